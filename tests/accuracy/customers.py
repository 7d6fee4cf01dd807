"""Customers who write to a vendor's engineers: who is owed, and how things stood at a moment."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from tests.accuracy.figures import Case, Family, Goal, Result, Row, asks_rows, misses, shares
from tests.accuracy.labelled import RIGHT, judge, lines, mails
from tests.accuracy.office import maybe_row
from trayapp.cli.judging import Judgement, rules_for

_DONE = ("closed_by_me", "closed_by_colleague", "not_open")


def _personas(folder: Path) -> Iterator[tuple[Path, dict[str, Any]]]:
    for persona in sorted((folder / "usrp").iterdir()):
        if persona.is_dir():
            yield persona, json.loads((persona / "owner.json").read_text(encoding="utf-8"))


@cache
def customers(folder: Path) -> tuple[Case, ...]:
    """Judge the labelled mail of all engineers; a conversation is resampled together."""
    return tuple(_customers(folder))


def _customers(folder: Path) -> Iterator[Case]:
    for persona, owner in _personas(folder):
        me = frozenset(address.lower() for address in owner["owner_addresses"])
        judged = (label for label in lines(persona / "labels.jsonl") if label["needs_reply"])
        labels = {label["message_id"]: label for label in judged}
        for entry in mails(persona / "inbox.mbox"):
            label = labels.get(str(entry["Message-ID"]).strip())
            if label:
                one = judge(entry.as_bytes(), me, (owner["owner_name"],), known=False)
                right = RIGHT[label["needs_reply"]]
                yield Case(label["id"], right, one.asks, one.wide, label["thread"], persona.name, one.why)


def measure(folder: Path) -> Result:
    """Measure the labelled mail of all engineers."""
    cases = list(customers(folder))
    rows = (
        *asks_rows("all", cases, baseline="F1 .84", goals=(Goal("F1", 0.92),)),
        maybe_row("maybe among persons' mail", cases),
    )
    return Result(rows, tuple(misses(cases)))


class Moment(NamedTuple):
    """One message at one moment, by ``owed judge --now``."""

    id: str
    owner: str
    expected: str
    verdict: str
    reasons: str

    @property
    def right(self) -> bool:
        """Whether the verdict is one that the label accepts; either is where somebody else answered."""
        if self.expected in _DONE:
            return self.verdict in {"settled", "not_owed"}
        if self.expected == "open":
            return self.verdict == "owed"
        return self.expected != "not_owed" or self.verdict == "not_owed"


@cache
def moments(folder: Path, *, clients: bool) -> tuple[Moment, ...]:
    """Judge all moments; with ``clients`` every sender is one, so that *maybe* is owed."""
    wanted = [case for case in lines(folder / "usrp/snapshot_cases.jsonl") if case["expected"] != "any"]
    found: list[Moment] = []
    for persona, owner in _personas(folder):
        rules = rules_for(owner["owner_addresses"], ["*"] if clients else [], owner["colleague_domains"])
        files = [persona / "inbox.mbox", persona / "sent.mbox"]
        with closing(Judgement(files, rules)) as judgement:
            found += _moments(judgement, [case for case in wanted if case["persona"] == persona.name])
    return tuple(found)


def _moments(judgement: Judgement, wanted: list[dict[str, Any]]) -> Iterator[Moment]:
    for instant in sorted({case["as_of"] for case in wanted}):
        rows = {row["message_id"]: row for row in judgement.rows(datetime.fromisoformat(instant))}
        for case in wanted:
            if case["as_of"] == instant:
                row: dict[str, Any] = rows.get(case["message_id"].strip("<>"), {})
                codes = " ".join(reason["code"] for reason in row.get("reasons", ()))
                id_ = f"{case['label_id'] or case['message_id'].strip('<>')[:12]} at {instant}"
                verdict = str(row.get("verdict", "absent"))
                yield Moment(id_, case["persona"], case["expected"], verdict, codes)


def measure_moments(folder: Path) -> Result:
    """Measure how things stood: both readings."""
    narrow, wide = (moment_rows(folder, clients=clients) for clients in (False, True))
    return Result((*narrow.rows, *wide.rows), (*narrow.misses, *wide.misses))


def moment_rows(folder: Path, *, clients: bool) -> Result:
    """Measure one reading."""
    found = moments(folder, clients=clients)
    reading = "asks or maybe" if clients else "asks"
    done = [one for one in found if one.expected in _DONE]
    goals = (Goal("share", 0.99),)
    rows = [
        Row(f"closed and not open: {reading}", shares((one.id, one.right) for one in done), "", goals),
    ]
    for expected in ("open", "not_owed"):
        kept = [one for one in found if one.expected == expected]
        rows.append(Row(f"{expected}: {reading}", shares((one.id, one.right) for one in kept)))
    wrong = (
        f"{reading}: {one.owner} {one.id}: {one.verdict}, not {one.expected} ({one.reasons})"
        for one in found
        if not one.right
    )
    return Result(tuple(rows), tuple(wrong))


FAMILY = Family("customers", "who is owed a reply among customers", measure)
MOMENTS = Family("moments", "how things stood at a moment", measure_moments)
