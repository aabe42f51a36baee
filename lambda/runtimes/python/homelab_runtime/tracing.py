"""Exports spans as OTLP over HTTP in JSON, beside the invocations, never before them."""

from __future__ import annotations

import asyncio
import json
import logging
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .context import Trace
    from .metrics import Metrics
    from .settings import Settings

MAX_WAITING = 2048
MAX_BATCH = 512
POST_SECONDS = 5.0

_log = logging.getLogger("function.traces")
_CONSUMER, _SERVER, _ERROR = 5, 2, 2


class Exporter:
    """Spans wait here until they are posted."""

    def __init__(self, settings: Settings, metrics: Metrics) -> None:
        self._settings = settings
        self._metrics = metrics
        self._waiting: list[dict[str, Any]] = []
        self._full = asyncio.Event()
        self._task = asyncio.create_task(self._post_for_ever())

    def record(self, trace: Trace, began: int, ended: int, attributes: dict[str, Any], error: str) -> None:
        """Keep a span; times in nanoseconds, `error` empty when all went well."""
        if len(self._waiting) >= MAX_WAITING:
            self._metrics.spans_dropped += 1
            return
        event = self._settings.style == "event"
        span: dict[str, Any] = {
            "traceId": trace.trace_id,
            "spanId": trace.span_id,
            "name": self._settings.service,
            "kind": _CONSUMER if event else _SERVER,
            "startTimeUnixNano": str(began),
            "endTimeUnixNano": str(ended),
            "attributes": _attributes({"faas.trigger": "pubsub" if event else "http", **attributes}),
            "status": {"code": _ERROR, "message": error} if error else {},
        }
        if trace.parent_span_id:
            span["parentSpanId"] = trace.parent_span_id
        if trace.tracestate:
            span["traceState"] = trace.tracestate
        self._waiting.append(span)
        if len(self._waiting) >= MAX_BATCH:
            self._full.set()

    async def stop(self, seconds: float) -> None:
        """Post what waits, within so many seconds."""
        self._task.cancel()
        try:
            async with asyncio.timeout(min(seconds, POST_SECONDS)):
                await self._post_all()
        except TimeoutError:
            _log.warning("spans were not exported in time", extra={"spans": len(self._waiting)})

    async def _post_for_ever(self) -> None:
        while True:
            try:
                async with asyncio.timeout(self._settings.traces_delay):
                    await self._full.wait()
            except TimeoutError:
                pass
            self._full.clear()
            await self._post_all()

    async def _post_all(self) -> None:
        loop = asyncio.get_running_loop()
        while self._waiting:
            batch = self._waiting[:MAX_BATCH]
            del self._waiting[:MAX_BATCH]
            body = json.dumps({"resourceSpans": [self._resource_spans(batch)]}).encode()
            try:
                await loop.run_in_executor(None, self._post, body)
            except OSError as error:
                self._metrics.spans_dropped += len(batch)
                _log.warning("spans were not exported", extra={"spans": len(batch), "reason": str(error)})

    def _resource_spans(self, spans: list[dict[str, Any]]) -> dict[str, Any]:
        service, revision = self._settings.service, self._settings.revision
        resource = _attributes({"service.name": service, "faas.name": service, "faas.version": revision})
        return {
            "resource": {"attributes": resource},
            "scopeSpans": [{"scope": {"name": "homelab-runtime"}, "spans": spans}],
        }

    def _post(self, body: bytes) -> None:
        from urllib.request import Request, urlopen

        headers = {"Content-Type": "application/json", **self._settings.traces_headers}
        request = Request(self._settings.traces_endpoint, body, headers, method="POST")
        with urlopen(request, timeout=POST_SECONDS) as answer:
            answer.read()


def _attributes(values: dict[str, Any]) -> list[dict[str, Any]]:
    return [
        {"key": key, "value": {"intValue": str(value)} if isinstance(value, int) else {"stringValue": value}}
        for key, value in values.items()
    ]
