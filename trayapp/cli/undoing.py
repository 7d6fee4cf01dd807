"""``owed undo``: takes the last decision back and says in plain words which, and whose it was."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing

from trayapp.cli import tell
from trayapp.domain.judging.rules import words
from trayapp.domain.messages.message import Direction, MessageId
from trayapp.domain.owing.decision import RULE_ACTS, Act, Decision, rule_in
from trayapp.domain.owing.item import OwedItem
from trayapp.domain.owing.ledger import BEGINNINGS, ledger_of, parsed
from trayapp.errors import NotFound
from trayapp.profile.profile import Profile
from trayapp.tongue import mark, tr

_DONE = {
    Act.DONE: mark("answered otherwise", "a decision that is taken back"),
    Act.NOT_OWED: mark("not owed", "a decision that is taken back"),
    Act.OWED_AFTER_ALL: mark("owed after all", "a decision that is taken back"),
    Act.SNOOZE: mark("put off", "a decision that is taken back"),
    Act.NOT_PROBABLE: mark("that was not the answer", "a decision that is taken back"),
    Act.WAIT: mark("your turn again", "a decision that is taken back"),
    Act.LEFT_MESSAGE: mark("called back and left a message", "a decision that is taken back"),
    Act.NOT_REACHED: mark("called back and reached nobody", "a decision that is taken back"),
    Act.MOVE: mark("another date for the promise", "a decision that is taken back"),
    Act.RELEASE: mark("not expected any more", "a decision that is taken back"),
    Act.PROMISE: mark("promise", "a decision that is taken back"),
    Act.CALL: mark("call", "a decision that is taken back"),
    Act.FOLLOW_UP: mark("follow-up", "a decision that is taken back"),
}
"""What was done, as it is told when it is taken back."""


def undo(profile: Profile) -> None:
    """Take the last decision back. Raises ``NotFound`` where there is none."""
    undone = profile.log.undo()
    if not undone:
        raise NotFound(
            tr("There is nothing to undo."),
            tr("Standards, leave and the client book are changed back with their own commands."),
        )
    tell.line(tr("Undone: {said}.", said=_said(profile, undone)))


def _said(profile: Profile, undone: Sequence[Decision]) -> str:
    if undone[0].act in RULE_ACTS:
        rule = rule_in(undone[0])
        return tr("the removal of a rule") if rule is None else tr("the rule that {does}", does=words(rule))
    name_of = _names(profile)
    told = dict.fromkeys((_what(one), name_of(one)) for one in undone)
    by_what: dict[str, list[str]] = {}
    for what, name in told:
        by_what.setdefault(what, []).append(name)
    return tell.joined(f"{what}, {', '.join(names)}" for what, names in by_what.items())


def _what(one: Decision) -> str:
    if one.act is Act.WAIT and one.by:
        return tr("waits on {whom}", whom=one.by)
    return tr(_DONE[one.act], "a decision that is taken back")


def _names(profile: Profile) -> Callable[[Decision], str]:
    """Return what tells whom a decision was about, as things stand now that it is taken back."""
    rules = profile.rules(profile.settings())
    ledger = ledger_of(rules.decisions.events)
    with closing(profile.open_desk()) as desk:
        items: list[OwedItem] = [*desk.all_open(rules).values(), *desk.kept(rules)]
    named = {target: item.client.name for item in items for target in (item.id, item.target, *item.waiting)}

    def name(one: Decision) -> str:
        if one.act in BEGINNINGS:
            return parsed(one.act, one.target).who.label
        if one.target in named:
            return named[one.target]
        entry = ledger.of(one.target)
        return _writer(profile, one.target) if entry is None else entry.matter.who.label

    return name


def _writer(profile: Profile, target: str) -> str:
    """Name whom a message is from, or to where it is mine."""
    with closing(profile.open_desk()) as desk:
        known = desk.message(MessageId(target))
    if known is None:
        return tr("about something that is not on the list")
    message = known.message
    return message.to[0].label if known.direction is Direction.OUT and message.to else message.sender.label
