"""What a rule would change, before it applies: which items would leave the list, which would come onto it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from trayapp.domain.decision import Act, Decision, Decisions
from trayapp.domain.item import OwedItem
from trayapp.domain.message import Conversation
from trayapp.domain.owed import Rules, WroteTo, never_wrote, owed
from trayapp.domain.rules import Rule, written


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
    least = "at least " if foresight.more else ""
    leaves = _counted(foresight.leaves, f"{least}{{}} off")
    comes = _counted(foresight.comes, f"{least}{{}} on")
    parts = [f"takes {leaves}"] if leaves else []
    if comes:
        parts.append(f"puts {comes}")
    return " and ".join(parts) or "changes nothing on your list today"


def _counted(items: tuple[OwedItem, ...], words: str) -> str:
    """Say how many are on the list itself and how many in its section of what is old; "" for none."""
    old = sum(item.old for item in items)
    parts = [f"{words.format(len(items) - old)} your list"] if len(items) > old else []
    if old:
        parts.append(f"{words.format(old)} “Older”")
    return ", ".join(parts)


def _and(rules: Rules, decision: Decision) -> Rules:
    return replace(rules, decisions=Decisions((*rules.decisions.events, decision)))


def _newest_first(items: list[OwedItem]) -> tuple[OwedItem, ...]:
    return tuple(sorted(items, key=lambda item: (item.since, item.id), reverse=True))
