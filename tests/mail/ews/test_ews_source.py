"""An Exchange mailbox as Owed uses it: folders, shared mailboxes, the test button, few requests."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.mail.contract import Applied, fill, ids, mail, when
from tests.mail.ews_mailbox import PASSWORD, ExchangeMailbox
from tests.servers.certificates import Authority
from tests.servers.ews import EwsServer, ews_server
from tests.servers.ews_faults import FORBIDDEN, response
from trayapp.domain.letters.letter import Letter
from trayapp.domain.messages.message import Address, MessageId
from trayapp.errors import Refused, SecretsTrouble, SignInNeeded, Unreachable
from trayapp.mail.connect import exchange_access, open_source
from trayapp.mail.ews.source import PAGE, EwsSource
from trayapp.mail.probe import probe
from trayapp.mail.sending.deliver import deliver, probe_sending
from trayapp.mail.source import Role
from trayapp.settings.accounts.account import ExchangeAccount, Proof

ADDED = datetime(2026, 3, 2, 9, tzinfo=UTC)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EwsServer]:
    with ews_server(Authority(tmp_path_factory.mktemp("exchange"))) as running:
        yield running


@pytest.fixture
def mailbox(server: EwsServer) -> Iterator[ExchangeMailbox]:
    mailbox = ExchangeMailbox(server)
    yield mailbox
    server.heal()
    mailbox.close()


def account(mailbox: ExchangeMailbox) -> ExchangeAccount:
    return ExchangeAccount(
        "Work", mailbox.address, mailbox.server.url, ADDED, ca_file=Path(mailbox.server.ca_file)
    )


# Folders


def test_folders_that_the_user_chose_are_read(mailbox: ExchangeMailbox) -> None:
    clients = mailbox.box.add_folder("Clients")
    inner = mailbox.box.add_folder("North", clients)
    below = mailbox.box.add_folder("Later", "inbox")
    for number, folder in enumerate((clients, inner, below)):
        mailbox.box.append(mail(number), folder, when(number))
    source = mailbox.source(folders=("Clients/North", "Inbox/Later", "Nowhere", "Inbox"))
    seen = Applied().apply(source.changes(None))
    assert seen.ids() == ids([1, 2])
    assert {place.folder for place in seen.arrivals} == {"Clients/North", "Inbox/Later"}
    assert {arrival.role for arrival in seen.arrivals.values()} == {Role.OTHER}
    assert source.troubles == ("There is no folder Nowhere on the server.",)
    assert not source.sent_unknown
    assert {"Inbox", "Sent Items", "Clients", "Clients/North", "Inbox/Later"} <= set(source.folders())
    assert "Calendar" not in source.folders()


def test_a_folder_that_is_no_longer_chosen_is_forgotten(mailbox: ExchangeMailbox) -> None:
    mailbox.box.append(mail(1), mailbox.box.add_folder("Clients"), when(1))
    seen = Applied().apply(mailbox.source(folders=("Clients",)).changes(None))
    assert seen.ids() == ids([1])
    seen.apply(mailbox.source().changes(seen.cursor))
    assert seen.ids() == []


def test_a_folder_that_was_renamed_is_read_on(mailbox: ExchangeMailbox) -> None:
    clients = mailbox.box.add_folder("Clients")
    source = mailbox.source(folders=("Clients",))
    seen = Applied().apply(source.changes(None))
    mailbox.box.rename_folder(clients, "Customers")
    mailbox.box.append(mail(1), clients, when(1))
    seen.apply(mailbox.source(folders=("Clients",)).changes(seen.cursor))
    assert seen.ids() == ids([1])


def test_of_what_was_thrown_away_the_newest_count(
    mailbox: ExchangeMailbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(mailbox, range(505), Role.TRASH)
    seen = Applied().apply(mailbox.source(page=PAGE).changes(None))
    assert seen.ids() == ids(range(5, 505))


# Shared mailboxes


def test_a_shared_mailbox_is_read_instead(mailbox: ExchangeMailbox) -> None:
    shared = f"desk.{mailbox.address}"
    desk = mailbox.server.add_mailbox(shared, "Desk", readers=(mailbox.address,))
    desk.append(mail(1), "inbox", when(1))
    fill(mailbox, [2])
    source = mailbox.source(access=mailbox.access(mailbox=shared))
    seen = Applied().apply(source.changes(None))
    assert seen.ids() == ids([1])
    desk.append(mail(3), "sentitems", when(3))
    assert Applied().apply(source.changes(seen.cursor)).ids() == ids([3])
    assert [text.text.strip() for text in source.texts(list(seen.arrivals))] == [
        "Could you send me the figures?"
    ]


def test_a_shared_mailbox_that_is_not_shared_is_told(mailbox: ExchangeMailbox) -> None:
    shared = f"closed.{mailbox.address}"
    mailbox.server.add_mailbox(shared, "Desk")
    with pytest.raises(Refused, match=f"Inbox of {shared}"):
        list(mailbox.source(access=mailbox.access(mailbox=shared)).changes(None))


# Requests


def test_no_request_more_than_needed(mailbox: ExchangeMailbox) -> None:
    fill(mailbox, range(450))
    fill(mailbox, range(500, 550), Role.SENT)
    source = mailbox.source(page=PAGE, access=mailbox.access(proof="basic"))
    before = mailbox.server.counts()
    requests = mailbox.server.front.requests
    seen = Applied().apply(source.changes(None))
    # A listing of each of the four folders, and the messages by the two hundred, whatever folder they are in.
    assert mailbox.server.counts() - before == {"SyncFolderItems": 4, "GetItem": 3}
    assert mailbox.server.front.requests - requests == 7

    before = mailbox.server.counts()
    list(source.changes(seen.cursor))
    assert mailbox.server.counts() - before == {"SyncFolderItems": 4}

    before = mailbox.server.counts()
    fill(mailbox, [600, 601])
    fill(mailbox, [602], Role.SENT)
    list(source.changes(seen.cursor))
    assert mailbox.server.counts() - before == {"SyncFolderItems": 4, "GetItem": 1}

    before = mailbox.server.counts()
    places = list(seen.arrivals)[:40]
    assert len(list(source.texts(places))) == 40
    assert mailbox.server.counts() - before == {"GetItem": 2}


def test_a_large_message_is_not_fetched_with_its_attachments(mailbox: ExchangeMailbox) -> None:
    head = mail(1).partition(b"\r\nContent-Type")[0]
    attachment = b"QUJD" * 100_000
    raw = (
        head + b"\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
        b"--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Could you <b>look</b>?</p>"
        b"<blockquote>Old words</blockquote>\r\n"
        b"--b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename=a.pdf\r\n"
        b"Content-Transfer-Encoding: base64\r\n\r\n" + attachment + b"\r\n--b--\r\n"
    )
    mailbox.append(raw, Role.INBOX, when(1))
    source = mailbox.source()
    seen = Applied().apply(source.changes(None))
    asked = len(mailbox.server.log)
    (text,) = source.texts(list(seen.arrivals))
    assert text.text.splitlines()[0] == "Could you look?"
    assert "> Old words" in text.text
    assert not any("MimeContent" in _words(one.element) for one in mailbox.server.log[asked:])


def _words(element: object) -> str:
    from xml.etree import ElementTree as ET

    return ET.tostring(element, "unicode")  # type: ignore[call-overload, no-any-return]  # it is an element


# The test button


def test_the_test_button_says_what_was_found(mailbox: ExchangeMailbox) -> None:
    fill(mailbox, range(3))
    steps = {step.name: step for step in probe(mailbox.source())}
    assert list(steps) == ["reach", "security", "sign-in", "inbox", "sent", "push"]
    assert all(step.good for step in steps.values())
    assert "3 messages" in steps["inbox"].sentence
    assert "at once" in steps["push"].sentence
    assert all(child.ended for child in mailbox.started)


def test_the_test_button_says_which_step_failed(mailbox: ExchangeMailbox) -> None:
    wrong = list(probe(mailbox.source(access=mailbox.access(password=lambda: "wrong"))))
    assert [(step.name, step.good) for step in wrong] == [("sign-in", False)]
    stranger = list(probe(mailbox.source(access=mailbox.access(ca_file=""))))
    assert [(step.name, step.good) for step in stranger] == [("security", False)]
    mailbox.server.fault("GetFolder", FORBIDDEN)
    closed = list(probe(mailbox.source()))
    assert [(step.name, step.good) for step in closed] == [("reach", False)]
    assert "Microsoft 365" in closed[0].sentence


def test_a_server_without_push_is_good_enough(mailbox: ExchangeMailbox) -> None:
    mailbox.server.fault("Subscribe", response("ErrorInvalidOperation"))
    steps = list(probe(mailbox.source()))
    assert steps[-1].good
    assert "every few minutes" in steps[-1].sentence


# Accounts


def test_an_account_is_opened_without_asking_for_the_password() -> None:
    def locked() -> str:
        raise SecretsTrouble("The system keyring is locked.", "Unlock it.")

    url = "https://mail.lindqvist.example/EWS/Exchange.asmx"
    office = ExchangeAccount("Office", "rosa@lindqvist.example", url, ADDED)
    source = open_source(office, password=locked, clock=lambda: ADDED, folder_names={})
    assert isinstance(source, EwsSource)
    with pytest.raises(SignInNeeded, match="keyring is locked"):
        list(source.changes(None))
    source.close()


def test_access_says_what_the_account_says() -> None:
    office = ExchangeAccount(
        "Office",
        "rosa@lindqvist.example",
        "https://mail.lindqvist.example/EWS/Exchange.asmx",
        ADDED,
        username="LINDQVIST\\rosa",
        proof=Proof.NTLM,
        mailbox="desk@lindqvist.example",
        ca_file=Path("/ca.pem"),
    )
    access = exchange_access(office, lambda: "secret")
    assert (access.host, access.username, access.proof) == (
        "mail.lindqvist.example",
        "LINDQVIST\\rosa",
        "ntlm",
    )
    assert (access.mailbox, access.ca_file) == ("desk@lindqvist.example", str(Path("/ca.pem")))
    assert "secret" not in repr(access)


def test_a_letter_is_delivered_and_its_copy_is_named(mailbox: ExchangeMailbox) -> None:
    mailbox.append(mail(1), Role.INBOX, when(1))
    letter = Letter(
        MessageId("one@lindqvist.example"),
        Address("Rosa Lindqvist", mailbox.address),
        Address("Iris Vale", "iris.vale@client.example"),
        "Re: Message 1",
        "You will have it by Thursday.",
        when(2),
        (MessageId("n1@client.example"),),
    )
    receipt = deliver(
        account(mailbox), letter, password=lambda: PASSWORD, clock=lambda: ADDED, folder_names={}
    )
    assert (receipt.letter, receipt.copy, receipt.trouble) == (letter, "Sent Items", "")
    seen = Applied().apply(mailbox.source().changes(None))
    (copy,) = [one.message for one in seen.arrivals.values() if one.role is Role.SENT]
    assert copy.id == letter.id
    assert copy.references == letter.references


def test_a_letter_to_a_server_that_is_away_is_certainly_not_sent(mailbox: ExchangeMailbox) -> None:
    letter = Letter(
        MessageId("two@lindqvist.example"),
        Address("Rosa Lindqvist", mailbox.address),
        Address("Iris Vale", "iris.vale@client.example"),
        "Figures",
        "Here they are.",
        when(2),
    )
    away = replace(account(mailbox), url="https://localhost:1/EWS/Exchange.asmx")
    with pytest.raises(Unreachable):
        deliver(away, letter, password=lambda: PASSWORD, clock=lambda: ADDED, folder_names={})


def test_nothing_has_to_be_tried_for_sending(mailbox: ExchangeMailbox) -> None:
    step = probe_sending(account(mailbox), lambda: PASSWORD)
    assert step is not None
    assert step.good
