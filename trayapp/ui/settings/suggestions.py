"""People to whom the user writes and who are in no group yet: one click makes them clients."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from trayapp.domain.clients.book import CLIENTS, Entry, group_said
from trayapp.tongue import tr
from trayapp.ui import words
from trayapp.ui.parts.choice import Choice
from trayapp.ui.parts.labels import ElidedLabel, PlainLabel, Tone
from trayapp.ui.parts.tick import Tick
from trayapp.ui.style.look import Look
from trayapp.ui.style.theme import MEDIUM, SMALL

_MOST = 30


class Suggestion(NamedTuple):
    """Somebody whom the Sent folder knows."""

    who: str
    """An address or a domain, lower case."""
    name: str
    times: int
    """How often the user wrote to them."""


class SuggestionList(QWidget):
    """Lines to tick, each with a group."""

    changed = Signal()
    """Something was ticked."""

    def __init__(self, look: Look, groups: tuple[str, ...], parent: QWidget | None = None) -> None:
        """``groups`` are those that can be chosen."""
        super().__init__(parent)
        self.setProperty("clear", True)
        self._look = look
        self._groups = groups
        self.lines: list[tuple[Suggestion, Tick, Choice]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._inside: QWidget | None = None

    def show_suggestions(self, suggestions: tuple[Suggestion, ...]) -> None:
        """Show them, the most frequent first; lines that stand there already stay where they are."""
        wanted = _in_order(suggestions, tuple(line[0].who for line in self.lines))
        if [one.who for one in wanted] == [line[0].who for line in self.lines] and self._inside:
            return
        self._build(wanted)

    def _build(self, suggestions: tuple[Suggestion, ...]) -> None:
        before = {entry.who: entry.group for entry in self.chosen()}
        if self._inside is not None:
            self._inside.hide()
            self._inside.deleteLater()
        self._inside = QWidget()
        self._inside.setProperty("clear", True)
        grid = QGridLayout(self._inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(MEDIUM)
        grid.setVerticalSpacing(SMALL)
        grid.setColumnStretch(1, 1)
        self.lines = []
        for row, one in enumerate(suggestions):
            self._add(grid, row, one, ticked=one.who in before, group=before.get(one.who, CLIENTS))
        self._column.addWidget(self._inside)

    def offer_groups(self, groups: tuple[str, ...]) -> None:
        """Let these groups be chosen."""
        if groups != self._groups:
            self._groups = groups
            self._build(tuple(line[0] for line in self.lines))

    def chosen(self) -> tuple[Entry, ...]:
        """What was ticked, as entries of the client book."""
        return tuple(
            Entry(one.who, str(group.currentData()), one.name)
            for one, tick, group in self.lines
            if tick.isChecked()
        )

    def _add(self, grid: QGridLayout, row: int, one: Suggestion, *, ticked: bool, group: str) -> None:
        tick = Tick(self._look, tr("{name} is a client", name=one.name or one.who))
        choice = Choice(self._look, tr("Group of {who}", who=one.who))
        tick.setChecked(ticked)
        tick.toggled.connect(self._say)
        for name in self._groups:
            choice.addItem(group_said(name), name)
        choice.choose(group)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        name = words.safe_line(one.name, 80)
        texts.addWidget(ElidedLabel(name or one.who, Tone.STRONG))
        wrote = tr("you wrote once|you wrote %n times", "", one.times)
        texts.addWidget(ElidedLabel(f"{one.who} · {wrote}" if name else wrote, Tone.SMALL))
        grid.addWidget(tick, row, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addLayout(texts, row, 1)
        grid.addWidget(choice, row, 2, Qt.AlignmentFlag.AlignVCenter)
        self.lines.append((one, tick, choice))

    @Slot()
    def _say(self) -> None:
        self.changed.emit()


def _in_order(suggestions: tuple[Suggestion, ...], shown: tuple[str, ...]) -> tuple[Suggestion, ...]:
    """While the Sent folder is still being read, nothing moves away under the pointer."""
    frequent = sorted(suggestions, key=lambda one: -one.times)[:_MOST]
    place = {who: number for number, who in enumerate(shown)}
    return tuple(sorted(frequent, key=lambda one: place.get(one.who, len(place))))


def nobody() -> PlainLabel:
    """What stands where there is nobody to suggest."""
    return PlainLabel(
        tr(
            "Nobody yet. As soon as Owed has read your sent messages, the people you write to most are "
            "listed here."
        ),
        Tone.QUIET,
    )
