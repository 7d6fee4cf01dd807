"""Private addresses of calendars are in the keyring, and nowhere else, whatever becomes of the settings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from trayapp.errors import FeedTrouble, SecretsTrouble, SettingsTrouble
from trayapp.feeds.copies import Copies
from trayapp.feeds.refresh import refresh
from trayapp.profile.profile import Profile
from trayapp.settings import file as settings_file
from trayapp.settings.feeds import Feed, private_source
from trayapp.settings.model import Settings
from trayapp.settings.places import Places
from trayapp.settings.secrets import MemorySecrets

NOW = datetime(2026, 6, 1, 8, tzinfo=UTC)
WORKS = Feed("Works", "https://calendar.works.example/private-7f3a9c21d4/basic.ics", timed=True)
HIDDEN = WORKS._replace(source=private_source(WORKS))


class NoKeyring(MemorySecrets):
    def set(self, account: str, secret: str) -> None:
        raise SecretsTrouble("There is no keyring.", "Start one.")


@pytest.fixture
def profile(tmp_path: Path) -> Iterator[Profile]:
    profile = Profile(Places.of(tmp_path / "profile"), clock=lambda: NOW, secrets=MemorySecrets())
    yield profile
    profile.close()


def with_works(known: Settings) -> Settings:
    return replace(known, feeds=(WORKS,))


def test_no_file_of_the_profile_holds_it(profile: Profile) -> None:
    assert profile.change(with_works).feeds == (HIDDEN,)
    assert profile.secrets.get(HIDDEN.source) == WORKS.source
    for path in profile.places.config.parent.rglob("*"):
        assert not path.is_file() or b"7f3a9c21d4" not in path.read_bytes(), path


def test_it_is_asked_for_when_the_calendar_is_read(profile: Profile, tmp_path: Path) -> None:
    settings = profile.change(with_works)
    asked: list[str] = []

    def fetch(feed: Feed) -> bytes:
        asked.append(feed.source)
        raise FeedTrouble("works.example cannot be reached.")

    copies = Copies(tmp_path / "copies")
    (copy,) = refresh(
        settings.feeds, copies, NOW, "UTC", fetch=fetch, resolved=profile.feed_addresses.resolved
    )
    assert asked == [WORKS.source]
    assert copy.feed == HIDDEN, "what is kept of it does not know the address"
    assert all(b"7f3a9c21d4" not in one.read_bytes() for one in (tmp_path / "copies").iterdir())


def test_it_goes_with_the_calendar(profile: Profile) -> None:
    profile.change(with_works)
    profile.change(lambda known: replace(known, feeds=()))
    assert profile.secrets.get(HIDDEN.source) is None


def test_it_goes_with_everything(profile: Profile) -> None:
    profile.change(with_works)
    profile.forget_everything(())
    assert profile.secrets.get(HIDDEN.source) is None


def test_a_new_one_without_a_keyring_is_refused(profile: Profile) -> None:
    profile.secrets = NoKeyring()
    with pytest.raises(SettingsTrouble, match="belongs into the keyring") as trouble:
        profile.change(with_works)
    assert "7f3a9c21d4" not in str(trouble.value)
    assert profile.settings().feeds == ()


def test_one_from_older_settings_stays_until_there_is_a_keyring(profile: Profile) -> None:
    settings_file.change(profile.places.settings_file, with_works)  # as earlier versions wrote it
    good, profile.secrets = profile.secrets, NoKeyring()
    assert profile.change(lambda known: replace(known, names=("Mia",))).feeds == (WORKS,)
    profile.secrets = good
    assert profile.change(lambda known: replace(known, names=("Maria",))).feeds == (HIDDEN,)


def test_a_lost_entry_says_what_to_do(profile: Profile) -> None:
    settings = profile.change(with_works)
    profile.secrets.delete(HIDDEN.source)
    (copy,) = profile.refresh_calendars(settings)
    assert copy.trouble == "The private address of the calendar Works is not in the keyring."
    assert "add it again" in copy.remedy
