"""Stories of a standard that changes while messages wait."""

from dataclasses import replace
from datetime import datetime, timedelta

from tests.domain.stories import ANNA, MONDAY, RULES, came, talk, wrote
from trayapp.domain.clients.book import CLIENTS
from trayapp.domain.clocks.standard import (
    Earlier,
    Elapsed,
    EndOfDay,
    Ladder,
    Standard,
    StandardKey,
    Standards,
    Working,
)
from trayapp.domain.owing.item import OwedItem
from trayapp.domain.owing.owed import Rules, owed

HOUR = timedelta(hours=1)
REPLY = StandardKey("group", CLIENTS, "reply")
DAY, SHORT = Elapsed(24 * HOUR), Working(2 * HOUR)


def changed_at(hours: float, *, recomputed: datetime | None = None, sign: bool = False) -> Rules:
    """24 hours until then, two working hours since; with ``sign`` a first sign of life was wanted before."""
    earlier = Earlier(REPLY, MONDAY + hours * HOUR, DAY, EndOfDay() if sign else None, recomputed)
    return replace(RULES, standards=Standards(((REPLY, Standard(SHORT)),), (earlier,)))


def item_of(rules: Rules, *hours: float) -> OwedItem:
    story = talk(*(came(number, hours=hour) for number, hour in enumerate(hours, 1)))
    item = owed(story, rules).item
    assert item is not None
    return item


def test_what_waits_keeps_its_window_and_what_comes_has_the_new_one() -> None:
    rules = changed_at(1)
    assert item_of(rules, 0).due == MONDAY + 24 * HOUR
    assert item_of(rules, 1).due == MONDAY + 3 * HOUR


def test_a_chaser_after_the_change_does_not_move_the_window_it_began_with() -> None:
    item = item_of(changed_at(1), 0, 2)
    assert (item.since, item.due, item.window) == (MONDAY, MONDAY + 24 * HOUR, DAY)


def test_the_turn_that_comes_back_later_has_the_new_window() -> None:
    judged = owed(talk(came(1), wrote(2, 1, to=(ANNA,)), came(3, hours=2)), changed_at(1.5))
    assert judged.item is not None
    assert judged.item.due == MONDAY + 4 * HOUR


def test_both_clocks_are_those_then_in_force() -> None:
    item = item_of(changed_at(1, sign=True), 0)
    assert item.acknowledge_by == RULES.calendar.end_of_day(MONDAY)
    assert item.due == item.acknowledge_by < item.answer_by
    assert item_of(changed_at(1, sign=True), 1).acknowledge_by is None


def test_a_recompute_moves_what_is_open() -> None:
    rules = changed_at(1, recomputed=MONDAY + 2 * HOUR)
    assert item_of(rules, 0).due == MONDAY + 2 * HOUR


def test_other_warnings_reach_what_is_open() -> None:
    rules = changed_at(1)
    ladder = Ladder((), (3 * HOUR,), when_missed=False)
    later = replace(rules, standards=rules.standards.with_([(REPLY, Standard(SHORT, ladder=ladder))]))
    item = item_of(later, 0)
    assert item.due == MONDAY + 24 * HOUR
    assert [step.key for step in item.steps] == ["before-180"]
