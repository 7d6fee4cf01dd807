"""The test of an account, ticked off step by step, each step with its sentence."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from trayapp.mail.probe import Step
from trayapp.ui import words
from trayapp.ui.labels import PlainLabel, Tone, icon_size
from trayapp.ui.look import Look
from trayapp.ui.page import emptied
from trayapp.ui.theme import MEDIUM, SMALL

_TITLES = {
    "reach": "Reach the server",
    "security": "Private connection",
    "sign-in": "Sign in",
    "inbox": "Inbox",
    "sent": "Sent messages",
    "push": "Told at once of new mail",
    "folder": "Folder",
    "sending": "Send acknowledgements",
}


class CheckList(QWidget):
    """Grows while the test runs."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("clear", True)
        self.setAccessibleName("What the test found")
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
        theme = self._look.theme
        marks = {
            True: ("check", theme.in_time),
            False: ("warning", theme.missed),
            None: ("more", theme.secondary),
        }
        size = icon_size(self.font(), 20)
        for step in self.steps:
            icon, colour = marks[step.good]
            picture = self._look.icon(icon, colour, size)
            title = _TITLES.get(step.name.lower(), step.name.capitalize())
            self._rows.addWidget(
                _line(picture.pixmap(QSize(size, size), self.devicePixelRatioF()), title, step.sentence)
            )
        if self._running:
            picture = self._look.icon("refresh", theme.secondary, size)
            said = "This takes a few seconds." if not self.steps else "Still looking."
            self._rows.addWidget(
                _line(picture.pixmap(QSize(size, size), self.devicePixelRatioF()), "Testing", said)
            )
        self.setVisible(bool(self.steps) or self._running)


def _line(picture: object, title: str, sentence: str) -> QWidget:
    line = QWidget()
    line.setProperty("clear", True)
    mark = QLabel()
    mark.setPixmap(picture)  # type: ignore[arg-type]  # a pixmap
    texts = QVBoxLayout()
    texts.setSpacing(0)
    texts.addWidget(PlainLabel(title, Tone.STRONG))
    texts.addWidget(PlainLabel(words.safe_line(sentence, 400), Tone.SMALL))
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(MEDIUM)
    row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(texts, 1)
    return line
