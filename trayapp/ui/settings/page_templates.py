"""Acknowledgements: the texts that letters to clients begin with, in each language, to be made one's own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Slot
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QWidget

from trayapp.domain.letters.templates import (
    PLACES,
    Facts,
    Kind,
    LetterWords,
    Template,
    filled,
    problems,
    template,
)
from trayapp.settings.model import Settings
from trayapp.settings.own_texts import with_text
from trayapp.tongue import mark, tr
from trayapp.ui.letters.letter_words import NAMES, PURPOSES
from trayapp.ui.parts.choice import Choice
from trayapp.ui.parts.flow import FlowLayout
from trayapp.ui.parts.labels import PlainLabel, Tone
from trayapp.ui.settings.ladder_sentence import SentenceLine
from trayapp.ui.settings.page import Card, Field, Page, rule
from trayapp.ui.settings.worded import worded
from trayapp.ui.style.look import Look

PAUSE = 600
"""Milliseconds without a key after which what was typed is kept."""
_PLACES = {
    "name": mark("the client's name"),
    "subject": mark("the subject"),
    "when": mark("the promised time"),
    "promised": mark("the time that was promised before"),
    "me": mark("your name as the account has it"),
}
_LINES = 9


class PageTemplates(Page):
    """One text at a time; what is typed is in force as soon as it can be filled."""

    def __init__(self, look: Look, settings: Settings, words_of: Mapping[str, LetterWords]) -> None:
        super().__init__(
            look,
            tr("Acknowledgements"),
            tr(
                "A sign of life counts, silence does not. These are the texts that Owed offers when you "
                "write to a client; each letter is shown and can be changed before it goes."
            ),
            settings,
        )
        self._words_of = words_of
        self._shown: Template | None = None
        self.kind = Choice(look, tr("Text"), inline=True)
        self.language = Choice(look, tr("Language"), inline=True)
        for kind, name in NAMES.items():
            self.kind.addItem(tr(name), kind)
        for one in words_of.values():
            self.language.addItem(one.name, one.code)
        self._purpose = PlainLabel("", Tone.SMALL)
        self.subject = QLineEdit()
        self._subject_field = Field(
            tr("Subject"), self.subject, tr("Where the letter begins a conversation.")
        )
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(self.text.fontMetrics().lineSpacing() * _LINES + 24)
        self._text_field = Field(tr("Text"), self.text, _legend())
        self.shipped = QPushButton(tr("Back to the text that came with Owed"))
        self._example = PlainLabel("", Tone.QUIET)
        self._example.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._lay_out()
        self._connect()
        self.show_settings(settings)

    def show_settings(self, settings: Settings) -> None:
        """Draw what is in force; a text that is being typed is left alone."""
        before = self.settings.texts
        super().show_settings(settings)
        if settings.texts != before or self._shown is None:
            self._show()

    def show_about(self, about: str) -> None:
        """Show one text, by what it is for."""
        self.kind.setCurrentIndex(max(0, self.kind.findData(about)))

    def _lay_out(self) -> None:
        card = Card()
        card.body.addWidget(
            SentenceLine(*worded(tr("To say {what} in {language}"), what=self.kind, language=self.language))
        )
        card.body.addWidget(self._purpose)
        card.body.addWidget(self._subject_field)
        card.body.addWidget(self._text_field)
        self._back = _row(self.shipped)
        card.body.addWidget(self._back)
        card.body.addWidget(rule())
        card.body.addWidget(PlainLabel(tr("What a client would read"), Tone.SMALL))
        card.body.addWidget(self._example)
        self.column.addWidget(card)

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(self._turn)
        self.language.currentIndexChanged.connect(self._turn)
        self.text.textChanged.connect(self._typed)
        self.subject.textEdited.connect(self._typed)
        self._pause.timeout.connect(self._keep)
        self.shipped.clicked.connect(self._take_back)

    def _shipped(self) -> Template:
        return self._words_of[str(self.language.currentData())].templates[Kind(self.kind.currentData())]

    def _typed_text(self) -> Template:
        return self._shipped()._replace(text=self.text.toPlainText(), subject=self.subject.text())

    @Slot()
    def _turn(self) -> None:
        """Keep the text that was shown, then show another."""
        shown = self._shown
        if shown is not None and self._pause.isActive():
            self._pause.stop()
            words_of = self._words_of[shown.language]
            self._put(
                shown._replace(text=self.text.toPlainText(), subject=self.subject.text()),
                words_of.templates[shown.kind],
            )
        self._show()

    def _show(self) -> None:
        if not self._words_of:
            return
        shipped = self._shipped()
        self._shown = chosen = template(shipped.kind, self._words_of[shipped.language], self.settings.texts)
        for field, words in ((self.subject, chosen.subject), (self.text, chosen.text.strip())):
            with QSignalBlocker(field):
                if isinstance(field, QPlainTextEdit):
                    field.setPlainText(words)
                else:
                    field.setText(words)
        self._pause.stop()
        self._purpose.setText(tr(PURPOSES[shipped.kind]))
        self._subject_field.setVisible(bool(shipped.subject))
        self._judge()

    @Slot()
    def _typed(self) -> None:
        self._judge()
        self._pause.start()

    def _judge(self) -> None:
        """Say what is wrong with the text, and what a client would read."""
        typed, shipped = self._typed_text(), self._shipped()
        wrong = problems(typed.text)
        self._text_field.complain(" ".join(wrong))
        self._example.setText(filled(typed.text, _example(shipped.language, self._words_of)))
        self._back.setVisible(not _same(typed, shipped))
        for choice in (self.kind, self.language):
            choice.updateGeometry()

    @Slot()
    def _keep(self) -> None:
        """Put the text in force, unless something is wrong with it."""
        self._pause.stop()
        self._put(self._typed_text(), self._shipped())

    def _put(self, typed: Template, shipped: Template) -> None:
        if problems(typed.text):
            return
        kept = shipped if _same(typed, shipped) else typed
        self.change(replace(self.settings, texts=with_text(self.settings.texts, kept, shipped)))

    @Slot()
    def _take_back(self) -> None:
        shipped = self._shipped()
        self._put(shipped, shipped)
        self._show()


def _same(typed: Template, shipped: Template) -> bool:
    return (typed.text.strip(), typed.subject) == (shipped.text.strip(), shipped.subject)


def _example(code: str, words_of: Mapping[str, LetterWords]) -> Facts:
    """Facts of an invented client, dated as the language writes dates."""
    words = words_of[code]

    def day(number: int, date: int) -> str:
        return words.when.format(
            day=words.days[number], date=date, month=words.months[4], year="", hour=17, minute="00"
        )

    return Facts("Anna Acker", "Contract draft", "Maria Muster", when=day(4, 15), promised=day(2, 13))


def _legend() -> str:
    named = ", ".join(f"{{{place}}} {tr(_PLACES[place])}" for place in PLACES)
    return tr("Filled in for each letter: {named}.", named=named)


def _row(button: QWidget) -> QWidget:
    row = QWidget()
    row.setProperty("clear", True)
    FlowLayout(row).addWidget(button)
    return row
