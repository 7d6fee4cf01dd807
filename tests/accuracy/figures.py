"""What every set of the measuring is made of: counts, figures and intervals, goals, rows of a table."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

SEED = 20261122
"""So that the same cases give the same intervals."""
RESAMPLES = 1_000
_MOST_DRAWN = 400_000
"""So many draws at most for one interval; large sets are resampled less often, and need it less."""


class Score(NamedTuple):
    """How many were found, wrongly found and missed."""

    hits: int
    false: int
    missed: int

    @property
    def precision(self) -> float:
        """Of those found, the share that is right."""
        return self.hits / max(self.hits + self.false, 1)

    @property
    def recall(self) -> float:
        """Of those to be found, the share that was."""
        return self.hits / max(self.hits + self.missed, 1)

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        return 2 * self.hits / max(2 * self.hits + self.false + self.missed, 1)

    def figures(self) -> dict[str, float]:
        """The figures that a table shows."""
        return {"P": self.precision, "R": self.recall, "F1": self.f1}


class Share(NamedTuple):
    """How many of how many."""

    held: int
    of: int

    @property
    def share(self) -> float:
        """The part; 0 of nothing."""
        return self.held / max(self.of, 1)

    def figures(self) -> dict[str, float]:
        """The figures that a table shows."""
        return {"share": self.share}


class Goal(NamedTuple):
    """What a figure is to reach, or not to exceed."""

    figure: str
    """P, R, F1, share or number."""
    value: float
    most: bool = False

    def reached(self, figures: Mapping[str, float]) -> bool:
        """Whether these figures do."""
        value = figures[self.figure]
        return value <= self.value + 1e-9 if self.most else value >= self.value - 1e-9

    def __str__(self) -> str:
        sign = "≤" if self.most else "≥"
        return f"{self.figure} {sign} {self.value:,.3f}".rstrip("0").rstrip(".")


class Row(NamedTuple):
    """One line of the table: a set, or a class of it, in one reading."""

    what: str
    groups: tuple[Score, ...] | tuple[Share, ...]
    """Counted by what is resampled together: a message, a conversation, an owner."""
    baseline: str = ""
    """What simpler means reach."""
    goals: tuple[Goal, ...] = ()
    """None: for information."""

    @property
    def total(self) -> Score | Share:
        """All groups together."""
        return _sum(self.groups)

    @property
    def score(self) -> Score:
        """The total, of a row that has precision and recall."""
        assert isinstance(self.total, Score)
        return self.total

    @property
    def share(self) -> Share:
        """The total, of a row that is a part of a whole."""
        assert isinstance(self.total, Share)
        return self.total

    def reached(self) -> bool | None:
        """Whether all goals are; None without any."""
        figures = self.total.figures()
        return all(goal.reached(figures) for goal in self.goals) if self.goals else None

    def intervals(self) -> dict[str, tuple[float, float]]:
        """The middle 95 % of each figure over bootstrap samples of the groups."""
        draw = random.Random(SEED)
        groups: Sequence[Score | Share] = self.groups
        times = max(min(RESAMPLES, _MOST_DRAWN // max(len(self.groups), 1)), 100)
        drawn = [
            _sum(draw.choices(groups, k=len(groups))).figures() for _ in range(times if self.groups else 0)
        ]
        return {name: _middle([one[name] for one in drawn]) for name in self.total.figures()}


class Result(NamedTuple):
    """What a set measured."""

    rows: tuple[Row, ...]
    misses: tuple[str, ...] = ()
    """What is wrong, by id and reason; never by what the mail says."""
    notes: tuple[str, ...] = ()
    """Figures that are no shares, as sentences."""

    def row(self, what: str) -> Row:
        """The row of this name. Raises ``KeyError``."""
        found = {row.what: row for row in self.rows}
        return found[what]


class Family(NamedTuple):
    """A set as the command line knows it."""

    name: str
    about: str
    measure: Callable[[Path], Result]
    """From the folder of labelled mail."""
    shared: bool = True
    """Whether it needs that folder."""


class Case(NamedTuple):
    """One thing to judge, judged: in the narrow reading (asks) and in the wide one (asks or maybe)."""

    id: str
    right: bool | None
    """What the label says; None where two careful people could differ, which is not counted."""
    asks: bool
    wide: bool
    group: str = ""
    """What it is resampled with; "" stands for itself."""
    sort: str = ""
    """Its class."""
    why: str = ""
    """The reasons, by their codes."""


def asks_rows(
    what: str, cases: Sequence[Case], *, baseline: str = "", goals: tuple[Goal, ...] = ()
) -> tuple[Row, Row]:
    """Two rows: *asks* alone, which the goals speak of, and *asks* or *maybe*."""
    lead = f"{what}: " if what else ""
    return (
        Row(f"{lead}asks", scores(cases, wide=False), baseline, goals),
        Row(f"{lead}asks or maybe", scores(cases, wide=True)),
    )


def scores(cases: Iterable[Case], *, wide: bool) -> tuple[Score, ...]:
    """Count by group; what two careful people could see differently is left out."""
    groups: dict[str, list[Score]] = {}
    for case in cases:
        if case.right is None:
            continue
        found = case.wide if wide else case.asks
        one = Score(case.right and found, found and not case.right, case.right and not found)
        groups.setdefault(case.group or case.id, []).append(one)
    return tuple(_score(ones) for ones in groups.values())


def shares(found: Iterable[tuple[str, bool]]) -> tuple[Share, ...]:
    """Count by group how many hold."""
    groups: dict[str, list[bool]] = {}
    for group, holds in found:
        groups.setdefault(group, []).append(holds)
    return tuple(Share(sum(held), len(held)) for held in groups.values())


def misses(cases: Iterable[Case], *, lead: str = "") -> Iterable[str]:
    """Name what the narrow reading has wrong."""
    for case in cases:
        if case.right is not None and case.asks != case.right:
            wrong = "missed" if case.right else ("false " if case.asks else "")
            maybe = " (maybe)" if case.wide and not case.asks else ""
            yield f"{lead}{wrong} {case.id} {case.sort}{maybe} {case.why}".strip()


def _score(scores: Sequence[Score]) -> Score:
    return Score(*(sum(column) for column in zip(*scores, strict=True)))


def _sum(groups: Sequence[Score | Share]) -> Score | Share:
    if not groups:
        return Share(0, 0)
    columns = [sum(column) for column in zip(*groups, strict=True)]
    return Score(*columns) if len(columns) == len(Score._fields) else Share(*columns)


def _middle(values: list[float]) -> tuple[float, float]:
    values.sort()
    if not values:
        return 0.0, 0.0
    cut = len(values) // 40
    return values[cut], values[-1 - cut]
