"""What can be taken away from the report: the sentence, the table, the picture; and what became of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QFrame, QWidget

from trayapp.tongue import tr
from trayapp.ui.parts.buttons import IconButton
from trayapp.ui.parts.flow import FlowLayout
from trayapp.ui.parts.labels import PlainLabel, Tone
from trayapp.ui.style.look import Look
from trayapp.ui.style.theme import LARGE, MEDIUM


class SavingBar(QFrame):
    """Asks where to save; what is saved, the window knows."""

    table_chosen = Signal(str)
    """A path for the table, which ends in ``.csv``."""
    picture_chosen = Signal(str)
    """A path for the picture: a page unless it ends in ``.png``."""

    def __init__(self, look: Look, *, native: bool, parent: QWidget | None = None) -> None:
        """``native`` False draws Qt's own file dialogs."""
        super().__init__(parent)
        self._native = native
        self.setProperty("bar", True)
        self.copy = IconButton(look, "copy", tr("Copy the sentence"), quiet=False)
        self.table = IconButton(look, "table", tr("Save as a table"), quiet=False)
        self.picture = IconButton(look, "picture", tr("Save as a picture"), quiet=False)
        self.said = PlainLabel("", Tone.QUIET)
        flow = FlowLayout(self)
        flow.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        for widget in (self.copy, self.table, self.picture, self.said):
            flow.addWidget(widget)
        self.table.clicked.connect(self._ask_for_table)
        self.picture.clicked.connect(self._ask_for_picture)

    def say(self, sentence: str) -> None:
        """Say what was done, or what did not work."""
        self.said.say(sentence)

    @Slot()
    def _ask_for_table(self) -> None:
        dialog = self._dialog(tr("Save as a table"), "owed.csv", tr("Tables (*.csv)"))
        dialog.fileSelected.connect(self._take_table)
        dialog.open()

    @Slot()
    def _ask_for_picture(self) -> None:
        kinds = tr("PDF (*.pdf);;Picture (*.png)")
        dialog = self._dialog(tr("Save as a picture"), "owed.pdf", kinds)
        dialog.fileSelected.connect(self._take_picture)
        dialog.open()

    def _dialog(self, title: str, name: str, kinds: str) -> QFileDialog:
        dialog = QFileDialog(self, title, name, kinds)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog, not self._native)
        return dialog

    @Slot(str)
    def _take_table(self, path: str) -> None:
        self.table_chosen.emit(path if path.lower().endswith(".csv") else f"{path}.csv")

    @Slot(str)
    def _take_picture(self, path: str) -> None:
        ends = path.lower().endswith((".png", ".pdf"))
        self.picture_chosen.emit(path if ends else f"{path}.pdf")
