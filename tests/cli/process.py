"""The command line as a process of its own, as scripts and people run it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

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
    """Commands on one profile."""

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

    def variables(self) -> dict[str, str]:
        """Give the environment of the child."""
        return {**os.environ, "PYTHONPATH": str(ROOT), **self.environment}
