"""Opening a folder read-only: what it holds now, and what vanished since it was last looked at."""

from __future__ import annotations

import re
from typing import NamedTuple

from trayapp.errors import Refused
from trayapp.mail.imap.connect import too_busy
from trayapp.mail.imap.cursor import FolderState
from trayapp.mail.imap.fetch import Fetched, parse_fetch
from trayapp.mail.imap.folders import Folder, read_list
from trayapp.mail.imap.phrases import Said, quoted, read_status
from trayapp.mail.imap.session import Session
from trayapp.mail.imap.uids import Uids
from trayapp.tongue import tr

_EXISTS = re.compile(rb"\* (\d{1,10}) EXISTS", re.IGNORECASE)
_VANISHED = re.compile(rb"\* VANISHED (?:\(EARLIER\) )?([\d:,]+)", re.IGNORECASE)
_ALL = re.compile(rb"\* ESEARCH\b.* ALL ([\d:,]+)", re.IGNORECASE)
_FOUND = re.compile(rb"\* SEARCH((?: \d{1,10})*) *\Z", re.IGNORECASE)
_UID = re.compile(rb"\* \d+ FETCH \(.*?UID (\d{1,10})", re.IGNORECASE)
_ITEM = re.compile(rb"(UIDVALIDITY|UIDNEXT|MESSAGES) (\d{1,10})", re.IGNORECASE)
_NOT_CONNECTED = "authenticated but not connected"
"""As Exchange says it to who may not use IMAP, or signed in as somebody else."""
_NUMBER = re.compile(rb"(\d{1,20})\Z")


class Examined(NamedTuple):
    """A folder as EXAMINE shows it; what the server left out is 0."""

    validity: int
    next: int
    exists: int
    modseq: int
    vanished: Uids = Uids()
    """UIDs below the state's ``next`` that are there no longer (QRESYNC only)."""


def ask_examine(session: Session, folder: Folder, state: FolderState | None = None) -> bytes:
    """Send EXAMINE; with QRESYNC (RFC 7162, 3.2.5) where the state allows it. Give the tag."""
    command = b"EXAMINE " + quoted(folder.wire)
    if state is not None and state.modseq and b"QRESYNC" in session.enabled:
        command += b" (QRESYNC (%d %d))" % (state.validity, state.modseq)
    session.selected, session.validity = folder.wire, 0
    session.selecting = session.send(command)
    return session.selecting


def hear_examine(session: Session, tag: bytes) -> Examined:
    """Read the answers. Raises :class:`Said` when there is no such folder, or it may not be read."""
    values = {b"UIDVALIDITY": 0, b"UIDNEXT": 0, b"HIGHESTMODSEQ": 0}
    exists = 0
    vanished = Uids()
    try:
        for answer in session.answers(tag):
            line = answer.line
            if found := _EXISTS.match(line):
                exists = int(found[1])
            elif found := _VANISHED.match(line):
                vanished = vanished.joined(_uids(found[1]))
            elif (status := read_status(line[2:])) is not None and status.code in values:
                number = _NUMBER.match(status.value)
                values[status.code] = int(number[1]) if number else 0
    except Said:
        session.selected = b""
        raise
    if tag == session.selecting:
        session.validity = values[b"UIDVALIDITY"]
    return Examined(values[b"UIDVALIDITY"], values[b"UIDNEXT"], exists, values[b"HIGHESTMODSEQ"], vanished)


def ask_uids(session: Session, first: int, last: int | None = None) -> bytes:
    """Ask which messages there are from ``first`` to ``last`` (None: the newest). Give the tag.

    Never SEARCH as it was in the beginning: its one line outgrows every limit from 150,000 messages on.
    """
    span = b"%d:%b" % (first, b"*" if last is None else b"%d" % last)
    if b"ESEARCH" in session.capabilities:
        return session.send(b"UID SEARCH RETURN (ALL) UID " + span)
    return session.send(b"UID FETCH " + span + b" (UID)")


def hear_uids(session: Session, tag: bytes, first: int, strays: list[Fetched] | None = None) -> Uids:
    """Read the answers; what is below ``first`` is left out (``9:*`` gives the last message, even 5).

    Raises :class:`Said`. ``strays`` takes what another command under way was answered.
    """
    ranges = Uids()
    single: list[int] = []
    for answer in session.answers(tag):
        if found := _UID.match(answer.line):
            single.append(int(found[1]))
            if strays is not None and answer.literals and (fetched := parse_fetch(answer)) is not None:
                strays.append(fetched)
        elif found := _ALL.match(answer.line):
            ranges = ranges.joined(_uids(found[1]))
        elif found := _FOUND.match(answer.line):
            single += map(int, found[1].split())
    return ranges.joined(Uids.of(single)).without(Uids.span(1, first - 1))


def _uids(text: bytes) -> Uids:
    try:
        return Uids.parse(text.decode("ascii"))
    except ValueError:
        return Uids()


def ask_status(session: Session, folder: Folder) -> bytes:
    """Ask how many messages there are, without opening the folder. Give the tag."""
    return session.send(b"STATUS " + quoted(folder.wire) + b" (MESSAGES UIDNEXT UIDVALIDITY)")


def hear_status(session: Session, tag: bytes) -> Examined | None:
    """Read the answer; None when the server does not tell."""
    values: dict[bytes, int] = {}
    try:
        for answer in session.answers(tag):
            if answer.line[:9].upper() == b"* STATUS ":
                items = answer.line[answer.line.rfind(b"(") :]
                values.update((name.upper(), int(number)) for name, number in _ITEM.findall(items))
    except Said:
        return None
    if len(values) != 3:
        return None
    return Examined(values[b"UIDVALIDITY"], values[b"UIDNEXT"], values[b"MESSAGES"], 0)


def list_folders(session: Session) -> tuple[Folder, ...]:
    """List the folders, with their special uses where the server tells them (RFC 6154).

    Raises MailTrouble.
    """
    try:
        return read_list(session.client.listed())
    except Said as said:
        status = said.status
        if status.is_throttled or status.says_later:
            raise too_busy(session.access, status) from said
        if _NOT_CONNECTED in status.text.lower():
            raise Refused(
                tr("{host} accepted the sign-in, but does not open this mailbox.", host=session.access.host),
                tr(
                    "Check that IMAP is switched on for it, and that you signed in with its own address. If "
                    "it worked before, it passes by itself."
                ),
                detail=status.text,
            ) from said
        raise Refused(
            tr("The server does not list its folders."),
            tr("Ask whoever runs the server."),
            detail=status.text,
        ) from said
