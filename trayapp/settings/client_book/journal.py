"""The last changes of the client book, so that a merge or an import of thousands is taken back at will."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from trayapp.domain.clients.book import Entry
from trayapp.domain.clocks.standard import Standard, StandardKey
from trayapp.settings.atomic import write_private
from trayapp.settings.client_book.changes import taken_back
from trayapp.settings.codec import client_values, read_client, read_standard, standard_values
from trayapp.settings.model import Settings
from trayapp.settings.table import BadValue, Table
from trayapp.tongue import mark, tr

log = logging.getLogger(__name__)

KEPT = 20
"""Changes that can be taken back."""


class BookChange(NamedTuple):
    """One change of the client book."""

    at: datetime
    """Aware UTC."""
    what: str
    """For the user: "Added 412 clients"."""
    before: Settings
    """Only what the change touched: entries, and standards where it moved one."""
    after: Settings

    def taken_back(self, now: Settings) -> Settings:
        """Undo it in settings that may have changed since."""
        return taken_back(now, self.before, self.after)


class BookJournal:
    """A small file beside the decisions. One that cannot be used costs the undo, never the change itself."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def note(self, before: Settings, after: Settings, at: datetime) -> None:
        """Write a change down; nothing, where the client book is as it was."""
        if before.clients == after.clients:
            return
        was, became = _only_changed(before, after)
        change = BookChange(at, told(was.clients, became.clients), was, became)
        try:
            self._write([*self.all(), change][-KEPT:])
        except OSError as error:
            log.warning("The change of the client book cannot be taken back later: %s", error)

    def all(self) -> list[BookChange]:
        """Return what can be taken back, oldest first."""
        try:
            found = json.loads(self._path.read_text("utf-8"))
            return [_read(Table(one)) for one in found]
        except FileNotFoundError:
            return []
        except (OSError, ValueError, TypeError, AttributeError) as error:
            log.warning("What was changed in the client book cannot be read: %s", error)
            return []

    def drop(self, change: BookChange) -> None:
        """Forget a change, which was taken back."""
        self._write([one for one in self.all() if one != change])

    def _write(self, changes: Iterable[BookChange]) -> None:
        content = json.dumps([_values(one) for one in changes], ensure_ascii=False, indent=1)
        write_private(self._path, content.encode())


def told(before: Iterable[Entry], after: Iterable[Entry]) -> str:
    """Say what became of the book: "Added 412 clients", "Changed Anna Acker"."""
    was, became = ({entry.who: entry for entry in one} for one in (before, after))
    parts = [
        (mark("Added {whom}"), [became[one] for one in became if one not in was]),
        (mark("Removed {whom}"), [was[one] for one in was if one not in became]),
        (mark("Changed {whom}"), [became[one] for one in became if one in was and was[one] != became[one]]),
    ]
    said = [tr(sentence, whom=_counted(entries)) for sentence, entries in parts if entries]
    return ", ".join([*said[:1], *(f"{one[0].lower()}{one[1:]}" for one in said[1:])])


def _counted(entries: list[Entry]) -> str:
    if len(entries) == 1:
        return entries[0].name or entries[0].who
    return tr("%n client|%n clients", "", len(entries))


def _only_changed(before: Settings, after: Settings) -> tuple[Settings, Settings]:
    was, became = ({entry.who: entry for entry in one.clients} for one in (before, after))
    changed = {one for one in was | became if was.get(one) != became.get(one)}
    moved = before.standards != after.standards
    slim = [
        replace(
            Settings(),
            clients=tuple(entry for entry in one.clients if entry.who in changed),
            standards=one.standards if moved else (),
        )
        for one in (before, after)
    ]
    return slim[0], slim[1]


def _values(change: BookChange) -> dict[str, object]:
    return {
        "at": change.at.isoformat(),
        "what": change.what,
        "before": _side(change.before),
        "after": _side(change.after),
    }


def _side(settings: Settings) -> dict[str, object]:
    return {
        "client": [client_values(entry) for entry in settings.clients],
        "standard": [standard_values(key, standard) for key, standard in settings.standards],
    }


def _read(table: Table) -> BookChange:
    """Raise ``BadValue``, a ``ValueError``, for what this version does not understand."""
    at = datetime.fromisoformat(table.text("at"))
    if at.tzinfo is None:
        raise BadValue(("at",), "A time needs its zone.")
    return BookChange(
        at, table.text("what"), _settings(table.table("before")), _settings(table.table("after"))
    )


def _settings(table: Table) -> Settings:
    standards: Mapping[StandardKey, Standard] = dict(map(read_standard, table.tables("standard")))
    return replace(
        Settings(),
        clients=tuple(map(read_client, table.tables("client"))),
        standards=tuple(standards.items()),
    )
