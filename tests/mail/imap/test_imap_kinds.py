"""The contract of sources on other kinds of servers, which are never told what they do not offer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import ClassVar

import pytest

from tests.mail.contract import Applied, SourceContract, fill, ids
from tests.mail.imap_mailbox import DovecotMailbox, wire
from tests.servers.dovecot import Dovecot
from tests.servers.imap_kinds import (
    BARE,
    COURIER,
    CYRUS,
    MICROSOFT_365,
    MICROSOFT_365_FRENCH,
    NAMELESS,
    SMALL,
    Kind,
    beyond,
)
from trayapp.domain.messages.message import MessageId
from trayapp.mail.imap.connect import Wire
from trayapp.mail.imap.filing import file_in_sent
from trayapp.mail.source import Role

pytestmark = pytest.mark.dovecot


class KindContract(SourceContract):
    """The contract, on a server of one kind."""

    kind: ClassVar[Kind]

    @pytest.fixture
    def mailbox(
        self, server_of: Callable[[Kind], Dovecot], monkeypatch: pytest.MonkeyPatch
    ) -> Iterator[DovecotMailbox]:
        sent: list[bytes] = []
        send = Wire.send

        def noted(wire: Wire, data: bytes) -> None:
            sent.append(data)
            send(wire, data)

        monkeypatch.setattr(Wire, "send", noted)
        mailbox = DovecotMailbox(server_of(self.kind), kind=self.kind)
        yield mailbox
        mailbox.close()
        assert beyond(sent, self.kind) == []

    def test_its_folders_are_found(self, mailbox: DovecotMailbox) -> None:
        there = {self.kind.sent, self.kind.trash, self.kind.junk} & set(self.kind.folders)
        for role in (Role.SENT, Role.TRASH, Role.JUNK):
            if mailbox.folders[role] in there:
                fill(mailbox, [len(role)], role)
        source = mailbox.source()
        seen = Applied().apply(source.changes(None))
        assert {arrival.place.folder for arrival in seen.arrivals.values()} == there
        assert {mailbox.folders[arrival.role] for arrival in seen.arrivals.values()} == there
        assert not source.sent_unknown
        assert not source.troubles

    def test_every_step_of_the_test_button_succeeds(self, mailbox: DovecotMailbox) -> None:
        steps = list(mailbox.source().probe())
        assert [step.name for step in steps if not step.ok] == []
        assert self.kind.sent in {word.strip(".") for word in steps[4].sentence.split("folder ")}
        assert ("at once" in steps[5].sentence) == ("IDLE" in self.kind.offers)

    def test_a_copy_goes_into_its_sent_folder(self, mailbox: DovecotMailbox) -> None:
        access = mailbox.source()._access
        names = mailbox.source()._names
        raw = b"From: me@example.com\r\nMessage-ID: <n1@client.example>\r\n\r\nSent.\r\n"
        for _ in range(2):
            assert file_in_sent(access, raw, MessageId(*ids([1])), names=names, sent=None) == self.kind.sent
        assert Applied().apply(mailbox.source().changes(None)).ids(Role.SENT) == ids([1])


@pytest.mark.parametrize(
    ("command", "wanting"),
    [
        (b"ENABLE IMAP4rev2", ["nobody's IMAP4rev2"]),
        (b"ENABLE QRESYNC", ["QRESYNC"]),
        (b'EXAMINE "INBOX" (QRESYNC (1 2))', ["QRESYNC"]),
        (b"UID SEARCH RETURN (ALL) UID 1:*", ["ESEARCH"]),
        (b'LIST "" "*" RETURN (SPECIAL-USE)', ["LIST-EXTENDED", "SPECIAL-USE"]),
        (b"NOTIFY SET (SELECTED (MessageNew))", ["NOTIFY"]),
        (b"IDLE", []),
        (b"UID FETCH 1:* (UID)", []),
        (b'LIST "" "*"', []),
    ],
)
def test_what_a_server_does_not_offer_is_noticed(command: bytes, wanting: list[str]) -> None:
    found = beyond([b"o1 NOOP\r\no2 " + command + b"\r\n"], MICROSOFT_365)
    assert found == [(word, command) for word in wanting]


SENT = (
    *("Sent Items", "Gesendete Elemente", "Éléments envoyés", "Elementos enviados", "Posta inviata"),
    *("Verzonden items", "Skickat", "Sendt post", "Lähetetyt", "Elementy wysłane", "Odeslaná pošta"),
    *(
        "Отправленные",
        "Gönderilmiş Öğeler",
        "Απεσταλμένα",
        "נשלח",
        "المرسل",
        "送信済みアイテム",
        "보낸 편지함",
    ),
    *("已发送", "寄件備份", "Đã gửi", "ส่งแล้ว"),
)


@pytest.fixture
def bare(server_of: Callable[[Kind], Dovecot]) -> Iterator[DovecotMailbox]:
    """A mailbox on a server that tells nothing, without a folder for sent mail."""
    mailbox = DovecotMailbox(server_of(NAMELESS))
    yield mailbox
    mailbox.close()


@pytest.mark.parametrize("sent", SENT)
def test_sent_mail_is_found_by_its_name_in_many_languages(bare: DovecotMailbox, sent: str) -> None:
    bare.folders[Role.SENT] = sent
    bare.client.create(wire(sent))
    fill(bare, [1], Role.SENT)
    source = bare.source()
    seen = Applied().apply(source.changes(None))
    assert [(arrival.place.folder, arrival.role) for arrival in seen.arrivals.values()] == [(sent, Role.SENT)]
    assert not source.sent_unknown


def test_where_no_name_is_known_the_user_is_asked_and_the_rest_is_read(bare: DovecotMailbox) -> None:
    bare.folders[Role.SENT] = "Ausgegangenes 2024"
    bare.client.create(wire("Ausgegangenes 2024"))
    fill(bare, [1], Role.SENT)
    fill(bare, [2])
    source = bare.source()
    assert Applied().apply(source.changes(None)).ids() == ids([2])
    assert source.sent_unknown
    step = next(step for step in source.probe() if step.name == "sent")
    assert not step.ok
    assert "would not be seen" in step.sentence
    assert step.remedy == "Choose the folder in the account's settings."
    assert "Ausgegangenes 2024" in source.folders()

    chosen = bare.source(sent="Ausgegangenes 2024")
    seen = Applied().apply(chosen.changes(None))
    assert (seen.ids(Role.SENT), seen.ids(Role.INBOX)) == (ids([1]), ids([2]))
    assert not chosen.sent_unknown


class TestBare(KindContract):
    kind = BARE


class TestCourier(KindContract):
    kind = COURIER


class TestSmall(KindContract):
    kind = SMALL


class TestMicrosoft365(KindContract):
    kind = MICROSOFT_365


class TestMicrosoft365InFrench(KindContract):
    kind = MICROSOFT_365_FRENCH


class TestCyrus(KindContract):
    kind = CYRUS
