"""The list of all that is owed: draws the board, and says what the user wants done with it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QPoint, QSize, Qt, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from trayapp.domain.board.board import Board
from trayapp.domain.clocks.calendar import WorkingCalendar
from trayapp.domain.judging.rules import Says
from trayapp.domain.messages.message import MessageId
from trayapp.domain.owing.foresight import Proposal
from trayapp.domain.owing.item import OwedItem
from trayapp.tongue import tr
from trayapp.ui.owed import item_menus
from trayapp.ui.owed.actions import IN_BAR, Action, actions_for
from trayapp.ui.owed.correction_menu import CorrectionMenu
from trayapp.ui.owed.head import OwedHead
from trayapp.ui.owed.lines import Chosen, Heading, ItemLine, lines
from trayapp.ui.owed.list import OwedList
from trayapp.ui.owed.row_menu import row_menu
from trayapp.ui.owed.state_panel import Banner, StatePanel
from trayapp.ui.owed.states import Notice, banners, headline, nothing_found, slot_banner, whole
from trayapp.ui.owed.wishes import wish_of
from trayapp.ui.parts.action_bar import ActionBar
from trayapp.ui.parts.buttons import KeyButton
from trayapp.ui.parts.tab_order import turn_by_keys
from trayapp.ui.parts.undo_bar import UndoBar
from trayapp.ui.parts.window import Window
from trayapp.ui.style.look import Look
from trayapp.ui.style.theme import TINY
from trayapp.ui.wishes import NotOwed, OfferRules, ShowAll, Snooze, Wish

_SIZE = QSize(960, 640)


class OwedWindow(Window):
    """Owns nothing of the domain: ``show_board`` draws it all again."""

    def __init__(self, look: Look, calendar: WorkingCalendar, *, geometry: bytes = b"") -> None:
        """``calendar`` gives the zone of the times shown and explains deadlines."""
        super().__init__(look, "Owed", _SIZE, geometry)
        self._calendar = calendar
        self._board: Board | None = None
        self._chosen = Chosen()
        self._notices: tuple[Notice, ...] = ()
        self.menu: QMenu | None = None
        """The small menu that is open, or was last."""
        self.head = OwedHead(look)
        self.list = OwedList(look, calendar.zone)
        self.state = StatePanel(look)
        self.undo_bar = UndoBar(look)
        self.buttons = {action: KeyButton(look, action.icon, action.text, action.cap) for action in Action}
        self._banners = QVBoxLayout()
        self._pages = QStackedWidget()
        self._bar = ActionBar(self.buttons.values())
        self._lay_out()
        self._connect()
        self.list.setFocus()  # else it goes to the first button of the head, and that is what one looks at

    @Slot(object)
    def show_board(self, board: Board) -> None:
        """Draw what is owed at the board's instant."""
        self._board = board
        self.head.show_board(board, headline(board))
        self._draw()

    @Slot(object)
    def show_calendar(self, calendar: WorkingCalendar) -> None:
        """Follow another zone or other working hours."""
        self._calendar = calendar
        self._draw()

    def offer_undo(self, sentence: str) -> None:
        """Say what was done, and offer for ten seconds to take it back."""
        self.undo_bar.offer(sentence)

    def complain(self, sentence: str) -> None:
        """Say for ten seconds what did not work."""
        self.undo_bar.complain(sentence)

    def show_item(self, item_id: str) -> None:
        """Choose an item, whatever search and filters were set."""
        if not self.list.choose(item_id):
            self.head.clear()
            self.list.choose(item_id)
        self.list.setFocus()

    def act(self, action: Action, item_id: str = "") -> None:
        """Do what a key or a button stands for, with the chosen item unless another is named."""
        if item_id and item_id != self.list.current_id():
            self.list.choose(item_id)
        line = self.list.current_line()
        if not isinstance(line, ItemLine) or action not in actions_for(line) or self._board is None:
            return
        item = line.row.item
        entries = item_menus.entries_for(action, item, self._board.now, self._calendar)
        wish = wish_of(action, item, self._board.now)
        if wish is not None:
            self._say(wish)
        elif entries:
            self._open_menu(item.id, item_menus.item_menu(self.look, entries, self))
        elif action is Action.WHY:
            self._ask_why(item.id)
        elif action is Action.NOT_OWED:
            self._offer_correction(item)
        elif action in {Action.WAIT, Action.MOVE}:
            self._ask(action, item, self._board.now)

    def show_until(self, until: datetime) -> None:
        """A daily reply time: show what falls due before the next one, until the user wants everything."""
        self.head.clear()
        self._chosen = replace(self._chosen, until=until)
        self._draw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Every action has its key, wherever the focus is, except in a text field."""
        if event.key() == Qt.Key.Key_Escape:
            self._escape()
        elif self.pressed(event):
            pass
        elif self.head.search.hasFocus():
            if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self.list.setFocus()
        elif event.text() == "/":
            self._search()
        elif event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier):
            super().keyPressEvent(event)
        else:
            self._by_key(Qt.Key(event.key()))

    def _by_key(self, key: Qt.Key) -> None:
        line = self.list.current_line()
        if isinstance(line, Heading):
            if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
                self._fold_older()
            return
        for action in actions_for(line):
            if key in action.keys:
                self.act(action)
                return

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._banners.setSpacing(0)
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.state)
        column.addWidget(self.head)
        column.addLayout(self._banners)
        column.addWidget(self._pages, 1)
        column.addWidget(self.undo_bar)
        column.addWidget(self._bar)

    def _connect(self) -> None:
        for action, button in self.buttons.items():
            button.setProperty("action", action.name)
            button.clicked.connect(self._press)
        self.head.narrowed.connect(self._narrow)
        self.list.acted.connect(self._act_on_row)
        self.list.chose.connect(self._show_actions)
        self.list.folded.connect(self._fold_older)
        self.list.asked.connect(self._offer_actions)
        for part in (self.head, self.list, self.state, self.undo_bar):
            part.wished.connect(self._say)
        self.look.changed.connect(self.list.renew)
        turn_by_keys(self, self.head.kind)
        for keys, slot in (
            (QKeySequence(QKeySequence.StandardKey.Find), self._search),
            (QKeySequence(QKeySequence.StandardKey.Undo), self._undo),
        ):
            shortcut = QAction(self)
            shortcut.setShortcut(keys)
            shortcut.triggered.connect(slot)
            self.addAction(shortcut)

    def _draw(self) -> None:
        """Rebuild everything from the board and from what the user chose to see."""
        board = self._board
        if board is None:
            return
        self._chosen = self.head.chosen(self._chosen)
        shown = lines(board, self._chosen)
        self.list.show_lines(shown, board, self._calendar)
        notice = whole(board, self._calendar.zone_at(board.now))
        if notice is None and not shown:
            notice = nothing_found()
        if notice is not None:
            self.state.show_notice(notice)
        self._turn_to(self.list if notice is None else self.state)
        zone = self._calendar.zone_at(board.now)
        slot = (
            () if self._chosen.until is None else (slot_banner(self._chosen.until, shown, board.now, zone),)
        )
        self._show_banners((*slot, *banners(board, zone)))
        self._show_actions()

    def _turn_to(self, page: QWidget) -> None:
        """Show the rows or a state; the keyboard goes along, unless somebody is searching."""
        if self._pages.currentWidget() is page:
            return
        self._pages.setCurrentWidget(page)
        if not self.head.search.hasFocus():
            (self.list if page is self.list else self.state.at_hand()).setFocus()

    def _show_banners(self, notices: tuple[Notice, ...]) -> None:
        if notices == self._notices:
            return
        self._notices = notices
        while (old := self._banners.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for notice in notices:
            banner = Banner(self.look, notice)
            banner.wished.connect(self._say)
            self._banners.addWidget(banner)

    @Slot()
    def _show_actions(self) -> None:
        """The bar holds what can be done with the chosen line."""
        showing_list = self._pages.currentWidget() is self.list
        line = self.list.current_line() if showing_list else None
        offered = actions_for(line) if showing_list and self.list.lines.rowCount() else ()
        for action, button in self.buttons.items():
            button.setVisible(action in offered and action in IN_BAR)
            button.setEnabled(line is not None)
        self._bar.setVisible(bool(offered))
        self._bar.fit()

    def show_proposals(self, message_id: MessageId, proposals: tuple[Proposal, ...]) -> None:
        """Say in the menu that is open what rules would change."""
        if isinstance(self.menu, CorrectionMenu) and self.menu.message_id == message_id:
            self.menu.show_proposals(proposals)

    def _offer_correction(self, item: OwedItem) -> None:
        """Ask what exactly is not owed; a rule can be chosen as soon as it is known what it would change."""
        menu = CorrectionMenu(self.look, NotOwed(item.id), item.message_id, Says.NOT_OWED, self)
        self._open_menu(item.id, menu)
        self._say(menu.asks)

    def _ask(self, action: Action, item: OwedItem, now: datetime) -> None:
        from trayapp.ui.noting.put_off_dialogs import MoveDialog, WaitDialog  # the list opens without them

        kind = WaitDialog if action is Action.WAIT else MoveDialog
        dialog = kind(self.look, item, now, self._calendar, self)
        dialog.wished.connect(self._say)
        dialog.open()

    @Slot(object)
    def _offer_actions(self, spot: QPoint) -> None:
        """Open the menu of the current row."""
        menu = row_menu(self.look, self.list.current_line(), self)
        if menu is not None:
            self._open_menu(self.list.current_id(), menu, spot)

    def _open_menu(self, item_id: str, menu: QMenu, spot: QPoint | None = None) -> None:
        """Open a small menu at the item, or where somebody points."""
        if self.menu is not None:
            self.menu.deleteLater()
        self.menu = menu
        self.menu.setProperty("item", item_id)
        self.menu.triggered.connect(self._picked_entry)
        if spot is None:
            spot = self.list.spot_of(item_id) + QPoint(0, TINY)
        if self.isRightToLeft():
            spot -= QPoint(self.menu.sizeHint().width(), 0)
        self.menu.popup(spot)
        self.menu.setActiveAction(self.menu.actions()[0])

    def _ask_why(self, item_id: str) -> None:
        """Unfold the reasons, or fold them again."""
        unfolded = "" if self._chosen.why == item_id else item_id
        self._chosen = replace(self._chosen, why=unfolded)
        self._draw()
        self.list.show_why()

    @Slot(QAction)
    def _picked_entry(self, action: QAction) -> None:
        wish = action.data()
        if isinstance(wish, Action) and self.menu is not None:
            self.act(wish, str(self.menu.property("item")))
        elif wish is not None:
            self._say(wish)
        elif self.menu is not None and self._board is not None:
            from trayapp.ui.parts.pick_time import PickTime

            item_id = str(self.menu.property("item"))
            dialog = PickTime(self.look, tr("Snooze until"), self._board.now, self._calendar, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.picked.connect(lambda until: self._say(Snooze(item_id, until)))
            dialog.open()

    @Slot(object)
    def _say(self, wish: Wish) -> None:
        if isinstance(wish, ShowAll):
            self._show_all()
        elif isinstance(wish, OfferRules):
            self.act(Action.NOT_OWED, wish.item_id)
        else:
            self.wished.emit(wish)

    @Slot()
    def _press(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.act(Action[str(sender.property("action"))])
            self.list.setFocus()

    @Slot(object, str)
    def _act_on_row(self, action: Action, item_id: str) -> None:
        self.act(action, item_id)

    @Slot()
    def _narrow(self) -> None:
        self._draw()

    @Slot()
    def _fold_older(self) -> None:
        self._chosen = replace(self._chosen, older=not self._chosen.older)
        self._draw()

    @Slot()
    def _search(self) -> None:
        self.head.search.setFocus()
        self.head.search.selectAll()

    @Slot()
    def _undo(self) -> None:
        self.undo_bar.take_back()

    def _show_all(self) -> None:
        self._chosen = replace(self._chosen, until=None)
        self.head.clear()
        self._draw()

    def _escape(self) -> None:
        """Fold the reasons, else show everything, else close."""
        if self._chosen.why:
            self._ask_why(self._chosen.why)
        elif self._chosen.narrows:
            self._show_all()
            self.list.setFocus()
        else:
            self.close()
