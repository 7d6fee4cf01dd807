"""The same mail gives the same verdicts, in whatever order and pages it came, wherever reading broke off."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from typing import NamedTuple, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.store.mailboxes import BOB, KLARA, ME, MINE, START, arrival, message, page
from trayapp.domain.clients.book import CLIENTS, ClientBook, Entry
from trayapp.domain.clocks.calendar import default_calendar
from trayapp.domain.clocks.standard import shipped_standards
from trayapp.domain.messages.changes import Arrival, Changes, Cursor, Role
from trayapp.domain.messages.message import Address, Kind, Mark, MessageId, Need, Reading
from trayapp.domain.owing.owed import Rules
from trayapp.store.index import Index
from trayapp.sync.desk import Desk

COLLEAGUE = Address("Co Worker", "co@morgan.example")
BANK = Address("The Bank", "loans@bank.example")
LIST = Address("", "desk@lists.example")
WRITERS = (ME, ME, ME, KLARA, KLARA, KLARA, BOB, COLLEAGUE)
READERS = (ME, KLARA, BOB, COLLEAGUE, BANK, LIST)
SUBJECTS = (
    "Plan",
    "Re: Plan",
    "Re: Plan",
    "Re: Plan",
    "Fwd: Plan",
    "[desk] Plan",
    "Re: [desk] Plan",
    "Fees (was: Plan)",
)
FOLDERS = (Role.INBOX, Role.SENT, Role.OTHER, Role.TRASH)
RULES = Rules(
    me=MINE,
    book=ClientBook((Entry(KLARA.email, CLIENTS),), frozenset({"morgan.example"})),
    standards=shipped_standards(),
    calendar=default_calendar("UTC"),
    added={"work": START},
)


NO_CURSOR = cast(Cursor, object())
"""What SQLite cannot keep."""


class Mailbox(NamedTuple):
    """What lies in the folders, and what the texts say."""

    copies: list[Arrival]
    readings: dict[MessageId, Reading]


@st.composite
def mailboxes(draw: st.DrawFn) -> Mailbox:
    """Some messages; most name what they answer, some copies lack it or came through a list."""
    copies: list[Arrival] = []
    readings = {}
    for number in range(draw(st.integers(2, 7))):
        parents = draw(st.sets(st.integers(0, 8), max_size=1)) - {number}
        sender = draw(st.sampled_from(WRITERS))
        one = message(
            str(number),
            sender=sender,
            to=draw(st.lists(st.sampled_from(READERS), min_size=1, max_size=2, unique=True)),
            subject=draw(st.sampled_from(SUBJECTS)),
            refs=[str(parent) for parent in sorted(parents)] if draw(st.booleans()) else [],
            hours=draw(st.integers(0, 9)) * draw(st.sampled_from((1, 1, 100))),
            marks=draw(st.sampled_from((Mark.NONE, Mark.NONE, Mark.LIST_ID, Mark.AUTO_REPLIED))),
        )
        for role in draw(st.lists(st.sampled_from(FOLDERS), min_size=1, max_size=2, unique=True)):
            bare = draw(st.integers(0, 3)) == 0
            marks = one.marks | Mark.PRECEDENCE_LIST if draw(st.integers(0, 3)) == 0 else one.marks
            copies.append(arrival(one._replace(references=() if bare else one.references, marks=marks), role))
        if draw(st.booleans()):
            need, acknowledges = draw(st.sampled_from(Need)), draw(st.integers(0, 3)) == 0
            readings[one.id] = Reading(need, "When?", kind=Kind.PERSON, acknowledges=acknowledges)
    return Mailbox(copies, readings)


@given(mailboxes(), st.data())
@settings(max_examples=50, deadline=None)
def test_verdicts_do_not_depend_on_how_the_mail_arrived(mailbox: Mailbox, data: st.DataObject) -> None:
    whole = Index(None)
    whole.store_page("work", page(*mailbox.copies), MINE, RULES.book.colleagues)
    whole.put_readings(mailbox.readings.items())
    parted = Index(None)
    left = data.draw(st.permutations(mailbox.copies))
    texts = data.draw(st.permutations(list(mailbox.readings.items())))
    while left:
        size = data.draw(st.integers(1, len(left)))
        if data.draw(st.booleans()):
            breaks_off(parted, page(*left[:size]))
        parted.store_page("work", page(*left[:size]), MINE, RULES.book.colleagues)
        left = left[size:]
        known = [one for one in texts if parted.message(one[0]) is not None]
        parted.put_readings(known[: len(known) // 2])
    parted.put_readings(texts)
    assert verdicts(parted) == verdicts(whole)
    assert items(parted) == items(whole)


def breaks_off(index: Index, changes: Changes) -> None:
    """Let a page's transaction fail when all of it is written but its cursor."""
    with pytest.raises(sqlite3.ProgrammingError):
        index.store_page("work", changes._replace(cursor=NO_CURSOR), MINE, RULES.book.colleagues)


def verdicts(index: Index) -> dict[str, tuple[object, ...]]:
    """Return what was decided about each incoming message, and with which messages it stands."""
    return {
        verdict.seen.message.id: (
            verdict.verdict,
            verdict.settled_by,
            verdict.reasons,
            verdict.item,
            frozenset(seen.message.id for seen in judged.messages),
        )
        for judged in Desk(index).everything(RULES)
        for verdict in judged.verdicts
    }


def items(index: Index) -> set[tuple[object, ...]]:
    """Return what is owed, found the quick way: everything that a board shows."""
    return set(_shown(Desk(index)))


def _shown(desk: Desk) -> Iterator[tuple[object, ...]]:
    for item in desk.all_open(RULES).values():
        yield (
            *(item.id, item.due, item.waiting, item.chasers, item.probable, item.waiting_since),
            *(item.old, item.reasons),
        )
