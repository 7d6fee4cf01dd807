"""Fields for times and days, drawn by us: style sheets cannot dress them without losing their text."""

from __future__ import annotations

from datetime import date, datetime, time

from PySide6.QtCore import QDate, QDateTime, QLocale, QRect, QRectF, QSize, Qt, QTime
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QDateEdit, QDateTimeEdit, QTimeEdit

from trayapp.tongue import spoken
from trayapp.ui.parts.labels import icon_size
from trayapp.ui.parts.mirror import Mirror, margins
from trayapp.ui.style.look import Look
from trayapp.ui.style.sheet import edge
from trayapp.ui.style.theme import RADIUS, SMALL, TINY

_HEIGHT = 30


class TimeField(QTimeEdit):
    """A time of day, in hours and minutes."""

    def __init__(self, look: Look, name: str, at: time) -> None:
        """``name`` is for screen readers."""
        super().__init__(QTime(at.hour, at.minute))
        self._look = look
        _dress(self, name, _clock())
        self.setKeyboardTracking(False)
        self.setFixedWidth(
            self.fontMetrics().horizontalAdvance("00:00 AM" if spoken().twelve_hours else "00:00") + 3 * SMALL
        )

    def value(self) -> time:
        """What it shows."""
        return time(self.time().hour(), self.time().minute())

    def sizeHint(self) -> QSize:
        """As high as the other fields."""
        return QSize(self.width(), _height(self))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the box; the text draws itself."""
        _paint_box(self, self._look, "")

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Never change a setting because somebody scrolled the page."""
        event.ignore()


class DayField(QDateEdit):
    """A day, with a calendar to choose it from."""

    def __init__(self, look: Look, name: str, day: date) -> None:
        """``name`` is for screen readers."""
        super().__init__(QDate(day.year, day.month, day.day))
        self._look = look
        _dress(self, name, _day())
        self.setCalendarPopup(True)
        self.setMinimumWidth(
            self.fontMetrics().horizontalAdvance("Wed 30 Sept 2026") + 4 * SMALL + icon_size(self.font())
        )

    def value(self) -> date:
        """What it shows."""
        return date(self.date().year(), self.date().month(), self.date().day())

    def sizeHint(self) -> QSize:
        """As high as the other fields."""
        return QSize(self.minimumWidth(), _height(self))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the icon free, which grows with the type."""
        super().resizeEvent(event)
        _leave_icon(self)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the box; the text draws itself."""
        _paint_box(self, self._look, "calendar")

    def wheelEvent(self, event: QWheelEvent) -> None:
        """As above."""
        event.ignore()


class MomentField(QDateTimeEdit):
    """A day and a time, without a zone: by the clock on the wall."""

    def __init__(self, look: Look, name: str, moment: datetime) -> None:
        """``name`` is for screen readers."""
        day, at = QDate(moment.year, moment.month, moment.day), QTime(moment.hour, moment.minute)
        super().__init__(QDateTime(day, at))
        self._look = look
        _dress(self, name, f"{_day()}  {_clock()}")
        self.setCalendarPopup(True)
        self.setMinimumWidth(
            self.fontMetrics().horizontalAdvance(
                "Wed 30 Sept 2026  00:00" + (" AM" if spoken().twelve_hours else "")
            )
            + 4 * SMALL
            + icon_size(self.font())
        )

    def value(self) -> datetime:
        """What it shows; naive, as it is local."""
        day, at = self.date(), self.time()
        return datetime(day.year(), day.month(), day.day(), at.hour(), at.minute())  # noqa: DTZ001 - wall time

    def sizeHint(self) -> QSize:
        """As high as the other fields."""
        return QSize(self.minimumWidth(), _height(self))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the icon free, which grows with the type."""
        super().resizeEvent(event)
        _leave_icon(self)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the box; the text draws itself."""
        _paint_box(self, self._look, "calendar")


def _dress(field: QDateTimeEdit, name: str, display: str) -> None:
    field.setAccessibleName(name)
    locale = QLocale(spoken().code)
    field.setLocale(locale)
    field.setLayoutDirection(locale.textDirection())
    field.setDisplayFormat(display)
    field.setButtonSymbols(QDateTimeEdit.ButtonSymbols.NoButtons)
    field.setMinimumHeight(_height(field))
    field.lineEdit().setTextMargins(margins(field, TINY, 0, 0, 0))


def _clock() -> str:
    """How a time of day is typed here (``QDateTime.toString``)."""
    return "h:mm AP" if spoken().twelve_hours else "HH:mm"


def _day() -> str:
    if spoken().month_first:
        return "ddd MMM d, yyyy"
    ordinal = "d." in QLocale(spoken().code).dateFormat(QLocale.FormatType.LongFormat)
    return "ddd d. MMM yyyy" if ordinal else "ddd d MMM yyyy"


def _height(field: QDateTimeEdit) -> int:
    return max(_HEIGHT, field.fontMetrics().height() + 2 * SMALL - 2)


def _leave_icon(field: QDateTimeEdit) -> None:
    """Qt leaves its own arrow free, which is as large as a style has it."""
    edit, mirror = field.lineEdit(), Mirror.of(field)
    place = mirror.rect(edit.geometry())  # as if it were read from the left
    place.setRight(min(place.right(), field.width() - icon_size(field.font()) - SMALL - TINY))
    edit.setGeometry(mirror.rect(place))


def _paint_box(field: QDateTimeEdit, look: Look, icon: str) -> None:
    theme = look.theme
    painter = QPainter(field)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    focused = field.hasFocus()
    inset = 1.0 if focused else 0.5
    painter.setBrush(theme.surface)
    painter.setPen(QPen(theme.accent, 2) if focused else QPen(edge(theme)))
    painter.drawRoundedRect(QRectF(field.rect()).adjusted(inset, inset, -inset, -inset), RADIUS, RADIUS)
    if icon:
        picture = look.icon(icon, theme.secondary, icon_size(field.font()))
        size = icon_size(field.font())
        spot = QRect(field.width() - size - SMALL, (field.height() - size) // 2, size, size)
        picture.paint(painter, Mirror.of(field).rect(spot), Qt.AlignmentFlag.AlignCenter)
    painter.end()
