"""A mailbox of Microsoft 365 from the first look to the board: mail, answers given elsewhere, bad days."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.mail.graph_mailbox import NOW, OWNER, GraphMailbox, certificates
from tests.servers.graph import Graph, graph_server
from tests.servers.graph_delta import Wrong
from tests.sync.test_pull import ME, START, mail, reader
from trayapp.domain.clients.book import CLIENTS, ClientBook, Entry
from trayapp.domain.clocks.calendar import default_calendar
from trayapp.domain.clocks.standard import shipped_standards
from trayapp.domain.messages.changes import Role
from trayapp.domain.owing.owed import Rules
from trayapp.errors import Busy, SignInNeeded
from trayapp.mail.graph.source import GraphSource
from trayapp.store.index import Index
from trayapp.sync.desk import Desk
from trayapp.sync.pull import pull, read_texts

RULES = Rules(
    me=ME,
    book=ClientBook((Entry("klara@winter.example", CLIENTS),), frozenset()),
    standards=shipped_standards(),
    calendar=default_calendar("UTC"),
    added={"work": START},
)


class House:
    """An index that follows a mailbox."""

    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        self.mailbox = GraphMailbox(graph)
        self.index = Index(None)
        self.source = self.mailbox.source()

    def put(self, number: int, *, mine: bool = False, refs: tuple[int, ...] = ()) -> str:
        role = Role.SENT if mine else Role.INBOX
        return self.mailbox.append(mail(number, mine=mine, refs=refs), role, START + timedelta(hours=number))

    def look(self) -> None:
        for _ in pull(self.source, self.index, "work", ME):
            pass
        read_texts(self.source, self.index, "work", reader)

    def owed(self) -> list[str]:
        """What is owed, or perhaps answered by a letter about something else."""
        return sorted(item.subject for item in Desk(self.index).all_open(RULES).values())


@pytest.fixture(scope="module")
def certified(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    return certificates(tmp_path_factory.mktemp("authority"))


@pytest.fixture
def house(certified: tuple[Path, Path]) -> Iterator[House]:
    with graph_server(*certified) as graph:
        house = House(graph)
        yield house
        house.index.close()
        house.mailbox.close()


def test_new_mail_is_owed_and_an_answer_given_elsewhere_settles_it(house: House) -> None:
    house.put(1)
    house.put(2)
    house.look()
    assert house.owed() == ["Matter 1", "Matter 2"]
    house.put(3, mine=True, refs=(1,))  # in Outlook: the copy in Sent has no header
    house.put(4)
    house.look()
    assert house.owed() == ["Matter 2", "Matter 4"]


def test_what_is_moved_to_the_trash_is_no_longer_owed_and_what_is_filed_still_is(house: House) -> None:
    first, second = house.put(1), house.put(2)
    archive = house.mailbox.mailbox.add_folder("Archiv")
    house.look()
    house.mailbox.move(first, Role.TRASH)
    house.mailbox.mailbox.move(second, archive.id)
    house.look()
    assert house.owed() == ["Matter 2"]


def test_bad_days_change_nothing(house: House) -> None:
    house.put(1)
    house.look()
    house.put(2)
    house.graph.fail("batch", Wrong(429, "TooManyRequests", retry_after="5"))
    with pytest.raises(Busy):
        house.look()
    house.look()
    assert house.owed() == ["Matter 1", "Matter 2"]
    house.graph.habits.epoch += 1  # it forgets where reading stopped
    house.put(3, mine=True, refs=(1,))
    house.look()
    assert house.owed() == ["Matter 2"]
    house.graph.expire()
    house.put(4)
    house.look()
    assert house.owed() == ["Matter 2", "Matter 4"]


def test_a_sign_in_that_ended_is_told_and_all_is_well_after_the_next(house: House) -> None:
    house.put(1)
    refused = house.graph.access(OWNER, token=lambda: "old", fresh=None)
    house.source = GraphSource(refused, clock=lambda: NOW)
    with pytest.raises(SignInNeeded):
        house.look()
    house.source.close()
    house.source = house.mailbox.source()
    house.look()
    assert house.owed() == ["Matter 1"]
