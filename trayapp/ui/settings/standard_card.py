"""One standard as a sentence that is itself the control, and the week that shows what it means."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from trayapp.domain.clocks.standard import PRESETS, Ladder, Standard, StandardKey, Window
from trayapp.domain.clocks.standard_words import whom
from trayapp.errors import SettingsTrouble
from trayapp.settings.model import Settings
from trayapp.tongue import mark, tr
from trayapp.ui import words
from trayapp.ui.parts.buttons import LinkButton, links
from trayapp.ui.parts.labels import PlainLabel, Tone
from trayapp.ui.settings.example import example, example_reason, example_sentence
from trayapp.ui.settings.ladder_sentence import LadderSentence, SentenceLine
from trayapp.ui.settings.page import Card
from trayapp.ui.settings.week_timeline import WeekTimeline
from trayapp.ui.settings.window_choice import FIRST_SIGN, OFFERED, WindowChoice
from trayapp.ui.settings.window_field import WindowField, trouble_label
from trayapp.ui.settings.worded import worded
from trayapp.ui.style.look import Look
from trayapp.ui.style.theme import SMALL

_SENTENCES = {
    "reply": mark("Answer {whom} {window}"),
    "callback": mark("Call {whom} back {window}"),
    "promise": mark("What you promised {whom} is due at the time you named."),
    "update": mark("Let {whom} hear from you {window} of your last message"),
    "follow_up": mark("Write to {whom} {window} of meeting them"),
}
"""The first line of a card: whom, and until when."""


class StandardCard(Card):
    """Answer **Clients** within **24 hours**. Warn **at half the time** and **when missed**."""

    changed = Signal(object, object)
    """The ``StandardKey`` and its new ``Standard``."""
    touched = Signal(object)
    """The ``StandardKey`` whose week is to be shown."""
    removed = Signal(object)
    """The ``StandardKey`` of somebody who gets what others get again."""
    dragged = Signal(object)
    """Where the example message is now."""

    def __init__(self, look: Look, key: StandardKey, note: str, settings: Settings, back: str) -> None:
        """``note`` says who that is, ``back`` what they get without a standard of their own."""
        super().__init__()
        self.key = key
        self._standard: Standard | None = None
        self.setAccessibleName(tr("Standard for {whom}", whom=whom(key)))
        self._trouble = trouble_label()
        self.choice = WindowChoice(look, offered=OFFERED.get(key.kind, OFFERED["reply"]))
        self._answer = WindowField(
            self.choice, tr("Response window for {whom}", whom=whom(key)), self._trouble
        )
        self.other = self._answer.other
        self.acknowledge = WindowChoice(
            look, tr("First sign of life"), FIRST_SIGN, none=tr("with the answer")
        )
        self._sign = WindowField(
            self.acknowledge, tr("First sign of life for {whom}", whom=whom(key)), self._trouble
        )
        self.timeline = WeekTimeline(look, settings.calendar)
        self.says = PlainLabel("", Tone.TEXT)
        self.why = PlainLabel("", Tone.SMALL)
        self.presets = [_Preset(tr(name), window) for name, window in PRESETS.items()]
        self._show = LinkButton(tr("Show the week"))
        self._back = LinkButton(back)
        self.last: QWidget = self._back
        """Where Tab leaves the card."""
        self._lay_out(look, note)
        self._connect()

    def show_standard(self, standard: Standard, since: datetime, settings: Settings) -> None:
        """Draw a standard and what it means for a message of that instant."""
        self._standard = standard
        self._answer.show_window(standard.answer)
        self._sign.show_window(standard.acknowledge)
        self.ladder.show_ladder(standard.ladder)
        self._back.setVisible(self.key in dict(settings.standards))
        for preset in self.presets:
            preset.setVisible(preset.sets != standard.answer)
        try:
            shown = example(standard, since, settings.calendar, self.key.kind)
        except SettingsTrouble as trouble:
            self.says.setText(f"{trouble.title} {trouble.remedy}")
            self.why.setText("")
            return
        self.timeline.show_example(shown, settings.calendar)
        self.says.setText(example_sentence(shown, settings.calendar))
        self.why.setText(example_reason(standard, shown, settings.calendar))
        self.why.setVisible(not self.timeline.isHidden() and bool(self.why.text()))

    def unfold(self, *, on: bool) -> None:
        """Show or hide the week."""
        self.timeline.setVisible(on)
        self.says.setVisible(on)
        self.why.setVisible(on and bool(self.why.text()))
        self._presets.setVisible(on and self.key.kind == "reply")
        self._show.setVisible(not on)

    def _lay_out(self, look: Look, note: str) -> None:
        warn = SentenceLine()
        self.ladder = LadderSentence(look, warn.flow, warn)
        fields = (self.acknowledge, self._sign.other)
        sign = SentenceLine(*worded(tr("Acknowledge {window}"), window=fields))
        if self.key.kind != "reply":
            sign.hide()  # and never shown before it has a place: it would be a window of its own
        self._presets = links(PlainLabel(tr("Presets:"), Tone.QUIET, wraps=False), *self.presets)
        self.body.setSpacing(SMALL)
        for line in (SentenceLine(*self._sentence()), sign, warn, self._trouble):
            self.body.addWidget(line)
        if note:
            self.body.addWidget(PlainLabel(note, Tone.SMALL))
        for widget in (self._presets, self.timeline, self.says, self.why, links(self._show, self._back)):
            self.body.addWidget(widget)

    def _sentence(self) -> list[QWidget]:
        """The first line: whom, and until when."""
        name = PlainLabel(words.safe_line(whom(self.key), 60), Tone.STRONG, wraps=False)
        sentence = tr(_SENTENCES[self.key.kind])
        if self.key.kind == "promise":
            return worded(sentence, whom=name)
        return worded(sentence, whom=name, window=(self.choice, self.other))

    def _connect(self) -> None:
        self._answer.changed.connect(self._take)
        self._sign.changed.connect(self._take_sign)
        self.ladder.changed.connect(self._take_ladder)
        self.timeline.dragged.connect(self.dragged)
        self._show.clicked.connect(self._touch)
        self._back.clicked.connect(self._remove)
        for preset in self.presets:
            preset.chosen.connect(self._take)
        for choice in (
            self.choice,
            self.acknowledge,
            self.ladder.share,
            self.ladder.before,
            self.ladder.missed,
        ):
            choice.activated.connect(self._touch)

    @Slot(object)
    def _take(self, window: Window) -> None:
        if self._standard is not None:
            self.changed.emit(self.key, replace(self._standard, answer=window))

    @Slot(object)
    def _take_sign(self, window: Window | None) -> None:
        if self._standard is not None:
            self.changed.emit(self.key, replace(self._standard, acknowledge=window))

    @Slot(object)
    def _take_ladder(self, ladder: Ladder) -> None:
        if self._standard is not None:
            self.changed.emit(self.key, replace(self._standard, ladder=ladder))

    @Slot()
    def _touch(self) -> None:
        self.touched.emit(self.key)

    @Slot()
    def _remove(self) -> None:
        self.removed.emit(self.key)


class _Preset(LinkButton):
    """A window that one click sets."""

    chosen = Signal(object)

    def __init__(self, name: str, window: Window) -> None:
        super().__init__(name)
        self.sets = window
        self.clicked.connect(self._choose)

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(self.sets)
