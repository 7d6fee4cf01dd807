"""How people with another colour vision see our colours, for tests.

Full protanopia, deuteranopia and tritanopia after Machado, Oliveira and Fernandes, "A Physiologically-based
Model for Simulation of Color Vision Deficiency" (2009), severity 1.0, on linear light.
"""

from __future__ import annotations

from PySide6.QtGui import QColor, QImage

VISIONS: dict[str, tuple[tuple[float, float, float], ...]] = {
    "usual": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
    "none": ((0.2126, 0.7152, 0.0722),) * 3,
}
"""Name → what becomes of linear red, green and blue; "none" sees lightness alone."""


def seen(colour: QColor, vision: str) -> QColor:
    """Return the colour as this vision sees it; what is transparent stays so."""
    linear = [_linear(value) for value in (colour.redF(), colour.greenF(), colour.blueF())]
    red, green, blue = (
        _encoded(sum(share * value for share, value in zip(row, linear, strict=True)))
        for row in VISIONS[vision]
    )
    return QColor.fromRgbF(red, green, blue, colour.alphaF())


def lightness(picture: QImage, vision: str, ground: QColor) -> list[float]:
    """CIE L* (0 to 100) of every pixel of a picture that lies on a ground, row by row."""
    known: dict[int, float] = {}
    flat = picture.convertToFormat(QImage.Format.Format_ARGB32)
    found = []
    for y in range(flat.height()):
        for x in range(flat.width()):
            pixel = flat.pixel(x, y)
            if pixel not in known:
                known[pixel] = _lightness(seen(_over(QColor.fromRgba(pixel), ground), vision))
            found.append(known[pixel])
    return found


def _over(colour: QColor, ground: QColor) -> QColor:
    share = colour.alphaF()
    return QColor.fromRgbF(
        *(
            min(1.0, one * share + other * (1 - share))
            for one, other in zip(colour.getRgbF()[:3], ground.getRgbF()[:3], strict=True)  # type: ignore[index]
        )
    )


def _lightness(colour: QColor) -> float:
    bright = (
        0.2126 * _linear(colour.redF()) + 0.7152 * _linear(colour.greenF()) + 0.0722 * _linear(colour.blueF())
    )
    return 116 * bright ** (1 / 3) - 16 if bright > 0.008856 else 903.3 * bright


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def _encoded(value: float) -> float:
    kept = min(1.0, max(0.0, value))
    return 12.92 * kept if kept <= 0.0031308 else 1.055 * kept ** (1 / 2.4) - 0.055
