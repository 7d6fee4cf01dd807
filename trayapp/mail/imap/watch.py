"""A connection that only listens: the server says when something came (IDLE, NOTIFY), and a bell is rung.

What it says is a hint; reading is another connection's work.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from trayapp.errors import Refused
from trayapp.mail.imap.examine import ask_examine
from trayapp.mail.imap.folders import Watched
from trayapp.mail.imap.phrases import Said, quoted
from trayapp.mail.imap.session import Session
from trayapp.tongue import tr

RENEWAL = timedelta(minutes=9)
"""Routers forget a silent connection after ten minutes, servers end it after thirty (RFC 2177)."""
GLANCE = 30.0
"""Seconds between looks at the wall clock, which goes on while the computer sleeps."""
LONGEST_DRIZZLE = 10_000
"""Answers that ring no bell between two renewals; more is no server."""

_RINGS = re.compile(rb"\* (?:\d+ (?:EXISTS|EXPUNGE)|VANISHED |STATUS )", re.IGNORECASE)


def watch_folders(
    session: Session,
    watched: Sequence[Watched],
    ring: Callable[[], None],
    clock: Callable[[], datetime],
    *,
    renewal: timedelta = RENEWAL,
    glance: float = GLANCE,
) -> None:
    """Listen until the connection ends, which raises MailTrouble. Returns at once where nothing can be heard.

    Rings once at the beginning and at each renewal, for what came while nobody listened.
    """
    if b"IDLE" not in session.capabilities or not watched:
        return
    try:
        session.hear(ask_examine(session, watched[0].folder))
        _notify(session, watched[1:])
        while True:
            _idle(session, ring, clock, clock() + renewal, glance)
    except Said as said:
        raise Refused(
            tr("The server does not tell when mail arrives."),
            tr("Owed looks every few minutes instead."),
            detail=said.status.text,
        ) from said


def _notify(session: Session, others: Sequence[Watched]) -> None:
    """Ask to hear of other folders too (RFC 5465), where the server knows how."""
    if b"NOTIFY" not in session.capabilities or not others:
        return
    names = b" ".join(quoted(watched.folder.wire) for watched in others)
    events = b"(MessageNew MessageExpunge)"
    try:
        session.run(b"NOTIFY SET (SELECTED " + events + b") (MAILBOXES (" + names + b") " + events + b")")
    except Said:
        return


def _idle(
    session: Session, ring: Callable[[], None], clock: Callable[[], datetime], until: datetime, glance: float
) -> None:
    """Idle once (RFC 2177). Raises :class:`Said` when the server ends it with NO."""
    tag = session.send(b"IDLE")
    for _ in session.invited(tag):
        pass
    ring()
    drizzle = 0
    while (left := (until - clock()).total_seconds()) > 0:
        heard = session.overheard(min(left, glance))
        if session.idle:
            break  # the server ended it by itself
        if heard is None:
            continue
        drizzle = 0 if _RINGS.match(heard.line) else drizzle + 1
        if not drizzle:
            ring()
        elif drizzle > LONGEST_DRIZZLE:
            raise Refused(tr("The server talks without end and says nothing."), tr("Owed tries again later."))
    for last in session.dismissed(tag):
        if _RINGS.match(last.line):
            ring()
