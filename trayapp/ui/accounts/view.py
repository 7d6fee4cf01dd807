"""What an account's form consists of, and which of it is seen at a moment."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QTabBar, QWidget

from trayapp.tongue import mark, tr
from trayapp.ui.accounts.buttons import FormButtons
from trayapp.ui.accounts.draft import Kind
from trayapp.ui.accounts.fields import AccountFields
from trayapp.ui.accounts.moment import Doing, Moment, Stage
from trayapp.ui.accounts.search import SearchPanel
from trayapp.ui.accounts.trial import TrialPanel
from trayapp.ui.parts.labels import PlainLabel, Tone
from trayapp.ui.parts.tab_order import bring_in_sight
from trayapp.ui.settings.page import Card, Field
from trayapp.ui.style.look import Look

KINDS = {
    Kind.IMAP: mark("Server (IMAP)"),
    Kind.EXCHANGE: mark("Exchange"),
    Kind.GRAPH: mark("Microsoft 365"),
    Kind.MAILDIR: mark("Folder (Maildir)"),
}
"""What can be chosen by hand, in order."""
_FINDS = mark(
    "Owed finds the rest: it asks name servers and your own provider, and nobody else unless you agree."
)


class FormView(Card):
    """The parts in their order; it knows nothing of what they are for."""

    begins = Signal(bool)
    """Whether nothing but the address is asked for now."""

    def __init__(self, look: Look, save: str, *, native_dialogs: bool = True) -> None:
        """``save`` is what the button that saves says."""
        super().__init__()
        self.kind = QTabBar()
        self.kind.setDrawBase(False)
        self.kind.setExpanding(False)
        self.kind.setAccessibleName(tr("What kind of mailbox it is"))
        for text in KINDS.values():
            self.kind.addTab(tr(text))
        self.address = QLineEdit()
        self.address_field = Field(tr("Your e-mail address"), self.address)
        self.search = SearchPanel(look)
        self.inputs = AccountFields(look, native_dialogs=native_dialogs)
        self.trial = TrialPanel(look)
        self._trouble = PlainLabel("", Tone.TROUBLE)
        self._trouble.hide()
        self.buttons = FormButtons(look, save)
        self.go_on, self.save, self.stop = self.buttons.go_on, self.buttons.save, self.buttons.stop
        self.cancel = self.buttons.cancel
        for widget in (
            self.kind,
            self.address_field,
            self.search,
            self.inputs,
            self.trial,
            self._trouble,
            self.buttons,
        ):
            self.body.addWidget(widget)

    def show_moment(self, moment: Moment) -> None:
        """Show what this moment is about, and the one button that goes on."""
        self.begins.emit(moment.stage is Stage.ADDRESS)
        self.kind.setVisible(moment.kinds)
        self.address_field.note(tr(_FINDS) if moment.stage is Stage.ADDRESS else "")
        self.address.setReadOnly(moment.busy)
        self.inputs.setVisible(moment.stage is Stage.NEEDED)
        self.inputs.setEnabled(moment.doing is not Doing.TEST)
        self.buttons.show_moment(moment)

    def complain(self, sentence: str) -> None:
        """Say what is wrong with the account as a whole."""
        self._trouble.say(sentence)

    def go_to(self, field: QWidget) -> None:
        """Put the keyboard on a field, and the field in sight: what was found may have pushed it down."""
        field.setFocus()
        QTimer.singleShot(0, self, self._keep_in_sight)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the pressed button in sight, and with it what the test finds, or what the search asks."""
        super().resizeEvent(event)
        if self.buttons.focused or self.search.asking is not None:
            QTimer.singleShot(0, self, self._keep_in_sight)  # the area learns of the new height after us

    @Slot()
    def _keep_in_sight(self) -> None:
        wanted = self.search.asking or (self.buttons.last if self.buttons.focused else self.focusWidget())
        if wanted is not None:
            bring_in_sight(wanted)
