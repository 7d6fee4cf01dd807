"""One writer at a time over all processes: the command line may change settings while the tray runs.

A lock of the operating system rather than a lock file's mere presence: it ends with its process, however
that ends, so a crash never leaves the settings locked.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_PAUSE = 0.02
"""Seconds between two attempts."""

if sys.platform == "win32":
    import msvcrt

    def _try_lock(descriptor: int) -> None:
        """Lock the first byte, or raise ``OSError`` at once."""
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _try_lock(descriptor: int) -> None:
        """Lock the file, or raise ``OSError`` at once."""
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextmanager
def locked(path: Path, patience: float = 10.0) -> Iterator[None]:
    """Hold the lock while the body runs; closing the file ends it.

    The file itself stays: removing it would let two processes hold locks on two files of one name. Waits
    up to ``patience`` seconds, then raises ``TimeoutError``; any other ``OSError`` is the disk's.
    """
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
    try:
        _wait(descriptor, time.monotonic() + patience)
        yield
    finally:
        os.close(descriptor)


def _wait(descriptor: int, deadline: float) -> None:
    """Try until the lock is ours or the deadline has passed."""
    while True:
        try:
            return _try_lock(descriptor)
        except (BlockingIOError, PermissionError) as error:  # Windows reports a held lock as the latter
            if time.monotonic() >= deadline:
                raise TimeoutError("another process holds the lock") from error
            time.sleep(_PAUSE)
