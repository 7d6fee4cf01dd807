"""The part of an account's form that looks for the mailbox: what was tried, a question, what was found."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from trayapp.mail.discover.candidate import Candidate
from trayapp.mail.probe import Step
from trayapp.tongue import tr
from trayapp.ui import words
from trayapp.ui.accounts.check import CheckList, ticked
from trayapp.ui.accounts.wishes import AnswerSearch
from trayapp.ui.parts.flow import FlowLayout
from trayapp.ui.parts.labels import PlainLabel, Tone, hint, icon_size
from trayapp.ui.parts.tick import Pick
from trayapp.ui.settings.page import emptied
from trayapp.ui.style.look import Look
from trayapp.ui.style.theme import LARGE, MEDIUM, SMALL, TINY


class SearchPanel(QWidget):
    """Grows while the search runs; then it offers what was found."""

    wished = Signal(object)
    chosen = Signal(object)
    """The ``Candidate`` that the user, or the search, takes."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("clear", True)
        self.candidates: tuple[Candidate, ...] = ()
        """What was found, the best first."""
        self.running = False
        """Whether the search goes on."""
        self.checks = CheckList(look, tr("What the search found"), tr("Looking for your mailbox"))
        self.question = PlainLabel("")
        self.yes = QPushButton(tr("Yes, ask there"))
        self.no = QPushButton(tr("No", "the answer to a question"))
        self.picks: QButtonGroup = QButtonGroup(self)
        self._found = PlainLabel("", Tone.STRONG)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(SMALL)
        self._lay_out()
        self.yes.clicked.connect(self._say_yes)
        self.no.clicked.connect(self._say_no)
        self.picks.idClicked.connect(self._take)
        self.clear()

    def begin(self) -> None:
        """Forget the last search; a new one runs."""
        self.clear()
        self.running = True
        self.checks.begin()
        self.show()

    def clear(self) -> None:
        """Forget it all."""
        self.running = False
        self.candidates = ()
        self.checks.clear()
        self._ask("")
        self._draw()
        self.hide()

    def show_step(self, step: Step) -> None:
        """Say what was tried."""
        self.checks.add(step)

    def show_candidate(self, candidate: Candidate) -> None:
        """Candidate one more way in."""
        if all(candidate.account != known.account for known in self.candidates):
            self.candidates = (*self.candidates, candidate)
            self._draw()

    def ask(self, sentence: str) -> None:
        """Ask whether the search may go where the sentence says."""
        self._ask(sentence)
        self.no.setFocus()

    @property
    def asking(self) -> QWidget | None:
        """The question with its answers, while it is open."""
        return self._asking if not self._asking.isHidden() else None

    def end(self) -> None:
        """The search is over: take the best of what was found; without anything, what was tried stays."""
        self.running = False
        self._ask("")
        self.checks.end()
        if self.candidates:
            self.checks.clear()
            self._draw()
            self._take(0)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(self.checks)
        self._asking = QWidget()
        self._asking.setProperty("clear", True)
        asking = QVBoxLayout(self._asking)
        asking.setContentsMargins(0, 0, 0, 0)
        asking.setSpacing(SMALL)
        asking.addWidget(self.question)
        buttons = QWidget()
        buttons.setProperty("clear", True)
        flow = FlowLayout(buttons)
        flow.addWidget(self.yes)
        flow.addWidget(self.no)
        asking.addWidget(buttons)
        column.addWidget(self._asking)
        column.addWidget(self._found)
        column.addLayout(self._rows)

    def _draw(self) -> None:
        """List the ways in where there is a choice; one alone is said in a line."""
        emptied(self._rows)
        for button in self.picks.buttons():
            self.picks.removeButton(button)
        many = len(self.candidates) > 1
        self._found.say(tr("Found. Which way in do you want?") if many else "")
        for number, candidate in enumerate(self.candidates if not self.running else ()):
            self._rows.addWidget(self._choice(candidate, number) if many else self._only(candidate))
        self._found.setVisible(many and not self.running)

    def _choice(self, candidate: Candidate, number: int) -> QWidget:
        line = QWidget()
        line.setProperty("clear", True)
        what, more = _parts(candidate)
        pick = Pick(self._look, what)
        hint(pick, what)
        pick.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # elided in large type
        pick.setChecked(number == 0)
        self.picks.addButton(pick, number)
        box = QVBoxLayout(line)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(pick)
        note = PlainLabel(more, Tone.SMALL)
        note.setContentsMargins(icon_size(pick.font(), 18) + LARGE, 0, 0, TINY)
        note.setHidden(not more)
        box.addWidget(note)
        return line

    def _only(self, candidate: Candidate) -> QWidget:
        what, more = _parts(candidate)
        return ticked(self._look, what, more, good=True)

    def _ask(self, sentence: str) -> None:
        self.question.setText(words.safe_line(sentence, 400))
        self._asking.setVisible(bool(sentence))

    @Slot()
    def _say_yes(self) -> None:
        self._ask("")
        self.wished.emit(AnswerSearch(yes=True))

    @Slot()
    def _say_no(self) -> None:
        self._ask("")
        self.wished.emit(AnswerSearch(yes=False))

    @Slot(int)
    def _take(self, number: int) -> None:
        self.chosen.emit(self.candidates[number])


def _parts(candidate: Candidate) -> tuple[str, str]:
    """What it is, and what one has to know of it."""
    what, _, how = candidate.sentence.partition(", ")
    more = f"{how[:1].upper()}{how[1:]} {candidate.hint}".strip()
    return words.safe_line(what.rstrip("."), 80), words.safe_line(more, 400)
