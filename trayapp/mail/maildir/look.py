"""What changed in a Maildir since a cursor was written, at a cost that follows what changed."""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import NamedTuple

from trayapp.mail.maildir import tree
from trayapp.mail.maildir.cursor import Seen
from trayapp.mail.maildir.tree import Folder

_SETTLED = 3.0
"""Seconds. A folder that changed more lately is listed again: coarse clocks (2 s on FAT, network disks) may
give a later change the same time."""
_TRIES = 3


class New(NamedTuple):
    """A message that the cursor has not seen."""

    arrived: float
    """Seconds since 1970; 0 when it vanished before it could be asked."""
    folder: Folder
    mark: bytes
    """The digest of its name."""
    path: str
    """Below the folder."""


class Gone(NamedTuple):
    """A message that lies there no longer."""

    folder: str
    mark: bytes


class News(NamedTuple):
    """What a look at all folders found."""

    gone: list[Gone]
    new: list[New]
    """The newest last."""
    settled: dict[str, tuple[int, int]]
    """Folders that need not be listed as long as their times stay these; true once all else was read."""


def look(folders: Iterable[Folder], seen: dict[str, Seen], now: float) -> News:
    """List the folders that changed and compare them with what was seen; ``now`` is in seconds since 1970.

    ``seen`` forgets the times of a folder until that was read to the end. Raises ``OSError``.
    """
    news = News([], [], {})
    for folder in folders:
        known = seen.setdefault(folder.id, Seen())
        if known.stamps is not None and known.stamps == tree.stamps(folder):
            news.settled[folder.id] = known.stamps
            continue
        known.stamps = None
        stamps, there = _listed(folder)
        news.gone.extend(Gone(folder.id, mark) for mark in known.marks - there.keys())
        news.new.extend(_new(folder, mark, there[mark]) for mark in there.keys() - known.marks)
        if stamps and now - max(stamps) / 1e9 > _SETTLED:
            news.settled[folder.id] = stamps
    news.new.sort(key=lambda one: (one.arrived, one.path))
    return news


def _listed(folder: Folder) -> tuple[tuple[int, int] | None, dict[bytes, str]]:
    """List a folder until it stands still: a name that changes meanwhile may be missing from a list."""
    there: dict[bytes, str] = {}
    for _ in range(_TRIES):
        before = tree.stamps(folder)
        there = tree.messages(folder)
        if tree.stamps(folder) == before:
            return before, there
    return None, there


def _new(folder: Folder, mark: bytes, path: str) -> New:
    """Find out when a message came; one that vanishes meanwhile is sorted out when it is read."""
    try:
        modified = os.lstat(folder.file(path)).st_mtime
    except OSError:
        modified = 0.0
    return New(tree.arrived(path.partition("/")[2], modified), folder, mark, path)
