"""The badge's contact sheet: every state, size and panel in one picture, to be looked at after a change."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from trayapp.domain.board.phase import AppPhase
from trayapp.ui.style.theme import INK, PAPER, Theme
from trayapp.ui.tray.badge import draw
from trayapp.ui.tray.badge_face import SIZES, BadgeFace

FACES = (
    BadgeFace(AppPhase.CLEAR),
    BadgeFace(AppPhase.CLEAR, unheard=True),
    BadgeFace(AppPhase.IN_TIME, "2d"),
    BadgeFace(AppPhase.IN_TIME, "9h"),
    BadgeFace(AppPhase.IN_TIME, "23h"),
    BadgeFace(AppPhase.IN_TIME, "45m"),
    BadgeFace(AppPhase.IN_TIME, "9h", blind_corner=True),
    BadgeFace(AppPhase.IN_TIME, "45m", unheard=True),
    BadgeFace(AppPhase.SOON, "25m"),
    BadgeFace(AppPhase.SOON, "8m"),
    BadgeFace(AppPhase.SOON, "10h", blind_corner=True),
    BadgeFace(AppPhase.SOON, "8m", unheard=True),
    BadgeFace(AppPhase.MISSED, "2h"),
    BadgeFace(AppPhase.MISSED, "67m"),
    BadgeFace(AppPhase.MISSED, "14d", blind_corner=True),
    BadgeFace(AppPhase.MISSED, "2h", blind_corner=True, unheard=True),
    BadgeFace(AppPhase.BLIND),
    BadgeFace(AppPhase.BLIND, unheard=True),
    BadgeFace(AppPhase.PAUSED),
    BadgeFace(AppPhase.PAUSED, "58m"),
    BadgeFace(AppPhase.PAUSED, "14h"),
    BadgeFace(AppPhase.SYNCING),
)
"""Every state, for the contact sheet and the tests."""


class PanelShown(NamedTuple):
    """A panel on the sheet."""

    words: str
    colour: str
    dark: bool | None
    """What the badge is told of the panel; None: nothing."""


PANELS_SHOWN = (
    PanelShown("light panel", "#EFEFEF", dark=False),
    PanelShown("dark panel", "#2B2B2B", dark=True),
    PanelShown("panel unknown", "#EFEFEF", dark=None),
    PanelShown("panel unknown", "#808080", dark=None),
    PanelShown("panel unknown", "#2B2B2B", dark=None),
)

WORDS = {
    AppPhase.CLEAR: "Nobody is waiting",
    AppPhase.IN_TIME: "In time",
    AppPhase.SOON: "Soon",
    AppPhase.MISSED: "Missed",
    AppPhase.BLIND: "Blind",
    AppPhase.PAUSED: "Paused",
    AppPhase.SYNCING: "Reading for the first time",
}

LABEL, GAP, ROW, TOP = 210, 10, 80, 52
"""Width of the words at the left, room between badges, height of a row, height of the head; all in pixels."""

LARGE = ((16, 4),)
"""Pixels, and by how much they are enlarged so that each can be seen."""


def contact_sheet(
    path: Path,
    panels: tuple[PanelShown, ...] = PANELS_SHOWN,
    sizes: tuple[int, ...] = SIZES,
    faces: tuple[BadgeFace, ...] = FACES,
) -> None:
    """Draw the sheet; Qt's application must be there. Raises ``OSError`` where it cannot be written."""
    shown = (*((size, 1) for size in sizes), *LARGE)
    width = sum(size * zoom + GAP for size, zoom in shown) + 2 * GAP
    sheet = QImage(LABEL + width * len(panels), TOP + ROW * len(faces), QImage.Format.Format_RGB32)
    sheet.fill(PAPER)
    painter = QPainter(sheet)
    for row, face in enumerate(faces):
        _say(painter, QRect(GAP, TOP + row * ROW, LABEL - 2 * GAP, ROW), words_for(face), INK)
    for column, panel in enumerate(panels):
        ground = QRect(LABEL + column * width, 0, width, sheet.height())
        painter.fillRect(ground, QColor(panel.colour))
        _draw_panel(painter, ground, panel, shown, faces)
    painter.end()
    if not sheet.save(str(path)):
        raise OSError(f"The picture {path} cannot be written.")


def words_for(face: BadgeFace) -> str:
    """Say in words what a face says."""
    wrong = [
        words
        for words, is_so in (
            ("another mailbox is blind", face.blind_corner),
            ("warnings are not shown", face.unheard),
        )
        if is_so
    ]
    until = " for some time" if face.phase is AppPhase.PAUSED and face.text else ""
    return "\n".join((f"{WORDS[face.phase]}{until}", *wrong))


def _draw_panel(
    painter: QPainter,
    ground: QRect,
    panel: PanelShown,
    shown: tuple[tuple[int, int], ...],
    faces: tuple[BadgeFace, ...],
) -> None:
    text = Theme.on(QColor(panel.colour))
    head = QRect(ground.left() + GAP, 4, ground.width(), TOP // 2)
    _say(painter, head, panel.words, text, bold=True)
    left = ground.left() + GAP
    for size, zoom in shown:
        edge = size * zoom
        figure = QRect(left - GAP, TOP // 2, edge + 2 * GAP, TOP // 2)
        _say(
            painter,
            figure,
            str(size) if zoom == 1 else f"{size} × {zoom}",
            text,
            Qt.AlignmentFlag.AlignHCenter,
        )
        for row, face in enumerate(faces):
            picture = draw(face, size, dark_panel=panel.dark).scaled(edge, edge)
            painter.drawImage(left, TOP + row * ROW + (ROW - edge) // 2, picture)
        left += edge + GAP


def _say(
    painter: QPainter,
    place: QRect,
    words: str,
    colour: QColor,
    where: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    *,
    bold: bool = False,
) -> None:
    font = QFont(painter.font())
    font.setPixelSize(12)
    font.setBold(bold)
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(place, where | Qt.AlignmentFlag.AlignVCenter, words)
