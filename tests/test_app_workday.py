"""What the day brings: reply times, the evening question, other calendars and leave, in the application."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.feeds.calendars import calendar
from tests.house import ANNA, MONDAY, VERA, House
from trayapp.domain.board.slots import Habits
from trayapp.settings.feeds import Feed
from trayapp.ui.notices.notices import EVENING
from trayapp.ui.notices.notifier import OPEN, Loudness
from trayapp.ui.owed.lines import ItemLine
from trayapp.ui.wishes import RefreshCalendars, SettingsChanged, ShowAll, ShowLeave, TakeLeave

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
HABITS = Habits((time(11), time(16)), evening=True, evening_before=timedelta(minutes=30))


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path) -> Iterator[House]:
    """Monday, ten o'clock: Anna asks, and Vera, who has a right to an answer by half past eleven."""
    house = House(qtbot, tmp_path)
    house.receive(ANNA, "Contract")
    house.receive(VERA, "Offer")
    house.configure(replace(house.settings(), habits=HABITS))
    house.start()
    yield house
    house.close()


def shown(house: House) -> list[str]:
    window = house.running().windows.owed
    if window is None or not window.isVisible():
        return []
    rows = window.list.lines
    lines = [rows.line(number) for number in range(rows.rowCount())]
    return [line.row.item.client.name.split()[0] for line in lines if isinstance(line, ItemLine)]


def evenings(house: House) -> list[str]:
    return [f"{one.title}. {one.body}" for one in house.notifier.sent if one.key == EVENING]


class TestReplyTime:
    def test_the_list_opens_with_what_falls_due_before_the_next_one(self, house: House) -> None:
        house.beat(minutes=59)
        assert shown(house) == []
        house.beat(minutes=1)
        assert shown(house) == ["Vera"], "Anna has time until tomorrow"
        house.do(ShowAll())
        assert shown(house) == ["Vera"], "that is the window's own wish"
        window = house.running().windows.owed
        assert window is not None
        window._say(ShowAll())
        assert shown(house) == ["Vera", "Anna"]

    def test_a_slot_opens_once_also_after_a_restart(self, house: House) -> None:
        house.beat(minutes=60)
        window = house.running().windows.owed
        assert window is not None
        window.close()
        house.beat(minutes=5)
        assert shown(house) == []
        house.close()
        house.start()
        house.beat(minutes=1)
        assert shown(house) == []
        house.beat(hours=5)
        assert shown(house) == ["Vera", "Anna"], "16:06: before 11:00 tomorrow both fall due"

    def test_nothing_opens_where_nothing_falls_due(self, house: House) -> None:
        house.answer(house.item(VERA))
        house.beat(minutes=60)
        assert shown(house) == []

    def test_a_pause_opens_nothing(self, house: House) -> None:
        house.do(SettingsChanged(replace(house.running()._settings, paused=True)))
        house.beat(minutes=60)
        assert shown(house) == []


class TestEvening:
    def test_it_asks_once_who_has_not_heard(self, house: House) -> None:
        house.clock.advance(hours=2)
        house.answer(house.item(VERA))
        house.receive(("Wim West", "wim@vip.example"), "Invoice")
        house.beat(hours=4, minutes=29)
        assert evenings(house) == []
        house.beat(minutes=1)
        assert evenings(house) == ["2 people have not heard from you today. Anna Acker and Wim West."]
        (notice,) = (one for one in house.notifier.sent if one.key == EVENING)
        assert notice.urgency is Loudness.LOW
        house.beat(minutes=1)
        house.close()
        house.start()
        house.beat(minutes=1)
        assert evenings(house) == [], "it was asked"

    def test_who_heard_otherwise_today_has_heard(self, house: House) -> None:
        house.write(ANNA, "Lunch on Friday?")
        house.answer(house.item(VERA))
        house.beat(hours=6, minutes=30)
        assert evenings(house) == [
            "Everybody who wrote or called has heard from you. Nobody is left without a word today."
        ]

    def test_a_click_opens_the_list(self, house: House) -> None:
        house.beat(hours=6, minutes=30)
        house.notifier.press(OPEN, EVENING)
        assert "Anna" in shown(house)

    def test_names_are_hidden_where_the_user_wants_that(self, house: House) -> None:
        settings = house.running()._settings
        hidden = replace(settings.notifications, hide_names=True)
        house.do(SettingsChanged(replace(settings, notifications=hidden)))
        house.beat(hours=6, minutes=30)
        assert evenings(house) == ["2 people have not heard from you today. "]

    def test_what_the_desktop_did_not_take_is_asked_again(self, house: House) -> None:
        house.notifier.refusal = "Nobody shows notifications."
        house.beat(hours=6, minutes=30)
        house.notifier.refusal = ""
        house.beat(minutes=1)
        assert len(evenings(house)) == 1


class TestCalendars:
    def test_days_off_of_another_calendar_move_deadlines(self, house: House, tmp_path: Path) -> None:
        file = tmp_path / "works.ics"
        file.write_bytes(calendar("DTSTART;VALUE=DATE:20260601\nSUMMARY:Works holiday"))
        before = house.item(VERA).due
        settings = house.running()._settings
        house.do(SettingsChanged(replace(settings, feeds=(Feed("Works", str(file)),))))
        house.beat(seconds=30)
        house.qtbot.waitUntil(lambda: house.running()._settings.calendar.entries != (), timeout=10_000)
        house.settle()
        assert house.item(VERA).due > before
        assert house.item(VERA).due == datetime(2026, 6, 2, 8, 30, tzinfo=UTC)
        file.unlink()
        house.do(RefreshCalendars())
        works = house.running()._settings.feeds[0]
        house.qtbot.waitUntil(lambda: house.profile().calendars.of(works).trouble != "", timeout=10_000)
        house.settle()
        assert house.item(VERA).due == datetime(2026, 6, 2, 8, 30, tzinfo=UTC), "the last good copy is used"
        house.do(SettingsChanged(replace(house.running()._settings, feeds=())))
        assert house.item(VERA).due == before


class TestLeave:
    def test_the_hand_over_is_shown_and_the_leave_booked(self, house: House) -> None:
        first, last = date(2026, 6, 2), date(2026, 6, 5)
        house.do(ShowLeave(first, last))
        window = house.running().windows.leave
        assert window is not None
        assert "Vera Vogt" in window.handover.toPlainText()
        assert "Falls due while I am away (1)" in window.handover.toPlainText()
        assert "Back Mon 8 June 2026" in window.summary.text()
        assert not window.book.isHidden()
        house.do(TakeLeave(first, last))
        assert house.profile().settings().calendar.leave == ((first, last),)
        assert window.book.isHidden()
        assert "Falls due while I am away (1)" in window.handover.toPlainText(), (
            "the client waits all the same"
        )

    def test_without_days_the_next_leave_is_meant(self, house: House) -> None:
        house.do(ShowLeave())
        window = house.running().windows.leave
        assert window is not None
        assert (window.first.value(), window.last.value()) == (date(2026, 6, 8), date(2026, 6, 12))
        house.do(TakeLeave(date(2026, 8, 3), date(2026, 8, 14)))
        house.do(ShowLeave())
        assert window.first.value() == date(2026, 8, 3)
        assert MONDAY.date() == date(2026, 6, 1)
