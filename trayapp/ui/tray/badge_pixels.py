"""The badge's smallest figures, pixel by pixel: three characters on 16 pixels leave no room for curves.

A figure has five rows; the second and the fourth are repeated until it is as high as it should be.
``#`` is a full pixel, ``+`` about half a one, which rounds a corner.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath

HALF = 0.74
"""Edge of a square that covers about half a pixel."""

NARROW = {
    "0": "+#+ #.# #.# #.# +#+",
    "1": "##. .#. .#. .#. ###",
    "2": "##+ ..# .#. #.. ###",
    "3": "##+ ..# .#+ ..# ##+",
    "4": "#.# #.# ### ..# ..#",
    "5": "### #.. ##+ ..# ##+",
    "6": "+## #.. ##+ #.# +#+",
    "7": "### ..# .#. .#. .#.",
    "8": "+#+ #.# .#. #.# +#+",
    "9": "+#+ #.# +## ..# ##+",
    "h": "#.. #.. ##+ #.# #.#",
    "d": "..# ..# +## #.# +##",
    "m": "..... ..... ####+ #.#.# #.#.#",
    "!": ".#. .#. .#. ... .#.",
}
"""Three pixels wide, so that an m of five fits beside two of them."""

WIDE = {
    "0": "+##+ #..# #..# #..# +##+",
    "1": ".##. ..#. ..#. ..#. .###",
    "2": "###+ ...# .##. #... ####",
    "3": "###+ ...# .##+ ...# ###+",
    "4": "#..# #..# #### ...# ...#",
    "5": "#### #... ###+ ...# ###+",
    "6": "+### #... ###+ #..# +##+",
    "7": "#### ...# ..#. .#.. .#..",
    "8": "+##+ #..# +##+ #..# +##+",
    "9": "+##+ #..# +### ...# ###+",
    "h": "#... #... ###+ #..# #..#",
    "d": "...# ...# +### #..# +###",
    "m": "..... ..... ####+ #.#.# #.#.#",
    "!": ".##. .##. .##. .... .##.",
}
"""Four pixels wide, for hours and days."""


def pixel_figure(character: str, *, narrow: bool, height: int) -> QPainterPath:
    """Draw one character as squares; an unknown one is left blank."""
    path = QPainterPath()
    rows = (NARROW if narrow else WIDE).get(character, "").split()
    if not rows:
        return path
    upper = (height - 3) // 2
    stretched = [rows[0], *[rows[1]] * upper, rows[2], *[rows[3]] * (height - 3 - upper), rows[4]]
    for y, row in enumerate(stretched):
        for x, mark in enumerate(row):
            if mark != ".":
                edge = 1 if mark == "#" else HALF
                path.addRect(QRectF(x + (1 - edge) / 2, y + (1 - edge) / 2, edge, edge))
    return path
