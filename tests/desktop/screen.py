"""What is on the test's own screen. Xvfb keeps its picture in a file, so looking needs no program."""

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

HEADER = struct.Struct(">25I")
"""The start of an XWD file (X11/XWDFile.h); all values big-endian."""


class Spot(NamedTuple):
    """Where a picture was found, in pixels of the screen."""

    x: int
    y: int
    width: int
    height: int

    @property
    def centre(self) -> tuple[int, int]:
        return self.x + self.width // 2, self.y + self.height // 2


def screenshot(framebuffer: Path) -> QImage:
    """Read the screen as it is now."""
    raw = framebuffer.read_bytes()
    header = HEADER.unpack_from(raw)
    size, width, height, line, colours = header[0], header[4], header[5], header[12], header[19]
    pixels = raw[size + colours * 12 :]
    return QImage(pixels, width, height, line, QImage.Format.Format_RGB32).copy()


def find(picture: QImage, screen: QImage, *, tolerance: int = 40, share: float = 0.97) -> Spot | None:
    """Find where the opaque pixels of ``picture`` lie on the screen.

    ``tolerance`` is per channel; ``share`` is how many pixels must agree: hosts smooth edges a little.
    """
    wanted = list(_telling(picture))
    ground = screen.convertToFormat(QImage.Format.Format_RGB888)
    raw, line = bytes(ground.constBits()), ground.bytesPerLine()
    first_x, first_y, first = wanted[0]
    allowed = int(len(wanted) * (1 - share))

    def agrees(at: int, colour: tuple[int, int, int]) -> bool:
        return all(abs(raw[at + channel] - colour[channel]) <= tolerance for channel in range(3))

    def fits(left: int, top: int) -> bool:
        misses = 0
        for x, y, colour in wanted:
            if not agrees((top + y) * line + (left + x) * 3, colour):
                misses += 1
                if misses > allowed:
                    return False
        return True

    for top in range(ground.height() - picture.height() + 1):
        row = (top + first_y) * line
        for left in range(ground.width() - picture.width() + 1):
            if agrees(row + (left + first_x) * 3, first) and fits(left, top):
                return Spot(left, top, picture.width(), picture.height())
    return None


def changed(before: QImage, after: QImage) -> QRect:
    """Give the smallest rectangle that holds everything that differs."""
    width, height = after.width(), after.height()
    rows = [y for y in range(height) if before.copy(0, y, width, 1) != after.copy(0, y, width, 1)]
    if not rows:
        return QRect()
    columns = [x for x in range(width) if before.copy(x, 0, 1, height) != after.copy(x, 0, 1, height)]
    return QRect(columns[0], rows[0], columns[-1] - columns[0] + 1, rows[-1] - rows[0] + 1)


def _telling(picture: QImage) -> Iterator[tuple[int, int, tuple[int, int, int]]]:
    """Give the opaque pixels, the brightest first: on a dark screen a wrong place is refused by one look."""
    plain = picture.convertToFormat(QImage.Format.Format_ARGB32)
    spots = [(x, y, plain.pixelColor(x, y)) for y in range(plain.height()) for x in range(plain.width())]
    opaque = [spot for spot in spots if spot[2].alpha() == 255]
    for x, y, colour in sorted(opaque, key=lambda spot: spot[2].lightness(), reverse=True):
        yield x, y, (colour.red(), colour.green(), colour.blue())
