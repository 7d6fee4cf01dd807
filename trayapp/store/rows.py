"""Messages as rows of the index and back: text columns where a reader of the file would look for them."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Any

from trayapp.domain.judging.triage import kind_of
from trayapp.domain.messages.changes import Arrival, Changes, Place
from trayapp.domain.messages.message import (
    NOBODY,
    Address,
    Direction,
    Kind,
    Mark,
    Message,
    MessageId,
    Need,
    Reading,
    Reason,
    Seen,
)
from trayapp.store.files.database import Row
from trayapp.tongue import unpacked

_BETWEEN = "\x1e"  # ASCII's own separators; decoded headers hold no control characters
_WITHIN = "\x1f"
_SEPARATORS = str.maketrans({_BETWEEN: " ", _WITHIN: " "})
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

HEADERS = "message_id, date, marks, sender, sender_name, subject, recipients, copied, reply_to, refs"
"""The columns that make a :class:`Message`, in the order of :func:`message_of`."""

SEEN = f"m.conversation, m.id, m.mine, m.dismissed, m.account, m.fault, {HEADERS}"
"""The columns that :func:`seen_of` takes, of a message ``m``."""

READING = "need, kind, acknowledges, asks, reasons, caller, number"
"""The columns that :func:`reading_of` takes."""

_HEADERS_AT = 6


Columns = tuple[str, str, str, str, str, str, str, str]
"""Id, sender's address and name, subject, To, Cc, Reply-To, ancestors."""


def headers_of(message: Message) -> Columns:
    """Write a message's texts as columns."""
    name, email = message.sender
    return (
        message.id,
        email,
        name,
        message.subject,
        people(message.to),
        people(message.cc) if message.cc else "",
        people((message.reply_to,)) if message.reply_to != NOBODY else "",
        _BETWEEN.join(message.references) if message.references else "",
    )


@lru_cache(maxsize=2048)
def people(addresses: tuple[Address, ...]) -> str:
    """Write addresses as one column."""
    text = _BETWEEN.join([f"{email}{_WITHIN}{name}" for name, email in addresses])
    if text.count(_WITHIN) == len(addresses) and text.count(_BETWEEN) == len(addresses) - (
        1 if addresses else 0
    ):
        return text
    return people(
        tuple(Address(one.name.translate(_SEPARATORS), one.email.translate(_SEPARATORS)) for one in addresses)
    )


def addresses_of(column: str) -> tuple[Address, ...]:
    """Read what :func:`people` wrote."""
    if not column:
        return ()
    pairs = [one.partition(_WITHIN) for one in column.split(_BETWEEN)]
    return tuple([Address(name, email) for email, _, name in pairs])


def references_column(references: tuple[MessageId, ...]) -> str:
    """Write ancestors as one column."""
    return _BETWEEN.join(references)


def references_of(column: str) -> tuple[MessageId, ...]:
    """Read the ancestors back."""
    return tuple([MessageId(one) for one in column.split(_BETWEEN)]) if column else ()


def seconds(instant: datetime) -> int:
    """Write an aware instant as seconds since 1970 (UTC), parts of a second cut off."""
    return int(instant.timestamp())


def instant(since_epoch: int) -> datetime:
    """Read an instant back (aware UTC)."""
    return _EPOCH + timedelta(0, since_epoch)  # by name it takes twice as long


def message_of(columns: Row) -> Message:
    """Read a message from its columns :data:`HEADERS`."""
    message_id, date, marks, sender, sender_name, subject, recipients, copied, reply_to, refs = columns
    return Message(
        id=MessageId(message_id),
        sender=Address(sender_name, sender),
        to=addresses_of(recipients),
        cc=addresses_of(copied),
        subject=subject,
        date=instant(date),
        references=references_of(refs),
        marks=Mark(marks),
        reply_to=addresses_of(reply_to)[0] if reply_to else NOBODY,
    )


def seen_of(
    row: Row,
    accounts: dict[int, str],
    reading: Reading | None,
    unread_text: str,
    holders: tuple[str, ...] = (),
) -> Seen:
    """Read a message with what is known of it from its columns :data:`SEEN`."""
    _, _, mine, dismissed, account, fault = row[:_HEADERS_AT]
    message = message_of(row[_HEADERS_AT:])
    fault, unread_text = unpacked(fault), unpacked(unread_text)
    kind, reasons = kind_of(message)
    if fault:
        kind, reasons = Kind.UNREADABLE, (Reason("unreadable", fault),)
    return Seen(
        message=message,
        direction=Direction.OUT if mine else Direction.IN,
        kind=kind,
        account=accounts.get(account, ""),
        reading=reading,
        reasons=reasons,
        dismissed=bool(dismissed),
        unread_text=fault or unread_text,
        holders=holders,
    )


def reading_row(message: int, reading: Reading) -> Row:
    """Write a reading as a row of its table."""
    reasons = (
        json.dumps([list(reason) for reason in reading.reasons], ensure_ascii=False)
        if reading.reasons
        else ""
    )
    return (
        message,
        reading.need.value,
        reading.kind.value,
        int(reading.acknowledges),
        reading.asks,
        reasons,
        reading.caller,
        reading.number,
    )


def reading_of(row: Row) -> Reading:
    """Read a reading back from its row without the message's number."""
    need, kind, acknowledges, asks, reasons, caller, number = row
    pairs: list[list[Any]] = json.loads(reasons) if reasons else []
    return Reading(
        need=Need(need),
        asks=asks,
        reasons=tuple(Reason(str(code), str(detail)) for code, detail in pairs),
        kind=Kind(kind),
        acknowledges=bool(acknowledges),
        caller=caller,
        number=number,
    )


def clean_page(changes: Changes) -> Changes:
    """Return a page without what the columns cannot hold; a place keeps a name of its own all the same."""

    def named(place: Place) -> Place:
        return Place(*(part.encode("utf-8", "backslashreplace").decode("utf-8") for part in place))

    return changes._replace(
        arrivals=tuple(Arrival(named(place), role, clean(one)) for place, role, one in changes.arrivals),
        gone=tuple(named(place) for place in changes.gone),
        unreadable=tuple(one._replace(place=named(one.place)) for one in changes.unreadable),
        forget=tuple(named(Place(folder, "")).folder for folder in changes.forget),
    )


def clean(message: Message) -> Message:
    """Return the message without what the columns cannot hold: lone surrogates and our own separators."""

    def mended(text: str) -> str:
        return text.encode("utf-8", "replace").decode("utf-8").translate(_SEPARATORS)

    def person(one: Address) -> Address:
        return Address(mended(one.name), mended(one.email))

    return message._replace(
        id=MessageId(mended(message.id)),
        sender=person(message.sender),
        to=tuple(person(one) for one in message.to),
        cc=tuple(person(one) for one in message.cc),
        subject=mended(message.subject),
        references=tuple(MessageId(mended(one)) for one in message.references),
        reply_to=person(message.reply_to),
    )
