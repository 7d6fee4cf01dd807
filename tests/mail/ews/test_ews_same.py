"""A message is the same message whether Exchange gives it or another server: ids, people, dates, texts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.mail.contract import Applied, when
from tests.mail.ews_mailbox import ExchangeMailbox
from tests.servers.certificates import Authority
from tests.servers.ews import EwsServer, ews_server
from trayapp.domain.messages.message import Mark, Message
from trayapp.mail.parsing.headers import UnreadableHeaders, parse_headers
from trayapp.mail.parsing.text import UnreadableText, message_text
from trayapp.mail.source import Place, Role

HEAD = (
    "From: Iris Vale <iris.vale@client.example>\nTo: Me <me@example.com>\n"
    "Date: Mon, 4 Mar 2024 09:00:00 +0100\n"
)

ODD = {
    "plain": HEAD + "Subject: Figures\nMessage-ID: <a@client.example>\n\nCould you send them?\n",
    "no id": HEAD + "Subject: Figures\n\nCould you send them?\n",
    "no id, no subject": HEAD + "\nCould you send them?\n",
    "encoded": HEAD.replace("Iris Vale", "=?utf-8?q?Ir=C3=ADs?= Vale")
    + "Subject: =?utf-8?b?5L2g5aW9?= =?iso-8859-1?q?_caf=E9?=\nMessage-ID: <b@client.example>\n\nHello\n",
    "folded": HEAD + "Subject: A long\n subject\n\tfolded twice\n"
    "References: <r1@x.example>\n <r2@x.example>\n\t<r3@x.example>\n"
    "In-Reply-To: <r3@x.example>\nMessage-ID:\n <c@client.example>\n\nHello\n",
    "utf-8": HEAD + "Subject: Grüße aus Köln\nMessage-ID: <d@client.example>\n\nHello\n",
    "twice": HEAD
    + "To: Ben <ben@client.example>\nCc: Ann <ann@client.example>\nCc: Zoe <zoe@client.example>\n"
    "Subject: One\nSubject: Two\nMessage-ID: <e@client.example>\n\nHello\n",
    "quoted": HEAD.replace("Iris Vale", '"Vale, Iris (Sales) \\"IV\\""')
    + "Subject: x\nMessage-ID: <f@client.example>\n\nHello\n",
    "group": HEAD.replace("Me <me@example.com>", "undisclosed-recipients:;")
    + "Subject: x\nMessage-ID: <g@client.example>\n\nHello\n",
    "list": HEAD
    + "Subject: x\nMessage-ID: <h@client.example>\nList-Id: News <news.client.example>\nPrecedence: bulk\n"
    "List-Unsubscribe: <mailto:off@client.example>\n\nHello\n",
    "machine": HEAD
    + "Subject: x\nMessage-ID: <i@client.example>\nAuto-Submitted: auto-replied\nReturn-Path: <>\n"
    "X-Auto-Response-Suppress: All\n\nHello\n",
    "form": HEAD
    + "Subject: x\nMessage-ID: <j@client.example>\nReply-To: Zoe <zoe@client.example>\n\nHello\n",
    "no date": HEAD.rpartition("Date:")[0] + "Subject: x\nMessage-ID: <k@client.example>\n\nHello\n",
    "no date, no id": HEAD.rpartition("Date:")[0] + "Subject: x\n\nHello\n",
    "no header of use": "MIME-Version: 1.0\nContent-Type: text/plain\nX-Mailer: x\n\nHello\n",
    "a date of tomorrow": HEAD.replace("2024", "2054")
    + "Subject: x\nMessage-ID: <l@client.example>\n\nHello\n",
    "sender": HEAD.replace("From:", "Sender:") + "Subject: x\nMessage-ID: <m@client.example>\n\nHello\n",
    "html": HEAD + "Subject: x\nMessage-ID: <n@client.example>\nContent-Type: text/html; charset=utf-8\n\n"
    "<p>Could you <b>send</b> them?</p><blockquote>Old</blockquote>\n",
    "two parts": HEAD + "Subject: x\nMessage-ID: <o@client.example>\nMIME-Version: 1.0\n"
    'Content-Type: multipart/alternative; boundary="b"\n\n--b\nContent-Type: text/plain\n\nPlain?\n'
    "--b\nContent-Type: text/html\n\n<p>Rich?</p>\n--b--\n",
    "report": HEAD
    + 'Subject: x\nMessage-ID: <p@client.example>\nContent-Type: multipart/report; boundary="b"\n\n'
    "--b\nContent-Type: text/plain\n\nIt bounced.\n--b--\n",
    "long": HEAD + f"Subject: {'long ' * 200}\nMessage-ID: <q@client.example>\n\nHello\n",
    "many": HEAD.replace("Me <me@example.com>", ", ".join(f"P{n} <p{n}@client.example>" for n in range(150)))
    + "Subject: x\nMessage-ID: <r@client.example>\nReferences: "
    + " ".join(f"<{'x' * 40}{n}@client.example>" for n in range(60))
    + "\n\nHello\n",
    "markup": HEAD.replace("Iris Vale", '"<b>&amp; Co"') + 'Subject: a < b && c > d ]]> "q"\n'
    "Message-ID: <s&t@client.example>\n\nIs 1 < 2 & 3 > 2?\n",
}


BAD_DATES = {"a date of tomorrow", "no date", "no date, no id"}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EwsServer]:
    with ews_server(Authority(tmp_path_factory.mktemp("exchange"))) as running:
        yield running


@pytest.fixture(scope="module")
def mailbox(server: EwsServer) -> Iterator[ExchangeMailbox]:
    mailbox = ExchangeMailbox(server, proof="basic")
    mailbox.source().folders()
    yield mailbox
    mailbox.close()


def expected(raw: bytes) -> Message | None:
    try:
        return parse_headers(raw, arrived=when(1))
    except UnreadableHeaders:
        return None


def text_of(raw: bytes) -> str:
    try:
        return message_text(raw)
    except UnreadableText:
        return ""


def wire(text: str) -> bytes:
    return text.replace("\n", "\r\n").encode()


def read(
    mailbox: ExchangeMailbox, raws: dict[str, bytes], role: Role
) -> tuple[dict[str, Message | None], dict[str, str]]:
    """Put messages into an empty mailbox; give back what its source makes of them, by name."""
    mailbox.box.items.clear()
    names = {mailbox.append(raw, role, when(1)): name for name, raw in raws.items()}
    source = mailbox.source(page=100)
    seen = Applied().apply(source.changes(None))
    messages: dict[str, Message | None] = {names[p.key]: a.message for p, a in seen.arrivals.items()}
    messages |= {names[place.key]: None for place in seen.unreadable}
    places: list[Place] = [*seen.arrivals, *seen.unreadable]
    texts = {names[text.place.key]: text.text for text in source.texts(places)}
    source.close()
    return messages, texts


def test_odd_messages_are_the_same_from_exchange(mailbox: ExchangeMailbox) -> None:
    raws = {name: wire(text) for name, text in ODD.items()}
    messages, texts = read(mailbox, raws, Role.INBOX)
    for name, raw in raws.items():
        assert messages[name] == expected(raw), name
        assert texts[name] == text_of(raw), name


@pytest.mark.parametrize("quirk", ["no_block", "no_headers"])
def test_servers_that_give_headers_in_another_way(server: EwsServer, quirk: str) -> None:
    """Folded fields come unfolded from them, which says the same."""
    mailbox = ExchangeMailbox(server, proof="basic")
    raws = {name: wire(text) for name, text in ODD.items() if name not in BAD_DATES and expected(wire(text))}
    setattr(server.quirks, quirk, True)
    try:
        messages, texts = read(mailbox, raws, Role.INBOX)
    finally:
        setattr(server.quirks, quirk, False)
        mailbox.close()
    for name, raw in raws.items():
        found, wanted = messages[name], expected(raw)
        assert found is not None, name
        assert wanted is not None, name
        assert texts[name] == text_of(raw), name
        if quirk == "no_block":
            assert found == wanted, name
        elif not wanted.marks & Mark.NO_ID:
            assert (found.id, found.references, found.date) == (wanted.id, wanted.references, wanted.date), (
                name
            )


def test_what_was_sent_from_here_is_the_same_as_far_as_exchange_knows(mailbox: ExchangeMailbox) -> None:
    """It has no header there, and is put together from what Exchange does know."""
    raws = {name: wire(text) for name, text in ODD.items() if name not in BAD_DATES and expected(wire(text))}
    messages, texts = read(mailbox, raws, Role.SENT)
    for name, raw in raws.items():
        found, wanted = messages[name], expected(raw)
        assert found is not None, name
        assert wanted is not None, name
        assert texts[name] == text_of(raw), name
        if not wanted.marks & Mark.NO_ID:
            assert found.id == wanted.id, name
        assert found.references == wanted.references, name
        assert {one.email for one in (*found.to, *found.cc)} == {
            one.email for one in (*wanted.to, *wanted.cc)
        }, name
        assert (found.sender.email, found.date) == (wanted.sender.email, wanted.date), name


@pytest.mark.shared
def test_real_mail_is_the_same_from_exchange(mailbox: ExchangeMailbox, shared_data: Path) -> None:
    files = sorted(path for path in (shared_data / "parse").rglob("*") if path.is_file())
    raws = {str(number): path.read_bytes() for number, path in enumerate(files)}
    raws = {name: raw for name, raw in raws.items() if len(raw) < 200_000}
    messages, texts = read(mailbox, raws, Role.INBOX)
    assert set(messages) == set(raws), "every message is listed, or listed as unreadable"
    different = [name for name, raw in raws.items() if messages[name] != expected(raw)]
    assert not different
    assert [name for name, raw in raws.items() if texts[name] != text_of(raw)] == []
