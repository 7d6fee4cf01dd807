"""SQLite at the border: private files, one short transaction at a time, its errors turned into ours.

No other room names ``sqlite3``; inside ``store/`` only this file catches what it raises.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from itertools import chain
from pathlib import Path
from typing import Any

from trayapp.errors import DamagedStore, NewerStore, StoreTrouble
from trayapp.tongue import mark, tr

Row = tuple[Any, ...]
"""What SQLite returns: its columns are typed by the file, not by Python."""

Parameters = Sequence[object] | Mapping[str, object]

_BUSY_SECONDS = 20.0
_ROWS_AT_ONCE = 100
_WAL_PAGES = 4000
"""Pages in the write-ahead log before SQLite copies them into the file: 16 MB, a dozen batches."""


class Database:
    """One connection to one file; it belongs to the thread that opened it.

    ``path`` None keeps everything in memory. ``cache_kb`` bounds what SQLite holds in memory. ``durable``
    survives a power cut at the instant after a commit (one flush of the disk each); without it the last
    transactions may be lost then, but never the file.
    """

    def __init__(self, path: Path | None, *, cache_kb: int = 2048, durable: bool = False) -> None:
        """Open or create the file, readable by its owner only. Raises ``StoreTrouble`` and its kin."""
        self.path = path
        with translated(path):
            self._connection = _connect(path)
            try:
                self._tune(cache_kb, "FULL" if durable else "NORMAL")
            except BaseException:
                self._connection.close()
                raise
        self.opened = identity(path)

    def _tune(self, cache_kb: int, synchronous: str) -> None:
        """Set what a connection does not remember by itself."""
        execute = self._connection.execute
        execute(f"PRAGMA cache_size = -{cache_kb}")
        execute(f"PRAGMA synchronous = {synchronous}")
        execute("PRAGMA foreign_keys = ON")
        execute("PRAGMA trusted_schema = OFF")
        if self.path is not None:
            execute("PRAGMA journal_mode = WAL")
            execute(f"PRAGMA wal_autocheckpoint = {_WAL_PAGES}")

    @property
    def raw(self) -> sqlite3.Connection:
        """The connection itself, for migrations and backups."""
        return self._connection

    def read(self, sql: str, parameters: Parameters = ()) -> list[Row]:
        """Return all rows of a query."""
        with translated(self.path):
            return self._connection.execute(sql, parameters).fetchall()

    def stream(self, sql: str, parameters: Parameters = (), *, at_once: int = 256) -> Iterator[Row]:
        """Yield the rows of a query of any size, a few at a time; the query sees one state of the file."""
        with translated(self.path):
            cursor = self._connection.execute(sql, parameters)
        try:
            while True:
                with translated(self.path):
                    rows = cursor.fetchmany(at_once)
                if not rows:
                    return
                yield from rows
        finally:
            cursor.close()

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """Do all of it or nothing. Waits for another writer; raises ``StoreTrouble`` and its kin."""
        connection = self._connection
        with translated(self.path):
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:  # a full disk has rolled back already
                    connection.execute("ROLLBACK")
                raise

    def is_sound(self) -> bool:
        """Read the whole file and say whether it is in order; about 3 ms a megabyte."""
        try:
            return self.read("PRAGMA quick_check(1)") == [("ok",)]
        except DamagedStore:
            return False

    def is_replaced(self) -> bool:
        """Whether the file of this name is another one by now: somebody set the damaged one aside."""
        return identity(self.path) != self.opened

    def shrink_log(self) -> None:
        """Copy the write-ahead log into the file and empty it, as far as other connections let us."""
        with translated(self.path):
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """End the connection; may be called twice."""
        with translated(self.path):
            self._connection.close()


def identity(path: Path | None) -> tuple[int, int] | None:
    """Tell one file from another of the same name; None for no file."""
    if path is None:
        return None
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def was_left_open(path: Path | None) -> bool:
    """Whether the last program did not close the file properly, so that it is worth checking.

    What somebody has open at this moment, here or in another process, was not left.
    """
    if path is None:
        return False
    try:
        if not path.with_name(path.name + "-wal").stat().st_size:
            return False
    except OSError:
        return False
    return _nobody_has_open(path)


def _nobody_has_open(path: Path) -> bool:
    """Ask for the whole file, which SQLite gives to nobody while others have it open."""
    with closing(sqlite3.connect(path, timeout=0, isolation_level=None)) as connection:
        try:
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            connection.execute("SELECT count(*) FROM sqlite_master").fetchall()
        except sqlite3.Error as error:
            return getattr(error, "sqlite_errorcode", 0) & 0xFF != sqlite3.SQLITE_BUSY
    return True


def refuse_newer(path: Path | None, ours: int) -> None:
    """Raise ``NewerStore`` for a later version's file before SQLite has opened, and so touched, it.

    Raises ``DamagedStore`` for a file that is not a database at all.
    """
    if path is None or identity(path) is None:
        return
    with translated(path), closing(_glance(path)) as glance:
        found = glance.execute("PRAGMA user_version").fetchone()[0]
    refuse_version(path, found, ours)


def refuse_version(path: Path | None, found: int, ours: int) -> None:
    """Raise ``NewerStore`` when the file's version is beyond what this program knows."""
    if found > ours:
        raise NewerStore(
            tr("A later version of Owed has written this file, so this version leaves it as it is."),
            tr("Start the later version, or use another profile with --profile."),
            detail=f"{path}, version {found}; known up to {ours}",
        )


@contextmanager
def translated(path: Path | None) -> Iterator[None]:
    """Turn what SQLite raises into ours; what is a bug of ours stays what it is."""
    try:
        yield
    except sqlite3.Error as error:
        trouble = _trouble(path, error)
        if trouble is None:
            raise
        raise trouble from error


def many(values: Iterable[int]) -> str:
    """Write numbers as the one parameter that ``json_each(?)`` takes apart again."""
    return "[" + ",".join(map(str, values)) + "]"


def insert(connection: sqlite3.Connection, into: str, width: int, rows: Sequence[Row]) -> None:
    """Insert many rows, a hundred a statement: half the time of a statement each.

    ``into`` is the statement up to the table's name. It says ``OR FAIL``, ``OR IGNORE`` or ``OR REPLACE``:
    for a plain ``INSERT`` SQLite keeps a journal a statement, which costs what is won, and the caller's
    transaction is rolled back as a whole anyway.
    """
    one = "(" + ",".join("?" * width) + ")"
    whole = len(rows) - len(rows) % _ROWS_AT_ONCE
    if whole:
        statement = f"{into} VALUES {','.join([one] * _ROWS_AT_ONCE)}"
        for start in range(0, whole, _ROWS_AT_ONCE):
            values = list(chain.from_iterable(rows[start : start + _ROWS_AT_ONCE]))
            connection.execute(statement, values)
    if whole < len(rows):
        connection.executemany(f"{into} VALUES {one}", rows[whole:])


def _connect(path: Path | None) -> sqlite3.Connection:
    """Open the file, made by us with the mode that SQLite then gives to its log and lock files too.

    A file that is there is not opened by us: closing it would take SQLite's locks from all connections of
    this program (https://www.sqlite.org/howtocorrupt.html, 2.2), and the next other program that comes and
    goes would throw away the log that they still write to.
    """
    if path is None:
        return sqlite3.connect(":memory:", isolation_level=None)
    try:
        with suppress(FileExistsError):
            os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
        if os.name == "posix" and path.stat().st_mode & 0o077:
            path.chmod(0o600)
    except OSError as error:
        raise _cannot_open(path, error) from error
    return sqlite3.connect(path, timeout=_BUSY_SECONDS, isolation_level=None)


def _glance(path: Path) -> sqlite3.Connection:
    """Open a file to look at it and nothing else: nothing is locked, made or read beside it."""
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)


def _cannot_open(path: Path, error: OSError) -> StoreTrouble:
    """Say that the system does not let us have the file."""
    return StoreTrouble(
        tr("Owed cannot open its own file."),
        tr("Check that the disk is not full and that you may write to the folder."),
        detail=f"{path}: {error.strerror or error}",
    )


def _damaged(path: Path | None, detail: str) -> DamagedStore:
    """Say that the file is broken."""
    return DamagedStore(
        tr("A file in which Owed keeps its own notes is damaged."),
        tr("Owed sets it aside and goes on with what it can read again."),
        detail=f"{path}: {detail}",
    )


_DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_SENTENCES = {
    sqlite3.SQLITE_FULL: (
        mark("The disk is full, so Owed cannot note what it read."),
        mark("Make room; Owed goes on by itself."),
    ),
    sqlite3.SQLITE_READONLY: (
        mark("Owed may not write to its own file."),
        mark("Check who owns the file and its folder."),
    ),
    sqlite3.SQLITE_CANTOPEN: (
        mark("Owed cannot open its own file."),
        mark("Check that the disk is not full and that you may write to the folder."),
    ),
    sqlite3.SQLITE_PERM: (
        mark("Owed may not write to its own file."),
        mark("Check who owns the file and its folder."),
    ),
    sqlite3.SQLITE_IOERR: (
        mark("The disk does not read or write Owed's file properly."),
        mark("Check the disk; Owed tries again by itself."),
    ),
    sqlite3.SQLITE_BUSY: (
        mark("Another program holds Owed's file."),
        mark("Close the other program that uses it."),
    ),
    sqlite3.SQLITE_LOCKED: (
        mark("Another program holds Owed's file."),
        mark("Close the other program that uses it."),
    ),
}


def _trouble(path: Path | None, error: sqlite3.Error) -> StoreTrouble | None:
    """Return our error for SQLite's, or None for what only a bug of ours can cause."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return None
    primary = code & 0xFF  # the upper bits only refine it
    if primary in _DAMAGED:
        return _damaged(path, str(error))
    if primary not in _SENTENCES:
        return None
    title, remedy = _SENTENCES[primary]
    return StoreTrouble(tr(title), tr(remedy), detail=f"{path}: {error}")
