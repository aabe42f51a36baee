"""Serves one Python function; authors import these names."""

from .event import BadEventError, Event, HttpRequest, HttpResponse, RetryableError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .context import Context, Trace

__all__ = ["BadEventError", "Context", "Event", "HttpRequest", "HttpResponse", "RetryableError", "Trace"]


def __getattr__(name: str) -> object:
    if name in ("Context", "Trace"):
        from . import context

        return getattr(context, name)
    raise AttributeError(name)
