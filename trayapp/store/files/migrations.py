"""The steps from an empty file to the present one: each and its record in one transaction, a copy before."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

from trayapp.errors import StoreTrouble
from trayapp.store.files.database import Database, refuse_version, translated
from trayapp.tongue import tr

Step = Callable[[sqlite3.Connection], None]


class Schema:
    """A list of steps; its length is the version of the file (``PRAGMA user_version``)."""

    def __init__(self) -> None:
        """Begin with an empty file, version 0."""
        self._steps: list[Step] = []

    def step(self, function: Step) -> Step:
        """Add the next step; decorated functions count in the order in which they stand in their file."""
        self._steps.append(function)
        return function

    @property
    def version(self) -> int:
        """The version of a file on which every step was done."""
        return len(self._steps)

    def apply(self, database: Database) -> None:
        """Bring a file up to date; an older one is copied first. Raises ``NewerStore`` and its kin."""
        found = _version(database)
        refuse_version(database.path, found, self.version)
        if found == self.version:
            return
        if found and database.path is not None:
            copy(database, before(database.path, found))
        for number in range(found + 1, self.version + 1):
            with database.transaction() as connection:
                # Another thread or program may have been faster.
                if connection.execute("PRAGMA user_version").fetchone()[0] >= number:
                    continue
                self._steps[number - 1](connection)
                connection.execute(f"PRAGMA user_version = {number}")


def before(path: Path, version: int) -> Path:
    """Name the copy that is made before a migration from that version."""
    return path.with_name(f"{path.name}.version-{version}")


def copy(database: Database, target: Path) -> None:
    """Copy an open database, wholly or not at all, readable by its owner only."""
    fresh = target.with_name(f"{target.name}.new")
    try:
        with translated(target):
            fresh.unlink(missing_ok=True)
            os.close(os.open(fresh, os.O_RDWR | os.O_CREAT, 0o600))
            with closing(sqlite3.connect(fresh)) as connection:
                database.raw.backup(connection)
        fresh.replace(target)
    except OSError as error:
        raise StoreTrouble(tr("A copy of Owed's own file could not be made."), detail=str(error)) from error
    finally:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)  # half a copy only takes room


def _version(database: Database) -> int:
    """Return the version of the file."""
    return int(database.read("PRAGMA user_version")[0][0])
