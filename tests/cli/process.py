"""The command line as a process of its own, as scripts and people run it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, ClassVar, NamedTuple

from tests.cli.warm import Warm, settled

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 60.0
"""Seconds after which a command is stuck."""


class Said(NamedTuple):
    """What a command said."""

    status: int
    out: str
    err: str

    def json(self) -> Any:
        """Read its one object."""
        answer = json.loads(self.out)
        assert answer["version"] == 1
        return answer


class Owed:
    """Commands on one profile.

    The first of each kind is a process with an interpreter of its own; later ones are forks of one that has
    read the code already, unless the interpreter itself is to be another.
    """

    _proven: ClassVar[set[str]] = set()
    _warm: ClassVar[Warm | None] = None

    def __init__(self, profile: Path, **environment: str) -> None:
        self.profile = profile
        self.environment = environment

    def __call__(
        self,
        *arguments: str,
        given: str = "",
        status: int = 0,
        python: tuple[str, ...] = (),
        before: Callable[[], None] | None = None,
    ) -> Said:
        """Run a command; ``given`` is its standard input, ``before`` runs in the child before it starts."""
        if python or before or not self._may_fork(arguments):
            done = subprocess.run(
                self.line(*arguments, python=python),
                input=given,
                capture_output=True,
                text=True,
                encoding="utf-8",
                timeout=PATIENCE,
                env=self.variables(),
                check=False,
                preexec_fn=before,
            )
            said = Said(done.returncode, done.stdout, done.stderr)
        else:
            said = self._forked(arguments, given)
        assert said.status == status, said
        if status == 0:
            assert said.err == ""
        if status == 1:
            assert said.err.startswith("owed: "), said
            assert said.err.count("\n") == 1, said
        return said

    def line(self, *arguments: str, python: tuple[str, ...] = ()) -> list[str]:
        """Give the whole command line."""
        return [sys.executable, *python, "-m", "trayapp", "--profile", str(self.profile), *arguments]

    def _may_fork(self, arguments: tuple[str, ...]) -> bool:
        """Tell whether a command of this kind has run with an interpreter of its own."""
        kind = " ".join(arguments[:2]) if arguments[:1] in {("account",), ("settings",)} else arguments[0]
        if kind not in self._proven:
            self._proven.add(kind)
            return False
        if Owed._warm is None:
            Owed._warm = Warm(self.variables())
        return Owed._warm.settled == settled(self.variables())

    def _forked(self, arguments: tuple[str, ...], given: str) -> Said:
        assert Owed._warm is not None
        line = ["--profile", str(self.profile), *arguments]
        ended = Owed._warm.run(line, self.variables(), given.encode(), PATIENCE)
        out, err = (stream.decode().replace("\r\n", "\n") for stream in (ended.out, ended.err))
        return Said(ended.status, out, err)

    def variables(self) -> dict[str, str]:
        """Give the environment of the child."""
        return {**os.environ, "PYTHONPATH": str(ROOT), **self.environment}
