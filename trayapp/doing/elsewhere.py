"""What others did to the files of Owed (the command line, an editor, a failing disk): applied, and said."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from trayapp.bridge.monitor import Monitor
from trayapp.errors import OwedError, StoreTrouble
from trayapp.profile.profile import Profile
from trayapp.settings.model import Settings
from trayapp.tongue import again, tr

log = logging.getLogger(__name__)


class Elsewhere(QObject):
    """Looks with every beat, which costs nothing while no file has changed."""

    changed = Signal()
    """What is to be said differs: see :meth:`lines`."""

    def __init__(
        self,
        profile: Profile,
        monitor: Monitor,
        known: Callable[[], Settings],
        apply: Callable[[Settings], None],
    ) -> None:
        """``known`` are the settings in force, ``apply`` puts others in force."""
        super().__init__(monitor)
        self._profile = profile
        self._monitor = monitor
        self._known = known
        self._apply = apply
        self._stamp = profile.stamp()
        self._trouble: OwedError | None = None
        self._lost = profile.log.rescued()
        monitor.beat.connect(self.look)

    def lines(self) -> tuple[str, ...]:
        """Say what the user has to know of it: a mistake in the settings, decisions that were lost."""
        lines = [self._lost] if self._lost else []
        if self._trouble is not None:
            lines += [again(self._trouble.title), tr("Until it is mended the settings from before it hold.")]
        return tuple(lines)

    def shown(self) -> str:
        """Return what is said once, where the user reads it now; "" for nothing."""
        lost, self._lost = self._lost, ""
        if lost:
            try:
                self._profile.log.forget_rescue()
            except StoreTrouble as trouble:
                log.warning("That lost decisions were told cannot be noted: %s", trouble)
            self.changed.emit()
        return lost

    @Slot()
    def look(self) -> None:
        """See what changed meanwhile; a file that cannot be used changes nothing and is said."""
        before = self.lines()
        try:
            settings = self.news()
            if settings is not None:
                self._apply(settings)
        except OwedError as error:
            if self._trouble is None or str(error) != str(self._trouble):
                log.warning("The changed settings cannot be used, the old ones stay in force: %s", error)
            self._trouble = error
        if self.lines() != before:
            self.changed.emit()

    def news(self) -> Settings | None:
        """Return the settings if these or the decisions differ from what is known here.

        Notes of our own, of looks and warnings, change the files too and are passed over. Raises
        ``OwedError`` for what cannot be used.
        """
        stamp = self._profile.stamp()
        if stamp == self._stamp:
            return None
        self._stamp = stamp
        settings = self._profile.settings()
        self._trouble = None
        same = self._profile.log.in_force().events == self._monitor.rules.decisions.events
        self._lost = self._profile.log.rescued()
        return None if same and settings == self._known() else settings
