"""Other calendars as the settings file writes them: what each is called and where it comes from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

from trayapp.settings.table import Table
from trayapp.tongue import tr

_LOOPBACK = {"localhost", "127.0.0.1", "::1"}


class Feed(NamedTuple):
    """One iCalendar file or feed whose entries are days off."""

    name: str
    """What the user calls it."""
    source: str
    """A path, or an address: ``https://``, ``webcal://`` (which is https), ``http://`` on this machine only.

    A private address may open the calendar to whoever knows it, so only its host is ever shown or logged.
    """
    timed: bool = False
    """Whether entries with a time take that time away too; whole days always count."""

    @property
    def is_address(self) -> bool:
        """Whether it comes over the network."""
        return "://" in self.source

    @property
    def where(self) -> str:
        """Where it comes from, fit to be shown: the host of an address, or the path."""
        if self.is_address:
            return _host(self.source) or tr("an address without a host")
        return self.source

    @property
    def url(self) -> str:
        """The address to ask; ``webcal://`` is what calendars call https."""
        return f"https://{self.source[9:]}" if self.source.lower().startswith("webcal://") else self.source


def read_feeds(file: Table) -> tuple[Feed, ...]:
    """Return the calendars of ``[[calendar]]``."""
    return tuple(
        Feed(table.text("name"), table.text("source"), table.flag("timed", default=False))
        for table in file.tables("calendar")
    )


def feed_values(feeds: Iterable[Feed]) -> list[dict[str, object]]:
    """Return what the file says of them."""
    return [{"name": one.name, "source": one.source, "timed": one.timed} for one in feeds]


def feed_problems(feeds: Iterable[Feed]) -> Iterator[str]:
    """Say in sentences what keeps calendars from being read at all."""
    listed = tuple(feeds)
    for name, count in Counter(one.name.strip().casefold() for one in listed).items():
        if count > 1 or not name:
            yield (
                tr(
                    "{count} calendars are called {name!r}; each needs a name of its own.",
                    count=count,
                    name=name,
                )
                if name
                else (tr("A calendar needs a name."))
            )
    for one in listed:
        yield from _source_problems(one)


def named(source: str, taken: Iterable[str]) -> str:
    """Suggest a name for a calendar: its file's, or its host's, told apart from those that are there."""
    feed = Feed("", source)
    plain = (_host(source) if feed.is_address else Path(source).stem) or tr("Calendar")
    known = {one.casefold() for one in taken}
    name, number = plain, 1
    while name.casefold() in known:
        number += 1
        name = f"{plain} {number}"
    return name


def _source_problems(feed: Feed) -> Iterator[str]:
    if not feed.is_address:
        if not Path(feed.source).expanduser().is_absolute():
            yield tr(
                "Calendar {name}: give the whole path of the file, or an address with https://.",
                name=feed.name,
            )
        return
    scheme = feed.url.partition("://")[0].lower()
    host = _host(feed.url)
    if not host:
        yield tr("Calendar {name}: the address names no host.", name=feed.name)
    elif scheme == "http" and host not in _LOOPBACK:
        yield tr(
            "Calendar {name}: the connection would not be private; use an address with https://.",
            name=feed.name,
        )
    elif scheme not in {"http", "https"}:
        yield tr("Calendar {name}: an address begins with https:// or webcal://.", name=feed.name)


def _host(address: str) -> str:
    try:
        return (urlsplit(address).hostname or "").lower()
    except ValueError:
        return ""
