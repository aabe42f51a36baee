"""Serves the function that the environment names, without installing the package."""

import sys

from homelab_runtime.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
