"""A response window inside a sentence: chosen, or written where no choice fits."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QLineEdit

from trayapp.domain.clocks.standard import Window
from trayapp.domain.clocks.window_typed import window_typed
from trayapp.errors import SettingsTrouble
from trayapp.tongue import tr
from trayapp.ui.parts.labels import PlainLabel, Tone
from trayapp.ui.settings.window_choice import WindowChoice


class WindowField(QObject):
    """Joins a choice and the field that appears for "something else"; whoever makes it puts both in place."""

    changed = Signal(object)
    """A ``Window``; None where none is wanted."""

    def __init__(self, choice: WindowChoice, name: str, trouble: PlainLabel) -> None:
        """``name`` is for screen readers; ``trouble`` says why something cannot be a window."""
        super().__init__(choice)
        self.choice = choice
        self.other = QLineEdit(placeholderText=tr("for example: 3 working hours"))
        self.other.setAccessibleName(name)
        self.other.hide()
        self._trouble = trouble
        choice.changed.connect(self._take)
        choice.asked_other.connect(self._ask)
        self.other.returnPressed.connect(self._read)
        self.other.editingFinished.connect(self._read)

    def show_window(self, window: Window | None) -> None:
        """Show what is in force."""
        self.choice.show_window(window)

    @Slot()
    def _ask(self) -> None:
        self.other.show()
        self.other.setFocus()

    @Slot(object)
    def _take(self, window: Window | None) -> None:
        self.other.hide()
        self._trouble.say("")
        self.changed.emit(window)

    @Slot()
    def _read(self) -> None:
        text = self.other.text().strip()
        if not text or not self.other.isVisible():
            return
        try:
            window = window_typed(text)
        except SettingsTrouble as trouble:
            self._trouble.say(f"{trouble.title} {trouble.remedy}")
            return
        self.other.clear()
        self._take(window)


def trouble_label() -> PlainLabel:
    """Return a label for what cannot be a window, hidden while all is well."""
    label = PlainLabel("", Tone.TROUBLE)
    label.hide()
    return label
