"""Heads of requests, good and bad, and answers."""

import unittest

from homelab_runtime.http1 import MAX_FIELDS, HttpError, Response, encode, parse_head


def head(*lines: str, first: str = "POST /a?b=c HTTP/1.1") -> str:
    return "\r\n".join([first, "Host: h", *lines])


class ParseHead(unittest.TestCase):
    def test_reads_what_is_there(self) -> None:
        request = parse_head(head("CE-Id:  1 ", "Content-Length: 7", "X: a", "x: b"))
        self.assertEqual((request.method, request.path, request.query), ("POST", "/a", "b=c"))
        self.assertEqual(request.headers, {"host": "h", "ce-id": "1", "content-length": "7", "x": "a, b"})
        self.assertEqual((request.length, request.keep_alive, request.repeated), (7, True, {"x"}))

    def test_knows_what_needs_no_decoding(self) -> None:
        self.assertTrue(parse_head(head("ce-id: 1")).plain)
        for value in ("a%20b", '"a"', "é", "a\tb"):
            self.assertFalse(parse_head(head(f"ce-id: {value}")).plain, value)

    def test_takes_absolute_targets(self) -> None:
        request = parse_head(head(first="GET http://example.com/x?y HTTP/1.1"))
        self.assertEqual((request.path, request.query), ("/x", "y"))

    def test_closes_for_http_1_0_and_on_demand(self) -> None:
        self.assertFalse(parse_head("GET / HTTP/1.0").keep_alive)
        self.assertFalse(parse_head(head("Connection: Close")).keep_alive)

    def test_refuses(self) -> None:
        cases = {
            "no version": (400, head(first="GET /")),
            "another version": (505, head(first="GET / HTTP/2.0")),
            "no host": (400, "GET / HTTP/1.1\r\nA: b"),
            "two hosts": (400, head("Host: i")),
            "a space before the colon": (400, head("A : b")),
            "a folded line": (400, head("A: b", " c")),
            "no colon": (400, head("A")),
            "a control character": (400, head("A: b\x00c")),
            "a bare line feed": (400, head("A: b\nC: d")),
            "a length that is no number": (400, head("Content-Length: +1")),
            "two lengths": (400, head("Content-Length: 1", "Content-Length: 2")),
            "a length and chunks": (400, head("Content-Length: 1", "Transfer-Encoding: chunked")),
            "another coding": (501, head("Transfer-Encoding: gzip, chunked")),
            "chunks of HTTP/1.0": (400, "POST / HTTP/1.0\r\nTransfer-Encoding: chunked"),
            "a target that is no path": (400, head(first="GET a HTTP/1.1")),
            "a target that is not ASCII": (400, head(first="GET /\xe9 HTTP/1.1")),
            "too many fields": (431, head(*["A: b"] * MAX_FIELDS)),
        }
        for name, (status, text) in cases.items():
            with self.subTest(name), self.assertRaises(HttpError) as caught:
                parse_head(text)
            self.assertEqual(caught.exception.status, status, name)


class Encode(unittest.TestCase):
    def test_has_no_body_with_204(self) -> None:
        octets = encode(Response(204), keep_alive=True)
        self.assertTrue(octets.startswith(b"HTTP/1.1 204 No Content\r\nDate: "))
        self.assertNotIn(b"Content-Length", octets)

    def test_head_has_the_length_only(self) -> None:
        response = Response(200, [("A", "b")], b"body")
        octets = encode(response, keep_alive=False, without_body=True)
        self.assertTrue(octets.endswith(b"A: b\r\nContent-Length: 4\r\nConnection: close\r\n\r\n"), octets)
        self.assertTrue(encode(response, keep_alive=True).endswith(b"\r\n\r\nbody"))


if __name__ == "__main__":
    unittest.main()
