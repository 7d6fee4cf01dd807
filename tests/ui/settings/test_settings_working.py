from dataclasses import replace
from datetime import date, time, timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests import boards, setups
from tests.settings_opened import Heard, button, only_settings, opened
from trayapp.domain.board.slots import Habits
from trayapp.domain.clocks.calendar import DayOff, Interval, Trip
from trayapp.feeds.copies import Copy
from trayapp.settings.feeds import Feed
from trayapp.ui.parts.switch import Switch
from trayapp.ui.settings.dialog import SettingsDialog
from trayapp.ui.style.look import Look
from trayapp.ui.wishes import RefreshCalendars, ShowLeave


class TestWorkingTime:
    def test_hours_are_in_force_at_once(self, dialog: SettingsDialog, heard: Heard) -> None:
        wishes = heard(dialog)
        start, _end = dialog.working.week.days[0].edits[0]
        start.setTime(start.time().addSecs(-3600))
        week = only_settings(wishes).calendar.week
        assert week[0][0] == Interval(time(8), time(12, 30))
        assert week[1] == boards.CALENDAR.week[1]

    def test_hours_that_cannot_be_stay_out(self, dialog: SettingsDialog, heard: Heard) -> None:
        wishes = heard(dialog)
        start, _end = dialog.working.week.days[0].edits[1]
        start.setTime(start.time().addSecs(-7200))  # 11:30, inside the morning
        assert wishes == []
        said = [label.text() for label in dialog.working.findChildren(QLabel)]
        assert any("overlap" in text for text in said)

    def test_hours_are_added_and_removed(self, dialog: SettingsDialog, heard: Heard) -> None:
        wishes = heard(dialog)
        saturday = dialog.working.week.days[5]
        button(saturday, "Add hours on Saturday").click()
        assert only_settings(wishes).calendar.week[5] == (Interval(time(9), time(17)),)
        button(saturday, "Remove these hours on Saturday").click()
        assert only_settings(wishes).calendar.week[5] == ()

    def test_a_week_without_work_is_refused(self, qtbot: QtBot, look: Look, heard: Heard) -> None:
        one_day = ((Interval(time(9), time(12)),), (), (), (), (), (), ())
        calendar = replace(boards.CALENDAR, week=one_day)
        dialog = opened(qtbot, look, replace(setups.SETTINGS, calendar=calendar))
        wishes = heard(dialog)
        button(dialog.working.week.days[0], "Remove these hours on Monday").click()
        assert wishes == []

    def test_the_zone_is_checked(self, dialog: SettingsDialog, heard: Heard) -> None:
        wishes = heard(dialog)
        dialog.working.zone.setText("Mars/Olympus")
        dialog.working.zone.editingFinished.emit()
        assert wishes == []
        assert "Mars/Olympus" in dialog.working.zone_field.complaint
        dialog.working.zone.setText("America/New_York")
        dialog.working.zone.editingFinished.emit()
        assert only_settings(wishes).calendar.zone == "America/New_York"

    def test_a_country_brings_its_holidays(self, dialog: SettingsDialog, heard: Heard) -> None:
        wishes = heard(dialog)
        working = dialog.working
        assert "Ascension Day (Thu 14 May)" in " ".join(
            label.text() for label in working.findChildren(QLabel)
        )
        working.country.setCurrentIndex(working.country.findData("AT"))
        working.country.activated.emit(working.country.currentIndex())
        calendar = only_settings(wishes).calendar
        assert (calendar.country, calendar.region) == ("AT", "")
        assert [working.region.itemText(n) for n in range(working.region.count())] == [
            "All of it",
            "Burgenland",
            "Kärnten",
        ]

    def test_leave_is_added_and_removed(self, dialog: SettingsDialog, heard: Heard) -> None:
        wishes = heard(dialog)
        dialog.show_page("working")
        dialog.working.leave.add.click()
        fresh = (date(2026, 5, 20), date(2026, 5, 26))
        assert only_settings(wishes).calendar.leave == (fresh, *boards.CALENDAR.leave)
        dialog.working.leave.last.setDate(dialog.working.leave.first.date().addDays(-1))
        dialog.working.leave.add.click()
        assert len(wishes) == 1
        removing = [
            one for one in dialog.working.leave.findChildren(QPushButton) if "20 May" in one.accessibleName()
        ]
        removing[0].click()
        assert only_settings(wishes).calendar.leave == boards.CALENDAR.leave


class TestJourneys:
    def test_a_city_is_enough(self, dialog: SettingsDialog, heard: Heard) -> None:
        wishes = heard(dialog)
        travel = dialog.working.travel
        travel.zone.setText("new york")
        travel.add.click()
        trip = Trip(date(2026, 5, 20), date(2026, 5, 24), "America/New_York")
        assert only_settings(wishes).calendar.travel == (trip,)
        button(dialog.working, "Remove the journey to New York: Wed 20 May 2026 to Sun 24 May 2026").click()
        assert only_settings(wishes).calendar.travel == ()

    def test_what_cannot_be_is_told(self, dialog: SettingsDialog, heard: Heard) -> None:
        wishes = heard(dialog)
        travel = dialog.working.travel
        for zone in ("", "Atlantis"):
            travel.zone.setText(zone)
            travel.add.click()
        travel.zone.setText("Tokyo")
        travel.last.setDate(travel.first.date().addDays(-1))
        travel.add.click()
        assert wishes == []
        assert "ends before it begins" in travel._trouble.text()


class TestOtherCalendars:
    def test_a_calendar_is_added_marked_and_removed(self, dialog: SettingsDialog, heard: Heard) -> None:
        wishes = heard(dialog)
        feeds = dialog.working.feeds
        feeds.source.setText("https://works.example/private/days.ics")
        feeds.add.click()
        feed = Feed("works.example", "https://works.example/private/days.ics")
        assert only_settings(wishes).feeds == (feed,)
        assert "private" not in " ".join(label.text() for label in feeds.findChildren(QLabel))
        feeds.lines[0].findChildren(Switch)[0].click()
        assert only_settings(wishes).feeds == (feed._replace(timed=True),)
        feeds.again.click()
        assert wishes[-1] == RefreshCalendars()
        feeds.lines[0].remove.click()
        assert only_settings(wishes).feeds == ()

    def test_an_open_address_is_refused(self, dialog: SettingsDialog, heard: Heard) -> None:
        wishes = heard(dialog)
        feeds = dialog.working.feeds
        feeds.source.setText("http://works.example/days.ics")
        feeds.add.click()
        assert wishes == []
        assert "would not be private" in feeds._trouble.text()

    def test_how_reading_went_is_said(self, qtbot: QtBot, look: Look) -> None:
        feed = Feed("Works", "/home/me/works.ics")
        dialog = opened(qtbot, look, replace(setups.SETTINGS, feeds=(feed,)))
        (line,) = dialog.working.feeds.lines
        assert line.note.text() == "Not read yet."
        off = DayOff(date(2026, 5, 15), date(2026, 5, 15), "Bridge day (Works)")
        copy = Copy(feed, boards.NOW, boards.NOW, "It is gone.", "Choose it anew.", (off,))
        dialog.working.show_copies((copy,), boards.NOW)
        (line,) = dialog.working.feeds.lines
        assert "1 entry ahead, next Bridge day: Fri 15 May 2026" in line.note.text()
        assert line.trouble.text() == "It is gone. Choose it anew."


class TestHabits:
    def test_times_are_added_changed_and_removed(self, dialog: SettingsDialog, heard: Heard) -> None:
        wishes = heard(dialog)
        habits = dialog.working.habits
        habits.add.click()
        habits.add.click()
        assert only_settings(wishes).habits.reply_times == (time(9), time(13))
        habits.times[1].setTime(habits.times[1].time().addSecs(1800))
        assert only_settings(wishes).habits.reply_times == (time(9), time(13, 30))
        habits.times[1].setTime(habits.times[0].time())
        assert only_settings(wishes).habits.reply_times == (time(9), time(13, 30)), "twice the same is none"
        button(habits, "Remove the daily reply time 09:00").click()
        assert only_settings(wishes).habits.reply_times == (time(13, 30),)

    def test_the_evening_question_has_its_time(self, dialog: SettingsDialog, heard: Heard) -> None:
        wishes = heard(dialog)
        habits = dialog.working.habits
        assert not habits.before.isEnabled()
        habits.evening.click()
        habits.before.setCurrentIndex(habits.before.findData(30))
        habits.before.activated.emit(habits.before.currentIndex())
        assert only_settings(wishes).habits == Habits((), evening=True, evening_before=timedelta(minutes=30))


def test_the_hand_over_of_a_leave_is_a_wish(dialog: SettingsDialog, heard: Heard) -> None:
    wishes = heard(dialog)
    button(dialog.working.leave, "Hand-over for the leave of Mon 3 August 2026 to Fri 14 August 2026").click()
    assert wishes == [ShowLeave(date(2026, 8, 3), date(2026, 8, 14))]


def test_tab_goes_down_the_page_also_over_lines_that_came_later(qtbot: QtBot, look: Look) -> None:
    calendar = replace(
        boards.CALENDAR, travel=(Trip(date(2026, 6, 3), date(2026, 6, 9), "America/New_York"),)
    )
    dialog = opened(qtbot, look, replace(setups.SETTINGS, calendar=calendar))
    dialog.show_page("working")
    page = dialog.working
    page.habits.add.click()
    button(page, "Add hours on Saturday").click()
    for _ in range(4):
        QApplication.processEvents()  # lays out what was put in
    inside = page.widget()
    start = page.week.days[0].edits[0][0]
    order: list[int] = []
    here = start.nextInFocusChain()
    while inside is not None and here is not None and here is not start:
        if inside.isAncestorOf(here) and here.focusPolicy() & Qt.FocusPolicy.TabFocus and here.isVisible():
            order.append(here.mapTo(inside, QPoint(0, here.height() // 2)).y())
        here = here.nextInFocusChain()
    assert len(order) > 50
    assert order[-1] > 800
    assert all(after > before - 16 for before, after in pairwise(order))


@pytest.mark.parametrize("region", ["BE", "Berlin"])
def test_a_region_goes_by_its_name_however_the_file_names_it(qtbot: QtBot, look: Look, region: str) -> None:
    calendar = replace(boards.CALENDAR, country="DE", region=region)
    dialog = opened(qtbot, look, replace(setups.SETTINGS, calendar=calendar))
    working = dialog.working
    assert working.region.currentText() == "Berlin"
    texts = [working.region.itemText(n) for n in range(working.region.count())]
    assert texts == ["All of it", "Baden-Württemberg", "Bayern", "Berlin", "Brandenburg"]
