"""Reads the calendars anew when it is time: what fails is noted, and the last good copy stays."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from trayapp.errors import FeedTrouble
from trayapp.feeds.copies import Copies, Copy
from trayapp.feeds.fetch import fetch
from trayapp.feeds.ical import entries_in
from trayapp.settings.feeds import Feed
from trayapp.tongue import tr

log = logging.getLogger(__name__)

EVERY = timedelta(hours=6)
"""How old a good copy becomes before the calendar is read again."""
AGAIN = timedelta(minutes=30)
"""How soon what failed is tried again."""


def is_due(copy: Copy, now: datetime, zone: str) -> bool:
    """Whether it is time to read a calendar again. A clock that was set back is no reason to wait."""
    if copy.tried is None or copy.tried > now or copy.zone != zone:
        return True
    return now - copy.tried >= (AGAIN if copy.trouble else EVERY)


def check_file(feed: Feed, now: datetime, zone: str) -> None:
    """Raise ``FeedTrouble`` where a file that is to be added cannot be read as a calendar."""
    entries = entries_in(fetch(feed), feed.name, now, zone)
    if entries.skipped and not (entries.days or entries.times):
        raise FeedTrouble(
            tr("No entry of the calendar {name} makes sense.", name=feed.name),
            tr("Check that the file is whole, or export it anew."),
        )


def refresh(
    feeds: Iterable[Feed],
    copies: Copies,
    now: datetime,
    zone: str,
    *,
    force: bool = False,
    fetch: Callable[[Feed], bytes] = fetch,
    resolved: Callable[[Feed], Feed] = lambda feed: feed,
) -> tuple[Copy, ...]:
    """Read the calendars whose time it is, or all with ``force``; return what is known of each then.

    Never raises for a calendar that cannot be read: its copy says why. ``zone`` is the user's own.
    ``resolved`` gives a calendar with its address where that lies in the keyring.
    """
    listed = tuple(feeds)
    copies.clear(listed)
    found = []
    for feed in listed:
        copy = copies.of(feed)
        if force or is_due(copy, now, zone):
            copy = _read(feed, copy, now, zone, lambda one: fetch(resolved(one)))
            try:
                copies.keep(copy)
            except OSError as error:
                log.warning("The copy of the calendar %s cannot be kept: %s", feed.name, error)
        found.append(copy)
    return tuple(found)


def _read(feed: Feed, copy: Copy, now: datetime, zone: str, fetch: Callable[[Feed], bytes]) -> Copy:
    try:
        entries = entries_in(fetch(feed), feed.name, now, zone)
    except FeedTrouble as trouble:
        log.info("The calendar %s was not read: %s %s", feed.name, trouble.title, trouble.detail)
        remedy = trouble.remedy
        if copy.read:
            used = tr("The last good copy is used.")
            remedy = tr("{first} {second}", "two sentences", first=used, second=remedy) if remedy else used
        return replace(copy, tried=now, trouble=trouble.title, remedy=remedy, zone=zone)
    if entries.skipped:
        log.info("%d entries of the calendar %s were left out.", entries.skipped, feed.name)
    return Copy(feed, now, now, "", "", entries.days, entries.times, zone)
