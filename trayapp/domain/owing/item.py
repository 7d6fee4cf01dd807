"""What the heart answers: verdicts, owed items, and nothing that depends on the present instant."""

from __future__ import annotations

import enum
import hashlib
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from trayapp.domain.clients.book import Channel
from trayapp.domain.clocks.ladder import Step
from trayapp.domain.clocks.windows import Window
from trayapp.domain.messages.message import ConversationId, MessageId, Reason, Seen


class ItemKind(enum.StrEnum):
    """What I owe somebody (``product.md`` section 1)."""

    REPLY = "reply"
    CALLBACK = "callback"
    PROMISE = "promise"
    UPDATE = "update"
    FOLLOW_UP = "follow_up"


class VerdictKind(enum.StrEnum):
    """What was decided about one incoming message."""

    OWED = "owed"
    NOT_OWED = "not_owed"
    SETTLED = "settled"


class SettledBy(enum.StrEnum):
    """Who ended my turn."""

    ME = "me"
    COLLEAGUE = "colleague"
    PROBABLE = "probable"
    USER = "user"


class Client(NamedTuple):
    """Whom I owe."""

    name: str
    address: str
    group: str
    channel: Channel = Channel.ANY
    """How they would rather hear from me, as the client book says."""


class Verdict(NamedTuple):
    """What was decided about one incoming message, and why."""

    seen: Seen
    verdict: VerdictKind
    reasons: tuple[Reason, ...]
    settled_by: SettledBy | None = None
    item: str = ""
    """The owed item that it belongs to, or ""."""


@dataclass(frozen=True, slots=True)
class OwedItem:
    """One thing that I owe one person, with its clocks. All instants are UTC."""

    id: str
    """Short, stable over restarts: made from the message that started the clock."""
    kind: ItemKind
    client: Client
    subject: str
    account: str
    message_id: MessageId
    """The first message that waits."""
    last_message_id: MessageId
    """The newest message that waits: what a reply should answer."""
    waiting: tuple[MessageId, ...]
    """Every message that waits in this conversation, oldest first."""
    conversation: ConversationId
    since: datetime
    """When the turn came to me: the date of the first message that waits."""
    acknowledge_by: datetime | None
    """Until when a first sign of life is due; None when none is asked for or it was given."""
    answer_by: datetime
    due: datetime
    """The earlier of the clocks that are still open."""
    window: Window
    """The response window behind ``due``."""
    steps: tuple[Step, ...]
    """When to warn, in order."""
    soon_from: datetime
    """From when on the item counts as *soon*."""
    snoozed_until: datetime | None
    waiting_since: datetime | None
    """When it was handed to a colleague; None when it was not."""
    old: bool
    """It began long before the account was added, and nobody wrote since: no badge, no warning."""
    probable: bool
    """I wrote to the client elsewhere: in the section "probably answered", no badge, no warning."""
    chasers: int
    """How often the client wrote again: 1 means "asked twice"."""
    asks: str
    """The sentence that asks, or ""."""
    reasons: tuple[Reason, ...]
    number: str = ""
    """Where to call them, as it was noted, or ""."""
    waiting_until: datetime | None = None
    """When to come back to what a third party has to do first; None where nothing was said."""
    waiting_for: str = ""
    """On whom it waits, or ""."""
    offered: bool = False
    """A promise that was found in a message of mine and that nobody confirmed: no badge, no warning."""

    answered_elsewhere: datetime | None = None
    """When I had written to the client elsewhere; None where it is not probably answered."""

    @property
    def target(self) -> str:
        """What decisions about it are filed under: the newest message that waits, else the item itself."""
        return self.last_message_id if self.conversation else self.id


class Ended(NamedTuple):
    """One time that my turn came in a conversation, and that it ended."""

    waiting: tuple[Seen, ...]
    """The messages that waited, oldest first; at least one."""
    at: datetime
    """When it ended (UTC)."""
    by: SettledBy
    acknowledged: datetime | None = None
    """When I had given the last first sign of life before, or None."""


class Judged(NamedTuple):
    """What is known of one conversation."""

    conversation: ConversationId
    verdicts: tuple[Verdict, ...]
    """One for each incoming message, oldest first."""
    item: OwedItem | None
    messages: tuple[Seen, ...] = ()
    """All of its messages, mine too, oldest first."""
    ended: tuple[Ended, ...] = ()
    """My turns that are over, in order."""


def item_id(kind: ItemKind, message_id: str) -> str:
    """Return a short id that stays the same over restarts, rebuilds and machines."""
    digest = hashlib.blake2b(message_id.encode(), digest_size=5).hexdigest()
    return f"{kind.value[0]}{digest}"
