"""iCalendar as days off: whole days, times, repetitions with exceptions, and what must not get through."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.feeds.calendars import calendar
from trayapp.domain.clocks.calendar import DayOff
from trayapp.errors import FeedTrouble
from trayapp.feeds import ical
from trayapp.feeds.ical import Entries, entries_in

NOW = datetime(2026, 6, 1, 8, tzinfo=UTC)
BERLIN = "Europe/Berlin"


def read(*events: str, head: str = "") -> Entries:
    return entries_in(calendar(*events, head=head), "Works", NOW, BERLIN)


def berlin(month: int, day: int, hour: int) -> datetime:
    return datetime(2026, month, day, hour, tzinfo=ZoneInfo(BERLIN)).astimezone(UTC)


def test_whole_days_are_days_off_and_their_end_is_not() -> None:
    found = read(
        "DTSTART;VALUE=DATE:20260803\nDTEND;VALUE=DATE:20260815\nSUMMARY:Works holiday",
        "DTSTART;VALUE=DATE:20261224\nSUMMARY:Christmas Eve\nTRANSP:TRANSPARENT",
    )
    assert found.days == (
        DayOff(date(2026, 8, 3), date(2026, 8, 14), "Works holiday (Works)"),
        DayOff(date(2026, 12, 24), date(2026, 12, 24), "Christmas Eve (Works)"),
    )
    assert found.times == ()


def test_a_day_from_midnight_to_midnight_is_a_whole_day() -> None:
    found = read(
        "DTSTART;TZID=Europe/Berlin:20260605T000000\nDTEND;TZID=Europe/Berlin:20260606T000000\nSUMMARY:Bridge"
    )
    assert found.days == (DayOff(date(2026, 6, 5), date(2026, 6, 5), "Bridge (Works)"),)


def test_times_take_time_away_unless_they_are_free() -> None:
    found = read(
        "DTSTART:20260603T120000Z\nDTEND:20260603T140000Z\nSUMMARY:Outing",
        "DTSTART:20260604T120000\nDURATION:PT1H\nSUMMARY:No zone",
        "DTSTART:20260605T120000Z\nDTEND:20260605T140000Z\nTRANSP:TRANSPARENT",
        "DTSTART:20260605T120000Z\nDTEND:20260605T120000Z",
    )
    assert found.times == (
        (datetime(2026, 6, 3, 12, tzinfo=UTC), datetime(2026, 6, 3, 14, tzinfo=UTC)),
        (berlin(6, 4, 12), berlin(6, 4, 13)),
    )


def test_what_is_cancelled_is_left_out() -> None:
    assert read("DTSTART;VALUE=DATE:20260803\nSTATUS:CANCELLED") == Entries((), ())


def test_repetitions_have_exceptions_and_moved_days() -> None:
    fridays = "DTSTART;VALUE=DATE:20260605\nSUMMARY:Short week\nRRULE:FREQ=WEEKLY;COUNT=4\n"
    found = entries_in(
        calendar(
            f"{fridays}EXDATE;VALUE=DATE:20260612",
            "DTSTART;VALUE=DATE:20260618\nRECURRENCE-ID;VALUE=DATE:20260619\nSUMMARY:Short week",
        ).replace(b"UID:1@", b"UID:0@"),
        "Works",
        NOW,
        BERLIN,
    )
    assert [one.first for one in found.days] == [date(2026, 6, 5), date(2026, 6, 18), date(2026, 6, 26)]


def test_a_weekly_time_follows_the_clock_on_the_wall() -> None:
    found = read(
        "DTSTART;TZID=Europe/Berlin:20260301T180000\nDTEND;TZID=Europe/Berlin:20260301T190000\n"
        "RRULE:FREQ=WEEKLY;UNTIL=20260501T000000Z"
    )
    hours = {begin.astimezone(ZoneInfo(BERLIN)).hour for begin, _ in found.times}
    assert hours == {18}
    assert len({begin.hour for begin, _ in found.times}) == 2, "summer time began between them"


def test_only_what_is_near_counts() -> None:
    yearly = read("DTSTART;VALUE=DATE:19000501\nRRULE:FREQ=YEARLY\nSUMMARY:May Day")
    assert [one.first.year for one in yearly.days] == [2025, 2026, 2027, 2028]


@pytest.mark.parametrize(
    "rule", ["FREQ=SECONDLY", "FREQ=WEEKLY;INTERVAL=0", "FREQ=DAILY;BYHOUR=1,2,3;BYMINUTE=1,2,3"]
)
def test_a_flood_is_left_out_and_the_rest_read(rule: str) -> None:
    found = read(
        f"DTSTART:20200101T000000Z\nDURATION:PT1S\nRRULE:{rule}",
        "DTSTART;VALUE=DATE:20260803\nSUMMARY:Fair",
    )
    assert (found.days[0].why, found.times, found.skipped) == ("Fair (Works)", (), 1)


def test_an_entry_that_makes_no_sense_costs_no_other() -> None:
    found = read(
        "DTSTART;VALUE=DATE:20260101\nDURATION:P999999D\nRRULE:FREQ=WEEKLY",
        "DTSTART;VALUE=DATE:20260803\nSUMMARY:Fair",
    )
    assert [one.why for one in found.days] == ["Fair (Works)"]
    assert found.skipped == 1


def test_too_many_entries_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    daily = "DTSTART:20200101T010000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY"
    monkeypatch.setattr(ical, "_MOST", 2_000)
    with pytest.raises(FeedTrouble, match="too many entries"):
        read(*[daily] * 3)


def test_names_are_plain_and_short() -> None:
    found = read("DTSTART;VALUE=DATE:20260803\nSUMMARY:Trip\\n\u202eevil\u0007" + "x" * 300)
    assert "\u202e" not in found.days[0].why
    assert "\n" not in found.days[0].why
    assert len(found.days[0].why) < 80


@pytest.mark.parametrize(
    "data", [b"", b"<html>Sign in</html>", b"BEGIN:VCALENDAR", b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n\xff\xfe"]
)
def test_what_is_no_calendar_is_refused(data: bytes) -> None:
    with pytest.raises(FeedTrouble) as caught:
        entries_in(data, "Works", NOW, BERLIN)
    assert caught.value.title.endswith(".")


VALUES = st.sampled_from(
    [
        "DTSTART:20260101",
        "DTSTART;VALUE=DATE:20260231",
        "DTSTART;TZID=Nowhere:20260603T120000",
        "DTSTART:99991231T235959Z",
        "DTSTART;VALUE=DATE:00010101",
        "DTEND:19000101T000000Z",
        "DTEND;VALUE=DATE:20260101",
        "DURATION:-P1D",
        "DURATION:P99999999D",
        "RRULE:FREQ=WEEKLY;INTERVAL=0",
        "RRULE:FREQ=YEARLY;BYMONTH=13",
        "RRULE:NONSENSE",
        "RDATE:20260101,2026",
        "EXDATE:never",
        "SUMMARY",
        "RECURRENCE-ID:20260101",
    ]
)


@settings(max_examples=40)
@given(st.lists(st.lists(VALUES, min_size=1, max_size=4).map("\n".join), min_size=1, max_size=3))
def test_nonsense_is_read_or_refused_and_never_more(events: list[str]) -> None:
    try:
        found = read(*events)
    except FeedTrouble:
        return
    for first, last, _why in found.days:
        assert timedelta(0) <= last - first < timedelta(days=1000)
    assert all(begin < end for begin, end in found.times)
