"""What applying a changed standard to what is open would change, said before it is done."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple

from trayapp.domain.item import OwedItem


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
        return f"Nothing that is open {'is' if done else 'would be'} due at another time."
    sooner = sum(one.after.due < one.before.due for one in found)
    later = sum(one.after.due > one.before.due for one in found)
    same = len(found) - sooner - later
    counts = ((sooner, "sooner"), (later, "later"), (same, "only by the later of their two clocks"))
    ways = ", ".join(f"{count} {way}" for count, way in counts if count)
    missed = sum(one.after.due <= now < one.before.due for one in found)
    saved = sum(one.before.due <= now < one.after.due for one in found)
    ends = f" {missed} {_be(missed, done=done)} missed at once." if missed else ""
    ends += f" {saved} {_be(saved, done=done)} no longer missed." if saved else ""
    return f"{_items(len(found))} {_be(len(found), done=done)} due at another time ({ways}).{ends}"


def _be(count: int, *, done: bool) -> str:
    if not done:
        return "would be"
    return "is" if count == 1 else "are"


def _items(count: int) -> str:
    return "1 open item" if count == 1 else f"{count} open items"


def _clocks(item: OwedItem) -> tuple[datetime, datetime | None, datetime]:
    return item.due, item.acknowledge_by, item.answer_by


def _first_due(shift: Shift) -> tuple[datetime, str]:
    return shift.after.due, shift.after.id
