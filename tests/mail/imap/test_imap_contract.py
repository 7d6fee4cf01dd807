"""The contract of sources, kept over IMAP with servers of three kinds."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.mail.contract import SourceContract
from tests.mail.imap_mailbox import DovecotMailbox
from tests.servers.dovecot import Dovecot

pytestmark = pytest.mark.dovecot


class TestImap(SourceContract):
    @pytest.fixture
    def mailbox(self, dovecot: Dovecot) -> Iterator[DovecotMailbox]:
        mailbox = DovecotMailbox(dovecot)
        yield mailbox
        mailbox.close()


class TestImapWithoutQresync(SourceContract):
    @pytest.fixture
    def mailbox(self, without_qresync: Dovecot) -> Iterator[DovecotMailbox]:
        mailbox = DovecotMailbox(without_qresync)
        yield mailbox
        mailbox.close()


class TestImapOnAnOldServer(SourceContract):
    @pytest.fixture
    def mailbox(self, old_server: Dovecot) -> Iterator[DovecotMailbox]:
        mailbox = DovecotMailbox(old_server, sent="Gesendet")
        yield mailbox
        mailbox.close()
