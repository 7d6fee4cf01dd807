"""What a screen reader could make nothing of, asked of the windows themselves.

The same is asked over the accessibility bus of a real desktop, of each kind of window once
(``tests/desktop/test_accessibility.py``).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

Role = QAccessible.Role
WINDOWS = {Role.Window, Role.Dialog, Role.PopupMenu, Role.Client, Role.Button, Role.ButtonMenu}
"""What a window may be; the small chip is one button."""
FILLING = {Role.NoRole, Role.Client, Role.Whitespace, Role.LayeredPane, Role.Pane}
"""Roles that a screen reader passes over."""
PRESSED = {Role.Button, Role.ButtonMenu, Role.CheckBox, Role.RadioButton, Role.MenuItem, Role.Slider}
INSIDE = {Role.Cell, Role.ListItem}
"""Cells may be empty, and a field inside of one that counts for several is not met alone."""
MOST = 12
"""Children of each thing that are looked at: long lists say the same of every line."""


class Thing(NamedTuple):
    """What can be known of one thing."""

    role: QAccessible.Role
    name: str
    description: str
    focusable: bool
    depth: int


def things(window: QWidget) -> Iterator[Thing]:
    """Go through everything that is showing, from a window down."""
    said = QAccessible.queryAccessibleInterface(window)
    assert said is not None
    yield from _below(said, 0)


def _below(said: QAccessibleInterface, depth: int) -> Iterator[Thing]:
    state = said.state()
    if depth and state.invisible:
        return
    name, description = (said.text(what) for what in (QAccessible.Text.Name, QAccessible.Text.Description))
    yield Thing(said.role(), name, description, bool(state.focusable), depth)
    for place in range(min(said.childCount(), MOST)):
        child: QAccessibleInterface | None = said.child(place)
        if child is not None and child.isValid():
            yield from _below(child, depth + 1)


def faults(window: QWidget) -> Iterator[str]:
    """Say what a screen reader could make nothing of."""
    for one in things(window):
        if not one.depth:
            if one.role not in WINDOWS or not (one.name or one.role == Role.PopupMenu):
                yield f"a window without name or role: {one}"
        elif one.focusable and one.role in FILLING:
            yield f"no role: {one}"
        elif not one.name and ((one.focusable and one.role not in INSIDE) or one.role in PRESSED):
            yield f"no name: {one}"
        elif one.role == Role.ComboBox and not one.description:
            yield f"only its value is said: {one}"
        if "<" in one.name + one.description and "qt>" in one.name + one.description:
            yield f"markup is read aloud: {one}"
