"""What the user knows of one client: number, notes, how they would rather hear, and how often they do."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from trayapp.domain.clients.book import Channel, Entry
from trayapp.settings.accounts.account import is_address
from trayapp.settings.model import Settings, who
from trayapp.tongue import tr
from trayapp.ui import words
from trayapp.ui.parts.choice import Choice
from trayapp.ui.parts.labels import ElidedLabel, Tone
from trayapp.ui.parts.switch import Option
from trayapp.ui.settings.client_words import CHANNELS
from trayapp.ui.settings.page import Field, is_typed_in, rule
from trayapp.ui.style.look import Look
from trayapp.ui.style.theme import LARGE, MEDIUM, SMALL

_DAYS = (0, 1, 2, 3, 5, 10, 15, 20, 40, 60)
"""Intervals that are offered, in working days; 0 is what the standard for updates says."""

_LARGE_TYPE = 24
"""Height of a line, in pixels, from which the fields stand below each other."""


class ClientDetails(QWidget):
    """One entry of the client book; what is changed here is in force at once."""

    edited = Signal(object, bool)
    """The ``Entry`` as it is to be, and whether its copies count."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("clear", True)
        self.setAccessibleName(tr("What you know of this client"))
        self.entry: Entry | None = None
        self._copies = False
        self._called = ElidedLabel("", Tone.STRONG)
        self._address = ElidedLabel("", Tone.SMALL)
        self.company = QLineEdit()
        self.phone = QLineEdit()
        self.note = QLineEdit()
        self.also = QLineEdit()
        self.also_field = Field(
            tr("Also writes from"),
            self.also,
            tr("Further addresses, separated by commas, for example: anna@home.example."),
        )
        self.channel = Choice(look, tr("Would rather hear from me"))
        self.active = Option(
            look,
            tr("Active client"),
            tr(
                "They hear from you every so often, whether they asked or not. An update falls due when "
                "the time since you last wrote is over."
            ),
        )
        self.days = Choice(look, tr("How often an active client hears from me"))
        self.copies = Option(
            look,
            tr("Also when you are only in Cc"),
            tr(
                "Their messages then wait for you as well, for example where their assistant writes to your "
                "colleague."
            ),
        )
        for channel, text in CHANNELS.items():
            self.channel.addItem(tr(text), channel)
        self._lay_out()
        for edit in (self.company, self.phone, self.note, self.also):
            edit.editingFinished.connect(self._edit)
        self.channel.activated.connect(self._edit)
        self.days.activated.connect(self._edit)
        self.active.switch.toggled.connect(self._edit)
        self.copies.switch.toggled.connect(self._edit)

    def show_entry(self, entry: Entry | None, settings: Settings) -> None:
        """Draw one entry; None hides it all."""
        self.setVisible(entry is not None)
        before, self.entry = self.entry, entry
        if entry is None:
            return
        self._copies = not settings.cc_counts().isdisjoint(entry.addresses)
        texts = (
            (self.company, entry.company),
            (self.phone, entry.phone),
            (self.note, " ".join(entry.note.split())),
            (self.also, ", ".join(entry.also)),
        )
        for edit, text in texts:
            same = before is not None and before.who == entry.who
            if edit.text() != text and not (same and is_typed_in(edit)):
                edit.setText(text)
        self._called.setText(words.safe_line(entry.name or entry.who, 80))
        self._address.setText(entry.who if entry.name else "")
        self._address.setVisible(bool(entry.name))
        self.also_field.setVisible("@" in entry.who)
        self.also_field.complain("")
        self.channel.choose(entry.channel)
        self.active.switch.show_value(entry.active)
        self.copies.switch.show_value(self._copies)
        self.days.setVisible(entry.active)
        self._offer_days(entry.update_days)

    def _offer_days(self, chosen: int) -> None:
        offered = sorted({*_DAYS, chosen})
        if [self.days.itemData(number) for number in range(self.days.count())] != offered:
            self.days.clear()
            for days in offered:
                self.days.addItem(_interval(days), days)
        self.days.choose(chosen)

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setSpacing(0)
        head.addWidget(self._called)
        head.addWidget(self._address)
        fields = QGridLayout()
        fields.setHorizontalSpacing(LARGE)
        fields.setVerticalSpacing(MEDIUM)
        columns = 2 if self.fontMetrics().height() < _LARGE_TYPE else 1
        for number, (name, control) in enumerate(
            (
                (tr("Company"), self.company),
                (tr("Telephone"), self.phone),
                (tr("Note, for your own eyes"), self.note),
                (tr("Would rather hear from you"), self.channel),
            )
        ):
            fields.addWidget(Field(name, control), number // columns, number % columns)
        for column in range(columns):
            fields.setColumnStretch(column, 1)
        often = QHBoxLayout()
        often.addWidget(self.days)
        often.addStretch(1)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, SMALL, 0, 0)
        body.setSpacing(MEDIUM)
        body.addWidget(rule())
        body.addLayout(head)
        body.addLayout(fields)
        body.addWidget(self.also_field)
        body.addWidget(self.active)
        body.addLayout(often)
        body.addWidget(self.copies)

    @Slot()
    def _edit(self) -> None:
        if self.entry is None:
            return
        also = tuple(who(one) for one in self.also.text().replace(",", " ").replace(";", " ").split())
        wrong = next((one for one in also if not is_address(one)), "")
        self.also_field.complain(tr("{wrong} is not an e-mail address.", wrong=wrong) if wrong else "")
        if wrong:
            return
        active = self.active.switch.isChecked()
        entry = replace(
            self.entry,
            company=_plain(self.company),
            phone=_plain(self.phone),
            note=_note(self.note, self.entry.note),
            also=tuple(one for one in dict.fromkeys(also) if one != self.entry.who),
            channel=Channel(self.channel.currentData()),
            active=active,
            update_days=int(self.days.currentData()) if active else 0,
        )
        copies = self.copies.switch.isChecked()
        if entry != self.entry or copies != self._copies:
            self.entry, self._copies = entry, copies
            for edit in (self.company, self.phone, self.note, self.also):
                edit.setModified(False)
            self.edited.emit(entry, copies)


def _plain(edit: QLineEdit) -> str:
    return words.safe_line(edit.text(), 200)


def _note(edit: QLineEdit, before: str) -> str:
    """A note of several lines stays as it is until somebody writes over it."""
    text = words.safe_line(edit.text(), 1000)
    return before if text == " ".join(before.split()) else text


def _interval(days: int) -> str:
    if not days:
        return tr("as often as the standard for updates says")
    return tr("every working day|at least every %n working days", "", days)
