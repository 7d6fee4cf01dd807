"""The focus is seen on every control and every ground: a ring of at least 3 : 1 that was not there before."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QStringListModel
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QListView,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QTabBar,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.pictures import palette
from trayapp import resources
from trayapp.ui.parts.buttons import IconButton, LinkButton, PrimaryButton
from trayapp.ui.parts.choice import Choice
from trayapp.ui.parts.switch import Switch
from trayapp.ui.parts.tick import Pick, Tick
from trayapp.ui.style.icons import Icons
from trayapp.ui.style.look import Look
from trayapp.ui.style.sheet import edge
from trayapp.ui.style.theme import Theme, contrast

GROUNDS = ("light", "dark", "contrast")
_LEAST = 40
"""Pixels of a ring around the smallest control."""


@pytest.fixture(params=GROUNDS)
def dressed(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Look]:
    before = QPalette(qapp.palette())
    qapp.setPalette(palette(request.param))
    yield Look(Icons(resources.icon), high_contrast=True if request.param == "contrast" else None)
    qapp.setPalette(before)


def tabs(_look: Look) -> QWidget:
    made = QTabBar()
    made.setDrawBase(False)
    for name in ("All", "Replies"):
        made.addTab(name)
    return made


def side(_look: Look) -> QWidget:
    made = QListView()
    made.setProperty("side", True)
    made.setModel(QStringListModel(["Accounts", "Clients"], made))
    made.setCurrentIndex(made.model().index(0, 0))
    return made


def table(_look: Look) -> QWidget:
    made = QTableView()
    made.setProperty("rows", True)
    made.setModel(QStringListModel(["Anna Acker"], made))
    return made


CONTROLS: dict[str, Callable[[Look], QWidget]] = {
    "button": lambda _look: QPushButton("Go on"),
    "primary": lambda _look: PrimaryButton("Go on"),
    "quiet": lambda look: IconButton(look, "open", "Open"),
    "link": lambda _look: LinkButton("Show the rule"),
    "line": lambda _look: QLineEdit("Anna"),
    "text": lambda _look: QPlainTextEdit("Anna"),
    "choice": lambda look: Choice(look, "Group"),
    "inline": lambda look: Choice(look, "Group", inline=True),
    "switch": lambda look: Switch(look, "On"),
    "tick": lambda look: Tick(look, "Anna"),
    "pick": lambda look: Pick(look, "One"),
    "tabs": tabs,
    "side": side,
    "table": table,
}


@pytest.mark.parametrize("name", CONTROLS)
def test_the_focus_can_be_seen(qtbot: QtBot, dressed: Look, name: str) -> None:
    window = QWidget()
    window.setProperty("page", True)
    qtbot.addWidget(window)
    other, control = QPushButton("Before"), CONTROLS[name](dressed)
    column = QVBoxLayout(window)
    column.addWidget(other)
    column.addWidget(control)
    window.setStyleSheet(dressed.sheet)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    other.setFocus()
    qtbot.waitUntil(other.hasFocus)
    without = control.grab().toImage()
    control.setFocus()
    qtbot.waitUntil(lambda: clear(without, control.grab().toImage()) >= _LEAST)


def clear(without: QImage, focused: QImage) -> int:
    """How many pixels differ by at least 3 : 1 from what was there before."""
    count, known = 0, dict[tuple[int, int], bool]()
    for y in range(without.height()):
        for x in range(without.width()):
            pair = (without.pixel(x, y), focused.pixel(x, y))
            if pair[0] != pair[1]:
                if pair not in known:
                    known[pair] = contrast(QColor(pair[0]), QColor(pair[1])) >= 3
                count += known[pair]
    return count


def test_the_entry_of_a_menu_that_is_meant_has_an_edge(qtbot: QtBot, dressed: Look) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setStyleSheet(dressed.sheet)
    window.show()
    menu = QMenu(window)
    for text in ("Open", "Snooze"):
        menu.addAction(text)
    menu.popup(window.pos())
    seen = []
    for number in (1, 0):
        menu.setActiveAction(menu.actions()[number])
        QApplication.processEvents()
        seen.append(menu.grab(menu.actionGeometry(menu.actions()[0])).toImage())
    menu.close()
    assert clear(*seen) >= _LEAST


def test_in_high_contrast_outlines_and_quiet_text_are_as_clear_as_text() -> None:
    for text, ground in (("#FFFFFF", "#000000"), ("#000000", "#FFFFFF")):
        made = QPalette()
        for role, colour in (
            (QPalette.ColorRole.Base, ground),
            (QPalette.ColorRole.Window, ground),
            (QPalette.ColorRole.Text, text),
        ):
            made.setColor(role, QColor(colour))
        theme = Theme.of(made, high_contrast=True)
        assert contrast(edge(theme), theme.surface) >= 7
        assert contrast(theme.secondary, theme.raised) >= 7
        assert contrast(theme.line, theme.surface) >= 7
