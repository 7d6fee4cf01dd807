"""The composition root: joins profile, monitor, tray, windows and notices into the tray application."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from trayapp import glimpse
from trayapp.bridge.doorbell import Doorbell
from trayapp.bridge.monitor import Monitor
from trayapp.doing.checking import Checking
from trayapp.doing.deeds import Deeds
from trayapp.doing.elsewhere import Elsewhere
from trayapp.doing.importing import Importing
from trayapp.doing.lessons import Lessons
from trayapp.doing.listing import Listing
from trayapp.doing.noting import Noting
from trayapp.doing.outbox import Outbox
from trayapp.doing.pausing import Pausing
from trayapp.doing.privacy import Privacy
from trayapp.doing.reaching import Outside, Reaching, page_of
from trayapp.doing.recomputing import Recomputing
from trayapp.doing.reporting import Reporting
from trayapp.doing.setting_up import SettingUp
from trayapp.doing.showing import Showing
from trayapp.doing.speaking import Speaking
from trayapp.doing.translating import Translating
from trayapp.doing.trial import Trial
from trayapp.doing.workday import Workday
from trayapp.domain.board.board import Board
from trayapp.domain.owing.item import ItemKind
from trayapp.domain.reporting.report import Scope
from trayapp.errors import OwedError, StoreTrouble
from trayapp.profile.profile import Profile
from trayapp.settings.model import Settings
from trayapp.ui.accounts.wishes import OpenPage
from trayapp.ui.notices.notifier import Notifier
from trayapp.ui.noting.wishes import AskToNote
from trayapp.ui.owed.states import with_ways_back
from trayapp.ui.report.wishes import ShowReport
from trayapp.ui.system_wishes import ForgetEverything, OpenFolder, TestNotification
from trayapp.ui.tray.face import face_of
from trayapp.ui.tray.tooltip import tooltip
from trayapp.ui.tray.tray import Tray
from trayapp.ui.wishes import Refresh, Resume, ShowSettings, SignIn, Wish
from trayapp.windows import Windows

if TYPE_CHECKING:
    from trayapp.ui.settings.desktop_card import DesktopCard

log = logging.getLogger(__name__)


class App(QObject):
    """Everything that is shown, joined."""

    ended = Signal()
    """The user quits."""

    def __init__(
        self,
        profile: Profile,
        settings: Settings,
        *,
        notifier: Notifier,
        tray: Tray | None = None,
        open_url: Callable[[QUrl], object] = QDesktopServices.openUrl,
    ) -> None:
        """``tray`` may be there already; ``open_url`` is what a click on "Open" hands its link to."""
        super().__init__()
        self._profile = profile
        self._settings = settings
        self._notifier = notifier
        self._open_url = open_url
        self._closed = False
        self._translating = Translating(settings.language, self._build_anew)
        self.monitor = Monitor(
            clock=profile.clock,
            open_desk=profile.open_desk,
            book=profile.log,
            rules=profile.rules(settings),
            oldest_only=settings.badge_oldest_only,
            parent=self,
        )
        self._doorbell = Doorbell(parent=self)
        self._begins_tray = tray is None
        self.tray = tray if tray is not None else Tray(parent=self)
        self.windows = Windows(profile.places, settings, profile.clock, self.monitor.board)
        self._showing = Showing(profile, self.tray, self.windows, self._apply, self.do)
        self._pausing = Pausing(profile, self.monitor, self.windows, self._apply)
        self._trial = Trial(
            profile,
            lambda: self._settings.accounts,
            lambda: self.windows.account_forms,
            lambda url: open_url(QUrl(url)),
            self,
        )
        self._trial.let_in = self.monitor.refresh
        self._importing = Importing(
            profile, lambda: self.windows.import_line, lambda url: open_url(QUrl(url)), self
        )
        self._outbox = Outbox(profile, self.monitor, self.windows, self._did, self)
        self.deeds = Deeds(
            profile, self.monitor, lambda: self.monitor.rules, self._did, self._outbox.taken_back
        )
        self._speaking = Speaking(
            profile, self.monitor, notifier, do=self.do, show=self._show_item, refresh=self._show_badge
        )
        self._speaking.follow(settings)
        self._workday = Workday(profile, self.monitor, self.windows, self._apply, self._speaking.tell)
        self._elsewhere = Elsewhere(profile, self.monitor, lambda: self._settings, self._apply)
        self._reporting = Reporting(profile, self.monitor, self.windows, self._apply)
        self._listing = Listing(profile, self.monitor, self.windows)
        self._checking = Checking(profile, self.monitor, lambda: self._settings, self._desktop_card)
        outside = Outside(
            lambda: self._settings, lambda link: open_url(QUrl(link)), partial(page_of, profile)
        )
        self._reaching = Reaching(self.monitor, outside)
        self._noting = Noting(profile, self.monitor, self.windows, self._noted)
        self._doers = (
            self.deeds,
            self._noting,
            self._reaching,
            Lessons(profile, self.monitor, self.windows, self._did),
            Recomputing(profile, self.monitor, self.windows, self._apply),
            SettingUp(profile, self.monitor, lambda: self._settings, self._apply),
            self._trial,
            Privacy(profile, self.monitor, lambda: self.windows.settings, self._apply),
            self._importing,
            self._outbox,
            self._workday,
            self._reporting,
            self._listing,
            self._showing,
            self._checking,
        )
        """Each does some wishes, and says whether a wish was one of them."""
        self._connect()

    def start(self) -> None:
        """Show what the last run knew, then look; the badge stands before any mail library is loaded."""
        looks, read = self._profile.log.looks(), self._read_to_the_end()
        for account in self._settings.accounts:
            known = looks.get(account.name)
            self.monitor.add_account(
                self._profile.engine(account, self._settings),
                complete=known is not None and known.checked is not None and account.name in read,
            )
        self._pausing.follow(self._settings)
        self._start_monitor()
        if self._begins_tray:
            self.tray.start()
        self._showing.start()
        self._doorbell.start()
        if not self._settings.accounts:
            self._welcome()

    def _read_to_the_end(self) -> frozenset[str]:
        """Return the accounts that the index has read to the end: one that was begun anew has read none."""
        try:
            with closing(self._profile.open_index()) as index:
                return index.read_to_the_end()
        except StoreTrouble:
            return frozenset()

    def _start_monitor(self) -> None:
        """Begin with what the index knows; without it, each account says why nothing can be seen."""
        try:
            items, kept = self._profile.standing(self.monitor.rules)
        except StoreTrouble as trouble:
            log.warning("What the last run knew cannot be read: %s", trouble)
            self.monitor.start({}, sure=False)
        else:
            self.monitor.start(items, kept)

    def close(self) -> None:
        """Take the icon and the notices away, end every connection. May be called twice."""
        if self._closed:
            return
        self._closed = True
        self.windows.keep_letter()
        self._doorbell.stop()
        self._translating.close()
        self._showing.close()
        self.tray.stop()
        self._notifier.close()
        work = (self._trial, self._importing, self._reaching, self._outbox, self._workday, self._reporting)
        for one in (self.monitor, self._checking, self._noting, *work):
            one.close()
        self._note_faces()
        self._profile.close()

    @Slot()
    def show_list(self) -> None:
        """Bring the list to the front: a click on the badge, or a second start of Owed."""
        if self._settings.accounts:
            self.windows.open_owed()
            self._speaking.looked()
            self.monitor.show_old()
            if said := self._elsewhere.shown():
                self.windows.complain(said)
        else:
            self._welcome()

    @Slot(object)
    def do(self, wish: Wish) -> None:
        """Do what a window asks for; what goes wrong is said where the user looks."""
        if self._closed:
            return  # a window that goes with Owed must not open again what was closed
        log.debug("The user wishes %r.", wish)
        self.monitor.stir()
        try:
            if not any(one.do(wish) for one in self._doers):
                self._do(wish)
        except OwedError as error:
            log.warning("A wish failed: %s", error)
            self.windows.complain(f"{error.title} {error.remedy}".strip())

    def _connect(self) -> None:
        self._doorbell.rung.connect(self.monitor.wake)
        self.monitor.board_changed.connect(self._show_board)
        self._elsewhere.changed.connect(self._show_badge)
        self.monitor.beat.connect(self._showing.look)
        self.tray.open_wanted.connect(self.show_list)
        self.tray.ignored_wanted.connect(self._listing.show_ignored)
        self.tray.report_wanted.connect(lambda: self.do(ShowReport(Scope())))
        self.tray.call_wanted.connect(lambda: self.do(AskToNote(ItemKind.CALLBACK)))
        self.tray.promise_wanted.connect(lambda: self.do(AskToNote(ItemKind.PROMISE)))
        self.tray.contact_wanted.connect(lambda: self.do(AskToNote(ItemKind.FOLLOW_UP)))
        self.tray.refresh_wanted.connect(self.monitor.refresh)
        self.tray.settings_wanted.connect(self._show_settings)
        self.tray.pause_wanted.connect(self._pausing.pause)
        self.tray.resume_wanted.connect(self._pausing.resume)
        self._pausing.ticked.connect(self._show_badge)
        self.tray.quit_wanted.connect(self.ended)
        self.windows.wished.connect(self.do)

    def _do(self, wish: Wish) -> None:
        match wish:
            case Refresh():
                self.monitor.refresh()
            case Resume():
                self._pausing.resume()
            case ShowSettings(page=page, about=about):
                self._show_settings(page, about)
            case SignIn(account=name):
                self._show_settings()
                self.windows.open_settings().accounts.sign_in_again(name)
            case _:
                self._do_in_settings(wish)

    def _do_in_settings(self, wish: Wish) -> None:
        match wish:
            case TestNotification():
                self._test_notification()
            case OpenFolder(path=path):
                self._open_url(QUrl.fromLocalFile(path))
            case OpenPage(url=url):
                self._open_url(QUrl(url))
            case ForgetEverything():
                self._forget_everything()
            case _:
                log.error("Nobody does %r.", wish)

    # -- showing ------------------------------------------------------------------------------------------

    @Slot(object)
    def _show_board(self, board: Board) -> None:
        board = self._draw_badge(board)
        self.windows.show_board(board)
        self.windows.show_rules(self.monitor.rules.decisions.rules.all)
        self._speaking.show_board(board)
        self._profile.note_looks(self.monitor.fares, board.now)
        if self.windows.choosing_clients:
            self._listing.suggest()  # what was read meanwhile knows more people

    @Slot()
    def _show_badge(self) -> None:
        """Draw it anew: what it says of the notices themselves is another than before."""
        self._draw_badge(self.monitor.board)
        self._show_notices_state()

    def _draw_badge(self, board: Board) -> Board:
        """Show a board in the tray; return it with what only the application knows: ends and ways back."""
        board = self._pausing.with_end(with_ways_back(board, self._settings.accounts))
        self._showing.show(self._speaking.marked(face_of(board)), self._tooltip(board), board)
        return board

    def _show_notices_state(self) -> None:
        if self.windows.settings is not None:
            sentence, good = self._speaking.state()
            self.windows.settings.notifications.show_state(sentence, good=good)

    def _tooltip(self, board: Board) -> str:
        lines = tooltip(board, self._settings.calendar.zone_at(board.now))
        return "\n".join((lines, *self._speaking.lines(), *self._elsewhere.lines()))

    def _desktop_card(self) -> DesktopCard | None:
        return self.windows.settings.general.desktop if self.windows.settings is not None else None

    @Slot()
    def _show_settings(self, page: str = "accounts", about: str = "") -> None:
        self.windows.open_settings(page, about)
        self._checking.show()
        self._show_notices_state()
        self._listing.suggest()

    def _welcome(self) -> None:
        welcome = self.windows.open_welcome()
        welcome.finished.connect(self.show_list)

    def _noted(self, sentence: str) -> None:
        """Say what was noted; from the tray, while no window is open, the list shows where it stands."""
        if not self.windows.seen:
            self.show_list()
        self._did(sentence)

    def _did(self, sentence: str) -> None:
        """Say what was done, beside "Undo"; and judge the list of what is not owed anew."""
        if sentence:
            self.windows.offer_undo(sentence)
        self._listing.judge_again()

    def _show_item(self, item_id: str) -> None:
        self.show_list()
        if item_id:
            self.windows.show_item(item_id)

    def _test_notification(self) -> None:
        said = self._speaking.try_out()
        if self.windows.settings is not None:
            self.windows.settings.notifications.show_answer(said)
            self._show_notices_state()

    # -- settings and accounts ------------------------------------------------------------------------------

    def _apply(self, settings: Settings) -> None:
        """Put settings in force at once; accounts that changed, or are somebody else's now, connect anew."""
        before, self._settings = self._settings, settings
        self._translating.follow(settings)
        rules = self._profile.rules(settings)
        same_owner = (before.me(), before.colleague_domains) == (settings.me(), settings.colleague_domains)
        kept = set(before.accounts) & set(settings.accounts) if same_owner else set()
        for name in {fare.name for fare in self.monitor.fares} - {account.name for account in kept}:
            self.monitor.remove_account(name)
        for account in settings.accounts:
            if account not in kept:
                self.monitor.add_account(self._profile.engine(account, settings))
        self.monitor.set_rules(rules, oldest_only=settings.badge_oldest_only)
        if before.clients != settings.clients:
            self.monitor.refresh()  # texts of people who are clients now are worth reading
        self._speaking.follow(settings)
        self.windows.show_settings(settings)
        self._showing.follow(settings)
        self._pausing.follow(settings)
        self._listing.suggest()

    def _build_anew(self) -> None:
        """Show everything in another language."""
        seen = self.windows.let_go()
        self._show_board(self.monitor.board)
        if "owed" in seen:
            self.show_list()
        if "ignored" in seen:
            self._listing.show_ignored()
        if "report" in seen:
            self.do(ShowReport(Scope()))
        if "settings" in seen:
            self._show_settings("general")

    def _forget_everything(self) -> None:
        """End everything, then forget it; then there is nothing left to run."""
        self.close()
        self._profile.forget_everything(account.name for account in self._settings.accounts)
        self.ended.emit()

    def _note_faces(self) -> None:
        """Note what the badge shows from now on, for the next start."""
        try:
            items = self.monitor.items if self._elsewhere.news() is None else ()
            self._profile.close()
            glimpse.write(self._profile.places, items, self._settings, self._profile.clock())
        except (OSError, OwedError) as error:
            log.info("What the badge shows next cannot be noted: %s", error)
