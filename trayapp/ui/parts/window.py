"""What our windows have in common: style sheet, a remembered place, and wishes as their only voice."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from trayapp.ui.parts.place import place_of, put_back, put_back_parts
from trayapp.ui.parts.spoken import spoken_as
from trayapp.ui.parts.tab_order import bring_in_sight
from trayapp.ui.style.look import Look

_USUAL_LINE = 20
"""Height of a line, in pixels, up to which a window has its usual size."""
_TITLE = 2
"""Lines of type that the frame takes of the screen's height, before it is known better."""


class Window(QWidget):
    """A top-level window. Closing it only hides it."""

    wished = Signal(object)
    """A value of ``trayapp/ui/wishes.py``."""
    placed = Signal(object)
    """Size, place and widths as bytes, when the window goes: for the constructor next time."""

    def __init__(self, look: Look, title: str, size: QSize, geometry: bytes = b"") -> None:
        """``geometry`` is what ``placed`` said last, or empty."""
        super().__init__()
        self.look = look
        self.setProperty("page", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        spoken_as(self, QAccessible.Role.Window)
        self.setWindowTitle(title)
        self.setWindowIcon(look.application_icon())
        self.setStyleSheet(look.sheet)
        self.resize(grown(size, self.fontMetrics().height(), self.screen().availableSize()))
        self._kept = geometry
        if geometry:
            put_back(self, geometry)
        look.changed.connect(self._restyle)

    def bring_up(self) -> None:
        """Show the window in front of the others."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return presses the button that has the focus, as it does in dialogs."""
        if not self.pressed(event):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Keep in sight what Tab reaches: areas scroll by themselves only between two fields of their own."""
        moved, focus = super().focusNextPrevChild(forward), self.focusWidget()
        if moved and focus is not None:
            bring_in_sight(focus)
        return moved

    def pressed(self, event: QKeyEvent) -> bool:
        """Whether the key was Return on a button, which is pressed then."""
        return is_return(event) and press_focused(self)

    def showEvent(self, event: QShowEvent) -> None:
        """The desktop may have changed its colours meanwhile."""
        self.look.renew()
        if self._kept:
            put_back_parts(self, self._kept)
            self._kept = b""
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Say where the window was."""
        super().hideEvent(event)
        self.placed.emit(place_of(self))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the desktop's colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.look.renew()

    @Slot()
    def _restyle(self) -> None:
        self.setStyleSheet(self.look.sheet)
        self.update()


def is_return(event: QKeyEvent) -> bool:
    """Whether it is Return, beside the letters or beside the digits."""
    return event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}


def press_focused(window: QWidget) -> bool:
    """Press the button that has the focus; False where none has it."""
    focus = window.focusWidget()
    if isinstance(focus, QAbstractButton) and focus.isEnabled():
        focus.click()
        return True
    return False


def grown(size: QSize, line: int, screen: QSize) -> QSize:
    """A window for large type is larger; none is larger than the screen, with a title bar above it."""
    wanted = size * max(1.0, line / _USUAL_LINE)
    return wanted.boundedTo(screen - QSize(0, _TITLE * line))
