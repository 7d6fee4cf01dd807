"""A mailbox in memory with the behaviour of a real one, faults included: what everything else is tested on.

The mailbox outlives its sources as a server outlives its connections.
"""

from __future__ import annotations

import itertools
import json
import queue
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from typing import NamedTuple

from trayapp.errors import CursorLost, MailTrouble, Unreachable
from trayapp.mail.parsing.headers import UnreadableHeaders, parse_headers
from trayapp.mail.parsing.text import UnreadableText, message_text
from trayapp.mail.source import Arrival, Changes, Cursor, Place, Role, Text, Unreadable
from trayapp.tongue import mark, tr

FOLDERS = {
    Role.INBOX: "INBOX",
    Role.SENT: "Sent",
    Role.OTHER: "Archive",
    Role.TRASH: "Trash",
    Role.JUNK: "Junk",
}
LONG_AGO = datetime(2024, 1, 1, tzinfo=UTC)
"""When a message arrived of which nothing else is said."""


class Copy(NamedTuple):
    """One message in one folder."""

    raw: bytes
    role: Role
    arrived: datetime


class MemoryMailbox:
    """A mailbox that a test changes at will; any number of sources may be open on it.

    Its faults: :attr:`trouble` while it is set, :attr:`crash_after` once, :meth:`lose_cursors`, and
    :meth:`break_texts`.
    """

    def __init__(self, page: int = 100, *, push: bool = False) -> None:
        """``page`` is how many messages a page holds; with ``push`` its sources can be watched."""
        self.page = page
        self.push = push
        self.trouble: MailTrouble | None = None
        """Raised by everything that a source does, until it is taken away."""
        self.crash_after: int | None = None
        """After so many more pages the connection breaks; then None again."""
        self.pages_read = 0
        """How many pages were handed out, over all sources."""
        self.texts_read: list[Place] = []
        """Every place whose text was asked for, in order."""
        self._numbers = itertools.count(1)
        self.copies: dict[int, Copy] = {}
        """What lies in the mailbox now, by number."""
        self.places: dict[int, Place] = {}
        """Where everything lies or lay, by number."""
        self.broken: set[int] = set()
        """The numbers of texts that cannot be read."""
        self.watchers: list[queue.SimpleQueue[bool]] = []
        """The bells of those who watch."""
        self._epoch = 1

    def append(self, raw: bytes, role: Role = Role.INBOX, date: datetime | None = None) -> str:
        """Put a message into the folder of that role, arrived at ``date``; return its handle."""
        key = next(self._numbers)
        self.copies[key] = Copy(raw, role, date or LONG_AGO)
        self.places[key] = Place(FOLDERS[role], str(key))
        self._tell_watchers()
        return str(key)

    def delete(self, handle: str) -> None:
        """Remove a message for good. Raises ``KeyError`` when it is not there."""
        del self.copies[int(handle)]
        self._tell_watchers()

    def move(self, handle: str, role: Role) -> str:
        """Move a message into another folder; return its new handle."""
        copy = self.copies.pop(int(handle))
        return self.append(copy.raw, role, copy.arrived)

    def lose_cursors(self) -> None:
        """Forget every cursor, as a server does after a repair."""
        self._epoch += 1

    def break_texts(self, *handles: str) -> None:
        """Let the texts of these messages be unreadable from now on."""
        self.broken.update(int(handle) for handle in handles)

    def place(self, handle: str) -> Place:
        """Tell where a message lies, or lay."""
        return self.places[int(handle)]

    def source(self) -> MemorySource:
        """Open the mailbox."""
        return MemorySource(self)

    def _tell_watchers(self) -> None:
        for watcher in self.watchers:
            watcher.put(True)

    def known_to(self, cursor: Cursor | None) -> set[int]:
        """Return the copies that a cursor has seen. Raises ``CursorLost``."""
        if cursor is None:
            return set()
        try:
            held = json.loads(cursor)
            epoch, known = held["epoch"], set(held["known"])
        except (ValueError, TypeError, KeyError) as error:
            raise CursorLost(tr("The mailbox no longer knows where reading stopped.")) from error
        if epoch != self._epoch or not known <= self.places.keys():
            raise CursorLost(tr("The mailbox no longer knows where reading stopped."))
        return known

    def cursor(self, known: set[int]) -> Cursor:
        """Return the cursor of a source that has seen these copies."""
        return Cursor(json.dumps({"epoch": self._epoch, "known": sorted(known)}))


class MemorySource:
    """One connection to a :class:`MemoryMailbox`."""

    troubles: tuple[str, ...] = ()
    sent_unknown: bool = False

    def __init__(self, mailbox: MemoryMailbox) -> None:
        """Nothing is read yet."""
        self._mailbox = mailbox
        self._closed = False
        self._bell: queue.SimpleQueue[bool] = queue.SimpleQueue()

    def changes(self, since: Cursor | None) -> Iterator[Changes]:
        """Yield what the cursor has not seen, newest first; what is gone stands on the first page."""
        self._check()
        box = self._mailbox
        known = box.known_to(since)
        there = dict(box.copies)
        gone = known - there.keys()
        known -= gone
        fresh = sorted(there.keys() - known, key=lambda key: (there[key].arrived, key), reverse=True)
        for keys in _batches(fresh, box.page):
            self._count_page()
            known |= set(keys)
            found = [_read(box.places[key], there[key]) for key in keys]
            yield Changes(
                arrivals=tuple(one for one in found if isinstance(one, Arrival)),
                gone=tuple(box.places[key] for key in sorted(gone)),
                cursor=box.cursor(known),
                unreadable=tuple(one for one in found if isinstance(one, Unreadable)),
                done=len(known),
                total=len(there),
            )
            gone = set()

    def texts(self, places: Sequence[Place]) -> Iterator[Text]:
        """Yield the texts of the places that still exist."""
        self._check()
        box = self._mailbox
        keys = {box.places[key]: key for key in box.copies}
        for place in places:
            key = keys.get(place)
            if key is not None:
                box.texts_read.append(place)
                yield self._text(place, key)

    def watch(self, ring: Callable[[], None]) -> None:
        """Ring at every change of a mailbox that can push, until closed; else return at once."""
        self._check()
        if not self._mailbox.push:
            return
        self._mailbox.watchers.append(self._bell)
        try:
            while not self._closed and self._bell.get():
                self._check()
                ring()
        finally:
            self._mailbox.watchers.remove(self._bell)

    def close(self) -> None:
        """End the connection."""
        self._closed = True
        self._bell.put(False)

    def _text(self, place: Place, key: int) -> Text:
        if key in self._mailbox.broken:
            return Text(place, "", mark("The text cannot be decoded."))
        try:
            return Text(place, message_text(self._mailbox.copies[key].raw))
        except UnreadableText as error:
            return Text(place, "", str(error))

    def _check(self) -> None:
        """Raise what is wrong with the connection."""
        if self._closed:
            raise Unreachable(tr("The connection to the mailbox is closed."))
        if self._mailbox.trouble is not None:
            raise self._mailbox.trouble

    def _count_page(self) -> None:
        """Raise when the connection breaks before this page."""
        self._check()
        box = self._mailbox
        if box.crash_after == 0:
            box.crash_after = None
            raise Unreachable(tr("The connection to the mailbox broke."))
        if box.crash_after is not None:
            box.crash_after -= 1
        box.pages_read += 1


def _batches(keys: list[int], size: int) -> list[list[int]]:
    """Cut into pages; an empty list is one empty page."""
    return [keys[start : start + size] for start in range(0, len(keys), size)] or [[]]


def _read(place: Place, copy: Copy) -> Arrival | Unreadable:
    try:
        return Arrival(place, copy.role, parse_headers(copy.raw, arrived=copy.arrived))
    except UnreadableHeaders as error:
        return Unreadable(place, copy.role, str(error), date=copy.arrived)
