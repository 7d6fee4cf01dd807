"""The rows of what was left out: who wrote what and when, and below it the reason."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from trayapp.domain.owing.item import Verdict
from trayapp.tongue import tr
from trayapp.ui import words
from trayapp.ui.ignored.lines import said
from trayapp.ui.owed.row import Fonts, two_lines, write
from trayapp.ui.parts.mirror import Mirror
from trayapp.ui.style.look import Look
from trayapp.ui.style.sheet import chosen, pointed
from trayapp.ui.style.theme import LARGE, SMALL

_Index = QModelIndex | QPersistentModelIndex
_SENDER_SHARE = 0.36


class IgnoredModel(QAbstractListModel):
    """Verdicts, newest first; read-only."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Verdict, ...] = ()
        self.now: datetime | None = None
        self.zone = "UTC"

    def show(self, rows: tuple[Verdict, ...], now: datetime, zone: str) -> None:
        """Take other rows, or the same ones a while later."""
        self.now, self.zone = now, zone
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def verdict(self, row: int) -> Verdict:
        """Give one verdict."""
        return self._rows[row]

    def when(self, verdict: Verdict) -> str:
        """When it came, in words."""
        date = verdict.seen.message.date
        return words.when(date, self.now or date, self.zone)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own
        """Give the words of a row for screen readers, tests and tooltips."""
        if not index.isValid():
            return None
        verdict = self._rows[index.row()]
        message = verdict.seen.message
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return words.safe_line(message.subject) or tr("(no subject)")
            case Qt.ItemDataRole.AccessibleTextRole:
                parts = (sender(verdict), words.safe_line(message.subject), said(verdict), self.when(verdict))
                return ". ".join(part for part in parts if part)
            case _:
                return None


class IgnoredRow(QStyledItemDelegate):
    """Two lines; every row is as high as every other."""

    def __init__(self, look: Look, model: IgnoredModel, view: QWidget) -> None:
        """``view`` says whether it has the focus."""
        super().__init__(view)
        self._look = look
        self._model = model
        self._view = view
        self._fonts = Fonts.of(view.font())

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """All of one height."""
        return QSize(0, self._fonts.row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one row."""
        theme, fonts = self._look.theme, self._fonts
        rect, state = QRect(option.rect), option.state
        verdict = self._model.verdict(index.row())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, chosen(theme))
            if self._view.hasFocus():
                painter.setPen(QPen(theme.accent, 2))
                painter.drawRoundedRect(QRectF(rect).adjusted(2, 2, -2, -2), 4, 4)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, pointed(theme))
        mirror = Mirror.of(self._view, rect)
        below = QRect(rect.left() + LARGE, rect.bottom(), rect.width() - LARGE, 1)
        painter.fillRect(mirror.rect(below), theme.line)
        first, second = two_lines(rect.adjusted(LARGE, 0, -LARGE, -1), fonts)
        when = self._model.when(verdict)
        share = int(first.width() * _SENDER_SHARE)
        name = QRect(first.left(), first.top(), share - LARGE, first.height())
        write(painter, mirror, name, sender(verdict), fonts.bold, theme.text)
        right = first.width() - share - fonts.small.width(when) - LARGE
        subject = QRect(first.left() + share, first.top(), right, first.height())
        text = words.safe_line(verdict.seen.message.subject) or tr("(no subject)")
        write(painter, mirror, subject, text, fonts.text, theme.text)
        write(painter, mirror, first, when, fonts.small, theme.secondary, end=True)
        write(painter, mirror, second.adjusted(0, 0, -SMALL, 0), said(verdict), fonts.small, theme.secondary)
        painter.restore()


def sender(verdict: Verdict) -> str:
    """Who wrote it."""
    return words.safe_line(verdict.seen.message.sender.label, 80) or tr("(nobody)")
