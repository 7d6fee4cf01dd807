"""How a child of a test is told what to do, line by line, and says what it did."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable


class Orders:
    """The lines of standard input, as they come.

    Not by ``sys.stdin.readline``: of two lines that arrive together it takes both and gives one, and whoever
    waits for the descriptor to be readable never hears of the other.
    """

    def __init__(self, obey: Callable[[str], object], *, ended: Callable[[], object] = lambda: None) -> None:
        self._obey = obey
        self._ended = ended
        self._rest = b""

    def take(self) -> bool:
        """Obey what has come; waits if nothing has. Say whether more may come."""
        read = os.read(sys.stdin.fileno(), 65536)
        *lines, self._rest = (self._rest + read).split(b"\n")
        for line in lines:
            self._obey(line.decode().strip())
        if not read:
            self._ended()
        return bool(read)


def listen(obey: Callable[[str], object], *, ended: Callable[[], object] = lambda: None) -> None:
    """Obey each line as long as the application of Qt lives."""
    from PySide6.QtCore import QCoreApplication, QSocketNotifier

    orders = Orders(obey, ended=ended)
    bell = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, QCoreApplication.instance())
    bell.activated.connect(lambda: bell.setEnabled(orders.take()))


def say(words: str) -> None:
    """Write a line that the test waits for."""
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()
