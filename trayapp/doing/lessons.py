"""Does what the user teaches by correcting: says what a rule would change, keeps it, takes it away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from trayapp.bridge.monitor import Monitor
from trayapp.domain.judging.rules import Rule, Says, sentence
from trayapp.domain.messages.message import MessageId
from trayapp.domain.owing.decision import Decision
from trayapp.domain.owing.foresight import Foresight, Proposal, with_rule
from trayapp.profile.profile import Profile
from trayapp.sync.desk import Desk
from trayapp.tongue import tr
from trayapp.ui.wishes import Foresee, ForeseeRule, KeepRule, RemoveRule, Wish


class Shown(Protocol):
    """The windows, as far as they are told here."""

    def show_proposals(self, message_id: MessageId, proposals: tuple[Proposal, ...]) -> None:
        """Say by which rules a message can be corrected."""

    def show_change(self, rule: Rule, change: Foresight) -> None:
        """Say what a rule would change."""


class Lessons:
    """Rules by the user. All that is learnt stays in the file of decisions on this machine."""

    def __init__(self, profile: Profile, monitor: Monitor, shown: Shown, did: Callable[[str], None]) -> None:
        """``shown`` is told what rules would change; ``did`` hears the sentence to show beside "Undo"."""
        self._profile = profile
        self._monitor = monitor
        self._shown = shown
        self._did = did

    def do(self, wish: Wish) -> bool:
        """Do it; False when the wish is none of these."""
        match wish:
            case Foresee(message_id=message_id, says=says):
                self._propose(message_id, says)
            case ForeseeRule(rule=rule):
                self._foresee(rule)
            case KeepRule(rule=rule):
                self._decided(self._profile.keep_rule(rule), sentence(rule))
            case RemoveRule(rule=rule):
                self._decided(
                    self._profile.remove_rule(rule),
                    tr("No longer a rule: {sentence}", sentence=sentence(rule)),
                )
            case _:
                return False
        return True

    def _propose(self, message_id: MessageId, says: Says) -> None:
        rules, now = self._monitor.rules, self._profile.clock()

        def look(desk: Desk) -> list[Proposal]:
            return desk.rules_from(message_id, says, rules, now)

        def show(found: list[Proposal]) -> None:
            self._shown.show_proposals(message_id, tuple(found))

        self._monitor.at_desk(look, show)

    def _foresee(self, rule: Rule) -> None:
        rules = self._monitor.rules
        after = with_rule(rules, rule._replace(at=self._profile.clock()))

        def look(desk: Desk) -> Foresight:
            return desk.foresee(rules, after, rule)

        self._monitor.at_desk(look, lambda change: self._shown.show_change(rule, change))

    def _decided(self, decision: Decision, said: str) -> None:
        rules = replace(self._monitor.rules, decisions=self._profile.log.in_force())
        self._monitor.decided(rules, (decision,))
        self._did(said)
