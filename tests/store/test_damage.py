"""Whatever happens to the files: the index is read again, the user's decisions are saved."""

import itertools
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from tests.store.mailboxes import MINE, START, ids, message, page, partition, store
from trayapp.domain.owing.decision import Act, Decision
from trayapp.errors import DamagedStore, NewerStore, StoreTrouble
from trayapp.store.decisions import DecisionLog
from trayapp.store.files.rescue import copy_of
from trayapp.store.index import Index


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "index.sqlite3"


def overwrite(path: Path, start: int, size: int) -> None:
    """Overwrite bytes in the middle of a file."""
    with path.open("r+b") as file:
        file.seek(start)
        file.write(b"\xa5" * size)


def filled(path: Path, count: int = 300) -> None:
    """Make an index of some hundred messages and close it."""
    index = Index(path)
    store(
        index, *[message(str(number), subject=f"Subject {number}", hours=number) for number in range(count)]
    )
    index.close()


def aside(path: Path) -> list[Path]:
    return [
        one for one in path.parent.glob(f"{path.stem}.damaged-*") if not one.name.endswith(("-wal", "-shm"))
    ]


@pytest.mark.parametrize(
    "harm",
    [
        lambda path: path.write_bytes(b"this was an index once, now it is a letter"),
        lambda path: path.write_bytes(path.read_bytes()[:5000]),
        lambda path: overwrite(path, 0, 100),
        lambda path: overwrite(path, 100, 4000),
    ],
    ids=["replaced", "cut off", "header", "first page"],
)
def test_a_damaged_index_is_set_aside_and_begun_anew(path: Path, harm: object) -> None:
    filled(path)
    harm(path)  # type: ignore[operator]
    index = Index(path)
    assert index.begun_anew
    assert index.count() == 0
    assert index.cursor("work") is None
    store(index, message("a"))
    index.close()
    assert len(aside(path)) == 1


def test_damage_found_while_working_is_said_once_and_mended(path: Path) -> None:
    filled(path, 2000)
    index = Index(path)
    overwrite(path, 8192, path.stat().st_size - 3 * 8192)
    with pytest.raises(DamagedStore):
        list(index.everything())
    assert index.begun_anew
    assert list(index.everything()) == []
    store(index, message("a"))
    assert partition(index) == {frozenset(ids("a"))}
    index.close()


def test_only_one_damaged_file_is_kept(path: Path) -> None:
    for _ in range(3):
        filled(path)
        overwrite(path, 0, 100)
        Index(path).close()
    assert len(aside(path)) == 1


def test_an_index_that_was_not_closed_is_checked(path: Path) -> None:
    filled(path, 2000)
    living = Index(path)
    store(living, message("late"))
    overwrite(path, 4096 * 20, 4096 * 40)
    index = Index(path)
    assert index.begun_anew
    index.close()
    living.close()


def test_another_thread_s_connection_follows_to_the_new_file(path: Path) -> None:
    filled(path, 2000)
    one, other = Index(path), Index(path)
    assert other.cursor("work") == "c"
    overwrite(path, 4096, path.stat().st_size - 8192)
    with pytest.raises(DamagedStore):
        list(one.everything())
    with pytest.raises(DamagedStore, match="from the start"):
        other.store_page("work", page(message("a"), cursor="goes on where the old one stopped"), MINE)
    assert not other.begun_anew
    assert other.cursor("work") is None
    store(other, message("a"))
    assert one.count() == 1
    one.close()
    other.close()


def test_a_later_version_s_index_is_refused_and_left_as_it_is(path: Path) -> None:
    filled(path)
    with path.open("r+b") as file:
        file.seek(60)
        file.write((99).to_bytes(4, "big"))
    content = path.read_bytes()
    with pytest.raises(NewerStore):
        Index(path)
    assert path.read_bytes() == content


def test_a_file_that_cannot_be_moved_is_said_in_plain_words(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(path)
    overwrite(path, 0, 100)

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(StoreTrouble, match="cannot be moved away"):
        Index(path)


# ---- Decisions ---------------------------------------------------------------------------------------


def decide(path: Path, count: int, first: int = 0) -> None:
    """Decide so often, some at one click: each click waits for the disk."""
    log = DecisionLog(path)
    decisions = (
        Decision(f"{number}@example.com", Act.DONE, START + timedelta(hours=number))
        for number in range(first, first + count)
    )
    while click := tuple(itertools.islice(decisions, 20)):
        log.add(*click)
    log.close()


def open_again(path: Path) -> None:
    """Copy what the first run wrote, as every later opening does."""
    with closing(DecisionLog(path)) as log:
        log.in_force()


def targets(log: DecisionLog) -> list[str]:
    return [event.target for event in log.in_force().events]


def numbered(count: int) -> list[str]:
    return [f"{number}@example.com" for number in range(count)]


@pytest.mark.parametrize("harm", [lambda path: path.write_bytes(b""), lambda path: path.unlink()])
def test_decisions_come_back_from_the_copy(path: Path, harm: object) -> None:
    decide(path, 5)
    open_again(path)
    harm(path)  # type: ignore[operator]
    log = DecisionLog(path)
    assert targets(log) == numbered(5)
    assert "saved" in log.rescued()
    log.close()


def test_decisions_are_saved_from_a_damaged_file_row_by_row(path: Path) -> None:
    decide(path, 400)
    copy_of(path).unlink()
    size = path.stat().st_size
    overwrite(path, size // 2, 4096)
    log = DecisionLog(path)
    saved = targets(log)
    assert "saved" in log.rescued()
    assert set(saved) <= set(numbered(400))
    assert len(saved) > 100
    assert saved == sorted(saved, key=lambda name: int(name.partition("@")[0]))
    assert len(aside(path)) == 1
    log.add(Decision("new@example.com", Act.DONE, START))
    assert targets(log)[-1] == "new@example.com"
    log.close()
    again = DecisionLog(path)
    assert targets(again) == [*saved, "new@example.com"]
    assert "saved" in again.rescued(), "until the user was told"
    again.close()


def test_the_copy_and_the_remains_together_lose_least(path: Path) -> None:
    decide(path, 100)
    open_again(path)
    decide(path, 300, first=100)
    copied = copy_of(path)
    assert copied.exists()
    overwrite(path, 0, 100)
    log = DecisionLog(path)
    assert set(numbered(100)) <= set(targets(log))
    log.close()


def test_damage_to_decisions_found_while_working_is_mended_at_the_next_use(path: Path) -> None:
    decide(path, 2000)
    log = DecisionLog(path)
    assert len(targets(log)) == 2000
    overwrite(path, 4096 * 10, 4096)
    again = DecisionLog(path)
    assert set(targets(again)) == set(numbered(2000)), "the copy has what the damaged page held"
    again.close()
    assert len(targets(log)) == 2000, "who had it open follows to the new file"
    log.close()


def test_a_later_version_s_decisions_are_refused_and_left_as_they_are(path: Path) -> None:
    decide(path, 3)
    with path.open("r+b") as file:
        file.seek(60)
        file.write((99).to_bytes(4, "big"))
    content = path.read_bytes()
    with pytest.raises(NewerStore):
        open_again(path)
    assert path.read_bytes() == content
