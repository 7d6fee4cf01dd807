from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests import boards
from trayapp import resources
from trayapp.domain.letters.leave import LeaveShown, plan_leave, with_leave
from trayapp.ui.letters.leave_window import LeaveWindow
from trayapp.ui.parts.window import Window
from trayapp.ui.style.look import Look
from trayapp.ui.wishes import ShowLeave, TakeLeave

FIRST, LAST = date(2026, 5, 18), date(2026, 5, 22)


class Printer:
    """A printer that keeps its pages."""

    def __init__(self) -> None:
        self.pages: list[str] = []

    def __call__(self, text: str, _title: str, _parent: QWidget) -> None:
        self.pages.append(text)


@pytest.fixture
def printer() -> Printer:
    return Printer()


@pytest.fixture
def window(qtbot: QtBot, look: Look, printer: Printer) -> LeaveWindow:
    window = LeaveWindow(look, resources.away_words(), today=date(2026, 5, 13), print_text=printer)
    qtbot.addWidget(window)
    away = with_leave(boards.CALENDAR, FIRST, LAST)
    late = replace(boards.BEATE, id="late", due=boards.NOW + timedelta(days=6))
    plan = plan_leave([*boards.USUAL, late], FIRST, LAST, boards.CALENDAR, now=boards.NOW)
    window.show_leave(LeaveShown(plan, away, plan.back + timedelta(days=1), booked=False, unseen=("Home",)))
    window.show()
    return window


Heard = Callable[[Window], list[object]]


def test_it_says_what_falls_due_and_when_one_is_back(window: LeaveWindow) -> None:
    assert window.summary.text().startswith("Back Tue 26 May 2026 · ")
    assert "to do before you leave" in window.summary.text()
    assert "1 falls due while you are away" in window.summary.text()
    assert "Customs declaration" in window.handover.toPlainText()
    assert "Home cannot be seen" in window.handover.toPlainText()


def test_what_is_missed_already_is_counted_apart(window: LeaveWindow) -> None:
    assert window._shown is not None
    later = boards.NOW + timedelta(days=7)
    plan = plan_leave(boards.USUAL, FIRST, LAST, boards.CALENDAR, now=later)
    window.show_leave(replace(window._shown, plan=plan))
    assert f"· {len(plan.missed)} missed already" in window.summary.text()
    assert "before you leave" not in window.summary.text()
    assert f"Missed already ({len(plan.missed)})" in window.handover.toPlainText()


def test_other_days_are_a_wish_unless_they_cannot_be(window: LeaveWindow, heard: Heard) -> None:
    wishes = heard(window)
    window.last.setDate(window.last.date().addDays(7))
    assert wishes == [ShowLeave(FIRST, date(2026, 5, 29))]
    window.first.setDate(window.last.date().addDays(1))
    assert len(wishes) == 1
    assert "not before its first day" in window._trouble.text()


def test_what_is_seen_is_copied_and_printed_as_it_was_edited(window: LeaveWindow, printer: Printer) -> None:
    window.handover.appendPlainText("Key is with the porter.")
    window.copy.click()
    assert QGuiApplication.clipboard().text().endswith("Key is with the porter.")
    window.tabs.setCurrentIndex(1)
    window.print.click()
    assert printer.pages == [window.away.toPlainText()]


def test_the_note_follows_language_and_stand_in(window: LeaveWindow) -> None:
    window.substitute.setText("Vera Vogt")
    assert "Vera Vogt" in window.away.toPlainText()
    window.language.setCurrentIndex(window.language.findData("de"))
    window.language.activated.emit(window.language.currentIndex())
    assert window.subject.text() == "Abwesend bis Freitag, 22. Mai 2026"
    assert "Vera Vogt" in window.away.toPlainText()


def test_the_leave_goes_into_the_calendar_once(window: LeaveWindow, heard: Heard) -> None:
    wishes = heard(window)
    window.book.click()
    assert wishes == [TakeLeave(FIRST, LAST)]
    assert window._shown is not None
    window.show_leave(replace(window._shown, booked=True))
    assert window.book.isHidden()


def test_escape_closes(window: LeaveWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()
