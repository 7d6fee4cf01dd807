"""A field to choose one of several, drawn by us: the same on every desktop and inside a sentence."""

from __future__ import annotations

import heapq

from PySide6.QtCore import QPointF, QRectF, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from trayapp.ui.parts.labels import icon_size
from trayapp.ui.parts.mirror import Mirror
from trayapp.ui.style.look import Look
from trayapp.ui.style.sheet import chosen, edge, hovered
from trayapp.ui.style.theme import MEDIUM, RADIUS, SMALL, Theme

_MEASURED = 12


class Choice(QComboBox):
    """A combo box; ``inline`` ones stand bold inside a sentence and have no box around them."""

    def __init__(self, look: Look, name: str, *, inline: bool = False, parent: QWidget | None = None) -> None:
        """``name`` is for screen readers."""
        super().__init__(parent)
        self._look = look
        self._inline = inline
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setMaxVisibleItems(16)
        self._arrow = icon_size(self.font())
        if inline:
            self.setFont(Theme.font(self.font(), bold=True))
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def setAccessibleName(self, name: str) -> None:
        """Name it, and say the name beside the chosen entry where that is taken for the name: on Linux."""
        super().setAccessibleName(name)
        self.setAccessibleDescription(name)

    def choose(self, value: object) -> None:
        """Choose by the value behind an entry, without saying that something changed."""
        with QSignalBlocker(self):
            self.setCurrentIndex(max(0, self.findData(value)))
        self.update()

    def sizeHint(self) -> QSize:
        """The inline ones are as wide as what they show, the others as their widest entry."""
        metrics = QFontMetrics(self.font())
        texts = [self.currentText()] if self._inline else [self.itemText(n) for n in range(self.count())]
        longest = heapq.nlargest(_MEASURED, texts, key=len)  # of a thousand entries no other is the widest
        width = max((metrics.horizontalAdvance(text) for text in longest), default=60)
        padding = SMALL if self._inline else MEDIUM
        height = metrics.height() + (8 if self._inline else 14)
        return QSize(min(width, metrics.averageCharWidth() * 44) + 2 * padding + self._arrow + 4, height)

    def minimumSizeHint(self) -> QSize:
        """Long entries are elided."""
        full = self.sizeHint()
        return QSize(
            min(full.width(), QFontMetrics(self.font()).averageCharWidth() * 12 + self._arrow), full.height()
        )

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Never change a setting because somebody scrolled the page."""
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the field, the chosen entry and the arrow."""
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self._inline:
            ground = hovered(theme) if self.underMouse() else chosen(theme)
            painter.setBrush(ground)
            painter.setPen(QPen(theme.accent, 2) if focused else Qt.PenStyle.NoPen)
        else:
            painter.setBrush(hovered(theme) if self.underMouse() and self.isEnabled() else theme.surface)
            painter.setPen(
                QPen(theme.accent, 2) if focused else QPen(edge(theme) if self.isEnabled() else theme.line)
            )
        inset = 0.5 if focused else 0
        painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), RADIUS, RADIUS)
        padding = SMALL if self._inline else MEDIUM
        ink = theme.text if self.isEnabled() else theme.secondary
        metrics = QFontMetrics(self.font())
        mirror = Mirror.of(self)
        area = self.rect().adjusted(padding, 0, -padding - self._arrow - 2, 0)
        shown = metrics.elidedText(self.currentText(), Qt.TextElideMode.ElideRight, area.width())
        painter.setFont(self.font())
        painter.setPen(ink)
        mirror.say(painter, area, shown)
        middle = QPointF(mirror.x(self.width() - padding - self._arrow / 2 + 2), self.height() / 2)
        _paint_arrow(painter, middle, self._arrow / 4, theme)
        painter.end()


def _paint_arrow(painter: QPainter, middle: QPointF, reach: float, theme: Theme) -> None:
    """A small open triangle that points down."""
    painter.setPen(QPen(theme.secondary, 1.5, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    corners = [QPointF(-reach, -reach / 2), QPointF(0, reach / 2), QPointF(reach, -reach / 2)]
    painter.drawPolyline(QPolygonF([middle + corner for corner in corners]))
