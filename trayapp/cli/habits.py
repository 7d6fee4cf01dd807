"""``owed habits``: daily reply times and the evening question."""

from __future__ import annotations

import argparse
from contextlib import closing
from dataclasses import replace
from datetime import time, timedelta

from trayapp.cli import shapes, tell
from trayapp.cli.moments import NotATime
from trayapp.domain.board.slots import Habits
from trayapp.domain.clocks import spoken
from trayapp.profile.profile import Profile
from trayapp.settings.places import Places
from trayapp.tongue import tr

_MINUTE = timedelta(minutes=1)


def run(arguments: argparse.Namespace) -> int:
    """Change what was asked for, then say how it is."""
    with closing(Profile(Places.of(arguments.profile))) as profile:
        wanted = profile.settings().habits
        changed = _changed(wanted, arguments)
        if changed != wanted:
            wanted = profile.change(
                lambda known: replace(known, habits=_changed(known.habits, arguments))
            ).habits
    if arguments.json:
        tell.answer(
            {
                "version": shapes.VERSION,
                "reply_times": [f"{at:%H:%M}" for at in wanted.reply_times],
                "evening_question": wanted.evening,
                "evening_minutes_before": wanted.evening_before // _MINUTE,
            }
        )
        return 0
    times = ", ".join(spoken.clock(at) for at in wanted.reply_times)
    tell.line(
        tr("The list opens at {times} on working days.", times=times)
        if times
        else tr("There is no daily reply time.")
    )
    if wanted.evening:
        minutes = wanted.evening_before // _MINUTE
        tell.line(
            tr(
                "Owed asks %n minute before the working day ends who has not heard from you.|"
                "Owed asks %n minutes before the working day ends who has not heard from you.",
                "",
                minutes,
            )
            if minutes
            else tr("Owed asks when the working day ends who has not heard from you.")
        )
    else:
        tell.line(tr("Owed does not ask in the evening."))
    return 0


def _changed(habits: Habits, arguments: argparse.Namespace) -> Habits:
    if arguments.reply_at is not None:
        habits = replace(habits, reply_times=tuple(sorted({_time(text) for text in arguments.reply_at})))
    if arguments.no_reply_times:
        habits = replace(habits, reply_times=())
    if arguments.evening is not None:
        habits = replace(habits, evening=True, evening_before=arguments.evening * _MINUTE)
    if arguments.no_evening:
        habits = replace(habits, evening=False)
    return habits


def _time(text: str) -> time:
    try:
        return time.fromisoformat(text.strip()).replace(second=0, microsecond=0, tzinfo=None)
    except ValueError:
        raise NotATime(tr("{text!r} is not a time of day.", text=text), tr("Write it as 09:00.")) from None
