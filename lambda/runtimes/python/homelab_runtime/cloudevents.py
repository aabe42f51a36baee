"""CloudEvents over HTTP, binary and structured, in both directions."""

from __future__ import annotations

import binascii
import re
from json import JSONDecoder, JSONEncoder
from typing import TYPE_CHECKING, Any

from .attributes import SPECIFIED, attribute, check, is_complete, is_name
from .event import BadEventError, Event

if TYPE_CHECKING:
    from collections.abc import Callable

    from .http1 import Request

Headers = list[tuple[str, str]]

STRUCTURED = "application/cloudevents+json"

_ESCAPE = re.compile(rb"%([0-9A-Fa-f]{2})")
_QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"')
_TEXT_CHARSETS = (None, "utf-8", "us-ascii")


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is not JSON")


_scan_json: Callable[[str], tuple[Any, int]] = JSONDecoder(parse_constant=_no_constant).raw_decode
_encode_json: Callable[[Any], str] = JSONEncoder(separators=(",", ":"), allow_nan=False).encode


def media_type(content_type: str) -> str:
    """Type and subtype without parameters, in lower case."""
    return content_type.partition(";")[0].strip(" \t").lower()


def is_json(media: str) -> bool:
    """Whether a media type says JSON."""
    return media.endswith(("/json", "+json"))


_kinds: dict[str, str] = {}


def kind_of(content_type: str) -> str:
    """How a body is read: structured, batch, format (not a known one), or as data: json, text, bytes."""
    kind = _kinds.get(content_type)
    if kind is None:
        kind = _kind(content_type, media_type(content_type))
        if len(_kinds) < 256:
            _kinds[content_type] = kind
    return kind


def _kind(content_type: str, media: str) -> str:
    if media.startswith("application/cloudevents"):
        batch = media.startswith("application/cloudevents-batch")
        return "structured" if media == STRUCTURED else "batch" if batch else "format"
    if is_json(media):
        return "json"
    text = media.startswith("text/") and _charset(content_type) in _TEXT_CHARSETS
    return "text" if text else "bytes"


def _charset(content_type: str) -> str | None:
    match = re.search(r';\s*charset\s*=\s*"?([^\s;"]*)"?', content_type, re.IGNORECASE)
    return match[1].lower() if match else None


def parse_json(body: bytes, what: str) -> Any:
    """Read JSON in UTF-8; raises BadEventError."""
    return _read_json(body, what)[0]


def _read_json(body: bytes, what: str) -> tuple[Any, str]:
    """The value and the text it was read from."""
    try:
        text = body.decode().strip(" \t\r\n")
        value, end = _scan_json(text)
    except (ValueError, RecursionError) as error:
        raise BadEventError(f"{what} is not JSON in UTF-8: {error}") from None
    if end != len(text):
        raise BadEventError(f"{what} is not JSON: it goes on after character {end}")
    return value, text


def to_json(value: Any) -> bytes:
    """Write JSON; raises TypeError or ValueError for what it cannot hold."""
    return _encode_json(value).encode()


def parse_data(body: bytes, content_type: str) -> Any:
    """What a body becomes by its content type; raises BadEventError."""
    kind = kind_of(content_type)
    if kind == "json":
        return parse_json(body, "the data")
    if kind == "text":
        try:
            return body.decode()
        except UnicodeDecodeError:
            raise BadEventError("the data is text that is not UTF-8") from None
    return body


def parse_binary(request: Request) -> Event:
    """Read an event whose attributes are headers; raises BadEventError."""
    headers, plain = request.headers, request.plain
    event = Event()
    for header, value in headers.items():
        name = _attribute_names.get(header)
        if name is None:
            name = _attribute_name(header)
        if name:
            event[name] = value if plain else _decode_header(header, value)
    for header in request.repeated:
        if _attribute_name(header):
            raise BadEventError(f"the header {header} comes twice")
    content_type = headers.get("content-type")
    if content_type:
        event["datacontenttype"] = content_type
    if not (plain and is_complete(event)):
        check(event)
    if request.body:
        event["data"] = parse_data(request.body, content_type or "")
    return event


_attribute_names: dict[str, str] = {}


def _attribute_name(header: str) -> str:
    """The attribute that a header holds, empty for another header."""
    name = header[3:] if header.startswith("ce-") else ""
    if header.startswith("ce-") and (name in ("data", "datacontenttype") or not is_name(name)):
        raise BadEventError(f"{header} is not a header of an attribute")
    if len(_attribute_names) < 1024:
        _attribute_names[header] = name
    return name


def _decode_header(header: str, value: str) -> str:
    try:
        if value.startswith('"'):
            match = _QUOTED.fullmatch(value)
            if match is None:
                raise ValueError("a quoted string without end, or text after it")
            value = re.sub(r"\\(.)", r"\1", match[1])
        octets = value.encode("latin-1")
        octets.decode()
        if octets.count(b"%") != len(_ESCAPE.findall(octets)):
            raise ValueError("% without two hexadecimal digits")
        return _ESCAPE.sub(lambda escape: bytes((int(escape[1], 16),)), octets).decode()
    except ValueError as error:
        raise BadEventError(f"the header {header} cannot be decoded: {error}") from None


def parse_structured(content_type: str, body: bytes) -> Event:
    """Read an event that is one JSON object; raises BadEventError."""
    if ";" in content_type and _charset(content_type) not in (None, "utf-8"):
        raise BadEventError("an event in JSON is in UTF-8")
    value, text = _read_json(body, "the event")
    if not isinstance(value, dict):
        raise BadEventError("the event is not a JSON object")
    if "data" in value and "data_base64" in value:
        raise BadEventError("data and data_base64 exclude each other")
    data, encoded = value.pop("data", _missing), value.pop("data_base64", None)
    event, texts = Event(), True
    for name, one in value.items():
        if type(one) is str and name in SPECIFIED:
            event[name] = one
        elif one is not None:
            event[name] = attribute(name, one)
            texts = texts and isinstance(one, str)
    # What is printable as a whole and escapes nothing holds no character that an attribute must not have.
    if not (texts and is_complete(event) and "\\" not in text and text.isascii() and text.isprintable()):
        check(event)
    if encoded is not None:
        octets = _decode_base64(encoded)
        if octets:
            event["data"] = parse_data(octets, event.get("datacontenttype") or "")
    elif data is not _missing:
        event["data"] = data
    return event


_missing = object()


def _decode_base64(text: Any) -> bytes:
    try:
        return binascii.a2b_base64(text.encode("ascii"), strict_mode=True)
    except (AttributeError, ValueError):
        raise BadEventError("data_base64 is not base64 with padding") from None


def encode_binary(event: Event) -> tuple[Headers, bytes]:
    """Write an event as headers and body; raises TypeError, ValueError or BadEventError."""
    body, content_type = _encode_data(event)
    headers = [(f"ce-{name}", _encode_header(value)) for name, value in _attributes(event)]
    if content_type is not None:
        headers.append(("Content-Type", content_type))
    return headers, body


def encode_structured(event: Event) -> tuple[Headers, bytes]:
    """Write an event as one JSON object; raises TypeError, ValueError or BadEventError."""
    body, content_type = _encode_data(event)
    document: dict[str, Any] = dict(_attributes(event))
    if content_type is not None:
        document["datacontenttype"] = content_type
    data = event.get("data")
    if isinstance(data, bytes | bytearray | memoryview):
        document["data_base64"] = binascii.b2a_base64(body, newline=False).decode()
    elif data is not None:
        document["data"] = data
    return [("Content-Type", STRUCTURED)], to_json(document)


def _attributes(event: Event) -> list[tuple[str, str | int | bool]]:
    names = [name for name in event if name not in ("data", "datacontenttype") and event[name] is not None]
    return [(name, attribute(name, event[name])) for name in names]


def _encode_data(event: Event) -> tuple[bytes, str | None]:
    data, content_type = event.get("data"), event.get("datacontenttype")
    if content_type is not None and not (content_type.isascii() and content_type.isprintable()):
        raise ValueError("datacontenttype cannot be a header")
    if data is None:
        return b"", content_type
    if isinstance(data, bytes | bytearray | memoryview):
        return bytes(data), content_type or "application/octet-stream"
    if content_type is None or is_json(media_type(content_type)):
        return to_json(data), content_type or "application/json"
    if isinstance(data, str):
        return data.encode(), content_type
    raise TypeError(f"data of the type {type(data).__name__} cannot be sent as {content_type}")


_UNSAFE = re.compile(rb"[^!#-$&-~]")


def _encode_header(value: str | int | bool) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    octets = str(value).encode()
    return _UNSAFE.sub(lambda octet: b"%%%02X" % octet[0][0], octets).decode()
