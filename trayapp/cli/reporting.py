"""``owed report``: how well the standard is kept, as text, JSON or a table."""

from __future__ import annotations

import argparse
import sys
from contextlib import closing
from datetime import date, timedelta

from trayapp.cli import shapes, tell
from trayapp.cli.looking import view
from trayapp.cli.moments import NotATime
from trayapp.doing.figures_csv import figures_csv
from trayapp.domain.board.board import Board, board_at
from trayapp.domain.clocks import spoken
from trayapp.domain.clocks.windows import window_text
from trayapp.domain.reporting.report import Period, Report, Scope, Tally, last_weeks
from trayapp.profile.profile import Profile
from trayapp.settings.places import Places
from trayapp.sync.figures import bring_up_to_date, counted
from trayapp.tongue import tr
from trayapp.ui import words
from trayapp.ui.report import figures

_CLIENTS = 10
"""So many clients are written on a terminal; JSON has all."""


def run(arguments: argparse.Namespace) -> int:
    """Count, and write."""
    with closing(Profile(Places.of(arguments.profile))) as profile:
        settings, now = profile.settings(), profile.clock()
        rules = profile.rules(settings)
        usual = last_weeks(12, now, settings.calendar)
        days = Period(_day(arguments.first) or usual.first, _day(arguments.last) or usual.last)
        if days.last < days.first:
            raise NotATime(
                tr("The last day of a report is not before its first day."), tr("Turn them round.")
            )
        with closing(profile.open_index()) as index:
            bring_up_to_date(index, rules, lambda done, total: tell.progress(tr("Counting"), done, total))
            scope = Scope(group=arguments.group, who=arguments.client)
            found = counted(index, rules, scope, now, days)
        if arguments.csv:
            sys.stdout.write(figures_csv(found, settings.calendar))
            return 0
        board = board_at((), now, view(profile, settings))
        if arguments.json:
            tell.answer(_shape(found, board))
        else:
            _tell(found, board, settings.report_goal, settings.calendar.zone_at(now))
    return 0


def _tell(found: Report, board: Board, goal: int, zone: str) -> None:
    tell.line(tell.about(figures.period(found.period), figures.tally(found.tally)))
    tell.line()
    tell.table(
        [
            (
                tr("In time", "of answers"),
                figures.percent(found.tally.share),
                tr("your goal is {percent} %", percent=goal),
            ),
            (tr("Half were answered within"), figures.time(found.median), ""),
            (tr("Nine in ten within"), figures.time(found.ninetieth), ""),
            (tr("Not answered yet, and missed"), spoken.whole(found.unanswered), ""),
        ]
    )
    tell.line()
    tell.line(tr("By week"))
    tell.table(
        (
            f"  {figures.day(week.monday)}",
            figures.percent(week.tally.share),
            figures.tally(week.tally),
            "" if week.tally.share is None or week.tally.share * 100 >= goal else tr("under the goal"),
        )
        for week in found.weeks
    )
    if found.clients:
        tell.line()
        tell.line(tr("By client, the worst kept first"))
        tell.table(
            (
                f"  {line.client.name or line.client.address}",
                figures.percent(line.tally.share),
                figures.tally(line.tally),
                tr("half within {duration}", duration=figures.time(line.median))
                if line.median is not None
                else "",
                tr("waits for {duration}", duration=words.duration(line.worst.took(found.now)))
                if line.worst
                else "",
            )
            for line in found.clients[:_CLIENTS]
        )
    tell.line()
    tell.line(tr("Promises: {promises}", promises=figures.promises(found.promises)))
    sentence = figures.engagement(found)
    if sentence:
        tell.line()
        tell.line(sentence)
    tell.unseen(board, zone)


def _shape(found: Report, board: Board) -> shapes.Json:
    return {
        "version": shapes.VERSION,
        "now": shapes.instant(found.now),
        "from": found.period.first.isoformat(),
        "to": found.period.last.isoformat(),
        **_counts(found.tally),
        "unanswered": found.unanswered,
        "median_seconds": _seconds(found.median),
        "ninetieth_seconds": _seconds(found.ninetieth),
        "window": window_text(found.window) if found.window is not None else None,
        "weeks": [{"monday": week.monday.isoformat(), **_counts(week.tally)} for week in found.weeks],
        "spread": [
            {"up_to_seconds": _seconds(one.up_to), "kept": one.kept, "missed": one.missed}
            for one in found.spread
        ],
        "arrivals": [list(day) for day in found.arrivals],
        "answers": [list(day) for day in found.answers],
        "clients": [
            {
                "client": {
                    "name": line.client.name,
                    "address": line.client.address,
                    "group": line.client.group,
                },
                **_counts(line.tally),
                "median_seconds": _seconds(line.median),
                "worst_open": None
                if line.worst is None
                else {
                    "message_id": line.worst.message_id,
                    "subject": line.worst.subject,
                    "since": shapes.instant(line.worst.since),
                    "due": shapes.instant(line.worst.due),
                },
            }
            for line in found.clients
        ],
        "promises": {**found.promises._asdict(), "share": found.promises.share},
        "sentence": figures.engagement(found),
        "blind": shapes.blind(board.view.blind),
    }


def _counts(tally: Tally) -> shapes.Json:
    return {**tally._asdict(), "waiting": tally.waiting, "share": tally.share}


def _seconds(span: timedelta | None) -> int | None:
    return None if span is None else int(span.total_seconds())


def _day(text: str | None) -> date | None:
    if text is None:
        return None
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        raise NotATime(tr("{text!r} is not a day.", text=text), tr("Write it as 2026-05-04.")) from None
