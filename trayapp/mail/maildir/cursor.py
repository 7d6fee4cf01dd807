"""What a Maildir's cursor holds: for each folder when it last changed, and which messages were seen.

A Maildir has no log of changes, so the names that were seen must be kept to tell what is new and what is
gone. Names have some 60 bytes; the cursor keeps 8 bytes of a digest instead, and the same digest is the key
of a message's place. So 100,000 messages make a cursor of 1.1 MB, which is written only when something
arrived or went. A folder whose two halves have the same time of change as before is not listed again.
"""

from __future__ import annotations

import base64
import binascii
import json
from dataclasses import dataclass, field

from trayapp.errors import CursorLost
from trayapp.mail.source import Cursor
from trayapp.tongue import tr

_KIND = "maildir-1"
"""Of another version, or of another source: the cursor is lost."""
_WIDTH = 8


@dataclass
class Seen:
    """What is known of one folder. Changed while pages are made; each page writes it down."""

    marks: set[bytes] = field(default_factory=set)
    """The digests of the messages that were seen."""
    stamps: tuple[int, int] | None = None
    """When its halves had last changed (ns); None: it has to be listed again, whatever they say."""
    _written: str | None = None

    def add(self, mark: bytes) -> None:
        """Note that a message was seen."""
        self.marks.add(mark)
        self._written = None

    def drop(self, mark: bytes) -> None:
        """Note that a message is gone."""
        self.marks.discard(mark)
        self._written = None

    def written(self) -> str:
        """Return the digests as text."""
        if self._written is None:
            self._written = base64.b64encode(b"".join(sorted(self.marks))).decode("ascii")
        return self._written


def read_cursor(cursor: Cursor | None) -> dict[str, Seen]:
    """Return what a cursor holds, by folder. Raises ``CursorLost`` for what is none of ours."""
    if cursor is None:
        return {}
    try:
        held = json.loads(cursor)
        return {name: _read_seen(entry) for name, entry in held[_KIND].items()}
    except (ValueError, TypeError, KeyError, AttributeError, binascii.Error) as error:
        raise CursorLost(tr("Owed no longer knows where it stopped reading the mailbox.")) from error


def write_cursor(seen: dict[str, Seen]) -> Cursor:
    """Return the cursor for what was seen."""
    folders = {name: {"at": one.stamps, "seen": one.written()} for name, one in sorted(seen.items())}
    return Cursor(json.dumps({_KIND: folders}, separators=(",", ":")))


def _read_seen(entry: dict[str, object]) -> Seen:
    text, at = entry["seen"], entry["at"]
    if not isinstance(text, str):
        raise TypeError("no digests")
    packed = base64.b64decode(text, validate=True)
    if len(packed) % _WIDTH:
        raise ValueError("cut off")
    stamps = None
    if at is not None:
        if not isinstance(at, list):
            raise TypeError("no times")
        new, cur = at
        stamps = int(new), int(cur)
    marks = {packed[start : start + _WIDTH] for start in range(0, len(packed), _WIDTH)}
    return Seen(marks, stamps, text)
