import sqlite3
import stat
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from trayapp.errors import DamagedStore, NewerStore, StoreTrouble
from trayapp.store.files.database import Database, insert, refuse_newer
from trayapp.store.files.migrations import Schema, before


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "some.sqlite3"


@pytest.fixture
def database(path: Path) -> Iterator[Database]:
    found = Database(path)
    with found.transaction() as connection:
        connection.execute("CREATE TABLE thing (id INTEGER PRIMARY KEY, words TEXT NOT NULL)")
    yield found
    found.close()


def test_only_the_owner_may_read_the_file_and_what_sqlite_lays_beside_it(
    path: Path, database: Database
) -> None:
    parts = sorted(path.parent.iterdir())
    assert len(parts) == 3
    assert {stat.S_IMODE(part.stat().st_mode) for part in parts} == {0o600}


def test_a_file_that_others_may_read_is_closed_to_them(path: Path) -> None:
    path.touch(0o644)
    Database(path).close()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_transaction_that_fails_leaves_nothing(database: Database) -> None:
    with pytest.raises(sqlite3.IntegrityError), database.transaction() as connection:
        connection.executemany("INSERT INTO thing VALUES (?, 'a')", [(1,), (1,)])
    assert database.read("SELECT * FROM thing") == []


def test_many_rows_go_in_and_a_failing_one_takes_all_back(database: Database) -> None:
    rows = [(number, str(number)) for number in range(1, 251)]
    with database.transaction() as connection:
        insert(connection, "INSERT OR FAIL INTO thing", 2, rows)
    assert database.read("SELECT count(*), max(id) FROM thing") == [(250, 250)]
    with pytest.raises(sqlite3.IntegrityError), database.transaction() as connection:
        insert(
            connection, "INSERT OR FAIL INTO thing", 2, [(number + 200, "x") for number in range(150, 0, -1)]
        )
    assert database.read("SELECT count(*) FROM thing") == [(250,)]
    assert list(database.stream("SELECT id FROM thing WHERE id > 248", at_once=1)) == [(249,), (250,)]


def test_a_full_disk_is_said_in_plain_words_and_work_goes_on_after_it(database: Database) -> None:
    (pages,) = database.read("PRAGMA page_count")[0]
    database.read(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(StoreTrouble, match="The disk is full"), database.transaction() as connection:
        connection.executemany("INSERT INTO thing (words) VALUES (?)", [("x" * 1000,)] * 100)
    assert database.read("SELECT count(*) FROM thing") == [(0,)]
    database.read("PRAGMA max_page_count = 100000")
    with database.transaction() as connection:
        connection.execute("INSERT INTO thing (words) VALUES ('there is room again')")
    assert database.read("SELECT count(*) FROM thing") == [(1,)]


def test_a_file_that_may_not_be_written_is_said_in_plain_words(database: Database) -> None:
    database.read("PRAGMA query_only = ON")  # what a read-only disk answers, for tests that run as root too
    with pytest.raises(StoreTrouble, match="may not write"), database.transaction() as connection:
        connection.execute("INSERT INTO thing (words) VALUES ('a')")


def test_a_place_where_no_file_can_be_is_said_in_plain_words(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for impossible in (tmp_path / "file" / "index", tmp_path / "absent" / "index", tmp_path):
        with pytest.raises(StoreTrouble, match="cannot open"):
            Database(impossible)


def test_a_mistake_of_ours_stays_what_it_is(database: Database) -> None:
    with pytest.raises(sqlite3.OperationalError, match="no such table"):
        database.read("SELECT * FROM nowhere")


def test_two_threads_write_in_turns(path: Path, database: Database) -> None:
    failures: list[Exception] = []

    def write(word: str) -> None:
        try:
            mine = Database(path)
            for _ in range(40):
                with mine.transaction() as connection:
                    connection.execute("INSERT INTO thing (words) VALUES (?)", (word,))
            mine.close()
        except Exception as error:  # noqa: BLE001 - whatever it is, the test shows it
            failures.append(error)

    writers = [threading.Thread(target=write, args=(word,)) for word in ("one", "two")]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join(60)
    assert failures == []
    assert database.read("SELECT words, count(*) FROM thing GROUP BY words") == [("one", 40), ("two", 40)]


# ---- Versions ----------------------------------------------------------------------------------------


def grown(steps: int) -> Schema:
    """Make a schema of so many steps, each of which adds a table."""
    schema = Schema()
    for number in range(1, steps + 1):
        schema.step(lambda connection, number=number: connection.execute(f"CREATE TABLE t{number} (x)"))  # type: ignore[misc]
    return schema


def tables(database: Database) -> set[str]:
    return {name for (name,) in database.read("SELECT name FROM sqlite_master WHERE name LIKE 't_'")}


def test_each_step_is_done_once_and_an_older_file_is_copied_before(path: Path) -> None:
    database = Database(path)
    grown(1).apply(database)
    assert not list(path.parent.glob("*version*"))
    grown(3).apply(database)
    grown(3).apply(database)
    assert tables(database) == {"t1", "t2", "t3"}
    database.close()
    kept = before(path, 1)
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    old = Database(kept)
    assert tables(old) == {"t1"}
    old.close()


def test_a_step_that_fails_leaves_the_version_before_it(path: Path) -> None:
    schema = grown(2)

    @schema.step
    def fails(connection: sqlite3.Connection) -> None:
        connection.execute("CREATE TABLE t9 (x)")
        connection.execute("nonsense")

    database = Database(path)
    with pytest.raises(sqlite3.OperationalError):
        schema.apply(database)
    assert tables(database) == {"t1", "t2"}
    assert database.read("PRAGMA user_version") == [(2,)]
    grown(3).apply(database)
    assert tables(database) == {"t1", "t2", "t3"}
    database.close()


def test_a_later_version_is_refused_and_left_as_it_is(path: Path) -> None:
    database = Database(path)
    grown(3).apply(database)
    database.close()
    content = path.read_bytes()
    with pytest.raises(NewerStore):
        refuse_newer(path, 2)
    assert path.read_bytes() == content
    assert list(path.parent.iterdir()) == [path]
    refuse_newer(path, 3)
    refuse_newer(path.with_name("absent"), 0)


@pytest.mark.parametrize("content", [b"no database at all, only words", b"SQLite format 3\x00 cut off"])
def test_what_is_no_database_is_damaged(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with pytest.raises(DamagedStore):
        refuse_newer(path, 1)
