"""What the badge shows, as a value. Without Qt, so that it can be named before anything is drawn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from trayapp.domain.board.phase import AppPhase

Panel = Literal["automatic", "light", "dark"]
"""What the user says about the panel that the badge lies on."""

DRAWING = 2
"""Goes up whenever the same face is drawn otherwise, so that no picture of before is shown from a file."""

SIZES = (16, 22, 24, 32, 44, 48, 64)
"""Pixels of the pictures that a tray is given; it takes the fitting one."""

PANELS = (16, 22, 24, 32)
"""Pixels of a badge at 100 %, as the usual panels have them."""

LONGEST = 3
"""Characters that the badge can show."""


@dataclass(frozen=True, slots=True)
class BadgeFace:
    """All that the badge shows: equal faces are equal pictures."""

    phase: AppPhase
    """Decides the shape and the fill."""
    text: str = ""
    """At most three characters; shown by in_time, soon and missed, and by paused: until when."""
    blind_corner: bool = False
    """Something is owed, and another account cannot be seen."""
    unheard: bool = False
    """Warnings cannot be delivered: the desktop does not take them."""


def sizes_for(ratio: float) -> tuple[int, ...]:
    """Choose the sizes for a screen of this device pixel ratio: what panels of 16 to 32 pixels make of it.

    Some hosts (Xfce, Waybar) take the largest picture and scale it: 48 divides into their 16 and 24 pixels,
    so at 100 % it is the largest.
    """
    if ratio <= 1:
        return (16, 22, 24, 32, 48)
    scaled = {int(size * ratio + 0.5) for size in PANELS}
    return tuple(sorted({*SIZES, *scaled}))
