"""One line of a list in the settings: what it is, a smaller line below, and a button that removes it."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from trayapp.domain.clocks import spoken
from trayapp.tongue import tr
from trayapp.ui.parts.buttons import IconButton
from trayapp.ui.parts.labels import ElidedLabel, PlainLabel, Tone
from trayapp.ui.style.look import Look
from trayapp.ui.style.theme import MEDIUM


class EntryLine(QWidget):
    """Holds the parts; whoever shows it connects ``remove``."""

    def __init__(self, look: Look, said: str, *, key: str, remove: str) -> None:
        """``key`` is told by ``remove`` as its property; ``remove`` is that button's name."""
        super().__init__()
        self.setProperty("clear", True)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(MEDIUM)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(ElidedLabel(said))
        self.note = PlainLabel("", Tone.SMALL)
        self.note.hide()
        self.trouble = PlainLabel("", Tone.TROUBLE)
        self.trouble.hide()
        texts.addWidget(self.note)
        texts.addWidget(self.trouble)
        self.row.addLayout(texts, 1)
        self.remove = IconButton(look, "close", name=remove)
        self.remove.setProperty("key", key)
        self.row.addWidget(self.remove)


def day_text(day: date) -> str:
    """Say a day as the lists do: "Mon 3 August 2026"."""
    return spoken.day_of_week(day, year=True)


def span_text(first: date, last: date) -> str:
    """Say a span of days."""
    if first == last:
        return day_text(first)
    return tr("{first} to {last}", "days", first=day_text(first), last=day_text(last))
