"""Office mail of many owners, with the natural share of mail that waits apart."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from tests.accuracy.figures import Case, Family, Goal, Result, Row, asks_rows, misses, shares
from tests.accuracy.labelled import RIGHT, judge, lines, mails

_BASELINE = "F1 .71"
_GOALS = (Goal("F1", 0.80), Goal("P", 0.78))
_NOBODY = "owner@example.com"


class Labelled(NamedTuple):
    """A labelled message, judged, and from which sample it is."""

    case: Case
    natural: bool
    person: bool


@cache
def office(folder: Path) -> tuple[Labelled, ...]:
    """Judge the office mail."""
    return tuple(_office(folder))


def _office(folder: Path) -> Iterator[Labelled]:
    labels = {label["id"]: label for label in lines(folder / "enron/enron_incoming_open.labels.jsonl")}
    for entry in mails(folder / "enron/enron_incoming_open.mbox"):
        label = labels[str(entry["X-Eval-Id"])]
        me = frozenset({(label["owner_addr"] or _NOBODY).lower()})
        judged = judge(entry.as_bytes(), me, known=False)
        case = Case(
            label["id"],
            RIGHT[label["needs_reply"]],
            judged.asks,
            judged.wide,
            sort=label["kind"],
            why=judged.why,
        )
        yield Labelled(case, label["sample"] == "random", label["kind"] == "person")


def measure(folder: Path) -> Result:
    """Measure the office mail."""
    found = office(folder)
    everything = [one.case for one in found]
    natural = [one.case for one in found if one.natural]
    persons = [one.case for one in found if one.person]
    natural_persons = [one.case for one in found if one.person and one.natural]
    rows = (
        *asks_rows("all", everything, baseline=_BASELINE, goals=_GOALS),
        *asks_rows("natural sample", natural),
        maybe_row("maybe among persons' mail", persons),
        maybe_row("maybe, natural sample", natural_persons),
    )
    return Result(rows, tuple(misses(everything)))


def maybe_row(what: str, cases: list[Case]) -> Row:
    """How often the judgement is in doubt: at most one person's message in ten."""
    doubts = ((case.group or case.id, case.wide and not case.asks) for case in cases)
    return Row(what, shares(doubts), goals=(Goal("share", 0.10, most=True),))


FAMILY = Family("office", "who is owed a reply in office mail", measure)
