"""The way from a file to the client book: choose it, read it, look at the preview, agree."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from trayapp.domain.contacts.reading import contacts_in
from trayapp.settings.model import Settings
from trayapp.ui.buttons import IconButton
from trayapp.ui.contact_file import choose_contacts, open_contacts
from trayapp.ui.import_sheet import ImportSheet
from trayapp.ui.labels import PlainLabel, Tone
from trayapp.ui.look import Look
from trayapp.ui.theme import TINY


class ImportLine(QWidget):
    """A button with its sentence, and below it what was wrong with the last file."""

    agreed = Signal(object)
    """The lines (``settings/client_import.py``) that the user wants in the book."""

    def __init__(self, look: Look, settings: Settings, *, native_dialogs: bool = True) -> None:
        super().__init__()
        self.setProperty("clear", True)
        self._look = look
        self._native = native_dialogs
        self.settings = settings
        """Those in force when the next file is read."""
        self.sheet: ImportSheet | None = None
        """The preview that is open, or was last."""
        self.read = IconButton(look, "import", "Import contacts …", quiet=False)
        self._trouble = PlainLabel("", Tone.TROUBLE)
        self._trouble.hide()
        row = QHBoxLayout()
        row.addWidget(self.read)
        row.addStretch(1)
        note = (
            "A vCard or CSV file of another program; nothing changes before you have seen who would come in."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TINY)
        column.addLayout(row)
        column.addWidget(PlainLabel(note, Tone.SMALL))
        column.addWidget(self._trouble)
        self.read.clicked.connect(self._choose_file)

    @property
    def trouble(self) -> str:
        """What was wrong with the last file, or ""."""
        return self._trouble.text()

    @Slot(str)
    def preview(self, path: str) -> None:
        """Read a file and show what it would bring, or say why it cannot be read."""
        name, data, trouble = open_contacts(path)
        if trouble:
            self._trouble.say(trouble)
            return
        contacts = contacts_in(data, name)
        if not contacts.rows:
            self._trouble.say(f"Nobody was found in {name}. {contacts.problems[0].sentence}")
            return
        self._trouble.say("")
        self.sheet = ImportSheet(self._look, name, contacts, self.settings, self)
        self.sheet.agreed.connect(self.agreed)
        self.sheet.open()

    @Slot()
    def _choose_file(self) -> None:
        choose_contacts(self, "Import contacts", self.preview, native=self._native)
