"""Connections: bodies, keep-alive, pipelining (one request at a time), time limits."""

from __future__ import annotations

import asyncio
import re
from typing import Protocol

from .http1 import MAX_FIELDS, MAX_HEAD, HttpError, Request, Response, encode, parse_head

IDLE_SECONDS = 120.0
"""Longer than the 90 s of Go's HTTP client, so that it is the client that closes."""
READ_SECONDS = 60.0
LINGER_SECONDS = 2.0

CHUNK_SIZE, CHUNK_END, TRAILERS = -1, -2, -3
_CHUNK = re.compile(rb"([0-9A-Fa-f]{1,8})[ \t]*(?:;[^\x00-\x08\x0a-\x1f\x7f]*)?")


class Application(Protocol):
    """What a server asks about every request."""

    max_body: int
    draining: bool

    def admit(self, request: Request) -> Response | None:
        """Look at the head; an answer refuses the request and its body is dropped."""

    def serve(self, request: Request) -> None:
        """Take a request whose body is complete; calls `request.respond` once, now or later."""

    def abandon(self, request: Request, status: int) -> Response:
        """Give up a request that was admitted and whose body is too large (413) or never came (400)."""


class Connection(asyncio.Protocol):
    """One connection; `state` is idle, head, body, busy (the application has it) or linger."""

    def __init__(self, application: Application, connections: set[Connection]) -> None:
        self._application = application
        self._connections = connections
        self._buffer = b""
        self._body: list[bytes] = []
        self._size = 0
        self._chunk = CHUNK_SIZE
        self._trailers = 0
        self._dropping = False
        self._blocked = False
        self._half_closed = False
        self._request: Request | None = None
        self._transport: asyncio.Transport
        self._advancing = False
        self.accepted = False
        self.state = "idle"
        self.since = 0.0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Called by asyncio."""
        self._transport = transport  # type: ignore[assignment]
        self._connections.add(self)

    def connection_lost(self, _error: Exception | None) -> None:
        """Called by asyncio."""
        self._connections.discard(self)
        if self.state == "body" and self._request and not self._dropping:
            self._application.abandon(self._request, 400)
        self.state = "linger"

    def eof_received(self) -> bool:
        """Called by asyncio: a client that only sends no more still gets its answer."""
        self._half_closed = True
        return self.state == "busy"

    def data_received(self, data: bytes) -> None:
        """Called by asyncio."""
        if self.state == "linger":
            return
        self._buffer = self._buffer + data if self._buffer else data
        if self.state == "busy" or self._blocked:
            if len(self._buffer) > MAX_HEAD:
                self._transport.pause_reading()
            return
        self._advance()

    def pause_writing(self) -> None:
        """Called by asyncio: the client does not read its answers, so it gets no more for now."""
        self._blocked = True

    def resume_writing(self) -> None:
        """Called by asyncio."""
        self._blocked = False
        if self.state == "idle":
            self._next()

    def close(self) -> None:
        """Close after what was written is sent."""
        self._transport.close()

    def expire(self, now: float) -> None:
        """Close what waits too long; called about once a second."""
        if self.since == 0.0:
            self.since = now
        waited = now - self.since
        limit = {"idle": IDLE_SECONDS, "linger": LINGER_SECONDS}.get(self.state)
        if limit is not None and waited > limit:
            self._transport.abort()
        elif self.state in ("head", "body") and waited > READ_SECONDS:
            self._fail(408, "the request did not come within a minute")

    def send(self, request: Request, response: Response) -> None:
        """Write the answer to the request that is open, then go on with the next."""
        keep = request.keep_alive and not response.close
        keep = keep and not self._application.draining and not self._half_closed
        self._transport.write(encode(response, keep, request.method == "HEAD"))
        if self.state == "busy":
            if keep:
                self._next()
            else:
                self._linger()
        elif not keep:
            request.keep_alive = False

    def _next(self) -> None:
        self.state, self.since, self._dropping = "idle", 0.0, False
        self._transport.resume_reading()
        if self._buffer and not self._advancing:
            self._advance()

    def _linger(self) -> None:
        """Say that nothing more comes, and read what the client still sends: a reset could eat the answer."""
        self.state, self.since, self._buffer = "linger", 0.0, b""
        if self._half_closed:
            self.close()
        elif not self._transport.is_closing():
            self._transport.resume_reading()
            self._transport.write_eof()

    def _fail(self, status: int, message: str) -> None:
        if self._dropping:
            self._linger()
            return
        if self.state == "body" and self._request:
            self._application.abandon(self._request, 400)
        body = b'{"error":"BadRequest","message":"%s"}' % message.encode()
        response = Response(status, [("Content-Type", "application/json")], body)
        self._transport.write(encode(response, keep_alive=False))
        self._linger()

    def _advance(self) -> None:
        self._advancing = True
        try:
            while self.state in ("idle", "head", "body") and not self._blocked:
                if not (self._read_body() if self.state == "body" else self._read_head()):
                    break
        except HttpError as error:
            self._fail(error.status, str(error))
        finally:
            self._advancing = False

    def _read_head(self) -> bool:
        buffer = self._buffer
        while buffer.startswith(b"\r\n"):
            buffer = self._buffer = buffer[2:]
        if not buffer:
            return False
        if self.state == "idle":
            self.state, self.since = "head", 0.0
            self.accepted = not self._application.draining
        end = buffer.find(b"\r\n\r\n")
        if end > MAX_HEAD or (end < 0 and len(buffer) > MAX_HEAD):
            raise HttpError(431, f"more than {MAX_HEAD} bytes of header fields")
        if end < 0:
            return False
        request = parse_head(buffer[:end].decode("latin-1"))
        self._buffer = buffer[end + 4 :]
        self._begin(request)
        return True

    def _begin(self, request: Request) -> None:
        request.connection, request.accepted = self, self.accepted
        self._request, self._body, self._size = request, [], 0
        self._chunk, self._trailers = CHUNK_SIZE, 0
        self.state, self._dropping = "body", False
        refusal = self._application.admit(request)
        expects = "expect" in request.headers and (request.chunked or request.length > 0)
        if refusal is None:
            if expects and not self._buffer:
                self._transport.write(b"HTTP/1.1 100 Continue\r\n\r\n")
            return
        self._dropping = True
        request.keep_alive = request.keep_alive and not expects
        request.respond(refusal)

    def _read_body(self) -> bool:
        request = self._request
        assert request is not None
        if request.chunked:
            at, complete = self._read_chunks(request, self._buffer)
            self._buffer = self._buffer[at:]
        else:
            part = self._buffer[: request.length - self._size]
            self._buffer = self._buffer[len(part) :]
            self._take(part)
            complete = self._size == request.length
        return complete and self._finish(request)

    def _take(self, part: bytes) -> None:
        self._size += len(part)
        if not self._dropping:
            self._body.append(part)

    def _read_chunks(self, request: Request, buffer: bytes) -> tuple[int, bool]:
        """Read what chunks there are; answers how far, and whether the last one was read."""
        at = 0
        while True:
            if self._chunk > 0:
                part = buffer[at : at + self._chunk]
                at += len(part)
                self._chunk -= len(part)
                self._take(part)
                if not self._dropping and self._size > self._application.max_body:
                    self._dropping, self._body = True, []
                    request.respond(self._application.abandon(request, 413))
                if self._chunk > 0:
                    return at, False
                self._chunk = CHUNK_END
            end = buffer.find(b"\r\n", at)
            if max(end, len(buffer)) - at > MAX_HEAD and (end < 0 or end - at > MAX_HEAD):
                raise HttpError(400, "a line between chunks is too long")
            if end < 0:
                return at, False
            line, at = buffer[at:end], end + 2
            if self._chunk == TRAILERS and not line:
                return at, True
            self._chunk = self._after_line(line)

    def _after_line(self, line: bytes) -> int:
        """What is expected after a line between chunks: so many bytes, or one of the constants."""
        if self._chunk == CHUNK_END:
            if line:
                raise HttpError(400, "a chunk is longer than it says")
            return CHUNK_SIZE
        if self._chunk == TRAILERS:
            self._trailers += 1
            if self._trailers > MAX_FIELDS:
                raise HttpError(431, f"more than {MAX_FIELDS} trailers")
            return TRAILERS
        size = _CHUNK.fullmatch(line)
        if size is None:
            raise HttpError(400, "a chunk without a size")
        return int(size[1], 16) or TRAILERS

    def _finish(self, request: Request) -> bool:
        self.state = "busy"
        if self._dropping:
            if request.keep_alive:
                self._next()
            else:
                self._linger()
            return True
        request.body = self._body[0] if len(self._body) == 1 else b"".join(self._body)
        self._body = []
        self._application.serve(request)
        return True


async def expire_connections(connections: set[Connection]) -> None:
    """Close connections that wait too long, for ever."""
    loop = asyncio.get_running_loop()
    while True:
        await asyncio.sleep(1)
        now = loop.time()
        for connection in tuple(connections):
            connection.expire(now)
