"""Which rule applies to whom: response window, acknowledge-by and warning ladder, the most specific first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import NamedTuple

from trayapp.domain.clocks.deadline import due, explain, half, share_point
from trayapp.domain.clocks.windows import (
    Elapsed,
    EndOfDay,
    NextDay,
    Window,
    Working,
    WorkingDays,
    parse_window,
    window_text,
)
from trayapp.tongue import mark

__all__ = [
    "DEFAULT",
    "DOMAIN",
    "GROUP",
    "PERSON",
    "PRESETS",
    "Earlier",
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


class Earlier(NamedTuple):
    """What one key stood for until it was changed: history keeps the windows then in force.

    The ladder has no history: warnings come the way the user wants them now.
    """

    key: StandardKey
    until: datetime
    """When it was changed (UTC): what began before keeps these windows."""
    answer: Window | None
    """None: there was no standard for just this key, so that a less specific one was in force."""
    acknowledge: Window | None = None
    recomputed: datetime | None = None
    """When the user had the change applied to what was open then as well; None while that was not asked."""

    def held(self, since: datetime, ended: datetime | None) -> bool:
        """Whether it is in force for what began at ``since`` and ended then, or is open (None)."""
        if since >= self.until:
            return False
        return self.recomputed is None or (ended is not None and ended <= self.recomputed)


@dataclass(frozen=True)
class Standards:
    """Every standard in force, and what was in force before."""

    entries: tuple[tuple[tuple[str, str, str], Standard], ...] = ()
    """Key (:class:`StandardKey`) and standard; of two with the same key the later one is in force."""
    earlier: tuple[Earlier, ...] = ()
    """What was changed, in any order."""
    _by_key: dict[tuple[str, str, str], Standard] = field(init=False, repr=False, compare=False)
    _history: dict[tuple[str, str, str], list[Earlier]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_by_key", {_folded(key): standard for key, standard in self.entries})
        history: dict[tuple[str, str, str], list[Earlier]] = {}
        for one in sorted(self.earlier, key=lambda one: one.until):
            history.setdefault(_folded(one.key), []).append(one)
        object.__setattr__(self, "_history", history)

    @classmethod
    def of(cls, standards: Mapping[tuple[str, str, str], Standard]) -> Standards:
        """Make them from a mapping."""
        return cls(tuple(standards.items()))

    def for_(
        self,
        kind: str,
        *,
        person: str,
        domain: str,
        group: str,
        at: datetime | None = None,
        ended: datetime | None = None,
    ) -> Standard:
        """The standard for a kind of item: of the person, else the domain, the group, the default.

        With ``at``, the instant (UTC) at which the clock of an item started, the windows are those that were
        in force then; ``ended`` says when the item was settled, None that it is open. Where nothing at all is
        set for the kind, what is shipped applies: nobody goes without a clock.
        """
        keys = tuple(_folded(key) for key in _keys(kind, person, domain, group))
        now = next((found for key in keys if (found := self._by_key.get(key)) is not None), None)
        now = now or _SHIPPED.get((DEFAULT, "", kind), _CLIENTS_REPLY)
        if at is None or not self._history:
            return now
        then = next((found for key in keys if (found := self._at(key, at, ended)) is not None), None)
        then = then or _SHIPPED.get((DEFAULT, "", kind), _CLIENTS_REPLY)
        return replace(then, ladder=now.ladder)

    def own(self, key: tuple[str, str, str]) -> Standard | None:
        """The standard for just this key; None where a less specific one is in force."""
        return self._by_key.get(_folded(key))

    def with_(self, changes: Iterable[tuple[tuple[str, str, str], Standard]]) -> Standards:
        """These standards with some of them set anew, as if they had always been so."""
        merged = {**self._by_key, **{_folded(key): standard for key, standard in changes}}
        return Standards(tuple(merged.items()), self.earlier)

    def as_of(self, now: datetime) -> Standards:
        """These standards as they stood at ``now`` (UTC): later changes and recomputes had not been made."""
        known: dict[tuple[str, str, str], Standard] = {}
        for key in {*self._by_key, *self._history}:
            standing = self._by_key.get(key)
            later = next((one for one in self._history.get(key, ()) if one.until > now), None)
            if later is not None:
                ladder = standing.ladder if standing is not None else Ladder()
                standing = Standard(later.answer, later.acknowledge, ladder) if later.answer else None
            if standing is not None:
                known[key] = standing
        made = (one for one in self.earlier if one.until <= now)
        asked = (
            one._replace(recomputed=None) if one.recomputed is not None and one.recomputed > now else one
            for one in made
        )
        return Standards(tuple(sorted(known.items())), tuple(asked))

    def _at(self, key: tuple[str, str, str], since: datetime, ended: datetime | None) -> Standard | None:
        """What just this key stood for at an instant."""
        for one in self._history.get(key, ()):
            if one.held(since, ended):
                return None if one.answer is None else Standard(one.answer, one.acknowledge)
        return self._by_key.get(key)


PRESETS: dict[str, Window] = {
    mark("24-hour rule"): Elapsed(timedelta(hours=24)),
    mark("same day"): EndOfDay(),
    mark("90 minutes"): Working(timedelta(minutes=90)),
    mark("4 working hours"): Working(timedelta(hours=4)),
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
    (GROUP, "Prospects", "reply"): Standard(PRESETS["4 working hours"]),
    (GROUP, "VIP", "reply"): Standard(PRESETS["90 minutes"]),
}


def shipped_standards() -> Standards:
    """What a fresh set-up starts with (``product.md`` section 4).

    A promise is due on its own date: of its standard only the ladder is used.
    """
    return Standards.of(_SHIPPED)


def _keys(kind: str, person: str, domain: str, group: str) -> Iterator[tuple[str, str, str]]:
    """Every key that can be for somebody, the most specific first: a domain's parents count too."""
    yield PERSON, person, kind
    while domain:
        yield DOMAIN, domain, kind
        domain = domain.partition(".")[2]
    yield GROUP, group, kind
    yield DEFAULT, "", kind


def _folded(key: tuple[str, str, str]) -> tuple[str, str, str]:
    """Addresses and domains are compared without case, groups are named by the user as they stand."""
    scope, name, kind = key
    return (scope, name.lower() if scope in {PERSON, DOMAIN} else name, kind)
