"""Which messages belong together: headers with their true conversations, put through the real index."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from datetime import UTC, datetime
from email.utils import format_datetime
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

from tests.accuracy.figures import Family, Goal, Result, Row, Score
from tests.accuracy.labelled import lines
from trayapp.domain.clients.book import Me
from trayapp.domain.messages.changes import Arrival, Changes, Cursor, Place, Role
from trayapp.domain.messages.message import MessageId
from trayapp.mail.parsing.headers import parse_headers
from trayapp.store.conversations.threads import parts_by_headers
from trayapp.store.index import Index

_LIST = "everybody@list.example"
_ME = Me(frozenset({"owner@example.com"}))
_PAGE = 500
_MOST_NAMED = 40

Labels = Sequence[Mapping[str, Any]]


@cache
def labels(folder: Path) -> Labels:
    """The headers, as they came."""
    return tuple(lines(folder / "threading/usrp_headers_open.jsonl"))


def header(label: Mapping[str, Any], *, dropped: bool, brackets: bool) -> bytes:
    """One header block; ``dropped`` leaves out what names ancestors, ``brackets`` writes all of them."""
    fields = [
        f"Message-ID: {label['id']}",
        f"Date: {format_datetime(datetime.fromisoformat(label['date']))}",
        f"From: {label['from_']}",
        f"To: {_LIST}",
        f"Subject: {label['subject'] or ''}",
    ]
    if not dropped:
        parent = label["in_reply_to"] or ""
        bare = label["irt_without_brackets"] and not brackets
        fields += [f"In-Reply-To: {parent.strip('<>') if bare else parent}"] if parent else []
        fields += [f"References: {' '.join(label['references'])}"] if label["references"] else []
    return ("\r\n".join(fields) + "\r\n\r\n").encode()


class Threaded(NamedTuple):
    """What the index made of the headers."""

    numbers: list[int]
    """The conversation of each message."""
    sure: list[int]
    """The same without what is joined by a guess: the parts of which it says that it is sure."""
    guessed: frozenset[int]
    """Those marked as guesses."""


def threaded(
    found: Labels, *, drop: bool = False, brackets: bool = False, backwards: bool = False
) -> Threaded:
    """Put the headers through the index; ``backwards`` lets the newest arrive first."""
    order = sorted(range(len(found)), key=lambda number: found[number]["date"], reverse=backwards)
    with closing(Index(None)) as index:
        for start in range(0, len(order), _PAGE):
            page = tuple(
                _arrival(found[number], dropped=drop and found[number]["headers_dropped"], brackets=brackets)
                for number in order[start : start + _PAGE]
            )
            index.store_page("list", Changes(page, (), Cursor(str(start))), _ME)
        whole = list(index.everything())
    by_id = {seen.message.id: int(one.id) for one in whole for seen in one.messages}
    pieces: dict[tuple[int, int], int] = {}
    parts: dict[MessageId, int] = {}
    for one in whole:
        named = [(seen.message.id, seen.message.references) for seen in one.messages]
        linked = parts_by_headers(named) if one.guessed else [0] * len(named)
        for (name, _), part in zip(named, linked, strict=True):
            parts[name] = pieces.setdefault((int(one.id), part), len(pieces))

    def of(numbered: Mapping[MessageId, int]) -> list[int]:
        return [
            numbered.get(MessageId(label["id"].strip("<>")), -number) for number, label in enumerate(found, 1)
        ]

    return Threaded(of(by_id), of(parts), frozenset(int(one.id) for one in whole if one.guessed))


def _arrival(label: Mapping[str, Any], *, dropped: bool, brackets: bool) -> Arrival:
    message = parse_headers(header(label, dropped=dropped, brackets=brackets), arrived=datetime.now(UTC))
    return Arrival(Place("INBOX", label["id"]), Role.INBOX, message)


def pairs(gold: Sequence[str], found: Sequence[int]) -> tuple[Score, ...]:
    """Count pairs of messages by true conversation; a wrongly joined pair is half of each one's."""
    inside: defaultdict[str, Counter[int]] = defaultdict(Counter)
    sizes = Counter(found)
    for true, put in zip(gold, found, strict=True):
        inside[true][put] += 1
    scores = []
    for counts in inside.values():
        size = sum(counts.values())
        hits = sum(one * (one - 1) for one in counts.values())
        false = sum(one * (sizes[put] - one) for put, one in counts.items())
        # Everything counted twice, so that a pair of two conversations can be halved without fractions.
        scores.append(Score(hits, false, size * (size - 1) - hits))
    return tuple(scores)


class Tables(NamedTuple):
    """How true conversations and found ones lie across each other, by number of messages."""

    inside: Mapping[str, Counter[int]]
    """Of each true conversation, in which found ones its messages are."""
    members: Mapping[int, Counter[str]]
    """Of each found conversation, of which true ones its messages are."""


def tables(gold: Sequence[str], found: Sequence[int]) -> Tables:
    """Count both ways."""
    inside: defaultdict[str, Counter[int]] = defaultdict(Counter)
    members: defaultdict[int, Counter[str]] = defaultdict(Counter)
    for true, put in zip(gold, found, strict=True):
        inside[true][put] += 1
        members[put][true] += 1
    return Tables(inside, members)


def _split(crossed: Tables) -> Iterable[str]:
    """Name the true conversations that were split or joined, those of most parts first."""
    for true, puts in sorted(crossed.inside.items(), key=lambda item: -len(item[1])):
        if len(puts) > 1:
            yield f"{true} is split into {len(puts)}"
    for trues in sorted(crossed.members.values(), key=lambda one: -len(one)):
        if len(trues) > 1:
            yield f"joined: {' '.join(sorted(trues))}"


def kinds(crossed: Tables, guessed: frozenset[int]) -> str:
    """Say how many conversations were split and joined wrongly, and what of that was marked as a guess."""
    split = [one for one in crossed.inside.values() if len(one) > 1]
    joined = {number: one for number, one in crossed.members.items() if len(one) > 1}
    marked = sum(_between(one) for number, one in joined.items() if number in guessed)
    return (
        f"{len(split)} conversations are split ({sum(map(_between, split))} pairs);"
        f" {len(joined)} hold several ({sum(map(_between, joined.values()))} pairs,"
        f" of them {marked} marked as a guess)"
    )


def _between(parts: Counter[Any]) -> int:
    """Pairs of messages of different parts, counted twice."""
    return sum(parts.values()) ** 2 - sum(size * size for size in parts.values())


def measure(folder: Path) -> Result:
    """Measure the three variants, and that the order of arrival makes no difference."""
    found = labels(folder)
    gold = [label["gold_thread"] for label in found]
    whole = threaded(found)
    hard = threaded(found, drop=True)
    backwards = threaded(found, drop=True, backwards=True)
    rows = (
        Row("all headers, all in brackets", pairs(gold, threaded(found, brackets=True).numbers)),
        Row(
            "all headers, some without brackets",
            pairs(gold, whole.numbers),
            "F1 .955",
            (Goal("F1", 0.998),),
        ),
        Row(
            "the same, without what is marked as a guess",
            pairs(gold, whole.sure),
            "F1 .955",
            (Goal("F1", 0.998),),
        ),
        Row("30 % of headers dropped", pairs(gold, hard.numbers), "F1 .966", (Goal("F1", 0.985),)),
    )
    same = set(zip(hard.numbers, backwards.numbers, strict=True))
    alike = len(same) == len(set(hard.numbers)) == len(set(backwards.numbers))
    crossed = {"all headers": tables(gold, whole.numbers), "dropped": tables(gold, hard.numbers)}
    notes = (
        f"arriving newest first: {'the same conversations' if alike else 'OTHER conversations'}",
        f"all headers: {kinds(crossed['all headers'], whole.guessed)}",
        f"dropped: {kinds(crossed['dropped'], hard.guessed)}",
        "pairs are counted twice; the labels follow headers alone, so with all of them every guess is wrong",
    )
    wrong = [f"{name}: {one}" for name in crossed for one in islice(_split(crossed[name]), _MOST_NAMED)]
    return Result(rows, tuple(wrong), notes)


FAMILY = Family("conversations", "which messages belong together, by pairs", measure)
