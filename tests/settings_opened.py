"""Opens the settings for a test, and finds what to press in them."""

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests import boards, setups
from trayapp import resources
from trayapp.domain.clocks.standard import StandardKey
from trayapp.settings.model import Settings
from trayapp.ui.settings.dialog import SettingsDialog
from trayapp.ui.style.look import Look
from trayapp.ui.wishes import SettingsChanged

Heard = Callable[[SettingsDialog], list[object]]
CLIENTS_REPLY = StandardKey("group", "Clients", "reply")


def opened(qtbot: QtBot, look: Look, settings: Settings) -> SettingsDialog:
    dialog = SettingsDialog(
        look,
        settings,
        boards.NOW,
        countries=setups.COUNTRIES,
        letter_words=resources.all_letter_words(),
        native_dialogs=False,
    )
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def only_settings(wishes: list[object]) -> Settings:
    """The settings of the last wish, which says that they changed."""
    assert wishes
    last = wishes[-1]
    assert isinstance(last, SettingsChanged)
    return last.settings


def button(parent: QWidget, text: str) -> QPushButton:
    return next(one for one in parent.findChildren(QPushButton) if text in (one.text(), one.accessibleName()))
