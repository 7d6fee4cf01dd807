"""Notification servers beside dunst, each with other abilities, as context managers on a test's desktop."""

import contextlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from jeepney import DBusAddress

from tests.desktop.child import Child, wait_for
from tests.desktop.harness import NOTIFICATIONS, Desktop

XFCONF = DBusAddress("/org/xfce/Xfconf", "org.xfce.Xfconf", "org.xfce.Xfconf")
XFCE = "xfce4/notifyd/xfce4-notifyd"
GNOME_FLASHBACK = Path("/usr/lib/notification-daemon/notification-daemon")
"""The daemon of GNOME's fallback session; Debian's package is notification-daemon."""


def xfce_program() -> Path | None:
    """Find xfce4-notifyd, which is on nobody's path."""
    return next(Path("/usr/lib").glob(f"*/{XFCE}"), None)


@contextlib.contextmanager
def xfce_server(desktop: Desktop) -> Iterator[Child]:
    """Run xfce4-notifyd with its settings; both end with the block."""
    program = xfce_program()
    assert program is not None
    xfconfd = next(Path("/usr/lib").glob("*/xfce4/xfconf/xfconfd"))
    with desktop.child("xfconfd", str(xfconfd)):
        wait_for("the settings of Xfce", lambda: desktop.owned("org.xfce.Xfconf"))
        with served(desktop, "xfce4-notifyd", str(program)) as server:
            yield server


def xfce_disturbs(desktop: Desktop, *, disturbs: bool) -> None:
    """Turn the switch "Do not disturb" of Xfce's panel."""
    value = ("b", not disturbs)
    desktop.call(XFCONF, "SetProperty", "ssv", "xfce4-notifyd", "/do-not-disturb", value)


@contextlib.contextmanager
def flashback_server(desktop: Desktop) -> Iterator[Child]:
    """Run notification-daemon."""
    with served(desktop, "notification-daemon", str(GNOME_FLASHBACK)) as server:
        yield server


@contextlib.contextmanager
def bare_server(desktop: Desktop, *abilities: str, name: str = "bare") -> Iterator[Child]:
    """Run one of ours, with these abilities only; it says what it is asked, and does what it is told."""
    with desktop.python("bare_server.py", *abilities, SERVER_NAME=name) as server:
        server.says("serving")
        yield server
    wait_for("the bare server to go", lambda: not desktop.owned(NOTIFICATIONS))


@contextlib.contextmanager
def served(desktop: Desktop, name: str, *command: str) -> Iterator[Child]:
    """Run a notification server until the block ends."""
    with desktop.child(name, *command) as server:
        wait_for(f"{name} to serve", lambda: desktop.owned(NOTIFICATIONS))
        yield server
    wait_for(f"{name} to go", lambda: not desktop.owned(NOTIFICATIONS))


def shown(server: Child, count: int = 1) -> list[dict[str, Any]]:
    """Give what a bare server was asked to show, in order, as soon as it is that much."""

    def found() -> list[dict[str, Any]]:
        lines = [line for line in server.output.splitlines() if line.startswith("{")]
        return [json.loads(line) for line in lines] if len(lines) >= count else []

    return wait_for(f"{count} notifications", found)
