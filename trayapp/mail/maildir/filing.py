"""The copy of a sent message in a Maildir's folder for sent mail, delivered as every Maildir program does."""

from __future__ import annotations

import os
import secrets
import sys
from datetime import datetime
from pathlib import Path

from trayapp.errors import Refused
from trayapp.mail.maildir import tree
from trayapp.mail.roles import RoleOf
from trayapp.mail.source import Role
from trayapp.tongue import tr

_SEEN = ";2,S" if sys.platform == "win32" else ":2,S"
"""Windows knows no colon in a name."""


def file_in_sent(root: Path, raw: bytes, role_of: RoleOf, now: datetime) -> str:
    """Write a message into ``tmp`` and move it into ``cur``, read; return what the folder is called.

    The program that keeps the mailbox carries it to the server, if there is one. Raises ``Refused``.
    """
    try:
        folder = _sent_folder(root, role_of)
        name = f"{int(now.timestamp())}.{secrets.token_hex(8)}.owed"
        (folder.path / "tmp").mkdir(mode=0o700, exist_ok=True)
        (folder.path / "cur").mkdir(mode=0o700, exist_ok=True)
        draft = folder.path / "tmp" / name
        _write(draft, raw.replace(b"\r\n", b"\n"))
        draft.rename(folder.path / "cur" / f"{name}{_SEEN}")
    except OSError as error:
        raise Refused(
            tr(
                "No copy could be written into the mailbox {root}: {strerror}.",
                root=root,
                strerror=error.strerror or error,
            ),
            detail=str(error),
        ) from error
    return folder.name


def _sent_folder(root: Path, role_of: RoleOf) -> tree.Folder:
    sent = [one for one in tree.folders(root) if one.name != tree.INBOX and role_of(one.name) is Role.SENT]
    if not sent:
        raise Refused(
            tr("No folder in {root} looks like the one for sent mail.", root=root),
            tr("Make one called Sent."),
        )
    return min(sent, key=lambda one: one.name.count("/"))  # "Sent" rather than "Archive/Sent"


def _write(path: Path, raw: bytes) -> None:
    """Write it all and have it on the disk before anybody sees it; an unfinished file goes away."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(raw)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        path.unlink(missing_ok=True)
        raise
