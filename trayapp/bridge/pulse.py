"""The one timer: it wakes the monitor for the next change, and tells when the machine has slept."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Qt, QTimer

log = logging.getLogger(__name__)

LONGEST_BEAT = timedelta(seconds=30)
"""A machine that slept is noticed this soon after it wakes."""
SLEPT = 2 * LONGEST_BEAT
"""A gap between two beats that only a suspended machine, or a changed clock, explains."""
ECHO = timedelta(seconds=10)
"""The beat and the system's bell may tell of the same waking."""


class Pulse(QObject):
    """Timers stand still in a machine that sleeps, so a beat means nothing: only the wall clock does."""

    def __init__(self, beat: Callable[[], None], parent: QObject) -> None:
        """``beat`` is called when the time has come, or somewhat later."""
        super().__init__(parent)
        self.expected: datetime | None = None
        """What the wall clock should say at the next beat (UTC); None when none is planned."""
        self._woken: datetime | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(beat)

    def plan(self, now: datetime, wanted: Iterable[datetime | None]) -> None:
        """Beat at the first of the instants that are wanted, and half a minute from ``now`` at the latest."""
        instants = (now + LONGEST_BEAT, *(instant for instant in wanted if instant is not None))
        self.expected = max(min(instants), now)
        self._timer.start(max(0, int((self.expected - now) / timedelta(milliseconds=1))) + 1)

    def missed(self, now: datetime) -> bool:
        """Whether the clock says something that no running machine's clock would say by now."""
        if self.expected is None or abs(now - self.expected) <= SLEPT:
            return False
        log.info("The clock says %s where %s was to come: the machine slept, or was set.", now, self.expected)
        return True

    def woke(self, now: datetime) -> None:
        """Note that a waking was told, and is dealt with."""
        self._woken, self.expected = now, None

    def echoes(self, now: datetime) -> bool:
        """Whether a waking told now is the one that was dealt with a moment ago."""
        return self._woken is not None and timedelta(0) <= now - self._woken < ECHO

    def stop(self) -> None:
        """Beat no more."""
        self._timer.stop()
