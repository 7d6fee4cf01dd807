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
from tests.servers.imap_kinds import Kind
from trayapp.mail.imap.connect import Security
from trayapp.mail.imap.folders import FolderNames, encode_name, folder_names
from trayapp.mail.imap.phrases import quoted
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


def wire(folder: str) -> str:
    """Write the name of a folder as it is sent."""
    return quoted(encode_name(folder)).decode("ascii")


class DovecotMailbox:
    """One user's mailbox; what the test opens is closed by :meth:`close`."""

    def __init__(
        self, server: Dovecot, *, security: Security = "none", kind: Kind | None = None, sent: str = "Sent"
    ) -> None:
        """``kind`` says what the folders are called, ``sent`` at least the one for sent mail."""
        self.folders = {**FOLDERS, Role.SENT: sent}
        if kind is not None:
            self.folders |= {Role.SENT: kind.sent, Role.TRASH: kind.trash, Role.JUNK: kind.junk}
        self.server = server
        self.user = server.add_user()
        self._security: Security = security
        self._open = ExitStack()
        self.client: imaplib.IMAP4 = self._open.enter_context(server.client(self.user))

    def append(self, raw: bytes, role: Role = Role.INBOX, date: datetime | None = None) -> str:
        folder = self.folders[role]
        return f"{folder} {append(self.client, wire(folder), raw, date)}"

    def delete(self, handle: str) -> None:
        folder, _, uid = handle.rpartition(" ")
        self.client.select(wire(folder))
        self.client.uid("STORE", uid, "+FLAGS", r"(\Deleted)")
        self.client.uid("EXPUNGE", uid)
        self.client.unselect()

    def copy(self, handle: str, to: str) -> str:
        """Put the message into another folder besides; give its handle there."""
        folder, _, uid = handle.rpartition(" ")
        self.client.select(wire(folder))
        self.client.uid("COPY", uid, wire(to))
        _, copied = self.client.response("COPYUID")
        self.client.unselect()
        return f"{to} {str(copied[0], 'ascii').split()[-1]}"

    def move(self, handle: str, role: Role) -> str:
        there = self.copy(handle, self.folders[role])
        self.delete(handle)
        return there

    def source(self, *, page: int = PAGE, clock: Callable[[], datetime] = now, **more: Any) -> ImapSource:
        access = replace(self.server.access(self.user, security=self._security), host="127.0.0.1")
        source = ImapSource(access, clock=clock, names=names(), page=page, **more)
        self._open.callback(source.close)
        return source

    def close(self) -> None:
        self._open.close()
