"""Undo instead of questions: it waits for whoever is still thinking."""

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from trayapp.ui.parts.undo_bar import SHOWN_FOR, UndoBar
from trayapp.ui.style.look import Look
from trayapp.ui.wishes import Undo


def shown(qtbot: QtBot, look: Look) -> tuple[QWidget, UndoBar]:
    window = QWidget()
    qtbot.addWidget(window)
    bar = UndoBar(look)
    QVBoxLayout(window).addWidget(bar)
    window.show()
    window.activateWindow()
    bar.offer("Anna Acker: answered by phone.")
    return window, bar


def test_it_stays_while_the_pointer_is_on_it(qtbot: QtBot, look: Look) -> None:
    _, bar = shown(qtbot, look)
    assert bar.timer.isActive()
    assert bar.timer.interval() == SHOWN_FOR
    spot = QPointF(bar.rect().center())
    QApplication.sendEvent(bar, QEnterEvent(spot, spot, spot))
    assert not bar.timer.isActive()
    QApplication.sendEvent(bar, QEvent(QEvent.Type.Leave))
    assert bar.timer.isActive(), "the ten seconds begin anew"


def test_it_stays_while_the_keyboard_is_on_it(qtbot: QtBot, look: Look) -> None:
    window, bar = shown(qtbot, look)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    bar.undo.setFocus()
    bar.timer.timeout.emit()
    assert bar.isVisible()
    said: list[object] = []
    bar.wished.connect(said.append)
    QTest.keyClick(bar.undo, Qt.Key.Key_Space)
    assert said == [Undo()]
    assert not bar.isVisible()


def test_it_goes_by_itself(qtbot: QtBot, look: Look) -> None:
    _, bar = shown(qtbot, look)
    bar.timer.stop()
    bar.timer.timeout.emit()
    assert not bar.isVisible()
    QApplication.sendEvent(bar, QEvent(QEvent.Type.Leave))
    assert not bar.timer.isActive()


def test_what_did_not_work_cannot_be_taken_back(qtbot: QtBot, look: Look) -> None:
    _, bar = shown(qtbot, look)
    bar.complain("That did not work.")
    assert not bar.undo.isVisible()
