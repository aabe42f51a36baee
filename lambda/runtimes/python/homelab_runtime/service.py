"""Admits requests, gives every one its answer, and drains."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Any

from .context import Context
from .http1 import Request, Response
from .idempotency import Store, Unavailable
from .invocation import Caller, EventStyle, HttpStyle, Invocation, Refusal
from .logs import log

if TYPE_CHECKING:
    from .loader import Handler, LoadError
    from .metrics import Metrics
    from .settings import Settings
    from .tracing import Exporter

_JSON = ("Content-Type", "application/json")
_RETRY = ("Retry-After", "1")
_OK = Response(200, [("Content-Type", "text/plain")], b"ok")


def error(status: int, reason: str, message: str, **details: Any) -> Response:
    """An error as the contract wants it."""
    from .cloudevents import to_json

    headers = [_JSON, _RETRY] if status in (503, 409) else [_JSON]
    if status == 405:
        headers.append(("Allow", "POST"))
    return Response(status, headers, to_json({**details, "error": reason, "message": message or reason}))


class Service:
    """The application behind the port; see server.Application."""

    def __init__(
        self,
        settings: Settings,
        metrics: Metrics,
        loaded: Handler | LoadError,
        store: Store | None,
        exporter: Exporter | None,
    ) -> None:
        self.max_body = settings.max_body
        self.draining = False
        self.failed_to_load = getattr(loaded, "details", None)
        self._settings = settings
        self._metrics = metrics
        self._store = store
        self._exporter = exporter
        self._loop = asyncio.get_running_loop()
        self._running: dict[Invocation, None] = {}
        self._timer: asyncio.TimerHandle | None = None
        self._background: set[asyncio.Task[None]] = set()
        self._caller: Caller | None = None
        if self.failed_to_load is None:
            self._caller = Caller(loaded, metrics)  # type: ignore[arg-type]
            event_style = settings.style == "event"
            self._style = (
                EventStyle(self._caller, settings, store) if event_style else HttpStyle(self._caller)
            )

    @property
    def in_flight(self) -> int:
        """Invocations that were accepted and are not answered."""
        return self._metrics.in_flight

    @property
    def running_handlers(self) -> int:
        """Handlers that have not ended, answered or not."""
        return self._caller.running if self._caller else 0

    def admit(self, request: Request) -> Response | None:
        """See server.Application: everything that needs no body."""
        if request.path.startswith("/health/") and request.method in ("GET", "HEAD"):
            health = self._health(request.path)
            if health is not None:
                return health
        refused = self._refuse(request)
        if refused is None:
            self._metrics.in_flight += 1
            return None
        self._metrics.count(refused[1])
        response = error(*refused)
        response.close = refused[1] == "PayloadTooLarge"
        return response

    def _health(self, path: str) -> Response | None:
        if path == "/health/liveness":
            return _OK
        if path != "/health/readiness":
            return None
        if self.failed_to_load is not None:
            return error(503, **{**self.failed_to_load, "reason": self.failed_to_load["error"]})
        return error(503, "Draining", "the function is stopping") if self.draining else _OK

    def _refuse(self, request: Request) -> tuple[int, str, str] | None:
        headers, limit = request.headers, self._settings.concurrency
        if self.failed_to_load is not None:
            return 503, "NotReady", "the function could not be loaded: see /health/readiness"
        if self.draining and not request.accepted:
            return 503, "Draining", "the function is stopping"
        if self._settings.style == "event" and request.method != "POST":
            return 405, "MethodNotAllowed", "events are sent with POST"
        if limit and self._metrics.in_flight >= limit:
            return 503, "Overloaded", f"{limit} invocations are running"
        if headers.get("content-encoding", "identity").lower() != "identity":
            return 415, "UnsupportedEncoding", "send the body as it is, without Content-Encoding"
        if request.length > self.max_body:
            return self._too_large()
        return None

    def _too_large(self) -> tuple[int, str, str]:
        return 413, "PayloadTooLarge", f"the body is larger than {self.max_body} bytes"

    def abandon(self, request: Request, status: int) -> Response:
        """See server.Application."""
        self._metrics.in_flight -= 1
        reason = (413, "PayloadTooLarge") if status == 413 else (400, "BadEvent")
        self._metrics.count(reason[1])
        response = error(*(self._too_large() if status == 413 else (*reason, "the body did not arrive")))
        response.close = True
        return response

    def serve(self, request: Request) -> None:
        """See server.Application: call the handler."""
        self._metrics.body_bytes += len(request.body)
        deadline = self._loop.time() + self._settings.timeout
        invocation = Invocation(request, Context(self._settings, request.headers, deadline))
        if self._exporter is not None:
            invocation.began = time.time_ns()
        self._running[invocation] = None
        if self._timer is None:
            self._timer = self._loop.call_at(deadline, self._time_out)
        invocation.task = self._loop.create_task(self._run(invocation))

    async def _run(self, invocation: Invocation) -> None:
        try:
            response, result = await self._style.answer(invocation)
        except BaseException as exception:
            if invocation.closed:
                return
            invocation.closed = True
            response, result = _failure(exception, invocation.context)
            await self._forget(invocation)
        else:
            if invocation.closed:
                return
            invocation.closed = True
        self._finish(invocation, response, result)

    def _finish(self, invocation: Invocation, response: Response, result: str) -> None:
        self._running.pop(invocation, None)
        self._metrics.in_flight -= 1
        self._metrics.count(result)
        if self._exporter is not None and invocation.context.trace.sampled:
            self._record(self._exporter, invocation, response.status, result)
        invocation.request.respond(response)

    def _record(self, exporter: Exporter, invocation: Invocation, status: int, result: str) -> None:
        attributes: dict[str, Any] = {}
        if invocation.event is not None:
            for name in ("id", "source", "type"):
                attributes[f"cloudevents.event_{name}"] = invocation.event[name]
        attributes["http.response.status_code"] = status
        failure = result if status >= 500 else ""
        exporter.record(invocation.context.trace, invocation.began, time.time_ns(), attributes, failure)

    def _time_out(self) -> None:
        """All have the same time, so they end in the order in which they began: one timer is enough."""
        self._timer = None
        now = self._loop.time()
        for invocation in tuple(self._running):
            deadline = invocation.context.monotonic_deadline
            if deadline > now:
                self._timer = self._loop.call_at(deadline, self._time_out)
                return
            message = f"the handler took longer than {self._settings.timeout:g} s"
            self._give_up(invocation, 500, "HandlerTimeout", message)

    def give_up_all(self) -> None:
        """Answer 503 to everything that still runs."""
        for invocation in tuple(self._running):
            self._give_up(invocation, 503, "Draining", "the function stopped before the handler ended")

    def _give_up(self, invocation: Invocation, status: int, reason: str, message: str) -> None:
        self._running.pop(invocation, None)
        if invocation.closed:
            return
        invocation.closed = True
        logger = invocation.context.logger
        logger.error("%s: %s", reason, message)
        invocation.context.cancel()
        assert invocation.task is not None
        invocation.task.cancel()

        async def answer() -> None:
            await self._forget(invocation)
            self._finish(invocation, error(status, reason, message), reason)

        task = self._loop.create_task(answer())
        self._background.add(task)
        task.add_done_callback(self._background.discard)

    async def _forget(self, invocation: Invocation) -> None:
        if invocation.claim is None or self._store is None:
            return
        try:
            await self._store.forget(invocation.claim)
        except Exception:
            log.warning("an event that failed could not be forgotten", exc_info=True)


def _failure(exception: BaseException, context: Context) -> tuple[Response, str]:
    """The answer to an exception, told by its name, so that a vendored copy of the types works too."""
    if isinstance(exception, Refusal):
        return error(exception.status, exception.reason, str(exception)), exception.reason
    if isinstance(exception, Unavailable):
        context.logger.warning("IdempotencyUnavailable: %s", exception)
        reason = "IdempotencyUnavailable"
        return error(503, reason, "the idempotency store does not answer"), reason
    names = {kind.__name__ for kind in type(exception).__mro__}
    if "BadEventError" in names:
        context.logger.warning("BadEvent: %s", exception)
        return error(400, "BadEvent", str(exception)), "BadEvent"
    message = str(exception) if "RetryableError" in names else type(exception).__name__
    context.logger.error("HandlerError: %s", type(exception).__name__, exc_info=exception)
    return error(500, "HandlerError", message), "HandlerError"
