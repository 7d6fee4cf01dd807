"""The settings as a file: written for another computer, and taken from one once it was said what changes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from trayapp.settings.differences import Difference
from trayapp.tongue import mark, tr
from trayapp.ui import words
from trayapp.ui.parts.buttons import IconButton, LinkButton, PrimaryButton, links
from trayapp.ui.parts.choice import Choice
from trayapp.ui.parts.labels import PlainLabel, Tone
from trayapp.ui.settings.ladder_sentence import SentenceLine
from trayapp.ui.settings.page import Card, emptied
from trayapp.ui.settings.wishes import ExportSettings, PreviewSettings, TakeSettings, UndoSettings
from trayapp.ui.settings.worded import worded
from trayapp.ui.style.look import Look
from trayapp.ui.style.theme import SMALL, TINY

NAMED = 12
"""So many changes are listed; the rest is counted."""
_WAYS = {False: mark("add what is missing here"), True: mark("make everything as the file says")}
_FILE = "owed-settings.toml"
_LINE = "change"


class FileCard(Card):
    """Says its wishes; the answers are shown where they were asked for."""

    wished = Signal(object)

    def __init__(self, look: Look, *, native_dialogs: bool = True) -> None:
        super().__init__(
            tr("Settings as a file"),
            tr(
                "For another computer, or for a colleague. For example: one of you sets the standards of the "
                "firm, and the others take them over. Passwords are never in the file."
            ),
        )
        self._native = native_dialogs
        self._path = ""
        self.out = IconButton(look, "export", tr("Export…"), quiet=False)
        self.into = IconButton(look, "import", tr("Import…"), quiet=False)
        self.back = LinkButton(tr("Take the import back"))
        self._says = PlainLabel("", Tone.SMALL)
        self._trouble = PlainLabel("", Tone.TROUBLE)
        self.way = Choice(look, tr("How to take it over"), inline=True)
        for replaces, text in _WAYS.items():
            self.way.addItem(tr(text), replaces)
        self.take = PrimaryButton(tr("Take it over"))
        self.leave = LinkButton(tr("Leave everything as it is"))
        self._title = PlainLabel("", Tone.STRONG)
        self._rows = QVBoxLayout()
        self._preview = QWidget()
        self._lay_out()
        self.out.clicked.connect(self._choose_target)
        self.into.clicked.connect(self._choose_source)
        self.back.clicked.connect(self._take_back)
        self.way.activated.connect(self._ask_again)
        self.take.clicked.connect(self._take)
        self.leave.clicked.connect(self._leave)

    @property
    def lines(self) -> list[str]:
        """What is listed as about to change."""
        return [label.text() for label in self._preview.findChildren(PlainLabel, _LINE)]

    def show_preview(self, path: str, changes: Sequence[Difference], passwords: Sequence[str]) -> None:
        """List what a file would change."""
        self._path = path
        self._tell("")
        name = words.safe_line(Path(path).name, 80)
        self._title.setText(
            tr(
                "{name} would change %n setting.|{name} would change %n settings.",
                "",
                len(changes),
                name=name,
            )
            if changes
            else tr("Everything in {name} is set so already.", name=name)
        )
        emptied(self._rows)
        said = [one.sentence for one in changes[:NAMED]]
        if len(changes) > NAMED:
            said.append(tr("and %n more|and %n more", "", len(changes) - NAMED))
        said += [tr("{account} will ask for its password or sign-in.", account=one) for one in passwords]
        for one in said:
            label = PlainLabel(words.safe_line(one, 300), Tone.SMALL)
            label.setObjectName(_LINE)
            self._rows.addWidget(label)
        self.take.setVisible(bool(changes))
        self._preview.show()

    def show_done(self, sentence: str, *, undoable: bool) -> None:
        """Say what was done."""
        self._preview.hide()
        self._tell(sentence)
        self._back_line.setVisible(undoable)

    def show_undo(self, sentence: str) -> None:
        """Say which import can be taken back; "" for none."""
        self._back_line.setVisible(bool(sentence))
        if sentence:
            self._says.say(sentence)

    def complain(self, sentence: str) -> None:
        """Say what did not work."""
        self._preview.hide()
        self._says.say("")
        self._trouble.say(sentence)

    @Slot(str)
    def export_to(self, path: str) -> None:
        """Write them there."""
        self.wished.emit(ExportSettings(path))

    @Slot(str)
    def import_from(self, path: str) -> None:
        """Ask what that file would change."""
        self._path = path
        self.wished.emit(PreviewSettings(path, bool(self.way.currentData())))

    def _lay_out(self) -> None:
        self.body.addWidget(links(self.out, self.into))
        for label in (self._says, self._trouble):
            label.hide()
            self.body.addWidget(label)
        self._back_line = links(self.back)
        self._back_line.hide()
        self.body.addWidget(self._back_line)
        self._preview.setProperty("clear", True)
        column = QVBoxLayout(self._preview)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        self._rows.setSpacing(TINY)
        column.addWidget(SentenceLine(*worded(tr("Take it over so: {way}"), way=self.way)))
        column.addWidget(self._title)
        column.addLayout(self._rows)
        column.addWidget(links(self.take, self.leave))
        self._preview.hide()
        self.body.addWidget(self._preview)

    def _tell(self, sentence: str) -> None:
        self._trouble.say("")
        self._says.say(sentence)

    @Slot()
    def _choose_target(self) -> None:
        dialog = self._dialog(tr("Export the settings"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("toml")
        dialog.selectFile(_FILE)
        dialog.fileSelected.connect(self.export_to)
        dialog.open()

    @Slot()
    def _choose_source(self) -> None:
        dialog = self._dialog(tr("Import settings"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.import_from)
        dialog.open()

    def _dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self, title, filter=tr("Settings of Owed (*.toml);;All files (*)"))
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog, not self._native)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    @Slot()
    def _ask_again(self) -> None:
        self.way.updateGeometry()
        if self._path:
            self.import_from(self._path)

    @Slot()
    def _take(self) -> None:
        self.wished.emit(TakeSettings(self._path, bool(self.way.currentData())))

    @Slot()
    def _leave(self) -> None:
        self._preview.hide()

    @Slot()
    def _take_back(self) -> None:
        self.wished.emit(UndoSettings())
