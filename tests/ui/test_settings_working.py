from dataclasses import replace
from datetime import date, time

from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests import boards, setups
from tests.settings_opened import Heard, button, only_settings, opened
from trayapp.domain.calendar import Interval
from trayapp.ui.look import Look
from trayapp.ui.settings_dialog import SettingsDialog


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
        assert [working.region.itemText(n) for n in range(working.region.count())] == ["All of it", "1", "2"]

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
