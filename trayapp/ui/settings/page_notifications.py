"""Notifications: whether Owed speaks up, what it says aloud, and when."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton, QWidget

from trayapp.domain.clocks.standard import Ladder
from trayapp.settings.model import Settings
from trayapp.ui.parts.flow import FlowLayout
from trayapp.ui.parts.labels import PlainLabel, Tone
from trayapp.ui.parts.switch import Option
from trayapp.ui.settings.ladder_sentence import LadderSentence, SentenceLine
from trayapp.ui.settings.page import Card, Page, rule
from trayapp.ui.style.look import Look
from trayapp.ui.system_wishes import TestNotification


class PageNotifications(Page):
    """Two switches, one sentence, one button."""

    def __init__(self, look: Look, settings: Settings) -> None:
        super().__init__(
            look,
            "Notifications",
            "Owed speaks up before a standard is missed, inside your working hours. The badge always shows.",
            settings,
        )
        self.enabled = Option(look, "Show notifications", "Several that come together are shown as one.")
        self.hide_names = Option(
            look,
            "Hide names and subjects",
            "For shared screens: a notification then only says how many wait.",
        )
        sentence = SentenceLine()
        self.ladder = LadderSentence(look, sentence.flow, sentence)
        self.test = QPushButton("Show a test notification")
        speaking = Card()
        speaking.body.addWidget(self.enabled)
        speaking.body.addWidget(rule())
        speaking.body.addWidget(self.hide_names)
        when = Card(
            "When",
            "For every group without warnings of its own. What falls due outside your working hours is "
            "warned before the working day ends.",
        )
        when.body.addWidget(sentence)
        sure = Card(
            "Does it work?", "Some desktops hide notifications while you do not want to be disturbed."
        )
        button = QWidget()
        button.setProperty("clear", True)
        FlowLayout(button).addWidget(self.test)
        sure.body.addWidget(button)
        self._said = PlainLabel("", Tone.SMALL)
        self._said.hide()
        sure.body.addWidget(self._said)
        for card in (speaking, when, sure):
            self.column.addWidget(card)
        self.enabled.switch.toggled.connect(self._change)
        self.hide_names.switch.toggled.connect(self._change)
        self.ladder.changed.connect(self._change_ladder)
        self.test.clicked.connect(self._test)
        self.show_settings(settings)

    def show_settings(self, settings: Settings) -> None:
        """Draw what is in force."""
        super().show_settings(settings)
        notices = settings.notifications
        self.enabled.switch.show_value(notices.enabled)
        self.hide_names.switch.show_value(notices.hide_names)
        self.ladder.show_ladder(notices.ladder)

    def show_answer(self, sentence: str) -> None:
        """Say what became of the test notification."""
        self._said.say(sentence)

    @Slot()
    def _change(self) -> None:
        notices = replace(
            self.settings.notifications,
            enabled=self.enabled.switch.isChecked(),
            hide_names=self.hide_names.switch.isChecked(),
        )
        self.change(replace(self.settings, notifications=notices))

    @Slot(object)
    def _change_ladder(self, ladder: Ladder) -> None:
        self.change(replace(self.settings, notifications=replace(self.settings.notifications, ladder=ladder)))

    @Slot()
    def _test(self) -> None:
        self.say(TestNotification())
