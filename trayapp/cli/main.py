"""Runs one command and turns what goes wrong into one line and an exit status."""

from __future__ import annotations

import argparse
import importlib
import io
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from trayapp.errors import OwedError
from trayapp.tongue import tr

DONE, FAILED, USAGE = 0, 1, 2

_ROOMS = {
    "account": "accounts",
    "client": "book",
    "standard": "standards",
    "sync": "looking",
    "list": "looking",
    "status": "looking",
    "done": "deciding",
    "not-owed": "deciding",
    "owed-after-all": "deciding",
    "snooze": "deciding",
    "wait": "deciding",
    "acknowledge": "acknowledging",
    "undo": "deciding",
    "call": "committing",
    "promise": "committing",
    "followup": "committing",
    "rules": "ruling",
    "leave": "leaving",
    "today": "today",
    "report": "reporting",
    "habits": "habits",
    "calendar": "calendars",
    "judge": "judging",
    "settings": "settings",
    "privacy": "privacy",
    "doctor": "doctor",
    "demo": "desktop",
    None: "desktop",
}
"""Which file holds a command; only that one is imported, so that ``owed status`` starts quickly."""


def run(argv: Sequence[str]) -> int:
    """Run ``owed`` with these arguments and return its exit status: 0 done, 1 failed, 2 usage."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a terminal that cannot show a letter shows "?"
    try:
        arguments = _understood(argv)
    except SystemExit as end:
        return int(end.code or DONE)
    if isinstance(arguments, int):
        return arguments
    try:
        return _do(arguments)
    except OwedError as error:
        _complain(str(error))
    except KeyboardInterrupt:
        _complain(tr("Stopped."))
    except BrokenPipeError:
        # The reader (a pager, head) has seen enough; Python must not complain at exit either.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except OSError as error:
        where = f" ({str(error.filename)[:100]})" if error.filename else ""
        _complain(tr("The system refused: {why}.", why=error.strerror or error) + where)
    return FAILED


def _understood(argv: Sequence[str]) -> argparse.Namespace | int:
    """Read the arguments; where that ended with help or a complaint, return the exit status.

    The start of the tray application, which is waited for, needs no grammar.
    """
    if not argv:
        return argparse.Namespace(command=None, profile=None)
    if len(argv) == 2 and argv[0] == "--profile" and argv[1][:1] not in {"", "-"}:
        return argparse.Namespace(command=None, profile=Path(argv[1]))
    from trayapp.cli.grammar.speaking_parser import Unsaid
    from trayapp.cli.grammar.whole import build_parser

    try:
        return build_parser().parse_args(argv)
    except Unsaid as unsaid:
        from trayapp.cli.speaking import profile_in, speak_to_user

        speak_to_user(profile_in(argv))
        return unsaid.say()


def _complain(text: str) -> None:
    from trayapp.cli import tell

    tell.error(text)


def _do(arguments: argparse.Namespace) -> int:
    """Run the command in its own room; what it said is out when this returns."""
    room = importlib.import_module(f"trayapp.cli.{_ROOMS[arguments.command]}")
    command: Callable[[argparse.Namespace], int] = room.run
    if arguments.command in {None, "demo"}:
        return command(arguments)
    from trayapp.cli.late_log import late_log
    from trayapp.cli.speaking import speak_for

    with late_log(arguments.profile):
        speak_for(arguments)
        status = command(arguments)
    sys.stdout.flush()
    return status
