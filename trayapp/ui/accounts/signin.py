"""The part of an account's form that signs in on the provider's page: what that takes, and how it goes."""

from __future__ import annotations

import enum

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from trayapp.settings.accounts.account import Account, Provider
from trayapp.tongue import mark, tr
from trayapp.ui import words
from trayapp.ui.accounts.check import ticked
from trayapp.ui.accounts.consent_panel import ConsentPanel
from trayapp.ui.accounts.wishes import PROVIDERS, OpenPage, SignInFailure
from trayapp.ui.parts.buttons import IconButton, LinkButton, links
from trayapp.ui.parts.labels import PlainLabel, Tone
from trayapp.ui.settings.page import Field, emptied
from trayapp.ui.style.look import Look
from trayapp.ui.style.theme import HEADING, MEDIUM, SMALL, Theme


class Progress(enum.Enum):
    """How far a sign-in is."""

    IDLE = enum.auto()
    BROWSER = enum.auto()
    """The browser shows the provider's page."""
    CODE = enum.auto()
    """A code waits to be typed in a browser elsewhere."""
    DONE = enum.auto()


class SignInPanel(QWidget):
    """Client id and tenant, the sign-in as it goes on, and what an administrator is sent."""

    wished = Signal(object)
    edited = Signal()
    """Client id, tenant or secret was changed."""
    code_wanted = Signal()
    """The user wants a code instead of the browser."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("clear", True)
        self.progress = Progress.IDLE
        self._provider = Provider.MICROSOFT
        self._code = ("", "")
        self._user = ""
        self._doubt = ""
        self.edits = {name: QLineEdit() for name in ("client_id", "tenant", "client_secret")}
        self.edits["client_secret"].setEchoMode(QLineEdit.EchoMode.Password)
        self.fields = {
            "client_id": Field(tr("Client id"), self.edits["client_id"]),
            "tenant": Field(tr("Tenant"), self.edits["tenant"], tr("Your organisation's domain or id.")),
            "client_secret": Field(
                tr("Client secret"),
                self.edits["client_secret"],
                tr(
                    "Google gives it out beside the client id. Kept in this computer's keyring, nowhere else."
                ),
            ),
        }
        self._says = PlainLabel("", Tone.SMALL)
        self._state = QVBoxLayout()
        self._state.setSpacing(SMALL)
        self._code_label = PlainLabel("", Tone.TITLE, wraps=False)
        self._code_label.setFont(Theme.font(self.font(), HEADING, bold=True, tabular=True))
        self.copy_code = IconButton(look, "copy", tr("Copy the code"), quiet=False)
        self.open_code = LinkButton(tr("Open the page on this computer"))
        self.by_code = LinkButton(tr("No browser here? Sign in with a code"))
        self.ask = LinkButton("")
        self.consent = ConsentPanel(look)
        self._lay_out()
        for edit in self.edits.values():
            edit.textChanged.connect(self.edited)
        self.copy_code.clicked.connect(self._copy_code)
        self.open_code.clicked.connect(self._open_code)
        self.by_code.clicked.connect(self.code_wanted)
        self.ask.clicked.connect(self._unfold)
        self.consent.wished.connect(self.wished)
        look.changed.connect(self._draw)
        self._failure: SignInFailure | None = None
        self.show_provider(Provider.MICROSOFT)

    def show_provider(self, provider: Provider) -> None:
        """Say whose page it is."""
        self._provider = provider
        microsoft = provider is Provider.MICROSOFT
        self._says.setText(tr(_MICROSOFT) if microsoft else tr(_GOOGLE))
        self.fields["tenant"].setVisible(microsoft)
        self.fields["client_secret"].setVisible(not microsoft)
        self._draw()

    def show_progress(
        self, progress: Progress, failure: SignInFailure | None = None, user: str = "", doubt: str = ""
    ) -> None:
        """Say how far the sign-in is: as whom ("": unknown), what is doubtful about that, or why it failed.

        Where an administrator is asked for, their message is unfolded.
        """
        self.progress, self._failure, self._user, self._doubt = progress, failure, user, doubt
        if failure is not None and failure.needs_consent:
            self.consent.show()
        self._draw()

    def show_code(self, code: str, page: str) -> None:
        """Show the code and where it is to be typed."""
        self._code = (code, page)
        self.show_progress(Progress.CODE)

    def show_account(self, account: Account) -> None:
        """Write the administrator's message for what the form says now."""
        self.consent.show_account(account)
        self._name_ask()

    @property
    def called(self) -> str:
        """The provider's name."""
        return PROVIDERS[self._provider]

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(self._says)
        for name in ("client_id", "tenant", "client_secret"):
            column.addWidget(self.fields[name])
        column.addLayout(self._state)
        self._code_row = QWidget()
        self._code_row.setProperty("clear", True)
        codes = QVBoxLayout(self._code_row)
        codes.setContentsMargins(0, 0, 0, 0)
        codes.setSpacing(SMALL)
        codes.addWidget(self._code_label)
        codes.addWidget(links(self.copy_code, self.open_code))
        column.addWidget(self._code_row)
        self._ways = links(self.by_code, self.ask)
        column.addWidget(self._ways)
        column.addWidget(self.consent)

    @Slot()
    def _draw(self) -> None:
        emptied(self._state)
        line = self._line()
        if line is not None:
            self._state.addWidget(line)
        busy = self.progress in {Progress.BROWSER, Progress.CODE}
        for edit in self.edits.values():
            edit.setEnabled(not busy)
        self._code_row.setVisible(self.progress is Progress.CODE)
        self._code_label.setText(words.safe_line(self._code[0], 40))
        microsoft = self._provider is Provider.MICROSOFT
        self.by_code.setVisible(
            microsoft and self.progress is not Progress.DONE and self.progress is not Progress.CODE
        )
        self.ask.setVisible(microsoft and not busy and self.progress is not Progress.DONE)
        self._ways.setVisible(
            microsoft and self.progress is not Progress.DONE and self.progress is not Progress.CODE
        )
        if not microsoft or self.progress is Progress.DONE:
            self.consent.hide()
        self._name_ask()

    def _line(self) -> QWidget | None:
        called = self.called
        if self._failure is not None:
            detail = words.safe_line(self._failure.detail, 200)
            title = words.safe_line(self._failure.sentence, 400)
            return ticked(
                self._look,
                tr("You are not signed in"),
                f"{title} {f'({detail})' if detail else ''}",
                good=False,
            )
        match self.progress:
            case Progress.BROWSER:
                says = tr("Sign in there, then come back here. Owed waits, and never sees your password.")
                return ticked(
                    self._look,
                    tr("Your browser shows {provider}'s page", provider=called),
                    says,
                    icon="refresh",
                )
            case Progress.CODE:
                page = words.safe_line(self._code[1], 120)
                says = tr(
                    "On any computer or telephone, open {page} and type this code. Owed waits.", page=page
                )
                return ticked(self._look, tr("Waiting for the code"), says, icon="refresh")
            case Progress.DONE:
                said = words.safe_line(
                    tr("Signed in as {user}", user=self._user)
                    if self._user
                    else tr("Signed in with {provider}", provider=called)
                )
                return ticked(
                    self._look, said, words.safe_line(self._doubt, 300), good=None if self._doubt else True
                )
        return None

    def _name_ask(self) -> None:
        known = bool(self.edits["client_id"].text().strip())
        asks = tr("What to send your administrator") if known else tr("How do I get a client id?")
        self.ask.setText(tr("Hide the message") if self.consent.isVisibleTo(self) else asks)

    @Slot()
    def _unfold(self) -> None:
        self.consent.setVisible(not self.consent.isVisibleTo(self))
        self._name_ask()

    @Slot()
    def _copy_code(self) -> None:
        QGuiApplication.clipboard().setText(self._code[0])

    @Slot()
    def _open_code(self) -> None:
        self.wished.emit(OpenPage(self._code[1]))


_MICROSOFT = mark(
    "You sign in on Microsoft's own page. Microsoft wants to know which program asks, and Owed has no "
    "registration of its own: your organisation makes one, and gives you its client id and tenant."
)
_GOOGLE = mark(
    "You sign in on Google's own page. Google wants to know which program asks, and Owed has no registration "
    "of its own: you make one in the Google Cloud console, for a desktop app. An app password is less work."
)
