"""The window in which several contacts are noted at once, in every state, ready to be drawn."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tests import boards
from trayapp.domain.clocks.deadline import due
from trayapp.domain.clocks.windows import WorkingDays
from trayapp.domain.contacts.meeting import met
from trayapp.domain.contacts.reading import contacts_in
from trayapp.domain.messages.message import Address
from trayapp.domain.owing.decision import Decision
from trayapp.domain.owing.ledger import Contact, act_of, ledger_of, written
from trayapp.ui.noting.contact_file import ContactFile, open_contacts
from trayapp.ui.noting.contacts_dialog import ContactsDialog, Tab
from trayapp.ui.noting.wishes import ReadContacts
from trayapp.ui.style.look import Look

FAIR = "Trade show, 12 May"
BEFORE = boards.NOW - timedelta(days=1)
_OTTILIE = Contact("f1", Address("Ottilie Orth", "ottilie@orth.example"), BEFORE, FAIR)
LEDGER = ledger_of((Decision(written(_OTTILIE), act_of(_OTTILIE), BEFORE),))
PASTED = """Pia Pohl <pia@pohl-gartenbau.example>
Quentin Quast, +49 341 0000 77
rosa@rau.example; Sven Sommer <sven@sommer-druck.example>; Thea Thal <thea@thal.example>
Ottilie Orth <ottilie@orth.example>
Ulla Unger (ulla@unger.example)
1. Viktor Voss <viktor@voss-logistik.example>
pia@pohl-gartenbau.example
Thank you all, it was good to meet you there.
Wanda Wolf wanda(at)wolf.example
"""
TABLE = "Name,E-Mail,Phone,Company\n" + "".join(
    f"Guest {number},guest{number}@firm{number}.example,+49 30 0000 {number},Firm {number} GmbH\n"
    for number in range(1, 2401)
)


def answered(dialog: ContactsDialog, asked: object) -> None:
    """Read what the dialog asks for, as the application does."""
    if isinstance(asked, ReadContacts):
        file = open_contacts(asked.path) if asked.path else ContactFile(asked.name, asked.data)
        if file.trouble:
            dialog.show_unread(asked, file.trouble)
            return
        contacts = contacts_in(file.data, asked.name, people=True)
        found = met(contacts.rows, "", boards.NOW, LEDGER, boards.NOW, own={"me@office.example"})
        dialog.show_contacts(asked, contacts, found)


def due_of(_who: Address, at: datetime) -> datetime:
    """Two working days, for everybody."""
    return due(WorkingDays(2), at, boards.CALENDAR)


def _dialog(look: Look, text: str = "") -> ContactsDialog:
    source = FAIR if text else ""
    dialog = ContactsDialog(look, boards.NOW, boards.CALENDAR, source=source, met=BEFORE, due=due_of)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)  # whoever draws it does that
    dialog.wished.connect(lambda wish: answered(dialog, wish))
    if text:
        dialog.text.setPlainText(text)
        dialog.read_now()
    return dialog


def contacts(look: Look) -> QWidget:
    """A list was pasted."""
    return _dialog(look, PASTED)


def contacts_empty(look: Look) -> QWidget:
    """As it opens."""
    return _dialog(look)


def contacts_not_taken(look: Look) -> QWidget:
    """Who is not taken, and why."""
    dialog = _dialog(look, PASTED)
    dialog.preview.tabs.setCurrentIndex(list(Tab).index(Tab.OUT))
    return dialog


def contacts_problems(look: Look) -> QWidget:
    """What cannot be read."""
    dialog = _dialog(look, PASTED)
    dialog.preview.tabs.setCurrentIndex(list(Tab).index(Tab.PROBLEMS))
    return dialog


def contacts_file(look: Look) -> QWidget:
    """A file with thousands of them, and a moment that is still to come."""
    dialog = _dialog(look, PASTED)
    with TemporaryDirectory() as folder:
        file = Path(folder) / "visitors.csv"
        file.write_text(TABLE, "utf-8")
        dialog.show_file(str(file))
    dialog.when.moment.setDateTime(dialog.when.moment.dateTime().addDays(7))
    dialog.ok.click()
    return dialog


SCENES = (contacts, contacts_empty, contacts_not_taken, contacts_problems, contacts_file)
