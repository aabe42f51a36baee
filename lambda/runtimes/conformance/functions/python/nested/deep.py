"""The handler in a folder."""

from main import echo

__all__ = ["echo"]
