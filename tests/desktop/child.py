"""A process of a test: what it wrote, what it is told, and an end that nothing escapes."""

import contextlib
import os
import signal
import subprocess
import time
import uuid
from collections.abc import Callable
from pathlib import Path
from typing import Self, TypeVar

T = TypeVar("T")

PATIENCE = 15.0
"""Seconds until something that was started must be there."""


def wait_for(what: str, ask: Callable[[], T | None], patience: float = PATIENCE) -> T:
    """Ask until there is an answer; fail with ``what`` was waited for."""
    deadline = time.monotonic() + patience
    pause = 0.005
    while True:
        answer = ask()
        if answer:
            return answer
        if time.monotonic() > deadline:
            raise AssertionError(f"Waited {patience:g} s in vain for {what}.")
        time.sleep(pause)
        pause = min(pause * 1.5, 0.05)


class Child:
    """One process with a group of its own, and what it wrote."""

    def __init__(
        self, name: str, command: list[str], env: dict[str, str], folder: Path, inherits: tuple[int, ...] = ()
    ) -> None:
        self.name = name
        self.log = folder / f"{name}-{uuid.uuid4().hex[:6]}.log"
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(
                command,
                env=env,
                stdin=subprocess.PIPE,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
                pass_fds=inherits,
            )

    @property
    def output(self) -> str:
        return self.log.read_text(errors="replace")

    def says(self, words: str, patience: float = PATIENCE) -> str:
        """Wait until the child has written ``words``; give all that it wrote."""
        try:
            return wait_for(f"{self.name} to say {words!r}", lambda: self._said(words), patience)
        except AssertionError as error:
            raise AssertionError(f"{error} It said: {self.output!r}") from None

    def tell(self, line: str) -> None:
        assert self.process.stdin is not None
        try:
            self.process.stdin.write(line.encode() + b"\n")
            self.process.stdin.flush()
        except BrokenPipeError:
            ended = self.process.wait(PATIENCE)
            raise AssertionError(f"{self.name} ended with {ended}: {self.output}") from None

    def stop(self, grace: float = 2.0) -> None:
        """End the whole group: politely, then not."""
        for how in (signal.SIGTERM, signal.SIGKILL):
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self.process.pid, how)
            with contextlib.suppress(subprocess.TimeoutExpired):
                self.process.wait(grace)
                break
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        if self.process.stdin is not None:
            with contextlib.suppress(OSError):
                self.process.stdin.close()

    def _said(self, words: str) -> str:
        said = self.output
        if words in said:
            return said
        assert self.process.poll() is None, f"{self.name} ended with {self.process.returncode}: {said}"
        return ""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()
