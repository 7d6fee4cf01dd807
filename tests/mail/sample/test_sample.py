from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from trayapp import resources
from trayapp.domain.board.board import Board, board_at
from trayapp.domain.board.phase import Phase
from trayapp.domain.messages.message import Direction, Kind, Message, Reading
from trayapp.domain.owing.item import SettledBy, Verdict
from trayapp.domain.owing.owed import Rules
from trayapp.domain.texts.reading import read, read_own
from trayapp.mail.connect import open_source
from trayapp.mail.sample.mailbox import Sample, write_sample
from trayapp.mail.sample.stories import cast, letters
from trayapp.settings.model import Settings
from trayapp.store.index import Index
from trayapp.sync.desk import Desk
from trayapp.sync.pull import pull, read_all_texts

WEDNESDAY = datetime(2026, 5, 13, 9, 25, tzinfo=UTC)


@pytest.fixture
def index() -> Iterator[Index]:
    with closing(Index(None)) as index:
        yield index


def reader(settings: Settings) -> Callable[[str, Message, Direction], Reading]:
    me, phrases = settings.me(), resources.phrases()

    def read_text(text: str, message: Message, direction: Direction) -> Reading:
        if direction is Direction.OUT:
            return read_own(text, message, phrases=phrases)
        return read(text, message, me=me.addresses, my_names=me.names, phrases=phrases)

    return read_text


def look(sample: Sample, now: datetime, index: Index | None = None) -> tuple[Board, list[Verdict]]:
    """Read the mailbox as Owed does, into an index of its own unless one is given."""
    if index is None:
        with closing(Index(None)) as fresh:
            return look(sample, now, fresh)
    settings = sample.settings
    (account,) = settings.accounts
    source = open_source(account, password=str, clock=lambda: now, folder_names=resources.folder_names())
    for _ in pull(source, index, account.name, settings.me()):
        pass
    read_all_texts(source, index, account.name, reader(settings))
    rules = Rules(
        me=settings.me(),
        book=settings.book(resources.free_mail()),
        standards=settings.standards_in_force(),
        calendar=settings.calendar,
        added=settings.added(),
    )
    desk = Desk(index)
    verdicts = [verdict for judged in desk.everything(rules) for verdict in judged.verdicts]
    return board_at(desk.all_open(rules).values(), now), verdicts


def names(board: Board, phase: Phase) -> set[str]:
    return {row.item.client.name for row in board.rows if row.phase is phase}


@pytest.mark.parametrize("zone", ["Europe/Berlin", "America/Los_Angeles"])
@pytest.mark.parametrize(
    "now",
    [
        WEDNESDAY,
        datetime(2026, 5, 11, 7, 0, tzinfo=UTC),  # Monday morning in Berlin, Sunday night in California
        datetime(2026, 5, 16, 13, 0, tzinfo=UTC),  # Saturday
        datetime(2026, 5, 17, 1, 30, tzinfo=UTC),  # in the night to Sunday
        datetime(2026, 3, 29, 1, 15, tzinfo=UTC),  # fifteen minutes after the clocks of Berlin were changed
        datetime(2027, 1, 1, 0, 0, 1, tzinfo=UTC),
    ],
)
def test_the_board_is_lively_whatever_the_hour(tmp_path: Path, now: datetime, zone: str) -> None:
    sample = write_sample(tmp_path, now, zone)
    board, verdicts = look(sample, now)
    assert names(board, Phase.MISSED) == {"Tom Bolt"}
    assert names(board, Phase.SOON) == {"Priya Nair", "Dr. Helen Osei"}
    assert names(board, Phase.WAITING) == {"Yusuf Demir"}
    assert names(board, Phase.IN_TIME) == {
        "Nadia Rahman",
        "Owen Price",
        "Ben Whitaker",
        "Sofia Marchetti",
        "+49 40 0000 0142",
        "Daniel Kowalczyk",
        "Lukas Brandt",
    }
    assert [row.item.client.name for row in board.probable] == ["Elena Petrova"]
    assert [row.item.client.name for row in board.old] == ["Greta Holm"]
    kinds = {verdict.seen.kind for verdict in verdicts}
    assert kinds == set(Kind)
    assert {verdict.settled_by for verdict in verdicts} >= {SettledBy.ME, SettledBy.COLLEAGUE}


def test_the_sample_is_sound(tmp_path: Path) -> None:
    sample = write_sample(tmp_path, WEDNESDAY, "Europe/Berlin")
    assert sample.settings.problems() == ()
    assert sample.address == "rosa@lindqvist-partner.example"
    assert len(list(tmp_path.rglob("*.sample"))) >= 60


def test_everybody_is_invented() -> None:
    for person in cast().people.values():
        assert person.address.endswith(".example")


def test_every_letter_has_an_id_of_its_own() -> None:
    everybody = cast()
    ids = [letter.id for later in (False, True) for letter in letters(everybody, later=later)]
    assert len(ids) == len(set(ids))


def test_nothing_was_written_after_the_start_or_before_what_it_answers(tmp_path: Path) -> None:
    for day in range(7):
        start = WEDNESDAY + timedelta(days=day, hours=day * 3)
        for letter in letters(cast(), later=False):
            assert letter.written(start) < start
            for ancestor in letter.ancestors:
                assert ancestor.written(start) < letter.written(start)


def test_working_time_is_stretched_around_the_start(tmp_path: Path) -> None:
    for hour in range(0, 168, 13):
        now = WEDNESDAY + timedelta(hours=hour)
        calendar = write_sample(tmp_path / str(hour), now, "Europe/Berlin").settings.calendar
        assert calendar.problems() == ()
        around = timedelta(hours=4)
        assert calendar.between(now - around, now + around) == 2 * around


def test_clients_keep_writing(tmp_path: Path, index: Index) -> None:
    sample = write_sample(tmp_path, WEDNESDAY, "Europe/Berlin")
    before, _ = look(sample, WEDNESDAY, index)
    assert sample.deliver(WEDNESDAY) == 0
    delivered = 0
    coming = sample.next_delivery(WEDNESDAY)
    while coming is not None:
        assert sample.deliver(coming) == 1
        assert sample.deliver(coming) == 0
        delivered += 1
        coming = sample.next_delivery(coming)
    assert delivered >= 8
    later = WEDNESDAY + timedelta(minutes=10)
    after, _ = look(sample, later, index)
    assert {"Anna Acker", "Carla Nilsson"} <= {row.item.client.name for row in after.rows}
    tom_before, tom_after = (
        next(row.item for row in board.rows if row.item.client.name == "Tom Bolt")
        for board in (before, after)
    )
    assert tom_after.chasers == tom_before.chasers + 1
    assert "Yusuf Demir" not in {row.item.client.name for row in after.rows}


def test_a_delivery_is_made_once_also_by_another_run(tmp_path: Path) -> None:
    later = WEDNESDAY + timedelta(minutes=10)
    assert write_sample(tmp_path, WEDNESDAY, "Europe/Berlin").deliver(later) > 0
    assert write_sample(tmp_path, WEDNESDAY, "Europe/Berlin").deliver(later) == 0


def test_a_reply_of_the_user_settles_what_it_answers(tmp_path: Path, index: Index) -> None:
    sample = write_sample(tmp_path, WEDNESDAY, "Europe/Berlin")
    board, verdicts = look(sample, WEDNESDAY, index)
    missed = next(row.item for row in board.rows if row.phase is Phase.MISSED)
    answered = next(v.seen.message for v in verdicts if v.seen.message.id == missed.last_message_id)
    later = WEDNESDAY + timedelta(minutes=1)
    sample.send(answered, "Dear Tom, a cap of 250,000 is fine; please sign.", later)
    sample.send(answered, "One more thing: keep a copy.", later)
    board, _ = look(sample, later, index)
    assert names(board, Phase.MISSED) == set()
