"""From a window to an instant: due, half of the window in its own time, and the sentence that explains it."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from trayapp.domain.clocks.calendar import Interval, WorkingCalendar, default_calendar
from trayapp.domain.clocks.deadline import due, explain, half, share_point
from trayapp.domain.clocks.windows import (
    Elapsed,
    EndOfDay,
    NextDay,
    Window,
    Working,
    WorkingDays,
    parse_window,
)

BERLIN = "Europe/Berlin"
OFFICE = default_calendar(BERLIN)
LATE = WorkingCalendar(zone=BERLIN, week=((Interval(time(9), time(17, 30)),),) * 5 + ((), ()))
LUNCH = replace(OFFICE, week=((Interval(time(9), time(12)), Interval(time(13), time(17))),) * 5 + ((), ()))
HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)


def may(day: int, hour: int, minute: int = 0) -> datetime:
    """In May 2024, whose third is a Friday."""
    return datetime(2024, 5, day, hour, minute, tzinfo=ZoneInfo(BERLIN)).astimezone(UTC)


@pytest.mark.parametrize(
    ("window", "since", "end"),
    [
        ("24 hours", may(3, 16, 40), may(4, 16, 40)),
        ("4 working hours", may(3, 16), may(6, 12)),
        ("end of day", may(3, 16), may(3, 17)),
        ("end of day", may(3, 17), may(6, 17)),
        ("next working day 10:00", may(3, 8), may(6, 10)),
        ("next working day 10:00", may(4, 8), may(6, 10)),
        ("1 working day", may(2, 15), may(3, 15)),
        ("1 working day", may(3, 15), may(6, 15)),
        ("1 working day", may(2, 18), may(3, 17)),
        ("1 working day", may(4, 12), may(6, 17)),
        ("1 working day", may(6, 7), may(6, 17)),
        ("10 working days", may(3, 15), may(17, 15)),
    ],
)
def test_due(window: str, since: datetime, end: datetime) -> None:
    assert due(parse_window(window), since, OFFICE) == end


def test_elapsed_time_is_real_time_over_a_change_of_clocks() -> None:
    saturday = datetime(2024, 3, 30, 12, tzinfo=ZoneInfo(BERLIN))
    assert due(Elapsed(24 * HOUR), saturday, OFFICE) == datetime(2024, 3, 31, 11, tzinfo=UTC)
    assert due(Elapsed(24 * HOUR), saturday, OFFICE) - saturday.astimezone(UTC) == 24 * HOUR


def test_working_days_stay_inside_the_hours_of_the_last_day() -> None:
    short_friday = replace(OFFICE, week=(*OFFICE.week[:4], (Interval(time(10), time(13)),), (), ()))
    assert due(WorkingDays(1), may(2, 16), short_friday) == may(3, 13)
    assert due(WorkingDays(1), may(2, 9, 30), short_friday) == may(3, 10)
    assert due(WorkingDays(1), may(3, 12), LUNCH) == due(WorkingDays(1), may(3, 13), LUNCH)
    assert due(WorkingDays(1), may(2, 13), LUNCH) == may(3, 12), (
        "not after the break in which nothing is done"
    )
    late_lunch = replace(LUNCH, week=((Interval(time(9), time(17)),), *LUNCH.week[1:]))
    assert due(WorkingDays(1), may(6, 12, 30), late_lunch) == may(7, 12), "lunch on Tuesday"


def test_leave_moves_what_runs_in_working_time_and_nothing_else() -> None:
    away = replace(OFFICE, leave=((date(2024, 5, 6), date(2024, 5, 10)),))
    assert due(Working(4 * HOUR), may(3, 16), away) == may(13, 12)
    assert due(WorkingDays(1), may(3, 16), away) == may(13, 16)
    assert due(Elapsed(24 * HOUR), may(6, 12), away) == may(7, 12)


@pytest.mark.parametrize(
    ("window", "since", "at"),
    [
        ("24 hours", may(3, 16), may(4, 4)),
        ("4 working hours", may(3, 16), may(6, 10)),
        ("end of day", may(3, 9), may(3, 13)),
        ("next working day 10:00", may(3, 16), may(3, 17)),
        ("1 working day", may(3, 13), may(3, 17)),
        ("next working day 08:00", may(3, 18), may(5, 1)),
    ],
    ids=lambda value: str(value)[:16],
)
def test_half_the_window_in_its_own_time(window: str, since: datetime, at: datetime) -> None:
    assert half(parse_window(window), since, OFFICE) == at


windows = st.one_of(
    st.integers(1, 9000).map(lambda m: Elapsed(m * MINUTE)),
    st.integers(1, 3000).map(lambda m: Working(m * MINUTE)),
    st.integers(1, 15).map(WorkingDays),
    st.just(EndOfDay()),
    st.builds(lambda h, m: NextDay(time(h, m)), st.integers(0, 23), st.integers(0, 59)),
)
instants = st.datetimes(datetime(2024, 1, 1), datetime(2024, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001
desks = st.sampled_from([OFFICE, LATE, LUNCH, replace(OFFICE, country="DE")])


@settings(deadline=None)
@given(windows, instants, desks, st.floats(0, 1), st.floats(0, 1))
def test_shares_lie_in_order_between_since_and_due(
    window: Window, since: datetime, calendar: WorkingCalendar, less: float, more: float
) -> None:
    less, more = sorted((less, more))
    end = due(window, since, calendar)
    first, then = (share_point(window, since, share, calendar) for share in (less, more))
    assert since <= first <= then <= end
    assert end > since


@settings(deadline=None)
@given(windows, instants, desks)
def test_day_bound_windows_end_at_work_or_at_their_own_time(
    window: Window, since: datetime, calendar: WorkingCalendar
) -> None:
    end = due(window, since, calendar)
    if isinstance(window, Working | WorkingDays | EndOfDay):
        assert calendar.is_working(end - timedelta.resolution)
    if isinstance(window, NextDay):
        local = calendar.local(end)
        assert local.time() == window.at or local.date() == date(2024, 3, 31), "the clock leaves out an hour"


@settings(deadline=None)
@given(st.integers(1, 12), instants)
def test_working_days_are_days_of_working_time_where_days_are_alike(count: int, since: datetime) -> None:
    """Eight hours a day without a break: both ways to count agree."""
    assert due(WorkingDays(count), since, OFFICE) == OFFICE.after(since, 8 * count * HOUR)


@settings(deadline=None)
@given(windows, instants, desks)
def test_every_deadline_explains_itself(window: Window, since: datetime, calendar: WorkingCalendar) -> None:
    sentences = explain(window, since, calendar)
    assert sentences[0].startswith("received ")
    assert calendar.local(due(window, since, calendar)).strftime("%H:%M") in sentences[0]
    assert all("\n" not in sentence for sentence in sentences)


@pytest.mark.parametrize(
    ("window", "since", "sentence"),
    [
        (
            "90 working minutes",
            may(3, 16, 40),
            "received Fri 16:40; 50 working minutes on Friday, 40 on Monday; due Mon 09:40",
        ),
        ("1 working minute", may(3, 16, 40), "received Fri 16:40; 1 working minute on Friday; due Fri 16:41"),
        (
            "4 working hours",
            may(3, 16, 40),
            "received Fri 16:40; 50 min of working time on Friday, 3 h 10 min on Monday; due Mon 12:10",
        ),
        (
            "40 working hours",
            may(3, 16, 30),
            (
                "received Fri 16:30; 1 h of working time on Friday, 34 h on 4 days between, "
                "5 h on Friday; due Fri 10 May 14:00"
            ),
        ),
        ("24 hours", may(3, 16, 40), "received Fri 16:40; 24 hours later is Sat 16:40"),
        ("7 days", may(3, 16, 40), "received Fri 16:40; 7 days later is Fri 10 May 16:40"),
        ("end of day", may(3, 16, 40), "received Fri 16:40; the working day ends Fri 17:30; due Fri 17:30"),
        ("end of day", may(3, 18), "received Fri 18:00; the next working day ends Mon 17:30; due Mon 17:30"),
        (
            "next working day 10:00",
            may(3, 18),
            "received Fri 18:00; the next working day is Monday; due Mon 10:00",
        ),
        ("1 working day", may(2, 15), "received Thu 15:00; 1 working day; due Fri 15:00"),
    ],
)
def test_the_words_of_an_explanation(window: str, since: datetime, sentence: str) -> None:
    assert explain(parse_window(window), since, LATE)[0] == sentence


def test_days_that_do_not_count_are_named() -> None:
    calendar = replace(LATE, country="DE", region="BY", leave=((date(2024, 5, 2), date(2024, 5, 2)),))
    assert explain(Working(4 * HOUR), datetime(2024, 4, 30, 14, tzinfo=UTC), calendar)[1:] == (
        "Wednesday 1 May does not count (public holiday: Labor Day)",
        "Thursday 2 May does not count (leave)",
    )


def test_another_beginning_is_named() -> None:
    assert explain(Elapsed(HOUR), may(3, 16), OFFICE, began="called")[0].startswith("called Fri 16:00")


def test_midnight_still_belongs_to_the_day_that_ends() -> None:
    evening = WorkingCalendar(zone=BERLIN, week=((Interval(time(18), time(0)),),) * 7)
    assert explain(EndOfDay(), may(3, 20), evening)[0] == (
        "received Fri 20:00; the working day ends Sat 00:00; due Sat 00:00"
    )
