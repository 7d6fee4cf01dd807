"""The part of an account's form in which it is tried: what was found, and the folder that has to be named."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from trayapp.mail.probe import Step
from trayapp.tongue import tr
from trayapp.ui import words
from trayapp.ui.accounts.check import CheckList
from trayapp.ui.parts.choice import Choice
from trayapp.ui.parts.labels import PlainLabel, Tone
from trayapp.ui.settings.page import Field
from trayapp.ui.style.look import Look
from trayapp.ui.style.theme import MEDIUM


class TrialPanel(QWidget):
    """Grows while the test runs."""

    chosen = Signal(str)
    """The folder that holds the sent messages."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("clear", True)
        self.checks = CheckList(look)
        self.folders = Choice(look, tr("Folder with your sent messages"))
        self.folder_field = Field(
            tr("Which folder holds your sent messages?"), self.folders, tr("Your answers are found there.")
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        self._well = PlainLabel("", Tone.STRONG)
        column.addWidget(self._well)
        column.addWidget(self.checks)
        column.addWidget(self.folder_field)
        self.folders.activated.connect(self._take)
        self.clear()

    def begin(self) -> None:
        """Forget the last test; a new one runs."""
        self.clear()
        self.checks.begin()
        self.show()

    def clear(self) -> None:
        """Forget it all."""
        self.checks.clear()
        self._well.say("")
        self.folders.clear()
        self.folder_field.hide()
        self.hide()

    def show_step(self, step: Step) -> None:
        """Tick off one step."""
        self.show()
        self.checks.add(step)
        if step.folders:
            self.show_folders(step.folders)

    def show_folders(self, names: tuple[str, ...]) -> None:
        """Ask which of these folders holds the sent messages."""
        if names == tuple(self.folders.itemData(n) for n in range(1, self.folders.count())):
            return
        self.folders.clear()
        self.folders.addItem(tr("Choose the folder"), "")
        for name in names:
            self.folders.addItem(words.safe_line(name, 80), name)
        self.show()
        self.folder_field.setVisible(bool(names))

    def end(self) -> None:
        """Every step was shown."""
        self.checks.end()
        self._well.say(tr("Owed can read this mailbox.") if self.good else "")

    @property
    def good(self) -> bool:
        """Whether nothing is wrong, or nothing but what was chosen meanwhile."""
        if self.checks.good:
            return True
        others = [step for step in self.checks.steps if step.name != "sent"]
        return bool(others and self.folders.currentData()) and all(step.good is not False for step in others)

    @property
    def refusal(self) -> str:
        """Why the server did not let the user in, "" where it did or was not asked."""
        steps = (one for one in self.checks.steps if one.name == "sign-in" and one.good is False)
        return next((words.safe_line(one.sentence, 400) for one in steps), "")

    @Slot()
    def _take(self) -> None:
        self.chosen.emit(str(self.folders.currentData() or ""))
