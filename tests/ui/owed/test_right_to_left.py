"""The list where the language runs from right to left: pill, rows, buttons, menus and panels turn over."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests import boards
from trayapp.ui.owed.actions import Action
from trayapp.ui.owed.row_actions import RowActions
from trayapp.ui.owed.why_panel import WhyPanel
from trayapp.ui.owed.window import OwedWindow
from trayapp.ui.style.look import Look

ARABIC = replace(boards.ANNA, subject="مسودة العقد", client=boards.ANNA.client._replace(name="عمر"))


@pytest.fixture
def turned(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def opened(qtbot: QtBot, look: Look) -> OwedWindow:
    window = OwedWindow(look, boards.CALENDAR)
    qtbot.addWidget(window)
    window.show_board(boards.board((ARABIC, *boards.USUAL[1:])))
    window.resize(960, 640)
    window.show()
    window.list.choose(boards.BEATE.id)
    QApplication.processEvents()
    return window


def pills(window: OwedWindow, look: Look) -> list[int]:
    """In which columns of the rows the colour of what was missed is seen."""
    row = window.list.visualRect(window.list.lines.index(0))
    picture = window.list.viewport().grab(row).toImage()
    missed = look.theme.missed
    return [
        x
        for x in range(picture.width())
        if any(picture.pixelColor(x, y) == missed for y in range(picture.height()))
    ]


def columns_with_ink(window: OwedWindow, top: int, height: int) -> list[int]:
    """Columns of the first row that show anything, between two heights."""
    row = window.list.visualRect(window.list.lines.index(0))
    picture = window.list.viewport().grab(row).toImage()
    ground = picture.pixelColor(picture.width() // 2, 1)
    return [
        x
        for x in range(picture.width())
        if any(picture.pixelColor(x, y) != ground for y in range(top, top + height))
    ]


def test_from_left_to_right_the_pill_is_on_the_left(qtbot: QtBot, look: Look) -> None:
    window = opened(qtbot, look)
    assert max(pills(window, look)) < 80


@pytest.mark.usefixtures("turned")
def test_the_pill_stands_where_reading_begins(qtbot: QtBot, look: Look) -> None:
    window = opened(qtbot, look)
    assert min(pills(window, look)) > window.list.viewport().width() - 80


@pytest.mark.usefixtures("turned")
def test_no_text_is_written_over_another(qtbot: QtBot, look: Look) -> None:
    """Texts keep a gap between them: written over each other they would fill it."""
    window = opened(qtbot, look)
    inked = set(columns_with_ink(window, 8, 20))
    width = window.list.viewport().width()
    empty = [x for x in range(width) if x not in inked]
    gaps = sum(1 for x, then in zip(empty, empty[16:], strict=False) if then == x + 16)
    assert gaps > 100, "between time, subject and client there is room"


@pytest.mark.usefixtures("turned")
def test_buttons_lie_over_the_end_of_the_row(qtbot: QtBot, look: Look) -> None:
    window = opened(qtbot, look)
    rect = window.list.visualRect(window.list.lines.index(1))
    window.list.point_at(rect.center())
    buttons = window.list.findChild(RowActions)
    assert buttons is not None
    assert buttons.isVisible()
    assert buttons.geometry().left() < 20
    assert buttons.geometry().right() < rect.center().x()


@pytest.mark.usefixtures("turned")
def test_the_deadline_is_explained_over_the_pill(qtbot: QtBot, look: Look) -> None:
    window = opened(qtbot, look)
    rect = window.list.visualRect(window.list.lines.index(0))
    assert window.list.deadline_at(QPoint(rect.right() - 30, rect.center().y()))
    assert window.list.deadline_at(QPoint(rect.left() + 30, rect.center().y()))
    assert not window.list.deadline_at(rect.center())


@pytest.mark.usefixtures("turned")
def test_the_reasons_stand_below_the_texts_of_the_row(qtbot: QtBot, look: Look) -> None:
    window = opened(qtbot, look)
    window.act(Action.WHY, boards.BEATE.id)
    panel = window.list.findChild(WhyPanel)
    assert panel is not None
    layout = panel.layout()
    assert layout is not None
    assert layout.contentsMargins().right() > layout.contentsMargins().left()


@pytest.mark.usefixtures("turned")
def test_a_menu_opens_below_the_texts_and_on_the_screen(qtbot: QtBot, look: Look) -> None:
    window = opened(qtbot, look)
    window.act(Action.SNOOZE, boards.BEATE.id)
    assert window.menu is not None
    spot = window.list.spot_of(boards.BEATE.id)
    assert window.menu.geometry().right() <= spot.x() + 2
    assert window.menu.screen().availableGeometry().contains(window.menu.geometry())
    window.menu.close()
