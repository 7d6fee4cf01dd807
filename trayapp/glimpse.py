"""What the badge will show next, noted at the end of a run: a start shows it before anything heavy is loaded.

The note holds instants and faces, no name and no subject. It counts only as long as settings, decisions and
index are what it was made from; otherwise nothing is known yet, and the badge says so. It
never says "clear": that is known only after a look.
"""

from __future__ import annotations

import json
import os
from bisect import bisect_right
from collections.abc import Collection
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple, get_args

from trayapp.domain.board.phase import AppPhase
from trayapp.tongue import tr
from trayapp.ui.tray.badge_face import BadgeFace, Panel

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from trayapp.domain.owing.item import OwedItem
    from trayapp.settings.model import Settings
    from trayapp.settings.places import Places

UNKNOWN = BadgeFace(AppPhase.SYNCING)
"""Until more is known."""
_MOST = 300
"""So many changes of the badge are noted: some days of hours, with a last hour that counts minutes."""
_LONGEST = 200
"""Characters of a tooltip."""
_LARGEST = 100_000
"""Bytes; a file beyond that is none of ours."""


class Glimpse(NamedTuple):
    """What a start shows first."""

    face: BadgeFace = UNKNOWN
    panel: Panel = "automatic"
    starting: str = "Owed is starting."
    """What the tooltip says meanwhile, in the language of the last run."""


def write(places: Places, items: Collection[OwedItem], settings: Settings, now: datetime) -> None:
    """Note which faces the badge shows from ``now`` on. Raises ``OSError``.

    To be called when nothing is written any more.
    """
    from trayapp.domain.board.board import View
    from trayapp.ui.tray.face import faces_from

    paused = settings.paused_at(now)
    view = View(paused=paused, accounts=len(settings.accounts))
    coming = faces_from(items, now, view, oldest_only=settings.badge_oldest_only)
    noted = [(at.timestamp(), face.phase.value, face.text) for at, face in islice(coming, _MOST)]
    if paused and settings.paused_until is not None:  # what is owed then is not known before a look
        noted = [noted[0], (settings.paused_until.timestamp(), UNKNOWN.phase.value, "")]
    if len(noted) == _MOST:
        noted[-1] = (noted[-1][0], UNKNOWN.phase.value, "")
    content = {"made_from": _made_from(places), "panel": settings.badge_panel.value, "faces": noted}
    content["starting"] = tr("Owed is starting.")
    descriptor = os.open(places.cache / "badge.json", os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        json.dump(content, file)


def read(places: Places, now: float) -> Glimpse:
    """Return what the badge shows at ``now`` (seconds since 1970) as far as the last run knew."""
    try:
        with (places.cache / "badge.json").open(encoding="ascii") as file:
            noted = json.loads(file.read(_LARGEST))
        if noted["made_from"] != [list(state) for state in _made_from(places)] or noted[
            "panel"
        ] not in get_args(Panel):
            return Glimpse()
        starting = str(noted.get("starting") or Glimpse().starting)[:_LONGEST]
        place = bisect_right([float(at) for at, _, _ in noted["faces"]], now) - 1
        if place < 0:  # the clock was set back
            return Glimpse(panel=noted["panel"], starting=starting)
        _, phase, text = noted["faces"][place]
        face = BadgeFace(AppPhase(phase), str(text))
        return Glimpse(UNKNOWN if face.phase is AppPhase.CLEAR else face, noted["panel"], starting)
    except (OSError, ValueError, LookupError, TypeError):  # no note, or none of ours
        return Glimpse()


def _made_from(places: Places) -> list[tuple[int, ...]]:
    """Tell one state of the files from another, whoever wrote last.

    Of the index it is enough that it is the same file: whatever reads mail into it without the tray
    (``owed sync``) notes so beside the decisions.
    """
    decisions = places.decisions_file
    written = (places.settings_file, decisions, decisions.with_name(f"{decisions.name}-wal"))
    return [*map(_state, written), _state(places.index_file)[2:]]


def _state(file: Path) -> tuple[int, ...]:
    try:
        status = file.stat()
    except OSError:
        return (0, 0, 0)
    return (status.st_mtime_ns, status.st_size, status.st_ino) if status.st_size else (0, 0, 0)
