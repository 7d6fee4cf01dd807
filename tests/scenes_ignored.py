"""What was left out of the list and why, in every state, ready to be drawn."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from tests import boards
from trayapp.domain.judging.rules import Says
from trayapp.ui.ignored.window import IgnoredWindow
from trayapp.ui.style.look import Look

_KEPT: list[QWidget] = []
"""Parents of what is drawn, which would go otherwise."""


def _ignored(look: Look) -> IgnoredWindow:
    window = IgnoredWindow(look, boards.CALENDAR)
    window.show_verdicts(boards.verdicts(), boards.NOW)
    window.show()
    window.list.setFocus()
    return window


def ignored(look: Look) -> QWidget:
    """What was left out."""
    return _ignored(look)


def ignored_why(look: Look) -> QWidget:
    """Asked "Why?" about what a rule left out."""
    window = _ignored(look)
    window.search.setText("weekly")
    window.why.click()
    return window


def ignored_menu(look: Look) -> QWidget:
    """It is owed after all: the sender, or mail like it."""
    window = _ignored(look)
    window.more.click()
    offered = boards.proposals(boards.HENRY, Says.OWED)
    if window.menu is not None:
        window.show_proposals(window.menu.message_id, offered)
    _KEPT.append(window)
    return window.menu or window


def ignored_unreadable(look: Look) -> QWidget:
    """What could not be read."""
    window = _ignored(look)
    window.tabs.setCurrentIndex(2)
    return window


def ignored_looking(look: Look) -> QWidget:
    """Before the first answer."""
    return IgnoredWindow(look, boards.CALENDAR)


SCENES = (
    ignored,
    ignored_why,
    ignored_menu,
    ignored_unreadable,
    ignored_looking,
)
