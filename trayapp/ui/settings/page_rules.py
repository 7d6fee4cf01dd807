"""Rules: what the user taught Owed by correcting it, listed, to be changed and removed."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from trayapp.domain.judging.rules import Rule, sentence
from trayapp.domain.owing.foresight import Foresight
from trayapp.settings.model import Settings
from trayapp.tongue import tr
from trayapp.ui.parts.labels import PlainLabel, Tone
from trayapp.ui.parts.spoken import named_clear
from trayapp.ui.settings.page import Card, Page, emptied
from trayapp.ui.settings.page import rule as hairline
from trayapp.ui.settings.rule_card import RuleCard
from trayapp.ui.style.look import Look

_SEARCHED_FROM = 6
"""So many rules are worth a search field."""


class PageRules(Page):
    """One card with a line for each rule; a line unfolds into what can be changed."""

    def __init__(self, look: Look, settings: Settings) -> None:
        super().__init__(
            look,
            tr("Rules"),
            tr(
                "What you taught Owed by correcting it, for example: Nothing from news@shop.example is "
                "owed. A rule holds for the mail that is there and for what will come; what you say about "
                "a single message goes before every rule. All of it stays on this machine."
            ),
            settings,
        )
        self._rules: tuple[Rule, ...] | None = None
        self._zone = settings.calendar.zone
        self.cards: list[RuleCard] = []
        """A card for each rule that is shown, newest first."""
        self.search = named_clear(QLineEdit(placeholderText=tr("Search"), clearButtonEnabled=True))
        self.search.setAccessibleName(tr("Search in the rules"))
        self._none = PlainLabel("", Tone.QUIET)
        card = Card()
        card.body.addWidget(self.search)
        card.body.addWidget(self._none)
        self._lines = QVBoxLayout()
        card.body.addLayout(self._lines)
        self.column.addWidget(card)
        self.search.textChanged.connect(self._draw)
        self.show_rules(())

    def show_rules(self, rules: tuple[Rule, ...]) -> None:
        """Draw these rules, newest first."""
        if rules == self._rules:
            return
        self._rules = rules
        self.search.setVisible(len(rules) >= _SEARCHED_FROM)
        self._draw()

    def show_settings(self, settings: Settings) -> None:
        """Follow another zone."""
        super().show_settings(settings)
        if settings.calendar.zone != self._zone:
            self._zone = settings.calendar.zone
            self._draw()

    def show_change(self, rule: Rule, change: Foresight) -> None:
        """Say in the card where a rule is being changed what that would do."""
        for card in self.cards:
            card.show_change(rule, change)

    def show_about(self, about: str) -> None:
        """Unfold the rule with these words (``rules.words``)."""
        self.search.clear()
        wanted = f"{about.casefold()}."
        for card in self.cards:
            if sentence(card.rule).casefold() == wanted:
                card.unfold()
                self.ensureWidgetVisible(card)

    @Slot()
    def _draw(self) -> None:
        open_one = next((card.rule.id for card in self.cards if card.is_unfolded), "")
        emptied(self._lines)
        wanted = self.search.text().casefold().split()
        rules = self._rules or ()
        found = [one for one in rules if all(word in sentence(one).casefold() for word in wanted)]
        self.cards = []
        for number, one in enumerate(found):
            if number:
                self._lines.addWidget(hairline())
            card = RuleCard(self.look, one, self._zone)
            card.wished.connect(self.wished)
            self._lines.addWidget(card)
            self.cards.append(card)
            if one.id == open_one:
                card.unfold()
        self._none.say(_nothing(rules, found))


def _nothing(rules: tuple[Rule, ...], found: list[Rule]) -> str:
    """Say why the list is empty; "" when it is not."""
    if not rules:
        return tr(
            "You have no rules yet. They are made in the lists: “Not owed” and “Owed after all” ask whether "
            "you mean this message, this sender, or mail like this."
        )
    return "" if found else tr("No rule fits the search.")
