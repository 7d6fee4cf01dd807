"""What the monitor knows of each account at one instant, and the view of the whole that follows from it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from trayapp.domain.board.board import Blind, View
from trayapp.errors import MailTrouble
from trayapp.sync.pace import STALE, Pace
from trayapp.tongue import again, tr

_SAID = 3
"""So many folders that cannot be read are named."""


@dataclass(slots=True)
class AccountState:
    """How one account fares. Changed by the monitor only."""

    name: str
    pace: Pace = field(default_factory=Pace)
    complete: bool = False
    """It was read to the end at least once."""
    checked: datetime | None = None
    """The last good look (UTC)."""
    troubled_since: datetime | None = None
    """When the first of the present failures happened (UTC)."""
    next_look: datetime | None = None
    """When to look again (UTC); None while a look is under way or the user must act."""
    busy: bool = False
    rung: bool = False
    """A push came while a look was under way: look again right after."""
    done: int = 0
    total: int = 0
    gaps: tuple[str, ...] = ()
    """What the last good look could not read of it, a sentence each;"""
    gaps_since: datetime | None = None
    """and since when (UTC) there has been such a gap."""
    sent_unknown: bool = False
    """The last good look found no folder with sent messages."""

    def succeeded(self, now: datetime, gaps: tuple[str, ...] = (), *, sent_unknown: bool = False) -> None:
        """Note a good look, and what even that did not see."""
        self.sent_unknown = sent_unknown
        self.gaps, self.gaps_since = gaps, (self.gaps_since or now) if gaps else None
        self.busy, self.checked, self.complete = False, now, True
        self.pace, self.troubled_since = self.pace.succeeded(), None
        self.done = self.total = 0

    def failed(self, trouble: MailTrouble, now: datetime) -> None:
        """Note a failed one."""
        self.busy = False
        self.pace = self.pace.failed(trouble)
        self.troubled_since = self.troubled_since or now

    def blind(self) -> Blind | None:
        """Return what to say when the account cannot be seen, or not all of it; None when it can."""
        trouble = self.pace.trouble
        if trouble is None or not self.pace.blind or self.troubled_since is None:
            return self._partly_blind()
        return Blind(
            self.name, self.troubled_since, again(trouble.title), again(trouble.remedy), self.pace.needs_user
        )

    def _partly_blind(self) -> Blind | None:
        """Return what to say of a mailbox in which a folder cannot be read; None when all is read."""
        if not self.gaps or self.gaps_since is None:
            return None
        why = " ".join(again(gap) for gap in self.gaps[:_SAID])
        remedy = tr("Choose its folders anew in the settings, or ask who runs the server.")
        return Blind(self.name, self.gaps_since, why, remedy, partly=True)


def is_stale(states: Iterable[AccountState], now: datetime) -> bool:
    """Whether some account was seen, but too long ago to speak of the present."""
    return any(state.checked is not None and now - state.checked > STALE for state in states)


def view_of(states: Iterable[AccountState], now: datetime, *, paused: bool) -> View:
    """Join the accounts into one view; it was checked when the least recently checked account was."""
    known = list(states)
    checked = [None if is_stale([state], now) else state.checked for state in known]
    return View(
        blind=tuple(blind for state in known if (blind := state.blind())),
        syncing=any(not state.complete for state in known),
        answers_unseen=tuple(state.name for state in known if state.sent_unknown),
        paused=paused,
        accounts=len(known),
        checked=min((one for one in checked if one), default=None) if known and all(checked) else None,
        done=sum(state.done for state in known if not state.complete),
        total=sum(state.total for state in known if not state.complete),
    )
