"""The least that answers an event on asyncio: what the runtime is measured against. It reads HTTP as strictly."""

from __future__ import annotations

import asyncio
import json
import os

from homelab_runtime.http1 import Request, Response
from homelab_runtime.server import Connection
from main import handler


class Bare:
    """The application: parse the body, call the handler, answer."""

    max_body = 6_291_456
    draining = False

    def admit(self, request: Request) -> Response | None:
        """Take everything."""

    def serve(self, request: Request) -> None:
        """Answer in a task of its own, as an async handler needs it."""
        asyncio.get_running_loop().create_task(self._answer(request))

    async def _answer(self, request: Request) -> None:
        await handler(json.loads(request.body), None)
        request.respond(Response(204))

    def abandon(self, request: Request, status: int) -> Response:
        """Nothing was taken."""
        return Response(status)


async def _serve() -> None:
    connections: set[Connection] = set()
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Connection(Bare(), connections), port=int(os.environ["PORT"]))
    await server.serve_forever()


asyncio.run(_serve())
