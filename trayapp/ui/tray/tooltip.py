"""The whole sentence behind the badge: what is owed, how long is left, what cannot be seen. Pure."""

from __future__ import annotations

from trayapp.domain.board import Board, Row
from trayapp.domain.phase import AppPhase, Phase
from trayapp.ui import words


def tooltip(board: Board, zone: str) -> str:
    """Return the tooltip's lines, plain text; times are shown in the zone of that name."""
    return "\n".join([*_headline(board, zone), *_blind_lines(board, zone)])


def _headline(board: Board, zone: str) -> list[str]:
    """Say the state in a sentence or two."""
    view = board.view
    if board.phase is AppPhase.PAUSED:
        return ["Owed is paused: it does not look into your mailboxes and does not warn."]
    if board.phase is AppPhase.BLIND:
        return ["Owed cannot see all of your mailboxes; what it does see owes nothing."]
    if board.phase is AppPhase.SYNCING:
        if not view.accounts:
            return ["No account is set up yet."]
        if not view.syncing:
            return ["Owed is looking into your mailboxes."]
        progress = f": {view.done:,} of {view.total:,} messages" if view.total else ""
        return [f"Owed is reading your mailboxes for the first time{progress}."]
    if board.head is None:
        checked = f" Checked {words.when(view.checked, board.now, zone)}." if view.checked else ""
        return [f"Nobody is waiting for you.{checked}"]
    lines = [words.counts_line(board.owed, board.count(Phase.MISSED), None), _waits(board.head, board, zone)]
    if board.oldest is not None and board.oldest is not board.head:
        lines.append(f"Waiting longest: {_waits(board.oldest, board, zone)}")
    if view.syncing:
        lines.append("Not every mailbox has been read to the end yet.")
    return lines


def _waits(row: Row, board: Board, zone: str) -> str:
    """Say who waits, and for how long more."""
    left = words.time_left(row.left, row.item.due, board.now, zone)
    subject = f", “{words.safe_line(row.item.subject, 60)}”" if row.item.subject else ""
    return f"{words.safe_line(row.item.client.name, 60)}{subject}: {left}"


def _blind_lines(board: Board, zone: str) -> list[str]:
    """Say for each account that cannot be seen since when, why, and what helps."""
    return [
        f"{words.safe_line(one.account, 60)} cannot be seen since {words.when(one.since, board.now, zone)}. "
        f"{one.why} {one.remedy}".strip()
        for one in board.view.blind
    ]
