"""What was left out, sorted to be looked through: three tabs, causes with counts, a search. Pure."""

from __future__ import annotations

import enum
from collections import Counter
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import TypeAlias

from trayapp.domain.messages.message import Kind
from trayapp.domain.owing.item import Verdict, VerdictKind
from trayapp.domain.owing.reasons import sentence
from trayapp.tongue import mark, tr
from trayapp.ui import words


class Tab(enum.Enum):
    """The three lists; the value is the title in English."""

    LEFT_OUT = mark("Not owed", "messages")
    SETTLED = mark("Settled", "messages")
    UNREADABLE = mark("Unreadable", "messages")

    @property
    def title(self) -> str:
        """What stands on the tab."""
        return tr(self.value, "messages")


_CAUSES = {
    mark("Thanks and goodbyes"): ("closer", "thanks"),
    mark("Asks for nothing"): (
        "no-request",
        "for-information",
        "no-text",
        "forwarded",
        "greets-other",
        "solved",
    ),
    mark("Newsletters, lists"): (
        "bulk",
        "newsletter",
        "unsubscribe",
        "precedence-bulk",
        "list",
        "marketing",
    ),
    mark("From programs"): (
        "automatic",
        "machine-sender",
        "machine-text",
        "bounce",
        "read-receipt",
        "call-notice",
    ),
    mark("Out of office"): ("auto-reply", "out-of-office"),
    mark("Calendar"): ("calendar",),
    mark("Not to you"): ("cc-only", "not-named", "broadcast", "several"),
    mark("From colleagues"): ("colleague",),
    mark("Strangers, perhaps asking"): ("unknown-sender-maybe",),
    mark("Your rules"): ("rule-not-owed", "rule-owed"),
    mark("You said so"): ("not-owed-by-user", "ignored-sender", "answered-otherwise"),
    mark("Trash and spam"): ("in-trash", "spam"),
    mark("You answered"): ("answered-by-me", "probable", "acknowledged"),
    mark("A colleague answered"): ("colleague-answered",),
    mark("Could not be read"): ("unreadable", "not-read-yet"),
}
_BY_CODE = {code: cause for cause, codes in _CAUSES.items() for code in codes}
_OTHER = mark("Other reasons")


def tab_of(verdict: Verdict) -> Tab | None:
    """Where a verdict is listed; what is owed is in the other window."""
    if verdict.seen.unread_text or verdict.seen.kind is Kind.UNREADABLE:
        return Tab.UNREADABLE
    if verdict.verdict is VerdictKind.OWED:
        return None
    return Tab.SETTLED if verdict.verdict is VerdictKind.SETTLED else Tab.LEFT_OUT


def cause_of(verdict: Verdict) -> str:
    """The sort of reason, for the list at its side; in English: whoever shows it says it with ``tr``."""
    return _BY_CODE.get(verdict.reasons[0].code, _OTHER) if verdict.reasons else _OTHER


def causes(verdicts: Iterable[Verdict]) -> tuple[tuple[str, int], ...]:
    """The sorts of reason that occur, the most frequent first."""
    return tuple(Counter(cause_of(verdict) for verdict in verdicts).most_common())


def newest_first(verdicts: Iterable[Verdict]) -> dict[Tab, tuple[Verdict, ...]]:
    """Deal the verdicts out to the tabs."""
    dealt: dict[Tab, list[Verdict]] = {tab: [] for tab in Tab}
    for verdict in verdicts:
        if (tab := tab_of(verdict)) is not None:
            dealt[tab].append(verdict)
    dealt[Tab.UNREADABLE] = _each_once(dealt[Tab.UNREADABLE])
    return {
        tab: tuple(sorted(found, key=lambda verdict: verdict.seen.message.date, reverse=True))
        for tab, found in dealt.items()
    }


def _each_once(verdicts: list[Verdict]) -> list[Verdict]:
    """List once what several accounts show: a mailbox may be set up twice.

    What could not be understood has no Message-ID to be known by, only the instant at which it came. Of those
    of one instant the account that shows most is listed; without an instant nobody can tell, so each is.
    """
    alike: dict[tuple[datetime, str], dict[str, list[Verdict]]] = {}
    apart: list[Verdict] = []
    for verdict in verdicts:
        seen = verdict.seen
        if seen.kind is Kind.UNREADABLE and seen.message.date > _NEVER:
            of_instant = alike.setdefault((seen.message.date, seen.message.subject), {})
            of_instant.setdefault(seen.account, []).append(verdict)
        else:
            apart.append(verdict)
    for by_account in alike.values():
        most: list[Verdict] = max(by_account.values(), key=len)
        apart += most
    return apart


_NEVER = datetime(1970, 1, 1, tzinfo=UTC)
"""The date of what came with none."""

Searched: TypeAlias = dict[int, str]
"""What a search looks at, by the identity of a verdict: reasons take long to say ten thousand times."""


def matching(
    verdicts: Iterable[Verdict], cause: str, search: str, known: Searched | None = None
) -> tuple[Verdict, ...]:
    """Those of one sort of reason ("" for all) in which every word of the search occurs.

    ``known`` makes the next letter quick. Whoever keeps it keeps the verdicts too; others begin anew.
    """
    wanted = search.casefold().split()
    known = {} if known is None else known
    return tuple(
        verdict
        for verdict in verdicts
        if (not cause or cause_of(verdict) == cause) and (not wanted or _holds(verdict, wanted, known))
    )


def said(verdict: Verdict) -> str:
    """Every reason, in order, in one line."""
    return words.safe_line(" ".join(sentence(reason) for reason in verdict.reasons), 400)


def _holds(verdict: Verdict, wanted: list[str], known: Searched) -> bool:
    text = known.get(id(verdict))
    if text is None:
        text = known[id(verdict)] = _searched(verdict)
    return all(word in text for word in wanted)


def _searched(verdict: Verdict) -> str:
    message = verdict.seen.message
    return f"{message.sender.name} {message.sender.email} {message.subject} {said(verdict)}".casefold()
