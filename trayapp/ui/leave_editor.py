"""Own leave: from when to when, as a list that grows by one line."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from trayapp.domain.zones import DAY_NAMES, MONTH_NAMES
from trayapp.ui.buttons import IconButton
from trayapp.ui.clock_fields import DayField
from trayapp.ui.flow import FlowLayout
from trayapp.ui.labels import PlainLabel, Tone
from trayapp.ui.look import Look
from trayapp.ui.page import emptied
from trayapp.ui.theme import SMALL, TINY

Leave = tuple[tuple[date, date], ...]


class LeaveEditor(QWidget):
    """Says ``changed`` with all leaves, in order."""

    changed = Signal(object)

    def __init__(self, look: Look, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("clear", True)
        self._look = look
        self._leave: Leave = ()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(TINY)
        self._trouble = PlainLabel("", Tone.TROUBLE)
        self._trouble.hide()
        self.first = DayField(look, "First day of leave", today + timedelta(days=7))
        self.last = DayField(look, "Last day of leave", today + timedelta(days=13))
        self.add = IconButton(look, "add", "Add leave", quiet=False)
        self.add.clicked.connect(self._add)
        line = QWidget()
        line.setProperty("clear", True)
        flow = FlowLayout(line)
        for widget in (
            PlainLabel("From", wraps=False),
            self.first,
            PlainLabel("to", wraps=False),
            self.last,
            self.add,
        ):
            flow.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addLayout(self._rows)
        column.addWidget(line)
        column.addWidget(self._trouble)

    def show_leave(self, leave: Leave) -> None:
        """Show these."""
        self._leave = leave
        emptied(self._rows)
        for first, last in leave:
            row = QWidget()
            row.setProperty("clear", True)
            inside = QHBoxLayout(row)
            inside.setContentsMargins(0, 0, 0, 0)
            said = _day(first) if first == last else f"{_day(first)} to {_day(last)}"
            inside.addWidget(PlainLabel(said), 1)
            remove = IconButton(self._look, "close", name=f"Remove the leave of {said}")
            remove.setProperty("leave", first.isoformat())
            remove.clicked.connect(self._remove)
            inside.addWidget(remove)
            self._rows.addWidget(row)

    @Slot()
    def _add(self) -> None:
        first, last = self.first.value(), self.last.value()
        if last < first:
            self._trouble.say("The last day of a leave is not before its first day.")
            return
        self._trouble.say("")
        self._say(tuple(sorted({*self._leave, (first, last)})))

    @Slot()
    def _remove(self) -> None:
        sender = self.sender()
        if sender is not None:
            gone = date.fromisoformat(str(sender.property("leave")))
            self._say(tuple(one for one in self._leave if one[0] != gone))

    def _say(self, leave: Leave) -> None:
        self.show_leave(leave)
        self.changed.emit(leave)


def _day(day: date) -> str:
    return f"{DAY_NAMES[day.weekday()][:3]} {day.day} {MONTH_NAMES[day.month - 1]} {day.year}"
