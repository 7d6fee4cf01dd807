"""A mail message as the rules see it: header facts and, later, what its text says.

Named tuples rather than dataclasses: a first synchronisation makes a hundred thousand of them, and a
named tuple costs a third of a frozen dataclass.
"""

from __future__ import annotations

import enum
from datetime import datetime
from typing import NamedTuple, NewType

MessageId = NewType("MessageId", str)
"""A Message-ID without angle brackets (RFC 5322, 3.6.4), or an id of our own that starts with ``owed-``."""

ConversationId = NewType("ConversationId", int)
"""A conversation's number in the index; it means nothing outside of one index."""


class Address(NamedTuple):
    """One mailbox of a From, To or Cc header, decoded."""

    name: str
    """The display name as plain text, or ""."""
    email: str
    """``local@domain`` in lower case, or "" where the header held no address."""

    @property
    def domain(self) -> str:
        """What follows the last ``@``, or ""."""
        return self.email.rpartition("@")[2]

    @property
    def label(self) -> str:
        """What a person calls this mailbox: the name if there is one, else the address."""
        return self.name or self.email


NOBODY = Address("", "")


class Mark(enum.IntFlag):
    """Facts that headers state, before anybody judges them; kept as one integer a message."""

    NONE = 0
    LIST_ID = 1
    """List-Id or List-Post (RFC 2919, RFC 2369)."""
    UNSUBSCRIBE = 2
    """List-Unsubscribe (RFC 2369, RFC 8058)."""
    PRECEDENCE_BULK = 4
    """Precedence: bulk or junk."""
    PRECEDENCE_LIST = 8
    """Precedence: list."""
    AUTO_REPLIED = 16
    """Auto-Submitted: auto-replied (RFC 3834), X-Autoreply, Precedence: auto_reply and their kin."""
    AUTO_GENERATED = 32
    """Auto-Submitted with any other value than "no"."""
    AUTO_SUPPRESS = 64
    """X-Auto-Response-Suppress (MS-OXCMAIL): set by programs, and by some people's Exchange; a hint."""
    REPORT = 128
    """Content-Type multipart/report (RFC 6522)."""
    CALENDAR = 256
    """Content-Type text/calendar or a calendar Content-Class: an invitation, update or response."""
    NULL_RETURN = 512
    """Return-Path is ``<>`` (RFC 5321, 4.5.5)."""
    CAMPAIGN = 1024
    """Headers that only mass mailers write (Feedback-ID, X-Campaign, X-MC-User, X-SG-EID ...)."""
    FLAGGED_ANSWERED = 2048
    """The server's \\Answered flag: a hint, never proof."""
    SPAM = 4096
    """X-Spam-Flag: yes, or the like."""
    NO_ID = 8192
    """The message had no usable Message-ID; ``id`` is of our own making."""
    DAEMON = 16384
    """X-Failed-Recipients or another header that only a bounce carries."""


class Message(NamedTuple):
    """The header facts of one message."""

    id: MessageId
    sender: Address
    to: tuple[Address, ...]
    cc: tuple[Address, ...]
    subject: str
    """Decoded, on one line, free of control characters."""
    date: datetime
    """When it was written (UTC, aware): the Date header where it is believable, else the server's date."""
    references: tuple[MessageId, ...]
    """References, then In-Reply-To, without repeats: the ancestors that the message names, oldest first."""
    marks: Mark
    reply_to: Address = NOBODY
    """Reply-To where it differs from From: web forms and lists put the person there."""


class Direction(enum.StrEnum):
    """Who wrote it, seen from the owner of the mailbox; decided by From, never by the folder."""

    IN = "in"
    OUT = "out"


class Kind(enum.StrEnum):
    """What sort of message it is (``product.md``, ``judge --json``)."""

    PERSON = "person"
    BULK = "bulk"
    AUTOMATIC = "automatic"
    BOUNCE = "bounce"
    CALENDAR = "calendar"
    CALL = "call"
    UNREADABLE = "unreadable"


class Need(enum.StrEnum):
    """Whether a message waits for something, whoever sent it."""

    ASKS = "asks"
    MAYBE = "maybe"
    NONE = "none"


class Reason(NamedTuple):
    """Why something was decided: a stable code, and what fills its sentence (``reasons.sentence``)."""

    code: str
    detail: str = ""


class Promised(NamedTuple):
    """A promise that a message of mine makes, as its text was read."""

    text: str
    """The sentence."""
    due: datetime | None
    """Until when (UTC); None where no date was said."""
    firm: bool
    """False for "I will try"."""


class Reading(NamedTuple):
    """What the text of one message says; all that is kept of it."""

    need: Need
    asks: str = ""
    """The sentence that asks, as it stands in the mail, or ""."""
    reasons: tuple[Reason, ...] = ()
    kind: Kind = Kind.PERSON
    """The text may know better than the headers: an out-of-office note without headers is AUTOMATIC."""
    acknowledges: bool = False
    """Of a message of mine: nothing but "got it, will look": answer-by goes on."""
    caller: str = ""
    """Of a note about a call: who called, as the system names them, or ""."""
    number: str = ""
    """And from which number, as the system writes it, or ""."""
    promises: tuple[Promised, ...] = ()
    """Of a message of mine: what I said that I would do."""


class Seen(NamedTuple):
    """One message inside its conversation, as the index keeps it."""

    message: Message
    direction: Direction
    kind: Kind
    account: str
    reading: Reading | None
    """None: the text was not read (not needed, or not yet)."""
    reasons: tuple[Reason, ...] = ()
    """Why the headers alone gave ``kind``."""
    dismissed: bool = False
    """It lies in Trash or Junk and nowhere else."""
    unread_text: str = ""
    """Why the text could not be read, or ""; such a message is listed as unreadable."""
    holders: tuple[str, ...] = ()
    """Every account that holds or held a copy, by name, where it is more than ``account``; else empty."""


class Conversation(NamedTuple):
    """Messages that belong together, oldest first."""

    id: ConversationId
    messages: tuple[Seen, ...]
    guessed: bool = False
    """Joined by client, subject and time rather than by headers."""
