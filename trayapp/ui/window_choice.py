"""A response window as one choice inside a sentence: "within 24 hours", "by the end of the working day"."""

from __future__ import annotations

from datetime import time, timedelta

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from trayapp.domain.standard import PRESETS, NextDay, Window, window_text
from trayapp.domain.windows import Elapsed, EndOfDay
from trayapp.ui.choice import Choice
from trayapp.ui.look import Look

_OFFERED: tuple[Window, ...] = (
    *PRESETS.values(),
    Elapsed(timedelta(hours=48)),
    NextDay(time(10)),
)
_OTHER = "something else …"


class WindowChoice(Choice):
    """Offers the presets first; what is in force is always among the entries."""

    changed = Signal(object)
    """A ``Window``."""
    asked_other = Signal()
    """The user wants to write one."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "Response window", inline=True, parent=parent)
        self._windows: list[Window | None] = []
        self._shown: Window | None = None
        self.activated.connect(self._say)

    def show_window(self, window: Window) -> None:
        """Show what is in force."""
        if window == self._shown:
            self.setCurrentIndex(self._windows.index(window))
            return
        self._shown = window
        self._windows = [*_OFFERED, *([] if window in _OFFERED else [window]), None]
        blocked = self.blockSignals(True)
        self.clear()
        for one in self._windows:
            self.addItem(_OTHER if one is None else phrase(one))
        self.setCurrentIndex(self._windows.index(window))
        self.blockSignals(blocked)
        self.updateGeometry()

    @Slot(int)
    def _say(self, place: int) -> None:
        window = self._windows[place]
        if window is None:
            self.setCurrentIndex(self._windows.index(self._shown))
            self.asked_other.emit()
        elif window != self._shown:
            self.changed.emit(window)


def phrase(window: Window) -> str:
    """The window as the end of a sentence that begins with "Answer them"."""
    match window:
        case EndOfDay():
            return "by the end of the working day"
        case NextDay(at):
            return f"by {at.strftime('%H:%M')} on the next working day"
        case _:
            return f"within {window_text(window)}"
