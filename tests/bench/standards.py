"""What a change costs with 500 open items in 100,000 conversations: one decision, one standard."""

from __future__ import annotations

import gc
import random
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path
from statistics import median

from tests.bench.rows import Row
from trayapp.domain.board.board import View, board_at
from trayapp.domain.clients.book import CLIENTS, VIP, ClientBook, Entry, Me
from trayapp.domain.clocks.calendar import default_calendar
from trayapp.domain.clocks.standard import (
    Earlier,
    Standard,
    StandardKey,
    Standards,
    parse_window,
    shipped_standards,
)
from trayapp.domain.messages.changes import Arrival, Changes, Cursor, Place, Role
from trayapp.domain.messages.message import (
    NOBODY,
    Address,
    ConversationId,
    Mark,
    Message,
    MessageId,
    Need,
    Reading,
    Reason,
)
from trayapp.domain.owing.decision import Act, Decision, Decisions
from trayapp.domain.owing.item import OwedItem
from trayapp.domain.owing.owed import Rules
from trayapp.store.index import Index
from trayapp.sync.desk import Desk

CONVERSATIONS = 100_000
OPEN = 500
PEOPLE = 4000
ROUNDS = 9
BOARD_GOAL, RECOMPUTE_GOAL = 5.0, 1000.0
"""In milliseconds."""
NOW = datetime(2026, 5, 12, 9, tzinfo=UTC)
ACCOUNT = "work"
OWNER = Address("Robin Lund", "robin.lund@example.com")
ME = Me(frozenset({OWNER.email}), (OWNER.name,))
REPLY = StandardKey("group", CLIENTS, "reply")
_PAGE = 1000


@dataclass(frozen=True)
class Ground:
    """A filled index and what is owed by it."""

    index: Index
    desk: Desk
    rules: Rules
    items: dict[ConversationId, OwedItem]


def run(conversations: int = CONVERSATIONS, waiting: int = OPEN) -> list[Row]:
    """Fill an index, then change one thing at a time."""
    with tempfile.TemporaryDirectory() as folder:
        index = Index(Path(folder) / "index.sqlite3")
        try:
            return _rows(ground(index, conversations, waiting), conversations)
        finally:
            index.close()


def _rows(ground: Ground, conversations: int) -> list[Row]:
    size = f"{len(ground.items)} open in {conversations:,}"
    gc.disable()  # as in the application
    decided, one = _in_turns(_decisions(ground), lambda number: _load(ground, [_nth(ground, number)]))
    recomputed, loaded = _in_turns(_recomputes(ground), lambda _: _load(ground, ground.items))
    foreseen, _ = _in_turns(_foresights(ground), lambda _: None)
    gc.enable()
    note = f"baseline: that conversation read from the index; worst {max(decided):.2f}"
    more = f"baseline: the conversations read from the index; worst {max(recomputed):.0f}"
    told = "both ways judged, for the offer on the page"
    return [
        _row(f"{size}: the board after one decision, ms", decided, one, BOARD_GOAL, note),
        _row("the board after a standard changed, ms", recomputed, loaded, RECOMPUTE_GOAL, more),
        Row("what a recompute would change, ms", median(foreseen), note=told),
    ]


def _row(measure: str, found: list[float], baseline: list[float], goal: float, note: str) -> Row:
    figure, least = median(found), median(baseline)
    return Row(measure, figure, least, figure, "", goal, f"{figure / least:.1f} × its baseline; {note}")


def _in_turns(
    work: Callable[[int], object], baseline: Callable[[int], object]
) -> tuple[list[float], list[float]]:
    """Time both by turns; each in milliseconds. A first round of both, which warms, is not counted."""
    found: tuple[list[float], list[float]] = ([], [])
    for number in range(ROUNDS + 1):
        for times, do in zip(found, (work, baseline), strict=True):
            began = time.perf_counter()
            do(number)
            times.append((time.perf_counter() - began) * 1000)
    return found[0][1:], found[1][1:]


def _decisions(ground: Ground) -> Callable[[int], object]:
    """The user settles an item, and the next round takes that back."""

    def decide(number: int) -> int:
        item = ground.items[_nth(ground, number)]
        decision = Decision(item.message_id, Act.DONE, NOW)
        rules = replace(ground.rules, decisions=Decisions((decision,)))
        items = dict(ground.items)
        for conversation, found in ground.desk.changed([item.conversation], items, rules).items():
            if found is None:
                items.pop(conversation, None)
            else:
                items[conversation] = found
        owed = _owed(items)
        if owed != len(ground.items) - 1:
            raise AssertionError("the item is still on the board")
        return owed

    return decide


def _recomputes(ground: Ground) -> Callable[[int], object]:
    """The standard of the largest group changes, with a history of many changes behind it."""

    def recompute(number: int) -> int:
        rules = replace(ground.rules, standards=_standards(f"{number + 2} working hours"))
        return _owed(dict(ground.desk.standing(rules)))

    return recompute


def _foresights(ground: Ground) -> Callable[[int], object]:
    def foresee(number: int) -> int:
        after = replace(ground.rules, standards=_standards(f"{number + 2} working hours"))
        return len(ground.desk.foresee_standards(ground.rules, after))

    return foresee


def _standards(window: str) -> Standards:
    """Give standards in force now, changed every day for the last two months."""
    history = tuple(
        Earlier(REPLY, NOW - timedelta(days=days), parse_window(f"{days % 20 + 1} hours"))
        for days in range(60)
    )
    return replace(shipped_standards(), earlier=history).with_([(REPLY, Standard(parse_window(window)))])


def _owed(items: dict[ConversationId, OwedItem]) -> int:
    return board_at(items.values(), NOW, View(accounts=1, checked=NOW)).owed


def _nth(ground: Ground, number: int) -> ConversationId:
    return sorted(ground.items)[number * 37 % len(ground.items)]


def _load(ground: Ground, ids: Iterable[ConversationId]) -> int:
    return len(list(ground.index.conversations(ids)))


def ground(index: Index, conversations: int, waiting: int) -> Ground:
    """Fill the index: a question each, answered but for the last ones, which are of the last ten days."""
    found = _messages(conversations, waiting)
    while page := list(islice(found, _PAGE)):
        arrivals = tuple(Arrival(Place(role.value, one.id), role, one) for role, one in page)
        index.store_page(ACCOUNT, Changes(arrivals=arrivals, gone=(), cursor=Cursor("1")), ME)
    said = Reading(Need.ASKS, "Could you send me the figures?", (Reason("asks-question", "it"),))
    while wanted := index.texts_wanted(ACCOUNT, 5000):
        index.put_readings((one.message, said) for one in wanted)
    groups = (CLIENTS, CLIENTS, CLIENTS, VIP)
    book = ClientBook(tuple(Entry(_person(one).email, groups[one % 4]) for one in range(PEOPLE)))
    rules = Rules(ME, book, _standards("24 hours"), default_calendar("Europe/Berlin"), added={ACCOUNT: NOW})
    desk = Desk(index)
    items = dict(desk.standing(rules))
    if not 0.9 * waiting <= len(items) <= waiting:
        raise AssertionError(f"{len(items)} are open instead of {waiting}")
    return Ground(index, desk, rules, items)


def _messages(conversations: int, waiting: int) -> Iterator[tuple[Role, Message]]:
    chance = random.Random(conversations)
    for number in range(conversations):
        unanswered = number >= conversations - waiting
        age = chance.uniform(0, 10) if unanswered else chance.uniform(11, 1500)
        sender, date = _person(chance.randrange(PEOPLE)), NOW - timedelta(days=age)
        asked = MessageId(f"{number}.ask@mail.example")
        subject = f"Figures {number}"
        yield Role.INBOX, Message(asked, sender, (OWNER,), (), subject, date, (), Mark.NONE, NOBODY)
        if not unanswered:
            later = date + timedelta(hours=chance.uniform(0.5, 30))
            yield (
                Role.SENT,
                Message(
                    MessageId(f"{number}.answer@mail.example"),
                    OWNER,
                    (sender,),
                    (),
                    f"Re: {subject}",
                    later,
                    (asked,),
                    Mark.NONE,
                    NOBODY,
                ),
            )


def _person(number: int) -> Address:
    return Address(f"Person {number}", f"person{number}@client{number % 600}.example")
