"""One standard as a sentence that is itself the control, and the week that shows what it means."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit

from trayapp.domain.standard import GROUP, Ladder, Standard, StandardKey, Window, parse_window
from trayapp.errors import SettingsTrouble
from trayapp.settings.model import Settings
from trayapp.ui import words
from trayapp.ui.buttons import LinkButton
from trayapp.ui.example import example, example_sentence
from trayapp.ui.labels import PlainLabel, Tone
from trayapp.ui.ladder_sentence import LadderSentence, SentenceLine
from trayapp.ui.look import Look
from trayapp.ui.page import Card
from trayapp.ui.theme import SMALL
from trayapp.ui.week_timeline import WeekTimeline
from trayapp.ui.window_choice import WindowChoice


class StandardCard(Card):
    """Answer **Clients** within **24 hours**. Warn **at half the time** and **when missed**."""

    changed = Signal(object, object)
    """The ``StandardKey`` and its new ``Standard``."""
    touched = Signal(object)
    """The ``StandardKey`` whose week is to be shown."""
    removed = Signal(object)
    """The ``StandardKey`` of somebody who gets what their group gets again."""
    dragged = Signal(object)
    """Where the example message is now."""

    def __init__(self, look: Look, key: StandardKey, note: str, settings: Settings) -> None:
        """``note`` says who that is."""
        super().__init__()
        self.key = key
        self._settings = settings
        self._standard: Standard | None = None
        self.setAccessibleName(f"Standard for {key.name}")
        self.choice = WindowChoice(look)
        self.other = QLineEdit(placeholderText="for example: 3 working hours")
        self.other.setAccessibleName(f"Response window for {key.name}")
        self._trouble = PlainLabel("", Tone.TROUBLE)
        self.timeline = WeekTimeline(look, settings.calendar)
        self.says = PlainLabel("", Tone.TEXT)
        self._lay_out(look, note)
        self.choice.changed.connect(self._take)
        self.choice.asked_other.connect(self._ask_other)
        self.other.returnPressed.connect(self._take_other)
        self.other.editingFinished.connect(self._take_other)
        self.ladder.changed.connect(self._take_ladder)
        self.timeline.dragged.connect(self.dragged)
        self._show.clicked.connect(self._touch)
        self._back.clicked.connect(self._remove)
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

    def unfold(self, *, on: bool) -> None:
        """Show or hide the week."""
        self.timeline.setVisible(on)
        self.says.setVisible(on)
        self._show.setVisible(not on)

    def _lay_out(self, look: Look, note: str) -> None:
        who = PlainLabel(words.safe_line(self.key.name, 60), Tone.STRONG, wraps=False)
        answer = SentenceLine(PlainLabel("Answer", wraps=False), who, self.choice, self.other)
        warn = SentenceLine(PlainLabel("Warn", wraps=False))
        self.ladder = LadderSentence(look, warn.flow, warn)
        self._show = LinkButton("Show the week")
        self._back = LinkButton("Same as their group")
        links = SentenceLine(self._show, self._back)
        self._back.setVisible(self.key.scope != GROUP)
        self.body.setSpacing(SMALL)
        self.body.addWidget(answer)
        self.body.addWidget(warn)
        self.body.addWidget(self._trouble)
        if note:
            self.body.addWidget(PlainLabel(note, Tone.SMALL))
        self.body.addWidget(self.timeline)
        self.body.addWidget(self.says)
        self.body.addWidget(links)
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
            standard = Standard(window or before.answer, before.acknowledge, ladder or before.ladder)
            self.changed.emit(self.key, standard)

    @Slot()
    def _touch(self) -> None:
        self.touched.emit(self.key)

    @Slot()
    def _remove(self) -> None:
        self.removed.emit(self.key)
