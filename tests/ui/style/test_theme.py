"""Every role can be read on every ground."""

import pytest
from PySide6.QtGui import QColor, QFont, QPalette

from trayapp.domain.board.phase import Phase
from trayapp.ui.style.theme import HEADING, SECONDARY, Ground, Theme, contrast

pytestmark = pytest.mark.usefixtures("qapp")

Role = QPalette.ColorRole


def palette(base: str, window: str, text: str, accent: str = "#3584E4") -> QPalette:
    made = QPalette()
    for role, colour in ((Role.Base, base), (Role.Window, window), (Role.Text, text), (Role.Accent, accent)):
        made.setColor(role, QColor(colour))
    return made


LIGHT = palette("#FFFFFF", "#EFEFEF", "#1A1C1E")
DARK = palette("#202225", "#2E3135", "#E8EAED", accent="#203A5A")
BLACK = palette("#000000", "#000000", "#FFFFFF", accent="#0000FF")


@pytest.mark.parametrize(
    ("theme", "ground"),
    [
        (Theme.of(LIGHT), Ground.LIGHT),
        (Theme.of(DARK), Ground.DARK),
        (Theme.of(BLACK), Ground.HIGH_CONTRAST_DARK),
        (Theme.of(LIGHT, high_contrast=True), Ground.HIGH_CONTRAST_LIGHT),
        (Theme.of(BLACK, high_contrast=False), Ground.DARK),
    ],
)
def test_the_ground_is_told_from_the_palette(theme: Theme, ground: Ground) -> None:
    assert theme.ground is ground


@pytest.mark.parametrize(
    "theme",
    [
        Theme.of(LIGHT),
        Theme.of(DARK),
        Theme.of(BLACK),
        Theme.of(LIGHT, high_contrast=True),
        Theme.of(DARK, high_contrast=True),
    ],
    ids=lambda theme: theme.ground.name,
)
def test_roles_keep_their_contrast(theme: Theme) -> None:
    for ground in (theme.surface, theme.raised):
        assert contrast(theme.text, ground) >= 7
        assert contrast(theme.secondary, ground) >= 4.5
        for phase in Phase:
            assert contrast(theme.fill(phase), ground) >= 3
            assert contrast(Theme.on(theme.fill(phase)), theme.fill(phase)) >= 4.5
    assert contrast(theme.accent, theme.surface) >= (7 if theme.ground.high_contrast else 3)
    assert theme.secondary != theme.line


def test_fonts_follow_the_desktop_in_points_and_in_pixels() -> None:
    points, pixels = QFont(), QFont()
    points.setPointSizeF(10)
    pixels.setPixelSize(20)
    assert Theme.font(points, HEADING).pointSizeF() == pytest.approx(12.5)
    assert Theme.font(pixels, SECONDARY).pixelSize() == 17
    assert Theme.font(points, bold=True, tabular=True).bold()
