"""What the user decided with one click: events, kept for ever, applied in order, undone one by one."""

from __future__ import annotations

import enum
from datetime import datetime
from typing import NamedTuple


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
    IGNORE_SENDER = "ignore_sender"
    """Nothing from this address waits; the target is the address."""


class Decision(NamedTuple):
    """One click."""

    target: str
    """A message id; for ``IGNORE_SENDER`` an address in lower case."""
    act: Act
    at: datetime
    """When it was decided (UTC)."""
    until: datetime | None = None
    """Of ``SNOOZE``: when it ends (UTC)."""
    by: str = ""
    """Of ``DONE``: phone, mail or person; "" when not said."""


class Decisions:
    """The decisions in force, looked up by target. Immutable after it was made."""

    def __init__(self, events: tuple[Decision, ...] = ()) -> None:
        """``events`` are those not undone, oldest first."""
        self.events = events
        self._by_target: dict[str, tuple[Decision, ...]] = {}
        for event in events:
            self._by_target[event.target] = (*self._by_target.get(event.target, ()), event)

    def of(self, target: str) -> tuple[Decision, ...]:
        """Return what was decided about one target, oldest first."""
        return self._by_target.get(target, ())

    def sender_ignored(self, email: str) -> bool:
        """Whether the user said that nothing from this address waits."""
        return any(event.act is Act.IGNORE_SENDER for event in self.of(email))
