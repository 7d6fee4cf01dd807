"""Windows typed in the language that Owed speaks."""

from collections.abc import Iterator
from datetime import time, timedelta

import pytest

from trayapp.domain.clocks.window_typed import window_typed
from trayapp.domain.clocks.windows import Elapsed, EndOfDay, NextDay, Window, Working, WorkingDays
from trayapp.errors import SettingsTrouble
from trayapp.tongue import ENGLISH, Tongue, speak

GERMAN = Tongue(
    "de",
    {
        ("days, day", ""): ("Tage, Tag, Tagen",),
        ("hours, hour", ""): ("stunden, stunde, std",),
        ("working days, working day", ""): ("arbeitstage, arbeitstag",),
        ("working hours, working hour", ""): ("arbeitsstunden, arbeitsstunde",),
        ("end of the working day, end of day, same day", ""): ("ende des arbeitstags, am selben tag",),
        ("next working day, on the next working day", ""): ("nächster arbeitstag, am nächsten arbeitstag",),
        ("and, plus", ""): ("und",),
        ("at, by", ""): ("um, bis",),
    },
)


@pytest.fixture
def german() -> Iterator[None]:
    speak(GERMAN)
    yield
    speak(ENGLISH)


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("text", "window"),
    [
        ("3 Arbeitsstunden", Working(timedelta(hours=3))),
        ("1 Std", Elapsed(timedelta(hours=1))),
        ("2 Tage", Elapsed(timedelta(days=2))),
        ("1 Stunde und 30 min", Elapsed(timedelta(minutes=90))),
        ("10 Arbeitstage", WorkingDays(10)),
        ("Ende des Arbeitstags", EndOfDay()),
        ("am selben Tag", EndOfDay()),
        ("nächster Arbeitstag um 10:00", NextDay(time(10))),
        ("am nächsten Arbeitstag 9:30", NextDay(time(9, 30))),
        ("4 working hours", Working(timedelta(hours=4))),
        ("end of day", EndOfDay()),
    ],
)
def test_german_and_english_are_understood(text: str, window: Window) -> None:
    assert window_typed(text) == window


@pytest.mark.usefixtures("german")
def test_what_is_no_window_is_named_as_it_was_typed() -> None:
    with pytest.raises(SettingsTrouble) as refused:
        window_typed("drei Stundenkilometer")
    assert "drei Stundenkilometer" in refused.value.title


def test_english_takes_english_only() -> None:
    assert window_typed("3 working hours") == Working(timedelta(hours=3))
    with pytest.raises(SettingsTrouble):
        window_typed("3 Arbeitsstunden")
