"""From a board to what the badge shows. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from datetime import datetime, timedelta

from trayapp.domain.board.board import ASKED, Board, View, board_at
from trayapp.domain.board.phase import AppPhase
from trayapp.domain.owing.item import OwedItem
from trayapp.ui.tray.badge_face import BadgeFace
from trayapp.ui.words import badge_text, next_change

_NONE = timedelta(0)
_WITHOUT_TEXT = frozenset({AppPhase.CLEAR, AppPhase.BLIND, AppPhase.PAUSED, AppPhase.SYNCING})


def face_of(board: Board) -> BadgeFace:
    """Return the badge's face: the time left, a slash where something cannot be seen, how long a pause is."""
    if board.phase is AppPhase.PAUSED and board.view.paused_until is not None:
        return BadgeFace(board.phase, badge_text(max(board.view.paused_until - board.now, _NONE)))
    if board.head is None or board.phase in _WITHOUT_TEXT:
        return BadgeFace(board.phase)
    return BadgeFace(board.phase, badge_text(board.head.left), blind_corner=bool(board.view.blind))


def faces_from(
    items: Collection[OwedItem], now: datetime, view: View, *, oldest_only: bool = False
) -> Iterator[tuple[datetime, BadgeFace]]:
    """Yield every face that follows from what is known now, with the instant from which on it is shown.

    Ends when nothing changes any more, which may be never: the caller takes as many as it wants.
    """
    at: datetime | None = now
    deciding = deciding_items(items)
    while at is not None:
        board = board_at(deciding, at, view, oldest_only=oldest_only)
        yield at, face_of(board)
        coming = [board.next_change] if board.next_change is not None else []
        if board.head is not None:
            coming.append(at + next_change(board.head.left))
        at = min(coming, default=None)


def deciding_items(items: Iterable[OwedItem]) -> tuple[OwedItem, ...]:
    """Leave out what the face does not depend on as long as nothing is settled: nearly all of many items.

    Of those on the clock it depends on the first that is due, the first that is soon and the oldest; what is
    put off, or waits on others, joins them later.
    """
    counting = [one for one in items if not (one.old or one.probable or one.offered)]
    resting = [one for one in counting if one.snoozed_until is not None or one.waiting_since is not None]
    awake = [one for one in counting if one.snoozed_until is None and one.waiting_since is None]
    asked = [one for one in awake if one.kind in ASKED]
    first = (
        min(awake, key=lambda one: (one.due, one.since, one.id), default=None),
        min(awake, key=lambda one: one.soon_from, default=None),
        min(awake, key=lambda one: one.since, default=None),
        min(asked, key=lambda one: one.since, default=None),
    )
    by_id = {one.id: one for one in (*resting, *(one for one in first if one is not None))}
    return tuple(by_id.values())
