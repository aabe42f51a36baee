"""The handler in a package."""

from main import echo

__all__ = ["echo"]
