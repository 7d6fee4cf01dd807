"""A client with two addresses is one client: what goes to either is for them, and is found at once."""

from dataclasses import replace

from tests.store.mailboxes import KLARA, ME, MINE, START, arrival, message, mine, page
from trayapp.domain.clients.book import CLIENTS, ClientBook, Entry
from trayapp.domain.clocks.calendar import default_calendar
from trayapp.domain.clocks.standard import shipped_standards
from trayapp.domain.messages.message import Address
from trayapp.domain.owing.owed import Rules
from trayapp.store.index import Index
from trayapp.sync.desk import Desk

AT_HOME = Address("Klara Home", "k@elsewhere.example")
APART = Rules(
    me=MINE,
    book=ClientBook((Entry(KLARA.email, CLIENTS), Entry(AT_HOME.email, CLIENTS))),
    standards=shipped_standards(),
    calendar=default_calendar("UTC"),
    added={"work": START},
)
ONE = replace(APART, book=ClientBook((Entry(KLARA.email, CLIENTS, also=(AT_HOME.email,)),)))


def test_what_i_wrote_to_the_other_address_is_probably_the_answer() -> None:
    for rules, probable in ((APART, False), (ONE, True)):
        index = Index(None)
        desk = Desk(index)
        asked = index.store_page(
            "work", page(arrival(message("ask", hours=0))), MINE, frozenset()
        ).conversations
        board = dict(desk.changed(asked, {}, rules))
        assert [item.probable for item in board.values() if item] == [False]
        new = arrival(mine("new", hours=5, subject="Lunch", to=(AT_HOME,)))
        wrote = index.store_page("work", page(new), MINE, frozenset()).conversations
        board |= desk.changed(wrote, {number: item for number, item in board.items() if item}, rules)
        assert [item.probable for item in board.values() if item] == [probable]
        assert [one.item.probable for one in Desk(index).everything(rules) if one.item] == [probable]


def test_a_reply_to_the_other_address_answers() -> None:
    for rules, owed in ((APART, 1), (ONE, 0)):
        index = Index(None)
        answer = mine("answer", hours=2, refs=["ask"], to=(AT_HOME,))
        index.store_page("work", page(arrival(message("ask")), arrival(answer)), MINE, frozenset())
        assert len(Desk(index).all_open(rules)) == owed


def test_who_writes_from_the_other_address_is_known() -> None:
    index = Index(None)
    index.store_page("work", page(arrival(message("ask", sender=AT_HOME, to=(ME,)))), MINE, frozenset())
    (item,) = Desk(index).all_open(ONE).values()
    assert item.client.group == CLIENTS
