"""The part of an account's form that says where its letters are sent, and under which name."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from trayapp.settings.accounts.account import OUTGOING_PORTS, Security
from trayapp.settings.accounts.outgoing import guessed_outgoing
from trayapp.tongue import mark, tr
from trayapp.ui.accounts.sending_draft import Sending
from trayapp.ui.parts.choice import Choice
from trayapp.ui.settings.page import Field
from trayapp.ui.style.look import Look
from trayapp.ui.style.theme import MEDIUM

SECURITY = {
    Security.TLS: mark("TLS (usual)"),
    Security.STARTTLS: mark("STARTTLS"),
    Security.NONE: mark("None, this computer only"),
}


class OutgoingFields(QWidget):
    """Empty fields mean: as it comes."""

    changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("clear", True)
        self._servers = True
        self.edits = {name: QLineEdit() for name in ("name", "host", "port", "username")}
        self.security = Choice(look, tr("Security of the outgoing server"))
        for value, text in SECURITY.items():
            self.security.addItem(tr(text), value)
        self.fields = {
            "name": Field(tr("Your name"), self.edits["name"], tr("As clients read it above your letters.")),
            "host": Field(
                tr("Outgoing server"), self.edits["host"], tr("It takes the acknowledgements that you send.")
            ),
            "security": Field(tr("Security"), self.security),
            "port": Field(tr("Port"), self.edits["port"]),
            "username": Field(tr("User name there"), self.edits["username"], tr("Only where it is another.")),
        }
        self._lay_out()
        for edit in self.edits.values():
            edit.textChanged.connect(self._say)
        self.security.currentIndexChanged.connect(self._say)
        self._arrange()

    def show_sending(self, sending: Sending) -> None:
        """Show what an account says."""
        self.edits["name"].setText(sending.name)
        self.edits["host"].setText(sending.host)
        self.edits["port"].setText(sending.port)
        self.edits["username"].setText(sending.username)
        self.security.choose(sending.security)
        self._arrange()

    def sending(self) -> Sending:
        """What the fields say now."""
        text = {name: edit.text() for name, edit in self.edits.items()}
        return Sending(security=Security(self.security.currentData()), **text)

    def show_servers(self, *, shown: bool) -> None:
        """Ask for a server only where there is a choice: Exchange and Microsoft 365 send by themselves."""
        self._servers = shown
        self._arrange()

    def show_guess(self, host: str, security: Security) -> None:
        """Say which server is used where none is named: that beside a mailbox's own."""
        guess = guessed_outgoing(host, security)
        self.edits["host"].setPlaceholderText(guess.host if guess is not None else "")

    def complain(self, problems: dict[str, str]) -> None:
        """Say at each field what is wrong with it."""
        for name, field in self.fields.items():
            field.complain(problems.get(name, ""))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(self.fields["name"])
        column.addWidget(self.fields["host"])
        self._pair = QWidget()
        self._pair.setProperty("clear", True)
        row = QHBoxLayout(self._pair)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(MEDIUM)
        row.addWidget(self.fields["security"], 2)
        row.addWidget(self.fields["port"], 1)
        column.addWidget(self._pair)
        column.addWidget(self.fields["username"])

    @Slot()
    def _say(self) -> None:
        self._arrange()
        self.changed.emit()

    def _arrange(self) -> None:
        """Ask how to reach a server only where one is named."""
        named = self._servers and bool(self.edits["host"].text().strip())
        self.fields["host"].setVisible(self._servers)
        self._pair.setVisible(named)
        self.fields["username"].setVisible(named)
        usual = OUTGOING_PORTS[Security(self.security.currentData())]
        self.edits["port"].setPlaceholderText(str(usual))
