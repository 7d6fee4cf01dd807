"""The whole sentence behind the badge: what is owed, how long is left, what cannot be seen. Pure."""

from __future__ import annotations

from typing import NamedTuple

from trayapp.domain.board.board import Blind, Board, Row, View
from trayapp.domain.board.phase import AppPhase, Phase
from trayapp.domain.clocks.spoken import whole
from trayapp.tongue import tr
from trayapp.ui import words

_NAME = 60
"""Characters of a name or a subject."""


class Brief(NamedTuple):
    """The same in two short lines, for the small window that stands in for the badge."""

    title: str
    detail: str


def tooltip(board: Board, zone: str) -> str:
    """Return the tooltip's lines, plain text; times are shown in the zone of that name."""
    return "\n".join([*_headline(board, zone), *_blind_lines(board, zone)])


def brief(board: Board, zone: str, *, hide_names: bool = False) -> Brief:
    """Return how long is left and who waits, or why neither can be said."""
    match board.phase:
        case AppPhase.PAUSED:
            until = board.view.paused_until
            end = words.when(until, board.now, zone) if until is not None else ""
            detail = tr("until {when}", "a pause", when=end) if end else tr("until you go on", "a pause")
            return Brief(tr("Paused"), detail)
        case AppPhase.BLIND:
            names = ", ".join(words.safe_line(one.account, _NAME) for one in board.view.blind)
            return Brief(tr("Owed cannot see"), names)
        case AppPhase.SYNCING:
            return _brief_of_reading(board.view)
    if board.head is None:
        checked = board.view.checked
        when = tr("Checked {when}", when=words.when(checked, board.now, zone)) if checked else ""
        return Brief(tr("Nobody is waiting for you"), when)
    left = words.time_left(board.head.left, board.head.item.due, board.now, zone)
    many = tr("%n owed|%n owed", "", board.owed)
    name = "" if hide_names else words.safe_line(board.head.item.client.name, _NAME)
    shown = [name] if name and board.owed == 1 else [part for part in (name, many) if part]
    return Brief(f"{left[:1].upper()}{left[1:]}", " · ".join(shown))


def _brief_of_reading(view: View) -> Brief:
    if not view.accounts:
        return Brief(tr("No account yet"), tr("A click sets one up"))
    if not view.total:
        return Brief(tr("Reading your mail"), "")
    detail = tr("{done} of {total} messages", done=whole(view.done), total=whole(view.total))
    return Brief(tr("Reading your mail"), detail)


def _headline(board: Board, zone: str) -> list[str]:
    """Say the state in a sentence or two."""
    view = board.view
    if board.phase is AppPhase.PAUSED:
        return [_paused(board, zone)]
    if board.phase is AppPhase.BLIND:
        return [tr("Owed cannot see all of your mailboxes; what it does see owes nothing.")]
    if board.phase is AppPhase.SYNCING:
        return [_reading(view)]
    if board.head is None:
        if view.checked is None:
            return [tr("Nobody is waiting for you.")]
        checked = words.when(view.checked, board.now, zone)
        return [tr("Nobody is waiting for you. Checked {when}.", when=checked)]
    counted = words.counts_line(board.owed, board.count(Phase.MISSED), None, board.waiting)
    lines = [counted, _waits(board.head, board, zone)]
    if board.oldest is not None and board.oldest is not board.head:
        lines.append(tr("Waiting longest: {who}", who=_waits(board.oldest, board, zone)))
    if view.syncing:
        lines.append(tr("Not every mailbox has been read to the end yet."))
    return lines


def _paused(board: Board, zone: str) -> str:
    until = board.view.paused_until
    if until is None:
        return tr("Owed is paused: it does not look into your mailboxes and does not warn.")
    return tr(
        "Owed is paused until {when}: it does not look into your mailboxes and does not warn.",
        when=words.when(until, board.now, zone),
    )


def _reading(view: View) -> str:
    if not view.accounts:
        return tr("No account is set up yet.")
    if not view.syncing:
        return tr("Owed is looking into your mailboxes.")
    if not view.total:
        return tr("Owed is reading your mailboxes for the first time.")
    return tr(
        "Owed is reading your mailboxes for the first time: {done} of {total} messages.",
        done=whole(view.done),
        total=whole(view.total),
    )


def _waits(row: Row, board: Board, zone: str) -> str:
    """Say who waits, and for how long more."""
    left = words.time_left(row.left, row.item.due, board.now, zone)
    name = words.safe_line(row.item.client.name, _NAME)
    if not row.item.subject:
        return tr("{client}: {left}", client=name, left=left)
    subject = words.safe_line(row.item.subject, _NAME)
    return tr("{client}, “{subject}”: {left}", client=name, subject=subject, left=left)


def _blind_lines(board: Board, zone: str) -> list[str]:
    """Say for each account that cannot be seen since when, why, and what helps."""
    return [_unseen(one, words.when(one.since, board.now, zone)) for one in board.view.blind]


def _unseen(one: Blind, when: str) -> str:
    account = words.safe_line(one.account, _NAME)
    if one.partly:
        return tr(
            "Not all of {account} can be seen since {when}. {why} {remedy}",
            account=account,
            when=when,
            why=one.why,
            remedy=one.remedy,
        ).strip()
    return tr(
        "{account} cannot be seen since {when}. {why} {remedy}",
        account=account,
        when=when,
        why=one.why,
        remedy=one.remedy,
    ).strip()
