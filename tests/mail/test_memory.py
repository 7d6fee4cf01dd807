import json
import queue

import pytest

from tests.mail.contract import PAGE, SourceContract, fill, ids, mail
from trayapp.errors import CursorLost, SignInNeeded, Unreachable
from trayapp.mail.memory import MemoryMailbox
from trayapp.mail.source import Cursor, Role
from trayapp.mail.source import MailSource as Source


class TestMemory(SourceContract):
    @pytest.fixture
    def mailbox(self) -> MemoryMailbox:
        return MemoryMailbox(PAGE)


@pytest.fixture
def mailbox() -> MemoryMailbox:
    return MemoryMailbox(PAGE)


def test_a_source_is_a_mail_source(mailbox: MemoryMailbox) -> None:
    source: Source = mailbox.source()
    source.close()


def test_a_lost_cursor_is_lost_once(mailbox: MemoryMailbox) -> None:
    fill(mailbox, range(3))
    cursor = list(mailbox.source().changes(None))[-1].cursor
    mailbox.lose_cursors()
    with pytest.raises(CursorLost):
        list(mailbox.source().changes(cursor))
    (page,) = mailbox.source().changes(None)
    assert len(page.arrivals) == 3


def test_a_cursor_of_another_mailbox_is_lost(mailbox: MemoryMailbox) -> None:
    with pytest.raises(CursorLost):
        list(mailbox.source().changes(Cursor(json.dumps({"epoch": 1, "known": [7]}))))


def test_trouble_stays_until_it_is_taken_away(mailbox: MemoryMailbox) -> None:
    fill(mailbox, range(2))
    mailbox.trouble = SignInNeeded("The server refused the password.")
    source = mailbox.source()
    for _ in range(2):
        with pytest.raises(SignInNeeded):
            list(source.changes(None))
        with pytest.raises(SignInNeeded):
            list(source.texts([]))
    mailbox.trouble = None
    assert len(list(source.changes(None))) == 1


def test_a_crash_comes_after_so_many_pages_and_once(mailbox: MemoryMailbox) -> None:
    fill(mailbox, range(12))
    mailbox.crash_after = 1
    pages = mailbox.source().changes(None)
    first = next(pages)
    with pytest.raises(Unreachable):
        next(pages)
    rest = list(mailbox.source().changes(first.cursor))
    assert sum(len(page.arrivals) for page in rest) == 12 - PAGE
    assert mailbox.pages_read == 3


def test_broken_texts_say_why(mailbox: MemoryMailbox) -> None:
    good, bad = fill(mailbox, range(2))
    mailbox.break_texts(bad)
    places = [mailbox.place(good), mailbox.place(bad)]
    texts = list(mailbox.source().texts(places))
    assert [bool(text.why) for text in texts] == [False, True]
    assert mailbox.texts_read == places


def test_a_closed_source_reads_nothing(mailbox: MemoryMailbox) -> None:
    source = mailbox.source()
    source.close()
    with pytest.raises(Unreachable):
        list(source.changes(None))


def test_without_push_a_watch_returns_at_once(mailbox: MemoryMailbox) -> None:
    mailbox.source().watch(lambda: pytest.fail("rang"))


def test_with_push_a_watch_rings_at_changes_until_closed() -> None:
    mailbox = MemoryMailbox(push=True)
    source = mailbox.source()
    rung: queue.SimpleQueue[int] = queue.SimpleQueue()

    def ring() -> None:
        rung.put(1)
        if rung.qsize() == 1:
            mailbox.append(mail(2))  # while the first ring is being heard
        else:
            source.close()

    source._bell.put(True)
    source.watch(ring)
    assert rung.qsize() == 2
    mailbox.append(mail(3))  # nobody listens any more
    assert source._bell.qsize() == 0 or not source._mailbox.watchers


def test_roles_have_folders_of_their_own(mailbox: MemoryMailbox) -> None:
    for number, role in enumerate(Role):
        fill(mailbox, [number], role)
    (page,) = mailbox.source().changes(None)
    assert {arrival.role for arrival in page.arrivals} == set(Role)
    assert len({arrival.place.folder for arrival in page.arrivals}) == len(Role)
    assert sorted(a.message.id for a in page.arrivals) == ids(range(5))
