"""The week as a line: an example message that can be dragged, and when it would be due and warned."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

from PySide6.QtCore import QPointF, QRectF, QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QWidget

from trayapp.domain.clocks import spoken
from trayapp.domain.clocks.calendar import WorkingCalendar
from trayapp.tongue import mark, tr
from trayapp.ui.settings.example import Example, example_sentence
from trayapp.ui.style.look import Look
from trayapp.ui.style.theme import LARGE, SECONDARY, SMALL, TINY, Theme, mixed

_DAYS, _MOST_DAYS = 7, 35
_ANY = datetime(2026, 1, 1, tzinfo=UTC)
"""Stands in before there is an example; nothing of it is drawn."""
_STEP = timedelta(minutes=10)
_DATED_FROM = 10
"""From so many days on the dates are named: a weekday alone would be another week's."""
_BAND = 36
_LEAST_OF_NAME = 4
"""Letters of a holiday's name that still say something; with fewer there is no room for it."""
_HANDLE = 8
_KEYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_HOUR = timedelta(hours=1)
_LEAPS = {
    Qt.KeyboardModifier.ShiftModifier: _HOUR,
    Qt.KeyboardModifier.ControlModifier: timedelta(days=1),
}


_BEGINNINGS = {
    "reply": mark("message {time}"),
    "callback": mark("call {time}"),
    "promise": mark("promise {time}"),
    "update": mark("your message {time}"),
    "follow_up": mark("meeting {time}"),
}
_DRAGS = {
    "reply": mark("Drag the message, or move it with the arrow keys"),
    "callback": mark("Drag the call, or move it with the arrow keys"),
    "promise": mark("Drag the promise, or move it with the arrow keys"),
    "update": mark("Drag your message, or move it with the arrow keys"),
    "follow_up": mark("Drag the meeting, or move it with the arrow keys"),
}


class WeekTimeline(QAbstractSlider):
    """Shows one example; says where the message was dragged to.

    To screen readers it is a slider, whose value counts steps since the week began.
    """

    dragged = Signal(object)
    """An aware UTC instant."""

    def __init__(self, look: Look, calendar: WorkingCalendar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._calendar = calendar
        self._example: Example | None = None
        self._small = Theme.font(self.font(), SECONDARY, tabular=True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setRange(0, timedelta(days=_DAYS) // _STEP - 1)
        self.setPageStep(_HOUR // _STEP)
        self.valueChanged.connect(self._slide)
        look.changed.connect(self.update)

    def show_example(self, shown: Example, calendar: WorkingCalendar) -> None:
        """Draw this example."""
        taller = self._example is None or _lines(self._example) != _lines(shown)
        self._example, self._calendar = shown, calendar
        with QSignalBlocker(self):
            self.setValue((calendar.local(shown.since).replace(tzinfo=None) - self._first_day()) // _STEP)
        if taller:
            self.updateGeometry()
        self.setAccessibleName(example_sentence(shown, calendar))
        self.setToolTip("\n".join((tr(_DRAGS[shown.kind]), *self._days_off())))
        self.update()

    def sizeHint(self) -> QSize:
        """Days above, band, labels below: one for each clock."""
        line = QFontMetricsF(self._small).height()
        lines = 3 if self._example is None else _lines(self._example)
        return QSize(480, round(lines * line + _BAND + 3 * SMALL + LARGE))

    def minimumSizeHint(self) -> QSize:
        """It gets narrow before it gets cut."""
        return QSize(240, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the days, the working time, the message, the warnings and the deadline."""
        shown = self._example
        if shown is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._small)
        self._paint_days(painter)
        self._paint_wait(painter, shown)
        self._paint_labels(painter, shown)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._look.theme.accent, 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the message to where the pointer is."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._drag_to(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the message."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._drag_to(event.position().x())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Never move the message because somebody scrolled the page."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move by 10 minutes, with Shift by an hour, with Control by a day."""
        way = _KEYS.get(Qt.Key(event.key()))
        if way is None or self._example is None:
            event.ignore()
            return
        leap = next((span for key, span in _LEAPS.items() if event.modifiers() & key), _STEP)
        self._say(self._example.since + way * leap)

    def _first_day(self) -> datetime:
        """Midnight, as local wall time without a zone, of the Monday before the message."""
        since = self._example.since if self._example else _ANY
        local = self._calendar.local(since).replace(tzinfo=None)
        midnight = local.replace(hour=0, minute=0, second=0, microsecond=0)
        return midnight - timedelta(days=midnight.weekday())

    def _days(self) -> int:
        """A week, or as many days as the deadline needs."""
        due = self._example.due if self._example else _ANY
        end = self._calendar.local(due).replace(tzinfo=None)
        return max(_DAYS, min(_MOST_DAYS, (end - self._first_day()).days + 1))

    def _days_off(self) -> Iterator[str]:
        """Say in full what there may be no room for in the band: "Thu 14 May: Ascension Day"."""
        first = self._first_day().date()
        for day in (first + timedelta(days=number) for number in range(self._days())):
            if why := self._calendar.day_off(day):
                yield f"{spoken.day_of_week(day)}: {why.rpartition(': ')[2]}"

    def _x(self, instant: datetime) -> float:
        """Where an instant stands, by the clock on the wall."""
        local = self._calendar.local(instant).replace(tzinfo=None)
        share = (local - self._first_day()) / timedelta(days=self._days())
        return min(max(share, 0.0), 1.0) * (self.width() - 2 * _HANDLE) + _HANDLE

    def _band(self) -> QRectF:
        line = QFontMetricsF(self._small).height()
        return QRectF(_HANDLE, 2 * line + 2 * SMALL, self.width() - 2 * _HANDLE, _BAND)

    def _paint_days(self, painter: QPainter) -> None:
        theme, band = self._look.theme, self._band()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(mixed(theme.text, theme.surface, 0.05))
        painter.drawRoundedRect(band, 4, 4)
        first, days = self._first_day().date(), self._days()
        width = band.width() / days
        for number in range(days):
            day = first + timedelta(days=number)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(mixed(theme.accent, theme.surface, 0.5 if theme.ground.high_contrast else 0.3))
            for begin, end in self._calendar.hours(day):
                left = self._x(begin)
                painter.drawRect(QRectF(left, band.top(), max(1.0, self._x(end) - left), band.height()))
            left = band.left() + number * width
            if number:
                painter.setPen(theme.line)
                painter.drawLine(QPointF(left, band.top() - TINY), QPointF(left, band.bottom()))
            off = self._calendar.day_off(day) or not self._calendar.week[day.weekday()]
            if off and not self._calendar.hours(day):
                self._paint_day_off(painter, day, QRectF(left, band.top(), width, band.height()))
            painter.setPen(theme.secondary if off else theme.text)
            self._paint_day(painter, day, QRectF(left, TINY, width, QFontMetricsF(self._small).height()))

    def _paint_day(self, painter: QPainter, day: date, spot: QRectF) -> None:
        """Name a day above the band; where there are many, the weeks by their Mondays."""
        metrics = QFontMetricsF(self._small)
        name, dated = spoken.short_weekday(day.weekday()), spoken.day_of_week(day)
        if self._days() > _DATED_FROM:
            week = QRectF(spot.left() + TINY, spot.top(), self.width() - spot.left(), spot.height())
            if day.weekday() == 0 and metrics.horizontalAdvance(dated) < week.width():
                painter.drawText(week, Qt.AlignmentFlag.AlignLeft, dated)
            return
        monday = day - timedelta(days=day.weekday())
        week_of = (spoken.day_of_week(monday + timedelta(days=number)) for number in range(_DAYS))
        fits = max(map(metrics.horizontalAdvance, week_of)) + SMALL < spot.width()  # all of them or none
        painter.drawText(spot, Qt.AlignmentFlag.AlignHCenter, dated if fits else name)

    def _paint_day_off(self, painter: QPainter, day: date, spot: QRectF) -> None:
        """Say in the band, below the bar, why a day that is otherwise worked is off."""
        metrics = QFontMetricsF(self._small)
        room = spot.adjusted(TINY / 2, spot.height() - metrics.height(), -TINY / 2, 0)
        why = self._calendar.day_off(day).rpartition(": ")[2]
        said = metrics.elidedText(why, Qt.TextElideMode.ElideRight, room.width())
        if len(said) > _LEAST_OF_NAME or said == why:
            painter.setPen(self._look.theme.secondary)
            painter.drawText(room, Qt.AlignmentFlag.AlignHCenter, said)

    def _paint_wait(self, painter: QPainter, shown: Example) -> None:
        """The bar from the message to the deadline, with its warnings."""
        theme, band = self._look.theme, self._band()
        start, soon, end = self._x(shown.since), self._x(shown.soon_from), self._x(shown.due)
        first = self._x(shown.acknowledge_by or shown.due)
        middle, thick = band.center().y(), 8.0
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.in_time)
        painter.drawRoundedRect(QRectF(start, middle - thick / 2, max(2.0, soon - start), thick), 3, 3)
        painter.setBrush(theme.soon)
        painter.drawRoundedRect(QRectF(soon, middle - thick / 2, max(2.0, first - soon), thick), 3, 3)
        if shown.acknowledge_by is not None:
            sign = self._x(shown.acknowledge_by)
            painter.setBrush(mixed(theme.in_time, theme.surface, 0.6))
            painter.drawRoundedRect(QRectF(sign, middle - thick / 2, max(2.0, end - sign), thick), 3, 3)
            painter.setBrush(theme.soon)
            painter.drawRoundedRect(QRectF(sign - 1.5, band.top() - 2, 3, band.height() + 4), 1.5, 1.5)
        painter.setBrush(theme.missed)
        painter.drawRoundedRect(QRectF(end - 1.5, band.top() - 2, 3, band.height() + 4), 1.5, 1.5)
        for at in shown.warnings:
            x = self._x(at)
            mark = QPolygonF(
                [QPointF(x, middle - 6), QPointF(x - 5, band.top() + 1), QPointF(x + 5, band.top() + 1)]
            )
            painter.setPen(QPen(theme.surface, 1))
            painter.setBrush(theme.soon)
            painter.drawPolygon(mark)
        painter.setPen(QPen(theme.surface, 2))
        painter.setBrush(theme.accent)
        painter.drawEllipse(QPointF(start, middle), _HANDLE, _HANDLE)
        painter.setBrush(Theme.on(theme.accent))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(QPointF(start, middle), 2.5, 2.5)

    def _paint_labels(self, painter: QPainter, shown: Example) -> None:
        """The message above the band, the clocks below."""
        theme, band = self._look.theme, self._band()
        line = QFontMetricsF(self._small).height()
        above, below = line + SMALL + TINY / 2, band.bottom() + SMALL
        self._label(
            painter,
            self._x(shown.since),
            above,
            self._said(tr(_BEGINNINGS[shown.kind]), shown.since),
            self._small,
        )
        bold = Theme.font(self.font(), SECONDARY, bold=True, tabular=True)
        painter.setPen(theme.text)
        if shown.acknowledge_by is not None:
            said = self._said(tr("sign of life {time}"), shown.acknowledge_by)
            self._label(painter, self._x(shown.acknowledge_by), below, said, bold)
            below += line
        self._label(painter, self._x(shown.due), below, self._said(tr("due {time}"), shown.due), bold)

    def _label(self, painter: QPainter, x: float, top: float, text: str, font: QFont) -> None:
        metrics = QFontMetricsF(font)
        width = metrics.horizontalAdvance(text) + SMALL
        left = min(max(x - width / 2, 0.0), self.width() - width)
        spot = QRectF(left, top, width, metrics.height())
        painter.setFont(font)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.theme.surface)
        painter.drawRect(spot)
        painter.setPen(self._look.theme.text)
        painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, text)

    def _said(self, sentence: str, instant: datetime) -> str:
        local = self._calendar.local(instant)
        far = self._days() > _DATED_FROM
        said = f"{spoken.day_of_week(local)} {spoken.clock(local)}" if far else spoken.weekday_clock(local)
        return sentence.replace("{time}", said)

    @Slot(int)
    def _slide(self, steps: int) -> None:
        """A screen reader moved it."""
        wall = self._first_day() + steps * _STEP
        self._say(self._calendar.at(wall.date(), wall.time()))

    def _drag_to(self, x: float) -> None:
        if self._example is None:
            return
        share = (x - _HANDLE) / max(1.0, self.width() - 2 * _HANDLE)
        wall = self._first_day() + min(max(share, 0.0), 1.0) * timedelta(days=self._days())
        self._say(self._calendar.at(wall.date(), wall.time()))

    def _say(self, instant: datetime) -> None:
        """Keep to the shown week and to whole steps."""
        first = self._calendar.at(self._first_day().date(), self._first_day().time())
        last = first + timedelta(days=_DAYS) - _STEP
        kept = min(max(instant, first), last)
        self.dragged.emit(first + (kept - first) // _STEP * _STEP)


def _lines(shown: Example) -> int:
    """How many lines of text it takes."""
    return 3 if shown.acknowledge_by is None else 4
