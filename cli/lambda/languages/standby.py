"""Loads the runtime, and serves when a line comes: what a save starts is half started already."""

import sys

sys.path[0] = sys.argv.pop()

from homelab_runtime.__main__ import main  # noqa: E402

if sys.stdin.readline():
    sys.exit(main())
