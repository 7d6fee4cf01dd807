"""Response windows: a sentence for each group and for everybody with a standard of their own."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime
from itertools import pairwise

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QPushButton, QTabBar, QWidget

from trayapp.domain.clients.book import CLIENTS, COLLEAGUES, IGNORED, group_said
from trayapp.domain.clocks.standard import (
    DEFAULT,
    DOMAIN,
    GROUP,
    PERSON,
    Earlier,
    Standard,
    StandardKey,
    shipped_standards,
)
from trayapp.domain.messages.message import Address
from trayapp.domain.owing.recompute import Shift
from trayapp.settings.model import KINDS, SHIPPED_LADDER, Settings, is_who, who
from trayapp.tongue import mark, tr
from trayapp.ui.parts.labels import PlainLabel, Tone
from trayapp.ui.settings.example import end_of_week
from trayapp.ui.settings.page import Card, Page
from trayapp.ui.settings.recompute_bar import RecomputeBar
from trayapp.ui.settings.standard_card import StandardCard
from trayapp.ui.style.look import Look
from trayapp.ui.style.theme import SMALL
from trayapp.ui.wishes import ForeseeStandards, RecomputeStandards

_TABS = {
    "reply": mark("Replies"),
    "callback": mark("Calls"),
    "promise": mark("Promises"),
    "update": mark("Updates"),
    "follow_up": mark("Follow-ups"),
}
_ABOUT = {
    "reply": mark(
        "Mail that waits for an answer. Acknowledge: until when a first sign of life is due, where the "
        "answer itself may take longer."
    ),
    "callback": mark("Missed calls and voice messages that came by mail, and calls that you log."),
    "promise": mark("A promise is due at the time you named. Here you choose when you are warned."),
    "update": mark(
        "Clients whom you marked as active hear from you before they ask. Your last message counts."
    ),
    "follow_up": mark("People you met and entered, until you write to them for the first time."),
}
_WHO = {
    "Clients": mark("Everybody in your client book who is in no other group."),
    "Prospects": mark("People who write for the first time and ask for something."),
    "VIP": mark("The few who get an answer before all others."),
}
_SHIPPED = mark("As Owed ships it")


class PageWindows(Page):
    """One card a standard; the one that was touched last shows its week."""

    def __init__(
        self, look: Look, settings: Settings, now: datetime, free_mail: Collection[str] = ()
    ) -> None:
        """``free_mail`` are domains that are never one client."""
        super().__init__(
            look,
            tr("Response windows"),
            tr(
                "How long you allow yourself, for each kind of what you owe. Owed counts from the first "
                "unanswered message and warns you before the time is up."
            ),
            settings,
        )
        self.kind = "reply"
        self.cards: dict[str, StandardCard] = {}
        """Of the kind that is seen, by the name of the group, the address or the domain; "" for all."""
        self._free_mail = frozenset(free_mail)
        self._since = end_of_week(now, settings.calendar)
        self._open_key = _key(CLIENTS, "reply")
        self._asked: frozenset[StandardKey] = frozenset()
        """What was changed and not yet applied to what is open, nor left."""
        self._before: tuple[Earlier, ...] | None = None
        """The history before a change was applied to what is open."""
        self.tabs = QTabBar()
        self._about = PlainLabel("", Tone.QUIET)
        self.offer = RecomputeBar()
        self.who = QLineEdit()
        self.who.setAccessibleName(tr("Whom another standard is for"))
        self.add = QPushButton(tr("Add"))
        self._trouble = PlainLabel("", Tone.TROUBLE)
        self._trouble.hide()
        self._lay_out()
        self._connect()
        self.show_settings(settings)
        self._open(self._open_key)

    def show_settings(self, settings: Settings) -> None:
        """Draw the standards in force of the kind that is seen."""
        super().show_settings(settings)
        keys = {key.name: key for key in _keys(settings, self.kind)}
        for gone in [name for name, card in self.cards.items() if keys.get(name) != card.key]:
            card = self.cards.pop(gone)
            card.hide()
            card.deleteLater()
        for name, key in keys.items():
            if name not in self.cards:
                self.cards[name] = self._card(key)
            self.cards[name].show_standard(_standard(settings, key), self._since, settings)
        if self.cards:  # Tab goes down the page, though the last fields were there before the cards
            _chain(self.cards[list(keys)[-1]].last, self.who, self.add)

    def show_kind(self, kind: str) -> None:
        """Turn to the standards for one kind of what is owed."""
        self.tabs.setCurrentIndex(KINDS.index(kind))

    def show_about(self, about: str) -> None:
        """Show one group's, person's or domain's week; "callback:VIP" names the kind too."""
        kind, _, name = about.rpartition(":")
        self.show_kind(kind if kind in KINDS else "reply")
        card = self.cards.get(name) or self.cards.get("")
        if card is not None:
            self._open(card.key)
            self.ensureWidgetVisible(card)
            card.choice.setFocus()

    @Slot(object, object)
    def show_recompute(self, shifts: tuple[Shift, ...], now: datetime) -> None:
        """Offer to apply what was changed to what is open, with what that would do."""
        if self._asked:
            self.offer.show_shifts(shifts, now, self.settings.calendar.zone)

    def _lay_out(self) -> None:
        self.tabs.setAccessibleName(tr("Kind of what is owed"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        for kind in KINDS:
            self.tabs.addTab(tr(_TABS[kind]))
        self.column.addWidget(self.tabs)
        self.column.addWidget(self._about)
        self._more = Card(tr("Another standard"), tr("For a person, a whole domain or a group."))
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(self.who, 1)
        row.addWidget(self.add)
        self._more.body.addLayout(row)
        self._more.body.addWidget(self._trouble)
        self.column.addWidget(self._more)
        self.column.addWidget(self.offer)
        self._introduce()

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._turn)
        self.add.clicked.connect(self._add)
        self.who.returnPressed.connect(self._add)
        self.offer.wanted.connect(self._recompute)
        self.offer.left.connect(self._leave)
        self.offer.taken_back.connect(self._take_back)

    def _introduce(self) -> None:
        self._about.setText(tr(_ABOUT[self.kind]))
        groups = [group for group in self.settings.all_groups if group not in {COLLEAGUES, IGNORED}]
        self.who.setPlaceholderText(tr("anna@acker.example, acker.example or VIP"))
        completer = QCompleter([group_said(group) for group in groups], self.who)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.who.setCompleter(completer)

    def _card(self, key: StandardKey) -> StandardCard:
        note = tr(_WHO[key.name]) if _is_introduced(key) else ""
        card = StandardCard(self.look, key, note, self.settings, _back(key))
        card.unfold(on=False)
        card.changed.connect(self._change)
        card.touched.connect(self._open)
        card.removed.connect(self._remove)
        card.dragged.connect(self._drag)
        self.column.insertWidget(self.column.indexOf(self._more), card)
        return card

    @Slot(int)
    def _turn(self, place: int) -> None:
        self.kind = KINDS[place]
        self._trouble.say("")
        self.offer.hide()
        self.column.addWidget(self.offer)  # its card is about to go
        self._asked = frozenset()
        self._introduce()
        self.show_settings(self.settings)
        first = next(iter(self.cards.values()), None)
        if first is not None:
            self._open(first.key)

    @Slot(object, object)
    def _change(self, key: StandardKey, standard: Standard) -> None:
        """A ladder that is the user's default is kept as such, so that it follows the default later."""
        if standard.ladder == self.settings.notifications.ladder:
            standard = replace(standard, ladder=SHIPPED_LADDER)
        self._put(self.settings.with_standard(key, standard), key)

    @Slot(object)
    def _remove(self, key: StandardKey) -> None:
        self._put(self.settings.without_standard(key), key)

    def _put(self, after: Settings, key: StandardKey) -> None:
        """Change the settings, then ask what that would do to what is open if it were applied there."""
        changed = after.changed_standards(self.settings)
        self.change(after)
        self.show_settings(self.settings)
        if changed:
            self._asked |= changed
            self._before = None
            card = self.cards.get(key.name)
            place = self.column.indexOf(card) + 1 if card is not None else self.column.indexOf(self._more)
            self.column.removeWidget(self.offer)
            self.column.insertWidget(place, self.offer)
            if card is not None:
                _chain(card.last, *self.offer.buttons)
            self.say(ForeseeStandards(self._asked))

    @Slot()
    def _recompute(self) -> None:
        self._before = self.settings.earlier
        keys, self._asked = self._asked, frozenset()
        self.say(RecomputeStandards(keys))

    @Slot()
    def _leave(self) -> None:
        self._asked = frozenset()

    @Slot()
    def _take_back(self) -> None:
        if self._before is not None:
            self.change(replace(self.settings, earlier=self._before))
            self._before = None

    @Slot()
    def _add(self) -> None:
        """Begin with what they get now."""
        text = self.who.text().strip()
        key = self._named(text)
        if key is None:
            return
        self._trouble.say("")
        self.who.clear()
        if key.name not in self.cards:
            own = _standard(self.settings, key)
            self._put(self.settings.with_standard(key, own), key)
        self._open(key)

    def _named(self, text: str) -> StandardKey | None:
        """Return whom the user means, or say why nobody is."""
        named = text.casefold()
        said = ((one, {one.casefold(), group_said(one).casefold()}) for one in self.settings.all_groups)
        group = next((one for one, names in said if named in names), None)
        if group is not None and group not in {COLLEAGUES, IGNORED}:
            return _key(group, self.kind)
        name = who(text)
        if group is not None:
            self._trouble.say(tr("{group} have no clock.", group=group_said(group)))
        elif not is_who(text) or name == "*":
            self._trouble.say(
                tr(
                    "This is neither an address (anna@acker.example) nor a domain (acker.example) nor a "
                    "group."
                )
            )
        elif name in self._free_mail:
            self._trouble.say(
                tr("Anybody can have an address at {name}, so it is not one client.", name=name)
            )
        else:
            return StandardKey(PERSON if "@" in name else DOMAIN, name, self.kind)
        return None

    @Slot(object)
    def _open(self, key: StandardKey) -> None:
        for card in self.cards.values():
            card.unfold(on=card.key == key)

    @Slot(object)
    def _drag(self, since: datetime) -> None:
        self._since = since
        self.show_settings(self.settings)


def _chain(*widgets: QWidget) -> None:
    """Let Tab go from each to the next."""
    for before, after in pairwise(widgets):
        QWidget.setTabOrder(before, after)


def _key(group: str, kind: str) -> StandardKey:
    return StandardKey(GROUP, group, kind)


def _keys(settings: Settings, kind: str) -> list[StandardKey]:
    """Whose standards are shown: of replies every group's with a clock, else everybody's and exceptions."""
    own = [key for key, _ in settings.standards if key.kind == kind]
    groups = [group for group in settings.all_groups if group not in {COLLEAGUES, IGNORED}]
    default = StandardKey(DEFAULT, "", kind)
    if kind != "reply":
        return [default, *(key for key in own if key != default)]
    shown = [_key(group, kind) for group in groups]
    return [*shown, *(key for key in own if key not in shown)]


def _is_introduced(key: StandardKey) -> bool:
    return key.scope == GROUP and key.kind == "reply" and key.name in _WHO


def _standard(settings: Settings, key: StandardKey) -> Standard:
    """What is in force for this key."""
    name = key.name
    person = name if key.scope == PERSON else ""
    domain = name.rpartition("@")[2] if key.scope in {PERSON, DOMAIN} else ""
    group = name if key.scope == GROUP else ""
    if domain:
        address = Address("", person or f"@{domain}")
        group = settings.book().standing(address).group
    return settings.standards_in_force().for_(key.kind, person=person, domain=domain, group=group)


def _back(key: StandardKey) -> str:
    """What somebody gets without a standard of their own."""
    if key.scope in {PERSON, DOMAIN}:
        return tr("Same as their group")
    return tr(_SHIPPED) if shipped_standards().own(key) is not None else tr("Same as everybody")
