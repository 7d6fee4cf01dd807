"""The sentence for an engagement letter says the period as everybody would."""

from datetime import date, datetime, timedelta

import pytest

from tests import boards
from tests.scenes_report import responses
from trayapp.domain.owing.ledger import Ledger
from trayapp.domain.reporting.report import Period, last_weeks, report
from trayapp.ui.report.figures import engagement

MONDAY = boards.NOW - timedelta(days=boards.NOW.weekday())


def said(now: datetime, period: Period) -> str:
    """Give the beginning of the sentence."""
    counted = report(responses(), Ledger(), period, now, boards.CALENDAR)
    return engagement(counted).partition(", ")[0]


@pytest.mark.parametrize("day", range(7))
def test_the_last_weeks_are_as_many_on_every_day_of_the_week(day: int) -> None:
    now = MONDAY + timedelta(days=day)
    assert said(now, last_weeks(12, now, boards.CALENDAR)) == "In the last 12 weeks"
    assert said(now, last_weeks(4, now, boards.CALENDAR)) == "In the last 4 weeks"


def test_a_period_that_begins_on_any_day_is_rounded() -> None:
    today = boards.NOW.date()
    begins = MONDAY.date() - timedelta(days=26)  # a Wednesday
    assert said(boards.NOW, Period(begins, today)).startswith("In the last 4 weeks")


def test_what_ended_before_is_not_called_the_last_weeks() -> None:
    last = boards.NOW.date() - timedelta(days=10)
    first = last - timedelta(days=28)
    assert said(boards.NOW, Period(first, last)).startswith("In the time from ")
    assert said(boards.NOW, Period(date(2020, 1, 6), date(2020, 3, 1))) == "", "nothing came then"
