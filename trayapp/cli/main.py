"""Runs one command and turns what goes wrong into one line and an exit status."""

from __future__ import annotations

import argparse
import importlib
import sys
from collections.abc import Callable, Sequence

from trayapp.cli import tell
from trayapp.cli.parser import build_parser
from trayapp.errors import OwedError

DONE, FAILED, USAGE = 0, 1, 2

_ROOMS = {
    "account": "accounts",
    "client": "book",
    "standard": "book",
    "sync": "looking",
    "list": "looking",
    "status": "looking",
    "done": "deciding",
    "not-owed": "deciding",
    "owed-after-all": "deciding",
    "snooze": "deciding",
    "undo": "deciding",
    "judge": "judging",
    "doctor": "doctor",
    "demo": "desktop",
    None: "desktop",
}
"""Which file holds a command; only that one is imported, so that ``owed status`` starts quickly."""


def run(argv: Sequence[str]) -> int:
    """Run ``owed`` with these arguments and return its exit status: 0 done, 1 failed, 2 usage."""
    arguments = build_parser().parse_args(argv)
    room = importlib.import_module(f"trayapp.cli.{_ROOMS[arguments.command]}")
    command: Callable[[argparse.Namespace], int] = room.run
    try:
        return command(arguments)
    except OwedError as error:
        tell.error(str(error))
        return FAILED
    except KeyboardInterrupt:
        tell.error("Stopped.")
        return FAILED
    except BrokenPipeError:
        # The reader (a pager, head) has seen enough; Python must not complain at exit either.
        sys.stdout = None
        return DONE
