"""Each kind of what is owed: what can be done with it, and what its row and its reasons say."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests import boards
from trayapp.domain.owing.item import Client, ItemKind, OwedItem
from trayapp.ui.noting.put_off_dialogs import MoveDialog, WaitDialog
from trayapp.ui.noting.wishes import AskToNote, ConfirmPromise
from trayapp.ui.owed.actions import FIRST, IN_BAR, ON_ROW, Action, actions_for
from trayapp.ui.owed.lines import ItemLine, Section, lines
from trayapp.ui.owed.why_panel import WhyPanel
from trayapp.ui.owed.window import OwedWindow
from trayapp.ui.owed.words import line_words
from trayapp.ui.parts.ask_dialog import AskDialog
from trayapp.ui.style.look import Look
from trayapp.ui.wishes import (
    Acknowledge,
    CallBack,
    Done,
    MovePromise,
    Open,
    Release,
    Snooze,
    Tried,
    Wait,
    WaitNoMore,
    Wish,
    Write,
)

Heard = Callable[[OwedWindow], list[object]]
NAMELESS = replace(boards.MAILBOX, id="c0070", number="")
NO_ADDRESS = replace(boards.MET, id="f0071", client=Client("Ottilie Orth", "", "Prospects"))
DOMAIN = replace(boards.NEWS, id="u0072", client=Client("Cronenberg", "cronenberg.example", "VIP"))
WANTED = replace(boards.MOVED, id="p0073", waiting_for="the customs office", waiting_since=boards.NOW)
ALL = (*boards.EVERY_KIND, boards.GIL, *boards.OLD, NAMELESS, NO_ADDRESS, DOMAIN, WANTED)


@pytest.fixture
def window(qtbot: QtBot, look: Look) -> Iterator[OwedWindow]:
    window = OwedWindow(look, boards.CALENDAR)
    qtbot.addWidget(window)
    window.show_board(boards.board(ALL))
    window.show()
    window.list.setFocus()
    yield window
    if window.menu is not None:
        window.menu.close()


def choose(window: OwedWindow, item: OwedItem, key: Qt.Key) -> None:
    window.show_item(item.id)
    QTest.keyClick(window.list, key)


def line(item: OwedItem) -> ItemLine:
    (found,) = (one for one in lines(boards.board((item,))) if isinstance(one, ItemLine))
    return found


@pytest.mark.parametrize(
    ("item", "key", "wish"),
    [
        (boards.KARIM, Qt.Key.Key_Return, CallBack(boards.KARIM.id)),
        (boards.MAILBOX, Qt.Key.Key_Return, CallBack(boards.MAILBOX.id)),
        (NAMELESS, Qt.Key.Key_Return, Open(NAMELESS.id)),
        (boards.KARIM, Qt.Key.Key_N, Release(boards.KARIM.id)),
        (boards.FORM, Qt.Key.Key_Return, Open(boards.FORM.id)),
        (boards.FORM, Qt.Key.Key_D, Done(boards.FORM.id, "")),
        (boards.FORM, Qt.Key.Key_A, Acknowledge(boards.FORM.id)),
        (boards.FORM, Qt.Key.Key_N, Release(boards.FORM.id)),
        (boards.NEWS, Qt.Key.Key_Return, Acknowledge(boards.NEWS.id)),
        (boards.MET, Qt.Key.Key_Return, Write(boards.MET.id)),
        (boards.MET, Qt.Key.Key_D, Done(boards.MET.id, "")),
        (boards.MET, Qt.Key.Key_N, Release(boards.MET.id)),
        (boards.ANNA, Qt.Key.Key_A, Acknowledge(boards.ANNA.id)),
        (boards.ANNA, Qt.Key.Key_P, AskToNote(ItemKind.PROMISE, boards.ANNA.id)),
        (boards.WAITS, Qt.Key.Key_L, WaitNoMore(boards.WAITS.id)),
        (WANTED, Qt.Key.Key_L, WaitNoMore(WANTED.id)),
        (boards.FOUND, Qt.Key.Key_Y, ConfirmPromise(boards.FOUND.id)),
        (boards.FOUND, Qt.Key.Key_N, Release(boards.FOUND.id)),
        (boards.UNTIL_THEY_WRITE, Qt.Key.Key_S, Snooze(boards.UNTIL_THEY_WRITE.id, boards.NOW)),
    ],
)
def test_a_key_does_what_its_kind_needs(
    window: OwedWindow, heard: Heard, item: OwedItem, key: Qt.Key, wish: Wish
) -> None:
    wishes = heard(window)
    choose(window, item, key)
    assert wishes == [wish]


@pytest.mark.parametrize("item", [boards.MOVED, NO_ADDRESS], ids=["promise", "contact"])
def test_return_does_nothing_where_nothing_could_be_opened(
    window: OwedWindow, heard: Heard, item: OwedItem
) -> None:
    wishes = heard(window)
    choose(window, item, Qt.Key.Key_Return)
    assert wishes == []
    assert not any(window.buttons[action].isVisible() for action in FIRST)


@pytest.mark.parametrize("item", ALL, ids=lambda item: item.id)
def test_no_two_actions_of_a_row_share_a_key_and_every_one_does_something(
    window: OwedWindow, heard: Heard, item: OwedItem
) -> None:
    window.list.folded.emit()
    window.show_item(item.id)
    offered = actions_for(window.list.current_line())
    keys = [key for action in offered for key in action.keys]
    assert len(keys) == len(set(keys))
    wishes = heard(window)
    for action in offered:
        before = (len(wishes), window.menu, len(window.findChildren(AskDialog)), window._chosen.why)
        window.act(action, item.id)
        after = (len(wishes), window.menu, len(window.findChildren(AskDialog)), window._chosen.why)
        assert before != after, action


@pytest.mark.parametrize(
    ("number", "wish"),
    [
        (0, Done(boards.KARIM.id, "phone")),
        (1, Tried(boards.KARIM.id, left_message=True)),
        (2, Tried(boards.KARIM.id, left_message=False)),
    ],
)
def test_d_asks_what_came_of_the_call(window: OwedWindow, heard: Heard, number: int, wish: Wish) -> None:
    wishes = heard(window)
    choose(window, boards.KARIM, Qt.Key.Key_D)
    assert window.menu is not None
    window.menu.actions()[number].trigger()
    assert wishes == [wish]


def test_a_reply_can_be_put_off_until_the_client_writes(window: OwedWindow, heard: Heard) -> None:
    wishes = heard(window)
    choose(window, boards.ANNA, Qt.Key.Key_S)
    assert window.menu is not None
    QTest.keyClick(window.menu, Qt.Key.Key_W)
    assert wishes == [Snooze(boards.ANNA.id, None)]
    choose(window, boards.FORM, Qt.Key.Key_S)
    assert not any("write" in action.text() for action in window.menu.actions())


def test_waiting_asks_on_whom_and_until_when(window: OwedWindow, heard: Heard) -> None:
    wishes = heard(window)
    choose(window, boards.ANNA, Qt.Key.Key_L)
    dialog = window.findChild(WaitDialog)
    assert dialog is not None
    dialog.ok.click()
    assert wishes == []
    assert dialog.focusWidget() is dialog.whom
    QTest.keyClicks(dialog.whom, "the land registry")
    dialog.when.offers[-1].click()
    QTest.keyClick(dialog.whom, Qt.Key.Key_Return)
    until = datetime(2026, 5, 20, 15, 30, tzinfo=UTC)
    assert wishes == [Wait(boards.ANNA.id, "the land registry", until)]


def test_waiting_needs_no_date(window: OwedWindow, heard: Heard) -> None:
    wishes = heard(window)
    choose(window, boards.ANNA, Qt.Key.Key_L)
    dialog = window.findChild(WaitDialog)
    assert dialog is not None
    dialog.whom.setText("Karim")
    dialog.comes_back.setCurrentIndex(1)
    assert not dialog.when.isVisible()
    dialog.ok.click()
    assert wishes == [Wait(boards.ANNA.id, "Karim", None)]


def test_a_promise_is_moved_with_a_reason_only(window: OwedWindow, heard: Heard) -> None:
    wishes = heard(window)
    choose(window, boards.FORM, Qt.Key.Key_M)
    dialog = window.findChild(MoveDialog)
    assert dialog is not None
    said = " ".join(one.text() for one in dialog.findChildren(QLabel))
    assert "Gil Gamma counts on today 14:30. Say so to them before that" in said
    dialog.ok.click()
    assert wishes == []
    dialog.because.setText("the printer broke")
    dialog.ok.click()
    (wish,) = wishes
    assert isinstance(wish, MovePromise)
    assert (wish.item_id, wish.because) == (boards.FORM.id, "the printer broke")
    assert wish.until > boards.FORM.due


def test_no_promise_is_moved_into_the_past(window: OwedWindow, heard: Heard) -> None:
    wishes = heard(window)
    choose(window, boards.FORM, Qt.Key.Key_M)
    dialog = window.findChild(MoveDialog)
    assert dialog is not None
    dialog.because.setText("because")
    dialog.when.show_instant(boards.NOW - timedelta(hours=1))
    dialog.ok.click()
    assert wishes == []
    assert any("passed already" in one.text() for one in dialog.findChildren(QLabel) if one.isVisible())


def test_rows_say_what_became_of_them() -> None:
    said = {item.id: line_words(line(item), boards.NOW, "Europe/Berlin") for item in ALL if not item.old}
    assert said[boards.WAITS.id].time_left.startswith("waits on the land registry until tomorrow 17:25; due")
    assert said[boards.WAITS.id].rests == "waits on the land registry until tomorrow 17:25"
    assert said[boards.ANNA.id].rests == ""
    assert said[boards.LEFT.id].time_left == "left a message; 40 min left"
    assert said[boards.UNTIL_THEY_WRITE.id].time_left == "snoozed until they write"
    assert said[boards.KARIM.id].quote == "+49 30 0000 471"
    assert said[boards.KARIM.id].received == "called today 10:35"
    assert said[boards.FORM.id].quote == "“I send you the offer by Wednesday afternoon”"
    assert said[boards.MOVED.id].quote == "You noted this promise."
    assert said[boards.NEWS.id].received == "last heard 6 May 10:25"
    assert said[boards.MET.id].received == "met yesterday 15:25"
    delegated = replace(boards.ANNA, waiting_since=boards.NOW)
    assert line_words(line(delegated), boards.NOW, "UTC").time_left.startswith("passed on; ")


def test_found_promises_have_a_section_of_their_own_and_do_not_count() -> None:
    board = boards.board((boards.FOUND, boards.FORM))
    sections = {one.row.item.id: one.section for one in lines(board) if isinstance(one, ItemLine)}
    assert sections == {boards.FORM.id: Section.OWED, boards.FOUND.id: Section.FOUND}
    assert board.owed == 1


def test_a_promise_explains_its_deadline_by_itself(window: OwedWindow) -> None:
    assert "You promised it for Fri 16:25." in reasons(window, boards.MOVED)
    assert "Your standard" not in reasons(window, boards.MOVED)


def test_a_call_explains_its_deadline_by_its_window(window: OwedWindow) -> None:
    said = reasons(window, boards.KARIM)
    assert "Your standard for calls of Clients: 90 working minutes." in said
    assert "Called" in said


def reasons(window: OwedWindow, item: OwedItem) -> str:
    window.show_item(item.id)
    if window._chosen.why != item.id:
        window.act(Action.WHY, item.id)
    panel = window.findChildren(WhyPanel)[-1]
    return " ".join(one.text() for one in panel.findChildren(QLabel))


@pytest.mark.parametrize(
    ("key", "kind"),
    [
        (Qt.Key.Key_K, ItemKind.CALLBACK),
        (Qt.Key.Key_P, ItemKind.PROMISE),
        (Qt.Key.Key_N, ItemKind.FOLLOW_UP),
    ],
)
def test_what_no_mailbox_knows_is_noted_by_key(
    window: OwedWindow, heard: Heard, key: Qt.Key, kind: ItemKind
) -> None:
    wishes = heard(window)
    (action,) = (
        one for one in window.head.menu.actions() if one.shortcut() == QKeySequence(Qt.Modifier.CTRL | key)
    )
    action.trigger()
    assert wishes == [AskToNote(kind)]
    assert action in window.head.actions(), "the key works while the menu is closed"


def test_every_action_has_a_place() -> None:
    assert ON_ROW | FIRST == IN_BAR | {Action.PROMISE} == set(Action)
