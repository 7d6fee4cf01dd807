"""Indexes that a test made in memory are closed after it: they hold no file, so forgetting them is no fault.

Python 3.13 warns of each connection to SQLite that is never closed, and warnings fail tests.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from trayapp.store.database import Database


@pytest.fixture(autouse=True)
def closed_indexes(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Close what was opened in memory; for the conftest.py of a room."""
    opened: list[Database] = []
    begin = Database.__init__

    def noted(self: Database, path: Path | None, **how: Any) -> None:
        begin(self, path, **how)
        if path is None:
            opened.append(self)

    monkeypatch.setattr(Database, "__init__", noted)
    yield
    for database in opened:
        with suppress(sqlite3.ProgrammingError):  # another thread's
            database.raw.close()
