"""Invented messages and pages for the tests of the index."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta

from trayapp.domain.clients.book import Me
from trayapp.domain.messages.changes import Arrival, Changes, Cursor, Place, Role, Unreadable
from trayapp.domain.messages.message import NOBODY, Address, Mark, Message, MessageId
from trayapp.store.index import Index, Stored

ME = Address("Alex Morgan", "alex@morgan.example")
KLARA = Address("Klara Winter", "klara@winter.example")
BOB = Address("Bob Stone", "bob.stone@stone.example")
MINE = Me(frozenset({ME.email}))
START = datetime(2025, 3, 3, 9, tzinfo=UTC)


def message(
    name: str,
    *,
    sender: Address = KLARA,
    to: Sequence[Address] = (ME,),
    cc: Sequence[Address] = (),
    subject: str = "Extension",
    hours: float = 0,
    refs: Sequence[str] = (),
    marks: Mark = Mark.NONE,
    reply_to: Address = NOBODY,
) -> Message:
    """Make a message of Klara's to me; ``hours`` after :data:`START`."""
    return Message(
        MessageId(f"{name}@example.com"),
        sender,
        tuple(to),
        tuple(cc),
        subject,
        START + timedelta(hours=hours),
        tuple(MessageId(f"{one}@example.com") for one in refs),
        marks,
        reply_to,
    )


def mine(name: str, **others: object) -> Message:
    """Make a message of mine to Klara."""
    return message(name, **{"sender": ME, "to": (KLARA,), **others})  # type: ignore[arg-type]


def arrival(one: Message, role: Role = Role.INBOX, key: str = "") -> Arrival:
    """Put a message into the folder of a role."""
    return Arrival(Place(role.value, key or one.id), role, one)


def page(
    *messages: Message | Arrival,
    role: Role = Role.INBOX,
    gone: Iterable[Place] = (),
    forget: Iterable[str] = (),
    unreadable: Iterable[Unreadable] = (),
    cursor: str = "c",
) -> Changes:
    """Make a page of these messages, in the Inbox unless they say where."""
    return Changes(
        arrivals=tuple(arrival(one, role) if isinstance(one, Message) else one for one in messages),
        gone=tuple(gone),
        cursor=Cursor(cursor),
        unreadable=tuple(unreadable),
        forget=tuple(forget),
    )


def store(
    index: Index, *messages: Message | Arrival, account: str = "work", role: Role = Role.INBOX
) -> Stored:
    """Store one page."""
    return index.store_page(account, page(*messages, role=role), MINE)


def ids(*names: str) -> set[str]:
    """Return the message ids of these names."""
    return {f"{name}@example.com" for name in names}


def partition(index: Index) -> frozenset[frozenset[str]]:
    """Return which messages belong together, by id."""
    return frozenset(
        frozenset(seen.message.id for seen in conversation.messages) for conversation in index.everything()
    )
