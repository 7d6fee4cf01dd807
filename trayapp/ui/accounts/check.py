"""The test of an account, ticked off step by step, each step with its sentence."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from trayapp.mail.probe import Step
from trayapp.tongue import mark, tr
from trayapp.ui import words
from trayapp.ui.parts.labels import PlainLabel, Tone, icon_size
from trayapp.ui.settings.page import emptied
from trayapp.ui.style.look import Look
from trayapp.ui.style.theme import MEDIUM, SMALL

_TITLES = {
    "reach": mark("Reach the server"),
    "security": mark("Private connection"),
    "sign-in": mark("Sign in"),
    "inbox": mark("Inbox"),
    "sent": mark("Sent messages"),
    "push": mark("Told at once of new mail"),
    "folder": mark("Folder"),
    "sending": mark("Send acknowledgements"),
    "search": "",
}
"""What the steps are called; those of a search speak for themselves."""


class CheckList(QWidget):
    """Grows while the test, or whatever else is done step by step, goes on."""

    def __init__(
        self,
        look: Look,
        name: str = "",
        doing: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """``name`` is for screen readers; ``doing`` says what goes on; "" is a test of an account."""
        super().__init__(parent)
        self._look = look
        self._doing = doing or tr("Testing")
        self.setProperty("clear", True)
        self.setAccessibleName(name or tr("What the test found"))
        self.steps: tuple[Step, ...] = ()
        """What was found so far."""
        self._running = False
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(SMALL)
        look.changed.connect(self._draw)
        self.hide()

    @property
    def good(self) -> bool:
        """Whether the test ended and nothing is wrong."""
        return bool(self.steps) and not self._running and all(step.good is not False for step in self.steps)

    def begin(self) -> None:
        """Forget the last test; a new one runs."""
        self.steps, self._running = (), True
        self._draw()

    def clear(self) -> None:
        """Forget it all."""
        self.steps, self._running = (), False
        self._draw()

    def add(self, step: Step) -> None:
        """Tick off one step."""
        self.steps = (*self.steps, step)
        self._draw()

    def end(self) -> None:
        """The test is over."""
        self._running = False
        self._draw()

    @Slot()
    def _draw(self) -> None:
        emptied(self._rows)
        for step in self.steps:
            title = _title(step.name)
            self._rows.addWidget(ticked(self._look, title, step.sentence, good=step.good))
        if self._running:
            said = tr("This takes a few seconds.") if not self.steps else tr("Still looking.")
            self._rows.addWidget(ticked(self._look, self._doing, said, icon="refresh"))
        self.setVisible(bool(self.steps) or self._running)


def _title(step: str) -> str:
    """What a step is called; "" where it speaks for itself. A folder's own name stays as it is."""
    title = _TITLES.get(step.lower())
    return step.capitalize() if title is None else tr(title) if title else ""


def ticked(look: Look, title: str, sentence: str, *, good: bool | None = None, icon: str = "") -> QWidget:
    """One line that says how something went: good, bad, or neither; ``icon`` is another one for neither."""
    theme = look.theme
    marks = {
        True: ("check", theme.in_time),
        False: ("warning", theme.missed),
        None: (icon or "more", theme.secondary),
    }
    name, colour = marks[good]
    line = QWidget()
    size = icon_size(line.font(), 20)
    picture = look.icon(name, colour, size)
    sign = QLabel()
    sign.setPixmap(picture.pixmap(QSize(size, size), line.devicePixelRatioF()))
    sign.setAccessibleName(tr("Good") if good else tr("Not good") if good is False else tr("To know"))
    return _line(line, sign, title, sentence)


def _line(line: QWidget, sign: QLabel, title: str, sentence: str) -> QWidget:
    line.setProperty("clear", True)
    texts = QVBoxLayout()
    texts.setSpacing(0)
    if title:
        texts.addWidget(PlainLabel(title, Tone.STRONG))
    if sentence:
        texts.addWidget(PlainLabel(words.safe_line(sentence, 400), Tone.SMALL if title else Tone.TEXT))
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(MEDIUM)
    row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(texts, 1)
    return line
