"""A small dialog that asks for one instant, in the zone in which the list shows its times."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from trayapp.domain.clocks.calendar import WorkingCalendar
from trayapp.tongue import tr
from trayapp.ui.parts.buttons import PrimaryButton
from trayapp.ui.parts.clock_fields import MomentField
from trayapp.ui.parts.labels import PlainLabel, Tone
from trayapp.ui.style.look import Look
from trayapp.ui.style.theme import HUGE, LARGE, MEDIUM, SMALL


class PickTime(QDialog):
    """Says ``picked`` with an aware UTC instant; never one that has passed."""

    picked = Signal(object)

    def __init__(
        self,
        look: Look,
        question: str,
        now: datetime,
        calendar: WorkingCalendar,
        parent: QWidget,
        *,
        confirm: str = "",
    ) -> None:
        """``confirm`` is what the button says that takes the time; "" puts off until then."""
        super().__init__(parent)
        self._calendar = calendar
        self._now = now
        self.setWindowTitle(question)
        start = calendar.local(now + timedelta(hours=2)).replace(minute=0)
        self.field = MomentField(look, question, start)
        self._trouble = PlainLabel("", Tone.TROUBLE)
        self._trouble.hide()
        ok, cancel = PrimaryButton(confirm or tr("Snooze")), QPushButton(tr("Leave it"))
        ok.setDefault(True)
        ok.clicked.connect(self._accept)
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.setSpacing(SMALL)
        buttons.addWidget(cancel)
        buttons.addWidget(ok)
        column = QVBoxLayout(self)
        column.setContentsMargins(HUGE, LARGE, HUGE, LARGE)
        column.setSpacing(MEDIUM)
        column.addWidget(PlainLabel(question, Tone.STRONG))
        column.addWidget(self.field)
        column.addWidget(self._trouble)
        column.addLayout(buttons)

    @Slot()
    def _accept(self) -> None:
        wall = self.field.value()
        until = self._calendar.at(wall.date(), wall.time())
        if until <= self._now:
            self._trouble.say(tr("That has passed already. Choose a time to come."))
            return
        self.picked.emit(until)
        self.accept()
