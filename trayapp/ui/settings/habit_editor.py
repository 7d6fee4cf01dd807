"""Daily reply times and the evening question."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from trayapp.domain.board.slots import Habits
from trayapp.domain.clocks import spoken
from trayapp.tongue import mark, tr
from trayapp.ui.parts.buttons import IconButton
from trayapp.ui.parts.choice import Choice
from trayapp.ui.parts.clock_fields import TimeField
from trayapp.ui.parts.flow import FlowLayout
from trayapp.ui.parts.labels import PlainLabel, Tone
from trayapp.ui.parts.switch import Switch
from trayapp.ui.settings.page import rule
from trayapp.ui.settings.worded import worded
from trayapp.ui.style.look import Look
from trayapp.ui.style.theme import MEDIUM, SMALL, TINY

_FRESH = time(9)
_BEFORE = {
    0: mark("when the working day ends"),
    15: mark("15 minutes before the working day ends"),
    30: mark("30 minutes before the working day ends"),
    60: mark("an hour before the working day ends"),
}


class HabitEditor(QWidget):
    """Says ``changed`` with :class:`Habits`."""

    changed = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("clear", True)
        self._look = look
        self._habits = Habits()
        self.times: list[TimeField] = []
        self._trouble = PlainLabel("", Tone.TROUBLE)
        self._trouble.hide()
        self._box = QWidget()
        self._box.setProperty("clear", True)
        self._flow = FlowLayout(self._box, gap=SMALL, line_gap=TINY)
        self.evening = Switch(look, tr("Ask in the evening who has not heard from me"))
        self.before = Choice(look, tr("When to ask"))
        for minutes, text in _BEFORE.items():
            self.before.addItem(tr(text), minutes)
        asks = QHBoxLayout()
        asks.setSpacing(MEDIUM)
        asks.addWidget(self.evening)
        for word in worded(tr("Ask who has not heard from me today, {when}"), when=self.before):
            asks.addWidget(word)
        asks.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(self._box)
        column.addWidget(self._trouble)
        column.addWidget(rule())
        column.addLayout(asks)
        self.evening.toggled.connect(self._ask)
        self.before.activated.connect(self._choose)
        self._fill()

    def show_habits(self, habits: Habits) -> None:
        """Show these; times that are shown already stay as they are, so that typing is not disturbed."""
        same = habits.reply_times == self._habits.reply_times
        self._habits = habits
        if not same:
            self._fill()
        self.evening.show_value(habits.evening)
        minutes = habits.evening_before // timedelta(minutes=1)
        if self.before.findData(minutes) < 0:
            self.before.addItem(tr("{minutes} minutes before the working day ends", minutes=minutes), minutes)
        self.before.choose(minutes)
        self.before.setEnabled(habits.evening)

    def _fill(self) -> None:
        while (entry := self._flow.takeAt(0)) is not None:
            if (widget := entry.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.times = []
        said = tr("Open the list at") if self._habits.reply_times else tr("No daily reply time.")
        self._flow.addWidget(PlainLabel(said, wraps=False))
        for number, at in enumerate(self._habits.reply_times):
            self._flow.addWidget(self._time(number, at))
        add = IconButton(self._look, "add", tr("Add a time"), quiet=False)
        add.clicked.connect(self._add)
        self._flow.addWidget(add)
        self.add = add
        self._box.updateGeometry()

    def _time(self, number: int, at: time) -> QWidget:
        box = QWidget()
        box.setProperty("clear", True)
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(TINY)
        field = TimeField(self._look, tr("Daily reply time {number}", number=number + 1), at)
        field.timeChanged.connect(self._read)
        remove = IconButton(
            self._look, "close", name=tr("Remove the daily reply time {at}", at=spoken.clock(at))
        )
        remove.setProperty("key", number)
        remove.clicked.connect(self._remove)
        row.addWidget(field)
        row.addWidget(remove)
        self.times.append(field)
        return box

    @Slot()
    def _read(self) -> None:
        self._say(replace(self._habits, reply_times=tuple(field.value() for field in self.times)))

    @Slot()
    def _add(self) -> None:
        """Some hours after the last one."""
        times = self._habits.reply_times
        later = max((at.hour for at in times), default=None)
        fresh = _FRESH if later is None else time(min(later + 4, 23) if later < 23 else 0)
        while fresh in times:
            fresh = time(fresh.hour, fresh.minute + 1)
        self._say(replace(self._habits, reply_times=(*times, fresh)), anew=True)

    @Slot()
    def _remove(self) -> None:
        sender = self.sender()
        if sender is not None:
            gone = int(sender.property("key"))
            kept = tuple(at for number, at in enumerate(self._habits.reply_times) if number != gone)
            self._say(replace(self._habits, reply_times=kept), anew=True)

    @Slot(bool)
    def _ask(self, on: bool) -> None:
        self._say(replace(self._habits, evening=on))
        self.before.setEnabled(on)

    @Slot()
    def _choose(self) -> None:
        self._say(replace(self._habits, evening_before=timedelta(minutes=int(self.before.currentData()))))

    def _say(self, habits: Habits, *, anew: bool = False) -> None:
        """Say what is sound; else what is wrong with it."""
        problem = next(iter(habits.problems()), "")
        self._trouble.say(problem)
        if problem:
            return
        self._habits = habits
        if anew:
            self._fill()
        self.changed.emit(habits)
