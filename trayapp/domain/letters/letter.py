"""A message of mine before it is sent: who gets it, what it answers, what it says. Pure.

The reply goes to whom the client wants answers sent (Reply-To, RFC 5322, 3.6.2) and names its ancestors
(RFC 5322, 3.6.4), so that every mail program and Owed itself keep it in the conversation.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from trayapp.domain.messages.message import NOBODY, Address, Mark, Message, MessageId
from trayapp.domain.messages.subject import is_reply

MOST_REFERENCES = 30
"""Ancestors that are named; the first and the latest are kept (RFC 5537, 3.4.4, has the same thought)."""


@dataclass(frozen=True, slots=True)
class Letter:
    """One message of mine, plain text, to one person. It is the same letter however often it is tried."""

    id: MessageId
    """Its Message-ID, given once: servers and people recognise a second try by it."""
    sender: Address
    """Me."""
    to: Address
    subject: str
    text: str
    """Lines as they are typed; line feeds between them."""
    date: datetime
    """When it is sent, in the zone whose clock the reader is to see (aware)."""
    references: tuple[MessageId, ...] = ()
    """The message that it answers, last, and that one's ancestors; empty begins a conversation."""

    @property
    def answers(self) -> MessageId | None:
        """The message that it answers."""
        return self.references[-1] if self.references else None


@dataclass(frozen=True, slots=True)
class Occasion:
    """Why somebody is written to: what a letter needs to know before anybody types."""

    account: str
    """The account that sends it."""
    sender: Address
    """Me, as that client knows me."""
    to: Address
    subject: str
    """As the client wrote it; "" where there is no message to answer."""
    references: tuple[MessageId, ...] = ()
    """See :class:`Letter`."""


def occasion(
    message: Message, account: str, mine: Collection[str], me: Address, client: str = ""
) -> Occasion:
    """Return what answering a message amounts to.

    ``mine`` are my addresses in that account, lower case. I answer from the one that the client wrote to,
    else from that of ``me``, and under the name of ``me``. ``client`` is the address of whom I owe: what
    came through a mailing list is answered to that person, not to all.
    """
    chain = _chain(message.references, message.id)
    if message.sender.email in mine:  # a message of mine is written after
        others = (one for one in (*message.to, *message.cc) if one.email not in mine)
        sender = Address(me.name, message.sender.email)
        return Occasion(account, sender, next(others, NOBODY), message.subject, chain)
    written_to = next((one.email for one in (*message.to, *message.cc) if one.email in mine), me.email)
    to = message.sender if message.reply_to == NOBODY else message.reply_to
    if Mark.LIST_ID in message.marks and client == message.sender.email:
        to = message.sender
    if not to.name and to.email == message.sender.email:
        to = message.sender
    return Occasion(account, Address(me.name, written_to), to, message.subject, chain)


def reply_subject(subject: str) -> str:
    """Return the subject of an answer: one "Re:", whatever the language of the first prefix was."""
    return subject if is_reply(subject) else f"Re: {subject}".strip()


def letter(about: Occasion, subject: str, text: str, *, id: MessageId, date: datetime) -> Letter:  # noqa: A002
    """Return the letter that says this on that occasion."""
    return Letter(id, about.sender, about.to, subject, text, date, about.references)


def _chain(ancestors: tuple[MessageId, ...], last: MessageId) -> tuple[MessageId, ...]:
    """Put the ids in order, oldest first; of very many the first and the latest."""
    if not _is_known_elsewhere(last):
        return ()
    known = [one for one in ancestors if one != last and _is_known_elsewhere(one)]
    known.append(last)
    if len(known) > MOST_REFERENCES:
        known[1 : 1 - MOST_REFERENCES] = []
    return tuple(known)


def _is_known_elsewhere(one: MessageId) -> bool:
    """Whether others know this id: it is none of our own making, and fits into a header."""
    return not one.startswith("owed-") and one.isascii() and one.isprintable() and " " not in one
