"""Connections, fed with bytes in pieces of every size."""

import asyncio
import unittest
from typing import Any

from homelab_runtime.http1 import MAX_HEAD, Request, Response
from homelab_runtime.server import READ_SECONDS, Connection


class Echo:
    max_body = 50

    def __init__(self) -> None:
        self.draining = False
        self.waiting: list[Request] = []
        self.abandoned: list[int] = []
        self.at_once = True

    def admit(self, request: Request) -> Response | None:
        return Response(403, body=b"no") if request.path == "/refused" else None

    def serve(self, request: Request) -> None:
        self.waiting.append(request)
        if self.at_once:
            request.respond(Response(200, body=b"<" + request.body + b">"))

    def abandon(self, request: Request, status: int) -> Response:
        self.abandoned.append(status)
        return Response(status, close=True)


class Pipe(asyncio.Transport):
    def __init__(self) -> None:
        super().__init__()
        self.written = b""
        self.paused = self.closed = self.half_closed = False

    def write(self, data: Any) -> None:
        self.written += data

    def pause_reading(self) -> None:
        self.paused = True

    def resume_reading(self) -> None:
        self.paused = False

    def is_closing(self) -> bool:
        return self.closed

    def write_eof(self) -> None:
        self.half_closed = True

    def close(self) -> None:
        self.closed = True

    def abort(self) -> None:
        self.closed = True


def post(body: bytes, path: str = "/") -> bytes:
    return f"POST {path} HTTP/1.1\r\nHost: h\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body


CHUNKED = b"POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n"


class ConnectionCase(unittest.TestCase):
    def setUp(self) -> None:
        self.application, self.pipe = Echo(), Pipe()
        self.connection = Connection(self.application, set())
        self.connection.connection_made(self.pipe)

    def feed(self, data: bytes, size: int = 1 << 20) -> bytes:
        for at in range(0, len(data), size):
            self.connection.data_received(data[at : at + size])
        return self.pipe.written


class Requests(ConnectionCase):
    def test_any_piece_size_gives_the_same(self) -> None:
        data = post(b"one") + CHUNKED + b"3;x=y\r\ntwo\r\n2\r\n!!\r\n0\r\nTrailer: t\r\n\r\n" + post(b"three")
        for size in (1, 2, 3, 7, 1 << 20):
            with self.subTest(size):
                self.setUp()
                written = self.feed(data, size)
                bodies = [part.rpartition(b"\r\n")[2] for part in written.split(b">")][:-1]
                self.assertEqual(bodies, [b"<one", b"<two!!", b"<three"])

    def test_the_next_waits_for_the_answer(self) -> None:
        self.application.at_once = False
        self.feed(post(b"one") + post(b"two"))
        self.assertEqual([request.body for request in self.application.waiting], [b"one"])
        self.application.waiting[0].respond(Response(204))
        self.assertEqual([request.body for request in self.application.waiting], [b"one", b"two"])

    def test_only_the_first_answer_counts(self) -> None:
        self.feed(post(b""))
        self.application.waiting[0].respond(Response(500))
        self.assertNotIn(b"500", self.pipe.written)

    def test_what_waits_is_bounded(self) -> None:
        self.application.at_once = False
        self.feed(post(b"one") + b"x" * (MAX_HEAD + 1))
        self.feed(b"x")
        self.assertTrue(self.pipe.paused)

    def test_a_client_that_does_not_read_gets_no_more(self) -> None:
        self.connection.pause_writing()
        self.assertEqual(self.feed(post(b"one")), b"")
        self.connection.resume_writing()
        self.assertIn(b"<one>", self.pipe.written)

    def test_a_refusal_drops_the_body_and_goes_on(self) -> None:
        written = self.feed(post(b"secret", "/refused") + post(b"next"), 5)
        self.assertIn(b"403", written)
        self.assertIn(b"<next>", written)
        self.assertNotIn(b"secret", written)

    def test_continues_who_expects_it(self) -> None:
        head, body = post(b"body").split(b"\r\n\r\n")
        self.assertEqual(
            self.feed(head + b"\r\nExpect: 100-continue\r\n\r\n"), b"HTTP/1.1 100 Continue\r\n\r\n"
        )
        self.assertIn(b"<body>", self.feed(body))


class Endings(ConnectionCase):
    def test_bad_requests_end_the_connection(self) -> None:
        cases = {
            b"400": b"nonsense\r\n\r\n",
            b"431": b"GET / HTTP/1.1\r\nA: " + b"x" * MAX_HEAD,
            b"400 ": CHUNKED + b"zz\r\n",
            b" 400": CHUNKED + b"1\r\nxx\r\n",
            b"431 ": CHUNKED + b"0\r\n" + b"a: b\r\n" * 200,
        }
        for status, data in cases.items():
            with self.subTest(data[:80]):
                self.setUp()
                self.assertIn(status.strip(), self.feed(data).split(b"\r\n")[0])
                self.assertTrue(self.pipe.half_closed)
                self.assertEqual(self.feed(post(b"after")).count(b"Date: "), 1)

    def test_chunks_beyond_the_limit_are_413(self) -> None:
        written = self.feed(CHUNKED + b"33\r\n" + b"x" * 51)
        self.assertIn(b"413", written)
        self.assertEqual(self.application.abandoned, [413])
        self.connection.connection_lost(None)
        self.assertEqual(self.application.abandoned, [413])

    def test_a_body_that_never_comes_is_abandoned(self) -> None:
        self.feed(post(b"body")[:-1])
        self.connection.connection_lost(None)
        self.assertEqual(self.application.abandoned, [400])

    def test_a_request_that_takes_too_long_is_408(self) -> None:
        self.feed(post(b"body")[:-1])
        self.connection.expire(1.0)
        self.connection.expire(2.0 + READ_SECONDS)
        self.assertIn(b"408", self.pipe.written)
        self.assertEqual(self.application.abandoned, [400])

    def test_half_closed_clients_get_their_answer(self) -> None:
        self.application.at_once = False
        self.feed(post(b"one"))
        self.assertTrue(self.connection.eof_received())
        self.application.waiting[0].respond(Response(204))
        self.assertIn(b"Connection: close", self.pipe.written)
        self.assertTrue(self.pipe.closed)

    def test_draining_closes_after_the_answer(self) -> None:
        self.application.at_once = False
        self.feed(post(b"one"))
        self.application.draining = True
        self.application.waiting[0].respond(Response(204))
        self.assertIn(b"Connection: close", self.pipe.written)


if __name__ == "__main__":
    unittest.main()
