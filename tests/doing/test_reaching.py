"""Open leads to the message itself: in a mail program, else on the server's own page, else a reply begins."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from tests.mail.contract import mail, when
from tests.mail.graph_mailbox import OWNER, certificates
from tests.servers.graph import graph_server
from trayapp.bridge.monitor import Monitor
from trayapp.doing import reaching
from trayapp.doing.reaching import Outside, Reaching, page_of
from trayapp.domain.clients.book import Me
from trayapp.domain.messages.message import Direction, Kind, MessageId, Seen
from trayapp.errors import Unreachable
from trayapp.mail.parsing.headers import parse_headers
from trayapp.profile.profile import Profile
from trayapp.settings.accounts.account import Account, Authorization, GraphAccount, MaildirAccount, Provider
from trayapp.settings.model import Settings
from trayapp.settings.places import Places
from trayapp.settings.secrets import MemorySecrets
from trayapp.sync.pull import pull
from trayapp.ui.wishes import OpenMessage, Refresh

ADDED = datetime(2026, 11, 1, tzinfo=UTC)
CLOUD = GraphAccount("Cloud", OWNER, Authorization(Provider.MICROSOFT, "0123"), ADDED)
FILES = MaildirAccount("Files", OWNER, Path("/mail"), ADDED)
MESSAGE = parse_headers(mail(1).partition(b"\r\n\r\n")[0] + b"\r\n\r\n", arrived=when(1))
PAGE = "https://outlook.office365.com/owa/?ItemID=1"
SEEN = Seen(MESSAGE, Direction.IN, Kind.PERSON, "Cloud", None)


class FakeMonitor(QObject):
    """Knows one message."""

    seen = SEEN

    def at_desk(self, _work: object, done: Callable[[object], None]) -> None:
        done(self.seen)


class House:
    """Reaching with everything around it."""

    def __init__(self) -> None:
        self.monitor = FakeMonitor()
        self.opened: list[str] = []
        self.asked: list[tuple[str, str, bool]] = []
        self.page: str | Exception = PAGE
        self.waits: threading.Event | None = None
        self.accounts: tuple[Account, ...] = (CLOUD, FILES)
        self.programs = False
        outside = Outside(
            lambda: Settings(accounts=self.accounts),
            self.opened.append,
            self._page_of,
            lambda: self.programs,
        )
        self.reaching = Reaching(cast("Monitor", self.monitor), outside)

    def _page_of(self, account: Account, message_id: MessageId) -> str:
        elsewhere = threading.current_thread() is not threading.main_thread()
        self.asked.append((account.name, message_id, elsewhere))
        if self.waits is not None:
            self.waits.wait(5)
        if isinstance(self.page, Exception):
            raise self.page
        return self.page

    def open(self) -> None:
        assert self.reaching.do(OpenMessage(MESSAGE.id))


@pytest.fixture
def house(qtbot: QtBot) -> Iterator[House]:
    assert qtbot is not None  # there is an application
    made = House()
    yield made
    made.reaching.close()


def test_without_a_mail_program_the_servers_page_is_shown(house: House, qtbot: QtBot) -> None:
    house.open()
    qtbot.waitUntil(lambda: bool(house.opened))
    assert house.opened == [PAGE]
    assert house.asked == [("Cloud", MESSAGE.id, True)], "beside the windows"


def test_a_mail_program_that_can_show_it_comes_first(house: House) -> None:
    house.programs = True
    house.open()
    assert house.opened == [f"mid:{MESSAGE.id}"]
    assert not house.asked


@pytest.mark.parametrize("page", ["", Unreachable("The server cannot be reached.")])
def test_where_there_is_no_page_a_reply_begins(house: House, qtbot: QtBot, page: str | Exception) -> None:
    house.page = page
    house.open()
    qtbot.waitUntil(lambda: bool(house.opened))
    assert house.opened[0].startswith("mailto:iris.vale@client.example?subject=Re%3A%20Message%201")


def test_a_server_that_takes_long_is_not_waited_for(
    house: House, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reaching, "PATIENCE", 0.05)
    house.waits = threading.Event()
    house.open()
    qtbot.waitUntil(lambda: bool(house.opened))
    assert house.opened[0].startswith("mailto:")
    house.waits.set()
    house.page = f"{PAGE}2"
    house.open()
    qtbot.waitUntil(lambda: len(house.opened) == 2)
    assert house.opened[1] == f"{PAGE}2", "and what came late is not opened"


def test_of_other_accounts_no_server_is_asked(house: House) -> None:
    house.monitor.seen = SEEN._replace(account="Files")
    house.open()
    assert house.opened[0].startswith("mailto:")
    assert not house.asked


@pytest.mark.parametrize("first", ["Cloud", "Files"])
def test_of_two_that_show_it_the_one_is_asked_that_it_belongs_to(
    house: House, qtbot: QtBot, first: str
) -> None:
    second = replace(CLOUD, name="Second")
    house.monitor.seen = SEEN._replace(account=first, holders=("Cloud", "Files", "Second"))
    for accounts in ((FILES, second, CLOUD), (second, FILES, CLOUD)):
        house.accounts = accounts
        house.opened.clear()
        house.open()
        qtbot.waitUntil(lambda: bool(house.opened))
    assert house.opened == [PAGE]
    assert [name for name, *_ in house.asked] == ["Second", "Second"], "the first in order that has a page"


def test_other_wishes_are_not_its_own(house: House) -> None:
    assert not house.reaching.do(Refresh())


def test_the_page_is_asked_of_the_account_that_has_the_message(tmp_path: Path) -> None:
    with graph_server(*certificates(tmp_path)) as graph:
        graph.add(OWNER).append(mail(1), "inbox", when(1))
        assert graph.server is not None
        account = replace(CLOUD, service=graph.server.url(), ca_file=Path(graph.ca_file))
        profile = Profile(Places.of(tmp_path / "profile"), secrets=MemorySecrets())
        token = graph.grant(OWNER)
        profile.secret = lambda *_: lambda: token  # type: ignore[method-assign]
        index = profile.open_index()
        source = profile.open_source(account)
        for _ in pull(source, index, account.name, Me(frozenset({OWNER}))):
            pass
        source.close()
        index.close()
        assert page_of(profile, account, MESSAGE.id) == f"{PAGE}&exvsurl=1"
        assert page_of(profile, account, MessageId("unknown@example.com")) == ""
        assert page_of(profile, FILES, MESSAGE.id) == "", "the account with the copy is gone"
        profile.change(lambda settings: replace(settings, accounts=(FILES, account)))
        assert page_of(profile, FILES, MESSAGE.id) == f"{PAGE}&exvsurl=1", "a copy lies there alone"
        profile.close()
