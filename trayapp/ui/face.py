"""From a board to what the badge shows. Pure."""

from __future__ import annotations

from trayapp.domain.board import Board
from trayapp.domain.phase import AppPhase
from trayapp.ui.badge import BadgeFace
from trayapp.ui.words import badge_text

_WITHOUT_TEXT = frozenset({AppPhase.CLEAR, AppPhase.BLIND, AppPhase.PAUSED, AppPhase.SYNCING})


def face_of(board: Board) -> BadgeFace:
    """Return the badge's face: the time left, and a slash where something cannot be seen."""
    if board.head is None or board.phase in _WITHOUT_TEXT:
        return BadgeFace(board.phase)
    return BadgeFace(board.phase, badge_text(board.head.left), blind_corner=bool(board.view.blind))
