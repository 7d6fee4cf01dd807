"""One file that may hold mail: an mbox, a message of a Maildir, or a single message of any kind."""

from __future__ import annotations

import errno
import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from trayapp.mail.files.mbox import Span, is_mbox, spans
from trayapp.mail.source import Role

_HEAD = 4_096
_EMLX = re.compile(rb"(\d{1,10})[ \t]*\r?\n")
"""Apple Mail writes the length of the message before it, and its own notes after it."""


class MailFile(NamedTuple):
    """One file that may hold mail."""

    id: str
    """Its path as text."""
    path: Path
    role: Role = Role.INBOX
    in_maildir: bool = False
    """It holds one message, whatever its first line looks like."""


def stamp_of(file: MailFile) -> tuple[int, int] | None:
    """Return when a file changed (ns) and how long it is; None when it is not there."""
    try:
        found = file.path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size


def spans_of(file: MailFile) -> Iterator[Span]:
    """Yield the messages of a file, at least one. Raises ``OSError`` for what is no readable file."""
    if not stat.S_ISREG(file.path.stat().st_mode):
        raise OSError(errno.EINVAL, "it is not a plain file")
    with file.path.open("rb") as opened:
        head = opened.read(_HEAD)
        size = os.fstat(opened.fileno()).st_size
        if not file.in_maildir and is_mbox(head):
            yield from spans(opened)
            return
        emlx = None if file.in_maildir else _EMLX.match(head)
        if emlx is not None:
            yield Span(emlx.end(), min(emlx.end() + int(emlx[1]), size), None, quoted=False)
            return
        yield Span(0, size, None, quoted=False)


def block_of(file: MailFile, start: int, end: int) -> bytes:
    """Return the bytes of a file from ``start`` to ``end``. Raises ``OSError``."""
    with file.path.open("rb") as opened:
        opened.seek(start)
        return opened.read(end - start)
