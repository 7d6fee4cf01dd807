import logging
import os
import stat
import subprocess
import sys
import tempfile
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trayapp.domain.board.slots import Habits
from trayapp.domain.clients.book import Channel, Entry
from trayapp.domain.clocks.calendar import Interval, Trip, WorkingCalendar
from trayapp.domain.clocks.standard import (
    Earlier,
    Elapsed,
    EndOfDay,
    Ladder,
    NextDay,
    Standard,
    StandardKey,
    Working,
    WorkingDays,
)
from trayapp.errors import NotFound, SettingsTrouble
from trayapp.settings import file
from trayapp.settings.accounts.account import ImapAccount, MaildirAccount, Security
from trayapp.settings.codec import read_settings, settings_values
from trayapp.settings.feeds import Feed
from trayapp.settings.file import backup_of, change, load, restore, stamp, unknown
from trayapp.settings.lock import locked
from trayapp.settings.model import NotificationSettings, Panel, Settings
from trayapp.settings.table import Table

ROOT = Path(__file__).resolve().parents[2]
ADDED = datetime(2026, 3, 2, 9, 30, 15, 250000, tzinfo=UTC)
NINE_TO_FIVE = (Interval(time(9), time(17)),)
FULL = Settings(
    accounts=(
        ImapAccount(
            "Office “1”",
            "rosa@lindqvist.example",
            "imap.lindqvist.example",
            ADDED,
            port=1143,
            security=Security.STARTTLS,
            username="rosa",
            ca_file=Path("/etc/ca.pem"),
            aliases=("r.l@lindqvist.example",),
            folders=("Akten/2026",),
            sent="Gesendet",
        ),
        MaildirAccount("Files", "rosa@files.example", Path("/home/rosa/Mail"), ADDED, folders=("Clients",)),
    ),
    clients=(
        Entry(
            "anna@acker.example",
            "VIP",
            "Anna Acker",
            company="Acker KG",
            phone="+49 30 1",
            note="tea",
            channel=Channel.CALL,
            active=True,
            update_days=5,
            also=("anna@home.example",),
        ),
        Entry("bolt.example", "Clients"),
    ),
    groups=("Patrons",),
    standards=(
        (StandardKey("group", "Patrons", "reply"), Standard(Working(timedelta(hours=4)), EndOfDay())),
        (
            StandardKey("domain", "bolt.example", "update"),
            Standard(WorkingDays(10), ladder=Ladder((), (), False)),
        ),
        (StandardKey("default", "", "reply"), Standard(NextDay(time(10)))),
    ),
    earlier=(
        Earlier(StandardKey("group", "Patrons", "reply"), ADDED, Working(timedelta(hours=2)), EndOfDay()),
        Earlier(StandardKey("domain", "bolt.example", "update"), ADDED, None, recomputed=ADDED),
    ),
    calendar=WorkingCalendar(
        "Europe/Berlin",
        (
            (Interval(time(9), time(12, 30)), Interval(time(13, 30), time(17))),
            NINE_TO_FIVE,
            NINE_TO_FIVE,
            NINE_TO_FIVE,
            (Interval(time(20), time(0)),),
            (),
            (),
        ),
        country="DE",
        region="BY",
        closed=frozenset({date(2026, 12, 24)}),
        leave=((date(2026, 8, 3), date(2026, 8, 14)),),
        travel=(Trip(date(2026, 3, 3), date(2026, 3, 9), "America/New_York"),),
    ),
    feeds=(Feed("Works", "https://works.example/days.ics"), Feed("Fair", "/home/rosa/fair.ics", timed=True)),
    habits=Habits((time(9), time(13, 30)), evening=True, evening_before=timedelta(minutes=15)),
    notifications=NotificationSettings(False, True, Ladder((0.25, 0.75), (timedelta(minutes=90),), False)),
    names=("Rosa", "Lindqvist"),
    colleague_domains=("lindqvist-partners.example",),
    dismiss_from_trash=False,
    cc_clients=("acker.example",),
    badge_panel=Panel.DARK,
    badge_oldest_only=True,
    paused=True,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.toml"


@pytest.fixture
def saved(path: Path) -> Path:
    change(path, lambda _: FULL)
    return path


def test_without_a_file_everything_is_fresh_and_nothing_is_written(path: Path) -> None:
    assert load(path).accounts == ()
    assert load(path).problems() == ()
    assert not path.parent.exists()


def test_everything_comes_back_as_it_was_saved(saved: Path) -> None:
    assert load(saved) == FULL


def test_the_file_can_be_read_by_a_person(saved: Path) -> None:
    text = saved.read_text()
    assert 'answer = "4 working hours"' in text
    assert '"09:00-12:30"' in text
    assert "password" not in text


@pytest.mark.skipif(sys.platform == "win32", reason="other operating system: Windows has no such modes")
def test_file_copy_and_folder_are_for_the_owner_only(saved: Path) -> None:
    old = os.umask(0)
    try:
        change(saved, lambda settings: replace(settings, paused=False))
    finally:
        os.umask(old)
    assert stat.S_IMODE(saved.parent.stat().st_mode) == 0o700
    for one in saved.parent.iterdir():
        assert stat.S_IMODE(one.stat().st_mode) == 0o600, one


def test_nothing_but_the_file_its_copy_and_its_lock_is_left(saved: Path) -> None:
    assert {one.name for one in saved.parent.iterdir()} == {
        "settings.toml",
        "settings.toml.bak",
        "settings.toml.lock",
    }


def test_a_hand_written_file_needs_little(path: Path) -> None:
    path.parent.mkdir()
    path.write_text(
        '[[account]]\nkind = "imap"\nname = "Office"\naddress = "Rosa@Lindqvist.example"\n'
        'host = "imap.lindqvist.example"\nadded = 2026-03-02T10:00:00+01:00\nsecurity = "starttls"\n'
        '[working_time.week]\nmonday = ["09:00–12:00"]\n'
    )
    settings = load(path)
    (account,) = settings.accounts
    assert isinstance(account, ImapAccount)
    assert (account.address, account.port) == ("rosa@lindqvist.example", 143)
    assert account.added == datetime(2026, 3, 2, 9, tzinfo=UTC)
    assert [len(day) for day in settings.calendar.week] == [1, 0, 0, 0, 0, 0, 0]
    assert settings.notifications == NotificationSettings()


ACCOUNT = """[[account]]
kind = "maildir"
name = "A"
address = "a@x.example"
path = "/m"
added = 2026-03-02T09:00:00Z
"""


@pytest.mark.parametrize(
    ("text", "line", "word"),
    [
        ("version = 1\n[general\n", 2, "line 2"),
        ("[general]\npaused = 1\n", 2, "true or false"),
        ("[general]\nnames = 'Rosa'\n", 2, "list of texts"),
        ("[badge]\n\npanel = 'pink'\n", 3, "not a choice"),
        (ACCOUNT + ACCOUNT.replace('"/m"', "7"), 11, "text in quotes"),
        (ACCOUNT.replace('path = "/m"\n', ""), 1, "path is missing"),
        (ACCOUNT.replace("09:00:00Z", "09:00:00"), 6, "time with a zone"),
        ("[working_time.week]\nmonday = ['nine']\n", 2, "09:00-12:30"),
        ("[working_time]\nleave = ['August']\n", 2, "2026-08-03/2026-08-14"),
        ("[habits]\nreply_times = ['noon']\n", 2, '"09:00"'),
        ("[working_time]\ntravel = ['March Mars']\n", 2, "2026-03-03/2026-03-09 America/New_York"),
        ("[working_time]\nclosed = ['2026-12-24']\n", 2, "list of days"),
        ("[[standard]]\nscope = 'group'\nkind = 'reply'\nanswer = 'soon'\n", 4, "not a response window"),
        ("[[standard]]\nscope = 'planet'\nkind = 'reply'\nanswer = '4 h'\n", 2, "scope has to be"),
        ("[[standard]]\nscope = 'default'\nkind = 'reply'\n", 1, "answer is missing"),
        ("[[earlier_standard]]\nscope = 'planet'\nkind = 'reply'\n", 2, "scope has to be"),
        ("[[earlier_standard]]\nscope = 'default'\nkind = 'reply'\nuntil = 2026-01-01\n", 4, "zone"),
        ("[notifications]\nwarn_before = ['end of day']\n", 2, "30 min"),
        ("[notifications]\nwarn_at_shares = ['half']\n", 2, "list of numbers"),
        ("client = 7\n", 1, "list of tables"),
        ("general = []\n", 1, "a table"),
        ("version = 'one'\n", 1, "whole number"),
    ],
)
def test_a_mistake_is_told_with_its_line_and_left_as_it_is(
    path: Path, text: str, line: int, word: str
) -> None:
    path.parent.mkdir()
    path.write_text(text)
    for attempt in (load, partial(change, fn=lambda settings: replace(settings, paused=True))):
        with pytest.raises(SettingsTrouble) as caught:
            attempt(path)
        assert word in str(caught.value)
        assert f"line {line}" in str(caught.value)
        assert "start afresh" in caught.value.remedy
    assert path.read_text() == text


def test_bytes_that_are_no_text_are_told(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b'names = ["\xff"]')
    with pytest.raises(SettingsTrouble, match="mistake"):
        load(path)


def test_a_broken_file_offers_the_last_good_copy(saved: Path) -> None:
    saved.write_text("broken [")
    with pytest.raises(SettingsTrouble) as caught:
        load(saved)
    assert str(backup_of(saved)) in caught.value.remedy
    assert restore(saved) == FULL == load(saved)
    assert saved.with_name("settings.toml.broken").read_text() == "broken ["


def test_without_a_good_copy_there_is_nothing_to_restore(path: Path) -> None:
    with pytest.raises(SettingsTrouble, match="no copy"):
        restore(path)


def test_a_file_of_a_later_version_is_left_alone(path: Path) -> None:
    path.parent.mkdir()
    path.write_text("version = 2\n")
    with pytest.raises(SettingsTrouble, match="later version"):
        change(path, lambda settings: replace(settings, paused=True))
    assert path.read_text() == "version = 2\n"


def test_what_this_version_does_not_know_is_kept_and_warned_of(
    saved: Path, caplog: pytest.LogCaptureFixture
) -> None:
    text = saved.read_text()
    text = text.replace('kind = "maildir"', 'kind = "maildir"\ncolour = "green"')
    text = text.replace("[badge]", '[badge]\nshape = "star"')
    text += '\n[templates]\nhello = "Dear"\n\n[[account]]\nkind = "pigeon"\nname = "Loft"\n'
    saved.write_text(text)
    assert {"templates", "account 3", "account 2, colour", "badge, shape"} == set(unknown(saved))
    with caplog.at_level(logging.WARNING):
        assert load(saved) == FULL
    assert "account 2, colour" in caplog.text

    change(saved, lambda settings: settings.without_account("Office “1”"))
    assert {"templates", "account 2", "account 1, colour", "badge, shape"} == set(unknown(saved))
    again = file._read(saved).values
    assert again["templates"] == {"hello": "Dear"}
    assert again["account"][1] == {"kind": "pigeon", "name": "Loft"}  # type: ignore[index]

    change(saved, lambda settings: settings.without_account("Files"))
    assert {"templates", "account 1", "badge, shape"} == set(unknown(saved))


def test_a_change_that_brings_in_a_problem_is_refused(saved: Path) -> None:
    before = saved.read_bytes()
    with pytest.raises(SettingsTrouble, match="no group 'Nobody'"):
        change(saved, lambda settings: settings.with_client(Entry("x@y.example", "Nobody")))
    assert saved.read_bytes() == before


def test_an_old_problem_does_not_forbid_other_changes(path: Path) -> None:
    path.parent.mkdir()
    path.write_text("[[client]]\nwho = 'x@y.example'\ngroup = 'Gone'\n")
    assert change(path, lambda settings: replace(settings, paused=True)).paused
    assert load(path).clients == (Entry("x@y.example", "Gone"),)


def test_what_the_change_raises_is_passed_on_and_changes_nothing(saved: Path) -> None:
    before = saved.read_bytes()
    with pytest.raises(NotFound):
        change(saved, lambda settings: settings.without_account("Nobody"))
    assert saved.read_bytes() == before
    assert change(saved, lambda settings: settings) == FULL  # the lock is free again


def test_a_change_that_changes_nothing_writes_nothing(saved: Path) -> None:
    before = stamp(saved)
    change(saved, lambda settings: settings)
    assert stamp(saved) == before


def test_the_stamp_tells_that_somebody_changed_the_file(path: Path) -> None:
    assert stamp(path) is None
    change(path, lambda _: FULL)
    first = stamp(path)
    change(path, lambda settings: replace(settings, paused=False))
    assert first is not None
    assert stamp(path) not in (None, first)


@pytest.mark.parametrize("failing", ["write", "fsync", "replace"])
def test_a_full_disk_leaves_the_old_file(saved: Path, monkeypatch: pytest.MonkeyPatch, failing: str) -> None:
    before = {one.name: one.read_bytes() for one in saved.parent.iterdir()}

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    if failing == "write":
        real = os.fdopen

        def fdopen(descriptor: int, mode: str) -> object:
            opened = real(descriptor, mode, buffering=0)
            opened.close()
            full()
            return opened

        monkeypatch.setattr(os, "fdopen", fdopen)
    elif failing == "fsync":
        monkeypatch.setattr(os, "fsync", full)
    else:
        monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(SettingsTrouble, match="could not be saved") as caught:
        change(saved, lambda settings: replace(settings, paused=False))
    assert "No space left" in caught.value.title
    monkeypatch.undo()
    assert {one.name: one.read_bytes() for one in saved.parent.iterdir()} == before


@pytest.mark.parametrize("part", ["lock", "file"])
def test_a_folder_that_cannot_be_written_is_told(
    saved: Path, monkeypatch: pytest.MonkeyPatch, part: str
) -> None:
    def refuse(*_: object, **__: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(*((os, "open") if part == "lock" else (tempfile, "mkstemp")), refuse)
    with pytest.raises(SettingsTrouble, match="could not be saved") as caught:
        change(saved, lambda settings: replace(settings, paused=False))
    assert "Permission denied" in caught.value.title
    monkeypatch.undo()
    assert load(saved) == FULL


def test_a_file_that_is_a_folder_is_told(path: Path) -> None:
    path.mkdir(parents=True)
    with pytest.raises(SettingsTrouble, match="cannot read"):
        load(path)


def test_a_link_into_a_folder_of_dot_files_stays_a_link(tmp_path: Path, path: Path) -> None:
    real = tmp_path / "dotfiles" / "owed.toml"
    real.parent.mkdir()
    real.write_text("version = 1\n")
    path.parent.mkdir()
    path.symlink_to(real)
    change(path, lambda _: FULL)
    assert path.is_symlink()
    assert load(real) == FULL


def test_a_folder_name_that_is_no_text_is_refused(saved: Path) -> None:
    odd = MaildirAccount("Odd", "a@x.example", Path(os.fsdecode(b"/mail/\xff")), ADDED)
    with pytest.raises(SettingsTrouble, match="not text"):
        change(saved, lambda settings: settings.with_account(odd))
    assert load(saved) == FULL


WRITER = """
import sys
from pathlib import Path
from trayapp.domain.clients.book import Channel, Entry
from trayapp.settings.file import change
for number in range(20):
    who = f"{sys.argv[2]}{number}@acker.example"
    change(Path(sys.argv[1]), lambda settings: settings.with_client(Entry(who, "Clients")))
"""


def test_no_change_is_lost_when_processes_write_at_once(path: Path) -> None:
    writers = [
        subprocess.Popen([sys.executable, "-c", WRITER, str(path), name], cwd=ROOT)
        for name in ("a", "b", "c")
    ]
    assert [writer.wait(60) for writer in writers] == [0, 0, 0]
    assert len(load(path).clients) == 60


HOLDER = """
import sys
from pathlib import Path
from trayapp.settings.lock import locked
with locked(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_a_lock_that_is_held_too_long_is_told_and_a_killed_holder_frees_it(
    saved: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lock = saved.with_name("settings.toml.lock")
    held = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(lock)], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    try:
        assert held.stdout is not None
        assert held.stdout.readline() == b"held\n"
        monkeypatch.setattr(file, "locked", partial(locked, patience=0.05))
        with pytest.raises(SettingsTrouble, match="holds the settings file"):
            change(saved, lambda settings: replace(settings, paused=False))
    finally:
        held.kill()
        held.communicate()
    assert not change(saved, lambda settings: replace(settings, paused=False)).paused


texts = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=20)


@given(
    name=texts,
    who=texts,
    folders=st.lists(texts, max_size=3),
    added=st.datetimes(timezones=st.just(UTC)),
    paused=st.booleans(),
    minutes=st.integers(1, 10_000),
)
def test_any_text_survives_the_file(
    name: str, who: str, folders: list[str], added: datetime, paused: bool, minutes: int
) -> None:
    settings = replace(
        FULL,
        accounts=(
            ImapAccount(name, "a@x.example", name, added, username=who, folders=tuple(folders), sent=name),
        ),
        groups=tuple(folders),
        standards=((StandardKey("group", name, who), Standard(Elapsed(timedelta(minutes=minutes)))),),
        paused=paused,
    )
    import tomllib

    import tomli_w

    again = read_settings(Table(tomllib.loads(tomli_w.dumps(settings_values(settings)))), Settings())
    assert again == settings
