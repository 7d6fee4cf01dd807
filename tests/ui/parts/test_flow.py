"""Where a layout that fills lines like a paragraph breaks them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from trayapp.ui.parts.flow import FlowLayout

WIDE, HIGH, GAP = 100, 20, 10


def lines(qtbot: QtBot, count: int, room: int, *, even: bool) -> list[int]:
    """How many of so many widgets stand in each line."""
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder, gap=GAP, line_gap=GAP, even=even)
    shown = []
    for _ in range(count):
        widget = QWidget(holder)
        widget.setFixedSize(WIDE, HIGH)
        flow.addWidget(widget)
        shown.append(widget)
    height = flow.heightForWidth(room)
    flow.setGeometry(QRect(0, 0, room, height))
    tops = [widget.geometry().top() for widget in shown]
    found = [tops.count(top) for top in sorted(set(tops))]
    assert height == len(found) * (HIGH + GAP) - GAP
    return found


@pytest.mark.parametrize(
    ("count", "room", "filled", "evenly"),
    [
        (3, 320, [3], [3]),
        (7, 650, [6, 1], [4, 3]),
        (7, 430, [4, 3], [4, 3]),
        (7, 320, [3, 3, 1], [3, 3, 1]),
        (8, 430, [4, 4], [4, 4]),
        (9, 430, [4, 4, 1], [3, 3, 3]),
        (2, 50, [1, 1], [1, 1]),
    ],
)
def test_even_lines_are_as_many_and_leave_as_little_alone_as_can_be(
    qtbot: QtBot, count: int, room: int, filled: list[int], evenly: list[int]
) -> None:
    assert lines(qtbot, count, room, even=False) == filled
    assert lines(qtbot, count, room, even=True) == evenly


def test_nothing_takes_no_room(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    assert FlowLayout(holder, even=True).heightForWidth(100) == 0
