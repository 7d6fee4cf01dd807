"""The small windows that note a call, a promise or a contact, ready to be drawn."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from tests import boards, setups
from trayapp.domain.clients.book import ClientBook
from trayapp.ui.noting.note_dialogs import NoteCallDialog, NoteContactDialog, NotePromiseDialog
from trayapp.ui.style.look import Look


def _book() -> ClientBook:
    numbered = replace(setups.BOOK[0], phone="+49 30 0000 100")
    return ClientBook((numbered, *setups.BOOK[1:]))


def note_call(look: Look) -> QWidget:
    """Somebody of the client book called."""
    dialog = NoteCallDialog(look, _book(), boards.NOW, boards.CALENDAR)
    dialog.who.setText("Anna Acker <anna@acker-partners.example>")
    dialog.about.setText("The revised contract")
    return dialog


def note_promise(look: Look) -> QWidget:
    """A promise about what a client asked for."""
    return NotePromiseDialog(look, _book(), boards.NOW, boards.CALENDAR, boards.ANNA)


def note_contact(look: Look) -> QWidget:
    """A contact without a name yet: the dialog says what is missing."""
    dialog = NoteContactDialog(look, _book(), boards.NOW, boards.CALENDAR)
    dialog.source.setText("Trade show in Leipzig")
    dialog.ok.click()
    return dialog


SCENES = (
    note_call,
    note_promise,
    note_contact,
)
