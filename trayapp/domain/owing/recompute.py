"""What applying a changed standard to what is open would change, said before it is done."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import NamedTuple

from trayapp.domain.owing.item import OwedItem
from trayapp.tongue import tr


class Shift(NamedTuple):
    """One open item that would be due at another time."""

    before: OwedItem
    after: OwedItem


def shifts(before: Iterable[OwedItem], after: Iterable[OwedItem]) -> tuple[Shift, ...]:
    """Pair the same items judged by two standards; return those with other clocks, first due first."""
    known = {item.id: item for item in before}
    pairs = (Shift(known[item.id], item) for item in after if item.id in known)
    return tuple(sorted((one for one in pairs if _clocks(one.before) != _clocks(one.after)), key=_first_due))


def said(found: tuple[Shift, ...], now: datetime, *, done: bool = False) -> str:
    """Say it: "3 open items would be due at another time (2 sooner, 1 later). 1 would be missed at once.".

    ``done`` says that it is so now.
    """
    if not found:
        return (
            tr("Nothing that is open is due at another time.")
            if done
            else tr("Nothing that is open would be due at another time.")
        )
    sooner = sum(one.after.due < one.before.due for one in found)
    later = sum(one.after.due > one.before.due for one in found)
    same = len(found) - sooner - later
    ways = []
    if sooner:
        ways.append(tr("%n sooner|%n sooner", "of open items", sooner))
    if later:
        ways.append(tr("%n later|%n later", "of open items", later))
    if same:
        ways.append(
            tr("%n only by the later of their two clocks|%n only by the later of their two clocks", "", same)
        )
    missed = sum(one.after.due <= now < one.before.due for one in found)
    saved = sum(one.before.due <= now < one.after.due for one in found)
    return " ".join(_sentences(len(found), ", ".join(ways), missed, saved, done=done))


def _sentences(count: int, ways: str, missed: int, saved: int, *, done: bool) -> Iterator[str]:
    if done:
        yield tr(
            "%n open item is due at another time ({ways}).|%n open items are due at another time ({ways}).",
            "",
            count,
            ways=ways,
        )
        if missed:
            yield tr("%n is missed at once.|%n are missed at once.", "", missed)
        if saved:
            yield tr("%n is no longer missed.|%n are no longer missed.", "", saved)
        return
    yield tr(
        "%n open item would be due at another time ({ways}).|"
        "%n open items would be due at another time ({ways}).",
        "",
        count,
        ways=ways,
    )
    if missed:
        yield tr("%n would be missed at once.|%n would be missed at once.", "", missed)
    if saved:
        yield tr("%n would be no longer missed.|%n would be no longer missed.", "", saved)


def _clocks(item: OwedItem) -> tuple[datetime, datetime | None, datetime]:
    return item.due, item.acknowledge_by, item.answer_by


def _first_due(shift: Shift) -> tuple[datetime, str]:
    return shift.after.due, shift.after.id
