"""What is owed at one instant: order, phases, counts and the face of the badge."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from trayapp.domain.board.phase import AppPhase, Phase
from trayapp.domain.owing.item import ItemKind, OwedItem


@dataclass(frozen=True, slots=True)
class Blind:
    """An account that cannot be seen."""

    account: str
    since: datetime
    """Since when (UTC)."""
    why: str
    """One plain sentence."""
    remedy: str = ""
    """What to do next, or ""."""
    needs_user: bool = False
    """Only the user can mend it (a refused password), so nothing is tried meanwhile."""
    in_browser: bool = False
    """The user does so on the provider's own page: no password is asked for."""
    partly: bool = False
    """The rest of the account is seen."""


@dataclass(frozen=True, slots=True)
class View:
    """Whether the mailboxes can be seen at all: the difference between "nothing owed" and "nobody knows"."""

    blind: tuple[Blind, ...] = ()
    answers_unseen: tuple[str, ...] = ()
    """Accounts in which no folder with sent messages is read: what was answered there stays owed."""
    syncing: bool = False
    """Some account was never read to the end."""
    paused: bool = False
    paused_until: datetime | None = None
    """When the pause ends by itself (UTC); None: when the user says so."""
    accounts: int = 0
    checked: datetime | None = None
    """When every account was last read successfully (UTC)."""
    done: int = 0
    total: int = 0
    """How many messages of how many a first reading has seen; 0 of 0 when unknown."""


@dataclass(frozen=True, slots=True)
class Row:
    """One item with what the instant makes of it."""

    item: OwedItem
    phase: Phase
    left: timedelta
    """Until due; negative when missed."""


@dataclass(frozen=True, slots=True)
class Board:
    """Everything that tray, list, notices and command line show."""

    now: datetime
    rows: tuple[Row, ...]
    """On the clock, first due first; snoozed and delegated ones included."""
    probable: tuple[Row, ...]
    old: tuple[Row, ...]
    offered: tuple[Row, ...]
    """Promises that were found in what the user wrote, to be confirmed or refused."""
    phase: AppPhase
    view: View
    head: Row | None
    """What the badge shows: the row whose time left is shown, or None."""
    oldest: Row | None
    """The longest unanswered client message; differs from ``head`` under a stricter standard."""
    next_change: datetime | None
    """When a phase changes or a warning falls due next; the countdown's own changes come on top."""

    @property
    def owed(self) -> int:
        """How many items count for the badge."""
        return sum(1 for row in self.rows if row.phase is not Phase.SNOOZED)

    @property
    def waiting(self) -> int:
        """How many clients those are owed to; one may be owed several."""
        return clients_in(row for row in self.rows if row.phase is not Phase.SNOOZED)

    def count(self, phase: Phase) -> int:
        """How many rows are in a phase."""
        return sum(1 for row in self.rows if row.phase is phase)


NOTHING_SEEN = View()
OFFERED_FOR = timedelta(days=14)
"""So long after its date nobody is asked any more whether a sentence was a promise."""

ASKED = frozenset({ItemKind.REPLY, ItemKind.CALLBACK})
"""Somebody waits for these; the oldest of them is what the badge promises to keep to."""


def clients_in(rows: Iterable[Row]) -> int:
    """How many clients the rows are about: by address, where there is none by name."""
    return len({row.item.client.address.lower() or row.item.client.name for row in rows})


def board_at(
    items: Iterable[OwedItem], now: datetime, view: View = NOTHING_SEEN, *, oldest_only: bool = False
) -> Board:
    """Sort the items and say what state the application is in at ``now`` (aware UTC).

    ``oldest_only`` keeps the badge to the oldest unanswered message even where a stricter standard makes
    another one due sooner (``product.md`` section 6).
    """
    rows = sorted((Row(item, phase_at(item, now), item.due - now) for item in items), key=_order)
    current = tuple(row for row in rows if not (row.item.old or row.item.probable or row.item.offered))
    counting = [row for row in current if row.phase is not Phase.SNOOZED]
    waited_for = [row for row in counting if row.item.kind in ASKED] or counting
    oldest = min(waited_for, key=lambda row: row.item.since, default=None)
    head = oldest if oldest_only else min(counting, key=lambda row: row.item.due, default=None)
    return Board(
        now=now,
        rows=current,
        probable=tuple(row for row in rows if row.item.probable and not row.item.old),
        old=tuple(row for row in rows if row.item.old),
        offered=tuple(row for row in rows if row.item.offered and row.left > -OFFERED_FOR),
        phase=_app_phase(counting, head, view),
        view=view,
        head=head,
        oldest=oldest,
        next_change=_next_change(current, now),
    )


def phase_at(item: OwedItem, now: datetime) -> Phase:
    """Return the phase of one item; a snooze hides even a missed one until it ends."""
    if item.snoozed_until is not None and now < item.snoozed_until:
        return Phase.SNOOZED
    if now >= item.due:
        return Phase.MISSED
    if item.waiting_since is not None and (item.waiting_until is None or now < item.waiting_until):
        return Phase.WAITING
    return Phase.SOON if now >= item.soon_from else Phase.IN_TIME


def _order(row: Row) -> tuple[datetime, datetime, str]:
    """First due first; the longer wait breaks a tie, then the id, so that the order is always the same."""
    return row.item.due, row.item.since, row.item.id


def _app_phase(counting: list[Row], head: Row | None, view: View) -> AppPhase:
    """Return the one state of the badge. What is owed is shown before what cannot be seen."""
    if view.paused:
        return AppPhase.PAUSED
    if head is None:
        if view.blind:
            return AppPhase.BLIND
        return AppPhase.SYNCING if view.syncing or view.checked is None else AppPhase.CLEAR
    phases = {row.phase for row in counting}
    if Phase.MISSED in phases:
        return AppPhase.MISSED
    return AppPhase.SOON if Phase.SOON in phases else AppPhase.IN_TIME


def _next_change(rows: tuple[Row, ...], now: datetime) -> datetime | None:
    """Return the next instant at which some phase changes or some warning falls due."""
    instants = [
        instant
        for row in rows
        for instant in (
            row.item.soon_from,
            row.item.due,
            row.item.snoozed_until,
            row.item.waiting_until,
            *(step.at for step in row.item.steps),
        )
        if instant is not None and instant > now
    ]
    return min(instants, default=None)
