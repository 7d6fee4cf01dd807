"""When calendars are read anew, and that the last good copy stays whatever happens."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from tests.feeds.calendars import calendar
from trayapp.domain.clocks.calendar import DayOff, default_calendar
from trayapp.errors import FeedTrouble
from trayapp.feeds.copies import Copies, Copy
from trayapp.feeds.refresh import AGAIN, EVERY, check_file, refresh
from trayapp.settings.feeds import Feed

NOW = datetime(2026, 6, 1, 8, tzinfo=UTC)
BERLIN = "Europe/Berlin"
WORKS = Feed("Works", "https://works.example/secret.ics", timed=True)
FAIR = Feed("Fair", "/home/rosa/fair.ics")


class World:
    """Gives calendars, or fails, and counts how often it was asked."""

    def __init__(self) -> None:
        self.data = calendar(
            "DTSTART;VALUE=DATE:20260803\nSUMMARY:Works holiday",
            "DTSTART:20260604T120000\nDURATION:PT1H",
        )
        self.failing = False
        self.asked: list[str] = []

    def __call__(self, feed: Feed) -> bytes:
        self.asked.append(feed.name)
        if self.failing:
            raise FeedTrouble("works.example cannot be reached.", "Owed tries again by itself.")
        return self.data


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def copies(tmp_path: Path) -> Copies:
    return Copies(tmp_path / "calendars")


def look(
    copies: Copies, world: World, now: datetime = NOW, *, force: bool = False, zone: str = BERLIN
) -> Copy:
    (copy,) = refresh([WORKS], copies, now, zone, force=force, fetch=world)
    return copy


def test_what_was_read_is_kept_and_applied(copies: Copies, world: World) -> None:
    copy = look(copies, world)
    assert (copy.read, copy.trouble) == (NOW, "")
    assert copies.of(WORKS) == copy
    calendar = copies.applied(default_calendar(BERLIN), [WORKS])
    assert calendar.day_off(date(2026, 8, 3)) == "Works holiday (Works)"
    assert calendar.between(NOW, NOW + timedelta(days=4)) == timedelta(hours=31), (
        "one hour of Thursday is taken"
    )
    whole = copies.applied(default_calendar(BERLIN), [WORKS._replace(timed=False)])
    assert whole.between(NOW, NOW + timedelta(days=4)) == timedelta(hours=32)


def test_a_calendar_is_asked_now_and_then(copies: Copies, world: World) -> None:
    look(copies, world)
    look(copies, world, NOW + EVERY - timedelta(seconds=1))
    assert len(world.asked) == 1
    look(copies, world, NOW + EVERY)
    look(copies, world, NOW + EVERY, force=True)
    look(copies, world, NOW - timedelta(days=300))
    assert len(world.asked) == 4, "a clock that was set back is no reason to wait"
    look(copies, world, NOW - timedelta(days=300), zone="Asia/Tokyo")
    assert len(world.asked) == 5, "times without a zone mean another instant now"


def test_the_last_good_copy_stays_while_reading_fails(copies: Copies, world: World) -> None:
    good = look(copies, world)
    world.failing = True
    bad = look(copies, world, NOW + EVERY)
    assert (bad.trouble, bad.read, bad.days) == ("works.example cannot be reached.", NOW, good.days)
    assert bad.remedy == "The last good copy is used. Owed tries again by itself."
    look(copies, world, NOW + EVERY + AGAIN - timedelta(seconds=1))
    assert len(world.asked) == 2
    world.failing = False
    assert look(copies, world, NOW + EVERY + AGAIN).trouble == ""


def test_where_there_is_no_good_copy_none_is_promised(copies: Copies, world: World) -> None:
    world.failing = True
    assert look(copies, world).remedy == "Owed tries again by itself."
    assert look(copies, world, force=True).remedy == "Owed tries again by itself."


@pytest.mark.parametrize("content", [None, b"", b"<html>", calendar("DTSTART:never\nSUMMARY:Fair")])
def test_a_file_is_checked_before_it_is_added(tmp_path: Path, content: bytes | None) -> None:
    file = tmp_path / "fair.ics"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(FeedTrouble):
        check_file(Feed("Fair", str(file)), NOW, BERLIN)
    file.write_bytes(calendar())
    check_file(Feed("Fair", str(file)), NOW, BERLIN)


def test_a_page_instead_of_a_calendar_costs_nothing(copies: Copies, world: World) -> None:
    good = look(copies, world)
    world.data = b"<html>Please sign in</html>"
    bad = look(copies, world, force=True)
    assert bad.days == good.days
    assert "no calendar" in bad.trouble


def test_copies_of_calendars_that_are_gone_are_removed(copies: Copies, world: World) -> None:
    refresh([WORKS, FAIR], copies, NOW, BERLIN, fetch=world)
    refresh([FAIR], copies, NOW, BERLIN, fetch=world)
    assert copies.of(WORKS) == Copy(WORKS)
    assert copies.of(FAIR).days == (DayOff(date(2026, 8, 3), date(2026, 8, 3), "Works holiday (Fair)"),)


@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b'{"days": [["x"]]}', b"\xff"])
def test_a_broken_copy_counts_as_none(copies: Copies, world: World, content: bytes) -> None:
    look(copies, world)
    copies._path(WORKS).write_bytes(content)
    assert copies.of(WORKS) == Copy(WORKS)
    assert look(copies, world).days


def test_only_the_owner_may_read_copies(copies: Copies, world: World) -> None:
    look(copies, world)
    assert copies._path(WORKS).stat().st_mode & 0o077 == 0
    assert "secret" not in copies._path(WORKS).name + copies._path(WORKS).read_text("utf-8")


def test_the_stamp_tells_when_a_copy_changed(copies: Copies, world: World) -> None:
    before = copies.stamp()
    look(copies, world)
    assert copies.stamp() != before
