"""The system's word that the machine has woken: the summary need not wait for the next beat.

It only rings. The wall clock says what is due, and the beat notices a sleep by itself half a minute later at
most: so it is on macOS, whose own signal would cost a heavy library, and wherever else nobody rings.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal

log = logging.getLogger(__name__)


class Bell(Protocol):
    """What a system offers."""

    def listen(self, ring: Callable[[], None]) -> str:
        """Have ``ring`` called at each waking, on any thread; say why that cannot be had, or "" if it can."""
        ...

    def close(self) -> None:
        """Call no more."""
        ...


class Doorbell(QObject):
    """Says ``rung`` on the Qt thread when the machine has woken."""

    rung = Signal()
    _heard = Signal()

    def __init__(self, bell: Bell | None = None, parent: QObject | None = None) -> None:
        """``bell`` is what this system offers, unless a test brings its own."""
        super().__init__(parent)
        self._bell = bell
        self._heard.connect(self.rung, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Listen from now on. Never raises: the beat is there anyway."""
        if self._bell is None:
            self._bell = system_bell()
        why = "this system has none" if self._bell is None else self._bell.listen(self._ring)
        if why:
            log.info("No bell at waking: %s.", why)

    def stop(self) -> None:
        """Listen no more."""
        if self._bell is not None:
            self._bell.close()
            self._bell = None

    def _ring(self) -> None:
        """Go over to the Qt thread, from whichever thread the system has chosen."""
        try:
            self._heard.emit()
        except RuntimeError:  # the Qt object is gone: the application has ended meanwhile
            log.debug("A late ring was dropped.")


def system_bell(platform: str = sys.platform) -> Bell | None:
    """Return what a system offers; imported only here, as it costs memory."""
    if platform == "win32":
        from trayapp.bridge.windows_power import WindowsPower

        return WindowsPower()
    if platform == "darwin":
        return None
    from trayapp.bridge.logind import Logind

    return Logind()
