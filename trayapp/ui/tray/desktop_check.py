"""What this desktop offers: display, tray, notifications. For ``owed doctor``, in plain words."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from trayapp.ui.opening import opens_mid_links
from trayapp.ui.tray.display import has_display
from trayapp.ui.tray.tray import may_ask_for_tray


class Seen(NamedTuple):
    """One thing that the desktop has or lacks."""

    what: str
    good: bool
    sentence: str
    remedy: str = ""


def desktop_findings() -> Iterator[Seen]:
    """Look at each thing; nothing is shown to the user."""
    if not has_display():
        yield Seen(
            "Display",
            good=False,
            sentence="There is no display here, so the badge cannot be shown.",
            remedy="owed list and owed status work without one.",
        )
        return
    application = QApplication.instance() or QApplication(["owed"])
    yield Seen("Display", good=True, sentence=f"Qt draws through {QGuiApplication.platformName()}.")
    yield _tray()
    yield _notifications()
    yield _mail_program()
    del application


def _tray() -> Seen:
    if may_ask_for_tray() and QSystemTrayIcon.isSystemTrayAvailable():
        return Seen("Tray", good=True, sentence="The desktop shows tray icons.")
    return Seen(
        "Tray",
        good=False,
        sentence="The desktop shows no tray icons.",
        remedy="On GNOME, install the AppIndicator extension; on others add a tray to the panel.",
    )


def _notifications() -> Seen:
    if sys.platform in {"win32", "darwin"}:
        return Seen("Notifications", good=True, sentence="The system shows notifications where you allow it.")
    from trayapp.ui.notices.notify_dbus import DBusNotifier

    notifier = DBusNotifier()
    try:
        can = notifier.capabilities()
    finally:
        notifier.close()
    if not can:
        return Seen(
            "Notifications",
            good=False,
            sentence="No program shows notifications on this desktop.",
            remedy="Start one, such as dunst, mako or your desktop's own.",
        )
    buttons = "with" if "actions" in can else "without"
    return Seen("Notifications", good=True, sentence=f"The desktop shows notifications, {buttons} buttons.")


def _mail_program() -> Seen:
    if opens_mid_links():
        return Seen("Mail program", good=True, sentence="It opens a message by its id.")
    return Seen(
        "Mail program",
        good=True,
        sentence="It cannot open a message by its id; a reply that keeps the conversation is begun instead.",
    )
