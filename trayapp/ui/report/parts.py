"""Parts of the report's window: large figures, and the page that they are printed on."""

from __future__ import annotations

from PySide6.QtCore import QMarginsF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter, QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget

from trayapp.domain.reporting.report import Report
from trayapp.tongue import tr
from trayapp.ui.parts.labels import PlainLabel, Tone
from trayapp.ui.report import figures
from trayapp.ui.settings.page import Card
from trayapp.ui.style.theme import HEADING, LARGE, TINY, Theme


class Tile(QWidget):
    """One figure, large, and what it is."""

    def __init__(self, note: str) -> None:
        super().__init__()
        self.setProperty("clear", True)
        self._value = PlainLabel(figures.NOTHING, Tone.TITLE, wraps=False)
        self._value.setFont(Theme.font(self.font(), HEADING * 1.5, bold=True, tabular=True))
        self._note = PlainLabel(note, Tone.SMALL, wraps=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, LARGE, 0)
        column.setSpacing(TINY)
        column.addWidget(self._value)
        column.addWidget(self._note)

    def say(self, value: str) -> None:
        """Show another figure."""
        self._value.setText(value)
        self.setAccessibleName(f"{value} {self._note.text()}")

    def note(self, text: str) -> None:
        """Say what it is."""
        self._note.setText(text)
        self.setAccessibleName(f"{self._value.text()} {text}")


def write_pdf(picture: QPixmap, path: str) -> bool:
    """Put the picture on a page of A4, as wide as it goes."""
    writer = QPdfWriter(path)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(12, 12, 12, 12)
        )
    )
    painter = QPainter()
    if not painter.begin(writer):
        return False
    shown = picture.size().scaled(painter.viewport().size(), Qt.AspectRatioMode.KeepAspectRatio)
    painter.drawPixmap(0, 0, shown.width(), shown.height(), picture)
    return painter.end()


def card(title: str, *widgets: QWidget, note: str = "") -> Card:
    """Make a card of what belongs together."""
    made = Card(title, note)
    for widget in widgets:
        made.body.addWidget(widget)
    made.body.addStretch(1)
    return made


def promises(report: Report) -> str:
    """Say what became of the promises, and how many were kept in a row."""
    said = figures.promises(report.promises)
    if report.promises.streak > 1:
        streak, longest = report.promises.streak, report.promises.longest
        row = tr("{count} kept in a row so far.", count=streak)
        if longest > streak:
            row = tr("{count} kept in a row so far, {most} at best.", count=streak, most=longest)
        said = f"{said} {row}"
    return said
