"""What the badge shows from now on, worked out from the few items that decide it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from tests.boards import ANNA, NOW, SEEN_WELL
from trayapp.domain.board.board import board_at
from trayapp.domain.owing.item import ItemKind, OwedItem
from trayapp.ui.tray.face import deciding_items, face_of

HOURS = st.integers(-30, 60)


@st.composite
def owed(draw: st.DrawFn) -> tuple[OwedItem, ...]:
    """Items of every kind: on the clock, put off, waiting on others, old, offered."""
    found = []
    for number in range(draw(st.integers(0, 8))):
        due = NOW + timedelta(hours=draw(HOURS))
        rest = draw(st.sampled_from(("", "snoozed", "waiting", "waiting until")))
        until = NOW + timedelta(hours=draw(HOURS))
        found.append(
            replace(
                ANNA,
                id=f"i{number}",
                kind=draw(st.sampled_from(ItemKind)),
                since=due - timedelta(hours=draw(st.integers(1, 400))),
                due=due,
                soon_from=due - timedelta(hours=draw(st.integers(0, 9))),
                snoozed_until=until if rest == "snoozed" else None,
                waiting_since=NOW if rest.startswith("waiting") else None,
                waiting_until=until if rest == "waiting until" else None,
                old=draw(st.integers(0, 9)) == 0,
                probable=draw(st.integers(0, 9)) == 0,
                offered=draw(st.integers(0, 9)) == 0,
            )
        )
    return tuple(found)


@given(items=owed(), hours=st.lists(st.integers(-40, 80), min_size=1, max_size=12), oldest_only=st.booleans())
def test_the_face_depends_on_few(items: tuple[OwedItem, ...], hours: list[int], *, oldest_only: bool) -> None:
    few = deciding_items(items)
    for hour in hours:
        at = NOW + timedelta(hours=hour)
        whole = board_at(items, at, SEEN_WELL, oldest_only=oldest_only)
        part = board_at(few, at, SEEN_WELL, oldest_only=oldest_only)
        assert face_of(part) == face_of(whole)


def test_of_thousands_a_handful_decides() -> None:
    many = [
        replace(ANNA, id=f"i{number}", due=NOW + timedelta(minutes=number), since=NOW)
        for number in range(3000)
    ]
    assert len(deciding_items(many)) <= 4
