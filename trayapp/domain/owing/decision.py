"""What the user decided with one click: events, kept for ever, applied in order, undone one by one."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple

from trayapp.domain.judging.rules import Rule, RuleBook, Says, Whose, made, parsed


class Act(enum.StrEnum):
    """What a decision says about its target."""

    DONE = "done"
    """Answered otherwise: everything in the conversation up to that instant is settled."""
    NOT_OWED = "not_owed"
    """This message waits for nothing."""
    OWED_AFTER_ALL = "owed_after_all"
    """This message waits, whatever the rules say."""
    SNOOZE = "snooze"
    """No badge and no warning until ``until``; the clock runs on."""
    NOT_PROBABLE = "not_probable"
    """The probable answer was none: the item is owed."""
    WAIT = "wait"
    """A third party named in ``by`` has to do something first, until ``until``; the clock runs on. One that
    ends when it is decided says that nobody is waited for any more."""
    LEFT_MESSAGE = "left_message"
    """I called back and left a message."""
    NOT_REACHED = "not_reached"
    """I called back and reached nobody."""
    PROMISE = "promise"
    """A promise is written down; the target is the promise (``ledger.written``)."""
    MOVE = "move"
    """A promise has another date, ``until``, for the reason in ``by``."""
    CALL = "call"
    """A call is written down; the target is the call."""
    FOLLOW_UP = "follow_up"
    """Somebody is to be written to; the target is the contact."""
    RELEASE = "release"
    """A matter of the ledger is wanted no more; the target is its id."""
    IGNORE_SENDER = "ignore_sender"
    """A rule as the first version wrote it: nothing from this address waits; the target is the address."""
    RULE = "rule"
    """A rule is made or changed; the target is the rule (``rules.written``)."""
    REMOVE_RULE = "remove_rule"
    """A rule holds no more; the target is its id."""


RULE_ACTS = frozenset({Act.IGNORE_SENDER, Act.RULE, Act.REMOVE_RULE})
"""Those that may change the verdict on any message."""


class Decision(NamedTuple):
    """One click."""

    target: str
    """A message id, or that of a matter in the ledger; of what begins a rule or a matter, that itself."""
    act: Act
    at: datetime
    """When it was decided (UTC)."""
    until: datetime | None = None
    """Of ``SNOOZE`` and ``WAIT``: when it ends (UTC), None where only the client's answer ends it; of
    ``MOVE``: the new date."""
    by: str = ""
    """Of ``DONE``: phone, mail or person; of ``WAIT`` for whom, of ``MOVE`` why; "" when not said."""


class Decisions:
    """The decisions in force, looked up by target. Immutable after it was made."""

    def __init__(self, events: tuple[Decision, ...] = ()) -> None:
        """``events`` are those not undone, oldest first."""
        self.events = events
        self._by_target: dict[str, tuple[Decision, ...]] = {}
        for event in events:
            self._by_target[event.target] = (*self._by_target.get(event.target, ()), event)
        self.rules = rules_of(events)
        """What the user taught by correcting."""

    def of(self, target: str) -> tuple[Decision, ...]:
        """Return what was decided about one target, oldest first."""
        return self._by_target.get(target, ())

    def only_rules(self) -> Decisions:
        """Return what was taught, without what was said about single messages."""
        return Decisions(tuple(event for event in self.events if event.act in RULE_ACTS))


def rules_of(events: Iterable[Decision]) -> RuleBook:
    """Return the rules that a list of decisions amounts to, oldest first; what is no rule is passed over."""
    book = RuleBook()
    for event in events:
        if event.act is Act.REMOVE_RULE:
            book = book.without(event.target)
        elif event.act in RULE_ACTS and (rule := rule_in(event)) is not None:
            book = book.with_rule(book.adopted(rule) if event.act is Act.IGNORE_SENDER else rule)
    return book


def rule_in(event: Decision) -> Rule | None:
    """Return the rule that a decision makes, or None."""
    if event.act is Act.IGNORE_SENDER:
        return made(Says.NOT_OWED, Whose.SENDER, event.target, None, event.at)
    if event.act is not Act.RULE:
        return None
    try:
        return parsed(event.target, event.at)
    except ValueError:
        return None  # of a later version
