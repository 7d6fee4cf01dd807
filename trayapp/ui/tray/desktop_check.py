"""What this desktop offers: display, tray, notifications, launcher. For ``owed doctor``, in plain words."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from trayapp.tongue import tr
from trayapp.ui.notices.notifiers import notifier_for_this_desktop
from trayapp.ui.opening import opens_mid_links
from trayapp.ui.tray.display import has_display
from trayapp.ui.tray.tray import may_ask_for_tray, watcher_on_bus
from trayapp.ui.tray.tray_advice import advice_for, overflow_note


class Seen(NamedTuple):
    """One thing that the desktop has or lacks."""

    what: str
    good: bool
    sentence: str
    remedy: str = ""


def desktop_findings() -> Iterator[Seen]:
    """Look at each thing; nothing is shown to the user."""
    if not has_display() and QApplication.instance() is None:
        yield Seen(
            tr("Display"),
            good=False,
            sentence=tr("There is no display here, so the badge cannot be shown."),
            remedy=tr("owed list and owed status work without one."),
        )
        return
    application = QApplication.instance() or QApplication(["owed"])
    yield _display(QGuiApplication.platformName())
    yield _tray(os.environ)
    yield _notifications()
    if sys.platform == "linux":
        yield _launcher(os.environ)
    yield _mail_program()
    del application


def _display(platform: str) -> Seen:
    names = {"xcb": "X11", "windows": "Windows", "cocoa": "macOS"}
    name = "Wayland" if platform.startswith("wayland") else names.get(platform, platform)
    if name == "Wayland":
        said = tr(
            "Qt {version} draws on Wayland, where a program cannot place its windows: the small window "
            "forgets where it was.",
            version=qVersion(),
        )
    else:
        said = tr("Qt {version} draws on {display}.", version=qVersion(), display=name)
    return Seen(tr("Display"), good=True, sentence=said)


def _tray(environment: Mapping[str, str]) -> Seen:
    what = tr("Tray")
    if may_ask_for_tray() and QSystemTrayIcon.isSystemTrayAvailable():
        if sys.platform == "win32":
            return Seen(what, good=True, sentence=overflow_note())
        if sys.platform == "linux" and watcher_on_bus():
            said = tr("The desktop takes tray icons over the session bus (StatusNotifier).")
        elif sys.platform == "linux":
            said = tr("The desktop takes tray icons as small windows (XEmbed).")
        else:
            said = tr("The desktop shows tray icons.")
        return Seen(what, good=True, sentence=said)
    return Seen(
        what,
        good=False,
        sentence=tr("The desktop shows no tray icons; a small window stands in for the badge."),
        remedy=advice_for(environment).sentence,
    )


def _notifications() -> Seen:
    what, notifier = tr("Notifications"), notifier_for_this_desktop()
    try:
        notifier.look()
        about, trouble = notifier.about(), notifier.trouble
        quiet = not trouble and notifier.quiet()
    finally:
        notifier.close()
    if trouble or not about:
        return Seen(
            what,
            good=False,
            sentence=trouble or tr("No program shows notifications on this desktop."),
            remedy=tr("Start one, such as dunst, mako or your desktop's own."),
        )
    if quiet:
        resting = tr("Do Not Disturb is on: what comes meanwhile is summed up when it ends.")
        about = f"{about} {resting}"
    return Seen(what, good=True, sentence=about)


def _launcher(environment: Mapping[str, str]) -> Seen:
    home = environment.get("XDG_DATA_HOME") or str(Path("~/.local/share").expanduser())
    shared = environment.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    folders = [home, *shared.split(":")]
    if any((Path(folder) / "applications" / "owed.desktop").is_file() for folder in folders if folder):
        said = tr("Owed is in the menu of programs; docks that can show a number show how many wait.")
    else:
        said = tr("Owed is not in the menu of programs; Settings, General, can put it there.")
    return Seen(tr("Launcher"), good=True, sentence=said)


def _mail_program() -> Seen:
    if opens_mid_links():
        said = tr("It opens a message by its id.")
    else:
        said = tr("It cannot open a message by its id; a reply that keeps the conversation is begun instead.")
    return Seen(tr("Mail program"), good=True, sentence=said)
