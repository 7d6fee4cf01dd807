"""Where a reading of an IMAP mailbox stopped: a few hundred bytes a folder, JSON inside the opaque cursor."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from trayapp.errors import CursorLost
from trayapp.mail.imap.uids import Uids
from trayapp.mail.source import Cursor
from trayapp.tongue import tr

VERSION = 1


class FolderState(NamedTuple):
    """What is known of one folder. UIDs only rise, until UIDVALIDITY voids them (RFC 9051, 2.3.1.1)."""

    validity: int
    """UIDVALIDITY."""
    next: int
    """UIDNEXT at the last look: what is below was there then, what is not came later."""
    exists: int
    """How many messages were there at the last look: fewer means that some are gone."""
    modseq: int
    """HIGHESTMODSEQ at the last look where the server tells what vanished since (QRESYNC), else 0."""
    base: int = 1
    """UIDs below it are never looked at (Trash and Junk are read from the newest few hundred on)."""
    todo: Uids = Uids()
    """What was there at a first look and is still to be read, from the newest on."""
    known: Uids = Uids()
    """What was read, where only comparing tells what is gone (no QRESYNC); else empty."""


def write_cursor(states: Mapping[str, FolderState]) -> Cursor:
    """Pack the state of every folder."""
    folders = {
        name: [s.validity, s.next, s.exists, s.modseq, s.base, str(s.todo), str(s.known)]
        for name, s in states.items()
    }
    packed = json.dumps({"version": VERSION, "folders": folders}, separators=(",", ":"), ensure_ascii=False)
    return Cursor(packed)


def read_cursor(cursor: Cursor) -> dict[str, FolderState]:
    """Unpack it. Raises :class:`CursorLost` when it is not ours, damaged, or of another version."""
    try:
        packed = json.loads(cursor)
        return _states(packed)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise CursorLost(
            tr("The note of where reading this mailbox stopped cannot be used."),
            tr("The mailbox is read from the start."),
            detail=str(error),
        ) from error


def _states(packed: Any) -> dict[str, FolderState]:  # noqa: ANN401 - whatever the JSON holds
    if packed["version"] != VERSION:
        raise ValueError("another version")
    return {str(name): _state(values) for name, values in packed["folders"].items()}


def _state(values: list[Any]) -> FolderState:
    *numbers, todo, known = values
    if len(numbers) != 5 or not all(type(number) is int and number >= 0 for number in numbers):
        raise ValueError("numbers that cannot be")
    validity, following, exists, modseq, base = numbers
    return FolderState(validity, following, exists, modseq, base, Uids.parse(todo), Uids.parse(known))
