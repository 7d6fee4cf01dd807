"""The log: a small file of our own, for its owner only, with nothing in it that deceives a terminal."""

from __future__ import annotations

import logging
import os
import sys
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from trayapp.domain.plain import plain_text

LARGEST = 512 * 1024
"""Bytes; then a new file begins and one old one is kept."""

log = logging.getLogger(__name__)


def keep_log(path: Path) -> None:
    """Write what happens to a file from now on, bugs with their traceback; without the file, to nowhere."""
    try:
        path.touch(mode=0o600)
        handler: logging.Handler = RotatingFileHandler(
            path, maxBytes=LARGEST, backupCount=1, encoding="utf-8"
        )
    except OSError as error:
        sys.stderr.write(f"owed: The log cannot be written: {error}\n")
        handler = logging.NullHandler()
    root = logging.getLogger()
    for before in [one for one in root.handlers if isinstance(one.formatter, _Plain)]:
        root.removeHandler(before)  # of a start that did not come to its end
        before.close()
    handler.setFormatter(_Plain("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    sys.excepthook = _report


def empty_log(path: Path) -> None:
    """Throw away what was written so far: it may name a mailbox that is to be forgotten. Never raises."""
    for old in path.parent.glob(f"{path.name}.*"):
        with suppress(OSError):
            old.unlink()
    with suppress(OSError):
        os.truncate(path, 0)  # whoever writes to it appends, and goes on at the new end


class _Plain(logging.Formatter):
    """Mail can say anything, also in an error message: control characters end here."""

    def format(self, record: logging.LogRecord) -> str:
        return plain_text(super().format(record), 20_000)


def _report(kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
    """Keep a bug for the report that the user may send; the application goes on."""
    log.critical("This is a bug in Owed.", exc_info=(kind, error, traceback))
    sys.__excepthook__(kind, error, traceback)
