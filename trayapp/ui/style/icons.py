"""Our one family of outline icons, tinted by role, so that they follow light, dark and high contrast."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

DENSITIES = (1.0, 2.0, 3.0)
"""Device pixel ratios that are drawn ahead; Qt scales down from the next larger one."""

DIRECTED = frozenset({"reply", "undo", "back", "open", "delegate", "import", "resume"})
"""Icons that point where reading goes, or back."""

APPLICATION = "owed"
"""The application's own icon, the only one in full colour."""


class Icons:
    """Draws icons from SVG sources; ``load`` gives the bytes of a file (``resources.icon``)."""

    def __init__(self, load: Callable[[str], bytes]) -> None:
        """Read nothing yet: an icon is drawn when it is first asked for, and kept."""
        self._load = load
        self._kept: dict[tuple[str, str, int, int, bool], QIcon] = {}

    def tinted(
        self, name: str, colour: QColor, size: int = 16, room: int = 0, *, turned: bool = False
    ) -> QIcon:
        """Give an outline icon in one colour; ``size`` is in pixels before scaling.

        ``room`` is left free beside it, on its right, or where it is negative on its left. ``turned`` is for
        a language that runs from right to left: an arrow that points back points to the other side.
        """
        turned = turned and name in DIRECTED
        key = (name, colour.name(QColor.NameFormat.HexArgb), size, room, turned)
        if key not in self._kept:
            source = self._load(f"{name}.svg").replace(b"currentColor", colour.name().encode())
            self._kept[key] = _drawn(source, (size,), colour.alphaF(), room=room, turned=turned)
        return self._kept[key]

    def application(self) -> QIcon:
        """Give the application's icon in the sizes that window managers and launchers ask for."""
        key = (APPLICATION, "", 0, 0, False)
        if key not in self._kept:
            self._kept[key] = _drawn(
                self._load(f"{APPLICATION}.svg"), (16, 24, 32, 48, 64, 128, 256), 1.0, (1.0,)
            )
        return self._kept[key]


def _drawn(
    source: bytes,
    sizes: tuple[int, ...],
    opacity: float,
    densities: tuple[float, ...] = DENSITIES,
    room: int = 0,
    *,
    turned: bool = False,
) -> QIcon:
    renderer = QSvgRenderer(QByteArray(source))
    if not renderer.isValid():
        raise ValueError("This is not an SVG picture that can be drawn.")
    icon = QIcon()
    for size in sizes:
        for density in densities:
            pixels = round(size * density)
            beside = round(abs(room) * density)
            pixmap = QPixmap(QSize(pixels + beside, pixels))
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            painter.setOpacity(opacity)
            if turned:
                painter.translate(pixmap.width(), 0)
                painter.scale(-1, 1)
            renderer.render(painter, QRectF(beside if (room < 0) != turned else 0, 0, pixels, pixels))
            painter.end()
            pixmap.setDevicePixelRatio(density)
            icon.addPixmap(pixmap)
    return icon
