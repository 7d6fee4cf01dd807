"""Who would rather be called is called first: the list says so, and puts the telephone before the mail."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests import boards
from trayapp.domain.clients.book import Channel
from trayapp.domain.owing.item import OwedItem
from trayapp.ui.owed.lines import ItemLine
from trayapp.ui.owed.window import OwedWindow
from trayapp.ui.owed.words import line_words
from trayapp.ui.style.look import Look
from trayapp.ui.wishes import CallBack


def rather(item: OwedItem, channel: Channel, number: str = "+49 30 1234567") -> OwedItem:
    return replace(item, client=item.client._replace(channel=channel), number=number)


def window(qtbot: QtBot, look: Look, item: OwedItem) -> OwedWindow:
    made = OwedWindow(look, boards.CALENDAR)
    qtbot.addWidget(made)
    made.show_board(boards.board((item,)))
    made.show()
    return made


def shown(made: OwedWindow) -> list[str]:
    return [button.text() for button in made.buttons.values() if button.isVisible()]


def test_the_telephone_comes_first(qtbot: QtBot, look: Look) -> None:
    made = window(qtbot, look, rather(boards.ANNA, Channel.CALL))
    assert shown(made)[:2] == ["Call", "Reply"]
    wishes: list[object] = []
    made.wished.connect(wishes.append)
    QTest.keyClick(made, Qt.Key.Key_C)
    assert wishes == [CallBack(boards.ANNA.id)]
    every = [made.list.lines.line(row) for row in range(made.list.lines.rowCount())]
    (line,) = [one for one in every if isinstance(one, ItemLine)]
    assert line_words(line, boards.NOW, "UTC").company.startswith("call, do not write · ")


def test_without_a_number_or_a_wish_for_it_there_is_no_such_button(qtbot: QtBot, look: Look) -> None:
    for item in (rather(boards.ANNA, Channel.CALL, ""), rather(boards.ANNA, Channel.WRITE), boards.ANNA):
        assert "Call" not in shown(window(qtbot, look, item))
