"""Notifications: whether Owed speaks up, what it says aloud, when, and whether it is heard."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton, QWidget

from trayapp.domain.clocks.standard import Ladder
from trayapp.settings.model import Settings
from trayapp.tongue import tr
from trayapp.ui.parts.flow import FlowLayout
from trayapp.ui.parts.labels import PlainLabel, Tone
from trayapp.ui.parts.switch import Option
from trayapp.ui.settings.ladder_sentence import LadderSentence, SentenceLine
from trayapp.ui.settings.page import Card, Page, rule
from trayapp.ui.style.look import Look
from trayapp.ui.system_wishes import TestNotification


class PageNotifications(Page):
    """Three switches, one sentence, one button; and what is known of the desktop's notifications."""

    def __init__(self, look: Look, settings: Settings) -> None:
        super().__init__(
            look,
            tr("Notifications"),
            tr(
                "Owed speaks up before a standard is missed, inside your working hours. "
                "The badge shows it all the time."
            ),
            settings,
        )
        self.enabled = Option(
            look,
            tr("Show notifications"),
            tr(
                "Several that come together are shown as one. A notification goes when what it is about is "
                "settled, in your mail program for instance."
            ),
        )
        self.hide_names = Option(
            look,
            tr("Hide names and subjects"),
            tr(
                "For shared screens: a notification then only says how many wait, "
                "as in “1 client is waiting, for 30 min more”."
            ),
        )
        self.break_through = Option(
            look,
            tr("Show what was missed in spite of Do Not Disturb"),
            tr(
                "Otherwise every warning waits while your desktop is set not to disturb you, "
                "and one summary follows when that ends."
            ),
        )
        speaking = Card()
        for number, option in enumerate((self.enabled, self.hide_names, self.break_through)):
            if number:
                speaking.body.addWidget(rule())
            speaking.body.addWidget(option)
            option.switch.toggled.connect(self._change)
        for card in (speaking, self._when(), self._sure()):
            self.column.addWidget(card)
        self.show_settings(settings)

    def show_settings(self, settings: Settings) -> None:
        """Draw what is in force."""
        super().show_settings(settings)
        notices = settings.notifications
        self.enabled.switch.show_value(notices.enabled)
        self.hide_names.switch.show_value(notices.hide_names)
        self.break_through.switch.show_value(notices.break_through)
        self.ladder.show_ladder(notices.ladder)

    def show_state(self, sentence: str, *, good: bool) -> None:
        """Say who shows notifications here, or why nobody does."""
        self._state.say(sentence if good else "")
        self._bad.say("" if good else sentence)

    def show_answer(self, sentence: str) -> None:
        """Say what became of the test notification."""
        self._said.say(sentence)

    def _when(self) -> Card:
        """How long before, and how loud."""
        sentence = SentenceLine()
        self.ladder = LadderSentence(self.look, sentence.flow, sentence)
        self.ladder.changed.connect(self._change_ladder)
        card = Card(
            tr("When"),
            tr(
                "For every group without warnings of its own. What falls due outside your working hours is "
                "warned before the working day ends, for example Saturday's on Friday afternoon."
            ),
        )
        card.body.addWidget(sentence)
        card.body.addWidget(
            PlainLabel(
                tr(
                    "A warning that another one follows in time is a quiet one. The last one before the "
                    "deadline pops up. What was missed stays on the screen until you do something about it."
                ),
                Tone.SMALL,
            )
        )
        return card

    def _sure(self) -> Card:
        """What the desktop makes of it."""
        card = Card(tr("Does it work?"))
        self._state = PlainLabel("", Tone.SMALL)
        self._bad = PlainLabel("", Tone.TROUBLE)
        for label in (self._state, self._bad):
            label.hide()
            card.body.addWidget(label)
        self.test = QPushButton(tr("Show a test notification"))
        self.test.clicked.connect(self._test)
        button = QWidget()
        button.setProperty("clear", True)
        FlowLayout(button).addWidget(self.test)
        card.body.addWidget(button)
        self._said = PlainLabel("", Tone.SMALL)
        self._said.hide()
        card.body.addWidget(self._said)
        return card

    @Slot()
    def _change(self) -> None:
        notices = replace(
            self.settings.notifications,
            enabled=self.enabled.switch.isChecked(),
            hide_names=self.hide_names.switch.isChecked(),
            break_through=self.break_through.switch.isChecked(),
        )
        self.change(replace(self.settings, notifications=notices))

    @Slot(object)
    def _change_ladder(self, ladder: Ladder) -> None:
        self.change(replace(self.settings, notifications=replace(self.settings.notifications, ladder=ladder)))

    @Slot()
    def _test(self) -> None:
        self.say(TestNotification())
