"""Working time: against rules that hold for every calendar, and against a model that counts minutes."""

import pickle
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from trayapp.domain.clocks.calendar import Interval, WorkingCalendar, default_calendar
from trayapp.domain.clocks.holidays_of import region_names
from trayapp.errors import SettingsTrouble

BERLIN = "Europe/Berlin"
ZONES = (
    BERLIN,
    "UTC",
    "America/New_York",
    "America/Santiago",  # its clocks change at midnight
    "America/St_Johns",
    "Africa/Casablanca",  # summer time with a pause for Ramadan
    "Asia/Kathmandu",  # 5:45 ahead
    "Australia/Lord_Howe",  # half an hour of summer time
    "Pacific/Apia",  # 30 December 2011 was left out
    "Pacific/Kiritimati",  # 14 hours ahead
)
LUNCH = (Interval(time(9), time(12)), Interval(time(13), time(17)))
ROUND_THE_CLOCK = (Interval(time(0), time(0)),)
MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)


def every_day(*intervals: Interval, zone: str = BERLIN) -> WorkingCalendar:
    return WorkingCalendar(zone=zone, week=(intervals,) * 7)


def local(
    year: int, month: int, day: int, hour: int, minute: int = 0, *, zone: str = BERLIN, fold: int = 0
) -> datetime:
    """As UTC: Python calls times that come twice unequal across zones."""
    return datetime(year, month, day, hour, minute, tzinfo=ZoneInfo(zone), fold=fold).astimezone(UTC)


# --- the model: one minute after the other, looking at the clock on the wall ---


def works(calendar: WorkingCalendar, instant: datetime) -> bool:
    wall = instant.astimezone(ZoneInfo(calendar.zone))
    day = wall.date()
    if day in calendar.closed or any(first <= day <= last for first, last in calendar.leave):
        return False
    return any(
        start <= wall.time() and (wall.time() < end or end == time(0))
        for start, end in calendar.week[day.weekday()]
    )


def minutes_between(calendar: WorkingCalendar, a: datetime, b: datetime) -> timedelta:
    total = timedelta(0)
    while a < b:
        total += MINUTE * works(calendar, a)
        a += MINUTE
    return total


@st.composite
def days(draw: st.DrawFn) -> tuple[Interval, ...]:
    """One to three intervals that do not overlap; the last one may end at midnight."""
    points = sorted(draw(st.sets(st.integers(0, 1440), min_size=2, max_size=6)))
    pairs = zip(points[0::2], points[1::2], strict=False)
    return tuple(Interval(time(a // 60, a % 60), time(b // 60 % 24, b % 60)) for a, b in pairs)


@st.composite
def calendars(draw: st.DrawFn) -> WorkingCalendar:
    week = draw(st.lists(days() | st.just(()) | st.just(LUNCH), min_size=7, max_size=7).filter(any))
    calendar = WorkingCalendar(zone=draw(st.sampled_from(ZONES)), week=tuple(week))
    off = st.sampled_from([draw(near_changes).date() + timedelta(days=n) for n in range(3)])
    first = draw(off)
    return replace(
        calendar,
        closed=draw(st.frozensets(off, max_size=2)),
        leave=draw(st.just(()) | st.just(((first, first + timedelta(days=2)),))),
    )


CHANGES = (
    datetime(2024, 3, 31, tzinfo=UTC),  # Berlin forward
    datetime(2024, 10, 27, tzinfo=UTC),  # Berlin back
    datetime(2024, 3, 10, 6, tzinfo=UTC),  # New York forward; Casablanca back
    datetime(2024, 11, 3, 6, tzinfo=UTC),  # New York back
    datetime(2024, 4, 7, 3, tzinfo=UTC),  # Santiago back
    datetime(2024, 9, 8, 4, tzinfo=UTC),  # Santiago forward
    datetime(2024, 4, 6, 15, tzinfo=UTC),  # Lord Howe back
    datetime(2024, 10, 5, 15, 30, tzinfo=UTC),  # Lord Howe forward
    datetime(2011, 12, 30, 10, tzinfo=UTC),  # Apia leaves out a day
    datetime(2024, 2, 29, tzinfo=UTC),
    datetime(2024, 12, 31, 23, tzinfo=UTC),
)
near_changes = st.builds(
    lambda change, minutes: change + minutes * MINUTE, st.sampled_from(CHANGES), st.integers(-2880, 2880)
)
instants = st.builds(
    lambda minute, seconds: minute + seconds, near_changes, st.timedeltas(timedelta(0), MINUTE)
)
spans = st.timedeltas(timedelta(0), timedelta(hours=60))
thorough = settings(deadline=None, max_examples=100)


@thorough
@given(calendars(), instants, spans)
def test_between_is_the_inverse_of_after(calendar: WorkingCalendar, start: datetime, span: timedelta) -> None:
    end = calendar.after(start, span)
    assert calendar.between(start, end) == span
    if span:
        assert calendar.between(start, end - timedelta.resolution) < span, "after() is the first such instant"


@thorough
@given(calendars(), instants, spans, spans)
def test_more_time_never_ends_sooner(
    calendar: WorkingCalendar, start: datetime, span: timedelta, more: timedelta
) -> None:
    assert calendar.after(start, span) <= calendar.after(start, span + more)
    assert calendar.after(start, span) <= calendar.after(start + more, span)
    assert calendar.after(calendar.after(start, span), more) == calendar.after(start, span + more)


around = st.timedeltas(timedelta(days=-9), timedelta(days=9))


@thorough
@given(calendars(), instants, around, around)
def test_working_time_adds_up(
    calendar: WorkingCalendar, a: datetime, first: timedelta, then: timedelta
) -> None:
    b, c = a + first, a + then
    assert calendar.between(a, b) + calendar.between(b, c) == calendar.between(a, c)
    assert calendar.between(a, b) == -calendar.between(b, a)


@settings(deadline=None, max_examples=40)
@given(calendars(), near_changes, st.integers(0, 3000))
def test_agrees_with_counting_minutes(calendar: WorkingCalendar, start: datetime, length: int) -> None:
    end = start + length * MINUTE
    counted = minutes_between(calendar, start, end)
    assert calendar.between(start, end) == counted
    assert sum((worked for _, worked in calendar.pieces(start, end)), timedelta(0)) == counted
    assert calendar.is_working(start) == works(calendar, start)


@settings(deadline=None, max_examples=40)
@given(calendars(), near_changes)
def test_next_and_latest_working_agree_with_the_model(calendar: WorkingCalendar, start: datetime) -> None:
    following = calendar.next_working(start)
    assert works(calendar, following)
    assert minutes_between(calendar, start, min(following, start + timedelta(days=3))) == timedelta(0)
    latest = calendar.latest_working(start)
    assert calendar.is_working(latest)
    assert latest <= start
    assert calendar.between(latest, start) <= MINUTE or latest == start


@thorough
@given(calendars(), instants)
def test_the_end_of_the_day_is_the_end_of_its_work(calendar: WorkingCalendar, instant: datetime) -> None:
    end = calendar.end_of_day(instant)
    assert end > instant
    last = end - timedelta.resolution
    assert calendar.is_working(last)
    assert calendar.day_of(calendar.next_working(end)) > calendar.day_of(last)
    assert len({day for day, _ in calendar.pieces(instant, end)}) == 1, "no working day is passed over"


@thorough
@given(calendars(), instants, st.times())
def test_the_next_working_day_is_the_next(calendar: WorkingCalendar, instant: datetime, at: time) -> None:
    found = calendar.next_day_at(instant, at)
    day = calendar.day_of(found)
    assert day > calendar.day_of(instant)
    assert calendar.hours(day)
    idle = calendar.day_of(instant) + timedelta(days=1)
    while idle < day:
        assert not calendar.hours(idle)
        idle += timedelta(days=1)


# --- examples ---


def test_the_example_of_the_product() -> None:
    calendar = WorkingCalendar(zone=BERLIN, week=((Interval(time(9), time(17, 30)),),) * 5 + ((), ()))
    friday = local(2024, 5, 3, 16, 40)
    assert calendar.after(friday, 90 * MINUTE) == local(2024, 5, 6, 9, 40)
    assert calendar.pieces(friday, local(2024, 5, 6, 9, 40)) == [
        (date(2024, 5, 3), 50 * MINUTE),
        (date(2024, 5, 6), 40 * MINUTE),
    ]


def test_answers_are_utc_whatever_the_zone_of_the_question() -> None:
    calendar = default_calendar(BERLIN)
    there = datetime(2024, 5, 3, 10, tzinfo=timezone(timedelta(hours=-4)))
    for answer in (
        calendar.after(there, HOUR),
        calendar.after(there, timedelta(0)),
        calendar.next_working(there),
        calendar.latest_working(there),
        calendar.end_of_day(there),
        calendar.next_day_at(there, time(10)),
    ):
        assert answer.tzinfo is UTC


def test_an_instant_without_a_zone_is_refused() -> None:
    naive = datetime(2024, 5, 3, 10)  # noqa: DTZ001 - that is the point
    aware = naive.replace(tzinfo=UTC)
    calendar = default_calendar(BERLIN)
    questions: tuple[Callable[[], object], ...] = (
        lambda: calendar.after(naive, HOUR),
        lambda: calendar.between(naive, aware),
        lambda: calendar.between(aware, naive),
        lambda: calendar.is_working(naive),
        lambda: calendar.next_working(naive),
        lambda: calendar.latest_working(naive),
        lambda: calendar.end_of_day(naive),
        lambda: calendar.next_day_at(naive, time(10)),
        lambda: calendar.pieces(naive, aware),
    )
    for question in questions:
        with pytest.raises(ValueError, match="zone"):
            question()


def test_working_time_does_not_run_backwards() -> None:
    with pytest.raises(ValueError, match="negative"):
        default_calendar(BERLIN).after(local(2024, 5, 3, 10), -MINUTE)


def test_what_just_fits_ends_with_the_day() -> None:
    calendar = default_calendar(BERLIN)
    assert calendar.after(local(2024, 5, 3, 16), HOUR) == local(2024, 5, 3, 17)
    assert calendar.after(local(2024, 5, 3, 16), HOUR + MINUTE) == local(2024, 5, 6, 9, 1)


def test_lunch_is_not_worked() -> None:
    calendar = every_day(*LUNCH)
    assert calendar.after(local(2024, 5, 3, 11, 30), HOUR) == local(2024, 5, 3, 13, 30)
    assert calendar.between(local(2024, 5, 3, 11, 30), local(2024, 5, 3, 13, 30)) == HOUR
    assert not calendar.is_working(local(2024, 5, 3, 12))
    assert calendar.is_working(local(2024, 5, 3, 13))
    assert calendar.end_of_day(local(2024, 5, 3, 12, 30)) == local(2024, 5, 3, 17)
    assert calendar.latest_working(local(2024, 5, 3, 12, 30)) == local(2024, 5, 3, 11, 59)


@pytest.mark.parametrize(
    ("at", "end"),
    [
        (local(2024, 5, 3, 6), local(2024, 5, 3, 17)),
        (local(2024, 5, 3, 16, 59), local(2024, 5, 3, 17)),
        (local(2024, 5, 3, 17), local(2024, 5, 6, 17)),
        (local(2024, 5, 4, 12), local(2024, 5, 6, 17)),
    ],
    ids=["before work", "in the last minute", "at the end", "on Saturday"],
)
def test_end_of_day(at: datetime, end: datetime) -> None:
    assert default_calendar(BERLIN).end_of_day(at) == end


@pytest.mark.parametrize("midnight", [time(0), time.max], ids=["time(0)", "time.max"])
def test_a_shift_over_midnight_is_two_intervals(midnight: time) -> None:
    calendar = every_day(Interval(time(22), midnight), Interval(time(0), time(6)))
    assert calendar.problems() == ()
    assert calendar.after(local(2024, 5, 3, 23), 3 * HOUR) == local(2024, 5, 4, 2)
    assert calendar.between(local(2024, 5, 3, 12), local(2024, 5, 4, 12)) == 8 * HOUR


def test_spring_forward_takes_an_hour() -> None:
    """At 02:00 the clocks show 03:00 on 31 March 2024."""
    night = every_day(Interval(time(1), time(4)))
    assert night.between(local(2024, 3, 31, 0), local(2024, 3, 31, 12)) == 2 * HOUR
    into_the_gap = every_day(Interval(time(1, 30), time(2, 30)))
    assert into_the_gap.hours(date(2024, 3, 31)) == ((local(2024, 3, 31, 1, 30), local(2024, 3, 31, 3)),)
    out_of_the_gap = every_day(Interval(time(2, 30), time(3, 30)))
    assert out_of_the_gap.hours(date(2024, 3, 31)) == ((local(2024, 3, 31, 3), local(2024, 3, 31, 3, 30)),)
    inside_the_gap = every_day(Interval(time(2, 10), time(2, 50)))
    assert inside_the_gap.hours(date(2024, 3, 31)) == ()
    assert inside_the_gap.after(local(2024, 3, 30, 2, 40), 20 * MINUTE) == local(2024, 4, 1, 2, 20)


def test_autumn_back_gives_an_hour() -> None:
    """At 03:00 the clocks show 02:00 on 27 October 2024."""
    night = every_day(Interval(time(1), time(4)))
    assert night.between(local(2024, 10, 27, 0), local(2024, 10, 27, 12)) == 4 * HOUR
    twice = every_day(Interval(time(2), time(2, 30)))
    assert twice.hours(date(2024, 10, 27)) == (
        (local(2024, 10, 27, 2), local(2024, 10, 27, 2, 30)),
        (local(2024, 10, 27, 2, fold=1), local(2024, 10, 27, 2, 30, fold=1)),
    )


def test_office_hours_are_the_same_on_both_sides_of_a_change() -> None:
    calendar = default_calendar(BERLIN)
    assert calendar.after(local(2024, 3, 29, 16), 2 * HOUR) == local(2024, 4, 1, 10)
    assert calendar.after(local(2024, 3, 29, 16), 2 * HOUR) - local(2024, 3, 29, 16) == timedelta(
        days=2, hours=17
    )


def test_a_time_that_the_clock_leaves_out_is_the_change_itself() -> None:
    calendar = every_day(*ROUND_THE_CLOCK)
    assert calendar.next_day_at(local(2024, 3, 30, 12), time(2, 30)) == local(2024, 3, 31, 3)
    assert calendar.next_day_at(local(2024, 10, 26, 12), time(2, 30)) == local(2024, 10, 27, 2, 30)


def test_half_an_hour_of_summer_time() -> None:
    zone = "Australia/Lord_Howe"
    calendar = every_day(Interval(time(1), time(4)), zone=zone)
    around = local(2024, 10, 6, 0, zone=zone), local(2024, 10, 6, 12, zone=zone)
    assert calendar.between(*around) == timedelta(hours=2, minutes=30)
    around = local(2024, 4, 7, 0, zone=zone), local(2024, 4, 7, 12, zone=zone)
    assert calendar.between(*around) == timedelta(hours=3, minutes=30)


def test_a_day_that_never_was_has_no_hours() -> None:
    calendar = every_day(*ROUND_THE_CLOCK, zone="Pacific/Apia")
    assert calendar.hours(date(2011, 12, 30)) == ()
    assert calendar.working_day(local(2011, 12, 29, 12, zone="Pacific/Apia"), 1) == date(2011, 12, 31)


def test_changes_of_clocks_at_odd_times() -> None:
    """St. John's changed at 00:01 until 2011; Toronto went from 23:30 to 00:30 in 1919."""
    zone = "America/St_Johns"
    night = every_day(Interval(time(0), time(2)), zone=zone)
    assert night.hours(date(2010, 3, 14)) == (
        (local(2010, 3, 14, 0, zone=zone), local(2010, 3, 14, 2, zone=zone)),
    )
    assert night.between(*night.hours(date(2010, 3, 14))[0]) == HOUR
    first_minute = every_day(Interval(time(0), time(0, 2)), zone=zone)
    assert (
        first_minute.between(local(2010, 3, 13, 12, zone=zone), local(2010, 3, 14, 12, zone=zone)) == MINUTE
    )
    toronto = every_day(*ROUND_THE_CLOCK, zone="America/Toronto")
    assert toronto.hours(date(1919, 3, 30))[0][1] == toronto.hours(date(1919, 3, 31))[0][0]


def test_public_holidays_are_not_worked() -> None:
    calendar = replace(default_calendar(BERLIN), country="DE", region="BY")
    assert calendar.problems() == ()
    assert calendar.after(local(2024, 3, 28, 16), 2 * HOUR) == local(2024, 4, 2, 10), "Easter"
    assert calendar.end_of_day(local(2024, 5, 1, 10)) == local(2024, 5, 2, 17)
    assert calendar.is_working(local(2024, 10, 31, 10)), "the Reformation is kept in other regions"
    assert not replace(calendar, region="SN").is_working(local(2024, 10, 31, 10))
    assert calendar.day_off(date(2024, 4, 1)) == "public holiday: Easter Monday"
    assert calendar.day_off(date(2024, 4, 2)) == ""
    assert calendar.day_off(date(2024, 3, 31)) == "", "Sunday is not worked anyway"


def test_own_days_off_and_leave_include_both_ends() -> None:
    calendar = replace(
        default_calendar(BERLIN),
        closed=frozenset({date(2024, 5, 3)}),
        leave=((date(2024, 5, 6), date(2024, 5, 8)),),
    )
    assert calendar.after(local(2024, 5, 2, 16), 2 * HOUR) == local(2024, 5, 9, 10)
    assert calendar.latest_working(local(2024, 5, 8, 12)) == local(2024, 5, 2, 16, 59)
    assert (calendar.day_off(date(2024, 5, 3)), calendar.day_off(date(2024, 5, 8))) == (
        "own day off",
        "leave",
    )
    assert calendar.working_day(local(2024, 5, 2, 12), 2) == date(2024, 5, 10)


@pytest.mark.parametrize(
    "calendar",
    [
        WorkingCalendar(zone=BERLIN, week=((),) * 7),
        replace(default_calendar(BERLIN), leave=((date(2020, 1, 1), date(2030, 1, 1)),)),
        every_day(Interval(time(12), time(9))),
    ],
    ids=["no hours", "years of leave", "hours backwards"],
)
def test_a_calendar_without_working_time_says_so(calendar: WorkingCalendar) -> None:
    at = local(2024, 5, 3, 10)
    questions: tuple[Callable[[], object], ...] = (
        lambda: calendar.after(at, MINUTE),
        lambda: calendar.next_working(at),
        lambda: calendar.latest_working(at),
        lambda: calendar.end_of_day(at),
        lambda: calendar.next_day_at(at, time(9)),
    )
    for question in questions:
        with pytest.raises(SettingsTrouble, match="no working time"):
            question()
    assert calendar.between(at, at + timedelta(days=30)) == timedelta(0)
    assert not calendar.is_working(at)


def test_a_long_leave_is_not_the_end_of_work() -> None:
    calendar = replace(default_calendar(BERLIN), leave=((date(2024, 1, 1), date(2025, 12, 30)),))
    assert calendar.next_working(local(2024, 1, 1, 10)) == local(2025, 12, 31, 9)


@pytest.mark.parametrize(
    ("calendar", "expected"),
    [
        (WorkingCalendar(zone="Europe/Nowhere", week=(LUNCH,) * 7), 'no time zone "Europe/Nowhere"'),
        (WorkingCalendar(zone="", week=(LUNCH,) * 7), "no time zone"),
        (WorkingCalendar(zone="Europe", week=(LUNCH,) * 7), 'no time zone "Europe"'),
        (WorkingCalendar(zone="../../etc/passwd", week=(LUNCH,) * 7), "no time zone"),
        (WorkingCalendar(zone=BERLIN, week=((),) * 7), "no working time"),
        (WorkingCalendar(zone=BERLIN, week=(LUNCH,) * 5), "7 days"),
        (every_day(Interval(time(17), time(9))), "Monday: 17:00–09:00 ends before it starts"),
        (every_day(Interval(time(9), time(9))), "ends before it starts"),
        (
            every_day(Interval(time(9), time(12)), Interval(time(11), time(17))),
            "09:00–12:00 and 11:00–17:00 overlap",
        ),
        (
            every_day(Interval(time(9), time(0)), Interval(time(20), time(22))),
            "09:00–24:00 and 20:00–22:00 overlap",
        ),
        (
            every_day(
                Interval(time(9), time(17)), Interval(time(10), time(11)), Interval(time(16), time(18))
            ),
            "overlap",
        ),
        (replace(default_calendar(BERLIN), country="ZZ"), 'the country "ZZ"'),
        (replace(default_calendar(BERLIN), country="Germany"), 'the country "Germany"'),
        (replace(default_calendar(BERLIN), country="DE", region="ZZ"), 'the region "ZZ"'),
        (replace(default_calendar(BERLIN), region="BY"), "needs a country"),
        (
            replace(default_calendar(BERLIN), leave=((date(2024, 5, 3), date(2024, 5, 2)),)),
            "ends before it begins",
        ),
    ],
)
def test_problems_are_sentences(calendar: WorkingCalendar, expected: str) -> None:
    problems = calendar.problems()
    assert any(expected in problem for problem in problems), problems
    assert all(problem.endswith(".") for problem in problems)


def test_overlapping_intervals_count_once_all_the_same() -> None:
    calendar = every_day(
        Interval(time(9), time(17)), Interval(time(10), time(11)), Interval(time(16), time(18))
    )
    assert calendar.hours(date(2024, 5, 3)) == ((local(2024, 5, 3, 9), local(2024, 5, 3, 18)),)


def test_the_default_calendar() -> None:
    calendar = default_calendar(BERLIN)
    assert calendar.problems() == ()
    assert calendar.between(local(2024, 4, 29, 0), local(2024, 5, 6, 0)) == 40 * HOUR
    assert not calendar.is_working(local(2024, 5, 4, 10))


def test_calendars_are_values() -> None:
    calendar = replace(default_calendar(BERLIN), country="DE")
    calendar.after(local(2024, 5, 3, 10), 40 * HOUR)  # fills what it remembers, which is no part of the value
    assert calendar == replace(default_calendar(BERLIN), country="DE")
    assert hash(calendar) == hash(replace(default_calendar(BERLIN), country="DE"))
    assert pickle.loads(pickle.dumps(calendar)) == calendar  # noqa: S301 - our own bytes
    elsewhere = replace(calendar, zone="Asia/Kathmandu")
    assert elsewhere.next_working(local(2024, 5, 3, 1)) == local(2024, 5, 3, 9, zone="Asia/Kathmandu")


def test_regions_have_names_and_keep_their_codes_where_they_have_none() -> None:
    german = region_names("DE")
    assert (german["BE"], german["BW"]) == ("Berlin", "Baden-Württemberg")
    assert region_names("FR")["Zone A"] == "Zone A"
    assert region_names("ZZ") == {}
