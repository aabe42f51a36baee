"""HTTP/1.1 heads: strict reading with limits, and writing. No sockets here: those are in server.py."""

from __future__ import annotations

import re
import time
from http import HTTPStatus
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .server import Connection

MAX_HEAD = 16_384
MAX_FIELDS = 100

_TOKEN = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
_BAD_VALUE = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")
_TARGET = re.compile(r"(?:https?://[^/?#]*)?(/[^?#]*)?(?:\?([^#]*))?", re.IGNORECASE)
_REASONS = {status.value: status.phrase for status in HTTPStatus}
_names: dict[str, str] = {}


class HttpError(Exception):
    """A request that HTTP itself does not allow; the connection is closed after the answer."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status


class Request:
    """One request. Header names are lower-case; a header that came twice is joined by a comma.

    `plain` says that its headers have neither a quote nor a percent sign nor anything but printable ASCII.
    """

    __slots__ = (
        "accepted",
        "answered",
        "body",
        "chunked",
        "connection",
        "headers",
        "keep_alive",
        "length",
        "method",
        "path",
        "plain",
        "query",
        "repeated",
    )

    def __init__(
        self, method: str, path: str, query: str, headers: dict[str, str], repeated: set[str]
    ) -> None:
        self.method = method
        self.path = path
        self.query = query
        self.headers = headers
        self.repeated = repeated
        self.body = b""
        self.length = 0
        self.chunked = False
        self.keep_alive = True
        self.accepted = True
        self.plain = False
        self.answered = False
        self.connection: Connection | None = None

    def respond(self, response: Response) -> None:
        """Answer this request; only the first answer counts."""
        if not self.answered and self.connection is not None:
            self.answered = True
            self.connection.send(self, response)


class Response:
    """An answer whose body is complete."""

    __slots__ = ("body", "close", "encoded", "headers", "status")

    def __init__(
        self, status: int, headers: Iterable[tuple[str, str]] = (), body: bytes = b"", close: bool = False
    ) -> None:
        self.status = status
        self.headers = headers
        self.body = body
        self.close = close
        self.encoded = (0, b"")


def parse_head(head: str) -> Request:
    """Read a request line and header fields, decoded as Latin-1, without the empty line; raises HttpError."""
    flat = head.replace("\r\n", "")
    clean = flat.isascii() and flat.isprintable()
    line, _, rest = head.partition("\r\n")
    parts = line.split(" ")
    if len(parts) != 3 or not parts[2].startswith("HTTP/"):
        raise HttpError(400, "the request line is not METHOD TARGET HTTP/1.1")
    method, target, version = parts
    if version not in ("HTTP/1.1", "HTTP/1.0"):
        raise HttpError(505, "only HTTP/1.1 and HTTP/1.0 are spoken here")
    _name(method)
    path, query = _split_target(target)
    headers, repeated = _fields(rest, clean)
    request = Request(method, path, query, headers, repeated)
    request.plain = clean and "%" not in rest and '"' not in rest
    _framing(request, version)
    return request


def _split_target(target: str) -> tuple[str, str]:
    if not (target.isascii() and target.isprintable()):
        raise HttpError(400, "the target has characters that must be percent-encoded")
    if target[0:1] == "/" and "?" not in target and "#" not in target:
        return target, ""
    match = _TARGET.fullmatch(target)
    if target == "*" or match is None or not target:
        if target == "*":
            return "*", ""
        raise HttpError(400, "the target is not a path")
    return match[1] or "/", match[2] or ""


def _fields(text: str, clean: bool) -> tuple[dict[str, str], set[str]]:
    headers: dict[str, str] = {}
    repeated: set[str] = set()
    lines = text.split("\r\n") if text else []
    if len(lines) > MAX_FIELDS:
        raise HttpError(431, f"more than {MAX_FIELDS} header fields")
    for line in lines:
        raw, colon, value = line.partition(":")
        name = _names.get(raw) or _name(raw)
        if not colon:
            raise HttpError(400, "a header field without a colon")
        value = value.strip(" \t")
        if not clean and _BAD_VALUE.search(value):
            raise HttpError(400, f"control character in the header {name}")
        if name in headers:
            repeated.add(name)
            value = f"{headers[name]}{'; ' if name == 'cookie' else ', '}{value}"
        headers[name] = value
    return headers, repeated


def _name(raw: str) -> str:
    if not _TOKEN.fullmatch(raw):
        raise HttpError(400, "a method or header name that is not a token")
    name = raw.lower()
    if len(_names) < 1024 and len(raw) < 64:
        _names[raw] = name
    return name


def _framing(request: Request, version: str) -> None:
    headers = request.headers
    if "host" in request.repeated or (version == "HTTP/1.1" and "host" not in headers):
        raise HttpError(400, "exactly one Host header is needed")
    length, coding = headers.get("content-length"), headers.get("transfer-encoding")
    if coding is not None:
        if length is not None or version == "HTTP/1.0":
            raise HttpError(400, "Transfer-Encoding with Content-Length or HTTP/1.0")
        if coding.lower() != "chunked":
            raise HttpError(501, "the only known Transfer-Encoding is chunked")
        request.chunked = True
    elif length is not None:
        if not (length.isascii() and length.isdigit() and len(length) < 16):
            raise HttpError(400, "Content-Length is not a number")
        request.length = int(length)
    connection = headers.get("connection")
    if version == "HTTP/1.0" or (connection is not None and "close" in connection.lower()):
        request.keep_alive = False


def encode(response: Response, keep_alive: bool, without_body: bool = False) -> bytes:
    """Write an answer; `without_body` is for HEAD. What is sent often is written once a second."""
    now = int(time.time())
    if keep_alive and not without_body and response.encoded[0] == now:
        return response.encoded[1]
    status = response.status
    text = f"HTTP/1.1 {status} {_REASONS.get(status, 'Unknown')}\r\nDate: {_date(now)}\r\n"
    for name, value in response.headers:
        text += f"{name}: {value}\r\n"
    if status not in (204, 304):
        text += f"Content-Length: {len(response.body)}\r\n"
    text += "\r\n" if keep_alive else "Connection: close\r\n\r\n"
    head = text.encode("latin-1")
    octets = head if without_body or status in (204, 304) else head + response.body
    if keep_alive and not without_body:
        response.encoded = now, octets
    return octets


_second, _text = 0, ""


def _date(now: int) -> str:
    global _second, _text
    if now != _second:
        _second, _text = now, time.strftime("%a, %d %b %Y %H:%M:%S GMT", time.gmtime(now))
    return _text
