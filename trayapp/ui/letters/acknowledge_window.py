"""Writing to a client: a text to start from, the promised time, and everything seen before it goes.

Nothing is lost here: what was typed stays until it is sent, whatever goes wrong on the way.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Slot
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout

from trayapp.domain.clocks.calendar import WorkingCalendar
from trayapp.domain.letters.templates import (
    Kind,
    LetterWords,
    Template,
    left_open,
    promises,
    say_when,
    template,
)
from trayapp.domain.letters.writing import Draft, Writing, draft
from trayapp.settings.begun_letters import BegunLetter, BegunLetters
from trayapp.tongue import mark, tr
from trayapp.ui import words
from trayapp.ui.letters.letter_words import NAMES
from trayapp.ui.parts.buttons import IconButton, PrimaryButton
from trayapp.ui.parts.choice import Choice
from trayapp.ui.parts.labels import ElidedLabel, PlainLabel, Tone
from trayapp.ui.parts.pick_time import PickTime
from trayapp.ui.parts.window import Window, is_return
from trayapp.ui.settings.ladder_sentence import SentenceLine
from trayapp.ui.settings.page import Field
from trayapp.ui.settings.worded import worded
from trayapp.ui.style.look import Look
from trayapp.ui.style.theme import HUGE, LARGE, MEDIUM, SMALL, TINY
from trayapp.ui.wishes import Open, SendLetter, ShowSettings

_SIZE = QSize(640, 620)
_OTHER = mark("another time…")


class AcknowledgeWindow(Window):
    """One letter at a time; says ``SendLetter``, and hears how that went."""

    def __init__(
        self,
        look: Look,
        words_of: Mapping[str, LetterWords],
        calendar: WorkingCalendar,
        begun: BegunLetters,
        *,
        geometry: bytes = b"",
    ) -> None:
        """``words_of`` are the languages that texts are shipped in, by their code.

        ``begun`` keeps what was typed and not sent, over a restart too.
        """
        super().__init__(look, tr("Owed: write to a client"), _SIZE, geometry)
        self._words_of = words_of
        self._calendar = calendar
        self._about: Writing | None = None
        self._own: tuple[Template, ...] = ()
        self._now: datetime | None = None
        self._filled = Draft("", "")
        """What was put into the fields; other words there are the user's own."""
        self._said_when = ""
        self._busy = False
        self._begun = begun
        self._make()
        self._lay_out()
        self._connect()

    @property
    def item_id(self) -> str:
        """What the letter is about, or ""."""
        return self._about.item.id if self._about is not None else ""

    def show_writing(self, about: Writing, own: Sequence[Template], now: datetime) -> None:
        """Begin a letter. One that was begun about an item goes on with all that was typed."""
        if self.item_id == about.item.id and (self._touched() or self._busy):
            self._about, self._now = about, now
            return
        self.put_aside()
        self._about, self._own, self._now = about, tuple(own), now
        self._busy = False
        self._to.setText(words.safe_line(about.about.to.label))
        known = (about.about.to.email, tr("from {address}", address=about.about.sender.email))
        self._addresses.setText("  ·  ".join(words.safe_line(one) for one in known))
        asks = words.safe_line(about.item.asks)
        self._asks.say(words.quoted(asks) if asks else "")
        for choice, entries in (
            (self.kind, [(tr(NAMES[kind]), kind) for kind in about.kinds]),
            (self.language, [(one.name, one.code) for one in self._words_of.values()]),
        ):
            with QSignalBlocker(choice):
                choice.clear()
                for text, value in entries:
                    choice.addItem(text, value)
        self.language.choose(about.language)
        self._offer_times(about.times.choices, about.times.suggested)
        self._trouble.say("")
        self._filled = Draft("", "")
        self.subject.clear()
        self._fill()
        self._take_up(self._begun.of(about.item.id))
        self._arrange()
        self.text.setFocus()

    def show_failure(self, sentence: str) -> None:
        """Say why it was not sent; the letter stays as it was typed."""
        self._busy = False
        self._trouble.say(sentence)
        self._arrange()
        self.text.setFocus()

    def end(self) -> None:
        """It was sent: nothing is left to do here."""
        self._begun.drop(self.item_id)
        self._about, self._busy = None, False
        self.hide()

    def complain(self, sentence: str) -> None:
        """Say what did not work."""
        self.show_failure(sentence)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the letter, which stays; Ctrl and Return send it."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif control and is_return(event):
            self._send()
        else:
            super().keyPressEvent(event)

    # -- building -----------------------------------------------------------------------------------------

    def _make(self) -> None:
        self._to = ElidedLabel("", Tone.TITLE)
        self._addresses = ElidedLabel("", Tone.SMALL)
        self._asks = PlainLabel("", Tone.QUIET)
        self.kind = Choice(self.look, tr("What to say"), inline=True)
        self.language = Choice(self.look, tr("Language"), inline=True)
        self.when = Choice(self.look, tr("Promised time"), inline=True)
        self.subject = QLineEdit()
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self._trouble = PlainLabel("", Tone.TROUBLE)
        self._trouble.hide()
        self.send = PrimaryButton(tr("Send"))
        self.send.setToolTip(tr("Send (Ctrl+Return)"))
        self.copy = IconButton(self.look, "edit", tr("Copy the text"))
        self.open = IconButton(self.look, "open", tr("Open in the mail program"))
        self.settings = IconButton(self.look, "settings", tr("Name a server"))
        self.leave = IconButton(self.look, "back", tr("Leave it"))

    def _lay_out(self) -> None:
        said = worded(tr("Say {what} in {language}"), what=self.kind, language=self.language)
        self._by = worded(tr("by {when}", "until when the letter promises an answer"), when=self.when)
        sentence = SentenceLine(*said, *self._by)
        head = QVBoxLayout()
        head.setSpacing(TINY)
        for label in (self._to, self._addresses, self._asks):
            head.addWidget(label)
        body = QVBoxLayout()
        body.setContentsMargins(HUGE, LARGE, HUGE, LARGE)
        body.setSpacing(MEDIUM)
        body.addLayout(head)
        body.addWidget(sentence)
        body.addWidget(Field(tr("Subject"), self.subject))
        self._field = Field(tr("Message"), self.text)
        body.addWidget(self._field, 1)
        body.addWidget(self._trouble)
        bar = QFrame()
        bar.setProperty("bar", True)
        row = QHBoxLayout(bar)
        row.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        row.setSpacing(SMALL)
        row.addWidget(self.leave)
        row.addStretch(1)
        for button in (self.settings, self.open, self.copy, self.send):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(body, 1)
        column.addWidget(bar)

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(self._fill)
        self.language.currentIndexChanged.connect(self._fill)
        self.when.activated.connect(self._take_time)
        self.send.clicked.connect(self._send)
        self.copy.clicked.connect(self._copy)
        self.open.clicked.connect(self._open)
        self.settings.clicked.connect(self._show_settings)
        self.leave.clicked.connect(self.close)

    # -- what it says -------------------------------------------------------------------------------------

    def _chosen(self) -> Template | None:
        language = self._words_of.get(str(self.language.currentData()))
        if language is None or self.kind.currentIndex() < 0:
            return None
        return template(Kind(self.kind.currentData()), language, self._own)

    def _touched(self) -> bool:
        return Draft(self.subject.text(), self.text.toPlainText()) != self._filled

    def put_aside(self) -> None:
        """Keep what was typed, for the next time that a letter about the item is opened."""
        if self._about is None or self._now is None:
            return
        if not self._touched():
            self._begun.drop(self.item_id)
            return
        letter = BegunLetter(
            account=self._about.item.account or self._about.about.account,
            at=self._now,
            kind=str(self.kind.currentData()),
            language=str(self.language.currentData()),
            when=self.promised(),
            subject=self.subject.text(),
            text=self.text.toPlainText(),
        )
        self._begun.keep(self.item_id, letter)

    def hideEvent(self, event: QHideEvent) -> None:
        """A letter that is left is kept."""
        super().hideEvent(event)
        self.put_aside()

    def _take_up(self, begun: BegunLetter | None) -> None:
        """Go on with a letter that was put aside."""
        if begun is None:
            return
        self.kind.choose(begun.kind)
        self.language.choose(begun.language)
        if begun.when is not None and self._about is not None:
            self._offer_times(self._about.times.choices, begun.when)
        self._fill()
        self.subject.setText(begun.subject)
        self.text.setPlainText(begun.text)

    @Slot()
    def _fill(self) -> None:
        """Put the chosen text into the fields; what stood there comes back with Ctrl+Z."""
        chosen, about, now = self._chosen(), self._about, self._now
        if chosen is None or about is None or now is None:
            return
        language, when = self._words_of[chosen.language], self.promised()
        made = draft(about, chosen, language, when, now)
        if self.subject.text() in {"", self._filled.subject}:
            self.subject.setText(made.subject)
        self._replace(self.text.document().toPlainText(), made.text)
        self._filled = Draft(self.subject.text(), made.text)
        self._said_when = say_when(when, now, about.zone, language) if when is not None else ""
        self._arrange()

    def _replace(self, old: str, new: str) -> None:
        """Replace words in the text in a way that can be undone."""
        whole = self.text.toPlainText()
        start = whole.find(old)
        if start < 0 or old == new:
            return
        cursor = QTextCursor(self.text.document())
        cursor.setPosition(_units(whole[:start]))
        cursor.setPosition(_units(whole[: start + len(old)]), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(new)

    def promised(self) -> datetime | None:
        """The time that the text promises, or None where it promises none."""
        chosen, when = self._chosen(), str(self.when.currentData() or "")
        return datetime.fromisoformat(when) if when and chosen is not None and promises(chosen.text) else None

    def _offer_times(self, choices: Sequence[datetime], chosen: datetime) -> None:
        about, now = self._about, self._now
        if about is None or now is None:
            return
        with QSignalBlocker(self.when):
            self.when.clear()
            for instant in sorted({*choices, chosen}):
                self.when.addItem(words.when(instant, now, about.zone), instant.isoformat())
            self.when.addItem(tr(_OTHER), "")
        self.when.choose(chosen.isoformat())
        self._when = chosen

    @Slot()
    def _take_time(self) -> None:
        """Take the chosen time, or ask for another."""
        when = str(self.when.currentData() or "")
        if when:
            self._promise(datetime.fromisoformat(when))
            return
        self.when.choose(self._when.isoformat())
        if self._now is not None:
            dialog = PickTime(
                self.look,
                tr("Promise which time?"),
                self._now,
                self._calendar,
                self,
                confirm=tr("Promise it"),
            )
            dialog.picked.connect(self._promise)
            dialog.open()

    @Slot(object)
    def _promise(self, instant: datetime) -> None:
        """Promise another time: where the text names the last one, this one stands there now."""
        about, now, chosen = self._about, self._now, self._chosen()
        if about is None or now is None or chosen is None:
            return
        if self.when.findData(instant.isoformat()) < 0:
            self._offer_times((*about.times.choices,), instant)
        self._when = instant
        self.when.choose(instant.isoformat())
        if not self._touched():
            self._fill()
            return
        before = self._said_when
        self._said_when = say_when(instant, now, about.zone, self._words_of[chosen.language])
        if before:
            self._replace(before, self._said_when)
        self._arrange()

    def _arrange(self) -> None:
        """Show what can be done now."""
        about = self._about
        sends = about is not None and not about.why_not
        dated = (chosen := self._chosen()) is not None and promises(chosen.text)
        for widget in self._by:
            widget.setVisible(dated)
        for widget in (self.kind, self.language, self.when, self.subject, self.text):
            widget.setEnabled(not self._busy)
        for choice in (self.kind, self.language, self.when):
            choice.updateGeometry()  # inside a sentence they are as wide as what they show
        self.send.setVisible(sends)
        self.send.setEnabled(not self._busy)
        self.send.setText(tr("Sending") if self._busy else tr("Send"))
        self.settings.setVisible(not sends)
        self.open.setVisible(not sends and about is not None and bool(about.about.references))
        if about is not None and about.why_not and not self._trouble.text():
            self._trouble.say(
                tr("{why} Until then, copy the text into your mail program.", why=about.why_not)
            )

    # -- what is done ---------------------------------------------------------------------------------------

    @Slot()
    def _send(self) -> None:
        about = self._about
        if about is None or about.why_not or self._busy:
            return
        text = self.text.toPlainText()
        gap = left_open(text) or left_open(self.subject.text())
        if not text.strip():
            self._trouble.say(tr("There is nothing to send yet."))
        elif gap:
            self._trouble.say(
                tr("{gap} still stands in the letter. Write what belongs there, or take it out.", gap=gap)
            )
        else:
            self._trouble.say("")
            self._busy = True
            self._arrange()
            made = Draft(self.subject.text().strip(), text)
            self.wished.emit(SendLetter(self.item_id, Kind(self.kind.currentData()), made, self.promised()))

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())

    @Slot()
    def _show_settings(self) -> None:
        if self._about is not None:
            self.wished.emit(ShowSettings("accounts", self._about.about.account))

    @Slot()
    def _open(self) -> None:
        if self._about is not None:
            self.wished.emit(Open(self.item_id))


def _units(text: str) -> int:
    """How many of Qt's characters (UTF-16) a text has."""
    return len(text.encode("utf-16-le")) // 2
