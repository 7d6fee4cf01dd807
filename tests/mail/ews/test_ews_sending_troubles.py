"""What goes wrong while a letter goes out through Exchange: nothing is lost unsaid, nothing goes twice."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from tests.mail.contract import mail, when
from tests.mail.ews_mailbox import ExchangeMailbox
from tests.servers import ews_faults as faults
from tests.servers.certificates import Authority
from tests.servers.ews import EwsServer, ews_server
from tests.servers.ews_items import parsed
from tests.servers.ews_sending import Sent
from trayapp.domain.letters.letter import Letter
from trayapp.domain.messages.message import Address, MessageId
from trayapp.errors import Busy, MailTrouble, Refused, SignInNeeded, Unclear, Unreachable
from trayapp.mail.ews.errands import contacts, send, web_link
from trayapp.mail.source import Place, Role

PATIENCE = 20.0
"""Seconds to wait for what another thread does."""
ODD = "Dear Iris,\n\n.a line with a dot\n]]> & <b>bold</b>\n\tGrüße — 你好 \U0001f600\n\nRosa\n"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EwsServer]:
    with ews_server(Authority(tmp_path_factory.mktemp("exchange"))) as running:
        yield running


@pytest.fixture(scope="module")
def house(server: EwsServer) -> Iterator[ExchangeMailbox]:
    """A mailbox whose process goes on from test to test."""
    mailbox = ExchangeMailbox(server, proof="basic")
    mailbox.source().folders()
    yield mailbox
    mailbox.close()


@pytest.fixture
def mailbox(server: EwsServer, house: ExchangeMailbox) -> Iterator[ExchangeMailbox]:
    """The same mailbox, empty."""
    house.box.items.clear()
    server.store.sent.clear()
    yield house
    server.heal()
    server.store.own_ids = False
    server.quirks.__init__()  # type: ignore[misc]  # as new


@pytest.fixture
def stranger(server: EwsServer) -> Iterator[ExchangeMailbox]:
    """A mailbox with a process of its own."""
    mailbox = ExchangeMailbox(server, proof="basic")
    yield mailbox
    server.heal()
    mailbox.close()


def letter(mailbox: ExchangeMailbox, *, answers: int | None = None, text: str = ODD) -> Letter:
    return Letter(
        id=MessageId(f"letter-{mailbox.address}"),
        sender=Address("Rosa Lindqvist", mailbox.address),
        to=Address("Iris Vale", "iris.vale@client.example"),
        subject="Re: Message 1 — figures",
        text=text,
        date=datetime(2024, 3, 5, 9, 0, tzinfo=UTC),
        references=() if answers is None else (MessageId(f"n{answers}@client.example"),),
    )


def sent_by(server: EwsServer, mailbox: ExchangeMailbox) -> list[Sent]:
    return [one for one in server.sent if one.user == mailbox.address]


def text_of(sent: Sent) -> str:
    return str(parsed(sent.raw).get_content()).replace("\r\n", "\n").strip("\n")


def drafts(mailbox: ExchangeMailbox) -> int:
    return len(mailbox.box.listed("drafts"))


def test_a_first_letter_goes_as_it_was_typed(server: EwsServer, mailbox: ExchangeMailbox) -> None:
    send(mailbox.access(), letter(mailbox), children=mailbox.children)
    (sent,) = sent_by(server, mailbox)
    assert text_of(sent) == ODD.strip("\n")
    assert parsed(sent.raw)["Message-ID"] == f"<letter-{mailbox.address}>"
    assert sent.copy in mailbox.box.items


def test_an_answer_keeps_the_thread_marks_what_it_answers_and_says_what_was_typed(
    server: EwsServer, mailbox: ExchangeMailbox
) -> None:
    asked = mailbox.append(mail(1), Role.INBOX, when(1))
    send(mailbox.access(), letter(mailbox, answers=1), children=mailbox.children)
    (sent,) = sent_by(server, mailbox)
    message = parsed(sent.raw)
    assert text_of(sent) == ODD.strip("\n")
    assert message["In-Reply-To"] == "<n1@client.example>"
    assert message["Message-ID"] == f"<letter-{mailbox.address}>"
    assert message["Subject"] == "Re: Message 1 — figures"
    assert mailbox.box.items[asked].verb == 102
    assert drafts(mailbox) == 0


@pytest.mark.parametrize("gone", [False, True], ids=["changed", "gone"])
def test_what_is_answered_changes_or_goes_meanwhile(
    server: EwsServer, mailbox: ExchangeMailbox, gone: bool
) -> None:
    asked = mailbox.append(mail(1), Role.INBOX, when(1))
    server.before("CreateItem", lambda: (mailbox.box.delete if gone else mailbox.box.touch)(asked))
    send(mailbox.access(), letter(mailbox, answers=1), children=mailbox.children)
    (sent,) = sent_by(server, mailbox)
    assert parsed(sent.raw)["In-Reply-To"] == "<n1@client.example>"
    assert text_of(sent) == ODD.strip("\n")


@pytest.mark.parametrize("operation", ["FindItem", "CreateItem"])
def test_a_server_that_cannot_answer_sends_the_letter_as_it_is(
    server: EwsServer, mailbox: ExchangeMailbox, operation: str
) -> None:
    mailbox.append(mail(1), Role.INBOX, when(1))
    server.fault(operation, faults.response("ErrorInvalidOperation"))
    send(mailbox.access(), letter(mailbox, answers=1), children=mailbox.children)
    (sent,) = sent_by(server, mailbox)
    assert sent.how == "Message"
    assert parsed(sent.raw)["In-Reply-To"] == "<n1@client.example>"


@pytest.mark.parametrize("answers", [None, 1], ids=["first", "answer"])
@pytest.mark.parametrize("done", [True, False], ids=["sent", "not-sent"])
def test_a_broken_last_step_is_unclear_and_is_not_tried_again(
    server: EwsServer, mailbox: ExchangeMailbox, answers: int | None, done: bool
) -> None:
    mailbox.append(mail(1), Role.INBOX, when(1))
    server.fault("UpdateItem" if answers else "CreateItem", faults.DONE_AND_RESET if done else faults.RESET)
    with pytest.raises(Unclear):
        send(mailbox.access(), letter(mailbox, answers=answers), children=mailbox.children)
    assert len(sent_by(server, mailbox)) == done


def test_a_break_before_the_last_step_is_no_doubt(server: EwsServer, mailbox: ExchangeMailbox) -> None:
    mailbox.append(mail(1), Role.INBOX, when(1))
    server.fault("CreateItem", faults.RESET)
    send(mailbox.access(), letter(mailbox, answers=1), children=mailbox.children)
    assert len(sent_by(server, mailbox)) == 1
    server.fault("*", faults.RESET, times=9)
    with pytest.raises(Unreachable):
        send(mailbox.access(), letter(mailbox, answers=1), children=mailbox.children)
    assert len(sent_by(server, mailbox)) == 1


@pytest.mark.parametrize("answers", [None, 1], ids=["first", "answer"])
@pytest.mark.parametrize(
    ("trouble", "error"),
    [
        (faults.response("ErrorSendAsDenied"), Refused),
        (faults.response("ErrorQuotaExceeded"), Refused),
        (faults.response("ErrorInvalidRecipients"), Refused),
        (faults.response("ErrorMessageSizeExceeded"), Refused),
        (faults.soap_fault("ErrorServerBusy", back_off=90_000), Busy),
        (faults.TOO_MANY, Busy),
        (faults.FORBIDDEN, Refused),
    ],
    ids=["send-as", "quota", "recipients", "size", "busy", "429", "403"],
)
def test_a_letter_that_is_refused_is_not_sent_and_leaves_no_draft(
    server: EwsServer,
    mailbox: ExchangeMailbox,
    answers: int | None,
    trouble: faults.Trouble,
    error: type[MailTrouble],
) -> None:
    mailbox.append(mail(1), Role.INBOX, when(1))
    server.fault("UpdateItem" if answers else "CreateItem", trouble)
    with pytest.raises(error) as caught:
        send(mailbox.access(), letter(mailbox, answers=answers), children=mailbox.children)
    assert "Error" not in f"{caught.value.title} {caught.value.remedy}"
    assert sent_by(server, mailbox) == []
    assert drafts(mailbox) == 0


def test_a_process_that_dies_while_a_letter_goes_is_unclear(
    server: EwsServer, stranger: ExchangeMailbox
) -> None:
    server.fault("CreateItem", faults.STALL)
    caught: list[MailTrouble] = []

    def hand_over() -> None:
        try:
            send(stranger.access(), letter(stranger), children=stranger.children)
        except MailTrouble as trouble:
            caught.append(trouble)

    before = server.count("CreateItem")
    thread = threading.Thread(target=hand_over)
    thread.start()
    assert server.wait_for("CreateItem", before + 1)
    stranger.started[-1].end()
    thread.join(PATIENCE)
    assert not thread.is_alive()
    assert [type(one) for one in caught] == [Unclear]


def test_a_wrong_password_sends_nothing(server: EwsServer, stranger: ExchangeMailbox) -> None:
    before = len(server.tried)
    with pytest.raises(SignInNeeded):
        send(stranger.access(password=lambda: "wrong"), letter(stranger), children=stranger.children)
    assert len(server.tried) - before == 1
    assert sent_by(server, stranger) == []


def test_a_server_with_ids_of_its_own(server: EwsServer, mailbox: ExchangeMailbox) -> None:
    server.store.own_ids = True
    mailbox.append(mail(1), Role.INBOX, when(1))
    send(mailbox.access(), letter(mailbox, answers=1), children=mailbox.children)
    (sent,) = sent_by(server, mailbox)
    assert parsed(sent.raw)["In-Reply-To"] == "<n1@client.example>"


@pytest.mark.parametrize("may_change", [True, False], ids=["editor", "reader"])
def test_a_shared_mailbox_answers_in_its_own_name(
    server: EwsServer, mailbox: ExchangeMailbox, may_change: bool
) -> None:
    desk = server.add_mailbox("desk@lindqvist.example", "Desk", readers=(mailbox.address,))
    asked = desk.append(mail(1), "inbox", when(1))
    if not may_change:
        desk.editors.clear()
    answer = letter(mailbox, answers=1)
    answer = Letter(
        answer.id,
        Address("Desk", desk.address),
        answer.to,
        "Re: Message 1",
        "Yes.",
        answer.date,
        answer.references,
    )
    send(mailbox.access(mailbox=desk.address), answer, children=mailbox.children)
    (sent,) = sent_by(server, mailbox)
    assert sent.sender == desk.address
    assert parsed(sent.raw)["In-Reply-To"] == "<n1@client.example>"
    assert text_of(sent) == "Yes."
    assert (desk.items[asked].verb == 102) is may_change
    assert sent.copy in desk.items


# Contacts and links


def test_many_contacts_come_in_pages(server: EwsServer, mailbox: ExchangeMailbox) -> None:
    for number in range(430):
        mailbox.box.append_contact(
            DisplayName=f"Client {number}\x07",
            EmailAddress1=f"Client{number}@client.example",
            MobilePhone="+44 1",
        )
    found = contacts(mailbox.access(), children=mailbox.children)
    assert len(found) == 430
    assert {one.addresses[0] for one in found} == {f"client{n}@client.example" for n in range(430)}


def test_contacts_without_end_end(server: EwsServer, mailbox: ExchangeMailbox) -> None:
    mailbox.box.append_contact(DisplayName="Iris Vale", EmailAddress1="iris@client.example")
    server.quirks.endless_search = True
    before = server.count()
    found = contacts(mailbox.access(), children=mailbox.children)
    assert {one.addresses for one in found} == {("iris@client.example",)}
    assert server.count() - before < 10


@pytest.mark.parametrize(
    ("link", "opened"),
    [
        ("https://mail.lindqvist.example/owa/?ItemID={id}", True),
        ("?ae=Item&a=Open&t=IPM.Note&id={id}", True),
        ("https://elsewhere.example/owa/?ItemID={id}", False),
        ("http://mail.lindqvist.example/owa/?ItemID={id}", False),
        ("javascript:alert(1)", False),
        ("https://mail.lindqvist.example.evil.example/", False),
        ("https://mail.lindqvist.example@evil.example/", False),
        ("file:///etc/passwd", False),
    ],
)
def test_only_links_of_the_house_are_opened(
    server: EwsServer, mailbox: ExchangeMailbox, link: str, opened: bool
) -> None:
    asked = mailbox.append(mail(1), Role.INBOX, when(1))
    server.quirks.link = link
    place = Place("Inbox", asked)
    if opened:
        assert web_link(mailbox.access(), place, children=mailbox.children).startswith("https://")
    else:
        with pytest.raises(Refused):
            web_link(mailbox.access(), place, children=mailbox.children)


def test_a_link_to_what_is_gone(mailbox: ExchangeMailbox) -> None:
    asked = mailbox.append(mail(1), Role.INBOX, when(1))
    mailbox.delete(asked)
    with pytest.raises(MailTrouble) as caught:
        web_link(mailbox.access(), Place("Inbox", asked), children=mailbox.children)
    assert "Error" not in f"{caught.value.title} {caught.value.remedy}"
