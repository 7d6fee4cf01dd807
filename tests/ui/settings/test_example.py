"""The example of a standard explains itself: why a warning comes at another time, and which day is off."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from trayapp.domain.clocks.calendar import Interval, WorkingCalendar, default_calendar
from trayapp.domain.clocks.standard import Elapsed, Standard
from trayapp.languages import place_of, speak_as
from trayapp.tongue import ENGLISH, speak
from trayapp.ui.settings.example import example, example_reason
from trayapp.ui.settings.week_timeline import WeekTimeline
from trayapp.ui.style.look import Look

LANGUAGES = Path(__file__).resolve().parents[3] / "resources" / "languages"
CALENDAR = WorkingCalendar("UTC", ((Interval(time(9), time(17)),),) * 5 + ((), ()), country="DE")
DAY = Standard(Elapsed(timedelta(hours=24)))


@pytest.fixture
def german() -> Iterator[None]:
    speak_as("de", place_of({}), LANGUAGES)
    yield
    speak(ENGLISH)


def reason(day: int, hour: int, calendar: WorkingCalendar = CALENDAR) -> str:
    shown = example(DAY, datetime(2026, 5, day, hour, tzinfo=UTC), calendar)
    return example_reason(DAY, shown, calendar)


def test_a_warning_that_comes_sooner_says_why() -> None:
    assert reason(8, 16) == (
        "Received Fri 16:00; 24 hours later is Sat 16:00. Warnings would fall on Sat 04:00 and Sat 15:30, "
        "when nobody works: you are warned before work ends instead."
    )


def test_a_warning_that_waits_says_why() -> None:
    assert reason(5, 15).endswith(
        "Warnings would fall on Wed 03:00, when nobody works: you are warned when work begins instead."
    )


def test_a_warning_that_does_not_come_says_why() -> None:
    assert reason(9, 10).endswith("and no working time lies before: none comes.")


def test_a_warning_at_its_own_time_needs_no_reason() -> None:
    assert reason(5, 10, default_calendar("UTC")).startswith("Received Tue 10:00;")
    hours = replace(CALENDAR, week=((Interval(time(0), time(0)),),) * 7)
    assert reason(5, 10, hours) == "Received Tue 10:00; 24 hours later is Wed 10:00."


def test_the_week_names_a_day_off(qtbot: QtBot, look: Look) -> None:
    week = WeekTimeline(look, CALENDAR)
    qtbot.addWidget(week)
    week.show_example(example(DAY, datetime(2026, 5, 11, 9, tzinfo=UTC), CALENDAR), CALENDAR)
    assert week.toolTip().splitlines()[1:] == ["Thu 14 May: Ascension Day"]
    week.resize(700, week.sizeHint().height())
    named = week.grab().toImage()
    another = replace(CALENDAR, country="", closed=frozenset({date(2026, 5, 14)}))
    week.show_example(example(DAY, datetime(2026, 5, 11, 9, tzinfo=UTC), another), another)
    assert week.toolTip().splitlines()[1:] == ["Thu 14 May: own day off"]
    assert week.grab().toImage() != named, "the band says which"


@pytest.mark.usefixtures("german")
def test_a_holiday_is_named_in_the_language_in_force() -> None:
    assert CALENDAR.day_off(date(2026, 5, 14)) == "Feiertag: Christi Himmelfahrt"
