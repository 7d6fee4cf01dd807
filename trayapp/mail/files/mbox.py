"""Where the messages of an mbox file begin and end, found without reading the file into memory.

Four dialects share the name (RFC 4155; the mbox manual pages): a line that starts with "From " divides, and
such a line within a text is quoted as ">From " (mboxo, mboxrd) or not at all. So a line divides when it looks
like one that a program wrote: an empty line before it or nothing, a sender and a date on it, a header below.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import parsedate_tz
from typing import BinaryIO, NamedTuple

CHUNK = 1 << 20
_LOOK_AHEAD = 4_096
"""A dividing line and what follows it are judged by so many bytes."""

_LINE = re.compile(rb"From (?P<rest>[^\r\n]{0,500})\r?\n")
_DATED = re.compile(rb"\b\d{1,2}:\d{2}(?::\d{2})?\b.*\b(?:19|20)\d{2}\b|\b(?:19|20)\d{2}-\d{2}-\d{2}")
_BARE = re.compile(rb"(?:[^\s@]+@\S+|MAILER-DAEMON|-|\?\?\?@\?\?\?)[ \t]*")
_FIELD = re.compile(rb"(?:>?From |[!-9;-~]{1,70}[ \t]*:|\r?\n|\Z)")
_QUOTED = re.compile(rb"^>(>*From )", re.MULTILINE)


class Span(NamedTuple):
    """One message of an mbox file."""

    start: int
    """Where its header begins."""
    end: int
    delivered: datetime | None
    """What the dividing line says (UTC), if that is believable."""
    quoted: bool = True
    """Lines that start with "From " were given a ``>``."""


def is_mbox(head: bytes) -> bool:
    """Whether a file that begins with these bytes is an mbox rather than a single message."""
    head = head.lstrip(b"\r\n")
    found = _LINE.match(head)
    return found is not None and _divides(found, head, after_empty_line=True)


def spans(file: BinaryIO) -> Iterator[Span]:
    """Yield the messages of an mbox file in its order, holding a megabyte or two of it at most."""
    last: tuple[int, datetime | None] | None = None
    for place, header, delivered in _dividers(file):
        if last is not None:
            yield Span(last[0], place, last[1])
        last = header, delivered
    if last is not None:
        yield Span(last[0], file.seek(0, 2), last[1])


def unquoted(raw: bytes) -> bytes:
    """Return a message with its ">From " lines as they were written."""
    return _QUOTED.sub(rb"\1", raw) if b"\n>" in raw else raw


def _dividers(file: BinaryIO) -> Iterator[tuple[int, int, datetime | None]]:
    """Yield where dividing lines stand, where the headers below them begin, and their dates."""
    file.seek(0)
    window, base, done = b"\n\n", -2, 0  # as if an empty line stood before the file
    while True:
        chunk = file.read(CHUNK)
        window += chunk
        judged = len(window) if not chunk else len(window) - _LOOK_AHEAD
        place = window.find(b"\nFrom ", done)
        while 0 <= place < judged:
            found = _LINE.match(window, place + 1)
            if found and _divides(found, window, after_empty_line=_empty_before(window, place)):
                yield max(base + place + 1, 0), base + found.end(), _date(found["rest"])
            place = window.find(b"\nFrom ", place + 1)
        if not chunk:
            return
        keep = max(judged, 0)
        kept_from = max(keep - 4, 0)  # enough to see the empty line before
        window, base, done = window[kept_from:], base + kept_from, keep - kept_from


def _empty_before(window: bytes, place: int) -> bool:
    """Whether an empty line ends at this line feed."""
    return window[max(place - 1, 0) : place] == b"\n" or window[max(place - 2, 0) : place] == b"\n\r"


def _divides(found: re.Match[bytes], window: bytes, *, after_empty_line: bool) -> bool:
    """Whether a line that starts with "From " was written by a program to divide two messages."""
    if _FIELD.match(window, found.end()) is None:
        return False
    if _DATED.search(found["rest"]):
        return True
    return after_empty_line and _BARE.fullmatch(found["rest"]) is not None


def _date(rest: bytes) -> datetime | None:
    """Read ``rosa@x.example Mon Mar  2 09:00:00 2026``; a date without a zone is UTC (RFC 4155)."""
    words = rest.decode("ascii", "replace").split()
    for start in range(len(words)):
        if words[start][:3].lower() in {"mon", "tue", "wed", "thu", "fri", "sat", "sun"}:
            return _moment(" ".join(words[start:]))
    return None


def _moment(text: str) -> datetime | None:
    found = parsedate_tz(text)
    if found is None or found[0] < 1990:
        return None
    try:
        return datetime(*found[:6], tzinfo=UTC)
    except ValueError:
        return None
