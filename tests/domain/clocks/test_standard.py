"""Standards: what is shipped, and the most specific one is the one in force."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trayapp.domain.clocks.standard import (
    DEFAULT,
    DOMAIN,
    GROUP,
    PERSON,
    PRESETS,
    Earlier,
    Elapsed,
    EndOfDay,
    Ladder,
    Standard,
    StandardKey,
    Standards,
    Window,
    Working,
    WorkingDays,
    shipped_standards,
)

HOUR = timedelta(hours=1)


@pytest.mark.parametrize(
    ("group", "kind", "window"),
    [
        ("Clients", "reply", Elapsed(24 * HOUR)),
        ("Prospects", "reply", Working(4 * HOUR)),
        ("VIP", "reply", Working(1.5 * HOUR)),
        ("Clients", "callback", Working(1.5 * HOUR)),
        ("VIP", "callback", Working(1.5 * HOUR)),
        ("Clients", "update", WorkingDays(10)),
        ("Clients", "follow_up", WorkingDays(1)),
        ("Neighbours", "reply", Elapsed(24 * HOUR)),
        ("", "follow_up", WorkingDays(1)),
    ],
)
def test_what_is_shipped(group: str, kind: str, window: Window) -> None:
    standard = shipped_standards().for_(kind, person="", domain="", group=group)
    assert standard == Standard(window)
    assert standard.acknowledge is None, "off until switched on"
    assert standard.ladder == Ladder(shares=(0.5,), before=(0.5 * HOUR,), when_missed=True)


def test_the_most_specific_is_in_force() -> None:
    scopes = [
        ((PERSON, "anna@acme.example", "reply"), Standard(Elapsed(1 * HOUR))),
        ((DOMAIN, "acme.example", "reply"), Standard(Elapsed(2 * HOUR))),
        ((GROUP, "Clients", "reply"), Standard(Elapsed(3 * HOUR))),
        ((DEFAULT, "", "reply"), Standard(Elapsed(4 * HOUR))),
    ]
    for first in range(len(scopes)):
        remaining = Standards(tuple(reversed(scopes[first:])))
        found = remaining.for_("reply", person="Anna@Acme.example", domain="ACME.example", group="Clients")
        assert found == scopes[first][1]


def test_a_standard_for_one_kind_says_nothing_of_another() -> None:
    standards = Standards.of({(PERSON, "anna@acme.example", "callback"): Standard(Elapsed(HOUR))})
    found = standards.for_("reply", person="anna@acme.example", domain="acme.example", group="Clients")
    assert found == Standard(Elapsed(24 * HOUR))


def test_nobody_goes_without_a_clock() -> None:
    assert Standards().for_("update", person="", domain="", group="") == Standard(WorkingDays(10))
    assert Standards().for_("something new", person="", domain="", group="") == Standard(Elapsed(24 * HOUR))


def test_a_change_replaces_one_standard_and_keeps_the_others() -> None:
    same_day = Standard(EndOfDay())
    changed = shipped_standards().with_([((GROUP, "Clients", "reply"), same_day)])
    assert changed.for_("reply", person="", domain="", group="Clients") == same_day
    assert changed.for_("reply", person="", domain="", group="VIP") == Standard(PRESETS["90 minutes"])
    assert len(changed.entries) == len(shipped_standards().entries)


def test_standards_are_values() -> None:
    assert shipped_standards() == shipped_standards()
    assert hash(shipped_standards()) == hash(shipped_standards())
    assert shipped_standards() != Standards()


def test_the_presets() -> None:
    assert list(PRESETS) == ["24-hour rule", "same day", "90 minutes", "4 working hours"]
    assert PRESETS["same day"] == EndOfDay()


T1 = datetime(2026, 3, 2, 9, tzinfo=UTC)
T2 = datetime(2026, 3, 9, 9, tzinfo=UTC)
T3 = datetime(2026, 3, 16, 9, tzinfo=UTC)
CLIENTS = StandardKey(GROUP, "Clients", "reply")
ANNA = StandardKey(PERSON, "anna@acme.example", "reply")
DAY, SAME_DAY, SHORT = Elapsed(24 * HOUR), EndOfDay(), Working(HOUR)


def hours_of(
    standards: Standards,
    at: datetime | None,
    *,
    ended: datetime | None = None,
    who: str = "anna@acme.example",
) -> Window:
    domain = who.rpartition("@")[2]
    found = standards.for_("reply", person=who, domain=domain, group="Clients", at=at, ended=ended)
    return found.answer


class TestHistory:
    """24 hours until T1, the same day until T2, one working hour since."""

    standards = Standards(
        ((CLIENTS, Standard(SHORT)),), (Earlier(CLIENTS, T2, SAME_DAY), Earlier(CLIENTS, T1, DAY))
    )

    def test_what_began_earlier_keeps_the_window_then_in_force(self) -> None:
        second = timedelta(seconds=1)
        assert hours_of(self.standards, T1 - second) == DAY
        assert hours_of(self.standards, T1) == SAME_DAY
        assert hours_of(self.standards, T2 - second) == SAME_DAY
        assert hours_of(self.standards, T2) == SHORT
        assert hours_of(self.standards, None) == SHORT

    def test_the_ladder_is_always_the_present_one(self) -> None:
        ladder = Ladder((), (HOUR,))
        changed = self.standards.with_([(CLIENTS, Standard(SHORT, ladder=ladder))])
        found = changed.for_("reply", person="", domain="", group="Clients", at=T1)
        assert found == Standard(SAME_DAY, ladder=ladder)

    def test_a_standard_of_ones_own_begins_when_it_is_made(self) -> None:
        own = Standards(((CLIENTS, Standard(DAY)), (ANNA, Standard(SHORT))), (Earlier(ANNA, T2, None),))
        assert hours_of(own, T1) == DAY
        assert hours_of(own, T2) == SHORT

    def test_a_standard_that_was_taken_away_held_until_then(self) -> None:
        gone = Standards(((CLIENTS, Standard(DAY)),), (Earlier(ANNA, T2, SHORT, SAME_DAY),))
        found = gone.for_("reply", person="anna@acme.example", domain="", group="Clients", at=T1)
        assert found == Standard(SHORT, SAME_DAY)
        assert hours_of(gone, T2) == DAY

    def test_a_recompute_reaches_what_was_open_then_and_nothing_else(self) -> None:
        asked = Standards(
            ((CLIENTS, Standard(SHORT)),),
            tuple(one._replace(recomputed=T3) for one in self.standards.earlier),
        )
        before, after = T3 - HOUR, T3 + HOUR
        assert hours_of(asked, T1 - HOUR) == SHORT, "open still"
        assert hours_of(asked, T1 - HOUR, ended=after) == SHORT, "open at the recompute"
        assert hours_of(asked, T1 - HOUR, ended=before) == DAY, "settled before: history stays"
        assert hours_of(asked, T1, ended=before) == SAME_DAY

    def test_the_past_knows_nothing_of_a_later_recompute(self) -> None:
        asked = replace(
            self.standards, earlier=tuple(one._replace(recomputed=T3) for one in self.standards.earlier)
        )
        assert hours_of(asked.as_of(T3 - HOUR), T1) == SAME_DAY
        assert hours_of(asked.as_of(T3), T1) == SHORT
        assert asked.as_of(T3) == replace(asked, earlier=asked.as_of(T3).earlier)

    def test_what_was_recomputed_keeps_its_window_over_the_next_change(self) -> None:
        later = Standards(
            ((CLIENTS, Standard(DAY)),),
            (Earlier(CLIENTS, T1, DAY, recomputed=T1), Earlier(CLIENTS, T3, SHORT)),
        )
        assert hours_of(later, T1 - HOUR) == SHORT
        assert hours_of(later, T3) == DAY


def test_a_domains_standard_holds_below_it() -> None:
    standards = Standards.of({(DOMAIN, "acme.example", "reply"): Standard(SHORT)})
    assert hours_of(standards, None, who="kai@mail.Acme.example") == SHORT
    assert hours_of(standards, None, who="kai@notacme.example") == DAY


@given(
    changes=st.lists(
        st.tuples(st.integers(0, 50), st.sampled_from([DAY, SAME_DAY, SHORT, None])), max_size=6
    ),
    asked=st.integers(0, 60),
)
def test_history_is_what_a_diary_of_the_changes_says(
    changes: list[tuple[int, Window | None]], asked: int
) -> None:
    """Against the plain way: replay the changes up to the instant."""
    days = sorted(dict(changes).items())
    diary: list[tuple[datetime, Window | None]] = [(T1 - timedelta(days=1), None)]
    diary += [(T1 + timedelta(days=day), window) for day, window in days]
    earlier = tuple(Earlier(ANNA, until, was) for (_, was), (until, _) in pairwise(diary))
    last = diary[-1][1]
    entries = ((CLIENTS, Standard(DAY)), *(((ANNA, Standard(last)),) if last else ()))
    instant = T1 + timedelta(days=asked)
    then = next(window for since, window in reversed(diary) if since <= instant)
    standards = Standards(entries, earlier)
    assert hours_of(standards, instant) == (then or DAY)
    known = standards.as_of(instant)
    assert hours_of(known, None) == (then or DAY)
    assert hours_of(known, T1) == hours_of(standards, T1)
    assert all(one.until <= instant for one in known.earlier)
