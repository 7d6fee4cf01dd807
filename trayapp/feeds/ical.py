"""iCalendar (RFC 5545) as days off: the one door to the libraries that read and repeat its entries.

``icalendar`` is the usual reader, and ``recurring-ical-events`` computes repetitions with their exceptions,
moved occurrences and time zones: rules with so many corners that our own would be wrong.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, NamedTuple

from trayapp.domain.clocks.calendar import DayOff, Span
from trayapp.domain.clocks.zones import zone_of
from trayapp.domain.plain import plain_line
from trayapp.errors import FeedTrouble
from trayapp.tongue import tr

if TYPE_CHECKING:
    from icalendar import Calendar, Component, Event

PAST, AHEAD = timedelta(days=400), timedelta(days=800)
"""How far around the present entries are looked for: what is owed reaches back, leave ahead."""

_ONE_DAY = timedelta(days=1)
_MOST = 20_000
"""More entries than this in three years are no calendar of days off."""
_MOST_RULES = 300
_NONSENSE = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError)
_TOO_OFTEN = {"SECONDLY", "MINUTELY", "HOURLY"}
_FINE = ("BYSECOND", "BYMINUTE", "BYHOUR")


class Entries(NamedTuple):
    """What a calendar says."""

    days: tuple[DayOff, ...]
    """Whole days, in order."""
    times: tuple[Span, ...]
    """Entries with a time that are not marked as free, in UTC and in order."""
    skipped: int = 0
    """Entries that made no sense and were left out."""


def entries_in(data: bytes, name: str, now: datetime, zone: str) -> Entries:
    """Read a calendar called ``name``; times without a zone are meant in ``zone``.

    Cancelled entries are left out. Whole days count also where they are marked as free, as public calendars
    of holidays mark them. Raises ``FeedTrouble`` for bytes that are no calendar.
    """
    calendar = _parsed(data)
    skipped = _without_nonsense(calendar)
    days: set[DayOff] = set()
    times: set[Span] = set()
    events, senseless = _repeated(calendar, now)
    for event in events:
        try:
            found = _entry(event, name, zone)
        except _NONSENSE:
            skipped += 1  # one entry that makes no sense must not cost the others
            continue
        if isinstance(found, DayOff):
            days.add(found)
        elif found is not None:
            times.add(found)
    return Entries(tuple(sorted(days)), tuple(sorted(times)), skipped + senseless)


def _parsed(data: bytes) -> Calendar:
    from icalendar import Calendar  # 100 ms, and only those who have other calendars need it

    try:
        if b"BEGIN:VCALENDAR" not in data[:4096].upper():
            raise ValueError("no VCALENDAR")
        return Calendar.from_ical(data.removeprefix(b"\xef\xbb\xbf"))
    except _NONSENSE as error:
        raise FeedTrouble(
            tr("What is there is no calendar."),
            tr("Check that it is an iCalendar file (.ics), not the page that shows the calendar."),
            detail=f"{type(error).__name__}: {error}"[:200],
        ) from error


def _without_nonsense(calendar: Calendar) -> int:
    """Take out what repeats many times a day or never begins; return how many entries that were."""
    kept, gone, rules = [], 0, 0
    for part in calendar.subcomponents:
        rule = part.get("RRULE") if part.name == "VEVENT" else None
        rules += rule is not None
        listed = rule if isinstance(rule, list) else [rule] if rule is not None else []
        if rules > _MOST_RULES or not _begins(part) or any(_floods(one) for one in listed):
            gone += 1
        else:
            kept.append(part)
    calendar.subcomponents = kept
    return gone


def _begins(part: Component) -> bool:
    """Whether an entry says when it begins; the library keeps a day that does not exist as a broken one."""
    from icalendar import vDDDTypes

    return part.name != "VEVENT" or isinstance(part.get("DTSTART"), vDDDTypes)


def _floods(rule: object) -> bool:
    if not isinstance(rule, dict):
        return True
    often = {str(one).upper() for one in rule.get("FREQ", ())}
    endless = any(str(one) == "0" for one in rule.get("INTERVAL", ()))  # never gets beyond its first day
    return endless or bool(often & _TOO_OFTEN) or any(len(rule.get(key, ())) > 1 for key in _FINE)


def _repeated(calendar: Calendar, now: datetime) -> tuple[list[Event], int]:
    """Every occurrence around the present, and how many entries made no sense.

    Raises ``FeedTrouble`` where there is no end of occurrences.
    """
    try:
        found, skipped = _occurrences(calendar, now), 0
    except _NONSENSE:  # then each entry by itself, so that one costs no other
        found, skipped = [], 0
        for part in _parted(calendar):
            try:
                found += _occurrences(part, now)
            except _NONSENSE:
                skipped += 1
    if len(found) > _MOST:
        raise FeedTrouble(
            tr("The calendar holds too many entries to be one of days off."),
            tr("Choose a calendar of days off or holidays instead."),
        )
    return found, skipped


def _occurrences(calendar: Calendar, now: datetime) -> list[Event]:
    import recurring_ical_events

    series = recurring_ical_events.of(calendar, skip_bad_series=True)
    return list(itertools.islice(series.between(now - PAST, now + AHEAD), _MOST + 1))


def _parted(calendar: Calendar) -> Iterator[Calendar]:
    """A calendar for each entry with its exceptions."""
    zones = [part for part in calendar.subcomponents if part.name == "VTIMEZONE"]
    by_id: dict[str, list[Component]] = {}
    for part in calendar.subcomponents:
        if part.name == "VEVENT":
            by_id.setdefault(str(part.get("UID", "")), []).append(part)
    for events in by_id.values():
        alone = type(calendar)()
        alone.subcomponents = [*zones, *events]
        yield alone


def _entry(event: Event, name: str, zone: str) -> DayOff | Span | None:
    """The days or the time that one occurrence takes; None for none."""
    if str(event.get("STATUS", "")).upper() == "CANCELLED":
        return None
    start, end = event.start, event.end
    if not (isinstance(start, datetime) and isinstance(end, datetime)):
        start = _first(start)
        last = max(start, _first(end) - _ONE_DAY)  # RFC 5545, 3.6.1: DTEND is not part of it
        return DayOff(start, min(last, start + AHEAD), _why(event, name))
    if start.time() == time(0) == end.time() and end.date() > start.date():
        return DayOff(start.date(), min(end.date() - _ONE_DAY, start.date() + AHEAD), _why(event, name))
    if str(event.get("TRANSP", "")).upper() == "TRANSPARENT" or end <= start:
        return None
    return _instant(start, zone), _instant(end, zone)


def _instant(when: datetime, zone: str) -> datetime:
    if when.tzinfo is None:
        when = when.replace(tzinfo=zone_of(zone))
    return when.astimezone(UTC)


def _first(when: date) -> date:
    return when.date() if isinstance(when, datetime) else when


def _why(event: Event, name: str) -> str:
    return f"{plain_line(str(event.get('SUMMARY', '')), 60) or 'day off'} ({plain_line(name, 40)})"
