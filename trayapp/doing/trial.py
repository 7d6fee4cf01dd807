"""Tries an account before or after it is saved, step by step, while the windows stay alive."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QObject

from trayapp.bridge.lane import Lane
from trayapp.mail.probe import Step
from trayapp.profile import Profile
from trayapp.settings.accounts import Account

log = logging.getLogger(__name__)

GRACE = 0.5
"""Seconds that a test gets to end when Owed quits."""


class Shows(Protocol):
    """A window in which an account is tried."""

    def show_step(self, step: Step) -> None:
        """Say how one step went."""
        ...

    def show_folders(self, names: tuple[str, ...]) -> None:
        """Offer the folders that were found."""
        ...

    def end_test(self) -> None:
        """Offer the button again."""
        ...


class Trial(QObject):
    """Runs tests on a lane of their own."""

    def __init__(self, profile: Profile, parent: QObject) -> None:
        super().__init__(parent)
        self._profile = profile
        self._lane = Lane("tests", self)

    def close(self) -> None:
        """End what is under way."""
        self._lane.close(GRACE)

    def run(self, draft: Account, password: str, windows: Sequence[Shows]) -> None:
        """Try an account; the password kept is used where ``password`` is ""."""
        given = password or None
        tried = self._profile.try_out(draft, lambda: given or self._profile.password(draft.name))

        def steps(say: Callable[[object], None]) -> None:
            for step in tried:
                say(step)

        def show(step: Step) -> None:
            for window in windows:
                window.show_step(step)
                if step.folders:
                    window.show_folders(step.folders)

        def end(error: Exception | None = None) -> None:
            if error is not None:
                log.error("The test of an account failed.", exc_info=error)
                sentence = "Owed stumbled over this test; the log has the details."
                show(Step("reach", good=False, sentence=sentence))
            for window in windows:
                window.end_test()

        self._lane.run(steps, end, end, show)
