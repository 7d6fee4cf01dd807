"""A shared mailbox or another person's beside one's own: who wrote, and from where to answer."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest

from tests.store.mailboxes import KLARA, START, message, page
from trayapp.domain.clients.book import CLIENTS, Entry
from trayapp.domain.clocks.standard import shipped_standards
from trayapp.domain.messages.changes import Role
from trayapp.domain.messages.message import Address, Message
from trayapp.domain.owing.item import OwedItem, SettledBy, VerdictKind
from trayapp.domain.owing.owed import Rules
from trayapp.settings.accounts.account import Account, ExchangeAccount
from trayapp.settings.model import Settings
from trayapp.store.index import Index
from trayapp.sync.desk import Desk

ALEX = Address("Alex", "alex@morgan.example")
INFO = Address("", "info@morgan.example")
BOSS = Address("Dr Morgan", "morgan@morgan.example")
COLLEAGUE = Address("Co", "co@morgan.example")
URL = "https://mail.morgan.example/EWS/Exchange.asmx"
ADDED = START - timedelta(days=30)


def exchange(name: str, mailbox: str = "") -> Account:
    return ExchangeAccount(name, ALEX.email, URL, ADDED, mailbox=mailbox)


SETTINGS = Settings(
    accounts=(exchange("Own"), exchange("Shared", INFO.email), exchange("Boss", BOSS.email)),
    clients=(Entry(KLARA.email, CLIENTS),),
)
RULES = Rules(
    me=SETTINGS.me(),
    book=SETTINGS.book(),
    standards=shipped_standards(),
    calendar=SETTINGS.calendar,
    added=SETTINGS.added(),
    mailboxes=SETTINGS.mailboxes(),
)


class House:
    """An index that reads all three."""

    def __init__(self) -> None:
        self.index = Index(None)
        self.desk = Desk(self.index)

    def read(self, account: str, one: Message, role: Role = Role.INBOX) -> None:
        self.index.store_page(account, page(one, role=role), RULES.me, RULES.book.colleagues)

    def owed(self) -> list[OwedItem]:
        return list(self.desk.all_open(RULES).values())

    def settled_by(self) -> set[SettledBy | None]:
        found = [verdict for judged in self.desk.everything(RULES) for verdict in judged.verdicts]
        return {one.settled_by for one in found if one.verdict is VerdictKind.SETTLED}


@pytest.fixture
def house() -> Iterator[House]:
    made = House()
    yield made
    made.index.close()


ASKED = message("asked", to=(INFO,), cc=(ALEX,), subject="Fees")


@pytest.mark.parametrize("order", [("Own", "Shared"), ("Shared", "Own")])
def test_what_was_written_to_the_shared_mailbox_is_answered_from_there(
    house: House, order: tuple[str, ...]
) -> None:
    for account in order:
        house.read(account, ASKED)
    (item,) = house.owed()
    assert item.account == "Shared"


@pytest.mark.parametrize(
    ("sender", "account", "by"),
    [
        (INFO, "Shared", SettledBy.ME),
        (INFO, "Own", SettledBy.ME),  # Exchange keeps such copies with whoever sent them, as it is set up
        (BOSS, "Boss", SettledBy.ME),
        (ALEX, "Shared", SettledBy.ME),
        (COLLEAGUE, "Shared", SettledBy.COLLEAGUE),  # who else serves it, in their own name
    ],
)
def test_whatever_is_sent_in_the_name_of_a_mailbox_that_is_served_counts_as_mine(
    house: House, sender: Address, account: str, by: SettledBy
) -> None:
    house.read("Shared", ASKED)
    answer = message("answer", sender=sender, to=(KLARA,), refs=["asked"], subject="Re: Fees", hours=1)
    house.read(account, answer, Role.SENT)
    assert house.owed() == []
    assert house.settled_by() == {by}


def test_what_the_boss_is_asked_is_owed_once_though_all_read_it(house: House) -> None:
    asked = message("asked", to=(BOSS, INFO), cc=(ALEX,))
    for account in ("Own", "Shared", "Boss"):
        house.read(account, asked)
    (item,) = house.owed()
    assert (item.account, item.chasers) == ("Boss", 0)


def test_mail_among_the_mailboxes_that_i_serve_is_a_note_to_myself(house: House) -> None:
    house.read("Shared", message("note", sender=ALEX, to=(INFO,), subject="Could you do this?"))
    assert house.owed() == []


def test_a_reply_made_elsewhere_from_the_shared_mailbox_settles_before_its_own_account_is_read(
    house: House,
) -> None:
    """The other account's blindness delays nothing: one Sent folder that shows the answer is enough."""
    house.read("Own", ASKED)
    house.read("Shared", ASKED)
    answer = message("answer", sender=INFO, to=(KLARA,), cc=(ALEX,), refs=["asked"], hours=1)
    house.read("Own", answer)
    assert house.owed() == []
