"""What a message may do to its conversation, by headers and reading: the index's own, wider net.

The heart (``domain.owed``) decides with the client book in force; the index only needs to know which
conversations are worth showing to it, without loading a hundred thousand of them. So every rule here errs
on the side of "may wait", and ``tests/store/test_bearing.py`` holds it against the heart.
"""

from __future__ import annotations

from functools import lru_cache

from trayapp.domain.judging.triage import Addressing, addressing, waits_for_person
from trayapp.domain.messages.message import Address, Kind, Message, Need, Reading, Reason
from trayapp.domain.messages.subject import is_forward

NONE = 0
"""It neither waits nor answers."""
WAITS = 1
"""Incoming: it may wait, whoever sent it."""
IF_KNOWN = 2
"""Incoming: it may wait if the client book knows the sender (list mail, many recipients, Cc)."""
ANSWERS = 3
"""Mine: it may end my turn. A bearing that the text has taken away is kept as its negative."""

_SILENT = (Kind.AUTOMATIC, Kind.BOUNCE, Kind.CALENDAR)  # compared by identity, which is quicker than by hash
_ANSWER = ("Re:", "RE:", "re:", "Aw:", "AW:", "Sv:", "SV:")  # how most answers begin: no need for expressions


def incoming(message: Message, kind: Kind, reasons: tuple[Reason, ...], me: frozenset[str]) -> int:
    """Say what somebody else's message may do."""
    if kind is Kind.PERSON and len(message.to) == 1 and message.to[0].email in me:
        return WAITS  # most messages, without a closer look
    if not speaks(kind, reasons):
        return NONE
    how = addressing(message, me)
    if how is Addressing.NOT_NAMED:
        return IF_KNOWN if any(reason.code == "list" for reason in reasons) else NONE
    if kind is Kind.BULK or how is Addressing.CC or how is Addressing.BROADCAST:
        # Whoever typed into a web form stands in Reply-To, where no index finds them by name.
        return WAITS if any(reason.code == "web-form" for reason in reasons) else IF_KNOWN
    return WAITS


def outgoing(message: Message, kind: Kind, me: frozenset[str], colleagues: frozenset[str]) -> int:
    """Say what a message of mine may do: passing it on to colleagues, or a note to myself, ends nothing."""
    subject = message.subject
    if is_silent(kind) or (":" in subject and subject[:3] not in _ANSWER and is_forward(subject)):
        return NONE
    people = message.to + message.cc
    others = [one for one in people if one.email not in me]
    if not others:
        return NONE if people else ANSWERS
    return NONE if colleagues and all(_is_colleague(one, colleagues) for one in others) else ANSWERS


def speaks(kind: Kind, reasons: tuple[Reason, ...]) -> bool:
    """Whether a person may be speaking, so that the message may belong to a conversation without headers."""
    return kind is Kind.PERSON or _speaks(kind.value, reasons)


@lru_cache(maxsize=512)
def _speaks(kind: str, reasons: tuple[Reason, ...]) -> bool:
    """Kinds and reasons repeat; a plain string is quicker to look up than an enumeration's member."""
    return waits_for_person(Kind(kind), reasons, known_client=True)


def after_reading(bearing: int, reading: Reading) -> int:
    """Say what the text leaves of a bearing by headers."""
    base = abs(bearing)
    if base == ANSWERS:
        silent = reading.acknowledges or reading.kind is Kind.AUTOMATIC
    else:
        silent = reading.kind is not Kind.CALL and (
            reading.need is Need.NONE or reading.kind is not Kind.PERSON
        )
    return -base if silent else base


def _is_colleague(address: Address, colleagues: frozenset[str]) -> bool:
    """Whether an address, its domain or a parent domain is among the colleagues."""
    if address.email in colleagues:
        return True
    domain = address.domain
    while domain:
        if domain in colleagues:
            return True
        domain = domain.partition(".")[2]
    return False


def is_silent(kind: Kind) -> bool:
    """Whether a program wrote it: in my name too, it says nothing to anybody."""
    return kind in _SILENT
