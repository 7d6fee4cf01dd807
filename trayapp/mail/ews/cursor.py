"""Where a reading of an Exchange mailbox stopped: a sync state a folder, JSON inside the opaque cursor."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from trayapp.domain.messages.changes import Cursor
from trayapp.errors import CursorLost
from trayapp.tongue import tr

VERSION = 1

NOTHING_READ = ("~", "")
"""A mark that lies above every message: dates begin with digits."""


class FolderState(NamedTuple):
    """What is known of one folder."""

    folder: str
    """Its name in the protocol (inbox, sentitems …), or its id."""
    sync: str
    """The sync state: what came or went later is told by the server."""
    low: tuple[str, str] | None = None
    """Of a first reading that is not at its end: date and id of the last message that was read, going back
    from the newest one. None: everything that was there at the beginning is read."""


class Learned(NamedTuple):
    """What was found out about the server, so that nobody has to guess at each start."""

    url: str = ""
    """Where it answers, when it has moved."""
    proof: str = ""
    """How it wants to be shown the password."""
    headers: str = ""
    """How it gives the header of a message."""


class Stand(NamedTuple):
    """What a cursor says."""

    folders: Mapping[str, FolderState]
    """By name."""
    learned: Learned = Learned()


def write_cursor(stand: Stand) -> Cursor:
    """Pack it."""
    folders = {name: [s.folder, s.sync, s.low and list(s.low)] for name, s in stand.folders.items()}
    packed = {"version": VERSION, "kind": "ews", "server": list(stand.learned), "folders": folders}
    return Cursor(json.dumps(packed, separators=(",", ":"), ensure_ascii=False))


def read_cursor(cursor: Cursor) -> Stand:
    """Unpack it. Raises :class:`CursorLost` when it is not ours, damaged, or of another version."""
    try:
        packed = json.loads(cursor)
        if packed["version"] != VERSION or packed["kind"] != "ews":
            raise ValueError("another version")
        folders = {str(name): _state(values) for name, values in packed["folders"].items()}
        return Stand(folders, Learned(*map(str, packed["server"])))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise CursorLost(
            tr("The note of where reading this mailbox stopped cannot be used."),
            tr("The mailbox is read from the start."),
            detail=str(error),
        ) from error


def _state(values: list[Any]) -> FolderState:
    folder, sync, low = values
    if not (isinstance(folder, str) and isinstance(sync, str)):
        raise TypeError("not a folder")
    if low is None:
        return FolderState(folder, sync)
    date, item = low
    return FolderState(folder, sync, (str(date), str(item)))
