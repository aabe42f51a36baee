"""Remembers which events are done, in this process; redis_store.py does the same for several."""

from __future__ import annotations

import math
import time
from collections import deque
from typing import NamedTuple, Protocol

MAX_EVENTS = 100_000
MAX_REPLY = 65_536
MAX_REPLIES = 64 << 20


class Reply(NamedTuple):
    """The answer to an event, as it is given again to its duplicates."""

    headers: list[tuple[str, str]]
    body: bytes


class Claim:
    """What a store says about an event: `new`, `busy` or `done`; a new one is this invocation's to do."""

    __slots__ = ("key", "reply", "state", "token")

    def __init__(self, state: str, key: str = "", token: str = "", reply: Reply | None = None) -> None:
        self.state = state
        self.key = key
        self.token = token
        self.reply = reply


class Unavailable(Exception):
    """The store does not answer."""


class Store(Protocol):
    """Where events are remembered; keys name an event. Any method may raise Unavailable."""

    async def claim(self, key: str) -> Claim:
        """Take an event, or learn that it is done or being done."""

    async def done(self, claim: Claim, reply: Reply | None) -> None:
        """Remember it."""

    async def forget(self, claim: Claim) -> None:
        """Let it be taken again."""


class MemoryStore:
    """The oldest go first; all live equally long, so the oldest are also the first to expire."""

    def __init__(self, ttl: float) -> None:
        self._ttl = ttl
        self._expires: dict[str, float] = {}
        """When each event is forgotten: never while it is being done."""
        self._order: deque[str] = deque()
        self._replies: dict[str, Reply] = {}
        self._size = 0

    async def claim(self, key: str) -> Claim:
        """See Store."""
        if self._order and self._expires[self._order[0]] <= time.monotonic():
            self._expire()
        expires = self._expires.get(key)
        if expires is None:
            self._expires[key] = math.inf
            return Claim("new", key)
        return Claim("busy") if expires == math.inf else Claim("done", reply=self._replies.get(key))

    async def done(self, claim: Claim, reply: Reply | None) -> None:
        """See Store."""
        key = claim.key
        if reply is not None:
            if len(reply.body) > MAX_REPLY:
                del self._expires[key]
                return
            self._replies[key] = reply
            self._size += len(reply.body)
        self._expires[key] = time.monotonic() + self._ttl
        self._order.append(key)
        while len(self._order) > MAX_EVENTS or self._size > MAX_REPLIES:
            self._remove_oldest()

    async def forget(self, claim: Claim) -> None:
        """See Store."""
        del self._expires[claim.key]

    def _expire(self) -> None:
        now = time.monotonic()
        while self._order and self._expires[self._order[0]] <= now:
            self._remove_oldest()

    def _remove_oldest(self) -> None:
        key = self._order.popleft()
        del self._expires[key]
        reply = self._replies.pop(key, None)
        if reply is not None:
            self._size -= len(reply.body)
