"""Run by `python3 -m unittest`; the handler needs no server."""

import unittest
from unittest.mock import Mock, patch

from main import handler


class HandlerTest(unittest.TestCase):
    @patch.dict("os.environ", {"GREETING": "Hi"})
    def test_greets_by_name(self):
        self.assertEqual(handler({"data": {"name": "Ada"}}, Mock()), {"greeting": "Hi, Ada!"})

    @patch.dict("os.environ", {"GREETING": "Hi"})
    def test_greets_the_world(self):
        self.assertEqual(handler({}, Mock()), {"greeting": "Hi, world!"})
