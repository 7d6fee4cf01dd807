"""Warnings reach the user once, in time and in plain words, and what the user does with them is done."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.house import ANNA, OFFICE, VERA, WIM, House
from trayapp.domain.board.phase import AppPhase, Phase
from trayapp.settings.model import NotificationSettings
from trayapp.ui.notices.notices import BLIND, SEVERAL
from trayapp.ui.notices.notifier import NOT_OWED, OPEN, SETTINGS, SNOOZE
from trayapp.ui.tray.pause import Pause
from trayapp.ui.wishes import KeepPassword, SettingsChanged

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
SECRET = "open sesame"


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path) -> Iterator[House]:
    """Vera asks at ten o'clock, and has a right to an answer by half past eleven."""
    house = House(qtbot, tmp_path)
    house.receive(VERA, "Offer")
    house.configure()
    house.start()
    yield house
    house.close()


def two_wait(house: House) -> None:
    """Wim asks too, at the same time."""
    house.receive(WIM, "Invoice")
    house.beat(seconds=30)


def titles(house: House) -> list[str]:
    return [notice.title for notice in house.notifier.sent]


def test_one_notice_a_step_names_the_client_and_the_time_left(house: House) -> None:
    house.beat(minutes=44)
    assert titles(house) == []
    house.beat(minutes=1)
    assert titles(house) == ["Vera Vogt is waiting: 45 min left"]
    house.beat(minutes=1)
    house.beat(minutes=14)
    assert titles(house)[1:] == ["Vera Vogt is waiting: 30 min left"]
    house.beat(minutes=31)
    assert len(titles(house)) == 3
    assert "Vera Vogt" in titles(house)[2]
    assert [notice.key for notice in house.notifier.sent] == [house.item(VERA).id] * 3
    house.beat(hours=2)
    assert len(titles(house)) == 3, "it was said"


def test_a_restart_repeats_nothing_and_loses_nothing(house: House) -> None:
    house.beat(minutes=45)
    assert len(titles(house)) == 1
    house.close()
    house.start()
    assert titles(house) == []
    house.close()
    house.clock.advance(minutes=50)
    house.start()
    assert len(titles(house)) == 1, "both steps of the meantime are one notice"


def test_several_at_once_are_one_notice(house: House) -> None:
    two_wait(house)
    house.beat(minutes=45)
    (notice,) = house.notifier.sent
    assert notice.key == SEVERAL
    assert notice.body == "Vera Vogt and Wim West"
    house.answer(house.item_about("Offer"))
    house.beat(seconds=30)
    assert list(house.notifier.shown) == [SEVERAL], "the other one still waits"
    house.answer(house.item(WIM))
    house.beat(seconds=30)
    assert house.notifier.shown == {}


def test_what_was_not_delivered_is_said_and_tried_again(house: House) -> None:
    house.notifier.refusal = "Notifications cannot be shown: nobody answers."
    house.beat(minutes=45)
    assert house.notifier.attempts == 1
    house.beat(minutes=1)
    assert house.notifier.attempts == 2
    assert "nobody answers" in house.tooltip()
    house.notifier.refusal = ""
    house.beat(minutes=1)
    assert titles(house) == ["Vera Vogt is waiting: 43 min left"]
    house.beat(minutes=1)
    assert len(titles(house)) == 1
    assert "nobody answers" not in house.tooltip()


def test_switched_off_means_not_sent_and_not_repeated_later(house: House) -> None:
    settings = house.settings()
    house.do(SettingsChanged(replace(settings, notifications=NotificationSettings(enabled=False))))
    house.beat(minutes=45)
    house.do(SettingsChanged(settings))
    house.beat(minutes=1)
    assert house.notifier.attempts == 0
    house.beat(minutes=14)
    assert titles(house) == ["Vera Vogt is waiting: 30 min left"]


def test_names_can_be_hidden(house: House) -> None:
    private = NotificationSettings(hide_names=True)
    house.do(SettingsChanged(replace(house.settings(), notifications=private)))
    two_wait(house)
    house.beat(minutes=45)
    house.beat(minutes=15)
    house.answer(house.item_about("Invoice"))
    house.beat(seconds=30)
    house.beat(minutes=30)
    assert len(house.notifier.sent) == 3
    said = " ".join(f"{notice.title} {notice.body}" for notice in house.notifier.sent)
    assert not [
        word for word in ("Vera", "Vogt", "Wim", "West", "Offer", "Invoice", "contract") if word in said
    ]


def test_nothing_is_said_while_paused(house: House) -> None:
    house.running().tray.pause_wanted.emit(Pause.OPEN)
    house.beat(minutes=45)
    assert house.notifier.attempts == 0
    house.running().tray.resume_wanted.emit()
    house.settle()
    assert titles(house) == ["Vera Vogt is waiting: 45 min left"]


# ---- What the user does with a notice --------------------------------------------------------------------


def test_open_in_a_notice_opens_the_message(house: House) -> None:
    house.beat(minutes=45)
    house.notifier.press(OPEN)
    house.settle()
    (url,) = house.opened
    assert url.path() == VERA[1]


def test_snooze_in_a_notice_means_an_hour(house: House) -> None:
    house.beat(minutes=45)
    house.notifier.press(SNOOZE)
    house.settle()
    assert house.owed_to() == {"Vera": Phase.SNOOZED}
    house.beat(minutes=59)
    assert len(titles(house)) == 1, "the steps of the meantime wait too"
    house.beat(minutes=1)
    assert house.owed_to()["Vera"] is Phase.MISSED
    assert len(titles(house)) == 2


def test_not_owed_in_a_notice(house: House) -> None:
    house.beat(minutes=45)
    house.notifier.press(NOT_OWED)
    house.settle()
    assert house.phase() is AppPhase.CLEAR
    assert house.notifier.shown == {}


def test_a_notice_about_several_opens_the_list(house: House) -> None:
    two_wait(house)
    house.beat(minutes=45)
    house.notifier.press(OPEN, SEVERAL)
    owed = house.running().windows.owed
    assert owed is not None
    assert owed.isVisible()
    assert house.opened == []


def test_a_click_on_the_badge_takes_the_notice_about_several_away(house: House) -> None:
    two_wait(house)
    house.beat(minutes=45)
    house.running().tray.open_wanted.emit()
    assert house.notifier.shown == {}
    house.beat(minutes=30)
    assert len(house.notifier.sent) > 1, "what is due later is said all the same"


def test_what_is_settled_elsewhere_is_taken_back(house: House) -> None:
    house.beat(minutes=45)
    assert list(house.notifier.shown) == [house.item(VERA).id]
    house.answer(house.item(VERA))
    house.beat(seconds=30)
    assert house.notifier.shown == {}


def test_a_chaser_does_not_repeat_what_was_said(house: House) -> None:
    house.beat(minutes=45)
    first = house.item(VERA)
    house.receive(VERA, "Offer", In_Reply_To=f"<{first.message_id}>", References=f"<{first.message_id}>")
    house.beat(minutes=1)
    assert house.item(VERA).chasers == 1
    assert len(titles(house)) == 1


# ---- Accounts that cannot be seen ------------------------------------------------------------------------


def test_an_account_that_needs_the_user_says_so_once_and_takes_it_back(house: House) -> None:
    house.close()
    house.password = SECRET
    app = house.start()
    key = f"{BLIND}{OFFICE}"
    assert list(house.notifier.shown) == [key]
    assert house.text() == "1h", "what is known stays,"
    assert house.corner(), "and the badge says that it may not be all"
    assert "cannot be seen" in house.tooltip()
    house.beat(minutes=2)
    house.beat(minutes=2)
    assert house.notifier.attempts == 1
    house.notifier.press(SETTINGS)
    dialog = app.windows.settings
    assert dialog is not None
    assert dialog.accounts._open_account == house.account()
    house.do(KeepPassword(OFFICE, "wrong"))
    assert house.notifier.attempts == 1
    house.do(KeepPassword(OFFICE, SECRET))
    assert key not in house.notifier.shown
    assert not house.corner()
    assert "cannot be seen" not in house.tooltip()


def test_a_healed_account_takes_its_notice_back(house: House) -> None:
    house.close()
    house.password = SECRET
    house.start()
    assert list(house.notifier.shown) == [f"{BLIND}{OFFICE}"]
    house.do(KeepPassword(OFFICE, SECRET))
    assert house.notifier.shown == {}


def test_a_blind_account_is_told_with_a_later_beat_where_the_desktop_takes_nothing(house: House) -> None:
    house.close()
    house.password = SECRET
    app = house.open()
    house.notifier.refusal = "Nobody answers."
    app.start()
    house.settle()
    assert house.notifier.sent == []
    house.notifier.refusal = ""
    house.beat(minutes=1)
    assert list(house.notifier.shown) == [f"{BLIND}{OFFICE}"]


def test_an_empty_mailbox_that_cannot_be_seen_is_never_clear(house: House) -> None:
    house.answer(house.item(VERA))
    house.beat(seconds=30)
    assert house.phase() is AppPhase.CLEAR
    house.close()
    house.password = SECRET
    house.start()
    assert house.phase() is AppPhase.BLIND
    house.receive(ANNA)
    house.do(KeepPassword(OFFICE, SECRET))
    assert house.owed_to() == {"Anna": Phase.IN_TIME}
    assert house.item().due - house.clock() == timedelta(hours=24)
