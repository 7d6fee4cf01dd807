"""``owed leave``, ``calendar``, ``today`` and ``habits``, as processes of their own."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.cli.letters import ANNA, ME, ago, letter
from tests.cli.mailboxes import MaildirBox
from tests.cli.process import Owed
from tests.feeds.calendars import calendar, serving


@pytest.fixture
def owed(tmp_path: Path) -> Owed:
    owed = Owed(tmp_path / "profile")
    MaildirBox(tmp_path / "Maildir")
    owed("account", "add", "maildir", "--name", "Office", "--address", ME, str(tmp_path / "Maildir"))
    return owed


def test_a_leave_is_handed_over_and_announced(owed: Owed) -> None:
    said = owed("leave", "2099-08-03", "2099-08-14").out
    assert said.startswith(
        "Hand-over: away Mon 3 August 2099 to Fri 14 August 2099, back Mon 17 August 2099\n"
    )
    assert "Nothing that is owed" in said
    assert "Office cannot be seen" in said, "nobody has looked yet"
    note = owed(
        "leave",
        "2099-08-03",
        "2099-08-14",
        "--out-of-office",
        "--language",
        "de",
        "--substitute",
        "Vera Vogt",
    ).out
    assert note.startswith("Abwesend bis Freitag, 14. August 2099\n\nVielen Dank")
    assert "Vera Vogt" in note
    answer = owed("leave", "2099-08-03", "2099-08-14", "--json", "--add").json()
    assert (answer["back"][:10], answer["during"]) == ("2099-08-17", [])
    later = owed("leave", "2099-08-15", "2099-08-16", "--json").json()
    assert later["back"][:10] == "2099-08-17"
    assert owed("leave", "2099-08-14", "2099-08-03", status=1).err.count("\n") == 1
    assert "not a day" in owed("leave", "tomorrow", "2099-08-03", status=1).err
    assert (
        "en, de"
        in owed("leave", "2099-08-03", "2099-08-14", "--out-of-office", "--language", "xx", status=1).err
    )


def test_a_leave_is_booked_once_and_taken_back(owed: Owed) -> None:
    days = ("2099-08-03", "2099-08-14")
    said = owed("leave", *days, "--add").out
    assert said.startswith("Booked: Mon 3 August 2099 to Fri 14 August 2099. Take it back with: owed leave ")
    assert "2099-08-03 2099-08-14 --remove\n\nHand-over:" in said
    assert owed("leave", *days, "--add").out.startswith("Booked already: Mon 3 August 2099 to ")
    joined = owed("leave", "2099-08-10", "2099-08-17", "--add").out
    assert "Mon 3 August 2099 to Mon 17 August 2099, one leave with the days booked before." in joined
    assert "owed leave 2099-08-03 2099-08-17 --remove" in joined
    assert owed("leave", *days, "--json").json()["booked"] is True
    left = owed("leave", *days, "--remove", "--json").json()["leave"]
    assert left == [{"first": "2099-08-15", "last": "2099-08-17"}]
    assert "No leave is booked any more: Mon 17" in owed("leave", "2099-08-17", "2099-08-17", "--remove").out
    missing = owed("leave", *days, "--remove", status=1).err
    assert "nothing was changed. Booked: 2099-08-15 to 2099-08-16." in missing
    assert "not before" in owed("leave", *reversed(days), "--remove", status=1).err
    assert owed("leave", *days, "--json").json()["booked"] is False


def test_today_says_what_falls_due_and_who_has_not_heard(owed: Owed, tmp_path: Path) -> None:
    assert "Not every mailbox has been read" in owed("today").out, "nobody has looked yet"
    box = MaildirBox(tmp_path / "Maildir")
    box.put(letter(1, ANNA, ago(minutes=1)))
    owed("client", "add", "Clients", "acme.example")
    owed("sync")
    said = owed("today", "--json").json()
    assert [one["client"]["address"] for one in said["unheard"]] == ["anna@acme.example"]
    assert said["due"] == [] or said["due"][0]["deadline"][0].startswith("Received")
    assert "Not heard from you today: 1" in owed("today").out
    assert " before the next working day begins, " in owed("today").out, "there is no reply time"
    owed("habits", "--reply-at", "09:00")
    assert " before the next reply time, " in owed("today").out


def test_a_calendar_is_added_listed_and_removed(owed: Owed, tmp_path: Path) -> None:
    file = tmp_path / "fair.ics"
    first = (datetime.now(UTC) + timedelta(days=30)).strftime("%Y%m%d")
    file.write_bytes(calendar(f"DTSTART;VALUE=DATE:{first}\nSUMMARY:Trade fair"))
    added = owed("calendar", "add", str(file)).out
    assert added.startswith("fair (")
    assert "): 1 entry of whole days ahead, read " in added
    assert "already" in owed("calendar", "add", str(file), status=1).err
    (listed,) = owed("calendar", "list", "--json").json()["calendars"]
    assert (listed["name"], listed["trouble"]) == ("fair", None)
    file.unlink()
    failing = owed("calendar", "refresh", status=1)
    assert "last good copy" in failing.err
    assert "fair: The calendar fair cannot be read" in owed("calendar", "list").out
    owed("calendar", "remove", "Fair")
    assert owed("calendar", "list", "--json").json()["calendars"] == []
    assert "no calendar" in owed("calendar", "remove", "Fair", status=1).err
    assert "private" in owed("calendar", "add", "http://works.example/days.ics", status=1).err


@pytest.mark.parametrize("content", [None, b"<html>Please sign in</html>"])
def test_a_file_that_is_no_calendar_is_not_added(owed: Owed, tmp_path: Path, content: bytes | None) -> None:
    file = tmp_path / "fair.ics"
    if content is not None:
        file.write_bytes(content)
    said = owed("calendar", "add", str(file), status=1).err
    assert "Nothing was added." in said
    assert "last good copy" not in said
    assert owed("calendar", "list", "--json").json()["calendars"] == []


def test_an_address_that_does_not_answer_is_kept(owed: Owed) -> None:
    with serving(lambda _path: (404, {}, b""), None) as base:
        pass
    said = owed("calendar", "add", f"{base}/days.ics", "--name", "Works").out
    assert said.startswith("Works was added, but could not be read yet. 127.0.0.1 cannot be reached")
    assert "tries again by itself" in said
    assert "last good copy" not in said
    listed = owed("calendar", "list").out
    assert "never read\nWorks: 127.0.0.1 cannot be reached" in listed


def test_a_journey_is_added_and_taken_back(owed: Owed) -> None:
    owed("calendar", "travel", "2099-03-03", "2099-03-09", "America/New_York")
    assert "New_York" in owed("calendar", "list").out
    assert (
        "no time zone" in owed("calendar", "travel", "2099-04-03", "2099-04-09", "Mars/Olympus", status=1).err
    )
    owed("calendar", "travel", "2099-03-03", "2099-03-09", "none")
    assert owed("calendar", "list", "--json").json()["travel"] == []


def test_habits_are_set_and_shown(owed: Owed) -> None:
    assert "no daily reply time" in owed("habits").out
    owed("habits", "--reply-at", "16:00", "--reply-at", "09:00", "--evening", "15")
    assert owed("habits", "--json").json() == {
        "version": 1,
        "reply_times": ["09:00", "16:00"],
        "evening_question": True,
        "evening_minutes_before": 15,
    }
    said = owed("habits", "--no-reply-times", "--no-evening").out
    assert "no daily reply time" in said
    assert "not ask" in said
    assert "not a time" in owed("habits", "--reply-at", "noon", status=1).err
    assert "at most 8 hours" in owed("habits", "--evening", "900", status=1).err
