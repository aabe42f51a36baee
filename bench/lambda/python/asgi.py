"""The same on uvicorn, the ASGI server that most frameworks of Python run on."""

from __future__ import annotations

import json
import os
from typing import Any

import uvicorn
from main import handler


async def application(scope: dict[str, Any], receive: Any, send: Any) -> None:
    """Parse the body, call the handler, answer."""
    if scope["type"] != "http":
        return
    body, more = b"", True
    while more:
        message = await receive()
        body, more = body + message.get("body", b""), message.get("more_body", False)
    await handler(json.loads(body), None)
    await send({"type": "http.response.start", "status": 204})
    await send({"type": "http.response.body"})


if __name__ == "__main__":
    uvicorn.run(application, host="127.0.0.1", port=int(os.environ["PORT"]), log_level="warning", access_log=False)
