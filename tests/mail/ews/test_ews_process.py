"""The process that speaks with Exchange: it is shared, nothing of it is here, and it always ends."""

from __future__ import annotations

import io
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.mail.contract import Applied, fill, ids
from tests.mail.ews_mailbox import PASSWORD, Background, ExchangeMailbox, is_running, wait_for
from tests.servers.certificates import Authority
from tests.servers.ews import EwsServer, ews_server
from tests.servers.ews_faults import STALL
from trayapp.errors import Busy, CursorLost, MailTrouble, Refused, SignInNeeded, Unreachable
from trayapp.mail.ews.pipe import (
    Ask,
    Beat,
    Drop,
    End,
    Failed,
    Frame,
    Garbled,
    More,
    Op,
    Part,
    read_frame,
    write_frame,
)
from trayapp.mail.ews.process import Child
from trayapp.mail.source import Place, Role
from trayapp.tongue import ENGLISH, Tongue, speak, tr

ROOT = Path(__file__).resolve().parents[3]
pytestmark = pytest.mark.skipif(
    not Path("/proc/self/stat").exists(), reason="processes are looked at in /proc"
)


@pytest.fixture(autouse=True)
def as_owed_starts_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ExchangeMailbox, "forked", False)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EwsServer]:
    with ews_server(Authority(tmp_path_factory.mktemp("exchange"))) as running:
        yield running


@pytest.fixture
def mailbox(server: EwsServer) -> Iterator[ExchangeMailbox]:
    mailbox = ExchangeMailbox(server)
    yield mailbox
    server.heal()
    mailbox.close()


# The pipe


FRAMES = (
    Ask(1, Op.LOOK, {"cursor": None, "folders": ["Kund∕innen", "\ud800"], "page": 5}),
    More(2),
    Drop(3),
    Part(4, {"rows": [["Inbox", "AAMk", 7]], "text": "line\nline\u2028end"}),
    Beat(5),
    End(6, {}),
)


@pytest.mark.parametrize("frame", FRAMES, ids=lambda frame: type(frame).__name__)
def test_what_is_said_is_heard(frame: Frame) -> None:
    line = write_frame(frame)
    assert line.count(b"\n") == 1
    assert read_frame(io.BytesIO(line)) == frame


@pytest.mark.parametrize(
    "trouble",
    [
        SignInNeeded("No.", "Do this.", detail="HTTP 401"),
        Busy("Later.", retry_after=17.5),
        CursorLost("Gone."),
    ],
)
def test_a_trouble_is_the_same_on_the_other_side(trouble: MailTrouble) -> None:
    heard = read_frame(io.BytesIO(write_frame(Failed(9, trouble))))
    assert isinstance(heard, Failed)
    assert type(heard.trouble) is type(trouble)
    assert vars(heard.trouble) == vars(trouble)


def test_a_trouble_is_said_in_the_language_of_this_side() -> None:
    """The other process speaks English, whatever the user reads."""
    line = write_frame(Failed(9, Refused(tr("{host} has no such mailbox.", host="mail.office.example"))))
    speak(Tongue("de", {("{host} has no such mailbox.", ""): ("{host} kennt dieses Postfach nicht.",)}))
    try:
        heard = read_frame(io.BytesIO(line))
    finally:
        speak(ENGLISH)
    assert isinstance(heard, Failed)
    assert heard.trouble.title == "mail.office.example kennt dieses Postfach nicht."


def test_the_other_side_cannot_raise_what_is_no_trouble_of_a_mailbox() -> None:
    line = b'["Failed",1,["SettingsTrouble","a","b","c",0]]\n'
    heard = read_frame(io.BytesIO(line))
    assert isinstance(heard, Failed)
    assert type(heard.trouble) is Refused


@pytest.mark.parametrize(
    "line", [b"nonsense\n", b"[]\n", b'["Nobody",1]\n', b'["Ask",1,"dance",{}]\n', b"{}\n"]
)
def test_nonsense_is_told_from_frames(line: bytes) -> None:
    with pytest.raises(Garbled):
        read_frame(io.BytesIO(line))


@pytest.mark.parametrize("rest", [b"", b'["More",1'])
def test_a_pipe_that_closes_is_the_end(rest: bytes) -> None:
    assert read_frame(io.BytesIO(rest)) is None


# This process


def test_nothing_of_the_library_is_in_this_process(mailbox: ExchangeMailbox) -> None:
    fill(mailbox, range(3))
    code = f"""
import sys
from datetime import UTC, datetime
from trayapp.mail.connect import open_source
from trayapp.settings.accounts.account import ExchangeAccount
account = ExchangeAccount("Work", {mailbox.address!r}, {mailbox.server.url!r}, datetime.now(UTC),
    ca_file={mailbox.server.ca_file!r})
source = open_source(
    account, password=lambda: {PASSWORD!r}, clock=lambda: datetime.now(UTC), folder_names={{}}
)
pages = list(source.changes(None))
assert sum(len(page.arrivals) for page in pages) == 3
source.close()
print(sorted({{"exchangelib", "requests", "lxml", "urllib3", "spnego", "httpx"}} & set(sys.modules)))
"""
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.stdout.strip() == "[]", done.stderr


def test_the_password_is_no_argument_and_in_no_environment(mailbox: ExchangeMailbox) -> None:
    list(mailbox.source().changes(None))
    (child,) = mailbox.started
    for name in ("cmdline", "environ"):
        assert PASSWORD.encode() not in Path(f"/proc/{child.pid}/{name}").read_bytes()
    assert PASSWORD not in repr(mailbox.access())


# Sharing


def test_who_looks_and_who_watches_share_a_process(mailbox: ExchangeMailbox) -> None:
    looks, watches = mailbox.source(), mailbox.source()
    list(looks.changes(None))
    rings: list[float] = []
    watching = Background(lambda: watches.watch(lambda: rings.append(0)))
    wait_for("the first ring", lambda: rings)
    fill(mailbox, range(3))
    assert Applied().apply(looks.changes(None)).ids() == ids(range(3))
    assert len(mailbox.started) == 1
    looks.close()
    (child,) = mailbox.started
    assert is_running(child.pid)
    before = len(rings)
    fill(mailbox, [7])
    wait_for("a ring", lambda: len(rings) > before)
    watches.close()
    assert watching.end() is None
    assert not is_running(child.pid)


def test_who_stops_watching_leaves_the_other_looking(mailbox: ExchangeMailbox) -> None:
    looks, watches = mailbox.source(), mailbox.source()
    list(looks.changes(None))
    rings: list[float] = []
    watching = Background(lambda: watches.watch(lambda: rings.append(0)))
    wait_for("the first ring", lambda: rings)
    (stream,) = mailbox.server.streams.wait()
    watches.close()
    assert watching.end() is None
    assert stream.over.wait(10), "the server still talks to nobody"
    fill(mailbox, range(3))
    assert Applied().apply(looks.changes(None)).ids() == ids(range(3))
    assert len(mailbox.started) == 1


def test_two_mailboxes_have_a_process_each(server: EwsServer, mailbox: ExchangeMailbox) -> None:
    other = ExchangeMailbox(server)
    try:
        list(mailbox.source().changes(None))
        list(other.source().changes(None))
        assert {child.pid for child in mailbox.started} != {child.pid for child in other.started}
    finally:
        other.close()


def test_another_password_is_tried_in_a_process_of_its_own(mailbox: ExchangeMailbox) -> None:
    looks = mailbox.source()
    list(looks.changes(None))
    with pytest.raises(SignInNeeded):
        list(mailbox.source(access=mailbox.access(password=lambda: "mistyped")).changes(None))
    first, second = mailbox.started
    assert second.ended
    fill(mailbox, [1])
    assert Applied().apply(looks.changes(None)).ids() == ids([1])
    assert not first.ended


# Ending


def test_it_ends_with_the_source(mailbox: ExchangeMailbox) -> None:
    source = mailbox.source()
    list(source.changes(None))
    (child,) = mailbox.started
    assert is_running(child.pid)
    source.close()
    assert not is_running(child.pid)


def test_it_ends_when_the_tray_dies(mailbox: ExchangeMailbox) -> None:
    code = f"""
import sys, time
from trayapp.mail.ews.access import EwsAccess
from trayapp.mail.ews.sharing import Children
from trayapp.mail.ews.source import EwsSource
children = Children()
access = EwsAccess({mailbox.server.url!r}, {mailbox.address!r}, {mailbox.address!r}, lambda: {PASSWORD!r},
    ca_file={mailbox.server.ca_file!r})
source = EwsSource(access, children=children)
source.watch(lambda: print(children.take(access).pid, flush=True))
"""
    tray = subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, stdout=subprocess.PIPE)
    try:
        assert tray.stdout is not None
        pid = int(tray.stdout.readline())
        assert is_running(pid)
        tray.kill()
        wait_for("the end of the process", lambda: not is_running(pid))
    finally:
        tray.kill()
        tray.communicate()


def test_a_process_that_is_killed_costs_one_look(mailbox: ExchangeMailbox) -> None:
    fill(mailbox, range(12))
    source = mailbox.source()
    reading = source.changes(None)
    seen = Applied().apply([next(reading)])
    os.kill(mailbox.started[0].pid, signal.SIGKILL)
    with pytest.raises(Unreachable):
        seen.apply(reading)
    seen.apply(source.changes(seen.cursor))
    assert seen.ids() == ids(range(12))
    assert not seen.repeated
    assert len(mailbox.started) == 2


def test_a_watch_learns_that_the_process_is_killed(mailbox: ExchangeMailbox) -> None:
    source = mailbox.source()
    rings: list[int] = []
    watching = Background(lambda: source.watch(lambda: rings.append(0)))
    wait_for("the first ring", lambda: rings)
    os.kill(mailbox.started[0].pid, signal.SIGKILL)
    assert isinstance(watching.end(), Unreachable)


def test_a_stuck_process_is_ended(mailbox: ExchangeMailbox) -> None:
    source = mailbox.source()
    list(source.changes(None))
    (child,) = mailbox.started
    child._patience = 0.5
    os.kill(child.pid, signal.SIGSTOP)
    began = time.monotonic()
    with pytest.raises(Unreachable, match="did not answer in time"):
        list(source.changes(None))
    assert time.monotonic() - began < 10
    assert not is_running(child.pid)
    fill(mailbox, range(3))
    assert Applied().apply(source.changes(None)).ids() == ids(range(3))


@pytest.mark.parametrize("operation", ["SyncFolderItems", "GetItem"])
def test_another_thread_can_close_it_while_the_server_is_silent(
    mailbox: ExchangeMailbox, operation: str
) -> None:
    fill(mailbox, range(3))
    mailbox.server.fault(operation, STALL)
    source = mailbox.source()
    before = mailbox.server.count(operation)
    looking = Background(lambda: list(source.changes(None)))
    wait_for("the question", lambda: mailbox.server.count(operation) > before)
    began = time.monotonic()
    source.close()
    assert isinstance(looking.end(), Unreachable)
    assert time.monotonic() - began < 5
    assert all(not is_running(child.pid) for child in mailbox.started)


def test_closing_one_source_frees_it_though_the_process_goes_on(mailbox: ExchangeMailbox) -> None:
    watches, looks = mailbox.source(), mailbox.source()
    rings: list[int] = []
    Background(lambda: watches.watch(lambda: rings.append(0)))
    wait_for("the first ring", lambda: rings)
    mailbox.server.fault("SyncFolderItems", STALL)
    before = mailbox.server.count("SyncFolderItems")
    looking = Background(lambda: list(looks.changes(None)))
    wait_for("the question", lambda: mailbox.server.count("SyncFolderItems") > before)
    looks.close()
    assert isinstance(looking.end(5), Unreachable)
    assert is_running(mailbox.started[0].pid)


def test_closing_does_not_wait_for_a_process_that_does_not_read(mailbox: ExchangeMailbox) -> None:
    looks, other = mailbox.source(), mailbox.source()
    list(looks.changes(None))
    list(other.changes(None))
    (child,) = mailbox.started
    os.kill(child.pid, signal.SIGSTOP)
    places = [Place("Inbox", f"{number:01000}") for number in range(1000)]  # more than a pipe holds
    reading = Background(lambda: list(looks.texts(places)))
    wait_for("the question", lambda: looks._calls)
    began = time.monotonic()
    looks.close()
    assert isinstance(reading.end(5), Unreachable)
    other.close()
    assert time.monotonic() - began < 5
    assert not is_running(child.pid)


def test_a_closed_source_asks_nothing(mailbox: ExchangeMailbox) -> None:
    source = mailbox.source()
    source.close()
    with pytest.raises(Unreachable):
        list(source.changes(None))
    assert mailbox.started == []


@pytest.mark.parametrize(
    "program",
    [
        ["/nowhere/python"],
        [sys.executable, "-c", "print('hello')"],
        [sys.executable, "-c", "import sys; sys.exit(3)"],
        [sys.executable, "-c", "import time; time.sleep(600)"],
        [sys.executable, "-c", "while True: print('[\"Part\",1,{}]')"],
    ],
    ids=["missing", "nonsense", "ends", "silent", "floods"],
)
def test_a_process_that_is_not_ours_is_ended(program: list[str], mailbox: ExchangeMailbox) -> None:
    access, started = mailbox.access(), list[Child]()

    def start() -> None:
        started.append(Child("mail.example.com", patience=1.0, program=program))
        started[0].open(access, PASSWORD)

    with pytest.raises(Unreachable):
        start()
    for child in started:
        child.end()
        assert not is_running(child.pid)


def test_a_process_that_cannot_start_is_told_from_a_lost_connection(mailbox: ExchangeMailbox) -> None:
    child = Child("mail.example.com", program=[sys.executable, "-c", "raise ImportError"])
    with pytest.raises(Unreachable, match="does not start"):
        child.open(mailbox.access(), PASSWORD)


def test_roles_are_kept(mailbox: ExchangeMailbox) -> None:
    for role in (Role.INBOX, Role.SENT, Role.TRASH, Role.JUNK):
        fill(mailbox, [list(Role).index(role)], role)
    seen = Applied().apply(mailbox.source().changes(None))
    assert {a.role for a in seen.arrivals.values()} == {Role.INBOX, Role.SENT, Role.TRASH, Role.JUNK}
