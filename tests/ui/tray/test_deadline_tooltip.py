"""Over the time left and the due time of a row, the deadline explains itself."""

from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from tests import boards
from trayapp.ui.owed.window import OwedWindow
from trayapp.ui.style.look import Look


def test_the_deadline_explains_itself_where_it_is_shown(qtbot: QtBot, look: Look) -> None:
    window = OwedWindow(look, boards.CALENDAR)
    qtbot.addWidget(window)
    window.show_board(boards.board())
    window.show()
    rows = window.list
    row = rows.visualRect(rows.lines.index(rows.lines.row_of(boards.HENRY.id)))
    for x in (8, row.width() - 20):
        said = rows.deadline_at(QPoint(x, row.center().y()))
        assert "Received Tue 16:20" in said
        assert said.startswith("<qt>"), "text from elsewhere stays plain"
    assert rows.deadline_at(QPoint(row.width() // 2, row.center().y())) == ""
    assert rows.deadline_at(QPoint(8, rows.viewport().height() - 2)) == ""
