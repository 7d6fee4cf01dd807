"""The contract of sources on a mailbox with labels, and the one message that lies in many folders."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import ClassVar

import pytest

from tests.mail.contract import Applied, SourceContract, fill, ids, mail, when
from tests.mail.gmail_mailbox import GmailMailbox
from tests.mail.imap_mailbox import wire
from tests.servers.dovecot import Dovecot
from tests.servers.imap_kinds import GMAIL, GMAIL_GERMAN, Kind, beyond
from trayapp.domain.messages.message import Message, MessageId
from trayapp.mail.imap.connect import Wire
from trayapp.mail.imap.filing import file_in_sent
from trayapp.mail.source import Role

pytestmark = pytest.mark.dovecot


class GmailContract(SourceContract):
    kind: ClassVar[Kind]

    @pytest.fixture
    def mailbox(
        self, server_of: Callable[[Kind], Dovecot], monkeypatch: pytest.MonkeyPatch
    ) -> Iterator[GmailMailbox]:
        sent: list[bytes] = []
        send = Wire.send

        def noted(wire: Wire, data: bytes) -> None:
            sent.append(data)
            send(wire, data)

        monkeypatch.setattr(Wire, "send", noted)
        mailbox = GmailMailbox(server_of(self.kind), self.kind)
        yield mailbox
        mailbox.close()
        assert beyond(sent, self.kind) == []

    def test_what_each_folder_is_for_is_taken_from_the_server(self, mailbox: GmailMailbox) -> None:
        roles = (Role.INBOX, Role.SENT, Role.TRASH, Role.JUNK)
        for number, role in enumerate(roles):
            fill(mailbox, [number], role)
        source = mailbox.source()
        seen = Applied().apply(source.changes(None))
        assert {arrival.place.folder: arrival.role for arrival in seen.arrivals.values()} == {
            mailbox.folders[role]: role for role in roles
        }
        assert not source.sent_unknown

    def test_all_mail_shows_the_same_message_once_more(self, mailbox: GmailMailbox) -> None:
        without_id = mail(3).replace(b"Message-ID: <n3@client.example>\r\n", b"")
        handles = [*fill(mailbox, [1]), mailbox.append(without_id, Role.INBOX, when(3))]
        mailbox.label(handles[0], "Clients")
        fill(mailbox, [2], Role.SENT)
        fill(mailbox, [4], Role.TRASH)
        source = mailbox.source(folders=[mailbox.all_mail, "Clients"])
        seen = Applied().apply(source.changes(None))
        copies: dict[MessageId, list[Message]] = defaultdict(list)
        for arrival in seen.arrivals.values():
            copies[arrival.message.id].append(arrival.message)
        assert sorted(map(len, copies.values())) == [1, 2, 2, 3]
        assert all(len(set(same)) == 1 for same in copies.values()), "one id, one date"
        assert seen.ids(Role.SENT) == ids([2])
        assert len(seen.ids(Role.OTHER)) == 4

    def test_what_is_archived_is_gone_from_the_inbox_and_stays_in_all_mail(
        self, mailbox: GmailMailbox
    ) -> None:
        handles = fill(mailbox, range(3))
        source = mailbox.source(folders=[mailbox.all_mail])
        seen = Applied().apply(source.changes(None))
        mailbox.archive(handles[1])
        mailbox.move(handles[2], Role.TRASH)
        seen.apply(source.changes(seen.cursor))
        assert seen.ids(Role.INBOX) == ids([0])
        assert seen.ids(Role.OTHER) == ids([0, 1])
        assert seen.ids(Role.TRASH) == ids([2])

    def test_a_draft_in_all_mail_is_no_message_yet(self, mailbox: GmailMailbox) -> None:
        mailbox.client.append(wire(mailbox.all_mail), r"(\Draft \Seen)", "", mail(1))
        fill(mailbox, [2])
        seen = Applied().apply(mailbox.source(folders=[mailbox.all_mail]).changes(None))
        assert set(seen.ids()) == set(ids([2]))

    def test_no_copy_of_what_was_sent_is_put_where_the_server_puts_one(self, mailbox: GmailMailbox) -> None:
        source = mailbox.source()
        filed = file_in_sent(source._access, mail(1), MessageId(*ids([1])), names=source._names, sent=None)
        assert filed == self.kind.sent
        assert Applied().apply(source.changes(None)).ids() == []


class TestGmail(GmailContract):
    kind = GMAIL


class TestGmailInGerman(GmailContract):
    kind = GMAIL_GERMAN
