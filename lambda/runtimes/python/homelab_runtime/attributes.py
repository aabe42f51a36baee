"""The rules that attributes keep to in both forms of an event."""

from __future__ import annotations

import re
from typing import Any

from .event import BadEventError, Event

_NAME = re.compile(r"[a-z0-9]+")
_FORBIDDEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef"
    + "".join(f"{chr(plane << 16 | 0xFFFE)}{chr(plane << 16 | 0xFFFF)}" for plane in range(17))
    + "]"
)
_TIME = re.compile(
    r"(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[Tt]"
    r"([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)",
    re.ASCII,
)
_REQUIRED = ("id", "source", "type")
_NOT_EMPTY = frozenset((*_REQUIRED, "subject", "dataschema", "datacontenttype"))
SPECIFIED = _NOT_EMPTY | {"specversion", "time"}


def is_complete(event: Event) -> bool:
    """Whether an event of plain texts needs no closer look."""
    required = "id" in event and "source" in event and "type" in event and event.get("specversion") == "1.0"
    return required and "time" not in event and "" not in event.values()


def attribute(name: str, value: Any) -> str | int | bool:
    """What an attribute of that name holds, out of a JSON value; raises BadEventError."""
    if not is_name(name):
        raise BadEventError(f"{name!a} is not the name of an attribute")
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, int) and not isinstance(value, bool) and not -(2**31) <= value < 2**31:
        raise BadEventError(f"{name} is beyond 32 bits")
    if not isinstance(value, str | int):
        raise BadEventError(f"{name} is not a string, a boolean or an integer")
    return value


def is_name(text: str) -> bool:
    """Whether an attribute may have this name."""
    return _NAME.fullmatch(text) is not None


def check(event: Event) -> None:
    """Hold attributes against the rules that both forms share; raises BadEventError."""
    if event.get("specversion") != "1.0":
        raise BadEventError("specversion is not 1.0")
    for name in _REQUIRED:
        if name not in event:
            raise BadEventError(f"{name} is missing")
    for name, value in event.items():
        if name == "data":
            continue
        if isinstance(value, str):
            if not value.isprintable() and _FORBIDDEN.search(value):
                raise BadEventError(f"{name} has characters that an attribute must not have")
            if not value and name in _NOT_EMPTY:
                raise BadEventError(f"{name} is empty")
        elif name in _NOT_EMPTY or name == "time":
            raise BadEventError(f"{name} is not a string")
    time = event.get("time")
    if time is not None and not _is_time(time):
        raise BadEventError("time is not RFC 3339")


def _is_time(text: str) -> bool:
    match = _TIME.fullmatch(text)
    if match is None:
        return False
    year, month, day = int(match[1]), int(match[2]), int(match[3])
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return day <= (31, 29 if leap else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1]
