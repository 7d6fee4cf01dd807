"""The badge: a glance says how long is left, by shape and by colour, from 16 pixels on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPainterPath, QPixmap

from trayapp.domain.board.phase import AppPhase
from trayapp.ui.style.theme import INK, PAPER, URGENCY, Ground, Theme
from trayapp.ui.tray import badge_shapes as shapes
from trayapp.ui.tray.badge_face import LONGEST, SIZES, BadgeFace, Panel


@dataclass(frozen=True, slots=True)
class Ink:
    """The colours of the badge for one kind of panel."""

    in_time: QColor
    """Fill."""
    soon: QColor
    """Fill."""
    missed: QColor
    """Fill."""
    mono: QColor
    """Of the shapes without a fill, and of slashes: as the panel's own text."""

    def fill(self, phase: AppPhase) -> QColor:
        """Of the owed shapes; ``mono`` for the others."""
        fills = {AppPhase.IN_TIME: self.in_time, AppPhase.SOON: self.soon, AppPhase.MISSED: self.missed}
        return fills.get(phase, self.mono)


def _ink(ground: Ground, mono: str) -> Ink:
    urgency = URGENCY[ground]
    return Ink(urgency.in_time, urgency.soon, urgency.missed, QColor(mono))


INKS: dict[bool | None, Ink] = {
    False: _ink(Ground.LIGHT, "#2E343B"),
    True: _ink(Ground.DARK, "#F1F3F5"),
    # Tones half-way: 3 : 1 on light as on dark panels; an outline is added for those between.
    None: Ink(QColor("#5378A0"), QColor("#BC7400"), QColor("#D0413A"), QColor("#F6F7F9")),
}
"""By whether the panel is dark; None where that is unknown."""


DARK: dict[Panel, bool | None] = {"automatic": None, "light": False, "dark": True}
"""Whether the panel is dark, by what the user says of it."""


def draw(face: BadgeFace, size: int, *, dark_panel: bool | None = None) -> QImage:
    """Draw the face ``size`` pixels wide and high, on a transparent ground."""
    grid, factor, left = shapes.place_in(size)
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(left, left)
    painter.scale(factor, factor)
    _paint(painter, face, grid, dark_panel)
    painter.end()
    return image


def icon(face: BadgeFace, panel: Panel = "automatic", sizes: tuple[int, ...] = SIZES) -> QIcon:
    """Give the tray its sizes at once, so that a host that knows its own size need not scale."""
    pictures = QIcon()
    for size in sizes:
        pictures.addPixmap(QPixmap.fromImage(draw(face, size, dark_panel=DARK[panel])))
    return pictures


def strip_of(face: BadgeFace, panel: Panel, sizes: tuple[int, ...]) -> QPixmap:
    """Draw all sizes of a face side by side."""
    strip = QImage(sum(sizes), max(sizes), QImage.Format.Format_ARGB32_Premultiplied)
    strip.fill(Qt.GlobalColor.transparent)
    painter = QPainter(strip)
    left = 0
    for size in sizes:
        painter.drawImage(left, 0, draw(face, size, dark_panel=DARK[panel]))
        left += size
    painter.end()
    return QPixmap.fromImage(strip)


class _Drawing(NamedTuple):
    """One face as areas, in grid units."""

    body: QPainterPath
    """In the fill."""
    words: QPainterPath
    """On the body."""
    hull: QPainterPath
    """What the body covers or surrounds: an outline goes around it."""


def _paint(painter: QPainter, face: BadgeFace, grid: shapes.Grid, dark_panel: bool | None) -> None:
    unknown = dark_panel is None
    fill = INKS[dark_panel].fill(face.phase)
    on_fill = Theme.on(fill)
    body, words, hull = _drawing(face, grid, inset=1 if unknown else 0)
    body, hull, marks = _marked(face, grid, body, hull, inset=1 if unknown else 0)
    plain = words.isEmpty()
    if unknown:
        painter.fillPath(shapes.outlined(hull), on_fill if plain else _opposite(on_fill))
    painter.fillPath(body, fill)
    painter.fillPath(marks, INKS[dark_panel].mono if not unknown else fill if plain else on_fill)
    painter.fillPath(words, on_fill)


_SILENT = frozenset({AppPhase.PAUSED, AppPhase.SYNCING})
"""Nothing is warned of meanwhile, so that nothing is said of warnings."""


def _marked(
    face: BadgeFace, grid: shapes.Grid, body: QPainterPath, hull: QPainterPath, inset: int
) -> tuple[QPainterPath, QPainterPath, QPainterPath]:
    """Make room in the corners for what is wrong; give body, hull and the marks."""
    marks = QPainterPath()
    if face.blind_corner:
        body, hull = shapes.without_corner(body, grid), shapes.without_corner(hull, grid)
        marks.addPath(shapes.corner_slash(grid, inset))
    if face.unheard and face.phase not in _SILENT:
        place = shapes.dot_place(
            grid,
            inset,
            below_bar=face.phase is AppPhase.MISSED,
            right=face.phase is AppPhase.BLIND,  # whose slash ends in the left corner
        )
        body, hull = (shapes.without_dot(path, grid, place) for path in (body, hull))
        marks.addPath(shapes.round_in(place))
    return body, hull.united(marks), marks


def _opposite(text: QColor) -> QColor:
    """Give the outline of a shape with text: the text may touch it and must stand out from it."""
    return PAPER if text == INK else INK


def _drawing(face: BadgeFace, grid: shapes.Grid, inset: int) -> _Drawing:
    match face.phase:
        case AppPhase.IN_TIME:
            return _with_text(shapes.square(grid, inset), face, grid)
        case AppPhase.SOON:
            return _with_text(shapes.notched(grid, inset), face, grid)
        case AppPhase.MISSED:
            return _below_bar(face, grid, inset)
        case AppPhase.CLEAR | AppPhase.BLIND:
            lines = shapes.ring if face.phase is AppPhase.CLEAR else shapes.blind
            body, hull = lines(grid, inset)
            return _Drawing(body, QPainterPath(), hull)
        case AppPhase.PAUSED if face.text:
            return _until(face, grid, inset)
        case AppPhase.PAUSED | AppPhase.SYNCING:
            body = shapes.paused(grid) if face.phase is AppPhase.PAUSED else shapes.syncing(grid)
            return _Drawing(body, QPainterPath(), body)


def _with_text(body: QPainterPath, face: BadgeFace, grid: shapes.Grid) -> _Drawing:
    low = face.blind_corner or face.unheard
    bottom, height = (grid.size - 3, grid.low_height) if low else (grid.size, grid.height)
    return _Drawing(body, shapes.text(face.text[:LONGEST], grid, 0, bottom, height), body)


def _below_bar(face: BadgeFace, grid: shapes.Grid, inset: int) -> _Drawing:
    body, top = shapes.barred(grid, inset)
    words = face.text[:LONGEST]
    if face.blind_corner or face.unheard:
        upper = top + grid.size // 10
        return _Drawing(
            body, shapes.text(words, grid, upper, upper + grid.least_height, grid.least_height), body
        )
    return _Drawing(body, shapes.text(words, grid, top, grid.size - inset, grid.low_height), body)


def _until(face: BadgeFace, grid: shapes.Grid, inset: int) -> _Drawing:
    """*Paused* for some time: the bars, and below them how long it lasts."""
    body, below = shapes.short_bars(grid, inset)
    words = shapes.text(face.text[:LONGEST], grid, below, grid.size - inset, grid.least_height)
    return _Drawing(body.united(words), QPainterPath(), shapes.square(grid, inset))
