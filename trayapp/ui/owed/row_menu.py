"""The menu of a row, by the right button or the menu key: everything that can be done with it."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu, QWidget

from trayapp.ui.owed.actions import Action, actions_for
from trayapp.ui.owed.lines import Line
from trayapp.ui.parts.labels import icon_size
from trayapp.ui.style.look import Look

_APART = frozenset({Action.NOT_OWED, Action.RELEASE, Action.DROP, Action.REJECT, Action.NO_PROMISE})
"""A line stands before what takes an item off the list."""


def row_menu(look: Look, line: Line | None, parent: QWidget) -> QMenu | None:
    """Make the menu, whose actions hold an ``Action`` each; None where nothing can be done."""
    offered = actions_for(line) if line is not None else ()
    if not offered:
        return None
    menu = QMenu(parent)
    for one in offered:
        if one in _APART:
            menu.addSeparator()
        entry = menu.addAction(look.icon(one.icon, size=icon_size(menu.font())), f"{one.text}\t{one.cap}")
        entry.setData(one)
    return menu
