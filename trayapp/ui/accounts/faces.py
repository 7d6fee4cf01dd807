"""What the badge will say, shown while there is none yet: its faces in a row, each with its words."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from trayapp.domain.board.phase import AppPhase
from trayapp.ui import words
from trayapp.ui.parts.labels import PlainLabel, Tone, icon_size
from trayapp.ui.style.look import Look
from trayapp.ui.style.theme import HUGE, MEDIUM
from trayapp.ui.tray.badge import draw
from trayapp.ui.tray.badge_face import BadgeFace

_FACES = {
    AppPhase.CLEAR: None,
    AppPhase.IN_TIME: timedelta(hours=5),
    AppPhase.SOON: timedelta(minutes=25),
    AppPhase.MISSED: timedelta(hours=-2),
}
"""What is left in each; None where nothing is owed."""


class Faces(QFrame):
    """A row that only explains: it takes neither keys nor clicks."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._look = look
        self._pictures: dict[AppPhase, QLabel] = {}
        self.said: tuple[str, ...] = tuple(_said(left) for left in _FACES.values())
        """What stands below each face."""
        grid = QGridLayout(self)
        grid.setContentsMargins(MEDIUM, HUGE, MEDIUM, HUGE)
        grid.setSpacing(MEDIUM)
        for column, (phase, said) in enumerate(zip(_FACES, self.said, strict=True)):
            picture = self._pictures[phase] = QLabel()
            picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label = PlainLabel("", Tone.SMALL)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
            label.setText(said)
            grid.addWidget(picture, 0, column)
            grid.addWidget(label, 1, column)
            grid.setColumnStretch(column, 1)
        look.changed.connect(self._draw)
        self._draw()

    def event(self, event: QEvent) -> bool:
        """Draw anew for a screen of another sharpness."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._draw()
        return super().event(event)

    @Slot()
    def _draw(self) -> None:
        ratio = self.devicePixelRatioF()
        size = icon_size(self.font(), 44)
        for phase, left in _FACES.items():
            face = BadgeFace(phase, words.badge_text(left) if left is not None else "")
            picture = QPixmap.fromImage(
                draw(face, round(size * ratio), dark_panel=self._look.theme.ground.dark)
            )
            picture.setDevicePixelRatio(ratio)
            self._pictures[phase].setPixmap(picture)


def _said(left: timedelta | None) -> str:
    if left is None:
        said = words.counts_line(0, 0, None)
    else:
        now = datetime(2000, 1, 1, tzinfo=UTC)  # of no matter: so little is left that no date is said
        said = words.time_left(left, now + left, now, "UTC")
    return f"{said[:1].upper()}{said[1:]}"
