"""logind's word that the machine has woken, over the system bus: Linux with systemd or elogind."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import QDBusConnection

SERVICE = "org.freedesktop.login1"
PATH = "/org/freedesktop/login1"
MANAGER = "org.freedesktop.login1.Manager"
SIGNAL = "PrepareForSleep"
"""Its one argument is True before the machine sleeps, and False after it woke."""
RECEIVER: Any = SLOT("hear(bool)")
"""Text, though the library's types ask for bytes, which it refuses."""


class Logind(QObject):
    """A :class:`trayapp.bridge.doorbell.Bell`. Qt reads the bus on a thread that the tray has already."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Connect later."""
        super().__init__(parent)
        self._ring: Callable[[], None] | None = None

    def listen(self, ring: Callable[[], None]) -> str:
        """Listen, also where logind comes later; only to whoever owns its name at that time."""
        bus = QDBusConnection.systemBus()
        if not bus.isConnected():
            return "there is no system bus"
        if not bus.connect(SERVICE, PATH, MANAGER, SIGNAL, self, RECEIVER):
            return f"the system bus does not let us listen: {bus.lastError().message()}"
        self._ring = ring
        return ""

    def close(self) -> None:
        """Call no more."""
        if self._ring is not None:
            self._ring = None
            QDBusConnection.systemBus().disconnect(SERVICE, PATH, MANAGER, SIGNAL, self, RECEIVER)

    @Slot(bool)
    def hear(self, sleeps: bool) -> None:
        """Take the signal."""
        if not sleeps and self._ring is not None:
            self._ring()
