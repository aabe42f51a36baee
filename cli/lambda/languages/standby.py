"""Loads the runtime, and serves when a line comes: what a save starts is half started already."""

import sys

sys.path[0] = sys.argv.pop()

from homelab_runtime.__main__ import main  # noqa: E402

# Python takes its own compiled file for current when a save of the same size comes within the same second.
sys.dont_write_bytecode = True
if sys.stdin.readline():
    sys.exit(main())
