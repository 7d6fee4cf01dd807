"""One thing that takes its time and can be stopped; what was stopped is heard no more."""

from __future__ import annotations

import queue
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from trayapp.bridge.lane import Lane, Say

GRACE = 0.5
"""Seconds that work gets to end when Owed quits."""


class Errand:
    """What the work sees of being under way. The work asks from its own thread."""

    def __init__(self) -> None:
        self.stopped = False
        """The user wants nothing more of it."""
        self._answers: queue.SimpleQueue[bool] = queue.SimpleQueue()

    def cancelled(self) -> bool:
        """Whether to end soon."""
        return self.stopped

    def answered(self) -> bool:
        """Wait for the user's word on a question; False when it was stopped instead."""
        return self._answers.get() and not self.stopped

    def answer(self, *, yes: bool) -> None:
        """Give the user's word."""
        self._answers.put(yes)

    def stop(self) -> None:
        """End it; a question that is open is answered with no."""
        self.stopped = True
        self._answers.put(False)


Work = Callable[[Errand, Say], object]


class Errands(QObject):
    """One at a time, each on a lane of its own: one that is stuck in a time-out holds up nothing."""

    def __init__(self, name: str, parent: QObject) -> None:
        """``name`` is what logs and debuggers show."""
        super().__init__(parent)
        self._name = name
        self._now: Errand | None = None
        self._lanes: list[Lane] = []

    def begin(
        self, work: Work, said: Callable[[Any], None], ended: Callable[[object, Exception | None], None]
    ) -> None:
        """Stop what is under way and do this instead.

        ``said`` gets what the work says, ``ended`` its result or its error; neither after :meth:`stop`.
        """
        self.stop()
        errand, lane = Errand(), Lane(self._name, self)
        self._now = errand
        self._lanes.append(lane)

        def heard(value: object) -> None:
            if not errand.stopped:
                said(value)

        def over(result: object, error: Exception | None) -> None:
            self._lanes.remove(lane)
            lane.close(GRACE)
            lane.deleteLater()
            if not errand.stopped:
                self._now = None
                ended(result, error)

        lane.run(
            lambda say: work(errand, say),
            lambda result: over(result, None),
            lambda error: over(None, error),
            heard,
        )

    def answer(self, *, yes: bool) -> None:
        """Hand the user's word to what is under way."""
        if self._now is not None:
            self._now.answer(yes=yes)

    def stop(self) -> None:
        """Stop what is under way, if anything is."""
        errand, self._now = self._now, None
        if errand is not None:
            errand.stop()

    def close(self) -> None:
        """End it all."""
        self.stop()
        for lane in self._lanes:
            lane.close(GRACE)
        self._lanes.clear()
