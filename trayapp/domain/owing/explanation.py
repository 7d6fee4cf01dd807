"""How a deadline came about: one answer for every kind of item, wherever a deadline is shown."""

from __future__ import annotations

from datetime import datetime

from trayapp.domain.clocks.calendar import WorkingCalendar
from trayapp.domain.clocks.deadline import due, explain, opened, stamp
from trayapp.domain.owing.item import ItemKind, OwedItem
from trayapp.errors import SettingsTrouble
from trayapp.tongue import tr

BEGAN = {
    ItemKind.CALLBACK: "called",
    ItemKind.UPDATE: "last heard from you",
    ItemKind.FOLLOW_UP: "met",
}
"""What started the clock, where it was no message that asks."""


def explanation(item: OwedItem, calendar: WorkingCalendar) -> tuple[str, ...]:
    """How the deadline of an item came about, a sentence each; the times are of the zone in force then.

    A promise is due when it was promised for. Where the deadline is not the window's own end (it was moved,
    or an attempt to call was noted), that is what is said.
    """
    if item.kind is ItemKind.PROMISE:
        return (tr("You promised it for {when}.", when=stamp(item.due, item.since, calendar)),)
    began = BEGAN.get(item.kind, "received")
    try:
        whole = due(item.window, item.since, calendar)
        said = explain(item.window, item.since, calendar, began=began) if whole == item.due else None
    except SettingsTrouble as trouble:
        return (trouble.title,)
    if said is None:
        said = _moved(item.since, item.due, whole, calendar, began)
    return tuple(f"{one[:1].upper()}{one[1:]}{'' if one.endswith('.') else '.'}" for one in said)


def _moved(
    since: datetime, end: datetime, whole: datetime, calendar: WorkingCalendar, began: str
) -> tuple[str, ...]:
    begun = opened(began, stamp(since, since, calendar))
    ends, would = (stamp(one, since, calendar) for one in (end, whole))
    if end > whole:
        later = tr(
            "{opened}; due {due}, later than its window, which would end {end}",
            opened=begun,
            due=ends,
            end=would,
        )
        return (later,)
    return (
        tr(
            "{opened}; due {due}, sooner than its window, which would end {end}",
            opened=begun,
            due=ends,
            end=would,
        ),
    )
