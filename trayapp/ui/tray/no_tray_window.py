"""Says once, where the desktop has no tray, why the badge stands in a small window and what would help."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QLayout, QPushButton, QVBoxLayout, QWidget

from trayapp.tongue import tr
from trayapp.ui.accounts.wishes import OpenPage
from trayapp.ui.parts.buttons import LinkButton, PrimaryButton, links
from trayapp.ui.parts.flow import FlowLayout
from trayapp.ui.parts.labels import PlainLabel, Tone
from trayapp.ui.parts.window import Window
from trayapp.ui.style.look import Look
from trayapp.ui.style.theme import HUGE, LARGE, SMALL, TINY
from trayapp.ui.system_wishes import ShowSmallWindow
from trayapp.ui.tray.tray_advice import Advice

_SIZE = QSize(500, 200)


class NoTrayWindow(Window):
    """Wishes for the small window, or for none."""

    def __init__(self, look: Look, advice: Advice, *, wayland: bool) -> None:
        """``wayland``: programs do not place their windows there."""
        super().__init__(look, tr("Owed: where the badge is"), _SIZE)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)  # nobody asked for it just now
        self.keep = PrimaryButton(tr("Keep the small window"))
        self.without = QPushButton(tr("No small window"))
        self.page: LinkButton | None = None
        self._url = advice.page
        self.keep.clicked.connect(self._keep)
        self.without.clicked.connect(self._do_without)
        self._lay_out(advice, wayland=wayland)
        self.keep.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """As high as its words, which have their size by now."""
        column = self.layout()
        if column is not None:
            room = self.screen().availableSize()
            width = self.width()
            if column.totalHeightForWidth(width) > room.height():  # large type: wider then
                width = max(width, room.width() * 9 // 10)
            self.resize(width, min(column.totalHeightForWidth(width), room.height()))
        super().showEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes and leaves things as they are."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _lay_out(self, advice: Advice, *, wayland: bool) -> None:
        helps: list[QWidget] = [PlainLabel(advice.sentence)]
        if advice.page:
            self.page = LinkButton(tr("Open the extension's page"))
            self.page.clicked.connect(self._open)
            helps.append(links(self.page))
        told = tr("Owed notices when a tray comes: the badge moves there, and the small window goes.")
        helps.append(PlainLabel(told, Tone.QUIET))
        why = tr(
            "Owed shows how long is left as an icon in the tray, and this desktop shows no such icons. Until "
            "it does, the same stands in a small window in front of the others."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(HUGE, LARGE, HUGE, LARGE)
        column.setSpacing(LARGE)
        title = PlainLabel(tr("This desktop has no place for the badge"), Tone.TITLE)
        column.addLayout(_section(title, PlainLabel(why)))
        column.addLayout(_section(PlainLabel(tr("What would help"), Tone.STRONG), *helps))
        handling = PlainLabel(_handling(wayland=wayland))
        column.addLayout(_section(PlainLabel(tr("The small window"), Tone.STRONG), handling))
        column.addWidget(self._buttons())
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # wrapped lines ask for too much

    def _buttons(self) -> QWidget:
        line = QWidget()
        line.setProperty("clear", True)
        flow = FlowLayout(line, gap=SMALL)
        flow.addWidget(self.keep)
        flow.addWidget(self.without)
        return line

    @Slot()
    def _keep(self) -> None:
        self.wished.emit(ShowSmallWindow(wanted=True))
        self.close()

    @Slot()
    def _do_without(self) -> None:
        self.wished.emit(ShowSmallWindow(wanted=False))
        self.close()

    @Slot()
    def _open(self) -> None:
        self.wished.emit(OpenPage(self._url))


def _section(*parts: QWidget) -> QVBoxLayout:
    """A heading close to what it is about."""
    column = QVBoxLayout()
    column.setSpacing(TINY)
    for part in parts:
        column.addWidget(part)
    return column


def _handling(*, wayland: bool) -> str:
    if wayland:
        return tr(
            "A click opens the list, the right button the menu. Wayland does not let a program choose where "
            "its window stands or keep it in front: drag it where it suits after each start, and choose "
            "“Always on top” in the menu of Alt+Space."
        )
    return tr(
        "A click opens the list, the right button the menu. Drag it where it suits, or move it with the "
        "arrow keys: it remembers its place. Settings, General, says when it is shown."
    )
