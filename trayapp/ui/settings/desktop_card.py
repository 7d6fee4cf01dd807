"""Where the badge is shown on this desktop, and a look at what works here and what does not."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from trayapp.settings.model import Chip, Settings
from trayapp.tongue import mark, tr
from trayapp.ui.parts.buttons import IconButton
from trayapp.ui.parts.choice import Choice
from trayapp.ui.parts.flow import FlowLayout
from trayapp.ui.parts.labels import PlainLabel, Tone, icon_size
from trayapp.ui.parts.switch import Option
from trayapp.ui.settings.page import Card, Page, beside, rule
from trayapp.ui.style.look import Look
from trayapp.ui.style.theme import MEDIUM, SMALL
from trayapp.ui.system_wishes import CheckDesktop, PutInMenu
from trayapp.ui.tray.desktop_check import Seen
from trayapp.ui.tray.tray_advice import overflow_note

_CHIPS = {
    Chip.AUTOMATIC: mark("Where there is no tray"),
    Chip.ALWAYS: mark("Always"),
    Chip.NEVER: mark("Never"),
}


class DesktopCard(Card):
    """A part of the page General."""

    def __init__(self, look: Look, page: Page, platform: str = sys.platform) -> None:
        super().__init__(tr("This desktop"), tr("Where the badge is shown, and what works here."))
        self._look = look
        self._page = page
        self.chip = Choice(look, tr("Small window"))
        for value, text in _CHIPS.items():
            self.chip.addItem(tr(text), value)
        self.menu = Option(
            look,
            tr("In the menu of programs"),
            tr("A dock can then show how many wait, for instance 3 on Owed's picture."),
        )
        self.check = IconButton(look, "search", tr("Check this desktop"), quiet=False)
        self._said = PlainLabel("", Tone.SMALL)
        self._found = QVBoxLayout()
        self._lay_out(platform)
        self.chip.activated.connect(self._change)
        self.menu.switch.toggled.connect(self._turn_menu)
        self.check.clicked.connect(self._check)

    def show_settings(self, settings: Settings) -> None:
        """Draw what is in force."""
        self.chip.choose(settings.badge_chip)

    def show_in_menu(self, *, on: bool) -> None:
        """Draw whether the desktop's menu has Owed."""
        self.menu.switch.show_value(on)

    def show_findings(self, findings: Iterable[Seen]) -> None:
        """Say what works and what does not, with what helps."""
        self._clear()
        found = tuple(findings)
        bad = sum(not one.good for one in found)
        self._said.say(
            tr("%n thing does not work here.|%n things do not work here.", "", bad)
            if bad
            else tr("Everything works here.")
        )
        for one in sorted(found, key=lambda one: one.good):
            self._found.addWidget(_Line(self._look, one))
        self.check.setEnabled(True)

    def _lay_out(self, platform: str) -> None:
        note = tr(
            "The badge in a window of its own that stays in front of the others: for instance on GNOME, "
            "which shows no tray icons by itself."
        )
        self.body.addLayout(beside(tr("Small window"), note, self.chip))
        if platform == "win32":
            self.body.addWidget(PlainLabel(overflow_note(), Tone.SMALL))
        self.menu.setVisible(platform == "linux")
        self.body.addWidget(self.menu)
        self.body.addWidget(rule())
        line = QWidget()
        line.setProperty("clear", True)
        flow = FlowLayout(line, gap=MEDIUM)
        flow.addWidget(self.check)
        self.body.addWidget(line)
        self._said.hide()
        self.body.addWidget(self._said)
        self._found.setSpacing(SMALL)
        self.body.addLayout(self._found)

    def _clear(self) -> None:
        while (entry := self._found.takeAt(0)) is not None:
            widget = entry.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    @Slot()
    def _change(self) -> None:
        page = self._page
        if not page.change(replace(page.settings, badge_chip=Chip(self.chip.currentData()))):
            self.show_settings(page.settings)

    @Slot(bool)
    def _turn_menu(self, on: bool) -> None:
        self._page.say(PutInMenu(on))

    @Slot()
    def _check(self) -> None:
        self.check.setEnabled(False)
        self._clear()
        self._said.say(tr("Owed looks at it. A network that does not answer takes some seconds."))
        self._page.say(CheckDesktop())


class _Line(QWidget):
    """One finding: a sign, what was looked at, what was found, and what helps."""

    def __init__(self, look: Look, seen: Seen) -> None:
        super().__init__()
        self.setProperty("clear", True)
        side = icon_size(self.font())
        sign = QLabel()
        theme = look.theme
        name, colour = ("check", theme.secondary) if seen.good else ("warning", theme.missed)
        sign.setPixmap(look.icon(name, colour, side).pixmap(side, side))
        sign.setAccessibleName(tr("works") if seen.good else tr("does not work"))
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(PlainLabel(tr("{what}: {sentence}", what=seen.what, sentence=seen.sentence)))
        if seen.remedy:
            texts.addWidget(PlainLabel(seen.remedy, Tone.SMALL))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        top = QVBoxLayout()
        top.addWidget(sign)
        top.addStretch(1)
        row.addLayout(top)
        row.addLayout(texts, 1)
