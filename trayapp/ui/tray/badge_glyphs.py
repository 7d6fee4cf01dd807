"""Our own figures for the badge, because a font is not made to be read at sixteen pixels.

Each figure is a line with rounded corners inside a box of whole pixels, as thick as the box's size asks for:
stems and bars fall on the pixel grid, so that they are crisp without hinting and the same on every machine.
Figures have one width (tabular); only ``m`` may be given another.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainterPath, QPainterPathStroker, QPolygonF

Point = tuple[float, float]

ROUND = 0.5523
"""How far the handles of a quarter circle reach towards its corner."""


@dataclass(frozen=True, slots=True)
class Box:
    """Where the centre line of a figure runs, in pixels from the figure's left upper corner."""

    left: float
    """Centre of a stem at the left edge."""
    top: float
    """Centre of a bar at the upper edge."""
    right: float
    """Centre of a stem at the right edge."""
    bottom: float
    """Centre of a bar at the lower edge."""
    stroke: float
    """Thickness of every line."""

    @classmethod
    def of(cls, width: float, height: float, stroke: float) -> Box:
        """Leave half a stroke on every side."""
        half = stroke / 2
        return cls(half, half, width - half, height - half, stroke)

    @property
    def middle(self) -> float:
        """Where a middle bar runs: on the grid, rather above the centre than below it."""
        return self._on_grid((self.top + self.bottom) / 2)

    @property
    def x_height(self) -> float:
        """Upper edge of small letters, on the grid."""
        return self._on_grid(self.top + (self.bottom - self.top) * 0.34)

    @property
    def radius(self) -> float:
        """Of the centre line's corners."""
        return min((self.right - self.left) / 2, (self.bottom - self.top) / 4, self.stroke * 1.1)

    def _on_grid(self, y: float) -> float:
        offset = self.stroke / 2 % 1
        return int(y - offset + 0.01) + offset


def figure(character: str, width: float, height: float, stroke: float) -> QPainterPath:
    """Draw one character as an area; an unknown one is left blank."""
    line = _Line(Box.of(width, height, stroke))
    drawing = _DRAWINGS.get(character)
    if drawing is not None:
        drawing(line, line.box)
    return line.area()


class _Line:
    """Collects the lines and areas of one figure."""

    def __init__(self, box: Box) -> None:
        self.box = box
        self._lines = QPainterPath()
        self._areas = QPainterPath()

    def run(self, *points: Point, radius: float | None = None, closed: bool = False) -> None:
        """Add a line through the points, its inner corners rounded."""
        corner_radius = self.box.radius if radius is None else radius
        track = list(points)
        if closed:
            (x, y), (next_x, next_y) = track[0], track[1]
            track = [((x + next_x) / 2, (y + next_y) / 2), *track[1:], track[0]]
            track.append(track[0])
        self._lines.moveTo(*track[0])
        for before, corner, after in zip(track, track[1:], track[2:], strict=False):
            start, end = _towards(corner, before, corner_radius), _towards(corner, after, corner_radius)
            self._lines.lineTo(*start)
            self._lines.cubicTo(*_between(start, corner, ROUND), *_between(end, corner, ROUND), *end)
        self._lines.lineTo(*track[-1])
        if closed:
            self._lines.closeSubpath()

    def fill(self, *points: Point) -> None:
        """Add an area."""
        self._areas.addPolygon(QPolygonF([QPointF(x, y) for x, y in points]))
        self._areas.closeSubpath()

    def area(self) -> QPainterPath:
        """Join what was drawn."""
        stroker = QPainterPathStroker()
        stroker.setWidth(self.box.stroke)
        stroker.setCapStyle(Qt.PenCapStyle.FlatCap)
        stroker.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        area = stroker.createStroke(self._lines)
        area.setFillRule(Qt.FillRule.WindingFill)
        return area.united(self._areas)


def _between(start: Point, end: Point, share: float) -> Point:
    return start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share


def _towards(start: Point, end: Point, distance: float) -> Point:
    """Go from ``start`` towards ``end``, at most half-way, so that two corners never overlap."""
    length = max(abs(end[0] - start[0]), abs(end[1] - start[1]))
    return _between(start, end, min(0.5, distance / length) if length else 0)


def _hook(box: Box) -> float:
    """How far the free end of 2, 3, 5, 6 and 9 turns back: never so far that it closes the figure."""
    wanted = max(box.stroke * 0.8, 1.0) + box.stroke / 2
    return min(wanted, box.middle - box.top - box.stroke / 2 - 1)


def _zero(line: _Line, b: Box) -> None:
    line.run((b.left, b.top), (b.right, b.top), (b.right, b.bottom), (b.left, b.bottom), closed=True)


def _one(line: _Line, b: Box) -> None:
    half = b.stroke / 2
    stem = b.left + round((b.right - b.left) * 0.6)
    flag = min(stem - half, b.stroke * 1.5 if b.stroke > 1 else 1.0)
    line.run((stem, 0), (stem, b.bottom + half))
    line.fill(
        (stem - half, 0),
        (stem - half - flag, flag * 0.8),
        (stem - half - flag, flag * 0.8 + b.stroke * 1.1),
        (stem - half, b.stroke * 1.25),
    )


def _two(line: _Line, b: Box) -> None:
    line.run(
        (b.left, b.top + _hook(b)),
        (b.left, b.top),
        (b.right, b.top),
        (b.right, b.middle),
        (b.left, b.middle),
        (b.left, b.bottom),
    )
    line.run((b.left, b.bottom), (b.right + b.stroke / 2, b.bottom))
    line.fill(
        (0, b.bottom - b.stroke / 2),
        (b.stroke, b.bottom - b.stroke / 2),
        (b.stroke, b.bottom + b.stroke / 2),
        (0, b.bottom + b.stroke / 2),
    )


def _three(line: _Line, b: Box) -> None:
    line.run(
        (b.left, b.top + _hook(b)),
        (b.left, b.top),
        (b.right, b.top),
        (b.right, b.middle),
        (b.left + b.stroke / 2, b.middle),
    )
    line.run(
        (b.left + b.stroke / 2, b.middle),
        (b.right, b.middle),
        (b.right, b.bottom),
        (b.left, b.bottom),
        (b.left, b.bottom - _hook(b)),
    )


def _four(line: _Line, b: Box) -> None:
    half = b.stroke / 2
    bar = b.middle + max(round((b.bottom - b.middle) * 0.4), b.stroke / 2)
    line.run((b.left, 0), (b.left, bar), (b.right + half, bar), radius=0)
    line.run((b.right, b.top + b.stroke), (b.right, b.bottom + half))


def _five(line: _Line, b: Box) -> None:
    line.run((b.right + b.stroke / 2, b.top), (b.left, b.top), (b.left, b.middle + 0), radius=0)
    line.run(
        (0, b.middle),
        (b.right, b.middle),
        (b.right, b.bottom),
        (b.left, b.bottom),
        (b.left, b.bottom - _hook(b)),
    )


def _six(line: _Line, b: Box) -> None:
    line.run((b.left, b.middle), (b.right, b.middle), (b.right, b.bottom), (b.left, b.bottom), closed=True)
    line.run((b.left, b.bottom - b.radius), (b.left, b.top), (b.right, b.top), (b.right, b.top + _hook(b)))


def _seven(line: _Line, b: Box) -> None:
    half = b.stroke / 2
    line.run((0, b.top), (b.right + half, b.top))
    foot = b.left + (b.right - b.left) * 0.25
    line.fill(
        (b.right - half, b.top + half),
        (b.right + half, b.top + half),
        (foot + half, b.bottom + half),
        (foot - half, b.bottom + half),
    )


def _eight(line: _Line, b: Box) -> None:
    line.run((b.left, b.top), (b.right, b.top), (b.right, b.middle), (b.left, b.middle), closed=True)
    line.run((b.left, b.middle), (b.right, b.middle), (b.right, b.bottom), (b.left, b.bottom), closed=True)


def _nine(line: _Line, b: Box) -> None:
    bar = b.middle + (1 if b.bottom - b.middle > b.middle - b.top else 0)
    line.run((b.left, b.top), (b.right, b.top), (b.right, bar), (b.left, bar), closed=True)
    line.run(
        (b.right, b.top + b.radius), (b.right, b.bottom), (b.left, b.bottom), (b.left, b.bottom - _hook(b))
    )


def _d(line: _Line, b: Box) -> None:
    line.run((b.right, 0), (b.right, b.bottom + b.stroke / 2))
    line.run((b.right, b.x_height), (b.left, b.x_height), (b.left, b.bottom), (b.right, b.bottom))


def _h(line: _Line, b: Box) -> None:
    line.run((b.left, 0), (b.left, b.bottom + b.stroke / 2))
    line.run((b.left, b.x_height), (b.right, b.x_height), (b.right, b.bottom + b.stroke / 2))


def _m(line: _Line, b: Box) -> None:
    foot = b.bottom + b.stroke / 2
    centre = (b.left + b.right) / 2
    line.run((b.left, b.x_height - b.stroke / 2), (b.left, foot))
    line.run((b.left, b.x_height), (b.right, b.x_height), (b.right, foot))
    line.run((centre, b.x_height), (centre, foot))


def _question(line: _Line, b: Box) -> None:
    centre = (b.left + b.right) / 2
    half = b.stroke / 2
    line.run(
        (b.left, b.top + _hook(b)),
        (b.left, b.top),
        (b.right, b.top),
        (b.right, b.middle),
        (centre, b.middle),
        (centre, b.bottom - b.stroke - half),
    )
    line.fill(
        (centre - half, b.bottom - half),
        (centre + half, b.bottom - half),
        (centre + half, b.bottom + half),
        (centre - half, b.bottom + half),
    )


def _exclamation(line: _Line, b: Box) -> None:
    centre = (b.left + b.right) / 2
    line.run((centre, 0), (centre, b.bottom - b.stroke * 1.5))
    line.run((centre, b.bottom - b.stroke / 2), (centre, b.bottom + b.stroke / 2))


_DRAWINGS: dict[str, Callable[[_Line, Box], None]] = {
    "0": _zero,
    "1": _one,
    "2": _two,
    "3": _three,
    "4": _four,
    "5": _five,
    "6": _six,
    "7": _seven,
    "8": _eight,
    "9": _nine,
    "d": _d,
    "h": _h,
    "m": _m,
    "?": _question,
    "!": _exclamation,
}
