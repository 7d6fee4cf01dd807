"""How well the user keeps their own standard: shares, times, clients, promises over a period.

Pure: responses and the ledger in, figures out. Nobody who was never answered is left out: that is a miss,
and its time so far counts among the times.
"""

from __future__ import annotations

import enum
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

from trayapp.domain.clocks.calendar import WorkingCalendar
from trayapp.domain.clocks.windows import Window
from trayapp.domain.messages.message import MessageId
from trayapp.domain.owing.item import Client
from trayapp.domain.owing.ledger import Entry, Ledger, Promise, outcome
from trayapp.domain.reporting.responses import Response

WEEK = timedelta(days=7)
DAYS, HOURS = 7, 24
_LAST_OF_DAY = timedelta(days=1) - timedelta.resolution
SPREAD = tuple(
    timedelta(minutes=minutes)
    for minutes in (15, 30, 60, 2 * 60, 4 * 60, 8 * 60, 12 * 60, 24 * 60, 48 * 60, 96 * 60, 168 * 60)
)
"""The upper ends of the times shown together; what took longer stands in one more."""

Heat = tuple[tuple[int, ...], ...]
"""Seven days from Monday, twenty-four hours each: how many."""


class Span(enum.StrEnum):
    """How far back a report looks."""

    WEEKS_4 = "4 weeks"
    WEEKS_12 = "12 weeks"
    THIS_YEAR = "this year"
    WEEKS_52 = "52 weeks"
    ALL = "everything"


class Scope(NamedTuple):
    """What a report is about."""

    span: Span = Span.WEEKS_12
    group: str = ""
    """Clients of this group alone; "" for all."""
    who: str = ""
    """Clients in whose name or address this stands; "" for all."""


class Period(NamedTuple):
    """The days that a report is about, in the user's own zone."""

    first: date
    last: date
    """This one included."""

    def holds(self, day: date) -> bool:
        """Whether a day is in it."""
        return self.first <= day <= self.last


class Tally(NamedTuple):
    """How many were answered in time of how many whose time is over."""

    total: int = 0
    """All that came."""
    kept: int = 0
    missed: int = 0
    """Answered late, or due and not answered."""

    @property
    def waiting(self) -> int:
        """Those that have time left."""
        return self.total - self.kept - self.missed

    @property
    def share(self) -> float | None:
        """The part kept of what is decided, from 0 to 1; None where nothing is."""
        decided = self.kept + self.missed
        return self.kept / decided if decided else None


class Week(NamedTuple):
    """One week of it."""

    monday: date
    tally: Tally


class Slice(NamedTuple):
    """Those that took about as long."""

    up_to: timedelta | None
    """None: longer than all others."""
    kept: int
    missed: int


class ClientLine(NamedTuple):
    """One client."""

    client: Client
    tally: Tally
    median: timedelta | None
    worst: Response | None
    """What has waited longest and still waits."""


class Promises(NamedTuple):
    """What became of the promises due in the period."""

    kept: int = 0
    beaten: int = 0
    """Kept on an earlier day."""
    broken: int = 0
    """Kept late, or due and not kept."""
    moved: int = 0
    """Of all of these, those whose date was moved with the client's knowledge."""
    open: int = 0
    streak: int = 0
    """How many in a row were kept, up to now."""
    longest: int = 0
    """How many in a row were kept at most."""

    @property
    def share(self) -> float | None:
        """The part kept of what is decided, from 0 to 1; None where nothing is."""
        good = self.kept + self.beaten
        return good / (good + self.broken) if good + self.broken else None


class Report(NamedTuple):
    """The figures of a period."""

    period: Period
    now: datetime
    tally: Tally
    unanswered: int
    """Those of the missed that nobody has answered."""
    median: timedelta | None
    """Half of all that came waited no longer; what still waits counts with its time so far."""
    ninetieth: timedelta | None
    """Nine in ten waited no longer."""
    weeks: tuple[Week, ...]
    """All weeks of the period, also those in which nothing came."""
    spread: tuple[Slice, ...]
    arrivals: Heat
    answers: Heat
    clients: tuple[ClientLine, ...]
    """Whoever is kept worst first."""
    promises: Promises
    window: Window | None
    """The response window, where one was in force for all."""
    responses: tuple[Response, ...]
    """What the figures count, oldest first."""


def report(
    found: Iterable[Response], ledger: Ledger, period: Period, now: datetime, calendar: WorkingCalendar
) -> Report:
    """Tally what began in the period, as it stands at ``now`` (UTC)."""
    local = _LocalTimes(calendar).of
    known = [
        _Counted(one, local(one.since), one.kept(now), one.took(now)) for one in found if one.since <= now
    ]
    chosen = sorted([one for one in known if period.holds(one.came.date())], key=_in_order)
    times = sorted(one.took for one in chosen if one.kept is not None)
    windows = {one.of.window for one in chosen}
    return Report(
        period=period,
        now=now,
        tally=_tally(chosen),
        unanswered=sum(1 for one in chosen if one.of.ended is None and one.kept is False),
        median=quantile(times, 0.5),
        ninetieth=quantile(times, 0.9),
        weeks=_weeks(chosen, period),
        spread=_spread(chosen),
        arrivals=_heat(one.came for one in chosen),
        answers=_heat(local(one.of.ended) for one in chosen if one.of.ended is not None),
        clients=_clients(chosen),
        promises=_promises(ledger, period, now, calendar),
        window=windows.pop() if len(windows) == 1 else None,
        responses=tuple(one.of for one in chosen),
    )


class _Counted(NamedTuple):
    """A response with what every figure asks of it."""

    of: Response
    came: datetime
    """By the user's own clock, as though that stood in UTC."""
    kept: bool | None
    took: timedelta


class _LocalTimes:
    """The user's clock, asked once a day: a report has tens of thousands of instants."""

    def __init__(self, calendar: WorkingCalendar) -> None:
        self._calendar = calendar
        self._offsets: dict[date, timedelta | None] = {}

    def of(self, instant: datetime) -> datetime:
        """Return what that clock says at an instant (UTC), as though it stood in UTC.

        Only the date and the hour are asked, and to take the zone away costs ten times as much as the rest.
        """
        day = instant.date()
        if day not in self._offsets:
            self._offsets[day] = self._offset_on(day)
        offset = self._offsets[day]
        return instant + (self._offset_at(instant) if offset is None else offset)

    def _offset_on(self, day: date) -> timedelta | None:
        """Return how far the clock is ahead on a whole day (UTC); None where it changes then."""
        begin = datetime(day.year, day.month, day.day, tzinfo=UTC)
        first, last = (self._offset_at(at) for at in (begin, begin + _LAST_OF_DAY))
        return first if first == last else None

    def _offset_at(self, instant: datetime) -> timedelta:
        return self._calendar.local(instant).utcoffset() or timedelta(0)


def _in_order(one: _Counted) -> tuple[datetime, MessageId]:
    return one.of.since, one.of.message_id


def within(found: Iterable[Response], scope: Scope) -> list[Response]:
    """Return those that a report is about, of whatever time."""
    who = scope.who.strip().casefold()
    return [
        one
        for one in found
        if (not scope.group or one.client.group == scope.group)
        and (not who or who in one.client.name.casefold() or who in one.client.address)
    ]


def period_of(span: Span, found: Iterable[Response], now: datetime, calendar: WorkingCalendar) -> Period:
    """Return the days of a span; "everything" begins with the first of ``found``."""
    today = calendar.day_of(now)
    match span:
        case Span.WEEKS_4 | Span.WEEKS_12 | Span.WEEKS_52:
            return last_weeks(int(span.partition(" ")[0]), now, calendar)
        case Span.THIS_YEAR:
            return Period(date(today.year, 1, 1), today)
        case Span.ALL:
            first = min((one.since for one in found), default=now)
            return Period(calendar.day_of(first), today)


def last_weeks(count: int, now: datetime, calendar: WorkingCalendar) -> Period:
    """Return the last whole weeks and the present one, ``count`` in all, up to today."""
    today = calendar.day_of(now)
    monday = today - timedelta(days=today.weekday())
    return Period(monday - WEEK * (count - 1), today)


def quantile(times: Sequence[timedelta], share: float) -> timedelta | None:
    """Return the time that a share of these (sorted) does not exceed: always one that was taken."""
    if not times:
        return None
    return times[max(0, -int(-share * len(times) // 1) - 1)]


def _tally(found: Iterable[_Counted]) -> Tally:
    verdicts = [one.kept for one in found]  # thousands of clients have a few each: a Counter costs more
    return Tally(len(verdicts), verdicts.count(True), verdicts.count(False))


def _weeks(found: Iterable[_Counted], period: Period) -> tuple[Week, ...]:
    by_day: defaultdict[date, list[_Counted]] = defaultdict(list)
    for one in found:
        by_day[one.came.date()].append(one)
    by_monday: defaultdict[date, list[_Counted]] = defaultdict(list)
    for day, some in by_day.items():
        by_monday[_monday(day)] += some
    first = _monday(period.first)
    count = (_monday(period.last) - first) // WEEK + 1
    mondays = (first + WEEK * number for number in range(count))
    return tuple(Week(monday, _tally(by_monday[monday])) for monday in mondays)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _spread(found: Iterable[_Counted]) -> tuple[Slice, ...]:
    counted = Counter((bisect_left(SPREAD, one.took), one.kept) for one in found)
    ends: tuple[timedelta | None, ...] = (*SPREAD, None)
    return tuple(Slice(end, counted[at, True], counted[at, False]) for at, end in enumerate(ends))


def _heat(instants: Iterable[datetime]) -> Heat:
    counted = [[0] * HOURS for _ in range(DAYS)]
    for at in instants:
        counted[at.weekday()][at.hour] += 1
    return tuple(map(tuple, counted))


def _clients(found: Iterable[_Counted]) -> tuple[ClientLine, ...]:
    by_client: defaultdict[str, list[_Counted]] = defaultdict(list)
    for one in found:
        by_client[one.of.client.address or one.of.client.name].append(one)
    return tuple(sorted(map(_client, by_client.values()), key=_worst_first))


def _client(found: Sequence[_Counted]) -> ClientLine:
    times = sorted([one.took for one in found if one.kept is not None])
    worst = next((one.of for one in found if one.of.ended is None), None)  # they are in order
    return ClientLine(found[-1].of.client, _tally(found), quantile(times, 0.5), worst)


def _worst_first(line: ClientLine) -> tuple[float, int, str]:
    share = line.tally.share
    return (2.0 if share is None else share, -line.tally.total, line.client.name.casefold())


def _promises(ledger: Ledger, period: Period, now: datetime, calendar: WorkingCalendar) -> Promises:
    dated = [(entry.due, entry) for entry in ledger.entries if isinstance(entry.matter, Promise)]
    known = sorted(((due, entry) for due, entry in dated if due is not None), key=lambda one: one[0])
    due_then = [entry for due, entry in known if period.holds(calendar.day_of(due))]
    words = Counter(_became(entry, now, calendar) for entry in due_then)
    decided = [
        word in {"kept", "beaten"}
        for _, entry in known
        if (word := _became(entry, now, calendar)) in {"kept", "beaten", "broken"}
    ]
    runs = _runs(decided)
    return Promises(
        kept=words["kept"],
        beaten=words["beaten"],
        broken=words["broken"],
        moved=sum(1 for entry in due_then if entry.course.moves and not entry.course.released),
        open=words["open"],
        streak=runs[-1] if decided else 0,
        longest=max(runs),
    )


def _became(entry: Entry, now: datetime, calendar: WorkingCalendar) -> str:
    """Say what became of a promise by ``now``; one that is due and not kept is broken so far."""
    ended = entry.course.ended
    if ended is not None and ended > now:
        entry = entry._replace(course=entry.course._replace(ended=None, released=False))
    said = outcome(entry, now, calendar)
    return "broken" if said == "missed" else said


def _runs(good: Iterable[bool]) -> list[int]:
    """Return how many stand in a row, again and again; the last one is the present row."""
    runs = [0]
    for one in good:
        if one:
            runs[-1] += 1
        else:
            runs.append(0)
    return runs
