"""A change of a standard applies from now on, and to what is open only when the user asks."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from trayapp.domain.clocks.standard import (
    Earlier,
    Elapsed,
    EndOfDay,
    Ladder,
    Standard,
    StandardKey,
    Window,
    Working,
)
from trayapp.profile.profile import Profile
from trayapp.settings.accounts.account import MaildirAccount
from trayapp.settings.history import TRIED
from trayapp.settings.model import SETTING_UP, NotificationSettings, Settings
from trayapp.settings.places import Places

HOUR = timedelta(hours=1)
START = datetime(2026, 3, 2, 9, tzinfo=UTC)
ACCOUNT = MaildirAccount("Files", "rosa@files.example", Path("/mail"), START - SETTING_UP)
CLIENTS = StandardKey("group", "Clients", "reply")
ANNA = StandardKey("person", "anna@acker.example", "reply")
DAY, SAME_DAY, SHORT = Elapsed(24 * HOUR), EndOfDay(), Working(HOUR)
SETTINGS = Settings(accounts=(ACCOUNT,))


def set_at(settings: Settings, key: StandardKey, window: Window, now: datetime) -> Settings:
    return settings.with_standard(key, Standard(window)).remembering(settings, now)


def window_at(settings: Settings, at: datetime, ended: datetime | None = None) -> Window:
    standards = settings.standards_in_force()
    return standards.for_(
        "reply", person=ANNA.name, domain="acker.example", group="Clients", at=at, ended=ended
    ).answer


def test_the_window_in_force_before_is_kept_what_is_shipped_too() -> None:
    changed = set_at(SETTINGS, CLIENTS, SAME_DAY, START)
    assert changed.earlier == (Earlier(CLIENTS, START, DAY),)
    assert window_at(changed, START - HOUR) == DAY
    assert window_at(changed, START) == SAME_DAY


def test_going_back_is_a_change_too() -> None:
    own = set_at(SETTINGS, ANNA, SHORT, START)
    back = own.without_standard(ANNA).remembering(own, START + HOUR)
    assert window_at(back, START - HOUR) == DAY
    assert window_at(back, START) == SHORT
    assert window_at(back, START + HOUR) == DAY


def test_what_is_chosen_while_setting_up_has_no_history() -> None:
    assert set_at(Settings(), CLIENTS, SAME_DAY, START).earlier == ()
    early = START - timedelta(seconds=1)
    assert set_at(SETTINGS, CLIENTS, SAME_DAY, early).earlier == ()
    second = SETTINGS.with_account(replace(ACCOUNT, name="More", added=early))
    assert set_at(second, CLIENTS, SAME_DAY, START).earlier != (), "the first account counts"


def test_another_ladder_is_no_other_window() -> None:
    ladder = Ladder((), (HOUR,))
    changed = SETTINGS.with_standard(CLIENTS, Standard(DAY, ladder=ladder)).remembering(SETTINGS, START)
    assert changed.earlier == ()
    assert changed.changed_standards(SETTINGS) == frozenset()
    default = replace(SETTINGS, notifications=NotificationSettings(ladder=ladder))
    assert default.remembering(SETTINGS, START).earlier == ()


def test_what_is_only_tried_leaves_nothing() -> None:
    tried = set_at(SETTINGS, CLIENTS, SAME_DAY, START)
    again = set_at(tried, CLIENTS, SHORT, START + TRIED / 2)
    assert again.earlier == (Earlier(CLIENTS, START, DAY),), "one step, from the first to the last"
    assert set_at(again, CLIENTS, DAY, START + TRIED / 2).earlier == ()
    later = set_at(again, CLIENTS, DAY, START + TRIED)
    assert [one.answer for one in later.earlier] == [DAY, SHORT]


def test_a_recompute_is_asked_for_by_key() -> None:
    changed = set_at(set_at(SETTINGS, CLIENTS, SAME_DAY, START), ANNA, SHORT, START)
    assert changed.changed_standards(SETTINGS) == {CLIENTS, ANNA}
    asked = changed.recomputed([CLIENTS], START + HOUR)
    assert window_at(asked, START - HOUR) == SAME_DAY, "of Anna's own nothing was asked"
    assert window_at(asked, START - HOUR, ended=START) == DAY, "settled before: as it was"
    assert window_at(asked.recomputed([ANNA], START + HOUR), START - HOUR) == SHORT


def test_the_profile_remembers_whoever_changes_the_standards(tmp_path: Path) -> None:
    profile = Profile(Places.of(tmp_path), clock=lambda: START)
    profile.change(lambda settings: settings.with_account(ACCOUNT))
    found = profile.change(lambda settings: settings.with_standard(CLIENTS, Standard(SHORT)))
    assert found.earlier == profile.settings().earlier == (Earlier(CLIENTS, START, DAY),)


@given(
    st.lists(st.tuples(st.integers(1, 3000), st.sampled_from([DAY, SAME_DAY, SHORT, None])), max_size=8),
    st.integers(0, 25_000),
)
def test_history_says_what_was_in_force(steps: list[tuple[int, Window | None]], asked: int) -> None:
    """But for what was tried out: an instant counts when nothing changed in the minutes around it."""
    settings, now = SETTINGS, START
    diary: list[tuple[datetime, Window]] = [(START - TRIED, DAY)]
    for minutes, window in steps:
        now += timedelta(minutes=minutes)
        after = settings.without_standard(ANNA)
        if window is not None:
            after = settings.with_standard(ANNA, Standard(window))
        settings = after.remembering(settings, now)
        diary.append((now, window or DAY))
    instant = START + timedelta(minutes=asked)
    if all(abs(instant - at) > TRIED for at, _ in diary):
        assert window_at(settings, instant) == next(w for at, w in reversed(diary) if at <= instant)
    assert window_at(settings, now) == diary[-1][1]
