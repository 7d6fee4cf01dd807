"""The small dialogs that ask on whom something waits, and when a promise is due instead."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from trayapp.domain.clocks.calendar import WorkingCalendar
from trayapp.domain.clocks.next_times import next_times
from trayapp.domain.owing.item import OwedItem
from trayapp.tongue import tr
from trayapp.ui import words
from trayapp.ui.parts.ask_dialog import AskDialog, Unanswered, WhenField
from trayapp.ui.parts.choice import Choice
from trayapp.ui.style.look import Look
from trayapp.ui.wishes import MovePromise, Wait, Wish


class WaitDialog(AskDialog):
    """Somebody else has to do something first ("Waits on…")."""

    def __init__(
        self, look: Look, item: OwedItem, now: datetime, calendar: WorkingCalendar, parent: QWidget
    ) -> None:
        super().__init__(
            look,
            tr("Waits on somebody else"),
            tr("Let it wait"),
            note=tr(
                "It stays in the list and the clock runs on: {client} still waits for you.",
                client=_name(item),
            ),
            parent=parent,
        )
        times = next_times(now, calendar)
        self._item = item
        self.whom = QLineEdit(item.waiting_for, placeholderText=tr("The tax office, a colleague, …"))
        self.comes_back = Choice(look, tr("Whether to come back to it at a time"))
        self.comes_back.addItem(tr("come back to it at a time"), userData=True)
        self.comes_back.addItem(tr("no date was named"), userData=False)
        self.when = WhenField(
            look, tr("When to come back to it"), times.suggested, times.choices, now, calendar
        )
        self.comes_back.currentIndexChanged.connect(self._follow)
        self.ask(tr("On whom"), self.whom)
        self.ask(tr("Until when"), self.comes_back, self.when)

    def wish(self) -> Wish:
        """Return on whom, and until when."""
        whom = " ".join(self.whom.text().split())
        if not whom:
            raise Unanswered(tr("Say on whom it waits."), self.whom)
        return Wait(self._item.id, whom, self.when.to_come() if self.comes_back.currentData() else None)

    @Slot()
    def _follow(self) -> None:
        self.when.setVisible(bool(self.comes_back.currentData()))


class MoveDialog(AskDialog):
    """Another date, only with a reason, and better before the old one than after it."""

    def __init__(
        self, look: Look, item: OwedItem, now: datetime, calendar: WorkingCalendar, parent: QWidget
    ) -> None:
        due = words.when(item.due, now, calendar.zone_at(now))
        name = _name(item)
        said = (
            tr(
                "{client} counts on {when}. Say so to them before that, with the new date.",
                client=name,
                when=due,
            )
            if item.due > now
            else tr(
                "{client} counted on {when}. They should hear from you now, with the new date.",
                client=name,
                when=due,
            )
        )
        super().__init__(look, tr("Move the date"), tr("Move it"), note=said, parent=parent)
        self._item = item
        times = next_times(now, calendar, item.due)
        self.when = WhenField(look, tr("The new date"), times.suggested, times.choices, now, calendar)
        self.because = QLineEdit(placeholderText=tr("The court wants another document first"))
        self.ask(tr("New date"), self.when)
        self.ask(tr("Why"), self.because)

    def wish(self) -> Wish:
        """Return the new date and the reason."""
        until = self.when.to_come()
        because = " ".join(self.because.text().split())
        if not because:
            raise Unanswered(tr("Say why: a promise is moved for a reason only."), self.because)
        return MovePromise(self._item.id, until, because)


def _name(item: OwedItem) -> str:
    return words.safe_line(item.client.name or item.client.address, 60) or tr("The client")
