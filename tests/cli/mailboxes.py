"""The two kinds of mailboxes, as other programs fill them."""

from __future__ import annotations

import mailbox
from contextlib import ExitStack
from pathlib import Path

from tests.cli.letters import ME
from tests.cli.process import Owed, Said
from tests.servers.dovecot import PASSWORD, Dovecot, append

NAME = "Kontor"
"""What the account is called."""


class ImapBox:
    """A user of a private Dovecot."""

    password = PASSWORD

    def __init__(self, server: Dovecot) -> None:
        self.server = server
        self.user = server.add_user()
        self._open = ExitStack()
        self._client = self._open.enter_context(server.client(self.user))

    def put(self, raw: bytes, folder: str = "INBOX") -> None:
        """Store a message as another mail program does."""
        append(self._client, folder, raw)

    def arguments(self) -> tuple[str, ...]:
        """Say how the account is added."""
        return (
            *("account", "add", "imap", "--name", NAME, "--address", ME, "--username", self.user),
            *("--host", "localhost", "--port", str(self.server.imaps)),
            *("--ca-file", str(self.server.authority.file), "--password-stdin"),
        )

    def add_to(self, owed: Owed, password: str = PASSWORD) -> Said:
        """Add the account to a profile."""
        return owed(*self.arguments(), given=f"{password}\n")

    def close(self) -> None:
        """Sign out."""
        self._open.close()


class MaildirBox:
    """A Maildir with a folder for sent mail."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._inbox = mailbox.Maildir(path, create=True)
        self._sent = self._inbox.add_folder("Sent")

    def put(self, raw: bytes, folder: str = "INBOX") -> None:
        """Deliver a message."""
        (self._inbox if folder == "INBOX" else self._sent).add(raw)

    def arguments(self) -> tuple[str, ...]:
        """Say how the account is added."""
        return ("account", "add", "maildir", "--name", NAME, "--address", ME, str(self.path))

    def add_to(self, owed: Owed) -> Said:
        """Add the account to a profile."""
        return owed(*self.arguments())


Box = ImapBox | MaildirBox
