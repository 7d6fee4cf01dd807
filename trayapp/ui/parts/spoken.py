"""What screen readers are told of what we draw ourselves: Qt knows its own widgets only.

A plain widget of ours is "filler" to them, even where it is a window, so that they pass over it. Nothing here
runs before a screen reader listens.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QLineEdit, QToolButton, QWidget

from trayapp.tongue import tr

_ROLE = "spoken"
"""The property of a widget that holds its role's number."""


def spoken_as(widget: QWidget, role: QAccessible.Role) -> None:
    """Say what a widget of ours is; its name and what it says now are its accessible name and description.

    To be called before it is named: by then a screen reader may ask.
    """
    _listen()
    widget.setProperty(_ROLE, role.value)


def named_clear(field: QLineEdit) -> QLineEdit:
    """Name the small button that empties a field, which has a picture only; return the field."""
    for button in field.findChildren(QToolButton):
        button.setAccessibleName(tr("Clear", "empty a field"))
    return field


def announce(widget: QWidget, sentence: str) -> None:
    """Say at once what came up elsewhere than where the user is; nothing where nobody listens."""
    if sentence and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, sentence))


@cache
def _listen() -> None:
    QAccessible.installFactory(_heard)


def _heard(_class_name: str, thing: QObject | None) -> QAccessibleInterface | None:
    """Qt asks once for each class that a widget is of; None leaves it to Qt."""
    if not isinstance(thing, QWidget):
        return None
    role = thing.property(_ROLE)
    return QAccessibleWidget(thing, QAccessible.Role(role)) if isinstance(role, int) else None
