"""The commands of bootstrap.py: what each needs, and what it runs."""

import os
import shlex
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from environment import DEVELOPMENT_LOCK, ROOT, RUNTIME_LOCK, prepare
from programs import Trouble, flush, say
from system_parts import SCREEN_NEEDS, TEST_NEEDS, Need, bring_system_parts, venv_needs

USAGE = """\
python3 packaging/bootstrap.py demo    the application on a sample mailbox
python3 packaging/bootstrap.py test    the tests; what follows goes to pytest
python3 packaging/bootstrap.py lint    ruff, ruff format, mypy, and whether every sentence is translated
python3 packaging/bootstrap.py check   lint, then the tests
python3 packaging/bootstrap.py languages    gathers new sentences for the translators

Each brings what the system lacks (where it may), makes .venv, and runs."""


@dataclass(frozen=True)
class Command:
    """What a word on the command line needs, and what it runs."""

    lock: str
    needs: tuple[Need, ...]
    steps: tuple[tuple[str, ...], ...]
    """Arguments of .venv's Python; what follows the word is added to the last."""
    at_root: bool = True
    """Whether the steps run in the root of the repository, or where the user is."""


LINT_STEPS = (
    ("-m", "ruff", "check", "."),
    ("-m", "ruff", "format", "--check", "."),
    ("-m", "mypy"),
    ("packaging/languages.py", "--check"),
)
TEST_STEP = ("-m", "pytest")

COMMANDS = {
    # -P: a file of the user's where he happens to be must not stand in for a module
    "demo": Command(RUNTIME_LOCK, SCREEN_NEEDS, (("-P", "-m", "trayapp", "demo"),), at_root=False),
    "test": Command(DEVELOPMENT_LOCK, SCREEN_NEEDS + TEST_NEEDS, (TEST_STEP,)),
    "lint": Command(DEVELOPMENT_LOCK, (), LINT_STEPS),
    "languages": Command(DEVELOPMENT_LOCK, (), (("packaging/languages.py",),)),
    "check": Command(DEVELOPMENT_LOCK, SCREEN_NEEDS + TEST_NEEDS, (*LINT_STEPS, TEST_STEP)),
}


def main(arguments: Sequence[str]) -> int:
    """Run one command and answer with its exit status."""
    if not arguments or arguments[0] not in COMMANDS:
        asked_for_help = bool(arguments) and arguments[0] in {"-h", "--help", "help"}
        print(USAGE, file=sys.stdout if asked_for_help else sys.stderr)
        return 0 if asked_for_help else 2
    command = COMMANDS[arguments[0]]
    try:
        bring_system_parts(venv_needs() + command.needs)
        python = prepare(command.lock)
        return run_steps(python, command, arguments[1:])
    except Trouble as trouble:
        print(trouble, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def run_steps(python: Path, command: Command, arguments: Sequence[str]) -> int:
    """Run all steps, also after one has failed; name what failed last, and answer with its first status."""
    if command.at_root:
        os.chdir(ROOT)
    lines = [[str(python), *step] for step in command.steps]
    lines[-1].extend(arguments)
    if len(lines) == 1 and os.name == "posix":
        flush()
        # Signals and the exit status then reach the right process by themselves.
        os.execv(lines[0][0], lines[0])  # noqa: S606
    statuses = []
    for line in lines:
        say("$ " + shlex.join(["python", *line[1:]]))
        statuses.append(subprocess.run(line, check=False).returncode)
    for line, status in zip(lines, statuses, strict=True):
        if status:
            say("FAILED " + shlex.join(["python", *line[1:]]))
    return next((status for status in statuses if status != 0), 0)
