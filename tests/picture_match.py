"""Compares a picture with one that was looked at: what another rasteriser rounds is let through, no more."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QImage

ROUNDING = 24
"""Of 255: so much may a channel of a pixel differ without being seen."""
SHARE = 0.008
"""Of a picture's pixels may differ by more: one of 16 × 16, and no more than two of them."""


class Match(NamedTuple):
    """What a comparison found."""

    differing: int
    """Pixels beyond the rounding."""
    allowed: int

    @property
    def same(self) -> bool:
        """Whether nobody would see a difference."""
        return self.differing <= self.allowed


def match(drawn: QImage, kept: QImage) -> Match:
    """Compare two pictures of one size, transparency included."""
    if drawn.size() != kept.size():
        return Match(drawn.width() * drawn.height(), 0)
    one, other = (_bytes(picture) for picture in (drawn, kept))
    differing = sum(
        one[at : at + 4] != other[at : at + 4]
        and max(abs(a - b) for a, b in zip(one[at : at + 4], other[at : at + 4], strict=True)) > ROUNDING
        for at in range(0, len(one), 4)
    )
    return Match(differing, int(SHARE * drawn.width() * drawn.height()))


def _bytes(picture: QImage) -> bytes:
    """Blue, green, red and opacity of each pixel, colours already weighted by their opacity."""
    flat = picture.convertToFormat(
        QImage.Format.Format_ARGB32_Premultiplied
    )  # lives as long as its bytes are read
    return bytes(flat.constBits())
