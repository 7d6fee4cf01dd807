"""Servers that several tests of this room share; every test has a user of its own on them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

pytest.register_assert_rewrite("tests.mail.contract")

from tests.mail.imap_mailbox import DovecotMailbox  # noqa: E402 - after the line above, or it does nothing
from tests.servers.dovecot import GMAIL_LIKE, OLD, Dovecot, running  # noqa: E402


@pytest.fixture(scope="session")
def dovecot() -> Iterator[Dovecot]:
    """A server that can all that Dovecot can."""
    with running() as server:
        yield server


@pytest.fixture(scope="session")
def gmail_like() -> Iterator[Dovecot]:
    """A server with ESEARCH and CONDSTORE, but without QRESYNC."""
    with running(capability=GMAIL_LIKE) as server:
        yield server


@pytest.fixture(scope="session")
def old_server() -> Iterator[Dovecot]:
    """A server with hardly an extension, whose sent mail is in a folder with a German name."""
    with running(capability=OLD, sent="Gesendet", separator=".") as server:
        yield server


@pytest.fixture
def imap_mailbox(dovecot: Dovecot) -> Iterator[DovecotMailbox]:
    """A new user's mailbox on the full server."""
    mailbox = DovecotMailbox(dovecot)
    yield mailbox
    mailbox.close()
