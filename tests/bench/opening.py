"""One opening of the list in a process of its own: ``python -m tests.bench.opening ours|bare COUNT``.

What a click on the badge costs the first time: importing the window, making it, filling it, drawing it. The
bare one is Qt's own list with as many lines of text. Prints milliseconds by the clock and of processor time,
and the same of the 95th in a hundred repaints while it is scrolled.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from time import perf_counter, process_time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QListView

STEPS = 300
"""Repaints while scrolling."""
_WHEEL = 53
"""Pixels of a step, and so never a whole number of rows for long."""


def main(argv: Sequence[str]) -> int:
    """Measure one of the two."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    ours, count = argv[0] == "ours", int(argv[1])
    from PySide6.QtCore import QEventLoop
    from PySide6.QtWidgets import QApplication, QListWidget

    import trayapp.app  # noqa: F401 - what a tray that runs has loaded
    from tests import boards
    from trayapp import resources
    from trayapp.ui.style.icons import Icons
    from trayapp.ui.style.look import Look

    gc.disable()  # as in the application
    application = QApplication([])
    items = boards.many(count)
    board = boards.board(items)
    look = Look(Icons(resources.icon))  # the tray has its own; the windows' is made with the first of them
    application.processEvents()
    began, worked = perf_counter(), process_time()
    view: QListView
    if ours:
        from trayapp.ui.owed.window import OwedWindow

        window = OwedWindow(look, boards.CALENDAR)
        window.show_board(board)
        window.bring_up()
        view = window.list
    else:
        view = QListWidget()
        view.resize(960, 640)
        view.addItems([f"{item.client.name} {item.subject}\n{item.asks}" for item in items])
        view.show()
    application.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    view.window().repaint()
    opened, work = (perf_counter() - began) * 1000, (process_time() - worked) * 1000
    repaints = scrolled(view)
    slow = _ninety_fifth([took for took, _ in repaints])
    print(f"{opened:.2f} {work:.2f} {slow:.2f} {_ninety_fifth([took for _, took in repaints]):.2f}")
    return 0


def scrolled(view: QListView) -> list[tuple[float, float]]:
    """Scroll by wheel steps and by leaps; tell what each repaint of the whole took, in milliseconds."""
    bar, took = view.verticalScrollBar(), []
    for step in range(STEPS):
        far = step * _WHEEL if step % 3 else (step * 7919) % max(1, bar.maximum())
        bar.setValue(min(far, bar.maximum()))
        began, worked = perf_counter(), process_time()
        view.viewport().repaint()
        took.append(((perf_counter() - began) * 1000, (process_time() - worked) * 1000))
    return took


def _ninety_fifth(times: list[float]) -> float:
    return sorted(times)[len(times) * 95 // 100]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
