"""Rows of Graph become messages: by the headers that came with the mail, or by what Exchange keeps of them.

What came from outside has its header fields as they were written, and is read as every other source reads
them. What was written in this mailbox has none in Graph: there the properties stand in, and two of MAPI's
tell what it answers (they have to be asked for apart: see :mod:`trayapp.mail.graph.lacking`).
"""

from __future__ import annotations

import re
from base64 import b64decode
from binascii import Error as NotBase64
from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import lru_cache
from typing import Any

from trayapp.domain.messages.message import Mark
from trayapp.domain.messages.subject import is_reply
from trayapp.mail.parsing.headers import FIELDS, UnreadableHeaders, parse_headers
from trayapp.mail.source import Arrival, Place, Role, Unreadable
from trayapp.tongue import mark

SELECT = (
    "$select=id,internetMessageId,subject,from,toRecipients,ccRecipients,replyTo,receivedDateTime,"
    "sentDateTime,isDraft,conversationIndex,internetMessageHeaders"
)
"""None of these needs more than ``Mail.ReadBasic``."""

LONGEST_ID = 1_000
_BEGINNING = 22
"""Bytes of a conversation index that begins a conversation; each answer adds five (MS-OXOMSG, 2.2.1.3)."""
_MEETINGS = "#microsoft.graph.eventMessage"
_FOLDS = re.compile(r"[\r\n]+[ \t]*")
_WANTED = {name: name.title() for name in FIELDS} | {"message-id": "Message-ID", "feedback-id": "Feedback-ID"}
_FROM = frozenset({"From", "from", "FROM"})
_NONSENSE = mark("Microsoft 365 lists this message but does not say whose it is.")

Row = Mapping[str, Any]


class Told(dict[str, str]):
    """What MAPI's properties tell of a row: ``in-reply-to``, ``references`` and ``class``."""


NOTHING = Told()


def id_of(row: object) -> str:
    """Return a row's id, or "" where there is none that could be used."""
    id_ = row.get("id") if isinstance(row, dict) else None
    return id_ if isinstance(id_, str) and 0 < len(id_) <= LONGEST_ID else ""


def is_whole(row: Row) -> bool:
    """Whether this is a message rather than what changed of one."""
    return "receivedDateTime" in row and ("from" in row or "internetMessageHeaders" in row)


def lacks(row: Row) -> bool:
    """Whether a row does not tell what it answers, though it answers something."""
    if row.get("isDraft") is True or _has_headers(row):
        return False
    index, subject = row.get("conversationIndex"), row.get("subject")
    return (isinstance(index, str) and _depth(index) > _BEGINNING) or (
        isinstance(subject, str) and is_reply(subject)
    )


def read_row(row: Row, place: Place, role: Role, told: Told = NOTHING) -> Arrival | Unreadable | None:
    """Read a whole row; None of a draft, which nobody received."""
    if row.get("isDraft") is True:
        return None
    arrived: datetime | None = None
    try:
        arrived = _date(row.get("receivedDateTime"))
        block = _as_written(row) if _has_headers(row) else _as_kept(row, told)
        message = parse_headers(block, arrived=arrived, marks=_marks(row, told))
    except UnreadableHeaders as error:
        return Unreadable(place, role, str(error), date=arrived)
    except (TypeError, AttributeError, KeyError, ValueError):  # values of other kinds than documented
        return Unreadable(place, role, _NONSENSE, date=arrived)
    # Named tuples' own way to be made is written in Python and costs three times this.
    return tuple.__new__(Arrival, (place, role, message))


def _has_headers(row: Row) -> bool:
    """Whether the header came along; what a program added to its own mail is no header."""
    try:
        for field in row.get("internetMessageHeaders") or ():
            if field["name"] in _FROM:
                return True
    except (TypeError, KeyError):
        return False
    return False


def _as_written(row: Row) -> bytes:
    """Write the header as it came; an id that Exchange made up is no part of it, and no other copy has it."""
    lines = []
    for field in row["internetMessageHeaders"]:
        name = _wanted(field["name"])
        if name:
            value = field["value"]
            lines.append(f"{name}: {_FOLDS.sub(' ', value) if _breaks(value) else value}\r\n")
    lines.append("\r\n")
    return "".join(lines).encode("utf-8", "replace")


@lru_cache(maxsize=4096)
def _wanted(name: str) -> str:
    """Spell a field's name as usual; "" for one that says nothing to us."""
    return _WANTED.get(name.lower(), "")


def _breaks(value: str) -> bool:
    return "\n" in value or "\r" in value


def _as_kept(row: Row, told: Told) -> bytes:
    """Write the header that the message would have, of the properties that Exchange keeps."""
    fields = {
        "From": _people([row.get("from")]),
        "To": _people(row.get("toRecipients")),
        "Cc": _people(row.get("ccRecipients")),
        "Subject": _one_line(row.get("subject")),
    }
    if any(fields.values()):  # an id and a date of Exchange's making tell nothing of a message
        fields["Reply-To"] = _people(row.get("replyTo"))
        fields["Message-ID"] = _one_line(row.get("internetMessageId"))
        sent = _date(row.get("sentDateTime"))
        fields["Date"] = sent.strftime("%d %b %Y %H:%M:%S +0000") if sent is not None else ""
        fields["In-Reply-To"] = _one_line(told.get("in-reply-to"))
        fields["References"] = _one_line(told.get("references"))
    lines = [f"{name}: {value}\r\n" for name, value in fields.items() if value]
    return ("".join(lines) + "\r\n").encode("utf-8", "replace")


def _people(rows: Iterable[Any] | None) -> str:
    """Write an address list."""
    written = []
    for row in rows or ():
        mailbox = (row or {}).get("emailAddress") or {}
        name, address = _one_line(mailbox.get("name")), _one_line(mailbox.get("address"))
        if address and (not name or name == address):
            written.append(f"<{address}>")
        elif name or address:
            quoted = name.replace("\\", "\\\\").replace('"', '\\"')
            written.append(f'"{quoted}" <{address}>' if address else f'"{quoted}"')
    return ", ".join(written)


def _one_line(value: str | None) -> str:
    return "" if value is None else " ".join(value.split())


def _marks(row: Row, told: Told) -> int:
    """Say what Exchange's own classes tell that no header does, as :class:`Mark` numbers it."""
    marks = 0
    if str(row.get("@odata.type", "")).startswith(_MEETINGS):
        marks |= Mark.CALENDAR.value
    kind = told.get("class", "").lower()
    if kind.startswith("report."):
        marks |= Mark.REPORT.value
    elif kind.startswith("ipm.note.rules."):  # an out-of-office note, or what a rule answers
        marks |= Mark.AUTO_REPLIED.value
    return marks


def _date(value: object) -> datetime | None:
    """Read an instant of Graph's (ISO 8601 with Z); None where there is none. Raises ValueError."""
    if not isinstance(value, str) or not value:
        return None
    date = datetime.fromisoformat(value)
    return date if date.tzinfo is not None else None


def _depth(index: str) -> int:
    try:
        return len(b64decode(index))
    except (NotBase64, ValueError):
        return 0
