"""What an administrator is sent: a ready message to be copied, with the link, or how to register Owed."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from trayapp.mail.signin.consent import administrator_message, consent_link
from trayapp.mail.signin.registration import registration_message
from trayapp.settings.accounts.account import Account, Provider, authorization_of
from trayapp.tongue import mark, tr
from trayapp.ui.accounts.wishes import OpenPage
from trayapp.ui.parts.buttons import IconButton
from trayapp.ui.parts.flow import FlowLayout
from trayapp.ui.parts.labels import PlainLabel, Tone
from trayapp.ui.style.look import Look
from trayapp.ui.style.theme import SMALL

_LINES = 9
"""Of the message that are seen at once."""


class ConsentPanel(QWidget):
    """Says what to do in one sentence, with the message below it."""

    wished = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("clear", True)
        self._link = ""
        self._says = PlainLabel("")
        self.message = QPlainTextEdit()
        self.message.setReadOnly(True)
        self.message.setTabChangesFocus(True)
        self.message.setAccessibleName(tr("Message for your administrator"))
        self.copy = IconButton(look, "copy", tr("Copy the message"), quiet=False)
        self.copy_link = IconButton(look, "copy", tr("Copy the link"))
        self.open = QPushButton(tr("I am the administrator: open it"))
        self._done = PlainLabel("", Tone.SMALL)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self._says)
        column.addWidget(self.message)
        buttons = QWidget()
        buttons.setProperty("clear", True)
        flow = FlowLayout(buttons)
        for button in (self.copy, self.copy_link, self.open):
            flow.addWidget(button)
        column.addWidget(buttons)
        column.addWidget(self._done)
        self.copy.clicked.connect(self._copy)
        self.copy_link.clicked.connect(self._copy_link)
        self.open.clicked.connect(self._open)
        self.hide()

    def show_account(self, account: Account) -> None:
        """Write the message for an account; without a client id it asks for the registration first."""
        authorization = authorization_of(account)
        if authorization is None or authorization.provider is not Provider.MICROSOFT:
            return
        known = bool(authorization.client_id)
        self._link = consent_link(account) if known else ""
        self._says.setText(tr(_CONSENT) if known else tr(_REGISTRATION))
        text = administrator_message(account) if known else registration_message(account)
        if text != self.message.toPlainText():
            self.message.setPlainText(text)
        self.copy_link.setVisible(known)
        self.open.setVisible(known)
        self._done.say("")
        self.message.setFixedHeight(self.message.fontMetrics().lineSpacing() * _LINES + 2 * SMALL)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.message.toPlainText())
        self._done.say(tr("Copied. Paste it into a message to your administrator."))

    @Slot()
    def _copy_link(self) -> None:
        QGuiApplication.clipboard().setText(self._link)
        self._done.say(tr("Copied. Only an administrator can use it."))

    @Slot()
    def _open(self) -> None:
        self.wished.emit(OpenPage(self._link))


_CONSENT = mark(
    "An administrator of your organisation opens a page once and allows Owed for it. Send them this message; "
    "when they are done, sign in."
)
_REGISTRATION = mark(
    "An administrator of your organisation, or you where that is allowed, registers Owed once. Send them "
    "this message; the answer is the client id and the tenant for the fields above."
)
