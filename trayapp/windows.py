"""The windows, each made when it is first asked for, so that a tray that is never clicked stays small."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from trayapp import resources
from trayapp.domain.board.board import Board
from trayapp.domain.contacts.contact import Contacts
from trayapp.domain.contacts.meeting import Met
from trayapp.domain.judging.rules import Rule
from trayapp.domain.letters.templates import Template
from trayapp.domain.letters.writing import Writing
from trayapp.domain.messages.message import Address, MessageId
from trayapp.domain.owing.foresight import Foresight, Proposal
from trayapp.domain.owing.item import ItemKind, OwedItem
from trayapp.domain.owing.recompute import Shift
from trayapp.feeds.copies import Copy
from trayapp.settings.model import Settings
from trayapp.settings.places import Places
from trayapp.settings.window_places import WindowPlaces
from trayapp.ui.style.icons import Icons
from trayapp.ui.style.look import Look

if TYPE_CHECKING:
    from trayapp.domain.letters.leave import LeaveShown
    from trayapp.domain.reporting.report import Report, Scope
    from trayapp.ui.accounts.form import AccountForm
    from trayapp.ui.accounts.welcome import Welcome
    from trayapp.ui.ignored.window import IgnoredWindow
    from trayapp.ui.importing.line import ImportLine
    from trayapp.ui.letters.acknowledge_window import AcknowledgeWindow
    from trayapp.ui.letters.leave_window import LeaveWindow
    from trayapp.ui.noting.contacts_dialog import ContactsDialog
    from trayapp.ui.noting.wishes import ReadContacts
    from trayapp.ui.owed.window import OwedWindow
    from trayapp.ui.parts.ask_dialog import AskDialog
    from trayapp.ui.parts.window import Window
    from trayapp.ui.report.window import ReportWindow
    from trayapp.ui.settings.dialog import SettingsDialog


class Windows(QObject):
    """Makes windows, keeps them told, and remembers where they were."""

    wished = Signal(object)
    """What any window wishes."""

    def __init__(
        self, places: Places, settings: Settings, clock: Callable[[], datetime], board: Board
    ) -> None:
        super().__init__()
        self._places = places
        self._settings = settings
        self._clock = clock
        self._board = board
        self._rules: tuple[Rule, ...] = ()
        self._look: Look | None = None
        self._geometry = WindowPlaces(places.cache / "windows.json")
        self.owed: OwedWindow | None = None
        self.ignored: IgnoredWindow | None = None
        self.settings: SettingsDialog | None = None
        self.letter: AcknowledgeWindow | None = None
        self.welcome: Welcome | None = None
        self.leave: LeaveWindow | None = None
        self.report: ReportWindow | None = None
        self._copies: tuple[tuple[Copy, ...], datetime] = ((), clock())
        self.notes: list[AskDialog] = []
        """The small windows in which something is being noted, the latest last."""
        self.several: ContactsDialog | None = None

    def show_board(self, board: Board) -> None:
        """Pass the board on to the windows that exist and are seen."""
        self._board = board
        if self.owed is not None and self.owed.isVisible():
            self.owed.show_board(board)
        if self.ignored is not None and self.ignored.isVisible():
            self.ignored.show_view(board.view)
        if self.settings is not None and self.settings.isVisible():
            self.settings.show_board(board)

    def show_settings(self, settings: Settings) -> None:
        """Pass settings on that were changed."""
        self._settings = settings
        for window in (self.owed, self.ignored, self.report):
            if window is not None:
                window.show_calendar(settings.calendar)
        if self.report is not None:
            self.report.show_goal(settings.report_goal)
        for dialog in (self.settings, self.welcome):
            if dialog is not None:
                dialog.show_settings(settings)

    def show_rules(self, rules: tuple[Rule, ...]) -> None:
        """Pass on what the user taught, to the page that lists it."""
        self._rules = rules
        if self.settings is not None:
            self.settings.rules.show_rules(rules)

    def show_proposals(self, message_id: MessageId, proposals: tuple[Proposal, ...]) -> None:
        """Say in the menu of a correction what rules would change."""
        for window in (self.owed, self.ignored):
            if window is not None:
                window.show_proposals(message_id, proposals)

    def show_change(self, rule: Rule, change: Foresight) -> None:
        """Say where a rule is changed what that would do."""
        if self.settings is not None:
            self.settings.rules.show_change(rule, change)

    def show_recompute(self, shifts: tuple[Shift, ...], now: datetime) -> None:
        """Say on the page of the standards what applying a change to what is open would do."""
        if self.settings is not None:
            self.settings.windows.show_recompute(shifts, now)

    def offer_undo(self, sentence: str) -> None:
        """Say in every window that is seen what was done, beside "Undo"."""
        for window in (self.owed, self.ignored, self.settings):
            if window is not None and window.isVisible():
                window.offer_undo(sentence)

    def let_go(self) -> frozenset[str]:
        """Let go of the windows, to be made anew when they are next asked for; return which were seen.

        Where the user is writing, the window stays as long as it is open.
        """
        seen = set()
        for name in ("owed", "ignored", "settings", "report", "leave", "letter", "welcome"):
            window: Window | None = getattr(self, name)
            if window is None or (name in {"leave", "letter", "welcome"} and window.isVisible()):
                continue
            if window.isVisible():
                seen.add(name)
            window.hide()
            window.deleteLater()
            setattr(self, name, None)
        return frozenset(seen)

    def complain(self, sentence: str) -> None:
        """Say where the user looks that something did not work."""
        for window in (self.owed, self.ignored, self.settings, self.welcome, self.leave):
            if window is not None and window.isVisible():
                window.complain(sentence)
        self._show_at_login()  # a switch that could not be turned goes back

    def open_owed(self) -> OwedWindow:
        """Bring the list of what is owed to the front."""
        if self.owed is None:
            from trayapp.ui.owed.window import OwedWindow

            self.owed = OwedWindow(self.look, self._settings.calendar, geometry=self._geometry.of("owed"))
            self._adopt(self.owed, "owed")
        self.owed.show_board(self._board)
        self.owed.bring_up()
        return self.owed

    def open_slot(self, until: datetime) -> None:
        """A daily reply time: the list with what falls due before the next one."""
        self.open_owed().show_until(until)

    def open_leave(self, shown: LeaveShown) -> None:
        """Bring the hand-over to the front."""
        if self.leave is None:
            from trayapp.ui.letters.leave_window import LeaveWindow

            self.leave = LeaveWindow(
                self.look,
                resources.away_words(),
                today=shown.calendar.day_of(self._clock()),
                geometry=self._geometry.of("leave"),
            )
            self._adopt(self.leave, "leave")
        self.leave.show_leave(shown)
        self.leave.bring_up()

    def open_report(self, scope: Scope) -> None:
        """Bring the report to the front; until it is counted it says so."""
        if self.report is None:
            from trayapp.ui.report.window import ReportWindow

            geometry, goal = self._geometry.of("report"), self._settings.report_goal
            self.report = ReportWindow(self.look, self._settings.calendar, goal, geometry=geometry)
            self._adopt(self.report, "report")
        self.report.show_scope(scope)
        if not self.report.isVisible():
            self.report.bring_up()

    def show_report(self, found: Report, scope: Scope, groups: Sequence[str], unseen: str) -> None:
        """Draw the report's figures."""
        if self.report is not None:
            self.report.show_report(found, scope, groups, unseen)

    def show_counting(self, done: int, total: int) -> None:
        """Say in the report how far a long count has come."""
        if self.report is not None:
            self.report.show_counting(done, total)

    def say_in_report(self, sentence: str) -> None:
        """Say in the report what was done, or what did not work."""
        if self.report is not None:
            self.report.say(sentence)

    def show_copies(self, copies: tuple[Copy, ...], now: datetime) -> None:
        """Say in the settings how reading the other calendars went."""
        self._copies = copies, now
        if self.settings is not None:
            self.settings.working.show_copies(copies, now)

    def show_item(self, item_id: str) -> None:
        """Choose an item in the list, if that is open."""
        if self.owed is not None:
            self.owed.show_item(item_id)

    def open_ignored(self) -> IgnoredWindow:
        """Bring the list of what is not owed to the front; the caller shows it what there is."""
        if self.ignored is None:
            from trayapp.ui.ignored.window import IgnoredWindow

            geometry = self._geometry.of("ignored")
            self.ignored = IgnoredWindow(self.look, self._settings.calendar, geometry=geometry)
            self._adopt(self.ignored, "ignored")
        self.ignored.show_view(self._board.view)
        self.ignored.bring_up()
        return self.ignored

    def show_writing(self, about: Writing, own: Sequence[Template], now: datetime) -> None:
        """Open a letter to a client, to be seen and edited."""
        if self.letter is None:
            from trayapp.settings.begun_letters import BegunLetters
            from trayapp.ui.letters.acknowledge_window import AcknowledgeWindow

            geometry = self._geometry.of("letter")
            words = resources.all_letter_words()
            begun = BegunLetters(self._places.letters_file, lambda: [a.name for a in self._settings.accounts])
            calendar = self._settings.calendar
            self.letter = AcknowledgeWindow(self.look, words, calendar, begun, geometry=geometry)
            self._adopt(self.letter, "letter")
        self.letter.show_writing(about, own, now)
        self.letter.bring_up()

    def letter_failed(self, sentence: str) -> None:
        """Say in the letter's window why it was not sent; it comes back if it was closed meanwhile."""
        if self.letter is not None:
            self.letter.show_failure(sentence)
            self.letter.bring_up()

    def keep_letter(self) -> None:
        """Keep what is being written: Owed ends."""
        if self.letter is not None:
            self.letter.put_aside()

    def letter_sent(self) -> None:
        """Close the letter's window."""
        if self.letter is not None:
            self.letter.end()

    def open_settings(self, page: str = "accounts", about: str = "") -> SettingsDialog:
        """Bring the settings to the front, at a page."""
        if self.settings is None:
            from trayapp.domain.clocks.holidays_of import countries
            from trayapp.ui.settings.dialog import SettingsDialog

            self.settings = SettingsDialog(
                self.look,
                self._settings,
                self._clock(),
                countries=countries(),
                free_mail=resources.free_mail(),
                letter_words=resources.all_letter_words(),
                geometry=self._geometry.of("settings"),
            )
            self._adopt(self.settings, "settings")
            self.settings.clients.files.sheet_geometry = self._geometry.of("import")
            self.settings.clients.files.placed.connect(partial(self._geometry.keep, "import"))
        self.settings.show_board(self._board)
        self.settings.rules.show_rules(self._rules)
        self.settings.working.show_copies(*self._copies)
        self._show_at_login()
        self.settings.show_page(page, about)
        self.settings.bring_up()
        return self.settings

    def open_welcome(self) -> Welcome:
        """Show the first run."""
        if self.welcome is None:
            from trayapp.ui.accounts.welcome import Welcome

            self.welcome = Welcome(self.look, self._settings, self._clock())
            self._adopt(self.welcome, "welcome")
        self.welcome.bring_up()
        return self.welcome

    def ask_to_note(self, kind: ItemKind, about: OwedItem | None) -> None:
        """Ask what is to be noted: a call, a promise, a contact; about an owed item or anything."""
        from trayapp.ui.noting.note_dialogs import NOTING

        parent = self.owed if self.owed is not None and self.owed.isVisible() else None
        book = self._settings.book(resources.free_mail())
        dialog = NOTING[kind](self.look, book, self._clock(), self._settings.calendar, about, parent)
        dialog.wished.connect(self.wished)
        self.notes.append(dialog)
        dialog.finished.connect(lambda _result: self.notes.remove(dialog))
        dialog.bring_up()

    def offer_people(self, people: tuple[Address, ...]) -> None:
        """Complete names in the small windows that are open by these people of the mail."""
        from trayapp.ui.noting.note_dialogs import WhoField

        for dialog in self.notes:
            for field in dialog.findChildren(WhoField):
                field.offer(people)

    def ask_for_contacts(
        self, source: str, met: datetime | None, due: Callable[[Address, datetime], datetime | None]
    ) -> None:
        """Ask for several contacts at once; what was said already goes with it."""
        from trayapp.ui.noting.contacts_dialog import ContactsDialog
        from trayapp.ui.parts.place import put_back, put_back_parts

        if self.several is not None:  # what was pasted there stays
            self.several.bring_up()
            return
        parent = self.owed if self.owed is not None and self.owed.isVisible() else None
        calendar, now = self._settings.calendar, self._clock()
        self.several = ContactsDialog(
            self.look, now, calendar, source=source, met=met, due=due, parent=parent
        )
        self.several.wished.connect(self.wished)
        self.several.finished.connect(self._listed)
        kept = self._geometry.of("contacts")
        put_back(self.several, kept)
        put_back_parts(self.several, kept)
        self.several.bring_up()

    def show_contacts(self, asked: ReadContacts, contacts: Contacts, found: tuple[Met, ...]) -> None:
        """Show what a list of contacts holds, where that was asked for and is still open."""
        if self.several is not None:
            self.several.show_contacts(asked, contacts, found)

    def contacts_unread(self, asked: ReadContacts, sentence: str) -> None:
        """Say there why a file of contacts cannot be read."""
        if self.several is not None:
            self.several.show_unread(asked, sentence)

    @property
    def seen(self) -> bool:
        """Whether any window is open that says what was done."""
        return any(one is not None and one.isVisible() for one in (self.owed, self.ignored, self.settings))

    @property
    def account_forms(self) -> tuple[AccountForm, ...]:
        """The forms in which accounts are set up."""
        found = [self.settings.accounts.form] if self.settings is not None else []
        return (*found, *((self.welcome.form,) if self.welcome is not None else ()))

    @property
    def import_line(self) -> ImportLine | None:
        """Where an import of contacts begins; None before the settings were first opened."""
        return self.settings.clients.files if self.settings is not None else None

    @property
    def in_force(self) -> Settings:
        """The settings as they are now."""
        return self._settings

    @property
    def choosing_clients(self) -> bool:
        """Whether a window is seen in which clients are chosen."""
        return any(one is not None and one.isVisible() for one in (self.welcome, self.settings))

    @property
    def look(self) -> Look:
        """Icons, colours and the style sheet, made with the first window."""
        if self._look is None:
            self._look = Look(Icons(resources.icon))
        return self._look

    def _show_at_login(self) -> None:
        if self.settings is not None:
            from trayapp.settings.at_login import at_login

            self.settings.general.show_at_login(on=at_login(self._places.root).is_on())

    def _listed(self) -> None:
        if self.several is not None:
            from trayapp.ui.parts.place import place_of

            self._geometry.keep("contacts", place_of(self.several))
        self.several = None

    def _adopt(self, window: Window, name: str) -> None:
        window.wished.connect(self.wished)
        window.placed.connect(lambda geometry: self._geometry.keep(name, geometry))
