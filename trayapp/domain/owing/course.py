"""What became of something that is owed since it began: put off, passed on, tried in vain, moved, ended."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from functools import reduce
from typing import NamedTuple

from trayapp.domain.clocks.ladder import MISSED, Step
from trayapp.domain.messages.message import Reason
from trayapp.domain.owing.decision import Act, Decision

ENDLESS = datetime.max.replace(tzinfo=UTC)
"""Until when something rests that only the client's answer wakes."""


class Move(NamedTuple):
    """A promise's date, moved with the client's knowledge."""

    due: datetime
    because: str
    at: datetime


class Try(NamedTuple):
    """A call that did not reach anybody, or only a machine."""

    at: datetime
    left_message: bool


class Pause(NamedTuple):
    """Until when something rests, and on whom it waits."""

    at: datetime
    until: datetime | None
    """None: until the client writes."""
    whom: str = ""


class Course(NamedTuple):
    """What became of something since it began."""

    moves: tuple[Move, ...] = ()
    tries: tuple[Try, ...] = ()
    snoozed: Pause | None = None
    waits: Pause | None = None
    ended: datetime | None = None
    """When it was kept, called back or written to, as the user said; None while it is open."""
    released: bool = False
    """It ended without being done: the client wants it no more, or it was entered by mistake."""

    @property
    def left_message(self) -> datetime | None:
        """When I last left a message with whom I called back, or None."""
        return next((one.at for one in reversed(self.tries) if one.left_message), None)

    @property
    def waiting_since(self) -> datetime | None:
        """Since when somebody else has to act first: a third party, or whom a message was left for."""
        return self.waits.at if self.waits is not None else self.left_message

    def after(self, event: Decision) -> Course:
        """Apply one more click; one that says nothing of the course changes nothing."""
        match event.act:
            case Act.MOVE if event.until is not None:
                return self._replace(moves=(*self.moves, Move(event.until, event.by, event.at)))
            case Act.LEFT_MESSAGE | Act.NOT_REACHED:
                tried = Try(event.at, event.act is Act.LEFT_MESSAGE)
                return self._replace(tries=(*self.tries, tried))
            case Act.SNOOZE:
                return self._replace(snoozed=Pause(event.at, event.until))
            case Act.WAIT if event.until is not None and event.until <= event.at:
                return self._replace(waits=None)
            case Act.WAIT:
                return self._replace(waits=Pause(event.at, event.until, event.by))
            case Act.DONE:
                return self._replace(ended=event.at, released=False)
            case Act.RELEASE:
                return self._replace(ended=event.at, released=True)
            case _:
                return self


def course_of(events: Iterable[Decision]) -> Course:
    """Return what decisions about one thing, oldest first, amount to."""
    return reduce(Course.after, events, Course())


def tried(course: Course) -> tuple[Reason, ...]:
    """Say how often I called back in vain, and whether a message of mine waits with them."""
    missed = sum(1 for one in course.tries if not one.left_message)
    reasons = [Reason("not-reached", str(missed) if missed > 1 else "")] if missed else []
    if course.left_message is not None:
        reasons.append(Reason("left-message"))
    return tuple(reasons)


def softened(ladder: tuple[Step, ...], course: Course) -> tuple[Step, ...]:
    """Warn only when it is missed, where a message was left: what could be done for now was done."""
    return ladder if course.left_message is None else tuple(one for one in ladder if one.key == MISSED)


def rests_until(pause: Pause | None) -> datetime | None:
    """Return until when something is put off; a pause that ends when it begins ends an earlier one."""
    if pause is None:
        return None
    until = ENDLESS if pause.until is None else pause.until
    return until if until > pause.at else None
