"""A mailbox on a private Dovecot, changed by another program than the one that is tested."""

from __future__ import annotations

import imaplib
import tomllib
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tests.mail.contract import PAGE
from tests.servers.dovecot import Dovecot, append
from trayapp.mail.imap.connect import Security
from trayapp.mail.imap.folders import FolderNames, folder_names
from trayapp.mail.imap.source import ImapSource
from trayapp.mail.source import Role

TABLE = Path(__file__).resolve().parents[2] / "resources" / "folders.toml"

FOLDERS = {
    Role.INBOX: "INBOX",
    Role.SENT: "Sent",
    Role.TRASH: "Trash",
    Role.JUNK: "Junk",
    Role.OTHER: "Clients",
}


def names() -> FolderNames:
    """Read the table of folder names that is shipped."""
    return folder_names(tomllib.loads(TABLE.read_text(encoding="utf-8")))


def now() -> datetime:
    """Tell the time; the sources of these tests need no other clock."""
    return datetime.now(UTC)


class DovecotMailbox:
    """One user's mailbox; what the test opens is closed by :meth:`close`."""

    def __init__(self, server: Dovecot, *, security: Security = "none", sent: str = "Sent") -> None:
        self.folders = {**FOLDERS, Role.SENT: sent}
        self.server = server
        self.user = server.add_user()
        self._security: Security = security
        self._open = ExitStack()
        self.client: imaplib.IMAP4 = self._open.enter_context(server.client(self.user))

    def append(self, raw: bytes, role: Role = Role.INBOX, date: datetime | None = None) -> str:
        return f"{self.folders[role]} {append(self.client, self.folders[role], raw, date)}"

    def delete(self, handle: str) -> None:
        folder, uid = handle.split()
        self.client.select(folder)
        self.client.uid("STORE", uid, "+FLAGS", r"(\Deleted)")
        self.client.uid("EXPUNGE", uid)
        self.client.unselect()

    def move(self, handle: str, role: Role) -> str:
        folder, uid = handle.split()
        self.client.select(folder)
        self.client.uid("COPY", uid, self.folders[role])
        _, copied = self.client.response("COPYUID")
        moved = str(copied[0], "ascii").split()[-1]
        self.client.unselect()
        self.delete(handle)
        return f"{self.folders[role]} {moved}"

    def source(self, *, page: int = PAGE, clock: Callable[[], datetime] = now, **more: Any) -> ImapSource:
        access = replace(self.server.access(self.user, security=self._security), host="127.0.0.1")
        source = ImapSource(access, clock=clock, names=names(), page=page, **more)
        self._open.callback(source.close)
        return source

    def close(self) -> None:
        self._open.close()
