"""Working time, reply times and leave, ready to be drawn (``tests/scenes.py``)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

from PySide6.QtWidgets import QWidget

from tests import boards, setups
from trayapp import resources
from trayapp.domain.board.slots import Habits
from trayapp.domain.clocks.calendar import DayOff, Trip
from trayapp.domain.letters.leave import LeaveShown, plan_leave, with_leave
from trayapp.feeds.copies import Copy
from trayapp.settings.feeds import Feed
from trayapp.ui.letters.leave_window import LeaveWindow
from trayapp.ui.owed.window import OwedWindow
from trayapp.ui.settings.dialog import SettingsDialog
from trayapp.ui.style.look import Look

_WORKS = Feed("Works holidays", "https://calendar.works.example/days.ics")
_FAIR = Feed("fair", "/home/me/Documents/fair.ics", timed=True)
_COPIES = (
    Copy(
        _WORKS,
        boards.NOW - timedelta(hours=2),
        boards.NOW,
        days=(
            DayOff(date(2026, 5, 15), date(2026, 5, 15), "Bridge day (Works holidays)"),
            DayOff(date(2026, 12, 24), date(2026, 12, 31), "Year end (Works holidays)"),
        ),
    ),
    Copy(
        _FAIR,
        boards.NOW - timedelta(days=2),
        boards.NOW,
        "The calendar fair cannot be read: No such file or directory.",
        "The last good copy is used. Check that the file is there and may be read, or choose it anew.",
    ),
)


def settings_working_all(look: Look) -> QWidget:
    """Habits, a journey, and two calendars of which one cannot be read."""
    journey = Trip(date(2026, 6, 3), date(2026, 6, 9), "America/New_York")
    settings = replace(
        setups.SETTINGS,
        calendar=replace(boards.CALENDAR, travel=(journey,)),
        feeds=(_WORKS, _FAIR),
        habits=Habits((time(9), time(16, 30)), evening=True, evening_before=timedelta(minutes=15)),
    )
    dialog = SettingsDialog(look, settings, boards.NOW, countries=setups.COUNTRIES, native_dialogs=False)
    dialog.working.show_copies(_COPIES, boards.NOW)
    dialog.show_page("working")
    dialog.resize(960, 1560)
    return dialog


def owed_reply_time(look: Look) -> QWidget:
    """A daily reply time: what falls due before the next one."""
    window = OwedWindow(look, boards.CALENDAR)
    window.show_board(boards.board())
    window.show_until(boards.NOW + timedelta(hours=6))
    window.show()
    return window


def leave_handover(look: Look) -> QWidget:
    """What falls due during a leave."""
    first, last = date(2026, 5, 18), date(2026, 5, 22)
    late = replace(boards.BEATE, id="late", due=boards.NOW + timedelta(days=6))
    plan = plan_leave([*boards.USUAL, late], first, last, boards.CALENDAR, now=boards.NOW)
    window = LeaveWindow(look, resources.away_words(), today=date(2026, 5, 13))
    away = with_leave(boards.CALENDAR, first, last)
    window.show_leave(LeaveShown(plan, away, plan.back + timedelta(days=1), booked=False))
    return window


def leave_away(look: Look) -> QWidget:
    """The out-of-office text in another language."""
    window = leave_handover(look)
    if isinstance(window, LeaveWindow):
        window.tabs.setCurrentIndex(1)
        window.substitute.setText("Vera Vogt, vera@office.example")
        window.language.setCurrentIndex(window.language.findData("de"))
        window.language.activated.emit(window.language.currentIndex())
    return window


SCENES = (settings_working_all, owed_reply_time, leave_handover, leave_away)
