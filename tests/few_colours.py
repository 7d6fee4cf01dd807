"""Saves a picture with few colours: drawn windows need not more, and the files are a third as large."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage

MOST = 64
"""Colours of a picture, unless told otherwise; 256 are what such a file can hold."""


def save(picture: QImage, path: Path, most: int = MOST, keep: Collection[QColor] = ()) -> None:
    """Write a PNG with at most so many colours, ``keep`` among them. Raises ``OSError``."""
    flat = picture.convertToFormat(QImage.Format.Format_RGB32)
    counted = Counter(memoryview(bytes(flat.constBits())).cast("I"))
    colours = _chosen(counted, most, [colour.rgb() for colour in keep])
    few = flat.convertToFormat(
        QImage.Format.Format_Indexed8,
        colours,
        Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither,
    )
    if not few.save(str(path), quality=0):
        raise OSError(f"The picture {path} cannot be written.")


def _chosen(counted: Counter[int], most: int, keep: list[int]) -> list[int]:
    """Take the colour that would be missed most, until there are enough: how often it is there, times how far
    it is from the nearest one that was taken."""
    rest = dict(counted.most_common(4_000))
    taken = [*dict.fromkeys(one for one in keep if one in rest)]
    if not taken:
        taken = [max(rest, key=rest.__getitem__)]
    nearest = {one: min(_distance(one, other) for other in taken) for one in rest}
    while len(taken) < most:
        worst = max(rest, key=lambda one: rest[one] ** 0.5 * nearest[one])
        if nearest[worst] == 0:
            break
        taken.append(worst)
        for one in rest:
            nearest[one] = min(nearest[one], _distance(one, worst))
    return taken


def _distance(one: int, other: int) -> int:
    """Between two colours, squared."""
    red, green, blue = ((one >> shift & 255) - (other >> shift & 255) for shift in (16, 8, 0))
    return red * red + green * green + blue * blue
