"""What the report says where there are no figures: still counting, or nobody wrote. Pure."""

from __future__ import annotations

from dataclasses import replace

from trayapp.domain.clocks import spoken
from trayapp.domain.reporting.report import Scope, Span
from trayapp.tongue import tr
from trayapp.ui.owed.states import Notice
from trayapp.ui.report.wishes import ShowReport


def counting(done: int = 0, total: int = 0) -> Notice:
    """How far a first count is, which may take seconds; later ones are there at once."""
    said = ""
    if total:
        said = tr(
            "{done} of {count} conversations so far.", done=spoken.whole(done), count=spoken.whole(total)
        )
    later = tr("The next time it is there at once.")
    return Notice("report", tr("Counting your answers"), said, later, done=done, total=total)


def nobody(scope: Scope, unseen: str = "") -> Notice:
    """Nobody had to be answered; a longer time, or everybody, may say more."""
    everything = Scope(Span.ALL)
    narrowed = bool(scope.group or scope.who)
    said = tr("Nobody wrote in this time who had to be answered.")
    if narrowed:
        said = tr("Nobody whom you chose wrote in this time and had to be answered.")
    notice = Notice("report", tr("Nothing to count"), said, unseen)
    if scope == everything:
        return notice
    return replace(notice, button=tr("Show everything"), wish=ShowReport(everything))
