"""Which conversations the user's rules may be about: found by senders and lists, a wider net than the rules.

There is no index by sender, which every arrival would pay for: a search reads the table once, a fraction of a
second for a hundred thousand messages, and only where there is a rule to search for.
"""

from __future__ import annotations

from collections.abc import Iterable

from trayapp.domain.judging.rules import Rule, Whose, applies
from trayapp.domain.messages.message import ConversationId, Seen
from trayapp.store.conversations.whole import load
from trayapp.store.files.database import Database, many

_FROM = {
    Whose.SENDER: "m.sender = ? OR instr(m.reply_to, ?)",
    Whose.PROGRAM: "substr(m.sender, -length(?)) = ?",
    Whose.LIST: "instr(m.recipients, ?) OR instr(m.copied, ?)",
    Whose.DOMAIN: "instr(m.sender, ?) OR instr(m.reply_to, ?)",
}
"""For each kind of rule a condition in which both places stand for whom it names."""

_SINCE_MY_ANSWER = (
    "(m.date >= c.answered OR c.asked >= c.answered"
    " OR EXISTS (SELECT 1 FROM late l WHERE l.message = m.id AND l.turn >= c.answered)"
    " OR EXISTS (SELECT 1 FROM unreached u WHERE u.conversation = c.id))"
)


MOST_EXAMINED = 2000
"""So many conversations are looked through at most for a message that a rule is about."""


def example(database: Database, rule: Rule) -> Seen | None:
    """Return a message that a rule is about, answered or not, or None; reads the table once."""
    who = f"@{rule.who.rpartition('@')[2]}" if rule.whose is Whose.PROGRAM else rule.who
    rows = database.read(
        f"SELECT m.conversation FROM message m WHERE m.mine = 0 AND ({_FROM[rule.whose]})"
        " GROUP BY m.conversation ORDER BY max(m.date) DESC LIMIT ?",
        (who, who, MOST_EXAMINED),
    )
    found = load(database, [ConversationId(row[0]) for row in rows])
    return next((seen for talk in found for seen in talk.messages if applies(rule, seen)), None)


def about(
    database: Database, rules: Iterable[Rule], after: int, among: Iterable[int] | None, limit: int
) -> list[ConversationId]:
    """Return where a message may still wait that a rule may be about, the newest first, at most ``limit``.

    ``after`` leaves out older messages (seconds); ``among`` looks at these conversations only.
    """
    conditions, names = [], []
    for rule in rules:
        who = f"@{rule.who.rpartition('@')[2]}" if rule.whose is Whose.PROGRAM else rule.who
        conditions.append(_FROM[rule.whose])
        names += [who, who]
    if not conditions:
        return []
    tables = "message m JOIN conversation c ON c.id = m.conversation"
    if among is not None:
        tables = (
            "json_each(?) j CROSS JOIN conversation c ON c.id = j.value"
            " CROSS JOIN message m ON m.conversation = c.id"
        )
    rows = database.read(
        f"SELECT m.conversation FROM {tables} WHERE m.mine = 0 AND m.date >= ?"
        f" AND ({' OR '.join(conditions)}) AND {_SINCE_MY_ANSWER}"
        " GROUP BY m.conversation ORDER BY max(m.date) DESC LIMIT ?",
        (*(() if among is None else (many(among),)), after, *names, limit),
    )
    return [ConversationId(row[0]) for row in rows]
