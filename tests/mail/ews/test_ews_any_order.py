"""Whatever happens to an Exchange mailbox and on the way to it, in the end what is there is known."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from itertools import islice

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.mail.contract import Applied, ids, mail, when
from tests.mail.ews_mailbox import FOLDERS, ExchangeMailbox
from tests.servers import ews_faults as faults
from tests.servers.certificates import Authority
from tests.servers.ews import EwsServer, ews_server
from tests.servers.ews_faults import Trouble
from trayapp.errors import CursorLost, MailTrouble
from trayapp.mail.source import Role

TROUBLES = {
    "busy": faults.soap_fault("ErrorServerBusy", back_off=90_000),
    "too many": Trouble(429, {"Retry-After": "90"}),
    "reset": faults.RESET,
    "cut": faults.CUT,
    "not found": faults.ITEM_NOT_FOUND,
    "bad state": faults.BAD_STATE,
    "forbidden": faults.FORBIDDEN,
    "portal": faults.PORTAL,
}
OPERATIONS = ("SyncFolderItems", "GetItem", "*")

_number = st.integers(0, 30)
_role = st.sampled_from([Role.INBOX, Role.SENT, Role.TRASH, Role.JUNK])
_steps = st.lists(
    st.one_of(
        st.tuples(st.just("append"), _role, st.integers(1, 9)),
        st.tuples(st.just("delete"), _number),
        st.tuples(st.just("move"), _number, _role),
        st.tuples(st.just("touch"), _number),
        st.tuples(st.just("forget")),
        st.tuples(
            st.just("meanwhile"), st.sampled_from(OPERATIONS), st.sampled_from(["delete", "move"]), _number
        ),
        st.tuples(
            st.just("fault"),
            st.sampled_from(OPERATIONS),
            st.sampled_from(sorted(TROUBLES)),
            st.integers(1, 3),
        ),
        st.tuples(st.just("look"), st.integers(0, 4)),
    ),
    max_size=14,
)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EwsServer]:
    with ews_server(Authority(tmp_path_factory.mktemp("exchange"))) as running:
        yield running


@pytest.fixture(scope="module")
def mailbox(server: EwsServer) -> Iterator[ExchangeMailbox]:
    mailbox = ExchangeMailbox(server, proof="basic")
    mailbox.source().folders()
    yield mailbox
    mailbox.close()


class World:
    """A mailbox, what somebody knows of it, and how it goes wrong."""

    def __init__(self, mailbox: ExchangeMailbox) -> None:
        self.mailbox = mailbox
        self.seen = Applied()
        self.source = mailbox.source()
        self._count = 0
        mailbox.box.items.clear()

    def do(self, step: tuple[object, ...]) -> None:
        """Take one step."""
        name, *more = step
        getattr(self, str(name))(*more)

    def append(self, role: Role, count: int) -> None:
        for _ in range(count):
            self._count += 1
            self.mailbox.append(mail(self._count), role, when(self._count))

    def _some(self, number: int) -> str:
        handles = sorted(self.mailbox.box.items)
        return handles[number % len(handles)] if handles else ""

    def delete(self, number: int) -> None:
        if one := self._some(number):
            self.mailbox.delete(one)

    def move(self, number: int, role: Role = Role.TRASH) -> None:
        if one := self._some(number):
            self.mailbox.move(one, role)

    def touch(self, number: int) -> None:
        if one := self._some(number):
            self.mailbox.box.touch(one)

    def forget(self) -> None:
        self.mailbox.box.forget_states()

    def meanwhile(self, operation: str, what: str, number: int) -> None:
        self.mailbox.server.before(operation, lambda: getattr(self, what)(number))

    def fault(self, operation: str, trouble: str, times: int) -> None:
        self.mailbox.server.fault(operation, TROUBLES[trouble], times=times)

    def look(self, pages: int = 0) -> None:
        """Look; leave after so many pages, as in a crash; 0 means all."""
        try:
            reading = self.source.changes(self.seen.cursor)
            self.seen.apply(islice(reading, pages) if pages else reading)
        except CursorLost:
            self.seen = Applied()
        except MailTrouble:
            pass

    def there(self, role: Role) -> list[str]:
        """List what lies in a folder."""
        raws = [item.raw for item in self.mailbox.box.listed(FOLDERS[role])]
        return ids(int(raw.partition(b"Subject: Message ")[2].split()[0]) for raw in raws)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(steps=_steps)
def test_the_end_is_what_is_there(mailbox: ExchangeMailbox, steps: list[tuple[object, ...]]) -> None:
    world = World(mailbox)
    try:
        for step in steps:
            world.do(step)
        mailbox.server.heal()
        for _ in range(3):
            world.look()
        for role in (Role.INBOX, Role.SENT, Role.TRASH, Role.JUNK):
            assert world.seen.ids(role) == world.there(role), role
        assert not world.seen.unreadable
    finally:
        mailbox.server.heal()
        mailbox.server.forget_acts()
        with suppress(MailTrouble):
            world.source.close()
