"""A page that is wider than its column, or that has larger type, cuts no sentence off."""

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.scenes import SCENES
from trayapp.ui.settings.dialog import SettingsDialog
from trayapp.ui.style.look import Look

PAGES = [name for name in SCENES if name.startswith("settings-") and name != "settings-import"]


def cut_off(dialog: SettingsDialog) -> list[str]:
    """The sentences that have less height than they need at their width."""
    return [
        label.text()
        for label in dialog.findChildren(QLabel)
        if label.isVisible() and label.wordWrap() and label.height() < label.heightForWidth(label.width())
    ]


@pytest.mark.parametrize(("name", "points"), [("settings-general", 10), *((name, 20) for name in PAGES)])
def test_no_sentence_is_cut_off(qtbot: QtBot, look: Look, name: str, points: int) -> None:
    before = QApplication.font()
    try:
        QApplication.setFont(QFont("DejaVu Sans", points))
        dialog = SCENES[name](look)
        assert isinstance(dialog, SettingsDialog)
        qtbot.addWidget(dialog)
        dialog.resize(1700, 1000)
        dialog.show()
        for _ in range(4):
            QApplication.processEvents()
        assert cut_off(dialog) == []
        dialog.close()
    finally:
        QApplication.setFont(before)
