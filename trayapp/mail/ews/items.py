"""One message as Exchange describes it, as the header that it came with: so that it is the same by IMAP.

Exchange keeps the header of what came over the network (PidTagTransportMessageHeaders). What its own users
sent to each other has none, or a part of one: then the properties say it.

Only the child process imports this file.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import datetime
from email.utils import format_datetime
from typing import NamedTuple

from exchangelib import Account
from exchangelib import errors as ews

from trayapp.domain.messages.message import Mark
from trayapp.mail.ews.server import Session
from trayapp.mail.ews.services import Element, GetItem, ids, item_shape, t
from trayapp.mail.parsing.headers import FIELDS
from trayapp.tongue import mark

MAIL = frozenset(
    {"Message", "MeetingMessage", "MeetingRequest", "MeetingResponse", "MeetingCancellation", "Item"}
)
"""What lies in folders and is mail; appointments, contacts and tasks lie in Deleted Items too."""

_TRANSPORT, _VERB, _SENDER = 0x007D, 0x1081, 0x5D02
"""PidTagTransportMessageHeaders, PidTagLastVerbExecuted, PidTagSentRepresentingSmtpAddress."""
_REPLIED = frozenset({"102", "103"})
"""Verbs (MS-OXOMSG, 2.2.1.28): reply, reply to all."""
_FIELDS = (
    *("item:ItemClass", "item:Subject", "item:DateTimeReceived", "item:DateTimeSent", "item:DateTimeCreated"),
    *("item:InReplyTo", "item:IsDraft", "message:From", "message:ToRecipients", "message:CcRecipients"),
    *("message:ReplyTo", "message:InternetMessageId", "message:References"),
)
_EXTENDED = ((_TRANSPORT, "String"), (_VERB, "Integer"), (_SENDER, "String"))
_SHAPE = item_shape(_FIELDS, _EXTENDED)
_HEADERS = item_shape(("item:InternetMessageHeaders",))
BLOCK, LIST, NONE = "block", "list", "none"
"""How a server gives headers: as one text, field by field, or not at all."""

_NO_MAIL = (ews.ErrorItemNotFound, ews.ErrorInvalidIdMalformed, ews.ErrorInvalidPropertyRequest)
"""Of an item that is gone, or that has no sender and no recipients: a note, say."""
_KEPT = frozenset(FIELDS)
_FIELD = re.compile(r"^([^\s:]+)[ \t]*:((?:[^\r\n]|\r?\n[ \t])*)", re.MULTILINE)
_QUIET = re.compile(r"[\x00-\x1f\x7f]+")
_PLAIN_NAME = re.compile(r"[\w .-]*")
SILENT = mark("The server lists this message but does not give it.")


class Row(NamedTuple):
    """One message, ready for the pipe."""

    id: str
    header: str
    """Its fields as they are in mail; "" where it is not given, which ``why`` tells."""
    arrived: str
    """When it came (RFC 3339), or ""."""
    marks: int
    why: str = ""


class Items:
    """Fetches messages by id; learns how the server gives headers."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def rows(self, beat: Callable[[], None], wanted: Sequence[str]) -> list[Row | None]:
        """Return the messages in the order asked for; None for one that is gone, or is no mail."""
        if not wanted:
            return []
        found = self._ask(beat, wanted, _SHAPE)
        lists = self._lists(beat, wanted, found)
        return [_row(one, answer, lists.get(one, "")) for one, answer in zip(wanted, found, strict=True)]

    def _ask(self, beat: Callable[[], None], wanted: Sequence[str], shape: str) -> list[Element | Exception]:
        def ask(account: Account) -> list[Element | Exception]:
            answers = list(GetItem(account=account).ask(f">{shape}{ids(wanted)}"))
            if len(answers) != len(wanted):
                raise ews.MalformedResponseError("other items than asked for")
            return answers

        return self._session.run(beat, ask)

    def _lists(
        self, beat: Callable[[], None], wanted: Sequence[str], found: Sequence[Element | Exception]
    ) -> dict[str, str]:
        """Return headers field by field, where the server gives them in no other way."""
        way = self._session.learned.headers
        bare = [one for one, answer in zip(wanted, found, strict=True) if _came_bare(answer)]
        came = sum(not isinstance(answer, Exception) for answer in found) - len(bare)
        if way in {BLOCK, NONE} or not bare:
            if not way and came:
                self._session.learned = self._session.learned._replace(headers=BLOCK)
            return {}
        if not way and came:
            self._session.learned = self._session.learned._replace(headers=BLOCK)
            return {}
        answers = self._ask(beat, bare, _HEADERS)
        lists = {one: block for one, answer in zip(bare, answers, strict=True) if (block := _listed(answer))}
        if lists:
            self._session.learned = self._session.learned._replace(headers=LIST)
        return lists


def _came_bare(answer: Element | Exception) -> bool:
    return not isinstance(answer, Exception) and _TRANSPORT not in _extended(answer)


def _row(one: str, answer: Element | Exception, listed: str) -> Row | None:
    if isinstance(answer, _NO_MAIL):
        return None
    if isinstance(answer, Exception):
        return Row(one, "", "", 0, SILENT)
    values = {child.tag.rpartition("}")[2]: child for child in answer}
    if _text(values, "IsDraft") == "true":
        return None  # nobody received it: it answers nothing
    tagged = _extended(answer)
    block = _kept(tagged.get(_TRANSPORT, "") or listed)
    arrived = _text(values, "DateTimeReceived") or _text(values, "DateTimeCreated")
    marks = _class_marks(_text(values, "ItemClass"))
    if tagged.get(_VERB) in _REPLIED:
        marks |= Mark.FLAGGED_ANSWERED.value
    return Row(one, block + _missing(block, values, tagged.get(_SENDER, "")) + "\r\n", arrived, marks)


def _extended(element: Element) -> dict[int, str]:
    """Return MAPI properties by tag."""
    found: dict[int, str] = {}
    for box in element.iterfind(t("ExtendedProperty")):
        uri, value = box.find(t("ExtendedFieldURI")), box.findtext(t("Value"))
        try:
            tag = int((uri.get("PropertyTag") if uri is not None else None) or "", 16)
        except ValueError:
            continue
        if value:
            found[tag] = value
    return found


def _listed(answer: Element | Exception) -> str:
    """Write InternetMessageHeaders as a header."""
    if isinstance(answer, Exception):
        return ""
    fields = answer.iterfind(f"{t('InternetMessageHeaders')}/{t('InternetMessageHeader')}")
    return "".join(f"{one.get('HeaderName')}: {_line(one.text or '')}\r\n" for one in fields)


def _kept(block: str) -> str:
    """Keep the fields that are looked at; what follows the first empty line belongs to parts."""
    head = re.split(r"\r?\n\r?\n", block.lstrip("\r\n"), maxsplit=1)[0]
    return "".join(
        f"{found[1]}:{_ends(found[2])}\r\n" for found in _FIELD.finditer(head) if found[1].lower() in _KEPT
    )


def _ends(value: str) -> str:
    """Write ends of lines as mail has them; XML makes line feeds of them."""
    return value.replace("\r\n", "\n").replace("\n", "\r\n") if "\n" in value else value


def _missing(block: str, values: dict[str, Element], sender: str) -> str:
    """Write the fields that the header lacks and the properties know."""
    there = {found[1].lower() for found in _FIELD.finditer(block)}
    made = {
        "From": _people(values, "From", sender),
        "To": _people(values, "ToRecipients"),
        "Cc": _people(values, "CcRecipients"),
        "Reply-To": _people(values, "ReplyTo"),
        "Subject": _text(values, "Subject"),
        "Message-ID": _text(values, "InternetMessageId"),
        "In-Reply-To": _text(values, "InReplyTo"),
        "References": _text(values, "References"),
    }
    lines = [f"{name}: {_line(value)}" for name, value in made.items() if value and name.lower() not in there]
    sent = _date(_text(values, "DateTimeSent"))
    if sent and lines and not there:
        # Of what came with a header the date of arrival stands in, as everywhere. And alone this one would
        # make a message of what nobody wrote: servers give every item a date.
        lines.append(f"Date: {sent}")
    return "".join(f"{line}\r\n" for line in lines)


def _people(values: dict[str, Element], name: str, smtp: str = "") -> str:
    """Write the mailboxes of a property as an address field."""
    box = values.get(name)
    found = [] if box is None else [_mailbox(one, smtp) for one in box.iterfind(t("Mailbox"))]
    return ", ".join(one for one in found if one)


def _mailbox(element: Element, smtp: str) -> str:
    name = _line(element.findtext(t("Name")) or "")
    address = element.findtext(t("EmailAddress")) or ""
    if "@" not in address:  # an address inside of Exchange (/o=…), which no mail from outside carries
        address = smtp
    if not address:
        return f"{_quoted(name)} <>" if name else ""
    return f"{_quoted(name)} <{_line(address)}>" if name and name != address else _line(address)


def _quoted(name: str) -> str:
    if _PLAIN_NAME.fullmatch(name):
        return name
    escaped = name.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _text(values: dict[str, Element], name: str) -> str:
    box = values.get(name)
    return "" if box is None else (box.text or "").strip()


def _line(value: str) -> str:
    return _QUIET.sub(" ", value)


def _date(told: str) -> str:
    try:
        return format_datetime(datetime.fromisoformat(told))
    except ValueError:
        return ""


def _class_marks(item_class: str) -> int:
    """Tell from what Outlook calls an item what other programs say in headers."""
    name = item_class.lower()
    if name.startswith("ipm.schedule.meeting"):
        return Mark.CALENDAR.value
    if name.startswith("report."):
        return Mark.REPORT.value
    return Mark.AUTO_REPLIED.value if name.startswith("ipm.note.rules.oof") else 0
