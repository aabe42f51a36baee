"""Calls the handler for one request, and makes an answer of what it returns."""

from __future__ import annotations

import asyncio
import contextvars
import inspect
import os
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

from .attributes import check
from .cloudevents import (
    STRUCTURED,
    encode_binary,
    encode_structured,
    kind_of,
    parse_binary,
    parse_structured,
    to_json,
)
from .context import Context, current
from .event import BadEventError, Event, HttpRequest, HttpResponse
from .http1 import Request, Response
from .idempotency import Claim, Reply, Store
from .loader import Handler, is_async
from .logs import log

if TYPE_CHECKING:
    from .metrics import Metrics
    from .settings import Settings

MAX_THREADS = 1000
"""Knative's largest container concurrency; a handler that timed out keeps its thread until it ends."""


class Refusal(Exception):
    """An answer of the contract that is not the handler's doing."""

    def __init__(self, status: int, reason: str, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.reason = reason


class Invocation:
    """One request on its way through the handler; `closed` when it has its answer or is about to."""

    __slots__ = ("began", "claim", "closed", "context", "event", "request", "task")

    def __init__(self, request: Request, context: Context) -> None:
        self.request = request
        self.context = context
        self.began = 0
        self.closed = False
        self.event: Event | None = None
        self.claim: Claim | None = None
        self.task: asyncio.Task[None] | None = None


class Caller:
    """Calls sync handlers in threads and async ones on the loop, and takes the time."""

    def __init__(self, handler: Handler, metrics: Metrics) -> None:
        self._handler = handler
        self._metrics = metrics
        self.running = 0
        self._lock = threading.Lock()
        self.call = self._on_loop if is_async(handler) else self._beside
        """What the handler returns or raises, by its argument and context."""
        if self.call == self._beside:
            self._threads = ThreadPoolExecutor(MAX_THREADS, "handler")

    async def _on_loop(self, argument: Any, context: Context) -> Any:
        began = time.perf_counter()
        current.set(context)
        self.running += 1
        try:
            return await self._handler(argument, context)
        finally:
            self.running -= 1
            self._metrics.observe(time.perf_counter() - began)

    async def _beside(self, argument: Any, context: Context) -> Any:
        began = time.perf_counter()
        current.set(context)
        run, loop = contextvars.copy_context().run, asyncio.get_running_loop()
        try:
            result = await loop.run_in_executor(self._threads, run, self._in_thread, argument, context)
            return await result if inspect.isawaitable(result) else result
        finally:
            self._metrics.observe(time.perf_counter() - began)

    def _in_thread(self, argument: Any, context: Context) -> Any:
        with self._lock:
            self.running += 1
        try:
            return self._handler(argument, context)
        except StopIteration as error:
            raise RuntimeError("the handler raised StopIteration") from error
        finally:
            with self._lock:
                self.running -= 1


class EventStyle:
    """`handler(event, context)`; the reply is an event, and only when it is asked for."""

    def __init__(self, caller: Caller, settings: Settings, store: Store | None) -> None:
        self._caller = caller
        self._source = f"/functions/{settings.service}"
        self._store = store

    async def answer(self, invocation: Invocation) -> tuple[Response, str]:
        """The answer and its result for the metrics; raises Refusal and whatever the handler raises."""
        request = invocation.request
        event = invocation.event = parse(request)
        invocation.context.begin(event)
        if HOPS in event:
            hops_after(event)
        wanted = _wants_reply(request.headers)
        if self._store is not None:
            claim = await self._store.claim(f"{event['source']}\n{event['id']}")
            if claim.state == "done":
                return _duplicate(claim.reply if wanted else None), "Duplicate"
            if claim.state == "busy":
                raise Refusal(409, "InProgress", "this event is being processed now")
            invocation.claim = claim
        result = await self._caller.call(event, invocation.context)
        reply = self._reply(result, invocation) if wanted and result is not None else None
        if not invocation.closed and invocation.claim and self._store:
            await self._remember(self._store, invocation.claim, reply)
        return (Response(200, reply.headers, reply.body) if reply else _NO_CONTENT), "Success"

    async def _remember(self, store: Store, claim: Claim, reply: Reply | None) -> None:
        try:
            await store.done(claim, reply)
        except Exception:
            log.warning("an event that is done could not be remembered", exc_info=True)

    def _reply(self, result: Any, invocation: Invocation) -> Reply:
        event = invocation.event
        assert event is not None
        reply = Event(specversion="1.0", id=_uuid(), source=self._source, type=f"{event['type']}.reply")
        if isinstance(result, dict) and "specversion" in result:
            reply.update({name: value for name, value in result.items() if value is not None})
        else:
            reply["data"] = result
        reply.setdefault("traceparent", invocation.context.trace.traceparent)
        reply[HOPS] = hops_after(event)
        try:
            check(reply)
            structured = STRUCTURED in invocation.request.headers.get("accept", "").lower()
            return Reply(*(encode_structured(reply) if structured else encode_binary(reply)))
        except (BadEventError, RecursionError) as error:
            raise ValueError(f"the reply is not a valid event: {error}") from error


HOPS = "functionhops"
"""Extension of a reply: how many functions have answered one another until then."""

MAX_HOPS = 16
"""Answers to answers that there may be."""


def hops_after(event: Event) -> int:
    """The hops of the reply to an event; raises Refusal when it came too far."""
    text = str(event.get(HOPS, 0))
    hops = int(text) if text.isascii() and text.isdecimal() and len(text) < 10 else 0
    if hops < MAX_HOPS:
        return hops + 1
    raise Refusal(508, "LoopDetected", f"{MAX_HOPS} functions have answered one another: events go in a circle")


def parse(request: Request) -> Event:
    """The event of a request; raises BadEventError or Refusal."""
    content_type = request.headers.get("content-type", "")
    kind = kind_of(content_type)
    if kind == "structured":
        return parse_structured(content_type, request.body)
    if kind == "batch":
        raise Refusal(415, "UnsupportedBatch", "batches are not taken: send one event a request")
    if kind == "format":
        raise Refusal(415, "UnsupportedFormat", f"of structured events only {STRUCTURED} is taken")
    return parse_binary(request)


_NO_CONTENT = Response(204)


def _wants_reply(headers: dict[str, str]) -> bool:
    prefer = headers.get("prefer")
    return prefer is not None and any(
        one.partition(";")[0].strip().lower() == "reply" for one in prefer.split(",")
    )


def _duplicate(reply: Reply | None) -> Response:
    mark = ("function-duplicate", "true")
    return Response(200, [*reply.headers, mark], reply.body) if reply else Response(204, [mark])


def _uuid() -> str:
    octets = bytearray(os.urandom(16))
    octets[6] = octets[6] & 0x0F | 0x40
    octets[8] = octets[8] & 0x3F | 0x80
    text = octets.hex()
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


class HttpStyle:
    """`handler(request, context)` for every method and path."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def answer(self, invocation: Invocation) -> tuple[Response, str]:
        """The answer and its result for the metrics; raises whatever the handler raises."""
        request = invocation.request
        given = HttpRequest(request.method, request.path, request.query, request.headers, request.body)
        return _response(await self._caller.call(given, invocation.context)), "Success"


def _response(result: Any) -> Response:
    if isinstance(result, dict) and "status" in result:
        result = HttpResponse(result["status"], result.get("headers"), result.get("body"))
    if not isinstance(result, HttpResponse):
        result = HttpResponse(204 if result is None else 200, None, result)
    status, body = result.status, result.body
    if not isinstance(status, int) or isinstance(status, bool) or not 200 <= status <= 599:
        raise ValueError("the status is not a number from 200 to 599")
    headers = [(str(name), str(value)) for name, value in result.headers.items()]
    for name, value in headers:
        _check_header(name, value)
    octets, content_type = _body(body)
    if body is not None and not any(name.lower() == "content-type" for name, _ in headers):
        headers.append(("Content-Type", content_type))
    return Response(status, [one for one in headers if one[0].lower() not in _OURS], octets)


_OURS = ("connection", "content-length", "date", "transfer-encoding")


def _body(body: Any) -> tuple[bytes, str]:
    if body is None:
        return b"", ""
    if isinstance(body, str):
        return body.encode(), "text/plain; charset=utf-8"
    if isinstance(body, bytes | bytearray | memoryview):
        return bytes(body), "application/octet-stream"
    return to_json(body), "application/json"


def _check_header(name: str, value: str) -> None:
    plain = name.isascii() and name.isprintable() and name and not set(name) & set('()<>@,;:\\"/[]?={} ')
    try:
        octets = value.encode("latin-1")
    except UnicodeEncodeError:
        plain = False
    if not plain or any(octet in octets for octet in b"\r\n\0"):
        raise ValueError(f"the header {name!a} cannot be sent")
