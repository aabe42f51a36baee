"""Remembers which events are done in Redis, over one pipelined connection."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import json
import os
from collections import deque
from typing import Any
from urllib.parse import unquote, urlsplit

from .idempotency import MAX_REPLY, Claim, Reply, Unavailable

TIMEOUT_SECONDS = 2.0

_FORGET = "if redis.call('get',KEYS[1])==ARGV[1] then return redis.call('del',KEYS[1]) end return 0"


class RedisError(Exception):
    """Redis answered with an error."""


class RedisStore:
    """Keys and values are those of the contract, so runtimes of all languages share them."""

    def __init__(self, url: str, service: str, timeout: float, ttl: float) -> None:
        self._client = RedisClient(url)
        self._prefix = f"function:{service}:"
        self._busy_ms = int((timeout + 10) * 1000)
        self._done_ms = max(1, int(ttl * 1000))

    async def claim(self, key: str) -> Claim:
        """See Store."""
        name = self._prefix + hashlib.sha256(key.encode()).hexdigest()
        token = "p:" + os.urandom(16).hex()
        while True:
            if await self._client.call("SET", name, token, "NX", "PX", str(self._busy_ms)) is not None:
                return Claim("new", name, token)
            value = await self._client.call("GET", name)
            if value is not None:
                return Claim("done", reply=_parse(value[1:])) if value[:1] == b"d" else Claim("busy")

    async def done(self, claim: Claim, reply: Reply | None) -> None:
        """See Store."""
        if reply and len(reply.body) > MAX_REPLY:
            await self.forget(claim)
            return
        await self._client.call("SET", claim.key, "d" + _format(reply), "PX", str(self._done_ms))

    async def forget(self, claim: Claim) -> None:
        """See Store."""
        await self._client.call("EVAL", _FORGET, "1", claim.key, claim.token)

    def close(self) -> None:
        """Close the connection; the next call opens another."""
        self._client.close()


def _format(reply: Reply | None) -> str:
    if reply is None:
        return ""
    body = base64.b64encode(reply.body).decode()
    return json.dumps({"headers": {name.lower(): value for name, value in reply.headers}, "body": body})


def _parse(value: bytes) -> Reply | None:
    if not value:
        return None
    reply = json.loads(value)
    return Reply(list(reply["headers"].items()), base64.b64decode(reply["body"]))


class RedisClient:
    """The part of Redis's protocol that is needed here (RESP 2)."""

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        self._host, self._port = parts.hostname or "localhost", parts.port or 6379
        self._hello: list[tuple[str, ...]] = []
        if parts.password:
            user = (unquote(parts.username),) if parts.username else ()
            self._hello.append(("AUTH", *user, unquote(parts.password)))
        if parts.path.strip("/"):
            self._hello.append(("SELECT", parts.path.strip("/")))
        self._writer: asyncio.StreamWriter | None = None
        self._waiting: deque[asyncio.Future[Any]] = deque()
        self._connecting = asyncio.Lock()

    async def call(self, *words: str) -> Any:
        """One command; raises Unavailable."""
        try:
            async with asyncio.timeout(TIMEOUT_SECONDS):
                async with self._connecting:
                    if self._writer is None:
                        await self._connect()
                return await self._send(words)
        except (OSError, TimeoutError, RedisError) as error:
            if not isinstance(error, RedisError):
                self.close()
            raise Unavailable(f"Redis: {type(error).__name__} {error}") from error

    async def _connect(self) -> None:
        reader, self._writer = await asyncio.open_connection(self._host, self._port)
        self._reading = asyncio.create_task(self._read_replies(reader, self._waiting))
        try:
            for words in self._hello:
                await self._send(words)
        except RedisError:
            self.close()
            raise

    def _send(self, words: tuple[str, ...]) -> asyncio.Future[Any]:
        assert self._writer is not None
        octets = [word.encode() for word in words]
        parts = [b"*%d\r\n" % len(octets), *(b"$%d\r\n%b\r\n" % (len(word), word) for word in octets)]
        self._writer.write(b"".join(parts))
        future = asyncio.get_running_loop().create_future()
        self._waiting.append(future)
        return future

    async def _read_replies(self, reader: asyncio.StreamReader, waiting: deque[asyncio.Future[Any]]) -> None:
        try:
            while True:
                reply = await _read(reader)
                future = waiting.popleft()
                if future.done():
                    continue
                if isinstance(reply, RedisError):
                    future.set_exception(reply)
                else:
                    future.set_result(reply)
        except (OSError, EOFError, ValueError, IndexError) as error:
            if waiting is self._waiting:
                self.close()
            for future in waiting:
                if not future.done():
                    future.set_exception(ConnectionError(f"connection lost: {error}"))

    def close(self) -> None:
        """Close the connection; the next call opens another."""
        if self._writer is not None:
            self._writer.close()
        self._writer, self._waiting = None, deque()


async def _read(reader: asyncio.StreamReader) -> Any:
    line = (await reader.readuntil(b"\r\n"))[:-2]
    kind, rest = line[:1], line[1:]
    if kind == b"$":
        return None if rest == b"-1" else (await reader.readexactly(int(rest) + 2))[:-2]
    if kind == b":":
        return int(rest)
    if kind == b"-":
        return RedisError(rest.decode(errors="replace"))
    if kind == b"+":
        return rest
    raise ValueError(f"unexpected reply {line[:20]!r}")
