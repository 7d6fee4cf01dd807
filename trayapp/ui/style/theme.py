"""Colours by role, sizes of type and spaces, so that no window names a colour or a number of its own.

Surfaces, text and accent come from the desktop's palette; the four colours of urgency are ours, each defined
once for light, dark and high contrast. All of them keep these ratios (WCAG 2.2, 1.4.3, 1.4.6 and 1.4.11):
text 4.5 : 1 against its ground, fills and marks 3 : 1, in high contrast 7 : 1 for both.
"""

from __future__ import annotations

import enum
import functools
from dataclasses import dataclass

from PySide6.QtGui import QColor, QFont, QPalette

from trayapp.domain.board.phase import Phase

TEXT, SECONDARY, HEADING = 1.0, 0.85, 1.25
"""The type scale: factors on the desktop's own font size."""

TINY, SMALL, MEDIUM, LARGE, HUGE = 4, 8, 12, 16, 24
"""The spaces, in pixels before scaling."""

RADIUS = 6
"""Of corners, in pixels before scaling."""

INK = QColor("#14181D")
"""Dark text on light fills."""

PAPER = QColor("#FFFFFF")
"""Light text on dark fills."""


class Ground(enum.Enum):
    """What the desktop's palette is."""

    LIGHT = enum.auto()
    DARK = enum.auto()
    HIGH_CONTRAST_LIGHT = enum.auto()
    HIGH_CONTRAST_DARK = enum.auto()

    @property
    def dark(self) -> bool:
        """Whether text is lighter than what it stands on."""
        return self in {Ground.DARK, Ground.HIGH_CONTRAST_DARK}

    @property
    def high_contrast(self) -> bool:
        """Whether the user asked for the clearest colours."""
        return self in {Ground.HIGH_CONTRAST_LIGHT, Ground.HIGH_CONTRAST_DARK}


@dataclass(frozen=True, slots=True)
class Urgency:
    """The colours that say how urgent something is, for one ground."""

    in_time: QColor
    """Slate: there is time."""
    soon: QColor
    """Amber: the last warning before due has passed."""
    missed: QColor
    """Red: the standard was missed."""
    blind: QColor
    """Grey: nothing can be said."""


URGENCY = {
    Ground.LIGHT: Urgency(QColor("#476A90"), QColor("#BC7400"), QColor("#98160F"), QColor("#5F6670")),
    Ground.DARK: Urgency(QColor("#6A8FB8"), QColor("#FFC850"), QColor("#FF988F"), QColor("#A9B0B8")),
    Ground.HIGH_CONTRAST_LIGHT: Urgency(
        QColor("#0B3A66"), QColor("#6B3D00"), QColor("#8C0009"), QColor("#2B2F36")
    ),
    Ground.HIGH_CONTRAST_DARK: Urgency(
        QColor("#B9D9FF"), QColor("#FFD76B"), QColor("#FFB4AB"), QColor("#E3E6EA")
    ),
}
"""The badge (``trayapp/ui/tray/badge.py``) and every window take their colours of urgency from here.

On light and on dark grounds in time, soon and missed differ in lightness too, whatever colours somebody sees
(``tests/ui/tray/test_badge_colour_vision.py``).
"""


@dataclass(frozen=True, slots=True)
class Theme:
    """The roles, resolved for one palette."""

    ground: Ground
    """Light or dark, and how strong."""
    surface: QColor
    """Lists and text fields."""
    raised: QColor
    """Bars, side lists, the row under the pointer: what lies on or around the surface."""
    text: QColor
    """On surface and raised."""
    secondary: QColor
    """Quotes, companies, times: still 4.5 : 1 on surface and raised."""
    line: QColor
    """Hairlines that only divide."""
    accent: QColor
    """Focus, links, the chosen row's edge: at least 3 : 1 on surface."""
    in_time: QColor
    """Fill of what has time."""
    soon: QColor
    """Fill of what is due soon."""
    missed: QColor
    """Fill of what was missed."""
    blind: QColor
    """Fill of what cannot be seen."""

    @classmethod
    def of(cls, palette: QPalette, *, high_contrast: bool | None = None) -> Theme:
        """Resolve the roles; ``high_contrast`` None takes it from the palette's own contrast."""
        surface = palette.color(QPalette.ColorRole.Base)
        raised = palette.color(QPalette.ColorRole.Window)
        text = palette.color(QPalette.ColorRole.Text)
        ground = _ground(surface, text, high_contrast)
        urgency = URGENCY[ground]
        if ground.high_contrast:
            text = PAPER if ground.dark else QColor("#000000")
        accent = palette.color(QPalette.ColorRole.Accent)
        return cls(
            ground=ground,
            surface=surface,
            raised=raised,
            text=text,
            secondary=_readable(text, (surface, raised), 7.0 if ground.high_contrast else 4.5),
            line=text if ground.high_contrast else mixed(text, surface, 0.16),
            accent=_stronger(accent, surface, 7.0 if ground.high_contrast else 3.0),
            in_time=urgency.in_time,
            soon=urgency.soon,
            missed=urgency.missed,
            blind=urgency.blind,
        )

    def fill(self, phase: Phase) -> QColor:
        """Of the pill and the mark of an item in this phase."""
        match phase:
            case Phase.IN_TIME:
                return self.in_time
            case Phase.SOON:
                return self.soon
            case Phase.MISSED:
                return self.missed
            case Phase.SNOOZED | Phase.WAITING:
                return self.blind

    @staticmethod
    def on(fill: QColor) -> QColor:
        """Text on a fill of ours: ink or paper, whichever is clearer (never under 4.5 : 1)."""
        return INK if _ink_is_clearer(fill.rgb()) else PAPER

    @staticmethod
    def font(base: QFont, scale: float = TEXT, *, bold: bool = False, tabular: bool = False) -> QFont:
        """Give the desktop's font in a size of the scale; ``tabular`` sets figures of equal width."""
        font = QFont(base)
        if base.pointSizeF() > 0:
            font.setPointSizeF(base.pointSizeF() * scale)
        else:
            font.setPixelSize(round(base.pixelSize() * scale))
        if bold:
            font.setWeight(QFont.Weight.Bold)
        if tabular:
            font.setFeature(QFont.Tag.fromString("tnum"), 1)
        return font


@functools.cache
def _ink_is_clearer(fill: int) -> bool:
    colour = QColor.fromRgb(fill)
    return contrast(INK, colour) >= contrast(PAPER, colour)


def luminance(colour: QColor) -> float:
    """Relative luminance, 0 to 1 (WCAG 2.2)."""

    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

    red, green, blue = colour.redF(), colour.greenF(), colour.blueF()
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)


def contrast(one: QColor, other: QColor) -> float:
    """Ratio of two opaque colours, 1 to 21 (WCAG 2.2)."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """``share`` (0 to 1) of ``one`` in ``other``, both taken as opaque."""
    return QColor.fromRgbF(
        one.redF() * share + other.redF() * (1 - share),
        one.greenF() * share + other.greenF() * (1 - share),
        one.blueF() * share + other.blueF() * (1 - share),
    )


def _ground(surface: QColor, text: QColor, high_contrast: bool | None) -> Ground:
    """Black on white or white on black, as high-contrast themes have it, counts as asked for."""
    dark = luminance(surface) < luminance(text)
    strong = high_contrast
    if strong is None:
        strong = dark and contrast(surface, text) > 20
    if strong:
        return Ground.HIGH_CONTRAST_DARK if dark else Ground.HIGH_CONTRAST_LIGHT
    return Ground.DARK if dark else Ground.LIGHT


def _readable(text: QColor, grounds: tuple[QColor, ...], wanted: float) -> QColor:
    """Soften the text as far as it stays readable on every ground."""
    for percent in range(64, 100, 4):
        softer = mixed(text, grounds[0], percent / 100)
        if all(contrast(softer, ground) >= wanted for ground in grounds):
            return softer
    return text


def _stronger(colour: QColor, ground: QColor, wanted: float) -> QColor:
    """Move a colour away from its ground until it can be seen there."""
    end = PAPER if luminance(ground) < 0.18 else QColor("#000000")
    for percent in range(0, 100, 5):
        candidate = mixed(end, colour, percent / 100)
        if contrast(candidate, ground) >= wanted:
            return candidate
    return end
