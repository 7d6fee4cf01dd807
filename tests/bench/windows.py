"""How quickly the lists draw and search, against Qt's own list with as many lines of text.

They are drawn without a screen (Qt's offscreen platform), so that only our share and Qt's are counted.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter

from tests.bench.rows import Row, ratio

ROOT = Path(__file__).resolve().parent.parent.parent
ITEMS = 1000
VERDICTS = 10_000
ROUNDS = 7
SCROLLS = 20
OPENINGS = 7
"""After one that compiles the sources, as an installed program's are; the medians count."""
OPENED_WITHIN, REPAINTED_WITHIN = 150.0, 16.0
"""Milliseconds: the list with all its items; 95 % of the repaints while it is scrolled."""


def run() -> list[Row]:
    """Measure both lists in turns with their baselines; tell medians, in milliseconds."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication, QListWidget

    from tests import boards
    from trayapp import resources
    from trayapp.domain.messages.message import MessageId
    from trayapp.ui.ignored.window import IgnoredWindow
    from trayapp.ui.owed.window import OwedWindow
    from trayapp.ui.style.icons import Icons
    from trayapp.ui.style.look import Look

    application = QApplication.instance() or QApplication([])
    look = Look(Icons(resources.icon))
    plain, owed = QListWidget(), OwedWindow(look, boards.CALENDAR)
    ignored = IgnoredWindow(look, boards.CALENDAR)
    items = boards.many(ITEMS)
    board = boards.board(items)
    few = boards.verdicts()
    many = [
        one._replace(
            seen=one.seen._replace(message=one.seen.message._replace(id=MessageId(f"{n}@a.example")))
        )
        for n in range(VERDICTS // len(few))
        for one in few
    ]
    for window in (plain, owed, ignored):
        window.resize(720, 560)
        window.show()
    ignored.show_verdicts(many, boards.NOW)

    def list_plainly() -> None:
        plain.clear()
        plain.addItems([f"{item.client.name} {item.subject}\n{item.asks}" for item in items])
        plain.scrollToBottom()
        plain.grab()

    def list_owed() -> None:
        owed.show_board(board)
        owed.list.scrollToBottom()
        owed.grab()

    def scroll(bar_of: QListWidget | OwedWindow) -> Callable[[], None]:
        view = bar_of.list if isinstance(bar_of, OwedWindow) else bar_of

        def some() -> None:
            bar = view.verticalScrollBar()
            for step in range(SCROLLS):
                bar.setValue(bar.maximum() * step // SCROLLS)
                view.viewport().grab()

        return some

    def search() -> None:
        ignored.search.setText("")
        ignored.search.setText("lunch")
        ignored.grab()

    pairs = {
        f"owed list of {ITEMS:,} shown, ms": (list_owed, list_plainly, 1.0),
        "one step of scrolling in it, ms": (scroll(owed), scroll(plain), SCROLLS),
        f"not-owed list of {len(many):,} searched, ms": (search, list_plainly, 1.0),
    }
    rows = [_row(name, ours, bare, parts) for name, (ours, bare, parts) in pairs.items()]
    application.processEvents()
    return [*_openings(), *rows]


def _openings() -> list[Row]:
    """The first opening and the scrolling after it, each time in a process of its own."""
    _opening("ours")
    found = [(_opening("ours"), _opening("bare")) for _ in range(OPENINGS)]
    ours, bare = (
        [median(column) for column in zip(*(pair[which] for pair in found), strict=True)] for which in (0, 1)
    )
    within = (OPENED_WITHIN, OPENED_WITHIN, REPAINTED_WITHIN, REPAINTED_WITHIN)
    names = (
        f"list of {ITEMS:,} opened the first time, ms",
        "the same, ms of processor time",
        "95 % of its repaints while scrolling, ms",
        "the same, ms of processor time",
    )
    return [
        Row(name, figure, baseline, figure, "", goal)
        for name, figure, baseline, goal in zip(names, ours, bare, within, strict=True)
    ]


def _opening(kind: str) -> tuple[float, ...]:
    command = [sys.executable, "-m", "tests.bench.opening", kind, str(ITEMS)]
    env = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT, env=env)
    return tuple(map(float, done.stdout.split()))


def _row(name: str, ours: Callable[[], None], bare: Callable[[], None], parts: float) -> Row:
    found: dict[bool, list[float]] = {True: [], False: []}
    for _ in range(ROUNDS):
        for is_ours, work in ((False, bare), (True, ours)):
            began = perf_counter()
            work()
            found[is_ours].append((perf_counter() - began) * 1000 / parts)
    return ratio(name, median(found[True]), median(found[False]))
