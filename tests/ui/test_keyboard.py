"""Every window is used by the keyboard alone: Tab reaches whatever can be pressed, in order and in sight."""

from __future__ import annotations

from typing import NamedTuple

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QTabBar,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.heard import faults
from tests.scenes import SCENES
from trayapp.ui.owed.row_actions import RowActions
from trayapp.ui.parts.window import Window
from trayapp.ui.style.look import Look

_MOST = 400
"""Presses of Tab, after which a window has no end."""


def shown(qtbot: QtBot, look: Look, scene: str) -> QWidget:
    """Show a scene's window in front."""
    widget = SCENES[scene](look)
    qtbot.addWidget(widget)
    if isinstance(widget, QMenu):
        widget.show()
        return widget
    window = widget.window()
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    return window


def expected(window: QWidget) -> set[QWidget]:
    """What the keyboard has to reach: seen, enabled, and not one of several of which one is chosen."""
    return {
        one
        for one in window.findChildren(QWidget)
        if one.isVisible()
        and one.isEnabled()
        and one.window() is window
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.focusProxy() is None
        and not (isinstance(one, QRadioButton) and not one.isChecked())
    }


class Walk(NamedTuple):
    """Where the keyboard went, until it was where it had been first."""

    order: list[str]
    """By name: leaving a field may make the lines below it anew."""
    hidden: list[str]
    """What had the keyboard out of sight."""


def walked(window: QWidget, key: Qt.Key) -> Walk:
    """Press the key until the focus is where it was; that may be at once where there is but one place."""
    lone = len(expected(window)) == 1
    QTest.keyClick(window, key)
    walk = Walk([focused(window)], [])
    for _ in range(_MOST):
        QTest.keyClick(QApplication.focusWidget() or window, key)
        QApplication.processEvents()  # lines that are made anew show themselves then
        now = focused(window)
        focus = QApplication.focusWidget()
        first = now not in walk.order
        if first and focus is not None and focus.visibleRegion().isEmpty():
            walk.hidden.append(called(focus))
        if now == walk.order[0] and (lone or len(walk.order) > 1):
            return walk
        if now != walk.order[-1]:  # a field for a date has several parts
            walk.order.append(now)
    raise AssertionError(f"after {_MOST} steps: {walk.order[-12:]}")


def focused(window: QWidget) -> str:
    """Name what has the keyboard, apart from others of that name."""
    focus = QApplication.focusWidget()
    assert focus is not None, "the keyboard is nowhere"
    name = called(focus)
    alike = [one for one in window.findChildren(type(focus)) if one.isVisible() and called(one) == name]
    return f"{name} #{alike.index(focus) if focus in alike else 0}"


def called(widget: QWidget) -> str:
    """Name a widget as a screen reader would."""
    text = widget.text() if isinstance(widget, QAbstractButton | QLineEdit) else ""
    return f"{type(widget).__name__} {widget.accessibleName() or text!r}"


def mute(window: QWidget) -> list[str]:
    """Name what can be pressed, though not by keys."""
    return [
        called(one)
        for one in window.findChildren(QAbstractButton)
        if one.isVisible()
        and one.isEnabled()
        and not one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(one, QRadioButton)  # arrows go among them
        and not isinstance(one.parent(), QLineEdit | QTabBar | RowActions)  # Escape, arrows, the bar's keys
    ]


@pytest.mark.parametrize("scene", SCENES)
def test_every_window_is_drawn_heard_and_used_by_keys(qtbot: QtBot, look: Look, scene: str) -> None:
    """All is asked of one window: making it takes longer than going through it."""
    window = shown(qtbot, look, scene)
    assert not window.grab().isNull(), "it can be drawn"
    assert not list(faults(window)), "everything has a name and a role"
    if isinstance(window, QMenu):
        return  # it has keys of its own
    assert not mute(window), "what can be pressed can be pressed by keys"
    if not expected(window):
        return
    there = walked(window, Qt.Key.Key_Tab)
    assert not there.hidden, "where the keyboard is can be seen"
    if len(expected(window)) < 2:
        return
    assert {called(one) for one in expected(window)} <= {name.rpartition(" #")[0] for name in there.order}
    back = walked(window, Qt.Key.Key_Backtab)
    assert set(back.order) == set(there.order), "backwards it is another way"


def form(qtbot: QtBot, *fields: QWidget) -> QWidget:
    """Show a window with fields one above the other."""
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    for field in fields:
        column.addWidget(field)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    return window


def test_what_is_out_of_sight_is_found(qtbot: QtBot) -> None:
    covered = QPushButton("Covered")
    window = form(qtbot, QPushButton("Seen"), covered)
    assert walked(window, Qt.Key.Key_Tab).hidden == []
    covered.move(5000, 5000)
    assert walked(window, Qt.Key.Key_Tab).hidden == [called(covered)]


def test_what_keys_do_not_reach_is_found(qtbot: QtBot) -> None:
    pressed = QPushButton("By the mouse")
    pressed.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    window = form(qtbot, QPushButton("One"), QPushButton("Two"), pressed)
    assert mute(window) == [called(pressed)]


def test_a_trap_is_found(qtbot: QtBot) -> None:
    window = form(qtbot, QPlainTextEdit(), QPushButton("Never"))
    with pytest.raises(AssertionError, match="after"):
        walked(window, Qt.Key.Key_Tab)


def test_tab_into_an_area_that_was_scrolled_away_brings_the_field_in_sight(qtbot: QtBot, look: Look) -> None:
    window = Window(look, "Long", QSize(300, 200))
    qtbot.addWidget(window)
    outside, first, area = QPushButton("Outside"), QPushButton("First"), QScrollArea()
    page = QWidget()
    inner = QVBoxLayout(page)
    inner.addWidget(first)
    inner.addSpacing(2000)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(page)
    column = QVBoxLayout(window)
    column.addWidget(outside)
    column.addWidget(area)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    outside.setFocus()
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    assert first.visibleRegion().isEmpty()
    QTest.keyClick(outside, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is first
    assert not first.visibleRegion().isEmpty()
