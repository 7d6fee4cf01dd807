"""Judges what the index holds: the one place where stored conversations and the user's rules meet."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, datetime
from functools import cache, partial

from trayapp.domain.clients.book import ClientBook
from trayapp.domain.judging.rules import Rule, Says, for_mail_like, for_sender
from trayapp.domain.messages.mailboxes import account_among
from trayapp.domain.messages.message import Address, Conversation, ConversationId, Direction, MessageId, Seen
from trayapp.domain.owing.commitments import Found, Mailings, as_promise, commitments, offered
from trayapp.domain.owing.decision import Act, Decisions
from trayapp.domain.owing.foresight import Foresight, Proposal, compare, with_rule
from trayapp.domain.owing.item import Judged, OwedItem
from trayapp.domain.owing.ledger import Promise
from trayapp.domain.owing.owed import OLD_BEFORE, Rules, WroteTo, owed
from trayapp.domain.owing.recompute import Shift, shifts
from trayapp.errors import DamagedStore
from trayapp.store.index import Index
from trayapp.store.people import Correspondent
from trayapp.tongue import tr

MOST_WRITTEN = 1000
"""So many people are looked through for one at a domain."""
FORESEEN = 1000
"""So many conversations are judged at most to say what a rule would change."""

_BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)
_END = datetime(9999, 1, 1, tzinfo=UTC)

Items = Mapping[ConversationId, OwedItem]
"""What is owed, by conversation; a conversation that owes nothing is not in it."""


class Desk:
    """Turns conversations of one index into owed items. Belongs to one thread, as its index does."""

    def __init__(self, index: Index) -> None:
        """``index`` was opened on the thread that uses the desk."""
        self._index = index
        self._file = index.file()
        self._open: dict[ConversationId, OwedItem] = {}
        """What was found owed so far: a caller's board may lag behind by an answer or two."""
        self._named: dict[str, str] = {}
        """Names as the mail knows them, of who was asked for; "" where it knew none when it last changed."""

    def standing(self, rules: Rules) -> Items:
        """Return what is owed now and is not *old*, from the conversations in which something may wait.

        The cost follows the number of those, not the size of the mailbox. :meth:`all_open` has the rest.
        """
        return self._begin(_not_old(self._judge(self._candidates(rules, _oldest(rules)), rules)))

    def all_open(self, rules: Rules) -> Items:
        """Return everything that is owed, what is *old* included."""
        return self._begin(self._judge(self._candidates(rules, None), rules))

    def _begin(self, found: dict[ConversationId, OwedItem]) -> Items:
        self._file = self._index.file()
        self._named.clear()
        self._open = dict(found)
        return found

    def changed(
        self, ids: Iterable[ConversationId], standing: Items, rules: Rules, *, old: bool = False
    ) -> Mapping[ConversationId, OwedItem | None]:
        """Judge what changed, and what a new message of mine may have answered in another conversation.

        The answer names each conversation that was looked at; None says that nothing is owed in it, or
        nothing that is not *old* unless ``old`` ones are wanted too.
        """
        self._refuse_another_file()
        self._named = {who: name for who, name in self._named.items() if name}
        changed = set(ids)
        elsewhere = self._perhaps_answered(changed, {**standing, **self._open}, rules.book)
        wanted = self._candidates(rules, None if old else _oldest(rules), among=changed | elsewhere)
        judged = self._judge(wanted, rules)
        found = judged if old else _not_old(judged)
        for number in changed | elsewhere:
            self._open.pop(number, None)
        self._open.update(found)
        return {number: found.get(number) for number in changed | elsewhere}

    def kept(self, rules: Rules, now: datetime | None = None) -> tuple[OwedItem, ...]:
        """Return what is owed beside the conversations: promises, calls, updates, contacts (at ``now``)."""
        then = rules if now is None else as_of_rules(rules, now)
        until = _END if now is None else now

        def first_after(email: str, after: datetime) -> datetime | None:
            return self._index.wrote_to(email, after, until) if after < until else None

        def last(who: str) -> datetime | None:
            if "@" in who:
                return self._index.last_wrote(who, until)
            return self._index.last_wrote_at(who, _BEGINNING, until)

        known = (one for one in self._found(then) if one.message.date <= until)
        return (*commitments(then, Mailings(first_after, last, self._name())), *offered(known, then))

    def _name(self) -> Callable[[str], str]:
        """Return who tells the name of an address or of a domain, by the mail; it is asked of few."""
        written = cache(partial(self._index.correspondents, MOST_WRITTEN))
        people = cache(lambda: {one.email: one.name for one in self.people()})

        def found(who: str) -> str:
            if "@" in who:
                return people().get(who, "")
            there = _last_at(who, written())
            return there.name if there is not None else ""

        def name(who: str) -> str:
            if who not in self._named:
                self._named[who] = found(who)
            return self._named[who]

        return name

    def promise(self, matter_id: str, rules: Rules) -> Promise | None:
        """Return what would be written down of a found promise, or None where there is none of that id."""
        made = (as_promise(found, rules) for found in self._found(rules))
        return next((one for one in made if one.id == matter_id), None)

    def _found(self, rules: Rules) -> Iterator[Found]:
        """Give what reads like a dated promise in what was written since Owed looks, or shortly before."""
        begun = max(rules.added.values(), default=_BEGINNING + OLD_BEFORE)
        for message, first, holders, said in self._index.promised_since(begun - OLD_BEFORE):
            if said.due is not None:
                account = account_among(message, first, holders, rules.mailboxes)
                yield Found(message, account, said.text, said.due, said.firm)

    def _refuse_another_file(self) -> None:
        """Raise ``DamagedStore`` once when the index was begun anew: its conversations have other numbers."""
        before, self._file = self._file, self._index.file()
        if before != self._file:
            self._open.clear()
            raise DamagedStore(tr("The index was damaged and is read from the mailboxes again."))

    def _perhaps_answered(
        self, changed: set[ConversationId], standing: Items, book: ClientBook
    ) -> set[ConversationId]:
        """Return the standing conversations whose client I may just have written to in a changed one.

        Whichever is less is looked at: a first reading changes thousands while little stands yet.
        """
        if len(changed) > len(standing):
            return set(standing)
        written_to: set[str] = set()
        for conversation in self._index.conversations(changed):
            written_to |= _written_to(conversation)
        return {
            number
            for number, item in standing.items()
            if not written_to.isdisjoint(book.addresses_of(item.client.address))
        }

    def everything(self, rules: Rules, now: datetime | None = None) -> Iterator[Judged]:
        """Judge every conversation, as things stood at ``now`` where it is given."""
        then = rules if now is None else as_of_rules(rules, now)
        for conversation in self._index.everything():
            known = conversation if now is None else as_of(conversation, now)
            if known.messages:
                yield owed(known, then, self._wrote_to(now))

    def foresee(self, rules: Rules, after: Rules, rule: Rule) -> Foresight:
        """Return what making, changing or removing a rule would change: ``after`` are the rules with that.

        At most ``FORESEEN`` conversations are judged, the newest.
        """
        known = rules.decisions.rules.of(rule.id)
        concerned = (rule,) if known is None else (rule, known)
        found = self._index.under_rules(concerned, limit=FORESEEN + 1)
        talks = self._index.conversations(found[:FORESEEN])
        change = compare(talks, rules, after, self._wrote_to(None))
        return change._replace(more=len(found) > FORESEEN)

    def foresee_standards(self, rules: Rules, after: Rules) -> tuple[Shift, ...]:
        """Return which open items would be due at another time by ``after``; what was found before stays."""
        found, file = self._open, self._file
        try:
            both = [(*self.standing(one).values(), *self.kept(one)) for one in (rules, after)]
        finally:
            self._open, self._file = found, file
        return shifts(*both)

    def rules_from(self, message_id: MessageId, says: Says, rules: Rules, now: datetime) -> list[Proposal]:
        """Return the rules that a message can be corrected by, with what each would change.

        Left out are those that would not decide about this very message, as one made earlier goes before.
        """
        seen = self.message(message_id)
        if seen is None or seen.direction is Direction.OUT:
            return []
        book = rules.decisions.rules
        made = (for_sender(seen, says, now), for_mail_like(seen, says, now, rules.me.addresses))
        wanted = [book.adopted(rule) for rule in made]
        return [
            Proposal(rule, self.foresee(rules, with_rule(rules, rule), rule))
            for rule in wanted
            if rule.who and book.with_rule(rule).about(seen) == rule
        ]

    def message(self, message_id: MessageId) -> Seen | None:
        """Return one message, or None when the index does not know it."""
        return self._index.message(message_id)

    def conversation_of(self, message_id: MessageId) -> ConversationId | None:
        """Return the conversation that a message is in, or None when the index does not know it."""
        return self._index.conversation_of(message_id)

    def last_wrote(self, email: str, until: datetime) -> datetime | None:
        """Return when I last wrote to an address, up to an instant, or None."""
        return self._index.last_wrote(email, until)

    def person_at(self, domain: str) -> Address | None:
        """Return whom I wrote to last at a domain, among those I write to most, or None."""
        return _last_at(domain, self._index.correspondents(MOST_WRITTEN))

    def people(self) -> tuple[Address, ...]:
        """Return whom the mail knows by name: those I write to most, then who wrote to me lately."""
        written = [one.address for one in self._index.correspondents(MOST_WRITTEN)]
        found: dict[str, Address] = {}
        for one in (*written, *self._index.senders()):
            if one.name and "@" not in one.name:
                found.setdefault(one.email, one)
        return tuple(found.values())

    def suggestions(self, rules: Rules, limit: int) -> list[tuple[Address, int]]:
        """Return to whom I write most and who is not sorted yet, with how often: possible clients."""
        found = self._index.correspondents(limit * 4)
        unsorted = [one for one in found if not rules.book.standing(one.address).known]
        return [(one.address, one.times) for one in unsorted[:limit]]

    def close(self) -> None:
        """Close the index."""
        self._index.close()

    def _candidates(
        self, rules: Rules, since: datetime | None, *, among: set[ConversationId] | None = None
    ) -> frozenset[ConversationId]:
        """Return where something may wait: never too few. The user's word counts whatever headers say."""

        def known(email: str) -> bool:
            return rules.book.standing(Address("", email)).known

        found = self._index.open_candidates(
            since, known=known, among=among, dismissed_too=not rules.trash_dismisses
        )
        forced = [MessageId(one.target) for one in rules.decisions.events if one.act is Act.OWED_AFTER_ALL]
        if forced:
            insisted = self._index.conversations_of(forced)
            found |= insisted if among is None else insisted & among
        if ruled := rules.decisions.rules.saying(Says.OWED):
            found |= frozenset(self._index.under_rules(ruled, since, among=among))
        return found

    def _judge(self, ids: Iterable[ConversationId], rules: Rules) -> dict[ConversationId, OwedItem]:
        wrote_to = self._wrote_to(None)
        judged = (owed(one, rules, wrote_to) for one in self._index.conversations(ids))
        return {one.conversation: one.item for one in judged if one.item is not None}

    def _wrote_to(self, now: datetime | None) -> WroteTo:
        return wrote_to_of(self._index, now)


def wrote_to_of(index: Index, now: datetime | None) -> WroteTo:
    """Return how the rules ask for messages of mine in other conversations, as known at ``now``."""

    def wrote_to(email: str, after: datetime, until: datetime, outside: ConversationId) -> datetime | None:
        last = until if now is None else min(until, now)
        return index.wrote_to(email, after, last, outside=outside) if after < last else None

    return wrote_to


def _last_at(domain: str, written: Iterable[Correspondent]) -> Address | None:
    there = [one for one in written if one.address.domain == domain]
    return max(there, key=lambda one: one.last).address if there else None


def as_of(conversation: Conversation, now: datetime) -> Conversation:
    """Return the conversation without what came later than ``now``."""
    return conversation._replace(
        messages=tuple(one for one in conversation.messages if one.message.date <= now)
    )


def as_of_rules(rules: Rules, now: datetime) -> Rules:
    """Return the rules with the decisions taken, and the standards in force, by ``now``."""
    known = tuple(event for event in rules.decisions.events if event.at <= now)
    return dataclasses.replace(rules, decisions=Decisions(known), standards=rules.standards.as_of(now))


def _not_old(items: Items) -> dict[ConversationId, OwedItem]:
    return {number: item for number, item in items.items() if not item.old}


def _oldest(rules: Rules) -> datetime | None:
    """Return the instant before which everything is *old*, or None when that is not known."""
    return min(rules.added.values()) - OLD_BEFORE if rules.added else None


def _written_to(conversation: Conversation) -> set[str]:
    """Return to whom I wrote in a conversation: that may be a probable answer elsewhere."""
    return {
        address.email
        for seen in conversation.messages
        if seen.direction is Direction.OUT
        for address in (*seen.message.to, *seen.message.cc)
    }
