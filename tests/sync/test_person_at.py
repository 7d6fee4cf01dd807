"""Of a client that is a whole company, somebody can be written to."""

from tests.store.mailboxes import BOB, KLARA, MINE, arrival, message, mine, page
from trayapp.domain.messages.message import Address
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


def test_people_are_whom_i_write_to_and_who_wrote_to_me_each_once() -> None:
    index = Index(None)
    nora = Address("Nora Neu", "nora@new.example")
    bare = Address("", "bare@new.example")
    letters = (mine("m", to=(KLARA,)), message("a", sender=nora), message("b", sender=bare))
    for number, one in enumerate(letters):
        index.store_page("work", page(arrival(one)), MINE, frozenset())
        assert len(Desk(index).people()) == min(number + 1, 2), "nobody without a name"
    found = Desk(index).people()
    assert (found[0].email, found[1]) == (KLARA.email, nora)
    index.close()
