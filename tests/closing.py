"""For rooms whose tests make hundreds of indexes in memory: each goes, and is closed, when it is dropped.

Python 3.13 warns of each connection to SQLite that is never closed, and warnings fail tests.
"""

from __future__ import annotations

import gc
import sqlite3
import threading
import weakref
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from trayapp.store.files.database import Database


@pytest.fixture(autouse=True)
def collected_meanwhile() -> Iterator[None]:
    """Collect garbage as Python does by itself, for rooms without Qt and threads: examples leave much."""
    if threading.active_count() == 1:  # else it may be collected on a thread where it must not be
        gc.enable()
    yield
    gc.disable()


@pytest.fixture(autouse=True)
def closed_indexes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Close what was opened in memory and is gone."""
    begin = Database.__init__

    def noted(self: Database, path: Path | None, **how: Any) -> None:
        begin(self, path, **how)
        if path is None:
            weakref.finalize(self, _close, self.raw)

    monkeypatch.setattr(Database, "__init__", noted)


def _close(connection: sqlite3.Connection) -> None:
    with suppress(sqlite3.ProgrammingError):  # another thread's
        connection.close()
