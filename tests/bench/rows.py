"""What a benchmark says: one figure beside its baseline of the same run, and whether it is good enough."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Row(NamedTuple):
    """One line of the table."""

    measure: str
    """What was measured, with its unit."""
    figure: float
    baseline: float | None = None
    """The same for the simplest program that could be meant; None where there is none."""
    value: float | None = None
    """What the goal speaks of: a ratio or a difference; None for a figure that is only told."""
    kind: str = ""
    """What ``value`` is: "×" the baseline, "more" than the baseline, or "" for the figure itself."""
    goal: float | None = None
    """The highest ``value`` that is good enough."""
    note: str = ""

    @property
    def met(self) -> bool | None:
        """Whether the goal is reached; None without one."""
        return None if self.goal is None or self.value is None else self.value <= self.goal


def ratio(measure: str, figure: float, baseline: float, goal: float | None = None, note: str = "") -> Row:
    """Make a row that is judged by how many times the baseline it is."""
    return Row(measure, figure, baseline, figure / baseline, "×", goal, note)


def difference(
    measure: str, figure: float, baseline: float, goal: float | None = None, note: str = ""
) -> Row:
    """Make a row that is judged by how much it is above the baseline."""
    return Row(measure, figure, baseline, figure - baseline, "more", goal, note)


def table(rows: Iterable[Row]) -> str:
    """Write the rows for a terminal."""
    head = ("measure", "figure", "baseline", "", "goal", "", "")
    lines = [head, *(_cells(row) for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(head))]
    return "\n".join(
        "  ".join(
            cell.ljust(width) if column in {0, 5, 6} else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(line, widths, strict=True))
        ).rstrip()
        for line in lines
    )


def _cells(row: Row) -> tuple[str, ...]:
    told = {None: "", True: "met", False: "MISSED"}[row.met]
    value = "" if row.value is None or not row.kind else f"{row.value:.2f} {row.kind}"
    goal = "" if row.goal is None else f"≤ {row.goal:g}"
    return row.measure, _number(row.figure), _number(row.baseline), value, goal, told, row.note


def _number(value: float | None) -> str:
    if value is None:
        return ""
    return f"{value:.0f}" if abs(value) >= 100 else f"{value:.2f}"
