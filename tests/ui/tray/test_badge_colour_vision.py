"""Whoever sees other colours, or none, tells the badge's states apart: by shape and by lightness."""

from itertools import combinations

import pytest
from PySide6.QtGui import QColor

from tests.colour_vision import VISIONS, lightness, seen
from trayapp.domain.board.phase import AppPhase
from trayapp.ui.style.theme import Theme, contrast
from trayapp.ui.tray.badge import INKS, draw
from trayapp.ui.tray.badge_face import BadgeFace

pytestmark = pytest.mark.usefixtures("qapp")

OWED = (AppPhase.IN_TIME, AppPhase.SOON, AppPhase.MISSED)
PANELS = {False: QColor("#EFEFEF"), True: QColor("#2B2B2B"), None: QColor("#808080")}
STATES = (
    *(BadgeFace(phase, "2h") for phase in OWED),
    *(BadgeFace(phase) for phase in AppPhase if phase not in OWED),
    BadgeFace(AppPhase.PAUSED, "2h"),
    BadgeFace(AppPhase.IN_TIME, "2h", blind_corner=True),
    BadgeFace(AppPhase.IN_TIME, "2h", unheard=True),
    BadgeFace(AppPhase.CLEAR, unheard=True),
    BadgeFace(AppPhase.BLIND, unheard=True),
)
CLEARLY = 15.0
"""A difference in L* that is seen at a glance, beside each other or not."""


@pytest.mark.parametrize("vision", VISIONS)
@pytest.mark.parametrize("dark_panel", [False, True])
def test_the_three_fills_differ_in_lightness(vision: str, dark_panel: bool) -> None:
    fills = {phase: seen(INKS[dark_panel].fill(phase), vision) for phase in OWED}
    for one, other in combinations(OWED, 2):
        assert contrast(fills[one], fills[other]) >= 1.2, (one, other)


@pytest.mark.parametrize("vision", VISIONS)
@pytest.mark.parametrize("dark_panel", [False, True, None])
def test_text_and_fill_keep_their_contrast_in_every_vision(vision: str, dark_panel: bool | None) -> None:
    """As seen by the usual eye it is 4.5 and 3 : 1 (``test_badge``); here little of it may be lost."""
    for phase in OWED:
        fill = INKS[dark_panel].fill(phase)
        assert contrast(seen(Theme.on(fill), vision), seen(fill, vision)) >= 3.9
        if dark_panel is not None:
            assert contrast(seen(fill, vision), seen(PANELS[dark_panel], vision)) >= 2.9


@pytest.mark.parametrize("vision", VISIONS)
@pytest.mark.parametrize("dark_panel", [False, True, None])
@pytest.mark.parametrize("size", [16, 22, 32])
def test_every_two_states_differ_where_colour_says_nothing(
    size: int, dark_panel: bool | None, vision: str
) -> None:
    """The text is the same everywhere: the shape and the lightness alone have to tell."""
    pictures = [
        lightness(draw(state, size, dark_panel=dark_panel), vision, PANELS[dark_panel]) for state in STATES
    ]
    for one, other in combinations(range(len(STATES)), 2):
        clear = sum(abs(a - b) >= CLEARLY for a, b in zip(pictures[one], pictures[other], strict=True))
        same_phase = STATES[one].phase is STATES[other].phase  # a mark alone is smaller
        assert clear >= size * size * (0.025 if same_phase else 0.05), (STATES[one], STATES[other])
