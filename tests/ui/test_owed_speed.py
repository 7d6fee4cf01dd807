from time import perf_counter

from pytestqt.qtbot import QtBot

from tests import boards
from trayapp.ui.look import Look
from trayapp.ui.owed_window import OwedWindow


def test_a_thousand_rows_are_drawn_in_no_time(qtbot: QtBot, look: Look) -> None:
    window = OwedWindow(look, boards.CALENDAR)
    qtbot.addWidget(window)
    board = boards.board(boards.many(1000))
    window.show()
    began = perf_counter()
    window.show_board(board)
    window.list.scrollToBottom()
    window.grab()
    assert perf_counter() - began < 2.0  # 0.1 s on an idle machine
    began = perf_counter()
    for _ in range(20):
        window.list.verticalScrollBar().setValue(window.list.verticalScrollBar().value() - 400)
        window.list.viewport().grab()
    assert (perf_counter() - began) / 20 < 0.2  # 10 ms on an idle machine
