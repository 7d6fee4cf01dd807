"""Texts, sending, contacts and web links through Graph; and the way from an account to all of it."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from email import message_from_bytes
from pathlib import Path

import pytest

from tests.mail.contract import Applied, fill, ids, mail, when
from tests.mail.graph_mailbox import OWNER, GraphMailbox, certificates, now
from tests.servers.graph import Graph, graph_server
from tests.servers.graph_delta import Wrong
from tests.servers.hostile_http import WRONG, hostile_http, passed_on
from trayapp.domain.letters.letter import Letter
from trayapp.domain.messages.message import Address, MessageId
from trayapp.errors import Busy, MailTrouble, Refused, SignInNeeded, Unclear, Unreachable
from trayapp.mail.connect import graph_access, open_source
from trayapp.mail.graph import texts as texts_module
from trayapp.mail.graph.access import GraphAccess
from trayapp.mail.graph.contacts import contacts
from trayapp.mail.graph.opening import web_link
from trayapp.mail.graph.sending import send
from trayapp.mail.graph.source import GraphSource
from trayapp.mail.parsing.text import ENCRYPTED, NO_TEXT, message_text
from trayapp.mail.probe import probe
from trayapp.mail.sending.compose import letter_bytes
from trayapp.mail.sending.deliver import deliver
from trayapp.mail.source import MailSource, Place, Role, Text
from trayapp.settings.accounts.account import Authorization, GraphAccount, Provider


@pytest.fixture(scope="module")
def certified(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    return certificates(tmp_path_factory.mktemp("authority"))


@pytest.fixture
def graph(certified: tuple[Path, Path]) -> Iterator[Graph]:
    with graph_server(*certified) as graph:
        yield graph


@pytest.fixture
def mailbox(graph: Graph) -> Iterator[GraphMailbox]:
    mailbox = GraphMailbox(graph)
    yield mailbox
    mailbox.close()


# Texts


def text_of(mailbox: GraphMailbox, raw: bytes) -> Text:
    mailbox.append(raw, Role.INBOX, when(1))
    source = mailbox.source()
    seen = Applied().apply(source.changes(None))
    (text,) = source.texts([*seen.arrivals, *seen.unreadable])
    return text


def mime(kind: str, body: str, more: str = "") -> bytes:
    head = "From: Iris <iris@client.example>\r\nSubject: x\r\nMessage-ID: <x@client.example>"
    return f"{head}\r\nMIME-Version: 1.0\r\nContent-Type: {kind}\r\n{more}\r\n{body}".encode()


@pytest.mark.parametrize(
    "raw",
    [
        mime("text/plain; charset=utf-8", "Könnten Sie mich anrufen?\r\n\r\n> ja\r\n"),
        mime("text/html; charset=utf-8", "<p>Could you <b>call</b>?</p><blockquote>Yes</blockquote>"),
        mime(
            'multipart/mixed; boundary="b"',
            "--b\r\nContent-Type: text/html\r\n\r\n<p>See it</p>\r\n--b\r\nContent-Type: application/pdf\r\n"
            "Content-Disposition: attachment; filename=a.pdf\r\n\r\nJVBERi0=\r\n--b--\r\n",
        ),
    ],
    ids=["plain", "html", "with an attachment"],
)
def test_a_text_reads_as_by_any_other_way(mailbox: GraphMailbox, raw: bytes) -> None:
    told = text_of(mailbox, raw)
    assert told.text.strip() == message_text(raw).strip() != ""


def test_an_encrypted_mail_says_so(mailbox: GraphMailbox, graph: Graph) -> None:
    kind = 'application/pkcs7-mime; smime-type=enveloped-data; name="smime.p7m"'
    sent = mime(kind, b64encode(b"\x30\x80secret").decode(), "Content-Transfer-Encoding: base64\r\n")
    assert text_of(mailbox, sent).why == ENCRYPTED
    assert graph.count["value"] == 1


def test_an_empty_mail_says_so(mailbox: GraphMailbox, graph: Graph) -> None:
    assert text_of(mailbox, mime("text/plain", "")).why == NO_TEXT
    assert graph.count["value"] == 0


def test_of_a_large_mail_only_the_beginning_is_read(
    mailbox: GraphMailbox, graph: Graph, certified: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    body = (
        "--b\r\nContent-Type: message/rfc822\r\nContent-Disposition: attachment\r\n\r\n"
        "From: Otto <otto@client.example>\r\nSubject: inner\r\n\r\nThe inner question?\r\n--b\r\n"
        "Content-Type: application/zip\r\nContent-Disposition: attachment\r\n\r\n"
        + "QUJD" * 200_000
        + "\r\n--b--\r\n"
    )
    told = text_of(mailbox, mime('multipart/mixed; boundary="b"', body))
    assert "The inner question?" in told.text
    assert graph.count["value"] == 1


def test_one_text_that_graph_stumbles_over_stops_no_other(mailbox: GraphMailbox, graph: Graph) -> None:
    fill(mailbox, range(4))
    source = mailbox.source()
    seen = Applied().apply(source.changes(None))
    graph.fail("message", Wrong(500, "InternalServerError"))
    assert all(text.text for text in source.texts(list(seen.arrivals)))  # as it was sent it can be had
    graph.fail("message", Wrong(500, "InternalServerError"))
    graph.fail("value", Wrong(500, "InternalServerError"))
    texts = list(source.texts(list(seen.arrivals)))
    assert sorted(bool(text.why) for text in texts) == [False, False, False, True]


def test_texts_that_are_too_much_together_are_read_one_by_one(
    mailbox: GraphMailbox, graph: Graph, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(mailbox, range(4))
    source = mailbox.source()
    seen = Applied().apply(source.changes(None))
    monkeypatch.setattr("trayapp.mail.graph.wire.LARGEST_BATCH", 500)
    monkeypatch.setattr(texts_module, "LONGEST", 300)
    texts = list(source.texts(list(seen.arrivals)))
    assert len(texts) == 4
    assert all(text.text for text in texts)
    assert graph.count["value"] == 4


# Sending


def written(answers: str = "q1@client.example") -> Letter:
    return Letter(
        MessageId("own1@example.com"),
        Address("Me Müller", OWNER),
        Address("Iris Vale", "iris.vale@client.example"),
        "Re: Die Verträge",
        "Thank you.\nYou will hear from me by noon.",
        datetime(2024, 3, 4, 10, 0, tzinfo=UTC),
        (MessageId("q0@client.example"), MessageId(answers)),
    )


def test_a_letter_arrives_as_it_was_written_and_its_copy_is_in_sent(
    mailbox: GraphMailbox, graph: Graph
) -> None:
    raw = letter_bytes(written())
    assert send(graph.access(OWNER), raw, clock=now) == "Sent Items"
    assert mailbox.mailbox.sent == [raw]
    assert graph.count["http"] == 1
    (copy,) = Applied().apply(mailbox.source().changes(None)).arrivals.values()
    assert copy.role is Role.SENT
    assert copy.message.id == "own1@example.com"
    assert copy.message.references == ("q0@client.example", "q1@client.example")
    assert copy.message.sender == Address("Me Müller", OWNER)


def test_a_token_that_ended_is_renewed_and_the_letter_goes_once(mailbox: GraphMailbox, graph: Graph) -> None:
    access = graph.access(OWNER)
    access.token()
    graph.expire()
    send(access, letter_bytes(written()), clock=now)
    assert len(mailbox.mailbox.sent) == 1


def test_a_letter_of_a_shared_mailbox_goes_from_there(graph: Graph) -> None:
    own = graph.add(OWNER)
    shared = graph.add("office@example.com", delegates=(OWNER,))
    letter = replace(written(), sender=Address("Office", "office@example.com"))
    send(graph.access(OWNER, mailbox="office@example.com"), letter_bytes(letter), clock=now)
    assert len(shared.sent) == 1
    assert not own.sent


@pytest.mark.parametrize(
    ("fault", "trouble"),
    [
        (Wrong(429, "TooManyRequests", retry_after="9"), Busy),
        (Wrong(403, "ErrorAccessDenied"), SignInNeeded),
        (Wrong(413, "RequestEntityTooLarge"), Refused),
        (Wrong(400, "ErrorInvalidRecipients"), Refused),
        (Wrong(500, "InternalServerError"), Unreachable),
    ],
)
def test_a_letter_that_was_refused_was_not_sent(
    mailbox: GraphMailbox, graph: Graph, fault: Wrong, trouble: type[MailTrouble]
) -> None:
    graph.fail("send", fault)
    with pytest.raises(trouble):
        send(graph.access(OWNER), letter_bytes(written()), clock=now)
    assert not mailbox.mailbox.sent
    assert graph.count["send"] == 1


def test_nobody_may_send_as_somebody_else(mailbox: GraphMailbox, graph: Graph) -> None:
    letter = replace(written(), sender=Address("", "other@example.com"))
    with pytest.raises(Refused, match="from this address"):
        send(graph.access(OWNER), letter_bytes(letter), clock=now)


@pytest.mark.parametrize("fault", ["a hang-up", "a reset", "a cut document", "silence"])
def test_a_letter_whose_answer_is_lost_is_unclear_and_not_sent_again(
    mailbox: GraphMailbox, graph: Graph, certified: tuple[Path, Path], fault: str
) -> None:
    assert graph.server is not None
    faulty = passed_on(graph.server.port, graph.ca_file, {1: WRONG[fault]})
    with hostile_http(faulty, certified[0]) as between:
        access = graph.access(OWNER, service=between.url(), timeout=0.5)
        with pytest.raises(Unclear):
            send(access, letter_bytes(written()), clock=now)
        assert len(between.asked) == 1


def test_a_letter_that_nobody_took_was_not_sent(certified: tuple[Path, Path]) -> None:
    access = GraphAccess(token=lambda: "x", service="https://localhost:9", ca_file=str(certified[1]))
    with pytest.raises(Unreachable):
        send(access, letter_bytes(written()), clock=now)


def test_what_is_no_letter_is_not_tried() -> None:
    with pytest.raises(Refused, match="too long"):
        send(GraphAccess(token=lambda: "x"), b"x" * 5_000_000, clock=now)


# Contacts


def person(name: str, *addresses: str, **more: object) -> dict[str, object]:
    return {
        "id": name,
        "displayName": name,
        "emailAddresses": [{"name": name, "address": address} for address in addresses],
        **more,
    }


def test_everybody_is_read_from_all_folders_and_pages(mailbox: GraphMailbox, graph: Graph) -> None:
    mailbox.mailbox.contacts += [person(f"Person {n}", f"P{n}@Client.example") for n in range(450)]
    mailbox.mailbox.contact_folders["AAMkC1"] = [
        person(
            "Otto\r\nVale",
            "otto@client.example",
            "o@client.example",
            companyName="Vale & Sons",
            mobilePhone="+49 170 1",
            businessPhones=["+49 30 2"],
            personalNotes="Prefers calls.",
            categories=["VIP"],
        ),
        {"id": "empty"},
        {"id": "company", "companyName": "Quiet Ltd", "businessPhones": ["+44 1"]},
    ]
    found = contacts(graph.access(OWNER), clock=now)
    assert len(found) == 452
    assert found[0].addresses == ("p0@client.example",)
    otto = found[450]
    assert (otto.name, otto.addresses) == ("Otto Vale", ("otto@client.example", "o@client.example"))
    assert (otto.phones, otto.company, otto.note, otto.labels) == (
        ("+49 30 2", "+49 170 1"),
        "Vale & Sons",
        "Prefers calls.",
        ("VIP",),
    )
    assert found[451].name == "Quiet Ltd"
    assert graph.count["contacts"] == 4


def test_contacts_without_the_permission_want_a_sign_in(mailbox: GraphMailbox, graph: Graph) -> None:
    with pytest.raises(SignInNeeded):
        contacts(graph.access(OWNER, frozenset({"Mail.Read"})), clock=now)


def test_contacts_without_an_end_are_left(
    mailbox: GraphMailbox, graph: Graph, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("trayapp.mail.graph.contacts._MOST_PAGES", 20)
    graph.habits.endless = True
    with pytest.raises(Refused, match="does not come to an end"):
        contacts(graph.access(OWNER), clock=now)


# Opening


def test_a_message_has_a_page_in_the_browser(mailbox: GraphMailbox, graph: Graph) -> None:
    (handle,) = fill(mailbox, [1])
    link = web_link(graph.access(OWNER), Place("inbox", handle), clock=now)
    assert link.startswith("https://outlook.office365.com/owa/?ItemID=")


@pytest.mark.parametrize(
    "link", ["javascript:alert(1)", "http://x.example/", "https://a@b.example/", 5, None, "https://["]
)
def test_what_is_no_page_is_not_opened(mailbox: GraphMailbox, graph: Graph, link: object) -> None:
    item = mailbox.mailbox.append(mail(1), "inbox", when(1))
    item.row["webLink"] = link
    with pytest.raises(Refused):
        web_link(graph.access(OWNER), Place("inbox", item.id), clock=now)


# From an account


def account(graph: Graph, **more: object) -> GraphAccount:
    assert graph.server is not None
    values: dict[str, object] = {
        "name": "Office",
        "address": OWNER,
        "authorization": Authorization(Provider.MICROSOFT, "client-id"),
        "added": when(0),
        "service": graph.server.url(),
        "ca_file": Path(graph.ca_file),
    }
    return GraphAccount(**(values | more))  # type: ignore[arg-type]


def opened(graph: Graph, **more: object) -> MailSource:
    token = graph.grant(OWNER)
    return open_source(account(graph, **more), password=lambda: token, clock=now, folder_names={})


def test_an_account_is_opened(mailbox: GraphMailbox, graph: Graph) -> None:
    folder = mailbox.mailbox.add_folder("Klienten")
    mailbox.mailbox.append(mail(2), folder.id, when(2))
    fill(mailbox, [1])
    source = opened(graph, folders=("Klienten",))
    assert Applied().apply(source.changes(None)).ids() == ids([1, 2])
    source.watch(lambda: None)  # returns at once
    source.close()


def test_the_usual_place_is_graphs_own(graph: Graph) -> None:
    access = graph_access(account(graph, service="", mailbox="a b@example.com"), lambda: "x")
    assert access.root == "https://graph.microsoft.com/v1.0"
    assert access.owner == "/users/a%20b@example.com"


def test_an_account_is_tried_step_by_step(mailbox: GraphMailbox, graph: Graph) -> None:
    fill(mailbox, range(3))
    steps = list(probe(opened(graph)))
    assert [step.name for step in steps] == ["reach", "security", "sign-in", "inbox", "sent", "push"]
    assert all(step.good for step in steps)
    assert steps[3].sentence == "The Inbox holds 3 messages."


@pytest.mark.parametrize(
    ("fault", "name"),
    [
        (Wrong(401, "InvalidAuthenticationToken"), "sign-in"),
        (Wrong(500, "InternalServerError"), "reach"),
        (Wrong(404, "MailboxNotEnabledForRESTAPI"), "inbox"),
    ],
)
def test_what_fails_is_named(mailbox: GraphMailbox, graph: Graph, fault: Wrong, name: str) -> None:
    graph.fail("batch", fault, fault)
    (step,) = probe(opened(graph))
    assert (step.name, step.good) == (name, False)


def test_a_letter_goes_through_the_account(mailbox: GraphMailbox, graph: Graph) -> None:
    token = graph.grant(OWNER)
    receipt = deliver(
        account(graph, sends=True), written(), password=lambda: token, clock=now, folder_names={}
    )
    assert (receipt.copy, receipt.trouble) == ("Sent Items", "")
    (raw,) = mailbox.mailbox.sent
    assert message_from_bytes(raw)["Message-ID"] == "<own1@example.com>"


def test_an_account_that_may_not_send_does_not(mailbox: GraphMailbox, graph: Graph) -> None:
    token = graph.grant(OWNER)
    with pytest.raises(Refused, match="may not send"):
        deliver(account(graph), written(), password=lambda: token, clock=now, folder_names={})
    assert not graph.count


def test_a_source_that_was_never_used_can_be_closed(graph: Graph) -> None:
    source = GraphSource(graph.access(OWNER), clock=now)
    source.close()
    source.close()
