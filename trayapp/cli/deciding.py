"""``owed done``, ``not-owed``, ``owed-after-all``, ``snooze`` and ``undo``: the list's actions."""

from __future__ import annotations

import argparse
from contextlib import closing

from trayapp.cli import ruling, tell
from trayapp.cli.moments import NotATime, by, until
from trayapp.domain.decision import RULE_ACTS, Act, Decision, rule_in
from trayapp.domain.item import ItemKind, OwedItem
from trayapp.domain.ledger import BEGINNINGS, parsed
from trayapp.domain.message import Direction, MessageId
from trayapp.domain.rules import Says, words
from trayapp.errors import NotFound
from trayapp.profile import Profile
from trayapp.settings.places import Places

REPLY = "reply"
"""Instead of a time: until the client writes."""
_ENDED = {
    ItemKind.REPLY: "Answered otherwise",
    ItemKind.CALLBACK: "Called back",
    ItemKind.PROMISE: "Kept",
    ItemKind.UPDATE: "Kept informed",
    ItemKind.FOLLOW_UP: "Followed up",
}


def run(arguments: argparse.Namespace) -> int:
    """Run one of the actions; a running tray application sees it with its next beat."""
    with closing(Profile(Places.of(arguments.profile))) as profile:
        if arguments.command == "undo":
            _undo(profile)
        elif arguments.command == "owed-after-all":
            _owed_after_all(profile, arguments)
        else:
            _on_item(profile, arguments)
    return 0


def _undo(profile: Profile) -> None:
    undone = profile.log.undo()
    if not undone:
        raise NotFound("There is nothing to undo.")
    if undone[0].act in RULE_ACTS:
        tell.line(f"Undone: {_rule_said(undone[0])}.")
        return
    if undone[0].act in BEGINNINGS:
        matters = [parsed(one.act, one.target) for one in undone if one.act in BEGINNINGS]
        what = undone[0].act.value.replace("_", "-")
        tell.line(f"Undone: {what}, {', '.join(one.who.label for one in matters)}.")
        return
    tell.line(f"Undone: {undone[0].act.value.replace('_', ' ')}, {', '.join(one.target for one in undone)}.")


def _rule_said(undone: Decision) -> str:
    rule = rule_in(undone)
    return f"the removal of rule {undone.target}" if rule is None else f"the rule that {words(rule)}"


def _owed_after_all(profile: Profile, arguments: argparse.Namespace) -> None:
    target = MessageId(arguments.id.strip().strip("<>"))
    with closing(profile.open_desk()) as desk:
        message = desk.message(target)
    if message is None or message.direction is Direction.OUT:
        raise NotFound(f"No message to you has the id {arguments.id!r}.", "See: owed list --all --json")
    if arguments.sender or arguments.like:
        ruling.correct(profile, target, Says.OWED, arguments)
        return
    if not arguments.dry_run:
        profile.decide((target,), Act.OWED_AFTER_ALL)
    _answer("It is owed after all.", arguments)


def _answer(sentence: str, arguments: argparse.Namespace) -> None:
    """Say what was done about one message, or would be."""
    if arguments.json:
        tell.answer({"version": 1, "said": sentence, "applied": not arguments.dry_run})
    else:
        tell.line(f"It would say: {sentence}" if arguments.dry_run else sentence)


def _on_item(profile: Profile, arguments: argparse.Namespace) -> None:
    item = profile.item(arguments.id)
    name = item.client.name
    if arguments.command == "done":
        profile.decide((item.target,), Act.DONE, by=arguments.by)
        tell.line(f"{_ENDED[item.kind]}: {name}.")
    elif arguments.command == "snooze":
        _snooze(profile, item, arguments.until)
    elif arguments.command == "wait":
        _wait(profile, item, arguments)
    elif item.target == item.id:
        profile.decide((item.id,), Act.RELEASE)
        tell.line(f"Not expected any more: {name}.")
    elif arguments.sender or arguments.like:
        ruling.correct(profile, item.message_id, Says.NOT_OWED, arguments)
    else:
        if not arguments.dry_run:
            profile.decide(item.waiting, Act.NOT_OWED)
        _answer(f"Not owed: {name}.", arguments)


def _wait(profile: Profile, item: OwedItem, arguments: argparse.Namespace) -> None:
    """Let something wait on somebody else, or say that it does no more."""
    now, name = profile.clock(), item.client.name
    if arguments.over:
        profile.decide((item.target,), Act.WAIT, until=now)
        tell.line(f"Your turn again: {name}.")
        return
    if not arguments.whom:
        raise NotFound(
            "Nobody is named on whom it waits.", "Say whom: owed wait ID WHOM, or: owed wait ID --over"
        )
    end = by(arguments.until, now, profile.settings().calendar) if arguments.until else None
    profile.decide((item.target,), Act.WAIT, until=end, by=arguments.whom)
    tell.line(f"{name} waits on {arguments.whom}; the clock runs on.")


def _snooze(profile: Profile, item: OwedItem, until_when: str) -> None:
    """Put something off until a time, or until the client writes again."""
    if until_when == REPLY and item.target == item.id:
        raise NotATime(f"{item.client.name} is not waited for here.", "Give a time, or a span such as 2h.")
    if until_when == REPLY:
        profile.decide((item.target,), Act.SNOOZE)
        tell.line(f"Snoozed {item.client.name} until they write.")
        return
    now = profile.clock()
    end = until(until_when, now, profile.settings().calendar.zone_at(now))
    profile.decide((item.target,), Act.SNOOZE, until=end)
    tell.line(f"Snoozed {item.client.name} until {end.isoformat(timespec='minutes')}.")
