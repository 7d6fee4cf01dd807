"""A small dialog that asks for one instant, in the zone in which the list shows its times."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QDate, QDateTime, QTime, Signal, Slot
from PySide6.QtWidgets import QDateTimeEdit, QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from trayapp.domain.calendar import WorkingCalendar
from trayapp.ui.buttons import PrimaryButton
from trayapp.ui.labels import PlainLabel, Tone
from trayapp.ui.theme import HUGE, LARGE, MEDIUM, SMALL


class PickTime(QDialog):
    """Says ``picked`` with an aware UTC instant; never one that has passed."""

    picked = Signal(object)

    def __init__(self, question: str, now: datetime, calendar: WorkingCalendar, parent: QWidget) -> None:
        super().__init__(parent)
        self._calendar = calendar
        self._now = now
        self.setWindowTitle(question)
        start = calendar.local(now + timedelta(hours=2)).replace(minute=0)
        self.field = QDateTimeEdit()
        self.field.setAccessibleName(question)
        self.field.setCalendarPopup(True)
        self.field.setDisplayFormat("ddd d MMM yyyy  HH:mm")
        self.field.setDateTime(
            QDateTime(QDate(start.year, start.month, start.day), QTime(start.hour, start.minute))
        )
        self._trouble = PlainLabel("", Tone.TROUBLE)
        self._trouble.hide()
        ok, cancel = PrimaryButton("Snooze"), QPushButton("Leave it")
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
        day, clock = self.field.date(), self.field.time()
        naive = datetime(day.year(), day.month(), day.day(), clock.hour(), clock.minute())  # noqa: DTZ001 - local
        until = self._calendar.at(naive.date(), naive.time()).astimezone(UTC)
        if until <= self._now:
            self._trouble.say("That has passed already. Choose a time to come.")
            return
        self.picked.emit(until)
        self.accept()
