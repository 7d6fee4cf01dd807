"""Every time that somebody waited for me: from their first message to what ended my turn, and the standard.

What the report counts. A pure reading of what the heart judged; the standards are those that were in force.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import NamedTuple

from trayapp.domain.clocks.deadline import due
from trayapp.domain.clocks.windows import Window
from trayapp.domain.judging.rules import writer
from trayapp.domain.messages.message import ConversationId, MessageId
from trayapp.domain.owing.chosen import Rules
from trayapp.domain.owing.item import Client, Ended, ItemKind, Judged, OwedItem, SettledBy
from trayapp.domain.owing.waiting import tells_of_call


class Response(NamedTuple):
    """One time that my turn came."""

    message_id: MessageId
    """The first message that waited."""
    conversation: ConversationId
    kind: ItemKind
    """A reply or a callback."""
    client: Client
    subject: str
    account: str
    since: datetime
    """When it began (UTC)."""
    due: datetime
    """Until when it was to be answered (UTC)."""
    window: Window
    """The response window behind ``due``."""
    ended: datetime | None
    """When it was (UTC); None while it waits."""
    by: SettledBy | None
    """Who ended it; None while it waits."""

    def took(self, now: datetime) -> timedelta:
        """How long they waited, or have waited so far, by the wall clock."""
        return (now if self.ended is None else self.ended) - self.since

    def kept(self, now: datetime) -> bool | None:
        """Whether it was answered in time; None while it waits and has time left. Unanswered is missed."""
        if self.ended is not None:
            return self.ended <= self.due
        return False if now > self.due else None


def responses(judged: Judged, rules: Rules) -> Iterator[Response]:
    """Give every turn of mine in a conversation, oldest first, the open one last."""
    for one in judged.ended:
        yield _of_ended(one, judged.conversation, rules)
    if judged.item is not None:
        yield _of_open(judged.item)


def _of_ended(one: Ended, conversation: ConversationId, rules: Rules) -> Response:
    first = one.waiting[0]
    since = first.message.date
    who = writer(first)
    kind = ItemKind.CALLBACK if tells_of_call(first) else ItemKind.REPLY
    standard = rules.standard(kind, who, since, ended=one.at)
    return Response(
        message_id=first.message.id,
        conversation=conversation,
        kind=kind,
        client=rules.client(who),
        subject=first.message.subject,
        account=first.account,
        since=since,
        due=due(standard.answer, since, rules.calendar),
        window=standard.answer,
        ended=max(one.at, since),  # clocks differ
        by=one.by,
    )


def _of_open(item: OwedItem) -> Response:
    """The open turn; one that is probably answered counts as such until the user says otherwise."""
    return Response(
        message_id=item.message_id,
        conversation=item.conversation,
        kind=item.kind,
        client=item.client,
        subject=item.subject,
        account=item.account,
        since=item.since,
        due=item.answer_by,
        window=item.window,
        ended=item.answered_elsewhere,
        by=SettledBy.PROBABLE if item.answered_elsewhere is not None else None,
    )
