"""Chooses how this system shows notifications; each way is imported only where it is used."""

from __future__ import annotations

import sys
from pathlib import Path

from trayapp.ui.notices.notifier import Notifier


def notifier_for_this_desktop(icon: str = "owed", memory: Path | None = None) -> Notifier:
    """Connect nothing yet.

    ``icon`` is the name of an icon in the desktop's theme, or the path of a file; ``memory`` is the file in
    which it is noted what stands on the screen, where the system does not know that itself.
    """
    if sys.platform in {"win32", "darwin"}:
        from trayapp.ui.notices.notify_elsewhere import ElsewhereNotifier

        return ElsewhereNotifier(icon)
    from trayapp.ui.notices.notify_dbus import DBusNotifier

    return DBusNotifier(icon, memory)
