"""What a rule would change, before it applies: which items would leave the list, which would come onto it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from trayapp.domain.clocks.spoken import listed
from trayapp.domain.judging.rules import Rule, written
from trayapp.domain.messages.message import Conversation
from trayapp.domain.owing.decision import Act, Decision, Decisions
from trayapp.domain.owing.item import OwedItem
from trayapp.domain.owing.owed import Rules, WroteTo, never_wrote, owed
from trayapp.tongue import mark, tr


class Foresight(NamedTuple):
    """The difference that a rule would make."""

    leaves: tuple[OwedItem, ...] = ()
    """Newest first."""
    comes: tuple[OwedItem, ...] = ()
    """Newest first."""
    more: bool = False
    """Not everything was looked at, so that there may be more of both."""


class Proposal(NamedTuple):
    """A rule that the user could make with one click."""

    rule: Rule
    change: Foresight


def with_rule(rules: Rules, rule: Rule) -> Rules:
    """Return the rules with one more, or with one changed."""
    return _and(rules, Decision(written(rule), Act.RULE, rule.at))


def without_rule(rules: Rules, rule: Rule) -> Rules:
    """Return the rules without one."""
    return _and(rules, Decision(rule.id, Act.REMOVE_RULE, rule.at))


def compare(
    conversations: Iterable[Conversation], before: Rules, after: Rules, wrote_to: WroteTo = never_wrote
) -> Foresight:
    """Judge conversations by both and return what would leave the list or come onto it."""
    leaves, comes = [], []
    for conversation in conversations:
        is_now = owed(conversation, before, wrote_to).item
        would_be = owed(conversation, after, wrote_to).item
        if is_now is not None and would_be is None:
            leaves.append(is_now)
        elif is_now is None and would_be is not None:
            comes.append(would_be)
    return Foresight(_newest_first(leaves), _newest_first(comes))


def said(foresight: Foresight) -> str:
    """Say in a few words what would change: "takes 2 off your list"."""
    parts = [
        _counted(foresight.leaves, _TAKES, more=foresight.more),
        _counted(foresight.comes, _PUTS, more=foresight.more),
    ]
    return listed(part for part in parts if part) or tr("changes nothing on your list today")


_TAKES = (
    mark("takes {count} off your list"),
    mark("takes {old} off “Older”"),
    mark("takes {count} off your list, {old} off “Older”"),
)
_PUTS = (
    mark("puts {count} on your list"),
    mark("puts {old} on “Older”"),
    mark("puts {count} on your list, {old} on “Older”"),
)


def _counted(items: tuple[OwedItem, ...], words: tuple[str, str, str], *, more: bool) -> str:
    """Say how many are on the list itself and how many in its section of what is old; "" for none."""
    old = sum(item.old for item in items)
    new = len(items) - old
    if not items:
        return ""
    both = 2 if new and old else 1 if old else 0
    return tr(words[both], count=_amount(new, more=more), old=_amount(old, more=more))


def _amount(count: int, *, more: bool) -> str:
    return tr("at least {count}", count=count) if more else str(count)


def _and(rules: Rules, decision: Decision) -> Rules:
    return replace(rules, decisions=Decisions((*rules.decisions.events, decision)))


def _newest_first(items: list[OwedItem]) -> tuple[OwedItem, ...]:
    return tuple(sorted(items, key=lambda item: (item.since, item.id), reverse=True))
