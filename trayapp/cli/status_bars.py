"""``owed status --for BAR``: the badge as the usual status bars want it. Pure.

What comes from mail never reaches a bar as markup: each has its own, and each is disarmed here.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from html import escape
from types import MappingProxyType

from trayapp.domain.board.board import Board
from trayapp.domain.board.phase import AppPhase
from trayapp.domain.plain import plain_line

_COLOURS = {
    AppPhase.IN_TIME: "#8FB4D9",
    AppPhase.SOON: "#FFC14D",
    AppPhase.MISSED: "#FF8A80",
    AppPhase.BLIND: "#A9B0B8",
}
"""Of the badge on a dark panel, as most bars are; the others keep the bar's own."""
_QUIET = {AppPhase.CLEAR: "✓", AppPhase.PAUSED: "||", AppPhase.SYNCING: "..."}
"""A bar that showed nothing could not be told from one that does not work."""


def _text(board: Board, badge: str) -> str:
    return _QUIET.get(board.phase, badge) or "?"


def waybar(board: Board, badge: str, tooltip: str) -> str:
    """One JSON object a line (waybar-custom(5), ``return-type: json``); its tooltip takes Pango markup."""
    shown = {
        "text": escape(_text(board, badge)),
        "alt": board.phase.value,
        "tooltip": escape(_lines(tooltip)),
        "class": board.phase.value,
    }
    return json.dumps(shown)


def polybar(board: Board, badge: str, tooltip: str) -> str:
    """One line in which a colour stands as ``%{F#…}``; a tooltip there is none."""
    del tooltip
    text, colour = _text(board, badge), _COLOURS.get(board.phase)
    return f"%{{F{colour}}}{text}%{{F-}}" if colour else text


def i3blocks(board: Board, badge: str, tooltip: str) -> str:
    """Three lines: the full text, the short one, the colour (i3blocks(1))."""
    del tooltip
    text, colour = _text(board, badge), _COLOURS.get(board.phase)
    return "\n".join([f"Owed {text}", text, *([colour] if colour else [])])


def xbar(board: Board, badge: str, tooltip: str) -> str:
    """What stands in the menu bar, a line of dashes, and the menu below it; ``|`` begins parameters."""
    colour = _COLOURS.get(board.phase)
    head = _text(board, badge) + (f" | color={colour}" if colour else "")
    menu = [line.replace("|", "¦").lstrip("-") for line in _lines(tooltip).split("\n") if line]
    return "\n".join([head, "---", *menu])


def _lines(text: str) -> str:
    return "\n".join(plain_line(line, 300) for line in text.split("\n"))


BARS: Mapping[str, Callable[[Board, str, str], str]] = MappingProxyType(
    {"waybar": waybar, "polybar": polybar, "i3blocks": i3blocks, "xbar": xbar}
)
