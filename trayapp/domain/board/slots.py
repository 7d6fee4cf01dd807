"""Habits of the day: a time for answering, and the question in the evening who has not heard from me."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import NamedTuple

from trayapp.domain.board.board import Board, Row
from trayapp.domain.board.phase import Phase
from trayapp.domain.clocks.calendar import WorkingCalendar
from trayapp.domain.owing.item import Client, ItemKind
from trayapp.errors import SettingsTrouble
from trayapp.tongue import tr

ASKING = frozenset({ItemKind.REPLY, ItemKind.CALLBACK})
"""Who wrote or called: a promise or an update waits for nobody's answer today."""

_FRESH = timedelta(hours=4)
"""A slot or an evening that passed longer ago than this, while the machine slept, is not opened any more."""
_MOST_SLOTS = 12


@dataclass(frozen=True, slots=True)
class Habits:
    """What the user set aside for answering."""

    reply_times: tuple[time, ...] = ()
    """When the list opens on a working day, by the clock that is worn then; () for never."""
    evening: bool = False
    """Whether to ask at the end of the working day who has not heard from the user."""
    evening_before: timedelta = timedelta(0)
    """How long before the working day ends; no time: when it ends."""

    def problems(self) -> tuple[str, ...]:
        """What cannot be, a sentence each."""
        found = []
        if len(set(self.reply_times)) != len(self.reply_times):
            found.append(tr("Two daily reply times are the same."))
        if len(self.reply_times) > _MOST_SLOTS:
            found.append(tr("There are more than {count} daily reply times.", count=_MOST_SLOTS))
        if not timedelta(0) <= self.evening_before <= timedelta(hours=8):
            found.append(tr("The evening question comes at most 8 hours before the working day ends."))
        return tuple(found)


class ReplySlot(NamedTuple):
    """One time for answering."""

    opens: datetime
    """UTC."""
    until: datetime
    """When the next one opens (UTC)."""

    @property
    def key(self) -> str:
        """Stable over restarts, so that a slot opens once."""
        return f"slot-{self.opens:%Y%m%dT%H%MZ}"


class Unheard(NamedTuple):
    """Somebody who wrote or called and has not heard from the user today."""

    client: Client
    since: datetime
    """Since when they wait (UTC)."""
    rows: tuple[Row, ...]
    """What they wait for, first due first."""


def slot_at(habits: Habits, now: datetime, calendar: WorkingCalendar) -> ReplySlot | None:
    """The slot that opened last, unless that was too long ago; None too where nobody ever works."""
    if not habits.reply_times:
        return None
    try:
        around = list(_slots(habits, now, calendar))
    except SettingsTrouble:
        return None
    past = [one for one in around if one <= now]
    ahead = [one for one in around if one > now]
    if not past or not ahead or now - past[-1] > _FRESH:
        return None
    return ReplySlot(past[-1], ahead[0])


def next_slot(habits: Habits, now: datetime, calendar: WorkingCalendar) -> datetime:
    """When the next slot opens (UTC); without reply times, when the next working day begins.

    Raises ``SettingsTrouble`` where the calendar has no working time.
    """
    tomorrow = calendar.hours(calendar.working_day(now, 1))[0][0]
    return next((one for one in _slots(habits, now, calendar) if one > now), tomorrow)


def due_before(rows: Iterable[Row], instant: datetime) -> tuple[Row, ...]:
    """What falls due before an instant, first due first; what sleeps until then stays asleep."""
    found = [row for row in rows if row.item.due < instant and not _sleeps(row, instant)]
    return tuple(sorted(found, key=lambda row: (row.item.due, row.item.since, row.item.id)))


def evening_at(habits: Habits, now: datetime, calendar: WorkingCalendar) -> datetime | None:
    """When today's question is asked (UTC); None on a day off, or where there is no question."""
    day = calendar.day_of(now)
    hours = calendar.hours(day)
    if not habits.evening or not hours:
        return None
    return max(hours[0][0], hours[-1][1] - habits.evening_before)


def evening_key(habits: Habits, now: datetime, calendar: WorkingCalendar) -> str:
    """What tells this evening's question from others, when it is time to ask it; "" when it is not."""
    at = evening_at(habits, now, calendar)
    if at is None or not at <= now < at + _FRESH:
        return ""
    return f"evening-{calendar.day_of(now).isoformat()}"


def unheard(
    board: Board, wrote: Callable[[str], datetime | None], calendar: WorkingCalendar
) -> tuple[Unheard, ...]:
    """Who wrote or called and has not heard from me on the day of the board; the longest wait first.

    ``wrote`` says when I last wrote to an address. What is snoozed counts: its writer waits all the same.
    """
    begins = calendar.at(calendar.day_of(board.now), time(0))
    by_client: dict[str, list[Row]] = {}
    for row in board.rows:
        if row.item.kind in ASKING:
            key = row.item.client.address.lower() or row.item.client.name
            by_client.setdefault(key, []).append(row)
    found = []
    for key, rows in by_client.items():
        last = wrote(key) if "@" in key else None
        if last is None or not begins <= last <= board.now:
            since = min(row.item.since for row in rows)
            ordered = tuple(sorted(rows, key=lambda row: row.item.due))
            found.append(Unheard(ordered[0].item.client, since, ordered))
    return tuple(sorted(found, key=lambda one: (one.since, one.client.address)))


def _slots(habits: Habits, now: datetime, calendar: WorkingCalendar) -> Iterator[datetime]:
    """The slots of the day, of the day before it and of the working day after it, in order."""
    today = calendar.day_of(now)
    days = {today - timedelta(days=1), today, calendar.working_day(now, 1)}
    for day in sorted(day for day in days if calendar.hours(day)):
        yield from sorted(calendar.at(day, at) for at in habits.reply_times)


def _sleeps(row: Row, instant: datetime) -> bool:
    until = row.item.snoozed_until
    return row.phase is Phase.SNOOZED and until is not None and until >= instant
