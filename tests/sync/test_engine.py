"""One look at a mailbox: what it reports, so that the board is right without a new start."""

from collections.abc import Iterator

import pytest

from tests.sync.test_pull import ME, START, mail, reader
from trayapp.domain.changes import Role
from trayapp.domain.clients import Me
from trayapp.domain.message import ConversationId
from trayapp.mail.memory import MemoryMailbox
from trayapp.store.index import Index
from trayapp.sync.engine import Engine, Progress


class Office:
    """A mailbox, the index that keeps it, and who is a colleague at present."""

    def __init__(self) -> None:
        self.mailbox = MemoryMailbox()
        self.index = Index(None)
        self.colleagues: frozenset[str] = frozenset()

    def engine(self, me: Me = ME) -> Engine:
        return Engine(
            "work",
            open_source=self.mailbox.source,
            open_index=lambda: self.index,
            me=me,
            reader=reader,
            known=lambda _email: True,
            colleagues=lambda: self.colleagues,
            texts_since=START,
        )

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
    office.colleagues = frozenset({"klara@winter.example"})
    assert office.look(engine) == changed
    assert office.index.open_candidates() == changed
