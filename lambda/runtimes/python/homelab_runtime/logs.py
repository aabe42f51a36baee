"""One JSON object a line on standard output, for every logger of the process."""

from __future__ import annotations

import json
import logging
import sys
import time
import traceback
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import MutableMapping

    from .context import Context
    from .settings import Settings

log = logging.getLogger("function")

_LEVELS = {"debug": logging.DEBUG, "info": logging.INFO, "warn": logging.WARNING, "error": logging.ERROR}
_STANDARD = frozenset(
    (*vars(logging.makeLogRecord({})), "message", "asctime", "fields", "invocation", "taskName")
)


class ContextLogger(logging.LoggerAdapter[logging.Logger]):
    """Adds the invocation; fields in `extra` may have any name."""

    def __init__(self, context: Context) -> None:
        super().__init__(log, {})
        self._context = context

    def process(self, msg: Any, kwargs: MutableMapping[str, Any]) -> tuple[Any, MutableMapping[str, Any]]:
        """Called by logging."""
        fields = kwargs.get("extra") or {}
        return msg, {**kwargs, "extra": {"fields": fields, "invocation": self._context}}


class JsonFormatter(logging.Formatter):
    """Formats records by the contract; names of the contract win over an author's fields."""

    def __init__(self, service: str, revision: str) -> None:
        super().__init__()
        self._function = {"function": service, "revision": revision}

    def format(self, record: logging.LogRecord) -> str:
        """Called by logging."""
        from .context import current

        second, fraction = divmod(record.created, 1)
        line: dict[str, Any] = {
            "time": f"{time.strftime('%Y-%m-%dT%H:%M:%S', time.gmtime(second))}.{int(fraction * 1000):03d}Z",
            "level": _level(record.levelno),
            "message": record.getMessage(),
            **self._function,
        }
        context: Context | None = getattr(record, "invocation", None) or current.get()
        if context is not None:
            line.update(context.log_fields())
        if record.exc_info and record.exc_info[1]:
            line["error"] = describe(record.exc_info[1])
        fields = getattr(record, "fields", None)
        if fields is None:
            fields = {name: value for name, value in vars(record).items() if name not in _STANDARD}
        return json.dumps({**fields, **line} if fields else line, default=str)


def describe(error: BaseException) -> dict[str, str]:
    """Name, message and stack of an exception."""
    stack = "".join(traceback.format_exception(error))
    return {"name": type(error).__name__, "message": str(error), "stack": stack}


def _level(number: int) -> str:
    return next((name for name in ("error", "warn", "info") if number >= _LEVELS[name]), "debug")


def start_logging(settings: Settings) -> None:
    """Send all logging of the process to standard output."""
    sys.stdout.reconfigure(line_buffering=True)  # type: ignore[union-attr]
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(JsonFormatter(settings.service, settings.revision))
    logging.basicConfig(level=_LEVELS[settings.log_level], handlers=[handler], force=True)
