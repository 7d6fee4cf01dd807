"""The words for time left: rounded down, short, and exact about when they change."""

import ast
import re
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trayapp.domain.clocks.calendar import WorkingCalendar, default_calendar
from trayapp.domain.clocks.standard import PRESETS
from trayapp.domain.clocks.windows import Elapsed, EndOfDay, NextDay, Working, WorkingDays, parse_window
from trayapp.errors import SettingsTrouble
from trayapp.ui import words

BERLIN = "Europe/Berlin"
OFFICE = default_calendar(BERLIN)
HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)
SECOND = timedelta(seconds=1)
TICK = timedelta.resolution


def may(day: int, hour: int, minute: int = 0) -> datetime:
    """In May 2024, whose third is a Friday."""
    return datetime(2024, 5, day, hour, minute, tzinfo=ZoneInfo(BERLIN)).astimezone(UTC)


NOW = may(8, 12)


# --- the badge ---


@pytest.mark.parametrize(
    ("left", "text"),
    [
        (timedelta(0), "0m"),
        (59.9 * SECOND, "0m"),
        (1 * MINUTE, "1m"),
        (45.9 * MINUTE, "45m"),
        (89.9 * MINUTE, "89m"),
        (90 * MINUTE, "1h"),
        (2 * HOUR - TICK, "1h"),
        (9 * HOUR + 59 * MINUTE, "9h"),
        (35 * HOUR + 59 * MINUTE, "35h"),
        (36 * HOUR, "1d"),
        (48 * HOUR - TICK, "1d"),
        (48 * HOUR, "2d"),
        (timedelta(days=99, hours=23), "99d"),
        (timedelta(days=400), "99d"),
    ],
)
def test_the_badge_rounds_down(left: timedelta, text: str) -> None:
    assert words.badge_text(left) == text
    assert words.badge_text(-left) == text, "past due it is the time since"


lefts = st.one_of(
    st.timedeltas(timedelta(days=-500), timedelta(days=500)),
    st.timedeltas(-100 * HOUR, 100 * HOUR),
    st.timedeltas(-2 * HOUR, 2 * HOUR),
    st.builds(
        lambda n, unit, tick: n * unit + tick * TICK,
        st.integers(-120, 120),
        st.sampled_from([MINUTE, HOUR, 24 * HOUR]),
        st.integers(-1, 1),
    ),
)


@given(lefts)
def test_the_badge_never_promises_time_that_is_not_there(left: timedelta) -> None:
    text = words.badge_text(left)
    assert re.fullmatch(r"\d{1,2}[mhd]", text)
    unit = {"m": MINUTE, "h": HOUR, "d": 24 * HOUR}[text[-1]]
    assert int(text[:-1]) * unit <= abs(left)
    assert abs(left) < (int(text[:-1]) + 1) * unit or text == "99d"


def face(left: timedelta) -> tuple[str, bool]:
    """What the badge shows: its text, in the shape of missed or not."""
    return words.badge_text(left), left <= timedelta(0)


@given(lefts, st.floats(0, 1, exclude_max=True))
def test_the_badge_changes_exactly_when_it_says(left: timedelta, part: float) -> None:
    wait = words.next_change(left)
    assert wait > timedelta(0)
    before = left - min(wait * part, wait - TICK)
    assert face(before) == face(left), "not sooner"
    if left > -timedelta(days=99):
        assert face(left - wait) != face(left), "not later"


@pytest.mark.parametrize(
    ("left", "wait"),
    [
        (90 * MINUTE, TICK),
        (91 * MINUTE, 1 * MINUTE + TICK),
        (5 * HOUR, TICK),
        (30.5 * MINUTE, 30 * SECOND + TICK),
        (40 * SECOND, 40 * SECOND),
        (timedelta(0), MINUTE),
        (-30 * SECOND, 30 * SECOND),
        (-89 * MINUTE, MINUTE),
        (-90 * MINUTE, 30 * MINUTE),
        (-35.5 * HOUR, 0.5 * HOUR),
        (-36 * HOUR, 12 * HOUR),
        (timedelta(days=200), timedelta(days=101) + TICK),
        (timedelta(days=-200), timedelta(days=1)),
    ],
)
def test_when_the_badge_changes_next(left: timedelta, wait: timedelta) -> None:
    assert words.next_change(left) == wait


# --- sentences about time ---


@pytest.mark.parametrize(
    ("left", "sentence"),
    [
        (40 * MINUTE, "40 min left"),
        (40 * MINUTE - TICK, "39 min left"),
        (59 * SECOND, "less than a minute left"),
        (60 * MINUTE, "1 h left"),
        (5 * HOUR + 10.5 * MINUTE, "5 h 10 min left"),
        (6 * HOUR, "due today 18:00"),
        (22 * HOUR, "due tomorrow 10:00"),
        (50 * HOUR, "due Fri 14:00"),
        (timedelta(days=20), "due 28 May 12:00"),
        (timedelta(0), "missed by less than a minute"),
        (-2 * HOUR, "missed by 2 h"),
        (-26.5 * HOUR, "missed by 26 h"),
        (timedelta(days=-3), "missed by 3 days"),
    ],
)
def test_time_left(left: timedelta, sentence: str) -> None:
    assert words.time_left(left, NOW + left, NOW, BERLIN) == sentence


def test_due_in_full() -> None:
    friday, monday = may(3, 16, 10), may(6, 9, 40)
    assert words.due_in_full(monday, friday, OFFICE) == "due Mon 09:40 (1 h 30 working time left)"
    assert words.due_in_full(monday, may(6, 9), OFFICE) == "due today 09:40 (40 min working time left)"
    assert words.due_in_full(monday, may(6, 7), OFFICE) == "due today 09:40 (40 min working time left)"
    assert words.due_in_full(may(6, 12), may(3, 16), OFFICE) == "due Mon 12:00 (4 h working time left)"
    assert words.due_in_full(may(6, 12), may(3, 15, 55), OFFICE) == "due Mon 12:00 (4 h 05 working time left)"
    assert words.due_in_full(may(4, 12), may(3, 18), OFFICE) == "due tomorrow 12:00 (no working time left)"
    assert words.due_in_full(monday, may(6, 11, 40), OFFICE) == "was due today 09:40 (missed by 2 h)"


def test_due_in_full_where_the_calendar_is_of_no_use() -> None:
    nowhere = WorkingCalendar(zone=BERLIN, week=OFFICE.week, country="ZZ")
    assert words.due_in_full(may(6, 9, 40), may(3, 16), nowhere) == "due Mon 09:40"
    never = WorkingCalendar(zone=BERLIN, week=((),) * 7)
    assert words.due_in_full(may(6, 9, 40), may(3, 16), never) == "due Mon 09:40 (no working time left)"


@pytest.mark.parametrize(
    ("instant", "text"),
    [
        (may(8, 11, 2), "today 11:02"),
        (may(8, 0), "today 00:00"),
        (may(7, 23, 59), "yesterday 23:59"),
        (may(9, 9, 12), "tomorrow 09:12"),
        (may(6, 9, 12), "Mon 09:12"),
        (may(2, 9, 12), "Thu 09:12"),
        (may(14, 9, 12), "Tue 09:12"),
        (may(1, 9, 12), "1 May 09:12"),
        (may(15, 9, 12), "15 May 09:12"),
        (datetime(2023, 5, 3, 7, 12, tzinfo=UTC), "3 May 2023 09:12"),
        (datetime(2023, 12, 31, 23, 30, tzinfo=UTC), "1 January 00:30"),
    ],
)
def test_when(instant: datetime, text: str) -> None:
    assert words.when(instant, NOW, BERLIN) == text


def test_the_day_is_that_of_the_users_zone() -> None:
    late = datetime(2024, 5, 8, 23, tzinfo=UTC)
    assert words.when(late, datetime(2024, 5, 8, 12, tzinfo=UTC), "UTC") == "today 23:00"
    assert words.when(late, datetime(2024, 5, 8, 12, tzinfo=UTC), BERLIN) == "tomorrow 01:00"
    assert words.when(late, datetime(2024, 5, 8, 12, tzinfo=UTC), "Asia/Kathmandu") == "tomorrow 04:45"
    with pytest.raises(SettingsTrouble):
        words.when(late, NOW, "Europe/Nowhere")


@pytest.mark.parametrize(
    ("past", "text"),
    [
        (-5 * MINUTE, "just now"),
        (59 * SECOND, "just now"),
        (60 * SECOND, "1 minute ago"),
        (3.9 * MINUTE, "3 minutes ago"),
        (119 * MINUTE, "1 hour ago"),
        (2 * HOUR, "2 hours ago"),
        (24 * HOUR, "1 day ago"),
        (timedelta(days=5), "5 days ago"),
    ],
)
def test_ago(past: timedelta, text: str) -> None:
    assert words.ago(NOW - past, NOW) == text


@pytest.mark.parametrize(
    ("span", "text"),
    [
        (timedelta(0), "less than a minute"),
        (59 * SECOND, "less than a minute"),
        (1 * MINUTE, "1 min"),
        (45.9 * MINUTE, "45 min"),
        (60 * MINUTE, "1 h"),
        (90 * MINUTE, "1 h 30 min"),
        (9 * HOUR + 59 * MINUTE, "9 h 59 min"),
        (10.5 * HOUR, "10 h"),
        (26 * HOUR, "26 h"),
        (35.9 * HOUR, "35 h"),
        (36 * HOUR, "1 day 12 h"),
        (47.9 * HOUR, "1 day 23 h"),
        (48 * HOUR, "2 days"),
        (timedelta(days=3, hours=23), "3 days"),
        (-26 * HOUR, "26 h"),
    ],
)
def test_duration(span: timedelta, text: str) -> None:
    assert words.duration(span) == text


@pytest.mark.parametrize(
    ("count", "text"), [(0, ""), (1, "asked twice"), (2, "asked 3 times"), (9, "asked 10 times")]
)
def test_chasers(count: int, text: str) -> None:
    assert words.chasers(count) == text


# --- notices and lines ---


def test_titles() -> None:
    assert words.warning_title("Anna Acker", 30 * MINUTE) == "Anna Acker is waiting: 30 min left"
    assert words.warning_title("Anna Acker", 30 * MINUTE - SECOND) == "Anna Acker is waiting: 30 min left"
    assert words.warning_title("Anna Acker", -SECOND) == "Anna Acker is waiting: less than a minute left"
    assert words.warning_title("", 2 * HOUR) == "A client is waiting: 2 h left"
    assert (
        words.missed_title("Anna Acker", 26 * HOUR, "24 h")
        == "Anna Acker has waited 26 h, your standard is 24 h"
    )
    assert words.several_title(3, 40 * MINUTE) == "3 clients are waiting, the first for 40 min more"
    assert words.several_title(1, 40 * MINUTE) == "1 client is waiting, for 40 min more"
    assert words.several_title(3, -2 * HOUR) == "3 clients are waiting, the first missed by 2 h"
    assert words.several_missed_title(1) == "1 client has waited longer than your standard"
    assert words.several_missed_title(3) == "3 clients have waited longer than your standard"


def test_a_body_is_the_subject_and_the_sentence_that_asks() -> None:
    assert words.notice_body("Contract draft", "Could you send it?") == "Contract draft\n“Could you send it?”"
    assert words.notice_body("Contract\ndraft", "") == "Contract draft"
    assert words.notice_body("", "Could you\u202e send it?") == "“Could you send it?”"
    assert words.notice_body("", "") == ""


def test_names_from_mail_cannot_break_out_of_a_title() -> None:
    name = "Anna\n\u202eAcker" + "x" * 300
    for title in (words.warning_title(name, HOUR), words.missed_title(name, HOUR, "24 h")):
        assert title.startswith("Anna Acker")
        assert "\n" not in title
        assert "\u202e" not in title
        assert len(title) < 120


def test_safe_line() -> None:
    assert words.safe_line("  Contract\r\n draft ") == "Contract draft"
    assert words.safe_line("Contract draft", 9) == "Contract…"


@pytest.mark.parametrize(
    ("window", "text"),
    [
        (Elapsed(24 * HOUR), "24 h"),
        (Elapsed(48 * HOUR), "48 h"),
        (Elapsed(timedelta(days=5)), "5 days"),
        (Elapsed(90 * MINUTE), "90 minutes"),
        (Working(4 * HOUR), "4 working hours"),
        (WorkingDays(10), "10 working days"),
        (EndOfDay(), "the end of the working day"),
        (NextDay(time(10)), "10:00 on the next working day"),
    ],
)
def test_windows_inside_a_sentence(window: Elapsed, text: str) -> None:
    assert words.window_short(window) == text


@pytest.mark.parametrize("name", ["24-hour rule", "90 minutes", "4 working hours"])
def test_what_a_sentence_says_of_a_preset_is_what_it_is(name: str) -> None:
    assert parse_window(words.window_short(PRESETS[name])) == PRESETS[name]


@pytest.mark.parametrize(
    ("owed", "missed", "next_in", "line"),
    [
        (4, 1, 25 * MINUTE, "4 owed · 1 missed · next in 25 min"),
        (4, 0, 25 * MINUTE, "4 owed · next in 25 min"),
        (2, 2, None, "2 owed · 2 missed"),
        (2, 2, -HOUR, "2 owed · 2 missed"),
        (0, 0, None, "nothing owed"),
    ],
)
def test_the_counts(owed: int, missed: int, next_in: timedelta | None, line: str) -> None:
    assert words.counts_line(owed, missed, next_in) == line


def test_the_counts_name_the_clients_where_one_is_owed_several() -> None:
    assert words.counts_line(17, 2, None, 8) == "17 owed to 8 clients · 2 missed"
    assert words.counts_line(3, 0, None, 1) == "3 owed to 1 client"
    assert words.counts_line(8, 0, None, 8) == "8 owed"
    assert words.counts(17, 2, None, 8) == ("17 owed", "to 8 clients", "2 missed")


def test_the_words_stay_calm_and_need_no_qt() -> None:
    source = Path(words.__file__).read_text(encoding="utf-8")
    tree = ast.parse(source)
    texts = [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]
    assert not [text for text in texts if "!" in text or "oops" in text.lower()]
    assert "PySide6" not in source


@pytest.mark.parametrize("hours", [2, 35, 36, 43, 47, 48, 50, 71, 72, 300])
def test_the_badge_and_the_words_of_one_row_count_in_the_same_unit(hours: int) -> None:
    badge, said = words.badge_text(-hours * HOUR), words.duration(-hours * HOUR)
    number, unit = badge[:-1], badge[-1]
    assert said.startswith(f"{number} {unit}")
