"""Applies a changed standard to what is open, when the user asks, and says before what that would do."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from trayapp.bridge.monitor import Monitor
from trayapp.domain.clocks.standard import StandardKey
from trayapp.domain.owing.recompute import Shift
from trayapp.profile.profile import Profile
from trayapp.settings.model import Settings
from trayapp.ui.wishes import ForeseeStandards, RecomputeStandards, Wish


class Shown(Protocol):
    """The windows, as far as they are told here."""

    def show_recompute(self, shifts: tuple[Shift, ...], now: datetime) -> None:
        """Say what applying a change to what is open would do."""


class Recomputing:
    """A change of a standard holds from now on; this is how it reaches what began before."""

    def __init__(
        self, profile: Profile, monitor: Monitor, shown: Shown, apply: Callable[[Settings], None]
    ) -> None:
        """``apply`` puts settings in force."""
        self._profile = profile
        self._monitor = monitor
        self._shown = shown
        self._apply = apply

    def do(self, wish: Wish) -> bool:
        """Do it; False when the wish is none of these."""
        match wish:
            case ForeseeStandards(keys=keys):
                self._foresee(keys)
            case RecomputeStandards(keys=keys):
                now = self._profile.clock()
                self._apply(self._profile.change(lambda known: known.recomputed(keys, now)))
            case _:
                return False
        return True

    def _foresee(self, keys: frozenset[StandardKey]) -> None:
        now, settings = self._profile.clock(), self._profile.settings()
        rules = self._profile.rules(settings)
        after = self._profile.rules(settings.recomputed(keys, now))
        self._monitor.at_desk(
            lambda desk: desk.foresee_standards(rules, after),
            lambda shifts: self._shown.show_recompute(shifts, now),
        )
