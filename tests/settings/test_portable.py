"""Settings that go to another computer: without secrets, and taken over as was said before."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests import setups
from trayapp.domain.board.slots import Habits
from trayapp.domain.clients.book import Entry
from trayapp.domain.clocks.calendar import default_calendar
from trayapp.domain.clocks.standard import GROUP, PRESETS, Standard, StandardKey
from trayapp.errors import SettingsTrouble
from trayapp.settings.accounts.account import MaildirAccount
from trayapp.settings.differences import LABELS, differences
from trayapp.settings.feeds import Feed, private_source
from trayapp.settings.model import NotificationSettings, Panel, Settings
from trayapp.settings.portable import Way, exported, read_portable, taken_over, wanting_passwords

HERE = setups.SETTINGS
NOW = datetime(2026, 6, 1, 8, tzinfo=UTC)
PRIVATE = Feed("Works", "https://calendar.works.example/private-7f3a9c21d4/basic.ics")
VIP = StandardKey(GROUP, "VIP", "reply")
ELSEWHERE = Settings(
    accounts=(MaildirAccount("Office", "other@there.example", Path("/home/me/there"), NOW),),
    clients=(Entry("anna@acker-partners.example", "VIP", "Anna A."), Entry("new@new.example", "Suppliers")),
    groups=("Suppliers",),
    standards=((VIP, Standard(PRESETS["same day"])),),
    calendar=replace(default_calendar("Asia/Tokyo"), closed=frozenset({date(2026, 12, 24)})),
    names=("maria", "Frau Muster"),
    badge_panel=Panel.DARK,
    notifications=NotificationSettings(hide_names=True),
    feeds=(Feed("Fair", "/home/me/fair.ics"),),
)


def through_a_file(settings: Settings, path: Path, here: Settings = HERE) -> Settings:
    path.write_bytes(exported(settings).content)
    return read_portable(path, here)


class TestTheFile:
    def test_it_brings_everything_back(self, tmp_path: Path) -> None:
        assert through_a_file(ELSEWHERE, tmp_path / "a.toml") == ELSEWHERE
        assert through_a_file(HERE, tmp_path / "b.toml") == HERE

    def test_no_secret_and_no_pause_is_in_it(self, tmp_path: Path) -> None:
        hidden = PRIVATE._replace(name="Hidden", source=private_source(PRIVATE))
        settings = replace(HERE, feeds=(PRIVATE, hidden, Feed("Fair", "/fair.ics")), paused=True)
        made = exported(settings)
        text = made.content.decode()
        assert "7f3a9c21d4" not in text
        assert "keyring" not in text
        assert made.left_out == (
            "Passwords and sign-ins were left out; they are asked for again.",
            "The private address of the calendar Works was left out.",
            "The private address of the calendar Hidden was left out.",
        )
        there = through_a_file(settings, tmp_path / "a.toml")
        assert (there.paused, [feed.name for feed in there.feeds]) == (False, ["Fair"])

    @pytest.mark.parametrize(
        ("content", "sentence"),
        [
            (b"\xff\xfe\x00", "is no settings file of Owed."),
            (b"", "is no settings file of Owed."),
            (b"[[account]\n", "is no settings file of Owed."),
            (b"title = 'something else'\n", "is no settings file of Owed."),
            (b"version = 99\n", "written by a later version"),
            (
                b"version = 1\n[general]\nreport_goal = 'high'\n",
                "has a mistake in line 3: report_goal has to be",
            ),
        ],
    )
    def test_what_is_none_is_refused_in_a_sentence(
        self, tmp_path: Path, content: bytes, sentence: str
    ) -> None:
        path = tmp_path / "letter.toml"
        path.write_bytes(content)
        with pytest.raises(SettingsTrouble) as trouble:
            read_portable(path, HERE)
        assert sentence in trouble.value.title

    def test_a_folder_and_a_missing_file_are_told(self, tmp_path: Path) -> None:
        with pytest.raises(SettingsTrouble, match="is a folder"):
            read_portable(tmp_path, HERE)
        with pytest.raises(SettingsTrouble, match="cannot be read: No such file"):
            read_portable(tmp_path / "nowhere.toml", HERE)


class TestMerging:
    both = taken_over(HERE, ELSEWHERE, Way.MERGE)

    def test_lists_get_what_they_lack(self) -> None:
        assert [one.who for one in self.both.clients] == [
            *(one.who for one in HERE.clients),
            "new@new.example",
        ]
        assert self.both.groups == ("Suppliers",)
        assert self.both.names == ("Maria", "Ms Muster", "Frau Muster")
        assert date(2026, 12, 24) in self.both.calendar.closed

    def test_an_entry_of_the_file_goes_before(self) -> None:
        assert self.both.clients[0] == Entry("anna@acker-partners.example", "VIP", "Anna A.")
        assert dict(self.both.standards)[VIP] == Standard(PRESETS["same day"])

    def test_all_else_stays(self) -> None:
        assert self.both.calendar.zone == HERE.calendar.zone
        assert self.both.badge_panel is HERE.badge_panel
        assert self.both.notifications == HERE.notifications

    def test_accounts_are_added_under_a_free_name(self) -> None:
        assert [one.name for one in self.both.accounts] == ["Office", "Archive", "Office 2"]
        assert wanting_passwords(HERE, self.both) == ()
        assert not self.both.problems()

    def test_the_same_mailbox_is_not_watched_twice(self) -> None:
        renamed = replace(ELSEWHERE, accounts=(replace(HERE.accounts[0], name="Chancery"),))
        assert taken_over(HERE, renamed, Way.REPLACE).accounts == HERE.accounts

    def test_a_mailbox_on_a_server_wants_its_password(self) -> None:
        fresh = replace(HERE, accounts=())
        assert wanting_passwords(fresh, taken_over(fresh, HERE, Way.MERGE)) == ("Office",)


class TestReplacing:
    both = taken_over(replace(HERE, paused=True), ELSEWHERE, Way.REPLACE)

    def test_everything_is_as_the_file_says(self) -> None:
        for one in fields(Settings):
            if one.name not in {"accounts", "earlier", "paused", "paused_until"}:
                assert getattr(self.both, one.name) == getattr(ELSEWHERE, one.name), one.name

    def test_accounts_and_the_moment_stay(self) -> None:
        assert self.both.accounts[:2] == HERE.accounts
        assert self.both.paused

    def test_a_private_calendar_stays(self) -> None:
        hidden = PRIVATE._replace(source=private_source(PRIVATE))
        both = taken_over(replace(HERE, feeds=(hidden,)), ELSEWHERE, Way.REPLACE)
        assert both.feeds == (hidden, *ELSEWHERE.feeds)


def test_twice_is_once() -> None:
    for way in Way:
        once = taken_over(HERE, ELSEWHERE, way)
        assert taken_over(once, ELSEWHERE, way) == once
        assert differences(once, taken_over(once, ELSEWHERE, way)) == ()


class TestDifferences:
    def test_each_is_a_sentence(self) -> None:
        said = [one.sentence for one in differences(HERE, taken_over(HERE, ELSEWHERE, Way.REPLACE))]
        assert "Colours of the badge: dark (now: automatic)" in said
        assert "Hide names and subjects: on (now: off)" in said
        assert "Time zone: Asia/Tokyo (now: Europe/Berlin)" in said
        assert "Groups of your own: 1 added (Suppliers)" in said
        assert "Other calendars: 1 added (Fair)" in said
        assert "Own days off: 1 added (24 December 2026)" in said
        assert any(one.startswith("Client book: 1 added (new@new.example), 1 changed (Anna") for one in said)
        assert any(
            one.startswith("Response windows: Answer VIP by the end of the working day (now: ")
            for one in said
        ), said

    def test_every_setting_has_a_name(self) -> None:
        inside = {
            "calendar": fields(HERE.calendar),
            "habits": fields(Habits),
            "notifications": fields(NotificationSettings),
        }
        names = {one.name for one in fields(Settings)} - set(inside)
        for outer, found in inside.items():
            names |= {f"{outer}.{one.name}" for one in found if one.compare}
        assert names - {"calendar.entries", "calendar.busy"} <= set(LABELS)

    def test_what_is_the_same_is_not_said(self) -> None:
        assert differences(HERE, HERE) == ()


@given(
    st.builds(
        lambda panel, names, goal, evening, times: replace(
            HERE,
            badge_panel=panel,
            names=tuple(names),
            report_goal=goal,
            habits=Habits(evening=evening, evening_before=timedelta(minutes=times)),
        ),
        st.sampled_from(Panel),
        st.lists(st.sampled_from(["Maria", "Mia", "Ms Muster"]), unique=True),
        st.integers(1, 100),
        st.booleans(),
        st.sampled_from([0, 15, 30]),
    )
)
def test_replacing_and_saying_agree(settings: Settings) -> None:
    """Nothing is said exactly where nothing changes."""
    after = taken_over(HERE, settings, Way.REPLACE)
    assert bool(differences(HERE, after)) == (after != HERE)


class TestPrivateAddresses:
    @pytest.mark.parametrize(
        "source",
        [
            "https://calendar.example/ical/me%40office.example/private-0123456789abcdef/basic.ics",
            "webcal://outlook.example/owa/calendar/9a8b7c6d5e4f3a2b1c0d/reachcalendar.ics",
            "https://cal.example/feed.ics?token=abcdef0123456789abcd",
            "https://me:word@cal.example/feed.ics",
            "https://cal.example/s/kXyZabcdefghijklmn.ics",
        ],
    )
    def test_a_key_in_the_address_is_seen(self, source: str) -> None:
        feed = Feed("Works", source)
        assert feed.may_open
        hidden = feed._replace(source=private_source(feed))
        assert (hidden.is_private, hidden.may_open, hidden.is_address) == (True, False, True)
        assert hidden.where == feed.where, "its host is shown as before"
        assert private_source(feed) == hidden.source, "the same address is the same entry"

    @pytest.mark.parametrize(
        "source",
        [
            "https://holidays.example/de/bavaria.ics",
            "https://www.works.example/public/company-holidays-2026.ics",
            "/home/me/calendar.ics",
            "http://127.0.0.1:8080/0123456789abcdef0123.ics",
        ],
    )
    def test_a_public_one_stays_readable(self, source: str) -> None:
        assert not Feed("Works", source).may_open
