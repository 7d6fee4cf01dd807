"""The badge is what was looked at and kept; a shifted, miscoloured, cut or smeared one is found.

After a change that is meant, ``python -m tests.badges`` draws the kept pictures anew: look at them.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from itertools import combinations, product

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from tests.badges import KEPT, KEPT_PANELS, KEPT_SIZES, place_on_kept
from tests.colour_vision import lightness
from tests.picture_match import match
from trayapp.domain.board.phase import AppPhase
from trayapp.ui.tray.badge import draw
from trayapp.ui.tray.badge_face import BadgeFace
from trayapp.ui.tray.badge_sheet import FACES

pytestmark = pytest.mark.usefixtures("qapp")

OWED = (AppPhase.IN_TIME, AppPhase.SOON, AppPhase.MISSED)
Break = Callable[[BadgeFace, int, bool | None], QImage]


@cache
def kept_picture(panel: str) -> QImage:
    return QImage(str(KEPT / f"{panel}.png"))


def kept(face: BadgeFace, size: int, panel: str) -> QImage:
    return kept_picture(panel).copy(place_on_kept(face, size))


@pytest.mark.parametrize("panel", KEPT_PANELS)
@pytest.mark.parametrize("size", KEPT_SIZES)
def test_every_face_is_as_it_was_kept(size: int, panel: str) -> None:
    for face in FACES:
        found = match(draw(face, size, dark_panel=KEPT_PANELS[panel]), kept(face, size, panel))
        assert found.same, f"{face}: {found}; if that is meant, python -m tests.badges keeps it anew"


def shifted(x: int, y: int) -> Break:
    def broken(face: BadgeFace, size: int, dark: bool | None) -> QImage:
        picture = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.drawImage(x, y, draw(face, size, dark_panel=dark))
        painter.end()
        return picture

    return broken


def as_another_phase(face: BadgeFace, size: int, dark: bool | None) -> QImage:
    others = (
        [*OWED, AppPhase.IN_TIME] if face.phase in OWED else [AppPhase.CLEAR, AppPhase.BLIND, AppPhase.CLEAR]
    )
    at = others.index(face.phase) if face.phase in others else 0
    return draw(replace(face, phase=others[at + 1]), size, dark_panel=dark)


def tinted(face: BadgeFace, size: int, dark: bool | None) -> QImage:
    """Everything in a colour of the same lightness."""
    picture = draw(face, size, dark_panel=dark)
    painter = QPainter(picture)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceAtop)
    painter.fillRect(picture.rect(), QColor(0, 160, 0, 90))
    painter.end()
    return picture


def cut_off(face: BadgeFace, size: int, dark: bool | None) -> QImage:
    """Without the last sixth at the right."""
    picture = draw(face, size, dark_panel=dark)
    painter = QPainter(picture)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
    painter.fillRect(QRect(size - size // 6 - 1, 0, size, size), Qt.GlobalColor.transparent)
    painter.end()
    return picture


def without_text(face: BadgeFace, size: int, dark: bool | None) -> QImage:
    return draw(replace(face, text=face.text[:-1]), size, dark_panel=dark)


def smeared(face: BadgeFace, size: int, dark: bool | None) -> QImage:
    """As a host shows it that was given one size and scales it there and back."""
    less = round(size * 0.7)
    small = draw(face, size, dark_panel=dark).scaled(
        less, less, mode=Qt.TransformationMode.SmoothTransformation
    )
    return small.scaled(size, size, mode=Qt.TransformationMode.SmoothTransformation)


BREAKS: dict[str, Break] = {
    "one pixel to the right": shifted(1, 0),
    "one pixel to the left": shifted(-1, 0),
    "one pixel down": shifted(0, 1),
    "one pixel up": shifted(0, -1),
    "another state": as_another_phase,
    "another colour": tinted,
    "cut off": cut_off,
    "smeared": smeared,
}


@pytest.mark.parametrize("size", [16, 22, 32])
@pytest.mark.parametrize("name", BREAKS)
def test_a_broken_badge_is_found(name: str, size: int) -> None:
    for face, (panel, dark) in product(FACES, KEPT_PANELS.items()):
        if name == "cut off" and (face.phase is AppPhase.PAUSED and len(face.text) < 3):
            continue  # nothing of it stands at the right edge
        found = match(BREAKS[name](face, size, dark), kept(face, size, panel))
        assert not found.same, (face, panel, found)


@pytest.mark.parametrize("size", [16, 22, 32])
def test_a_text_that_lacks_a_character_is_found(size: int) -> None:
    for face, (panel, dark) in product(FACES, KEPT_PANELS.items()):
        if face.text:
            assert not match(without_text(face, size, dark), kept(face, size, panel)).same, (face, panel)


def blurred(picture: QImage) -> list[float]:
    """Lightness as a tired eye sees it: every pixel the mean of itself and those around it, twice itself."""
    edge = picture.width()
    sharp = lightness(picture, "none", QColor("#808080"))
    return [
        (2 * sharp[y * edge + x] + sum(sharp[b * edge + a] for a, b in around(x, y, edge)))
        / (2 + len(around(x, y, edge)))
        for y in range(edge)
        for x in range(edge)
    ]


def around(x: int, y: int, edge: int) -> list[tuple[int, int]]:
    beside = ((x - 1, y), (x + 1, y), (x, y - 1), (x, y + 1))
    return [(a, b) for a, b in beside if 0 <= a < edge and 0 <= b < edge]


@pytest.mark.parametrize("text", ["#h", "2#h", "#m", "4#m", "1#d"])
@pytest.mark.parametrize("phase", OWED)
@pytest.mark.parametrize("dark", [False, True, None])
def test_a_tired_eye_reads_every_figure_at_sixteen_pixels(
    dark: bool | None, phase: AppPhase, text: str
) -> None:
    seen = {
        figure: blurred(draw(BadgeFace(phase, text.replace("#", figure)), 16, dark_panel=dark))
        for figure in "0123456789"
    }
    for one, other in combinations(seen, 2):
        furthest = sorted((abs(a - b) for a, b in zip(seen[one], seen[other], strict=True)), reverse=True)
        assert furthest[1] >= 7, (one, other, [round(value) for value in furthest[:4]])
