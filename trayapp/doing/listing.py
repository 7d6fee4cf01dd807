"""Looks up what windows list: verdicts on all mail, and people who may be clients."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from trayapp.bridge.monitor import Monitor
from trayapp.domain.messages.message import Address
from trayapp.domain.owing.item import Verdict
from trayapp.profile.profile import Profile
from trayapp.sync.desk import Desk
from trayapp.ui.wishes import ShowIgnored, Wish

if TYPE_CHECKING:
    from trayapp.ui.accounts.welcome import Welcome
    from trayapp.ui.ignored.window import IgnoredWindow
    from trayapp.ui.settings.dialog import SettingsDialog

SUGGESTIONS = 30
"""How many possible clients are offered."""


class Shown(Protocol):
    """The windows, as far as they are told here."""

    ignored: IgnoredWindow | None
    settings: SettingsDialog | None
    welcome: Welcome | None

    def open_ignored(self) -> IgnoredWindow:
        """Bring the list of what is not owed to the front."""


class Listing:
    """Fills lists by the index, beside the Qt thread."""

    def __init__(self, profile: Profile, monitor: Monitor, shown: Shown) -> None:
        """``monitor`` has the rules in force and the desk."""
        self._profile = profile
        self._monitor = monitor
        self._shown = shown

    def do(self, wish: Wish) -> bool:
        """Do it; False when the wish is none of these."""
        if isinstance(wish, ShowIgnored):
            self.show_ignored()
            return True
        return False

    def show_ignored(self) -> None:
        """List what is not owed, and why."""
        self._show_verdicts(self._shown.open_ignored())

    def judge_again(self) -> None:
        """Follow a correction in that list, if it is open."""
        if self._shown.ignored is not None and self._shown.ignored.isVisible():
            self._show_verdicts(self._shown.ignored)

    def suggest(self) -> None:
        """Offer people from the Sent folder wherever clients are chosen."""
        rules = self._monitor.rules

        def show(found: list[tuple[Address, int]]) -> None:
            from trayapp.ui.settings.suggestions import Suggestion  # loaded with the windows that show them

            suggestions = tuple(Suggestion(one.email, one.name, times) for one, times in found)
            for window in (self._shown.settings, self._shown.welcome):
                if window is not None:
                    window.show_suggestions(suggestions)

        self._monitor.at_desk(lambda desk: desk.suggestions(rules, SUGGESTIONS), show)

    def _show_verdicts(self, window: IgnoredWindow) -> None:
        rules, now = self._monitor.rules, self._profile.clock()

        def verdicts(desk: Desk) -> tuple[Verdict, ...]:
            return tuple(verdict for judged in desk.everything(rules) for verdict in judged.verdicts)

        self._monitor.at_desk(verdicts, lambda found: window.show_verdicts(found, now))
