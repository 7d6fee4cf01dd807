"""Tab goes where the eye goes: through layouts in their order, however late a line was put in."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLayout, QScrollArea, QTabBar, QWidget


def chain(root: QWidget) -> None:
    """Let Tab go through everything inside ``root`` in the order in which it is laid out."""
    for before, after in pairwise(_stops(root)):
        QWidget.setTabOrder(before, after)


def bring_in_sight(widget: QWidget) -> None:
    """Scroll the area that the widget lies in, if it lies in one, until the widget is seen."""
    area = widget.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    if area is not None:
        area.ensureWidgetVisible(widget)


def turn_by_keys(window: QWidget, tabs: QTabBar) -> None:
    """Let the desktop's keys for the next tab and the one before turn the tabs, wherever the focus is."""
    for keys, step in (
        (QKeySequence.StandardKey.NextChild, 1),
        (QKeySequence.StandardKey.PreviousChild, -1),
    ):
        action = QAction(window)
        action.setShortcuts(keys)
        action.triggered.connect(partial(_turn, tabs, step))
        window.addAction(action)


def _turn(tabs: QTabBar, step: int) -> None:
    if tabs.count():
        tabs.setCurrentIndex((tabs.currentIndex() + step) % tabs.count())


def _stops(widget: QWidget) -> Iterator[QWidget]:
    """What takes the keyboard, in order; parts of one control are its own matter."""
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
        return
    layout = widget.layout()
    if layout is not None:
        yield from _inside(layout)


def _inside(layout: QLayout) -> Iterator[QWidget]:
    for number in range(layout.count()):
        entry = layout.itemAt(number)
        if entry is None:
            continue
        widget, inner = entry.widget(), entry.layout()
        if widget is not None:
            yield from _stops(widget)
        elif inner is not None:
            yield from _inside(inner)
