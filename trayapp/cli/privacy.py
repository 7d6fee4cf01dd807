"""``owed privacy``: what is kept about the user, where, how much and since when."""

from __future__ import annotations

import argparse
from contextlib import closing

from trayapp.cli import shapes, tell
from trayapp.cli.moments import written_day
from trayapp.domain.clocks.calendar import WorkingCalendar
from trayapp.domain.stored import Part
from trayapp.profile.profile import Profile
from trayapp.profile.stored import gather, size_text
from trayapp.profile.stored_files import export_all
from trayapp.settings.places import Places
from trayapp.tongue import tr


def run(arguments: argparse.Namespace) -> int:
    """Say what is stored, or write it down."""
    with closing(Profile(Places.of(arguments.profile))) as profile:
        if arguments.export is not None:
            tell.line(
                tr(
                    "All that is kept stands in {folder}.",
                    folder=export_all(profile, arguments.export),
                )
            )
            return 0
        found = gather(profile)
        if arguments.json:
            tell.answer(
                {
                    "version": shapes.VERSION,
                    "bytes": found.size,
                    "parts": [_shape(part) for part in found.parts],
                }
            )
            return 0
        calendar = profile.settings().calendar
        tell.line(
            tr(
                "Owed keeps {size} about you on this computer, and nothing anywhere else.",
                size=size_text(found.size),
            )
        )
        for part in found.parts:
            _tell(part, calendar)
        tell.line()
        tell.line(tr("All of it, to be read: owed privacy --export DIR"))
        tell.line(tr("To forget an account: owed account remove NAME"))
    return 0


def _tell(part: Part, calendar: WorkingCalendar) -> None:
    tell.line()
    size = size_text(part.size)
    if not part.size:
        tell.line(part.title)
    elif part.since:
        since = written_day(calendar.local(part.since).date())
        tell.line(tr("{title} ({size}, since {day})", title=part.title, size=size, day=since))
    else:
        tell.line(f"{part.title} ({size})")
    tell.text(f"    {part.says}")
    tell.text(f"    {part.where}")
    for example in part.examples:
        tell.text(f"    - {example}")


def _shape(part: Part) -> shapes.Json:
    return {
        "title": part.title,
        "says": part.says,
        "where": part.where,
        "bytes": part.size,
        "since": shapes.instant(part.since),
        "account": part.account or None,
        "examples": list(part.examples),
    }
