"""What authors import: events, their errors, and what an HTTP-style function takes and gives."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


class Event(dict[str, Any]):
    """A CloudEvent: attributes and extensions by name, and `data` where there is any."""

    __slots__ = ()

    @property
    def id(self) -> str:
        """Identity within the source."""
        return str(self["id"])

    @property
    def source(self) -> str:
        """Where it happened."""
        return str(self["source"])

    @property
    def type(self) -> str:
        """What happened."""
        return str(self["type"])

    @property
    def subject(self) -> str | None:
        """What it happened to."""
        return self.get("subject")

    @property
    def time(self) -> str | None:
        """When it happened, RFC 3339, as it was sent."""
        return self.get("time")

    @property
    def datacontenttype(self) -> str | None:
        """Media type of the data."""
        return self.get("datacontenttype")

    @property
    def data(self) -> Any:
        """A parsed JSON value, a string, bytes, or None where there is none."""
        return self.get("data")


class BadEventError(Exception):
    """The event is wrong and will stay so: 400, the broker does not try again."""


class RetryableError(Exception):
    """Not now: 500, the broker tries again. The text is told to the sender."""


class HttpRequest:
    """What a function of the style `http` is given."""

    __slots__ = ("body", "headers", "method", "path", "query")

    def __init__(self, method: str, path: str, query: str, headers: Mapping[str, str], body: bytes) -> None:
        self.method = method
        self.path = path
        self.query = query
        self.headers = headers
        self.body = body


class HttpResponse:
    """What a function of the style `http` may return; a dict with `status` is the same."""

    __slots__ = ("body", "headers", "status")

    def __init__(self, status: int = 200, headers: Mapping[str, str] | None = None, body: Any = None) -> None:
        self.status = status
        self.headers = headers or {}
        self.body = body
