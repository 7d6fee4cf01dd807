"""Where the desktop is measured: a real tray, keyring and server, and a mailbox of a hundred thousand."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtGui import QColor

from tests.bench import mailbox
from tests.bench.pixels import Corner
from tests.desktop.child import Child, wait_for
from tests.desktop.harness import Desktop
from tests.servers.dovecot import PASSWORD, Dovecot, append, running
from trayapp.domain.messages.message import Need, Reading, Reason
from trayapp.profile.profile import Profile
from trayapp.settings.places import Places
from trayapp.settings.secrets import MemorySecrets
from trayapp.sync.pull import pull
from trayapp.ui.tray.badge import INKS

MESSAGES = 100_000
OWED = 3
"""Open items at the start."""
PATIENCE = 60.0
CLIENT = "noor.bakker@client7.example"
FILLS = (INKS[None].in_time, INKS[None].soon, INKS[None].missed)
"""What an owed badge is filled with on a panel of unknown colour."""


class Started:
    """A program that puts an icon into the tray."""

    def __init__(self, child: Child, began: float, corner: Corner, fills: tuple[QColor, ...]) -> None:
        self.child = child
        self.pid = child.process.pid
        self._began = began
        self._corner = corner
        self._fills = fills

    def seen(self) -> float:
        """Wait for its badge; give the seconds since just before it was executed."""
        try:
            return self._corner.waits(self._there, PATIENCE) - self._began
        except AssertionError as error:
            raise AssertionError(f"{error} It said: {self.child.output!r}") from None

    def _there(self) -> bool:
        return any(self._corner.holds(fill) for fill in self._fills)


class Ground:
    """A desktop with a tray, a server with a mailbox, and a profile whose index holds all of it."""

    def __init__(self, desktop: Desktop, server: Dovecot, folder: Path) -> None:
        self.desktop = desktop
        self.server = server
        self.folder = folder
        self.corner = Corner(desktop.folder / "screen" / "Xvfb_screen0")
        self.user = server.add_user()
        self.profile = folder / "profile"
        self.empty = self.corner.picture()

    def prepare(self, messages: int) -> None:
        """Fill the mailbox, set Owed up as a user does, and let it read everything once."""
        nobody = pwd.getpwnam("nobody")
        owner = (nobody.pw_uid, nobody.pw_gid) if os.geteuid() == 0 else None
        mailbox.write(self.server.maildir(self.user), messages, owner)
        self.add_account("Work", self.user, self.server.imaps, self.profile)
        self.owed("client", "add", "Clients", "client7.example")
        self._read_headers()
        for hours in range(OWED):
            self.write(hours, timedelta(hours=hours + 1))
        self.owed("sync")

    def _read_headers(self) -> None:
        """Read all headers as ``owed sync`` does, but take what a hundred thousand texts say as known."""
        profile = Profile(Places.of(self.profile), secrets=MemorySecrets())
        settings = profile.settings()
        profile.rules(settings)
        profile.for_this_run.set("Work", PASSWORD)
        source, index = profile.open_source(settings.accounts[0]), profile.open_index()
        for _page in pull(source, index, "Work", settings.me()):
            pass
        said = Reading(Need.ASKS, "Could you look at the last one?", (Reason("asks"),))
        while wanted := index.texts_wanted("Work", 5000):
            index.put_readings((one.message, said) for one in wanted)
        index.tidy()
        source.close()
        index.close()
        profile.close()

    def add_account(self, name: str, user: str, port: int, profile: Path) -> None:
        """Set up a mailbox on the server, as a user does; its password goes into the keyring."""
        account = (
            *("--name", name, "--address", "robin.lund@example.com", "--username", user),
            *("--host", "localhost", "--port", str(port)),
            *("--ca-file", str(self.server.authority.file), "--password-stdin"),
        )
        self.owed("account", "add", "imap", *account, told=PASSWORD, profile=profile)

    def write(self, number: int, ago: timedelta, user: str = "") -> None:
        """Let a client ask something, some time ago; ``user`` is who gets it."""
        date = datetime.now(UTC) - ago
        raw = (
            f"From: Noor Bakker <{CLIENT}>\r\nTo: Robin Lund <robin.lund@example.com>\r\n"
            f"Date: {date:%a, %d %b %Y %H:%M:%S} +0000\r\nSubject: Question {number}\r\n"
            f"Message-ID: <question{number}.{time.time_ns()}@client7.example>\r\n\r\n"
            "Could you send me the figures for the second quarter?\r\n"
        )
        with self.server.client(user or self.user) as client:
            append(client, "INBOX", raw.encode("ascii"), date)

    def owed(self, *arguments: str, told: str = "", profile: Path | None = None) -> str:
        """Run a command of Owed to its end."""
        done = subprocess.run(
            [sys.executable, "-m", "trayapp", "--profile", str(profile or self.profile), *arguments],
            env=self.desktop.env(),
            input=told + "\n",
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
        assert done.returncode == 0, f"{arguments}: {done.stderr or done.stdout}"
        return done.stdout

    def twin(self, name: str, port: int | None = None) -> Path:
        """Give a copy of the profile, which reaches the server by another port if that is given."""
        copy = self.folder / name
        shutil.copytree(self.profile, copy, ignore=shutil.ignore_patterns("cache"))
        settings = copy / "config" / "settings.toml"
        text = settings.read_text(encoding="utf-8")
        settings.write_text(
            text.replace(f"port = {self.server.imaps}", f"port = {port or self.server.imaps}"),
            encoding="utf-8",
        )
        return copy

    @contextmanager
    def tray(self, profile: Path | None = None) -> Iterator[Started]:
        """Run Owed in the tray."""
        arguments = ("-m", "trayapp", "--profile", str(profile or self.profile))
        with self._run("owed", arguments, FILLS) as started:
            yield started

    @contextmanager
    def bare(self) -> Iterator[Started]:
        """Run the bare icon."""
        script = Path(__file__).parent / "children" / "bare_icon.py"
        colour = QColor("#1B9E3F")
        with self._run("bare", (str(script), colour.name()), (colour,)) as started:
            yield started

    @contextmanager
    def _run(self, name: str, arguments: tuple[str, ...], fills: tuple[QColor, ...]) -> Iterator[Started]:
        began = time.monotonic()
        with self.desktop.child(name, sys.executable, *arguments) as child:
            yield Started(child, began, self.corner, fills)
        wait_for("an empty tray", lambda: self.corner.picture() == self.empty)


@contextmanager
def ground(messages: int = MESSAGES) -> Iterator[Ground]:
    """Build all of it, and take it away afterwards."""
    with ExitStack() as stack:
        name = stack.enter_context(tempfile.TemporaryDirectory(prefix="owd-", ignore_cleanup_errors=True))
        folder = Path(name)
        (folder / "desktop").mkdir()
        desktop = stack.enter_context(Desktop(folder / "desktop"))
        stack.enter_context(desktop.secret_service())
        stack.enter_context(desktop.notification_server())
        stack.enter_context(desktop.xembed_tray())
        server = stack.enter_context(running())
        made = Ground(desktop, server, folder)
        stack.callback(made.corner.close)
        made.prepare(messages)
        yield made
