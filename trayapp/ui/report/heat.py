"""When messages come, and when they are answered: a field for every hour of the week."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter

from trayapp.domain.clocks import spoken
from trayapp.domain.clocks.calendar import WorkingCalendar
from trayapp.domain.reporting.report import DAYS, HOURS, Report
from trayapp.domain.reporting.responses import Response
from trayapp.tongue import tr
from trayapp.ui.report import figures
from trayapp.ui.report.chart import Chart, Mark, those
from trayapp.ui.style.look import Look
from trayapp.ui.style.theme import SMALL, TINY, mixed

_ROW = 18
_GAP = 1.0
_FAINTEST = 0.14
"""So strong is the colour of a field in which anything happened at all."""


class HeatChart(Chart):
    """The stronger the colour, the more; hours in which nothing happens stay open."""

    def __init__(self, look: Look, calendar: WorkingCalendar) -> None:
        super().__init__(look, tr("When messages come, by weekday and hour"))
        self._calendar = calendar
        self._answers = False

    def show_calendar(self, calendar: WorkingCalendar) -> None:
        """Sort by other hours."""
        self._calendar = calendar
        if self.report is not None:
            self.show_report(self.report)

    def show_answers(self, *, answers: bool) -> None:
        """Show when answers were given, or when messages came."""
        self._answers = answers
        came = tr("When messages come, by weekday and hour")
        self.setAccessibleName(tr("When answers are given, by weekday and hour") if answers else came)
        if self.report is not None:
            self.show_report(self.report)

    def sizeHint(self) -> QSize:
        """Seven rows and the hours."""
        return QSize(420, round(DAYS * max(_ROW, self.line + 2) + self.line + SMALL))

    def placed(self, report: Report) -> Sequence[Mark]:
        """A mark for each hour of the week."""
        heat = report.answers if self._answers else report.arrivals
        field = self._field()
        width, height = field.width() / HOURS, field.height() / DAYS
        return [
            Mark(
                QRectF(field.left() + hour * width, field.top() + day * height, width, height),
                self._says(day, hour, heat[day][hour]),
                heat[day][hour],
                those(report, partial(self._was_at, day, hour)),
            )
            for day in range(DAYS)
            for hour in range(HOURS)
        ]

    def _says(self, day: int, hour: int, count: int) -> str:
        at = figures.hour(day, hour)
        if self._answers:
            return tr("{hour}: %n answer|{hour}: %n answers", "", count, hour=at)
        return tr("{hour}: %n message|{hour}: %n messages", "", count, hour=at)

    def _was_at(self, day: int, hour: int, one: Response) -> bool:
        at = one.ended if self._answers else one.since
        local = None if at is None else self._calendar.local(at)
        return local is not None and (local.weekday(), local.hour) == (day, hour)

    def draw(self, painter: QPainter, report: Report) -> None:
        """Draw the fields, the days at their left, the hours below."""
        theme, field = self.look.theme, self._field()
        heat = report.answers if self._answers else report.arrivals
        most = max(map(max, heat)) or 1
        empty = mixed(theme.text, theme.surface, 0.05)
        painter.setPen(Qt.PenStyle.NoPen)
        for number, mark in enumerate(self.laid):
            count = heat[number // HOURS][number % HOURS]
            share = _FAINTEST + (1 - _FAINTEST) * count / most
            painter.setBrush(mixed(theme.in_time, theme.surface, share) if count else empty)
            painter.drawRect(mark.area.adjusted(_GAP, _GAP, -_GAP, -_GAP))
        painter.setPen(theme.secondary)
        height = field.height() / DAYS
        for day in range(DAYS):
            spot = QRectF(0, field.top() + day * height, field.left() - SMALL, height)
            self.say(painter, spot, spoken.short_weekday(day), end=True)
        for hour in range(0, HOURS, 3):
            text = f"{hour}:00" if field.width() > 18 * self.wide("00:00") else str(hour)
            spot = QRectF(
                self.laid[hour].area.left(), field.bottom() + TINY, self.wide("00:00") + 4, self.line
            )
            self.say(painter, spot, text)

    def _field(self) -> QRectF:
        left = max(self.wide(spoken.short_weekday(day)) for day in range(DAYS)) + SMALL
        return QRectF(left, 0, max(1.0, self.width() - left), self.height() - self.line - SMALL)
