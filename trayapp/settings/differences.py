"""What differs between two settings, a sentence each: what an import would change, said before it does."""

from __future__ import annotations

import enum
from collections.abc import Hashable, Iterable, Iterator
from dataclasses import fields
from datetime import date, datetime, time, timedelta
from typing import NamedTuple, TypeAlias

from trayapp.domain.board.slots import Habits
from trayapp.domain.clocks import spoken
from trayapp.domain.clocks.calendar import Interval, WorkingCalendar
from trayapp.domain.clocks.ladder_words import ladder_text
from trayapp.domain.clocks.standard import Ladder, Standard, StandardKey
from trayapp.domain.clocks.standard_words import sentence
from trayapp.settings.model import NotificationSettings, Settings
from trayapp.tongue import mark, tr

LABELS = {
    "accounts": mark("Accounts"),
    "clients": mark("Client book"),
    "groups": mark("Groups of your own"),
    "standards": mark("Response windows"),
    "earlier": mark("Earlier response windows"),
    "feeds": mark("Other calendars"),
    "names": mark("Your names"),
    "colleague_domains": mark("Further domains of your own"),
    "dismiss_from_trash": mark("Deleting settles"),
    "cc_clients": mark("Copies count from"),
    "badge_panel": mark("Colours of the badge"),
    "badge_oldest_only": mark("Keep the badge to the oldest message"),
    "badge_chip": mark("Small window with the badge"),
    "texts": mark("Texts of acknowledgements"),
    "report_goal": mark("Goal of the report"),
    "paused": mark("Paused"),
    "paused_until": mark("Paused until"),
    "language": mark("Language"),
    "calendar.zone": mark("Time zone"),
    "calendar.week": mark("Working hours"),
    "calendar.country": mark("Country of the public holidays"),
    "calendar.region": mark("Region of the public holidays"),
    "calendar.closed": mark("Own days off"),
    "calendar.leave": mark("Leave"),
    "calendar.travel": mark("Journeys"),
    "habits.reply_times": mark("Daily reply times"),
    "habits.evening": mark("Evening question"),
    "habits.evening_before": mark("Evening question, before the working day ends"),
    "notifications.enabled": mark("Show notifications"),
    "notifications.hide_names": mark("Hide names and subjects"),
    "notifications.break_through": mark("Show what was missed in spite of Do Not Disturb"),
    "notifications.ladder": mark("When to warn"),
}
"""What each setting is called; one that is not named here is called by its name in the file."""
_Standards: TypeAlias = Iterable[tuple[StandardKey, Standard]]
_INSIDE = (WorkingCalendar, Habits, NotificationSettings)
_NOT_SAID = frozenset({"calendar.entries", "calendar.busy"})
"""What comes from elsewhere with each reading."""


class Difference(NamedTuple):
    """One setting that would be another."""

    what: str
    """The setting, as the pages call it."""
    becomes: str
    """What it would be, or what would come and go."""
    was: str = ""
    """What it is; "" where ``becomes`` says it all."""

    @property
    def sentence(self) -> str:
        """Say it on one line."""
        if not self.was:
            return f"{self.what}: {self.becomes}"
        return tr("{what}: {becomes} (now: {was})", what=self.what, becomes=self.becomes, was=self.was)


def differences(before: Settings, after: Settings) -> tuple[Difference, ...]:
    """Return them in the order of the settings."""
    return tuple(_between(before, after, ""))


def _between(before: object, after: object, path: str) -> Iterator[Difference]:
    for one in fields(before):  # type: ignore[arg-type]  # a dataclass, as Settings and what it holds are
        name = f"{path}{one.name}"
        was, becomes = getattr(before, one.name), getattr(after, one.name)
        if was == becomes or name in _NOT_SAID or not one.compare:
            continue
        if isinstance(becomes, _INSIDE):
            yield from _between(was, becomes, f"{name}.")
            continue
        label = tr(LABELS[name]) if name in LABELS else name
        if name == "standards":
            yield from _standards(was, becomes, label)
        elif isinstance(becomes, frozenset | tuple) and name not in {"calendar.week", "habits.reply_times"}:
            yield Difference(label, _counted(was, becomes))
        else:
            yield Difference(label, _said(becomes), _said(was))


def _standards(was: _Standards, becomes: _Standards, label: str) -> Iterator[Difference]:
    old, new = dict(was), dict(becomes)
    for key in dict.fromkeys((*new, *old)):
        if old.get(key) != new.get(key):
            before, after = (
                sentence(key, side[key]) if key in side else tr("as Owed ships it") for side in (old, new)
            )
            yield Difference(label, after, before)


def _counted(was: Iterable[object], becomes: Iterable[object]) -> str:
    """Count what comes, goes and changes; a few are named."""
    old, new = ({_key(one): one for one in side} for side in (was, becomes))
    added = [new[one] for one in new if one not in old]
    removed = [old[one] for one in old if one not in new]
    changed = [new[one] for one in new if one in old and new[one] != old[one]]
    said = [
        tr("{number} added{named}", number=spoken.whole(len(added)), named=_named(added)) if added else "",
        tr("{number} changed{named}", number=spoken.whole(len(changed)), named=_named(changed))
        if changed
        else "",
        tr("{number} removed{named}", number=spoken.whole(len(removed)), named=_named(removed))
        if removed
        else "",
    ]
    return ", ".join(filter(None, said)) or tr("another order")


def _key(one: object) -> Hashable:
    for name in ("who", "name"):
        if hasattr(one, name):
            return str(getattr(one, name)).casefold()
    if hasattr(one, "kind") and hasattr(one, "language"):
        return one.kind, one.language
    assert isinstance(one, Hashable)  # noqa: S101 - settings are frozen values
    return one


def _named(some: list[object]) -> str:
    names = [_name(one) for one in some[:3]]
    if not all(names):
        return ""
    return f" ({', '.join(names)}{' …' if len(some) > len(names) else ''})"


def _name(one: object) -> str:
    if isinstance(one, str):
        return one
    if isinstance(one, date):
        return spoken.day(one, year=True)
    if isinstance(one, tuple) and len(one) == 2 and all(isinstance(day, date) for day in one):
        return tr(
            "{first} to {last}", first=spoken.day(one[0], year=True), last=spoken.day(one[1], year=True)
        )
    return str(getattr(one, "name", "") or getattr(one, "who", "") or getattr(one, "zone", ""))


def _said(value: object) -> str:
    match value:
        case bool():
            return tr("on") if value else tr("off")
        case Ladder():
            return ladder_text(value)
        case timedelta():
            return tr("%n minute|%n minutes", "", value // timedelta(minutes=1))
        case datetime():
            return spoken.day_clock(value, year=True)
        case enum.Enum():
            return str(value.value)
        case tuple() if value and all(isinstance(one, tuple) for one in value):
            return _week(value)
        case tuple():
            return ", ".join(spoken.clock(one) if isinstance(one, time) else str(one) for one in value) or "–"
    return str(value) or "–"


def _week(week: tuple[tuple[Interval, ...], ...]) -> str:
    """Say hours by day: "Mon 09:00–17:00, Tue …"; days of the same hours are said once."""
    said = [
        ", ".join(f"{spoken.clock(one.start)}–{spoken.clock(one.end)}" for one in day) or tr("not worked")
        for day in week
    ]
    groups: list[list[int]] = []
    for number, hours in enumerate(said):
        if groups and said[groups[-1][0]] == hours:
            groups[-1].append(number)
        else:
            groups.append([number])
    return "; ".join(f"{_days(group)} {said[group[0]]}" for group in groups)


def _days(group: list[int]) -> str:
    first, last = spoken.short_weekday(group[0]), spoken.short_weekday(group[-1])
    return first if len(group) == 1 else f"{first}–{last}"
