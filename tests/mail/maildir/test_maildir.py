from __future__ import annotations

import json
import os
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.mail.contract import NO_HEADERS, Applied, SourceContract, fill, ids, mail, when
from tests.mail.maildir_mailbox import MaildirMailbox, role_of
from trayapp.domain.messages.message import Mark
from trayapp.errors import CursorLost, MailTrouble, Refused, Unreachable
from trayapp.mail.maildir import tree
from trayapp.mail.maildir.source import MaildirSource
from trayapp.mail.source import Cursor, MailSource, Role

windows = pytest.mark.skipif(
    sys.platform == "win32", reason="other operating system: Windows has no such files"
)


class TestMaildir(SourceContract):
    @pytest.fixture
    def mailbox(self, tmp_path: Path) -> MaildirMailbox:
        return MaildirMailbox(tmp_path)


@pytest.fixture
def mailbox(tmp_path: Path) -> MaildirMailbox:
    return MaildirMailbox(tmp_path / "Mail")


def read(source: MailSource, cursor: Cursor | None = None) -> Applied:
    return Applied().apply(source.changes(cursor))


def make(folder: Path, number: int | None = None) -> None:
    """Make a Maildir folder, with a message in it."""
    for part in ("new", "cur", "tmp"):
        (folder / part).mkdir(parents=True)
    if number is not None:
        (folder / "cur" / f"{1_700_000_000 + number}.M{number}.host:2,S").write_bytes(mail(number))


# What lies where


def test_maildir_plus_plus_with_names_in_modified_utf7(tmp_path: Path) -> None:
    make(tmp_path, 1)
    make(tmp_path / ".Sent", 2)
    make(tmp_path / ".Akten.Entw&APw-rfe", 3)
    (tmp_path / "subscriptions").write_text("Sent\n")
    found = {folder.id: folder.name for folder in tree.folders(tmp_path)}
    assert found == {".": "INBOX", ".Sent": "Sent", ".Akten.Entw&APw-rfe": "Akten/Entwürfe"}
    seen = read(MaildirSource(tmp_path, role_of, extra=["akten/entwürfe"]))
    assert seen.ids(Role.INBOX) == ids([1])
    assert seen.ids(Role.SENT) == ids([2])
    assert seen.ids(Role.OTHER) == ids([3])


def test_nested_folders_as_mbsync_writes_them(tmp_path: Path) -> None:
    make(tmp_path / "INBOX", 1)
    make(tmp_path / "[Mail]" / "Sent", 2)
    make(tmp_path / "Clients" / "Acker", 3)
    seen = read(MaildirSource(tmp_path, role_of, extra=["Clients.Acker"]))
    assert [seen.ids(role) for role in (Role.INBOX, Role.SENT, Role.OTHER)] == [ids([1]), ids([2]), ids([3])]


def test_a_single_maildir_is_an_inbox(tmp_path: Path) -> None:
    make(tmp_path / "anything", 1)
    assert read(MaildirSource(tmp_path / "anything", role_of)).ids(Role.INBOX) == ids([1])


def test_a_draft_is_no_message_yet_wherever_it_lies(mailbox: MaildirMailbox) -> None:
    mailbox.flag(mailbox.append(mail(1), Role.TRASH), "DST")
    mailbox.append(mail(2), Role.SENT)
    seen = read(mailbox.source())
    assert seen.ids() == ids([2])
    assert read(mailbox.source(), seen.cursor).ids() == []


def test_folders_that_nobody_watches_are_not_read(mailbox: MaildirMailbox) -> None:
    fill(mailbox, [1])
    fill(mailbox, [2], Role.OTHER)
    assert read(mailbox.source()).ids() == ids([1])
    assert read(mailbox.source(extra=("archive",))).ids() == ids([1, 2])


def test_a_folder_that_is_watched_no_longer_is_forgotten(mailbox: MaildirMailbox) -> None:
    fill(mailbox, [1])
    fill(mailbox, [2], Role.OTHER)
    seen = read(mailbox.source(extra=("Archive",)))
    seen.apply(mailbox.source().changes(seen.cursor))
    assert seen.ids() == ids([1])
    seen.apply(mailbox.source(extra=("Archive",)).changes(seen.cursor))
    assert seen.ids() == ids([1, 2])


@pytest.mark.parametrize(
    ("name", "base", "flags"),
    [
        ("1700000000.M1P2.host,S=5", "1700000000.M1P2.host,S=5", ""),
        ("1700000000.M1P2.host:2,", "1700000000.M1P2.host", ""),
        ("1700000000.M1P2.host:2,FRS", "1700000000.M1P2.host", "FRS"),
        ("1700000000.M1P2.host:1,x", "1700000000.M1P2.host", ""),
        ("1700000000.M1P2.host;2,RS", "1700000000.M1P2.host", "RS"),
        ("1700000000.M1P2.host!2,RS", "1700000000.M1P2.host", "RS"),
        ("what;ever!", "what;ever!", ""),
    ],
)
def test_a_name_is_told_from_its_flags(name: str, base: str, flags: str) -> None:
    assert tree.base_name(name) == base
    assert tree.flags(name) == flags
    assert tree.digest(name) == tree.digest(base)


@pytest.mark.parametrize(
    ("coded", "name"),
    [
        ("Gel&APY-scht", "Gelöscht"),
        ("&BB4EQgQ,BEAEMAQyBDsENQQ9BD0ESwQ1-", "Отправленные"),
        ("A &- B", "A & B"),
        ("R&D", "R&D"),
        ("&!!!-", "&!!!-"),
        ("&AAA-", "&AAA-"),
    ],
)
def test_folder_names_of_servers_are_readable(coded: str, name: str) -> None:
    assert tree.decoded(coded) == name


@windows
def test_a_folder_name_of_any_bytes_has_an_id_that_is_text(tmp_path: Path) -> None:
    make(tmp_path, 1)
    make(tmp_path / os.fsdecode(b".Br\xfccken"), 2)
    (_, odd) = tree.folders(tmp_path)
    odd.id.encode()
    source = MaildirSource(tmp_path, lambda name: Role.SENT if "cken" in name else Role.OTHER)
    seen = read(source)
    assert seen.ids() == ids([1, 2])
    assert len(list(source.texts(list(seen.arrivals)))) == 2


# Flags, moves, times


def test_a_changed_flag_changes_nothing(mailbox: MaildirMailbox) -> None:
    handles = fill(mailbox, range(3))
    seen = read(mailbox.source())
    mailbox.flag(handles[1], "RS")
    (page,) = mailbox.source().changes(seen.cursor)
    assert not page.arrivals
    assert not page.gone


def test_the_answered_flag_is_a_mark(mailbox: MaildirMailbox) -> None:
    (first, second) = fill(mailbox, range(2))
    mailbox.flag(first, "FRS")
    mailbox.flag(second, "S")
    marks = {str(a.message.id): a.message.marks for a in read(mailbox.source()).arrivals.values()}
    assert Mark.FLAGGED_ANSWERED in marks["n0@client.example"]
    assert Mark.FLAGGED_ANSWERED not in marks["n1@client.example"]


def test_a_text_is_found_after_its_flags_changed(mailbox: MaildirMailbox) -> None:
    (handle,) = fill(mailbox, [1])
    source = mailbox.source()
    seen = read(source)
    mailbox.flag(handle, "S")
    (text,) = source.texts(list(seen.arrivals))
    assert "figures" in text.text
    (again,) = mailbox.source().texts(list(seen.arrivals))  # by a source that has read nothing yet
    assert again == text


@pytest.mark.parametrize(
    ("name", "modified", "expected"),
    [
        ("1700000000.M1.host", 1_700_000_500.0, 1_700_000_000.0),
        ("1700000000_3.7.host", 1_600_000_000.0, 1_600_000_000.0),
        ("msg-17", 1_600_000_000.0, 1_600_000_000.0),
        ("17.eml", 1_600_000_000.0, 1_600_000_000.0),
        ("20240102030405.x", 1_600_000_000.0, 1_600_000_000.0),
    ],
)
def test_arrival_is_the_earlier_of_name_and_file(name: str, modified: float, expected: float) -> None:
    assert tree.arrived(name, modified) == expected


def test_a_message_without_a_date_has_its_arrivals(mailbox: MaildirMailbox) -> None:
    mailbox.append(b"From: a@x.example\r\nSubject: hello\r\n\r\nHi\r\n", Role.INBOX, when(5))
    (arrival,) = read(mailbox.source()).arrivals.values()
    assert arrival.message.date == when(5)


# What changed, and how much work it is


class Counted:
    """Counts the listings of folders and the openings of messages."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.listed: list[str] = []
        self.opened = 0
        list_, read_ = tree.messages, tree.read

        def messages(folder: tree.Folder) -> dict[bytes, str]:
            self.listed.append(folder.id)
            return list_(folder)

        def read(path: str, limit: int, root: Path) -> bytes:
            self.opened += 1
            return read_(path, limit, root)

        monkeypatch.setattr(tree, "messages", messages)
        monkeypatch.setattr(tree, "read", read)


def test_folders_that_did_not_change_are_not_listed_again(
    mailbox: MaildirMailbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(mailbox, range(12))
    fill(mailbox, [100], Role.SENT)
    mailbox.wait(10)
    cursor = read(mailbox.source()).cursor
    counted = Counted(monkeypatch)
    assert read(mailbox.source(), cursor).cursor == cursor
    assert (counted.listed, counted.opened) == ([], 0)
    fill(mailbox, [12])
    assert read(mailbox.source(), cursor).ids() == ids([12])
    assert (counted.listed, counted.opened) == (["."], 1)


def test_a_folder_that_changed_just_now_is_listed_again_because_clocks_are_coarse(
    mailbox: MaildirMailbox,
) -> None:
    fill(mailbox, range(3))
    cursor = read(mailbox.source()).cursor
    times = {part: (mailbox.root / part).stat() for part in ("new", "cur")}
    fill(mailbox, [3])
    for part, found in times.items():  # the disk's clock has not ticked in between
        os.utime(mailbox.root / part, ns=(found.st_atime_ns, found.st_mtime_ns))
    assert read(mailbox.source(), cursor).ids() == ids([3])


def test_a_folder_from_the_future_is_listed_again(mailbox: MaildirMailbox) -> None:
    fill(mailbox, range(3))
    mailbox.now -= 3600  # the server of the network disk is an hour ahead
    cursor = read(mailbox.source()).cursor
    assert cursor is not None
    assert json.loads(cursor)["maildir-1"]["."]["at"] is None


def test_a_folder_that_changes_while_it_is_listed_is_listed_until_it_stands_still(
    mailbox: MaildirMailbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(mailbox, range(3))
    real = tree.messages
    arriving = [7, 8]

    def messages(folder: tree.Folder) -> dict[bytes, str]:
        found = real(folder)
        if folder.id == "." and arriving:
            fill(mailbox, [arriving.pop()])
        return found

    monkeypatch.setattr(tree, "messages", messages)
    assert read(mailbox.source()).ids() == ids([0, 1, 2, 7, 8])


def test_a_file_that_vanishes_before_it_is_read_is_no_arrival(
    mailbox: MaildirMailbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    handles = fill(mailbox, range(3))
    real = tree.read_header

    def read_header(path: str, root: Path) -> bytes:
        if path == handles[1] and Path(path).exists():
            mailbox.delete(handles[1])
        return real(path, root)

    monkeypatch.setattr(tree, "read_header", read_header)
    seen = read(mailbox.source())
    assert seen.ids() == ids([0, 2])
    assert read(mailbox.source(), seen.cursor).ids() == []


def test_a_file_whose_flags_change_before_it_is_read_is_found(
    mailbox: MaildirMailbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    handles = fill(mailbox, range(3))
    real = tree.read_header

    def read_header(path: str, root: Path) -> bytes:
        if path in handles and Path(path).exists():
            mailbox.flag(path, "S")
        return real(path, root)

    monkeypatch.setattr(tree, "read_header", read_header)
    seen = read(mailbox.source())
    assert len(seen.ids()) >= 1
    assert seen.apply(mailbox.source().changes(seen.cursor)).ids() == ids(range(3))


def test_a_cursor_for_many_messages_stays_reasonable(mailbox: MaildirMailbox) -> None:
    fill(mailbox, range(300))
    cursor = read(mailbox.source()).cursor
    assert cursor is not None
    assert len(cursor) < 300 * 11 + 500


@pytest.mark.parametrize(
    "broken",
    [
        '{"maildir-1":{".":{"at":null,"seen":"AAAA"}}}',
        '{"maildir-1":{".":{"at":[1],"seen":""}}}',
        '{"maildir-1":{".":{"at":null,"seen":"ä"}}}',
        '{"maildir-1":{".":{"at":null,"seen":null}}}',
        '{"maildir-1":[]}',
        '{"maildir-2":{}}',
    ],
)
def test_a_broken_cursor_is_lost(mailbox: MaildirMailbox, broken: str) -> None:
    with pytest.raises(CursorLost):
        read(mailbox.source(), Cursor(broken))


ACTIONS = st.lists(
    st.tuples(st.sampled_from(["new", "delete", "move", "flag", "read", "crash"]), st.integers(0, 9))
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(actions=ACTIONS)
def test_any_order_of_changes_and_crashes_gives_what_a_first_reading_gives(
    tmp_path_factory: pytest.TempPathFactory, actions: list[tuple[str, int]]
) -> None:
    mailbox = MaildirMailbox(tmp_path_factory.mktemp("any"))
    handles = fill(mailbox, [0])
    seen = Applied()
    for number, (action, which) in enumerate(actions, start=1):
        place = which % len(handles)
        if action == "new":
            handles += fill(mailbox, [number])
        elif action == "delete" and place:
            mailbox.delete(handles.pop(place))
        elif action == "move" and place:
            handles[place] = mailbox.move(handles[place], [Role.SENT, Role.INBOX, Role.TRASH][which % 3])
        elif action == "flag":
            handles[place] = mailbox.flag(handles[place], "RS" if which % 2 else "S")
        elif action == "crash":
            seen.apply([next(iter(mailbox.source().changes(seen.cursor)))])
        elif action == "read":
            mailbox.wait(which)
            seen.apply(mailbox.source().changes(seen.cursor))
    for _ in range(2):
        seen.apply(mailbox.source().changes(seen.cursor))
    fresh = read(mailbox.source())
    assert {p: (a.message.id, a.role) for p, a in seen.arrivals.items()} == {
        p: (a.message.id, a.role) for p, a in fresh.arrivals.items()
    }
    assert not seen.repeated


# Trouble


def test_a_folder_that_is_not_there_is_unreachable(tmp_path: Path) -> None:
    with pytest.raises(Unreachable, match="not there"):
        read(MaildirSource(tmp_path / "gone", role_of))


def test_a_folder_without_an_inbox_is_refused_and_what_was_found_is_named(tmp_path: Path) -> None:
    make(tmp_path / "Projects", 1)
    with pytest.raises(Refused, match="no inbox") as caught:
        read(MaildirSource(tmp_path, role_of))
    assert "Projects" in caught.value.detail


def test_a_mailbox_that_is_suddenly_empty_is_trouble(mailbox: MaildirMailbox) -> None:
    handles = fill(mailbox, range(7))
    cursor = read(mailbox.source()).cursor
    for handle in handles:
        mailbox.delete(handle)
    with pytest.raises(Refused, match="suddenly empty") as caught:
        read(mailbox.source(), cursor)
    assert "7 messages" in caught.value.title
    fill(mailbox, [9])
    seen = Applied().apply(mailbox.source().changes(cursor))
    assert seen.ids() == ids([9])


def test_one_empty_folder_is_no_trouble(mailbox: MaildirMailbox) -> None:
    handles = fill(mailbox, range(3))
    fill(mailbox, [100], Role.SENT)
    seen = read(mailbox.source())
    for handle in handles:
        mailbox.delete(handle)
    assert seen.apply(mailbox.source().changes(seen.cursor)).ids() == ids([100])


@pytest.mark.parametrize(
    ("error", "trouble", "words"),
    [
        (PermissionError(13, "Permission denied"), Refused, "may not read"),
        (OSError(5, "Input/output error"), Unreachable, "Input/output error"),
    ],
)
def test_a_folder_that_cannot_be_read_is_trouble_and_not_an_empty_folder(
    mailbox: MaildirMailbox,
    monkeypatch: pytest.MonkeyPatch,
    error: OSError,
    trouble: type[MailTrouble],
    words: str,
) -> None:
    fill(mailbox, range(3))
    real = os.listdir

    def listdir(path: Path) -> list[str]:
        if path == mailbox.root / "cur":
            raise error
        return real(path)

    monkeypatch.setattr(os, "listdir", listdir)
    with pytest.raises(trouble, match=words):
        read(mailbox.source())


def test_what_the_disk_says_of_one_file_is_told_and_stops_nobody(
    mailbox: MaildirMailbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    handles = fill(mailbox, range(3))
    real = tree.read_header

    def read_header(path: str, root: Path) -> bytes:
        if path == handles[1]:
            raise PermissionError(13, "Permission denied")
        return real(path, root)

    monkeypatch.setattr(tree, "read_header", read_header)
    seen = read(mailbox.source())
    assert seen.ids() == ids([0, 2])
    (bad,) = seen.unreadable.values()
    assert "Permission denied" in bad.why
    assert bad.date == when(1)


@windows
def test_links_that_lead_out_are_refused_and_those_within_are_read(
    mailbox: MaildirMailbox, tmp_path: Path
) -> None:
    secret = tmp_path / "secret"
    secret.write_bytes(mail(66))
    (inside,) = fill(mailbox, [1], Role.OTHER)
    new = mailbox.folder(Role.INBOX) / "new"
    (new / "1700000001.out").symlink_to(secret)
    (new / "1700000002.in").symlink_to(inside)
    (new / "1700000003.nowhere").symlink_to(mailbox.root / "nothing")
    source = mailbox.source()
    seen = read(source)
    assert seen.ids() == ids([1])
    (refused,) = seen.unreadable.values()
    assert "leads out" in refused.why
    (text,) = source.texts([refused.place])
    assert (text.text, "leads out" in text.why) == ("", True)


@windows
def test_folders_behind_links_are_not_followed(mailbox: MaildirMailbox, tmp_path: Path) -> None:
    make(tmp_path / "elsewhere", 66)
    (mailbox.root / ".Gesendet").symlink_to(tmp_path / "elsewhere")
    (mailbox.root / "loop").symlink_to(mailbox.root)
    fill(mailbox, [1])
    source = mailbox.source()
    assert read(source).ids() == ids([1])
    (link,) = (sentence for sentence in source.troubles if ".Gesendet" in sentence)
    assert "does not follow" in link


def test_what_is_missing_is_told_after_a_reading(tmp_path: Path) -> None:
    make(tmp_path, 1)
    source = MaildirSource(tmp_path, role_of, extra=["Clients"])
    read(source)
    assert source.sent_unknown
    assert source.troubles == ("There is no folder Clients in the mailbox.",)
    make(tmp_path / ".Sent")
    make(tmp_path / ".Clients")
    again = MaildirSource(tmp_path, role_of, extra=["Clients"])
    read(again)
    assert not again.sent_unknown
    assert again.troubles == ()


@windows
def test_a_pipe_and_a_folder_among_the_messages_block_nobody(mailbox: MaildirMailbox) -> None:
    fill(mailbox, [1])
    os.mkfifo(mailbox.root / "new" / "1700000001.pipe")
    (mailbox.root / "cur" / "1700000002.folder").mkdir()
    seen = read(mailbox.source())
    assert seen.ids() == ids([1])
    assert len(seen.unreadable) == 2


def test_hidden_files_are_no_messages(mailbox: MaildirMailbox) -> None:
    fill(mailbox, [1])
    (mailbox.root / "cur" / ".nfs0001").write_bytes(mail(2))
    assert read(mailbox.source()).ids() == ids([1])


def test_a_huge_header_is_read_up_to_a_limit(mailbox: MaildirMailbox) -> None:
    long = b"X-Long: " + b"x" * 20_000 + b"\r\n"
    mailbox.append(long + mail(1), Role.INBOX, when(1))
    mailbox.append(mail(2).replace(b"\r\n\r\n", b"\r\n" + long * 10 + b"\r\n\r\n", 1), Role.INBOX, when(2))
    mailbox.append(NO_HEADERS, Role.INBOX, when(3))
    seen = read(mailbox.source())
    assert seen.ids() == ids([1, 2])
    assert len(seen.unreadable) == 1


def test_a_closed_source_reads_nothing(mailbox: MaildirMailbox) -> None:
    fill(mailbox, [1])
    source = mailbox.source()
    source.close()
    with pytest.raises(Unreachable):
        read(source)


def test_there_is_no_push(mailbox: MaildirMailbox) -> None:
    mailbox.source().watch(lambda: pytest.fail("rang"))


def test_nothing_is_ever_changed_on_disk(mailbox: MaildirMailbox) -> None:
    fill(mailbox, range(7))
    before = sorted((str(p), p.stat().st_mtime_ns) for p in mailbox.root.rglob("*"))
    source = mailbox.source()
    list(source.texts(list(read(source).arrivals)))
    assert sorted((str(p), p.stat().st_mtime_ns) for p in mailbox.root.rglob("*")) == before


def test_a_time_before_1970_is_no_arrival(mailbox: MaildirMailbox) -> None:
    mailbox.append(mail(1), Role.INBOX, datetime(1969, 1, 1, tzinfo=UTC))
    assert read(mailbox.source()).ids() == ids([1])
