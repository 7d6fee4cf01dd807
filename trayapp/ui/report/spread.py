"""How long answers took: as many columns as there are lengths of time, with the median and nine in ten."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen

from trayapp.domain.reporting.report import Report
from trayapp.domain.reporting.responses import Response
from trayapp.tongue import tr
from trayapp.ui.report import figures
from trayapp.ui.report.chart import Chart, Mark, those
from trayapp.ui.style.look import Look
from trayapp.ui.style.theme import SMALL, TINY

_HEIGHT = 150
_GAP = 2.0


class SpreadChart(Chart):
    """In time below, missed above: together as high as the number of messages."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("How long answers took"))

    def sizeHint(self) -> QSize:
        """As high as the weeks beside it."""
        return QSize(420, round(_HEIGHT + 2 * self.line + SMALL))

    def placed(self, report: Report) -> Sequence[Mark]:
        """A mark for each column."""
        field = self._field()
        width = field.width() / len(report.spread)
        ends = [None, *(one.up_to for one in report.spread)]
        marks = []
        for number, (before, end) in enumerate(pairwise(ends)):
            one = report.spread[number]
            area = QRectF(field.left() + number * width, field.top(), width, field.height())
            says = _says(figures.up_to(end, before).capitalize(), one.kept + one.missed, one.missed)
            took = partial(_took, report.now, before, end)
            marks.append(Mark(area, says, one.kept + one.missed, those(report, took)))
        return marks

    def draw(self, painter: QPainter, report: Report) -> None:
        """Draw the columns, the lengths below, and the two figures above."""
        theme, field = self.look.theme, self._field()
        highest = max((one.kept + one.missed for one in report.spread), default=0) or 1
        painter.setPen(theme.line)
        painter.drawLine(QLineF(field.left(), field.bottom(), field.right(), field.bottom()))
        for one, mark in zip(report.spread, self.laid, strict=True):
            column = mark.area.adjusted(_GAP, 0, -_GAP, 0)
            kept = field.height() * one.kept / highest
            missed = field.height() * one.missed / highest
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.in_time)
            painter.drawRect(QRectF(column.left(), field.bottom() - kept, column.width(), kept))
            top = QRectF(column.left(), field.bottom() - kept - missed, column.width(), missed)
            painter.setBrush(theme.missed)
            painter.drawRect(top)
            if one.missed and kept:  # a line between, for who does not see the colours
                painter.setPen(QPen(theme.surface, 1.5))
                painter.drawLine(QLineF(top.bottomLeft(), top.bottomRight()))
        self._lengths(painter, report)
        self._figures(painter, report)

    def _lengths(self, painter: QPainter, report: Report) -> None:
        painter.setPen(self.look.theme.secondary)
        width = self.laid[0].area.width()
        widest = max(self.wide(figures.short(one.up_to)) for one in report.spread) + TINY
        step = max(1, -int(-widest // width))
        for number, (one, mark) in enumerate(zip(report.spread, self.laid, strict=True)):
            if (len(self.laid) - 1 - number) % step == 0:
                text = figures.short(one.up_to)
                wide = self.wide(text)
                # A length is the end of its column; what is longer has none.
                at = mark.area.center().x() if one.up_to is None else mark.area.right()
                left = min(at - wide / 2, self.width() - wide)
                spot = QRectF(max(0.0, left), self._field().bottom() + TINY, wide + 1, self.line)
                self.say(painter, spot, text)

    def _figures(self, painter: QPainter, report: Report) -> None:
        """Lines where half and nine in ten had their answer, each with its name; close ones part."""
        if report.median is None or report.ninetieth is None:
            return
        half, most = self._x(report, report.median), self._x(report, report.ninetieth)
        wide, wider = self.wide(tr("half", "of the answers")), self.wide(tr("nine in ten"))
        left, right = half - wide / 2, most - wider / 2
        if left + wide + SMALL > right:
            left, right = half - wide, max(half + SMALL, right)
        right = min(right, self.width() - wider)
        left = max(0.0, min(left, right - wide - SMALL))
        self._figure(painter, tr("half", "of the answers"), half, left)
        self._figure(painter, tr("nine in ten"), most, right)

    def _figure(self, painter: QPainter, name: str, x: float, left: float) -> None:
        theme, field = self.look.theme, self._field()
        for pen in (QPen(theme.surface, 3.0), QPen(theme.text, 1.4, Qt.PenStyle.DashLine)):
            painter.setPen(pen)
            painter.drawLine(QLineF(x, field.top(), x, field.bottom()))
        painter.setPen(theme.text)
        spot = QRectF(left, 0, self.wide(name) + 1, self.line)
        self.say(painter, spot, name)

    def _x(self, report: Report, span: timedelta) -> float:
        """Where a length of time stands, inside of its column by its share of it."""
        before = timedelta(0)
        for one, mark in zip(report.spread, self.laid, strict=True):
            if one.up_to is None:
                return mark.area.center().x()
            if span <= one.up_to:
                return mark.area.left() + mark.area.width() * ((span - before) / (one.up_to - before))
            before = one.up_to
        return self._field().right()

    def _field(self) -> QRectF:
        top = self.line + TINY
        return QRectF(0, top, max(1.0, float(self.width())), self.height() - top - self.line - SMALL)


def _says(length: str, count: int, missed: int) -> str:
    if not missed:
        return tr("{length}: {count}", length=length, count=count)
    return tr("{length}: {count}, {missed} of them missed", length=length, count=count, missed=missed)


def _took(now: datetime, before: timedelta | None, end: timedelta | None, one: Response) -> bool:
    took = one.took(now)
    return one.kept(now) is not None and (before is None or took > before) and (end is None or took <= end)
