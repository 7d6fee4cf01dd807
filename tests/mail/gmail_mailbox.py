"""A mailbox that keeps mail as Gmail does: labels are folders, and one more holds what was not thrown away.

On Dovecot, which knows nothing of labels; so what one change does to several folders is done here, as Google
documents it: a message has any number of labels and lies in All Mail besides; in Bin and Spam it lies alone.
"""

from __future__ import annotations

from datetime import datetime

from tests.mail.imap_mailbox import DovecotMailbox, wire
from tests.servers.dovecot import Dovecot, append
from tests.servers.imap_kinds import Kind
from trayapp.mail.source import Role

_ALONE = {Role.TRASH, Role.JUNK}


class GmailMailbox(DovecotMailbox):
    """One user's mailbox; a handle names a message, wherever it lies."""

    def __init__(self, server: Dovecot, kind: Kind) -> None:
        super().__init__(server, kind=kind)
        self.all_mail = next(name for name, use in kind.folders.items() if use == "\\All")
        self._lies: dict[str, dict[str, str]] = {}
        """Of each message, by handle: the folders it is seen in, each with the handle that it has there."""

    def append(self, raw: bytes, role: Role = Role.INBOX, date: datetime | None = None) -> str:
        first = self.folders[role] if role in _ALONE else self.all_mail
        handle = f"message {len(self._lies)}"
        self._lies[handle] = {first: f"{first} {append(self.client, wire(first), raw, date)}"}
        self.label(handle, self.folders[role])
        return handle

    def delete(self, handle: str) -> None:
        for folder in list(self._lies[handle]):
            self._take(handle, folder)

    def move(self, handle: str, role: Role) -> str:
        """Put it where messages of that role lie, and nowhere else but in All Mail."""
        to = self.folders[role]
        before = list(self._lies[handle])
        if role not in _ALONE:
            self.label(handle, self.all_mail)
        self.label(handle, to)
        for folder in before:
            if folder not in ({to} if role in _ALONE else {to, self.all_mail}):
                self._take(handle, folder)
        return handle

    def label(self, handle: str, folder: str) -> None:
        """Let it be seen in a folder besides; not for what was thrown away, which lies alone."""
        lies = self._lies[handle]
        if folder not in lies:
            lies[folder] = self.copy(next(iter(lies.values())), folder)

    def archive(self, handle: str) -> None:
        """Take it out of the Inbox, as the button Archive does."""
        self._take(handle, self.folders[Role.INBOX])

    def folders_of(self, handle: str) -> set[str]:
        """Tell where it is seen."""
        return set(self._lies[handle])

    def _take(self, handle: str, folder: str) -> None:
        there = self._lies[handle].pop(folder, None)
        if there is not None:
            super().delete(there)
