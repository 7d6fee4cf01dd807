"""One shape for each state of the badge, so that it reads without colour (``look.md``, *The badge*).

Everything is drawn on a grid of 16, 22, 24 or 32 units whose numbers were picked by hand; other sizes are
one of these grids, scaled. A *grid unit* is a pixel at the grid's own size.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPainterPathStroker

from trayapp.ui.tray.badge_glyphs import figure
from trayapp.ui.tray.badge_pixels import pixel_figure


@dataclass(frozen=True, slots=True)
class Setting:
    """How a text of a certain length is set."""

    figure: int
    """Width of a figure, of h and of d."""
    m: int
    """Width of an m."""
    gap: int
    """Between two characters."""
    stroke: int
    """Thickness."""


@dataclass(frozen=True, slots=True)
class Grid:
    """The hand-picked numbers of one size, all in whole units."""

    size: int
    """Of the square."""
    radius: float
    """Of the corners of the rounded square."""
    notch: float
    """What the corner of *soon* loses, along each edge."""
    bar: int
    """Thickness of the bar on top of *missed*."""
    gap: int
    """Between the bar and what lies below."""
    line: float
    """Thickness of the ring, the tick and of slashes."""
    frame: int
    """Thickness of the outline of *blind*."""
    corner: float
    """Legs of the corner that the slash of a blind account takes."""
    dot: int
    """Diameter of the dot that says: warnings cannot be delivered."""
    height: int
    """Of text."""
    low_height: int
    """Of text below the bar of *missed*."""
    least_height: int
    """Of text below the bar and above a slash."""
    two: Setting
    """For one or two characters, without m."""
    two_m: Setting
    """For one or two characters, with m."""
    three: Setting
    """For three characters, without m."""
    three_m: Setting
    """For three characters, with m."""

    def setting(self, text: str) -> Setting:
        """Choose by length and by the broad m."""
        if len(text) <= 2:
            return self.two_m if "m" in text else self.two
        return self.three_m if "m" in text else self.three


GRIDS = (
    Grid(
        size=16, radius=3.5, notch=5, bar=2, gap=1, line=1.75, frame=1, corner=5.5, dot=4,
        height=10, low_height=9, least_height=8,
        two=Setting(6, 8, 2, 2), two_m=Setting(5, 8, 1, 2),
        three=Setting(4, 5, 1, 1), three_m=Setting(3, 5, 1, 1),
    ),
    Grid(
        size=20, radius=4.5, notch=6, bar=2, gap=1, line=2, frame=2, corner=7, dot=5,
        height=12, low_height=11, least_height=9,
        two=Setting(8, 10, 2, 2), two_m=Setting(7, 10, 1, 2),
        three=Setting(5, 8, 1, 2), three_m=Setting(5, 7, 1, 2),
    ),
    Grid(
        size=22, radius=5, notch=7, bar=3, gap=1, line=2.25, frame=2, corner=8, dot=5,
        height=13, low_height=11, least_height=9,
        two=Setting(8, 11, 2, 3), two_m=Setting(7, 11, 2, 3),
        three=Setting(6, 8, 1, 2), three_m=Setting(5, 8, 1, 2),
    ),
    Grid(
        size=24, radius=5.5, notch=7.5, bar=3, gap=2, line=2.5, frame=2, corner=8.5, dot=6,
        height=14, low_height=12, least_height=10,
        two=Setting(9, 11, 2, 3), two_m=Setting(8, 11, 2, 3),
        three=Setting(6, 8, 1, 2), three_m=Setting(6, 8, 1, 2),
    ),
    Grid(
        size=28, radius=6.25, notch=8, bar=3, gap=2, line=2.75, frame=2, corner=9.5, dot=7,
        height=16, low_height=13, least_height=12,
        two=Setting(11, 13, 2, 4), two_m=Setting(10, 14, 1, 4),
        three=Setting(8, 11, 1, 3), three_m=Setting(7, 8, 2, 2),
    ),
    Grid(
        size=32, radius=7, notch=10, bar=4, gap=2, line=3.25, frame=3, corner=11, dot=7,
        height=18, low_height=16, least_height=13,
        two=Setting(12, 14, 3, 4), two_m=Setting(11, 14, 2, 4),
        three=Setting(8, 11, 2, 3), three_m=Setting(8, 11, 1, 3),
    ),
)  # fmt: skip


class Place(NamedTuple):
    """How a grid lies in a picture."""

    grid: Grid
    factor: float
    """Pixels a unit: whole ones keep every edge sharp."""
    left: int
    """Pixels left free at the left and at the top."""


FITTING = 0.88
"""Of a picture's width: so much covered by a sharp badge is better than all of it by a blurred one."""


def place_in(size: int) -> Place:
    """Choose the grid for a picture of ``size`` pixels: in whole multiples where one fits, else scaled."""
    whole = max((size // grid.size * grid.size, grid.size) for grid in GRIDS)
    if whole[0] < size * FITTING:
        larger = min(-(-size // grid.size) * grid.size for grid in GRIDS)
        grid = next(grid for grid in reversed(GRIDS) if larger % grid.size == 0)
        return Place(grid, size / grid.size, 0)
    grid = next(grid for grid in GRIDS if grid.size == whole[1])
    return Place(grid, whole[0] // grid.size, (size - whole[0]) // 2)


def text(words: str, grid: Grid, top: float, bottom: float, height: int) -> QPainterPath:
    """Set up to three characters in the middle of the square, between two heights."""
    setting = grid.setting(words)
    stroke = setting.stroke if setting.stroke == 1 else thickness(setting.stroke, height)
    uneven = (setting.m - stroke) % 2  # the middle stem lies on the pixel grid too, where there is room
    broad = setting.m - uneven if setting.m - uneven >= 3 * stroke + 2 else setting.m
    widths = [broad if character == "m" else setting.figure for character in words]
    total = sum(widths) + setting.gap * (len(words) - 1)
    left = (grid.size - total) // 2
    upper = top + (bottom - top - height) // 2
    path = QPainterPath()
    for character, width in zip(words, widths, strict=True):
        drawn = (
            pixel_figure(character, narrow=setting.figure == 3, height=height)
            if stroke == 1
            else figure(character, width, height, stroke)
        )
        path.addPath(drawn.translated(left, upper))
        left += width + setting.gap
    path.setFillRule(Qt.FillRule.WindingFill)
    return path


def thickness(wanted: int, height: int) -> int:
    """Draw thinner where the three bars of an 8 would leave no room between them."""
    while 11 * (height - 3 * wanted) < 2 * height:
        wanted -= 1
    return wanted


def square(grid: Grid, inset: float) -> QPainterPath:
    """*In time*: a rounded square."""
    return _rounded(inset, inset, grid.size - 2 * inset, grid.size - 2 * inset, grid.radius)


def notched(grid: Grid, inset: float) -> QPainterPath:
    """*Soon*: the square without its right upper corner."""
    edge = grid.size - inset
    corner = QPainterPath(QPointF(edge - grid.notch, inset - 1))
    corner.lineTo(edge + 1, inset - 1)
    corner.lineTo(edge + 1, inset + grid.notch)
    corner.lineTo(edge, inset + grid.notch)
    corner.lineTo(edge - grid.notch, inset)
    corner.closeSubpath()
    return square(grid, inset).subtracted(corner)


def barred(grid: Grid, inset: float) -> tuple[QPainterPath, float]:
    """*Missed*: nearly a circle, with a bar on top; also where the part below the bar begins."""
    width = grid.size - 2 * inset
    top = inset + grid.bar + grid.gap
    path = _rounded(inset, inset, width, grid.bar, grid.bar / 2)
    path.addPath(_rounded(inset, top, width, grid.size - inset - top, grid.radius * 1.25))
    return path, top


def without_corner(path: QPainterPath, grid: Grid) -> QPainterPath:
    """Take the right lower corner away, where the slash of a blind account goes."""
    return path.subtracted(_corner(grid, grid.corner))


def corner_slash(grid: Grid, inset: float) -> QPainterPath:
    """Draw the slash that says: another account cannot be seen."""
    legs = grid.corner - grid.line * 0.7
    whole = _corner(grid, legs).subtracted(_corner(grid, legs - grid.line * 1.1))
    frame = QPainterPath()
    frame.addRect(inset, inset, grid.size - 2 * inset, grid.size - 2 * inset)
    return whole.intersected(frame)


def without_dot(path: QPainterPath, grid: Grid, place: QRectF) -> QPainterPath:
    """Leave room around the dot, so that it stands by itself."""
    more = grid.size / 64 + 0.75
    return path.subtracted(round_in(place.adjusted(-more, -more, more, more)))


def dot_place(grid: Grid, inset: float, *, below_bar: bool = False, right: bool = False) -> QRectF:
    """Where the dot is that says: warnings cannot be delivered. The text of *missed* leaves less room."""
    width = grid.dot - 1 if below_bar else grid.dot
    low = grid.size - inset - width
    return QRectF(low if right else inset, low, width, width)


def round_in(place: QRectF) -> QPainterPath:
    """Fill a square with a disc."""
    path = QPainterPath()
    path.addEllipse(place)
    return path


def ring(grid: Grid, inset: float) -> tuple[QPainterPath, QPainterPath]:
    """*Clear*: a ring with an open centre and a small tick; also the disc that it surrounds."""
    edge = inset + 0.5
    disc = QPainterPath()
    disc.addEllipse(QRectF(edge, edge, grid.size - 2 * edge, grid.size - 2 * edge))
    hole = edge + grid.line
    opening = QPainterPath()
    opening.addEllipse(QRectF(hole, hole, grid.size - 2 * hole, grid.size - 2 * hole))
    unit = grid.size / 16
    tick = QPainterPath(QPointF(5.3 * unit, 8.3 * unit))
    tick.lineTo(7.3 * unit, 10.2 * unit)
    tick.lineTo(10.8 * unit, 6.3 * unit)
    return disc.subtracted(opening).united(_stroked(tick, grid.line)), disc


def blind(grid: Grid, inset: float) -> tuple[QPainterPath, QPainterPath]:
    """*Blind*: an outline with a diagonal slash and a question mark; also what the outline surrounds."""
    size, edge, hole = grid.size, inset + grid.frame // 2, inset + grid.frame // 2 + grid.frame
    plate = _rounded(edge, edge, size - 2 * edge, size - 2 * edge, grid.radius)
    frame = plate.subtracted(_rounded(hole, hole, size - 2 * hole, size - 2 * hole, grid.radius - grid.frame))
    ends = QPainterPath(QPointF(inset + grid.line / 2, size - inset - grid.line / 2))
    ends.lineTo(size - inset - grid.line / 2, inset + grid.line / 2)
    slash = _stroked(ends, grid.line)
    stroke = grid.three.stroke + 1
    width, height = stroke * 3, grid.height - 1
    mark = figure("?", width, height, stroke).translated((size - width) / 2, (size - height) // 2)
    clear = mark.united(_stroked(mark, grid.line * 1.5))
    lines = frame.subtracted(_stroked(ends, grid.line * 2.6)).united(slash).subtracted(clear).united(mark)
    return lines, plate.united(slash)


def paused(grid: Grid) -> QPainterPath:
    """*Paused*: two bars."""
    unit = grid.size / 16
    width, height = round(3.5 * unit), round(10.5 * unit)
    gap = 2 * round(1.5 * unit) + grid.size % 2
    left = (grid.size - 2 * width - gap) / 2
    top = (grid.size - height) // 2
    path = _rounded(left, top, width, height, unit)
    path.addPath(_rounded(left + width + gap, top, width, height, unit))
    return path


def short_bars(grid: Grid, inset: float) -> tuple[QPainterPath, float]:
    """*Paused* with a text: the two bars above it; also where the text's room begins."""
    below = grid.size - inset - grid.least_height - grid.gap
    top, width = inset + grid.gap - 1, grid.bar
    left = grid.size // 2 - width - 1
    path = _rounded(left, top, width, below - top, grid.size / 32)
    path.addPath(_rounded(grid.size - left - width, top, width, below - top, grid.size / 32))
    return path, below + grid.gap


def syncing(grid: Grid) -> QPainterPath:
    """*Syncing*: three dots."""
    radius = grid.size / 8
    path = QPainterPath()
    for place in (0.17, 0.5, 0.83):
        path.addEllipse(QPointF(grid.size * place, grid.size / 2), radius, radius)
    return path


def outlined(path: QPainterPath) -> QPainterPath:
    """One unit more on every side: what a contrasting outline covers."""
    return path.united(_stroked(path, 2.0))


def _rounded(x: float, y: float, width: float, height: float, radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(QRectF(x, y, width, height), radius, radius)
    return path


def _corner(grid: Grid, legs: float) -> QPainterPath:
    path = QPainterPath(QPointF(grid.size + 1, grid.size + 1))
    path.lineTo(grid.size + 1, grid.size - legs)
    path.lineTo(grid.size, grid.size - legs)
    path.lineTo(grid.size - legs, grid.size)
    path.lineTo(grid.size - legs, grid.size + 1)
    path.closeSubpath()
    return path


def _stroked(path: QPainterPath, width: float) -> QPainterPath:
    stroker = QPainterPathStroker()
    stroker.setWidth(width)
    stroker.setCapStyle(Qt.PenCapStyle.RoundCap)
    stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return stroker.createStroke(path).simplified()
