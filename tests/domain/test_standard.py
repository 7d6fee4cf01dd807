"""Standards: what is shipped, and the most specific one is the one in force."""

from datetime import timedelta

import pytest

from trayapp.domain.standard import (
    DEFAULT,
    DOMAIN,
    GROUP,
    PERSON,
    PRESETS,
    Elapsed,
    EndOfDay,
    Ladder,
    Standard,
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
