"""Response windows: a sentence for each group and for everybody with a standard of their own."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton

from trayapp.domain.clients import CLIENTS, COLLEAGUES, IGNORED
from trayapp.domain.message import Address
from trayapp.domain.standard import DOMAIN, GROUP, PERSON, Standard, StandardKey
from trayapp.settings.model import SHIPPED_LADDER, Settings, is_who, who
from trayapp.ui.example import end_of_week
from trayapp.ui.labels import PlainLabel, Tone
from trayapp.ui.look import Look
from trayapp.ui.page import Card, Page
from trayapp.ui.standard_card import StandardCard
from trayapp.ui.theme import SMALL

_KIND = "reply"
_WHO = {
    "Clients": "Everybody in your client book who is in no other group.",
    "Prospects": "People who write for the first time and ask for something.",
    "VIP": "The few who get an answer before all others.",
}


class PageWindows(Page):
    """One card a standard; the one that was touched last shows its week."""

    def __init__(self, look: Look, settings: Settings, now: datetime) -> None:
        super().__init__(
            look,
            "Response windows",
            "How long you allow yourself to answer. Owed counts from a client's first unanswered message "
            "and warns you before the time is up.",
            settings,
        )
        self.cards: dict[str, StandardCard] = {}
        """By the name of the group, the address or the domain."""
        self._since = end_of_week(now, settings.calendar)
        self.who = QLineEdit(placeholderText="anna@acker.example or acker.example")
        self.who.setAccessibleName("Address or domain with a standard of its own")
        self.add = QPushButton("Add")
        self._trouble = PlainLabel("", Tone.TROUBLE)
        self._trouble.hide()
        self._more = self._adding()
        self.column.addWidget(self._more)
        self.add.clicked.connect(self._add)
        self.who.returnPressed.connect(self._add)
        self.show_settings(settings)
        self._open(_key(CLIENTS))

    def show_settings(self, settings: Settings) -> None:
        """Draw the standards in force: for each group that has a clock, and for each exception."""
        super().show_settings(settings)
        groups = [_key(group) for group in settings.all_groups if group not in {COLLEAGUES, IGNORED}]
        own = [key for key, _ in settings.standards if key.scope in {PERSON, DOMAIN} and key.kind == _KIND]
        keys = {key.name: key for key in (*groups, *own)}
        for gone in set(self.cards) - set(keys):
            card = self.cards.pop(gone)
            card.hide()
            card.deleteLater()
        for name, key in keys.items():
            if name not in self.cards:
                self.cards[name] = self._card(key)
            self.cards[name].show_standard(_standard(settings, key), self._since, settings)

    def show_about(self, about: str) -> None:
        """Show one group's, person's or domain's week."""
        card = self.cards.get(about)
        if card is not None:
            self._open(card.key)
            self.ensureWidgetVisible(card)
            card.choice.setFocus()

    def _adding(self) -> Card:
        card = Card(
            "A standard for one client", "A person or a whole domain that gets another one than their group."
        )
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(self.who, 1)
        row.addWidget(self.add)
        card.body.addLayout(row)
        card.body.addWidget(self._trouble)
        return card

    def _card(self, key: StandardKey) -> StandardCard:
        card = StandardCard(
            self.look, key, _WHO.get(key.name, "") if key.scope == GROUP else "", self.settings
        )
        card.unfold(on=False)
        card.changed.connect(self._change)
        card.touched.connect(self._open)
        card.removed.connect(self._remove)
        card.dragged.connect(self._drag)
        self.column.insertWidget(self.column.indexOf(self._more), card)
        return card

    @Slot(object, object)
    def _change(self, key: StandardKey, standard: Standard) -> None:
        """A ladder that is the user's default is kept as such, so that it follows the default later."""
        if standard.ladder == self.settings.notifications.ladder:
            standard = Standard(standard.answer, standard.acknowledge, SHIPPED_LADDER)
        self.change(self.settings.with_standard(key, standard))
        self.show_settings(self.settings)

    @Slot(object)
    def _remove(self, key: StandardKey) -> None:
        self.change(self.settings.without_standard(key))
        self.show_settings(self.settings)

    @Slot()
    def _add(self) -> None:
        """Begin with what they get now."""
        if not is_who(self.who.text()) or who(self.who.text()) == "*":
            self._trouble.say("This is neither an address (anna@acker.example) nor a domain (acker.example).")
            return
        self._trouble.say("")
        name = who(self.who.text())
        self.who.clear()
        group = self.settings.book().standing(Address("", name if "@" in name else f"@{name}")).group
        key = StandardKey(PERSON if "@" in name else DOMAIN, name, _KIND)
        if name not in self.cards:
            self._change(key, _standard(self.settings, _key(group)))
        self._open(key)

    @Slot(object)
    def _open(self, key: StandardKey) -> None:
        for card in self.cards.values():
            card.unfold(on=card.key == key)

    @Slot(object)
    def _drag(self, since: datetime) -> None:
        self._since = since
        self.show_settings(self.settings)


def _key(group: str) -> StandardKey:
    return StandardKey(GROUP, group, _KIND)


def _standard(settings: Settings, key: StandardKey) -> Standard:
    """What is in force for this key."""
    named = {scope: key.name if key.scope == scope else "" for scope in (PERSON, DOMAIN, GROUP)}
    return settings.standards_in_force().for_(
        _KIND, person=named[PERSON], domain=named[DOMAIN], group=named[GROUP]
    )
