"""The memory and the Redis store."""

import asyncio
import unittest
from unittest.mock import patch

from homelab_runtime import idempotency
from homelab_runtime.idempotency import MAX_REPLY, MemoryStore, Reply, Unavailable
from homelab_runtime.redis_store import RedisStore


class Memory(unittest.IsolatedAsyncioTestCase):
    async def test_new_busy_done(self) -> None:
        store = MemoryStore(60)
        claim = await store.claim("a")
        self.assertEqual((claim.state, (await store.claim("a")).state), ("new", "busy"))
        await store.forget(claim)
        claim = await store.claim("a")
        await store.done(claim, Reply([], b"kept"))
        again = await store.claim("a")
        self.assertEqual((again.state, again.reply), ("done", Reply([], b"kept")))

    async def test_expires(self) -> None:
        store = MemoryStore(60)
        with patch.object(idempotency.time, "monotonic", return_value=0.0):
            await store.done(await store.claim("a"), None)
        with patch.object(idempotency.time, "monotonic", return_value=60.0):
            self.assertEqual((await store.claim("a")).state, "new")

    async def test_is_bounded(self) -> None:
        store = MemoryStore(60)
        with patch.object(idempotency, "MAX_EVENTS", 3), patch.object(idempotency, "MAX_REPLIES", 10):
            for key in "abcd":
                await store.done(await store.claim(key), None)
            self.assertEqual((await store.claim("a")).state, "new")
            self.assertEqual((await store.claim("d")).state, "done")
            for key in "xyz":
                await store.done(await store.claim(key), Reply([], b"12345"))
            self.assertEqual((await store.claim("y")).state, "done")
            self.assertEqual((await store.claim("x")).state, "new")

    async def test_large_replies_are_not_kept(self) -> None:
        store = MemoryStore(60)
        await store.done(await store.claim("a"), Reply([], b"x" * (MAX_REPLY + 1)))
        self.assertEqual((await store.claim("a")).state, "new")


class FakeRedis:
    """Knows SET with NX, GET, AUTH, SELECT and the one script."""

    def __init__(self) -> None:
        self.values: dict[bytes, bytes] = {}
        self.seen: list[bytes] = []
        self.serving: list[asyncio.Task[None] | None] = []

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.serving.append(asyncio.current_task())
        while head := await reader.readline():
            words = []
            for _ in range(int(head[1:])):
                length = int((await reader.readline())[1:])
                words.append((await reader.readexactly(length + 2))[:-2])
            self.seen.append(b" ".join(words[:2]))
            writer.write(self.answer(words))
        writer.close()

    def answer(self, words: list[bytes]) -> bytes:
        match words:
            case [b"SET", key, _, b"NX", *_] if key in self.values:
                return b"$-1\r\n"
            case [b"SET", key, value, *_]:
                self.values[key] = value
            case [b"GET", key]:
                return b"$%d\r\n%b\r\n" % (len(self.values[key]), self.values[key])
            case [b"EVAL", _, _, key, token]:
                if self.values.get(key) == token:
                    del self.values[key]
                return b":1\r\n"
            case [b"AUTH", b"wrong"]:
                return b"-WRONGPASS no\r\n"
        return b"+OK\r\n"


class Redis(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self) -> None:
        self.redis = FakeRedis()
        self.server = await asyncio.start_server(self.redis.serve, "127.0.0.1", 0)
        self.port = self.server.sockets[0].getsockname()[1]
        self.stores: list[RedisStore] = []

    async def asyncTearDown(self) -> None:
        for store in self.stores:
            store.close()
        self.server.close()
        await asyncio.gather(*(task for task in self.redis.serving if task))

    def store(self, credentials: str = "", path: str = "") -> RedisStore:
        self.stores.append(RedisStore(f"redis://{credentials}127.0.0.1:{self.port}{path}", "f", 1, 60))
        return self.stores[-1]

    async def test_two_share_what_is_done(self) -> None:
        one, two = self.store(":pass%20word@", "/3"), self.store()
        claim = await one.claim("a")
        self.assertEqual((claim.state, (await two.claim("a")).state), ("new", "busy"))
        claim.token, token = "p:another", claim.token
        await two.forget(claim)
        self.assertEqual((await two.claim("a")).state, "busy")
        claim.token = token
        await one.done(claim, Reply([("Ce-Id", "r")], b"\x00\xff"))
        again = await two.claim("a")
        self.assertEqual((again.state, again.reply), ("done", Reply([("ce-id", "r")], b"\x00\xff")))
        self.assertEqual(self.redis.seen[:2], [b"AUTH pass word", b"SELECT 3"])

    async def test_many_at_once_get_their_own_answers(self) -> None:
        store = self.store()
        claims = await asyncio.gather(*(store.claim(str(i % 50)) for i in range(100)))
        self.assertEqual(sorted(claim.state for claim in claims), ["busy"] * 50 + ["new"] * 50)

    async def test_errors_are_told(self) -> None:
        with self.assertRaisesRegex(Unavailable, "WRONGPASS"):
            await self.store(":wrong@").claim("a")
        store = self.store()
        await store.claim("a")
        self.server.close()
        store.close()
        with self.assertRaises(Unavailable):
            await store.claim("b")


if __name__ == "__main__":
    unittest.main()
