"""The badge in a small window of its own, where the desktop has no place for it: face, time left, who waits.

It is an ordinary window without a frame, not a tool window: so it stands in the task bar and in the list of
windows that Alt+Tab goes through, and can be reached without a mouse.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QContextMenuEvent,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QScreen,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QSizePolicy

from trayapp.domain.board.phase import AppPhase
from trayapp.tongue import tr
from trayapp.ui.style.theme import SECONDARY, Theme, mixed
from trayapp.ui.tray.badge import draw, icon
from trayapp.ui.tray.badge_face import BadgeFace
from trayapp.ui.tray.tooltip import Brief

MARGIN = 24
"""Pixels between the chip and the corner in which it first stands."""

STEP = 16
"""Pixels that an arrow key moves it."""

WIDEST = 32
"""Letters that a line may have; what is longer is cut off and stands in the tooltip."""

_STEPS = {
    Qt.Key.Key_Left: QPoint(-STEP, 0),
    Qt.Key.Key_Right: QPoint(STEP, 0),
    Qt.Key.Key_Up: QPoint(0, -STEP),
    Qt.Key.Key_Down: QPoint(0, STEP),
}
_PRESSES = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Select}


class Chip(QAbstractButton):
    """Says ``clicked`` for the list; drags with the mouse, moves with the arrow keys, has the tray's menu."""

    moved = Signal(QRect)
    """Where it stands on the screen, after the user moved it."""
    dismissed = Signal()
    """The user closed it."""

    def __init__(self, menu: QMenu, *, place: QRect | None = None, wayland: bool | None = None) -> None:
        """``place`` is what ``moved`` said last; ``wayland`` None finds out."""
        super().__init__(None)
        self._menu = menu
        self._wayland = QGuiApplication.platformName().startswith("wayland") if wayland is None else wayland
        self._face = BadgeFace(AppPhase.SYNCING)
        self._brief = Brief("", "")
        self.setWindowIcon(icon(self._face))
        self._pressed: QPoint | None = None
        self._start = QPoint()
        self._dragged = False
        self.setWindowFlags(
            Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
        )
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_MacAlwaysShowToolWindow)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setWindowTitle("Owed")
        self._place = place

    def show_face(self, face: BadgeFace, brief: Brief, tooltip: str) -> None:
        """Show this; nothing is painted when it is what is shown already."""
        self._tell(brief, tooltip)
        if (face, brief) == (self._face, self._brief):
            return
        self._face, self._brief = face, brief
        self.setWindowIcon(icon(face))
        self._fit()
        self.update()

    def bring_up(self) -> None:
        """Show it where it was, without taking the keyboard from anybody."""
        self._fit()
        self.move(self._wanted_place())
        self.show()

    def sizeHint(self) -> QSize:
        """As wide as its words, as high as two lines."""
        strong, small = self._fonts()
        lines = QFontMetrics(strong).height() + QFontMetrics(small).height()
        widest = QFontMetrics(self.font()).averageCharWidth() * WIDEST
        words = max(
            QFontMetrics(strong).horizontalAdvance(self._brief.title),
            QFontMetrics(small).horizontalAdvance(self._brief.detail),
        )
        gap = self._gap()
        return QSize(lines + min(words, widest) + 4 * gap, lines + 2 * gap)

    # -- mouse ------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click, or a drag."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed, self._start, self._dragged = event.globalPosition().toPoint(), self.pos(), False
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go with the pointer; on Wayland only the desktop can move a window."""
        if self._pressed is None:
            return
        way = event.globalPosition().toPoint() - self._pressed
        if not self._dragged and way.manhattanLength() < QApplication.startDragDistance():
            return
        if not self._dragged:
            self._dragged = True
            self.setCursor(Qt.CursorShape.SizeAllCursor)
            handle = self.windowHandle()
            if self._wayland and handle is not None:
                handle.startSystemMove()
        if not self._wayland:
            self.move(self._start + way)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a drag, or click."""
        if self._pressed is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        self._pressed = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if self._dragged:
            self._stay()
        elif self.rect().contains(event.position().toPoint()):
            self.click()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The tray's menu, at the pointer or, by key, at the chip."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()) if by_key else event.globalPos())

    # -- keyboard ---------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return and Space open the list, arrows move the chip, Escape closes it."""
        key = Qt.Key(event.key())
        if key in _PRESSES:
            self.click()
        elif key in _STEPS and not self._wayland:
            self.move(self.pos() + _STEPS[key])
            self._stay()
        elif key is Qt.Key.Key_Escape:
            self.close()
        else:
            event.ignore()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say that the user wants it away."""
        super().closeEvent(event)
        self.dismissed.emit()

    # -- drawing ----------------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        """Follow the desktop's colours and type."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground, the face at the leading edge, and two lines."""
        theme = Theme.of(self.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.surface)
        focused = self.hasFocus() and self.isActiveWindow()
        pen = QPen(theme.accent if focused else mixed(theme.text, theme.surface, 0.45), 2 if focused else 1)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        edge = pen.width()
        painter.drawRect(
            self.rect().adjusted(edge // 2, edge // 2, -1 - (edge - 1) // 2, -1 - (edge - 1) // 2)
        )
        self._paint_words(painter, theme)
        painter.drawPixmap(self._face_rect(), self._picture(dark=theme.ground.dark))
        painter.end()

    def _paint_words(self, painter: QPainter, theme: Theme) -> None:
        strong, small = self._fonts()
        gap = self._gap()
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        face = self._face_rect()
        left, right = (
            (gap + 2, face.left() - gap) if mirrored else (face.right() + 1 + gap, self.width() - gap)
        )
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        top = gap
        detail = self._brief.detail
        lines = [(self._brief.title, strong, theme.text), (detail, small, theme.secondary)]
        if not detail:
            top = (self.height() - QFontMetrics(strong).height()) // 2
        for text, font, colour in lines:
            metrics = QFontMetrics(font)
            painter.setFont(font)
            painter.setPen(colour)
            spot = QRect(left, top, right - left, metrics.height())
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, spot.width())
            painter.drawText(
                spot, int(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute), shown
            )
            top += metrics.height()

    def _picture(self, *, dark: bool) -> QPixmap:
        ratio = self.devicePixelRatioF()
        side = round(self._face_rect().width() * ratio)
        picture = QPixmap.fromImage(draw(self._face, side, dark_panel=dark))
        picture.setDevicePixelRatio(ratio)
        return picture

    def _face_rect(self) -> QRect:
        """Where the face is drawn: as high as the two lines."""
        gap = self._gap()
        side = self.height() - 2 * gap
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return QRect(self.width() - gap - side if mirrored else gap, gap, side, side)

    def _fonts(self) -> tuple[QFont, QFont]:
        return Theme.font(self.font(), 1.0, bold=True), Theme.font(self.font(), SECONDARY)

    def _gap(self) -> int:
        return max(6, QFontMetrics(self.font()).height() // 3)

    def _fit(self) -> None:
        size = self.sizeHint()
        if size == self.size():
            return
        right = self.isVisible() and self._leans_right()
        edge = self.x() + self.width()
        self.setFixedSize(size)
        if right and not self._wayland:  # words that come and go must not push it off the screen
            self.move(edge - size.width(), self.y())

    # -- place ------------------------------------------------------------------------------------------

    def _leans_right(self) -> bool:
        return self.geometry().center().x() > self.screen().geometry().center().x()

    def _wanted_place(self) -> QPoint:
        """Where it stood last, as far as a screen is still there; else the lower right corner."""
        size = self.size()
        if self._place is not None:
            screen = QGuiApplication.screenAt(self._place.center())
            if screen is not None:
                spot = QRect(self._place.topLeft(), size)
                if self._place.center().x() > screen.geometry().center().x():
                    spot.moveRight(self._place.right())  # other words have another width
                return _inside(spot, screen)
        area = QGuiApplication.primaryScreen().availableGeometry()
        return QPoint(area.right() - size.width() - MARGIN, area.bottom() - size.height() - MARGIN)

    def _stay(self) -> None:
        """Keep inside the screen, and say where that is."""
        if not self._wayland:
            self.move(_inside(self.geometry(), self.screen()))
            self._place = self.geometry()
            self.moved.emit(self._place)

    @Slot()
    def _tell(self, brief: Brief, tooltip: str) -> None:
        """Say the same to those who listen, and the whole of it to the pointer."""
        name = tr("Owed: {title}, {detail}", title=brief.title, detail=brief.detail)
        self.setAccessibleName(name if brief.detail else f"Owed: {brief.title}")
        self.setAccessibleDescription(tooltip)
        self.setWindowTitle(f"Owed: {brief.title}" if brief.title else "Owed")
        self.setToolTip(as_lines(tooltip))


def _inside(spot: QRect, screen: QScreen) -> QPoint:
    area = screen.availableGeometry()
    x = min(max(spot.x(), area.left()), max(area.left(), area.right() + 1 - spot.width()))
    y = min(max(spot.y(), area.top()), max(area.top(), area.bottom() + 1 - spot.height()))
    return QPoint(x, y)


def as_lines(tooltip: str) -> str:
    """Keep a tooltip of several lines plain: it would take what looks like markup for markup."""
    import html

    return f"<qt>{'<br>'.join(html.escape(line) for line in tooltip.splitlines())}</qt>" if tooltip else ""
