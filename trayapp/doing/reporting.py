"""Counts for the report, on a lane and a connection of its own: a first time may take seconds."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple, Protocol

from PySide6.QtCore import QObject

from trayapp.bridge.lane import Lane, Say
from trayapp.bridge.monitor import Monitor
from trayapp.doing.figures_csv import figures_csv
from trayapp.domain.clients.book import COLLEAGUES, IGNORED
from trayapp.domain.clocks.spoken import listed
from trayapp.domain.reporting.report import Report, Scope
from trayapp.errors import OwedError
from trayapp.profile.profile import Profile
from trayapp.settings.model import Settings
from trayapp.store.index import Index
from trayapp.sync.figures import bring_up_to_date, counted
from trayapp.tongue import tr
from trayapp.ui.report.wishes import SaveFigures, SetGoal, ShowReport
from trayapp.ui.wishes import Wish

log = logging.getLogger(__name__)

GRACE = 2.0
"""Seconds that counting gets to end when Owed quits."""


class Shown(Protocol):
    """The windows, as far as they are told here."""

    def open_report(self, scope: Scope) -> None:
        """Bring the report to the front, with what it showed last or a sign that it is being counted."""

    def show_report(self, found: Report, scope: Scope, groups: Sequence[str], unseen: str) -> None:
        """Draw the figures; ``unseen`` says which accounts cannot be seen, or ""."""

    def show_counting(self, done: int, total: int) -> None:
        """Say how far a long count has come."""

    def say_in_report(self, sentence: str) -> None:
        """Say in the report what was done, or what did not work."""


class Progress(NamedTuple):
    """How many conversations of how many are judged."""

    done: int
    total: int


class _StoppedError(Exception):
    """Owed quits, or something else is asked for by now."""


class Reporting(QObject):
    """Of several questions in a row only the last one is answered."""

    def __init__(
        self, profile: Profile, monitor: Monitor, shown: Shown, apply: Callable[[Settings], None]
    ) -> None:
        """``apply`` puts settings in force."""
        super().__init__(monitor)
        self._profile = profile
        self._monitor = monitor
        self._shown = shown
        self._apply = apply
        self._lane = Lane("report", self)
        self._index: Index | None = None
        self._asked = 0
        """How many questions there were."""
        self._closed = False

    def close(self) -> None:
        """Count no more."""
        self._closed = True
        self._lane.close(GRACE, self._leave)

    def do(self, wish: Wish) -> bool:
        """Do it; False when the wish is none of these. Raises ``OwedError``."""
        match wish:
            case ShowReport(scope=scope):
                self._shown.open_report(scope)
                self._count(scope, lambda found: self._show(found, scope))
            case SaveFigures(scope=scope, path=path):
                self._count(scope, lambda found: self._save(found, Path(path)))
            case SetGoal(percent=percent):
                self._apply(self._profile.change(lambda known: replace(known, report_goal=percent)))
            case _:
                return False
        return True

    def _count(self, scope: Scope, then: Callable[[Report], None]) -> None:
        self._asked += 1
        number, rules = self._asked, self._monitor.rules
        now = self._profile.clock()

        def work(say: Say) -> Report | None:
            def go_on(done: int, total: int) -> None:
                if self._closed or number != self._asked:
                    raise _StoppedError
                say(Progress(done, total))

            if self._index is None:
                self._index = self._profile.open_index()
            try:
                go_on(0, 0)
                bring_up_to_date(self._index, rules, go_on)
                return counted(self._index, rules, scope, now)
            except _StoppedError:
                return None

        def done(found: Report | None) -> None:
            if found is not None and number == self._asked:
                then(found)

        self._lane.run(work, done, self._failed, self._progress)

    def _progress(self, how_far: Progress) -> None:
        if how_far.total:
            self._shown.show_counting(how_far.done, how_far.total)

    def _show(self, found: Report, scope: Scope) -> None:
        settings = self._profile.settings()
        groups = [group for group in settings.all_groups if group not in {COLLEAGUES, IGNORED}]
        self._shown.show_report(found, scope, groups, _unseen(self._monitor))

    def _save(self, found: Report, path: Path) -> None:
        text = figures_csv(found, self._monitor.rules.calendar)
        try:
            path.write_text(text, encoding="utf-8-sig", newline="")  # spreadsheets want the mark
        except OSError as error:
            reason = error.strerror or str(error)
            self._shown.say_in_report(
                tr("{path} cannot be written: {reason}. Choose another place.", path=path, reason=reason)
            )
        else:
            self._shown.say_in_report(
                tr("Saved %n row as {path}.|Saved %n rows as {path}.", "", len(found.responses), path=path)
            )

    def _failed(self, error: Exception) -> None:
        log.error("The report cannot be counted.", exc_info=error)
        if isinstance(error, OwedError):
            self._shown.say_in_report(f"{error.title} {error.remedy}".strip())
        else:
            self._shown.say_in_report(tr("Owed stumbled over the report; the log has the details."))

    def _leave(self) -> None:
        if self._index is not None:
            self._index.close()


def _unseen(monitor: Monitor) -> str:
    """Say which accounts cannot be seen: what they hold is not counted."""
    blind = monitor.board.view.blind
    if not blind:
        return ""
    names = listed(one.account for one in blind)
    return tr(
        "{accounts} cannot be seen at the moment: what came there since is not counted.", accounts=names
    )
