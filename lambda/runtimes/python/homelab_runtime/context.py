"""What a handler knows about its invocation."""

from __future__ import annotations

import contextvars
import os
import re
import threading
import time
from typing import TYPE_CHECKING, Any

from .logs import ContextLogger

if TYPE_CHECKING:
    from datetime import datetime

    from .event import Event
    from .settings import Settings

_TRACEPARENT = re.compile(
    r"(?!ff)([0-9a-f]{2})-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})(-.*)?"
)

current: contextvars.ContextVar[Context | None] = contextvars.ContextVar("invocation", default=None)
"""The invocation that this task or thread works for."""


class Trace:
    """The span of an invocation, as W3C Trace Context names things."""

    __slots__ = ("parent_span_id", "sampled", "span_id", "trace_id", "tracestate")

    def __init__(self, traceparent: str | None, tracestate: str | None, sampled: bool) -> None:
        match = _TRACEPARENT.fullmatch(traceparent) if traceparent else None
        valid = match is not None and (match[1] != "00" or match[5] is None)
        self.span_id = os.urandom(8).hex()
        self.trace_id = match[2] if match and valid else os.urandom(16).hex()
        self.parent_span_id = match[3] if match and valid else None
        self.sampled = bool(int(match[4], 16) & 1) if match and valid else sampled
        self.tracestate = tracestate if valid else None

    @property
    def traceparent(self) -> str:
        """What to send to whoever is called from here."""
        return f"00-{self.trace_id}-{self.span_id}-{'01' if self.sampled else '00'}"


class Context:
    """One invocation."""

    __slots__ = ("_cancelled", "_event", "_fired", "_headers", "_settings", "_trace", "monotonic_deadline")

    def __init__(self, settings: Settings, headers: dict[str, str], monotonic_deadline: float) -> None:
        self._settings = settings
        self._headers = headers
        self._event: Event | None = None
        self.monotonic_deadline = monotonic_deadline
        self._fired = False
        self._cancelled: threading.Event | None = None
        self._trace: Trace | None = None

    def begin(self, event: Event) -> None:
        """Name the event, once it is read."""
        self._event = event

    @property
    def function_name(self) -> str:
        """Name of the function."""
        return self._settings.service

    @property
    def revision(self) -> str:
        """Revision of the function, empty outside of a cluster."""
        return self._settings.revision

    @property
    def event_id(self) -> str:
        """The event's id, empty in the style `http`."""
        return self._event["id"] if self._event is not None else ""

    @property
    def deadline(self) -> datetime:
        """When the invocation times out, in UTC."""
        from datetime import UTC, datetime

        return datetime.fromtimestamp(time.time() + self.monotonic_deadline - time.monotonic(), UTC)

    def get_remaining_time_in_millis(self) -> int:
        """Milliseconds until the deadline, 0 when it is over."""
        return max(0, int((self.monotonic_deadline - time.monotonic()) * 1000))

    @property
    def logger(self) -> ContextLogger:
        """A standard logger whose lines name the event; fields go into `extra`."""
        return ContextLogger(self)

    @property
    def trace(self) -> Trace:
        """The span of this invocation."""
        if self._trace is None:
            headers = self._headers
            event: dict[str, Any] = self._event or {}
            sampled = bool(self._settings.traces_endpoint)
            trace = Trace(headers.get("traceparent"), headers.get("tracestate"), sampled)
            if trace.parent_span_id is None and "traceparent" in event:
                trace = Trace(str(event["traceparent"]), _text(event.get("tracestate")), sampled)
            self._trace = trace
        return self._trace

    @property
    def cancelled(self) -> threading.Event:
        """Set on timeout and when draining ends. An async handler is cancelled then as well."""
        if self._cancelled is None:
            self._cancelled = threading.Event()
            if self._fired:
                self._cancelled.set()
        return self._cancelled

    def cancel(self) -> None:
        """Fire the signal."""
        self._fired = True
        if self._cancelled is not None:
            self._cancelled.set()

    def log_fields(self) -> dict[str, Any]:
        """What every log line of this invocation says."""
        fields: dict[str, Any] = {"trace_id": self.trace.trace_id, "span_id": self.trace.span_id}
        if self._event is not None:
            fields["event"] = {name: self._event.get(name) for name in ("id", "source", "type")}
        return fields


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) and value else None
