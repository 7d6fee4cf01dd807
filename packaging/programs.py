"""Runs programs whose output matters only when they fail, and says in short sentences what happens."""

import subprocess
import sys


class Trouble(Exception):
    """Something that the user has to know or do; its sentence is all that is shown."""


def run_quietly(
    line: list[str], environment: dict[str, str] | None = None, *, otherwise: str, go_on: bool = False
) -> None:
    """Run a program whose output matters only when it fails."""
    done = subprocess.run(
        line,
        check=False,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        env=environment,
    )
    if done.returncode == 0:
        return
    print(done.stdout, file=sys.stderr)
    if not go_on:
        raise Trouble(otherwise)
    say(otherwise)


def say(sentence: str) -> None:
    """Tell the user what happens now."""
    print(sentence)
    flush()


def flush() -> None:
    """Keep our sentences in front of what the next program prints."""
    sys.stdout.flush()
    sys.stderr.flush()
