"""An account of each kind on a server: added in the dialog, read, kept up to date, and sent from."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.account_steps import by_hand
from tests.house import ANNA, ASKS, House
from tests.servers.browser import Browser
from tests.servers.certificates import Authority
from tests.servers.ews import EwsServer, ews_server
from tests.servers.identity import MICROSOFT, TENANT, USER
from tests.servers.microsoft365 import Microsoft365, microsoft365
from trayapp.domain.owing.item import OwedItem
from trayapp.ui.accounts.draft import Kind
from trayapp.ui.accounts.form import AccountForm
from trayapp.ui.wishes import Acknowledge

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
SOON = 30_000
"""Milliseconds."""


class Kindred(ABC):
    """One kind of server, with its user."""

    address: str

    def __init__(self, house: House) -> None:
        self.house = house
        self._numbers = 0

    @abstractmethod
    def fill_in(self, form: AccountForm) -> None:
        """Fill in what the server wants, and press the button that goes on."""

    @abstractmethod
    def put(self, raw: bytes, folder: str) -> None:
        """Store a message as the server does."""

    @abstractmethod
    def sent(self) -> list[bytes]:
        """What was sent through it."""

    def receive(self, subject: str) -> None:
        """A client asks."""
        house = self.house
        self.put(house._letter(ANNA, ("Me", self.address), subject, ASKS, {}), "inbox")

    def answer(self, item: OwedItem) -> None:
        """The user answers in another program."""
        headers = {"In-Reply-To": f"<{item.last_message_id}>", "References": f"<{item.last_message_id}>"}
        me = ("Me", self.address)
        raw = self.house._letter(me, ANNA, f"Re: {item.subject}", "Here it is.", headers)
        self.put(raw, "sentitems")


class Exchange(Kindred):
    """An Exchange server."""

    def __init__(self, house: House, server: EwsServer) -> None:
        super().__init__(house)
        self.server = server
        self.address = server.address

    def fill_in(self, form: AccountForm) -> None:
        by_hand(form, self.address, Kind.EXCHANGE)
        form.inputs.edits["url"].setText(self.server.url)
        form.inputs.edits["ca_file"].setText(self.server.ca_file)
        form.inputs.password.setText(self.server.password)
        form.go_on.click()

    def put(self, raw: bytes, folder: str) -> None:
        self.server.mailbox.append(raw, folder, self.house.clock())

    def sent(self) -> list[bytes]:
        return [one.raw for one in self.server.sent]


class Cloud(Kindred):
    """Microsoft 365."""

    address = USER

    def __init__(self, house: House, server: Microsoft365) -> None:
        super().__init__(house)
        self.server = server
        self.mailbox = server.graph.add(USER)

    def fill_in(self, form: AccountForm) -> None:
        by_hand(form, USER, Kind.GRAPH)
        form.inputs.sign_in.edits["client_id"].setText(MICROSOFT)
        form.inputs.sign_in.edits["tenant"].setText(TENANT)
        form.inputs.sends.switch.click()
        for name, text in (
            ("authority", self.server.page.url),
            ("service", self.server.service),
            ("ca_file", self.server.ca_file),
        ):
            form.inputs.edits[name].setText(text)
        form.go_on.click()
        house = self.house
        house.qtbot.waitUntil(lambda: bool(house.opened), timeout=SOON)
        Browser(Path(self.server.ca_file))(house.opened[0].toString())

    def put(self, raw: bytes, folder: str) -> None:
        self.mailbox.append(raw, folder, self.house.clock(), outside=folder == "inbox")

    def sent(self) -> list[bytes]:
        return self.mailbox.sent


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path) -> Iterator[House]:
    house = House(qtbot, tmp_path)
    yield house
    house.close()


@pytest.fixture(params=["exchange", "microsoft 365"])
def kind(request: pytest.FixtureRequest, house: House, tmp_path: Path) -> Iterator[Kindred]:
    authority = Authority(tmp_path)
    if request.param == "exchange":
        with ews_server(authority) as server:
            yield Exchange(house, server)
    else:
        with microsoft365(authority) as cloud:
            yield Cloud(house, cloud)
    house.close()


def subjects(house: House) -> set[str]:
    return {item.subject for item in house.running().monitor.items}


def test_from_the_dialog_to_an_acknowledgement(house: House, kind: Kindred, qtbot: QtBot) -> None:
    kind.receive("Contract")
    app = house.start()
    form = app.windows.open_settings("accounts").accounts.form
    kind.fill_in(form)
    qtbot.waitUntil(lambda: form.save.isVisible() and form.save.text() == "Save", timeout=SOON)
    assert [step.sentence for step in form.trial.checks.steps if step.good is False] == []
    form.save.click()
    house.settle()
    assert subjects(house) == {"Contract"}
    assert app.monitor.board.view.blind == ()

    house.clock.advance(minutes=1)
    kind.receive("Invoice")
    house.beat(minutes=3)
    assert subjects(house) == {"Contract", "Invoice"}

    house.clock.advance(minutes=1)
    kind.answer(house.item_about("Contract"))
    house.beat(minutes=3)
    assert subjects(house) == {"Invoice"}

    app.show_list()
    house.do(Acknowledge(house.item_about("Invoice").id))
    letter = app.windows.letter
    assert letter is not None
    QTest.mouseClick(letter.send, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not letter.isVisible() or letter.send.isEnabled(), timeout=SOON)
    assert not letter.isVisible()
    assert len(kind.sent()) == 1
    assert b"Invoice" in kind.sent()[0]


def test_new_mail_on_exchange_needs_no_look(house: House, tmp_path: Path, qtbot: QtBot) -> None:
    with ews_server(Authority(tmp_path)) as server:
        kind = Exchange(house, server)
        app = house.start()
        form = app.windows.open_settings("accounts").accounts.form
        kind.fill_in(form)
        qtbot.waitUntil(form.save.isVisible, timeout=SOON)
        form.save.click()
        house.settle()
        server.streams.wait()
        kind.receive("Contract")
        qtbot.waitUntil(lambda: subjects(house) == {"Contract"}, timeout=SOON)
        house.close()
