"""The fields of an account's form: what is still needed on top, all else below tr("More settings")."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from trayapp.settings.accounts.account import Proof, Provider, Security
from trayapp.tongue import mark, tr
from trayapp.ui.accounts.draft import Draft, Kind
from trayapp.ui.accounts.outgoing_fields import SECURITY, OutgoingFields
from trayapp.ui.accounts.signin import SignInPanel
from trayapp.ui.accounts.wishes import OpenPage
from trayapp.ui.parts.buttons import IconButton, LinkButton, links
from trayapp.ui.parts.choice import Choice
from trayapp.ui.parts.switch import Option
from trayapp.ui.settings.page import Field, rule
from trayapp.ui.style.look import Look
from trayapp.ui.style.theme import MEDIUM

MORE = {
    Kind.IMAP: ("username", "ca_file", "sent", "aliases", "name"),
    Kind.EXCHANGE: ("mailbox", "ca_file", "aliases", "name"),
    Kind.GRAPH: ("mailbox", "authority", "service", "ca_file", "aliases", "name"),
    Kind.MAILDIR: ("aliases", "name"),
}
"""What stands below "More", by kind."""
SERVER = {Kind.IMAP: "host", Kind.EXCHANGE: "url"}
"""What says where the mailbox is: needed where nobody found it."""


class AccountFields(QWidget):
    """Shows a draft and says what it is now. What is seen follows from its kind and from what is known."""

    wished = Signal(object)
    changed = Signal()
    """Something was typed or chosen."""

    def __init__(self, look: Look, *, native_dialogs: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("clear", True)
        self._look = look
        self._native = native_dialogs
        self._kind = Kind.IMAP
        self._found = False
        self._new = True
        self._page = ""
        self.sign_in = SignInPanel(look)
        self.outgoing = OutgoingFields(look)
        self._make_edits()
        self._make_choices()
        self._lay_out()
        self._connect()

    def show_draft(self, draft: Draft, *, new: bool, found: bool, keeps_password: bool = False) -> None:
        """Show a draft. ``new`` ones have a name to choose; of ``found`` ones the server is known.

        ``keeps_password`` says that the keyring has a password already.
        """
        self._kind, self._new, self._found = draft.kind, new, found
        with QSignalBlocker(self):
            for name, edit in self.edits.items():
                edit.setText(getattr(draft, name))
            for name in ("client_id", "tenant"):
                self.sign_in.edits[name].setText(getattr(draft, name))
            self.security.choose(draft.security)
            self.proof.choose(draft.proof)
            self.provider.choose(draft.provider)
            self.sends.switch.show_value(draft.sends)
            self.outgoing.show_sending(draft.sending)
            self.forget_secrets()
            self.password.setPlaceholderText(tr("unchanged") if keeps_password else "")
            self.sign_in.edits["client_secret"].setPlaceholderText("" if new else tr("unchanged"))
            self.show_page("", app_password=False)
            self.more.setChecked(False)
        self.arrange()

    def draft(self) -> Draft:
        """What the fields say now, but for the address."""
        text = {name: edit.text() for name, edit in self.edits.items()}
        found = Draft(
            self._kind,
            security=Security(self.security.currentData()),
            proof=Proof(self.proof.currentData()),
            provider=self.provider.currentData(),
            client_id=self.sign_in.edits["client_id"].text(),
            tenant=self.sign_in.edits["tenant"].text(),
            sends=self.sends.switch.isChecked(),
            sending=self.outgoing.sending(),
            **text,
        )
        if self._kind is Kind.GRAPH:
            return replace(found, provider=Provider.MICROSOFT)
        return found

    def show_page(self, page: str, *, app_password: bool) -> None:
        """Say which password is wanted, and where one gets it ("": nobody knows)."""
        self._page = page
        self.password_field.rename(tr("App password") if app_password else tr("Password"))
        self.get_password.setText(tr("Make an app password") if app_password else tr("How to get one"))
        self._get_password.setVisible(bool(page))

    def refuse_password(self, sentence: str) -> None:
        """Say at the password why it was not taken: the list of what was tried may be out of sight.

        "" takes it back.
        """
        self.password_field.complain(sentence)

    def forget_secrets(self) -> None:
        """Empty the fields that hold any."""
        for edit in (self.password, self.sign_in.edits["client_secret"]):
            edit.clear()

    def complain(self, draft: Draft, *, asked: bool) -> None:
        """Say at each field what is wrong with it; nothing where the user was not ``asked`` for it yet."""
        problems = draft.problems() if asked else {}
        sending = draft.sending.problems() if asked and self._sends_by_itself else {}
        self.outgoing.show_guess(draft.host if draft.kind is Kind.IMAP else "", draft.security)
        self.outgoing.complain(sending)
        self.refuse_password("")
        for name, field in {**self.fields, **self.sign_in.fields, "security": self.security_field}.items():
            field.complain(problems.get(name, ""))
        if sending or set(problems) & {*MORE[self._kind], "port", "security"}:
            self.more.setChecked(True)
        if self._found and set(problems) & {"host", "url"}:
            self.more.setChecked(True)

    def refuse_name(self, sentence: str) -> None:
        """Ask for another name."""
        self.more.setChecked(True)
        self.fields["name"].complain(sentence)
        self.edits["name"].setFocus()

    def first_wrong(self, problems: dict[str, str]) -> QLineEdit | None:
        """The field to go to first."""
        edits = {**self.edits, **self.sign_in.edits}
        return next((edits[name] for name in edits if name in problems), None)

    @property
    def asks_first(self) -> QLineEdit:
        """The field that a person goes on with."""
        draft = self.draft()
        if draft.in_browser:
            return self.sign_in.edits["client_id"]
        if self._kind is Kind.MAILDIR:
            return self.edits["path"]
        server = SERVER[self._kind]
        return self.password if self._found or self.edits[server].text() else self.edits[server]

    @property
    def _sends_by_itself(self) -> bool:
        return self._kind in {Kind.IMAP, Kind.MAILDIR}

    def _make_edits(self) -> None:
        self.edits = {name: QLineEdit() for name in _NOTES}
        self.fields = {
            name: Field(tr(title), self.edits[name], tr(note) if note else "")
            for name, (title, note) in _NOTES.items()
        }
        self.edits["url"].setPlaceholderText("https://mail.company.example/EWS/Exchange.asmx")
        self.password = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        self.password_field = Field(
            tr("Password"), self.password, tr("Kept in this computer's keyring, nowhere else.")
        )
        self.get_password = LinkButton("")
        self._get_password = links(self.get_password)

    def _make_choices(self) -> None:
        self.security = Choice(self._look, tr("Security"))
        for value, text in SECURITY.items():
            self.security.addItem(tr(text), value)
        self.security_field = Field(tr("Security"), self.security)
        self.proof = Choice(self._look, tr("How the password is shown"))
        for proof, text in _PROOFS.items():
            self.proof.addItem(tr(text), proof)
        self.proof_field = Field(tr("How the password is shown to the server"), self.proof)
        self.provider = Choice(self._look, tr("How you sign in"))
        for provider, text in _PROVIDERS.items():
            self.provider.addItem(tr(text), provider)
        self.provider_field = Field(tr("How you sign in"), self.provider)
        self.sends = Option(
            self._look,
            tr("Let Owed send the letters that you press Send for"),
            tr("One permission more. Without it Owed reads, and you write in your mail program."),
        )
        self.more = IconButton(self._look, "unfold", tr("More settings"))
        self.more.setCheckable(True)
        self.browse = QPushButton(tr("Choose…"))
        self._browse_line = links(self.browse)

    def _lay_out(self) -> None:
        self._top = QVBoxLayout(self)
        self._top.setContentsMargins(0, 0, 0, 0)
        self._top.setSpacing(MEDIUM)
        for widget in (
            self.fields["path"],
            self._browse_line,
            self.fields["username"],
            self.password_field,
            self._get_password,
            self.sends,
            self.sign_in,
            links(self.more),
        ):
            self._top.addWidget(widget)
        self._extra = QWidget()
        self._extra.setProperty("clear", True)
        extra = self._below = QVBoxLayout(self._extra)
        extra.setContentsMargins(0, 0, 0, 0)
        extra.setSpacing(MEDIUM)
        extra.addWidget(self.provider_field)
        self._pair = QWidget()
        self._pair.setProperty("clear", True)
        pair = QHBoxLayout(self._pair)
        pair.setContentsMargins(0, 0, 0, 0)
        pair.setSpacing(MEDIUM)
        pair.addWidget(self.security_field, 2)
        pair.addWidget(self.fields["port"], 1)
        extra.addWidget(self._pair)
        extra.addWidget(self.proof_field)
        for name in ("mailbox", "authority", "service", "ca_file", "sent", "aliases", "name"):
            extra.addWidget(self.fields[name])
        extra.addWidget(rule())
        extra.addWidget(self.outgoing)
        self._top.addWidget(self._extra)

    def _connect(self) -> None:
        for edit in (*self.edits.values(), self.password):
            edit.textChanged.connect(self.changed)
        for choice in (self.security, self.proof):
            choice.currentIndexChanged.connect(self.changed)
        self.provider.currentIndexChanged.connect(self._turn)
        self.sends.switch.toggled.connect(self.changed)
        self.outgoing.changed.connect(self._turn)
        self.sign_in.edited.connect(self.changed)
        self.sign_in.wished.connect(self.wished)
        self.more.toggled.connect(self.arrange)
        self.browse.clicked.connect(self._choose_folder)
        self.get_password.clicked.connect(self._open_page)

    @Slot()
    def _turn(self) -> None:
        self.arrange()
        self.changed.emit()

    @Slot()
    def arrange(self) -> None:
        """Show the fields of this kind of account."""
        kind, draft = self._kind, self.draft()
        for name, field in self.fields.items():
            field.setVisible(name in MORE[kind] or name == SERVER.get(kind))
        for name, place in (("host", 2), ("url", 2)):  # where nobody found it, it is asked for on top
            if self._found:
                self._below.insertWidget(0, self.fields[name])
            else:
                self._top.insertWidget(place, self.fields[name])
        self.fields["path"].setVisible(kind is Kind.MAILDIR)
        self._browse_line.setVisible(kind is Kind.MAILDIR)
        above = kind is Kind.EXCHANGE
        self.fields["username"].setVisible(above or kind is Kind.IMAP)
        if above:
            self._top.insertWidget(self._top.indexOf(self.password_field), self.fields["username"])
        else:
            self._below.insertWidget(self._below.indexOf(self._pair) + 1, self.fields["username"])
        firm = "" if self._found else tr(_FIRM)  # what was found says it already
        self.fields["username"].note(firm if above else tr(_NOTES["username"][1]))
        self.fields["port"].setVisible(True)
        self._pair.setVisible(kind is Kind.IMAP)
        self.provider_field.setVisible(kind is Kind.IMAP)
        self.proof_field.setVisible(above)
        self.password_field.setVisible(draft.wants_password)
        self._get_password.setVisible(draft.wants_password and bool(self._page))
        self.sends.setVisible(kind is Kind.GRAPH)
        self.sign_in.setVisible(draft.in_browser)
        if draft.in_browser:
            self.sign_in.show_provider(draft.provider or Provider.MICROSOFT)
        self.fields["name"].setVisible(self._new)  # password and index are kept under it
        self.outgoing.show_servers(shown=self._sends_by_itself)
        self._extra.setVisible(self.more.isChecked())
        self.more.setText(tr("Less", "fewer settings") if self.more.isChecked() else tr("More settings"))

    @Slot()
    def _choose_folder(self) -> None:
        dialog = QFileDialog(self, tr("Folder of the mailbox"), self.edits["path"].text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog, not self._native)
        dialog.fileSelected.connect(self.edits["path"].setText)
        dialog.open()

    @Slot()
    def _open_page(self) -> None:
        self.wished.emit(OpenPage(self._page))


_FIRM = mark("Only where it is not your address, such as FIRM\\name.")
_PROOFS = {
    Proof.ANY: mark("What the server offers (usual)"),
    Proof.NTLM: mark("NTLM only"),
    Proof.BASIC: mark("Basic only, inside of TLS"),
}
_PROVIDERS: dict[Provider | None, str] = {
    None: mark("With a password"),
    Provider.MICROSOFT: mark("In the browser, with Microsoft"),
    Provider.GOOGLE: mark("In the browser, with Google"),
}
_NOTES = {
    "host": (mark("Mail server"), ""),
    "url": (mark("Exchange server"), mark("Its web address, or its name alone.")),
    "path": (mark("Folder"), mark("A mailbox that another program keeps as files (mbsync, OfflineIMAP).")),
    "port": (mark("Port"), ""),
    "username": (mark("User name"), mark("Only where it is not the address.")),
    "mailbox": (mark("Shared mailbox"), mark("Its address, where you answer for one instead of your own.")),
    "authority": (mark("Sign-in server"), mark("Only in national clouds: the root of its web address.")),
    "service": (mark("Microsoft Graph"), mark("Only in national clouds: where it answers.")),
    "ca_file": (mark("File with certificates"), mark("Only where your company signs its own.")),
    "sent": (mark("Folder with your sent messages"), mark("Only where Owed does not find it.")),
    "aliases": (
        mark("Further addresses of yours"),
        mark("Separated by commas. Mail from them counts as written by you."),
    ),
    "name": (mark("Name of the account"), mark("How Owed calls it.")),
}
