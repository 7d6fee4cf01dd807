"""When a reply time opens and what it is for; who has not heard at the end of the day."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests import boards
from trayapp.domain.board.board import board_at
from trayapp.domain.board.slots import (
    Habits,
    ReplySlot,
    due_before,
    evening_at,
    evening_key,
    next_slot,
    slot_at,
    unheard,
)
from trayapp.domain.clocks.calendar import WorkingCalendar, default_calendar
from trayapp.domain.owing.item import ItemKind

OFFICE = default_calendar("Europe/Berlin")
TWICE = Habits((time(9, 30), time(16)))


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """In May 2026 by the clock of Berlin; the 4th is a Monday."""
    return datetime(2026, 5, day, hour, minute, tzinfo=UTC) - timedelta(hours=2)


@pytest.mark.parametrize(
    ("now", "slot"),
    [
        (at(4, 9, 29), None),
        (at(4, 9, 30), ReplySlot(at(4, 9, 30), at(4, 16))),
        (at(4, 13, 30), ReplySlot(at(4, 9, 30), at(4, 16))),
        (at(4, 13, 31), None),
        (at(4, 16), ReplySlot(at(4, 16), at(5, 9, 30))),
        (at(8, 16, 5), ReplySlot(at(8, 16), at(11, 9, 30))),
        (at(9, 9, 30), None),
    ],
    ids=["before", "at once", "a while later", "too late", "until tomorrow", "until Monday", "on Saturday"],
)
def test_a_slot_lasts_until_the_next_one(now: datetime, slot: ReplySlot | None) -> None:
    assert slot_at(TWICE, now, OFFICE) == slot


def test_without_habits_or_work_nothing_opens() -> None:
    assert slot_at(Habits(), at(4, 9, 30), OFFICE) is None
    assert slot_at(TWICE, at(4, 9, 30), WorkingCalendar("Europe/Berlin", ((),) * 7)) is None


CLOCK_TIMES = st.builds(time, st.integers(0, 23), st.integers(0, 59))


@given(
    st.sets(CLOCK_TIMES, min_size=1, max_size=4),
    st.integers(0, 60 * 24 * 400),
)
def test_slots_follow_each_other_without_a_gap(times: set[time], minute: int) -> None:
    habits = Habits(tuple(sorted(times)))
    now = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minute)
    slot = slot_at(habits, now, OFFICE)
    if slot is None:
        return
    assert slot.opens <= now < slot.until
    assert OFFICE.hours(OFFICE.day_of(slot.opens))
    following = slot_at(habits, slot.until, OFFICE)
    assert following is not None
    assert following.opens == slot.until
    assert following.key != slot.key


def test_without_reply_times_the_next_one_is_tomorrow_morning() -> None:
    assert next_slot(Habits(), at(8, 12), OFFICE) == at(11, 9)
    assert next_slot(TWICE, at(4, 12), OFFICE) == at(4, 16)
    assert next_slot(TWICE, at(8, 16), OFFICE) == at(11, 9, 30)


def test_what_falls_due_before_the_next_slot_is_listed() -> None:
    board = boards.board()
    until = boards.NOW + timedelta(hours=6)
    found = due_before(board.rows, until)
    assert [row.item.id for row in found] == [row.item.id for row in board.rows if row.item.due < until]
    sleeping = replace(boards.ANNA, snoozed_until=until + timedelta(minutes=1))
    assert due_before(board_at([sleeping], boards.NOW).rows, until) == ()
    waking = replace(boards.ANNA, snoozed_until=until - timedelta(minutes=1))
    assert len(due_before(board_at([waking], boards.NOW).rows, until)) == 1


EVENING = Habits(evening=True, evening_before=timedelta(minutes=15))


def test_the_evening_is_the_end_of_the_working_day() -> None:
    assert evening_at(EVENING, at(4, 8), OFFICE) == at(4, 16, 45)
    assert evening_at(Habits(evening=True), at(4, 8), OFFICE) == at(4, 17)
    assert evening_at(EVENING, at(9, 12), OFFICE) is None, "nobody works on Saturday"
    assert evening_at(Habits(), at(4, 8), OFFICE) is None
    assert [evening_key(EVENING, now, OFFICE) for now in (at(4, 16, 44), at(4, 16, 45), at(4, 20, 45))] == [
        "",
        "evening-2026-05-04",
        "",
    ]


def test_who_was_written_to_today_has_heard() -> None:
    board = boards.board()
    nobody = unheard(board, lambda _who: None, boards.CALENDAR)
    assert {one.client.address for one in nobody} == {
        row.item.client.address for row in board.rows if row.item.kind in {ItemKind.REPLY, ItemKind.CALLBACK}
    }
    assert [one.since for one in nobody] == sorted(one.since for one in nobody)
    anna = boards.ANNA.client.address
    today = {anna: boards.NOW - timedelta(hours=2)}
    assert anna not in {one.client.address for one in unheard(board, today.get, boards.CALENDAR)}
    yesterday = {anna: boards.NOW - timedelta(hours=12)}
    assert anna in {one.client.address for one in unheard(board, yesterday.get, boards.CALENDAR)}


def test_one_person_with_two_matters_is_asked_about_once() -> None:
    two = [boards.ANNA, replace(boards.ANNA, id="other", due=boards.ANNA.due + timedelta(hours=1))]
    (anna,) = unheard(board_at(two, boards.NOW), lambda _who: None, boards.CALENDAR)
    assert [row.item.id for row in anna.rows] == [boards.ANNA.id, "other"]


@pytest.mark.parametrize(
    ("habits", "expected"),
    [
        (Habits((time(9), time(9))), "the same"),
        (Habits(tuple(time(hour) for hour in range(13))), "more than 12"),
        (Habits(evening_before=timedelta(hours=9)), "at most 8 hours"),
    ],
)
def test_habits_that_cannot_be_are_told(habits: Habits, expected: str) -> None:
    assert expected in " ".join(habits.problems())
