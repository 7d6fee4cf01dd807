"""The way from a file or an address book to the client book: choose it, look at the preview, agree."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from trayapp.domain.contacts.contact import Contacts
from trayapp.settings.accounts.account import has_contacts
from trayapp.settings.model import Settings
from trayapp.tongue import mark, tr
from trayapp.ui import words
from trayapp.ui.importing.sheet import ImportSheet
from trayapp.ui.importing.wishes import ReadAddressBook, ReadContactFile, StopReadingContacts
from trayapp.ui.noting.contact_file import choose_contacts, shown_name
from trayapp.ui.parts.buttons import IconButton, LinkButton, links
from trayapp.ui.parts.flow import FlowLayout
from trayapp.ui.parts.labels import PlainLabel, Tone, hint
from trayapp.ui.style.look import Look
from trayapp.ui.style.theme import SMALL, TINY

_FILES = mark(
    "A vCard or CSV file of another program; nothing changes before you have seen who would come in."
)
_BOOKS = mark(
    "A vCard or CSV file of another program, or the address book of an account; nothing changes before you "
    "have seen who would come in."
)
_LONGEST = 40
_ON_A_BUTTON = 16
"""Characters of an account's name: a button does not wrap, and type may be large."""


class ImportLine(QWidget):
    """Buttons with their sentence, and below them what is being read, or what was wrong with it."""

    agreed = Signal(object)
    """The lines (``settings/client_book/imports.py``) that the user wants in the book."""
    wished = Signal(object)
    """What is to be read (``wishes.py``); the answer comes to one of the three methods ``show_…``."""

    placed = Signal(object)
    """Size, place and widths of the preview as bytes, when it goes."""

    def __init__(self, look: Look, settings: Settings, *, native_dialogs: bool = True) -> None:
        super().__init__()
        self.setProperty("clear", True)
        self._look = look
        self._native = native_dialogs
        self._settings = settings
        self.sheet: ImportSheet | None = None
        """The preview that is open, or was last."""
        self.sheet_geometry = b""
        """Where it was and how large, as ``placed`` said last."""
        self.read = IconButton(look, "import", tr("Import contacts…"), quiet=False)
        self.books: dict[str, QPushButton] = {}
        """A button for each account that comes with an address book, by the account's name."""
        self.stop = LinkButton(tr("Stop"))
        self.allow = LinkButton(tr("Sign in and allow it"))
        self._asked = ""
        """The account whose address book was asked for last, or ""."""
        self._note = PlainLabel("", Tone.SMALL)
        self._busy = PlainLabel("", Tone.QUIET, wraps=False)
        self._trouble = PlainLabel("", Tone.TROUBLE)
        self._lay_out()
        self.read.clicked.connect(self._choose_file)
        self.stop.clicked.connect(self._stop)
        self.allow.clicked.connect(self._allow)
        self.show_settings(settings)

    def _lay_out(self) -> None:
        buttons = QWidget()
        buttons.setProperty("clear", True)
        self._row = FlowLayout(buttons, gap=SMALL)
        self._row.addWidget(self.read)
        self._under_way = links(self._busy, self.stop)
        self._under_way.hide()
        self._trouble.hide()
        self.allow.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TINY)
        for widget in (buttons, self._note, self._under_way, self._trouble, self.allow):
            column.addWidget(widget)

    @property
    def trouble(self) -> str:
        """What was wrong with what was read last, or ""."""
        return self._trouble.text()

    def show_settings(self, settings: Settings) -> None:
        """Offer the address books of these accounts; a preview is made by these settings."""
        self._settings = settings
        names = [account.name for account in settings.accounts if has_contacts(account)]
        for name in self.books.keys() - set(names):
            gone = self.books.pop(name)
            self._row.removeWidget(gone)
            gone.deleteLater()
        for name in names:
            if name not in self.books:
                self.books[name] = self._button(name)
        self._note.setText(tr(_BOOKS) if names else tr(_FILES))

    def _button(self, name: str) -> QPushButton:
        short = words.safe_line(name, _ON_A_BUTTON)
        text = tr("Import from {account}…", account=short.removesuffix("…").rstrip())
        button = IconButton(self._look, "clients", _escaped(text), quiet=False)
        button.setAccessibleName(tr("Import from {account}", account=_safe(name)))
        hint(button, tr("Import from the address book of {account}", account=_safe(name)))
        button.clicked.connect(partial(self._read_book, name))
        self._row.addWidget(button)
        return button

    @Slot(str)
    def preview(self, path: str) -> None:
        """Let a file be read and show what it would bring, or why it cannot be read."""
        self._asked = ""
        self._begin(tr("Reading {file}…", file=shown_name(path)))
        self.wished.emit(ReadContactFile(path))

    @Slot()
    def _choose_file(self) -> None:
        choose_contacts(self, tr("Import contacts"), self.preview, native=self._native)

    def _read_book(self, name: str, *_checked: bool, sign_in: bool = False) -> None:
        self._asked = name
        reads = tr("Reading the contacts of {account}…", account=_safe(name))
        self._begin(tr("The sign-in waits in your browser…") if sign_in else reads)
        self.wished.emit(ReadAddressBook(name, sign_in))

    @Slot()
    def _allow(self) -> None:
        self._read_book(self._asked, sign_in=True)

    @Slot()
    def _stop(self) -> None:
        self.wished.emit(StopReadingContacts())
        self._end()

    def _begin(self, sentence: str) -> None:
        self._trouble.say("")
        self.allow.hide()
        self._busy.setText(sentence)
        self._under_way.show()
        for button in (self.read, *self.books.values()):
            button.setEnabled(False)

    def _end(self) -> None:
        self._under_way.hide()
        for button in (self.read, *self.books.values()):
            button.setEnabled(True)

    def show_progress(self, sentence: str) -> None:
        """Say what the reading is at."""
        self._busy.setText(sentence)

    def show_contacts(self, name: str, contacts: Contacts) -> None:
        """Show who would come in; ``name`` is what was read, fit to be shown."""
        self._end()
        if not contacts.rows:
            why = contacts.problems[0].sentence if contacts.problems else ""
            nobody = tr("Nobody was found in {file}.", file=name)
            self._trouble.say(f"{nobody} {why}".strip())
            return
        self.sheet = ImportSheet(
            self._look,
            name,
            contacts,
            self._settings,
            self,
            lines=not self._asked,
            geometry=self.sheet_geometry,
        )
        self.sheet.agreed.connect(self.agreed)
        self.sheet.placed.connect(self._keep_place)
        self.sheet.open()

    @Slot(object)
    def _keep_place(self, geometry: bytes) -> None:
        self.sheet_geometry = geometry
        self.placed.emit(geometry)

    def show_trouble(self, sentence: str, *, may_allow: bool = False) -> None:
        """Say why nothing can be read; ``may_allow`` when a new sign-in would mend it."""
        self._end()
        self._trouble.say(sentence)
        self.allow.setVisible(may_allow)


def _safe(name: str) -> str:
    return words.safe_line(name, _LONGEST)


def _escaped(text: str) -> str:
    """Return a button's text in which "&" is no shortcut."""
    return text.replace("&", "&&")
