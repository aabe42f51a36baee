"""Events there and back; what the conformance suite cannot reach through HTTP clients."""

import random
import unittest
from typing import Any

from homelab_runtime.cloudevents import (
    BadEventError,
    encode_binary,
    encode_structured,
    kind_of,
    parse_binary,
    parse_structured,
    to_json,
)
from homelab_runtime.event import Event
from homelab_runtime.http1 import Request, parse_head


def request(headers: list[tuple[str, str]], body: bytes = b"") -> Request:
    lines = "\r\n".join(f"{name}: {value}" for name, value in headers)
    parsed = parse_head(f"POST / HTTP/1.1\r\nHost: h\r\n{lines}")
    parsed.body = body
    return parsed


def event(**attributes: Any) -> Event:
    return Event(specversion="1.0", id="1", source="/s", type="t", **attributes)


class RoundTrip(unittest.TestCase):
    values: tuple[Any, ...] = (
        "plain",
        "a b",
        'say "hi"',
        '"quoted"',
        "100%",
        "%41",
        "é€😀",
        "back\\slash",
        "\u00a0",
    )

    def test_binary(self) -> None:
        for value in self.values:
            with self.subTest(value):
                sent = event(subject=value, datacontenttype="text/plain", data="grüße")
                self.assertEqual(parse_binary(request(*encode_binary(sent))), sent)

    def test_structured(self) -> None:
        for data in ({"a": [1, None]}, "text", 0, False, b"\x00\xff"):
            with self.subTest(data):
                sent = event(subject="é", n=7, yes=True, data=data)
                _, body = encode_structured(sent)
                received = parse_structured("application/cloudevents+json", body)
                self.assertEqual(received, {**sent, "datacontenttype": received["datacontenttype"]})

    def test_random_text(self) -> None:
        seeded = random.Random(7)
        for _ in range(500):
            letters = [
                chr(seeded.choice((seeded.randrange(32, 127), seeded.randrange(0xA0, 0xD800))))
                for _ in range(8)
            ]
            sent = event(subject="".join(letters).strip() or "x")
            self.assertEqual(parse_binary(request(*encode_binary(sent))), sent)


class Refusals(unittest.TestCase):
    def test_json_that_python_alone_would_take(self) -> None:
        for text in (b"NaN", b"[Infinity]", b"-Infinity", b"\xef\xbb\xbf1", b"[" * 100_000, b"1 2", b""):
            with self.subTest(text[:10]), self.assertRaises(BadEventError):
                parse_structured("application/cloudevents+json", b'{"data":' + text + b"}")

    def test_json_that_others_could_not_read(self) -> None:
        for value in (float("nan"), float("inf"), object(), {1, 2}):
            with self.subTest(value), self.assertRaises((ValueError, TypeError)):
                to_json(value)

    def test_what_cannot_be_a_header(self) -> None:
        with self.assertRaises(ValueError):
            encode_binary(event(datacontenttype="a\r\nb: c", data=b"1"))


class Kinds(unittest.TestCase):
    def test_by_content_type(self) -> None:
        for content_type, kind in {
            "": "bytes",
            "application/json": "json",
            "text/json": "json",
            "text/plain; charset=latin1": "bytes",
            'text/plain; charset="UTF-8"': "text",
            "Application/CloudEvents+JSON; charset=utf-8": "structured",
            "application/cloudevents-batch+json": "batch",
            "application/cloudevents+avro": "format",
        }.items():
            self.assertEqual(kind_of(content_type), kind, content_type)


if __name__ == "__main__":
    unittest.main()
