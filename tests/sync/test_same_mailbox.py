"""One mailbox through IMAP, Exchange and Graph at once: the same messages, one conversation, shown once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path
from typing import Protocol

import pytest

from tests.mail.contract import Applied, Mailbox
from tests.mail.ews_mailbox import ExchangeMailbox
from tests.mail.graph_mailbox import GraphMailbox
from tests.mail.imap_mailbox import DovecotMailbox
from tests.servers.certificates import Authority
from tests.servers.dovecot import running
from tests.servers.ews import ews_server
from tests.servers.graph import graph_server
from tests.store.mailboxes import START
from trayapp.domain.clients.book import CLIENTS, ClientBook, Entry, Me
from trayapp.domain.clocks.calendar import default_calendar
from trayapp.domain.clocks.standard import shipped_standards
from trayapp.domain.messages.changes import Role
from trayapp.domain.messages.mailboxes import Mailbox as Account
from trayapp.domain.messages.message import Direction, Mark, Message, Need, Reading
from trayapp.domain.owing.owed import Rules
from trayapp.mail.memory import MemoryMailbox
from trayapp.store.index import Index
from trayapp.sync.desk import Desk
from trayapp.sync.pull import pull, read_texts

pytestmark = pytest.mark.dovecot

KINDS = ("imap", "exchange", "graph")
ME = "me@example.com"
MINE = Me(frozenset({ME}))
RULES = Rules(
    me=MINE,
    book=ClientBook((Entry("klara@winter.example", CLIENTS),)),
    standards=shipped_standards(),
    calendar=default_calendar("UTC"),
    added=dict.fromkeys(KINDS, START - timedelta(days=9)),
    mailboxes=tuple(Account(kind, frozenset({ME})) for kind in KINDS),
)
KLARA = "From: =?utf-8?q?Kl=C3=A4ra?= Winter <Klara@Winter.example>"


class Opened(Protocol):
    """A mailbox of the tests, which is closed in the end."""

    def close(self) -> None:
        """End what was opened."""
        ...


def mail(*lines: str, name: str = "", hours: float | None = 0, text: str = "Could you look at it?") -> bytes:
    """Make a message; without a ``name`` it has no Message-ID, without ``hours`` no Date."""
    head = list(lines)
    if hours is not None:
        date = START + timedelta(hours=hours)
        head.append(f"Date: {date:%a, %d %b %Y %H:%M:%S +0000}")
    if name:
        head.append(f"Message-ID: <{name}@winter.example>")
    if not any(line.startswith("Content-Type") for line in head):
        head.append("Content-Type: text/plain; charset=utf-8")
    return "\r\n".join([*head, "", text, ""]).encode()


TO = f"To: Me <{ME}>"
LETTERS = {
    "plain": mail(KLARA, TO, "Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=", name="plain"),
    "many": mail(
        KLARA,
        f"To: Bo <bo@stone.example>, {ME}",
        "Cc: Co <co@example.com>",
        "Reply-To: Office <office@winter.example>",
        "Subject: Several",
        "In-Reply-To: <plain@winter.example>",
        "References: <older@winter.example> <plain@winter.example>",
        name="many",
        hours=1,
    ),
    "nameless": mail(KLARA, TO, "Subject: =?utf-8?q?Ohne_Id_=C3=BC?=", hours=2),
    "nameless reply": mail(KLARA, TO, "Subject: Re: no id", "References: <gone@winter.example>", hours=3),
    "list": mail(
        "From: desk@lists.example",
        TO,
        "Subject: News",
        "List-Id: <desk.lists.example>",
        "List-Unsubscribe: <mailto:off@lists.example>",
        "Precedence: list",
        name="list",
        hours=4,
    ),
    "away": mail(KLARA, TO, "Subject: Away", "Auto-Submitted: auto-replied", name="away", hours=5),
}
ODD = {
    "bounce": mail(
        "Return-Path: <>",
        "From: Mail Delivery <mailer-daemon@mail.example>",
        TO,
        "Subject: Undelivered",
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
        name="bounce",
        text="--b\r\nContent-Type: text/plain\r\n\r\nIt did not arrive.\r\n--b--",
    ),
    "campaign": mail(
        KLARA, TO, "Subject: Offer", "Feedback-ID: 1:2:3", "X-Campaign: spring", name="campaign", hours=5
    ),
    "hidden": mail(KLARA, "To: undisclosed-recipients:;", "Subject: Hidden", name="hidden", hours=5),
    "ahead": mail(KLARA, TO, "Subject: From the future", name="ahead", hours=9000),
    "ahead and nameless": mail(KLARA, TO, "Subject: From the future", hours=9000),
    "folded": mail(
        KLARA,
        TO,
        "Subject: =?utf-8?q?Ein_langer?=\r\n =?utf-8?q?_Betreff?= und   mehr",
        "Message-ID:\r\n <folded@winter.example>",
    ),
}
"""What Exchange keeps otherwise than it came."""
SENT = {
    "answer": mail(
        f"From: Me <{ME}>",
        "To: klara@winter.example",
        "Subject: Re: Several",
        "References: <plain@winter.example> <many@winter.example>",
        name="answer",
        hours=6,
        text="Done.",
    ),
}


@pytest.fixture(scope="module")
def servers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[object, ...]]:
    folder: Path = tmp_path_factory.mktemp("authority")
    authority = Authority(folder)
    with ExitStack() as stack:
        dovecot = stack.enter_context(running())
        exchange = stack.enter_context(ews_server(authority))
        certificate = authority.certify("localhost", "127.0.0.1")
        yield dovecot, exchange, stack.enter_context(graph_server(certificate, authority.file))


@pytest.fixture
def mailboxes(servers: tuple[object, ...]) -> Iterator[dict[str, Mailbox]]:
    """Three ways into what is one mailbox."""
    dovecot, exchange, graph = servers
    made = (DovecotMailbox(dovecot), ExchangeMailbox(exchange), GraphMailbox(graph))  # type: ignore[arg-type]
    yield dict(zip(KINDS, made, strict=True))
    for one in made:
        one.close()


def receive(mailboxes: dict[str, Mailbox], raw: bytes, role: Role = Role.INBOX) -> dict[str, str]:
    """Deliver a message once; it is seen through all protocols."""
    arrived = START + timedelta(days=1)
    return {kind: mailbox.append(raw, role, arrived) for kind, mailbox in mailboxes.items()}


def read(text: str, _message: Message, direction: Direction) -> Reading:
    asks = "?" in text and direction is Direction.IN
    return Reading(Need.ASKS if asks else Need.NONE, text.strip() if asks else "")


def look(index: Index, kind: str, mailbox: Mailbox) -> None:
    source = mailbox.source()
    for _ in pull(source, index, kind, MINE):
        pass
    read_texts(source, index, kind, read, since=START - timedelta(days=1))


def board(index: Index) -> list[tuple[object, ...]]:
    found = Desk(index).all_open(RULES).values()
    return sorted((one.since, one.account, one.subject, one.waiting, one.asks) for one in found)


def told(message: Message) -> Message:
    """What of a message has to be the same over every protocol: names may differ."""
    return message._replace(
        sender=message.sender._replace(name=""),
        to=tuple(sorted(one._replace(name="") for one in message.to)),
        cc=tuple(sorted(one._replace(name="") for one in message.cc)),
        reply_to=message.reply_to._replace(name=""),
        marks=message.marks & ~Mark.FLAGGED_ANSWERED,
    )


@pytest.mark.parametrize("name", [*LETTERS, *ODD, *SENT])
def test_every_protocol_tells_the_same_message(mailboxes: dict[str, Mailbox], name: str) -> None:
    role = Role.SENT if name in SENT else Role.INBOX
    raw = (LETTERS | ODD | SENT)[name]
    memory = MemoryMailbox()
    arrived = START + timedelta(days=1)
    memory.append(raw, role, arrived)
    receive(mailboxes, raw, role)
    (expected,) = Applied().apply(memory.source().changes(None)).arrivals.values()
    for kind, mailbox in mailboxes.items():
        source = mailbox.source()
        (found,) = Applied().apply(source.changes(None)).arrivals.values()
        assert told(found.message) == told(expected.message), kind
        (text,) = source.texts([found.place])
        assert text.text.strip() in raw.decode(), kind


def test_one_conversation_is_shown_once_whichever_protocol_is_read_first(
    mailboxes: dict[str, Mailbox],
) -> None:
    for raw in LETTERS.values():
        receive(mailboxes, raw)
    boards = []
    for order in (KINDS, KINDS[::-1], (KINDS[1], KINDS[0], KINDS[2])):
        index = Index(None)
        for kind in order:
            look(index, kind, mailboxes[kind])
        boards.append(board(index))
        assert index.count() == len(LETTERS)
        index.close()
    assert all(one == boards[0] for one in boards)
    assert [row[2] for row in boards[0]] == ["Grüße", "Ohne Id ü", "Re: no id"]
    assert {row[1] for row in boards[0]} == {"imap"}, "the first in the user's order"


def test_an_answer_that_one_of_them_sees_settles_it_for_all(mailboxes: dict[str, Mailbox]) -> None:
    for name in ("plain", "many"):
        receive(mailboxes, LETTERS[name])
    index = Index(None)
    for kind in KINDS:
        look(index, kind, mailboxes[kind])
    assert len(board(index)) == 1
    receive(mailboxes, SENT["answer"], Role.SENT)
    look(index, "graph", mailboxes["graph"])  # the others are blind
    assert board(index) == []
    for kind in KINDS:
        look(index, kind, mailboxes[kind])
    assert board(index) == []
    index.close()


def test_a_copy_deleted_or_an_account_removed_leaves_the_conversation(mailboxes: dict[str, Mailbox]) -> None:
    handles = receive(mailboxes, LETTERS["nameless"])
    receive(mailboxes, LETTERS["plain"])
    index = Index(None)
    for kind in KINDS:
        look(index, kind, mailboxes[kind])
    before = board(index)
    mailboxes["imap"].delete(handles["imap"])
    look(index, "imap", mailboxes["imap"])
    assert board(index) == before
    index.forget_account("imap")
    assert [row[2:] for row in board(index)] == [row[2:] for row in before]
    assert {row[1] for row in board(index)} == {"exchange"}
    index.forget_account("exchange")
    assert {row[1] for row in board(index)} == {"graph"}
    index.forget_account("graph")
    assert board(index) == []
    index.close()


def test_what_is_thrown_away_is_dismissed_when_all_of_them_say_so(mailboxes: dict[str, Mailbox]) -> None:
    handles = receive(mailboxes, LETTERS["plain"])
    index = Index(None)
    for kind in KINDS:
        look(index, kind, mailboxes[kind])
    for kind, handle in handles.items():
        mailboxes[kind].move(handle, Role.TRASH)
    for kind in KINDS:
        assert len(board(index)) == 1, "an account that was not read since may know better"
        look(index, kind, mailboxes[kind])
    assert board(index) == []
    index.close()
