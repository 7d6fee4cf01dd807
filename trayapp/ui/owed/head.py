"""The top of the list: how much is owed, search as you type, filters, and a menu with the rest."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QTabBar, QVBoxLayout, QWidget

from trayapp.domain.board.board import Board
from trayapp.domain.clients.book import group_said
from trayapp.domain.owing.item import ItemKind
from trayapp.domain.reporting.report import Scope
from trayapp.tongue import mark, tr
from trayapp.ui import words
from trayapp.ui.noting.wishes import AskForContacts, AskToNote
from trayapp.ui.owed.lines import Chosen, clients, groups, kinds
from trayapp.ui.parts.buttons import IconButton
from trayapp.ui.parts.choice import Choice
from trayapp.ui.parts.labels import ElidedLabel, PlainLabel, Tone
from trayapp.ui.parts.mirror import margins
from trayapp.ui.parts.search_field import SearchField
from trayapp.ui.report.wishes import ShowReport
from trayapp.ui.style.look import Look
from trayapp.ui.style.theme import LARGE, MEDIUM, SMALL, TINY
from trayapp.ui.wishes import Refresh, ShowIgnored, ShowLeave, ShowSettings

_KINDS = {
    ItemKind.REPLY: mark("Replies"),
    ItemKind.CALLBACK: mark("Calls"),
    ItemKind.PROMISE: mark("Promises"),
    ItemKind.UPDATE: mark("Updates"),
    ItemKind.FOLLOW_UP: mark("Follow-ups"),
}


_SIDE_BY_SIDE = 116
"""Letters of width from which on search and filter stand beside the counts."""


class OwedHead(QFrame):
    """Says ``narrowed`` when the user wants to see another part of the list."""

    narrowed = Signal()
    wished = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("head", True)
        self._look = look
        self._count = PlainLabel("", Tone.TITLE, wraps=False)
        self._more_counts = ElidedLabel("", Tone.QUIET)
        self.search = SearchField(look, tr("Search in what is owed"))
        self.client = Choice(look, tr("Show one client or group only"))
        self.client.setMaximumWidth(self.fontMetrics().averageCharWidth() * 28)
        self.kind = QTabBar()
        self.kind.setAccessibleName(tr("Show one kind only"))
        self.kind.setDrawBase(False)
        self.kind.setExpanding(False)
        self.more = IconButton(look, "more", name=tr("More", "a menu"))
        self.menu = self._menu()
        self.more.setMenu(self.menu)
        self._first, self._second = QHBoxLayout(), QHBoxLayout()
        self._roomy: bool | None = None
        self._kinds: tuple[ItemKind | None, ...] = ()
        self._clients: tuple[tuple[str, str], ...] = ()
        self._lay_out()
        self.search.textChanged.connect(self.narrowed)
        self.client.currentIndexChanged.connect(self.narrowed)
        self.kind.currentChanged.connect(self.narrowed)

    def show_board(self, board: Board, headline: tuple[str, str]) -> None:
        """Follow the counts, the kinds and the clients; what is chosen stays chosen."""
        self._count.setText(headline[0] or tr("Owed", "a heading"))
        self._more_counts.setText(headline[1])
        self._offer_clients(board)
        self._offer_kinds(board)
        useful = bool(board.rows or board.probable or board.offered or board.old)
        self.search.setVisible(useful)
        self.client.setVisible(useful and len(self._clients) > 2)

    def chosen(self, before: Chosen) -> Chosen:
        """What the user wants to see now."""
        kind = (
            self._kinds[self.kind.currentIndex()] if self.kind.currentIndex() >= 0 and self._kinds else None
        )
        return replace(before, search=self.search.text(), kind=kind, client=self.client.currentData() or "")

    def clear(self) -> None:
        """Show everything again."""
        self.search.clear()
        self.client.setCurrentIndex(0)
        self.kind.setCurrentIndex(0)

    def _lay_out(self) -> None:
        first, second = self._first, self._second
        first.setSpacing(SMALL)
        second.setSpacing(SMALL)
        first.addWidget(self._count)
        first.addSpacing(TINY)
        first.addWidget(self._more_counts, 3)
        first.addWidget(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(self, LARGE, MEDIUM, MEDIUM, MEDIUM))
        column.setSpacing(SMALL)
        column.addLayout(first)
        column.addLayout(second)
        column.addWidget(self.kind)
        self._arrange(roomy=True)
        QWidget.setTabOrder(self.search, self.client)
        QWidget.setTabOrder(self.client, self.more)
        QWidget.setTabOrder(self.more, self.kind)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Search and filter go below the counts where there is no room beside them."""
        super().resizeEvent(event)
        self._arrange(roomy=self.width() > self.fontMetrics().averageCharWidth() * _SIDE_BY_SIDE)

    def _arrange(self, *, roomy: bool) -> None:
        if roomy == self._roomy:
            return
        self._roomy = roomy
        self.search.stay_short(roomy)
        for field in (self.search, self.client):
            self._first.removeWidget(field)
            self._second.removeWidget(field)
        if roomy:
            self._first.insertWidget(3, self.search, 2)
            self._first.insertWidget(4, self.client)
        else:
            self._second.addWidget(self.search, 3)
            self._second.addWidget(self.client, 2)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        for text, key, wish in (
            (tr("Log a call…"), "Ctrl+K", AskToNote(ItemKind.CALLBACK)),
            (tr("Note a promise…"), "Ctrl+P", AskToNote(ItemKind.PROMISE)),
            (tr("Note a contact…"), "Ctrl+N", AskToNote(ItemKind.FOLLOW_UP)),
            (tr("Note several contacts…"), "Ctrl+Shift+N", AskForContacts()),
        ):
            note = self._entry(menu, text, key)
            note.setData(wish)
            note.triggered.connect(self._note)
        menu.addSeparator()
        for text, key, slot in (
            (tr("What is not owed, and why"), "Ctrl+I", self._show_ignored),
            (tr("Report"), "Ctrl+R", self._show_report),
            (tr("Look for new mail now"), "F5", self._refresh),
            (tr("Before you leave…"), "Ctrl+L", self._show_leave),
            (tr("Settings"), "Ctrl+,", self._show_settings),
        ):
            self._entry(menu, text, key).triggered.connect(slot)
        return menu

    def _entry(self, menu: QMenu, text: str, key: str) -> QAction:
        """Add an entry whose key works in the whole window."""
        action = menu.addAction(text)
        action.setShortcut(key)
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        self.addAction(action)
        return action

    def _offer_clients(self, board: Board) -> None:
        offered = (
            ("", tr("All clients")),
            *(
                (group, tr("Group: {group}", group=words.safe_line(group_said(group), 60)))
                for group in groups(board)
            ),
            *((address, words.safe_line(name, 60)) for address, name in clients(board)),
        )
        if offered == self._clients:
            return
        before = self.client.currentData()
        self._clients = offered
        with QSignalBlocker(self.client):
            self.client.clear()
            for value, text in offered:
                self.client.addItem(text, value)
            self.client.setCurrentIndex(max(0, self.client.findData(before)))
        self.client.updateGeometry()

    def _offer_kinds(self, board: Board) -> None:
        offered = (None, *kinds(board))
        if offered != self._kinds:
            before = self._kinds[self.kind.currentIndex()] if self._kinds else None
            self._kinds = offered
            with QSignalBlocker(self.kind):
                while self.kind.count():
                    self.kind.removeTab(0)
                for kind in offered:
                    self.kind.addTab(tr("All", "kinds") if kind is None else tr(_KINDS[kind]))
                self.kind.setCurrentIndex(offered.index(before) if before in offered else 0)
        self.kind.setVisible(len(offered) > 2)

    @Slot()
    def _note(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.wished.emit(action.data())

    @Slot()
    def _show_ignored(self) -> None:
        self.wished.emit(ShowIgnored())

    @Slot()
    def _show_report(self) -> None:
        self.wished.emit(ShowReport(Scope()))

    @Slot()
    def _refresh(self) -> None:
        self.wished.emit(Refresh())

    @Slot()
    def _show_leave(self) -> None:
        self.wished.emit(ShowLeave())

    @Slot()
    def _show_settings(self) -> None:
        self.wished.emit(ShowSettings())
