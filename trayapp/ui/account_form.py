"""Add or change one account: the address first, the rest is guessed, a test says whether it works."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from trayapp.mail.probe import SENDING, Step
from trayapp.settings.accounts import Account, Security, wants_password
from trayapp.ui import words
from trayapp.ui.account_check import CheckList
from trayapp.ui.account_draft import Draft, guessed_host
from trayapp.ui.buttons import IconButton, PrimaryButton
from trayapp.ui.choice import Choice
from trayapp.ui.flow import FlowLayout
from trayapp.ui.labels import PlainLabel, Tone
from trayapp.ui.look import Look
from trayapp.ui.outgoing_fields import SECURITY, OutgoingFields
from trayapp.ui.page import Card, Field, rule
from trayapp.ui.theme import MEDIUM, SMALL
from trayapp.ui.wishes import KeepPassword, TestAccount


class AccountForm(Card):
    """Says ``saved`` with an account once nothing is wrong with its fields."""

    wished = Signal(object)
    saved = Signal(object, object)
    """The ``Account``, and the one that it replaces or None."""
    left = Signal()
    """The user wants nothing changed."""

    def __init__(self, look: Look, now: datetime, *, native_dialogs: bool = True, save: str = "Save") -> None:
        """``now`` is when a new account counts as added."""
        super().__init__()
        self._look = look
        self._now = now
        self._native = native_dialogs
        self._save_text = save
        self._before: Account | None = None
        self._asked = False
        """Whether the user pressed a button, so that what is missing may be named."""
        self._make_fields()
        self._make_buttons()
        self._lay_out()
        self._connect()
        self.show_account(None)

    def show_account(self, account: Account | None, *, imap: bool = True) -> None:
        """Show an account to be changed, or empty fields for a new one."""
        self._before = account
        self._asked = False
        draft = Draft.of(account) if account is not None else Draft(imap=imap)
        self.kind.setCurrentIndex(0 if draft.imap else 1)
        self.kind.setVisible(account is None)
        self.fields["name"].setVisible(account is None)  # password and index are kept under it
        for name, text in (
            ("address", draft.address),
            ("host", draft.host),
            ("port", draft.port),
            ("username", draft.username),
            ("ca_file", draft.ca_file),
            ("name", draft.name),
            ("aliases", draft.aliases),
            ("sent", draft.sent),
            ("path", draft.path),
        ):
            self.edits[name].setText(text)
        self.outgoing.show_sending(draft.sending)
        self.password.clear()
        kept = account is not None and wants_password(account)
        self.password.setPlaceholderText("unchanged" if kept else "")
        self.security.choose(draft.security)
        self.more.setChecked(False)
        self.checks.clear()
        self.folders.clear()
        self._arrange()
        self._check()

    def draft(self) -> Draft:
        """What the fields say now."""
        text = {name: edit.text() for name, edit in self.edits.items()}
        return Draft(
            imap=self.kind.currentIndex() == 0,
            security=Security(self.security.currentData()),
            sending=self.outgoing.sending(),
            **text,
        )

    def show_step(self, step: Step) -> None:
        """Tick off one step of the test; where Sent is not found, the field for it is unfolded."""
        self.checks.add(step)
        if step.folders:
            self.show_folders(step.folders)
        elif step.name in {"sent", SENDING} and step.good is False:
            self.more.setChecked(True)

    def show_folders(self, names: tuple[str, ...]) -> None:
        """Ask which of these folders holds the sent messages."""
        if names == tuple(self.folders.itemData(n) for n in range(1, self.folders.count())):
            return
        self.folders.clear()
        self.folders.addItem("Choose the folder", "")
        for name in names:
            self.folders.addItem(words.safe_line(name, 80), name)
        self.folder_field.setVisible(bool(names))

    def end_test(self) -> None:
        """Every step was shown."""
        self.checks.end()
        self.test.setEnabled(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the pressed button in sight, and with it what the test finds: that grows above it."""
        super().resizeEvent(event)
        if self.save.hasFocus() or self.test.hasFocus():
            QTimer.singleShot(0, self, self._keep_in_sight)  # the area learns of the new height after us

    @Slot()
    def _keep_in_sight(self) -> None:
        area: QWidget | None = self
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None:
            area.ensureWidgetVisible(self.save)

    def _make_fields(self) -> None:
        self.edits = {name: QLineEdit() for name in _NOTES}
        self.fields = {name: Field(title, self.edits[name], note) for name, (title, note) in _NOTES.items()}
        self.password = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        self.password_field = Field(
            "Password", self.password, "Kept in this computer's keyring, nowhere else."
        )
        self.security = Choice(self._look, "Security")
        for value, text in SECURITY.items():
            self.security.addItem(text, value)
        self.security_field = Field("Security", self.security)
        self.folders = Choice(self._look, "Folder with your sent messages")
        self.folder_field = Field(
            "Which folder holds your sent messages?", self.folders, "Your answers are found there."
        )
        self.kind = QTabBar()
        self.kind.setDrawBase(False)
        self.kind.setExpanding(False)
        self.kind.setAccessibleName("Where the mailbox is")
        for text in ("Server (IMAP)", "Folder (Maildir)"):
            self.kind.addTab(text)
        self.outgoing = OutgoingFields(self._look)
        self.checks = CheckList(self._look)

    def _make_buttons(self) -> None:
        self.more = IconButton(self._look, "unfold", "More")
        self.more.setCheckable(True)
        self.browse = QPushButton("Choose…")
        self.test = QPushButton("Test the connection")
        self.save = PrimaryButton(self._save_text)
        self.cancel = IconButton(self._look, "back", "Leave it")

    def _lay_out(self) -> None:
        body = self.body
        body.addWidget(self.kind)
        body.addWidget(self.fields["address"])
        body.addWidget(self.password_field)
        body.addWidget(self.fields["host"])
        self._folder_row = QWidget()
        self._folder_row.setProperty("clear", True)
        row = QHBoxLayout(self._folder_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        row.addWidget(self.fields["path"], 1)
        body.addWidget(self._folder_row)
        body.addWidget(self.browse)
        unfold = QWidget()
        unfold.setProperty("clear", True)
        FlowLayout(unfold).addWidget(self.more)
        body.addWidget(unfold)
        self._extra = QWidget()
        self._extra.setProperty("clear", True)
        extra = QVBoxLayout(self._extra)
        extra.setContentsMargins(0, 0, 0, 0)
        extra.setSpacing(MEDIUM)
        pair = QHBoxLayout()
        pair.setSpacing(MEDIUM)
        pair.addWidget(self.security_field, 2)
        pair.addWidget(self.fields["port"], 1)
        extra.addLayout(pair)
        for name in ("username", "ca_file", "sent", "aliases", "name"):
            extra.addWidget(self.fields[name])
        extra.addWidget(rule())
        extra.addWidget(self.outgoing)
        body.addWidget(self._extra)
        body.addWidget(self.checks)
        body.addWidget(self.folder_field)
        self._first_problem = PlainLabel("", Tone.TROUBLE)
        self._first_problem.hide()
        body.addWidget(self._first_problem)
        buttons = QWidget()
        buttons.setProperty("clear", True)
        flow = FlowLayout(buttons)
        for button in (self.save, self.test, self.cancel):
            flow.addWidget(button)
        body.addWidget(buttons)

    def _connect(self) -> None:
        self.kind.currentChanged.connect(self._arrange)
        self.more.toggled.connect(self._arrange)
        self.edits["address"].textEdited.connect(self._guess)
        for edit in self.edits.values():
            edit.textChanged.connect(self._check)
        self.security.currentIndexChanged.connect(self._check)
        self.outgoing.changed.connect(self._arrange)
        self.folders.activated.connect(self._take_folder)
        self.browse.clicked.connect(self._choose_folder)
        self.test.clicked.connect(self._test)
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self.left)

    @Slot()
    def _arrange(self) -> None:
        """Show the fields of this sort of account."""
        imap = self.kind.currentIndex() == 0
        for widget in (self.fields["host"], self.security_field, self.fields["port"]):
            widget.setVisible(imap)
        self.password_field.setVisible(imap or bool(self.outgoing.sending().host.strip()))
        for name in ("username", "ca_file", "sent"):
            self.fields[name].setVisible(imap)
        self._folder_row.setVisible(not imap)
        self.browse.setVisible(not imap)
        self._extra.setVisible(self.more.isChecked())
        self.more.setText("Less" if self.more.isChecked() else "More settings")
        self.folder_field.setVisible(self.folders.count() > 0)
        self._check()

    @Slot(str)
    def _guess(self, address: str) -> None:
        """Name the server that the address probably has, until the user names another."""
        host = self.edits["host"]
        if not host.isModified():
            host.setText(guessed_host(address))
            host.setModified(False)

    @Slot()
    def _check(self) -> None:
        """Complain only about what the user had a chance to fill in."""
        draft = self.draft()
        self.outgoing.show_guess(draft.host if draft.imap else "", draft.security)
        self.outgoing.complain(draft.sending.problems() if self._asked else {})
        problems = draft.problems() if self._asked else {}
        for name, field in self.fields.items():
            field.complain(problems.get(name, ""))
        self.security_field.complain(problems.get("security", ""))

    def _account(self) -> Account | None:
        """The account, or None where something is missing, which is then named."""
        self._asked = True
        draft = self.draft()
        problems = draft.problems()
        wrong_sending = draft.sending.problems()
        if {"port", "security", "aliases"} & set(problems) or wrong_sending:
            self.more.setChecked(True)
        self._check()
        if wrong_sending and not problems:
            self.outgoing.edits["host"].setFocus()
            return None
        if problems:
            first = next((self.edits[name] for name in self.edits if name in problems), None)
            if first is not None:
                first.setFocus()
            return None
        return draft.account(self._now, self._before)

    @Slot()
    def _test(self) -> None:
        account = self._account()
        if account is not None:
            self.checks.begin()
            if self.test.hasFocus():
                self.save.setFocus()  # Qt would give it to the first field, and scroll there
            self.test.setEnabled(False)
            self.wished.emit(TestAccount(account, self.password.text()))

    @Slot()
    def _save(self) -> None:
        account = self._account()
        if account is None:
            return
        if self.password.text() and wants_password(account):
            self.wished.emit(KeepPassword(account.name, self.password.text()))
        self.password.clear()
        self.saved.emit(account, self._before)

    @Slot()
    def _take_folder(self) -> None:
        self.edits["sent"].setText(str(self.folders.currentData() or ""))

    @Slot()
    def _choose_folder(self) -> None:
        dialog = QFileDialog(self, "Folder of the mailbox", self.edits["path"].text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog, not self._native)
        dialog.fileSelected.connect(self.edits["path"].setText)
        dialog.open()

    def complain(self, sentence: str) -> None:
        """Say what is wrong with the account as a whole."""
        self._first_problem.say(sentence)


_NOTES = {
    "address": ("Your e-mail address", ""),
    "host": ("Mail server", ""),
    "path": ("Folder", "A mailbox that another program keeps as files (mbsync, OfflineIMAP)."),
    "port": ("Port", ""),
    "username": ("User name", "Only where it is not the address."),
    "ca_file": ("File with certificates", "Only where your company signs its own."),
    "sent": ("Folder with your sent messages", "Only where Owed does not find it."),
    "aliases": (
        "Further addresses of yours",
        "Separated by commas. Mail from them counts as written by you.",
    ),
    "name": ("Name of the account", "How Owed calls it."),
}
