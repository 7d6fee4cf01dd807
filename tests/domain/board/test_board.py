"""The board at an instant: order, phases, and never "all clear" without knowing."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from tests.domain.stories import HENRY, MONDAY, RULES, came, talk
from trayapp.domain.board.board import Blind, View, board_at
from trayapp.domain.board.phase import AppPhase, Phase
from trayapp.domain.board.warnings_due import warnings_at
from trayapp.domain.owing.item import OwedItem
from trayapp.domain.owing.owed import owed

SEEN = View(accounts=1, checked=MONDAY)
BLIND = View((Blind("Kanzlei", MONDAY, "The server refused the password."),), accounts=1)


def test_clear_needs_a_successful_look() -> None:
    assert board_at((), MONDAY, SEEN).phase is AppPhase.CLEAR
    assert board_at((), MONDAY, View(accounts=1, syncing=True)).phase is AppPhase.SYNCING
    assert board_at((), MONDAY, View(accounts=1)).phase is AppPhase.SYNCING
    assert board_at((), MONDAY, BLIND).phase is AppPhase.BLIND


def test_what_is_owed_shows_although_another_account_is_blind() -> None:
    board = board_at([_item()], MONDAY, BLIND)
    assert board.phase is AppPhase.IN_TIME
    assert board.view.blind


def test_phases_follow_the_clock() -> None:
    item = _item()
    phases = [
        board_at([item], instant, SEEN).phase
        for instant in (MONDAY, item.soon_from - timedelta(seconds=1), item.soon_from, item.due)
    ]
    assert phases == [AppPhase.IN_TIME, AppPhase.IN_TIME, AppPhase.SOON, AppPhase.MISSED]


def test_the_badge_shows_what_falls_due_first_or_the_oldest_when_told() -> None:
    strict = _item(number=2, sender_is_prospect=True, hours=1)
    easy = _item()
    board = board_at([easy, strict], MONDAY + timedelta(hours=2), SEEN)
    assert board.head is not None
    assert board.oldest is not None
    assert (board.head.item, board.oldest.item) == (strict, easy)
    kept = board_at([easy, strict], MONDAY + timedelta(hours=2), SEEN, oldest_only=True)
    assert kept.head is not None
    assert kept.head.item == easy


def test_snoozed_old_and_probable_items_do_not_count() -> None:
    item = _item()
    later = MONDAY + timedelta(hours=3)
    snoozed = board_at([replace(item, snoozed_until=later)], MONDAY, SEEN)
    assert snoozed.phase is AppPhase.CLEAR
    assert snoozed.rows[0].phase is Phase.SNOOZED
    assert snoozed.next_change == later
    assert board_at([replace(item, old=True)], MONDAY, SEEN).phase is AppPhase.CLEAR
    assert board_at([replace(item, probable=True)], MONDAY, SEEN).probable


def test_paused_says_so() -> None:
    assert board_at([_item()], MONDAY, View(paused=True)).phase is AppPhase.PAUSED


def test_each_step_is_warned_once_whatever_happened_in_between() -> None:
    item = _item()
    asleep_over_all = board_at([item], item.due + timedelta(hours=1), SEEN)
    due = warnings_at(asleep_over_all, {})
    assert len(due.each) == 1
    assert set(due.each[0].steps) == {step.key for step in item.steps if step.at <= asleep_over_all.now}
    assert due.missed == 1
    assert not warnings_at(asleep_over_all, {item.id: frozenset(due.each[0].steps)}).each


def test_the_board_changes_next_when_a_warning_falls_due() -> None:
    item = _item()
    changes, now = [], MONDAY
    while (following := board_at([item], now, SEEN).next_change) is not None:
        changes.append(following)
        now = following
    assert {step.at for step in item.steps} <= set(changes)


def test_nothing_is_warned_before_its_time_nor_while_snoozed() -> None:
    item = _item()
    assert not warnings_at(board_at([item], MONDAY, SEEN), {}).each
    snoozed = replace(item, snoozed_until=item.due + timedelta(days=1))
    assert not warnings_at(board_at([snoozed], item.due, SEEN), {}).each


def test_the_end_of_a_snooze_is_said_once() -> None:
    item = _item()
    given = {item.id: frozenset(step.key for step in item.steps)}
    woken = replace(item, snoozed_until=item.due + timedelta(hours=5))
    assert not warnings_at(board_at([woken], item.due, SEEN), given).each
    due = warnings_at(board_at([woken], item.due + timedelta(hours=5), SEEN), given)
    assert len(due.each) == 1
    told = {item.id: given[item.id] | frozenset(due.each[0].steps)}
    assert not warnings_at(board_at([woken], item.due + timedelta(hours=6), SEEN), told).each


def test_an_older_message_that_arrives_late_repeats_no_warning() -> None:
    item = _item(number=2, hours=1)
    now = item.due + timedelta(hours=1)
    given = {item.id: frozenset(warnings_at(board_at([item], now, SEEN), {}).each[0].steps)}
    longer = owed(talk(came(1), came(2, hours=1)), RULES).item
    assert longer is not None
    assert longer.id != item.id
    assert not warnings_at(board_at([longer], now, SEEN), given).each


def _item(*, number: int = 1, sender_is_prospect: bool = False, hours: float = 0) -> OwedItem:
    seen = came(number, HENRY, hours) if sender_is_prospect else came(number, hours=hours)
    item = owed(talk(seen), RULES).item
    assert item is not None
    return item
