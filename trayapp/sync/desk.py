"""Judges what the index holds: the one place where stored conversations and the user's rules meet."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime

from trayapp.domain.decision import Decisions
from trayapp.domain.item import Judged, OwedItem
from trayapp.domain.message import Conversation, ConversationId, Direction, MessageId
from trayapp.domain.owed import OLD_BEFORE, PROBABLE_WITHIN, Rules, owed
from trayapp.store.index import Index

Items = Mapping[ConversationId, OwedItem]
"""What is owed, by conversation; a conversation that owes nothing is not in it."""


class Desk:
    """Turns conversations of one index into owed items. Belongs to one thread, as its index does."""

    def __init__(self, index: Index) -> None:
        """``index`` was opened on the thread that uses the desk."""
        self._index = index

    def standing(self, rules: Rules) -> Items:
        """Return everything that is owed now, from the conversations in which the last word is not mine.

        The cost follows the number of those, not the size of the mailbox. Only what is not *old* is looked
        at; :meth:`old` has the rest.
        """
        return self._judge(self._index.open_candidates(_oldest(rules)), rules)

    def old(self, rules: Rules) -> Items:
        """Return what began long before the accounts were added: for the list's own section."""
        items = self._judge(self._index.open_candidates(None), rules)
        return {number: item for number, item in items.items() if item.old}

    def changed(
        self, ids: Iterable[ConversationId], standing: Items, rules: Rules
    ) -> Mapping[ConversationId, OwedItem | None]:
        """Judge what changed, and what a new message of mine may have answered in another conversation.

        The answer names each conversation that was looked at; None says that nothing is owed in it.
        """
        wanted = set(ids)
        written_to: set[str] = set()
        for conversation in self._index.conversations(wanted):
            written_to |= _recently_written_to(conversation)
        wanted |= {number for number, item in standing.items() if item.client.address in written_to}
        judged = self._judge(wanted, rules)
        return {number: judged.get(number) for number in wanted}

    def everything(self, rules: Rules, now: datetime | None = None) -> Iterator[Judged]:
        """Judge every conversation, as things stood at ``now`` where it is given."""
        wrote_to = self._index.wrote_to

        def wrote_by_then(email: str, after: datetime, until: datetime) -> datetime | None:
            found = wrote_to(email, after, until)
            return found if found is None or now is None or found <= now else None

        then = rules if now is None else as_of_rules(rules, now)
        for conversation in self._index.everything():
            known = conversation if now is None else as_of(conversation, now)
            if known.messages:
                yield owed(known, then, wrote_by_then)

    def conversation_of(self, message_id: MessageId) -> ConversationId | None:
        """Return the conversation that a message is in, or None when the index does not know it."""
        return self._index.conversation_of(message_id)

    def _judge(self, ids: Iterable[ConversationId], rules: Rules) -> dict[ConversationId, OwedItem]:
        judged = (owed(one, rules, self._index.wrote_to) for one in self._index.conversations(ids))
        return {one.conversation: one.item for one in judged if one.item is not None}


def as_of(conversation: Conversation, now: datetime) -> Conversation:
    """Return the conversation without what came later than ``now``."""
    return conversation._replace(
        messages=tuple(one for one in conversation.messages if one.message.date <= now)
    )


def as_of_rules(rules: Rules, now: datetime) -> Rules:
    """Return the rules with the decisions that had been taken by ``now``."""
    known = tuple(event for event in rules.decisions.events if event.at <= now)
    return dataclasses.replace(rules, decisions=Decisions(known))


def _oldest(rules: Rules) -> datetime | None:
    """Return the instant before which everything is *old*, or None when that is not known."""
    return min(rules.added.values()) - OLD_BEFORE if rules.added else None


def _recently_written_to(conversation: Conversation) -> set[str]:
    """Return to whom my latest message of a conversation went, if it may be a probable answer elsewhere."""
    latest = conversation.messages[-1].message.date if conversation.messages else None
    return {
        address.email
        for seen in conversation.messages
        if latest and seen.direction is Direction.OUT and latest - seen.message.date <= PROBABLE_WITHIN
        for address in (*seen.message.to, *seen.message.cc)
    }
