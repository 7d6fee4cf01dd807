"""What a recompute would change is said before it is done."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.boards import ANNA, BEATE, HENRY, NOW
from trayapp.domain.owing.item import OwedItem
from trayapp.domain.owing.recompute import said, shifts

HOUR = timedelta(hours=1)


def due_at(item: OwedItem, hours: float) -> OwedItem:
    return replace(item, due=NOW + hours * HOUR, answer_by=NOW + hours * HOUR)


def test_only_items_with_other_clocks_are_named_first_due_first() -> None:
    before = [due_at(ANNA, 5), due_at(BEATE, 6), due_at(HENRY, 7)]
    after = [due_at(ANNA, 5), due_at(BEATE, 9), due_at(HENRY, 2)]
    found = shifts(before, after)
    assert [one.after.id for one in found] == [HENRY.id, BEATE.id]
    assert shifts(before, before) == ()
    assert shifts(before, []) == shifts([], after) == ()


@pytest.mark.parametrize(
    ("before", "after", "sentence"),
    [
        ([5], [5], "Nothing that is open would be due at another time."),
        ([5], [2], "1 open item would be due at another time (1 sooner)."),
        (
            [5, 5, 5],
            [2, -1, 7],
            "3 open items would be due at another time (2 sooner, 1 later). 1 would be missed at once.",
        ),
        ([-1], [7], "1 open item would be due at another time (1 later). 1 would be no longer missed."),
    ],
)
def test_it_is_said(before: list[float], after: list[float], sentence: str) -> None:
    items = (ANNA, BEATE, HENRY)
    assert said(shifts(map(due_at, items, before), map(due_at, items, after)), NOW) == sentence


def test_another_second_clock_is_a_change_too() -> None:
    later = replace(ANNA, answer_by=ANNA.answer_by + HOUR)
    assert "1 only by the later of their two clocks" in said(shifts([ANNA], [later]), NOW)


def test_what_was_done_is_said_as_done() -> None:
    found = shifts([due_at(ANNA, 5)], [due_at(ANNA, -1)])
    assert said(found, NOW, done=True) == (
        "1 open item is due at another time (1 sooner). 1 is missed at once."
    )
