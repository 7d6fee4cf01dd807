"""``owed demo``: the whole application on a sample mailbox in a folder that is gone afterwards."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer

from trayapp.domain.board.board import Board, View, board_at
from trayapp.domain.reporting.report import Scope
from trayapp.mail.sample.ledger import clicks
from trayapp.mail.sample.mailbox import Sample, write_sample
from trayapp.profile.profile import Clock, Profile, wall_clock
from trayapp.settings.places import Places
from trayapp.settings.secrets import MemorySecrets
from trayapp.tongue import tr


def demonstrate() -> int:
    """Run in the tray until the user quits; clients keep writing meanwhile."""
    from trayapp.running import run_in_tray

    with _set_up() as (profile, sample):
        return run_in_tray(
            profile.places,
            lambda: profile,
            ["owed"],
            beside=lambda app: _Delivery(sample, profile, app.monitor.refresh),
        )


def demonstrate_without_display(
    pictures: Path | None,
    show: Callable[[Board, str], None],
    say: Callable[[str], None],
    *,
    clock: Clock = wall_clock,
) -> int:
    """Do the same job once with Qt's offscreen platform: print the list, leave pictures in a folder."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from trayapp.pictures import draw_windows
    from trayapp.sync.figures import bring_up_to_date, counted

    folder = pictures if pictures is not None else Path(tempfile.mkdtemp(prefix="owed-demo-"))
    with _set_up(clock) as (profile, sample):
        now = profile.clock()
        rules = profile.rules(sample.settings)
        for account in sample.settings.accounts:
            engine = profile.engine(account, sample.settings)
            engine.refresh_to_the_end()
            engine.close()
        desk = profile.open_desk()
        view = View(accounts=len(sample.settings.accounts), checked=now)
        board = board_at((*desk.all_open(rules).values(), *desk.kept(rules)), now, view)
        verdicts = [verdict for judged in desk.everything(rules) for verdict in judged.verdicts]
        show(board, sample.settings.calendar.zone)
        with closing(profile.open_index()) as index:
            bring_up_to_date(index, rules)
            figures = counted(index, rules, Scope(), now)
        draw_windows(folder, board, verdicts, sample.settings, now, figures)
        desk.close()
        profile.close()
    say("")
    say(tr("Pictures of the badge and of the windows: {folder}", folder=folder))
    return 0


@contextmanager
def _set_up(clock: Clock = wall_clock) -> Iterator[tuple[Profile, Sample]]:
    """Make a profile and its mailbox in a folder of their own, and remove it afterwards."""
    with tempfile.TemporaryDirectory(prefix="owed-sample-") as name:
        folder = Path(name)
        sample = write_sample(folder / "Mail", clock())
        profile = Profile(Places.of(folder / "profile"), clock=clock, secrets=MemorySecrets())
        profile.change(lambda _empty: sample.settings)
        for click in clicks(sample.people, sample.start):
            profile.log.add(click)
        yield profile, sample


class _Delivery(QObject):
    """Lets the sample's clients write on while the demonstration runs."""

    def __init__(self, sample: Sample, profile: Profile, look: Callable[[], None]) -> None:
        super().__init__()
        self._sample = sample
        self._clock = profile.clock
        self._look = look
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self._deliver)
        self._wait()

    def _deliver(self) -> None:
        if self._sample.deliver(self._clock()):
            self._look()
        self._wait()

    def _wait(self) -> None:
        now = self._clock()
        coming = self._sample.next_delivery(now)
        if coming is not None:
            self._timer.start(int((coming - now) / timedelta(milliseconds=1)) + 100)
