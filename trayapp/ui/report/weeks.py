"""The share kept, week by week, against the goal."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen

from trayapp.domain.clocks.calendar import WorkingCalendar
from trayapp.domain.reporting.report import WEEK, Report, Week
from trayapp.domain.reporting.responses import Response
from trayapp.tongue import tr
from trayapp.ui.report import figures
from trayapp.ui.report.chart import Chart, Mark, those
from trayapp.ui.style.look import Look
from trayapp.ui.style.theme import SMALL, TINY, mixed

_HEIGHT = 150
_WIDEST = 36.0
_GAP = 0.3
"""Of a week's room, between two columns."""


class WeeksChart(Chart):
    """A column for each week; one that stays under the goal is amber and open at its top."""

    def __init__(self, look: Look, calendar: WorkingCalendar, goal: float) -> None:
        """``goal`` is a share from 0 to 1."""
        super().__init__(look, tr("Share answered in time, by week"))
        self._calendar = calendar
        self._goal = goal

    def show_calendar(self, calendar: WorkingCalendar) -> None:
        """Sort by other days."""
        self._calendar = calendar

    def show_goal(self, goal: float) -> None:
        """Draw against another goal."""
        self._goal = goal
        self.update()

    def sizeHint(self) -> QSize:
        """High enough to compare."""
        return QSize(420, round(_HEIGHT + 2 * self.line + SMALL))

    def placed(self, report: Report) -> Sequence[Mark]:
        """A mark for each week, from top to bottom, so that low columns are easily met."""
        field = self._field()
        width = field.width() / len(report.weeks)
        return [
            Mark(
                QRectF(field.left() + number * width, field.top(), width, field.height()),
                tr(
                    "Week of {day}: {percent}, {tally}",
                    day=figures.day(week.monday),
                    percent=figures.percent(week.tally.share),
                    tally=figures.tally(week.tally),
                ),
                week.tally.total,
                those(report, partial(self._came_in, week.monday)),
            )
            for number, week in enumerate(report.weeks)
        ]

    def _came_in(self, monday: date, one: Response) -> bool:
        return monday <= self._calendar.local(one.since).date() < monday + WEEK

    def draw(self, painter: QPainter, report: Report) -> None:
        """Draw the field, the columns, the dates and the goal."""
        theme, field = self.look.theme, self._field()
        painter.setPen(theme.line)
        for share in (0.0, 0.5, 1.0):
            y = self._y(share)
            painter.drawLine(QLineF(field.left(), y, field.right(), y))
        painter.setPen(theme.secondary)
        for share in (0.0, 0.5, 1.0):
            spot = QRectF(0, self._y(share) - self.line / 2, field.left() - SMALL, self.line)
            self.say(painter, spot, figures.percent(share), end=True)
        for week, mark in zip(report.weeks, self.laid, strict=True):
            self._column(painter, week, mark.area)
        self._dates(painter, report)
        y = self._y(self._goal)
        for pen in (QPen(theme.surface, 3.0), QPen(theme.text, 1.4, Qt.PenStyle.DashLine)):
            painter.setPen(pen)
            painter.drawLine(QLineF(field.left(), y, field.right(), y))

    def _column(self, painter: QPainter, week: Week, area: QRectF) -> None:
        theme, share = self.look.theme, week.tally.share
        middle, width = area.center().x(), min(area.width() * (1 - _GAP), _WIDEST)
        base = self._y(0.0)
        if share is None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(mixed(theme.text, theme.surface, 0.35))
            painter.drawEllipse(QPointF(middle, base - 3), 2, 2)
            return
        good = share >= self._goal
        fill = theme.in_time if good else theme.soon
        column = QRectF(middle - width / 2, self._y(share), width, max(2.0, base - self._y(share)))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawRect(column)
        if not good:  # the shape says it a second time: what is missing up to the goal stands open
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(fill, 1.2, Qt.PenStyle.DotLine))
            gap = QRectF(column.left(), self._y(self._goal), width, column.top() - self._y(self._goal))
            painter.drawRect(gap)

    def _dates(self, painter: QPainter, report: Report) -> None:
        """Name as many Mondays as there is room for, the last one always."""
        painter.setPen(self.look.theme.secondary)
        top = self._y(0.0) + TINY
        widest = max(self.wide(figures.day(week.monday)) for week in report.weeks) + SMALL
        step = max(1, -int(-widest // self.laid[0].area.width()))
        for back, mark in enumerate(reversed(self.laid)):
            if back % step == 0:
                text = figures.day(report.weeks[-1 - back].monday)
                wide = self.wide(text)
                left = min(max(mark.area.center().x() - wide / 2, 0.0), self.width() - wide)
                self.say(painter, QRectF(left, top, wide + 1, self.line), text)

    def _field(self) -> QRectF:
        left = self.wide("100 %") + SMALL
        top = self.line / 2 + TINY
        return QRectF(left, top, max(1.0, self.width() - left), self.height() - top - self.line - SMALL)

    def _y(self, share: float) -> float:
        field = self._field()
        return field.bottom() - share * field.height()
