"""Short ways to tell a conversation: who wrote, when, what they wanted."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from trayapp.domain.clients.book import CLIENTS, VIP, ClientBook, Entry, Me
from trayapp.domain.clocks.calendar import default_calendar
from trayapp.domain.clocks.standard import shipped_standards
from trayapp.domain.messages.message import (
    Address,
    Conversation,
    ConversationId,
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
from trayapp.domain.owing.decision import Act, Decision, Decisions
from trayapp.domain.owing.owed import Rules

ME = "me@kanzlei.example"
ANNA = Address("Anna Acker", "anna@acme.example")
HENRY = Address("Henry Hotel", "henry@elsewhere.example")
COLLEAGUE = Address("Carla Colleague", "carla@kanzlei.example")
MYSELF = Address("Me", ME)
MONDAY = datetime(2026, 6, 1, 8, 0, tzinfo=UTC)
"""A Monday, 10:00 in Berlin."""

RULES = Rules(
    me=Me(frozenset({ME})),
    book=ClientBook(
        (Entry("acme.example", CLIENTS), Entry("vera@vip.example", VIP)),
        colleague_domains=frozenset({"kanzlei.example"}),
    ),
    standards=shipped_standards(),
    calendar=default_calendar("Europe/Berlin"),
    added={"Kanzlei": MONDAY - timedelta(days=30)},
)


def message(
    number: int,
    sender: Address,
    at: datetime,
    *,
    to: tuple[Address, ...] = (MYSELF,),
    cc: tuple[Address, ...] = (),
    subject: str = "Contract",
) -> Message:
    """Make the headers of one message."""
    return Message(MessageId(f"m{number}@x.example"), sender, to, cc, subject, at, (), Mark.NONE)


def came(
    number: int,
    sender: Address = ANNA,
    hours: float = 0,
    need: Need | None = Need.ASKS,
    *,
    kind: Kind = Kind.PERSON,
    to: tuple[Address, ...] = (MYSELF,),
    cc: tuple[Address, ...] = (),
    reasons: tuple[Reason, ...] = (),
    dismissed: bool = False,
) -> Seen:
    """Make an incoming message, ``hours`` after Monday 10:00; ``need=None``: its text was not read."""
    reading = None if need is None else Reading(need, "Could you send it?" if need is Need.ASKS else "")
    head = message(number, sender, MONDAY + timedelta(hours=hours), to=to, cc=cc)
    return Seen(head, Direction.IN, kind, "Kanzlei", reading, reasons, dismissed)


def wrote(
    number: int,
    hours: float,
    *,
    to: tuple[Address, ...] = (ANNA,),
    kind: Kind = Kind.PERSON,
    acknowledges: bool = False,
    subject: str = "Re: Contract",
) -> Seen:
    """Make a message of mine."""
    head = message(number, MYSELF, MONDAY + timedelta(hours=hours), to=to, subject=subject)
    return Seen(head, Direction.OUT, kind, "Kanzlei", Reading(Need.NONE, acknowledges=acknowledges))


def talk(*seen: Seen, guessed: bool = False) -> Conversation:
    """Put messages into one conversation, in the order of time."""
    return Conversation(ConversationId(1), tuple(sorted(seen, key=lambda one: one.message.date)), guessed)


def deciding(number: int, act: Act, hours: float, *, until: datetime | None = None, by: str = "") -> Rules:
    """Return the rules with one decision about message ``number``."""
    event = Decision(f"m{number}@x.example", act, MONDAY + timedelta(hours=hours), until, by)
    return replace(RULES, decisions=Decisions((event,)))
