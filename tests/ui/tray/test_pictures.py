import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.pictures import GROUNDS, palette
from tests.scenes import SCENES
from trayapp import resources
from trayapp.ui.style.icons import Icons
from trayapp.ui.style.look import Look
from trayapp.ui.style.sheet import chosen, edge, hovered, link, pointed
from trayapp.ui.style.theme import Theme, contrast


@pytest.mark.parametrize("ground", GROUNDS)
def test_words_and_outlines_can_be_seen_on_every_ground(qapp: QApplication, ground: str) -> None:
    theme = Theme.of(palette(ground), high_contrast=True if ground == "contrast" else None)
    for behind in (chosen(theme), pointed(theme), hovered(theme)):
        assert contrast(theme.text, behind) >= 7
        assert contrast(theme.secondary, behind) >= 4
    for behind in (theme.surface, theme.raised):
        assert contrast(link(theme), behind) >= 4.5
    assert contrast(edge(theme), theme.surface) >= 3
    assert contrast(Theme.on(theme.accent), theme.accent) >= 4.5


def test_windows_follow_the_desktop(qtbot: QtBot, qapp: QApplication) -> None:
    before = QPalette(qapp.palette())
    try:
        qapp.setPalette(palette("light"))
        look = Look(Icons(resources.icon))
        window = SCENES["owed"](look)
        qtbot.addWidget(window)
        light = window.styleSheet()
        with qtbot.waitSignal(look.changed):
            qapp.setPalette(palette("dark"))
            qapp.processEvents()
        assert look.theme.ground.dark
        assert window.styleSheet() != light
    finally:
        qapp.setPalette(before)
