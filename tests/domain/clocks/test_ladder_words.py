"""A ladder on one line says the same in both directions."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trayapp.domain.clocks.ladder_words import ladder_text, parse_ladder
from trayapp.domain.clocks.standard import Ladder
from trayapp.errors import SettingsTrouble

HALF_HOUR = timedelta(minutes=30)


@pytest.mark.parametrize(
    ("text", "ladder"),
    [
        ("half, 30 min, missed", Ladder()),
        ("Half,30 minutes before, when missed", Ladder()),
        ("25%, 75%, 1 hour", Ladder((0.25, 0.75), (2 * HALF_HOUR,), when_missed=False)),
        ("missed", Ladder((), ())),
        ("never", Ladder((), (), when_missed=False)),
        ("75%, half", Ladder((0.5, 0.75), (), when_missed=False)),
    ],
)
def test_what_people_write(text: str, ladder: Ladder) -> None:
    assert parse_ladder(text) == ladder


@pytest.mark.parametrize("text", ["", "soonish", "half, ", "120%", "0%", "x%", "4 working hours", "-1 h"])
def test_what_cannot_be_one_is_refused_with_examples(text: str) -> None:
    with pytest.raises(SettingsTrouble, match="for example"):
        parse_ladder(text)


@given(
    st.lists(st.integers(1, 99), max_size=3, unique=True),
    st.lists(st.integers(1, 3000), max_size=3, unique=True),
    st.booleans(),
)
def test_it_is_read_back_the_same(shares: list[int], minutes: list[int], missed: bool) -> None:
    ladder = Ladder(
        tuple(sorted(share / 100 for share in shares)),
        tuple(timedelta(minutes=one) for one in sorted(minutes)),
        when_missed=missed,
    )
    assert parse_ladder(ladder_text(ladder)) == ladder
