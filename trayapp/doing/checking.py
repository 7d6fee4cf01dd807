"""Looks at what works on this desktop when the user asks, and puts Owed into its menu of programs."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from contextlib import closing
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from trayapp import resources
from trayapp.bridge.monitor import Monitor
from trayapp.doing.errand import Errand, Errands
from trayapp.errors import OwedError
from trayapp.profile.profile import Profile
from trayapp.settings.model import Settings
from trayapp.tongue import tr
from trayapp.ui.system_wishes import CheckDesktop, PutInMenu
from trayapp.ui.wishes import Wish

if TYPE_CHECKING:
    from trayapp.settings.in_menu import InMenu
    from trayapp.ui.tray.desktop_check import Seen

log = logging.getLogger(__name__)


class Card(Protocol):
    """Where the findings are shown."""

    def show_findings(self, findings: Iterable[Seen]) -> None:
        """Say what works and what does not."""
        ...

    def show_in_menu(self, *, on: bool) -> None:
        """Draw whether the desktop's menu has Owed."""
        ...


class Checking(QObject):
    """Everything that may take time is looked at on a lane; the accounts are asked nothing anew.

    What looks is loaded when it is asked for.
    """

    def __init__(
        self,
        profile: Profile,
        monitor: Monitor,
        settings: Callable[[], Settings],
        card: Callable[[], Card | None],
    ) -> None:
        """``settings`` gives those in force; ``card`` is None as long as nobody looks at it."""
        super().__init__(monitor)
        self._profile = profile
        self._monitor = monitor
        self._settings = settings
        self._card = card
        self._errands = Errands("checkup", self)

    def do(self, wish: Wish) -> bool:
        """Do it; False when the wish is none of these. Raises ``OwedError``."""
        match wish:
            case CheckDesktop():
                self._check()
            case PutInMenu(on=on):
                try:
                    self._menu().turn(on=on, picture=resources.path("icons/owed.svg").read_bytes())
                finally:
                    self.show()
            case _:
                return False
        return True

    def show(self) -> None:
        """Draw what the system keeps itself."""
        card = self._card()
        if card is not None:
            card.show_in_menu(on=self._menu().is_on())

    def _menu(self) -> InMenu:
        from trayapp.settings.at_login import start_command
        from trayapp.settings.in_menu import in_menu

        return in_menu(start_command(self._profile.places.root))

    def close(self) -> None:
        """Look no more."""
        self._errands.close()

    def _check(self) -> None:
        from trayapp.profile import checkup
        from trayapp.ui.tray.desktop_check import Seen

        settings = self._settings()

        def look(_errand: Errand, _say: object) -> tuple[Seen, ...]:
            profile = Profile(self._profile.places, clock=self._profile.clock, secrets=self._profile.secrets)
            with closing(profile):
                found = checkup.findings(profile, settings)
                return tuple(Seen(one.what, one.good, one.sentence, one.remedy) for one in found)

        self._errands.begin(look, lambda _said: None, self._on_found)

    def _on_found(self, found: object, error: Exception | None) -> None:
        card = self._card()
        if card is None:
            return
        from trayapp.ui.tray.desktop_check import Seen, desktop_findings

        seen: tuple[Seen, ...] = found if isinstance(found, tuple) else ()
        if error is not None:
            log.error("The check did not come to its end.", exc_info=error)
            why = f"{error.title} {error.remedy}" if isinstance(error, OwedError) else ""
            sentence = why or tr("Owed stumbled over this; the log has the details.")
            seen = (Seen(tr("Check"), good=False, sentence=sentence),)
        card.show_findings((*seen, *desktop_findings(), *self._accounts()))

    def _accounts(self) -> Iterable[Seen]:
        """How each account fares, as the badge knows it."""
        from trayapp.ui.tray.desktop_check import Seen

        blind = {one.account: one for one in self._monitor.board.view.blind}
        for fare in self._monitor.fares:
            if fare.name in blind:
                one = blind[fare.name]
                yield Seen(fare.name, good=False, sentence=one.why, remedy=one.remedy)
            elif fare.checked is not None:
                yield Seen(fare.name, good=True, sentence=tr("Its mail is read."))
            else:
                yield Seen(fare.name, good=True, sentence=tr("Its mail is being read for the first time."))
