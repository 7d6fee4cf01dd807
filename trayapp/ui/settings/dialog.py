"""The settings: pages at the left, one idea a page; what is changed is in force at once."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QStackedWidget, QVBoxLayout

from trayapp.domain.board.board import Board
from trayapp.domain.letters.templates import LetterWords
from trayapp.settings.model import Settings
from trayapp.tongue import tr
from trayapp.ui.parts.labels import icon_size
from trayapp.ui.parts.undo_bar import UndoBar
from trayapp.ui.parts.window import Window
from trayapp.ui.settings.file_card import FileCard
from trayapp.ui.settings.page import Page
from trayapp.ui.settings.page_accounts import PageAccounts
from trayapp.ui.settings.page_clients import PageClients
from trayapp.ui.settings.page_general import PageGeneral
from trayapp.ui.settings.page_notifications import PageNotifications
from trayapp.ui.settings.page_privacy import PagePrivacy
from trayapp.ui.settings.page_rules import PageRules
from trayapp.ui.settings.page_templates import PageTemplates
from trayapp.ui.settings.page_windows import PageWindows
from trayapp.ui.settings.page_working import Countries, PageWorking
from trayapp.ui.settings.suggestions import Suggestion
from trayapp.ui.style.look import Look
from trayapp.ui.wishes import SettingsChanged, Wish

PAGES = {
    "accounts": "account",
    "windows": "clock",
    "working": "calendar",
    "clients": "clients",
    "rules": "rules",
    "notifications": "bell",
    "acknowledgements": "acknowledge",
    "privacy": "privacy",
    "general": "settings",
}
"""Name → icon, in order."""

_SIZE = QSize(960, 700)


class SettingsDialog(Window):
    """Every page draws the same settings; a page's change is shown on the others at once."""

    def __init__(
        self,
        look: Look,
        settings: Settings,
        now: datetime,
        *,
        countries: Countries | None = None,
        free_mail: Collection[str] = (),
        letter_words: Mapping[str, LetterWords] | None = None,
        geometry: bytes = b"",
        native_dialogs: bool = True,
    ) -> None:
        """``countries`` have known holidays, ``free_mail`` domains are never one client.

        ``letter_words`` are the languages that letters are offered in.
        """
        super().__init__(look, tr("Owed: settings"), _SIZE, geometry)
        self.accounts = PageAccounts(look, settings, now, native_dialogs=native_dialogs)
        self.windows = PageWindows(look, settings, now, free_mail)
        self.working = PageWorking(look, settings, now, countries or {}, native_dialogs=native_dialogs)
        self.clients = PageClients(look, settings, native_dialogs=native_dialogs)
        self.rules = PageRules(look, settings)
        self.notifications = PageNotifications(look, settings)
        self.acknowledgements = PageTemplates(look, settings, letter_words or {})
        self.privacy = PagePrivacy(look, settings, native_dialogs=native_dialogs)
        self.general = PageGeneral(look, settings, native_dialogs=native_dialogs)
        self.pages: dict[str, Page] = {
            "accounts": self.accounts,
            "windows": self.windows,
            "working": self.working,
            "clients": self.clients,
            "rules": self.rules,
            "notifications": self.notifications,
            "acknowledgements": self.acknowledgements,
            "privacy": self.privacy,
            "general": self.general,
        }
        self.side = QListWidget()
        self._stack = QStackedWidget()
        self.undo_bar = UndoBar(look)
        self._fill()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.side)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addWidget(self.undo_bar)
        row.addLayout(column, 1)
        self.undo_bar.wished.connect(self._hear_undo)
        self._book_undo = False
        self.clients.undoable.connect(self._offer_book_undo)
        undo = QAction(self)
        undo.setShortcut(QKeySequence(QKeySequence.StandardKey.Undo))
        undo.triggered.connect(self._undo)
        self.addAction(undo)
        self.side.currentRowChanged.connect(self._turn)
        look.changed.connect(self._tint)
        self.side.setCurrentRow(0)

    @property
    def file(self) -> FileCard:
        """Where settings are written to files and taken from them."""
        return self.general.file

    @Slot(object)
    def show_settings(self, settings: Settings) -> None:
        """Draw settings that were changed elsewhere."""
        for page in self.pages.values():
            page.show_settings(settings)

    @Slot(object)
    def show_board(self, board: Board) -> None:
        """Say on the accounts' cards which cannot be seen."""
        self.accounts.show_blind(board.view.blind)

    @Slot(object)
    def show_suggestions(self, suggestions: tuple[Suggestion, ...]) -> None:
        """Offer people from the Sent folder."""
        self.clients.show_suggestions(suggestions)

    def complain(self, sentence: str) -> None:
        """Say on the page that is seen what did not work, until the user turns to another or tries again."""
        list(self.pages.values())[self._stack.currentIndex()].complain(sentence)

    def offer_undo(self, sentence: str) -> None:
        """Say for ten seconds what was done, and offer to take it back."""
        self._book_undo = False
        self.undo_bar.offer(sentence)

    @Slot(str)
    def _offer_book_undo(self, sentence: str) -> None:
        self._book_undo = True
        self.undo_bar.offer(sentence)

    def show_page(self, name: str, about: str = "") -> None:
        """Turn to a page, and there to one account, group or client."""
        self.side.setCurrentRow(list(PAGES).index(name) if name in PAGES else 0)
        if about:
            self.pages[name].show_about(about)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes; nothing is lost, as everything is in force already."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _fill(self) -> None:
        self.side.setProperty("side", True)
        self.side.setAccessibleName(tr("Pages"))
        size = icon_size(self.side.font(), 20)
        self.side.setIconSize(QSize(size, size))
        self.side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for page in self.pages.values():
            self.side.addItem(QListWidgetItem(page.title))
            self._stack.addWidget(page)
            page.wished.connect(self._hear)
        self._tint()
        width = max(self.side.fontMetrics().horizontalAdvance(page.title) for page in self.pages.values())
        self.side.setFixedWidth(width + size + 64)

    @Slot()
    def _tint(self) -> None:
        for row, icon in enumerate(PAGES.values()):
            self.side.item(row).setIcon(self.look.icon(icon, None, self.side.iconSize().width()))

    @Slot()
    def _undo(self) -> None:
        if self.undo_bar.isVisible():  # what was done long ago is taken back in the lists
            self.undo_bar.take_back()

    @Slot(int)
    def _turn(self, row: int) -> None:
        self.complain("")
        self._stack.setCurrentIndex(row)

    @Slot(object)
    def _hear_undo(self, wish: Wish) -> None:
        """The client book takes its own changes back; all else is a decision."""
        if self._book_undo:
            self.clients.take_back()
        else:
            self._hear(wish)

    @Slot(object)
    def _hear(self, wish: Wish) -> None:
        """Show a change on the other pages, then pass it on."""
        if not isinstance(wish, SettingsChanged):  # saving an account says two wishes, the password first
            self.complain("")
        if isinstance(wish, SettingsChanged):
            for page in self.pages.values():
                if page.settings != wish.settings:
                    page.show_settings(wish.settings)
        self.wished.emit(wish)
