"""The tray's menu, tooltip and patience; real hosts are in tests/desktop/test_tray.py."""

import pytest
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QApplication, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from tests.pictures import palette
from trayapp.domain.board.phase import AppPhase
from trayapp.tongue import ENGLISH, Tongue, speak
from trayapp.ui.style.theme import contrast
from trayapp.ui.tray.badge_face import BadgeFace, Panel
from trayapp.ui.tray.badge_pictures import BadgePictures
from trayapp.ui.tray.pause import Pause
from trayapp.ui.tray.tray import PATIENCE, Tray, is_template, plain

pytestmark = pytest.mark.usefixtures("qapp")

NINE = BadgeFace(AppPhase.IN_TIME, "9h")


def actions(tray: Tray) -> dict[str, QAction]:
    shown = (action for action in tray._menu.actions() if action.isVisible() and not action.isSeparator())
    return {action.text(): action for action in shown}


def pauses(tray: Tray) -> dict[str, QAction]:
    return {action.text(): action for action in tray._pauses.actions()}


class CountedPictures(BadgePictures):
    """Says for which faces pictures were asked."""

    def __init__(self) -> None:
        super().__init__()
        self.faces: list[BadgeFace] = []

    def icon(self, face: BadgeFace, panel: Panel, sizes: tuple[int, ...]) -> QIcon:
        self.faces.append(face)
        return super().icon(face, panel, sizes)


def test_nothing_is_painted_when_nothing_shown_changed() -> None:
    pictures = CountedPictures()
    drawn = pictures.faces
    tray = Tray(pictures=pictures)
    tray.start()
    drawn.clear()
    for _ in range(3):
        tray.show_face(NINE, "1 owed")
    assert drawn == [NINE]
    tray.show_face(NINE, "2 owed")
    assert drawn == [NINE]
    tray.show_face(BadgeFace(AppPhase.IN_TIME, "9h", blind_corner=True), "2 owed")
    assert len(drawn) == 2
    tray.set_panel("light")
    tray.set_panel("light")
    assert len(drawn) == 3


def test_the_menu_says_the_state_and_offers_the_way() -> None:
    tray = Tray()
    tray.show_face(NINE, "1 owed · next in 9 h\nBolt & Co waits")
    tray.start()
    words = list(actions(tray))
    assert words[0] == "1 owed · next in 9 h"
    assert not actions(tray)[words[0]].isEnabled()
    assert words[1:] == [
        "Open the list",
        "Not owed, and why",
        "Report",
        "Log a call…",
        "Note a promise…",
        "Note a contact…",
        "Refresh now",
        "Pause watching and warnings",
        "Settings…",
        "Quit: no warnings until Owed is started again",
    ]


@pytest.mark.parametrize(
    ("words", "signal"),
    [
        ("Open the list", "open_wanted"),
        ("Not owed, and why", "ignored_wanted"),
        ("Log a call…", "call_wanted"),
        ("Note a promise…", "promise_wanted"),
        ("Note a contact…", "contact_wanted"),
        ("Refresh now", "refresh_wanted"),
        ("Settings…", "settings_wanted"),
        ("Quit: no warnings until Owed is started again", "quit_wanted"),
    ],
)
def test_every_line_does_what_it_says(qtbot: QtBot, words: str, signal: str) -> None:
    tray = Tray()
    with qtbot.waitSignal(getattr(tray, signal), timeout=1000):
        tray.start()
        actions(tray)[words].trigger()


def test_pause_says_how_long_and_turns_into_going_on(qtbot: QtBot) -> None:
    tray = Tray()
    wanted: list[object] = []
    tray.pause_wanted.connect(wanted.append)
    tray.start()
    assert list(pauses(tray)) == ["For an hour", "Until tomorrow morning", "Until I go on"]
    for action in pauses(tray).values():
        action.trigger()
    assert wanted == [Pause.HOUR, Pause.MORNING, Pause.OPEN]
    tray.show_face(BadgeFace(AppPhase.PAUSED), "Owed is paused")
    assert "Pause watching and warnings" not in actions(tray)
    with qtbot.waitSignal(tray.resume_wanted, timeout=1000):
        actions(tray)["Go on watching and warning"].trigger()
    tray.show_face(NINE, "1 owed")
    assert "Go on watching and warning" not in actions(tray)


def test_the_menu_speaks_the_language_in_force() -> None:
    tray = Tray()
    tray.start()
    before = list(actions(tray).values())
    speak(Tongue("xx", {("Refresh now", ""): ("Neu lesen",)}))
    try:
        tray.show_face(NINE, "1 owed")
        assert "Neu lesen" in actions(tray)
        assert list(actions(tray).values()) == before
    finally:
        speak(ENGLISH)


def test_a_menu_keeps_its_lines_when_the_state_changes() -> None:
    tray = Tray()
    tray.start()
    before = tray._menu.actions()
    tray.show_face(BadgeFace(AppPhase.MISSED, "2h"), "3 owed · 3 missed")
    assert tray._menu.actions() == before


def test_names_with_an_ampersand_and_long_ones_fit() -> None:
    tray = Tray()
    tray.show_face(NINE, "Bolt & Co " * 20)
    tray.start()
    summary = tray._menu.actions()[0].text()
    assert summary.startswith("Bolt && Co")
    assert summary.endswith("…")
    assert len(summary.replace("&&", "&")) <= 80


@pytest.mark.parametrize(
    ("reason", "opens"),
    [
        (QSystemTrayIcon.ActivationReason.Trigger, True),
        (QSystemTrayIcon.ActivationReason.MiddleClick, True),
        (QSystemTrayIcon.ActivationReason.Context, False),
        (QSystemTrayIcon.ActivationReason.DoubleClick, False),
    ],
)
def test_a_click_opens_the_list(reason: QSystemTrayIcon.ActivationReason, opens: bool) -> None:
    tray = Tray()
    opened: list[bool] = []
    tray.open_wanted.connect(lambda: opened.append(True))
    tray._on_activated(reason)
    assert bool(opened) is opens


def test_a_desktop_without_a_tray_is_said_once_and_one_that_comes_is_welcome(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    there = False
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: there))
    tray = Tray()
    said: list[str] = []
    tray.no_tray.connect(lambda: said.append("none"))
    tray.tray_came.connect(lambda: said.append("came"))
    tray.start()
    for _ in range(PATIENCE - 1):
        tray._on_beat()
    assert said == []
    for _ in range(3):
        tray._on_beat()
    assert said == ["none"]
    there = True
    tray._on_beat()
    assert said == ["none", "came"]
    assert not tray._beat.isActive()


def test_a_tray_that_goes_is_noticed_with_the_beat_of_the_application(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    there = True
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: there))
    tray = Tray()
    said: list[str] = []
    tray.no_tray.connect(lambda: said.append("none"))
    tray.tray_came.connect(lambda: said.append("came"))
    tray.start()
    tray.look()
    assert not tray._beat.isActive()
    there = False
    tray.look()
    assert tray._beat.isActive()
    for _ in range(PATIENCE):
        tray._on_beat()
        tray.look()
    assert said == ["none"]
    there = True
    tray._on_beat()
    assert said == ["none", "came"]


@pytest.mark.parametrize(
    ("phase", "panel", "platform", "template"),
    [
        (AppPhase.CLEAR, "automatic", "darwin", True),
        (AppPhase.PAUSED, "automatic", "darwin", True),
        (AppPhase.MISSED, "automatic", "darwin", False),
        (AppPhase.CLEAR, "dark", "darwin", False),
        (AppPhase.CLEAR, "automatic", "linux", False),
    ],
)
def test_macos_draws_what_is_all_shape_in_its_own_colour(
    phase: AppPhase, panel: Panel, platform: str, template: bool
) -> None:
    assert is_template(BadgeFace(phase), panel, platform) is template


def test_a_tray_that_is_there_needs_no_beat(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: True))
    tray = Tray()
    tray.start()
    assert not tray._beat.isActive()


def test_qt_is_not_asked_for_a_tray_before_it_may_be(monkeypatch: pytest.MonkeyPatch) -> None:
    """It remembers the first answer for as long as the process lives."""
    may = False
    asked: list[bool] = []

    def available() -> bool:
        asked.append(may)
        return True

    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(available))
    tray = Tray(may_ask=lambda: may)
    tray.start()
    tray.show_face(NINE, "1 owed")
    tray._on_beat()
    assert asked == []
    may = True
    tray._on_beat()
    assert asked == [True]
    assert tray._icon is not None
    assert tray._icon.toolTip() == "1 owed"


@pytest.mark.parametrize(
    ("tip", "shown"),
    [
        ("2 owed\nBolt & Co", "2 owed\nBolt & Co"),
        ("<b>Your bank</b>", "‹b›Your bank‹/b›"),
        ("&lt;b&gt; &#60;", "& lt;b& gt; & #60;"),
    ],
)
def test_tooltips_are_plain_text_on_every_host(tip: str, shown: str) -> None:
    assert plain(tip) == shown


@pytest.mark.parametrize("ground", ["light", "dark", "contrast"])
def test_the_lines_between_the_parts_of_the_menu_can_be_seen(qapp: QApplication, ground: str) -> None:
    before = qapp.palette()
    qapp.setPalette(palette(ground))
    try:
        tray = Tray(may_ask=lambda: False)
        tray.start()
        menu = tray.menu
        menu.aboutToShow.emit()
        menu.resize(menu.sizeHint())
        line = next(action for action in menu.actions() if action.isSeparator())
        middle = menu.actionGeometry(line).center()
        drawn = menu.grab().toImage()
        rows = [drawn.pixelColor(middle.x(), middle.y() + by) for by in range(-6, 7)]
        assert max(contrast(row, menu.palette().base().color()) for row in rows) > 1.4
    finally:
        tray.stop()
        qapp.setPalette(before)
