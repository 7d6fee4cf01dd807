"""What every window draws with: colours, icons and style sheet, renewed when the desktop changes."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QIcon

from trayapp.ui.style.icons import Icons
from trayapp.ui.style.sheet import style_sheet
from trayapp.ui.style.theme import Theme


class Look(QObject):
    """One for the application; windows receive it and follow ``changed``."""

    changed = Signal()
    """Colours differ from before: icons are to be tinted, and pictures drawn, again."""

    def __init__(self, icons: Icons, *, high_contrast: bool | None = None) -> None:
        """``high_contrast`` None takes it from the palette's own contrast."""
        super().__init__()
        self._icons = icons
        self._high_contrast = high_contrast
        self._theme = self._resolved()
        self._sheet = style_sheet(self._theme)

    @property
    def theme(self) -> Theme:
        """The colours by role."""
        return self._theme

    @property
    def sheet(self) -> str:
        """The style sheet for a window of ours."""
        return self._sheet

    def icon(self, name: str, colour: QColor | None = None, size: int = 16, room: int = 0) -> QIcon:
        """Give an icon of the family, in the colour of text unless another is named; see ``Icons.tinted``."""
        turned = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return self._icons.tinted(name, colour or self._theme.text, size, room, turned=turned)

    def application_icon(self) -> QIcon:
        """Give the application's own icon."""
        return self._icons.application()

    def renew(self) -> None:
        """Resolve the colours again after the desktop's palette changed."""
        theme = self._resolved()
        if theme != self._theme:
            self._theme = theme
            self._sheet = style_sheet(theme)
            self.changed.emit()

    def _resolved(self) -> Theme:
        return theme_now(high_contrast=self._high_contrast)


def theme_now(*, high_contrast: bool | None = None) -> Theme:
    """Resolve the colours of the desktop as it is now; None takes its own word for high contrast."""
    strong = _asked_for() if high_contrast is None else high_contrast
    return Theme.of(QGuiApplication.palette(), high_contrast=strong)


def _asked_for() -> bool | None:
    """Whether the desktop says that the user wants high contrast; None where only its palette can tell.

    Qt knows it from 6.10 on, on Windows, macOS and where the desktop portal says so.
    """
    hints = QGuiApplication.styleHints()
    accessibility = getattr(hints, "accessibility", None)
    if accessibility is None:
        return None
    wanted = accessibility().contrastPreference()
    return True if wanted == Qt.ContrastPreference.HighContrast else None
