"""Which warnings are due at an instant and were not given yet; several at once make one summary."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NamedTuple

from trayapp.domain.board.board import Board, Row
from trayapp.domain.board.phase import Phase
from trayapp.domain.owing.item import OwedItem
from trayapp.domain.owing.owed import item_id


class WarningDue(NamedTuple):
    """One owed item that the user is to hear of now."""

    row: Row
    steps: tuple[str, ...]
    """The keys of all steps that passed since the last warning; one notice covers them."""


@dataclass(frozen=True, slots=True)
class WarningsDue:
    """What to say at one instant: first due first."""

    each: tuple[WarningDue, ...]

    @property
    def missed(self) -> int:
        """How many of them are past due."""
        return sum(1 for warning in self.each if warning.row.phase is Phase.MISSED)

    @property
    def first_left(self) -> timedelta:
        """Time left for the first of them; negative when missed."""
        return min(warning.row.left for warning in self.each)


def warnings_at(
    board: Board, given: Mapping[str, frozenset[str]], doubted: Mapping[str, frozenset[str]] | None = None
) -> WarningsDue:
    """Return what is due by the board's instant and stands not in ``given`` (item id → step keys).

    Because what was given is remembered rather than when the last look was, nothing is lost to sleep, a
    crash or a program that did not run, and nothing is said twice. Snoozed items wait for their snooze.

    Of what stands in ``doubted`` nobody knows whether it was given: a crash came in the middle of it. It
    counts as given where the item will be spoken of again. Its last word is said again: a client forgotten
    is worse than a notice repeated.
    """
    due = []
    for row in board.rows:
        if row.phase is Phase.SNOOZED:
            continue
        passed = _passed(row.item, board.now)
        known = _given(row.item, given)
        if doubted and any(step.at > board.now for step in row.item.steps):
            known |= _given(row.item, doubted)
        if any(key not in known for key in passed):
            due.append(WarningDue(row, tuple(key for key in passed if key not in known)))
    return WarningsDue(tuple(due))


def _passed(item: OwedItem, now: datetime) -> tuple[str, ...]:
    """Return the keys of the steps that have passed; the end of a snooze is one too."""
    keys = tuple(step.key for step in item.steps if step.at <= now)
    woken = item.snoozed_until
    return keys if woken is None or woken > now else (*keys, f"woken-{woken:%Y%m%dT%H%M%SZ}")


def _given(item: OwedItem, given: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """Return what was announced, also while a later message stood for the item.

    An older message that arrives late gives the item another id.
    """
    names = (item.id, *(item_id(item.kind, message) for message in item.waiting))
    return frozenset[str]().union(*(given.get(name, frozenset()) for name in names))
