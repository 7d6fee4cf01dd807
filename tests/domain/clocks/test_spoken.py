"""Days, times and numbers as they are written in a language, and in a country."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time

import pytest

from trayapp.domain.clocks import spoken
from trayapp.tongue import ENGLISH, Tongue, speak

AMERICAN = Tongue(twelve_hours=True, month_first=True)
GERMAN = Tongue(
    "de",
    {
        ("May", "month"): ("Mai",),
        ("Wed", "weekday, short"): ("Mi",),
        ("{day} {month}", "a date"): ("{day}. {month}",),
        ("{weekday} {date}", "a date"): ("{weekday}, {date}",),
        ("{date} {time}", "a time of a day"): ("{date}, {time}",),
    },
)
FRENCH = Tongue("fr", {("1", "the first day of a month, in a date"): ("1er",), ("May", "month"): ("mai",)})

DAY = datetime(2028, 5, 3, 9, 5, tzinfo=UTC)


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    speak(ENGLISH)


def test_english() -> None:
    assert spoken.clock(time(17)) == "17:00"
    assert spoken.day(DAY) == "3 May"
    assert spoken.day(DAY, year=True) == "3 May 2028"
    assert spoken.day_of_week(DAY) == "Wed 3 May"
    assert spoken.weekday_clock(DAY) == "Wed 09:05"
    assert spoken.day_clock(DAY, year=True) == "3 May 2028 09:05"
    assert (spoken.whole(12480), spoken.decimal(12480.26), spoken.decimal(3, 0)) == (
        "12,480",
        "12,480.3",
        "3",
    )
    assert [spoken.weekday(day)[:3] for day in range(7)] == [spoken.short_weekday(day) for day in range(7)]
    assert [spoken.month(each) for each in (1, 12)] == ["January", "December"]


def test_names() -> None:
    assert [spoken.listed(names) for names in ([], ["Anna"], ["Anna", "Bolt"], ["Anna", "Bolt", "Gil"])] == [
        "",
        "Anna",
        "Anna and Bolt",
        "Anna, Bolt and Gil",
    ]


def test_where_a_day_has_two_times_twelve_hours() -> None:
    speak(AMERICAN)
    clocks = [spoken.clock(time(hour, 40)) for hour in (0, 9, 12, 17)]
    assert clocks == ["12:40 AM", "9:40 AM", "12:40 PM", "5:40 PM"]
    assert spoken.day_of_week(DAY, year=True) == "Wed May 3, 2028"


def test_german() -> None:
    speak(GERMAN)
    assert spoken.day_of_week(DAY) == "Mi, 3. Mai"
    assert spoken.day_clock(DAY) == "3. Mai, 09:05"
    assert (spoken.whole(12480), spoken.decimal(12480.26)) == ("12.480", "12.480,3")


def test_french() -> None:
    speak(FRENCH)
    assert (spoken.day(date(2028, 5, 1)), spoken.day(DAY)) == ("1er mai", "3 mai")
    assert (spoken.whole(12480), spoken.decimal(0.5)) == ("12\u202f480", "0,5")
