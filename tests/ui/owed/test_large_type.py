"""Twice as large type, long names, both directions: nothing is cut, nothing leaves its window."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests import boards
from tests.scenes_report import GOAL, GROUPS, figures
from trayapp.domain.reporting.report import Scope
from trayapp.ui.ignored.window import IgnoredWindow
from trayapp.ui.owed.actions import Action
from trayapp.ui.owed.window import OwedWindow
from trayapp.ui.parts.buttons import LinkButton
from trayapp.ui.parts.labels import ElidedLabel
from trayapp.ui.report.window import ReportWindow
from trayapp.ui.style.look import Look

LONG = replace(
    boards.ANNA,
    client=boards.ANNA.client._replace(name="Prof. Dr. Maximiliane von und zu Oberhausen-Untermarkt " * 3),
    subject="Re: Fwd: Re: " + "Jahresabschluss und Lagebericht " * 12,
    asks="Könnten Sie uns bitte mitteilen, " * 20 + "?",
    account="The office mailbox of the whole partnership " * 4,
)


def owed(look: Look) -> QWidget:
    window = OwedWindow(look, boards.CALENDAR)
    window.show_board(boards.board((LONG, *boards.EVERY_KIND)))
    window.show()
    window.list.choose(LONG.id)
    window.act(Action.WHY, LONG.id)
    window.offer_undo(f"{LONG.client.name}: answered by phone.")
    return window


def blind(look: Look) -> QWidget:
    window = OwedWindow(look, boards.CALENDAR)
    window.show_board(boards.board((), replace(boards.SEEN_WELL, blind=(boards.BLIND,))))
    return window


def ignored(look: Look) -> QWidget:
    window = IgnoredWindow(look, boards.CALENDAR)
    window.show_verdicts(boards.verdicts(), boards.NOW)
    window.why.click()
    return window


def report(look: Look) -> QWidget:
    window = ReportWindow(look, boards.CALENDAR, GOAL, native=False)
    window.show_report(figures(), Scope(), GROUPS)
    return window


WINDOWS: dict[str, Callable[[Look], QWidget]] = {
    "owed": owed,
    "blind": blind,
    "ignored": ignored,
    "report": report,
}


@pytest.fixture(params=[1.0, 2.0])
def type_size(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[float]:
    before = QFont(qapp.font())
    larger = QFont(before)
    larger.setPointSizeF(10.0 * request.param)
    qapp.setFont(larger)
    yield request.param
    qapp.setFont(before)


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def direction(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Qt.LayoutDirection]:
    qapp.setLayoutDirection(request.param)
    yield request.param
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("type_size", "direction")
@pytest.mark.parametrize("name", WINDOWS)
@pytest.mark.parametrize("width", [640, 1100])
def test_nothing_is_cut(qtbot: QtBot, look: Look, name: str, width: int) -> None:
    window = WINDOWS[name](look)
    qtbot.addWidget(window)
    window.resize(width, 720)
    window.show()
    for _ in range(3):
        QApplication.processEvents()
    assert window.width() <= 1280, "it goes onto a small screen"
    assert window.height() <= 800
    cut = [one for one in window.findChildren(QWidget) if one.isVisible() and _is_cut(one)]
    assert [f"{type(one).__name__}: {_text(one)}" for one in cut] == []


def _text(one: QWidget) -> str:
    return one.text()[:60] if isinstance(one, QLabel | QPushButton) else one.accessibleName()


def _is_cut(one: QWidget) -> bool:
    """Whether a text has less room than it needs, or stands outside of what holds it."""
    if isinstance(one, ElidedLabel):
        return False  # it says in its tooltip what there is no room for
    if isinstance(one, QLabel) and one.text():
        if one.wordWrap():
            return one.heightForWidth(one.width()) > one.height() + 1
        return one.sizeHint().width() > one.width() + 1
    if isinstance(one, LinkButton):
        return _sticks_out(one)  # it is elided, and says in its tooltip what there is no room for
    if isinstance(one, QPushButton) and one.text():
        return one.sizeHint().width() > one.width() + 1 or _sticks_out(one)
    return False


def _sticks_out(one: QWidget) -> bool:
    holder = one.parentWidget()
    return holder is not None and not holder.rect().contains(one.geometry())
