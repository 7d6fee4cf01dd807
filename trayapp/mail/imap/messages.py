"""Header fields of many messages at once, from FETCH answers to arrivals."""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache
from typing import NamedTuple

from trayapp.domain.message import Mark
from trayapp.mail.fetch import parse_fetch
from trayapp.mail.headers import FIELDS, UnreadableHeaders, parse_date, parse_headers
from trayapp.mail.imap.folders import Watched
from trayapp.mail.imap.session import Session
from trayapp.mail.imap.uids import Uids
from trayapp.mail.source import Arrival, Place, Unreadable

HEADER_ITEMS = b"(UID FLAGS INTERNALDATE BODY.PEEK[HEADER.FIELDS (%b)])" % b" ".join(
    name.upper().encode() for name in FIELDS
)
LONGEST_SET = 1000
"""Characters of a set of UIDs in one command; servers bear 8,000 at least."""
SPARE = 10_000
"""Answers beyond those asked for: other programs' changes of flags come in between."""


class Batch(NamedTuple):
    """What one FETCH gave."""

    arrivals: tuple[Arrival, ...]
    """Newest first."""
    unreadable: tuple[Unreadable, ...]
    uids: Uids
    """Those that the server gave a header for."""


def ask_headers(session: Session, uids: Uids) -> bytes:
    """Ask for the header fields of these messages. Give the tag."""
    return session.send(b"UID FETCH " + _set(uids) + b" " + HEADER_ITEMS)


def ask_existing(session: Session, uids: Uids) -> bytes:
    """Ask which of these messages exist. Give the tag; :func:`read_uids` reads the answers."""
    return session.send(b"UID FETCH " + _set(uids) + b" (UID)")


def _set(uids: Uids) -> bytes:
    """Write a set for a command; if it is long, with what lies between, which is then passed over."""
    wanted = str(uids)
    if len(wanted) > LONGEST_SET:
        wanted = f"{uids.ranges[0][0]}:{uids.top}"
    return wanted.encode("ascii")


def hear_headers(session: Session, tag: bytes, uids: Uids, watched: Watched, validity: int) -> Batch:
    """Read the answers. Raises :class:`Said` when the server will not give them."""
    arrivals: dict[int, Arrival] = {}
    unreadable: dict[int, Unreadable] = {}
    first, top = (uids.ranges[0][0], uids.top) if uids else (1, 0)
    most = top - first + 1 + SPARE
    whole = len(uids.ranges) == 1
    for answer in session.answers(tag, most):
        fetched = parse_fetch(answer)
        if fetched is None or fetched.body is None or not first <= fetched.uid <= top:
            continue
        if not whole and not uids.has(fetched.uid):
            continue
        place = Place(watched.folder.name, f"{validity}:{fetched.uid}")
        date = server_date(fetched.date)
        try:
            message = parse_headers(fetched.body, arrived=date, marks=_marks(fetched.flags))
            arrivals[fetched.uid] = Arrival(place, watched.role, message)
        except UnreadableHeaders as error:
            unreadable[fetched.uid] = Unreadable(place, watched.role, str(error), date=date)
    return Batch(
        tuple(arrivals[uid] for uid in sorted(arrivals, reverse=True)),
        tuple(unreadable.values()),
        Uids.of([*arrivals, *unreadable]),
    )


def server_date(raw: bytes) -> datetime | None:
    """Read an INTERNALDATE (RFC 9051, 9: ``date-time``); UTC, None if it is unbelievable."""
    return parse_date(raw.decode("ascii", "replace").replace("-", " ", 2))


@lru_cache(maxsize=256)
def _marks(flags: bytes) -> Mark:
    """What the server's flags say that no header does."""
    names = flags.lower().split()
    marks = Mark.NONE
    if b"\\answered" in names:
        marks |= Mark.FLAGGED_ANSWERED
    if b"$junk" in names or b"junk" in names:
        marks |= Mark.SPAM
    return marks
