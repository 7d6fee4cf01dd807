"""From a mailbox with behaviour into the index, whatever happens in between."""

import itertools
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage

import pytest

from trayapp.domain.clients.book import Me
from trayapp.domain.messages.changes import Changes, Cursor, Role
from trayapp.domain.messages.message import Direction, Message, MessageId, Need, Reading
from trayapp.errors import CursorLost, Refused, Unreachable
from trayapp.mail.memory import MemoryMailbox, MemorySource
from trayapp.store.index import Index
from trayapp.sync.pull import Pulled, pull, read_all_texts, read_texts

ME = Me(frozenset({"alex@morgan.example"}))
START = datetime(
    2023, 3, 6, 9, tzinfo=UTC
)  # before MemoryMailbox.LONG_AGO: a Date after arrival is not believed
PAGE = 3


def mail(
    number: int, *, mine: bool = False, refs: tuple[int, ...] = (), text: str = "Could you call me?"
) -> bytes:
    """Make message ``number``, from Klara to me or the other way round, an hour after the one before it."""
    letter = EmailMessage()
    people = ["Klara <klara@winter.example>", "Alex <alex@morgan.example>"]
    letter["From"], letter["To"] = reversed(people) if mine else people
    letter["Subject"] = f"Matter {refs[0] if refs else number}"
    letter["Date"] = START + timedelta(hours=number)
    letter["Message-ID"] = f"<{number}@example.com>"
    if refs:
        letter["References"] = " ".join(f"<{one}@example.com>" for one in refs)
    letter.set_content(text)
    return letter.as_bytes()


def name(number: int) -> MessageId:
    return MessageId(f"{number}@example.com")


def reader(text: str, message: Message, direction: Direction) -> Reading:
    """Read as simply as can be."""
    if "trip the rules" in text:
        raise ZeroDivisionError
    if direction is Direction.OUT:
        return Reading(Need.NONE, acknowledges="will look" in text)
    return Reading(Need.ASKS if "?" in text else Need.NONE, text.strip())


@pytest.fixture
def mailbox() -> MemoryMailbox:
    return MemoryMailbox(PAGE)


@pytest.fixture
def index() -> Iterator[Index]:
    found = Index(None)
    yield found
    found.close()


def look(mailbox: MemoryMailbox, index: Index) -> list[Pulled]:
    return list(pull(mailbox.source(), index, "work", ME))


def fill(mailbox: MemoryMailbox, count: int) -> list[str]:
    return [mailbox.append(mail(number)) for number in range(count)]


# ---- Headers -----------------------------------------------------------------------------------------


def test_the_newest_come_first_and_each_page_says_how_far_it_is(mailbox: MemoryMailbox, index: Index) -> None:
    fill(mailbox, 7)
    pages = list(pull(mailbox.source(), index, "work", ME))
    assert [(page.new, page.done, page.total) for page in pages] == [(3, 3, 7), (3, 6, 7), (1, 7, 7)]
    first = next(iter(pages[0].conversations))
    assert first in index.conversations_of([name(number) for number in (4, 5, 6)])


def test_nothing_new_changes_nothing(mailbox: MemoryMailbox, index: Index) -> None:
    fill(mailbox, 4)
    look(mailbox, index)
    (page,) = look(mailbox, index)
    assert (page.new, page.conversations) == (0, frozenset())


@pytest.mark.parametrize("pages", [0, 1, 2])
def test_a_crash_after_any_page_costs_nothing_but_that_page(
    mailbox: MemoryMailbox, index: Index, pages: int
) -> None:
    fill(mailbox, 8)
    mailbox.crash_after = pages
    with pytest.raises(Unreachable):
        look(mailbox, index)
    assert index.count() == pages * PAGE
    look(mailbox, index)
    assert index.count() == 8
    assert mailbox.pages_read == 3


def test_a_lost_cursor_starts_over_once(mailbox: MemoryMailbox, index: Index) -> None:
    fill(mailbox, 4)
    look(mailbox, index)
    mailbox.lose_cursors()
    mailbox.append(mail(9))
    assert sum(page.new for page in look(mailbox, index)) == 1
    assert index.count() == 5


class _AlwaysLost(MemorySource):
    def changes(self, since: Cursor | None) -> Iterator[Changes]:
        raise CursorLost("The server knows nothing.")


def test_a_cursor_lost_again_at_once_is_trouble(mailbox: MemoryMailbox, index: Index) -> None:
    with pytest.raises(CursorLost):
        list(pull(_AlwaysLost(mailbox), index, "work", ME))


def test_a_mailbox_that_is_suddenly_empty_is_trouble_until_it_is_not(
    mailbox: MemoryMailbox, index: Index
) -> None:
    handles = fill(mailbox, 3)
    look(mailbox, index)
    kept = dict(mailbox.copies)
    for handle in handles:
        mailbox.delete(handle)
    for _ in range(2):
        with pytest.raises(Refused, match="suddenly holds none"):
            look(mailbox, index)
    assert index.count() == 3, "what vanished stays owed"
    mailbox.copies.update(kept)
    look(mailbox, index)


def test_a_mailbox_that_was_always_empty_is_no_trouble(mailbox: MemoryMailbox, index: Index) -> None:
    look(mailbox, index)
    assert index.cursor("work") is not None


def test_an_unreadable_message_is_listed(mailbox: MemoryMailbox, index: Index) -> None:
    mailbox.append(b"\r\n\r\nno header\r\n", date=START)
    mailbox.append(mail(1))
    assert sum(page.new for page in look(mailbox, index)) == 1
    assert index.count() == 2


# ---- Texts -------------------------------------------------------------------------------------------


def texts(mailbox: MemoryMailbox, index: Index, **others: object) -> int:
    return len(read_texts(mailbox.source(), index, "work", reader, **others))  # type: ignore[arg-type]


def test_only_the_texts_that_matter_are_read_and_each_once(mailbox: MemoryMailbox, index: Index) -> None:
    fill(mailbox, 3)
    mailbox.append(mail(5, mine=True, refs=(0,)), Role.SENT)
    look(mailbox, index)
    assert texts(mailbox, index) == 2
    assert texts(mailbox, index) == 0
    assert len(mailbox.texts_read) == 2
    seen = index.message(name(2))
    assert seen is not None
    assert seen.reading == Reading(Need.ASKS, "Could you call me?")


def test_texts_can_be_limited_in_number_and_age(mailbox: MemoryMailbox, index: Index) -> None:
    fill(mailbox, 9)
    look(mailbox, index)
    assert texts(mailbox, index, since=START + timedelta(hours=7)) == 2
    assert texts(mailbox, index, limit=3) == 3
    assert texts(mailbox, index, limit=0) == 0
    assert texts(mailbox, index) == 4


def test_texts_are_read_folder_by_folder_since_opening_one_costs_the_server_time(
    mailbox: MemoryMailbox, index: Index
) -> None:
    for number in range(0, 240, 2):
        mailbox.append(mail(number))
        mailbox.append(mail(number + 1), Role.OTHER)
    look(mailbox, index)
    assert texts(mailbox, index) == 240
    folders = [place.folder for place in mailbox.texts_read]
    assert sum(one != other for one, other in itertools.pairwise(folders)) == 1


def test_one_bad_text_stops_nothing(mailbox: MemoryMailbox, index: Index) -> None:
    handles = fill(mailbox, 3)
    mailbox.append(mail(7, text="Does this trip the rules?"))
    mailbox.break_texts(handles[1])
    look(mailbox, index)
    assert texts(mailbox, index) == 4
    why = {number: seen.unread_text for number in (0, 1, 2, 7) if (seen := index.message(name(number)))}
    assert why == {
        0: "",
        1: "The text cannot be decoded.",
        2: "",
        7: "Owed could not make sense of its text.",
    }
    assert texts(mailbox, index) == 0


def test_a_text_that_vanished_meanwhile_stops_nothing(mailbox: MemoryMailbox, index: Index) -> None:
    handles = fill(mailbox, 3)
    look(mailbox, index)
    mailbox.delete(handles[2])
    assert texts(mailbox, index) == 2
    assert texts(mailbox, index) == 0


def test_a_mere_acknowledgement_of_mine_brings_the_question_s_text_in(
    mailbox: MemoryMailbox, index: Index
) -> None:
    mailbox.append(mail(0))
    mailbox.append(mail(1, mine=True, refs=(0,), text="Got it, will look."), Role.SENT)
    look(mailbox, index)
    assert index.open_candidates() == frozenset()
    assert texts(mailbox, index, since=START) == 1
    assert len(mailbox.texts_read) == 2
    assert len(index.open_candidates()) == 1


def test_all_texts_can_be_read_and_kept_by_the_caller(mailbox: MemoryMailbox, index: Index) -> None:
    fill(mailbox, 2)
    mailbox.append(mail(5, mine=True, refs=(0,), text="Here it is."), Role.SENT)
    look(mailbox, index)
    kept: dict[MessageId, str] = {}
    read_all_texts(mailbox.source(), index, "work", reader, keep=kept)
    assert {number: text.strip() for number, text in kept.items()} == {
        name(0): "Could you call me?",
        name(1): "Could you call me?",
        name(5): "Here it is.",
    }


def test_after_a_lost_cursor_what_is_no_longer_named_is_gone(mailbox: MemoryMailbox, index: Index) -> None:
    handles = fill(mailbox, 7)
    look(mailbox, index)
    mailbox.lose_cursors()
    mailbox.move(handles[6], Role.TRASH)
    mailbox.delete(handles[5])
    mailbox.crash_after = 1
    with pytest.raises(Unreachable):
        look(mailbox, index)
    assert len(index.places("work")) == 7, "until the end everything counts as it stood"
    pages = look(mailbox, index)
    gone = index.message(name(6))
    assert gone is not None
    assert gone.dismissed
    assert set(index.places("work")) == {name(number) for number in (0, 1, 2, 3, 4, 6)}
    assert index.conversation_of(name(6)) in pages[-1].conversations
    assert index.count() == 7, "what vanished stays owed"


class _LostForAMoment(MemorySource):
    """Its server forgets a cursor, breaks, and knows the cursor again."""

    def __init__(self, mailbox: MemoryMailbox) -> None:
        super().__init__(mailbox)
        self._answers = [CursorLost("The server is confused."), Unreachable("The server is restarting.")]

    def changes(self, since: Cursor | None) -> Iterator[Changes]:
        if self._answers:
            raise self._answers.pop(0)
        return super().changes(since)


def test_a_cursor_that_was_lost_for_a_moment_forgets_nothing(mailbox: MemoryMailbox, index: Index) -> None:
    fill(mailbox, 4)
    look(mailbox, index)
    source = _LostForAMoment(mailbox)
    with pytest.raises(Unreachable):
        list(pull(source, index, "work", ME))
    list(pull(source, index, "work", ME))
    assert len(index.places("work")) == 4
