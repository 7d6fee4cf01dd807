"""What every mailbox must do, written once: a backend passes it with a maker of mailboxes and ten lines.

::

    class TestMaildir(SourceContract):
        @pytest.fixture
        def mailbox(self, tmp_path: Path) -> MaildirMailbox:
            return MaildirMailbox(tmp_path)
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Protocol

import pytest

from trayapp.errors import CursorLost
from trayapp.mail.source import Arrival, Changes, Cursor, MailSource, Place, Role, Unreadable

PAGE = 5
"""Messages on a page of :meth:`Mailbox.source`: small, so that few messages make many pages."""

START = datetime(2024, 3, 4, 9, 0, tzinfo=UTC)

NO_HEADERS = b"\r\n\r\nThere is no header above this line.\r\n"
"""A message that nobody can make sense of; it must be listed as unreadable."""

GARBAGE = ("", "{}", "[]", "nonsense", '{"version": 99}', "\x00", "[1, 2]", "null")
"""Cursors that no source has ever made."""


class Mailbox(Protocol):
    """A mailbox that a test changes behind the back of its source."""

    def append(self, raw: bytes, role: Role = Role.INBOX, date: datetime | None = None) -> str:
        """Put a message into the folder of that role; return a handle for the two methods below."""
        ...

    def delete(self, handle: str) -> None:
        """Remove the message for good."""
        ...

    def move(self, handle: str, role: Role) -> str:
        """Move the message into another folder; return its new handle."""
        ...

    def source(self) -> MailSource:
        """Open the mailbox once more, with pages of about :data:`PAGE` messages. The maker closes it."""
        ...


def mail(number: int, text: str = "Could you send me the figures?") -> bytes:
    """Make message ``number``; a later number is a later date."""
    date = when(number).strftime("%a, %d %b %Y %H:%M:%S +0000")
    return (
        f"From: Iris Vale <iris.vale@client.example>\r\n"
        f"To: Me <me@example.com>\r\n"
        f"Subject: Message {number}\r\n"
        f"Date: {date}\r\n"
        f"Message-ID: <n{number}@client.example>\r\n"
        f"Content-Type: text/plain; charset=utf-8\r\n"
        f"\r\n"
        f"{text}\r\n"
    ).encode()


def when(number: int) -> datetime:
    """Tell when message ``number`` was written."""
    return START + timedelta(hours=number)


def fill(mailbox: Mailbox, numbers: Iterable[int], role: Role = Role.INBOX) -> list[str]:
    """Append messages by number; return their handles."""
    return [mailbox.append(mail(number), role, when(number)) for number in numbers]


class Applied:
    """The smallest index: what is known after applying pages in order."""

    def __init__(self) -> None:
        self.arrivals: dict[Place, Arrival] = {}
        self.unreadable: dict[Place, Unreadable] = {}
        self.cursor: Cursor | None = None
        self.repeated: list[Place] = []

    def apply(self, pages: Iterable[Changes]) -> Applied:
        """Take pages as ``pull`` does: forget, then what is gone, then what came."""
        for page in pages:
            for known in (self.arrivals, self.unreadable):
                for place in [p for p in known if p.folder in page.forget or p in page.gone]:
                    del known[place]
            for arrival in page.arrivals:
                if arrival.place in self.arrivals:
                    self.repeated.append(arrival.place)
                self.arrivals[arrival.place] = arrival
            self.unreadable.update((u.place, u) for u in page.unreadable)
            self.cursor = page.cursor
        return self

    def ids(self, role: Role | None = None) -> list[str]:
        """List the Message-IDs that lie in folders of that role, sorted."""
        return sorted(a.message.id for a in self.arrivals.values() if role in (None, a.role))


def ids(numbers: Iterable[int]) -> list[str]:
    """List the Message-IDs of messages by number, sorted."""
    return sorted(f"n{number}@client.example" for number in numbers)


class SourceContract:
    """Subclass it, name the class ``Test…`` and override the fixture ``mailbox``."""

    @pytest.fixture
    def mailbox(self) -> Mailbox:
        raise NotImplementedError

    def test_a_first_reading_yields_every_message_exactly_once(self, mailbox: Mailbox) -> None:
        fill(mailbox, range(17))
        fill(mailbox, range(100, 107), Role.SENT)
        seen = Applied().apply(mailbox.source().changes(None))
        assert seen.ids(Role.INBOX) == ids(range(17))
        assert seen.ids(Role.SENT) == ids(range(100, 107))
        assert not seen.repeated

    def test_a_first_reading_begins_with_the_newest(self, mailbox: Mailbox) -> None:
        fill(mailbox, range(23))
        pages = [[a.message.date for a in page.arrivals] for page in mailbox.source().changes(None)]
        pages = [page for page in pages if page]
        assert len(pages) > 1
        for newer, older in itertools.pairwise(pages):
            assert min(newer) > max(older)

    def test_pages_stay_small(self, mailbox: Mailbox) -> None:
        fill(mailbox, range(23))
        assert max(len(page.arrivals) for page in mailbox.source().changes(None)) <= 2 * PAGE

    def test_a_message_is_understood(self, mailbox: Mailbox) -> None:
        mailbox.append(mail(3), Role.INBOX, when(3))
        (arrival,) = Applied().apply(mailbox.source().changes(None)).arrivals.values()
        assert arrival.role is Role.INBOX
        assert arrival.message.id == "n3@client.example"
        assert arrival.message.sender == ("Iris Vale", "iris.vale@client.example")
        assert arrival.message.subject == "Message 3"
        assert arrival.message.date == when(3)

    def test_an_empty_mailbox_is_one_page(self, mailbox: Mailbox) -> None:
        pages = list(mailbox.source().changes(None))
        assert len(pages) == 1
        assert pages[0].arrivals == ()
        fill(mailbox, [1])
        assert Applied().apply(mailbox.source().changes(pages[0].cursor)).ids() == ids([1])

    def test_later_only_what_is_new_comes(self, mailbox: Mailbox) -> None:
        fill(mailbox, range(12))
        source = mailbox.source()
        seen = Applied().apply(source.changes(None))
        fill(mailbox, range(12, 15))
        fill(mailbox, [100], Role.SENT)
        news = Applied().apply(source.changes(seen.cursor))
        assert news.ids() == ids([12, 13, 14, 100])

    def test_many_new_messages_come_once_each(self, mailbox: Mailbox) -> None:
        fill(mailbox, range(3))
        source = mailbox.source()
        seen = Applied().apply(source.changes(None))
        fill(mailbox, range(3, 30))
        news = Applied().apply(source.changes(seen.cursor))
        assert news.ids() == ids(range(3, 30))
        assert not news.repeated

    def test_nothing_new_is_a_page_without_arrivals(self, mailbox: Mailbox) -> None:
        fill(mailbox, range(7))
        source = mailbox.source()
        cursor = Applied().apply(source.changes(None)).cursor
        for _ in range(2):
            pages = list(source.changes(cursor))
            assert pages
            assert not any(p.arrivals or p.gone or p.forget or p.unreadable for p in pages)
            cursor = pages[-1].cursor

    def test_another_source_goes_on_where_the_first_stopped(self, mailbox: Mailbox) -> None:
        fill(mailbox, range(7))
        seen = Applied().apply(mailbox.source().changes(None))
        fill(mailbox, [7])
        assert Applied().apply(mailbox.source().changes(seen.cursor)).ids() == ids([7])

    def test_a_deleted_message_is_gone(self, mailbox: Mailbox) -> None:
        handles = fill(mailbox, range(9))
        source = mailbox.source()
        seen = Applied().apply(source.changes(None))
        lost = next(place for place, a in seen.arrivals.items() if a.message.id == "n4@client.example")
        mailbox.delete(handles[4])
        pages = list(source.changes(seen.cursor))
        assert [place for page in pages for place in page.gone] == [lost]
        assert not any(page.arrivals for page in pages)

    def test_one_deleted_and_one_new_at_once(self, mailbox: Mailbox) -> None:
        handles = fill(mailbox, range(9))
        source = mailbox.source()
        seen = Applied().apply(source.changes(None))
        mailbox.delete(handles[8])
        fill(mailbox, [9])
        seen.apply(source.changes(seen.cursor))
        assert seen.ids() == ids([0, 1, 2, 3, 4, 5, 6, 7, 9])

    def test_a_moved_message_arrives_there_and_is_gone_here(self, mailbox: Mailbox) -> None:
        handles = fill(mailbox, range(6))
        source = mailbox.source()
        seen = Applied().apply(source.changes(None))
        mailbox.move(handles[2], Role.SENT)
        seen.apply(source.changes(seen.cursor))
        assert seen.ids(Role.INBOX) == ids([0, 1, 3, 4, 5])
        assert seen.ids(Role.SENT) == ids([2])

    def test_a_message_moved_away_and_back_is_there(self, mailbox: Mailbox) -> None:
        handles = fill(mailbox, range(3))
        source = mailbox.source()
        seen = Applied().apply(source.changes(None))
        away = mailbox.move(handles[1], Role.SENT)
        seen.apply(source.changes(seen.cursor))
        mailbox.move(away, Role.INBOX)
        seen.apply(source.changes(seen.cursor))
        assert seen.ids(Role.INBOX) == ids(range(3))
        assert seen.ids(Role.SENT) == []

    def test_an_unreadable_message_is_listed_and_stops_nobody(self, mailbox: Mailbox) -> None:
        fill(mailbox, range(3))
        mailbox.append(NO_HEADERS, Role.INBOX, when(3))
        fill(mailbox, range(4, 8))
        seen = Applied().apply(mailbox.source().changes(None))
        assert seen.ids() == ids([0, 1, 2, 4, 5, 6, 7])
        (bad,) = seen.unreadable.values()
        assert bad.role is Role.INBOX
        assert bad.why
        mailbox.append(NO_HEADERS, Role.INBOX, when(9))
        later = Applied().apply(mailbox.source().changes(seen.cursor))
        assert len(later.unreadable) == 1
        assert not later.arrivals

    def test_every_page_can_be_the_last_before_a_crash(self, mailbox: Mailbox) -> None:
        fill(mailbox, range(23))
        fill(mailbox, range(100, 108), Role.SENT)
        pages = list(mailbox.source().changes(None))
        for stop in range(1, len(pages) + 1):
            seen = Applied().apply(pages[:stop])
            seen.apply(mailbox.source().changes(seen.cursor))
            assert seen.ids(Role.INBOX) == ids(range(23))
            assert seen.ids(Role.SENT) == ids(range(100, 108))
            assert not seen.repeated

    def test_what_changed_during_a_crash_is_seen_after_it(self, mailbox: Mailbox) -> None:
        handles = fill(mailbox, range(23))
        pages = list(mailbox.source().changes(None))
        mailbox.delete(handles[1])
        mailbox.delete(handles[21])
        fill(mailbox, range(23, 31))
        expected = ids([n for n in range(31) if n not in {1, 21}])
        for stop in range(1, len(pages) + 1):
            seen = Applied().apply(pages[:stop])
            for _ in range(2):
                seen.apply(mailbox.source().changes(seen.cursor))
            assert seen.ids() == expected
            assert not seen.repeated

    def test_a_reading_that_is_left_half_way_does_no_harm(self, mailbox: Mailbox) -> None:
        fill(mailbox, range(23))
        source = mailbox.source()
        reading = source.changes(None)
        seen = Applied().apply([next(reading)])
        del reading
        seen.apply(source.changes(seen.cursor))
        assert seen.ids() == ids(range(23))

    def test_progress_is_counted(self, mailbox: Mailbox) -> None:
        fill(mailbox, range(23))
        pages = list(mailbox.source().changes(None))
        counts = [(page.done, page.total) for page in pages]
        if any(total for _, total in counts):
            assert [done for done, _ in counts] == sorted(done for done, _ in counts)
            assert counts[-1] == (23, 23)

    @pytest.mark.parametrize(
        "garbage", ["", "{}", "[]", "nonsense", '{"version": 99}', "\x00", "[1, 2]", "null"]
    )
    def test_a_cursor_that_means_nothing_is_lost(self, mailbox: Mailbox, garbage: str) -> None:
        fill(mailbox, [1])
        with pytest.raises(CursorLost):
            list(mailbox.source().changes(Cursor(garbage)))

    def test_texts_are_read(self, mailbox: Mailbox) -> None:
        numbers = range(8)
        for number in numbers:
            mailbox.append(mail(number, f"Is it number {number}?"), Role.INBOX, when(number))
        mailbox.append(mail(100, "It is sent."), Role.SENT, when(100))
        source = mailbox.source()
        seen = Applied().apply(source.changes(None))
        texts = {text.place: text for text in source.texts(list(seen.arrivals))}
        assert set(texts) == set(seen.arrivals)
        for place, arrival in seen.arrivals.items():
            told = arrival.message.subject.removeprefix("Message ")
            expected = "It is sent." if told == "100" else f"Is it number {told}?"
            assert texts[place].text.strip() == expected
            assert texts[place].why == ""

    def test_texts_are_read_between_pages_and_no_page_is_lost(self, mailbox: Mailbox) -> None:
        fill(mailbox, range(17))
        fill(mailbox, range(100, 107), Role.SENT)
        source = mailbox.source()
        seen, read = Applied(), set[Place]()
        for page in source.changes(None):
            seen.apply([page])
            read.update(text.place for text in source.texts([one.place for one in page.arrivals]))
        assert seen.ids(Role.INBOX) == ids(range(17))
        assert seen.ids(Role.SENT) == ids(range(100, 107))
        assert read == set(seen.arrivals)
        assert [page.arrivals for page in source.changes(seen.cursor)] == [()]

    def test_texts_of_what_is_gone_are_left_out(self, mailbox: Mailbox) -> None:
        handles = fill(mailbox, range(4))
        source = mailbox.source()
        seen = Applied().apply(source.changes(None))
        mailbox.delete(handles[0])
        places: Sequence[Place] = [*seen.arrivals, Place("INBOX", "nonsense"), Place("No such folder", "1:1")]
        texts = {text.place for text in source.texts(places)}
        gone = next(p for p, a in seen.arrivals.items() if a.message.id == "n0@client.example")
        assert texts == set(seen.arrivals) - {gone}

    def test_no_places_no_texts(self, mailbox: Mailbox) -> None:
        assert list(mailbox.source().texts([])) == []

    def test_it_can_be_closed_twice(self, mailbox: Mailbox) -> None:
        fill(mailbox, [1])
        source = mailbox.source()
        list(source.changes(None))
        source.close()
        source.close()
