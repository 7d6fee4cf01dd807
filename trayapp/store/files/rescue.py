"""Files that cannot be read again from anywhere: copied while they are sound, saved row by row when not."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import NamedTuple

from trayapp.errors import DamagedStore, StoreTrouble
from trayapp.store.files.aside import set_aside
from trayapp.store.files.database import Database, Row, refuse_newer
from trayapp.store.files.migrations import Schema, copy
from trayapp.tongue import mark, tr

log = logging.getLogger(__name__)

LOST = mark("The file with your decisions was damaged; what could be read of it was saved.")
LOST_REMEDY = mark("Look through the list: what you settled lately may be there again.")


class Rescued(NamedTuple):
    """A file that is in order, and what it took to get there."""

    database: Database
    notice: DamagedStore | None
    """What to tell the user; None when nothing happened."""


def open_whole(path: Path | None, schema: Schema) -> Rescued:
    """Open a precious file; a damaged, emptied or vanished one is restored from its copy and its remains.

    Raises ``NewerStore``, or ``StoreTrouble`` when the file cannot be used or moved.
    """
    if path is None:
        return Rescued(_opened(None, schema), None)
    kept = copy_of(path)
    if not (kept.exists() and _is_blank(path)):
        try:
            database = _opened(path, schema)
        except DamagedStore as damage:
            return _restore(path, schema, str(damage))
        _keep(database, kept)
        return Rescued(database, None)
    return _restore(path, schema, f"{path} is empty or gone")


def copy_of(path: Path) -> Path:
    """Name the copy that is kept of a file."""
    return path.with_name(f"{path.name}.copy")


def _is_blank(path: Path) -> bool:
    """Whether there is nothing in the file, or no file."""
    try:
        return path.stat().st_size == 0
    except FileNotFoundError:
        return True


def _opened(path: Path | None, schema: Schema) -> Database:
    """Open a file that proves to be in order. Raises ``DamagedStore``."""
    refuse_newer(path, schema.version)
    database = Database(path, cache_kb=256, durable=True)
    try:
        schema.apply(database)
        if not database.is_sound():
            raise DamagedStore(tr("The file with your decisions is damaged."), detail=str(path))
    except BaseException:
        database.close()
        raise
    return database


def _keep(database: Database, kept: Path) -> None:
    """Copy a sound file if it was written since the last copy."""
    assert database.path is not None  # noqa: S101 - a copy is only named for a file
    if not kept.exists() or kept.stat().st_mtime_ns < _written(database.path):
        try:
            copy(database, kept)
        except StoreTrouble as trouble:  # a full disk: the file itself can be read all the same
            log.warning("No copy of the decisions could be made: %s", trouble)


def _written(path: Path) -> int:
    """Return when the file or its log was last written, in nanoseconds; an empty log was only made."""
    log = path.with_name(path.name + "-wal")
    return max(part.stat().st_mtime_ns for part in (path, log) if part.exists() and part.stat().st_size)


def _restore(path: Path, schema: Schema, why: str) -> Rescued:
    """Make a new file of the last copy and of what can still be read."""
    sources = [copy_of(path)]
    if not _is_blank(path):
        sources.append(set_aside(path))
    else:
        path.unlink(missing_ok=True)
    database = Database(path, cache_kb=256, durable=True)
    schema.apply(database)
    saved = sum(_pour(source, database) for source in sources if source.exists())
    notice = DamagedStore(
        tr(LOST),
        tr(LOST_REMEDY),
        detail=f"{why}; {saved} rows saved" + (f"; kept as {sources[-1].name}" if len(sources) > 1 else ""),
    )
    return Rescued(database, notice)


def _pour(source: Path, into: Database) -> int:
    """Copy all rows that can be read; later sources win. Return how many."""
    tables = {
        table: [row[1] for row in into.read(f"PRAGMA table_info({table})")]
        for (table,) in into.read(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        )
    }
    saved = 0
    with suppress(sqlite3.Error), closing(sqlite3.connect(f"{source.as_uri()}?mode=ro", uri=True)) as remains:
        for table, columns in tables.items():
            statement = f"INSERT OR REPLACE INTO {table} VALUES ({','.join('?' * len(columns))})"
            rows = _readable(remains, table, columns)
            for row in rows:
                with (
                    suppress(sqlite3.IntegrityError, sqlite3.InterfaceError),
                    into.transaction() as connection,
                ):
                    connection.execute(statement, row)
                    saved += 1
    return saved


def _readable(remains: sqlite3.Connection, table: str, columns: list[str]) -> Iterator[Row]:
    """Yield the rows before and after a damaged place."""
    for order in ("ASC", "DESC"):
        try:
            yield from remains.execute(
                f"SELECT {', '.join(columns)} FROM {table} NOT INDEXED ORDER BY rowid {order}"
            )
        except sqlite3.Error:
            continue  # from the other end, up to the same place
        return
