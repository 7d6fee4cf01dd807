"""A profile, a server, and one mailbox of each kind, all private to the tests."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.file_keyring import FILE
from tests.cli.mailboxes import ImapBox, MaildirBox
from tests.cli.process import Owed
from tests.servers.dovecot import Dovecot, running


@pytest.fixture(scope="session")
def dovecot() -> Iterator[Dovecot]:
    """One server for all; each test has a user of its own."""
    with running() as server:
        yield server


@pytest.fixture
def owed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Owed:
    """An empty profile, with a keyring that works."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "tests.cli.file_keyring.FileKeyring")
    monkeypatch.setenv(FILE, str(tmp_path / "keyring.json"))
    return Owed(tmp_path / "profile")


@pytest.fixture
def imap(dovecot: Dovecot) -> Iterator[ImapBox]:
    """An empty mailbox on a real server."""
    box = ImapBox(dovecot)
    yield box
    box.close()


@pytest.fixture
def maildir(tmp_path: Path) -> MaildirBox:
    """An empty mailbox in files."""
    return MaildirBox(tmp_path / "Mail")


@pytest.fixture(params=["imap", "maildir"])
def box(request: pytest.FixtureRequest) -> ImapBox | MaildirBox:
    """Either."""
    found: ImapBox | MaildirBox = request.getfixturevalue(request.param)
    return found
