"""Contacts are read beside the windows: from a file, from an account, after a sign-in; and can be stopped."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from trayapp.doing.importing import Importing
from trayapp.domain.contacts.contact import Contact, Contacts
from trayapp.errors import SecretsTrouble, SignInNeeded, Unreachable
from trayapp.profile.profile import Profile
from trayapp.settings.accounts.account import Account, Authorization, ExchangeAccount, GraphAccount, Provider
from trayapp.settings.places import Places
from trayapp.settings.secrets import MemorySecrets
from trayapp.ui.importing.wishes import ReadAddressBook, ReadContactFile, StopReadingContacts
from trayapp.ui.wishes import Refresh

ADDED = datetime(2026, 11, 1, tzinfo=UTC)
FIRM = ExchangeAccount("Firm", "me@firm.example", "https://mail.firm.example/EWS/Exchange.asmx", ADDED)
CLOUD = GraphAccount("Cloud", "me@firm.example", Authorization(Provider.MICROSOFT, "0123"), ADDED)
IDA = Contact("Ida", ("ida@immer.example",), line=1)
PATIENCE = 5.0


class FakeBooks(Profile):
    """A profile whose accounts have address books; it notes on which thread it was asked."""

    def __init__(self, places: Places) -> None:
        super().__init__(places, secrets=MemorySecrets())
        self.trouble: Exception | None = None
        self.waits: threading.Event | None = None
        self.asked: list[str] = []
        self.elsewhere = True

    def contacts(self, account: Account) -> Contacts:
        self.asked.append(account.name)
        self.elsewhere &= threading.current_thread() is not threading.main_thread()
        if self.waits is not None:
            assert self.waits.wait(PATIENCE)
        if self.trouble is not None:
            raise self.trouble
        return Contacts((IDA,), (), "Exchange")


class Shown:
    """What the page was told."""

    def __init__(self) -> None:
        self.read: list[tuple[str, Contacts]] = []
        self.said: list[str] = []
        self.troubles: list[tuple[str, bool]] = []

    def show_contacts(self, name: str, contacts: Contacts) -> None:
        self.read.append((name, contacts))

    def show_progress(self, sentence: str) -> None:
        self.said.append(sentence)

    def show_trouble(self, sentence: str, *, may_allow: bool = False) -> None:
        self.troubles.append((sentence, may_allow))


@pytest.fixture
def profile(tmp_path: Path) -> Iterator[FakeBooks]:
    made = FakeBooks(Places.of(tmp_path / "profile"))
    made.change(lambda settings: replace(settings, accounts=(FIRM, CLOUD)))
    yield made
    made.close()


@pytest.fixture
def shown() -> Shown:
    return Shown()


@pytest.fixture
def pages() -> list[str]:
    return []


@pytest.fixture
def importing(profile: FakeBooks, shown: Shown, pages: list[str], qtbot: QtBot) -> Iterator[Importing]:
    assert qtbot is not None  # there is an application
    parent = QObject()
    made = Importing(profile, lambda: shown, pages.append, parent)
    yield made
    made.close()


def test_a_file_is_read_beside_the_windows(
    importing: Importing, shown: Shown, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "people.csv"
    file.write_text("Name,Email\nIda,ida@immer.example\n", "utf-8")
    assert importing.do(ReadContactFile(str(file)))
    assert shown.read == [], "nothing is read here and now"
    qtbot.waitUntil(lambda: bool(shown.read))
    ((name, contacts),) = shown.read
    assert name == "people.csv"
    assert [one.address for one in contacts.rows] == ["ida@immer.example"]
    importing.do(ReadContactFile(str(tmp_path / "gone.csv")))
    qtbot.waitUntil(lambda: bool(shown.troubles))
    assert shown.troubles[0][0].startswith("gone.csv cannot be opened")


def test_an_address_book_is_read_on_a_lane(
    importing: Importing, shown: Shown, profile: FakeBooks, qtbot: QtBot
) -> None:
    assert importing.do(ReadAddressBook("Firm"))
    qtbot.waitUntil(lambda: bool(shown.read))
    assert shown.read[0] == ("the address book of Firm", Contacts((IDA,), (), "Exchange"))
    assert profile.elsewhere
    assert not importing.do(Refresh())


@pytest.mark.parametrize(
    ("name", "trouble", "sentence", "may_allow"),
    [
        (
            "Firm",
            Unreachable("Nobody answers.", "Try again later."),
            "Nobody answers. Try again later.",
            False,
        ),
        ("Firm", SignInNeeded("The password was refused."), "The password was refused.", False),
        ("Cloud", SignInNeeded("It is not included.", "Sign in."), "It is not included. Sign in.", True),
        ("Cloud", Unreachable("Nobody answers."), "Nobody answers.", False),
        ("Gone", None, "There is no account 'Gone'. The accounts are: Firm, Cloud.", False),
    ],
)
def test_what_is_in_the_way_is_said_in_a_sentence(
    importing: Importing,
    shown: Shown,
    profile: FakeBooks,
    qtbot: QtBot,
    name: str,
    trouble: Exception | None,
    sentence: str,
    may_allow: bool,
) -> None:
    profile.trouble = trouble
    importing.do(ReadAddressBook(name))
    qtbot.waitUntil(lambda: bool(shown.troubles))
    assert shown.troubles == [(sentence, may_allow)]


def test_a_bug_is_told_and_logged(
    importing: Importing,
    shown: Shown,
    profile: FakeBooks,
    qtbot: QtBot,
    caplog: pytest.LogCaptureFixture,
) -> None:
    profile.trouble = ZeroDivisionError()
    importing.do(ReadAddressBook("Firm"))
    qtbot.waitUntil(lambda: bool(shown.troubles))
    assert "stumbled" in shown.troubles[0][0]
    assert "ZeroDivisionError" in caplog.text


def test_what_was_stopped_shows_nothing(
    importing: Importing, shown: Shown, profile: FakeBooks, qtbot: QtBot
) -> None:
    profile.waits = threading.Event()
    importing.do(ReadAddressBook("Firm"))
    qtbot.waitUntil(lambda: profile.asked == ["Firm"])
    importing.do(StopReadingContacts())
    importing.do(ReadAddressBook("Cloud"))
    profile.waits.set()
    qtbot.waitUntil(lambda: bool(shown.read))
    assert [name for name, _ in shown.read] == ["the address book of Cloud"]
    assert shown.troubles == []


@pytest.mark.parametrize("kept", [True, False])
def test_a_sign_in_comes_before_where_it_is_wanted(
    importing: Importing,
    shown: Shown,
    profile: FakeBooks,
    pages: list[str],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    kept: bool,
) -> None:
    asked: list[object] = []

    def sign_in(account: Account, *, open_browser: Callable[[str], object], **more: object) -> str:
        open_browser("https://login.example/")
        asked.append((account.name, more["contacts"], len(profile.asked)))
        if not kept:
            raise SecretsTrouble("The keyring is locked.")
        return account.address

    monkeypatch.setattr(profile.keys, "sign_in", sign_in)
    importing.do(ReadAddressBook("Cloud", sign_in=True))
    qtbot.waitUntil(lambda: bool(shown.read))
    assert asked == [("Cloud", True, 0)]
    assert pages == ["https://login.example/"]
    assert shown.said == ["Reading the contacts of Cloud…"]
    assert shown.troubles == []
