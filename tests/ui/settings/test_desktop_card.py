"""Where the badge is shown, and what works on this desktop: said on the page General."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests import setups
from trayapp.settings.model import Chip
from trayapp.ui.parts.window import Window
from trayapp.ui.settings.desktop_card import DesktopCard
from trayapp.ui.settings.dialog import SettingsDialog
from trayapp.ui.settings.page import Page
from trayapp.ui.style.look import Look
from trayapp.ui.system_wishes import CheckDesktop, PutInMenu
from trayapp.ui.tray.desktop_check import Seen
from trayapp.ui.wishes import SettingsChanged

GOOD = Seen("Tray", good=True, sentence="The desktop shows tray icons.")
BAD = Seen("Keyring", good=False, sentence="There is none.", remedy="Start one.")


def texts(card: DesktopCard) -> list[str]:
    QApplication.processEvents()  # what is new in a layout is shown then
    return [label.text() for label in card.findChildren(QLabel) if label.isVisible() and label.text()]


def test_when_the_small_window_is_shown_can_be_chosen(
    dialog: SettingsDialog, heard: Callable[[Window], list[object]]
) -> None:
    wishes, card = heard(dialog), dialog.general.desktop
    assert card.chip.currentData() == Chip.AUTOMATIC
    card.chip.setCurrentIndex(card.chip.findData(Chip.ALWAYS))
    card.chip.activated.emit(card.chip.currentIndex())
    [wish] = wishes
    assert isinstance(wish, SettingsChanged)
    assert wish.settings.badge_chip is Chip.ALWAYS


def test_it_can_be_put_into_the_menu_of_programs(
    dialog: SettingsDialog, heard: Callable[[Window], list[object]]
) -> None:
    wishes, card = heard(dialog), dialog.general.desktop
    card.show_in_menu(on=True)
    assert wishes == []
    card.menu.switch.click()
    assert wishes == [PutInMenu(on=False)]


def test_the_check_says_first_what_does_not_work(
    dialog: SettingsDialog, heard: Callable[[Window], list[object]]
) -> None:
    dialog.show_page("general")
    dialog.show()
    wishes, card = heard(dialog), dialog.general.desktop
    card.check.click()
    assert wishes == [CheckDesktop()]
    assert not card.check.isEnabled()
    assert "Owed looks at it. A network that does not answer takes some seconds." in texts(card)
    card.show_findings([GOOD, BAD])
    shown = texts(card)
    assert "1 thing does not work here." in shown
    assert shown.index("Keyring: There is none.") < shown.index("Tray: The desktop shows tray icons.")
    assert "Start one." in shown
    card.show_findings([GOOD])
    assert "Everything works here." in texts(card)
    assert "Keyring: There is none." not in texts(card)
    assert card.check.isEnabled()


@pytest.mark.parametrize(("platform", "menu", "overflow"), [("linux", True, False), ("win32", False, True)])
def test_each_system_has_its_own(qtbot: QtBot, look: Look, platform: str, menu: bool, overflow: bool) -> None:
    page = Page(look, "General", "", setups.SETTINGS)
    qtbot.addWidget(page)
    card = DesktopCard(look, page, platform=platform)
    page.column.addWidget(card)
    page.show()
    assert card.menu.isVisible() is menu
    assert any("behind the arrow" in text for text in texts(card)) is overflow
