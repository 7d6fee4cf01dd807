"""Who probably stands in the client book more than once: one click makes one client of them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from trayapp.domain.clients.book import group_said
from trayapp.domain.clients.duplicates import Same
from trayapp.domain.clocks.spoken import whole
from trayapp.tongue import tr
from trayapp.ui import words
from trayapp.ui.parts.labels import ElidedLabel, PlainLabel, Tone
from trayapp.ui.settings.page import Card
from trayapp.ui.style.look import Look
from trayapp.ui.style.theme import MEDIUM, SMALL

_MOST = 8
"""So many are shown at a time; the next ones move up."""


class SamePeople(Card):
    """Hidden while nobody stands there twice."""

    wished = Signal(object)
    """The ``Same`` whose entries are to be one."""

    def __init__(self, look: Look) -> None:
        super().__init__(
            tr("Probably the same person"),
            tr(
                "As one client they have one standard, and an answer to either address counts for both. "
                "Each merge can be taken back."
            ),
        )
        self._look = look
        self._shown: tuple[Same, ...] | None = None
        self._inside: QWidget | None = None
        self._more = PlainLabel("", Tone.SMALL)
        self.buttons: list[QPushButton] = []
        self._column = QVBoxLayout()
        self.body.addLayout(self._column)
        self.body.addWidget(self._more)
        self.hide()

    def show_same(self, found: tuple[Same, ...]) -> None:
        """Draw who it is, each with a button."""
        if found == self._shown:
            return
        self._shown = found
        self.setVisible(bool(found))
        if self._inside is not None:
            self._inside.hide()
            self._inside.deleteLater()
        self._inside = QWidget()
        self._inside.setProperty("clear", True)
        grid = QGridLayout(self._inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(MEDIUM)
        grid.setVerticalSpacing(SMALL)
        grid.setColumnStretch(0, 1)
        self.buttons = []
        for row, one in enumerate(found[:_MOST]):
            self._add(grid, row, one)
        self._column.addWidget(self._inside)
        left = len(found) - _MOST
        said = tr("And {count} more.|And {count} more.", "", left, count=whole(left)) if left > 0 else ""
        self._more.say(said)

    def _add(self, grid: QGridLayout, row: int, one: Same) -> None:
        name = next((entry.name for entry in one.entries if entry.name), one.entries[0].who)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(ElidedLabel(words.safe_line(name, 80), Tone.STRONG))
        addresses = _listed([entry.who for entry in one.entries])
        groups = list({entry.group: None for entry in one.entries})
        said = [addresses, one.why]
        if len(groups) > 1:
            said.append(tr("in {groups}", groups=_listed([group_said(one) for one in groups])))
        texts.addWidget(ElidedLabel(words.safe_line(" · ".join(said), 200), Tone.SMALL))
        button = QPushButton(tr("Merge"))
        button.setAccessibleName(tr("Merge {addresses}", addresses=addresses))
        button.clicked.connect(partial(self.wished.emit, one))
        grid.addLayout(texts, row, 0)
        grid.addWidget(button, row, 1, Qt.AlignmentFlag.AlignVCenter)
        self.buttons.append(button)


def _listed(parts: Sequence[str]) -> str:
    """Join them: two are the usual number."""
    *most, last = parts
    return tr("{some} and {last}", some=", ".join(most), last=last) if most else last
