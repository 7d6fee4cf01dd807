"""The same mail in two accounts of different kinds: whatever happens in between, the board is the same.

What the index has met is read once more, in one go, by an index that never saw anything else.
"""

from __future__ import annotations

import contextlib
import sqlite3
from datetime import datetime, timedelta
from email.message import EmailMessage
from typing import NamedTuple, cast

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from tests.store.mailboxes import BOB, KLARA, ME, START
from trayapp.domain.clients.book import CLIENTS, ClientBook, Entry, Me
from trayapp.domain.clocks.calendar import default_calendar
from trayapp.domain.clocks.standard import shipped_standards
from trayapp.domain.messages.changes import Cursor, Place, Role
from trayapp.domain.messages.mailboxes import Mailbox
from trayapp.domain.messages.message import Address, Direction, Message, MessageId, Need, Reading
from trayapp.domain.owing.item import OwedItem
from trayapp.domain.owing.owed import Rules
from trayapp.errors import Busy, MailTrouble
from trayapp.mail.memory import FOLDERS, MemoryMailbox
from trayapp.mail.parsing.headers import parse_headers
from trayapp.store.index import Index
from trayapp.sync.desk import Desk
from trayapp.sync.engine import Engine

FIRM = Address("Alex Morgan", "office@morgan.example")
MINE = Me(frozenset({ME.email, FIRM.email}))
NAMES = ("imap", "exchange")
AWAY = (Role.TRASH, Role.JUNK)
ROLES = (Role.INBOX, Role.INBOX, Role.SENT, Role.OTHER, Role.TRASH)
ARRIVED = START + timedelta(days=40)
RULES = Rules(
    me=MINE,
    book=ClientBook((Entry(KLARA.email, CLIENTS),), frozenset({"morgan.example"})),
    standards=shipped_standards(),
    calendar=default_calendar("UTC"),
    added={"imap": START + timedelta(days=30), "exchange": START + timedelta(days=10)},
    mailboxes=(Mailbox("imap", frozenset({ME.email})), Mailbox("exchange", frozenset({FIRM.email}))),
)


class Letter(NamedTuple):
    """One message, as it is told to both servers."""

    number: int
    mine: bool
    sender: Address
    to: tuple[Address, ...]
    subject: str
    refs: tuple[int, ...]
    hours: int
    has_id: bool
    dated: bool
    text: str

    def raw(self, kind: str) -> bytes:
        """Write it as a server of a kind does: an Exchange knows people by other names, in another order."""
        letter = EmailMessage()
        exchange = kind == "exchange"
        to = [_person(one, exchange=exchange) for one in self.to]
        letter["To"] = ", ".join(reversed(to) if exchange else to)
        letter["From"] = _person(self.sender, exchange=exchange)
        letter["Subject"] = self.subject
        if self.dated:
            letter["Date"] = self.date + timedelta(hours=100_000 if self.number == 3 else 0)
        if self.has_id:
            letter["Message-ID"] = f"<{self.number}@example.com>"
        if self.refs and not (exchange and self.number % 2):
            letter["References"] = " ".join(f"<{one}@example.com>" for one in self.refs)
        if not exchange and self.number % 3 == 1:
            letter["List-Id"] = "<desk.lists.example>"
        letter.set_content(self.text)
        return letter.as_bytes()

    @property
    def date(self) -> datetime:
        """When it was written."""
        return START + timedelta(hours=self.hours)


def _person(one: Address, *, exchange: bool) -> str:
    return f'"{one.name.upper()} (Directory)" <{one.email}>' if exchange else f"{one.name} <{one.email}>"


@st.composite
def letters(draw: st.DrawFn) -> Letter:
    """One of a few messages; most name what they answer."""
    number = draw(st.integers(0, 8))
    sender = draw(st.sampled_from((ME, FIRM, KLARA, KLARA, KLARA, BOB)))
    mine = sender in {ME, FIRM}
    readers = (KLARA, BOB) if mine else (ME, FIRM)
    return Letter(
        number,
        mine,
        sender,
        tuple(draw(st.lists(st.sampled_from(readers), min_size=1, max_size=2, unique=True))),
        draw(st.sampled_from(("Plan", "Re: Plan", "Re: Plan", "Fees"))),
        tuple(draw(st.sets(st.integers(0, 8), max_size=1)) - {number}),
        draw(st.integers(0, 9)) * draw(st.sampled_from((1, 1, 60))),
        draw(st.integers(0, 3)) > 0,
        draw(st.integers(0, 3)) > 0,
        draw(st.sampled_from(("Could you look?", "When?", "Thanks.", "Got it, will look."))),
    )


class Box(MemoryMailbox):
    """A mailbox of one kind; a message lies in it once at most."""

    def __init__(self, kind: str) -> None:
        super().__init__(page=2)
        self.kind = kind
        self.where: dict[int, str] = {}
        """The handle of each message that lies here, by its number."""
        self.torn = False
        """The next page's transaction fails when all of it is written but its cursor."""

    def put(self, letter: Letter, role: Role, late: int = 0) -> None:
        """Deliver a message, ``late`` seconds after the other server."""
        arrived = (ARRIVED if letter.dated else letter.date) + timedelta(seconds=late if letter.dated else 0)
        self.where[letter.number] = self.append(letter.raw(self.kind), role, arrived)

    def append(self, raw: bytes, role: Role = Role.INBOX, date: datetime | None = None) -> str:
        handle = super().append(raw, role, date)
        if self.kind == "exchange":  # ids that no other protocol has
            self.places[int(handle)] = Place(f"AQMk-{role.value}", f"AAMk{int(handle):08x}=")
        return handle

    def cursor(self, known: set[int]) -> Cursor:
        if self.torn:
            self.torn = False
            return cast(Cursor, object())  # what SQLite cannot keep
        return super().cursor(known)


def read(text: str, _message: Message, direction: Direction) -> Reading:
    """Read as simply as can be."""
    asks = text.strip() if "?" in text and direction is Direction.IN else ""
    return Reading(Need.ASKS if asks else Need.NONE, asks, acknowledges="will look" in text)


class Reader:
    """An index and what looks into both mailboxes for it."""

    def __init__(self, boxes: dict[str, Box]) -> None:
        self.index = Index(None)
        self.boxes = boxes
        self.engines = {
            name: Engine(
                name,
                open_source=box.source,
                open_index=lambda: self.index,
                me=MINE,
                reader=read,
                book=lambda: RULES.book,
                texts_since=START - timedelta(days=1),
            )
            for name, box in boxes.items()
        }

    def look(self, name: str) -> None:
        """Look until nothing is left to read. Raises what a look raises."""
        self.engines[name].refresh_to_the_end()

    def lies(self) -> dict[MessageId, dict[str, str]]:
        """Return in which folder each message lies, by account."""
        found: dict[MessageId, dict[str, str]] = {}
        for name in NAMES:
            for message_id, place in self.index.places(name).items():
                found.setdefault(message_id, {})[name] = place.folder
        return found

    def board(self) -> set[tuple[object, ...]]:
        """Return what a board shows."""
        return set(map(_shown, Desk(self.index).all_open(RULES).values()))

    def conversations(self) -> set[frozenset[tuple[str, bool, tuple[str, ...]]]]:
        """Return what belongs together, and what is dismissed."""
        return {
            frozenset((one.message.id, one.dismissed, one.holders) for one in talk.messages)
            for talk in self.index.everything()
        }


def _shown(item: OwedItem) -> tuple[object, ...]:
    return (
        *(item.id, item.client, item.subject, item.account, item.waiting, item.since, item.due),
        *(item.old, item.probable, item.chasers, item.asks, item.waiting_since),
    )


class TwoAccounts(RuleBasedStateMachine):
    """Messages come, move and go; looks fail in every way."""

    def __init__(self) -> None:
        super().__init__()
        self.boxes = {name: Box(name) for name in NAMES}
        self.reader = Reader(self.boxes)
        self.letters: dict[int, Letter] = {}
        self.met: dict[MessageId, set[str]] = {}
        """In which accounts the index has met each message."""
        self.last: dict[MessageId, dict[str, str]] = {}
        """Where it last lay, as far as the index has seen."""

    @initialize(letter=letters(), role=st.sampled_from(ROLES))
    def begin(self, letter: Letter, role: Role) -> None:
        self.arrive(letter, role, "both")

    @rule(
        letter=letters(),
        role=st.sampled_from(ROLES),
        where=st.sampled_from((*NAMES, "both", "both")),
    )
    def arrive(self, letter: Letter, role: Role, where: str) -> None:
        """Deliver a message to one account or to both; what was sent once stays as it was written."""
        letter = self.letters.setdefault(letter.number, letter)
        for late, name in enumerate(NAMES):
            if where in {name, "both"} and letter.number not in self.boxes[name].where:
                self.boxes[name].put(letter, Role.SENT if letter.mine else role, late)

    @rule(name=st.sampled_from(NAMES), data=st.data(), role=st.sampled_from(ROLES))
    def move(self, name: str, data: st.DataObject, role: Role) -> None:
        """Move one copy."""
        if number := self._one(name, data):
            box = self.boxes[name]
            box.where[number[0]] = box.move(box.where[number[0]], role)

    @rule(name=st.sampled_from(NAMES), data=st.data())
    def delete(self, name: str, data: st.DataObject) -> None:
        """Delete one copy for good."""
        if number := self._one(name, data):
            box = self.boxes[name]
            box.delete(box.where.pop(number[0]))

    def _one(self, name: str, data: st.DataObject) -> tuple[int, ...]:
        there = sorted(self.boxes[name].where)
        return (data.draw(st.sampled_from(there)),) if there else ()

    @rule(name=st.sampled_from(NAMES))
    def lose_cursors(self, name: str) -> None:
        self.boxes[name].lose_cursors()

    @rule(name=st.sampled_from(NAMES))
    def look(self, name: str) -> None:
        """Look once, whatever comes of it; an empty mailbox is trouble, and noted all the same."""
        with contextlib.suppress(MailTrouble, sqlite3.ProgrammingError):
            self.reader.look(name)
        for message_id, lies in self.reader.lies().items():
            self.last[message_id] = lies
            self.met.setdefault(message_id, set()).update(lies)

    @rule(name=st.sampled_from(NAMES), pages=st.integers(0, 2))
    def crash(self, name: str, pages: int) -> None:
        """Let the connection break in between."""
        self.boxes[name].crash_after = pages
        self.look(name)
        self.boxes[name].crash_after = None

    @rule(name=st.sampled_from(NAMES))
    def tear(self, name: str) -> None:
        """Let a transaction break off."""
        self.boxes[name].torn = True
        self.look(name)
        self.boxes[name].torn = False

    @rule(name=st.sampled_from(NAMES))
    def throttle(self, name: str) -> None:
        """Let the server ask for patience: nothing changes."""
        before = self.reader.board()
        self.boxes[name].trouble = Busy("The server is busy.", retry_after=1)
        self.look(name)
        self.boxes[name].trouble = None
        assert self.reader.board() == before

    @precondition(lambda self: self.reader.index.count() > 1)
    @rule()
    def compare(self) -> None:
        """Look at both, then read all of it anew."""
        for name in NAMES:
            self.look(name)
        self._all_is_known()
        scratch = Reader(self._met_boxes())
        for name in reversed(NAMES):
            scratch.look(name)
        self._delete_what_is_gone(scratch)
        assert self.reader.conversations() == scratch.conversations()
        assert self.reader.board() == scratch.board()
        scratch.index.close()

    def _all_is_known(self) -> None:
        """Every message that lies somewhere is known to lie there, and nothing else."""
        lies = self.reader.lies()
        for name, box in self.boxes.items():
            there = {one for one, places in lies.items() if name in places}
            assert there == {_id(box, handle) for handle in box.where.values()}

    def _met_boxes(self) -> dict[str, Box]:
        """Fill mailboxes with all that was met, each where it was seen last."""
        boxes = {name: Box(name) for name in NAMES}
        for letter in self.letters.values():
            message_id = parse_headers(letter.raw("imap"), arrived=letter.date).id
            for late, name in enumerate(NAMES):
                if name in self.met.get(message_id, ()):
                    boxes[name].put(letter, self._role(message_id, name), late)
        return boxes

    def _role(self, message_id: MessageId, name: str) -> Role:
        folder = self.last[message_id].get(name, FOLDERS[Role.OTHER])
        return next(one for one in Role if folder in {FOLDERS[one], f"AQMk-{one.value}"})

    def _delete_what_is_gone(self, scratch: Reader) -> None:
        """Of what lies in one account still, delete the copy that the other had."""
        for name, box in scratch.boxes.items():
            for number, handle in list(box.where.items()):
                if name not in self.last[_id(box, handle)]:
                    box.delete(box.where.pop(number))
            with contextlib.suppress(MailTrouble):  # suddenly empty
                scratch.look(name)

    def teardown(self) -> None:
        if self.reader.index.count():
            self.compare()
        self.reader.index.close()


def _id(box: Box, handle: str) -> MessageId:
    copy = box.copies[int(handle)]
    return parse_headers(copy.raw, arrived=copy.arrived).id


TestTwoAccounts = TwoAccounts.TestCase
TestTwoAccounts.settings = settings(max_examples=25, stateful_step_count=20, deadline=None)
