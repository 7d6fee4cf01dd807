"""Where Owed starts: arguments in, exit status out."""

from __future__ import annotations

import sys

from trayapp.cli.main import run


def main() -> int:
    """Run ``owed`` with the arguments of this process and return its exit status."""
    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
