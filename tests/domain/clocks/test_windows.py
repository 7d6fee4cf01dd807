"""Response windows: what people write is understood, what cannot be one is refused with examples."""

from datetime import time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trayapp.domain.clocks.windows import (
    Elapsed,
    EndOfDay,
    NextDay,
    Window,
    Working,
    WorkingDays,
    parse_window,
    window_text,
)
from trayapp.errors import SettingsTrouble

HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)


@pytest.mark.parametrize(
    ("text", "window"),
    [
        ("24h", Elapsed(24 * HOUR)),
        ("24 h", Elapsed(24 * HOUR)),
        ("24 hours", Elapsed(24 * HOUR)),
        ("  24   HOURS ", Elapsed(24 * HOUR)),
        ("24-hour", Elapsed(24 * HOUR)),
        ("90m", Elapsed(90 * MINUTE)),
        ("90 min", Elapsed(90 * MINUTE)),
        ("2 days", Elapsed(48 * HOUR)),
        ("1 week", Elapsed(7 * 24 * HOUR)),
        ("1h30m", Elapsed(90 * MINUTE)),
        ("1 h 30 min", Elapsed(90 * MINUTE)),
        ("1 hour and 30 minutes", Elapsed(90 * MINUTE)),
        ("1.5 h", Elapsed(90 * MINUTE)),
        ("1,5 h", Elapsed(90 * MINUTE)),
        ("4 working hours", Working(4 * HOUR)),
        ("4 hours of working time", Working(4 * HOUR)),
        ("4 business hours", Working(4 * HOUR)),
        ("90 working minutes", Working(90 * MINUTE)),
        ("1 working hour 30 minutes", Working(90 * MINUTE)),
        ("1 working day", WorkingDays(1)),
        ("10 working days", WorkingDays(10)),
        ("10 business days", WorkingDays(10)),
        ("end of day", EndOfDay()),
        ("end of the working day", EndOfDay()),
        ("by the end of the working day", EndOfDay()),
        ("same day", EndOfDay()),
        ("next working day 10:00", NextDay(time(10))),
        ("next working day at 9:30", NextDay(time(9, 30))),
        ("by 10:00 the next working day", NextDay(time(10))),
        ("by 10:00 on the next working day", NextDay(time(10))),
        ("next business day by 5 pm", NextDay(time(17))),
        ("next working day 12 am", NextDay(time(0))),
        ("next working day 12:15 p.m.", NextDay(time(12, 15))),
    ],
)
def test_what_people_write(text: str, window: Window) -> None:
    assert parse_window(text) == window


@pytest.mark.parametrize(
    "text",
    [
        "",
        "soon",
        "h",
        "5",
        "-1h",
        "0h",
        "0 working minutes",
        "0 working days",
        "1h 1h",
        "1e5 h",
        "367 days",
        "9000 hours",
        "999999999999999 h",
        "261 working days",
        "1 working day 2 hours",
        "1.5 working days",
        "working",
        "next working day",
        "next day 10:00",
        "next working day 25:00",
        "next working day 10:60",
        "next working day 13 pm",
        "next working day 10:00 11:00",
        "24 hours after lunch",
        "1 month",
        "tomorrow",
    ],
)
def test_what_cannot_be_a_window_is_refused_with_examples(text: str) -> None:
    with pytest.raises(SettingsTrouble) as trouble:
        parse_window(text)
    assert trouble.value.title.endswith(".")
    assert '"4 working hours"' in trouble.value.remedy


spans = st.integers(1, 366 * 24 * 60).map(lambda minutes: minutes * MINUTE)
windows = st.one_of(
    spans.map(Elapsed),
    spans.map(Working),
    st.integers(1, 366 * 86400).map(lambda seconds: Elapsed(timedelta(seconds=seconds))),
    st.integers(1, 260).map(WorkingDays),
    st.just(EndOfDay()),
    st.times().map(lambda at: NextDay(at.replace(second=0, microsecond=0))),
)


@given(windows)
def test_the_words_of_a_window_are_read_back(window: Window) -> None:
    assert parse_window(window_text(window)) == window


@given(
    st.text(max_size=30) | st.from_regex(r"(by |next )?\d{1,4} ?(working )?(h|min|days|pm)?", fullmatch=True)
)
def test_any_text_is_a_window_or_refused(text: str) -> None:
    try:
        window = parse_window(text)
    except SettingsTrouble:
        return
    assert parse_window(window_text(window)) == window


@pytest.mark.parametrize(
    ("window", "text"),
    [
        (Elapsed(HOUR), "1 hour"),
        (Elapsed(24 * HOUR), "24 hours"),
        (Elapsed(26 * HOUR), "26 hours"),
        (Elapsed(48 * HOUR), "2 days"),
        (Elapsed(90 * MINUTE), "90 minutes"),
        (Elapsed(150 * MINUTE), "2 hours 30 minutes"),
        (Working(4 * HOUR), "4 working hours"),
        (Working(90 * MINUTE), "90 working minutes"),
        (Working(48 * HOUR), "48 working hours"),
        (Working(61 * HOUR + MINUTE), "61 working hours 1 minute"),
        (WorkingDays(1), "1 working day"),
        (EndOfDay(), "end of the working day"),
        (NextDay(time(9, 5)), "next working day 09:05"),
    ],
)
def test_windows_read_well(window: Window, text: str) -> None:
    assert window_text(window) == text


@pytest.mark.parametrize("kind", [Elapsed, Working])
@pytest.mark.parametrize("span", [timedelta(0), -HOUR, timedelta(days=367), timedelta(milliseconds=1500)])
def test_no_window_is_made_of_nonsense(kind: type[Elapsed | Working], span: timedelta) -> None:
    with pytest.raises(SettingsTrouble):
        kind(span)


def test_the_next_day_has_a_time_in_minutes() -> None:
    with pytest.raises(SettingsTrouble):
        NextDay(time(10, 0, 30))
