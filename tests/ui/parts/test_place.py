"""Windows come back where they were, with the widths that the user gave their parts."""

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QLabel, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from trayapp.ui.parts.place import Columns, KeptSplitter, by_user, place_of, put_back, put_back_parts


def window(qtbot: QtBot) -> tuple[QWidget, KeptSplitter]:
    made = QWidget()
    qtbot.addWidget(made)
    splitter = KeptSplitter("middle")
    splitter.addWidget(QLabel("left"))
    splitter.addWidget(QLabel("right"))
    QHBoxLayout(made).addWidget(splitter)
    made.resize(500, 300)
    made.move(40, 50)
    made.show()
    return made, splitter


def drag(splitter: KeptSplitter, far: int) -> None:
    handle = splitter.handle(1)
    middle = handle.rect().center()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(handle, middle + QPoint(far, 0))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=middle + QPoint(far, 0))


def test_a_window_comes_back_where_it_was(qtbot: QtBot) -> None:
    first, _ = window(qtbot)
    second, _ = window(qtbot)
    second.resize(333, 222)
    put_back(second, place_of(first))
    assert second.geometry() == first.geometry()


def test_widths_that_the_user_gave_come_back_and_others_do_not(qtbot: QtBot) -> None:
    first, splitter = window(qtbot)
    untouched = place_of(first)
    splitter.moveSplitter(120, 1)
    assert by_user(splitter)
    kept = place_of(first)
    second, again = window(qtbot)
    put_back(second, untouched)
    put_back_parts(second, untouched)
    assert not by_user(again)
    put_back_parts(second, kept)
    assert again.sizes() == splitter.sizes()
    assert by_user(again), "what the user said earlier is still the user's word"


def test_dragging_is_the_users_word(qtbot: QtBot) -> None:
    _, splitter = window(qtbot)
    before = splitter.sizes()
    drag(splitter, 60)
    assert by_user(splitter)
    assert splitter.sizes() != before


@pytest.mark.parametrize("far", [QPoint(9000, 40), QPoint(-9000, -9000), QPoint(40, 9000)])
def test_a_screen_that_is_gone_takes_no_window_with_it(qtbot: QtBot, far: QPoint) -> None:
    first, _ = window(qtbot)
    first.move(far)
    second, _ = window(qtbot)
    put_back(second, place_of(first))
    room = second.screen().availableGeometry()
    assert room.contains(second.geometry().center())
    assert (second.geometry() & room).width() >= 80


def test_a_smaller_screen_holds_the_whole_window(qtbot: QtBot) -> None:
    first, _ = window(qtbot)
    first.setGeometry(QRect(QPoint(0, 0), QSize(6000, 5000)))
    second, _ = window(qtbot)
    put_back(second, place_of(first))
    room = second.screen().availableGeometry()
    assert second.width() <= room.width()
    assert second.height() <= room.height()


def test_what_an_earlier_version_kept_is_understood(qtbot: QtBot) -> None:
    first, _ = window(qtbot)
    second, _ = window(qtbot)
    second.resize(333, 222)
    put_back(second, bytes(first.saveGeometry().data()))
    assert second.size() == first.size()


@pytest.mark.parametrize("cut", [0, 3, 4, 9, 30, -1, -5])
def test_bytes_that_mean_nothing_leave_a_window_where_it_is(qtbot: QtBot, cut: int) -> None:
    first, splitter = window(qtbot)
    splitter.moveSplitter(120, 1)
    kept = place_of(first)[:cut]
    second, _ = window(qtbot)
    put_back(second, kept)
    put_back_parts(second, kept)
    put_back(second, b"\xff" * 40)
    put_back_parts(second, b"owed" + b"\xff" * 400)
    assert second.isVisible()


def test_columns_fit_until_the_user_drags_one(qtbot: QtBot) -> None:
    table = QTableWidget(1, 3)
    qtbot.addWidget(table)
    table.resize(400, 200)
    columns = Columns(table.horizontalHeader(), "people")
    table.show()
    columns.fit({0: 90, 1: 110})
    assert [table.columnWidth(n) for n in (0, 1)] == [90, 110]
    columns.fit({0: 80})
    assert table.columnWidth(0) == 80
    header = table.horizontalHeader()
    assert not by_user(header)
    header.setProperty("by-user", True)
    header.resizeSection(0, 133)
    columns.fit({0: 80})
    assert table.columnWidth(0) == 133
    other = QTableWidget(1, 3)
    qtbot.addWidget(other)
    Columns(other.horizontalHeader(), "people")
    put_back_parts(other, place_of(table))
    assert isinstance(other.horizontalHeader(), QHeaderView)
    assert other.columnWidth(0) == 133
