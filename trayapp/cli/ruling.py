"""``owed rules``, and corrections that hold for mail to come: this sender, or mail like this."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable
from contextlib import closing

from trayapp.cli import shapes, tell
from trayapp.domain.judging.rules import Rule, Says, sentence
from trayapp.domain.messages.message import MessageId
from trayapp.domain.owing.foresight import Foresight, said, without_rule
from trayapp.domain.owing.item import OwedItem
from trayapp.domain.plain import plain_line
from trayapp.errors import NotFound
from trayapp.profile.profile import Profile
from trayapp.settings.places import Places
from trayapp.tongue import tr

NAMED = 20
"""So many of the items that a rule changes are named on a terminal."""


def run(arguments: argparse.Namespace) -> int:
    """Run one of the ``rules`` commands."""
    actions: dict[str, Callable[[Profile, argparse.Namespace], None]] = {"list": _list, "remove": _remove}
    with closing(Profile(Places.of(arguments.profile))) as profile:
        actions[arguments.action](profile, arguments)
    return 0


def correct(profile: Profile, message_id: MessageId, says: Says, arguments: argparse.Namespace) -> None:
    """Make a rule of a message, or with ``--dry-run`` only say what it would change.

    Raises ``NotFound`` where a more specific rule would decide about the message all the same.
    """
    rules = profile.rules(profile.settings())
    with closing(profile.open_desk()) as desk:
        offered = desk.rules_from(message_id, says, rules, profile.clock())
    chosen = next((one for one in offered if (one.rule.subject is None) == arguments.sender), None)
    if chosen is None:
        raise NotFound(
            tr("Such a rule would not change what is decided about {message_id}.", message_id=message_id),
            tr("See: owed rules list"),
        )
    if not arguments.dry_run:
        profile.keep_rule(chosen.rule)
    _answer(chosen.rule, chosen.change, arguments)


def _list(profile: Profile, arguments: argparse.Namespace) -> None:
    rules = profile.log.in_force().rules.all
    if arguments.json:
        tell.answer({"version": shapes.VERSION, "rules": [shapes.rule(one) for one in rules]})
    elif not rules:
        tell.line(tr("There are no rules. One is made by: owed not-owed ID --sender or --like"))
    else:
        for one in rules:
            tell.line(f"{one.id} {sentence(one)}")


def _remove(profile: Profile, arguments: argparse.Namespace) -> None:
    rules = profile.rules(profile.settings())
    rule = rules.decisions.rules.of(arguments.id.strip().rstrip(":"))
    if rule is None:
        raise NotFound(
            tr("No rule has the id {id!r}.", id=arguments.id), tr("The ids stand in: owed rules list")
        )
    with closing(profile.open_desk()) as desk:
        change = desk.foresee(rules, without_rule(rules, rule), rule)
    if not arguments.dry_run:
        profile.remove_rule(rule)
    _answer(rule, change, arguments)


def _answer(rule: Rule, change: Foresight, arguments: argparse.Namespace) -> None:
    """Say what was done, or would be, and what it changes."""
    if arguments.json:
        answer = {**shapes.foresight(change), "rule": shapes.rule(rule), "applied": not arguments.dry_run}
        tell.answer({"version": shapes.VERSION, **answer})
        return
    told = sentence(rule)
    tell.line(told if arguments.command != "rules" else tr("Without the rule: {rule}", rule=told))
    change_said = said(change)
    if arguments.dry_run:
        tell.line(tr("It would do this: {change}.", change=change_said))
    else:
        tell.line(f"{change_said[0].upper()}{change_said[1:]}.")
    _name("-", change.leaves)
    _name("+", change.comes)
    if not arguments.dry_run:
        tell.line(tr("Take it back with: owed undo"))


def _name(sign: str, items: Iterable[OwedItem]) -> None:
    named = list(items)
    tell.table([(sign, one.client.name, plain_line(one.subject, 50)) for one in named[:NAMED]])
    if len(named) > NAMED:
        more = tr("and {count} more", count=len(named) - NAMED)
        tell.line(f"{sign}  {more}")
