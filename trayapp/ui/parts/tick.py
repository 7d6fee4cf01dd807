"""Boxes to tick and buttons of which one is chosen, drawn by us: the usual ones vanish on dark grounds."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QWidget

from trayapp.ui.parts.labels import icon_size
from trayapp.ui.parts.mirror import Mirror
from trayapp.ui.style.look import Look
from trayapp.ui.style.sheet import edge
from trayapp.ui.style.theme import SMALL, TINY, Theme

_LEAST = 18
"""Size of the mark beside text of the usual size."""


class Tick(QCheckBox):
    """A box to tick, without a text of its own."""

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        """``name`` is for screen readers."""
        super().__init__(parent)
        self._look = look
        self.setAccessibleName(name)
        size = icon_size(self.font(), _LEAST) + SMALL
        self.setFixedSize(size, size)

    def hitButton(self, _pos: object) -> bool:
        """All of it can be pressed."""
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the box and what is in it."""
        theme = self._look.theme
        painter, box = _begin(self, theme)
        painter.drawRoundedRect(box, 4, 4)
        if self.isChecked():
            painter.setPen(
                QPen(Theme.on(theme.accent), 2, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin)
            )
            middle, part = box.center(), box.width() / _LEAST
            corners = [QPointF(-4, 0), QPointF(-1, 3), QPointF(4, -3)]
            painter.drawPolyline(QPolygonF([middle + corner * part for corner in corners]))
        painter.end()


class Pick(QRadioButton):
    """One of several, with its text."""

    def __init__(self, look: Look, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._look = look

    def sizeHint(self) -> QSize:
        """The mark, then the text."""
        metrics = QFontMetrics(self.font())
        mark = icon_size(self.font(), _LEAST)
        width = mark + 2 * SMALL + metrics.horizontalAdvance(self.text()) + TINY
        return QSize(width, max(mark + SMALL, metrics.height() + TINY))

    def hitButton(self, _pos: object) -> bool:
        """All of it can be pressed."""
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the mark and the text."""
        theme = self._look.theme
        painter, box = _begin(self, theme)
        painter.drawEllipse(box)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(Theme.on(theme.accent))
            painter.drawEllipse(box.center(), box.width() / 5, box.width() / 5)
        painter.setPen(theme.text)
        left = round(box.width()) + 2 * SMALL
        room = self.rect().adjusted(left, 0, 0, 0)
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        Mirror.of(self).say(painter, room, text)
        painter.end()


def _begin(button: QAbstractButton, theme: Theme) -> tuple[QPainter, QRectF]:
    """Draw the focus; set pen and brush for the mark, and say where it stands."""
    painter = QPainter(button)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    mark = icon_size(button.font(), _LEAST)
    box = Mirror.of(button).rectf(QRectF(TINY, (button.height() - mark) / 2, mark, mark))
    if button.hasFocus():
        painter.setPen(QPen(theme.accent, 2))
        painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), 6, 6)
    painter.setPen(QPen(theme.accent if button.isChecked() else edge(theme), 1.2))
    painter.setBrush(theme.accent if button.isChecked() else theme.surface)
    return painter, box
