"""What is kept about the user, part by part: what it is, where, how much, since when, with examples."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple


class Part(NamedTuple):
    """One thing that is kept."""

    title: str
    """What it is, for a heading."""
    says: str
    """What it holds and what it does not, in a sentence or two."""
    where: str
    """The file or folder, or what keeps it."""
    size: int
    """Bytes on the disk; 0 where that is not known."""
    since: datetime | None = None
    """From when on (UTC); None where that is not known."""
    account: str = ""
    """Of which account; "" where it is of all."""
    examples: tuple[str, ...] = ()
    """A few entries, a line each."""
    folder: str = ""
    """What a file manager can show; "" for none."""


class Stored(NamedTuple):
    """All of it."""

    parts: tuple[Part, ...]

    @property
    def size(self) -> int:
        """Bytes on the disk."""
        return sum(part.size for part in self.parts)
