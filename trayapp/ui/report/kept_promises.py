"""What became of the promises that fell due: one bar, kept first, broken last, with its counts below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPen, QResizeEvent

from trayapp.domain.reporting.report import Promises, Report
from trayapp.tongue import tr
from trayapp.ui.report.chart import Chart, Mark
from trayapp.ui.style.look import Look
from trayapp.ui.style.theme import LARGE, SMALL, TINY, mixed

_BAR = 18.0
_GAP = 2.0


@dataclass(frozen=True, slots=True)
class Part:
    """One sort of promises."""

    count: int
    name: str
    style: Qt.BrushStyle
    """What tells it from the others without colour."""
    colour: QColor


class PromisesChart(Chart):
    """As long as there are promises; where none fell due nothing is drawn."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("What became of the promises"))

    def sizeHint(self) -> QSize:
        """The bar, and as many lines as its parts need to be named."""
        lines = len(self._rows(self._parts(self.report.promises))) if self.report is not None else 1
        return QSize(420, round(_BAR + SMALL + lines * (self.line + TINY)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for another line where the names break."""
        super().resizeEvent(event)
        if self.sizeHint().height() != self.height():
            self.updateGeometry()

    def placed(self, report: Report) -> Sequence[Mark]:
        """A mark for each sort of which there is one."""
        parts = self._parts(report.promises)
        count = sum(one.count for one in parts) or 1
        left, marks = 0.0, []
        for one in parts:
            width = self.width() * one.count / count
            says = tr("{what}: {count}", what=one.name, count=one.count)
            marks.append(Mark(QRectF(left, 0, width, _BAR), says, 0, _none))
            left += width
        return marks

    def draw(self, painter: QPainter, report: Report) -> None:
        """Draw the bar, then name its parts."""
        theme, parts = self.look.theme, self._parts(report.promises)
        for one, mark in zip(parts, self.laid, strict=True):
            area = mark.area.adjusted(0, 0, -_GAP, 0)
            painter.setPen(QPen(one.colour, 1.2))
            painter.setBrush(mixed(one.colour, theme.surface, 0.18))
            painter.drawRoundedRect(area.adjusted(0.6, 0.6, -0.6, -0.6), 3, 3)
            painter.setBrush(QBrush(one.colour, one.style))
            painter.drawRoundedRect(area.adjusted(0.6, 0.6, -0.6, -0.6), 3, 3)
        top = _BAR + SMALL
        for row in self._rows(parts):
            left = 0.0
            for one in row:
                self._name(painter, one, left, top)
                left += self._wide(one)
            top += self.line + TINY

    def _name(self, painter: QPainter, one: Part, left: float, top: float) -> None:
        size = round(self.line * 0.7)
        spot = QRectF(left, top + (self.line - size) / 2, size, size)
        painter.setPen(QPen(one.colour, 1.2))
        painter.setBrush(mixed(one.colour, self.look.theme.surface, 0.18))
        painter.drawRect(spot)
        painter.setBrush(QBrush(one.colour, one.style))
        painter.drawRect(spot)
        painter.setPen(self.look.theme.text)
        text = QRectF(spot.right() + TINY, top, self._wide(one), self.line)
        self.say(painter, text, self._text(one))

    def _parts(self, found: Promises) -> tuple[Part, ...]:
        theme = self.look.theme
        solid, dense = Qt.BrushStyle.SolidPattern, Qt.BrushStyle.Dense4Pattern
        every = (
            Part(found.beaten, tr("kept ahead of the date"), solid, theme.in_time),
            Part(found.kept, tr("kept on the day"), dense, theme.in_time),
            Part(found.open, tr("open"), Qt.BrushStyle.NoBrush, theme.blind),
            Part(found.broken, tr("broken"), Qt.BrushStyle.BDiagPattern, theme.missed),
        )
        return tuple(one for one in every if one.count)

    def _rows(self, parts: Sequence[Part]) -> list[list[Part]]:
        """Break the names into lines."""
        rows, left = [list[Part]()], 0.0
        for one in parts:
            if rows[-1] and left + self._wide(one) > max(self.width(), 200) + LARGE:
                rows.append([])
                left = 0.0
            rows[-1].append(one)
            left += self._wide(one)
        return rows

    def _text(self, one: Part) -> str:
        return tr("{count} {what}", "promises", count=one.count, what=one.name)

    def _wide(self, one: Part) -> float:
        metrics = QFontMetricsF(self.small)
        return metrics.horizontalAdvance(self._text(one)) + round(self.line * 0.7) + TINY + LARGE


def _none() -> tuple[()]:
    """Promises are no messages that waited: there is nothing to list."""
    return ()
