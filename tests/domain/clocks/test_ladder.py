"""Warnings: when they come by the ladder, and how working hours move them."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from trayapp.domain.clocks.calendar import Interval, WorkingCalendar, default_calendar
from trayapp.domain.clocks.deadline import due
from trayapp.domain.clocks.ladder import Step, due_between, soon_from, steps
from trayapp.domain.clocks.standard import Ladder
from trayapp.domain.clocks.windows import Elapsed, EndOfDay, NextDay, Window, Working, WorkingDays

BERLIN = "Europe/Berlin"
OFFICE = default_calendar(BERLIN)
LUNCH = replace(OFFICE, week=((Interval(time(9), time(12)), Interval(time(13), time(17))),) * 5 + ((), ()))
NEVER = WorkingCalendar(zone=BERLIN, week=((),) * 7)
LADDER = Ladder()
DAY = Elapsed(timedelta(hours=24))
HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)


def may(day: int, hour: int, minute: int = 0, second: int = 0) -> datetime:
    """In May 2024, whose third is a Friday."""
    return datetime(2024, 5, day, hour, minute, second, tzinfo=ZoneInfo(BERLIN)).astimezone(UTC)


def rungs(
    since: datetime, window: Window = DAY, ladder: Ladder = LADDER, calendar: WorkingCalendar = OFFICE
) -> list[tuple[object, ...]]:
    return [tuple(step) for step in steps(since, due(window, since, calendar), window, ladder, calendar)]


def test_inside_working_hours_nothing_moves() -> None:
    assert rungs(may(3, 9), Working(4 * HOUR)) == [
        ("half", may(3, 11)),
        ("before-30", may(3, 12, 30)),
        ("missed", may(3, 13)),
    ]


def test_a_warning_at_night_waits_for_the_morning_where_an_hour_is_left_then() -> None:
    assert rungs(may(6, 10)) == [
        ("half", may(7, 9)),
        ("before-30", may(7, 9, 30)),
        ("missed", may(7, 10)),
    ]


def test_a_warning_at_night_comes_before_the_evening_where_the_morning_is_too_late() -> None:
    assert rungs(may(6, 9, 40))[0] == ("half", may(6, 16, 30))


def test_what_falls_due_on_a_day_off_is_warned_before_the_last_day_ends() -> None:
    assert rungs(may(3, 10)) == [("before-30", may(3, 16, 30)), ("missed", may(6, 9))]


def test_a_message_close_to_the_evening_is_warned_of_midway() -> None:
    assert rungs(may(3, 16, 40)) == [("before-30", may(3, 16, 50)), ("missed", may(6, 9))]


def test_a_message_in_the_last_minutes_of_the_day_leaves_no_room() -> None:
    assert rungs(may(3, 16, 59)) == [("missed", may(6, 9))]


def test_a_message_from_the_night_is_warned_of_when_work_begins() -> None:
    """Sunday 10:00: half of it passes at 22:00, with no working time since the message came."""
    assert rungs(may(5, 10)) == [
        ("half", may(6, 9)),
        ("before-30", may(6, 9, 30)),
        ("missed", may(6, 10)),
    ]


def test_a_message_that_comes_and_falls_due_on_a_day_off_is_not_warned_of() -> None:
    assert rungs(may(4, 8)) == [("missed", may(6, 9))]


def test_a_warning_at_the_very_instant_of_due_is_none() -> None:
    assert rungs(may(5, 9), DAY, Ladder(when_missed=False)) == []


def test_warnings_for_the_same_instant_are_one() -> None:
    assert rungs(may(5, 9, 20)) == [("before-30", may(6, 9)), ("missed", may(6, 9, 20))]


def test_a_warning_in_a_break_comes_in_the_last_minute_before_it() -> None:
    assert rungs(
        may(3, 12, 30), Elapsed(24 * HOUR), Ladder(shares=(), before=(24 * HOUR - 15 * MINUTE,)), LUNCH
    ) == [
        ("before-1425", may(3, 13)),
        ("missed", may(6, 9)),
    ], "the message came in the break as well: after it"
    assert rungs(may(3, 8, 40), Elapsed(4 * HOUR), Ladder(shares=()), LUNCH) == [
        ("before-30", may(3, 11, 59)),
        ("missed", may(3, 13)),
    ]


def test_a_window_shorter_than_its_warning_goes_without() -> None:
    assert rungs(may(3, 10), Working(20 * MINUTE)) == [("half", may(3, 10, 10)), ("missed", may(3, 10, 20))]
    assert rungs(may(3, 10), Working(MINUTE)) == [("missed", may(3, 10, 1))]


def test_the_users_own_ladder() -> None:
    ladder = Ladder(shares=(0.8, 0.25), before=(10 * MINUTE, HOUR), when_missed=False)
    assert rungs(may(3, 9), Working(4 * HOUR), ladder) == [
        ("share-25", may(3, 10)),
        ("before-60", may(3, 12)),
        ("share-80", may(3, 12, 12)),
        ("before-10", may(3, 12, 50)),
    ]


def test_an_empty_ladder_is_silent() -> None:
    assert rungs(may(3, 9), DAY, Ladder(shares=(), before=(), when_missed=False)) == []


def test_shares_of_a_promise_are_shares_of_the_time_to_its_date() -> None:
    promise = steps(may(6, 9), may(6, 15), Working(4 * HOUR), LADDER, OFFICE)
    assert promise == (
        Step("half", may(6, 12)),
        Step("before-30", may(6, 14, 30)),
        Step("missed", may(6, 15)),
    )


def test_without_working_time_nothing_moves() -> None:
    assert rungs(may(4, 10), DAY, LADDER, NEVER) == [
        ("half", may(4, 22)),
        ("before-30", may(5, 9, 30)),
        ("missed", may(5, 10)),
    ]
    promise = steps(may(4, 10), may(4, 12), Working(HOUR), LADDER, NEVER)
    assert [step.at for step in promise] == [may(4, 11), may(4, 11, 30), may(4, 12)]


def test_leave_is_warned_of_before_it_begins() -> None:
    away = replace(OFFICE, leave=((date(2024, 5, 7), date(2024, 5, 10)),))
    assert rungs(may(6, 10), DAY, LADDER, away) == [("before-30", may(6, 16, 30)), ("missed", may(13, 9))]


windows = st.one_of(
    st.integers(1, 9000).map(lambda m: Elapsed(m * MINUTE)),
    st.integers(1, 3000).map(lambda m: Working(m * MINUTE)),
    st.integers(1, 15).map(WorkingDays),
    st.just(EndOfDay()),
    st.builds(lambda h: NextDay(time(h)), st.integers(0, 23)),
)
instants = st.datetimes(datetime(2024, 1, 1), datetime(2024, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001
ladders = st.builds(
    Ladder,
    shares=st.lists(st.sampled_from([0.1, 0.25, 0.5, 0.8]), unique=True, max_size=3).map(tuple),
    before=st.lists(st.integers(1, 600).map(lambda m: m * MINUTE), unique=True, max_size=3).map(tuple),
    when_missed=st.booleans(),
)
desks = st.sampled_from(
    [OFFICE, LUNCH, replace(OFFICE, country="DE", leave=((date(2024, 7, 1), date(2024, 7, 21)),))]
)


@settings(deadline=None, max_examples=200)
@given(instants, windows, ladders, desks)
def test_the_rules_of_every_ladder(
    since: datetime, window: Window, ladder: Ladder, calendar: WorkingCalendar
) -> None:
    end = due(window, since, calendar)
    found = steps(since, end, window, ladder, calendar)
    assert all(calendar.is_working(step.at) for step in found), "somebody is there to act"
    assert list(found) == sorted(found, key=lambda step: step.at)
    assert len({step.at for step in found}) == len(found) == len({step.key for step in found})
    warnings = [step for step in found if step.key != "missed"]
    assert all(since + MINUTE <= step.at < end for step in warnings)
    assert [step.at for step in found if step.key == "missed"] == [
        calendar.next_working(end)
    ] * ladder.when_missed


@settings(deadline=None, max_examples=200)
@given(instants, windows, desks)
def test_what_can_be_warned_of_is(since: datetime, window: Window, calendar: WorkingCalendar) -> None:
    """With two minutes or more of working time in a row before due, the shipped ladder never keeps silent."""
    end = due(window, since, calendar)
    room = calendar.between(since, end) > 4 * MINUTE and end - since > 4 * MINUTE
    warnings = [step for step in steps(since, end, window, LADDER, calendar) if step.key != "missed"]
    assert bool(warnings) or not room


def test_soon_begins_with_the_last_warning() -> None:
    assert soon_from(steps(may(6, 10), may(7, 10), DAY, LADDER, OFFICE), may(7, 10)) == may(7, 9, 30)
    assert soon_from(steps(may(3, 10), may(4, 10), DAY, LADDER, OFFICE), may(4, 10)) == may(3, 16, 30)
    assert soon_from(steps(may(4, 8), may(5, 8), DAY, LADDER, OFFICE), may(5, 8)) == may(5, 7, 30), (
        "no warning"
    )
    assert soon_from((), may(5, 8)) == may(5, 7, 30)


def test_what_falls_due_between_two_looks() -> None:
    ladder = steps(may(3, 9), may(3, 13), Working(4 * HOUR), LADDER, OFFICE)
    half, before, missed = ladder
    assert due_between(ladder, may(3, 9), may(3, 10, 59)) == ()
    assert due_between(ladder, may(3, 9), half.at) == (half,), "the end belongs to it"
    assert due_between(ladder, half.at, before.at) == (before,), "the beginning does not"
    assert due_between(ladder, may(3, 9), may(6, 9)) == (half, before, missed)


@given(st.lists(instants, min_size=3, max_size=6))
def test_looking_often_gives_what_looking_once_gives(looks: list[datetime]) -> None:
    looks.sort()
    ladder = steps(looks[0], looks[-1], DAY, LADDER, NEVER) if looks[0] < looks[-1] else ()
    once = due_between(ladder, looks[0], looks[-1])
    often = tuple(step for a, b in pairwise(looks) for step in due_between(ladder, a, b))
    assert often == once


@pytest.mark.parametrize("zone", [UTC, ZoneInfo("America/New_York")])
def test_rungs_are_utc_whatever_the_zone_of_the_message(zone: ZoneInfo) -> None:
    found = steps(may(3, 9).astimezone(zone), may(3, 13).astimezone(zone), Working(4 * HOUR), LADDER, OFFICE)
    assert all(step.at.tzinfo is UTC for step in found)
