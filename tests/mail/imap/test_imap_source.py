"""A mailbox on a real server: what the contract of all sources leaves to IMAP."""

from __future__ import annotations

import imaplib
import json
import os
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.mail.contract import Applied, fill, ids, mail, when
from tests.mail.imap_mailbox import DovecotMailbox, now
from tests.servers.dovecot import PASSWORD, Dovecot, running
from trayapp.domain.messages.message import Mark
from trayapp.errors import SignInNeeded, Unsafe
from trayapp.mail.imap.connect import Security, Wire
from trayapp.mail.imap.source import ImapSource
from trayapp.mail.source import Role

pytestmark = pytest.mark.dovecot


@pytest.fixture
def old_mailbox(old_server: Dovecot) -> Iterator[DovecotMailbox]:
    mailbox = DovecotMailbox(old_server, sent="Gesendet")
    yield mailbox
    mailbox.close()


@pytest.fixture
def round_trips(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """What is sent, a sending each: between two of them the server was waited for."""
    sent: list[bytes] = []
    send = Wire.send

    def noted(wire: Wire, data: bytes) -> None:
        sent.append(data)
        send(wire, data)

    monkeypatch.setattr(Wire, "send", noted)
    return sent


def expect(condition: Callable[[], bool], seconds: float = 15.0) -> None:
    """Wait for the thing itself."""
    done = threading.Event()
    for _ in range(int(seconds / 0.01)):
        if condition():
            return
        done.wait(0.01)
    raise AssertionError("it never came")


# What is no message


def test_a_draft_is_no_message_yet_wherever_it_lies(imap_mailbox: DovecotMailbox) -> None:
    imap_mailbox.client.append("Trash", r"(\Draft \Seen)", "", mail(1))
    imap_mailbox.append(mail(2), Role.SENT)
    seen = Applied().apply(imap_mailbox.source().changes(None))
    assert seen.ids() == ids([2])
    again = Applied().apply(imap_mailbox.source().changes(seen.cursor))
    assert again.ids() == []


# Signing in


@pytest.mark.parametrize("security", ["tls", "starttls", "none"])
def test_every_kind_of_connection_reads(dovecot: Dovecot, security: Security) -> None:
    user = dovecot.add_user()
    dovecot.deliver(user, mail(1))
    source = ImapSource(dovecot.access(user, security=security), clock=now)
    assert Applied().apply(source.changes(None)).ids() == ids([1])
    source.close()


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_an_issuer_that_nobody_knows_is_unsafe(dovecot: Dovecot, security: Security) -> None:
    source = ImapSource(dovecot.access(dovecot.add_user(), security=security, ca_file=""), clock=now)
    with pytest.raises(Unsafe, match="somebody unknown"):
        next(source.changes(None))


def test_a_wrong_password_needs_the_user(dovecot: Dovecot) -> None:
    source = ImapSource(dovecot.access(dovecot.add_user(), password=lambda: "wrong"), clock=now)
    with pytest.raises(SignInNeeded) as caught:
        next(source.changes(None))
    assert "wrong" not in str(caught.value)


@pytest.mark.parametrize("password", ["pässwörd", 'with "quotes" \\ and', "   "])
def test_unusual_passwords_are_accepted(dovecot: Dovecot, password: str) -> None:
    user = dovecot.add_user(password=password)
    source = ImapSource(dovecot.access(user, password=lambda: password), clock=now)
    assert source.folders()
    source.close()


# Folders


def test_sent_is_found_on_a_server_that_does_not_tell(old_mailbox: DovecotMailbox) -> None:
    fill(old_mailbox, [1], Role.SENT)
    source = old_mailbox.source()
    assert Applied().apply(source.changes(None)).ids(Role.SENT) == ids([1])
    assert not source.sent_unknown


def test_a_server_without_a_known_sent_folder_is_read_and_asked_about(imap_mailbox: DovecotMailbox) -> None:
    imap_mailbox.client.create("Bureau/Divers")
    fill(imap_mailbox, [1])
    source = ImapSource(
        imap_mailbox.source()._access, clock=now, sent="No such folder", folders=["Also missing"]
    )
    assert Applied().apply(source.changes(None)).ids() == ids([1])
    assert source.sent_unknown
    assert len(source.troubles) == 2
    assert "No such folder" in source.troubles[0]
    source.close()


def test_folders_of_the_users_choice_are_read_by_any_name(imap_mailbox: DovecotMailbox) -> None:
    imap_mailbox.client.create("Kund&AOQ-r")
    imap_mailbox.client.create('"Clients/A \\"quoted\\" & odd name"'.replace("&", "&-"))
    imap_mailbox.client.append("Kund&AOQ-r", "", "", mail(1))
    imap_mailbox.client.append('"Clients/A \\"quoted\\" &- odd name"', "", "", mail(2))
    chosen = ["Kundär", 'Clients/A "quoted" & odd name']
    source = imap_mailbox.source(folders=chosen)
    assert set(chosen) <= set(source.folders())
    seen = Applied().apply(source.changes(None))
    assert seen.ids(Role.OTHER) == ids([1, 2])
    assert len(list(source.texts(list(seen.arrivals)))) == 2


def test_a_folder_that_is_not_chosen_any_more_is_forgotten(imap_mailbox: DovecotMailbox) -> None:
    imap_mailbox.client.create("Clients")
    fill(imap_mailbox, [1], Role.OTHER)
    fill(imap_mailbox, [2])
    seen = Applied().apply(imap_mailbox.source(folders=["Clients"]).changes(None))
    assert seen.ids() == ids([1, 2])
    seen.apply(imap_mailbox.source().changes(seen.cursor))
    assert seen.ids() == ids([2])


def test_a_folder_that_was_deleted_does_not_stop_the_others(imap_mailbox: DovecotMailbox) -> None:
    imap_mailbox.client.create("Clients")
    fill(imap_mailbox, [1], Role.OTHER)
    source = imap_mailbox.source(folders=["Clients"])
    seen = Applied().apply(source.changes(None))
    imap_mailbox.client.delete("Clients")
    fill(imap_mailbox, [2])
    seen.apply(source.changes(seen.cursor))
    assert ids([2])[0] in seen.ids()
    assert any("Clients" in trouble for trouble in source.troubles)


@pytest.mark.parametrize("server", ["dovecot", "old_server"])
def test_a_folder_that_was_made_anew_is_read_anew(server: str, request: pytest.FixtureRequest) -> None:
    mailbox = DovecotMailbox(
        request.getfixturevalue(server), sent="Gesendet" if server == "old_server" else "Sent"
    )
    mailbox.client.create("Clients")
    fill(mailbox, [1, 2, 3], Role.OTHER)
    fill(mailbox, [9])
    source = mailbox.source(folders=["Clients"])
    seen = Applied().apply(source.changes(None))
    mailbox.client.delete("Clients")
    mailbox.client.create("Clients")
    fill(mailbox, [5], Role.OTHER)
    again = source if server == "dovecot" else mailbox.source(folders=["Clients"])
    pages = list(again.changes(seen.cursor))
    assert [name for page in pages for name in page.forget] == ["Clients"]
    seen.apply(pages)
    assert seen.ids(Role.OTHER) == ids([5])
    assert seen.ids(Role.INBOX) == ids([9])
    mailbox.close()


def test_of_trash_only_the_newest_are_read(
    imap_mailbox: DovecotMailbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("trayapp.mail.imap.look.WINDOW", {Role.TRASH: 4})
    handles = fill(imap_mailbox, range(9), Role.TRASH)
    source = imap_mailbox.source()
    seen = Applied().apply(source.changes(None))
    assert seen.ids(Role.TRASH) == ids(range(5, 9))
    imap_mailbox.delete(handles[0])
    imap_mailbox.delete(handles[6])
    fill(imap_mailbox, [20], Role.TRASH)
    seen.apply(source.changes(seen.cursor))
    assert seen.ids(Role.TRASH) == ids([5, 7, 8, 20])


# What reading leaves alone, and what it costs


def test_reading_changes_nothing(imap_mailbox: DovecotMailbox) -> None:
    fill(imap_mailbox, range(3))
    source = imap_mailbox.source()
    seen = Applied().apply(source.changes(None))
    list(source.texts(list(seen.arrivals)))
    source.close()
    imap_mailbox.client.select("INBOX", readonly=True)
    _, unseen = imap_mailbox.client.search(None, "UNSEEN", "UNANSWERED")
    assert unseen == [b"1 2 3"]


def test_the_servers_flags_become_marks(imap_mailbox: DovecotMailbox) -> None:
    imap_mailbox.append(mail(1))
    imap_mailbox.client.select("INBOX")
    imap_mailbox.client.store("1", "+FLAGS", r"(\Answered $Junk)")
    imap_mailbox.client.unselect()
    (arrival,) = Applied().apply(imap_mailbox.source().changes(None)).arrivals.values()
    assert arrival.message.marks == Mark.FLAGGED_ANSWERED | Mark.SPAM


def test_a_refresh_costs_one_round_trip_or_two(
    imap_mailbox: DovecotMailbox, round_trips: list[bytes]
) -> None:
    handles = fill(imap_mailbox, range(30))
    fill(imap_mailbox, range(100, 110), Role.SENT)
    source = imap_mailbox.source(page=2000)
    seen = Applied().apply(source.changes(None))
    round_trips.clear()
    seen.apply(source.changes(seen.cursor))
    assert len(round_trips) <= 2
    imap_mailbox.delete(handles[3])
    fill(imap_mailbox, range(30, 40))
    fill(imap_mailbox, [110], Role.SENT)
    round_trips.clear()
    seen.apply(source.changes(seen.cursor))
    assert len(round_trips) <= 2
    assert seen.ids(Role.INBOX) == ids([n for n in range(40) if n != 3])


def test_a_connection_that_the_server_dropped_is_made_again(imap_mailbox: DovecotMailbox) -> None:
    fill(imap_mailbox, [1])
    source = imap_mailbox.source()
    seen = Applied().apply(source.changes(None))
    assert source._session is not None
    source._session._wire.cut()
    fill(imap_mailbox, [2])
    seen.apply(source.changes(seen.cursor))
    source._session._wire.cut()
    assert len(list(source.texts(list(seen.arrivals)))) == 2


def test_a_cursor_from_a_server_that_forgot_how_to_resync_is_still_good(
    dovecot: Dovecot, imap_mailbox: DovecotMailbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    handles = fill(imap_mailbox, range(12))
    seen = Applied().apply(imap_mailbox.source().changes(None))
    imap_mailbox.delete(handles[5])
    monkeypatch.setattr("trayapp.mail.imap.entrance._settle", lambda session: None)
    seen.apply(imap_mailbox.source().changes(seen.cursor))
    imap_mailbox.delete(handles[6])
    seen.apply(imap_mailbox.source().changes(seen.cursor))
    assert seen.ids() == ids([n for n in range(12) if n not in {5, 6}])
    monkeypatch.undo()
    imap_mailbox.delete(handles[7])
    fill(imap_mailbox, [12])
    seen.apply(imap_mailbox.source().changes(seen.cursor))
    assert seen.ids() == ids([n for n in range(13) if n not in {5, 6, 7}])
    assert json.loads(str(seen.cursor))["folders"]["INBOX"][6] == ""


def test_cursors_stay_small(imap_mailbox: DovecotMailbox) -> None:
    fill(imap_mailbox, range(40))
    seen = Applied().apply(imap_mailbox.source().changes(None))
    assert len(str(seen.cursor)) < 400


def test_large_and_cut_off_messages_have_texts(imap_mailbox: DovecotMailbox) -> None:
    long = mail(1, "Is this the beginning?") + b"x" * 70 + b"\r\n" + b"and so on\r\n" * 20_000
    imap_mailbox.append(long, date=when(1))
    imap_mailbox.append(b"From: a@b.example\r\nSubject: empty\r\n\r\n", date=when(2))
    source = imap_mailbox.source()
    seen = Applied().apply(source.changes(None))
    texts = {text.place: text for text in source.texts(list(seen.arrivals))}
    assert len(texts) == 2
    assert any(text.text.startswith("Is this the beginning?") for text in texts.values())


def test_a_text_behind_a_photograph_or_a_long_header_is_read_all_the_same(
    imap_mailbox: DovecotMailbox,
) -> None:
    head = b"From: a@b.example\r\nTo: me@c.example\r\nMIME-Version: 1.0\r\n"
    photograph = b"--x\r\nContent-Type: image/jpeg\r\n\r\n" + b"/9j4AAQSkZJRg\r\n" * 20_000
    asks = b"--x\r\nContent-Type: text/plain\r\n\r\nIs this what you meant?\r\n--x--\r\n"
    mixed = b"Content-Type: multipart/mixed; boundary=x\r\n\r\n"
    many = b"Cc: " + b",\r\n ".join(b"r%d@many.example" % number for number in range(10_000)) + b"\r\n"
    imap_mailbox.append(head + mixed + photograph + asks, date=when(1))
    imap_mailbox.append(head + many + b"\r\nIs this what you meant?\r\n", date=when(2))
    source = imap_mailbox.source()
    seen = Applied().apply(source.changes(None))
    texts = [text.text.strip() for text in source.texts([*seen.arrivals, *seen.unreadable])]
    assert texts == ["Is this what you meant?"] * 2


# Listening


def test_the_bell_rings_when_something_comes(imap_mailbox: DovecotMailbox) -> None:
    fill(imap_mailbox, [1])
    source = imap_mailbox.source()
    rings: list[int] = []
    watcher = threading.Thread(target=source.watch, args=(lambda: rings.append(1),))
    watcher.start()
    try:
        expect(lambda: len(rings) == 1)  # what came before anybody listened
        imap_mailbox.server.deliver(imap_mailbox.user, mail(2))
        expect(lambda: len(rings) >= 2)
        heard = len(rings)
        fill(imap_mailbox, [3], Role.SENT)
        expect(lambda: len(rings) > heard)
    finally:
        source.close()
        watcher.join(10)
    assert not watcher.is_alive()


def test_listening_is_renewed_by_the_wall_clock(
    imap_mailbox: DovecotMailbox, round_trips: list[bytes]
) -> None:
    hours = iter(range(100_000))

    def clock() -> datetime:
        return now() + timedelta(minutes=next(hours))

    source = imap_mailbox.source(clock=clock, glance=0.01)
    watcher = threading.Thread(target=source.watch, args=(lambda: None,))
    watcher.start()
    try:
        expect(lambda: sum(b"DONE" in sent for sent in round_trips) >= 2)
    finally:
        source.close()
        watcher.join(10)
    assert not watcher.is_alive()


def test_where_the_server_cannot_push_listening_ends_at_once(old_mailbox: DovecotMailbox) -> None:
    old_mailbox.source().watch(lambda: None)


# The test button


def test_every_step_is_told(imap_mailbox: DovecotMailbox) -> None:
    fill(imap_mailbox, range(3))
    steps = list(imap_mailbox.source().probe())
    assert [(step.name, step.ok) for step in steps] == [
        (name, True) for name in ("reach", "security", "sign_in", "inbox", "sent", "push")
    ]
    assert "3 messages" in steps[3].sentence


def test_the_step_that_fails_is_the_last(dovecot: Dovecot) -> None:
    access = dovecot.access(dovecot.add_user(), password=lambda: "wrong")
    *before, failed = ImapSource(access, clock=now).probe()
    assert [step.name for step in before] == ["reach", "security"]
    assert (failed.name, failed.ok) == ("sign_in", False)
    assert failed.remedy
    (failed,) = ImapSource(replace(access, port=1), clock=now).probe()
    assert (failed.name, failed.ok) == ("reach", False)


# The worst mail there is


@pytest.mark.shared
def test_no_message_stops_the_mailbox(imap_mailbox: DovecotMailbox, shared_data: Path) -> None:
    files = sorted(path for path in (shared_data / "parse").rglob("*") if path.is_file())
    for path in files:
        imap_mailbox.server.deliver(imap_mailbox.user, path.read_bytes())
    source = imap_mailbox.source(page=50)
    seen = Applied().apply(source.changes(None))
    assert len(seen.arrivals) + len(seen.unreadable) == len(files)
    assert len(list(source.texts([*seen.arrivals, *seen.unreadable]))) == len(files)


def test_a_private_server_leaves_nothing_behind() -> None:
    with running() as server:
        client = imaplib.IMAP4("127.0.0.1", server.imap)
        client.login(server.add_user(), PASSWORD)
        process = server._process
        home = server._home
        assert _lives(process.pid)
    client.shutdown()
    expect(lambda: not _lives(process.pid))
    assert not home.exists()


def _lives(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True
