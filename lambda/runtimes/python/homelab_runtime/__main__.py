"""Serves the function that the environment names until SIGTERM: `python3 -m homelab_runtime`."""

from __future__ import annotations

import asyncio
import inspect
import logging
import os
import signal
import socket
import sys
from collections.abc import Callable
from typing import Any

from .http1 import Request, Response
from .idempotency import MemoryStore, Store
from .loader import LoadError, load
from .logs import JsonFormatter, log, start_logging
from .metrics import Metrics
from .server import Application, Connection, expire_connections
from .service import Service
from .settings import Settings, SettingsError, read

CLOSE_SECONDS = 1.0
GIVE_UP_SECONDS = 1.0
"""What handlers get after their signal at the end of draining."""


class MetricsPage:
    """The application behind the metrics port."""

    max_body = 0
    draining = False

    def __init__(self, metrics: Metrics) -> None:
        self._metrics = metrics

    def admit(self, request: Request) -> Response:
        """See server.Application."""
        if request.path != "/metrics" or request.method not in ("GET", "HEAD"):
            return Response(404)
        kind = ("Content-Type", "text/plain; version=0.0.4; charset=utf-8")
        return Response(200, [kind], self._metrics.text().encode())

    def serve(self, request: Request) -> None:
        """Never called: everything is answered at its head."""

    def abandon(self, request: Request, status: int) -> Response:
        """Never called."""
        return Response(status)


def _listen(port: int) -> socket.socket:
    if socket.has_dualstack_ipv6():
        try:
            return socket.create_server(("", port), family=socket.AF_INET6, dualstack_ipv6=True, backlog=1024)
        except OSError:
            pass  # no IPv6 address here, or the port is taken: the next line tells
    return socket.create_server(("", port), backlog=1024)


Connections = set[Connection]


async def _start(application: Application, port: int, connections: Connections) -> tuple[asyncio.Server, int]:
    listener = _listen(port)
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Connection(application, connections), sock=listener)
    return server, listener.getsockname()[1]


def _store(settings: Settings) -> Store | None:
    if settings.style == "http" or settings.idempotency == "off":
        return None
    if settings.idempotency == "memory":
        return MemoryStore(settings.idempotency_ttl)
    from .redis_store import RedisStore

    return RedisStore(settings.idempotency, settings.service, settings.timeout, settings.idempotency_ttl)


def _load(settings: Settings) -> tuple[Any, Callable[[], Any] | None]:
    try:
        return load(settings.root, settings.handler)
    except LoadError as failure:
        details = failure.details
        log.error("%s: %s", details["error"], failure, exc_info=failure.__cause__, extra={"load": details})
        return failure, None


async def _drain(service: Service, connections: set[Connection], seconds: float) -> int:
    """Wait for what was accepted; the exit code."""
    loop = asyncio.get_running_loop()
    end = loop.time() + seconds
    while loop.time() < end and (service.in_flight or any(one.state == "head" for one in connections)):
        await asyncio.sleep(0.005)
    if not service.in_flight:
        return 0
    service.give_up_all()
    end = loop.time() + GIVE_UP_SECONDS
    while loop.time() < end and service.running_handlers:
        await asyncio.sleep(0.005)
    return 1


async def _close(connections: set[Connection]) -> None:
    """Let answers arrive: clients close what they were told to close."""
    loop = asyncio.get_running_loop()
    end = loop.time() + CLOSE_SECONDS
    while loop.time() < end and any(one.state == "linger" for one in connections):
        await asyncio.sleep(0.005)
    for connection in tuple(connections):
        connection.close()
    await asyncio.sleep(0)


async def _stop_function(stop: Callable[[], Any] | None) -> None:
    try:
        result = stop() if stop else None
        if inspect.isawaitable(result):
            await result
    except Exception:
        log.exception("stop failed")


async def _serve(settings: Settings) -> int:
    loop = asyncio.get_running_loop()
    stopping = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stopping.set)
    metrics, exporter = Metrics(), None
    loaded, stop = _load(settings)
    if settings.traces_endpoint:
        from .tracing import Exporter

        exporter = Exporter(settings, metrics)
    service = Service(settings, metrics, loaded, _store(settings), exporter)
    connections: set[Connection] = set()
    server, port = await _start(service, settings.port, connections)
    fields: dict[str, Any] = {"port": port, "handler": settings.handler}
    if settings.metrics_port:
        fields["metrics_port"] = (await _start(MetricsPage(metrics), settings.metrics_port, set()))[1]
    log.info("listening", extra=fields)
    expiring = asyncio.create_task(expire_connections(connections))
    await stopping.wait()
    service.draining = True
    server.close()
    log.info("draining", extra={"in_flight": service.in_flight})
    began = loop.time()
    code = await _drain(service, connections, settings.drain)
    await _stop_function(stop)
    if exporter is not None:
        await exporter.stop(max(0.1, settings.drain - (loop.time() - began)))
    await _close(connections)
    expiring.cancel()
    log.info("stopped")
    if service.running_handlers:
        os._exit(code)  # a thread that does not end would keep the process
    return code


def main() -> int:
    """Run until the end; the exit code."""
    try:
        settings = read(os.environ)
    except SettingsError as error:
        handler = logging.StreamHandler(sys.stdout)
        service, revision = os.environ.get("K_SERVICE") or "function", os.environ.get("K_REVISION") or ""
        handler.setFormatter(JsonFormatter(service, revision))
        logging.basicConfig(handlers=[handler])
        log.error("the environment cannot be read: %s", error)
        return 1
    start_logging(settings)
    try:
        return asyncio.run(_serve(settings))
    except OSError as error:
        log.error("cannot listen: %s", error)
        return 1


if __name__ == "__main__":
    sys.exit(main())
