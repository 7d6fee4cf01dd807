"""The heart: one conversation, the user's standards and decisions in; what is owed, and why, out.

Three steps, each a function that reads on one screen: *does this message wait?* (``waits``), *whose turn
is it?* (``_walk``), *until when?* (``_item``). ``product.md`` section 2 holds the rules.
"""

from __future__ import annotations

import enum
from collections.abc import Callable
from datetime import datetime, timedelta

from trayapp.domain.clients.book import COLLEAGUES
from trayapp.domain.clocks.deadline import due
from trayapp.domain.clocks.ladder import Step, of_clock, soon_from, steps
from trayapp.domain.clocks.standard import Standard
from trayapp.domain.judging.calls import Call, call_of
from trayapp.domain.judging.rules import writer
from trayapp.domain.judging.triage import is_machine
from trayapp.domain.messages.mailboxes import account_of, holders_of
from trayapp.domain.messages.message import (
    Address,
    Conversation,
    ConversationId,
    Direction,
    Kind,
    Reason,
    Seen,
)
from trayapp.domain.messages.subject import is_forward
from trayapp.domain.owing.chosen import Rules
from trayapp.domain.owing.course import Pause, course_of, rests_until, softened, tried
from trayapp.domain.owing.decision import Act, Decision
from trayapp.domain.owing.item import (
    Ended,
    ItemKind,
    Judged,
    OwedItem,
    SettledBy,
    Verdict,
    VerdictKind,
    item_id,
)
from trayapp.domain.owing.turns import in_turn, is_theirs, reaches
from trayapp.domain.owing.waiting import last_word, tells_of_call, waits

__all__ = ["OLD_BEFORE", "PROBABLE_WITHIN", "Rules", "WroteTo", "item_id", "never_wrote", "owed", "waits"]

PROBABLE_WITHIN = timedelta(days=3)
"""My new message to the same client this soon after theirs is a probable answer."""

OLD_BEFORE = timedelta(days=14)
"""What began this long before the account was added is *old* (``product.md`` section 6), until the client
writes again: nobody is left without a badge who asks after Owed began to look."""


WroteTo = Callable[[str, datetime, datetime, ConversationId], datetime | None]
"""``(email, after, until, outside)`` → when I first wrote to them, not counting that conversation."""


def never_wrote(_email: str, _after: datetime, _until: datetime, _outside: ConversationId) -> datetime | None:
    """Stand in where nothing is known of other conversations."""
    return None


def owed(conversation: Conversation, rules: Rules, wrote_to: WroteTo = never_wrote) -> Judged:
    """Judge every incoming message of a conversation and say what is owed in it.

    The result does not depend on the present instant: phases are computed from it by the board.
    """
    walk = _walk(conversation, rules)
    item = _item(conversation, walk, rules, wrote_to) if walk.open else None
    verdicts = tuple(_with_item(verdict, item) for verdict in walk.verdicts.values())
    return Judged(conversation.id, verdicts, item, conversation.messages, tuple(walk.ended))


def _with_item(verdict: Verdict, item: OwedItem | None) -> Verdict:
    """Link what waits to its item; a probable answer settles it until the user says otherwise."""
    if item is None or verdict.verdict is not VerdictKind.OWED:
        return verdict
    if not item.probable:
        return verdict._replace(item=item.id)
    reasons = (item.reasons[0], *verdict.reasons)
    return Verdict(verdict.seen, VerdictKind.SETTLED, reasons, SettledBy.PROBABLE, item.id)


class _Effect(enum.Enum):
    """What a message of mine does to what waits."""

    NOTHING = enum.auto()
    ANSWERS = enum.auto()
    ACKNOWLEDGES = enum.auto()
    PROMISES = enum.auto()
    """It acknowledges with a date: the promise stands in the place of the reply."""
    DELEGATES = enum.auto()
    ASKS_OTHERS = enum.auto()


class _Walk:
    """A walk through a conversation, oldest message first, and what it has found so far."""

    def __init__(self, rules: Rules) -> None:
        self._rules = rules
        self.open: list[Seen] = []
        """The messages that wait since the turn came to me."""
        self.verdicts: dict[str, Verdict] = {}
        self.acknowledged: datetime | None = None
        """When I last gave a first sign of life to what is open."""
        self.delegated: datetime | None = None
        self.to_others: Reason | None = None
        """How it was last passed on, or that somebody else was written to."""
        self.ended: list[Ended] = []
        """My turns that are over."""
        self._met: set[str] = set()
        """To whom I wrote in this conversation."""

    def mine(self, seen: Seen) -> None:
        """Apply a message of mine."""
        effect = _my_effect(seen, self.open, self._rules)
        if seen.kind is Kind.PERSON:
            self._met.update(address.email for address in (*seen.message.to, *seen.message.cc))
        if effect is _Effect.ANSWERS:
            self.settle(SettledBy.ME, Reason("answered-by-me"), seen.message.date)
        elif effect is _Effect.PROMISES:
            self.settle(SettledBy.ME, Reason("promised-instead"), seen.message.date)
        elif effect is _Effect.ACKNOWLEDGES:
            self.acknowledged = seen.message.date
        elif effect in {_Effect.DELEGATES, _Effect.ASKS_OTHERS}:
            self.delegated = seen.message.date
            self.to_others = Reason("delegated" if effect is _Effect.DELEGATES else "third-party")

    def theirs(self, seen: Seen) -> None:
        """Apply a message of somebody else: it may answer for me, and it may wait itself."""
        if _colleague_answers(seen, self.open, self._rules):
            why = Reason("colleague-answered", f" ({seen.message.sender.label})")
            self.settle(SettledBy.COLLEAGUE, why, seen.message.date)
        does, reasons = waits(seen, self._rules, met=writer(seen).email in self._met)
        if does:
            self.open.append(seen)
        kind = VerdictKind.OWED if does else VerdictKind.NOT_OWED
        self.verdicts[seen.message.id] = Verdict(seen, kind, reasons)

    def settle(self, by: SettledBy, reason: Reason, at: datetime) -> None:
        """End my turn: everything that waits is settled, but for what the user has put back since ``at``."""
        insisted = [seen for seen in self.open if _insists(seen, at, self._rules)]
        for seen in self.open:
            if seen in insisted:
                continue
            before = self.verdicts[seen.message.id]
            # Once it is settled, a text that nobody needs to read any more explains nothing.
            why = tuple(one for one in before.reasons if one.code != "not-read-yet")
            self.verdicts[seen.message.id] = before._replace(
                verdict=VerdictKind.SETTLED, settled_by=by, reasons=(reason, *why)
            )
        if settled := tuple(seen for seen in self.open if seen not in insisted):
            self.ended.append(Ended(settled, at, by, self.acknowledged))
        self.open = insisted
        self.acknowledged = self.delegated = self.to_others = None


def _walk(conversation: Conversation, rules: Rules) -> _Walk:
    """Follow the turns in the order of time, with what the user settled otherwise in between."""
    walk = _Walk(rules)
    done = [
        event._replace(at=max(event.at, seen.message.date))
        for seen in conversation.messages
        for event in rules.decisions.of(seen.message.id)
        if event.act is Act.DONE
    ]
    done.sort(key=lambda event: event.at)
    for seen in in_turn(conversation.messages):
        while done and done[0].at < seen.message.date:
            event = done.pop(0)
            walk.settle(SettledBy.USER, _otherwise(event), event.at)
        if seen.direction is Direction.OUT:
            walk.mine(seen)
        else:
            walk.theirs(seen)
    for event in done:
        walk.settle(SettledBy.USER, _otherwise(event), event.at)
    return walk


def _insists(seen: Seen, since: datetime, rules: Rules) -> bool:
    """Whether the user said "owed after all" later than something settled the message, and not less since."""
    said = last_word(seen, rules)
    return said is not None and said.act is Act.OWED_AFTER_ALL and said.at > since


def _otherwise(event: Decision) -> Reason:
    """Say how the user answered outside of the mailbox."""
    return Reason("answered-otherwise", {"phone": " by phone", "person": " in person"}.get(event.by, ""))


def _my_effect(seen: Seen, waiting: list[Seen], rules: Rules) -> _Effect:
    """Say what a message of mine does; my own automatic replies do nothing."""
    recipients = (*seen.message.to, *seen.message.cc)
    if recipients and all(rules.me.wrote(address) for address in recipients):
        return _Effect.NOTHING  # a note to myself
    if not waiting or seen.kind in {Kind.AUTOMATIC, Kind.BOUNCE, Kind.CALENDAR}:
        return _Effect.NOTHING
    if seen.reading is not None and seen.reading.kind is Kind.AUTOMATIC:
        return _Effect.NOTHING
    if not reaches(seen, waiting):
        others = [address for address in recipients if not rules.me.wrote(address)]
        to_colleagues = bool(others) and all(rules.book.standing(one).group == COLLEAGUES for one in others)
        if to_colleagues or is_forward(seen.message.subject):
            return _Effect.DELEGATES
        named = [address for address in others if address.email]
        if named and not any(is_theirs(one, waiting, rules.book) for one in named):
            return _Effect.ASKS_OTHERS
    if seen.reading is not None and seen.reading.acknowledges:
        named_date = seen.message.id in rules.promised
        return _Effect.PROMISES if named_date else _Effect.ACKNOWLEDGES
    return _Effect.ANSWERS


def _colleague_answers(seen: Seen, waiting: list[Seen], rules: Rules) -> bool:
    """Whether a colleague's message gave the waiting client the answer: the client received it too."""
    if not waiting or seen.kind not in {Kind.PERSON, Kind.BULK}:
        return False
    if seen.reading is not None and seen.reading.kind is Kind.AUTOMATIC:
        return False
    if rules.book.standing(seen.message.sender).group != COLLEAGUES:
        return False
    return any(address.email for address in seen.message.to) and reaches(seen, waiting)


def _item(conversation: Conversation, walk: _Walk, rules: Rules, wrote_to: WroteTo) -> OwedItem:
    """Build the owed reply, or the call to return, for what is open, with its clocks."""
    first, last = walk.open[0], walk.open[-1]
    message = first.message
    since = message.date
    kind = ItemKind.CALLBACK if tells_of_call(first) else ItemKind.REPLY
    call = _call(first) if kind is ItemKind.CALLBACK else Call("", "")
    who = _caller(first, call.name, rules) if kind is ItemKind.CALLBACK else writer(first)
    standard = rules.standard(kind, who, since)
    answer_by = due(standard.answer, since, rules.calendar)
    acknowledge_by = None
    if standard.acknowledge is not None and walk.acknowledged is None:
        acknowledge_by = due(standard.acknowledge, since, rules.calendar)
    first_due = min(answer_by, acknowledge_by) if acknowledge_by else answer_by
    window = standard.acknowledge if standard.acknowledge and first_due == acknowledge_by else standard.answer
    ladder = steps(since, first_due, window, standard.ladder, rules.calendar)
    added = min((rules.added[one] for one in holders_of(first) if one in rules.added), default=None)
    course = course_of(event for seen in walk.open for event in rules.decisions.of(seen.message.id))
    reasons = (*_item_reasons(conversation, walk), *tried(course))
    elsewhere = _answered_elsewhere(conversation, walk, who, rules, wrote_to)
    if elsewhere is not None:
        reasons = (Reason("probable"), *reasons)
    asking = next((seen for seen in walk.open if seen.reading and seen.reading.asks), first)
    client = rules.client(who)
    return OwedItem(
        id=item_id(kind, message.id),
        kind=kind,
        client=client if client.name else client._replace(name=call.number or message.subject),
        subject=message.subject,
        account=account_of(last, rules.mailboxes),
        message_id=message.id,
        last_message_id=last.message.id,
        waiting=tuple(seen.message.id for seen in walk.open),
        conversation=conversation.id,
        since=since,
        acknowledge_by=acknowledge_by,
        answer_by=answer_by,
        due=first_due,
        window=window,
        steps=_rungs(softened(ladder, course), walk, standard, signing=first_due == acknowledge_by),
        soon_from=soon_from(ladder, first_due),
        snoozed_until=_snoozed(walk, rules),
        waiting_since=course.waiting_since or walk.delegated,
        old=added is not None and since < added - OLD_BEFORE and last.message.date < added,
        probable=elsewhere is not None,
        answered_elsewhere=elsewhere,
        chasers=len(walk.open) - 1,
        asks=asking.reading.asks if asking.reading else "",
        reasons=reasons,
        number=call.number or rules.phone(who),
        waiting_until=course.waits.until if course.waits else None,
        waiting_for=course.waits.whom if course.waits else "",
    )


def _rungs(ladder: tuple[Step, ...], walk: _Walk, standard: Standard, *, signing: bool) -> tuple[Step, ...]:
    """Tell the warnings of the first sign of life from those of the answer, which are given as well."""
    if signing:
        return of_clock(ladder, "sign", walk.open[0].message.date)
    if standard.acknowledge is not None and walk.acknowledged is not None:
        return of_clock(ladder, "", walk.acknowledged)
    return ladder


def _call(seen: Seen) -> Call:
    """Return who called and from where: as the text says, or the subject while the text is not read."""
    reading = seen.reading
    if reading is not None and (reading.caller or reading.number):
        return Call(reading.caller, reading.number)
    return call_of(seen.message, "")


def _caller(seen: Seen, name: str, rules: Rules) -> Address:
    """Return who called: whoever the note names, found in the client book by name where no person sent it."""
    sender = seen.message.sender
    if not (is_machine(sender.email) or seen.kind is Kind.AUTOMATIC or rules.me.wrote(sender)):
        return sender._replace(name=name or sender.name)
    known = next((one for one in rules.book.entries if name and one.name.casefold() == name.casefold()), None)
    return Address(name, known.who if known is not None and "@" in known.who else "")


def _item_reasons(conversation: Conversation, walk: _Walk) -> tuple[Reason, ...]:
    """Return why the item stands: its first message's reasons, chasers, first signs of life, guesses."""
    reasons = list(walk.verdicts[walk.open[0].message.id].reasons)
    if len(walk.open) > 1:
        reasons.append(Reason("chaser"))
    if walk.acknowledged is not None:
        reasons.append(Reason("acknowledged"))
    if walk.to_others is not None:
        reasons.append(walk.to_others)
    if conversation.guessed:
        reasons.append(Reason("guessed-conversation"))
    return tuple(reasons)


def _answered_elsewhere(
    conversation: Conversation, walk: _Walk, who: Address, rules: Rules, wrote_to: WroteTo
) -> datetime | None:
    """Return when I had written to all who wait, outside of this conversation, soon after their last message.

    None where I did not, or where the user said that it was no answer.
    """
    rejects = {Act.NOT_PROBABLE, Act.OWED_AFTER_ALL}
    if any(event.act in rejects for seen in walk.open for event in rules.decisions.of(seen.message.id)):
        return None
    last = walk.open[-1].message.date
    people = {who.email, *(writer(seen).email for seen in walk.open if not tells_of_call(seen))}

    if "" in people:
        return None
    latest = last
    for one in people:
        until, addresses = last + PROBABLE_WITHIN, rules.book.addresses_of(one)
        found = [at for each in addresses if (at := wrote_to(each, last, until, conversation.id)) is not None]
        if not found:
            return None
        latest = max(latest, min(found))
    return latest


def _snoozed(walk: _Walk, rules: Rules) -> datetime | None:
    """Return until when the user snoozed what is open; a newer message of the client ends a snooze."""
    newest = walk.open[-1].message
    events = [event for seen in walk.open for event in rules.decisions.of(seen.message.id)]
    snoozes = [
        event
        for event in events
        if event.act is Act.SNOOZE and (event.at >= newest.date or event.target == newest.id)
    ]
    # Of two clicks in the same second the later one holds.
    last = max(reversed(snoozes), key=lambda event: event.at, default=None)
    return None if last is None else rests_until(Pause(last.at, last.until))
