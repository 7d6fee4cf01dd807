"""The badge reads at 16 pixels, without colour and on any panel."""

from dataclasses import replace
from itertools import combinations, product
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage

from trayapp.domain.board.phase import AppPhase
from trayapp.ui.style.theme import INK, PAPER, Theme, contrast
from trayapp.ui.tray import badge_shapes
from trayapp.ui.tray.badge import INKS, draw, icon
from trayapp.ui.tray.badge_face import PANELS, SIZES, BadgeFace, sizes_for
from trayapp.ui.tray.badge_glyphs import figure
from trayapp.ui.tray.badge_sheet import FACES, contact_sheet

pytestmark = pytest.mark.usefixtures("qapp")

LIGHT, DARK, GREY = QColor("#EFEFEF"), QColor("#2B2B2B"), QColor("#808080")
OWED = (AppPhase.IN_TIME, AppPhase.SOON, AppPhase.MISSED)
TEXTS = [
    "1d",
    "9d",
    "14d",
    "99d",
    "1h",
    "9h",
    "10h",
    "23h",
    "35h",
    "0m",
    "5m",
    "8m",
    "10m",
    "45m",
    "67m",
    "89m",
]


def channel(image: QImage, kind: QImage.Format) -> list[int]:
    flat = image.convertToFormat(kind)
    raw, line = bytes(flat.constBits()), flat.bytesPerLine()
    return [value for y in range(flat.height()) for value in raw[y * line : y * line + flat.width()]]


def shape(image: QImage) -> list[bool]:
    """What is covered at all, whatever its colour."""
    return [alpha > 127 for alpha in channel(image, QImage.Format.Format_Alpha8)]


def columns_of(image: QImage, colour: QColor) -> set[int]:
    return {
        x
        for x in range(image.width())
        for y in range(image.height())
        if contrast(image.pixelColor(x, y), colour) < 1.2 and image.pixelColor(x, y).alpha() > 200
    }


@pytest.mark.parametrize("dark_panel", [False, True, None])
@pytest.mark.parametrize("phase", OWED)
def test_text_stands_out_from_the_fill_and_the_fill_from_its_panel(
    phase: AppPhase, dark_panel: bool | None
) -> None:
    fill = INKS[dark_panel].fill(phase)
    assert contrast(Theme.on(fill), fill) >= 4.5
    for panel in {False: [LIGHT], True: [DARK], None: [LIGHT, DARK]}[dark_panel]:
        assert contrast(fill, panel) >= 3


@pytest.mark.parametrize("dark_panel", [False, True])
def test_shapes_without_a_fill_follow_the_panel(dark_panel: bool) -> None:
    assert contrast(INKS[dark_panel].mono, DARK if dark_panel else LIGHT) >= 7


@pytest.mark.parametrize("panel", [LIGHT, DARK, GREY], ids=["light", "dark", "grey"])
@pytest.mark.parametrize("face", FACES, ids=str)
def test_an_unknown_panel_of_any_tone_shows_the_badge(face: BadgeFace, panel: QColor) -> None:
    picture = draw(face, 22, dark_panel=None)
    clear = sum(
        contrast(picture.pixelColor(x, y), panel) >= 3 and picture.pixelColor(x, y).alpha() > 200
        for x in range(22)
        for y in range(22)
    )
    assert clear >= 30


def test_amber_carries_dark_text() -> None:
    assert all(Theme.on(ink.soon) == INK for ink in INKS.values())
    assert Theme.on(INKS[False].missed) == PAPER


@pytest.mark.parametrize("size", SIZES)
def test_every_state_has_a_shape_of_its_own(size: int) -> None:
    one_per_phase = {face.phase: face for face in reversed(FACES) if not (face.blind_corner or face.unheard)}
    shapes = {phase: shape(draw(face, size, dark_panel=False)) for phase, face in one_per_phase.items()}
    assert len(shapes) == len(AppPhase)
    for one, other in combinations(shapes, 2):
        different = sum(a != b for a, b in zip(shapes[one], shapes[other], strict=True))
        assert different >= size * size * 0.025, (one, other)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("phase", OWED)
def test_a_blind_account_changes_the_corner(phase: AppPhase, size: int) -> None:
    seen = draw(BadgeFace(phase, "2h"), size, dark_panel=True)
    partly = draw(BadgeFace(phase, "2h", blind_corner=True), size, dark_panel=True)
    half = size * 5 // 8
    corner = (half, half, size - half, size - half)
    assert shape(seen.copy(*corner)) != shape(partly.copy(*corner))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("dark_panel", [False, True, None])
@pytest.mark.parametrize("face", [face for face in FACES if face.unheard], ids=str)
def test_warnings_that_nobody_sees_are_marked_in_a_corner(
    face: BadgeFace, size: int, dark_panel: bool | None
) -> None:
    marked = draw(face, size, dark_panel=dark_panel)
    unmarked = draw(replace(face, unheard=False), size, dark_panel=dark_panel)
    half = size * 5 // 8
    left = size - half if face.phase is AppPhase.BLIND else 0
    changed = sum(
        marked.pixelColor(x, y) != unmarked.pixelColor(x, y)
        for x in range(left, left + half)
        for y in range(half, size)
    )
    assert changed >= size * size / 40


@pytest.mark.parametrize("phase", [AppPhase.PAUSED, AppPhase.SYNCING])
def test_where_nothing_is_warned_of_nothing_is_said_of_warnings(phase: AppPhase) -> None:
    assert draw(BadgeFace(phase, unheard=True), 22) == draw(BadgeFace(phase), 22)


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("grid", badge_shapes.GRIDS, ids=lambda grid: str(grid.size))
def test_text_lies_inside_its_shape(text: str, grid: badge_shapes.Grid) -> None:
    for phase in OWED:
        for blind, unheard in product((False, True), repeat=2):
            face = BadgeFace(phase, text, blind, unheard)
            covered = draw(face, grid.size, dark_panel=False)
            # Text that hung over the edge would be the only thing there: nothing lies under it.
            bare = draw(replace(face, text=""), grid.size, dark_panel=False)
            more = [wide and not narrow for wide, narrow in zip(shape(covered), shape(bare), strict=True)]
            assert sum(more) <= 1, face


def test_two_characters_fill_fourteen_of_sixteen_pixels() -> None:
    picture = draw(BadgeFace(AppPhase.IN_TIME, "2d"), 16, dark_panel=False)
    lit = columns_of(picture, PAPER)
    assert (min(lit), max(lit)) == (1, 14)


@pytest.mark.parametrize(("size", "least"), [(16, 12), (22, 18), (24, 18), (32, 26)])
def test_three_characters_use_the_width(size: int, least: int) -> None:
    for text in ("23h", "45m", "14d"):
        lit = columns_of(draw(BadgeFace(AppPhase.IN_TIME, text), size, dark_panel=False), PAPER)
        assert max(lit) - min(lit) + 1 >= least, text


@pytest.mark.parametrize("grid", badge_shapes.GRIDS, ids=lambda grid: str(grid.size))
def test_stems_fall_on_the_pixel_grid(grid: badge_shapes.Grid) -> None:
    for text in ("h", "23h", "45m"):
        setting = grid.setting(text)
        stem = figure("h", setting.figure, grid.height, setting.stroke).boundingRect()
        assert stem.left() == 0
        assert stem.width() == setting.figure
        assert stem.height() == grid.height


@pytest.mark.parametrize("grid", badge_shapes.GRIDS, ids=lambda grid: str(grid.size))
def test_no_two_figures_look_alike(grid: badge_shapes.Grid) -> None:
    for sample, phase, wrong in product(("2h", "8m", "23h", "45m"), OWED, (False, True)):
        tones = {
            character: channel(
                draw(BadgeFace(phase, character + sample[1:], wrong, wrong), grid.size, dark_panel=False),
                QImage.Format.Format_Grayscale8,
            )
            for character in "0123456789"
        }
        for one, other in combinations(tones, 2):
            differing = [abs(a - b) > 40 for a, b in zip(tones[one], tones[other], strict=True)]
            assert sum(differing) >= 2, (phase, wrong, sample, one, other)


@pytest.mark.parametrize("grid", badge_shapes.GRIDS, ids=lambda grid: str(grid.size))
@pytest.mark.parametrize("kept", ["height", "low_height", "least_height"])
def test_an_eight_has_two_holes_at_every_height(grid: badge_shapes.Grid, kept: str) -> None:
    height = getattr(grid, kept)
    for setting in (grid.two, grid.two_m, grid.three, grid.three_m):
        if setting.stroke == 1:
            continue
        stroke = badge_shapes.thickness(setting.stroke, height)
        eight = figure("8", setting.figure, height, stroke)
        middle = setting.figure / 2
        rows = [eight.contains(QPointF(middle, y + 0.5)) for y in range(height)]
        changes = [rows[0], *(one for one, before in zip(rows[1:], rows, strict=False) if one != before)]
        assert changes == [True, False, True, False, True], (
            setting,
            "".join("#" if row else "." for row in rows),
        )


@pytest.mark.parametrize("ratio", [1, 1.25, 1.5, 2, 3])
def test_a_panel_of_any_scale_gets_a_picture_of_its_own_size(ratio: float) -> None:
    assert {int(size * ratio + 0.5) for size in PANELS} <= {*sizes_for(ratio), *SIZES}


@pytest.mark.parametrize("ratio", [1, 1.25, 1.5, 2, 3])
def test_every_picture_of_a_scale_is_sharp(ratio: float) -> None:
    """Drawn in whole pixels a unit, at most two pixels left free on each side."""
    for size in sizes_for(ratio):
        place = badge_shapes.place_in(size)
        assert place.factor == int(place.factor)
        assert place.left <= 2


def test_equal_faces_are_equal_pictures() -> None:
    assert draw(BadgeFace(AppPhase.SOON, "25m"), 22) == draw(BadgeFace(AppPhase.SOON, "25m"), 22)
    assert draw(BadgeFace(AppPhase.SOON, "25m"), 22) != draw(BadgeFace(AppPhase.SOON, "24m"), 22)


def test_a_strange_text_is_cut_and_never_fails() -> None:
    picture = draw(BadgeFace(AppPhase.MISSED, "12345h"), 16)
    assert picture == draw(BadgeFace(AppPhase.MISSED, "123"), 16)
    draw(BadgeFace(AppPhase.IN_TIME, "ß†"), 16)


def test_the_tray_is_given_every_size_unscaled() -> None:
    sizes = {size.width() for size in icon(BadgeFace(AppPhase.CLEAR), "dark").availableSizes()}
    assert sizes == set(SIZES)


@pytest.mark.parametrize("size", [17, 20, 27, 28, 36, 40, 96, 128])
def test_sizes_between_are_drawn_too(size: int) -> None:
    picture = draw(BadgeFace(AppPhase.IN_TIME, "45m"), size, dark_panel=False)
    assert any(shape(picture)[: size * 3])
    assert any(shape(picture)[-size * 3 :])


def test_the_contact_sheet_shows_every_state(tmp_path: Path) -> None:
    contact_sheet(tmp_path / "badges.png")
    assert QImage(str(tmp_path / "badges.png")).height() >= len(FACES) * max(SIZES)
