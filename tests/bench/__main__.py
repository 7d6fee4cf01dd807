"""All measures with one command: ``python -m tests.bench [--messages N] [NAME…]``."""

from __future__ import annotations

import argparse
import importlib
import sys
from collections.abc import Sequence

from tests.bench.rows import Row, table

DESKTOP = ("bare_icon", "start", "memory", "push", "idle", "kinds")
"""Measured in a tray; they share one desktop, one server and one mailbox: ``run(ground)``."""
ALONE = ("first_sync", "ews", "graph", "increment", "judgement", "report", "standards", "windows")
"""Measured without a desktop: ``run()``."""
MESSAGES = 100_000


def main(argv: Sequence[str]) -> int:
    """Run the measures that are named, or all; 1 when a goal is missed."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join((*ALONE, *DESKTOP)))
    parser.add_argument("--messages", type=int, default=MESSAGES, help="how large the mailbox is")
    arguments = parser.parse_args(argv)
    names = arguments.names or [*ALONE, *DESKTOP]
    if unknown := [name for name in names if name not in (*ALONE, *DESKTOP)]:
        parser.error(f"There is no measure called {unknown[0]}.")
    rows: list[Row] = []
    for name in names:
        if name in ALONE:
            rows += importlib.import_module(f"tests.bench.{name}").run()
    if wanted := [name for name in names if name in DESKTOP]:
        rows += _in_the_tray(wanted, arguments.messages)
    print(table(rows))
    return 1 if any(row.met is False for row in rows) else 0


def _in_the_tray(names: Sequence[str], messages: int) -> list[Row]:
    from tests.bench.ground import ground

    rows: list[Row] = []
    with ground(messages) as made:
        for name in names:
            found: list[Row] = importlib.import_module(f"tests.bench.{name}").run(made)
            print(table(found), flush=True)
            rows += found
    return rows


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
