"""The mark with the time left at the start of a row: the badge's shapes, read without colour."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen

from trayapp.domain.board.phase import Phase
from trayapp.ui.style.theme import Theme

_NOTCH = 7.0
_BAR = 3.0
_CORNER = 5.0


def paint_pill(
    painter: QPainter,
    rect: QRectF,
    text: str,
    phase: Phase,
    theme: Theme,
    font: QFont,
    *,
    greyed: bool = False,
) -> None:
    """Fill the shape of a phase and write the text on it; ``greyed`` is what cannot be seen any more."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font)
    fill = theme.blind if greyed else theme.fill(phase)
    hollow = greyed or phase in {Phase.SNOOZED, Phase.WAITING}
    if hollow:
        _outline(painter, rect, phase, fill)
    else:
        painter.fillPath(_shape(rect, phase), fill)
        if phase is Phase.MISSED:
            painter.fillPath(_bar(rect), fill)
    painter.setPen(theme.secondary if hollow else Theme.on(fill))
    body = rect.adjusted(0, _BAR, 0, 0) if phase is Phase.MISSED and not hollow else rect
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    painter.drawText(body, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


def _outline(painter: QPainter, rect: QRectF, phase: Phase, colour: QColor) -> None:
    pen = QPen(colour, 1.2)
    if phase is Phase.SNOOZED:
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.drawRoundedRect(rect.adjusted(0.6, 0.6, -0.6, -0.6), _CORNER, _CORNER)


def _shape(rect: QRectF, phase: Phase) -> QPainterPath:
    path = QPainterPath()
    if phase is Phase.SOON:
        return _notched(rect)
    body = rect.adjusted(0, _BAR + 1.5, 0, 0) if phase is Phase.MISSED else rect
    path.addRoundedRect(body, _CORNER, _CORNER)
    return path


def _notched(rect: QRectF) -> QPainterPath:
    """A rounded square whose upper right corner is cut off."""
    path = QPainterPath()
    path.addRoundedRect(rect, _CORNER, _CORNER)
    corner = QPainterPath(QPointF(rect.right() - _NOTCH, rect.top() - 1))
    corner.lineTo(rect.right() + 1, rect.top() - 1)
    corner.lineTo(rect.right() + 1, rect.top() + _NOTCH)
    corner.closeSubpath()
    return path.subtracted(corner)


def _bar(rect: QRectF) -> QPainterPath:
    """The line above what was missed."""
    path = QPainterPath()
    path.addRoundedRect(QRectF(rect.left(), rect.top(), rect.width(), _BAR), _BAR / 2, _BAR / 2)
    return path
