"""General: the badge, what settles a message, how the user is called, and the settings as a file."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit

from trayapp import resources
from trayapp.languages import SYSTEM, offered
from trayapp.settings.model import Panel, Settings, is_who
from trayapp.tongue import mark, tr
from trayapp.ui.parts.choice import Choice
from trayapp.ui.parts.switch import Option
from trayapp.ui.settings.desktop_card import DesktopCard
from trayapp.ui.settings.file_card import FileCard
from trayapp.ui.settings.page import Card, Field, Page, beside, is_typed_in, rule
from trayapp.ui.speech import own_name
from trayapp.ui.style.look import Look
from trayapp.ui.system_wishes import StartAtLogin

_PANELS = {
    Panel.AUTOMATIC: mark("By itself"),
    Panel.LIGHT: mark("For a light panel"),
    Panel.DARK: mark("For a dark panel"),
}


class PageGeneral(Page):
    """Small things, each with its sentence."""

    def __init__(self, look: Look, settings: Settings, *, native_dialogs: bool = True) -> None:
        super().__init__(
            look,
            tr("General"),
            tr("The badge, what counts as settled, how you are called, and the settings as a file."),
            settings,
        )
        self.at_login = Option(
            look,
            tr("Start Owed when I log in"),
            tr(
                "So that nobody is missed because Owed was not running, for example after an update of the "
                "system. Your system's list of start-up programs shows it too."
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
            tr(
                "Otherwise it shows what falls due first: for example a prospect of this morning before a "
                "client of yesterday."
            ),
        )
        self.trash = Option(
            look,
            tr("Deleting settles"),
            tr(
                "A message that you moved to Trash or Junk is no longer owed, for example an offer that "
                "you do not want."
            ),
        )
        self.desktop = DesktopCard(look, self)
        self.names = QLineEdit()
        self.domains = QLineEdit()
        self.domains_field = Field(
            tr("Further domains of your own"),
            self.domains,
            tr(
                "Who writes from there is a colleague. Separated by commas, for example: office.example, "
                "office-vienna.example."
            ),
        )
        self.file = FileCard(look, native_dialogs=native_dialogs)
        self._lay_out()
        self.at_login.switch.toggled.connect(self._turn_at_login)
        self.language.activated.connect(self._change)
        self.panel.activated.connect(self._change)
        self.oldest.switch.toggled.connect(self._change)
        self.trash.switch.toggled.connect(self._change)
        self.names.editingFinished.connect(self._change)
        self.domains.editingFinished.connect(self._change)
        self.file.wished.connect(self.wished)
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

    def _lay_out(self) -> None:
        start = Card(tr("Start"))
        start.body.addWidget(self.at_login)
        start.body.addWidget(rule())
        start.body.addLayout(
            beside(
                tr("Language"),
                tr("All windows, notices and the badge speak it at once; letters are in the client's."),
                self.language,
            )
        )
        badge = Card(tr("Badge"))
        badge.body.addLayout(
            beside(
                tr("Colours"),
                tr("Choose yourself where the badge is hard to read, for example on a picture."),
                self.panel,
            )
        )
        badge.body.addWidget(rule())
        badge.body.addWidget(self.oldest)
        settled = Card(tr("Settled"))
        settled.body.addWidget(self.trash)
        you = Card(tr("You"))
        you.body.addWidget(
            Field(
                tr("Your names"),
                self.names,
                tr(
                    "What others call you in a greeting, for example: Maria, Ms Muster. A mail that greets "
                    "somebody else is not for you."
                ),
            )
        )
        you.body.addWidget(self.domains_field)
        for card in (start, badge, self.desktop, settled, you, self.file):
            self.column.addWidget(card)

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


def _parts(text: str) -> list[str]:
    return text.replace(",", " ").replace(";", " ").split()
