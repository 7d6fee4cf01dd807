"""``owed calendar``: files and feeds whose entries are days off, and journeys."""

from __future__ import annotations

import argparse
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

from trayapp.cli import shapes, tell
from trayapp.cli.moments import NotATime, written_day
from trayapp.domain.clocks.calendar import Trip
from trayapp.domain.clocks.travel import travel_problems
from trayapp.errors import FeedTrouble, NotFound, SettingsTrouble
from trayapp.feeds.copies import Copy
from trayapp.profile.profile import Profile
from trayapp.settings.feeds import Feed, named, private_source
from trayapp.settings.model import Settings
from trayapp.settings.places import Places
from trayapp.tongue import mark, tr
from trayapp.ui import words


def run(arguments: argparse.Namespace) -> int:
    """Run one of the calendar commands."""
    actions = {"add": _add, "list": _list, "refresh": _refresh, "remove": _remove, "travel": _travel}
    with closing(Profile(Places.of(arguments.profile))) as profile:
        return actions[arguments.action](profile, arguments)


def _add(profile: Profile, arguments: argparse.Namespace) -> int:
    source = (
        arguments.source if "://" in arguments.source else str(Path(arguments.source).expanduser().absolute())
    )
    known = profile.settings().feeds
    private = private_source(Feed("", source))
    if any(feed.source in {source, private} for feed in known):
        raise SettingsTrouble(tr("This calendar is there already."), tr("See: owed calendar list"))
    name = arguments.name or named(source, [feed.name for feed in known])
    feed = Feed(name, source, arguments.timed)
    if not feed.is_address:
        _check(profile, feed)
    settings = profile.change(lambda kept: replace(kept, feeds=(*kept.feeds, feed)))
    profile.refresh_calendars(settings)
    copy = profile.calendars.of(settings.feeds[-1])
    if copy.trouble:
        said = tr("{name} was added, but could not be read yet.", name=feed.name)
        tell.line(f"{said} {copy.trouble} {copy.remedy}".strip())
    else:
        tell.line(_fares(profile, copy))
    return 0


def _check(profile: Profile, feed: Feed) -> None:
    """Refuse a file that is not there or no calendar: unlike a server, it will not mend by itself."""
    from trayapp.feeds.refresh import check_file  # brings the readers of calendars, which no list needs

    try:
        check_file(feed, profile.clock(), profile.settings().calendar.zone)
    except FeedTrouble as trouble:
        nothing = tr("Nothing was added.")
        remedy = f"{nothing} {trouble.remedy}".strip()
        raise FeedTrouble(trouble.title, remedy, detail=trouble.detail) from trouble


def _list(profile: Profile, arguments: argparse.Namespace) -> int:
    settings = profile.settings()
    copies = [profile.calendars.of(feed) for feed in settings.feeds]
    if arguments.json:
        tell.answer(
            {
                "version": shapes.VERSION,
                "calendars": [_shape(copy) for copy in copies],
                "travel": [
                    {"first": one.first.isoformat(), "last": one.last.isoformat(), "zone": one.zone}
                    for one in settings.calendar.travel
                ],
            }
        )
        return 0
    for copy in copies:
        tell.line(_fares(profile, copy))
        if copy.trouble:
            tell.line(tell.about(copy.feed.name, f"{copy.trouble} {copy.remedy}".strip()))
    for trip in settings.calendar.travel:
        tell.line(
            tr(
                "{first} to {last} by the clock of {zone}",
                first=written_day(trip.first),
                last=written_day(trip.last),
                zone=trip.zone,
            )
        )
    if not copies and not settings.calendar.travel:
        tell.line(tr("No other calendar is read. Add one with: owed calendar add FILE_OR_ADDRESS"))
    return 0


def _refresh(profile: Profile, _arguments: argparse.Namespace) -> int:
    copies = profile.refresh_calendars(profile.settings(), force=True)
    for copy in copies:
        tell.line(_fares(profile, copy))
    failing = [copy for copy in copies if copy.trouble]
    for copy in failing:
        tell.error(tell.about(copy.feed.name, f"{copy.trouble} {copy.remedy}".strip()))
    return 1 if failing else 0


def _remove(profile: Profile, arguments: argparse.Namespace) -> int:
    wanted = arguments.name.casefold()

    def without(settings: Settings) -> Settings:
        kept = tuple(feed for feed in settings.feeds if feed.name.casefold() != wanted)
        if len(kept) == len(settings.feeds):
            raise NotFound(
                tr("There is no calendar {name!r}.", name=arguments.name), tr("See: owed calendar list")
            )
        return replace(settings, feeds=kept)

    settings = profile.change(without)
    profile.calendars.clear(settings.feeds)
    tell.line(tr("The calendar {name} is read no more.", name=arguments.name))
    return 0


def _travel(profile: Profile, arguments: argparse.Namespace) -> int:
    trip = Trip(_day(arguments.first), _day(arguments.last), arguments.zone)

    def changed(settings: Settings) -> Settings:
        calendar = settings.calendar
        kept = tuple(one for one in calendar.travel if one[:2] != trip[:2])
        travel = kept if arguments.zone == "none" else tuple(sorted((*kept, trip)))
        problem = next(iter(travel_problems(travel)), "")
        if problem:
            raise SettingsTrouble(problem, tr("Nothing was changed."))
        return replace(settings, calendar=replace(calendar, travel=travel))

    profile.change(changed)
    said = (
        mark("From {first} to {last} at home.")
        if arguments.zone == "none"
        else mark("From {first} to {last} by the clock of {zone}.")
    )
    tell.line(tr(said, first=written_day(trip.first), last=written_day(trip.last), zone=trip.zone))
    return 0


def _fares(profile: Profile, copy: Copy) -> str:
    """Say in a line what is known of a calendar."""
    now, calendar = profile.clock(), profile.settings().calendar
    ahead = len(copy.ahead(calendar.day_of(now)))
    when = words.when(copy.read, now, calendar.zone_at(now)) if copy.read else ""
    read = tr("read {when}", "a calendar", when=when) if when else tr("never read", "a calendar")
    return tr(
        "{name} ({where}): %n entry of whole days ahead, {read}|"
        "{name} ({where}): %n entries of whole days ahead, {read}",
        "",
        ahead,
        name=copy.feed.name,
        where=copy.feed.where,
        read=read,
    )


def _shape(copy: Copy) -> shapes.Json:
    return {
        "name": copy.feed.name,
        "where": copy.feed.where,
        "timed": copy.feed.timed,
        "read": shapes.instant(copy.read),
        "trouble": copy.trouble or None,
        "days_off": [
            {"first": one.first.isoformat(), "last": one.last.isoformat(), "why": one.why}
            for one in copy.days
        ],
    }


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        raise NotATime(tr("{text!r} is not a day.", text=text), tr("Write it as 2026-08-03.")) from None
