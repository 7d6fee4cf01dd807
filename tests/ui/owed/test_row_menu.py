"""The menu of a row: by the right button and by the menu key, with everything that the row allows."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QContextMenuEvent, QFont
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests import boards
from trayapp.ui.owed.actions import Action, actions_for
from trayapp.ui.owed.window import OwedWindow
from trayapp.ui.parts.labels import icon_size
from trayapp.ui.style.look import Look
from trayapp.ui.style.sheet import menu_sheet
from trayapp.ui.wishes import Open, Snooze

Heard = Callable[[OwedWindow], list[object]]


@pytest.fixture
def window(qtbot: QtBot, look: Look) -> Iterator[OwedWindow]:
    window = OwedWindow(look, boards.CALENDAR)
    qtbot.addWidget(window)
    window.show_board(boards.board())
    window.show()
    window.list.setFocus()
    window.list.choose(boards.ANNA.id)
    yield window
    if window.menu is not None:
        window.menu.close()


def ask(window: OwedWindow, row: int, reason: QContextMenuEvent.Reason) -> None:
    spot = window.list.visualRect(window.list.lines.index(row)).center()
    event = QContextMenuEvent(reason, spot, window.list.viewport().mapToGlobal(spot))
    QApplication.sendEvent(window.list.viewport(), event)


def test_the_right_button_offers_what_the_bar_offers_and_more(window: OwedWindow) -> None:
    ask(window, 2, QContextMenuEvent.Reason.Mouse)
    assert window.list.current_id() == boards.BEATE.id, "the row under the pointer"
    assert window.menu is not None
    offered = [one.data() for one in window.menu.actions() if not one.isSeparator()]
    assert offered == list(actions_for(window.list.current_line()))
    assert Action.PROMISE in offered
    said = [one.text() for one in window.menu.actions() if not one.isSeparator()]
    assert "Snooze\tS" in said


def test_the_menu_key_means_the_current_row(window: OwedWindow, heard: Heard) -> None:
    wishes = heard(window)
    ask(window, 4, QContextMenuEvent.Reason.Keyboard)
    assert window.list.current_id() == boards.ANNA.id
    assert window.menu is not None
    window.menu.actions()[0].trigger()
    assert wishes == [Open(boards.ANNA.id)]


def test_an_entry_may_open_a_menu_of_its_own(window: OwedWindow, heard: Heard) -> None:
    wishes = heard(window)
    ask(window, 0, QContextMenuEvent.Reason.Mouse)
    first = window.menu
    assert first is not None
    next(one for one in first.actions() if one.data() is Action.SNOOZE).trigger()
    assert window.menu is not first
    assert window.menu is not None
    window.menu.actions()[0].trigger()
    assert len(wishes) == 1
    assert isinstance(wishes[0], Snooze)


def test_headings_have_no_menu(window: OwedWindow) -> None:
    rows = window.list.lines.rowCount()
    heading = rows - 1
    window.list.scrollTo(window.list.lines.index(heading))
    ask(window, heading, QContextMenuEvent.Reason.Mouse)
    assert window.menu is None


def test_an_empty_list_has_no_menu(window: OwedWindow) -> None:
    window.show_board(boards.board(()))
    spot = window.list.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, spot, window.mapToGlobal(spot))
    QApplication.sendEvent(window.list.viewport(), event)
    assert window.menu is None


def test_large_type_has_large_icons(qtbot: QtBot, qapp: QApplication, look: Look) -> None:
    before = QFont(qapp.font())
    larger = QFont(before)
    larger.setPointSize(20)
    heights = []
    try:
        for font in (before, larger):
            qapp.setFont(font)
            menu = QMenu()
            qtbot.addWidget(menu)
            menu.setStyleSheet(menu_sheet(look.theme))
            menu.addAction(look.icon("open", size=icon_size(menu.font())), "")
            menu.resize(menu.sizeHint())
            picture = menu.grab().toImage()
            ground = picture.pixelColor(picture.width() - 4, picture.height() // 2)
            rows = [
                y
                for y in range(4, picture.height() - 4)
                if any(picture.pixelColor(x, y) != ground for x in range(4, picture.width() - 4))
            ]
            heights.append(rows[-1] - rows[0])
    finally:
        qapp.setFont(before)
    assert heights[1] > heights[0] * 1.6
