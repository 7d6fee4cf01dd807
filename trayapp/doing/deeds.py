"""Does what the user asks for in the list: writes the decision down, and has the board judged again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from trayapp.bridge.monitor import Monitor
from trayapp.domain.messages.message import MessageId
from trayapp.domain.owing.decision import Act, Decision
from trayapp.domain.owing.item import ItemKind, OwedItem
from trayapp.domain.owing.owed import Rules
from trayapp.profile.profile import Profile
from trayapp.tongue import mark, tr
from trayapp.ui import words
from trayapp.ui.wishes import (
    ConfirmProbable,
    Done,
    MovePromise,
    NotOwed,
    OwedAfterAll,
    RejectProbable,
    Release,
    Snooze,
    Tried,
    Undo,
    Wait,
    WaitNoMore,
    Wish,
)


class Deeds:
    """The list's actions. Each says in one sentence what was done, so that it can be taken back."""

    def __init__(
        self,
        profile: Profile,
        monitor: Monitor,
        rules: Callable[[], Rules],
        did: Callable[[str], None],
        taken_back: Callable[[tuple[Decision, ...]], None],
    ) -> None:
        """``did`` hears the sentence beside "Undo", "" after an undo; ``taken_back`` what was undone."""
        self._profile = profile
        self._monitor = monitor
        self._rules = rules
        self._did = did
        self._taken_back = taken_back

    def do(self, wish: Wish) -> bool:
        """Do it; False when the wish is none of these. An item that is gone meanwhile is passed over."""
        match wish:
            case Undo():
                self._undo()
            case OwedAfterAll(message_id=message_id):
                self._decide((message_id,), Act.OWED_AFTER_ALL, tr("It is on your list again."))
            case (
                Done()
                | Tried()
                | Snooze()
                | Wait()
                | WaitNoMore()
                | MovePromise()
                | Release()
                | NotOwed()
                | ConfirmProbable()
                | RejectProbable()
            ):
                item = self._monitor.item(wish.item_id)
                if item is not None:
                    self._on_item(wish, item)
            case _:
                return False
        return True

    def _on_item(self, wish: Wish, item: OwedItem) -> None:
        who = item.client.name or item.client.address
        about = (item.target,)
        match wish:
            case Done(by=by):
                self._decide(about, Act.DONE, _ended(item, by, who), by=by)
            case Tried(left_message=left):
                act = Act.LEFT_MESSAGE if left else Act.NOT_REACHED
                said = (
                    tr("Left a message for {who}. The clock runs on.", who=who)
                    if left
                    else tr("Did not reach {who}. The clock runs on.", who=who)
                )
                self._decide(about, act, said)
            case Snooze(until=until):
                self._snooze(item, until, who)
            case Wait(whom=whom, until=until):
                self._decide(
                    about,
                    Act.WAIT,
                    tr("{who} waits on {whom}; the clock runs on.", who=who, whom=whom),
                    until=until,
                    by=whom,
                )
            case WaitNoMore():
                self._decide(
                    about, Act.WAIT, tr("Your turn again: {who}.", who=who), until=self._profile.clock()
                )
            case MovePromise(until=until, because=because):
                when = words.when(until, self._profile.clock(), self._zone())
                said = tr("Moved to {when}. {who} should hear of it.", when=when, who=who)
                self._decide(about, Act.MOVE, said, until=until, by=because)
            case Release():
                self._decide(about, Act.RELEASE, _released(item, who))
            case _:
                self._judge(wish, item, who)

    def _judge(self, wish: Wish, item: OwedItem, who: str) -> None:
        """Say of a message whether it waits, or was answered elsewhere."""
        match wish:
            case NotOwed():
                self._decide(item.waiting, Act.NOT_OWED, tr("Not owed: {who}.", who=who))
            case ConfirmProbable():
                self._decide((item.target,), Act.DONE, tr("Answered: {who}.", who=who), by="mail")
            case RejectProbable():
                self._decide((item.target,), Act.NOT_PROBABLE, tr("Still owed: {who}.", who=who))

    def _snooze(self, item: OwedItem, until: datetime | None, who: str) -> None:
        said = tr("Snoozed: {who}.", who=who)
        if until is None:
            said = tr("Snoozed until they write: {who}.", who=who)
        elif until <= self._profile.clock():
            said = tr("Back on your list: {who}.", who=who)
        self._decide((item.target,), Act.SNOOZE, said, until=until)

    def _zone(self) -> str:
        return self._rules().calendar.zone_at(self._profile.clock())

    def _decide(
        self,
        targets: tuple[str, ...] | tuple[MessageId, ...],
        act: Act,
        sentence: str,
        *,
        until: datetime | None = None,
        by: str = "",
    ) -> None:
        decisions = self._profile.decide(targets, act, until=until, by=by)
        rules = replace(self._rules(), decisions=self._profile.log.in_force())
        self._monitor.decided(rules, decisions)
        self._did(sentence)

    def _undo(self) -> None:
        undone = self._profile.log.undo()
        if undone:
            self._monitor.set_rules(replace(self._rules(), decisions=self._profile.log.in_force()))
            self._did("")
            self._taken_back(undone)


def _ended(item: OwedItem, by: str, who: str) -> str:
    """Say how it was done, by what it was."""
    match item.kind:
        case ItemKind.CALLBACK:
            said = mark("Called back: {who}.")
        case ItemKind.PROMISE:
            said = mark("Kept: {who}.")
        case ItemKind.UPDATE:
            said = _TOLD.get(by, mark("Told: {who}."))
        case ItemKind.FOLLOW_UP:
            said = mark("Followed up: {who}.")
        case _:
            said = _ANSWERED.get(by, mark("Answered: {who}."))
    return tr(said, who=who)


_TOLD = {
    "phone": mark("Told by phone: {who}."),
    "mail": mark("Told by mail: {who}."),
    "person": mark("Told in person: {who}."),
}
_ANSWERED = {
    "phone": mark("Answered by phone: {who}."),
    "mail": mark("Answered by mail: {who}."),
    "person": mark("Answered in person: {who}."),
}


def _released(item: OwedItem, who: str) -> str:
    if item.offered:
        return tr("No promise: {who}.", who=who)
    if item.kind is ItemKind.FOLLOW_UP:
        return tr("Not followed up: {who}.", who=who)
    return tr("Not expected any more: {who}.", who=who)
