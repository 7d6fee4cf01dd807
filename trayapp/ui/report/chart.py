"""What all charts share: marks that say their figure, to pointer and keys, and that can be looked behind."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTransform,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from trayapp.domain.reporting.report import Report
from trayapp.domain.reporting.responses import Response
from trayapp.ui.parts.labels import as_tooltip
from trayapp.ui.parts.mirror import Mirror
from trayapp.ui.parts.spoken import spoken_as
from trayapp.ui.style.look import Look
from trayapp.ui.style.theme import SECONDARY, Theme

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
_ENDS = {Qt.Key.Key_Home, Qt.Key.Key_End}
_CHOOSE = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


class Mark(NamedTuple):
    """One thing of a chart that has a figure."""

    area: QRectF
    """Where it answers to the pointer."""
    says: str
    """The figure in words."""
    held: int
    """How many responses are behind it."""
    behind: Callable[[], tuple[Response, ...]]
    """Looks them up: only when somebody asks."""


class Chart(QWidget):
    """Draws a report; a subclass says where its marks are and how they look, from left to right.

    Where the language runs from right to left everything is turned over, time too; texts stay readable.
    """

    chosen = Signal(object)
    """The :class:`Mark` that the user wants to look behind."""

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        """``name`` is for screen readers."""
        super().__init__(parent)
        self.look = look
        self.report: Report | None = None
        self.marks: tuple[Mark, ...] = ()
        """Where they are seen."""
        self.laid: tuple[Mark, ...] = ()
        """The same as laid out from left to right, which is how a subclass draws."""
        self._upright = QTransform()
        self._current: int | None = None
        self.small = Theme.font(self.font(), SECONDARY, tabular=True)
        spoken_as(self, QAccessible.Role.Chart)
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    # -- for subclasses -----------------------------------------------------------------------------------

    def placed(self, report: Report) -> Sequence[Mark]:
        """Return the marks of a report for the present size."""
        raise NotImplementedError

    def draw(self, painter: QPainter, report: Report) -> None:
        """Draw everything; the marks are placed already."""
        raise NotImplementedError

    # -- for windows --------------------------------------------------------------------------------------

    def show_report(self, report: Report) -> None:
        """Draw another report."""
        self.report = report
        self._current = None
        self._place()
        self.updateGeometry()
        self.update()

    def say(self, painter: QPainter, area: QRectF, text: str, *, end: bool = False) -> None:
        """Write one line at the start of an area, or at its end."""
        painter.save()
        painter.setWorldTransform(self._upright)
        Mirror.of(self).say(painter, area, text, end=end)
        painter.restore()

    @property
    def line(self) -> float:
        """The height of a line of the small type, in pixels before scaling."""
        return QFontMetricsF(self.small).height()

    def wide(self, text: str) -> float:
        """Return how wide a text of the small type is."""
        return QFontMetricsF(self.small).horizontalAdvance(text)

    def minimumSizeHint(self) -> QSize:
        """It gets narrow before it gets cut."""
        return QSize(round(self.wide("0") * 26), self.sizeHint().height())

    # -- Qt's own -----------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the marks anew."""
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw, then show which mark is meant and whether the keys go here."""
        if self.report is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.small)
        painter.save()
        self._upright = painter.worldTransform()
        if self.isRightToLeft():
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        self.draw(painter, self.report)
        painter.restore()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        mark = self.current()
        if mark is not None:
            painter.setPen(QPen(self.look.theme.accent, 2))
            painter.drawRoundedRect(mark.area.adjusted(1, 1, -1, -1), 3, 3)
        elif self.hasFocus():
            painter.setPen(QPen(self.look.theme.accent, 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say the figure under the pointer."""
        number = self._at(event.position())
        if number != self._current:
            self._point_at(number)
            mark = self.current()
            says = as_tooltip(mark.says) if mark is not None else ""
            QToolTip.showText(event.globalPosition().toPoint(), says, self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Look behind a mark."""
        number = self._at(event.position())
        if number is not None and event.button() is Qt.MouseButton.LeftButton:
            self._point_at(number)
            self._choose()

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer is gone; the keys keep their mark."""
        super().leaveEvent(event)
        if not self.hasFocus():
            self._point_at(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Point at the last mark, which is the latest."""
        super().focusInEvent(event)
        by_keys = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}
        if event.reason() in by_keys and self._current is None and self.marks:
            self._point_at(len(self.marks) - 1)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Point at nothing."""
        super().focusOutEvent(event)
        self._point_at(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from mark to mark, Return looks behind one."""
        key = Qt.Key(event.key())
        last = len(self.marks) - 1
        if key in _STEPS and self.marks:
            sideways = key in {Qt.Key.Key_Left, Qt.Key.Key_Right}
            step = -_STEPS[key] if sideways and self.isRightToLeft() else _STEPS[key]
            now = (last + 1 if step < 0 else -1) if self._current is None else self._current
            self._point_at(min(max(now + step, 0), last))
        elif key in _ENDS and self.marks:
            self._point_at(0 if key is Qt.Key.Key_Home else last)
        elif key in _CHOOSE and self.current() is not None:
            self._choose()
        else:
            super().keyPressEvent(event)

    def current(self) -> Mark | None:
        """Return the mark that is meant, or None."""
        return None if self._current is None else self.marks[self._current]

    def _place(self) -> None:
        if self.report is not None:
            mirror = Mirror.of(self)
            self.laid = tuple(self.placed(self.report))
            self.marks = tuple(mark._replace(area=mirror.rectf(mark.area)) for mark in self.laid)
            if self._current is not None and self._current >= len(self.marks):
                self._current = None

    def _at(self, position: QPointF) -> int | None:
        return next((n for n, mark in enumerate(self.marks) if mark.area.contains(position)), None)

    def _point_at(self, number: int | None) -> None:
        if number != self._current:
            self._current = number
            mark = self.current()
            self.setAccessibleDescription(mark.says if mark is not None else "")
            self.update()

    def _choose(self) -> None:
        mark = self.current()
        if mark is not None and mark.held:
            self.chosen.emit(mark)


def those(report: Report, belongs: Callable[[Response], bool]) -> Callable[[], tuple[Response, ...]]:
    """Return what looks up the responses that belong to a mark."""
    return lambda: tuple(one for one in report.responses if belongs(one))
