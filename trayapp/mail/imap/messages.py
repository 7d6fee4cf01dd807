"""Header fields of many messages at once, from FETCH answers to arrivals."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from functools import lru_cache
from itertools import chain, islice
from typing import NamedTuple

from trayapp.domain.messages.message import Mark
from trayapp.mail.imap.fetch import Fetched, parse_fetch
from trayapp.mail.imap.folders import Watched
from trayapp.mail.imap.session import Session
from trayapp.mail.imap.uids import Uids
from trayapp.mail.parsing.headers import FIELDS, MONTHS, OLDEST, UnreadableHeaders, parse_headers
from trayapp.mail.source import Arrival, Place, Unreadable

HEADER_ITEMS = b"(UID FLAGS INTERNALDATE BODY.PEEK[HEADER.FIELDS (%b)])" % b" ".join(
    name.upper().encode() for name in FIELDS
)
LONGEST_SET = 1000
"""Characters of a set of UIDs in one command; servers bear 8,000 at least."""
HEARD_AT_ONCE = 64
MOST_ANSWERS = 50_000
"""Answers while one page is waited for: two pages, and other programs' changes of flags in between."""


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
    """Ask which of these messages exist. Give the tag."""
    return session.send(b"UID FETCH " + _set(uids) + b" (UID)")


def _set(uids: Uids) -> bytes:
    """Write a set for a command; if it is long, with what lies between, which is then passed over."""
    wanted = str(uids)
    if len(wanted) > LONGEST_SET:
        wanted = f"{uids.ranges[0][0]}:{uids.top}"
    return wanted.encode("ascii")


def hear_headers(
    session: Session,
    tag: bytes,
    uids: Uids,
    watched: Watched,
    validity: int,
    strays: list[Fetched],
) -> Batch:
    """Read the answers. Raises :class:`Said` when the server will not give them.

    ``strays`` holds answers to other commands that are under way: what came early is taken out of it, and
    what belongs to others is put in.
    """
    arrivals: dict[int, Arrival] = {}
    unreadable: dict[int, Unreadable] = {}
    drafts: list[int] = []
    first, top = uids.ranges[0][0], uids.top
    whole = len(uids.ranges) == 1
    name, role = watched.folder.name, watched.role
    made = tuple.__new__  # named tuples' own way to be made is written in Python and costs three times this
    early, strays[:] = strays[:], []
    for fetched in _by_turns(chain(early, map(parse_fetch, session.answers(tag, MOST_ANSWERS)))):
        if fetched is None:
            continue
        uid, flags, raw_date, body = fetched
        if body is None or not first <= uid <= top or not (whole or uids.has(uid)):
            strays.append(fetched)
            continue
        marks = _marks(flags)
        if marks is None:
            drafts.append(uid)  # nobody received it: it answers nothing, in Trash neither
            continue
        place = made(Place, (name, f"{validity}:{uid}"))
        date = server_date(raw_date)
        try:
            message = parse_headers(body, arrived=date, marks=marks)
            arrivals[uid] = made(Arrival, (place, role, message))
        except UnreadableHeaders as error:
            unreadable[uid] = Unreadable(place, role, str(error), date=date)
    return Batch(
        tuple([arrivals[uid] for uid in sorted(arrivals, reverse=True)]),
        tuple(unreadable.values()),
        Uids.of([*arrivals, *unreadable, *drafts]),
    )


def _by_turns(fetches: Iterable[Fetched | None]) -> Iterator[Fetched | None]:
    """Hear a few before the first is looked at: one thing at a time is quicker, the code stays cached."""
    fetches = iter(fetches)
    while few := tuple(islice(fetches, HEARD_AT_ONCE)):
        yield from few


def hear_existing(session: Session, tag: bytes, uids: Uids, strays: list[Fetched]) -> Uids:
    """Read the answers to :func:`ask_existing`, and ``strays`` as in :func:`hear_headers`."""
    strays += filter(None, map(parse_fetch, session.answers(tag, MOST_ANSWERS)))
    return Uids.of(fetched.uid for fetched in strays).within(uids)


def server_date(raw: bytes) -> datetime | None:
    """Read an INTERNALDATE (RFC 9051, 9: ``date-time``); UTC, None if it is unbelievable."""
    text = raw.decode("ascii", "replace")
    try:
        date = datetime.fromisoformat(f"{_day(text[:11])}T{text[12:20]}{text[21:]}")
        return date if date.tzinfo is UTC else date.astimezone(UTC)
    except (ValueError, KeyError, OverflowError):
        return None


@lru_cache(maxsize=1024)
def _day(text: str) -> str:
    """Write ``04-Mar-2024`` as ISO 8601 does. Raises ValueError or KeyError."""
    day, month, year = text.split("-")
    if int(year) < OLDEST:
        raise ValueError(text)
    return f"{year}-{MONTHS[month.title()]:02}-{int(day):02}"


@lru_cache(maxsize=256)
def _marks(flags: bytes) -> int | None:
    """Say what the server's flags tell that no header does, as :class:`Mark` numbers it; None of a draft."""
    names = flags.lower().split()
    if b"\\draft" in names:
        return None
    marks = 0
    if b"\\answered" in names:
        marks |= Mark.FLAGGED_ANSWERED.value
    if b"$junk" in names or b"junk" in names:
        marks |= Mark.SPAM.value
    return marks
