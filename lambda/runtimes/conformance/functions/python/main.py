"""What the suite calls; see the folder above."""

import base64
import json
import logging
import os
import time
from datetime import datetime
from pathlib import Path
from typing import Any

from homelab_runtime import BadEventError, Context, Event, HttpRequest, RetryableError

number = 1


def _kind(event: Event) -> str:
    if "data" not in event:
        return "none"
    if isinstance(event.data, bytes):
        return "bytes"
    media = (event.datacontenttype or "").partition(";")[0].lower()
    text = media.startswith("text/") and not media.endswith(("/json", "+json"))
    return "text" if text else "json"


def echo(event: Event, context: Context) -> dict[str, Any]:
    attributes = {name: value for name, value in event.items() if name not in ("specversion", "data")}
    answer: dict[str, Any] = {"attributes": attributes, "kind": _kind(event)}
    if "data" in event:
        data = event.data
        answer["data"] = base64.b64encode(data).decode() if isinstance(data, bytes) else data
    return answer


async def later(event: Event, context: Context) -> dict[str, Any]:
    return echo(event, context)


class _Callable:
    def __call__(self, event: Event, context: Context) -> dict[str, Any]:
        return echo(event, context)


instance = _Callable()


def context(event: Event, context: Context) -> dict[str, Any]:
    trace = context.trace
    seen = {"traceId": trace.trace_id, "spanId": trace.span_id, "sampled": trace.sampled}
    optional = {"parentSpanId": trace.parent_span_id, "tracestate": trace.tracestate}
    return {
        "functionName": context.function_name,
        "revision": context.revision,
        "eventId": context.event_id,
        "deadline": _rfc3339(context.deadline),
        "remainingMs": context.get_remaining_time_in_millis(),
        "trace": seen | {name: value for name, value in optional.items() if value is not None},
    }


def _rfc3339(moment: datetime) -> str:
    return moment.isoformat()


def _append(path: str | None, line: str) -> None:
    if path:
        with Path(path).open("a") as file:
            file.write(f"{line}\n")


def _steps(commands: dict[str, Any], event_id: str, context: Context) -> None:
    if log := commands.get("log"):
        level = {"debug": 10, "info": 20, "warn": 30, "error": 40}[log["level"]]
        context.logger.log(level, log["message"], extra=log.get("fields"))
    record, gate = commands.get("record"), commands.get("waitFor")
    _append(record, f"start {event_id}")
    while gate and not Path(gate).exists():
        if not commands.get("stubborn") and context.cancelled.is_set():
            _append(record, f"aborted {event_id}")
            raise RuntimeError("aborted")
        time.sleep(0.01)
    _append(record, f"end {event_id}")


def _outcome(commands: dict[str, Any]) -> Any:
    match commands.get("outcome"):
        case "value":
            return commands["value"]
        case "event":
            event = dict(commands["event"])
            if "dataBase64" in commands:
                event["data"] = base64.b64decode(commands["dataBase64"])
            return event
        case "bytes":
            return base64.b64decode(commands["dataBase64"])
        case "big":
            return "x" * commands["size"]
        case "fail":
            raise ValueError("secret detail")
        case "retry":
            raise RetryableError("try later")
        case "bad":
            raise BadEventError("no such file")
        case "unserialisable":
            return {"data": object()}
        case "response":
            return commands["response"]
        case "text":
            return "plain"
        case _:
            return None


def act(event: Event, context: Context) -> Any:
    commands = event.data if isinstance(event.data, dict) else {}
    _steps(commands, event.id, context)
    return _outcome(commands)


def http(request: HttpRequest, context: Context) -> Any:
    if "x-act" in request.headers:
        commands = json.loads(request.headers["x-act"])
        _steps(commands, request.headers.get("x-id", ""), context)
        return _outcome(commands)
    seen = {
        "method": request.method,
        "path": request.path,
        "query": request.query,
        "headers": request.headers,
        "body": base64.b64encode(request.body).decode(),
        "eventId": context.event_id,
    }
    return {"status": 200, "headers": {"x-seen": "yes"}, "body": seen}


def stop() -> None:
    _append(os.environ.get("STOP_FILE"), "stopped")
    logging.getLogger(__name__).debug("stopped")
    if os.environ.get("STOP_FAILS"):
        raise RuntimeError("broken on purpose")
