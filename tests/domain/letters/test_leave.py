"""What falls due while somebody is away, and the texts that say so."""

import string
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from tests import boards
from trayapp import resources
from trayapp.domain.clocks.calendar import default_calendar
from trayapp.domain.clocks.standard import Elapsed, due
from trayapp.domain.letters.leave import (
    away_text,
    handover_text,
    is_booked,
    plan_leave,
    with_leave,
    without_days,
    without_leave,
)
from trayapp.domain.owing.item import OwedItem
from trayapp.errors import SettingsTrouble

OFFICE = default_calendar("Europe/Berlin")
FIRST, LAST = date(2026, 8, 3), date(2026, 8, 14)
"""Monday to Friday of the week after."""
NOW = datetime(2026, 7, 27, 7, tzinfo=UTC)
"""The Monday before, 09:00."""


def due_on(month: int, day: int, hour: int, number: int = 1, **more: object) -> OwedItem:
    at = datetime(2026, month, day, hour, tzinfo=UTC)
    return replace(boards.ANNA, id=f"r{number}", due=at, answer_by=at, **more)  # type: ignore[arg-type]


def test_items_are_sorted_by_when_nobody_is_there() -> None:
    items = [
        due_on(7, 31, 15, 1),  # Friday 17:00, when work ends
        due_on(7, 31, 16, 2),  # after work, but before the leave
        due_on(8, 2, 20, 10),
        due_on(8, 2, 22, 11),  # Monday 00:00
        due_on(8, 14, 16, 3),
        due_on(8, 17, 7, 4),  # Monday 09:00, when work begins
        due_on(8, 17, 12, 5),
        due_on(8, 17, 16, 6),
        due_on(7, 20, 12, 7),
        due_on(8, 5, 12, 8, probable=True),
        due_on(8, 5, 12, 9, old=True),
    ]
    plan = plan_leave(items, FIRST, LAST, OFFICE, now=NOW)
    assert [one.id for one in plan.missed] == ["r7"]
    assert [one.id for one in plan.before] == ["r1", "r2", "r10"]
    assert [one.id for one in plan.during] == ["r11", "r3", "r4"]
    assert [one.id for one in plan.after] == ["r5"]
    assert (plan.begins, plan.back) == (
        datetime(2026, 8, 2, 22, tzinfo=UTC),
        datetime(2026, 8, 17, 7, tzinfo=UTC),
    )


def test_the_way_back_is_the_next_day_that_is_worked() -> None:
    holidays = replace(OFFICE, country="DE")
    plan = plan_leave([], date(2026, 3, 30), date(2026, 4, 2), holidays, now=NOW)
    assert holidays.day_of(plan.back) == date(2026, 4, 7), "Easter is between"


def test_what_is_missed_is_never_said_to_fall_due_meanwhile() -> None:
    items = [due_on(8, 1, 12), due_on(8, 3, 5, 2), due_on(8, 3, 12, 3)]
    sunday = plan_leave(items, FIRST, LAST, OFFICE, now=datetime(2026, 8, 2, 8, tzinfo=UTC))
    assert [one.id for one in sunday.missed] == ["r1"]
    assert [one.id for one in sunday.during] == ["r2", "r3"]
    text = handover_text(sunday, OFFICE)
    assert "\nMissed already: to do before I leave (1)\n- Sat 1 August 14:00" in text
    away = plan_leave(items, FIRST, LAST, OFFICE, now=datetime(2026, 8, 3, 5, tzinfo=UTC))
    assert [one.id for one in away.missed] == ["r1", "r2"]
    assert "\nMissed already (2)\n" in handover_text(away, OFFICE), "nothing is done before it any more"
    alone = plan_leave(items[:1], FIRST, LAST, OFFICE, now=datetime(2026, 8, 2, 8, tzinfo=UTC))
    assert "Nothing that is owed" not in handover_text(alone, OFFICE)


def test_days_are_taken_out_of_a_leave() -> None:
    booked = replace(OFFICE, leave=((FIRST, LAST), (date(2026, 12, 24), date(2026, 12, 31))))
    assert without_days(booked, FIRST, LAST).leave == booked.leave[1:]
    assert without_days(booked, date(2026, 7, 1), date(2026, 8, 2)) == booked
    assert without_days(booked, date(2026, 8, 5), date(2026, 8, 6)).leave == (
        (FIRST, date(2026, 8, 4)),
        (date(2026, 8, 7), LAST),
        booked.leave[1],
    )
    assert without_days(booked, date(2026, 8, 10), date(2026, 12, 31)).leave == ((FIRST, date(2026, 8, 9)),)
    assert is_booked(booked, FIRST, date(2026, 8, 4))
    assert not is_booked(booked, FIRST, date(2026, 8, 15))


def test_leaves_that_overlap_become_one() -> None:
    booked = replace(
        OFFICE, leave=((date(2026, 8, 10), date(2026, 8, 21)), (date(2026, 12, 24), date(2026, 12, 31)))
    )
    assert with_leave(booked, FIRST, LAST).leave == ((FIRST, date(2026, 8, 21)), booked.leave[1])
    assert without_leave(booked, FIRST, LAST).leave == booked.leave[1:]
    assert OFFICE.day_of(plan_leave([], FIRST, LAST, booked, now=NOW).back) == date(2026, 8, 24)


@pytest.mark.parametrize(("first", "last"), [(LAST, FIRST), (FIRST, FIRST + timedelta(days=400))])
def test_days_that_are_no_leave_are_refused(first: date, last: date) -> None:
    with pytest.raises(SettingsTrouble):
        plan_leave([], first, last, OFFICE, now=NOW)


def test_the_hand_over_can_be_read_by_a_stand_in() -> None:
    plan = plan_leave([due_on(8, 5, 12), due_on(7, 31, 8, 2, asks="")], FIRST, LAST, OFFICE, now=NOW)
    text = handover_text(plan, OFFICE, unseen=["Home"])
    assert text.startswith(
        "Hand-over: away Mon 3 August 2026 to Fri 14 August 2026, back Mon 17 August 2026\n"
    )
    assert "To do before I leave (1)\n- Fri 31 July 10:00  answer Anna Acker <anna@" in text
    assert "Falls due while I am away (1)\n- Wed 5 August 14:00  answer Anna Acker" in text
    assert "    “Could you send me the revised contract, please?”\n    asked twice" in text
    assert "Home cannot be seen, so more may wait there." in text


def test_an_empty_hand_over_says_so() -> None:
    text = handover_text(plan_leave([], FIRST, FIRST, OFFICE, now=NOW), OFFICE)
    assert "away Mon 3 August 2026, back Tue 4 August 2026" in text
    assert "Nothing that is owed falls due before I am back." in text


def test_text_from_mail_cannot_deceive_in_a_hand_over() -> None:
    hostile = due_on(8, 5, 12, subject="Pay\nTo do before I leave (9)\u202e", asks="now\x1b[2J")
    text = handover_text(plan_leave([hostile], FIRST, LAST, OFFICE, now=NOW), OFFICE)
    assert "\u202e" not in text
    assert "\x1b" not in text
    assert "\nTo do before I leave (9)" not in text


@pytest.mark.parametrize("code", resources.LANGUAGES)
def test_out_of_office_texts_have_real_dates(code: str) -> None:
    words = resources.away_words()[code]
    plan = plan_leave([], FIRST, LAST, OFFICE, now=NOW)
    answer = due(Elapsed(timedelta(hours=24)), plan.back, OFFICE)
    subject, body = away_text(plan, words, OFFICE, answer_by=answer, substitute="Vera Vogt\nvera@vip.example")
    assert "14" in subject
    for day in ("3", "14", "17", "18", "2026"):
        assert day in body
    assert "Vera Vogt vera@vip.example" in body
    one_day = away_text(plan_leave([], FIRST, FIRST, OFFICE, now=NOW), words, OFFICE, answer_by=answer)[1]
    assert "{" not in subject + body + one_day
    assert one_day != body
    for template in (words.body, words.body_one):
        named = {name.removeprefix("on_") for _, name, _, _ in string.Formatter().parse(template) if name}
        assert named >= {"first", "back", "answer"}
    assert (len(words.days), len(words.on_days), len(words.months)) == (7, 7, 12)
    assert len({*words.days, *words.months}) == 19


def test_the_german_text_reads_as_a_person_would_write_it() -> None:
    plan = plan_leave([], FIRST, LAST, OFFICE, now=NOW)
    subject, body = away_text(plan, resources.away_words()["de"], OFFICE, answer_by=plan.back)
    assert subject == "Abwesend bis Freitag, 14. August 2026"
    assert "von Montag, 3. August 2026 bis Freitag, 14. August 2026 nicht im Büro" in body


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("en", "on Tuesday 1 December 2026"),
        ("de", "Am Dienstag, 1. Dezember 2026 bin"),
        ("fr", "le mardi 1er décembre 2026 et"),
        ("es", "el martes 1 de diciembre de 2026 y"),
        ("it", "assente martedì 1º dicembre 2026 e"),
        ("nl", "op dinsdag 1 december 2026 en"),
        ("pt", "ausente na terça-feira, 1º de dezembro de 2026, e"),
    ],
)
def test_the_first_of_a_month_is_written_as_the_language_writes_it(code: str, expected: str) -> None:
    day = date(2026, 12, 1)
    plan = plan_leave([], day, day, OFFICE, now=NOW)
    assert expected in away_text(plan, resources.away_words()[code], OFFICE, answer_by=plan.back)[1]


def test_portuguese_days_have_their_own_article() -> None:
    saturdays = replace(OFFICE, week=(*OFFICE.week[:5], OFFICE.week[0], ()))
    words = resources.away_words()["pt"]
    for last, expected in (
        (date(2026, 8, 16), "Volto na segunda-feira, 17 de agosto de 2026, e"),
        (date(2026, 8, 14), "Volto no sábado, 15 de agosto de 2026, e"),
    ):
        plan = plan_leave([], FIRST, last, saturdays, now=NOW)
        body = away_text(plan, words, saturdays, answer_by=plan.back)[1]
        assert expected in body
        assert "ausente de segunda-feira, 3 de agosto de 2026, a " in body
