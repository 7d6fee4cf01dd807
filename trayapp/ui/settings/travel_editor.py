"""Journeys: from when to when which zone's clock counts, as a list that grows by one line."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from trayapp.domain.clocks.calendar import Trip
from trayapp.domain.clocks.travel import travel_problems
from trayapp.domain.clocks.zones import city
from trayapp.tongue import tr
from trayapp.ui.parts.buttons import IconButton
from trayapp.ui.parts.clock_fields import DayField
from trayapp.ui.parts.entry_line import EntryLine, span_text
from trayapp.ui.parts.flow import FlowLayout
from trayapp.ui.parts.labels import PlainLabel, Tone
from trayapp.ui.parts.zone_field import ZoneField
from trayapp.ui.settings.page import emptied
from trayapp.ui.settings.worded import worded
from trayapp.ui.style.look import Look
from trayapp.ui.style.theme import SMALL, TINY

Travel = tuple[Trip, ...]


class TravelEditor(QWidget):
    """Says ``changed`` with all trips, in order."""

    changed = Signal(object)

    def __init__(self, look: Look, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("clear", True)
        self._look = look
        self._travel: Travel = ()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(TINY)
        self._trouble = PlainLabel("", Tone.TROUBLE)
        self._trouble.hide()
        self.first = DayField(look, tr("First day of the journey"), today + timedelta(days=7))
        self.last = DayField(look, tr("Last day of the journey"), today + timedelta(days=11))
        self.zone = ZoneField()
        self.zone.setPlaceholderText(tr("City, such as New York"))
        self.zone.setAccessibleName(tr("Time zone of the journey"))
        self.zone.setMinimumWidth(self.fontMetrics().averageCharWidth() * 26)
        self.add = IconButton(look, "add", tr("Add journey"), quiet=False)
        self.add.clicked.connect(self._add)
        self.zone.returnPressed.connect(self._add)
        line = QWidget()
        line.setProperty("clear", True)
        flow = FlowLayout(line)
        sentence = tr("From {first} to {last} by the clock of {city}")
        for widget in (*worded(sentence, first=self.first, last=self.last, city=self.zone), self.add):
            flow.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addLayout(self._rows)
        column.addWidget(line)
        column.addWidget(self._trouble)

    def show_travel(self, travel: Travel) -> None:
        """Show these."""
        self._travel = travel
        emptied(self._rows)
        for trip in travel:
            said = f"{city(trip.zone)}: {span_text(trip.first, trip.last)}"
            line = EntryLine(
                self._look,
                said,
                key=trip.first.isoformat(),
                remove=tr("Remove the journey to {said}", said=said),
            )
            line.remove.clicked.connect(self._remove)
            self._rows.addWidget(line)

    @Slot()
    def _add(self) -> None:
        fresh = Trip(self.first.value(), self.last.value(), self.zone.zone)
        if not fresh.zone:
            self._trouble.say(tr("Say which zone's clock counts there, by its city."))
            self.zone.setFocus()
            return
        wanted = tuple(sorted((*self._travel, fresh)))
        problem = next(iter(travel_problems(wanted)), "")
        self._trouble.say(problem)
        if not problem:
            self.zone.clear()
            self._say(wanted)

    @Slot()
    def _remove(self) -> None:
        sender = self.sender()
        if sender is not None:
            gone = date.fromisoformat(str(sender.property("key")))
            self._say(tuple(one for one in self._travel if one.first != gone))

    def _say(self, travel: Travel) -> None:
        self.show_travel(travel)
        self.changed.emit(travel)
