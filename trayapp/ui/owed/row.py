"""Paints the lines of the list: two lines of text a row, the time left first, everything aligned."""

from __future__ import annotations

import enum
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from trayapp.domain.board.phase import Phase
from trayapp.domain.owing.item import ItemKind
from trayapp.ui.owed.lines import Heading, ItemLine, Section, WhyLine
from trayapp.ui.owed.model import OwedModel
from trayapp.ui.owed.pill import paint_pill
from trayapp.ui.owed.words import LineWords
from trayapp.ui.parts.labels import icon_size
from trayapp.ui.parts.mirror import Mirror
from trayapp.ui.style.look import Look
from trayapp.ui.style.sheet import chosen, pointed
from trayapp.ui.style.theme import LARGE, MEDIUM, SECONDARY, SMALL, TINY, Theme

_Index = QModelIndex | QPersistentModelIndex


class Room(enum.Enum):
    """How much a row can say."""

    ROOMY = enum.auto()
    USUAL = enum.auto()
    """The time left stands on the pill only."""
    NARROW = enum.auto()
    """How often they asked stands where it says since when otherwise."""


_ROOMY, _NARROW = 90, 48
"""Letters of width from which on a row is so."""
_CLIENT_SHARE = {Room.ROOMY: 0.38, Room.USUAL: 0.38, Room.NARROW: 0.44}
"""Of the width goes to client and company, so that the subjects stand under each other."""
_ICONS = {
    ItemKind.CALLBACK: "phone",
    ItemKind.PROMISE: "promise",
    ItemKind.UPDATE: "refresh",
    ItemKind.FOLLOW_UP: "clients",
}


class Face(NamedTuple):
    """A font with its measures, which cost more than they look."""

    font: QFont
    metrics: QFontMetrics

    @classmethod
    def of(cls, font: QFont) -> Face:
        """Measure a font."""
        return cls(font, QFontMetrics(font))

    def width(self, text: str) -> int:
        """How wide a text is."""
        return self.metrics.horizontalAdvance(text)


class Fonts(NamedTuple):
    """The fonts of a row, and the sizes that follow from them."""

    text: Face
    bold: Face
    small: Face
    pill: Face
    row_height: int
    """Two lines and the room around them."""
    heading_height: int
    """One line and more room above than below."""
    pill_size: QSize
    """Room for the longest text, so that the rows are aligned."""

    @classmethod
    def of(cls, base: QFont) -> Fonts:
        """Derive them from the desktop's font."""
        bold, small = Face.of(Theme.font(base, bold=True)), Face.of(Theme.font(base, SECONDARY, tabular=True))
        pill = Face.of(Theme.font(base, bold=True, tabular=True))
        return cls(
            text=Face.of(Theme.font(base)),
            bold=bold,
            small=small,
            pill=pill,
            row_height=bold.metrics.height() + small.metrics.height() + TINY + 2 * (SMALL + 2) + 1,
            heading_height=bold.metrics.height() + LARGE + SMALL,
            pill_size=QSize(pill.width("88d!") + MEDIUM, pill.metrics.height() + SMALL),
        )


class OwedRow(QStyledItemDelegate):
    """Draws headings and items; the line under "Why?" is a widget of its own."""

    def __init__(self, look: Look, model: OwedModel, view: QWidget) -> None:
        """``view`` says how wide the rows are and whether it has the focus."""
        super().__init__(view)
        self._look = look
        self._model = model
        self._view = view
        self._fonts = Fonts.of(view.font())
        self.why_height = 0
        """Of the widget under the item whose reasons are unfolded."""

    @property
    def text_left(self) -> int:
        """Where the texts of the rows begin."""
        return 2 * LARGE + self._fonts.pill_size.width()

    def renew(self) -> None:
        """Follow another font."""
        self._fonts = Fonts.of(self._view.font())

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Rows of one kind are all of one height."""
        match self._model.line(index.row()):
            case Heading():
                return QSize(0, self._fonts.heading_height)
            case WhyLine():
                return QSize(0, self.why_height)
            case ItemLine():
                return QSize(0, self._fonts.row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one line."""
        line = self._model.line(index.row())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect, state = QRect(option.rect), option.state
        mirror = Mirror.of(self._view, rect)
        if isinstance(line, Heading):
            self._ground(painter, rect, state, mirror, folds=line.section.folds)
            self._heading(painter, rect, mirror, line)
        elif isinstance(line, ItemLine):
            self._ground(painter, rect, state, mirror, folds=True)
            self._item(painter, rect, mirror, line)
        painter.restore()

    def _ground(
        self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, mirror: Mirror, *, folds: bool
    ) -> None:
        """Fill the row: chosen, under the pointer, or plain; then the focus."""
        theme = self._look.theme
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        focused = is_chosen and self._view.hasFocus()
        if is_chosen:
            painter.fillRect(rect, chosen(theme))
            if not focused:
                edge = QRect(rect.left(), rect.top(), 3, rect.height())
                painter.fillRect(mirror.rect(edge), theme.accent)
        elif folds and state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, pointed(theme))
        if focused:
            painter.setPen(QPen(theme.accent, 2))
            painter.drawRoundedRect(QRectF(rect).adjusted(2, 2, -2, -2), 4, 4)

    def _heading(self, painter: QPainter, rect: QRect, mirror: Mirror, line: Heading) -> None:
        theme = self._look.theme
        area = rect.adjusted(LARGE, SMALL, -LARGE, 0)
        left = area.left()
        if line.section.folds:
            size = icon_size(self._fonts.text.font)
            icon = self._look.icon("unfold", theme.secondary, size)
            spot = mirror.rect(QRect(left, area.center().y() - size // 2, size, size))
            painter.save()
            _turned(painter, spot, 0 if line.is_open else 90 if mirror.turned else -90)
            icon.paint(painter, spot)
            painter.restore()
            left += size + SMALL
        title = f"{line.section.title} · {line.count}"
        width = self._fonts.bold.width(title) + 1
        head = QRect(left, area.top(), width, area.height())
        write(painter, mirror, head, title, self._fonts.bold, theme.text)
        rest = QRect(left + width + MEDIUM, area.top(), area.right() - left - width - MEDIUM, area.height())
        write(painter, mirror, rest, line.section.note, self._fonts.small, theme.secondary)

    def _item(self, painter: QPainter, rect: QRect, mirror: Mirror, line: ItemLine) -> None:
        theme, words = self._look.theme, self._model.words(line)
        pill = self._fonts.pill_size
        spot = QRectF(rect.left() + LARGE, rect.center().y() - pill.height() / 2, pill.width(), pill.height())
        hollow = line.greyed or line.section in {Section.OLDER, Section.PROBABLE, Section.FOUND}
        font = self._fonts.pill.font
        paint_pill(painter, mirror.rectf(spot), words.pill, line.row.phase, theme, font, greyed=hollow)
        left = rect.left() + self.text_left
        area = QRect(left, rect.top(), rect.right() - LARGE - left, rect.height() - 1)
        below = QRect(left, rect.bottom(), rect.right() - left + 1, 1)
        painter.fillRect(mirror.rect(below), theme.line)
        first, second = two_lines(area, self._fonts)
        room = self._room(area)
        self._first(painter, first, mirror, line, words, room)
        self._second(painter, second, mirror, words, room)

    def _first(
        self,
        painter: QPainter,
        area: QRect,
        mirror: Mirror,
        line: ItemLine,
        words: LineWords,
        room: Room,
    ) -> None:
        """Client, company, subject, how often they asked, when it is due."""
        theme, fonts = self._look.theme, self._fonts
        ink = theme.secondary if line.greyed else theme.text
        small = fonts.small
        time_left = words.time_left if room is Room.ROOMY else ""
        chasers = "" if room is Room.NARROW else words.chasers
        ends = [small.width(text) + LARGE if text else 0 for text in (time_left, chasers)]
        share = int(area.width() * _CLIENT_SHARE[room])
        column = QRect(area.left(), area.top(), share - LARGE, area.height())
        if icon := _ICONS.get(line.row.item.kind):
            size = icon_size(fonts.text.font)
            spot = QRect(column.left(), column.center().y() - size // 2, size, size)
            self._look.icon(icon, ink, size).paint(painter, mirror.rect(spot))
            column.setLeft(spot.right() + SMALL)
        used = write(painter, mirror, column, words.client, fonts.bold, ink)
        column.setLeft(column.left() + used + SMALL)
        if column.width() > 12 * small.metrics.averageCharWidth():
            write(painter, mirror, column, words.company, fonts.text, theme.secondary)
        subject = QRect(area)
        subject.setLeft(area.left() + share)
        subject.setRight(area.right() - sum(ends))
        write(painter, mirror, subject, words.subject, fonts.text, ink)
        urgent = line.row.phase in {Phase.MISSED, Phase.SOON} and line.section is Section.OWED
        painter.setFont(fonts.small.font)
        painter.setPen(theme.text if urgent and not line.greyed else theme.secondary)
        mirror.say(painter, area, time_left, end=True)
        mirror.say(painter, area.adjusted(0, 0, -ends[0], 0), chasers, end=True)

    def _second(self, painter: QPainter, area: QRect, mirror: Mirror, words: LineWords, room: Room) -> None:
        """The sentence that asks, and when it came; in a narrow row what matters more instead."""
        theme, small = self._look.theme, self._fonts.small
        end = words.received
        if room is not Room.ROOMY:
            end = words.rests or end
        if room is Room.NARROW:
            end = words.chasers or words.rests
        end = small.metrics.elidedText(end, Qt.TextElideMode.ElideRight, area.width() * 2 // 3)
        width = small.width(end) + LARGE if end else 0
        write(painter, mirror, area.adjusted(0, 0, -width, 0), words.quote, small, theme.secondary)
        painter.setFont(small.font)
        painter.setPen(theme.secondary)
        mirror.say(painter, area, end, end=True)

    def _room(self, area: QRect) -> Room:
        """How much a row can say at this width."""
        letters = area.width() / self._fonts.small.metrics.averageCharWidth()
        if letters > _ROOMY:
            return Room.ROOMY
        return Room.USUAL if letters > _NARROW else Room.NARROW


def write(
    painter: QPainter,
    mirror: Mirror,
    area: QRect,
    text: str,
    face: Face,
    colour: QColor,
    *,
    end: bool = False,
) -> int:
    """Write one line, elided, at the start of an area or at its end; return the width that it took."""
    if not text:
        return 0
    width = face.width(text)
    if width > area.width():
        text = face.metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, area.width()))
        width = face.width(text)
    painter.setFont(face.font)
    painter.setPen(colour)
    mirror.say(painter, area, text, end=end)
    return width


def two_lines(area: QRect, fonts: Fonts) -> tuple[QRect, QRect]:
    """Split a row into its two lines of text."""
    first, second = fonts.bold.metrics.height(), fonts.small.metrics.height()
    top = area.top() + (area.height() - first - second - TINY) // 2
    return (
        QRect(area.left(), top, area.width(), first),
        QRect(area.left(), top + first + TINY, area.width(), second),
    )


def _turned(painter: QPainter, spot: QRect, degrees: int) -> None:
    """Turn what is drawn next around the middle of its place."""
    middle = QRectF(spot).center()
    painter.translate(middle)
    painter.rotate(degrees)
    painter.translate(-middle)
