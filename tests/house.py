"""The whole application on a mailbox of files; clock, notifications and keyring are the test's."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from pytestqt.qtbot import QtBot

from tests.mail.maildir_mailbox import MaildirMailbox
from trayapp.app import App
from trayapp.domain.board.phase import AppPhase, Phase
from trayapp.domain.clients.book import CLIENTS, VIP, Entry
from trayapp.domain.clocks.calendar import default_calendar
from trayapp.domain.owing.item import OwedItem, Verdict
from trayapp.errors import SecretsTrouble, SignInNeeded
from trayapp.mail.source import Changes, Cursor, MailSource, Place, Role, Text
from trayapp.profile.profile import Profile
from trayapp.settings.accounts.account import Account, MaildirAccount
from trayapp.settings.model import Settings
from trayapp.settings.places import Places
from trayapp.settings.secrets import MemorySecrets, Secrets
from trayapp.ui.notices.notifier import Acted, Delivery, Notice, seal

MONDAY = datetime(2026, 6, 1, 8, 0, tzinfo=UTC)
"""A Monday, 10:00 in Berlin."""
ME = "me@kanzlei.example"
ANNA = ("Anna Acker", "anna@acme.example")
VERA = ("Vera Vogt", "vera@vip.example")
WIM = ("Wim West", "wim@vip.example")
"""Vera and Wim have a right to an answer within 90 working minutes."""
NEWS = ("Shop news", "news@shop.example")
ASKS = "Could you send me the signed contract?"
OFFICE = "Office"
SETTLING = 10.0
"""Seconds after which a test stops waiting."""


class Clock:
    """A wall clock that stands still until the test moves it."""

    def __init__(self, now: datetime = MONDAY) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **span: float) -> None:
        self.now += timedelta(**span)


class FakeNotifier(QObject):
    """A desktop that shows notices until they are taken back, or that takes none."""

    acted = Signal(object)
    changed = Signal()
    lost = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.shown: dict[str, Notice] = {}
        """What stands on the screen."""
        self.sent: list[Notice] = []
        """Every notice that was taken."""
        self.attempts = 0
        self.refusal = ""
        """Why nothing is taken now, or ""."""
        self.disturbing = True
        """Whether the user may be disturbed."""
        self.left: dict[str, frozenset[str]] = {}
        """What an earlier run left on the screen, by seals."""
        self.trouble = ""
        self.closed = False

    def look(self) -> None:
        if self.trouble != self.refusal:
            self.trouble = self.refusal
            self.changed.emit()

    def quiet(self) -> bool:
        return not self.disturbing

    def about(self) -> str:
        return "" if self.refusal else "A fake shows them, with buttons."

    def stands(self, key: str) -> bool:
        return any(seal(one) == seal(key) for one in self.shown)

    def recalled(self) -> dict[str, frozenset[str]]:
        return dict(self.left)

    def send(self, notice: Notice) -> Delivery:
        self.attempts += 1
        self.trouble = self.refusal
        if self.refusal:
            return Delivery(delivered=False, why=self.refusal)
        self.shown[notice.key] = notice
        self.sent.append(notice)
        return Delivery(delivered=True)

    def withdraw(self, key: str) -> None:
        self.left.pop(seal(key), None)
        for one in [one for one in self.shown if seal(one) == seal(key)]:
            del self.shown[one]

    def die(self) -> None:
        """The program that shows notices ends with all that it showed; another one comes."""
        gone = frozenset(seal(key) for key in self.shown)
        self.shown.clear()
        self.lost.emit(gone)
        self.changed.emit()

    def close(self) -> None:
        self.shown.clear()
        self.closed = True

    def press(self, action: str, key: str = "") -> None:
        """Press a button of a notice that stands there; of the only one unless another is named."""
        if not key:
            (key,) = self.shown
        notice = self.shown.pop(key)
        assert action in {notice.default, *(one for one, _ in notice.actions)}
        self.acted.emit(Acted(key, action))


class Locked:
    """A mailbox that opens with a password only."""

    def __init__(self, source: MailSource, password: Callable[[], str], wanted: str) -> None:
        self._source = source
        self._password = password
        self._wanted = wanted

    def changes(self, since: Cursor | None) -> Iterator[Changes]:
        try:
            given = self._password()
        except SecretsTrouble as trouble:  # as trayapp/mail/connect.py does it for servers
            raise SignInNeeded(trouble.title, trouble.remedy) from trouble
        if given != self._wanted:
            raise SignInNeeded("The server refused the password.", "Give it again.")
        return self._source.changes(since)

    @property
    def troubles(self) -> tuple[str, ...]:
        return self._source.troubles

    @property
    def sent_unknown(self) -> bool:
        return self._source.sent_unknown

    def texts(self, places: object) -> Iterator[Text]:
        assert isinstance(places, (list, tuple))
        return self._source.texts([one for one in places if isinstance(one, Place)])

    def watch(self, ring: Callable[[], None]) -> None:
        self._source.watch(ring)

    def close(self) -> None:
        self._source.close()


class LockedProfile(Profile):
    """A profile whose mailboxes ask for a password, as those on servers do."""

    wanted = ""
    """The right one; "" leaves the mailboxes open."""

    def open_draft(self, account: Account, password: Callable[[], str]) -> MailSource:
        source = super().open_draft(account, password)
        return Locked(source, password, self.wanted) if self.wanted else source


class House:
    """One user's set-up: it may start several times, one after the other."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot = qtbot
        self.folder = folder
        self.clock = Clock()
        self.mail = MaildirMailbox(folder / "Mail")
        self.places = Places.of(folder / "profile")
        self.secrets: Secrets = MemorySecrets()
        self.password = ""
        self.notifier = FakeNotifier()
        self.opened: list[QUrl] = []
        self.ended = 0
        self.app: App | None = None
        self._letters = 0
        self._others: list[LockedProfile] = []

    # -- the application ----------------------------------------------------------------------------------

    def profile(self) -> LockedProfile:
        """Open the profile once more, as another process does; it is closed with the house."""
        profile = self._profile()
        self._others.append(profile)
        return profile

    def _profile(self) -> LockedProfile:
        profile = LockedProfile(self.places, clock=self.clock, secrets=self.secrets)
        profile.wanted = self.password
        return profile

    def configure(self, settings: Settings | None = None) -> Settings:
        """Write the settings file as the command line does."""
        profile = self.profile()
        return profile.change(lambda _before: settings or self.settings())

    def settings(self) -> Settings:
        """Settings for the mailbox, with the clients of two companies."""
        return Settings(
            accounts=(self.account(),),
            clients=(Entry("acme.example", CLIENTS), Entry("vip.example", VIP)),
            calendar=default_calendar("Europe/Berlin"),
        )

    def account(self, name: str = OFFICE, path: Path | None = None) -> MaildirAccount:
        """An account that was added long ago."""
        return MaildirAccount(name, ME, path or self.mail.root, MONDAY - timedelta(days=30))

    def open(self) -> App:
        """Join the application without starting it."""
        self.notifier = FakeNotifier()
        profile = self._profile()
        self.app = App(profile, profile.settings(), notifier=self.notifier, open_url=self.opened.append)
        self.app.ended.connect(self._end)
        return self.app

    def start(self) -> App:
        """Start it and let it look to the end."""
        app = self.open()
        app.start()
        self.settle()
        return app

    def close(self) -> None:
        """Quit, if it runs."""
        app, self.app = self.app, None
        if app is not None:
            app.close()
            windows = app.windows
            for window in (windows.owed, windows.ignored, windows.settings, windows.welcome, windows.leave):
                if window is not None:
                    window.close()
        for profile in self._others:
            profile.close()

    def running(self) -> App:
        """The application that was started."""
        assert self.app is not None
        return self.app

    def do(self, wish: object) -> None:
        """Wish something as a window does, and wait until it is done."""
        self.running().windows.wished.emit(wish)
        self.settle()

    def settle(self) -> None:
        """Wait until every mailbox has been looked at and everything is judged."""
        monitor = self.running().monitor
        deadline = time.monotonic() + SETTLING
        idle = False
        while not idle:
            assert time.monotonic() < deadline, "Owed does not come to rest"
            self.qtbot.waitUntil(lambda: not any(one.busy for one in monitor.fares), timeout=10_000)
            for _ in range(2):  # what a job at the desk asks for is queued behind it
                self._pass_desk()
            idle = not any(one.busy for one in monitor.fares)

    def _pass_desk(self) -> None:
        passed: list[None] = []
        self.running().monitor.at_desk(lambda _desk: None, passed.append)
        self.qtbot.waitUntil(lambda: bool(passed), timeout=10_000)

    def beat(self, **span: float) -> None:
        """Let time pass, then the heart beat once."""
        self.clock.advance(**span)
        self.running().monitor._on_beat()
        self.settle()

    # -- what is seen ---------------------------------------------------------------------------------------

    def phase(self) -> AppPhase:
        """What the badge's shape says."""
        return self.running().tray._face.phase

    def text(self) -> str:
        """What the badge says."""
        return self.running().tray._face.text

    def corner(self) -> bool:
        """Whether the badge says that some mailbox cannot be seen."""
        return self.running().tray._face.blind_corner

    def tooltip(self) -> str:
        """What the icon itself shows."""
        icon = self.running().tray._icon
        assert icon is not None
        return icon.toolTip()

    def item(self, who: tuple[str, str] = ANNA) -> OwedItem:
        """What is owed to somebody."""
        (item,) = (one for one in self.running().monitor.items if one.client.address == who[1])
        return item

    def item_about(self, subject: str) -> OwedItem:
        """What is owed under a subject."""
        (item,) = (one for one in self.running().monitor.items if one.subject == subject)
        return item

    def owed_to(self) -> dict[str, Phase]:
        """Whom the board shows on the clock, by first name, in which phase."""
        return {row.item.client.name.split()[0]: row.phase for row in self.running().monitor.board.rows}

    def verdicts(self) -> dict[str, Verdict]:
        """What the list of what is not owed was given, by subject."""
        window = self.running().windows.ignored
        assert window is not None
        return {one.seen.message.subject: one for dealt in window._dealt.values() for one in dealt}

    # -- the mailbox ----------------------------------------------------------------------------------------

    def receive(
        self, sender: tuple[str, str] = ANNA, subject: str = "Contract", text: str = ASKS, **headers: str
    ) -> str:
        """A message arrives now; return its file."""
        return self._put(self._letter(sender, ("Me", ME), subject, text, headers))

    def answer(self, item: OwedItem, text: str = "Here it is.") -> None:
        """The user answers in the mail program."""
        headers = {"In-Reply-To": f"<{item.last_message_id}>", "References": f"<{item.last_message_id}>"}
        to = (item.client.name, item.client.address)
        self._put(self._letter(("Me", ME), to, f"Re: {item.subject}", text, headers), Role.SENT)

    def write(self, to: tuple[str, str] = ANNA, subject: str = "Something else") -> None:
        """The user begins another conversation."""
        self._put(self._letter(("Me", ME), to, subject, "Please find it attached.", {}), Role.SENT)

    def _put(self, raw: bytes, role: Role = Role.INBOX) -> str:
        return self.mail.append(raw, role, self.clock())

    def _letter(
        self, sender: tuple[str, str], to: tuple[str, str], subject: str, text: str, headers: dict[str, str]
    ) -> bytes:
        self._letters += 1
        mail = EmailMessage()
        mail["From"], mail["To"] = (f"{name} <{address}>" for name, address in (sender, to))
        mail["Subject"] = subject
        mail["Date"] = format_datetime(self.clock())
        mail["Message-ID"] = f"<letter-{self._letters}@{sender[1].partition('@')[2]}>"
        for name, value in headers.items():
            mail[name.replace("_", "-")] = value
        mail.set_content(text)
        return mail.as_bytes()

    def _end(self) -> None:
        self.ended += 1
