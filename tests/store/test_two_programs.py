"""The tray application and a command have one file open at once: neither takes it from the other."""

import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from trayapp.store.decisions import DecisionLog
from trayapp.store.files.database import Database, refuse_newer, was_left_open
from trayapp.store.index import Index

COME_AND_GO = """
import sys
from pathlib import Path
from trayapp.store.files.database import Database
database = Database(Path(sys.argv[1]))
print(database.read(sys.argv[2])[0][0])
database.close()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "some.sqlite3"


def elsewhere(path: Path, query: str) -> str:
    """Let another program open the file, read from it and close it, as ``owed status`` does."""
    command = [sys.executable, "-c", COME_AND_GO, str(path), query]
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=30).stdout.strip()


def test_what_is_written_after_a_command_came_and_went_is_seen_by_the_next(path: Path) -> None:
    with closing(Database(path)) as ours:
        with ours.transaction() as connection:
            connection.execute("CREATE TABLE thing (id INTEGER PRIMARY KEY)")
        refuse_newer(path, 1)
        Database(path).close()  # another thread of this program comes and goes
        assert elsewhere(path, "SELECT count(*) FROM thing") == "0"
        with ours.transaction() as connection:
            connection.execute("INSERT INTO thing VALUES (1)")
        assert elsewhere(path, "SELECT count(*) FROM thing") == "1"
    assert elsewhere(path, "SELECT count(*) FROM thing") == "1", "nor is it lost at the end"


def test_the_log_of_an_index_that_is_open_stays_with_it(path: Path) -> None:
    with closing(Index(path)), closing(Index(path)):
        log = path.with_name(f"{path.name}-wal")
        Index(path).close()
        elsewhere(path, "SELECT count(*) FROM account")
        assert log.exists()


def test_the_log_of_decisions_that_are_open_stays_with_them(path: Path) -> None:
    with closing(DecisionLog(path)) as decisions, closing(DecisionLog(path)) as others:
        decisions.looks()
        others.looks()
        others.close()
        elsewhere(path, "SELECT count(*) FROM sqlite_master")
        assert path.with_name(f"{path.name}-wal").exists()


def test_what_somebody_has_open_was_not_left_open(path: Path) -> None:
    with closing(Database(path)) as ours:
        with ours.transaction() as connection:
            connection.execute("CREATE TABLE thing (id INTEGER PRIMARY KEY)")
        assert path.with_name(f"{path.name}-wal").stat().st_size
        assert not was_left_open(path), "so that not every command reads the whole file"
        crashed = path.with_name("crashed.sqlite3")
        for ending in ("", "-wal"):
            crashed.with_name(f"{crashed.name}{ending}").write_bytes(
                path.with_name(f"{path.name}{ending}").read_bytes()
            )
    assert not was_left_open(path), "it was closed"
    assert was_left_open(crashed)
    with closing(Database(crashed)) as found:
        assert found.read("SELECT count(*) FROM thing") == [(0,)]
