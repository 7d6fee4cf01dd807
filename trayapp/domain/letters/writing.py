"""Writing to a client about what is owed: what is offered, and what follows once it is sent. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from trayapp.domain.clocks.next_times import NextTimes
from trayapp.domain.letters.letter import Letter, Occasion, reply_subject
from trayapp.domain.letters.templates import Facts, Kind, LetterWords, Template, filled, say_when
from trayapp.domain.messages.message import Address
from trayapp.domain.owing.decision import Act, Decision
from trayapp.domain.owing.item import ItemKind, OwedItem
from trayapp.domain.owing.ledger import Promise, Source, new_id, written

OFFERED = {
    ItemKind.REPLY: (Kind.RECEIVED, Kind.NOT_YET, Kind.NO),
    ItemKind.CALLBACK: (),
    ItemKind.PROMISE: (Kind.LATE, Kind.UPDATE),
    ItemKind.UPDATE: (Kind.UPDATE,),
    ItemKind.FOLLOW_UP: (),
}
"""Which texts help with what is owed, the likeliest first.

A call is answered by a call, and a first letter to a contact is the user's own.
"""


@dataclass(frozen=True, slots=True)
class Writing:
    """One letter that can be written."""

    item: OwedItem
    about: Occasion
    times: NextTimes
    language: str
    """In which the client writes, as far as that can be told (ISO 639-1)."""
    zone: str
    """Whose clock the client is to read."""
    why_not: str = ""
    """Why Owed cannot send it, as a sentence; then it can be copied or written in the mail program."""

    @property
    def kinds(self) -> tuple[Kind, ...]:
        """Which texts are offered."""
        return offered(self.item)

    @property
    def promised(self) -> datetime | None:
        """The date that was promised before."""
        return self.item.due if self.item.kind is ItemKind.PROMISE else None


def offered(item: OwedItem) -> tuple[Kind, ...]:
    """Return which texts help with something that is owed; none where nobody could be written to.

    A whole domain can be kept informed: by a letter to somebody there.
    """
    somebody = "@" in item.client.address or (item.kind is ItemKind.UPDATE and item.client.address)
    return OFFERED[item.kind] if somebody else ()


class Draft(NamedTuple):
    """What a letter would say."""

    subject: str
    text: str


def draft(
    about: Writing, chosen: Template, words: LetterWords, when: datetime | None, now: datetime
) -> Draft:
    """Fill a text for one client. ``when`` is the time that it promises; ``words`` are of its language."""

    def said(instant: datetime | None) -> str:
        return "" if instant is None else say_when(instant, now, about.zone, words)

    occasion = about.about
    subject = occasion.subject or about.item.subject
    facts = Facts(occasion.to.name, subject, occasion.sender.name, said(when), said(about.promised))
    begins = not occasion.references and not occasion.subject
    title = filled(chosen.subject, facts) or subject if begins else reply_subject(occasion.subject)
    return Draft(title, filled(chosen.text, facts))


def decisions_after(
    about: Writing, kind: Kind, sent: Letter, when: datetime | None, now: datetime
) -> tuple[Decision, ...]:
    """Return what one click decides once the letter is sent: the item is answered, and its date is a promise.

    A promise that slips is moved, with the letter as the reason. A word on how things stand keeps no promise:
    that one stays open.
    """
    item = about.item
    if item.kind is ItemKind.PROMISE:
        moved = Decision(item.target, Act.MOVE, now, when, "told the client before")
        return (moved,) if kind is Kind.LATE and when is not None else ()
    done = Decision(item.target, Act.DONE, now, by="mail")
    if when is None:
        return (done,)
    promise = Promise(
        id=new_id(ItemKind.PROMISE, sent.to, now),
        who=Address(item.client.name, item.client.address),
        text=_PROMISED.get(kind, "an answer"),
        due=when,
        subject=item.subject or sent.subject,
        source=Source.ACKNOWLEDGED,
        message_id=sent.id,
        account=about.about.account,
    )
    return (done, Decision(written(promise), Act.PROMISE, now))


_PROMISED = {Kind.NOT_YET: "news", Kind.UPDATE: "the next word on how things stand"}
"""What was promised, in a few words for the list; else an answer."""
