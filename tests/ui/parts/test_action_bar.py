"""The bar below a list says as much as there is room for, and never takes the rows their room."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from trayapp.ui.parts.action_bar import ActionBar
from trayapp.ui.parts.buttons import KeyButton
from trayapp.ui.parts.search_field import SearchField
from trayapp.ui.style.look import Look

WORDS = ("Reply", "Acknowledge", "Answered otherwise", "Snooze", "Waits on…", "Not owed", "Why?")


@pytest.fixture
def large_type(qapp: QApplication) -> Iterator[None]:
    before = QFont(qapp.font())
    larger = QFont(before)
    larger.setPointSizeF(before.pointSizeF() * 2)
    qapp.setFont(larger)
    yield
    qapp.setFont(before)


def bar(qtbot: QtBot, look: Look, width: int) -> tuple[ActionBar, list[KeyButton]]:
    buttons = [KeyButton(look, "open", text, text[0]) for text in WORDS]
    made = ActionBar(buttons)
    qtbot.addWidget(made)
    made.setStyleSheet(look.sheet)
    made.resize(width, 80)
    made.show()
    QApplication.processEvents()
    return made, buttons


def test_where_there_is_room_every_button_has_its_words(qtbot: QtBot, look: Look) -> None:
    _, buttons = bar(qtbot, look, 1600)
    assert [button.text() for button in buttons] == list(WORDS)
    assert len({button.y() for button in buttons}) == 1


def test_where_there_is_little_the_keys_stay_and_names_are_told(qtbot: QtBot, look: Look) -> None:
    made, buttons = bar(qtbot, look, 300)
    assert not any(button.text() for button in buttons)
    assert [button.accessibleName() for button in buttons] == list(WORDS)
    assert all(text in button.toolTip() for text, button in zip(WORDS, buttons, strict=True))
    made.resize(1600, 80)
    QApplication.processEvents()
    assert [button.text() for button in buttons] == list(WORDS), "more room, more words"


@pytest.mark.usefixtures("large_type")
def test_large_type_is_never_cut_and_takes_two_lines_at_most(qtbot: QtBot, look: Look) -> None:
    made, buttons = bar(qtbot, look, 560)
    lines = {button.y() for button in buttons}
    assert len(lines) <= 2
    for button in buttons:
        assert made.rect().right() >= button.geometry().right()
        assert button.width() >= button.sizeHint().width()


def test_hidden_buttons_take_no_room(qtbot: QtBot, look: Look) -> None:
    made, buttons = bar(qtbot, look, 420)
    for button in buttons[2:]:
        button.hide()
    made.fit()
    assert [button.text() for button in buttons[:2]] == list(WORDS[:2])


def test_a_button_that_nobody_sees_has_no_picture_yet(qtbot: QtBot, look: Look) -> None:
    button = KeyButton(look, "open", "Open", "O")
    qtbot.addWidget(button)
    assert button.icon().isNull()
    button.show()
    assert not button.icon().isNull()


@pytest.mark.usefixtures("large_type")
def test_the_glass_of_a_search_grows_with_the_type(qtbot: QtBot, look: Look) -> None:
    field = SearchField(look, "Search in what is owed")
    qtbot.addWidget(field)
    field.show()
    assert field.accessibleName() == "Search in what is owed"
    assert field.placeholderText() == "Search"
    assert field.textMargins().left() > 20
    letters = field.fontMetrics().horizontalAdvance("Contract draft")
    assert field.minimumSizeHint().width() > letters
    field.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
