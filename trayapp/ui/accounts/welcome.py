"""The first run in three steps, two minutes to the first badge: account, who is a client, the standard."""

from __future__ import annotations

import sys
from datetime import datetime

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from trayapp.domain.clients.book import CLIENTS
from trayapp.domain.clocks.standard import GROUP, PRESETS, Standard, StandardKey, Window
from trayapp.errors import OwedError, SettingsTrouble
from trayapp.settings.accounts.account import Account
from trayapp.settings.model import Settings
from trayapp.tongue import mark, tr
from trayapp.ui.accounts.faces import Faces
from trayapp.ui.accounts.form import AccountForm
from trayapp.ui.parts.buttons import IconButton, PrimaryButton
from trayapp.ui.parts.labels import PlainLabel, Tone, icon_size
from trayapp.ui.parts.tick import Pick, Tick
from trayapp.ui.parts.window import Window as OwnWindow
from trayapp.ui.parts.window import is_return
from trayapp.ui.settings.example import end_of_week, example, example_sentence
from trayapp.ui.settings.page import Card, Inside
from trayapp.ui.settings.suggestions import Suggestion, SuggestionList, nobody
from trayapp.ui.settings.week_timeline import WeekTimeline
from trayapp.ui.style.look import Look
from trayapp.ui.style.theme import HUGE, LARGE, MEDIUM, TINY
from trayapp.ui.tray.tray_advice import overflow_note
from trayapp.ui.wishes import SettingsChanged, Wish

_SIZE = QSize(720, 680)
_STEPS = (mark("Your mailbox"), mark("Your clients"), mark("Your standard"))
_PRESETS = {
    "24-hour rule": (
        mark("24-hour rule"),
        mark("Everybody hears from you within a day, as it has long been the rule for telephone calls."),
    ),
    "same day": (mark("Same day"), mark("Nobody goes home without an answer.")),
    "90 minutes": (
        mark("90 minutes"),
        mark("Of your working time, for clients who cannot wait."),
    ),
    "4 working hours": (mark("4 working hours"), mark("Half a working day.")),
}
"""What the presets are called at the beginning of a line, and what speaks for each."""


class Welcome(OwnWindow):
    """Each step is in force when it is left; closing the window loses nothing."""

    finished = Signal()

    def __init__(
        self,
        look: Look,
        settings: Settings,
        now: datetime,
        *,
        geometry: bytes = b"",
        native_dialogs: bool = True,
        platform: str = sys.platform,
    ) -> None:
        super().__init__(look, tr("Welcome to Owed"), _SIZE, geometry)
        self._platform = platform
        self._settings = settings
        self._since = end_of_week(now, settings.calendar)
        self._window: Window = PRESETS["24-hour rule"]
        self.form = AccountForm(look, now, native_dialogs=native_dialogs, save=tr("Save and go on"))
        self.faces = Faces(look)
        self.suggestions = SuggestionList(look, settings.all_groups)
        self.presets = QButtonGroup(self)
        self.timeline = WeekTimeline(look, settings.calendar)
        self._says = PlainLabel("")
        self._nobody = nobody()
        self._step = PlainLabel("", Tone.SMALL)
        self._title = PlainLabel("", Tone.TITLE)
        self._trouble = PlainLabel("", Tone.TROUBLE)
        self._pages = QStackedWidget()
        self.back = IconButton(look, "back", tr("Back"))
        self.go_on = PrimaryButton(tr("Go on"))
        self._lay_out()
        self._connect()
        self.show_suggestions(())
        self._turn(0)

    @property
    def step(self) -> int:
        """Which of the three steps is shown, from 0."""
        return self._pages.currentIndex()

    @Slot(object)
    def show_settings(self, settings: Settings) -> None:
        """Follow settings that were changed elsewhere."""
        self._settings = settings

    def complain(self, sentence: str) -> None:
        """Say what did not work, until the account is tried or saved again; "" takes it back."""
        self._trouble.say(sentence)

    @Slot(object)
    def show_suggestions(self, suggestions: tuple[Suggestion, ...]) -> None:
        """Offer people from the Sent folder."""
        self.suggestions.show_suggestions(suggestions)
        self._nobody.setVisible(not suggestions)
        self.suggestions.setVisible(bool(suggestions))
        if self.step == 1 and self.go_on.hasFocus():  # they came late; Return goes on from there as well
            self._begins_at().setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return goes on where no button takes it, or one that is ticked by the space bar."""
        chooses = isinstance(self.focusWidget(), Tick | Pick)  # the space bar does
        if not chooses and self.pressed(event):
            return
        if is_return(event) and self.step > 0:
            self.go_on.click()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        head = QFrame()
        head.setProperty("head", True)
        words = QVBoxLayout(head)
        words.setContentsMargins(HUGE, LARGE, HUGE, LARGE)
        words.setSpacing(TINY)
        words.addWidget(self._step)
        words.addWidget(self._title)
        words.addWidget(self._trouble)
        self._trouble.hide()
        for page in (self._account_page(), self._client_page(), self._standard_page(self.look)):
            self._pages.addWidget(_scrolling(page))
        self._bar = QFrame()
        self._bar.setProperty("bar", True)
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(HUGE, MEDIUM, HUGE, MEDIUM)
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self.go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._pages, 1)
        column.addWidget(self._bar)

    def _account_page(self) -> QWidget:
        page, column = _page(
            tr(
                "Owed watches your own mailbox and shows in its badge how long is left for the answer that "
                "is due first. It changes nothing in your mail, and everything stays on this computer."
            )
        )
        self.form.cancel.hide()
        column.addWidget(self.faces)
        self.form.begins.connect(self.faces.setVisible)  # what is found or typed then needs the room
        column.addWidget(self.form)
        return page

    def _client_page(self) -> QWidget:
        page, column = _page(
            tr(
                "Tick the people and companies that you serve. Anybody else who asks you for something is "
                "listed too, as a prospect. You can sort everybody later."
            )
        )
        card = Card(tr("From your sent messages"))
        card.body.addWidget(self._nobody)
        card.body.addWidget(self.suggestions)
        column.addWidget(card)
        return page

    def _standard_page(self, look: Look) -> QWidget:
        page, column = _page(
            tr("How long may a client wait for your answer? Owed warns you before the time is up.")
        )
        card = Card()
        for number, (name, window) in enumerate(PRESETS.items()):
            title, why = _PRESETS[name]
            button = Pick(look, tr(title))
            button.setChecked(window == self._window)
            self.presets.addButton(button, number)
            box = QVBoxLayout()
            box.setSpacing(0)
            box.addWidget(button)
            note = PlainLabel(tr(why), Tone.SMALL)
            note.setContentsMargins(icon_size(button.font(), 18) + LARGE, 0, 0, 0)
            box.addWidget(note)
            card.body.addLayout(box)
        column.addWidget(card)
        week = Card(tr("What that means"), tr("Drag the message through the week."))
        week.body.addWidget(self.timeline)
        week.body.addWidget(self._says)
        column.addWidget(week)
        if self._platform == "win32":
            where = Card(tr("Where the badge is"))
            where.body.addWidget(PlainLabel(overflow_note(), Tone.SMALL))
            column.addWidget(where)
        return page

    def _connect(self) -> None:
        self.form.wished.connect(self._hear)
        self.form.saved.connect(self._take_account)
        self.presets.idClicked.connect(self._take_preset)
        self.timeline.dragged.connect(self._drag)
        self.back.clicked.connect(self._go_back)
        self.go_on.clicked.connect(self._go_on)

    @Slot(object)
    def _hear(self, wish: Wish) -> None:
        self.complain("")
        self.wished.emit(wish)

    @Slot(object, object)
    def _take_account(self, account: Account, _before: Account | None) -> None:
        try:
            known = any(one.name == account.name for one in self._settings.accounts)
            self._change(self._settings.with_account(account, instead_of=account.name if known else None))
        except OwedError as trouble:
            self.form.complain(str(trouble))
            return
        self._turn(1)

    @Slot()
    def _go_on(self) -> None:
        if self.step == 1:
            chosen = self.suggestions.chosen()
            if chosen:
                self._change(self._settings.with_client(*chosen))
            self._turn(2)
        elif self.step == 2:
            key = StandardKey(GROUP, CLIENTS, "reply")
            self._change(self._settings.with_standard(key, Standard(self._window)))
            self.finished.emit()
            self.close()

    @Slot()
    def _go_back(self) -> None:
        self._turn(max(0, self.step - 1))

    @Slot(int)
    def _take_preset(self, number: int) -> None:
        self._window = list(PRESETS.values())[number]
        self._show_example()

    @Slot(object)
    def _drag(self, since: datetime) -> None:
        self._since = since
        self._show_example()

    def _show_example(self) -> None:
        calendar = self._settings.calendar
        try:
            shown = example(Standard(self._window), self._since, calendar)
        except SettingsTrouble as trouble:
            self._says.setText(trouble.title)
            return
        self.timeline.show_example(shown, calendar)
        self._says.setText(example_sentence(shown, calendar))

    def _turn(self, number: int) -> None:
        self._pages.setCurrentIndex(number)
        self._step.setText(tr("Step {number} of {count}", number=number + 1, count=len(_STEPS)))
        self._title.setText(tr(_STEPS[number]))
        self._bar.setVisible(number > 0)
        self.go_on.setText(tr("Begin") if number == 2 else tr("Go on"))
        if number == 2:
            self._show_example()
        self._begins_at().setFocus()

    def _begins_at(self) -> QWidget:
        """Where the keyboard is when a step begins: at what it asks for."""
        if self.step == 0:
            return self.form.address
        if self.step == 1:
            ticks = [tick for _who, tick, _group in self.suggestions.lines]
            return ticks[0] if ticks else self.go_on
        return self.presets.checkedButton() or self.go_on

    def _change(self, settings: Settings) -> None:
        if settings != self._settings:
            self._settings = settings
            self.wished.emit(SettingsChanged(settings))


def _page(purpose: str) -> tuple[QWidget, QVBoxLayout]:
    page = Inside()
    page.setProperty("page", True)
    page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    column = QVBoxLayout(page)
    column.setContentsMargins(HUGE, LARGE, HUGE, LARGE)
    column.setSpacing(LARGE)
    column.addWidget(PlainLabel(purpose))
    column.setAlignment(Qt.AlignmentFlag.AlignTop)
    return page, column


def _scrolling(page: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setProperty("page", True)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(page)
    return area
