"""Does what the user asks for in the list: writes the decision down, and has the board judged again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from trayapp.bridge.monitor import Monitor
from trayapp.domain.decision import Act
from trayapp.domain.item import OwedItem
from trayapp.domain.message import MessageId
from trayapp.domain.owed import Rules
from trayapp.profile import Profile
from trayapp.ui.wishes import (
    ConfirmProbable,
    Done,
    NotOwed,
    OwedAfterAll,
    RejectProbable,
    Snooze,
    Undo,
    Wish,
)


class Deeds:
    """The list's actions. Each says in one sentence what was done, so that it can be taken back."""

    def __init__(
        self, profile: Profile, monitor: Monitor, rules: Callable[[], Rules], did: Callable[[str], None]
    ) -> None:
        """``did`` hears the sentence to show beside "Undo"; "" after an undo."""
        self._profile = profile
        self._monitor = monitor
        self._rules = rules
        self._did = did

    def do(self, wish: Wish) -> bool:
        """Do it; False when the wish is none of these. An item that is gone meanwhile is passed over."""
        match wish:
            case Undo():
                self._undo()
            case OwedAfterAll(message_id=message_id):
                self._decide((message_id,), Act.OWED_AFTER_ALL, "It is on your list again.")
            case Done() | Snooze() | NotOwed() | ConfirmProbable() | RejectProbable():
                item = self._monitor.item(wish.item_id)
                if item is not None:
                    self._on_item(wish, item)
            case _:
                return False
        return True

    def _on_item(self, wish: Wish, item: OwedItem) -> None:
        who = item.client.name
        match wish:
            case Done(by=by):
                how = {"phone": " by phone", "mail": " by mail", "person": " in person"}.get(by, "")
                self._decide((item.last_message_id,), Act.DONE, f"Answered{how}: {who}.", by=by)
            case Snooze(until=until):
                sleeps = until > self._profile.clock()
                self._decide(
                    (item.last_message_id,),
                    Act.SNOOZE,
                    f"Snoozed: {who}." if sleeps else f"Back on your list: {who}.",
                    until=until,
                )
            case NotOwed():
                self._decide(item.waiting, Act.NOT_OWED, f"Not owed: {who}.")
            case ConfirmProbable():
                self._decide((item.last_message_id,), Act.DONE, f"Answered: {who}.", by="mail")
            case RejectProbable():
                self._decide((item.last_message_id,), Act.NOT_PROBABLE, f"Still owed: {who}.")

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
