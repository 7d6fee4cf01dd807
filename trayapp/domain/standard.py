"""Which rule applies to whom: response window, acknowledge-by and warning ladder, the most specific first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import NamedTuple

from trayapp.domain.deadline import due, explain, half, share_point
from trayapp.domain.windows import (
    Elapsed,
    EndOfDay,
    NextDay,
    Window,
    Working,
    WorkingDays,
    parse_window,
    window_text,
)

__all__ = [
    "DEFAULT",
    "DOMAIN",
    "GROUP",
    "PERSON",
    "PRESETS",
    "Elapsed",
    "EndOfDay",
    "Ladder",
    "NextDay",
    "Standard",
    "StandardKey",
    "Standards",
    "Window",
    "Working",
    "WorkingDays",
    "due",
    "explain",
    "half",
    "parse_window",
    "share_point",
    "shipped_standards",
    "window_text",
]

PERSON, DOMAIN, GROUP, DEFAULT = "person", "domain", "group", "default"
"""The scopes, from the most specific to the least."""


@dataclass(frozen=True, slots=True)
class Ladder:
    """When to warn before something is due."""

    shares: tuple[float, ...] = (0.5,)
    """Parts of the window, between 0 and 1, in the window's own time."""
    before: tuple[timedelta, ...] = (timedelta(minutes=30),)
    """Wall-clock time before due."""
    when_missed: bool = True


@dataclass(frozen=True, slots=True)
class Standard:
    """What somebody can expect; its key in :class:`Standards` says who and for which kind of item."""

    answer: Window
    """Answer-by: the substance."""
    acknowledge: Window | None = None
    """Acknowledge-by: a first sign of life; None while it is switched off."""
    ladder: Ladder = Ladder()


class StandardKey(NamedTuple):
    """Whom a standard is for, and for what. A plain tuple of three serves as well."""

    scope: str
    """person, domain, group or default."""
    name: str
    """An address or a domain in lower case, a group's name, "" for the default."""
    kind: str
    """reply, callback, promise, update or follow_up."""


@dataclass(frozen=True)
class Standards:
    """Every standard in force."""

    entries: tuple[tuple[tuple[str, str, str], Standard], ...] = ()
    """Key (:class:`StandardKey`) and standard; of two with the same key the later one is in force."""
    _by_key: dict[tuple[str, str, str], Standard] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_by_key", {_folded(key): standard for key, standard in self.entries})

    @classmethod
    def of(cls, standards: Mapping[tuple[str, str, str], Standard]) -> Standards:
        """Make them from a mapping."""
        return cls(tuple(standards.items()))

    def for_(self, kind: str, *, person: str, domain: str, group: str) -> Standard:
        """The standard for a kind of item: of the person, else the domain, the group, the default.

        Where nothing at all is set for the kind, what is shipped applies: nobody goes without a clock.
        """
        for key in (
            (PERSON, person, kind),
            (DOMAIN, domain, kind),
            (GROUP, group, kind),
            (DEFAULT, "", kind),
        ):
            standard = self._by_key.get(_folded(key))
            if standard is not None:
                return standard
        return _SHIPPED.get((DEFAULT, "", kind), _CLIENTS_REPLY)

    def with_(self, changes: Iterable[tuple[tuple[str, str, str], Standard]]) -> Standards:
        """These standards with some of them set anew."""
        return Standards(
            tuple({**self._by_key, **{_folded(key): standard for key, standard in changes}}.items())
        )


PRESETS: dict[str, Window] = {
    "24-hour rule": Elapsed(timedelta(hours=24)),
    "same day": EndOfDay(),
    "90 minutes": Working(timedelta(minutes=90)),
    "4 working hours": Working(timedelta(hours=4)),
}
"""Windows that one click sets."""

_CLIENTS_REPLY = Standard(PRESETS["24-hour rule"])
_SHIPPED: dict[tuple[str, str, str], Standard] = {
    (DEFAULT, "", "reply"): _CLIENTS_REPLY,
    (DEFAULT, "", "callback"): Standard(PRESETS["90 minutes"]),
    (DEFAULT, "", "promise"): _CLIENTS_REPLY,
    (DEFAULT, "", "update"): Standard(WorkingDays(10)),
    (DEFAULT, "", "follow_up"): Standard(WorkingDays(1)),
    (GROUP, "Clients", "reply"): _CLIENTS_REPLY,
    (GROUP, "Clients", "update"): Standard(WorkingDays(10)),
    (GROUP, "Prospects", "reply"): Standard(PRESETS["4 working hours"]),
    (GROUP, "VIP", "reply"): Standard(PRESETS["90 minutes"]),
}


def shipped_standards() -> Standards:
    """What a fresh set-up starts with (``product.md`` section 4).

    A promise is due on its own date: of its standard only the ladder is used.
    """
    return Standards.of(_SHIPPED)


def _folded(key: tuple[str, str, str]) -> tuple[str, str, str]:
    """Addresses and domains are compared without case, groups are named by the user as they stand."""
    scope, name, kind = key
    return (scope, name.lower() if scope in {PERSON, DOMAIN} else name, kind)
