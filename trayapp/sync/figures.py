"""Brings what the report counts up to date: judges the conversations in which something changed."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable
from datetime import datetime, time

from trayapp.domain.clients.book import EVERYONE
from trayapp.domain.messages.message import MessageId
from trayapp.domain.owing.decision import RULE_ACTS, Decision
from trayapp.domain.owing.ledger import ledger_of, message_of
from trayapp.domain.owing.owed import Rules, owed
from trayapp.domain.reporting.report import Period, Report, Scope, Span, period_of, report, within
from trayapp.domain.reporting.responses import Response, responses
from trayapp.store.answered import Answered
from trayapp.store.index import Index
from trayapp.sync.desk import wrote_to_of

AT_ONCE = 500
"""So many conversations are judged and kept together: one short transaction."""
_DECIDED, _RULED, _BOOK = "responses decided", "responses ruled", "responses book"
"""Names of the facts: of which decisions, rules and client book what is kept is the outcome."""


def bring_up_to_date(
    index: Index, rules: Rules, say: Callable[[int, int], None] = lambda _done, _total: None
) -> None:
    """Judge for the report whatever changed since the last time: everything the first time.

    ``say`` hears how many conversations of how many are done. May be broken off and called again.
    """
    kept = index.answered
    _mark(kept, rules)
    total, done = kept.count(), 0
    if not total:
        return
    wrote_to = wrote_to_of(index, None)
    while numbers := kept.wanting(AT_ONCE):
        found = [
            one
            for conversation in index.conversations(numbers)
            for one in responses(owed(conversation, rules, wrote_to), rules)
        ]
        kept.put(numbers, found)
        done += len(numbers)
        say(done, max(total, done))
    kept.drop_lost()


def responses_since(index: Index, rules: Rules, first: datetime | None) -> list[Response]:
    """Return what is kept from an instant on (None: all of it), with people as the client book names them."""
    return index.answered.since(first, rules.client)


def counted(index: Index, rules: Rules, scope: Scope, now: datetime, days: Period | None = None) -> Report:
    """Count what is kept for a scope as it stands at ``now`` (UTC); ``days`` go before the scope's span.

    Only what began in these days is read.
    """
    calendar = rules.calendar
    period = days or (None if scope.span is Span.ALL else period_of(scope.span, (), now, calendar))
    first = None if period is None else calendar.at(period.first, time.min)
    chosen = within(responses_since(index, rules, first), scope)
    period = period or period_of(scope.span, chosen, now, calendar)
    return report(chosen, ledger_of(rules.decisions.events), period, now, calendar)


def _mark(kept: Answered, rules: Rules) -> None:
    """Note where decisions, rules or the client book make a difference now."""
    events = rules.decisions.events
    ruled = [one for one in events if one.act in RULE_ACTS]
    now = {
        _DECIDED: _written(_decided(events)),
        _RULED: _digest(ruled),
        _BOOK: _written(_book(rules)),
    }
    kept.mark_new(rules.book.addresses_of)
    before = kept.facts(now)
    if before == now:
        return
    people = _different(before.get(_BOOK), _book(rules))
    if not before or before[_RULED] != now[_RULED] or EVERYONE in people:
        kept.mark_all()
    else:
        messages = _different(before.get(_DECIDED), _decided(events))
        kept.mark_messages(map(MessageId, messages), people)
    kept.note(now)


def _book(rules: Rules) -> dict[str, str]:
    """Return every address and domain that is sorted, with its group: what can start a clock or not."""
    sorted_so = {who: entry.group for entry in rules.book.entries for who in entry.addresses}
    return {**dict.fromkeys(rules.book.colleague_domains, ""), **sorted_so}


def _decided(events: Iterable[Decision]) -> dict[str, str]:
    """Return what was decided about each message, shortened: enough to see whether it changed."""
    by_message: dict[str, list[Decision]] = {}
    for one in events:
        if one.act not in RULE_ACTS:
            by_message.setdefault(message_of(one), []).append(one)
    return {message: _digest(decided) for message, decided in by_message.items()}


def _written(facts: dict[str, str]) -> str:
    return json.dumps(sorted(facts.items()), ensure_ascii=False)


def _different(before: str | None, now: dict[str, str]) -> set[str]:
    """Return the keys under which something else was noted before."""
    then: dict[str, str] = dict(json.loads(before)) if before else {}
    return {key for key in {*then, *now} if then.get(key) != now.get(key)}


def _digest(events: Iterable[Decision]) -> str:
    told = hashlib.blake2b(digest_size=6)
    for one in events:
        told.update(repr((one.target, one.act.value, one.at, one.until, one.by)).encode())
    return told.hexdigest()
