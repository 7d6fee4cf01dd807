"""General: the badge, what settles a message, how the user is called, and where everything is kept."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from trayapp import resources
from trayapp.languages import SYSTEM, offered
from trayapp.settings.model import Panel, Settings, is_who
from trayapp.tongue import mark, tr
from trayapp.ui.parts.buttons import IconButton, LinkButton
from trayapp.ui.parts.choice import Choice
from trayapp.ui.parts.flow import FlowLayout
from trayapp.ui.parts.labels import ElidedLabel, PlainLabel, Tone
from trayapp.ui.parts.switch import Option
from trayapp.ui.settings.desktop_card import DesktopCard
from trayapp.ui.settings.page import Card, Field, Page, is_typed_in, rule
from trayapp.ui.style.look import Look
from trayapp.ui.style.theme import MEDIUM, SMALL
from trayapp.ui.speech import own_name
from trayapp.ui.system_wishes import ForgetEverything, OpenFolder, StartAtLogin

Stored = tuple[tuple[str, str], ...]
"""What is kept, and in which folder."""

_PANELS = {
    Panel.AUTOMATIC: mark("By itself"),
    Panel.LIGHT: mark("For a light panel"),
    Panel.DARK: mark("For a dark panel"),
}


class PageGeneral(Page):
    """Small things, each with its sentence."""

    def __init__(self, look: Look, settings: Settings, stored: Stored) -> None:
        super().__init__(
            look,
            tr("General"),
            tr("The badge, what counts as settled, and what Owed keeps on this computer."),
            settings,
        )
        self.at_login = Option(
            look,
            tr("Start Owed when I log in"),
            tr(
                "So that nobody is missed because Owed was not running. Your system's list of start-up "
                "programs shows it too."
            ),
        )
        self.language = Choice(look, tr("Language of Owed"))
        self.language.addItem(tr("As the system"), SYSTEM)
        for code in offered(resources.path("languages")):
            self.language.addItem(own_name(code), code)
        self.panel = Choice(look, tr("Colours of the badge"))
        for value, text in _PANELS.items():
            self.panel.addItem(tr(text), value)
        self.oldest = Option(
            look,
            tr("Keep the badge to the oldest message"),
            tr("Otherwise it shows what falls due first, which a stricter standard may make another one."),
        )
        self.trash = Option(
            look,
            tr("Deleting settles"),
            tr("A message that you moved to Trash or Junk is no longer owed."),
        )
        self.desktop = DesktopCard(look, self)
        self.names = QLineEdit()
        self.domains = QLineEdit()
        self.domains_field = Field(
            tr("Further domains of your own"),
            self.domains,
            tr("Who writes from there is a colleague. Separated by commas."),
        )
        self.forget = QPushButton(tr("Forget everything"))
        self._sure = QPushButton(tr("Yes, forget it all"))
        self._keep = IconButton(look, "back", tr("Keep it"))
        self._question = QWidget()
        self._lay_out(stored)
        self.at_login.switch.toggled.connect(self._turn_at_login)
        self.language.activated.connect(self._change)
        self.panel.activated.connect(self._change)
        self.oldest.switch.toggled.connect(self._change)
        self.trash.switch.toggled.connect(self._change)
        self.names.editingFinished.connect(self._change)
        self.domains.editingFinished.connect(self._change)
        self.forget.clicked.connect(self._question.show)
        self._keep.clicked.connect(self._question.hide)
        self._sure.clicked.connect(self._forget)
        self.show_settings(settings)

    def show_settings(self, settings: Settings) -> None:
        """Draw what is in force."""
        super().show_settings(settings)
        self.language.choose(settings.language)
        self.panel.choose(settings.badge_panel)
        self.desktop.show_settings(settings)
        self.oldest.switch.show_value(settings.badge_oldest_only)
        self.trash.switch.show_value(settings.dismiss_from_trash)
        for edit, texts in ((self.names, settings.names), (self.domains, settings.colleague_domains)):
            if not is_typed_in(edit):
                edit.setText(", ".join(texts))

    def show_at_login(self, *, on: bool) -> None:
        """Draw whether Owed starts at login, as the system says."""
        self.at_login.switch.show_value(on)

    def _lay_out(self, stored: Stored) -> None:
        start = Card(tr("Start"))
        start.body.addWidget(self.at_login)
        start.body.addWidget(rule())
        start.body.addWidget(Field(tr("Language"), self.language, tr("All windows and notices speak it at once.")))
        badge = Card(tr("Badge"))
        row = QHBoxLayout()
        row.setSpacing(MEDIUM)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(PlainLabel(tr("Colours")))
        texts.addWidget(PlainLabel(tr("Choose yourself where the badge is hard to read."), Tone.SMALL))
        row.addLayout(texts, 1)
        row.addWidget(self.panel)
        badge.body.addLayout(row)
        badge.body.addWidget(rule())
        badge.body.addWidget(self.oldest)
        settled = Card(tr("Settled"))
        settled.body.addWidget(self.trash)
        you = Card(tr("You"))
        you.body.addWidget(
            Field(
                tr("Your names"),
                self.names,
                tr("What others call you in a greeting. A mail that greets somebody else is not for you."),
            )
        )
        you.body.addWidget(self.domains_field)
        kept = Card(
            tr("Kept on this computer"),
            tr("Headers, the sentence that asks, and what you decided; no mail, no attachments."),
        )
        for what, folder in stored:
            kept.body.addWidget(_Place(what, folder, self))
        kept.body.addWidget(rule())
        kept.body.addWidget(self._forgetting())
        for card in (start, badge, self.desktop, settled, you, kept):
            self.column.addWidget(card)

    def _forgetting(self) -> QWidget:
        box = QWidget()
        box.setProperty("clear", True)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        line = QWidget()
        line.setProperty("clear", True)
        FlowLayout(line).addWidget(self.forget)
        column.addWidget(line)
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
        column.addWidget(self._question)
        return box

    @Slot(bool)
    def _turn_at_login(self, on: bool) -> None:
        self.say(StartAtLogin(on))

    @Slot()
    def _change(self) -> None:
        domains = tuple(one.lower().removeprefix("@") for one in _parts(self.domains.text()))
        wrong = next((one for one in domains if not is_who(one) or "@" in one), "")
        self.domains_field.complain(
            tr("{wrong} is not a domain. It looks like office.example.", wrong=wrong) if wrong else ""
        )
        self.names.setModified(False)
        if not wrong:
            self.domains.setModified(False)
        self.change(
            replace(
                self.settings,
                language=str(self.language.currentData()),
                badge_panel=Panel(self.panel.currentData()),
                badge_oldest_only=self.oldest.switch.isChecked(),
                dismiss_from_trash=self.trash.switch.isChecked(),
                names=tuple(part.strip() for part in self.names.text().split(",") if part.strip()),
                colleague_domains=self.settings.colleague_domains if wrong else domains,
            )
        )

    @Slot()
    def _forget(self) -> None:
        self._question.hide()
        self.say(ForgetEverything())


class _Place(QWidget):
    """One thing that is kept, and a link to its folder."""

    def __init__(self, what: str, folder: str, page: Page) -> None:
        super().__init__()
        self.setProperty("clear", True)
        self._folder = folder
        self._page = page
        link = LinkButton(tr("Show"))
        link.setAccessibleName(tr("Show the folder of: {what}", what=what))
        link.clicked.connect(self._open)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(PlainLabel(what, wraps=False))
        texts.addWidget(ElidedLabel(folder, Tone.SMALL))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(texts, 1)
        row.addWidget(link)

    @Slot()
    def _open(self) -> None:
        self._page.say(OpenFolder(self._folder))


def _parts(text: str) -> list[str]:
    return text.replace(",", " ").replace(";", " ").split()
