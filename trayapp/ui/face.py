"""From a board to what the badge shows. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import datetime

from trayapp.domain.board import Board, View, board_at
from trayapp.domain.item import OwedItem
from trayapp.domain.phase import AppPhase
from trayapp.ui.badge_face import BadgeFace
from trayapp.ui.words import badge_text, next_change

_WITHOUT_TEXT = frozenset({AppPhase.CLEAR, AppPhase.BLIND, AppPhase.PAUSED, AppPhase.SYNCING})


def face_of(board: Board) -> BadgeFace:
    """Return the badge's face: the time left, and a slash where something cannot be seen."""
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
    while at is not None:
        board = board_at(items, at, view, oldest_only=oldest_only)
        yield at, face_of(board)
        coming = [board.next_change] if board.next_change is not None else []
        if board.head is not None:
            coming.append(at + next_change(board.head.left))
        at = min(coming, default=None)
