"""Patience with servers, rule by rule."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from trayapp.errors import Busy, MailTrouble, Refused, SecretAwaited, SignInNeeded, Unreachable
from trayapp.sync.pace import (
    FIRST_RETRY,
    KEYRING_RETRY,
    LONGEST_RETRY,
    POLL,
    POLL_ACTIVE,
    POLL_LOCAL,
    POLL_QUIET,
    SLOW_RETRY,
    Pace,
)


def test_polls_while_all_is_well() -> None:
    assert Pace().delay(0.5) == POLL
    assert Pace(local=True).delay(0.5) == POLL_LOCAL


def test_who_cannot_ring_is_looked_at_more_often_while_the_user_is_about() -> None:
    silent = Pace().without_push()
    assert silent.delay(0.5, active=True) == POLL_ACTIVE < POLL
    assert silent.delay(0.5) == POLL_QUIET > POLL
    assert Pace().delay(0.5, active=True) == POLL
    assert Pace(local=True).without_push().delay(0.5) == POLL_LOCAL


def test_who_cannot_ring_is_known_as_such_after_trouble_too() -> None:
    mended = Pace().without_push().failed(Unreachable("gone")).succeeded()
    assert mended.delay(0.0) == POLL_QUIET


def test_one_failure_is_no_blindness_two_are() -> None:
    once = Pace().failed(Unreachable("gone"))
    assert not once.blind
    assert once.failed(Unreachable("gone")).blind
    assert not once.failed(Unreachable("gone")).succeeded().blind


def test_a_refused_password_blinds_at_once_and_is_never_tried_again() -> None:
    refused = Pace().failed(SignInNeeded("refused"))
    assert refused.blind
    assert refused.delay(0.0) is None


def test_a_keyring_that_is_not_there_yet_is_looked_for_again() -> None:
    awaited = Pace().failed(SecretAwaited("no keyring"))
    assert awaited.blind
    assert awaited.delay(0.0) == KEYRING_RETRY


def test_backs_off_to_a_limit() -> None:
    pace = Pace()
    delays: list[timedelta] = []
    for _ in range(12):
        pace = pace.failed(Unreachable("gone"))
        delay = pace.delay(0.0)
        assert delay is not None
        delays.append(delay)
    assert delays[0] == FIRST_RETRY
    assert delays == sorted(delays)
    assert delays[-1] == LONGEST_RETRY


def test_a_busy_server_names_its_time() -> None:
    delay = Pace().failed(Busy("later", retry_after=700)).delay(0.0)
    assert delay == timedelta(seconds=700)


def test_a_server_that_says_no_is_asked_rarely() -> None:
    pace = Pace()
    for _ in range(4):
        pace = pace.failed(Refused("no"))
    assert pace.delay(0.0) == SLOW_RETRY


@given(
    st.lists(
        st.sampled_from([Unreachable("x"), Refused("x"), Busy("x", retry_after=3)]), min_size=1, max_size=30
    ),
    st.floats(0, 1),
)
def test_never_hammers(troubles: list[MailTrouble], jitter: float) -> None:
    pace = Pace()
    for trouble in troubles:
        pace = pace.failed(trouble)
    delay = pace.delay(jitter)
    assert delay is not None
    assert FIRST_RETRY / 2 <= delay <= timedelta(minutes=16)
