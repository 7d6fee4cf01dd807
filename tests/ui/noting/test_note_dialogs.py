"""The small windows in which calls, promises and contacts are noted, from the first field to the last."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests import boards
from trayapp.domain.clients.book import Channel, ClientBook, Entry
from trayapp.domain.messages.message import Address
from trayapp.ui.noting.note_dialogs import NoteCallDialog, NoteContactDialog, NotePromiseDialog
from trayapp.ui.noting.wishes import NoteCall, NoteContact, NotePromise
from trayapp.ui.parts.ask_dialog import AskDialog
from trayapp.ui.style.look import Look

BOOK = ClientBook(
    (
        Entry("anna@acme.example", "Clients", "Anna Acker", phone="+49 30 0000 100", channel=Channel.CALL),
        Entry("vera@vip.example", "VIP", "Vera Vogt"),
    )
)
ANNA = Address("Anna Acker", "anna@acme.example")


def opened(qtbot: QtBot, dialog: AskDialog) -> list[object]:
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    wishes: list[object] = []
    dialog.wished.connect(wishes.append)
    dialog.show()
    return wishes


def said(dialog: AskDialog) -> str:
    return " ".join(one.text() for one in dialog.findChildren(QLabel) if one.isVisible())


def test_a_call_is_noted_by_keyboard_from_the_first_field_to_the_last(qtbot: QtBot, look: Look) -> None:
    dialog = NoteCallDialog(look, BOOK, boards.NOW, boards.CALENDAR)
    wishes = opened(qtbot, dialog)
    assert dialog.focusWidget() is dialog.who
    QTest.keyClicks(dialog.who, "anna acker")
    seen = [dialog.focusWidget()]
    while dialog.focusWidget() is not dialog.about:
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        seen.append(dialog.focusWidget())
        assert len(seen) < 12
    assert dialog.number in seen
    assert dialog.when.moment in seen
    QTest.keyClicks(dialog.about, "the contract")
    QTest.keyClick(dialog.about, Qt.Key.Key_Return)
    assert wishes == [NoteCall(ANNA, boards.NOW, "+49 30 0000 100", "the contract")]
    assert not dialog.isVisible()


def test_names_are_completed_from_the_client_book(qtbot: QtBot, look: Look) -> None:
    dialog = NoteCallDialog(look, BOOK, boards.NOW, boards.CALENDAR)
    opened(qtbot, dialog)
    completer = dialog.who.completer()
    completer.setCompletionPrefix("vogt")
    assert completer.currentCompletion() == "Vera Vogt <vera@vip.example>"
    dialog.who.setText("Anna Acker")
    assert "In your client book: Clients. Would rather be called." in said(dialog)
    dialog.who.setText("Somebody")
    assert "In your client book" not in said(dialog)


def test_a_number_that_was_typed_stays(qtbot: QtBot, look: Look) -> None:
    dialog = NoteCallDialog(look, BOOK, boards.NOW, boards.CALENDAR)
    opened(qtbot, dialog)
    dialog.who.setText("Anna Acker")
    assert dialog.number.value() == "+49 30 0000 100"
    dialog.who.setText("Vera Vogt")
    assert dialog.number.value() == ""
    QTest.keyClicks(dialog.number, "0171 1")
    dialog.who.setText("Anna Acker")
    assert dialog.number.value() == "0171 1"


def test_what_is_missing_is_said_and_the_field_has_the_focus(qtbot: QtBot, look: Look) -> None:
    dialog = NotePromiseDialog(look, BOOK, boards.NOW, boards.CALENDAR)
    wishes = opened(qtbot, dialog)
    for field, sentence in ((dialog.who, "Say who it is"), (dialog.text, "Say what you promised")):
        dialog.ok.click()
        assert sentence in said(dialog)
        assert dialog.focusWidget() is field
        field.setText("Anna Acker")
    dialog.when.show_instant(boards.NOW)
    dialog.ok.click()
    assert "That has passed already" in said(dialog)
    assert wishes == []


def test_a_call_to_come_and_a_meeting_to_come_are_none(qtbot: QtBot, look: Look) -> None:
    for kind in (NoteCallDialog, NoteContactDialog):
        dialog = kind(look, BOOK, boards.NOW, boards.CALENDAR)
        wishes = opened(qtbot, dialog)
        dialog.who.setText("Vera Vogt")
        dialog.when.show_instant(boards.NOW + timedelta(hours=1))
        dialog.ok.click()
        assert "That is still to come" in said(dialog)
        assert wishes == []


def test_times_to_promise_are_suggested_by_the_working_calendar(qtbot: QtBot, look: Look) -> None:
    dialog = NotePromiseDialog(look, BOOK, boards.NOW, boards.CALENDAR, boards.ANNA)
    wishes = opened(qtbot, dialog)
    assert dialog.focusWidget() is dialog.text, "to whom is known"
    assert [one.text() for one in dialog.when.offers] == [
        "Today 17:30",
        "Fri 15:00",  # tomorrow is a holiday
        "Mon 17:30",
        "20 May 17:30",
    ]
    QTest.keyClicks(dialog.text, "  the revised  contract ")
    dialog.when.offers[0].click()
    QTest.keyClick(dialog.text, Qt.Key.Key_Return)
    who = Address(boards.ANNA.client.name, boards.ANNA.client.address)
    today = datetime(2026, 5, 13, 15, 30, tzinfo=UTC)
    assert wishes == [NotePromise(who, "the revised contract", today, boards.ANNA.id)]


def test_a_contact_needs_no_address(qtbot: QtBot, look: Look) -> None:
    dialog = NoteContactDialog(look, BOOK, boards.NOW, boards.CALENDAR)
    wishes = opened(qtbot, dialog)
    dialog.who.setText("Ottilie Orth")
    dialog.source.setText("trade show")
    dialog.number.setText("+49 341 1")
    dialog.ok.click()
    assert wishes == [NoteContact(Address("Ottilie Orth", ""), boards.NOW, "trade show", "+49 341 1")]


@pytest.mark.parametrize("way", ["escape", "cancel"])
def test_leaving_it_notes_nothing(qtbot: QtBot, look: Look, way: str) -> None:
    dialog = NoteCallDialog(look, BOOK, boards.NOW, boards.CALENDAR)
    wishes = opened(qtbot, dialog)
    dialog.who.setText("Anna Acker")
    if way == "cancel":
        dialog.cancel.click()
    else:
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert wishes == []
    assert not dialog.isVisible()


def test_people_of_the_mail_complete_what_the_book_does_not(qtbot: QtBot, look: Look) -> None:
    dialog = NoteCallDialog(look, BOOK, boards.NOW, boards.CALENDAR)
    wishes = opened(qtbot, dialog)
    dialog.who.setText("nora neu")
    mail = (Address("Nora Neu", "nora@new.example"), Address("Anna Other", "anna@acme.example"))
    dialog.who.offer(mail)
    completer = dialog.who.completer()
    completer.setCompletionPrefix("neu")
    assert completer.currentCompletion() == "Nora Neu <nora@new.example>"
    dialog.ok.click()
    assert wishes == [NoteCall(mail[0], boards.NOW)]
