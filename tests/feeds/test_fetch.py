"""Where calendars come from: files and private addresses, within bounds; an address is never told."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.feeds.calendars import Answer, calendar, serving
from tests.servers.certificates import Authority
from trayapp.errors import FeedTrouble
from trayapp.feeds import fetch as fetching
from trayapp.feeds.fetch import fetch
from trayapp.settings.feeds import Feed, feed_problems, named

HOLIDAY = calendar("DTSTART;VALUE=DATE:20260803\nSUMMARY:Works holiday")
SECRET = "/private-5f3a/days.ics"


@pytest.fixture
def authority(tmp_path: Path) -> Authority:
    return Authority(tmp_path)


@pytest.fixture
def answers() -> dict[str, Answer]:
    return {SECRET: (200, {"Content-Type": "text/calendar"}, HOLIDAY)}


@pytest.fixture
def address(authority: Authority, answers: dict[str, Answer]) -> Iterator[str]:
    with serving(lambda path: answers.get(path, (404, {}, b"")), authority.certify("127.0.0.1")) as base:
        yield f"{base}{SECRET}"


def trouble(feed: Feed, ca_file: str | None = None) -> FeedTrouble:
    with pytest.raises(FeedTrouble) as caught:
        fetch(feed, ca_file)
    assert "private-5f3a" not in f"{caught.value}{caught.value.detail}", "an address may be a secret"
    return caught.value


def test_a_file_is_read(tmp_path: Path) -> None:
    (tmp_path / "works.ics").write_bytes(HOLIDAY)
    assert fetch(Feed("Works", str(tmp_path / "works.ics"))) == HOLIDAY
    gone = trouble(Feed("Works", str(tmp_path / "gone.ics")))
    assert "Works cannot be read" in gone.title
    assert "Check that the file is there" in gone.remedy


def test_a_private_address_is_asked(address: str, authority: Authority) -> None:
    assert fetch(Feed("Works", address), str(authority.file)) == HOLIDAY
    assert fetch(Feed("Works", address.replace("https", "webcal")), str(authority.file)) == HOLIDAY


def test_a_certificate_that_nobody_knows_gets_no_question(address: str) -> None:
    assert "would not be private" in trouble(Feed("Works", address)).title


def test_another_hosts_certificate_is_refused(authority: Authority) -> None:
    with serving(lambda _path: (200, {}, HOLIDAY), authority.certify("other.example")) as base:
        assert "would not be private" in trouble(Feed("Works", base), str(authority.file)).title


def test_what_is_not_there_says_what_to_do(address: str, authority: Authority) -> None:
    found = trouble(Feed("Works", address.replace("days", "nights")), str(authority.file))
    assert "does not give the calendar Works" in found.title
    assert "anew" in found.remedy


def test_nobody_answers(authority: Authority) -> None:
    with serving(lambda _path: (200, {}, b""), authority.certify("127.0.0.1")) as base:
        pass
    assert "cannot be reached" in trouble(Feed("Works", base)).title


def test_a_server_that_sends_on_to_an_open_address_is_not_followed(
    address: str, authority: Authority, answers: dict[str, Answer]
) -> None:
    answers[SECRET] = (302, {"Location": "http://works.example/days.ics"}, b"")
    assert "not private" in trouble(Feed("Works", address), str(authority.file)).title
    answers[SECRET] = (302, {"Location": "file:///etc/hostname"}, b"")
    trouble(Feed("Works", address), str(authority.file))
    answers[SECRET] = (302, {"Location": "/elsewhere.ics"}, b"")
    answers["/elsewhere.ics"] = (200, {}, HOLIDAY)
    assert fetch(Feed("Works", address), str(authority.file)) == HOLIDAY
    answers["/elsewhere.ics"] = (302, {"Location": "/elsewhere.ics"}, b"")
    trouble(Feed("Works", address), str(authority.file))


def test_what_is_too_large_is_left(
    address: str, authority: Authority, answers: dict[str, Answer], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetching, "LARGEST", 1024 * 1024)
    answers[SECRET] = (200, {}, b"x" * (1024 * 1024 + 1))
    assert "larger than 1 MB" in trouble(Feed("Works", address), str(authority.file)).title


def test_who_drips_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "works.ics").write_bytes(HOLIDAY)
    monkeypatch.setattr(fetching, "LONGEST", -1.0)
    assert "too slow" in trouble(Feed("Works", str(tmp_path / "works.ics"))).title


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("http://works.example/days.ics", "would not be private"),
        ("ftp://works.example/days.ics", "begins with https://"),
        ("https:///days.ics", "names no host"),
        ("days.ics", "the whole path"),
    ],
)
def test_addresses_that_cannot_be_are_told_and_never_asked(source: str, expected: str) -> None:
    assert expected in " ".join(feed_problems([Feed("Works", source)]))
    assert expected in trouble(Feed("Works", source)).title


def test_calendars_are_named_by_file_or_host() -> None:
    assert named("https://works.example/secret.ics", []) == "works.example"
    assert named("/home/rosa/Fair.ics", ["fair"]) == "Fair 2"
    assert "2 calendars" in " ".join(feed_problems([Feed("A", "/a.ics"), Feed("a", "/b.ics")]))
