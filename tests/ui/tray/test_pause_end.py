"""When a pause ends by itself: an hour is an hour, and the morning is that of the next day's work."""

from datetime import UTC, datetime, timedelta

import pytest

from trayapp.domain.clocks.calendar import default_calendar
from trayapp.ui.tray.pause import Pause
from trayapp.ui.tray.pause_end import end_of

CALENDAR = default_calendar("Europe/Berlin")


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


def test_an_hour_and_no_end() -> None:
    now = at("2026-03-03T15:00:00+01:00")
    assert end_of(Pause.HOUR, now, CALENDAR) == now + timedelta(hours=1)
    assert end_of(Pause.OPEN, now, CALENDAR) is None


@pytest.mark.parametrize(
    ("now", "end"),
    [
        ("2026-03-03T15:00:00+01:00", "2026-03-04T09:00:00+01:00"),
        ("2026-03-06T18:00:00+01:00", "2026-03-07T09:00:00+01:00"),  # a Saturday is a morning too
        ("2026-03-04T01:30:00+01:00", "2026-03-04T09:00:00+01:00"),  # up late: the shorter silence
        ("2026-03-28T15:00:00+01:00", "2026-03-29T09:00:00+02:00"),  # the clocks go forward that night
    ],
)
def test_tomorrow_morning(now: str, end: str) -> None:
    assert end_of(Pause.MORNING, at(now), CALENDAR) == at(end)
