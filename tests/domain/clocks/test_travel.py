"""Journeys: against a traveller who walks minute by minute and sets the watch at midnight."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from trayapp.domain.clocks.calendar import DayOff, Interval, Trip, WorkingCalendar, default_calendar
from trayapp.domain.clocks.deadline import due, explain
from trayapp.domain.clocks.windows import EndOfDay, NextDay, Window, Working, WorkingDays

BERLIN, NEW_YORK, TOKYO = "Europe/Berlin", "America/New_York", "Asia/Tokyo"
ZONES = (BERLIN, NEW_YORK, TOKYO, "America/St_Johns", "Australia/Lord_Howe")
"""Summer time by an hour on different nights, none, at half past the hour, and by half an hour."""
DATE_LINE = ("Pacific/Niue", "Pacific/Kiritimati")
MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)
SPLIT = (Interval(time(9), time(12, 30)), Interval(time(14), time(18, 15)))
NIGHT = (Interval(time(0), time(3, 30)), Interval(time(22), time(0)))
ROUND_THE_CLOCK = (Interval(time(0), time(0)),)
NIGHTS = (
    date(2026, 3, 8),  # New York and St. John's forward
    date(2026, 3, 29),  # Berlin forward
    date(2026, 4, 5),  # Lord Howe back
    date(2026, 10, 4),  # Lord Howe forward
    date(2026, 10, 25),  # Berlin back
    date(2026, 11, 1),  # New York and St. John's back
    date(2026, 4, 3),  # Good Friday
    date(2026, 12, 25),
)


def zone_on(calendar: WorkingCalendar, day: date) -> str:
    return next(
        (zone for first, last, zone in reversed(calendar.travel) if first <= day <= last), calendar.zone
    )


def is_off(calendar: WorkingCalendar, day: date) -> bool:
    if any(first <= day <= last for first, last in calendar.leave):
        return True
    if any(one.first <= day <= one.last for one in calendar.entries):
        return True
    return bool(calendar.country) and day in {date(2026, 4, 3), date(2026, 12, 25)} | set(CLOSE_BY)


CLOSE_BY = (date(2026, 4, 6), date(2026, 10, 3), date(2026, 12, 26))
"""Other public holidays of all of Germany near the nights above."""


class Traveller:
    """Wears one watch, sets it at its midnight, and says of each minute whether it is worked."""

    def __init__(self, calendar: WorkingCalendar, start: datetime) -> None:
        self.calendar = calendar
        self.now = start
        self.day = start.astimezone(ZoneInfo(calendar.zone)).date()
        self.zone = zone_on(calendar, self.day)

    def works(self) -> bool:
        wall = self.now.astimezone(ZoneInfo(self.zone))
        while wall.date() > self.day:  # midnight by the watch
            self.day += DAY
            self.zone = zone_on(self.calendar, self.day)
            wall = self.now.astimezone(ZoneInfo(self.zone))
        if wall.date() != self.day or is_off(self.calendar, self.day):
            return False  # an evening that comes again, or a day off
        if any(begin <= self.now < end for begin, end in self.calendar.busy):
            return False
        return any(
            start <= wall.time() and (wall.time() < end or end == time(0))
            for start, end in self.calendar.week[self.day.weekday()]
        )

    def minutes(self, a: datetime, b: datetime) -> list[bool]:
        """Whether each minute from a to b is worked."""
        found = []
        while self.now < b:
            works = self.works()
            if self.now >= a:
                found.append(works)
            self.now += MINUTE
        return found


@st.composite
def journeys(draw: st.DrawFn, zones: tuple[str, ...] = ZONES) -> tuple[WorkingCalendar, datetime]:
    """A calendar with a trip near a night on which clocks change, and an instant of that time."""
    night = draw(st.sampled_from(NIGHTS))
    first = night + draw(st.integers(-2, 1)) * DAY
    trip = Trip(first, first + draw(st.integers(0, 3)) * DAY, draw(st.sampled_from(zones)))
    days = st.sampled_from([SPLIT, NIGHT, ROUND_THE_CLOCK, SPLIT, ()])
    week = draw(st.lists(days, min_size=7, max_size=7).filter(any))
    off = night + draw(st.integers(-3, 3)) * DAY
    noon = datetime.combine(night, time(12), UTC)
    busy = noon + draw(st.integers(-2880, 2880)) * MINUTE
    calendar = WorkingCalendar(
        zone=draw(st.sampled_from(zones)),
        week=tuple(week),
        country=draw(st.sampled_from(["", "DE"])),
        leave=draw(st.just(()) | st.just(((off, off),))),
        travel=draw(st.just((trip,)) | st.just((trip, Trip(trip.last + DAY, trip.last + 2 * DAY, BERLIN)))),
        entries=draw(st.just(()) | st.just((DayOff(off + DAY, off + DAY, "Fair"),))),
        busy=draw(st.just(()) | st.just(((busy, busy + 90 * MINUTE),))),
    )
    return calendar, noon + draw(st.integers(-3600, 2400)) * MINUTE


slow = settings(deadline=None, max_examples=40)


@slow
@given(journeys(), st.integers(0, 2600))
def test_agrees_with_the_traveller(journey: tuple[WorkingCalendar, datetime], length: int) -> None:
    calendar, start = journey
    end = start + length * MINUTE
    worked = Traveller(calendar, start - 4 * DAY).minutes(start, end)
    assert calendar.between(start, end) == sum(worked) * MINUTE
    assert sum((span for _, span in calendar.pieces(start, end)), timedelta(0)) == sum(worked) * MINUTE
    for minute in range(0, length, 97):
        assert calendar.is_working(start + minute * MINUTE) == worked[minute]
    if any(worked):
        assert calendar.next_working(start) == start + worked.index(True) * MINUTE
        assert calendar.after(start, sum(worked) * MINUTE) <= end


anywhere = journeys() | journeys((*DATE_LINE, BERLIN))


@settings(deadline=None, max_examples=100)
@given(anywhere, st.timedeltas(timedelta(0), timedelta(hours=60)))
def test_between_is_the_inverse_of_after_on_journeys_too(
    journey: tuple[WorkingCalendar, datetime], span: timedelta
) -> None:
    calendar, start = journey
    end = calendar.after(start, span)
    assert calendar.between(start, end) == span
    if span:
        assert calendar.between(start, end - timedelta.resolution) < span


@settings(deadline=None, max_examples=100)
@given(anywhere)
def test_days_follow_each_other(journey: tuple[WorkingCalendar, datetime]) -> None:
    calendar, start = journey
    day = calendar.day_of(start - 4 * DAY)
    ends = start - 6 * DAY
    for count in range(9):
        spans = calendar.hours(day + count * DAY)
        for begin, end in spans:
            assert ends <= begin < end, "no hour belongs to two days"
            assert calendar.day_of(begin) == calendar.day_of(end - timedelta.resolution) == day + count * DAY
            assert calendar.local(begin).date() == day + count * DAY
            ends = end
    before = day
    for hour in range(24 * 8):
        here = calendar.day_of(start - 4 * DAY + hour * 60 * MINUTE)
        assert before <= here
        before = here


windows = st.one_of(
    st.integers(1, 900).map(lambda m: Working(m * MINUTE)),
    st.integers(1, 4).map(WorkingDays),
    st.just(EndOfDay()),
    st.builds(lambda h: NextDay(time(h)), st.integers(0, 23)),
)


@settings(deadline=None, max_examples=100)
@given(anywhere, windows)
@example((WorkingCalendar(BERLIN, (SPLIT,) * 7), datetime(2026, 3, 8, 9, tzinfo=UTC)), WorkingDays(1))
def test_what_is_due_on_a_journey_is_due_later(
    journey: tuple[WorkingCalendar, datetime], window: Window
) -> None:
    calendar, start = journey
    assert due(window, start, calendar) > start


# --- examples ---

OFFICE = default_calendar(BERLIN)
TO_NEW_YORK = replace(OFFICE, travel=(Trip(date(2026, 3, 3), date(2026, 3, 9), NEW_YORK),))
"""From Tuesday to Monday."""


def at(zone: str, day: int, hour: int, minute: int = 0) -> datetime:
    """In March 2026, whose second is a Monday."""
    return datetime(2026, 3, day, hour, minute, tzinfo=ZoneInfo(zone)).astimezone(UTC)


def test_a_week_in_new_york() -> None:
    assert TO_NEW_YORK.problems() == ()
    assert TO_NEW_YORK.hours(date(2026, 3, 2)) == ((at(BERLIN, 2, 9), at(BERLIN, 2, 17)),)
    assert TO_NEW_YORK.hours(date(2026, 3, 3)) == ((at(NEW_YORK, 3, 9), at(NEW_YORK, 3, 17)),)
    assert TO_NEW_YORK.hours(date(2026, 3, 10)) == ((at(BERLIN, 10, 9), at(BERLIN, 10, 17)),)
    assert TO_NEW_YORK.after(at(BERLIN, 2, 16), 2 * 60 * MINUTE) == at(NEW_YORK, 3, 10)
    assert TO_NEW_YORK.after(at(NEW_YORK, 9, 16), 2 * 60 * MINUTE) == at(BERLIN, 10, 10)
    assert TO_NEW_YORK.end_of_day(at(NEW_YORK, 4, 12)) == at(NEW_YORK, 4, 17)
    assert TO_NEW_YORK.next_day_at(at(BERLIN, 2, 12), time(10)) == at(NEW_YORK, 3, 10)


def test_the_clock_worn_is_the_one_that_is_shown() -> None:
    assert TO_NEW_YORK.zone_at(at(BERLIN, 2, 23, 59)) == BERLIN
    assert TO_NEW_YORK.zone_at(at(BERLIN, 3, 0)) == NEW_YORK
    assert TO_NEW_YORK.local(at(BERLIN, 3, 0)).hour == 18
    assert TO_NEW_YORK.day_of(at(BERLIN, 3, 3)) == date(2026, 3, 2), "the evening comes again"
    assert TO_NEW_YORK.zone_at(at(NEW_YORK, 9, 23, 59)) == NEW_YORK
    assert TO_NEW_YORK.zone_at(at(NEW_YORK, 10, 0)) == BERLIN


def test_a_deadline_on_a_journey_names_its_clock() -> None:
    (how,) = explain(Working(120 * MINUTE), at(BERLIN, 2, 16), TO_NEW_YORK)
    assert how == "received Mon 16:00; 60 working minutes on Monday, 60 on Tuesday; due Tue 10:00 in New York"


def test_going_east_loses_the_hours_that_the_new_clock_has_passed() -> None:
    night = WorkingCalendar(
        BERLIN, (ROUND_THE_CLOCK,) * 7, travel=(Trip(date(2026, 3, 3), date(2026, 3, 3), TOKYO),)
    )
    assert night.hours(date(2026, 3, 3)) == ((at(TOKYO, 3, 8), at(TOKYO, 4, 0)),)
    assert night.between(at(BERLIN, 2, 0), at(BERLIN, 3, 0)) == DAY
    assert night.at(date(2026, 3, 3), time(7)) == at(TOKYO, 3, 8)


def test_other_calendars_take_days_and_hours_away() -> None:
    calendar = replace(
        OFFICE,
        entries=(DayOff(date(2026, 3, 4), date(2026, 3, 5), "Works outing (Office)"),),
        busy=((at(BERLIN, 3, 12), at(BERLIN, 3, 13)), (at(BERLIN, 3, 12, 30), at(BERLIN, 3, 14))),
    )
    assert calendar.hours(date(2026, 3, 3)) == (
        (at(BERLIN, 3, 9), at(BERLIN, 3, 12)),
        (at(BERLIN, 3, 14), at(BERLIN, 3, 17)),
    )
    assert calendar.day_off(date(2026, 3, 5)) == "Works outing (Office)"
    assert calendar.after(at(BERLIN, 3, 11), 5 * 60 * MINUTE) == at(BERLIN, 6, 10)


@pytest.mark.parametrize(
    ("trips", "expected"),
    [
        ((Trip(date(2026, 3, 9), date(2026, 3, 3), NEW_YORK),), "ends before it begins"),
        ((Trip(date(2026, 3, 3), date(2026, 3, 9), "Mars/Olympus"),), 'no time zone "Mars/Olympus"'),
        (
            (
                Trip(date(2026, 3, 3), date(2026, 3, 9), NEW_YORK),
                Trip(date(2026, 3, 9), date(2026, 3, 12), TOKYO),
            ),
            "begin on 2026-03-03 and on 2026-03-09 overlap",
        ),
    ],
)
def test_trips_that_cannot_be_are_told(trips: tuple[Trip, ...], expected: str) -> None:
    assert any(expected in problem for problem in replace(OFFICE, travel=trips).problems())
