"""What the user notes beside the mailbox, and does with it, is written down, shown at once and taken back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.house import ANNA, MONDAY, VERA, House
from trayapp.domain.board.phase import AppPhase, Phase
from trayapp.domain.messages.message import Address
from trayapp.domain.owing.item import ItemKind, OwedItem
from trayapp.domain.owing.ledger import Promise, ledger_of
from trayapp.ui.noting.note_dialogs import NoteCallDialog, NotePromiseDialog
from trayapp.ui.noting.wishes import AskToNote, ConfirmPromise, NoteCall, NoteContact, NotePromise
from trayapp.ui.owed.actions import Action
from trayapp.ui.owed.lines import ItemLine
from trayapp.ui.wishes import (
    CallBack,
    Done,
    MovePromise,
    Open,
    Release,
    Snooze,
    Tried,
    Wait,
    WaitNoMore,
    Write,
)

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

KARIM = Address("Karim Kaya", "karim@kaya.example")
FRIDAY = MONDAY + timedelta(days=4)


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path) -> Iterator[House]:
    """Nothing is owed by mail, and the list is open."""
    house = House(qtbot, tmp_path)
    house.configure()
    house.start().show_list()
    house.settle()
    yield house
    house.close()


def said(house: House) -> str:
    """What stands beside "Undo"; "" when nothing is offered."""
    owed = house.running().windows.owed
    assert owed is not None
    return owed.undo_bar._said.text() if owed.undo_bar.isVisible() else ""


def undo(house: House) -> None:
    owed = house.running().windows.owed
    assert owed is not None
    owed.undo_bar.take_back()
    house.settle()


def noted(house: House, wish: object) -> OwedItem:
    house.do(wish)
    (item,) = house.running().monitor.items
    return item


def call(house: House) -> OwedItem:
    return noted(house, NoteCall(KARIM, MONDAY - timedelta(minutes=5), "+49 (0)30 1-2", "the crane"))


def test_a_call_is_on_the_board_until_somebody_called_back(house: House) -> None:
    item = call(house)
    assert (item.kind, item.number, item.subject) == (ItemKind.CALLBACK, "+49 (0)30 1-2", "the crane")
    assert said(house) == "Logged: Karim Kaya called."
    assert house.phase() is not AppPhase.CLEAR
    house.do(CallBack(item.id))
    assert [url.toString() for url in house.opened] == ["tel:+493012"]
    house.do(Tried(item.id, left_message=True))
    assert said(house) == "Left a message for Karim Kaya. The clock runs on."
    assert house.owed_to() == {"Karim": Phase.WAITING}
    house.do(Done(item.id, "phone"))
    assert said(house) == "Called back: Karim Kaya."
    assert house.phase() is AppPhase.CLEAR
    undo(house)
    assert house.owed_to() == {"Karim": Phase.WAITING}


def test_what_was_noted_is_taken_back_in_one_click_and_holds_over_a_restart(house: House) -> None:
    call(house)
    house.close()
    house.start().show_list()
    house.settle()
    assert house.owed_to() == {"Karim": Phase.IN_TIME}
    owed = house.running().windows.owed
    assert owed is not None
    house.do(NoteContact(Address("Ottilie Orth", "o@orth.example"), MONDAY, "trade show"))
    assert set(house.owed_to()) == {"Karim", "Ottilie"}
    undo(house)
    assert set(house.owed_to()) == {"Karim"}


def test_a_call_that_was_noted_by_mistake_goes(house: House) -> None:
    house.do(Release(call(house).id))
    assert said(house) == "Not expected any more: Karim Kaya."
    assert house.running().monitor.items == ()


def test_a_promise_about_a_message_leads_to_it(house: House) -> None:
    house.receive()
    house.beat(seconds=30)
    reply = house.item()
    house.do(NotePromise(Address(*ANNA), "the signed contract", FRIDAY, reply.id))
    assert said(house) == "Promised to Anna Acker: due Fri 10:00."
    (promise,) = (one for one in house.running().monitor.items if one.kind is ItemKind.PROMISE)
    assert (promise.subject, promise.asks, promise.due) == ("Contract", "the signed contract", FRIDAY)
    house.do(Open(promise.id))
    assert house.opened[-1].scheme() == "mailto"
    assert house.opened[-1].path() == ANNA[1]


def test_a_promise_is_moved_kept_and_taken_back(house: House) -> None:
    item = noted(house, NotePromise(KARIM, "the form", FRIDAY))
    later = FRIDAY + timedelta(days=3)
    house.do(MovePromise(item.id, later, "the court is late"))
    assert said(house) == "Moved to 8 June 10:00. Karim Kaya should hear of it."
    (moved,) = house.running().monitor.items
    assert (moved.id, moved.due) == (item.id, later)
    assert [one.detail for one in moved.reasons if one.code == "promise-moved"] == ["the court is late"]
    house.do(Done(item.id, ""))
    assert said(house) == "Kept: Karim Kaya."
    assert house.running().monitor.items == ()
    undo(house)
    undo_all = house.running().monitor.items
    assert [one.due for one in undo_all] == [later]


def test_a_promise_that_may_be_kept_says_so_and_is_kept_with_one_click(house: House) -> None:
    item = noted(house, NotePromise(KARIM, "the form", FRIDAY))
    house.clock.advance(hours=1)
    house.write((KARIM.name, KARIM.email), "Your form")
    house.beat(seconds=30)
    owed = house.running().windows.owed
    assert owed is not None
    owed.show_item(item.id)
    line = owed.list.current_line()
    assert isinstance(line, ItemLine)
    assert "if that was it, say that it is kept" in owed.list.lines.words(line).quote
    owed.act(Action.KEPT)
    house.settle()
    assert house.running().monitor.items == ()


def test_a_contact_is_written_to(house: House) -> None:
    item = noted(house, NoteContact(KARIM, MONDAY - timedelta(hours=1), "trade show & fair", "1"))
    assert said(house) == "To be followed up: Karim Kaya."
    house.do(Write(item.id))
    assert house.opened[-1].toString() == "mailto:karim@kaya.example?subject=trade show %26 fair"
    house.write((KARIM.name, KARIM.email))
    house.beat(seconds=30)
    assert house.running().monitor.items == (), "the first message to them takes them off"


def test_a_reply_waits_on_somebody_else_and_comes_back(house: House) -> None:
    house.receive()
    house.beat(seconds=30)
    item = house.item()
    house.do(Wait(item.id, "the tax office", MONDAY + timedelta(hours=3)))
    assert said(house) == "Anna Acker waits on the tax office; the clock runs on."
    assert house.owed_to() == {"Anna": Phase.WAITING}
    assert house.item().due == item.due
    house.do(WaitNoMore(item.id))
    assert house.owed_to() == {"Anna": Phase.IN_TIME}
    undo(house)
    assert house.owed_to() == {"Anna": Phase.WAITING}
    house.beat(hours=3)
    assert house.owed_to() == {"Anna": Phase.IN_TIME}


def test_a_reply_is_put_off_until_the_client_writes(house: House) -> None:
    house.receive()
    house.beat(seconds=30)
    house.do(Snooze(house.item().id, None))
    assert said(house) == "Snoozed until they write: Anna Acker."
    house.beat(hours=2)
    assert house.owed_to() == {"Anna": Phase.SNOOZED}
    house.receive(subject="Contract", text="Any news?", In_Reply_To="<letter-1@acme.example>")
    house.beat(seconds=30)
    assert house.owed_to() == {"Anna": Phase.IN_TIME}


def test_the_small_window_opens_from_the_list_and_notes(house: House) -> None:
    house.receive()
    house.beat(seconds=30)
    house.do(AskToNote(ItemKind.PROMISE, house.item().id))
    (dialog,) = house.running().windows.notes
    assert isinstance(dialog, NotePromiseDialog)
    assert dialog.parent() is house.running().windows.owed
    assert dialog.who.text() == "Anna Acker <anna@acme.example>"
    dialog.text.setText("an answer")
    dialog.ok.click()
    house.settle()
    assert said(house).startswith("Promised to Anna Acker: due ")
    assert house.running().windows.notes == []


def test_from_the_tray_it_opens_alone_and_the_list_shows_what_was_noted(house: House) -> None:
    owed = house.running().windows.owed
    assert owed is not None
    owed.close()
    house.running().tray.call_wanted.emit()
    (dialog,) = house.running().windows.notes
    assert isinstance(dialog, NoteCallDialog)
    assert dialog.parent() is None
    dialog.who.setText("Karim Kaya")
    dialog.ok.click()
    house.settle()
    assert owed.isVisible()
    assert said(house) == "Logged: Karim Kaya called."


def test_a_second_window_leaves_the_first_one_open(house: House) -> None:
    owed = house.running().windows.owed
    assert owed is not None
    owed.close()
    house.running().tray.call_wanted.emit()
    house.running().tray.promise_wanted.emit()
    first, second = house.running().windows.notes
    assert isinstance(first, NoteCallDialog)
    second.reject()
    assert first.isVisible()
    first.who.setText("Karim Kaya")
    first.ok.click()
    house.settle()
    assert said(house) == "Logged: Karim Kaya called."
    assert house.running().windows.notes == []


def test_a_promise_found_in_what_i_wrote_is_one_once_i_say_so(house: House) -> None:
    house.receive(VERA, "Lease")
    house.beat(seconds=30)
    house.answer(house.item(VERA), "Dear Vera, I will send you the lease by Friday.")
    house.beat(seconds=30)
    board = house.running().monitor.board
    (found,) = board.offered
    assert [row.item.kind for row in board.rows] == [ItemKind.REPLY], "nothing of it counts before"
    house.do(ConfirmPromise(found.item.id))
    assert said(house).startswith("Promised to Vera Vogt: due Fri ")
    house.do(Open(found.item.id))
    assert house.opened[-1].path() == VERA[1], "what I wrote is followed by a word to the client, not to me"
    assert house.running().monitor.board.offered == ()
    assert found.item.id in {row.item.id for row in house.running().monitor.board.rows}
    undo(house)
    (again,) = house.running().monitor.board.offered
    house.do(Release(again.item.id))
    assert said(house) == "No promise: Vera Vogt."
    assert [one.kind for one in house.running().monitor.items] == [ItemKind.REPLY]


def test_no_wish_about_what_is_gone_writes_anything(house: House) -> None:
    for wish in (
        CallBack("gone"),
        Write("gone"),
        Tried("gone", left_message=True),
        Wait("gone", "x", None),
        WaitNoMore("gone"),
        MovePromise("gone", FRIDAY, "x"),
        Release("gone"),
        ConfirmPromise("gone"),
    ):
        house.do(wish)
    assert house.profile().log.in_force().events == ()
    assert house.opened == []


def test_a_promise_noted_here_is_one_on_the_command_line(house: House) -> None:
    noted(house, NotePromise(KARIM, "the form", FRIDAY))
    (entry,) = ledger_of(house.profile().log.in_force().events).entries
    assert isinstance(entry.matter, Promise)
    assert (entry.matter.who, entry.matter.text, entry.matter.due) == (KARIM, "the form", FRIDAY)


def test_who_wrote_is_known_by_name_though_not_in_the_book(house: House) -> None:
    stranger = Address("Nora Neu", "nora@new.example")
    house.receive(stranger, "Lease")
    house.beat(seconds=30)
    house.running().tray.call_wanted.emit()
    (dialog,) = house.running().windows.notes
    assert isinstance(dialog, NoteCallDialog)
    house.settle()
    dialog.who.setText("nora neu")
    assert dialog.who.value() == stranger
    dialog.reject()
