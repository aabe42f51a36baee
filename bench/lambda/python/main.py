"""What every program of this folder calls."""


async def handler(event: object, context: object) -> None:
    """Do nothing."""
