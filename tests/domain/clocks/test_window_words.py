"""A window in words: in English the same that settings and commands hold, in another language its own."""

from collections.abc import Iterator
from datetime import time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trayapp.domain.clocks.window_words import window_said, within
from trayapp.domain.clocks.windows import (
    Elapsed,
    EndOfDay,
    NextDay,
    Window,
    Working,
    WorkingDays,
    window_text,
)
from trayapp.tongue import ENGLISH, Tongue, speak

spans = st.one_of(
    st.integers(1, 90_000).map(lambda count: timedelta(seconds=count)),
    st.integers(1, 8_000).map(lambda count: timedelta(minutes=count)),
    st.integers(1, 360).map(lambda count: timedelta(days=count)),
)
windows: st.SearchStrategy[Window] = st.one_of(
    spans.map(Elapsed),
    spans.map(Working),
    st.integers(1, 260).map(WorkingDays),
    st.just(EndOfDay()),
    st.builds(lambda hour: NextDay(time(hour, 30)), st.integers(0, 23)),
)


@pytest.fixture
def german() -> Iterator[None]:
    forms = {
        ("%n working day|%n working days", ""): ("%n Arbeitstag", "%n Arbeitstage"),
        ("within %n working day|within %n working days", ""): ("in %n Arbeitstag", "in %n Arbeitstagen"),
        ("%n working hour|%n working hours", ""): ("%n Arbeitsstunde", "%n Arbeitsstunden"),
        ("within {window}", ""): ("in {window}",),
    }
    speak(Tongue("de", forms))
    yield
    speak(ENGLISH)


@given(windows)
def test_in_english_it_is_what_is_written(window: Window) -> None:
    assert window_said(window) == window_text(window)


@pytest.mark.parametrize(
    ("window", "said"),
    [
        (Elapsed(timedelta(hours=24)), "within 24 hours"),
        (Elapsed(timedelta(days=3)), "within 3 days"),
        (Working(timedelta(minutes=90)), "within 90 working minutes"),
        (WorkingDays(1), "within 1 working day"),
        (EndOfDay(), "by the end of the working day"),
        (NextDay(time(10)), "by 10:00 on the next working day"),
    ],
)
def test_the_end_of_a_sentence(window: Window, said: str) -> None:
    assert within(window) == said


@pytest.mark.usefixtures("german")
def test_another_language_has_its_own_cases() -> None:
    assert window_said(WorkingDays(10)) == "10 Arbeitstage"
    assert within(WorkingDays(10)) == "in 10 Arbeitstagen"
    assert within(Working(timedelta(hours=4))) == "in 4 Arbeitsstunden"
    assert window_text(WorkingDays(10)) == "10 working days", "what is kept knows no language"
