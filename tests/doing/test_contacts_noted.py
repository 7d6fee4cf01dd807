"""A list of contacts from the first paste to the last undo, in the application."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.house import ME, MONDAY, House
from trayapp.domain.clients.book import CLIENTS, Entry
from trayapp.domain.contacts.contact import Contact as Row
from trayapp.domain.messages.message import Address
from trayapp.domain.owing.item import ItemKind, OwedItem
from trayapp.domain.owing.ledger import Contact, new_id
from trayapp.ui import words
from trayapp.ui.noting.contacts_dialog import ContactsDialog
from trayapp.ui.noting.wishes import AskForContacts, NoteContact, NoteContacts
from trayapp.ui.wishes import SettingsChanged, Undo

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
FAIR = "Trade show, 30 May"
MET = MONDAY - timedelta(days=2)
LIST = f"Ida Ibsen <ida@ibsen.example>\nBo Berg, +49 30 0000 12\nMe <{ME}>\nida@ibsen.example\n"


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path) -> Iterator[House]:
    house = House(qtbot, tmp_path)
    house.configure()
    house.start()
    yield house
    dialog = house.running().windows.several
    if dialog is not None:
        dialog.close()
    house.close()


def asked(house: House) -> ContactsDialog:
    """Open the window."""
    house.do(AskForContacts(FAIR, MET))
    dialog = house.running().windows.several
    assert dialog is not None
    return dialog


def pasted(house: House, text: str) -> ContactsDialog:
    dialog = asked(house)
    dialog.text.setPlainText(text)
    dialog.read_now()
    house.settle()
    return dialog


def follow_ups(house: House) -> dict[str, OwedItem]:
    items = house.running().monitor.items
    return {one.client.name: one for one in items if one.kind is ItemKind.FOLLOW_UP}


def offered(house: House) -> str:
    owed = house.running().windows.owed
    return owed.undo_bar._said.text() if owed is not None and owed.undo_bar.isVisible() else ""


def test_a_list_is_read_seen_through_noted_and_taken_back_as_one(house: House) -> None:
    dialog = pasted(house, LIST)
    assert [line.met.known for line in dialog.people.all] == [
        "",
        "",
        "This is your own address.",
        "They stand in this list twice.",
    ]
    assert dialog.ok.text() == "Follow up 2 people"
    said = dialog.people.index(0, 3).data()
    dialog.ok.click()
    house.settle()
    noted = follow_ups(house)
    until = noted["Ida Ibsen"].due
    left = words.time_left(until - MONDAY, until, MONDAY, house.settings().calendar.zone)
    assert said == f"New, {left}", "as the list has it then"
    assert set(noted) == {"Ida Ibsen", "Bo Berg"}
    assert (noted["Ida Ibsen"].since, noted["Ida Ibsen"].subject) == (MET, FAIR)
    assert noted["Bo Berg"].number == "+49 30 0000 12"
    assert offered(house) == "To be followed up: 2 people.", "the list opens, and says so"
    assert house.running().windows.several is None
    house.do(Undo())
    assert follow_ups(house) == {}


def test_my_first_message_ends_a_follow_up_of_a_list(house: House) -> None:
    pasted(house, LIST).ok.click()
    house.clock.advance(minutes=5)
    house.write(("Ida Ibsen", "ida@ibsen.example"))
    house.running().monitor.refresh()
    house.settle()
    assert set(follow_ups(house)) == {"Bo Berg"}


def test_who_waits_already_is_not_taken_again(house: House) -> None:
    house.do(NoteContact(Address("Ida Ibsen", "ida@ibsen.example"), MET))
    dialog = pasted(house, LIST)
    assert dialog.people.all[0].met.known == "They wait for your follow-up already."
    assert dialog.ok.text() == "Follow up 1 person"


def test_who_was_noted_elsewhere_meanwhile_is_noted_once(house: House) -> None:
    dialog = pasted(house, LIST)
    who = Address("Ida Ibsen", "ida@ibsen.example")
    house.profile().begin(Contact(new_id(ItemKind.FOLLOW_UP, who, MET), who, MET))
    dialog.ok.click()
    house.settle()
    assert offered(house) == "To be followed up: Bo Berg."
    house.do(NoteContacts((Row("Bo Berg"),), MET))
    assert offered(house) == "They all wait for your follow-up already."
    assert len(follow_ups(house)) == 2


def test_the_client_book_completes_a_name(house: House) -> None:
    known = Entry("bo@berg.example", CLIENTS, "Bo Berg")
    house.do(SettingsChanged(replace(house.settings(), clients=(known,))))
    dialog = pasted(house, LIST)
    dialog.ok.click()
    house.settle()
    assert follow_ups(house)["Bo Berg"].client.address == "bo@berg.example"


def test_an_answer_that_comes_after_the_window_is_closed_is_dropped(house: House) -> None:
    dialog = asked(house)
    dialog.text.setPlainText(LIST)
    dialog.read_now()
    dialog.reject()
    house.settle()
    assert house.running().windows.several is None
    assert follow_ups(house) == {}


def test_a_second_wish_leaves_what_was_pasted(house: House) -> None:
    dialog = pasted(house, LIST)
    assert asked(house) is dialog
    assert dialog.text.toPlainText() == LIST


@pytest.mark.skipif(sys.platform == "win32", reason="a file that does not come is a pipe here")
def test_a_file_that_is_slow_to_come_holds_up_neither_the_window_nor_the_list(
    house: House, qtbot: QtBot, tmp_path: Path
) -> None:
    slow = tmp_path / "visitors.csv"
    os.mkfifo(slow)
    dialog = asked(house)
    dialog.show_file(str(slow))
    house.do(NoteContact(Address("Bo Berg", "bo@berg.example"), MET))
    house.settle()
    assert set(follow_ups(house)) == {"Bo Berg"}, "the list goes on meanwhile"
    assert dialog.read_as.text() == "Reading visitors.csv…"
    slow.write_text("Name,Email\nIda Ibsen,ida@ibsen.example\n", "utf-8")
    qtbot.waitUntil(lambda: dialog.ok.text() == "Follow up 1 person", timeout=5000)


def test_a_file_that_cannot_be_opened_is_said_in_the_window(
    house: House, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = asked(house)
    dialog.show_file(str(tmp_path / "none.csv"))
    qtbot.waitUntil(lambda: "none.csv cannot be opened" in dialog._trouble.text(), timeout=5000)
    assert dialog.text.isVisible(), "there is a field to paste into again"
