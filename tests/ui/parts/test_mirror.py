"""What is painted by us stands where the language wants it, and text keeps its own direction."""

from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from trayapp.ui.parts.buttons import KeyButton
from trayapp.ui.parts.choice import Choice
from trayapp.ui.parts.flow import FlowLayout
from trayapp.ui.parts.labels import PlainLabel
from trayapp.ui.parts.mirror import Mirror, margins
from trayapp.ui.parts.switch import Switch
from trayapp.ui.style.look import Look


@pytest.fixture
def rtl(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def ink(widget: QWidget) -> tuple[int, int]:
    """How much of a widget differs from its ground, the colour it has most of: in its left and right half."""
    picture = widget.grab().toImage()
    spots = [(x, y) for y in range(4, picture.height() - 4) for x in range(4, picture.width() - 4)]
    seen = {spot: picture.pixelColor(*spot).lightness() for spot in spots}
    ground = Counter(seen.values()).most_common(1)[0][0]
    middle = picture.width() // 2
    left = sum(abs(light - ground) for (x, _), light in seen.items() if x < middle)
    right = sum(abs(light - ground) for (x, _), light in seen.items() if x >= middle)
    return left, right


@pytest.mark.parametrize("turned", [False, True])
def test_an_area_is_turned_over_within_the_whole(turned: bool) -> None:
    mirror = Mirror(10, 100, turned)
    assert mirror.rect(QRect(10, 0, 30, 5)) == QRect(80 if turned else 10, 0, 30, 5)
    assert mirror.rectf(QRectF(15, 0, 20, 5)) == QRectF(85 if turned else 15, 0, 20, 5)
    assert mirror.x(15) == (105 if turned else 15)


def test_turned_twice_it_is_where_it_was() -> None:
    mirror = Mirror(-7, 333, turned=True)
    for area in (QRect(0, 0, 1, 1), QRect(-7, 3, 333, 9), QRect(40, 0, 17, 2)):
        assert mirror.rect(mirror.rect(area)) == area


def drawn(text: str, *, turned: bool, end: bool = False) -> list[int]:
    """In which columns of a line of 200 pixels there is ink."""
    picture = QImage(200, 30, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    Mirror(0, 200, turned).say(painter, QRect(10, 0, 180, 30), text, end=end)
    painter.end()
    white = picture.pixelColor(0, 0)
    return [x for x in range(200) if any(picture.pixelColor(x, y) != white for y in range(30))]


@pytest.mark.parametrize("text", ["Contract", "עברית"])
def test_the_side_is_the_languages_whatever_the_text_is(qapp: QApplication, text: str) -> None:
    assert qapp is not None
    assert min(drawn(text, turned=False)) < 20
    assert max(drawn(text, turned=True)) > 180
    assert max(drawn(text, turned=False, end=True)) > 180
    assert min(drawn(text, turned=True, end=True)) < 20


def test_what_begins_with_a_figure_keeps_its_order(qapp: QApplication) -> None:
    assert qapp is not None
    said = [x - min(drawn("25 min left", turned=False)) for x in drawn("25 min left", turned=False)]
    turned = [x - min(drawn("25 min left", turned=True)) for x in drawn("25 min left", turned=True)]
    assert len(said) == pytest.approx(len(turned), abs=3), "the same picture at another place"
    assert said[:5] == turned[:5]


@pytest.mark.usefixtures("rtl")
def test_a_line_of_controls_runs_from_right_to_left(qtbot: QtBot) -> None:
    line = QWidget()
    qtbot.addWidget(line)
    flow = FlowLayout(line)
    first, second = QPushButton("one"), QPushButton("two")
    flow.addWidget(first)
    flow.addWidget(second)
    line.resize(400, 60)
    line.show()
    assert first.geometry().right() == 399
    assert second.geometry().right() < first.x()


CONTROLS: dict[str, Callable[[Look], QWidget]] = {
    "choice": lambda look: Choice(look, "Group"),
    "switch": lambda look: Switch(look, "On"),
    "button with its key": lambda look: KeyButton(look, "open", "", "⏎"),
}


@pytest.mark.parametrize("name", CONTROLS)
def test_controls_turn_over(qtbot: QtBot, look: Look, qapp: QApplication, name: str) -> None:
    seen = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        qapp.setLayoutDirection(direction)
        control = CONTROLS[name](look)
        qtbot.addWidget(control)
        control.setStyleSheet(look.sheet)
        if name != "switch":
            control.resize(200, 30)
        control.show()
        seen.append(ink(control))
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    (left, right), (turned_left, turned_right) = seen
    assert (left > right) != (turned_left > turned_right)


def test_a_label_begins_where_the_language_begins(qtbot: QtBot, qapp: QApplication) -> None:
    label = PlainLabel("Contract draft", wraps=False)
    qtbot.addWidget(label)
    label.resize(400, 30)
    label.show()
    assert ink(label)[1] == 0
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qapp.processEvents()
    assert ink(label)[0] == 0


@pytest.mark.usefixtures("rtl")
def test_margins_are_turned_over(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    turned = margins(widget, 1, 2, 3, 4)
    assert (turned.left(), turned.top(), turned.right(), turned.bottom()) == (3, 2, 1, 4)
