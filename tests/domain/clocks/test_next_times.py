from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trayapp.domain.clocks.calendar import Interval, WorkingCalendar
from trayapp.domain.clocks.next_times import next_times

BERLIN = ZoneInfo("Europe/Berlin")
NINE_TO_FIVE = (Interval(time(9), time(17)),)
CALENDAR = WorkingCalendar(
    "Europe/Berlin", (NINE_TO_FIVE,) * 5 + ((), ()), closed=frozenset({date(2026, 5, 14)})
)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 5, day, hour, minute, tzinfo=BERLIN).astimezone(UTC)


@pytest.mark.parametrize(
    ("now", "days", "suggested"),
    [
        (at(4, 10), (4, 5, 6, 8), 5),  # a Monday morning
        (at(4, 15, 30), (5, 6, 7, 11), 5),  # little is left of the day
        (at(4, 20), (5, 6, 7, 11), 5),  # after work
        (at(8, 10), (8, 11, 12, 15), 11),  # a Friday
        (at(9, 10), (11, 12, 13, 18), 11),  # a Saturday; Thursday is a day off
    ],
)
def test_the_ends_of_the_next_working_days_can_be_promised(
    now: datetime, days: tuple[int, ...], suggested: int
) -> None:
    found = next_times(now, CALENDAR)
    assert found.choices == tuple(at(day, 17) for day in days)
    assert found.suggested == at(suggested, 17)


def test_who_works_until_midnight_promises_the_minute_before() -> None:
    late = WorkingCalendar("Europe/Berlin", ((Interval(time(9), time(0)),),) * 7)
    found = next_times(at(4, 10), late)
    assert found.choices == tuple(at(day, 23, 59) for day in (4, 5, 6, 8))
    assert found.suggested == at(5, 23, 59)
    assert next_times(at(4, 23), late).choices[0] == at(5, 23, 59)


def test_a_new_date_lies_behind_the_old_one() -> None:
    found = next_times(at(4, 10), CALENDAR, after=at(6, 17))
    assert found.choices[0] == at(7, 17)
    assert found.suggested == at(7, 17)
    assert next_times(at(6, 10), CALENDAR, after=at(4, 17)).choices[0] == at(6, 17)


def test_a_calendar_without_working_time_suggests_tomorrow() -> None:
    never = WorkingCalendar("Europe/Berlin", ((),) * 7)
    assert next_times(at(4, 10, 20), never).suggested == at(5, 10)


@given(st.integers(0, 2 * 365 * 24 * 60), st.integers(0, 400))
def test_what_is_suggested_lies_ahead_in_working_time(minutes: int, hours: int) -> None:
    now = at(1, 0) + timedelta(minutes=minutes)
    after = now + timedelta(hours=hours - 100)
    found = next_times(now, CALENDAR, after)
    assert list(found.choices) == sorted(set(found.choices))
    assert found.suggested in found.choices
    assert found.choices[0] > max(now, after)
    assert CALENDAR.between(max(now, after), found.choices[0]) >= timedelta(hours=2)
