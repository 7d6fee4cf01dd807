"""Own leave: from when to when, as a list that grows by one line."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from trayapp.tongue import tr
from trayapp.ui.parts.buttons import IconButton, LinkButton
from trayapp.ui.parts.clock_fields import DayField
from trayapp.ui.parts.entry_line import EntryLine, span_text
from trayapp.ui.parts.flow import FlowLayout
from trayapp.ui.parts.labels import PlainLabel, Tone
from trayapp.ui.settings.page import emptied
from trayapp.ui.settings.worded import worded
from trayapp.ui.style.look import Look
from trayapp.ui.style.theme import SMALL, TINY
from trayapp.ui.wishes import ShowLeave

Leave = tuple[tuple[date, date], ...]


class LeaveEditor(QWidget):
    """Says ``changed`` with all leaves, in order, and wishes for the hand-over of one."""

    changed = Signal(object)
    wished = Signal(object)

    def __init__(self, look: Look, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("clear", True)
        self._look = look
        self._leave: Leave = ()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(TINY)
        self._trouble = PlainLabel("", Tone.TROUBLE)
        self._trouble.hide()
        self.first = DayField(look, tr("First day of leave"), today + timedelta(days=7))
        self.last = DayField(look, tr("Last day of leave"), today + timedelta(days=13))
        self.add = IconButton(look, "add", tr("Add leave"), quiet=False)
        self.add.clicked.connect(self._add)
        line = QWidget()
        line.setProperty("clear", True)
        flow = FlowLayout(line)
        for widget in (*worded(tr("From {first} to {last}"), first=self.first, last=self.last), self.add):
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
            said = span_text(first, last)
            line = EntryLine(
                self._look, said, key=first.isoformat(), remove=tr("Remove the leave of {said}", said=said)
            )
            away = LinkButton(tr("Hand-over…"))
            away.setAccessibleName(tr("Hand-over for the leave of {said}", said=said))
            away.setProperty("key", f"{first.isoformat()}/{last.isoformat()}")
            away.clicked.connect(self._show_leave)
            line.row.insertWidget(1, away)
            line.remove.clicked.connect(self._remove)
            self._rows.addWidget(line)

    @Slot()
    def _add(self) -> None:
        first, last = self.first.value(), self.last.value()
        if last < first:
            self._trouble.say(tr("The last day of a leave is not before its first day."))
            return
        self._trouble.say("")
        self._say(tuple(sorted({*self._leave, (first, last)})))

    @Slot()
    def _remove(self) -> None:
        sender = self.sender()
        if sender is not None:
            gone = date.fromisoformat(str(sender.property("key")))
            self._say(tuple(one for one in self._leave if one[0] != gone))

    def _say(self, leave: Leave) -> None:
        self.show_leave(leave)
        self.changed.emit(leave)

    @Slot()
    def _show_leave(self) -> None:
        sender = self.sender()
        if sender is not None:
            first, _, last = str(sender.property("key")).partition("/")
            self.wished.emit(ShowLeave(date.fromisoformat(first), date.fromisoformat(last)))
