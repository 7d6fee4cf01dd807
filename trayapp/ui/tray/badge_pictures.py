"""The badge's pictures, each drawn once and kept: a start shows one without loading what draws.

The first use of any of Qt's enumerations builds them all, which costs more than 30 ms, and drawing cannot do
without; a picture from a file can. One file holds all sizes of a face side by side.
"""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtGui import QIcon, QPixmap

from trayapp.ui.tray.badge_face import DRAWING, BadgeFace, Panel

log = logging.getLogger(__name__)


class BadgePictures:
    """Gives the icon of a face. What cannot be kept is drawn each time, which is no trouble."""

    def __init__(self, folder: Path | None = None) -> None:
        """``folder`` is where pictures are kept, one for each version of the drawing; None keeps none."""
        self._folder = folder

    def icon(self, face: BadgeFace, panel: Panel, sizes: tuple[int, ...]) -> QIcon:
        """Give all sizes at once, so that a host that knows its own size need not scale."""
        path = self._path(face, panel, sizes)
        strip = QPixmap(str(path)) if path is not None and path.is_file() else QPixmap()
        if (strip.width(), strip.height()) != (sum(sizes), max(sizes)):
            strip = self._drawn(face, panel, sizes, path)
        pictures = QIcon()
        left = 0
        for size in sizes:
            pictures.addPixmap(strip.copy(left, 0, size, size))
            left += size
        return pictures

    def _path(self, face: BadgeFace, panel: Panel, sizes: tuple[int, ...]) -> Path | None:
        if self._folder is None:
            return None
        corner = ("blind" if face.blind_corner else "whole") + ("-unheard" if face.unheard else "")
        text = face.text if face.text.isalnum() else "none"
        return self._folder / f"{face.phase.value}-{text}-{corner}-{panel}-{max(sizes)}-{DRAWING}.png"

    def _drawn(self, face: BadgeFace, panel: Panel, sizes: tuple[int, ...], path: Path | None) -> QPixmap:
        from trayapp.ui.tray.badge import strip_of

        strip = strip_of(face, panel, sizes)
        if path is not None and not (self._made(path.parent) and strip.save(str(path), "PNG")):
            log.info("The badge's picture cannot be kept in %s.", path)
        return strip

    @staticmethod
    def _made(folder: Path) -> bool:
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError:
            return False
        return True
