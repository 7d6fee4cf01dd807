"""The last import of settings, so that it can be taken back, also tomorrow."""

from __future__ import annotations

import json
import logging
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from trayapp.domain.clocks.calendar import default_calendar
from trayapp.errors import SettingsTrouble
from trayapp.settings import file as settings_file
from trayapp.settings.atomic import write_private
from trayapp.settings.model import Settings

log = logging.getLogger(__name__)


class Taken(NamedTuple):
    """What an import did."""

    at: datetime
    """Aware UTC."""
    source: str
    """The file's name."""
    before: Settings
    after: Settings


class LastImport:
    """A small file beside the settings. One that cannot be used costs the undo, never the import itself."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def note(self, taken: Taken) -> None:
        """Write it down, in the place of the one before."""
        values = {
            "at": taken.at.isoformat(),
            "source": taken.source,
            "before": settings_file.written(taken.before).decode(),
            "after": settings_file.written(taken.after).decode(),
        }
        try:
            write_private(self._path, json.dumps(values, ensure_ascii=False).encode())
        except OSError as error:
            log.warning("The import of settings cannot be taken back later: %s", error)

    def read(self) -> Taken | None:
        """Return it; None where there is none, or none that can be used."""
        fresh = Settings(calendar=default_calendar("UTC"))
        try:
            values = json.loads(self._path.read_bytes())
            sides = [
                settings_file.read_elsewhere(str(values[side]).encode(), self._path.name, fresh)
                for side in ("before", "after")
            ]
            return Taken(datetime.fromisoformat(values["at"]), str(values["source"]), sides[0], sides[1])
        except FileNotFoundError:
            return None
        except (OSError, ValueError, LookupError, TypeError, SettingsTrouble) as error:
            log.warning("What was imported last cannot be read: %s", error)
            return None

    def drop(self) -> None:
        """Forget it."""
        self._path.unlink(missing_ok=True)

    def names(self, source: str) -> bool:
        """Whether a calendar of this source would come back with an undo."""
        try:
            return source.encode() in self._path.read_bytes()
        except OSError:
            return False
