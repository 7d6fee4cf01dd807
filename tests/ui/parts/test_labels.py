"""Labels show all of their text."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontMetrics, QImage, QPainter
from pytestqt.qtbot import QtBot

from trayapp.ui.parts.labels import PlainLabel, Tone


def ink(label: PlainLabel) -> int:
    """Rows of pixels in which something of the text is drawn."""
    return rows(label.grab().toImage())


def rows(picture: QImage) -> int:
    empty = picture.pixelColor(picture.width() - 1, picture.height() - 1)
    return sum(
        any(picture.pixelColor(x, y) != empty for x in range(picture.width()))
        for y in range(picture.height())
    )


@pytest.mark.parametrize("points", [9.0, 10.0, 12.5, 20.0])
@pytest.mark.parametrize("tone", [Tone.SMALL, Tone.TEXT, Tone.TITLE])
def test_the_accents_of_capitals_are_not_cut_off(qtbot: QtBot, points: float, tone: Tone) -> None:
    label = PlainLabel("", tone, wraps=False)
    qtbot.addWidget(label)
    font = QFont(label.font())
    font.setPointSizeF(points)
    label.setFont(font)
    label.setText("Étape ")
    label.resize(label.sizeHint())
    free = QImage(200, 100, QImage.Format.Format_RGB32)
    free.fill(label.palette().window().color())
    painter = QPainter(free)
    painter.setFont(font)
    painter.drawText(5, 60, "Étape ")
    painter.end()
    assert ink(label) == rows(free)


def test_what_has_no_such_accents_keeps_its_height(qtbot: QtBot) -> None:
    label = PlainLabel("Step 1 of 3", wraps=False)
    qtbot.addWidget(label)
    before = label.sizeHint().height()
    label.setText("étape, zwölf")
    assert label.sizeHint().height() == before == QFontMetrics(label.font()).height()
