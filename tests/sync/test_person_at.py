"""Of a client that is a whole company, somebody can be written to."""

from tests.store.mailboxes import BOB, KLARA, MINE, arrival, mine, page
from trayapp.domain.message import Address
from trayapp.store.index import Index
from trayapp.sync.desk import Desk

OTTO = Address("Otto Other", f"otto@{KLARA.domain}")


def test_it_is_whom_i_wrote_to_last_there() -> None:
    index = Index(None)
    for number, to in enumerate((KLARA, KLARA, BOB, OTTO)):
        letter = mine(str(number), hours=number, to=(to,))
        index.store_page("work", page(arrival(letter)), MINE, frozenset())
    desk = Desk(index)
    assert desk.person_at(KLARA.domain) == OTTO
    assert desk.person_at(BOB.domain) == BOB
    assert desk.person_at("nowhere.example") is None
    desk.close()
