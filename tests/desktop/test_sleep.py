"""A laptop that sleeps and wakes: logind rings, Owed asks the mailbox, and says what came due once."""

import signal
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path

import pytest

from tests.desktop.harness import NEEDED, Desktop, Overheard, missing
from tests.desktop.owner import Clock, Owner
from tests.mail.maildir_mailbox import MaildirMailbox
from trayapp.domain.board.phase import AppPhase
from trayapp.mail.source import Role
from trayapp.ui.tray.badge_face import BadgeFace

pytestmark = [pytest.mark.desktop, pytest.mark.usefixtures("qapp")]

ME = "olga@example.com"
ANNA = ("Anna Acker", "anna@acker.example")
VERA = ("Vera Vogt", "vera@vogt.example")
WIM = ("Wim West", "wim@west.example")
ZOE = ("Zoe Zander", "zoe@zander.example")
TODAY = datetime.now(UTC).replace(hour=10, minute=0, second=0, microsecond=0)
TUESDAY = TODAY - timedelta(days=(TODAY.weekday() - 1) % 7 or 7)
SOON = 8.0
"""Seconds: long before the beat would notice the sleep by itself."""


@pytest.fixture(scope="module")
def desk() -> Iterator[Desktop]:
    if lacking := missing(*NEEDED, "dunst", "tint2"):
        pytest.skip(f"a real desktop: {lacking} is not installed")
    with ExitStack() as stack:
        name = stack.enter_context(tempfile.TemporaryDirectory(prefix="owd-", ignore_cleanup_errors=True))
        desktop = stack.enter_context(Desktop(Path(name)))
        stack.enter_context(desktop.notification_server())
        stack.enter_context(desktop.xembed_tray())
        yield desktop


def asked(mail: MaildirMailbox, who: tuple[str, str], at: datetime) -> None:
    letter = EmailMessage()
    letter["From"], letter["To"] = f"{who[0]} <{who[1]}>", f"Olga <{ME}>"
    letter["Subject"], letter["Date"] = "The signed contract", format_datetime(at)
    letter["Message-ID"] = f"<asked.{who[1]}>"
    letter.set_content("Could you send me the signed contract?")
    mail.append(letter.as_bytes(), Role.INBOX, at)


def answered(mail: MaildirMailbox, who: tuple[str, str], at: datetime) -> None:
    letter = EmailMessage()
    letter["From"], letter["To"] = f"Olga <{ME}>", f"{who[0]} <{who[1]}>"
    letter["Subject"], letter["Date"] = "Re: The signed contract", format_datetime(at)
    letter["Message-ID"], letter["In-Reply-To"] = f"<answered.{who[1]}>", f"<asked.{who[1]}>"
    letter.set_content("Here it is.")
    mail.append(letter.as_bytes(), Role.SENT, at)


def said(heard: Overheard, patience: float) -> str:
    """Wait for the next notification; give its title and text."""
    body = heard.next(patience).body
    return f"{body[3]} {body[4]}"


def test_one_summary_after_waking_and_none_after_a_crash(desk: Desktop, tmp_path: Path) -> None:
    mail = MaildirMailbox(tmp_path / "Mail")
    owner = Owner(desk, tmp_path / "profile", Clock(TUESDAY), exact=True, size=22)
    for who in (ANNA, VERA, WIM):
        asked(mail, who, TUESDAY - timedelta(minutes=2))
    owner.command("account", "add", "maildir", "--name", "Office", "--address", ME, str(mail.root))
    owner.command("client", "add", "Clients", *(who[1] for who in (ANNA, VERA, WIM, ZOE)))
    with desk.logind() as logind, desk.overheard("Notify") as heard:
        with owner.running():
            owner.sees_badge(BadgeFace(AppPhase.IN_TIME, "23h"))
            answered(mail, WIM, TUESDAY + timedelta(hours=20))  # on the telephone, while the laptop sleeps
            for word in ("sleep", "stranger"):
                logind.tell(word)
                logind.says(f"did {word}")
            owner.sleep_until(TUESDAY + timedelta(hours=26))
            logind.tell("wake")
            summary = said(heard, SOON)
            assert "Anna Acker" in summary
            assert "Vera Vogt" in summary
            assert "Wim West" not in summary
            owner.sleep_until(TUESDAY + timedelta(hours=27))
            logind.tell("wake")
            owner.sees_badge(BadgeFace(AppPhase.MISSED, "3h"))
            owner.end(signal.SIGKILL)
        with owner.running():
            owner.sees_badge(BadgeFace(AppPhase.MISSED, "3h"))
            asked(mail, ZOE, owner.clock.now())
            owner.sleep_until(TUESDAY + timedelta(hours=27 + 25))
            logind.tell("wake")
            assert "Zoe Zander" in said(heard, SOON), "and nobody was said twice before"
