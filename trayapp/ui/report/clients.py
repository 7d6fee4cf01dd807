"""The clients, whoever is kept worst first: a bar for the share, the usual time, what waits longest."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from trayapp.domain.reporting.report import ClientLine, Report
from trayapp.domain.reporting.responses import Response
from trayapp.tongue import tr
from trayapp.ui import words
from trayapp.ui.report import figures
from trayapp.ui.report.chart import Chart, Mark, those
from trayapp.ui.style.look import Look
from trayapp.ui.style.theme import MEDIUM, SMALL, Theme, mixed

MOST = 10
"""So many clients are shown."""
_BAR = 6.0


class ClientsChart(Chart):
    """Two lines for each client."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("By client, the worst kept first"))
        self._bold = Theme.font(self.font(), bold=True)

    def sizeHint(self) -> QSize:
        """As high as there are clients to show."""
        shown = min(MOST, len(self.report.clients)) if self.report is not None else 1
        return QSize(420, round(max(1, shown) * self._row()))

    def placed(self, report: Report) -> Sequence[Mark]:
        """A mark for each client."""
        height = self._row()
        marks = []
        for number, line in enumerate(report.clients[:MOST]):
            area = QRectF(0, number * height, self.width(), height)
            theirs = those(report, partial(_is_of, line))
            marks.append(Mark(area, f"{_name(line)}: {_told(line, report)}", line.tally.total, theirs))
        return marks

    def draw(self, painter: QPainter, report: Report) -> None:
        """Draw name and share, the bar, and the rest in small type."""
        theme = self.look.theme
        big = QFontMetricsF(self._bold)
        for line, mark in zip(report.clients, self.laid, strict=False):
            area, share = mark.area, line.tally.share
            said = figures.percent(share)
            wide = big.horizontalAdvance("100 %") + SMALL
            painter.setFont(self._bold)
            painter.setPen(theme.text)
            name = big.elidedText(_name(line), Qt.TextElideMode.ElideRight, area.width() - wide - SMALL)
            self.say(painter, QRectF(area.left(), area.top(), area.width() - wide, big.height()), name)
            share_at = QRectF(area.right() - wide, area.top(), wide, big.height())
            self.say(painter, share_at, said, end=True)
            top = area.top() + big.height() + 3
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(mixed(theme.missed, theme.surface, 0.28))
            painter.drawRoundedRect(QRectF(area.left(), top, area.width(), _BAR), 3, 3)
            if share is None:
                painter.setBrush(mixed(theme.text, theme.surface, 0.12))
                painter.drawRoundedRect(QRectF(area.left(), top, area.width(), _BAR), 3, 3)
            elif share > 0:
                painter.setBrush(theme.in_time)
                painter.drawRoundedRect(QRectF(area.left(), top, area.width() * share, _BAR), 3, 3)
            painter.setFont(self.small)
            painter.setPen(theme.secondary)
            spot = QRectF(area.left(), top + _BAR + 2, area.width(), self.line)
            rest = QFontMetricsF(self.small).elidedText(
                _told(line, report), Qt.TextElideMode.ElideRight, area.width()
            )
            self.say(painter, spot, rest)

    def _row(self) -> float:
        return QFontMetricsF(self._bold).height() + 3 + _BAR + 2 + self.line + MEDIUM


def _is_of(line: ClientLine, one: Response) -> bool:
    return (one.client.address or one.client.name) == (line.client.address or line.client.name)


def _name(line: ClientLine) -> str:
    return words.safe_line(line.client.name or line.client.address, 60)


def _told(line: ClientLine, report: Report) -> str:
    parts = [figures.tally(line.tally)]
    if line.median is not None:
        parts.append(tr("half within {duration}", duration=figures.time(line.median)))
    if line.worst is not None:
        parts.append(tr("waits for {duration}", duration=words.duration(line.worst.took(report.now))))
    return ", ".join(parts)
