"""What is due and was not given yet; and what another clock of the same thing has to say for itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from tests.domain.stories import ANNA, MONDAY, RULES, came, talk, wrote
from trayapp.domain.board.board import board_at
from trayapp.domain.board.warnings_due import warnings_at
from trayapp.domain.clients.book import CLIENTS, ClientBook, Entry
from trayapp.domain.clocks.ladder import MISSED
from trayapp.domain.clocks.standard import Standard, StandardKey, shipped_standards
from trayapp.domain.clocks.windows import Elapsed
from trayapp.domain.owing.commitments import Mailings, commitments
from trayapp.domain.owing.decision import Act, Decision, Decisions
from trayapp.domain.owing.item import ItemKind, OwedItem
from trayapp.domain.owing.ledger import Promise, act_of, written
from trayapp.domain.owing.owed import Rules, owed

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
PROMISE = Promise("p1", ANNA, "I will send the form by Wednesday.", MONDAY + 2 * DAY)
NEVER: Mapping[str, frozenset[str]] = {}


def passed(item: OwedItem, now: datetime) -> frozenset[str]:
    """Every step that has passed by now."""
    return frozenset(step.key for step in item.steps if step.at <= now)


def due(item: OwedItem, now: datetime, given: frozenset[str] = frozenset()) -> tuple[str, ...]:
    """The steps that are to be said now."""
    found = warnings_at(board_at([item], now), {item.id: given}).each
    return found[0].steps if found else ()


def promise(*events: Decision) -> OwedItem:
    rules = replace(
        RULES, decisions=Decisions((Decision(written(PROMISE), act_of(PROMISE), MONDAY), *events))
    )
    (item,) = commitments(rules, Mailings(lambda _who, _after: None, lambda _who: None))
    return item


def update(last: datetime) -> OwedItem:
    book = ClientBook((Entry(ANNA.email, CLIENTS, active=True, update_days=2),))
    rules = replace(RULES, book=book)
    (item,) = commitments(rules, Mailings(lambda _who, _after: None, lambda _who: last))
    return item


def reply(*hours_acknowledged: float) -> OwedItem:
    """A reply with two clocks: a sign of life within four hours, the answer within two days."""
    standard = Standard(Elapsed(2 * DAY), Elapsed(4 * HOUR))
    standards = shipped_standards().with_([(StandardKey("group", CLIENTS, ItemKind.REPLY), standard)])
    rules: Rules = replace(RULES, standards=standards)
    signs = (wrote(2 + number, hours, acknowledges=True) for number, hours in enumerate(hours_acknowledged))
    item = owed(talk(came(1), *signs), rules).item
    assert item is not None
    return item


def test_a_promise_with_another_date_is_warned_of_again() -> None:
    first = promise()
    said = passed(first, first.due)
    assert MISSED in said
    moved = promise(Decision("p1", Act.MOVE, first.due + HOUR, MONDAY + 4 * DAY, "told"))
    assert moved.id == first.id
    assert due(moved, first.due + HOUR, said) == (), "nobody is warned of what they have just decided"
    assert any(MISSED in key for key in due(moved, moved.due, said))
    assert len(due(moved, moved.due, said)) > 1, "30 minutes before, too"


def test_a_promise_moved_back_and_forth_has_as_many_clocks() -> None:
    moves = [
        promise(*(Decision("p1", Act.MOVE, MONDAY + n * HOUR, MONDAY + (3 + n) * DAY, "") for n in range(m)))
        for m in range(3)
    ]
    keys = [frozenset(step.key for step in item.steps) for item in moves]
    assert not keys[0] & keys[1]
    assert not keys[1] & keys[2]


def test_each_update_is_warned_of_though_the_last_one_was() -> None:
    first = update(MONDAY)
    later = update(first.due + HOUR)
    assert later.id == first.id
    said = passed(first, first.due + 30 * DAY)
    assert due(later, first.due + HOUR, said) == ()
    assert set(due(later, later.due + 30 * DAY, said)) == {step.key for step in later.steps}


def test_the_answer_is_warned_of_though_the_sign_of_life_was() -> None:
    asked = reply()
    assert asked.due == asked.acknowledge_by
    said = passed(asked, asked.due)
    assert said, "the sign of life was missed"
    signed = reply(5)
    assert signed.due == signed.answer_by
    assert signed.id == asked.id
    assert due(signed, MONDAY + 5 * HOUR, said) == ()
    assert set(due(signed, signed.due + 3 * DAY, said)) == {step.key for step in signed.steps}


def test_a_late_sign_of_life_hides_no_missed_answer() -> None:
    late = reply(60)
    assert [step.key for step in late.steps] == [MISSED]
    assert due(late, MONDAY + 61 * HOUR) == (MISSED,)


@pytest.mark.parametrize("item", [promise(), update(MONDAY), reply()])
def test_what_was_given_stays_given(item: OwedItem) -> None:
    assert due(item, item.due + 9 * DAY, passed(item, item.due + 9 * DAY)) == ()


def test_of_what_a_crash_left_in_doubt_only_the_last_word_is_said_again() -> None:
    item = reply()
    half, last = item.steps[0], item.steps[-1]
    board = board_at([item], half.at)
    assert warnings_at(board, {}, {item.id: frozenset({half.key})}).each == ()
    board = board_at([item], last.at)
    (again,) = warnings_at(board, {}, {item.id: passed(item, last.at)}).each
    assert set(again.steps) == passed(item, last.at)
    assert warnings_at(board, {item.id: passed(item, last.at)}, {item.id: frozenset({last.key})}).each == ()
