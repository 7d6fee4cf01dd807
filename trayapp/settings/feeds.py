"""Other calendars as the settings file writes them: what each is called and where it comes from."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

from trayapp.settings.table import Table
from trayapp.tongue import tr

PRIVATE = "keyring://"
"""What begins a source whose address the keyring holds; its host follows, then what tells it from others."""
_LOOPBACK = {"localhost", "127.0.0.1", "::1"}
_LONG, _MIXED = 16, 8
"""Characters from which on a word in an address may be a key: without, and with figures among its letters."""


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
    def is_private(self) -> bool:
        """Whether the keyring holds the address, and ``source`` only says under which name."""
        return self.source.startswith(PRIVATE)

    @property
    def may_open(self) -> bool:
        """Whether knowing this address may be all it takes: it holds more than a host and plain words."""
        if not self.is_address or self.is_private:
            return False
        try:
            parts = urlsplit(self.url)
        except ValueError:
            return False
        if _host(self.source) in _LOOPBACK:
            return False
        words = [word for word in (*parts.path.split("/"), *re.split("[&=;]", parts.query)) if word]
        return bool(parts.username or parts.password or parts.fragment) or any(map(_is_key, words))

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


def private_source(feed: Feed) -> str:
    """Return what stands for the address of a calendar once the keyring holds it."""
    digest = hashlib.sha256(feed.source.encode("utf-8", "surrogatepass")).hexdigest()[:16]
    return f"{PRIVATE}{_host(feed.source)}/{digest}"


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
    if feed.is_private:
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


def _is_key(word: str) -> bool:
    """Whether a part of an address looks made by a machine: long without a pause, or letters with figures."""
    if word.casefold().startswith(("private", "secret", "token")):
        return True
    return any(
        len(one) >= _LONG
        or (len(one) >= _MIXED and any(map(str.isdigit, one)) and any(map(str.isalpha, one)))
        for one in re.split(r"[-_. %+@]", word)
    )


def _host(address: str) -> str:
    try:
        return (urlsplit(address).hostname or "").lower()
    except ValueError:
        return ""
