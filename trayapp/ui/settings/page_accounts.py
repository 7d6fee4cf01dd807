"""Accounts: which mailboxes Owed watches, how each fares, and the form that adds or changes one."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from trayapp.domain.board.board import Blind
from trayapp.errors import OwedError
from trayapp.settings.accounts.account import Account, where
from trayapp.settings.model import Settings
from trayapp.tongue import tr
from trayapp.ui import words
from trayapp.ui.accounts.form import AccountForm
from trayapp.ui.owed.states import way_back
from trayapp.ui.parts.buttons import IconButton, links
from trayapp.ui.parts.flow import FlowLayout
from trayapp.ui.parts.labels import ElidedLabel, PlainLabel, Tone
from trayapp.ui.settings.page import Card, Page, emptied
from trayapp.ui.style.look import Look
from trayapp.ui.style.theme import LARGE, MEDIUM, SMALL
from trayapp.ui.wishes import ForgetAccount


class PageAccounts(Page):
    """The accounts as cards; one of them, or a new one, as a form."""

    def __init__(self, look: Look, settings: Settings, now: datetime, *, native_dialogs: bool = True) -> None:
        super().__init__(
            look,
            tr("Accounts"),
            tr(
                "The mailboxes that Owed watches. It only reads: nothing is moved or marked, and nothing "
                "is sent but the letters that you send yourself."
            ),
            settings,
        )
        self._blind: tuple[Blind, ...] = ()
        self._drawn: tuple[Blind, ...] = ()
        self.form = AccountForm(look, now, native_dialogs=native_dialogs)
        self.cards: list[AccountCard] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(MEDIUM)
        self.add = IconButton(look, "add", tr("Add an account"), quiet=False)
        self._add_row = QWidget()
        self._add_row.setProperty("clear", True)
        flow = FlowLayout(self._add_row)
        flow.addWidget(self.add)
        self.column.addLayout(self._list)
        self.column.addWidget(self._add_row)
        self.column.addWidget(self.form)
        self.form.wished.connect(self.wished)
        self.form.saved.connect(self._save)
        self.form.left.connect(self._close)
        self.add.clicked.connect(self._open_new)
        self._open_account: Account | None = None
        self.form.hide()
        self.show_settings(settings)

    def show_settings(self, settings: Settings) -> None:
        """Draw the accounts; with none the form stands open. A form in use is not disturbed."""
        known = self.settings.accounts
        super().show_settings(settings)
        if self.cards and known == settings.accounts and self._drawn == self._blind:
            return
        self._drawn = self._blind
        emptied(self._list)
        self.cards = []
        for account in settings.accounts:
            blind = next((one for one in self._blind if one.account == account.name), None)
            card = AccountCard(self.look, account, blind)
            card.edited.connect(self._open)
            card.removed.connect(self._remove)
            card.lost.connect(self.sign_in_again)
            self.cards.append(card)
            self._list.addWidget(card)
            card.setVisible(self.form.isHidden() or account != self._open_account)
        if not settings.accounts and self.form.isHidden():
            self._open_new()

    def show_blind(self, blind: tuple[Blind, ...]) -> None:
        """Say which accounts cannot be seen."""
        if blind != self._blind:
            self._blind = blind
            self.show_settings(self.settings)

    def show_about(self, about: str) -> None:
        """Open one account, at what is asked for to sign in."""
        account = next((one for one in self.settings.accounts if one.name == about), None)
        if account is not None and (self.form.isHidden() or account != self._open_account):
            self._open(account)
            self.form.inputs.asks_first.setFocus()

    @Slot(str)
    def sign_in_again(self, about: str) -> None:
        """Open one account and begin to sign in: on the provider's page at once, or at the password."""
        self.show_about(about)
        if self._open_account is not None and self._open_account.name == about:
            self.form.sign_in_again()

    @Slot(object, object)
    def _save(self, account: Account, before: Account | None) -> None:
        try:
            settings = self.settings.with_account(account, instead_of=before.name if before else None)
        except OwedError as trouble:
            self.form.complain(str(trouble))
            return
        if self.change(settings):
            self._close()
        self.show_settings(self.settings)

    @Slot(object)
    def _remove(self, account: Account) -> None:
        self.say(ForgetAccount(account.name))

    @Slot()
    def _open_new(self) -> None:
        self._open(None)

    @Slot(object)
    def _open(self, account: Account | None) -> None:
        self._open_account = account
        others = {one.name for one in self.settings.accounts if one != account}
        self.form.show_account(account, taken=others)
        self.form.cancel.setVisible(bool(self.settings.accounts))
        self.form.show()
        self._add_row.hide()
        for card in self.cards:
            card.setVisible(card.account is not account)
        self.form.address.setFocus()
        self.ensureWidgetVisible(self.form)

    @Slot()
    def _close(self) -> None:
        self.form.hide()
        self._add_row.show()
        for card in self.cards:
            card.show()


class AccountCard(Card):
    """One account with its state; removing it asks once, as nothing brings it back."""

    edited = Signal(object)
    removed = Signal(object)
    lost = Signal(str)
    """The user wants to sign in again to the account of this name."""

    def __init__(self, look: Look, account: Account, blind: Blind | None) -> None:
        super().__init__()
        self.account = account
        self.edit = IconButton(look, "edit", tr("Change"))
        self.remove = IconButton(look, "remove", tr("Remove"))
        self.sure = QPushButton(tr("Remove it"))
        self.keep = IconButton(look, "back", tr("Keep it"))
        self.again = QPushButton(way_back(blind) if blind is not None else "")
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(ElidedLabel(words.safe_line(account.name, 80), Tone.STRONG))
        texts.addWidget(ElidedLabel(f"{account.address} · {where(account)}", Tone.QUIET))
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addLayout(texts, 1)
        row.addWidget(self.edit)
        row.addWidget(self.remove)
        self.body.addLayout(row)
        if blind is not None:
            self.body.addWidget(PlainLabel(f"{blind.why} {blind.remedy}".strip(), Tone.TROUBLE))
            if blind.needs_user:
                self.body.addWidget(links(self.again))
        self._question = QWidget()
        self._question.setProperty("clear", True)
        ask = QVBoxLayout(self._question)
        ask.setContentsMargins(0, 0, 0, 0)
        ask.setSpacing(SMALL)
        ask.addWidget(
            PlainLabel(
                tr(
                    "Owed forgets its password and everything that it noted about this mailbox. "
                    "Your mail stays as it is."
                )
            )
        )
        buttons = QWidget()
        buttons.setProperty("clear", True)
        flow = FlowLayout(buttons, gap=LARGE)
        flow.addWidget(self.sure)
        flow.addWidget(self.keep)
        ask.addWidget(buttons)
        self._question.hide()
        self.body.addWidget(self._question)
        self.edit.clicked.connect(self._edit)
        self.again.clicked.connect(self._sign_in)
        self.remove.clicked.connect(self._question.show)
        self.keep.clicked.connect(self._question.hide)
        self.sure.clicked.connect(self._remove)

    @Slot()
    def _edit(self) -> None:
        self.edited.emit(self.account)

    @Slot()
    def _sign_in(self) -> None:
        self.lost.emit(self.account.name)

    @Slot()
    def _remove(self) -> None:
        self.removed.emit(self.account)
