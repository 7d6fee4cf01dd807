"""Working hours of the week: a line a day, with as many intervals as the day has."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from trayapp.domain.clocks import spoken
from trayapp.domain.clocks.calendar import Interval
from trayapp.tongue import tr
from trayapp.ui.parts.buttons import IconButton
from trayapp.ui.parts.clock_fields import TimeField
from trayapp.ui.parts.flow import FlowLayout
from trayapp.ui.parts.labels import PlainLabel, Tone
from trayapp.ui.style.look import Look
from trayapp.ui.style.theme import LARGE, SMALL, TINY

Week = tuple[tuple[Interval, ...], ...]
_FRESH = Interval(time(9), time(17))


class WeekEditor(QWidget):
    """Says ``changed`` with a week; whether it is sound is for the page to say."""

    changed = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("clear", True)
        names = [spoken.weekday(number) for number in range(7)]
        self.days = tuple(DayEditor(look, name) for name in names)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(LARGE)
        grid.setVerticalSpacing(SMALL)
        grid.setColumnStretch(1, 1)
        for row, (name, day) in enumerate(zip(names, self.days, strict=True)):
            grid.addWidget(PlainLabel(name, wraps=False), row, 0)
            grid.addWidget(day, row, 1)
            day.changed.connect(self._say)

    @property
    def week(self) -> Week:
        """What is shown."""
        return tuple(day.intervals for day in self.days)

    def show_week(self, week: Week) -> None:
        """Show these hours; what is shown already stays as it is, so that typing is not disturbed."""
        for day, intervals in zip(self.days, week, strict=True):
            if day.intervals != intervals:
                day.show_intervals(intervals)

    @Slot()
    def _say(self) -> None:
        self.changed.emit(self.week)


class DayEditor(QWidget):
    """The intervals of one day."""

    changed = Signal()

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.setProperty("clear", True)
        self._look = look
        self._name = name
        self.intervals: tuple[Interval, ...] = ()
        self.edits: list[tuple[TimeField, TimeField]] = []
        self._flow = FlowLayout(self, gap=SMALL, line_gap=TINY)
        self.show_intervals(())

    def show_intervals(self, intervals: tuple[Interval, ...]) -> None:
        """Build the fields anew."""
        self.intervals = intervals
        self.edits = []
        while (entry := self._flow.takeAt(0)) is not None:
            if (widget := entry.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for number, interval in enumerate(intervals):
            self._flow.addWidget(self._interval(number, interval))
        if not intervals:
            self._flow.addWidget(PlainLabel(tr("not worked"), Tone.QUIET, wraps=False))
        add = IconButton(self._look, "add", name=tr("Add hours on {day}", day=self._name))
        add.clicked.connect(self._add)
        self._flow.addWidget(add)
        self.updateGeometry()

    def _interval(self, number: int, interval: Interval) -> QWidget:
        box = QWidget()
        box.setProperty("clear", True)
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(TINY)
        start = TimeField(
            self._look, tr("{day}, start {number}", day=self._name, number=number + 1), interval.start
        )
        end = TimeField(
            self._look, tr("{day}, end {number}", day=self._name, number=number + 1), interval.end
        )
        remove = IconButton(self._look, "close", name=tr("Remove these hours on {day}", day=self._name))
        remove.setProperty("number", number)
        remove.clicked.connect(self._remove)
        for edit in (start, end):
            edit.timeChanged.connect(self._read)
        for widget in (start, PlainLabel("–", wraps=False), end, remove):
            row.addWidget(widget)
        self.edits.append((start, end))
        return box

    @Slot()
    def _read(self) -> None:
        self.intervals = tuple(Interval(start.value(), end.value()) for start, end in self.edits)
        self.changed.emit()

    @Slot()
    def _add(self) -> None:
        """After the last interval there is room for an hour or more, else a whole day is offered."""
        if self.intervals and self.intervals[-1].end < time(22):
            last = self.intervals[-1].end
            begin = min(last.hour + 1, 22)
            new = Interval(time(begin), time(min(begin + 3, 23)))
        else:
            new = _FRESH
        self.show_intervals((*self.intervals, new))
        self.changed.emit()

    @Slot()
    def _remove(self) -> None:
        sender = self.sender()
        if sender is not None:
            gone = int(sender.property("number"))
            self.show_intervals(tuple(one for n, one in enumerate(self.intervals) if n != gone))
            self.changed.emit()
