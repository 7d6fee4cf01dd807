"""A real desktop of the test's own: X server, session bus, window manager, tray hosts, notices, keyring.

Everything lives in one temporary folder and in process groups of its own, carries a mark in its environment
and is ended by :meth:`Desktop.close`. Nothing of the machine's own session is touched.
"""

import contextlib
import os
import shutil
import subprocess
import sys
import time
import uuid
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Self

from jeepney import DBusAddress, MatchRule, Message, MessageType, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, DBusConnectionBase, prep_socket
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from tests.desktop import selection
from tests.desktop.child import PATIENCE, Child, wait_for
from tests.desktop.configs import BUS, DUNST, PANEL, TINT2, XFCE_PANEL
from tests.desktop.screen import Spot, changed, find, screenshot

ROOT = Path(__file__).resolve().parents[2]
MARK = "OWED_TEST_DESKTOP"
"""An environment variable by which every process of a desktop is known, whoever started it."""

STATUS_NOTIFIER = "org.kde.StatusNotifierWatcher"
NOTIFICATIONS = "org.freedesktop.Notifications"
SECRETS = "org.freedesktop.secrets"

NEEDED = ("Xvfb", "dbus-daemon", "openbox", "xdotool", "xprop")


def missing(*programs: str) -> str:
    """Say which Debian programs a test would need and does not find; "" when all are there."""
    return ", ".join(program for program in programs if shutil.which(program) is None)


class Desktop:
    """X server, session bus and window manager; more is started by its methods, each a context manager."""

    def __init__(self, folder: Path, *, width: int = 640, height: int = 400) -> None:
        """Start; ``folder`` is private, short (sockets live in it) and removed by the caller."""
        self.folder = folder
        self.width, self.height = width, height
        self.mark = uuid.uuid4().hex
        self._children: list[Child] = []
        self._bus: DBusConnection | None = None
        self._display = ""
        for name in ("run", "config", "data", "cache", "screen", "logs"):
            (folder / name).mkdir(mode=0o700)
        try:
            self._start()
        except BaseException:
            self.close()
            raise

    def env(self, **more: str) -> dict[str, str]:
        """Give the environment of a program that runs on this desktop."""
        return {
            "PATH": os.environ["PATH"],
            "HOME": str(self.folder),
            "DISPLAY": self._display,
            "DBUS_SESSION_BUS_ADDRESS": self.bus_address,
            "DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={self.folder}/run/system",
            "XDG_RUNTIME_DIR": str(self.folder / "run"),
            "XDG_CONFIG_HOME": str(self.folder / "config"),
            "XDG_DATA_HOME": str(self.folder / "data"),
            "XDG_CACHE_HOME": str(self.folder / "cache"),
            "LC_ALL": "C.UTF-8",
            "NO_AT_BRIDGE": "1",
            "GIO_USE_VFS": "local",
            "GSETTINGS_BACKEND": "memory",
            "PYTHONPATH": str(ROOT),
            "QT_QPA_PLATFORM": "xcb",
            MARK: self.mark,
            **more,
        }

    @property
    def bus_address(self) -> str:
        return f"unix:path={self.folder}/run/bus"

    # ---- looking and clicking ----------------------------------------------------------------------------

    def look(self) -> QImage:
        """Give the whole screen as it is now."""
        return screenshot(self.folder / "screen" / "Xvfb_screen0")

    def panels(self) -> QImage:
        """Give the upper edge of the screen, where both trays are."""
        return self.look().copy(0, 0, self.width, 40)

    def found(self, picture: QImage, *, tolerance: int = 40, share: float = 0.97) -> Spot:
        """Wait until a picture is seen in a panel; give where."""
        return wait_for(
            "a picture on the screen", lambda: find(picture, self.panels(), tolerance=tolerance, share=share)
        )

    def gone(self, picture: QImage) -> None:
        """Wait until a picture is no longer seen."""
        wait_for("a picture to go from the screen", lambda: find(picture, self.panels()) is None)

    def appeared(self, before: QImage, area: QRect) -> QRect:
        """Wait until something has come up in an area and stands still; give where, seen from there."""

        def steady() -> QRect | None:
            first = changed(before.copy(area), self.look().copy(area))
            time.sleep(0.1)
            second = changed(before.copy(area), self.look().copy(area))
            return first if first == second and not first.isEmpty() else None

        return wait_for("something to come up", steady)

    def went(self, before: QImage, area: QRect) -> None:
        """Wait until an area looks as it did before."""
        wait_for("something to go", lambda: before.copy(area) == self.look().copy(area))

    def click(self, x: int, y: int, button: int = 1) -> None:
        self.run("xdotool", "mousemove", str(x), str(y), "click", str(button))

    def move(self, x: int, y: int) -> None:
        self.run("xdotool", "mousemove", str(x), str(y))

    def run(self, *command: str, check: bool = True) -> str:
        """Run a program of this desktop to its end; give what it wrote."""
        done = subprocess.run(
            command, env=self.env(), capture_output=True, text=True, check=False, timeout=PATIENCE
        )
        assert not check or done.returncode == 0, f"{command}: {done.stderr or done.stdout}"
        return done.stdout

    # ---- the bus -----------------------------------------------------------------------------------------

    @property
    def bus(self) -> DBusConnection:
        """A connection of the test's own."""
        if self._bus is None:
            self._bus = DBusConnection(prep_socket(f"{self.folder}/run/bus"))
        return self._bus

    def call(
        self, address: DBusAddress, method: str, signature: str | None = None, *body: object
    ) -> tuple[object, ...]:
        """Call a method on this desktop's bus."""
        reply = self.bus.send_and_get_reply(
            new_method_call(address, method, signature, body), timeout=PATIENCE
        )
        assert reply.header.message_type is MessageType.method_return, reply.body
        body_of_reply: tuple[object, ...] = reply.body
        return body_of_reply

    def owned(self, name: str) -> bool:
        """Whether somebody serves this name."""
        reply = self.bus.send_and_get_reply(message_bus.NameHasOwner(name), timeout=PATIENCE)
        return bool(reply.body[0])

    @contextlib.contextmanager
    def overheard(self, member: str) -> Iterator["Overheard"]:
        """Listen to every call and signal of that name on the bus."""
        connection = DBusConnection(prep_socket(f"{self.folder}/run/bus"))
        rule = MatchRule(member=member)
        monitoring = DBusAddress(
            "/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus.Monitoring"
        )
        become = new_method_call(monitoring, "BecomeMonitor", "asu", ([rule.serialise()], 0))
        connection.send_and_get_reply(become, timeout=PATIENCE)
        try:
            yield Overheard(connection, member)
        finally:
            connection.close()

    # ---- parts -------------------------------------------------------------------------------------------

    @contextlib.contextmanager
    def child(self, name: str, *command: str, **more: str) -> Iterator[Child]:
        """Run a program until the block ends."""
        child = Child(name, list(command), self.env(**more), self.folder / "logs")
        self._children.append(child)
        try:
            yield child
        finally:
            child.stop()
            self._children.remove(child)

    @contextlib.contextmanager
    def python(self, script: str, *arguments: str, **more: str) -> Iterator[Child]:
        """Run one of the scripts in ``children/`` with the interpreter of the tests."""
        path = Path(__file__).parent / "children" / script
        with self.child(path.stem, sys.executable, "-u", str(path), *arguments, **more) as child:
            yield child

    @contextlib.contextmanager
    def xembed_tray(self, size: int = 22) -> Iterator[Child]:
        """Run tint2, which takes icons as windows (XEmbed)."""
        config = self.folder / "config" / "tint2rc"
        config.write_text(TINT2.format(colour=PANEL, size=size, height=size + 8))
        with self.child("tint2", "tint2", "-c", str(config)) as tray:
            wait_for("a tray that takes windows", self._tray_owned)
            yield tray
        wait_for("the tray to go", lambda: not self._tray_owned())

    @contextlib.contextmanager
    def trayer(self, size: int = 22) -> Iterator[Child]:
        """Run trayer, another one that takes icons as windows: it is what bare window managers use."""
        place = ("--edge", "top", "--align", "right", "--SetDockType", "true", "--widthtype", "request")
        looks = ("--heighttype", "pixel", "--height", str(size + 4), "--padding", "2")
        with self.child("trayer", "trayer", *place, *looks, "--tint", PANEL.replace("#", "0x")) as tray:
            wait_for("a tray that takes windows", self._tray_owned)
            yield tray
        wait_for("the tray to go", lambda: not self._tray_owned())

    @contextlib.contextmanager
    def status_notifier_tray(self, size: int = 24) -> Iterator[Child]:
        """Run xfce4-panel, which takes icons over the bus (StatusNotifier)."""
        channel = self.folder / "config" / "xfce4" / "xfconf" / "xfce-perchannel-xml"
        channel.mkdir(parents=True, exist_ok=True)
        (channel / "xfce4-panel.xml").write_text(XFCE_PANEL.format(size=size, height=size + 8))
        xfconfd = next(Path("/usr/lib").glob("*/xfce4/xfconf/xfconfd"))
        with self.child("xfconfd", str(xfconfd)):
            wait_for("the panel's settings", lambda: self.owned("org.xfce.Xfconf"))
            with self.child("xfce4-panel", "xfce4-panel", "--disable-wm-check") as tray:
                wait_for("a tray on the bus", self._notifier_host)
                yield tray
        wait_for("the tray to go", lambda: not self.owned(STATUS_NOTIFIER))

    @contextlib.contextmanager
    def notification_server(self) -> Iterator[Child]:
        """Run dunst. What its menu of actions is asked for, ``choose`` decides."""
        menu = self.folder / "choose"
        menu.write_text(f'#!/bin/sh\ngrep -m 1 -F -f "{self.folder}/choice"\n')
        menu.chmod(0o700)
        config = self.folder / "config" / "dunstrc"
        config.write_text(DUNST.format(menu=menu))
        with self.child("dunst", "dunst", "-conf", str(config)) as dunst:
            wait_for("the notification server", lambda: self.owned(NOTIFICATIONS))
            yield dunst
        wait_for("the notification server to go", lambda: not self.owned(NOTIFICATIONS))

    @contextlib.contextmanager
    def logind(self) -> Iterator[Child]:
        """Run a system bus with a logind on it, which is told when the machine sleeps and wakes."""
        config = self.folder / "system.conf"
        config.write_text(BUS.format(address=self.env()["DBUS_SYSTEM_BUS_ADDRESS"]))
        with self.child("system-bus", "dbus-daemon", "--nofork", f"--config-file={config}"):
            wait_for("the system bus", (self.folder / "run" / "system").exists)
            with self.python("logind.py") as logind:
                logind.says("up\n")
                yield logind

    def choose(self, label: str) -> None:
        """Press the button of that label on the newest notification, as dunst's menu does."""
        (self.folder / "choice").write_text(label + "\n")
        self.run("dunstctl", "context")

    @contextlib.contextmanager
    def secret_service(self) -> Iterator[Child]:
        """Run an unlocked gnome-keyring."""
        command = ("gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets")
        with self.child("keyring", *command) as keyring:
            assert keyring.process.stdin is not None
            keyring.process.stdin.write(b"correct horse")
            keyring.process.stdin.close()
            wait_for("the keyring", lambda: self.owned(SECRETS))
            yield keyring

    # ---- life --------------------------------------------------------------------------------------------

    def close(self) -> None:
        """End everything, the youngest first."""
        if self._bus is not None:
            self._bus.close()
            self._bus = None
        for child in reversed(self._children):
            child.stop()
        self._children.clear()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _start(self) -> None:
        reading, writing = os.pipe()
        command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{self.width}x{self.height}x24"]
        command += ["-fbdir", str(self.folder / "screen"), "-noreset", "-nolisten", "tcp"]
        with os.fdopen(reading) as answer:  # the number comes through a pipe
            server = Child("Xvfb", command, self.env(), self.folder / "logs", inherits=(writing,))
            self._children.append(server)
            os.close(writing)
            self._display = f":{answer.readline().strip()}"
        assert self._display != ":", self._children[0].output
        config = self.folder / "bus.conf"
        config.write_text(BUS.format(address=self.bus_address))
        self._keep("dbus-daemon", "dbus-daemon", "--nofork", f"--config-file={config}")
        wait_for("the session bus", (self.folder / "run" / "bus").exists)
        self._keep("openbox", "openbox", "--sm-disable")
        wait_for("the window manager", lambda: self._root_has("_NET_SUPPORTING_WM_CHECK"))

    def _keep(self, name: str, *command: str) -> None:
        self._children.append(Child(name, list(command), self.env(), self.folder / "logs"))

    def _root_has(self, name: str) -> bool:
        return "window id" in self.run("xprop", "-root", name, check=False)

    def _tray_owned(self) -> bool:
        return selection.owner(self._display, "_NET_SYSTEM_TRAY_S0") != 0

    def _notifier_host(self) -> bool:
        if not self.owned(STATUS_NOTIFIER):
            return False
        watcher = DBusAddress("/StatusNotifierWatcher", STATUS_NOTIFIER, "org.freedesktop.DBus.Properties")
        asked = self.call(watcher, "Get", "ss", STATUS_NOTIFIER, "IsStatusNotifierHostRegistered")
        return asked[0] == ("b", True)


class Overheard:
    """What a monitor of the bus hears, in order."""

    def __init__(self, connection: DBusConnectionBase, member: str) -> None:
        self._connection = connection
        self._member = member

    def next(self, patience: float = PATIENCE) -> Message:
        """Wait for the next call or signal."""
        deadline = time.monotonic() + patience
        while True:
            heard = self._connection._receive(deadline)
            kind = heard.header.message_type
            if kind in {
                MessageType.method_call,
                MessageType.signal,
            } and self._member == heard.header.fields.get(3):
                return heard


def processes_of(mark: str) -> list[str]:
    """Give the commands of all living processes that carry the mark."""
    alive = []
    for entry in Path("/proc").iterdir():
        with contextlib.suppress(OSError):
            if entry.name.isdigit() and f"{MARK}={mark}".encode() in (entry / "environ").read_bytes():
                alive.append((entry / "cmdline").read_bytes().replace(b"\0", b" ").decode())
    return alive
