"""A page's messages made ready before its transaction begins: judged by headers, hashed, without repeats."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from hashlib import blake2b
from typing import NamedTuple

from trayapp.domain.changes import Arrival, Place, Role, Unreadable
from trayapp.domain.clients import Me
from trayapp.domain.message import Address, Kind, Mark, Message, MessageId
from trayapp.domain.subject import is_reply
from trayapp.domain.triage import kind_of
from trayapp.store import bearing
from trayapp.store.keys import MOST_REFERENCES, ancestors, key_of, topic_of
from trayapp.store.rows import clean, seconds
from trayapp.store.threads import keys_of

AWAY = frozenset({Role.TRASH, Role.JUNK})
"""Where a message that lies nowhere else is dismissed."""

_UNDATED = datetime(1970, 1, 1, tzinfo=UTC)
_HINTS = Mark.FLAGGED_ANSWERED  # differs between copies and says nothing about the message


class Owner(NamedTuple):
    """Whose mailbox it is, as far as the index must know."""

    me: frozenset[str]
    """My addresses, lower case."""
    colleagues: frozenset[str]
    """Colleagues' addresses and domains: passing a message on to them does not answer it."""


class Judgement(NamedTuple):
    """What headers alone say of a message, for its owner."""

    mine: bool
    kind: Kind
    bearing: int
    speaks: bool
    """A person may be speaking."""


class Draft(NamedTuple):
    """One message that will be stored, or is stored already."""

    key: int
    """Its own thread key."""
    keys: tuple[int, ...]
    """All of its thread keys, its own first."""
    message: Message
    date: int
    judgement: Judgement
    topic: int | None
    headless: bool
    """It says that it is a reply, but not to what."""
    copies: list[tuple[Place, Role]]
    fault: str | None
    """Why it could not be understood, or None."""


def owner_of(me: Me, colleagues: Iterable[str]) -> Owner:
    """Return the owner for the identity and the colleagues in force."""
    return Owner(me.addresses, frozenset(colleagues))


def judge(message: Message, owner: Owner) -> Judgement:
    """Judge one message by its headers."""
    kind, reasons = kind_of(message)
    speaks = bearing.speaks(kind, reasons)
    if message.sender.email in owner.me:
        return Judgement(True, kind, bearing.outgoing(message, kind, owner.me, owner.colleagues), speaks)
    how = bearing.incoming(message, kind, reasons, owner.me) if speaks else bearing.NONE
    return Judgement(False, kind, how, speaks)


def drafted(arrivals: Iterable[Arrival], owner: Owner) -> dict[int, Draft]:
    """Make a page's messages ready, one draft for each message however many copies the page holds."""
    drafts: dict[int, Draft] = {}
    for place, role, message in arrivals:
        draft = _draft(message, (place, role), owner)
        known = drafts.get(draft.key)
        drafts[draft.key] = draft if known is None else _both(known, draft)
    return drafts


def unreadable(account: str, faults: Iterable[Unreadable]) -> list[Draft]:
    """Make drafts of what could not be understood, so that it is listed and never dropped."""
    drafts = []
    for fault in faults:
        message = clean(_stand_in(account, fault))
        nothing = Judgement(mine=False, kind=Kind.UNREADABLE, bearing=bearing.NONE, speaks=False)
        key = key_of(message.id)
        copies = [(fault.place, fault.role)]
        drafts.append(
            Draft(key, (key,), message, seconds(message.date), nothing, None, False, copies, fault.why)
        )
    return drafts


def fewer_marks(one: int, other: int) -> bool:
    """Whether one copy of a message bears fewer marks than another: the one that came through no list."""
    one, other = one & ~_HINTS, other & ~_HINTS
    return (one.bit_count(), one) < (other.bit_count(), other)


def _draft(message: Message, copy: tuple[Place, Role], owner: Owner) -> Draft:
    """Make one message ready."""
    if len(message.references) > MOST_REFERENCES:
        message = message._replace(references=ancestors(message.references))
    keys = keys_of(message)
    judgement = judge(message, owner)
    subject = message.subject
    topic = topic_of(subject) if judgement.speaks else None
    headless = (
        topic is not None
        and not message.references
        and ":" in subject.replace("：", ":")
        and is_reply(subject)
    )
    return Draft(keys[0], keys, message, seconds(message.date), judgement, topic, headless, [copy], None)


def _both(known: Draft, draft: Draft) -> Draft:
    """Make one draft of two copies of a message: the plainer copy's headers, both copies' ancestors."""
    first, second = (
        (draft, known) if fewer_marks(draft.message.marks, known.message.marks) else (known, draft)
    )
    if second.keys != first.keys:
        first = with_ancestors(first, second.message.references)
    return first._replace(copies=known.copies + draft.copies)


def with_ancestors(draft: Draft, references: tuple[MessageId, ...]) -> Draft:
    """Add what another copy of the message names, in an order that does not depend on which came first."""
    own = draft.message.references
    missing = tuple(sorted(set(references) - set(own)))[: max(0, MOST_REFERENCES - len(own))]
    if not missing:
        return draft
    message = draft.message._replace(references=(*own, *missing))
    return draft._replace(message=message, keys=keys_of(message))


def _stand_in(account: str, fault: Unreadable) -> Message:
    """Return what is known of a message that could not be understood."""
    name = f"{account}\0{fault.place.folder}\0{fault.place.key}".encode("utf-8", "replace")
    return Message(
        id=MessageId(f"owed-{blake2b(name, digest_size=12).hexdigest()}"),
        sender=Address(fault.sender, ""),
        to=(),
        cc=(),
        subject=fault.subject,
        date=fault.date or _UNDATED,
        references=(),
        marks=Mark.NO_ID,
    )
