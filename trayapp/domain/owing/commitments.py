"""Owed items that no conversation holds: promises, calls written down, clients to keep informed, contacts.

They come from the ledger and the client book; when I last wrote to somebody, the index says.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import NamedTuple

from trayapp.domain.clients.book import Entry as Told
from trayapp.domain.clocks.deadline import due as end_of
from trayapp.domain.clocks.ladder import of_clock, soon_from, steps
from trayapp.domain.clocks.windows import LONGEST, Elapsed, Window, WorkingDays
from trayapp.domain.messages.message import NOBODY, Address, ConversationId, Message, MessageId, Reason
from trayapp.domain.owing.chosen import Rules
from trayapp.domain.owing.course import Course, course_of, rests_until, softened, tried
from trayapp.domain.owing.decision import Act
from trayapp.domain.owing.item import Client, ItemKind, OwedItem, item_id
from trayapp.domain.owing.ledger import Contact, Entry, LoggedCall, Promise, Source, ledger_of
from trayapp.tongue import tr

NOWHERE = ConversationId(0)
"""The conversation of an item that stands in none."""
_LEAST = timedelta(minutes=1)
_STAMP = "%Y%m%dT%H%M%SZ"
_NOTED = {
    Source.HAND: Reason("promise-hand"),
    Source.FOUND: Reason("promise-found"),
    Source.ACKNOWLEDGED: Reason("promise-acknowledged"),
}


class Mailings(NamedTuple):
    """What the index knows of my own messages."""

    first_after: Callable[[str, datetime], datetime | None]
    """``(address, after)`` → when I first wrote to them after that instant (UTC), or None."""
    last: Callable[[str], datetime | None]
    """``(address or domain)`` → when I last wrote to them (UTC), or None where I never did."""
    name: Callable[[str], str] = lambda _who: ""
    """``(address or domain)`` → the name of the person there, as the mail knows it, or ""."""


_NO_MAIL = Mailings(lambda _who, _after: None, lambda _who: None)


class Found(NamedTuple):
    """A promise with a date that was found in a message of mine. One without a date has no clock to keep."""

    message: Message
    account: str
    text: str
    """The sentence."""
    due: datetime
    """UTC."""
    firm: bool


def found_id(message_id: str, text: str) -> str:
    """Return the id that a promise has once it is confirmed: found again, it is the same one."""
    return item_id(ItemKind.PROMISE, f"{message_id} {text}")


def as_promise(found: Found, rules: Rules) -> Promise:
    """Return what is written down when a found promise is confirmed."""
    message = found.message
    who = next((one for one in (*message.to, *message.cc) if not rules.me.wrote(one)), NOBODY)
    return Promise(
        id=found_id(message.id, found.text),
        who=who,
        text=found.text,
        due=found.due,
        subject=message.subject,
        firm=found.firm,
        source=Source.FOUND,
        message_id=message.id,
        account=found.account,
    )


def offered(founds: Iterable[Found], rules: Rules) -> Iterator[OwedItem]:
    """Give the found promises that nobody confirmed or refused.

    What is promised to the same person for the same instant is the same promise: a letter sent from here
    says what stands in the ledger.
    """
    known = ledger_of(rules.decisions.events)
    noted = {
        (entry.matter.who.email, due)
        for entry in known.entries
        if isinstance(entry.matter, Promise)
        for due in (entry.matter.due, *(move.due for move in entry.course.moves))
    }
    for found in founds:
        promise = as_promise(found, rules)
        if (promise.who.email, promise.due) in noted:
            continue
        if known.of(promise.id) is not None:
            continue
        if any(one.act is Act.RELEASE for one in rules.decisions.of(promise.id)) or promise.who == NOBODY:
            continue
        facts = _of_promise(Entry(promise, found.message.date), promise, _NO_MAIL)
        item = _item(facts, rules, Course())
        yield replace(item, reasons=(Reason("promise-offered"),), offered=True, steps=())


def commitments(rules: Rules, mailings: Mailings) -> Iterator[OwedItem]:
    """Give every owed item that no conversation holds; phases follow from the instant, not from here."""
    for entry in ledger_of(rules.decisions.events).open:
        item = _item_of(entry, rules, mailings)
        if item is not None:
            yield item
    if not rules.added:
        return  # before there is a mailbox nobody knows when I wrote last
    for told in rules.book.entries:
        if told.active:
            facts = _of_update(told, rules, mailings)
            yield _item(facts, rules, course_of(rules.decisions.of(facts.id)))


class _Facts(NamedTuple):
    """What an item is made of, beside what all of them share."""

    id: str
    kind: ItemKind
    who: Address
    subject: str
    since: datetime
    due: datetime
    window: Window
    reasons: tuple[Reason, ...]
    asks: str = ""
    number: str = ""
    account: str = ""
    message_id: str = ""
    clock: str = ""
    """Which of its clocks counts now; "" for the first, or only, one."""
    set_at: datetime | None = None
    """When that clock was set; None for the first."""


def _item_of(entry: Entry, rules: Rules, mailings: Mailings) -> OwedItem | None:
    match entry.matter:
        case Promise() as promise:
            return _item(_of_promise(entry, promise, mailings), rules, entry.course)
        case LoggedCall() as call:
            return _item(_of_call(entry, call, rules), rules, entry.course)
        case Contact() as contact:
            email = contact.who.email
            if email and mailings.first_after(email, contact.met) is not None:
                return None  # the first message to them clears it
            return _item(_of_contact(contact, rules), rules, entry.course)


def _of_promise(entry: Entry, promise: Promise, mailings: Mailings) -> _Facts:
    """A promise is due on its own date, whatever the standard says."""
    due = entry.due or promise.due
    wrote = mailings.first_after(promise.who.email, entry.begun) if promise.who.email else None
    maybe = (Reason("promise-maybe-kept", wrote.isoformat()),) if wrote is not None else ()
    since = min(entry.begun, due - _LEAST)
    moved = tuple(Reason("promise-moved", move.because) for move in entry.course.moves[-1:])
    return _Facts(
        id=promise.id,
        kind=ItemKind.PROMISE,
        who=promise.who,
        subject=promise.subject or promise.text,
        since=since,
        due=due,
        window=Elapsed(min(timedelta(seconds=int((due - since).total_seconds())), LONGEST)),
        reasons=(_NOTED[promise.source], *moved, *maybe),
        asks=promise.text,
        account=promise.account,
        message_id=promise.message_id,
        clock=f"{due:{_STAMP}}" if entry.course.moves else "",
        set_at=entry.course.moves[-1].at if entry.course.moves else None,
    )


def _of_call(entry: Entry, call: LoggedCall, rules: Rules) -> _Facts:
    window = rules.standard(ItemKind.CALLBACK, call.who, call.called).answer
    return _Facts(
        id=call.id,
        kind=ItemKind.CALLBACK,
        who=call.who,
        subject=call.about or tr("Call", "a telephone call to return"),
        since=call.called,
        due=end_of(window, call.called, rules.calendar),
        window=window,
        reasons=(Reason("call-logged"), *tried(entry.course)),
        number=call.number,
    )


def _of_contact(contact: Contact, rules: Rules) -> _Facts:
    window = rules.standard(ItemKind.FOLLOW_UP, contact.who, contact.met).answer
    return _Facts(
        id=contact.id,
        kind=ItemKind.FOLLOW_UP,
        who=contact.who,
        subject=contact.source or tr("New contact"),
        since=contact.met,
        due=end_of(window, contact.met, rules.calendar),
        window=window,
        reasons=(Reason("contact-met", contact.source),),
        number=contact.number,
    )


def _of_update(told: Told, rules: Rules, mailings: Mailings) -> _Facts:
    """A client who hears from me every so often; before I ever wrote the time runs since Owed looks."""
    who = Address(told.name or mailings.name(told.who), told.who)
    wrote = [last for one in told.addresses if (last := mailings.last(one)) is not None]
    known = course_of(rules.decisions.of(item_id(ItemKind.UPDATE, told.who)))
    if known.ended is not None:
        wrote.append(known.ended)  # told otherwise than by mail
    since = max(wrote, default=None)
    begun = since or min(rules.added.values())
    window: Window = rules.standard(ItemKind.UPDATE, who, begun).answer
    if told.update_days:
        window = WorkingDays(told.update_days)
    return _Facts(
        id=item_id(ItemKind.UPDATE, told.who),
        kind=ItemKind.UPDATE,
        who=who,
        subject=tr("An update is due"),
        since=begun,
        due=end_of(window, begun, rules.calendar),
        window=window,
        reasons=(Reason("update-never") if since is None else Reason("update-due", since.isoformat()),),
        number=told.phone,
        clock=f"{begun:{_STAMP}}",
    )


def _item(facts: _Facts, rules: Rules, course: Course) -> OwedItem:
    """Make the item, with its warnings and what the user said of it since."""
    standard = rules.standard(facts.kind, facts.who, facts.since)
    ladder = steps(facts.since, facts.due, facts.window, standard.ladder, rules.calendar)
    rungs = of_clock(softened(ladder, course), facts.clock, facts.set_at or facts.since)
    waits = course.waits
    return OwedItem(
        id=facts.id,
        kind=facts.kind,
        client=_named(rules.client(facts.who), facts.number),
        subject=facts.subject,
        account=facts.account,
        message_id=MessageId(facts.message_id),
        last_message_id=MessageId(facts.message_id),
        waiting=(),
        conversation=NOWHERE,
        since=facts.since,
        acknowledge_by=None,
        answer_by=facts.due,
        due=facts.due,
        window=facts.window,
        steps=rungs,
        soon_from=soon_from(ladder, facts.due),
        snoozed_until=rests_until(course.snoozed),
        waiting_since=course.waiting_since,
        old=False,
        probable=False,
        chasers=0,
        asks=facts.asks,
        reasons=facts.reasons,
        number=facts.number,
        waiting_until=waits.until if waits is not None else None,
        waiting_for=waits.whom if waits is not None else "",
    )


def _named(client: Client, number: str) -> Client:
    """Call somebody by their number who has no name."""
    return client if client.name else client._replace(name=number)
