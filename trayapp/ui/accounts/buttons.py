"""The buttons of an account's form: which are there follows from the moment."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from trayapp.tongue import tr
from trayapp.ui.accounts.moment import Moment, Stage
from trayapp.ui.parts.buttons import IconButton, LinkButton, PrimaryButton, links, stress
from trayapp.ui.parts.flow import FlowLayout
from trayapp.ui.style.look import Look
from trayapp.ui.style.theme import SMALL


class FormButtons(QWidget):
    """One stressed button that goes on, others beside it, and other ways below."""

    def __init__(self, look: Look, save: str, parent: QWidget | None = None) -> None:
        """``save`` is what the button that saves says."""
        super().__init__(parent)
        self.setProperty("clear", True)
        self._usual = save
        self.go_on = PrimaryButton(tr("Continue"))
        self.save = PrimaryButton(save)
        self.test = QPushButton(tr("Test the connection"))
        self.again = QPushButton(tr("Sign in again"))
        self.stop = QPushButton(tr("Stop"))
        self.cancel = IconButton(look, "back", tr("Leave it"))
        self.by_hand = LinkButton(tr("Set it up by hand"))
        self.by_folder = LinkButton(tr("A folder on this computer"))
        self._ways = links(self.by_hand, self.by_folder)
        line = QWidget()
        line.setProperty("clear", True)
        flow = FlowLayout(line)
        for button in (self.go_on, self.save, self.again, self.test, self.stop, self.cancel):
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(line)
        column.addWidget(self._ways)

    def show_moment(self, moment: Moment) -> None:
        """Offer what leads on from here."""
        for button, text in (
            (self.go_on, moment.go_on),
            (self.save, moment.save(self._usual)),
            (self.stop, moment.stop),
        ):
            button.setText(text)
            button.setVisible(bool(text))
        stress(self.save, stressed=moment.good is not False or not moment.new)
        self.test.setVisible(moment.test)
        self.again.setVisible(moment.again)
        self._ways.setVisible(moment.ways)
        self.by_folder.setVisible(moment.stage is Stage.ADDRESS)

    @Slot()
    def press(self) -> None:
        """Press the button that goes on, as Return in a field does."""
        for button in (self.go_on, self.save):
            if not button.isHidden():
                button.click()
                return

    def take_focus(self) -> None:
        """Put the keyboard on the button that goes on."""
        for button in (self.go_on, self.again, self.save):
            if not button.isHidden():
                button.setFocus()
                return

    @property
    def focused(self) -> bool:
        """Whether the keyboard is on one of those that let something grow above them."""
        return any(one.hasFocus() for one in (self.save, self.test, self.go_on, self.again, self.stop))

    @property
    def last(self) -> QWidget:
        """The one to keep in sight."""
        return self.stop if self.stop.isVisible() else self.save if self.save.isVisible() else self.go_on
