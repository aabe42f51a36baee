"""What the environment says about this function."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import NamedTuple, TypeVar

T = TypeVar("T")

_HANDLER = re.compile(r"[A-Za-z_]\w*(?:[./][A-Za-z_]\w*)*\.[A-Za-z_]\w*", re.ASCII)
_REDIS = re.compile(r"redis://(?:[^\s/@]*@)?(?:\[[0-9a-fA-F:.]+\]|[^\s/@:\[\]]+)(?::\d{1,5})?(?:/\d*)?")


class Settings(NamedTuple):
    """The contract's variables; times in seconds, sizes in bytes."""

    port: int
    metrics_port: int
    service: str
    revision: str
    root: str
    handler: str
    style: str
    timeout: float
    concurrency: int
    max_body: int
    drain: float
    idempotency: str
    idempotency_ttl: float
    traces_endpoint: str
    traces_headers: dict[str, str]
    traces_delay: float
    log_level: str


class SettingsError(Exception):
    """Every variable that cannot be read, in one message."""


def read(env: Mapping[str, str]) -> Settings:
    """Read the environment; raises SettingsError."""
    problems: list[str] = []

    def get(name: str, default: str, parse: Callable[[str], T]) -> T:
        text = env.get(name) or default
        try:
            return parse(text)
        except ValueError as error:
            problems.append(f"{name}={text}: {error}")
            return parse(default)

    base = get("OTEL_EXPORTER_OTLP_ENDPOINT", "", _url)
    traces = base.rstrip("/") + "/v1/traces" if base else ""
    settings = Settings(
        port=get("PORT", "8080", _port),
        metrics_port=get("METRICS_PORT", "9090", _port),
        service=get("K_SERVICE", "function", str),
        revision=get("K_REVISION", "", str),
        root=get("FUNCTION_ROOT", ".", str),
        handler=get("FUNCTION_HANDLER", "main.handler", _handler),
        style=get("FUNCTION_STYLE", "event", _one_of("event", "http")),
        timeout=get("FUNCTION_TIMEOUT_SECONDS", "300", _positive),
        concurrency=get("FUNCTION_CONCURRENCY", "0", _count),
        max_body=get("FUNCTION_MAX_BODY_BYTES", "6291456", _count),
        drain=get("FUNCTION_DRAIN_SECONDS", "30", _seconds),
        idempotency=get("FUNCTION_IDEMPOTENCY", "memory", _idempotency),
        idempotency_ttl=get("FUNCTION_IDEMPOTENCY_TTL_SECONDS", "86400", _positive),
        traces_endpoint=get("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", traces, _url),
        traces_headers=get("OTEL_EXPORTER_OTLP_HEADERS", "", _pairs),
        traces_delay=get("OTEL_BSP_SCHEDULE_DELAY", "5000", _count) / 1000,
        log_level=get("LOG_LEVEL", "info", _one_of("debug", "info", "warn", "error")),
    )
    if problems:
        raise SettingsError("; ".join(problems))
    return settings


def _count(text: str) -> int:
    if not re.fullmatch(r"[0-9]{1,15}", text):
        raise ValueError("must be a whole number, 0 or more")
    return int(text)


def _port(text: str) -> int:
    if not re.fullmatch(r"[0-9]{1,5}", text) or int(text) > 65535:
        raise ValueError("must be a port, 0 to 65535")
    return int(text)


def _seconds(text: str) -> float:
    if not re.fullmatch(r"[0-9]{1,9}(\.[0-9]+)?", text):
        raise ValueError("must be a number of seconds, 0 or more")
    return float(text)


def _positive(text: str) -> float:
    seconds = _seconds(text)
    if seconds == 0:
        raise ValueError("must be more than 0 seconds")
    return seconds


def _handler(text: str) -> str:
    if not _HANDLER.fullmatch(text):
        raise ValueError("must be module.function, as main.handler or jobs/resize.handler")
    return text


def _idempotency(text: str) -> str:
    if text not in ("memory", "off") and not _REDIS.fullmatch(text):
        raise ValueError("must be memory, off or redis://[user:password@]host[:port][/db]")
    return text


def _url(text: str) -> str:
    if text and not re.fullmatch(r"https?://[^\s/]+(/\S*)?", text):
        raise ValueError("must be an http or https URL")
    return text


def _pairs(text: str) -> dict[str, str]:
    if not text:
        return {}
    from urllib.parse import unquote

    pairs = {}
    for pair in text.split(","):
        name, equals, value = pair.strip().partition("=")
        if not equals or not name.strip() or re.search("%(?![0-9A-Fa-f]{2})", value):
            raise ValueError("must be name=value, percent-encoded, separated by commas")
        pairs[name.strip()] = unquote(value.strip())
    return pairs


def _one_of(*words: str) -> Callable[[str], str]:
    def parse(text: str) -> str:
        if text not in words:
            raise ValueError(f"must be one of {', '.join(words)}")
        return text

    return parse
