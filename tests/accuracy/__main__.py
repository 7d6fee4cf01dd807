"""How good the judgement is, on every set: ``python -m tests.accuracy [SET…] [--misses]``.

Reads the labelled mail beside the repository (``OWED_SHARED_DATA``, else ``../shared/data/open``) and the
project's own stories. Of the former nothing is kept or shown but figures and, when asked for, ids.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable

from tests.accuracy import (
    belonging,
    customers,
    days,
    machines,
    office,
    own_corpus,
    own_words,
    promised,
    speech_acts,
    speed,
)
from tests.accuracy.figures import Family, Result, Row
from tests.accuracy.labelled import data

FAMILIES: tuple[Family, ...] = (
    office.FAMILY,
    customers.FAMILY,
    customers.MOMENTS,
    machines.FAMILY,
    machines.LOOK_ALIKES,
    belonging.FAMILY,
    own_words.FAMILY,
    promised.FAMILY,
    days.FAMILY,
    speech_acts.FAMILY,
    *own_corpus.families(),
    speed.FAMILY,
)


def main() -> int:
    """Print the figures of the sets that were named, or of all."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.accuracy", description=(__doc__ or "").split("\n")[0]
    )
    names = [family.name for family in FAMILIES]
    parser.add_argument("sets", nargs="*", metavar="SET", help=f"of {', '.join(names)}; none means all")
    parser.add_argument("--misses", action="store_true", help="name what is wrong, by id and reason")
    arguments = parser.parse_args()
    if unknown := set(arguments.sets) - set(names):
        parser.error(f"there is no set {', '.join(sorted(unknown))}; there are {', '.join(names)}")
    folder = data()
    summary: list[str] = []
    for family in FAMILIES:
        if arguments.sets and family.name not in arguments.sets:
            continue
        if family.shared and not folder.is_dir():
            say(f"\n{family.name}: {family.about}: no labelled mail in {folder}")
            continue
        result = family.measure(folder)
        show(family, result, with_misses=arguments.misses)
        summary += [goal_line(family.name, row) for row in result.rows if row.goals]
    say("\ngoals" if summary else "")
    for one in summary:
        say(f"  {one}")
    return 0


def show(family: Family, result: Result, *, with_misses: bool) -> None:
    """Print one set: its rows, notes and misses."""
    say(f"\n{family.name}: {family.about}")
    for row in result.rows:
        say("  " + line(row))
    for note in result.notes:
        say(f"  {note}")
    if with_misses:
        for miss in result.misses:
            say(f"    {miss}")


def line(row: Row) -> str:
    """One row: figures with intervals, the counts, baseline, goals and whether they are reached."""
    intervals = row.intervals()
    figures = [
        f"{name if name != 'share' else ''} {value:.3f} [{intervals[name][0]:.3f} {intervals[name][1]:.3f}]"
        for name, value in row.total.figures().items()
    ]
    counts = "/".join(str(count) for count in row.total)
    shown = f"{row.what:46}{'  '.join(figures).strip():76}{counts:>16}"
    return "  ".join((shown, *_beside(row))).rstrip()


def goal_line(name: str, row: Row) -> str:
    """One row against its goals, for the list at the end."""
    figures = row.total.figures()
    found = "  ".join(f"{goal.figure} {figures[goal.figure]:.3f}" for goal in row.goals)
    verdict = "reached" if row.reached() else "NOT REACHED"
    wanted = ", ".join(str(goal) for goal in row.goals)
    return f"{name:14}{row.what:46}{found:22}{wanted:26}{verdict}"


def _beside(row: Row) -> Iterable[str]:
    if row.baseline:
        yield f"baseline {row.baseline}"
    if row.goals:
        verdict = "reached" if row.reached() else "NOT REACHED"
        yield f"goal {', '.join(str(goal) for goal in row.goals)}: {verdict}"


def say(text: str) -> None:
    """Write one line to the terminal."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
