"""Promises in sentences of sent mail: found or not, firm or soft, and the day that they are due."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import NamedTuple

from tests.accuracy.figures import Case, Family, Goal, Result, Row, asks_rows, misses, scores, shares
from tests.accuracy.labelled import lines
from trayapp import resources
from trayapp.domain.clocks.calendar import default_calendar
from trayapp.domain.texts.promises import promises

_ZONE = "America/Los_Angeles"
"""The writers' own."""
_RIGHT = {"promise": True, "tentative": None, "no": False}


class Told(NamedTuple):
    """One sentence, judged."""

    case: Case
    """In the narrow reading firm, in the wide one firm or soft; soft ones are left out."""
    label: str
    days: tuple[date, date] | None
    """The days that are right."""
    due: date | None
    """The day that was found."""

    @property
    def dated(self) -> bool:
        """Whether the day found is a right one."""
        return self.days is not None and self.due is not None and self.days[0] <= self.due <= self.days[1]

    @property
    def invented(self) -> bool:
        """Whether a promise without a date was given one."""
        return self.days is None and self.due is not None and self.label == "promise"


@cache
def told(folder: Path) -> tuple[Told, ...]:
    """Judge all sentences, each as a mail of its own."""
    return tuple(_told(folder))


def _told(folder: Path) -> Iterator[Told]:
    calendar = default_calendar(_ZONE)
    for label in lines(folder / "sentences/promises_open.jsonl"):
        sent = datetime.fromisoformat(label["sent"])
        found = promises(label["text"], sent, calendar, (resources.tongue("en"),))
        firm = any(one.firm for one in found)
        dues = [calendar.local(one.due).date() for one in found if one.due is not None]
        days = None
        if label["due_from"]:
            days = date.fromisoformat(label["due_from"]), date.fromisoformat(label["due_to"])
        case = Case(label["id"], _RIGHT[label["label"]], firm, bool(found), label["owner"], label["sample"])
        yield Told(case, label["label"], days, dues[0] if dues else None)


def measure(folder: Path) -> Result:
    """Measure all sentences; writers are resampled as one."""
    found = told(folder)
    cases = [one.case for one in found]
    narrow, wide = asks_rows("", cases, baseline="F1 .62", goals=(Goal("F1", 0.82),))
    strict = [one.case._replace(right=False) if one.label == "tentative" else one.case for one in found]
    dated = [one for one in found if one.days is not None]
    undated = [one for one in found if one.days is None and one.label == "promise"]
    rows = (
        narrow._replace(what="firm"),
        wide._replace(what="firm or soft"),
        Row("firm, soft ones counted as none", scores(strict, wide=False)),
        Row(
            "due dates right",
            shares((one.case.id, one.dated) for one in dated),
            "18 of 21",
            (Goal("share", 20 / 21),),
        ),
        Row(
            "dates invented",
            shares((one.case.id, one.invented) for one in undated),
            goals=(Goal("share", 0.0, most=True),),
        ),
    )
    wrong = [*misses(cases)]
    wrong += [f"due: {one.case.id}: {one.due}" for one in dated if not one.dated]
    wrong += [f"invented: {one.case.id}: {one.due}" for one in undated if one.invented]
    return Result(rows, tuple(wrong))


FAMILY = Family("promises", "what I promised, and by when", measure)
