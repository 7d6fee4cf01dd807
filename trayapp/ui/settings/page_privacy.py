"""Privacy: what Owed keeps about the user, part by part, all of it to be read, and to forget it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from trayapp.domain.clocks import spoken
from trayapp.domain.clocks.calendar import WorkingCalendar
from trayapp.domain.stored import Part, Stored
from trayapp.settings.model import Settings
from trayapp.tongue import tr
from trayapp.ui import words
from trayapp.ui.parts.buttons import IconButton, LinkButton, links
from trayapp.ui.parts.flow import FlowLayout
from trayapp.ui.parts.labels import ElidedLabel, PlainLabel, Tone
from trayapp.ui.settings.page import LARGE_TYPE, Card, Page, emptied, rule
from trayapp.ui.settings.wishes import ExportStored, ShowStored
from trayapp.ui.style.look import Look
from trayapp.ui.style.theme import LARGE, MEDIUM, SMALL, TINY
from trayapp.ui.system_wishes import ForgetEverything, OpenFolder
from trayapp.ui.wishes import ShowSettings


class PagePrivacy(Page):
    """Asks anew what is stored whenever it is turned to."""

    def __init__(self, look: Look, settings: Settings, *, native_dialogs: bool = True) -> None:
        super().__init__(
            look,
            tr("Privacy"),
            tr(
                "What Owed keeps about you on this computer. Nothing of it goes anywhere else: there is no "
                "server of ours, and only the letters that you send yourself leave this computer."
            ),
            settings,
        )
        self._native = native_dialogs
        self.rows: list[PartRow] = []
        self._sum = PlainLabel("", Tone.STRONG)
        self._list = QVBoxLayout()
        self._list.setSpacing(LARGE)
        self.export = IconButton(look, "export", tr("Save all of it, to be read…"), quiet=False)
        self.export.setEnabled(False)
        self._said = PlainLabel("", Tone.SMALL)
        self._said.hide()
        self.accounts = LinkButton(tr("Forget one account"))
        self.forget = QPushButton(tr("Forget everything"))
        self._sure = QPushButton(tr("Yes, forget it all"))
        self._keep = IconButton(look, "back", tr("Keep it"))
        self._question = QWidget()
        self._lay_out()
        self.export.clicked.connect(self._choose)
        self.accounts.clicked.connect(self._turn_to_accounts)
        self.forget.clicked.connect(self._question.show)
        self._keep.clicked.connect(self._question.hide)
        self._sure.clicked.connect(self._forget)

    def showEvent(self, event: QShowEvent) -> None:
        """Look again: much may have come in since."""
        super().showEvent(event)
        self.say(ShowStored())

    def show_stored(self, stored: Stored, size: str, sizes: tuple[str, ...]) -> None:
        """List what is kept; ``size`` is of all of it, ``sizes`` of each part ("" where nobody knows)."""
        self._sum.setText(tr("{size} on this computer", size=size))
        unfolded = {row.part.title for row in self.rows if row.is_unfolded}
        emptied(self._list)
        self.rows = []
        for part, each in zip(stored.parts, sizes, strict=True):
            row = PartRow(part, each, self.settings.calendar)
            row.wished.connect(self.wished)
            if part.title in unfolded:
                row.unfold()
            self._list.addWidget(row)
            self.rows.append(row)
        self.export.setEnabled(True)

    def show_exported(self, sentence: str) -> None:
        """Say where all of it stands now."""
        self._said.say(sentence)

    @Slot(str)
    def export_to(self, folder: str) -> None:
        """Write all of it into a folder."""
        self.say(ExportStored(folder))

    def _lay_out(self) -> None:
        kept = Card(
            tr("What is stored about you"),
            tr(
                "Of your mail: names, addresses, dates, subjects and the sentence that asks. Never a whole "
                "message and never an attachment."
            ),
        )
        self._sum.setText(tr("Being counted…"))
        kept.body.addWidget(self._sum)
        kept.body.addLayout(self._list)
        kept.body.addWidget(rule())
        kept.body.addWidget(links(self.export))
        kept.body.addWidget(self._said)
        gone = Card(
            tr("Forget"),
            tr(
                "One account goes with its password, all that was read of it and all that you decided about "
                "it. For example when you leave a firm. Your mail itself stays as it is."
            ),
        )
        gone.body.addWidget(links(self.accounts))
        gone.body.addWidget(rule())
        gone.body.addWidget(links(self.forget))
        gone.body.addWidget(self._asking())
        self.column.addWidget(kept)
        self.column.addWidget(gone)

    def _asking(self) -> QWidget:
        self._question.setProperty("clear", True)
        ask = QVBoxLayout(self._question)
        ask.setContentsMargins(0, 0, 0, 0)
        ask.setSpacing(SMALL)
        ask.addWidget(
            PlainLabel(
                tr(
                    "This removes accounts, passwords, clients, standards, decisions and the index from this "
                    "computer. Your mail stays as it is. It cannot be undone."
                )
            )
        )
        buttons = QWidget()
        buttons.setProperty("clear", True)
        flow = FlowLayout(buttons)
        flow.addWidget(self._sure)
        flow.addWidget(self._keep)
        ask.addWidget(buttons)
        self._question.hide()
        return self._question

    @Slot()
    def _choose(self) -> None:
        dialog = QFileDialog(self, tr("Choose where the folder is to stand"))
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog, not self._native)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.export_to)
        dialog.open()

    @Slot()
    def _turn_to_accounts(self) -> None:
        self.say(ShowSettings("accounts"))

    @Slot()
    def _forget(self) -> None:
        self._question.hide()
        self.say(ForgetEverything())


class PartRow(QWidget):
    """One thing that is kept; its examples unfold."""

    wished = Signal(object)

    def __init__(self, part: Part, size: str, calendar: WorkingCalendar) -> None:
        super().__init__()
        self.setProperty("clear", True)
        self.part = part
        self._examples = QWidget()
        self.more = LinkButton(tr("Show examples"))
        self.more.setAccessibleName(tr("Show examples of: {what}", what=part.title))
        self.open = LinkButton(tr("Show the folder"))
        self.open.setAccessibleName(tr("Show the folder of: {what}", what=part.title))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TINY)
        title = PlainLabel(words.safe_line(part.title, 120), Tone.STRONG)
        measured = PlainLabel(_measured(part, size, calendar), Tone.SMALL, wraps=False)
        large = self.fontMetrics().height() > LARGE_TYPE
        head: QHBoxLayout | QVBoxLayout = QVBoxLayout() if large else QHBoxLayout()
        head.setSpacing(TINY if large else MEDIUM)
        head.addWidget(title, 1)
        head.addWidget(measured)
        measured.setVisible(bool(measured.text()))
        column.addLayout(head)
        column.addWidget(PlainLabel(words.safe_line(part.says, 600)))
        column.addWidget(ElidedLabel(words.safe_line(part.where, 300), Tone.SMALL))
        line = links(self.more, self.open)
        column.addWidget(line)
        column.addWidget(self._examples)
        self.more.setVisible(bool(part.examples))
        self.open.setVisible(bool(part.folder))
        line.setVisible(bool(part.examples or part.folder))
        self._fill()
        self.more.clicked.connect(self._turn)
        self.open.clicked.connect(self._open)

    @property
    def is_unfolded(self) -> bool:
        """Whether the examples are seen."""
        return not self._examples.isHidden()

    def unfold(self) -> None:
        """Show the examples."""
        self._examples.show()
        self.more.setText(tr("Hide examples"))

    @Slot()
    def _turn(self) -> None:
        if self.is_unfolded:
            self._examples.hide()
            self.more.setText(tr("Show examples"))
        else:
            self.unfold()

    @Slot()
    def _open(self) -> None:
        self.wished.emit(OpenFolder(self.part.folder))

    def _fill(self) -> None:
        self._examples.setProperty("clear", True)
        rows = QVBoxLayout(self._examples)
        rows.setContentsMargins(LARGE, 0, 0, 0)
        rows.setSpacing(TINY)
        for one in self.part.examples:
            rows.addWidget(PlainLabel(words.safe_line(one, 300), Tone.SMALL))
        self._examples.hide()


def _measured(part: Part, size: str, calendar: WorkingCalendar) -> str:
    """Say how much it is, and since when."""
    if part.since is None:
        return size
    day = spoken.day(calendar.local(part.since), year=True)
    return tr("{size}, since {day}", size=size, day=day) if size else tr("since {day}", day=day)
