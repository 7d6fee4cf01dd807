"""What the tests of windows share: one look, and all wishes of a window in a list."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests import setups
from tests.settings_opened import opened
from trayapp import resources
from trayapp.ui.parts.window import Window
from trayapp.ui.settings.dialog import SettingsDialog
from trayapp.ui.style.icons import Icons
from trayapp.ui.style.look import Look

_OFFSCREEN = pytest.mark.qt_log_ignore("This plugin does not support")
"""The offscreen platform says so of raising windows, of grabbing the keyboard and of size hints."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Every test here may show a window."""
    for item in items:
        if "/ui/" in item.path.as_posix():
            item.add_marker(_OFFSCREEN)


@pytest.fixture
def look(qapp: QApplication) -> Look:
    """The colours and icons of a light desktop."""
    assert QGuiApplication.instance() is qapp
    return Look(Icons(resources.icon))


@pytest.fixture
def dialog(qtbot: QtBot, look: Look) -> SettingsDialog:
    """The settings of somebody with two accounts."""
    return opened(qtbot, look, setups.SETTINGS)


@pytest.fixture
def heard() -> Callable[[Window], list[object]]:
    """Listen to a window: its wishes come into the list, in order."""

    def listen(window: Window) -> list[object]:
        wishes: list[object] = []
        window.wished.connect(wishes.append)
        return wishes

    return listen
