"""Where a reading of a Graph mailbox stopped: a link for each folder, JSON inside the opaque cursor."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from trayapp.errors import CursorLost
from trayapp.mail.source import Cursor
from trayapp.tongue import tr

VERSION = 1


class FolderState(NamedTuple):
    """What is known of one folder."""

    id: str
    """The folder's own id; it stays when the folder is renamed."""
    link: str
    """The path that goes on: Graph's next or delta link, below the service's root."""
    read: int = 0
    """How many messages a first reading has brought so far,"""
    total: int = 0
    """of how many that lay there when it began; 0 once the folder was read to its end."""


def write_cursor(owner: str, states: Mapping[str, FolderState]) -> Cursor:
    """Pack the state of every folder of an owner's mailbox."""
    folders = {name: list(state) for name, state in states.items()}
    packed = {"version": VERSION, "owner": owner, "folders": folders}
    return Cursor(json.dumps(packed, separators=(",", ":"), ensure_ascii=False))


def read_cursor(cursor: Cursor, owner: str) -> dict[str, FolderState]:
    """Unpack it. Raises :class:`CursorLost` when it is not ours, damaged, or of another mailbox."""
    try:
        packed = json.loads(cursor)
        if packed["version"] != VERSION or packed["owner"] != owner:
            raise ValueError("of another version or mailbox")
        return {str(name): _state(values) for name, values in packed["folders"].items()}
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise CursorLost(
            tr("The note of where reading this mailbox stopped cannot be used."),
            tr("The mailbox is read from the start."),
            detail=str(error),
        ) from error


def _state(values: list[Any]) -> FolderState:
    id_, link, read, total = values
    if not isinstance(id_, str) or not isinstance(link, str) or not link.startswith("/"):
        raise ValueError("a link that cannot be")
    if not all(type(number) is int and number >= 0 for number in (read, total)):
        raise ValueError("numbers that cannot be")
    return FolderState(id_, link, read, total)
