"""One look at a mailbox: what it reports, so that the board is right without a new start."""

from collections.abc import Iterator

import pytest

from tests.sync.test_pull import ME, START, mail, reader
from trayapp.domain.clients.book import CLIENTS, COLLEAGUES, EVERYONE, ClientBook, Entry, Me
from trayapp.domain.messages.changes import Role
from trayapp.domain.messages.message import ConversationId
from trayapp.errors import Unreachable
from trayapp.mail.memory import MemoryMailbox
from trayapp.store.conversations.candidates import Wanted
from trayapp.store.index import Index
from trayapp.sync.engine import SEARCH_ALL_EVERY, Engine, Progress
from trayapp.sync.pull import pull

EVERYBODY = ClientBook((Entry(EVERYONE, CLIENTS),))


class Office:
    """A mailbox, the index that keeps it, and who is a colleague at present."""

    def __init__(self) -> None:
        self.mailbox = MemoryMailbox()
        self.index = Index(None)
        self.book = EVERYBODY

    def engine(self, me: Me = ME) -> Engine:
        return Engine(
            "work",
            open_source=self.mailbox.source,
            open_index=lambda: self.index,
            me=me,
            reader=reader,
            book=lambda: self.book,
            texts_since=START,
        )

    def unread(self, raw: bytes) -> list[Wanted]:
        """Let another program store a message whose text nobody read; return what texts are left to read."""
        self.mailbox.append(raw)
        list(pull(self.mailbox.source(), self.index, "work", ME, self.book.colleagues))
        return self.index.texts_wanted("work", 9)

    def look(self, engine: Engine) -> frozenset[ConversationId]:
        """Look once and return every conversation that was said to have changed."""
        said: list[object] = []
        found = engine.refresh(said.append)
        pages = [one.changed for one in said if isinstance(one, Progress)]
        return frozenset().union(found.changed, *pages)


@pytest.fixture
def office() -> Iterator[Office]:
    found = Office()
    yield found
    found.index.close()


def test_an_alias_of_mine_is_news_for_what_was_read_long_ago(office: Office) -> None:
    office.mailbox.append(mail(1))
    office.mailbox.append(mail(2, refs=(1,)).replace(b"Klara <klara@", b"Alex <private@", 1), Role.SENT)
    engine = office.engine()
    changed = office.look(engine)
    assert len(changed) == 1
    assert office.look(engine) == frozenset()
    aliased = office.engine(Me(ME.addresses | {"private@winter.example"}))
    assert office.look(aliased) == changed
    assert office.look(aliased) == frozenset()


def test_whom_the_user_sorts_as_a_colleague_is_news_too(office: Office) -> None:
    office.mailbox.append(mail(1))
    office.mailbox.append(mail(2, mine=True, refs=(1,)), Role.SENT)
    engine = office.engine()
    changed = office.look(engine)
    assert not office.index.open_candidates()
    office.book = EVERYBODY.with_entries([Entry("klara@winter.example", COLLEAGUES)])
    assert office.look(engine) == changed
    assert office.index.open_candidates() == changed


def test_a_look_reads_the_texts_of_what_is_new_and_no_others(office: Office) -> None:
    office.mailbox.append(mail(1))
    engine = office.engine()
    office.look(engine)
    unread = office.unread(mail(2))
    office.mailbox.append(mail(3))
    office.look(engine)
    assert office.index.texts_wanted("work", 9) == unread


def test_everything_is_searched_again_when_the_client_book_is_another(office: Office) -> None:
    office.mailbox.append(mail(1))
    engine = office.engine()
    office.look(engine)
    office.unread(mail(2))
    office.book = office.book.with_entries([])
    office.look(engine)
    assert office.index.texts_wanted("work", 9) == []


def test_everything_is_searched_again_after_a_look_that_failed(office: Office) -> None:
    office.mailbox.append(mail(1))
    engine = office.engine()
    office.look(engine)
    office.unread(mail(2))
    office.mailbox.trouble = Unreachable("The server is gone.")
    with pytest.raises(Unreachable):
        office.look(engine)
    office.mailbox.trouble = None
    office.look(engine)
    assert office.index.texts_wanted("work", 9) == []


def test_everything_is_searched_again_from_time_to_time(office: Office) -> None:
    office.mailbox.append(mail(1))
    engine = office.engine()
    office.look(engine)
    office.unread(mail(2))
    for _ in range(SEARCH_ALL_EVERY):
        office.look(engine)
    assert office.index.texts_wanted("work", 9) == []
