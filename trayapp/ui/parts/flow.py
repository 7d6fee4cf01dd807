"""A layout that fills lines like a paragraph, so that sentences of controls survive large type."""

from __future__ import annotations

from bisect import bisect_left

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget

from trayapp.ui.style.theme import SMALL


class FlowLayout(QLayout):
    """Puts items side by side as long as they fit, then begins a new line; centred within their line."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        gap: int = SMALL,
        line_gap: int = SMALL,
        even: bool = False,
    ) -> None:
        """Gaps are in pixels before scaling; ``even`` lines leave no single item to the last one."""
        super().__init__(parent)
        self._even = even
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._line_gap = line_gap
        self.setContentsMargins(QMargins(0, 0, 0, 0))

    def addItem(self, item: QLayoutItem) -> None:
        """Take one more item."""
        self._items.append(item)

    def count(self) -> int:
        """Say how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Give one item."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take one item out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Take no more room than needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Fewer pixels a line make more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high it gets."""
        return self._arranged(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Put every item in its place."""
        super().setGeometry(rect)
        self._arranged(rect, move=True)

    def sizeHint(self) -> QSize:
        """One line of everything would be best."""
        shown = self._shown()
        width = sum(item.sizeHint().width() for item in shown) + self._gap * max(0, len(shown) - 1)
        height = max((item.sizeHint().height() for item in shown), default=0)
        margins = self.contentsMargins()
        return QSize(width, height) + QSize(
            margins.left() + margins.right(), margins.top() + margins.bottom()
        )

    def minimumSize(self) -> QSize:
        """The widest item has to fit."""
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arranged(self, rect: QRect, *, move: bool) -> int:
        """Break into lines; return the height."""
        margins = self.contentsMargins()
        area = rect.marginsRemoved(margins)
        lines, top = self._lines(area.width()), area.top()
        if self._even and len(lines) > 1:
            most = len(lines)
            narrow = bisect_left(range(area.width()), x=True, key=lambda room: len(self._lines(room)) <= most)
            lines = self._lines(narrow)
        for line in lines:
            top += self._placed(line, area, top, move=move) + self._line_gap
        top -= self._line_gap if lines else 0
        return top - area.top() + margins.top() + margins.bottom()

    def _lines(self, room: int) -> list[list[QLayoutItem]]:
        """What stands in each line of so many pixels."""
        lines: list[list[QLayoutItem]] = []
        left = 0
        for item in self._shown():
            wanted = item.sizeHint().width()
            if not lines or wanted > left:
                lines.append([])
                left = room
            lines[-1].append(item)
            left -= wanted + self._gap
        return lines

    def _placed(self, line: list[QLayoutItem], area: QRect, top: int, *, move: bool) -> int:
        """Set one line; return its height."""
        height = max(item.sizeHint().height() for item in line)
        left, parent = area.left(), self.parentWidget()
        direction = parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight
        for item in line:
            size = item.sizeHint().boundedTo(QSize(max(1, area.width()), height))
            if move:
                spot = QRect(QPoint(left, top + (height - size.height()) // 2), size)
                item.setGeometry(QStyle.visualRect(direction, area, spot))
            left += size.width() + self._gap
        return height
