"""A response window as one choice inside a sentence: "within 24 hours", "by the end of the working day"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import time, timedelta

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QWidget

from trayapp.domain.clocks.standard import PRESETS, NextDay, Window
from trayapp.domain.clocks.standard_words import phrase
from trayapp.domain.clocks.windows import Elapsed, EndOfDay, Working, WorkingDays
from trayapp.tongue import mark, tr
from trayapp.ui.parts.choice import Choice
from trayapp.ui.style.look import Look

_HOUR = timedelta(hours=1)
_REPLY: tuple[Window, ...] = (*PRESETS.values(), Elapsed(48 * _HOUR), NextDay(time(10)))
OFFERED: dict[str, tuple[Window, ...]] = {
    "reply": _REPLY,
    "callback": (
        Working(_HOUR / 2),
        Working(1.5 * _HOUR),
        Working(4 * _HOUR),
        EndOfDay(),
        NextDay(time(10)),
    ),
    "update": tuple(WorkingDays(count) for count in (3, 5, 10, 15, 20)),
    "follow_up": (EndOfDay(), WorkingDays(1), WorkingDays(2), WorkingDays(3), WorkingDays(5)),
}
"""What is offered for each kind of what is owed, beside what is in force."""
FIRST_SIGN: tuple[Window, ...] = (
    Working(_HOUR),
    Working(1.5 * _HOUR),
    Working(4 * _HOUR),
    EndOfDay(),
    NextDay(time(10)),
)
"""What is offered for the first sign of life."""
_OTHER = mark("something else…")


class WindowChoice(Choice):
    """Offers the usual windows first; what is in force is always among the entries."""

    changed = Signal(object)
    """A ``Window``; None where none is wanted."""
    asked_other = Signal()
    """The user wants to write one."""

    def __init__(
        self,
        look: Look,
        name: str = "",
        offered: Sequence[Window] = _REPLY,
        none: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """``none`` is the entry for no window at all, "" where there has to be one."""
        super().__init__(look, name or tr("Response window"), inline=True, parent=parent)
        self._offered = tuple(offered)
        self._none = none
        self._places: list[Window | None] = []
        """What stands at each place; the last entry, which asks for another one, is not among them."""
        self._shown: Window | None = None
        self.activated.connect(self._say)

    def show_window(self, window: Window | None) -> None:
        """Show what is in force."""
        if window == self._shown and self._places:
            self.setCurrentIndex(self._places.index(window))
            return
        self._shown = window
        offered = [*([None] if self._none else []), *self._offered]
        self._places = [*offered, *([] if window in offered else [window])]
        with QSignalBlocker(self):
            self.clear()
            for one in self._places:
                self.addItem(self._none if one is None else phrase(one))
            self.addItem(tr(_OTHER))
            self.setCurrentIndex(self._places.index(window))
        self.updateGeometry()

    @Slot(int)
    def _say(self, place: int) -> None:
        if place >= len(self._places):
            self.setCurrentIndex(self._places.index(self._shown))
            self.asked_other.emit()
        elif self._places[place] != self._shown:
            self.changed.emit(self._places[place])
