"""A mailbox with labels: what lies in many folders is owed once, whichever of them are read, in any order."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import ClassVar

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from tests.mail.gmail_mailbox import GmailMailbox
from tests.servers.dovecot import Dovecot, running
from tests.servers.imap_kinds import GMAIL_GERMAN
from tests.sync.test_pull import ME, START, mail
from trayapp.domain.clients.book import CLIENTS, ClientBook, Entry
from trayapp.domain.clocks.calendar import default_calendar
from trayapp.domain.clocks.standard import shipped_standards
from trayapp.domain.messages.changes import Role
from trayapp.domain.owing.owed import Rules
from trayapp.store.index import Index
from trayapp.sync.desk import Desk
from trayapp.sync.pull import pull

pytestmark = pytest.mark.dovecot

LABEL = "Clients"
RULES = Rules(
    me=ME,
    book=ClientBook((Entry("klara@winter.example", CLIENTS),), frozenset()),
    standards=shipped_standards(),
    calendar=default_calendar("UTC"),
    added={"work": START},
)


class Reader:
    """An index that follows a mailbox."""

    def __init__(self, mailbox: GmailMailbox, *folders: str) -> None:
        self.index = Index(None)
        self._source = mailbox.source(folders=folders)

    def look(self, pages: int | None = None) -> None:
        """Read what changed, or only its first pages."""
        reading = pull(self._source, self.index, "work", ME)
        for number, _ in enumerate(reading, 1):
            if number == pages:
                break

    def owed(self) -> set[tuple[object, ...]]:
        """Give all that a board shows of what is owed."""
        return {
            (item.due, item.waiting, item.waiting_since, item.chasers, item.probable, item.old, item.reasons)
            for item in Desk(self.index).all_open(RULES).values()
        }

    def close(self) -> None:
        self.index.close()
        self._source.close()


@pytest.fixture(scope="module")
def gmail() -> Iterator[Dovecot]:
    with running(**GMAIL_GERMAN.settings) as server:
        yield server


@pytest.fixture
def mailbox(gmail: Dovecot) -> Iterator[GmailMailbox]:
    mailbox = GmailMailbox(gmail, GMAIL_GERMAN)
    yield mailbox
    mailbox.close()


def test_all_mail_makes_no_message_appear_twice(mailbox: GmailMailbox) -> None:
    asked = mailbox.append(mail(1))
    mailbox.label(asked, LABEL)
    mailbox.append(mail(2).replace(b"Message-ID: <2@example.com>\n", b""))
    reader = Reader(mailbox, mailbox.all_mail, LABEL)
    reader.look()
    assert reader.index.count() == 2
    assert [item.chasers for item in Desk(reader.index).all_open(RULES).values()] == [0, 0]
    reader.close()


def test_what_i_sent_is_an_answer_and_never_owed(mailbox: GmailMailbox) -> None:
    mailbox.append(mail(1))
    mailbox.append(mail(2))
    reader = Reader(mailbox, mailbox.all_mail)
    reader.look()
    assert len(reader.owed()) == 2
    mailbox.append(mail(3, mine=True, refs=(1,)), Role.SENT)
    mailbox.append(mail(4, mine=True), Role.SENT)
    reader.look()
    assert len(reader.owed()) == 1
    assert {item.client.address for item in Desk(reader.index).all_open(RULES).values()} == {
        "klara@winter.example"
    }
    reader.close()


def test_archiving_answers_nothing_and_the_bin_dismisses(mailbox: GmailMailbox) -> None:
    handles = [mailbox.append(mail(number)) for number in range(3)]
    readers = Reader(mailbox), Reader(mailbox, mailbox.all_mail)
    for reader in readers:
        reader.look()
    mailbox.archive(handles[0])
    mailbox.move(handles[1], Role.TRASH)
    for reader in readers:
        reader.look()
        assert len(reader.owed()) == 2
    mailbox.move(handles[1], Role.INBOX)
    for reader in readers:
        reader.look()
        assert len(reader.owed()) == 3
        reader.close()


class Story(RuleBasedStateMachine):
    """A mailbox that lives; one index follows its Inbox and Sent, another all that there is."""

    server: ClassVar[Dovecot]

    @initialize()
    def begin(self) -> None:
        self.open = ExitStack()
        self.mailbox = GmailMailbox(self.server, GMAIL_GERMAN)
        self.open.callback(self.mailbox.close)
        self.narrow = self._reader()
        self.wide = self._reader(self.mailbox.all_mail, LABEL)
        self.letters: list[str] = []

    def _reader(self, *folders: str) -> Reader:
        reader = Reader(self.mailbox, *folders)
        self.open.callback(reader.close)
        return reader

    @rule(mine=st.booleans(), answers=st.integers(0, 20), nameless=st.booleans())
    def arrives(self, mine: bool, answers: int, nameless: bool) -> None:
        number = len(self.letters)
        raw = mail(number, mine=mine, refs=(answers % number,) if number else ())
        if nameless:
            raw = raw.replace(f"Message-ID: <{number}@example.com>\n".encode(), b"")
        self.letters.append(self.mailbox.append(raw, Role.SENT if mine else Role.INBOX))

    @rule(which=st.integers(0, 20))
    def is_labelled(self, which: int) -> None:
        self._change(which, self._labelled)

    def _labelled(self, handle: str) -> None:
        # What was thrown away and only labelled again is seen by one of the two alone.
        if self.mailbox.all_mail in self.mailbox.folders_of(handle):
            self.mailbox.label(handle, LABEL)

    @rule(which=st.integers(0, 20))
    def is_archived(self, which: int) -> None:
        self._change(which, self.mailbox.archive)

    @rule(which=st.integers(0, 20), role=st.sampled_from([Role.TRASH, Role.JUNK]))
    def is_thrown_away(self, which: int, role: Role) -> None:
        self._change(which, lambda handle: self.mailbox.move(handle, role))

    @rule(which=st.integers(0, 20))
    def is_fetched_back(self, which: int) -> None:
        self._change(which, lambda handle: self.mailbox.move(handle, Role.INBOX))

    @rule(pages=st.integers(1, 3))
    def a_look_breaks_off(self, pages: int) -> None:
        self.wide.look(pages)

    def _change(self, which: int, change: Callable[[str], object]) -> None:
        if self.letters:
            change(self.letters[which % len(self.letters)])

    @invariant()
    def the_board_is_the_same_whichever_folders_are_read(self) -> None:
        if not self.letters:
            return
        self.narrow.look()
        self.wide.look()
        fresh = Reader(self.mailbox, self.mailbox.all_mail, LABEL)
        try:
            fresh.look()
            assert self.wide.owed() == fresh.owed()
            assert self.wide.owed() == self.narrow.owed()
            assert fresh.index.count() == self.wide.index.count() == len(self.letters)
        finally:
            fresh.close()

    def teardown(self) -> None:
        self.open.close()


def test_any_life_of_a_mailbox_with_labels_gives_one_board(gmail: Dovecot) -> None:
    Story.server = gmail
    run_state_machine_as_test(
        Story,
        settings=settings(
            max_examples=8,
            stateful_step_count=12,
            deadline=None,
            suppress_health_check=[HealthCheck.too_slow],
        ),
    )
