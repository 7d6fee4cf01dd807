"""``owed done``, ``not-owed``, ``owed-after-all``, ``snooze`` and ``undo``: the list's actions."""

from __future__ import annotations

import argparse
from contextlib import closing

from trayapp.cli import ruling, tell
from trayapp.cli.moments import until
from trayapp.domain.decision import RULE_ACTS, Act, Decision, rule_in
from trayapp.domain.item import OwedItem
from trayapp.domain.message import Direction, MessageId
from trayapp.domain.rules import Says, words
from trayapp.errors import NotFound
from trayapp.profile import Profile
from trayapp.settings.places import Places


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
    item = _item(profile, arguments.id)
    name = item.client.name
    if arguments.command == "done":
        profile.decide((item.last_message_id,), Act.DONE, by=arguments.by)
        tell.line(f"Answered otherwise: {name}.")
    elif arguments.command == "snooze":
        now = profile.clock()
        end = until(arguments.until, now, profile.settings().calendar.zone_at(now))
        profile.decide((item.last_message_id,), Act.SNOOZE, until=end)
        tell.line(f"Snoozed {name} until {end.isoformat(timespec='minutes')}.")
    elif arguments.sender or arguments.like:
        ruling.correct(profile, item.message_id, Says.NOT_OWED, arguments)
    else:
        if not arguments.dry_run:
            profile.decide(item.waiting, Act.NOT_OWED)
        _answer(f"Not owed: {name}.", arguments)


def _item(profile: Profile, wanted: str) -> OwedItem:
    """Find an item by its id, or by that of a message that waits in it. Raises ``NotFound``."""
    rules = profile.rules(profile.settings())
    with closing(profile.open_desk()) as desk:
        items = (*desk.all_open(rules).values(), *desk.kept(rules))
    for item in items:
        if wanted == item.id or wanted.strip("<>") in item.waiting:
            return item
    raise NotFound(f"Nothing owed has the id {wanted!r}.", "The ids stand in: owed list")
