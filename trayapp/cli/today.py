"""``owed today``: what falls due before the next reply time or working day, and who has not heard today."""

from __future__ import annotations

import argparse
from contextlib import closing
from datetime import datetime

from trayapp.cli import shapes, tell
from trayapp.cli.looking import view
from trayapp.domain.board.board import Board, board_at
from trayapp.domain.board.slots import Unheard, due_before, next_slot, unheard
from trayapp.profile.profile import Profile
from trayapp.settings.model import Settings
from trayapp.settings.places import Places
from trayapp.tongue import tr
from trayapp.ui import words


def run(arguments: argparse.Namespace) -> int:
    """Write both lists."""
    with closing(Profile(Places.of(arguments.profile))) as profile:
        settings, now = profile.settings(), profile.clock()
        rules = profile.rules(settings)
        with closing(profile.open_desk()) as desk:
            items = [*desk.all_open(rules).values(), *desk.kept(rules)]
            board = board_at(items, now, view(profile, settings))
            waiting = unheard(board, lambda who: desk.last_wrote(who, now), settings.calendar)
        until = next_slot(settings.habits, now, settings.calendar)
        if arguments.json:
            tell.answer(_shape(board, waiting, until, settings))
        else:
            _tell(board, waiting, until, settings)
    return 0


def _tell(board: Board, waiting: tuple[Unheard, ...], until: datetime, settings: Settings) -> None:
    zone = settings.calendar.zone_at(board.now)
    rows = due_before(board.rows, until)
    before = words.when(until, board.now, zone)
    if settings.habits.reply_times:
        said = (
            tr(
                "%n due before the next reply time, {when}|%n due before the next reply time, {when}",
                "",
                len(rows),
                when=before,
            )
            if rows
            else tr("Nothing falls due before the next reply time, {when}", when=before)
        )
    else:
        said = (
            tr(
                "%n due before the next working day begins, {when}|"
                "%n due before the next working day begins, {when}",
                "",
                len(rows),
                when=before,
            )
            if rows
            else tr("Nothing falls due before the next working day begins, {when}", when=before)
        )
    tell.line(said)
    tell.table(tell.row_cells(row, board.now, zone) for row in rows)
    tell.line()
    if waiting:
        tell.line(tr("Not heard from you today: {count}", count=len(waiting)))
        tell.table(
            (
                one.client.name or one.client.address,
                tr("since {when}", when=words.when(one.since, board.now, zone)),
            )
            for one in waiting
        )
    else:
        tell.line(tr("Nobody who wrote or called waits for a word from you, as far as can be seen."))
    tell.unseen(board, zone)


def _shape(board: Board, waiting: tuple[Unheard, ...], until: datetime, settings: Settings) -> shapes.Json:
    return {
        "version": shapes.VERSION,
        "now": shapes.instant(board.now),
        "until": shapes.instant(until),
        "due": [shapes.item(row, settings.calendar) for row in due_before(board.rows, until)],
        "unheard": [
            {
                "client": {"name": one.client.name, "address": one.client.address, "group": one.client.group},
                "since": shapes.instant(one.since),
                "items": [row.item.id for row in one.rows],
            }
            for one in waiting
        ],
        "blind": shapes.blind(board.view.blind),
    }
