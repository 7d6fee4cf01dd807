"""Where a window was, how large, and how wide its parts: kept as bytes that mean something to Qt only."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QDataStream, QIODevice, QPoint, QRect, QSize, Slot
from PySide6.QtWidgets import QHeaderView, QSplitter, QWidget

_MAGIC = 0x6F776564
_VERSION = QDataStream.Version.Qt_6_5
_MOST_PARTS = 32
"""A file that names more is none of ours."""
_IN_SIGHT = QSize(80, 24)
"""So much of a window has to be on a screen to be taken hold of."""


def place_of(window: QWidget) -> bytes:
    """Return size and place of a window, and of its named splitters and headers what the user set."""
    kept = QByteArray()
    stream = _stream(kept, QIODevice.OpenModeFlag.WriteOnly)
    parts = _parts(window)
    stream.writeUInt32(_MAGIC)
    stream << window.saveGeometry()
    stream.writeUInt32(len(parts))
    for name, part in parts.items():
        stream.writeQString(name)
        stream << part.saveState()
    return bytes(kept.data())


def put_back(window: QWidget, kept: bytes) -> None:
    """Give a window the place that it had; bytes that mean nothing leave it where it is.

    A screen that is gone, or has become smaller, takes nothing with it: the window comes to where it can be
    seen whole.
    """
    geometry, _ = _read(kept)
    if window.restoreGeometry(geometry):
        _stay_in_sight(window)


def put_back_parts(window: QWidget, kept: bytes) -> None:
    """Give the splitters and headers of a window, now that it has them, the widths that they had."""
    parts = _parts(window, every=True)
    for name, state in _read(kept)[1].items():
        part = parts.get(name)
        if part is not None and part.restoreState(state):
            part.setProperty(_BY_USER, True)


def by_user(part: QSplitter | QHeaderView) -> bool:
    """Whether the user said how wide its parts are, now or earlier: nobody else changes them then."""
    return bool(part.property(_BY_USER))


class KeptSplitter(QSplitter):
    """Two parts side by side whose widths are remembered."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """``name`` tells it from other parts of its window."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self.splitterMoved.connect(self._moved)

    @Slot()
    def _moved(self) -> None:
        self.setProperty(_BY_USER, True)


class Columns:
    """Gives a header the widths that a table thinks right until the user drags one."""

    def __init__(self, header: QHeaderView, name: str) -> None:
        """``name`` tells it from other parts of its window."""
        self._header = header
        self._ours = False
        header.setObjectName(name)
        header.sectionResized.connect(self._resized)

    def fit(self, widths: dict[int, int]) -> None:
        """Set the widths of some columns, unless the user did."""
        if by_user(self._header):
            return
        self._ours = True
        for section, width in widths.items():
            self._header.resizeSection(section, width)
        self._ours = False

    def _resized(self, _section: int, _before: int, _now: int) -> None:
        if not self._ours and self._header.isVisible() and self._header.underMouse():
            self._header.setProperty(_BY_USER, True)


_BY_USER = "by-user"


def _read(kept: bytes) -> tuple[QByteArray, dict[str, QByteArray]]:
    """Take the bytes apart: geometry and states; what an earlier version wrote is geometry alone."""
    held = QByteArray(kept)  # the stream only points to it
    stream = _stream(held, QIODevice.OpenModeFlag.ReadOnly)
    if len(kept) < 4 or stream.readUInt32() != _MAGIC:
        return held, {}
    geometry, states = QByteArray(), {}
    stream >> geometry
    for _ in range(min(stream.readUInt32(), _MOST_PARTS)):
        name, state = stream.readQString(), QByteArray()
        stream >> state
        states[name] = state
    return geometry, states


def _stream(kept: QByteArray, mode: QIODevice.OpenModeFlag) -> QDataStream:
    stream = QDataStream(kept, mode)
    stream.setVersion(_VERSION)
    return stream


def _parts(window: QWidget, *, every: bool = False) -> dict[str, QSplitter | QHeaderView]:
    """The parts whose widths are kept, by name: those that the user set, or every one."""
    found: list[QSplitter | QHeaderView] = [
        *window.findChildren(QSplitter),
        *window.findChildren(QHeaderView),
    ]
    return {
        one.objectName(): one
        for one in found
        if one.objectName() and not one.objectName().startswith("qt_") and (every or by_user(one))
    }


def _stay_in_sight(window: QWidget) -> None:
    """Come back from a screen that is gone, and be no larger than the one that is left."""
    screen = window.screen()
    room, frame = screen.availableGeometry(), window.geometry()
    visible = any(_can_be_held(one.availableGeometry(), frame) for one in screen.virtualSiblings())
    size = frame.size().boundedTo(room.size())
    if size != frame.size():
        window.resize(size)
    if not visible:
        window.move(room.center() - QRect(QPoint(), size).center())


def _can_be_held(room: QRect, frame: QRect) -> bool:
    """Whether enough of the window's upper edge is on this screen."""
    held = room & QRect(frame.topLeft(), QSize(frame.width(), _IN_SIGHT.height()))
    return held.width() >= _IN_SIGHT.width() and held.height() >= _IN_SIGHT.height() // 2
