"""Every kind of item explains its deadline, whatever moved it."""

from dataclasses import replace
from datetime import timedelta

from tests import boards
from trayapp.domain.clocks.calendar import WorkingCalendar
from trayapp.domain.clocks.standard import Working, due
from trayapp.domain.owing.explanation import explanation
from trayapp.domain.owing.item import ItemKind, OwedItem


def within(item: OwedItem, minutes: int = 90) -> OwedItem:
    window = Working(timedelta(minutes=minutes))
    return replace(item, window=window, due=due(window, item.since, boards.CALENDAR))


def test_a_reply_says_which_time_was_counted() -> None:
    (said,) = explanation(within(boards.HENRY), boards.CALENDAR)
    assert said == "Received Tue 16:20; 70 working minutes on Tuesday, 20 on Wednesday; due Wed 09:20."


def test_a_call_began_with_the_call() -> None:
    (said,) = explanation(within(replace(boards.HENRY, kind=ItemKind.CALLBACK)), boards.CALENDAR)
    assert said.startswith("Called Tue 16:20;")


def test_days_off_are_named() -> None:
    said = explanation(within(boards.HENRY, 12 * 60), boards.CALENDAR)
    assert said[1] == "Thursday 14 May does not count (public holiday: Ascension Day)."


def test_a_promise_is_due_when_it_was_promised_for() -> None:
    (said,) = explanation(replace(boards.HENRY, kind=ItemKind.PROMISE, due=boards.NOW), boards.CALENDAR)
    assert said == "You promised it for Wed 11:25."


def test_what_was_moved_says_so() -> None:
    moved = within(boards.HENRY)
    (later,) = explanation(replace(moved, due=moved.due + timedelta(hours=2)), boards.CALENDAR)
    assert later == "Received Tue 16:20; due Wed 11:20, later than its window, which would end Wed 09:20."
    (sooner,) = explanation(replace(moved, due=moved.due - timedelta(hours=1)), boards.CALENDAR)
    assert "sooner than" in sooner


def test_no_working_time_is_said() -> None:
    never = WorkingCalendar("Europe/Berlin", ((),) * 7)
    (said,) = explanation(within(boards.HENRY), never)
    assert "no working time" in said
