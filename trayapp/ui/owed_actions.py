"""What can be done with a line of the list, with icon and key: bar, row buttons and keyboard agree."""

from __future__ import annotations

import enum

from PySide6.QtCore import Qt

from trayapp.ui.owed_lines import Heading, ItemLine, Line, Section


class Action(enum.Enum):
    """One thing that a key or a button does to the chosen item: text, icon, key cap, keys."""

    OPEN = ("Open", "open", "⏎", (Qt.Key.Key_Return, Qt.Key.Key_Enter))
    CONFIRM = ("Yes, answered", "check", "Y", (Qt.Key.Key_Y,))
    REJECT = ("No, still owed", "reply", "N", (Qt.Key.Key_N,))
    DONE = ("Answered otherwise", "done", "D", (Qt.Key.Key_D,))
    SNOOZE = ("Snooze", "snooze", "S", (Qt.Key.Key_S,))
    WAKE = ("Wake", "bell", "S", (Qt.Key.Key_S,))
    NOT_OWED = ("Not owed", "not-owed", "N", (Qt.Key.Key_N,))
    WHY = ("Why?", "why", "W", (Qt.Key.Key_W,))

    def __init__(self, text: str, icon: str, cap: str, keys: tuple[Qt.Key, ...]) -> None:
        """Keep the parts apart."""
        self.text = text
        self.icon = icon
        self.cap = cap
        self.keys = keys


_USUAL = (Action.OPEN, Action.DONE, Action.SNOOZE, Action.NOT_OWED, Action.WHY)
_BY_SECTION = {
    Section.OWED: _USUAL,
    Section.PROBABLE: (Action.OPEN, Action.CONFIRM, Action.REJECT, Action.WHY),
    Section.SNOOZED: (Action.OPEN, Action.DONE, Action.WAKE, Action.NOT_OWED, Action.WHY),
    Section.OLDER: (Action.OPEN, Action.DONE, Action.NOT_OWED, Action.WHY),
}

ON_ROW = frozenset(
    {Action.DONE, Action.SNOOZE, Action.WAKE, Action.NOT_OWED, Action.WHY, Action.CONFIRM, Action.REJECT}
)
"""Those that a row shows under the pointer; a double click opens."""


def actions_for(line: Line | None) -> tuple[Action, ...]:
    """What can be done with a line, in the order of the bar; nothing with a heading."""
    if isinstance(line, ItemLine):
        return _BY_SECTION[line.section]
    return () if isinstance(line, Heading) else _USUAL
