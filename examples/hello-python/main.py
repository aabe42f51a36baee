"""Greets whoever an event names."""

import os


def handler(event, context):
    """Reply with a greeting; event has the attributes and data of a CloudEvent."""
    name = (event.get("data") or {}).get("name", "world")
    context.logger.info("greeting", extra={"greeted": name})
    return {"greeting": f"{os.environ.get('GREETING', 'Hello')}, {name}!"}
