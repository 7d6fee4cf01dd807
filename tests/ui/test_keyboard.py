"""Every window is used by the keyboard alone: Tab reaches whatever can be pressed, in order and in sight."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QMenu,
    QRadioButton,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.scenes import SCENES
from trayapp.ui.owed.row_actions import RowActions
from trayapp.ui.style.look import Look

_MOST = 400
"""Presses of Tab, after which a window has no end."""


def shown(qtbot: QtBot, look: Look, scene: str) -> QWidget | None:
    """Show a scene's window in front; None where it is a menu, which has keys of its own."""
    widget = SCENES[scene](look)
    if isinstance(widget, QMenu):
        return None
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


def walked(window: QWidget, key: Qt.Key) -> list[str]:
    """Press the key until the focus is where it was; give where it went, in order.

    By name: leaving a field may make the lines below it anew.
    """
    QTest.keyClick(window, key)
    seen = [focused(window)]
    for _ in range(_MOST):
        QTest.keyClick(QApplication.focusWidget() or window, key)
        QApplication.processEvents()  # lines that are made anew show themselves then
        now = focused(window)
        if now == seen[0] and len(seen) > 1:
            return seen
        if now != seen[-1]:  # a field for a date has several parts
            seen.append(now)
    raise AssertionError(f"after {_MOST} steps: {seen[-12:]}")


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


@pytest.mark.parametrize("scene", SCENES)
def test_tab_reaches_everything_and_keeps_it_in_sight(qtbot: QtBot, look: Look, scene: str) -> None:
    window = shown(qtbot, look, scene)
    if window is None:
        return
    if len(expected(window)) < 2:
        return
    there = walked(window, Qt.Key.Key_Tab)
    assert {called(one) for one in expected(window)} <= {name.rpartition(" #")[0] for name in there}
    back = walked(window, Qt.Key.Key_Backtab)
    assert set(back) == set(there), "backwards it is another way"


@pytest.mark.parametrize("scene", SCENES)
def test_where_the_keyboard_is_can_be_seen(qtbot: QtBot, look: Look, scene: str) -> None:
    window = shown(qtbot, look, scene)
    if window is None or not expected(window):
        return
    hidden = []
    for _ in range(len(expected(window))):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        assert now is not None
        QApplication.processEvents()
        if now.visibleRegion().isEmpty():
            hidden.append(called(now))
    assert not hidden


@pytest.mark.parametrize("scene", SCENES)
def test_what_can_be_pressed_can_be_pressed_by_keys(qtbot: QtBot, look: Look, scene: str) -> None:
    window = shown(qtbot, look, scene)
    if window is None:
        return
    mute = [
        called(one)
        for one in window.findChildren(QAbstractButton)
        if one.isVisible()
        and one.isEnabled()
        and not one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(one, QRadioButton)  # arrows go among them
        and not isinstance(one.parent(), QLineEdit | QTabBar | RowActions)  # Escape, arrows, the bar's keys
    ]
    assert not mute
