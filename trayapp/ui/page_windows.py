"""Response windows: for each group a sentence that is the control, and the week that shows its meaning."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from trayapp.domain.clients import CLIENTS, COLLEAGUES, IGNORED
from trayapp.domain.standard import GROUP, Ladder, Standard, StandardKey, Window, parse_window
from trayapp.errors import SettingsTrouble
from trayapp.settings.model import SHIPPED_LADDER, Settings
from trayapp.ui import words
from trayapp.ui.buttons import IconButton
from trayapp.ui.example import end_of_week, example, example_sentence
from trayapp.ui.labels import PlainLabel, Tone
from trayapp.ui.ladder_sentence import LadderSentence, SentenceLine
from trayapp.ui.look import Look
from trayapp.ui.page import Card, Page
from trayapp.ui.theme import SMALL
from trayapp.ui.week_timeline import WeekTimeline
from trayapp.ui.window_choice import WindowChoice

_KIND = "reply"
_WHO = {
    "Clients": "Everybody in your client book who is in no other group.",
    "Prospects": "People who write for the first time and ask for something.",
    "VIP": "The few who get an answer before all others.",
}


class PageWindows(Page):
    """One card a group; the one that was touched last shows its week."""

    def __init__(self, look: Look, settings: Settings, now: datetime) -> None:
        super().__init__(
            look,
            "Response windows",
            "How long you allow yourself to answer. Owed counts from a client's first unanswered message "
            "and warns you before the time is up.",
            settings,
        )
        self.cards: dict[str, GroupCard] = {}
        self._since = end_of_week(now, settings.calendar)
        self.show_settings(settings)
        self._open(CLIENTS)

    def show_settings(self, settings: Settings) -> None:
        """Draw the standards in force, one card for each group that has a clock."""
        super().show_settings(settings)
        groups = [group for group in settings.all_groups if group not in {COLLEAGUES, IGNORED}]
        for gone in set(self.cards) - set(groups):
            self.cards.pop(gone).deleteLater()
        for group in groups:
            if group not in self.cards:
                self.cards[group] = self._card(group)
            self.cards[group].show_standard(_standard(settings, group), self._since, settings)

    def show_about(self, about: str) -> None:
        """Show one group's week."""
        if about in self.cards:
            self._open(about)
            self.ensureWidgetVisible(self.cards[about])
            self.cards[about].choice.setFocus()

    def _card(self, group: str) -> GroupCard:
        card = GroupCard(self.look, group, self.settings)
        card.changed.connect(self._change)
        card.touched.connect(self._open)
        card.dragged.connect(self._drag)
        self.column.addWidget(card)
        return card

    @Slot(str, object)
    def _change(self, group: str, standard: Standard) -> None:
        """A ladder that is the user's default is kept as such, so that it follows the default later."""
        if standard.ladder == self.settings.notifications.ladder:
            standard = Standard(standard.answer, standard.acknowledge, SHIPPED_LADDER)
        self.change(self.settings.with_standard(StandardKey(GROUP, group, _KIND), standard))
        self.show_settings(self.settings)

    @Slot(str)
    def _open(self, group: str) -> None:
        for name, card in self.cards.items():
            card.unfold(name == group)

    @Slot(object)
    def _drag(self, since: datetime) -> None:
        self._since = since
        self.show_settings(self.settings)


class GroupCard(Card):
    """Answer **Clients** within **24 hours**. Warn **at half the time** and **when missed**."""

    changed = Signal(str, object)
    """The group and its new ``Standard``."""
    touched = Signal(str)
    dragged = Signal(object)
    """Where the example message is now."""

    def __init__(self, look: Look, group: str, settings: Settings) -> None:
        super().__init__()
        self._group = group
        self._settings = settings
        self._standard: Standard | None = None
        self.setAccessibleName(f"Standard for {group}")
        self.choice = WindowChoice(look)
        self.other = QLineEdit(placeholderText="for example: 3 working hours")
        self.other.setAccessibleName(f"Response window for {group}")
        self._trouble = PlainLabel("", Tone.TROUBLE)
        self.timeline = WeekTimeline(look, settings.calendar)
        self.says = PlainLabel("", Tone.TEXT)
        self._lay_out(look)
        self.choice.changed.connect(self._take)
        self.choice.asked_other.connect(self._ask_other)
        self.other.returnPressed.connect(self._take_other)
        self.other.editingFinished.connect(self._take_other)
        self.ladder.changed.connect(self._take_ladder)
        self.timeline.dragged.connect(self.dragged)
        self._fold.clicked.connect(self._touch)
        for choice in (self.choice, self.ladder.share, self.ladder.before, self.ladder.missed):
            choice.activated.connect(self._touch)

    def show_standard(self, standard: Standard, since: datetime, settings: Settings) -> None:
        """Draw a standard and what it means for a message of that instant."""
        self._standard, self._settings = standard, settings
        self.choice.show_window(standard.answer)
        self.ladder.show_ladder(standard.ladder)
        try:
            shown = example(standard, since, settings.calendar)
        except SettingsTrouble as trouble:
            self.says.setText(f"{trouble.title} {trouble.remedy}")
            return
        self.timeline.show_example(shown, settings.calendar)
        self.says.setText(example_sentence(shown, settings.calendar))

    def unfold(self, on: bool) -> None:
        """Show or hide the week."""
        self.timeline.setVisible(on)
        self.says.setVisible(on)
        self._fold.setVisible(not on)

    def _lay_out(self, look: Look) -> None:
        head = QHBoxLayout()
        head.setSpacing(SMALL)
        group = PlainLabel(words.safe_line(self._group, 40), Tone.STRONG, wraps=False)
        answer = SentenceLine(PlainLabel("Answer", wraps=False), group, self.choice, self.other)
        warn = SentenceLine(PlainLabel("Warn", wraps=False))
        self.ladder = LadderSentence(look, warn.flow, warn)
        self._fold = IconButton(look, "unfold", name=f"Show the week of {self._group}")
        head.addWidget(answer, 1)
        head.addWidget(self._fold, 0, Qt.AlignmentFlag.AlignTop)
        self.body.setSpacing(SMALL)
        self.body.addLayout(head)
        self.body.addWidget(warn)
        if self._group in _WHO:
            self.body.addWidget(PlainLabel(_WHO[self._group], Tone.SMALL))
        self.body.addWidget(self._trouble)
        self.body.addWidget(self.timeline)
        self.body.addWidget(self.says)
        self.other.hide()
        self._trouble.hide()

    @Slot(object)
    def _take(self, window: Window) -> None:
        self.other.hide()
        self._trouble.say("")
        self._say(window, None)

    @Slot(object)
    def _take_ladder(self, ladder: Ladder) -> None:
        self._say(None, ladder)

    @Slot()
    def _ask_other(self) -> None:
        self.other.show()
        self.other.setFocus()

    @Slot()
    def _take_other(self) -> None:
        text = self.other.text().strip()
        if not text or not self.other.isVisible():
            return
        try:
            window = parse_window(text)
        except SettingsTrouble as trouble:
            self._trouble.say(f"{trouble.title} {trouble.remedy}")
            return
        self.other.clear()
        self._take(window)

    def _say(self, window: Window | None, ladder: Ladder | None) -> None:
        before = self._standard
        if before is not None:
            self.changed.emit(
                self._group, Standard(window or before.answer, before.acknowledge, ladder or before.ladder)
            )

    @Slot()
    def _touch(self) -> None:
        self.touched.emit(self._group)


def _standard(settings: Settings, group: str) -> Standard:
    return settings.standards_in_force().for_(_KIND, person="", domain="", group=group)
