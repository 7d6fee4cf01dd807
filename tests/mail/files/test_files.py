from __future__ import annotations

import os
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from tests.mail.contract import PAGE, Applied, SourceContract, fill, ids, mail, when
from tests.mail.maildir_mailbox import MaildirMailbox, role_of
from trayapp.domain.messages.message import Mark
from trayapp.errors import CursorLost, NotFound
from trayapp.mail.files.source import FilesSource
from trayapp.mail.source import Cursor, Role

FROM = b"From iris@client.example Mon Mar  4 10:00:00 2024\n"


class FilesMailbox(MaildirMailbox):
    def source(self, extra: tuple[str, ...] = ()) -> FilesSource:  # type: ignore[override]
        return FilesSource([self.root], role_of, page=PAGE)


class TestFiles(SourceContract):
    @pytest.fixture
    def mailbox(self, tmp_path: Path) -> FilesMailbox:
        return FilesMailbox(tmp_path)


def read(*paths: Path, cursor: Cursor | None = None) -> Applied:
    return Applied().apply(FilesSource(paths, role_of, page=PAGE).changes(cursor))


def make_mbox(path: Path, *numbers: int) -> Path:
    path.write_bytes(b"".join(FROM + mail(number) + b"\n" for number in numbers))
    return path


def test_an_mbox_is_many_messages_each_with_its_place(tmp_path: Path) -> None:
    path = make_mbox(tmp_path / "Archive 2024", *range(12))
    seen = read(path)
    assert seen.ids() == ids(range(12))
    assert {place.folder for place in seen.arrivals} == {str(path)}
    for place, arrival in seen.arrivals.items():
        raw = path.read_bytes()[int(place.key) :]
        assert raw.startswith(b"From: Iris")
        assert f"<{arrival.message.id}>".encode() in raw[:300]
    assert {arrival.role for arrival in seen.arrivals.values()} == {Role.INBOX}


@pytest.mark.parametrize("name", ["one.eml", "bp-7.msg", "00042.b17c", "ohne Endung", "x.txt"])
def test_a_single_message_may_have_any_name(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(mail(7))
    seen = read(tmp_path / name)
    assert seen.ids() == ids([7])
    assert next(iter(seen.arrivals)) == (str(tmp_path / name), "0")


def test_a_folder_of_everything(tmp_path: Path) -> None:
    (tmp_path / "a.eml").write_bytes(mail(1))
    (tmp_path / "deep" / "er").mkdir(parents=True)
    (tmp_path / "deep" / "er" / "b").write_bytes(mail(2))
    make_mbox(tmp_path / "deep" / "box.mbox", 3, 4)
    MaildirMailbox(tmp_path / "md").append(mail(5))
    (tmp_path / "md" / "dovecot.index").write_bytes(b"\x00\x01")
    (tmp_path / ".hidden").write_bytes(b"no mail")
    (tmp_path / "box.msf").write_bytes(b"// <!-- <mdb:mork")
    seen = read(tmp_path)
    assert seen.ids() == ids([1, 2, 3, 4, 5])
    assert not seen.unreadable


def test_the_folders_of_a_maildir_have_roles(tmp_path: Path) -> None:
    mailbox = MaildirMailbox(tmp_path)
    for number, role in enumerate(Role):
        fill(mailbox, [number], role)
    seen = read(tmp_path)
    assert {a.message.id: a.role for a in seen.arrivals.values()} == {
        f"n{number}@client.example": role for number, role in enumerate(Role)
    }


def test_a_file_that_is_named_twice_is_read_once(tmp_path: Path) -> None:
    make_mbox(tmp_path / "box", 1, 2)
    seen = read(tmp_path, tmp_path / "box")
    assert seen.ids() == ids([1, 2])
    assert not seen.repeated


def test_a_path_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="gone"):
        FilesSource([tmp_path / "gone"], role_of)


@pytest.mark.parametrize("raw", [b"", b"\x00\x01\x02" * 100, b"Just a note\n\nwithout a header\n"])
def test_what_is_no_mail_is_listed_as_unreadable(tmp_path: Path, raw: bytes) -> None:
    (tmp_path / "note").write_bytes(raw)
    (bad,) = read(tmp_path / "note").unreadable.values()
    assert bad.place == (str(tmp_path / "note"), "0")
    assert bad.why.endswith(".")


def test_a_file_restored_with_an_old_time_keeps_the_date_of_its_message(tmp_path: Path) -> None:
    path = tmp_path / "old.eml"
    path.write_bytes(mail(7))
    os.utime(path, (1_000_000_000, 1_000_000_000))
    (arrival,) = read(path).arrivals.values()
    assert arrival.message.date == when(7)


def test_a_message_without_a_date_has_that_of_its_dividing_line_or_file(tmp_path: Path) -> None:
    (tmp_path / "box").write_bytes(FROM + b"From: a@x.example\n\nHi\n")
    (tmp_path / "one").write_bytes(b"From: a@x.example\n\nHi\n")
    os.utime(tmp_path / "one", (1_700_000_000, 1_700_000_000))
    (boxed,) = read(tmp_path / "box").arrivals.values()
    (single,) = read(tmp_path / "one").arrivals.values()
    assert boxed.message.date == when(1)
    assert single.message.date.timestamp() == 1_700_000_000


def test_texts_lose_the_quoting_of_their_mbox_and_of_no_other_file(tmp_path: Path) -> None:
    message = mail(1, ">From here on it is yours.\r\n>>From there too.")
    (tmp_path / "box").write_bytes(FROM + message)
    (tmp_path / "one").write_bytes(message)
    for name, expected in [("box", "From here"), ("one", ">From here")]:
        source = FilesSource([tmp_path / name], role_of)
        seen = Applied().apply(source.changes(None))
        (text,) = source.texts(list(seen.arrivals))
        assert text.text.startswith(expected)


def test_apple_mails_own_format(tmp_path: Path) -> None:
    message = mail(1)
    (tmp_path / "1.emlx").write_bytes(str(len(message)).encode() + b"\n" + message + b"<?xml version='1.0'?>")
    source = FilesSource([tmp_path / "1.emlx"], role_of)
    seen = Applied().apply(source.changes(None))
    assert seen.ids() == ids([1])
    (text,) = source.texts(list(seen.arrivals))
    assert "xml" not in text.text


def test_the_answered_flag_of_a_maildir_is_a_mark(tmp_path: Path) -> None:
    mailbox = MaildirMailbox(tmp_path)
    mailbox.flag(mailbox.append(mail(1)), "RS")
    (arrival,) = read(tmp_path).arrivals.values()
    assert Mark.FLAGGED_ANSWERED in arrival.message.marks


def test_a_file_that_changed_is_read_anew(tmp_path: Path) -> None:
    path = make_mbox(tmp_path / "box", 1, 2)
    seen = read(path)
    make_mbox(path, 1, 2, 3)
    os.utime(path, (1, 1))
    assert seen.apply(FilesSource([path], role_of).changes(seen.cursor)).ids() == ids([1, 2, 3])
    assert not seen.repeated


@pytest.mark.parametrize("broken", ['{"files-1":[]}', '{"files-1":{"a":[1,2]}}', '{"maildir-1":{}}'])
def test_a_cursor_of_another_kind_is_lost(tmp_path: Path, broken: str) -> None:
    with pytest.raises(CursorLost):
        read(tmp_path, cursor=Cursor(broken))


@pytest.mark.skipif(sys.platform == "win32", reason="other operating system: Windows has no such files")
def test_pipes_and_names_of_any_bytes_stop_nobody(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / os.fsdecode(b"\xff.eml")).write_bytes(mail(1))
    source = FilesSource([tmp_path], role_of)
    seen = Applied().apply(source.changes(None))
    assert seen.ids() == ids([1])
    (place,) = seen.arrivals
    place.folder.encode()
    assert len(list(source.texts([place]))) == 1


@pytest.mark.parametrize(
    ("date", "offset"),
    [
        ("Mon, 04 Mar 2024 10:00:00 -0800", timedelta(hours=-8)),
        ("Mon, 04 Mar 2024 10:00:00 +0530", timedelta(hours=5, minutes=30)),
        ("Mon, 04 Mar 2024 10:00:00", timedelta(0)),
    ],
)
def test_the_writers_clock_is_known_by_the_date(tmp_path: Path, date: str, offset: timedelta) -> None:
    path = tmp_path / "one.eml"
    path.write_bytes(
        f"From: iris@client.example\nDate: {date}\nMessage-ID: <1@x.example>\n\nHello\n".encode()
    )
    source = FilesSource([path], role_of)
    (place,) = Applied().apply(source.changes(None)).arrivals
    assert source.writer_offset(place) == offset
    path.unlink()
    assert source.writer_offset(place) is None


def test_a_file_that_vanishes_before_it_is_read_is_listed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import trayapp.mail.files.source as module

    path = make_mbox(tmp_path / "box", 1)

    def vanish(*_: object) -> bytes:
        raise FileNotFoundError(2, "No such file or directory")

    monkeypatch.setattr(module, "block_of", vanish)
    (bad,) = read(path).unreadable.values()
    assert "No such file" in bad.why


@pytest.mark.shared
def test_real_mail_in_files_is_read(shared_data: Path) -> None:
    for place, count in [("enron", 285), ("usrp", 519 + 243), ("automated", 558)]:
        found = [path for path in (shared_data / place).rglob("*") if path.suffix not in {".json", ".jsonl"}]
        seen = read(*(path for path in found if path.is_file()))
        assert len(seen.arrivals) == count
        assert not seen.unreadable
