"""The warnings of a ladder as choices inside a sentence: "at half the time", "30 minutes before"."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QWidget

from trayapp.domain.clocks.standard import Ladder
from trayapp.tongue import mark, tr
from trayapp.ui.parts.choice import Choice
from trayapp.ui.parts.flow import FlowLayout
from trayapp.ui.settings.example import listed
from trayapp.ui.settings.worded import worded
from trayapp.ui.style.look import Look
from trayapp.ui.style.theme import TINY

_SHARES = {
    (): mark("not on the way"),
    (0.33,): mark("at a third of the time"),
    (0.5,): mark("at half the time"),
    (0.75,): mark("at three quarters of the time"),
    (0.5, 0.75): mark("at half and three quarters of the time"),
}
_BEFORE = {
    (): mark("not shortly before"),
    (15,): mark("15 minutes before"),
    (30,): mark("30 minutes before"),
    (60,): mark("1 hour before"),
    (120,): mark("2 hours before"),
    (30, 60): mark("1 hour and 30 minutes before"),
    (1440,): mark("a day before"),
    (120, 1440): mark("a day and 2 hours before"),
}
_MISSED = {True: mark("when missed"), False: mark("not when missed")}
_MINUTE = timedelta(minutes=1)


class LadderSentence(QWidget):
    """Says ``changed`` with a new ladder. One from the settings file that no choice names is offered too."""

    changed = Signal(object)

    def __init__(self, look: Look, flow: FlowLayout, parent: QWidget) -> None:
        """Put the choices and the words between them into ``flow``."""
        super().__init__(parent)
        self.hide()
        self._ladder = Ladder()
        self.share = Choice(look, tr("Warn on the way"), inline=True)
        self.before = Choice(look, tr("Warn shortly before"), inline=True)
        self.missed = Choice(look, tr("Warn when missed"), inline=True)
        for shares, text in _SHARES.items():
            self.share.addItem(tr(text), shares)
        for minutes, text in _BEFORE.items():
            self.before.addItem(tr(text), minutes)
        for on, text in _MISSED.items():
            self.missed.addItem(tr(text), on)
        sentence = tr("Warn {on_the_way} {before} and {missed}")
        for widget in worded(sentence, on_the_way=self.share, before=self.before, missed=self.missed):
            flow.addWidget(widget)
        for choice in (self.share, self.before, self.missed):
            choice.currentIndexChanged.connect(self._say)

    def show_ladder(self, ladder: Ladder) -> None:
        """Show what is in force."""
        self._ladder = ladder
        minutes = tuple(sorted(round(span / _MINUTE) for span in ladder.before))
        _offer(self.share, ladder.shares, _percent(ladder.shares))
        _offer(self.before, minutes, _minutes(minutes))
        _offer(self.missed, ladder.when_missed, "")

    @Slot()
    def _say(self) -> None:
        ladder = replace(
            self._ladder,
            shares=tuple(self.share.currentData()),
            before=tuple(minutes * _MINUTE for minutes in self.before.currentData()),
            when_missed=bool(self.missed.currentData()),
        )
        for choice in (self.share, self.before, self.missed):
            choice.updateGeometry()
        if ladder != self._ladder:
            self._ladder = ladder
            self.changed.emit(ladder)


def _offer(choice: Choice, value: object, text: str) -> None:
    """Choose a value; one that is not there yet is added in words."""
    with QSignalBlocker(choice):
        place = next((n for n in range(choice.count()) if _same(choice.itemData(n), value)), -1)
        if place < 0:
            choice.addItem(text, value)
            place = choice.count() - 1
        choice.setCurrentIndex(place)
    choice.updateGeometry()
    choice.update()


def _same(one: object, other: object) -> bool:
    """Qt hands tuples back as lists."""
    return (list(one) if isinstance(one, (list, tuple)) else one) == (
        list(other) if isinstance(other, (list, tuple)) else other
    )


def _percent(shares: tuple[float, ...]) -> str:
    return tr("at {shares} of the time", shares=listed(f"{share:.0%}" for share in shares))


def _minutes(minutes: tuple[int, ...]) -> str:
    return tr("{minutes} minutes before", minutes=listed(map(str, minutes)))


class SentenceLine(QWidget):
    """A line of words and choices that breaks like a paragraph."""

    def __init__(self, *words: QWidget) -> None:
        super().__init__()
        self.setProperty("clear", True)
        self.flow = FlowLayout(self, gap=TINY + 2, line_gap=TINY)
        for word in words:
            self.flow.addWidget(word)
