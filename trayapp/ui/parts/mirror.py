"""Where things stand in what we paint ourselves: mirrored where the language runs from right to left.

Everything is laid out as for a language that begins at the left, then turned over as a whole. Text keeps the
direction of its own first letter, so that an Arabic subject reads well in an English list and the other way
round; only the side at which it stands is the list's.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QMargins, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
_LEFT = int(_MIDDLE | Qt.AlignmentFlag.AlignLeft)
_RIGHT = int(_MIDDLE | Qt.AlignmentFlag.AlignRight)


class Mirror(NamedTuple):
    """One thing that is painted, such as a row, a field or a chart."""

    left: float
    """Where it begins,"""
    width: float
    """and how wide it is, in pixels."""
    turned: bool
    """Whether it runs from right to left."""

    @classmethod
    def of(cls, widget: QWidget, area: QRect | QRectF | None = None) -> Mirror:
        """Take the direction of a widget, for all of it or for an area of it."""
        whole = widget.rect() if area is None else area
        return cls(whole.left(), whole.width(), widget.isRightToLeft())

    def rect(self, area: QRect) -> QRect:
        """Where an area comes to stand."""
        if not self.turned:
            return area
        left = round(2 * self.left + self.width) - area.left() - area.width()
        return QRect(QPoint(left, area.top()), area.size())

    def rectf(self, area: QRectF) -> QRectF:
        """As :meth:`rect`, between the pixels too."""
        if not self.turned:
            return area
        left = 2 * self.left + self.width - area.left() - area.width()
        return QRectF(QPointF(left, area.top()), area.size())

    def x(self, x: float) -> float:
        """Where a point comes to stand."""
        return 2 * self.left + self.width - x if self.turned else x

    def say(self, painter: QPainter, area: QRect | QRectF, text: str, *, end: bool = False) -> None:
        """Write one line at the start of an area, or at its end, in the painter's font and colour."""
        if not text:
            return
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        spot = self.rect(area) if isinstance(area, QRect) else self.rectf(area)
        painter.drawText(spot, _RIGHT if end != self.turned else _LEFT, text)


def margins(widget: QWidget, start: int, top: int, end: int, bottom: int) -> QMargins:
    """Room around a layout, which Qt does not turn over by itself."""
    if widget.isRightToLeft():
        return QMargins(end, top, start, bottom)
    return QMargins(start, top, end, bottom)


def leading(widget: QWidget) -> Qt.AlignmentFlag:
    """The side at which text begins, whatever the direction of the text itself."""
    side = Qt.AlignmentFlag.AlignRight if widget.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute
