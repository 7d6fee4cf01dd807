"""The real program and a real notification server: crashes, restarts, silence, and nobody there at all."""

import signal
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path

import pytest

from tests.desktop.child import wait_for
from tests.desktop.harness import NEEDED, Desktop, missing
from tests.desktop.owner import Clock, Owner
from tests.mail.maildir_mailbox import MaildirMailbox
from trayapp.domain.board.phase import AppPhase
from trayapp.mail.source import Role
from trayapp.ui.tray.badge_face import BadgeFace

pytestmark = [pytest.mark.desktop, pytest.mark.usefixtures("qapp")]

ME = ("Olga", "olga@example.com")
ANNA = ("Anna Acker", "anna@acker.example")
HENRY = ("Henry Hotel", "henry@hotel.example")
TODAY = datetime.now(UTC).replace(hour=10, minute=0, second=0, microsecond=0)
TUESDAY = TODAY - timedelta(days=(TODAY.weekday() - 1) % 7 or 7)
HALF = TUESDAY + timedelta(hours=2)
"""With four working hours for an answer, half of the time of what was asked at ten."""
LAST = TUESDAY + timedelta(hours=3, minutes=30)


class Office:
    """A mailbox of files, and who owns it."""

    def __init__(self, desktop: Desktop, folder: Path) -> None:
        self.mail = MaildirMailbox(folder / "Mail")
        self.owner = Owner(desktop, folder / "profile", Clock(TUESDAY), exact=True, size=22)
        self.owner.command(
            "account", "add", "maildir", "--name", "Office", "--address", ME[1], str(self.mail.root)
        )
        self.owner.command("client", "add", "Clients", ANNA[1], HENRY[1])
        self.owner.command("standard", "set", "Clients", "reply", "4 working hours")

    def ask(self, *who: tuple[str, str]) -> None:
        """These people ask at ten o'clock."""
        for one in who:
            self._put(one, ME, "The contract", "Could you send me the contract?", Role.INBOX)

    def answer(self, whom: tuple[str, str]) -> None:
        """The owner answers in a mail program."""
        self._put(ME, whom, "Re: The contract", "Here it is.", Role.SENT, f"<contract@{whom[1]}>")

    def _put(
        self,
        sender: tuple[str, str],
        to: tuple[str, str],
        subject: str,
        text: str,
        role: Role,
        about: str = "",
    ) -> None:
        mail = EmailMessage()
        mail["From"], mail["To"] = f"{sender[0]} <{sender[1]}>", f"{to[0]} <{to[1]}>"
        at = self.owner.clock.now() if about else TUESDAY
        mail["Subject"], mail["Date"] = subject, format_datetime(at)
        mail["Message-ID"] = f"<answer@{to[1]}>" if about else f"<contract@{sender[1]}>"
        if about:
            mail["In-Reply-To"] = mail["References"] = about
        mail.set_content(text)
        self.mail.append(mail.as_bytes(), role, at)


@pytest.fixture(scope="module")
def desk() -> Iterator[Desktop]:
    if lacking := missing(*NEEDED, "tint2", "dunst", "dunstctl"):
        pytest.skip(f"a real desktop: {lacking} is not installed")
    with ExitStack() as stack:
        name = stack.enter_context(tempfile.TemporaryDirectory(prefix="owd-", ignore_cleanup_errors=True))
        desktop = stack.enter_context(Desktop(Path(name), width=1100, height=860))
        stack.enter_context(desktop.xembed_tray())
        yield desktop


@pytest.fixture
def office(desk: Desktop) -> Iterator[Office]:
    with tempfile.TemporaryDirectory(prefix="owo-", ignore_cleanup_errors=True) as name:
        yield Office(desk, Path(name))


def displayed(desktop: Desktop, count: int) -> None:
    """Wait until so many notifications are on the screen."""
    wait_for(
        f"{count} notifications", lambda: int(desktop.run("dunstctl", "count", "displayed")) == count or None
    )


def test_a_crash_leaves_no_notice_about_what_is_settled(desk: Desktop, office: Office) -> None:
    office.ask(ANNA, HENRY)
    owner = office.owner
    with desk.notification_server():
        with owner.running():
            owner.sees_badge(BadgeFace(AppPhase.IN_TIME, "3h"))
            owner.move_clock(HALF)
            displayed(desk, 1)
            owner.end(signal.SIGKILL)
        displayed(desk, 1)
        office.answer(ANNA)
        with desk.overheard("Notify") as notices, owner.running():
            owner.sees_badge(BadgeFace(AppPhase.IN_TIME, "1h"))
            displayed(desk, 1)
            owner.move_clock(LAST)
            said = notices.next().body
            assert said[3] == "Henry Hotel is waiting: 30 min left", (
                "what was said before the crash is not repeated"
            )
            displayed(desk, 1)
            office.answer(HENRY)
            owner.move_clock(LAST + timedelta(minutes=3))
            displayed(desk, 0)
            assert owner.end(signal.SIGTERM) == 0


def test_a_notification_server_that_restarts_shows_it_again(desk: Desktop, office: Office) -> None:
    office.ask(ANNA)
    owner = office.owner
    with owner.running() as owed:
        with desk.notification_server():
            owner.sees_badge(BadgeFace(AppPhase.IN_TIME, "3h"))
            owner.move_clock(HALF)
            displayed(desk, 1)
        with desk.notification_server():
            displayed(desk, 1)
            desk.choose("Snooze")
            displayed(desk, 0)
            owner.sees_badge(BadgeFace(AppPhase.CLEAR))
        assert owner.end(signal.SIGTERM) == 0
        assert "Traceback" not in owed.output


def test_a_desktop_that_shows_none_is_said_by_the_badge(desk: Desktop, office: Office) -> None:
    office.ask(ANNA)
    owner = office.owner
    with owner.running() as owed:
        owner.sees_badge(BadgeFace(AppPhase.IN_TIME, "3h"))
        owner.move_clock(TUESDAY + timedelta(seconds=40))
        owner.sees_badge(BadgeFace(AppPhase.IN_TIME, "3h", unheard=True))
        owner.move_clock(HALF)
        owner.sees_badge(BadgeFace(AppPhase.IN_TIME, "1h", unheard=True))
        with desk.notification_server():
            displayed(desk, 1)
            owner.sees_badge(BadgeFace(AppPhase.IN_TIME, "1h"))
            assert owner.end(signal.SIGTERM) == 0
            displayed(desk, 0)
        assert "Traceback" not in owed.output


def test_do_not_disturb_is_followed_by_one_summary(desk: Desktop, office: Office) -> None:
    office.ask(ANNA, HENRY)
    owner = office.owner
    with desk.notification_server(), owner.running(), desk.overheard("Notify") as notices:
        owner.sees_badge(BadgeFace(AppPhase.IN_TIME, "3h"))
        desk.run("dunstctl", "set-paused", "true")
        owner.move_clock(HALF)
        owner.sees_badge(BadgeFace(AppPhase.IN_TIME, "1h"))
        owner.move_clock(LAST)
        owner.sees_badge(BadgeFace(AppPhase.SOON, "29m"))
        assert desk.run("dunstctl", "count", "waiting").strip() == "0", "nothing was sent into the silence"
        desk.run("dunstctl", "set-paused", "false")
        owner.move_clock(LAST + timedelta(seconds=40))
        said = notices.next().body
        assert said[3].startswith("2 clients are waiting, the first for ")
        assert said[4].endswith("Held back while you did not want to be disturbed.")
        displayed(desk, 1)
        assert owner.end(signal.SIGTERM) == 0
