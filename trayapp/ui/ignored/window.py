"""What is not owed, and why: what was left out can be looked at, searched, and put right with one click."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QPoint, QRect, QSignalBlocker, QSize, Qt, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QListView,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
)

from trayapp.domain.board.board import View
from trayapp.domain.clocks.calendar import WorkingCalendar
from trayapp.domain.judging.rules import Says
from trayapp.domain.messages.message import MessageId
from trayapp.domain.owing.foresight import Proposal
from trayapp.domain.owing.item import Verdict
from trayapp.tongue import tr
from trayapp.ui.ignored import states
from trayapp.ui.ignored.left_out_panel import LeftOutPanel
from trayapp.ui.ignored.lines import Searched, Tab, causes, matching, newest_first
from trayapp.ui.ignored.rows import IgnoredModel, IgnoredRow
from trayapp.ui.owed.correction_menu import CorrectionMenu
from trayapp.ui.owed.state_panel import StatePanel
from trayapp.ui.owed.states import Notice
from trayapp.ui.parts.action_bar import ActionBar
from trayapp.ui.parts.buttons import KeyButton
from trayapp.ui.parts.mirror import Mirror
from trayapp.ui.parts.place import KeptSplitter, by_user
from trayapp.ui.parts.plain_list import PlainList
from trayapp.ui.parts.search_field import SearchField
from trayapp.ui.parts.tab_order import turn_by_keys
from trayapp.ui.parts.undo_bar import UndoBar
from trayapp.ui.parts.window import Window
from trayapp.ui.style.look import Look
from trayapp.ui.style.theme import HUGE, LARGE, MEDIUM, SMALL, TINY
from trayapp.ui.wishes import OpenMessage, OwedAfterAll, Undo

_SIZE = QSize(960, 640)


_LONG_AGO = datetime.min.replace(tzinfo=UTC)


class IgnoredWindow(Window):
    """Draws verdicts; says ``OwedAfterAll``, ``Foresee``, ``KeepRule`` and ``OpenMessage``."""

    def __init__(self, look: Look, calendar: WorkingCalendar, *, geometry: bytes = b"") -> None:
        """``calendar`` gives the zone of the times shown."""
        super().__init__(look, tr("Owed: what is not owed, and why"), _SIZE, geometry)
        self._calendar = calendar
        self._now: datetime | None = None
        self._view = View(accounts=1, checked=_LONG_AGO)
        self._dealt: dict[Tab, tuple[Verdict, ...]] = dict.fromkeys(Tab, ())
        self._searched: Searched = {}
        self.tabs = QTabBar()
        self.search = SearchField(look, tr("Search in what is not owed"))
        self.causes = QListWidget()
        self.list = PlainList()
        self.rows = IgnoredModel(self)
        self.state = StatePanel(look)
        self.owed = KeyButton(look, "reply", tr("Owed after all"), "O")
        self.more = KeyButton(look, "rules", tr("This sender or mail like this…"), "M")
        self.why = KeyButton(look, "why", tr("Why?"), "W")
        self.open = KeyButton(look, "open", tr("Open"), "⏎")
        self.panel = LeftOutPanel()
        self.menu: CorrectionMenu | None = None
        """The menu of a correction that is open, or was last."""
        self.undo_bar = UndoBar(look)
        self._pages = QStackedWidget()
        self._middle = KeptSplitter("causes")
        self._bar = ActionBar((self.owed, self.more, self.why, self.open))
        self._dress()
        self._lay_out()
        self._connect()
        self._draw()

    def show_verdicts(self, verdicts: Sequence[Verdict], now: datetime) -> None:
        """Draw what was decided, as of an instant."""
        self._now = now
        self._dealt = newest_first(verdicts)
        self._searched = {}
        for number, tab in enumerate(Tab):
            self.tabs.setTabText(number, f"{tab.title}  {len(self._dealt[tab])}")
        self._offer_causes()
        self._draw()

    def show_view(self, view: View) -> None:
        """Follow how much of the mailboxes can be seen: where little was read, nothing is claimed."""
        if view != self._view:
            self._view = view
            self._draw()

    def show_calendar(self, calendar: WorkingCalendar) -> None:
        """Follow another zone."""
        self._calendar = calendar
        self._draw()

    def offer_undo(self, sentence: str) -> None:
        """Say what was done, and offer for ten seconds to take it back."""
        self.undo_bar.offer(sentence)

    def complain(self, sentence: str) -> None:
        """Say for ten seconds what did not work."""
        self.undo_bar.complain(sentence)

    def show_proposals(self, message_id: MessageId, proposals: tuple[Proposal, ...]) -> None:
        """Say in the menu that is open what rules would change."""
        if self.menu is not None and self.menu.message_id == message_id:
            self.menu.show_proposals(proposals)

    def current(self) -> Verdict | None:
        """The chosen message."""
        index = self.list.currentIndex()
        return self.rows.verdict(index.row()) if index.isValid() else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Every button has its key; Escape folds the reasons, clears the search or closes."""
        if event.key() == Qt.Key.Key_Escape:
            self._escape()
        elif self.pressed(event):
            pass
        elif self.search.hasFocus():
            if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self.list.setFocus()
        elif not event.modifiers() and (act := self._keys().get(Qt.Key(event.key()))) is not None:
            act()
        elif event.text() == "/":
            self.search.setFocus()
        else:
            super().keyPressEvent(event)

    def _keys(self) -> dict[Qt.Key, Callable[[], None]]:
        return {
            Qt.Key.Key_O: self._say_owed,
            Qt.Key.Key_M: self._offer_rules,
            Qt.Key.Key_W: self._ask_why,
            Qt.Key.Key_Return: self._say_open,
            Qt.Key.Key_Enter: self._say_open,
        }

    def _escape(self) -> None:
        if self.panel.isVisible():
            self._ask_why()
        elif self.search.text():
            self.search.clear()
        else:
            self.close()

    def _dress(self) -> None:
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(tr("Not owed, settled, unreadable"))
        for tab in Tab:
            self.tabs.addTab(tab.title)
        self.causes.setProperty("side", True)
        self.causes.setAccessibleName(tr("Reasons"))
        self.causes.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.causes.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setAccessibleName(tr("Messages that are not owed"))
        self.list.setModel(self.rows)
        self.list.setItemDelegate(IgnoredRow(self.look, self.rows, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)

    def _lay_out(self) -> None:
        head = QFrame()
        head.setProperty("head", True)
        row = self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight, head)
        row.setContentsMargins(LARGE, MEDIUM, LARGE, SMALL)
        row.setSpacing(MEDIUM)
        row.addWidget(self.tabs, 1)
        row.addWidget(self.search)
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.state)
        middle = self._middle
        middle.addWidget(self.causes)
        middle.addWidget(self._pages)
        middle.setStretchFactor(0, 0)
        middle.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(middle, 1)
        column.addWidget(self.panel)
        column.addWidget(self.undo_bar)
        column.addWidget(self._bar)

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._turn)
        self.search.textChanged.connect(self._draw)
        self.causes.currentRowChanged.connect(self._draw)
        self.list.doubleClicked.connect(self._say_open)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._offer_actions)
        self.list.selectionModel().currentChanged.connect(self._allow)
        self.owed.clicked.connect(self._say_owed)
        self.open.clicked.connect(self._say_open)
        self.more.clicked.connect(self._offer_rules)
        self.why.clicked.connect(self._ask_why)
        turn_by_keys(self, self.tabs)
        self.panel.wished.connect(self.wished)
        self.state.wished.connect(self.wished)
        self.undo_bar.wished.connect(self.wished)
        for keys, slot in (
            (QKeySequence(QKeySequence.StandardKey.Find), self.search.setFocus),
            (QKeySequence(QKeySequence.StandardKey.Undo), self._undo),
        ):
            action = QAction(self)
            action.setShortcut(keys)
            action.triggered.connect(slot)
            self.addAction(action)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The reasons get the room that they need, at most a third; the search goes below the tabs."""
        super().resizeEvent(event)
        tabs, search = self.tabs.sizeHint().width(), self.search.sizeHint().width()
        roomy = self.width() > tabs + search + 2 * LARGE + MEDIUM
        self._head.setDirection(
            QBoxLayout.Direction.LeftToRight if roomy else QBoxLayout.Direction.TopToBottom
        )
        self._share_room()

    def _share_room(self) -> None:
        if not by_user(self._middle):
            wanted = self.causes.sizeHintForColumn(0) + 2 * LARGE + HUGE
            side = min(wanted, self.width() // 3)
            self._middle.setSizes([side, self.width() - side])

    def _tab(self) -> Tab:
        return list(Tab)[max(0, self.tabs.currentIndex())]

    def _offer_causes(self) -> None:
        """List the reasons with their counts; what is chosen stays chosen."""
        before = self._cause()
        with QSignalBlocker(self.causes):
            self.causes.clear()
            verdicts = self._dealt[self._tab()]
            for cause, count in (("", len(verdicts)), *causes(verdicts)):
                named = tr(cause) if cause else tr("All reasons")
                entry = QListWidgetItem(f"{named} · {count}")
                entry.setData(Qt.ItemDataRole.UserRole, cause)
                entry.setToolTip(entry.text())
                self.causes.addItem(entry)
                if cause == before:
                    self.causes.setCurrentItem(entry)
            if self.causes.currentRow() < 0:
                self.causes.setCurrentRow(0)
        self._share_room()

    def _cause(self) -> str:
        entry = self.causes.currentItem()
        return str(entry.data(Qt.ItemDataRole.UserRole)) if self.causes.currentRow() >= 0 else ""

    @Slot()
    def _turn(self) -> None:
        self._offer_causes()
        self._draw()

    @Slot()
    def _draw(self) -> None:
        if self._now is None:
            self.causes.hide()
            self._turn_to(states.looking())
            return
        chosen, place = self.current(), self.list.currentIndex().row()
        everything = self._dealt[self._tab()]
        shown = matching(everything, self._cause(), self.search.text(), self._searched)
        self.rows.show(shown, self._now, self._calendar.zone_at(self._now))
        if shown:
            self._turn_to(None)
        else:
            self._turn_to(states.nothing_found() if everything else states.nothing(self._tab(), self._view))
        self.causes.setVisible(self.causes.count() > 2)
        wanted = next(
            (n for n, one in enumerate(shown) if chosen and one.seen.message.id == chosen.seen.message.id),
            min(max(place, 0), len(shown) - 1),
        )
        if shown:
            self.list.setCurrentIndex(self.rows.index(wanted))
        self._allow()

    def _turn_to(self, notice: Notice | None) -> None:
        """Show the messages, or say why there are none."""
        if notice is not None:
            self.state.show_notice(notice)
        self._pages.setCurrentWidget(self.list if notice is None else self.state)
        self._bar.setVisible(notice is None)

    @Slot()
    def _allow(self) -> None:
        self._bar.setVisible(self._pages.currentWidget() is self.list)
        for button in (self.owed, self.more, self.why, self.open):
            button.setEnabled(self.current() is not None)
        if self.panel.isVisible():
            self.panel.tell(self.current())

    @Slot()
    def _say_owed(self) -> None:
        verdict = self.current()
        if verdict is not None:
            self.wished.emit(OwedAfterAll(verdict.seen.message.id))

    @Slot(QPoint)
    def _offer_actions(self, spot: QPoint) -> None:
        """Open the menu of a row: the same as the buttons below."""
        index = self.list.indexAt(spot)
        if index.isValid():
            self.list.setCurrentIndex(index)
        if self.current() is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for button in (self.open, self.owed, self.more, self.why):
            menu.addAction(button.icon(), button.entry, button.click)
        menu.popup(self.list.viewport().mapToGlobal(spot))

    @Slot()
    def _offer_rules(self) -> None:
        """Offer to say it of this sender or of mail like this, each with what it would change."""
        verdict = self.current()
        if verdict is None:
            return
        if self.menu is not None:
            self.menu.deleteLater()
        message_id = verdict.seen.message.id
        self.menu = CorrectionMenu(self.look, OwedAfterAll(message_id), message_id, Says.OWED, self)
        self.menu.triggered.connect(self._picked)
        row = self.list.visualRect(self.list.currentIndex())
        size = QSize(self.menu.sizeHint().width(), 0)
        spot = Mirror.of(self.list, row).rect(QRect(row.bottomLeft() + QPoint(LARGE, TINY), size))
        self.menu.popup(self.list.viewport().mapToGlobal(spot.topLeft()))
        self.menu.setActiveAction(self.menu.actions()[0])
        self.wished.emit(self.menu.asks)

    @Slot(QAction)
    def _picked(self, action: QAction) -> None:
        if action.data() is not None:
            self.wished.emit(action.data())

    @Slot()
    def _ask_why(self) -> None:
        """Unfold the reasons below the list, or fold them again."""
        unfolds = not self.panel.isVisible() and self.current() is not None
        if unfolds:
            self.panel.tell(self.current())
        self.panel.setVisible(unfolds)

    @Slot()
    def _say_open(self) -> None:
        verdict = self.current()
        if verdict is not None:
            self.wished.emit(OpenMessage(verdict.seen.message.id))

    @Slot()
    def _undo(self) -> None:
        self.wished.emit(Undo())
