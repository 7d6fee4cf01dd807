"""Any story of arrivals, moves, deletions, lost cursors and crashes ends with the board of a fresh start."""

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from tests.sync.test_pull import ME, PAGE, mail
from trayapp.domain.messages.changes import Role
from trayapp.errors import Refused, Unreachable
from trayapp.mail.memory import MemoryMailbox
from trayapp.store.index import Index
from trayapp.sync.pull import pull

ROLES = st.sampled_from((Role.INBOX, Role.SENT, Role.OTHER, Role.TRASH))


class Story(RuleBasedStateMachine):
    """A mailbox that lives, and an index that follows."""

    @initialize()
    def begin(self) -> None:
        self.mailbox = MemoryMailbox(PAGE)
        self.index = Index(None)
        self.there: list[str] = []
        self.raws: list[bytes] = []

    @rule(role=ROLES, mine=st.booleans(), answers=st.integers(0, 20), headless=st.booleans())
    def arrives(self, role: Role, mine: bool, answers: int, headless: bool) -> None:
        number = len(self.raws)
        refs = (answers % number,) if number and not headless else ()
        raw = mail(number, mine=mine, refs=refs)
        if headless and number:
            raw = raw.replace(b"Subject: Matter", b"Subject: Re: Matter", 1)
            raw = raw.replace(f"Matter {number}".encode(), f"Matter {answers % number}".encode(), 1)
        self.raws.append(raw)
        self.there.append(self.mailbox.append(raw, role))

    @rule(which=st.integers(0, 50), role=ROLES)
    def is_copied(self, which: int, role: Role) -> None:
        if self.raws:
            self.there.append(self.mailbox.append(self.raws[which % len(self.raws)], role))

    @rule(which=st.integers(0, 50), role=ROLES)
    def is_moved(self, which: int, role: Role) -> None:
        if self.there:
            handle = self.there.pop(which % len(self.there))
            self.there.append(self.mailbox.move(handle, role))

    @rule()
    def cursors_are_lost(self) -> None:
        self.mailbox.lose_cursors()

    @rule(pages=st.integers(0, 3))
    def breaks_off(self, pages: int) -> None:
        self.mailbox.crash_after = pages
        try:
            self.look()
        except Unreachable:
            pass
        finally:
            self.mailbox.crash_after = None

    @rule()
    def look(self) -> None:
        list(pull(self.mailbox.source(), self.index, "work", ME))

    @invariant()
    def after_a_look_all_is_as_from_scratch(self) -> None:
        if not self.there:
            return
        self.look()
        fresh = Index(None)
        list(pull(self.mailbox.source(), fresh, "work", ME))
        assert picture(self.index) == picture(fresh)
        fresh.close()

    def teardown(self) -> None:
        self.index.close()


def picture(index: Index) -> set[tuple[object, ...]]:
    """Return all that a user could see of an index."""
    open_ones = index.open_candidates()
    return {
        (
            one.id in open_ones,
            one.guessed,
            tuple((seen.message, seen.direction, seen.kind, seen.dismissed) for seen in one.messages),
            tuple(index.place_of(seen.message.id) is None for seen in one.messages),
        )
        for one in index.everything()
    }


TestStory = Story.TestCase
TestStory.settings = settings(
    max_examples=40, stateful_step_count=25, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)


def test_deleted_messages_stay_and_the_rest_is_as_from_scratch() -> None:
    mailbox, index = MemoryMailbox(PAGE), Index(None)
    handles = [mailbox.append(mail(number)) for number in range(5)]
    list(pull(mailbox.source(), index, "work", ME))
    mailbox.delete(handles[0])
    list(pull(mailbox.source(), index, "work", ME))
    assert index.count() == 5
    for handle in handles[1:]:
        mailbox.delete(handle)
    with pytest.raises(Refused):
        list(pull(mailbox.source(), index, "work", ME))
    index.close()
