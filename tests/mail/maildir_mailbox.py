"""A Maildir that a test changes as mail programs do, with the clock of its own disk."""

from __future__ import annotations

import itertools
import os
from datetime import UTC, datetime
from pathlib import Path

from tests.mail.contract import PAGE
from trayapp.mail.maildir.source import MaildirSource
from trayapp.mail.source import Role

FOLDERS = {
    Role.INBOX: "",
    Role.SENT: ".Sent",
    Role.OTHER: ".Archive",
    Role.TRASH: ".Trash",
    Role.JUNK: ".Junk",
}
ROLES = {
    "sent": Role.SENT,
    "gesendet": Role.SENT,
    "trash": Role.TRASH,
    "junk": Role.JUNK,
    "inbox": Role.INBOX,
}


def role_of(name: str) -> Role:
    """Tell roles by the last level of a name."""
    return ROLES.get(name.rpartition("/")[2].casefold(), Role.OTHER)


class MaildirMailbox:
    """Maildir++ below one folder."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.now = datetime(2024, 6, 1, tzinfo=UTC).timestamp()
        self._numbers = itertools.count(1)
        for folder in FOLDERS.values():
            for part in ("new", "cur", "tmp"):
                (root / folder / part).mkdir(parents=True, exist_ok=True)
        for role in Role:
            self._touch(role)

    def append(self, raw: bytes, role: Role = Role.INBOX, date: datetime | None = None) -> str:
        at = (date or datetime(2024, 1, 1, tzinfo=UTC)).timestamp()
        number = next(self._numbers)
        path = self.folder(role) / "new" / f"{int(at)}.M{number}P1.host.example,S={len(raw)}"
        path.write_bytes(raw)
        os.utime(path, (at, at))
        self._touch(role)
        return str(path)

    def delete(self, handle: str) -> None:
        Path(handle).unlink()
        self._touch(*Role)

    def move(self, handle: str, role: Role) -> str:
        old = Path(handle)
        new = self.folder(role) / "cur" / (old.name.partition(":")[0] + ":2,S")
        old.rename(new)
        self._touch(*Role)
        return str(new)

    def flag(self, handle: str, flags: str) -> str:
        """Set flags as a mail program does: by another name in ``cur``."""
        old = Path(handle)
        new = old.parent.parent / "cur" / f"{old.name.partition(':')[0]}:2,{flags}"
        old.rename(new)
        self._touch(*Role)
        return str(new)

    def source(self, extra: tuple[str, ...] = ()) -> MaildirSource:
        return MaildirSource(self.root, role_of, extra=extra, page=PAGE, clock=lambda: self.now)

    def folder(self, role: Role) -> Path:
        return self.root / FOLDERS[role]

    def wait(self, seconds: float) -> None:
        """Let the clock of the disk go on."""
        self.now += seconds

    def _touch(self, *roles: Role) -> None:
        """Set the folders' times by the test's own clock, each time a little later."""
        self.now += 0.01
        for role in roles:
            for part in ("new", "cur"):
                os.utime(self.folder(role) / part, (self.now, self.now))
