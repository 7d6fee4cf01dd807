"""What only the user knows is owed: promises made, calls to return, people to follow up.

Each begins with one click and lives on in later ones (:mod:`~trayapp.domain.owing.decision`); the ledger is
what those events amount to. Nothing here depends on the present instant.
"""

from __future__ import annotations

import enum
import json
from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple

from trayapp.domain.clocks.calendar import WorkingCalendar
from trayapp.domain.messages.message import Address
from trayapp.domain.owing.course import Course
from trayapp.domain.owing.decision import Act, Decision
from trayapp.domain.owing.item import ItemKind, item_id


class Source(enum.StrEnum):
    """Where a promise comes from."""

    HAND = "hand"
    """The user wrote it down."""
    FOUND = "found"
    """It was found in a message of the user's and confirmed."""
    ACKNOWLEDGED = "acknowledged"
    """An acknowledgement named a date."""


class Promise(NamedTuple):
    """What I said I would do, and by when."""

    id: str
    who: Address
    text: str
    """What was promised, in my words."""
    due: datetime
    """Until when (UTC), as it was first said."""
    subject: str = ""
    firm: bool = True
    source: Source = Source.HAND
    message_id: str = ""
    """The message that it stands in or answers, or ""."""
    account: str = ""


class LoggedCall(NamedTuple):
    """A call that came in beside the mailbox."""

    id: str
    who: Address
    called: datetime
    """When they called (UTC)."""
    number: str = ""
    about: str = ""


class Contact(NamedTuple):
    """Somebody whom I met and have not written to."""

    id: str
    who: Address
    met: datetime
    """When (UTC)."""
    source: str = ""
    """Where: "trade show, 12 May"."""
    number: str = ""


Matter = Promise | LoggedCall | Contact


class Entry(NamedTuple):
    """One matter with all that became of it."""

    matter: Matter
    begun: datetime
    """When it was written down (UTC)."""
    course: Course = Course()

    @property
    def due(self) -> datetime | None:
        """Until when a promise is due now; None for what has a window instead of a date."""
        if not isinstance(self.matter, Promise):
            return None
        return self.course.moves[-1].due if self.course.moves else self.matter.due


class Ledger:
    """Every matter that was written down and not undone, in the order of its beginning."""

    def __init__(self, entries: Iterable[Entry] = ()) -> None:
        """``entries`` have ids of their own each."""
        self._by_id = {entry.matter.id: entry for entry in entries}

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All of them, ended ones too."""
        return tuple(self._by_id.values())

    @property
    def open(self) -> tuple[Entry, ...]:
        """Those that nobody ended."""
        return tuple(entry for entry in self._by_id.values() if entry.course.ended is None)

    def of(self, matter_id: str) -> Entry | None:
        """Return the entry with an id, or None."""
        return self._by_id.get(matter_id)


def ledger_of(events: Iterable[Decision]) -> Ledger:
    """Return what decisions, oldest first, amount to; what names no matter that is known is passed over."""
    entries: dict[str, Entry] = {}
    for event in events:
        if event.act in BEGINNINGS:
            try:
                matter = parsed(event.act, event.target)
            except ValueError:
                continue  # of a later version
            entries[matter.id] = Entry(matter, event.at)
        elif (entry := entries.get(event.target)) is not None:
            entries[event.target] = entry._replace(course=entry.course.after(event))
    return Ledger(entries.values())


BEGINNINGS = {Act.PROMISE: Promise, Act.CALL: LoggedCall, Act.FOLLOW_UP: Contact}
"""The acts that begin a matter; their target is the matter, as :func:`written` writes it."""


def new_id(kind: ItemKind, who: Address, begun: datetime) -> str:
    """Return an id for a matter that is written down now."""
    return item_id(kind, f"{begun.isoformat()} {who.email} {who.name}")


def outcome(entry: Entry, now: datetime, calendar: WorkingCalendar) -> str:
    """Say how a matter stands: open, missed, waiting; a promise that ended is kept, beaten, broken, released.

    It is beaten where it was kept on a day before the one that it was promised for; a moved date counts.
    """
    ended = entry.course.ended
    if ended is not None and entry.course.released:
        return "released"
    due = entry.due
    if due is None:
        return "open" if ended is None else "done"
    if ended is None:
        return "missed" if now >= due else "open"
    if ended > due:
        return "broken"
    return "beaten" if calendar.day_of(ended) < calendar.day_of(due) else "kept"


def message_of(event: Decision) -> str:
    """Return the id of the message that a decision is about, or of the matter where it is about none."""
    if event.act not in BEGINNINGS:
        return event.target
    try:
        matter = parsed(event.act, event.target)
    except ValueError:
        return ""
    return matter.message_id if isinstance(matter, Promise) else ""


def promised_in(events: Iterable[Decision]) -> frozenset[str]:
    """Return the messages whose promises were written down and are still wanted, kept ones included."""
    return frozenset(
        entry.matter.message_id
        for entry in ledger_of(events).entries
        if isinstance(entry.matter, Promise) and not entry.course.released
    )


def act_of(matter: Matter) -> Act:
    """Return the act with which a matter begins."""
    return next(act for act, kind in BEGINNINGS.items() if isinstance(matter, kind))


def written(matter: Matter) -> str:
    """Write a matter as the target of the decision that begins it."""
    kept = {**matter._asdict(), "who": list(matter.who)}
    texts = {name: one.isoformat() if isinstance(one, datetime) else one for name, one in kept.items()}
    return json.dumps(texts, ensure_ascii=False)


def parsed(act: Act, text: str) -> Matter:
    """Read a matter that :func:`written` wrote. Raises ``ValueError`` for what is none."""
    try:
        kept = json.loads(text)
        name, email = kept["who"]
        who = Address(str(name), str(email))

        def said(field: str) -> str:
            return str(kept.get(field, ""))

        def at(field: str) -> datetime:
            found = datetime.fromisoformat(kept[field])
            if found.tzinfo is None:
                raise ValueError(text)
            return found

        match act:
            case Act.PROMISE:
                return Promise(
                    id=str(kept["id"]),
                    who=who,
                    text=said("text"),
                    due=at("due"),
                    subject=said("subject"),
                    firm=bool(kept.get("firm", True)),
                    source=Source(kept.get("source", Source.HAND)),
                    message_id=said("message_id"),
                    account=said("account"),
                )
            case Act.CALL:
                return LoggedCall(str(kept["id"]), who, at("called"), said("number"), said("about"))
            case _:
                return Contact(str(kept["id"]), who, at("met"), said("source"), said("number"))
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"{text!r} is none of the matters of a ledger.") from error
