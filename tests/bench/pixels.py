"""Watches the tray's corner of the screen: Xvfb keeps its picture in a file, which is simply read."""

from __future__ import annotations

import mmap
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QColor

from tests.desktop.screen import HEADER

PAUSE = 0.0005
"""Seconds between two glances: the error of every time measured by pixels."""
ENOUGH = 20
"""So many pixels of a colour are a badge."""


class Corner:
    """The strip of the screen in which the panel is."""

    def __init__(self, framebuffer: Path, height: int = 32) -> None:
        with framebuffer.open("rb") as file:
            self._map = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        header = HEADER.unpack_from(self._map)
        self._start = header[0] + header[19] * 12
        self._end = self._start + header[12] * height

    def picture(self) -> bytes:
        """Give the pixels as they are now."""
        return self._map[self._start : self._end]

    def holds(self, colour: QColor) -> bool:
        """Whether a badge of that fill is seen."""
        wanted = bytes((colour.blue(), colour.green(), colour.red()))
        return self.picture().count(wanted) >= ENOUGH

    def changes(self, before: bytes, patience: float) -> float:
        """Wait until it looks otherwise; give when (``time.monotonic``)."""
        return self.waits(lambda: self.picture() != before, patience)

    def waits(self, ask: Callable[[], bool], patience: float) -> float:
        """Wait for something to be seen; give when (``time.monotonic``)."""
        deadline = time.monotonic() + patience
        while not ask():
            if time.monotonic() > deadline:
                raise AssertionError(f"Nothing was seen in the tray for {patience:g} s.")
            time.sleep(PAUSE)
        return time.monotonic()

    def close(self) -> None:
        """Let the file go."""
        self._map.close()
