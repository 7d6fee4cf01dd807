"""A page's messages made ready before its transaction begins: judged by headers, hashed, without repeats."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from hashlib import blake2b
from typing import NamedTuple

from trayapp.domain.clients.book import Me
from trayapp.domain.judging.triage import kind_of
from trayapp.domain.messages.changes import Arrival, Place, Role, Unreadable
from trayapp.domain.messages.message import Address, Mark, Message, MessageId
from trayapp.domain.messages.subject import is_reply
from trayapp.store.conversations import bearing
from trayapp.store.conversations.threads import keys_of
from trayapp.store.keys import MOST_REFERENCES, ancestors, key_of, topic_of
from trayapp.store.rows import Columns, clean, headers_of, seconds
from trayapp.tongue import packed

_UNDATED = datetime(1970, 1, 1, tzinfo=UTC)
_HINTS = Mark.FLAGGED_ANSWERED  # differs between copies and says nothing about the message
_ANCESTORS = 7
"""Among the columns of headers: those of all copies are joined, so they do not tell copies apart."""


class Owner(NamedTuple):
    """Whose mailbox it is, as far as the index must know."""

    me: frozenset[str]
    """My addresses, lower case."""
    colleagues: frozenset[str]
    """Colleagues' addresses and domains: passing a message on to them does not answer it."""


class Judgement(NamedTuple):
    """What headers alone say of a message, for its owner."""

    mine: int
    """1 when I wrote it, else 0."""
    bearing: int
    """What it may do to its conversation (``bearing.py``)."""
    silent: bool
    """A program wrote it in my name."""
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
    """Seconds since 1970 (UTC)."""
    judgement: Judgement
    topic: int
    """Its subject's number; 0 when it can belong to nothing by its subject."""
    headless: bool
    """It says that it is a reply, but not to what."""
    copies: tuple[tuple[Place, Role], ...]
    fault: str = ""
    """Why it could not be understood, or ""."""


def owner_of(me: Me, colleagues: Iterable[str]) -> Owner:
    """Return the owner for the identity and the colleagues in force."""
    return Owner(me.addresses, frozenset(colleagues))


def judge(message: Message, owner: Owner) -> Judgement:
    """Judge one message by its headers."""
    kind, reasons = kind_of(message)
    me = owner.me
    if message.sender.email in me:
        weight = bearing.outgoing(message, kind, me, owner.colleagues)
        return Judgement(1, weight, bearing.is_silent(kind), bearing.speaks(kind, reasons))
    if not bearing.speaks(kind, reasons):
        return _NOTHING
    weight = bearing.incoming(message, kind, reasons, me)
    return _WAITS if weight == bearing.WAITS else Judgement(0, weight, silent=False, speaks=True)


_NOTHING = Judgement(0, bearing.NONE, silent=True, speaks=False)
_WAITS = Judgement(0, bearing.WAITS, silent=False, speaks=True)


def drafted(arrivals: Iterable[Arrival], owner: Owner) -> dict[int, Draft]:
    """Make a page's messages ready, one draft for each message however many copies the page holds."""
    drafts: dict[int, Draft] = {}
    for place, role, message in arrivals:
        references = message.references
        if references:
            if len(references) > MOST_REFERENCES:
                references = ancestors(references)
                message = message._replace(references=references)  # noqa: PLW2901 - the one that counts
            keys = (key_of(message.id), *map(key_of, references))
        else:
            keys = (key_of(message.id),)
        judgement = judge(message, owner)
        topic = topic_of(message.subject) if judgement.speaks else 0
        headless = topic != 0 and not references and is_reply(message.subject)
        # Not Draft(…), which is written in Python and costs three times this.
        date = int(message.date.timestamp())
        copies = ((place, role),)
        draft = tuple.__new__(Draft, (keys[0], keys, message, date, judgement, topic, headless, copies, ""))
        drafts[keys[0]] = _both(drafts[keys[0]], draft) if keys[0] in drafts else draft
    return drafts


def unreadable(account: str, faults: Iterable[Unreadable]) -> list[Draft]:
    """Make drafts of what could not be understood, so that it is listed and never dropped."""
    drafts = []
    for fault in faults:
        message = clean(_stand_in(account, fault))
        key = key_of(message.id)
        copies = ((fault.place, fault.role),)
        drafts.append(
            Draft(key, (key,), message, seconds(message.date), _NOTHING, 0, False, copies, packed(fault.why))
        )
    return drafts


def _mended(sentence: str) -> str:
    return sentence.encode("utf-8", "replace").decode("utf-8")


def fewer_marks(one: int, other: int) -> bool:
    """Whether one copy of a message bears fewer marks than another: the one that came through no list."""
    return _plainness(one) < _plainness(other)


def is_plainer(draft: Draft, marks: int, date: int, headers: Columns) -> bool:
    """Whether a copy's headers stand rather than those of another, of which these columns are known.

    Of two that bear the same marks the earlier date stands: where a Date is missing or nonsense, it is a
    server's, and servers receive their copies at different instants. Then, as protocols write names each in
    its own way, the same one whichever comes first.
    """
    mine = (_plainness(draft.message.marks), draft.date, headers_of(draft.message)[:_ANCESTORS])
    return mine < (_plainness(marks), date, headers[:_ANCESTORS])


def _plainness(marks: int) -> tuple[int, int]:
    marks &= ~_HINTS
    return marks.bit_count(), marks


def _both(known: Draft, draft: Draft) -> Draft:
    """Make one draft of two copies of a message: the plainer copy's headers, both copies' ancestors."""
    other = known.message
    plainer = is_plainer(draft, other.marks, known.date, headers_of(other))
    first, second = (draft, known) if plainer else (known, draft)
    if second.keys != first.keys:
        first = with_ancestors(first, second.message.references)
    return first._replace(copies=known.copies + draft.copies)


def with_ancestors(draft: Draft, references: tuple[MessageId, ...]) -> Draft:
    """Add what another copy of the message names, in an order that does not depend on which came first.

    A copy that names all keeps its order, the oldest first; where none does, nobody knows the order.
    """
    own = draft.message.references
    missing = sorted(set(references) - set(own))[: max(0, MOST_REFERENCES - len(own))]
    if not missing:
        return draft
    whole = references if set(own) <= set(references) else tuple(sorted((*own, *missing)))
    message = draft.message._replace(references=whole)
    return draft._replace(message=message, keys=keys_of(message), headless=False)


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
