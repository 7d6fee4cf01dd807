"""Servers that several tests of this room share; every test has a user of its own on them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.mail.imap_mailbox import DovecotMailbox
from tests.servers.autoconfig import Internet, internet
from tests.servers.dovecot import Dovecot, running
from tests.servers.imap_kinds import NO_QRESYNC, OLD, Kind


@pytest.fixture(scope="session")
def dovecot() -> Iterator[Dovecot]:
    """A server that can all that Dovecot can."""
    with running() as server:
        yield server


@pytest.fixture(scope="session")
def without_qresync() -> Iterator[Dovecot]:
    """A server with ESEARCH and CONDSTORE, but without QRESYNC."""
    with running(**NO_QRESYNC.settings) as server:
        yield server


@pytest.fixture(scope="session")
def old_server() -> Iterator[Dovecot]:
    """A server with hardly an extension, whose sent mail is in a folder with a German name."""
    with running(**OLD.settings) as server:
        yield server


@pytest.fixture(scope="session")
def server_of() -> Iterator[Callable[[Kind], Dovecot]]:
    """Give a server that plays one of a kind, the same one each time."""
    servers: dict[int, Dovecot] = {}
    with ExitStack() as stack:

        def server_of(kind: Kind) -> Dovecot:
            if id(kind) not in servers:
                servers[id(kind)] = stack.enter_context(running(**kind.settings))
            return servers[id(kind)]

        yield server_of


@pytest.fixture
def imap_mailbox(dovecot: Dovecot) -> Iterator[DovecotMailbox]:
    """A new user's mailbox on the full server."""
    mailbox = DovecotMailbox(dovecot)
    yield mailbox
    mailbox.close()


@pytest.fixture
def net(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Internet]:
    """Name servers, web servers and mail servers on loopback, and nothing else."""
    for name in ("HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    with internet(tmp_path) as there:
        yield there
