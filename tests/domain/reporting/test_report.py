"""The report's figures, by hand and against a slow count."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trayapp.domain.clients.book import CLIENTS
from trayapp.domain.clocks.calendar import default_calendar
from trayapp.domain.clocks.windows import Elapsed, Window, Working
from trayapp.domain.messages.message import Address, ConversationId, MessageId
from trayapp.domain.owing.course import Course, Move
from trayapp.domain.owing.item import Client, ItemKind, SettledBy
from trayapp.domain.owing.ledger import Entry, Ledger, Promise
from trayapp.domain.reporting.report import SPREAD, Period, Promises, Report, last_weeks, quantile, report
from trayapp.domain.reporting.responses import Response

HOUR = timedelta(hours=1)
BERLIN = default_calendar("Europe/Berlin")
MONDAY = datetime(2026, 6, 1, 8, 0, tzinfo=UTC)
"""10:00 in Berlin."""
NOW = MONDAY + 14 * 24 * HOUR
PERIOD = Period(date(2026, 6, 1), date(2026, 6, 15))
DAY = Elapsed(24 * HOUR)
ANNA, BEN = Client("Anna", "anna@acme.example", CLIENTS), Client("Ben", "ben@bolt.example", CLIENTS)


def answered(
    hours: float, took: float | None, *, within: float = 24, client: Client = ANNA, window: Window = DAY
) -> Response:
    """Somebody wrote so many hours after Monday 10:00 and had an answer after so many hours, or has none."""
    since = MONDAY + hours * HOUR
    return Response(
        message_id=MessageId(f"{client.name}{hours}"),
        conversation=ConversationId(1),
        kind=ItemKind.REPLY,
        client=client,
        subject="Contract",
        account="Office",
        since=since,
        due=since + within * HOUR,
        window=window,
        ended=None if took is None else since + took * HOUR,
        by=None if took is None else SettledBy.ME,
    )


def figures(*found: Response, ledger: Ledger | None = None, period: Period = PERIOD) -> Report:
    return report(found, ledger or Ledger(), period, NOW, BERLIN)


def test_nobody_who_was_never_answered_is_left_out() -> None:
    found = figures(answered(0, 2), answered(1, 30), answered(2, None), answered(14 * 24 - 3, None))
    assert found.tally == (4, 1, 2)
    assert (found.tally.waiting, found.unanswered) == (1, 1)
    assert found.tally.share == pytest.approx(1 / 3)
    # The one that nobody answered has waited for nearly two weeks.
    assert (found.median, found.ninetieth) == (30 * HOUR, (14 * 24 - 2) * HOUR)


def test_where_nothing_came_nothing_is_claimed() -> None:
    found = figures()
    assert (found.tally.share, found.median, found.ninetieth, found.clients) == (None, None, None, ())
    assert found.promises == Promises()
    assert found.promises.share is None


def test_a_day_is_one_of_the_users_zone() -> None:
    late = MONDAY.replace(hour=21, minute=59)  # a minute before midnight in Berlin
    first = answered((late - MONDAY) / HOUR, 1)
    second = answered((late - MONDAY) / HOUR + 0.05, 1)
    found = figures(first, second, period=Period(date(2026, 6, 1), date(2026, 6, 1)))
    assert found.responses == (first,)
    assert found.arrivals[0][23] == 1
    assert found.answers[1][0] == 1


def test_every_week_is_there_also_a_quiet_one() -> None:
    found = figures(answered(0, 1), answered(5, 30))
    assert [(week.monday, *week.tally) for week in found.weeks] == [
        (date(2026, 6, 1), 2, 1, 1),
        (date(2026, 6, 8), 0, 0, 0),
        (date(2026, 6, 15), 0, 0, 0),
    ]


def test_the_last_weeks_end_today() -> None:
    assert last_weeks(2, NOW + 24 * HOUR, BERLIN) == Period(date(2026, 6, 8), date(2026, 6, 16))
    assert last_weeks(1, NOW, BERLIN) == Period(date(2026, 6, 15), date(2026, 6, 15))


def test_the_worst_client_comes_first() -> None:
    good, bad = [answered(n, 1) for n in range(3)], [answered(n, 40, client=BEN) for n in range(2)]
    waits = answered(4, None, client=BEN)
    ben, anna = figures(*good, *bad, waits).clients
    assert (ben.client, ben.tally, ben.median, ben.worst) == (BEN, (3, 0, 3), 40 * HOUR, waits)
    assert (anna.client, anna.tally.share, anna.worst) == (ANNA, 1.0, None)


def test_times_of_a_length_stand_together() -> None:
    found = figures(answered(0, 0.25), answered(1, 0.26), answered(2, 30), answered(3, 24 * 8))
    assert [(one.up_to, one.kept, one.missed) for one in found.spread if one.kept or one.missed] == [
        (timedelta(minutes=15), 1, 0),
        (timedelta(minutes=30), 1, 0),
        (timedelta(hours=48), 0, 1),
        (None, 0, 1),
    ]


def test_one_window_for_all_can_be_named() -> None:
    assert figures(answered(0, 1), answered(1, 1)).window == DAY
    assert figures(answered(0, 1), answered(1, 1, window=Working(4 * HOUR))).window is None


def promised(number: int, due: float, ended: float | None, *moved: float, released: bool = False) -> Entry:
    who = Address("Anna", "anna@acme.example")
    matter = Promise(f"p{number}", who, "the form", MONDAY + due * HOUR)
    moves = tuple(Move(MONDAY + hours * HOUR, "ill", MONDAY) for hours in moved)
    at = None if ended is None else MONDAY + ended * HOUR
    return Entry(matter, MONDAY, Course(moves=moves, ended=at, released=released))


def test_promises_are_kept_beaten_or_broken() -> None:
    ledger = Ledger(
        [
            promised(1, 10, 5),
            promised(2, 48, 5),
            promised(3, 50, 60),
            promised(4, 52, None),
            promised(5, 20, 60, 72),
            promised(6, 80, 79, released=True),
            promised(7, 100, 90),
            promised(8, 15 * 24, None),
        ]
    )
    found = figures(ledger=ledger).promises
    assert (found.kept, found.beaten, found.broken, found.moved, found.open) == (2, 2, 2, 1, 0)
    assert (found.streak, found.longest) == (2, 2)
    assert found.share == pytest.approx(4 / 6)


def test_a_promise_that_is_due_later_than_the_period_is_not_counted() -> None:
    ledger = Ledger([promised(8, 15 * 24, None)])
    assert figures(ledger=ledger).promises == Promises()
    assert figures(ledger=ledger, period=Period(date(2026, 6, 1), date(2026, 6, 20))).promises.open == 1


TIMES = st.lists(
    st.tuples(st.floats(0, 13 * 24), st.none() | st.floats(0, 200), st.floats(1, 60)), max_size=40
)


@given(TIMES)
def test_the_figures_agree_with_a_slow_count(times: list[tuple[float, float | None, float]]) -> None:
    found = [answered(start + n / 1e6, took, within=within) for n, (start, took, within) in enumerate(times)]
    figured = figures(*found)
    verdicts = [one.kept(NOW) for one in found]
    assert figured.tally == (len(found), verdicts.count(True), verdicts.count(False))
    decided = figured.tally.kept + figured.tally.missed
    assert sum(one.kept + one.missed for one in figured.spread) == decided
    assert sum(week.tally.total for week in figured.weeks) == len(found)
    assert sum(line.tally.total for line in figured.clients) == len(found)
    assert sum(map(sum, figured.arrivals)) == len(found)
    assert sum(map(sum, figured.answers)) == sum(one.ended is not None for one in found)


@given(st.lists(st.integers(0, 10_000), min_size=1), st.sampled_from([0.1, 0.5, 0.9]))
def test_a_quantile_is_reached_by_its_share_and_by_no_fewer(minutes: list[int], share: float) -> None:
    times = sorted(timedelta(minutes=one) for one in minutes)
    found = quantile(times, share)
    assert found in times
    assert sum(one <= found for one in times) >= share * len(times) - 1e-9
    assert sum(one < found for one in times) < share * len(times)


def test_the_lengths_that_stand_together_rise() -> None:
    assert list(SPREAD) == sorted(set(SPREAD))
    assert quantile((), 0.5) is None


@given(st.integers(0, 3 * 365 * 24 * 60))
def test_hours_are_those_of_the_users_clock_also_when_it_changes(minutes: int) -> None:
    since = MONDAY - timedelta(minutes=minutes)
    one = answered(0, 1)._replace(since=since, ended=since + timedelta(minutes=1))
    found = figures(one, period=Period(date(2023, 1, 1), date(2026, 6, 15)))
    came, went = BERLIN.local(one.since), BERLIN.local(since + timedelta(minutes=1))
    assert found.arrivals[came.weekday()][came.hour] == 1
    assert found.answers[went.weekday()][went.hour] == 1


@pytest.mark.parametrize("hour", range(-3, 4))
def test_the_night_of_the_change_has_its_own_hours(hour: int) -> None:
    since = datetime(2026, 3, 29, 1, 30, tzinfo=UTC) + hour * HOUR
    one = answered(0, 1)._replace(since=since, ended=since)
    found = figures(one, period=Period(date(2026, 3, 1), date(2026, 6, 15)))
    came = BERLIN.local(since)
    assert found.arrivals[came.weekday()][came.hour] == found.answers[came.weekday()][came.hour] == 1
