"""The notices themselves in the running application: not delivered, held back, lost, and left by a crash."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QProcessEnvironment
from pytestqt.qtbot import QtBot

from tests.house import VERA, WIM, House
from trayapp.domain.board.phase import AppPhase
from trayapp.settings.model import NotificationSettings
from trayapp.ui.notices.notices import SEVERAL
from trayapp.ui.notices.notifier import Acted, Loudness, seal
from trayapp.ui.wishes import Refresh, SettingsChanged

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

NOBODY = "Nothing on this desktop shows notifications."


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path) -> Iterator[House]:
    """Vera asks at ten o'clock, and has a right to an answer by half past eleven."""
    house = House(qtbot, tmp_path)
    house.receive(VERA, "Offer")
    house.configure()
    house.start()
    yield house
    house.close()


def marked(house: House) -> bool:
    """Whether the badge says that warnings cannot be delivered."""
    return house.running().tray._face.unheard


def wish(house: House, notices: NotificationSettings) -> None:
    house.do(SettingsChanged(replace(house.settings(), notifications=notices)))


def test_the_badge_says_that_warnings_cannot_be_delivered_before_one_is_due(
    house: House, qtbot: QtBot
) -> None:
    assert not marked(house)
    house.notifier.refusal = NOBODY
    house.beat(seconds=30)
    qtbot.waitUntil(lambda: marked(house))
    assert house.notifier.attempts == 0
    assert house.phase() is AppPhase.IN_TIME, "what is owed is shown as ever"
    assert house.tooltip().endswith(f"{NOBODY} Warnings cannot pop up: keep an eye on this badge.")
    house.notifier.refusal = ""
    house.beat(seconds=30)
    qtbot.waitUntil(lambda: not marked(house))
    assert NOBODY not in house.tooltip()


def test_a_badge_without_notifications_by_wish_is_not_marked(house: House) -> None:
    house.notifier.refusal = NOBODY
    wish(house, NotificationSettings(enabled=False))
    house.beat(seconds=30)
    house.settle()
    assert not marked(house)
    assert NOBODY not in house.tooltip()


def test_a_warning_that_was_not_taken_marks_the_badge_and_comes_with_the_desktop(
    house: House, qtbot: QtBot
) -> None:
    house.notifier.refusal = NOBODY
    house.beat(minutes=45)
    qtbot.waitUntil(lambda: marked(house))
    house.notifier.refusal = ""
    house.notifier.look()
    qtbot.waitUntil(lambda: bool(house.notifier.sent))
    assert [notice.title for notice in house.notifier.sent] == ["Vera Vogt is waiting: 45 min left"]
    house.beat(minutes=1)
    assert len(house.notifier.sent) == 1


def test_do_not_disturb_holds_warnings_back_for_one_summary(house: House, qtbot: QtBot) -> None:
    house.receive(WIM, "Invoice")
    house.beat(seconds=30)
    house.notifier.disturbing = False
    house.beat(minutes=44, seconds=30)
    house.beat(minutes=15)
    assert house.notifier.attempts == 0
    assert "2 warnings wait until Do Not Disturb ends." in house.tooltip()
    assert not marked(house), "it is the user's wish"
    assert house.phase() is AppPhase.SOON, "the badge goes on"
    house.notifier.disturbing = True
    house.beat(seconds=30)
    (notice,) = house.notifier.sent
    assert notice.key == SEVERAL
    assert notice.body.splitlines() == [
        "Vera Vogt and Wim West",
        "Held back while you did not want to be disturbed.",
    ]
    house.beat(minutes=1)
    assert len(house.notifier.sent) == 1
    assert "Do Not Disturb" not in house.tooltip()


def test_what_was_answered_in_the_silence_is_not_in_the_summary(house: House) -> None:
    house.notifier.disturbing = False
    house.beat(minutes=45)
    house.answer(house.item(VERA))
    house.do(Refresh())
    house.notifier.disturbing = True
    house.beat(minutes=1)
    assert house.notifier.sent == []
    assert "Do Not Disturb" not in house.tooltip()


def test_silence_outlives_a_restart(house: House) -> None:
    house.notifier.disturbing = False
    house.beat(minutes=45)
    house.close()
    house.clock.advance(minutes=50)
    house.start()
    (notice,) = house.notifier.sent
    assert notice.title.startswith("Vera Vogt has waited")


def test_what_was_missed_is_loud_only_by_wish(house: House) -> None:
    wish(house, NotificationSettings(break_through=True))
    house.notifier.disturbing = False
    house.beat(minutes=45)
    assert house.notifier.attempts == 0
    house.beat(minutes=46)
    (notice,) = house.notifier.sent
    assert (notice.urgency, notice.stays) == (Loudness.CRITICAL, True)
    wish(house, NotificationSettings())
    house.receive(WIM, "Invoice")
    house.beat(hours=2)
    assert len(house.notifier.sent) == 1


def test_how_loud_a_warning_is_follows_the_state(house: House) -> None:
    house.beat(minutes=45)
    house.beat(minutes=15)
    house.beat(minutes=31)
    said = [(notice.urgency, notice.stays) for notice in house.notifier.sent]
    assert said == [(Loudness.LOW, False), (Loudness.NORMAL, False), (Loudness.NORMAL, True)]


def test_what_went_down_with_the_server_is_shown_by_the_next_one(house: House, qtbot: QtBot) -> None:
    house.beat(minutes=45)
    house.clock.advance(minutes=5)
    house.notifier.die()
    qtbot.waitUntil(lambda: bool(house.notifier.shown))
    said = [notice.title for notice in house.notifier.sent]
    assert said == ["Vera Vogt is waiting: 45 min left", "Vera Vogt is waiting: 40 min left"]
    house.answer(house.item(VERA))
    house.do(Refresh())
    assert house.notifier.shown == {}


def test_a_notice_that_a_crash_left_is_taken_back_when_settled(house: House) -> None:
    house.beat(minutes=45)
    key = house.item(VERA).id
    house.close()
    app = house.open()
    house.notifier.left = {seal(key): frozenset({seal(key)}), seal("settled long ago"): frozenset()}
    app.start()
    house.settle()
    assert list(house.notifier.left) == [seal(key)]
    assert house.notifier.sent == [], "nothing is said twice"
    house.answer(house.item(VERA))
    house.do(Refresh())
    assert house.notifier.left == {}


def test_a_click_lets_our_window_come_to_the_front_on_wayland(house: House) -> None:
    house.beat(minutes=45)
    try:
        house.notifier.acted.emit(Acted(house.item(VERA).id, "unknown", "token-of-the-desktop"))
        seen = QProcessEnvironment.systemEnvironment().value("XDG_ACTIVATION_TOKEN")
        assert seen == "token-of-the-desktop"
    finally:
        os.unsetenv("XDG_ACTIVATION_TOKEN")


def test_the_settings_say_whether_it_works(house: House) -> None:
    app = house.running()
    dialog = app.windows.open_settings("notifications")
    app._show_settings("notifications")
    assert dialog.notifications._state.text() == "A fake shows them, with buttons."
    house.notifier.refusal = NOBODY
    dialog.notifications.test.click()
    assert dialog.notifications._said.text() == "It was not shown."
    assert dialog.notifications._bad.text().startswith(NOBODY)
    house.notifier.refusal = ""
    dialog.notifications.test.click()
    assert dialog.notifications._said.text() == "Sent. It should show now."
    assert not dialog.notifications._bad.isVisibleTo(dialog)
