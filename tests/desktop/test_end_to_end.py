"""What a user does, from an empty profile on: real windows, keyring, tray, notifications and mail server."""

import json
import signal
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, closing
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path

import pytest

from tests.desktop.child import wait_for
from tests.desktop.harness import NEEDED, Desktop, Overheard, missing, processes_of
from tests.desktop.owner import CHILD, Clock, Owner
from tests.servers.dovecot import PASSWORD, Dovecot, append, running
from trayapp.domain.board.phase import AppPhase
from trayapp.settings.places import Places
from trayapp.ui.tray.badge_face import BadgeFace

pytestmark = [pytest.mark.desktop, pytest.mark.dovecot, pytest.mark.usefixtures("qapp")]

ME = "olga@example.com"
ACCOUNT = "Example"
ANNA = ("Anna Acker", "anna@acker.example")
TODAY = datetime.now(UTC).replace(hour=10, minute=0, second=0, microsecond=0)
TUESDAY = TODAY - timedelta(days=(TODAY.weekday() - 1) % 7 or 7)
"""The last one, as the command line lives by the wall clock: to it, what began weeks ago is *old*."""
CLEAR = BadgeFace(AppPhase.CLEAR)
BLIND = BadgeFace(AppPhase.BLIND)
ASKED = TUESDAY - timedelta(minutes=2)
"""When Anna asks; with four working hours she hears by 13:58, and half of that is over at 11:58."""


@pytest.fixture(scope="module")
def server() -> Iterator[Dovecot]:
    with running() as dovecot:
        yield dovecot


@pytest.fixture(scope="module")
def desk() -> Iterator[Desktop]:
    """A desktop that is large enough for Owed's windows, with a keyring and notifications."""
    if lacking := missing(*NEEDED, "dunst", "dunstctl", "gnome-keyring-daemon"):
        pytest.skip(f"a real desktop: {lacking} is not installed")
    with ExitStack() as stack:
        name = stack.enter_context(tempfile.TemporaryDirectory(prefix="owd-", ignore_cleanup_errors=True))
        desktop = stack.enter_context(Desktop(Path(name), width=1100, height=860))
        stack.enter_context(desktop.secret_service())
        stack.enter_context(desktop.notification_server())
        yield desktop


def letter(
    sender: tuple[str, str], to: tuple[str, str], subject: str, text: str, at: datetime, reply_to: str = ""
) -> EmailMessage:
    mail = EmailMessage()
    mail["From"] = f"{sender[0]} <{sender[1]}>"
    mail["To"] = f"{to[0]} <{to[1]}>"
    mail["Subject"] = subject
    mail["Date"] = format_datetime(at)
    mail["Message-ID"] = f"<{at.timestamp():.0f}.{sender[1]}>"
    if reply_to:
        mail["In-Reply-To"] = mail["References"] = reply_to
    mail.set_content(text)
    return mail


def put(server: Dovecot, user: str, folder: str, mail: EmailMessage, at: datetime) -> None:
    """Another program of the user's, or the mail server, stores a message."""
    with server.client(user) as client:
        append(client, folder, mail.as_bytes(), at)


def mailbox(server: Dovecot, user: str) -> str:
    """An account whose owner has written to Anna before."""
    server.add_user(user)
    for days in (9, 5):
        at = TUESDAY - timedelta(days=days)
        put(server, user, "Sent", letter(("Olga", user), ANNA, f"Day {days}", "Here it is.", at), at)
    return user


def question(user: str, at: datetime = ASKED) -> EmailMessage:
    return letter(
        ANNA, ("Olga", user), "The signed contract", "Hello Olga,\n\ncould you send me the contract?\n", at
    )


def displayed(desktop: Desktop) -> int:
    """How many notifications are on the screen."""
    return int(desktop.run("dunstctl", "count", "displayed"))


def type_account(owner: Owner, server: Dovecot, user: str, password: str) -> None:
    """The first step of the first run: where the mailbox is, and a test of it."""
    owner.sees_window("Welcome to Owed")
    owner.fill("Your e-mail address", user)
    owner.click("Set it up by hand")
    owner.fill("Password", password)
    owner.fill("Mail server", "localhost")
    owner.click("More")
    owner.fill("Port", str(server.imaps))
    owner.fill("File with certificates", str(server.authority.file))
    owner.click("Less")
    owner.click("Connect")


def choose_clients_and_standard(owner: Owner) -> None:
    """The two other steps, to the list and the badge."""
    owner.reads("Step 2 of 3")
    owner.click("Anna Acker is a client")
    owner.photograph("first run, clients")
    owner.click("Go on")
    owner.click("4 working hours")
    owner.photograph("first run, standard")
    owner.click("Begin")
    owner.sees_no_window("Welcome to Owed")
    owner.sees_window("Owed")


def close_list(owner: Owner) -> None:
    owner.press("Escape")
    owner.sees_no_window("Owed")


def test_from_the_first_run_to_the_answer(desk: Desktop, server: Dovecot) -> None:
    user = mailbox(server, ME)
    owner = Owner(desk, desk.folder / "first", Clock(TUESDAY), exact=True, size=22)
    with desk.xembed_tray(), owner.running() as owed:
        first_run(owner, server, user)
        put(server, user, "INBOX", question(user), ASKED)
        badge = owner.sees_badge(BadgeFace(AppPhase.IN_TIME, "3h"))
        owner.photograph("tray")
        owner.click_at(badge)
        owner.sees_window("Owed")
        owner.photograph("list")
        with desk.overheard("Notify") as notices, desk.overheard("CloseNotification") as closings:
            warnings(owner, notices)
            answer(owner, server, user)
            closings.next()
            wait_for("no notice on the screen", lambda: displayed(desk) == 0)
        close_list(owner)
        assert owner.command() == "", "a second start says nothing,"
        owner.sees_window("Owed")  # and shows the list of the first
        assert owner.end(signal.SIGTERM) == 0
        assert not [one for one in processes_of(desk.mark) if CHILD in one]
        assert "Traceback" not in owed.output


def first_run(owner: Owner, server: Dovecot, user: str) -> None:
    type_account(owner, server, user, PASSWORD)
    for sentence in (
        "localhost answers",
        "The connection is private",
        "accepts the name and password",
        "The Inbox holds 0 messages",
        "Sent mail lies in the folder Sent",
        "tells at once",
    ):
        owner.reads(sentence)
    owner.sees("Save and go on")
    owner.photograph("first run, tested")
    owner.click("Save and go on")
    owner.reads("Step 2 of 3")
    with owner.desktop.python("read_secret.py", ACCOUNT) as secret:
        secret.says(f"holds {PASSWORD!r}")
    choose_clients_and_standard(owner)
    owner.sees_badge(CLEAR)
    close_list(owner)


def warnings(owner: Owner, notices: Overheard) -> None:
    """Each comes at its time and once."""
    half, last = ASKED + timedelta(hours=2), ASKED + timedelta(hours=3, minutes=30)
    owner.move_clock(half - timedelta(seconds=2))
    assert notices.next().body[3] == "Anna Acker is waiting: 2 h left"
    assert timedelta(0) <= owner.clock.now() - half < timedelta(seconds=2)
    owner.sees_badge(BadgeFace(AppPhase.IN_TIME, "1h"))
    wait_for("the notice on the screen", lambda: displayed(owner.desktop) == 1)
    owner.photograph("notification")
    for minutes in (60, 30, 1):
        owner.move_clock(last - timedelta(minutes=minutes))
    owner.move_clock(last - timedelta(seconds=2))
    assert notices.next().body[3] == "Anna Acker is waiting: 30 min left", "the other was not repeated"
    owner.sees_badge(BadgeFace(AppPhase.SOON, "29m"))
    owner.photograph("list, soon")


def answer(owner: Owner, server: Dovecot, user: str) -> None:
    """Written in another program of the owner's."""
    now = owner.clock.now()
    asked = question(user)
    mail = letter(("Olga", user), ANNA, f"Re: {asked['Subject']}", "Here it is.", now, asked["Message-ID"])
    put(server, user, "Sent", mail, now)
    owner.move_clock(now + timedelta(seconds=100))  # the server tells of the Inbox only: the next look
    owner.sees_badge(CLEAR)


def test_a_wrong_password_blinds_and_the_right_one_heals(desk: Desktop, server: Dovecot) -> None:
    user = mailbox(server, "otto@example.com")
    owner = Owner(desk, desk.folder / "second", Clock(TUESDAY), exact=False, size=24)
    with desk.status_notifier_tray(), owner.running() as owed:
        type_account(owner, server, user, "battery staple")
        owner.reads(f"localhost did not accept the name and password of {user}. Type the password again.")
        owner.photograph("first run, wrong password")
        with desk.overheard("Notify") as notices:
            owner.click("Save it all the same")
            owner.sees_badge(BLIND)
            assert notices.next().body[3] == f"Owed cannot see {ACCOUNT}"
        wait_for("the notice on the screen", lambda: displayed(desk) == 1)
        owner.photograph("blind")
        desk.choose("Enter the password")
        owner.sees_window("Owed: settings")
        owner.fill("Password", PASSWORD)
        owner.photograph("settings")
        owner.click("Save")
        owner.sees_badge(CLEAR)
        wait_for("the notice to go", lambda: displayed(desk) == 0)
        put(server, user, "INBOX", question(user), ASKED)
        owner.sees_badge(BadgeFace(AppPhase.IN_TIME, "3h"))
        assert owner.end(signal.SIGTERM) == 0
        assert "Traceback" not in owed.output


def test_killed_in_the_middle_of_reading_it_goes_on(desk: Desktop, server: Dovecot) -> None:
    user = mailbox(server, "ines@example.com")
    put(server, user, "INBOX", question(user), ASKED)
    half = ASKED + timedelta(hours=2)
    owner = Owner(desk, desk.folder / "third", Clock(half), exact=True, size=22)
    where = ("--host", "localhost", "--port", str(server.imaps), "--ca-file", str(server.authority.file))
    adding = ("account", "add", "imap", "--name", "Ines", "--address", user, *where, "--password-stdin")
    owner.command(*adding, typed=PASSWORD)
    with desk.xembed_tray(), desk.overheard("Notify") as notices:
        with owner.running():
            assert notices.next().body[3].startswith("Anna Acker is waiting")
            assert owner.end(signal.SIGTERM) == 0
        much = flood(server, user, owner.clock.now())
        with owner.running():
            wait_for("the headers", lambda: known(owner.profile)[0] > much)
            owner.end(signal.SIGKILL)
            assert known(owner.profile)[1] < much, "it was killed before it had read all texts"
        with owner.running():
            wait_for("all texts", lambda: known(owner.profile)[1] > much)
            owner.sees_badge(BadgeFace(AppPhase.IN_TIME, "1h"))
            listed = json.loads(owner.command("list", "--json"))["items"]
            assert [one["client"]["name"] for one in listed] == ["Anna Acker", "Henry Hotel"]
            owner.move_clock(ASKED + timedelta(hours=3, minutes=30))
            assert notices.next().body[3] == "Anna Acker is waiting: 30 min left", "and nothing in between"


def flood(server: Dovecot, user: str, now: datetime, count: int = 400) -> int:
    """Many people write while Owed does not run, and one of them asks; give how many."""
    henry = ("Henry Hotel", "henry@hotel.example")
    with server.client(user) as client:
        for number in range(count):
            at = now - timedelta(minutes=number + 1)
            sender = (f"Guest {number}", f"guest{number}@hotel.example") if number else henry
            words = "Could you send me the offer?\n" if not number else "Thanks, see you on Monday!\n"
            mail = letter(sender, ("Ines", user), f"Stay {number}", words, at)
            append(client, "INBOX", mail.as_bytes(), at)
    return count


def known(profile: Path) -> tuple[int, int]:
    """How many messages, and how many texts, the index holds."""
    index = Places.of(profile).index_file
    with closing(sqlite3.connect(f"file:{index}?mode=ro", uri=True)) as connection:
        messages = connection.execute("SELECT count(*) FROM message").fetchone()
        texts = connection.execute("SELECT count(*) FROM reading").fetchone()
    return int(messages[0]), int(texts[0])
