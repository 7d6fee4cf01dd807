"""What only Graph does: rows in parts, ids that stay, own mail without a header, few questions."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.mail.contract import Applied, fill, ids, mail, when
from tests.mail.graph_mailbox import NOW, OWNER, GraphMailbox, certificates, now
from tests.servers.graph import Graph, graph_server
from tests.servers.graph_delta import Wrong
from trayapp.errors import CursorLost, MailTrouble
from trayapp.mail.graph.source import GraphSource
from trayapp.mail.source import Cursor, Place, Role


@pytest.fixture(scope="module")
def certified(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    return certificates(tmp_path_factory.mktemp("authority"))


@pytest.fixture
def graph(certified: tuple[Path, Path]) -> Iterator[Graph]:
    with graph_server(*certified) as graph:
        yield graph


@pytest.fixture
def mailbox(graph: Graph) -> Iterator[GraphMailbox]:
    mailbox = GraphMailbox(graph)
    yield mailbox
    mailbox.close()


# What delta tells, and does not


def test_reading_a_mail_elsewhere_is_no_news_and_costs_no_question(
    mailbox: GraphMailbox, graph: Graph
) -> None:
    source = mailbox.source()
    seen = Applied().apply(source.changes(None))
    (handle,) = fill(mailbox, [1])
    seen.apply(source.changes(seen.cursor))
    mailbox.mailbox.mark_read(handle)
    graph.count.clear()
    pages = list(source.changes(seen.cursor))
    assert not any(page.arrivals or page.gone for page in pages)
    assert graph.count["message"] == 0


def test_a_row_in_parts_of_a_message_that_was_never_told_is_asked_for_whole(
    mailbox: GraphMailbox, graph: Graph
) -> None:
    handles = fill(mailbox, range(3))
    seen = Applied().apply(mailbox.source().changes(None))
    for handle in handles:
        mailbox.mailbox.mark_read(handle)
    graph.count.clear()
    news = Applied().apply(mailbox.source().changes(seen.cursor))  # it knows nothing of the first one
    assert news.ids() == ids(range(3))
    assert graph.count["http"] == 2


def test_an_id_stays_when_a_mail_is_moved(mailbox: GraphMailbox) -> None:
    (handle,) = fill(mailbox, [1])
    source = mailbox.source()
    seen = Applied().apply(source.changes(None))
    mailbox.move(handle, Role.TRASH)
    seen.apply(source.changes(seen.cursor))
    assert list(seen.arrivals) == [Place("deleteditems", handle)]


def test_a_move_is_one_transaction(mailbox: GraphMailbox) -> None:
    (handle,) = fill(mailbox, [1])
    source = mailbox.source()
    seen = Applied().apply(source.changes(None))
    mailbox.move(handle, Role.TRASH)
    (page,) = source.changes(seen.cursor)
    assert [one.place.folder for one in page.arrivals] == ["deleteditems"]
    assert page.gone == (Place("inbox", handle),)


def test_no_page_is_lost_between_the_news_of_several_folders(mailbox: GraphMailbox) -> None:
    """Each page is stored with its cursor: the cursor must not be ahead of what was given."""
    source = mailbox.source()
    first = Applied().apply(source.changes(None)).cursor
    for role, start in ((Role.INBOX, 0), (Role.SENT, 10), (Role.TRASH, 20), (Role.JUNK, 30)):
        fill(mailbox, range(start, start + 4), role)
    pages = list(mailbox.source().changes(first))
    assert len(pages) > 2
    for stop in range(1, len(pages) + 1):
        seen = Applied().apply(pages[:stop])
        seen.apply(mailbox.source().changes(seen.cursor))
        assert len(seen.ids()) == 16
        assert not seen.repeated


def test_spam_of_last_year_is_not_read(mailbox: GraphMailbox) -> None:
    mailbox.append(mail(1), Role.JUNK, NOW - timedelta(days=200))
    mailbox.append(mail(2), Role.JUNK, NOW - timedelta(days=20))
    mailbox.append(mail(3), Role.INBOX, NOW - timedelta(days=2000))
    assert Applied().apply(mailbox.source().changes(None)).ids() == ids([2, 3])


# What an answer answers


def answer(number: int) -> bytes:
    return mail(number).replace(b"Subject:", b"In-Reply-To: <q@client.example>\r\nSubject: Re:")


def test_own_answers_know_their_questions_with_one_more_request(mailbox: GraphMailbox, graph: Graph) -> None:
    for number in range(3):
        mailbox.append(answer(number), Role.SENT, when(number))
    seen = Applied().apply(mailbox.source().changes(None))
    assert {one.message.references for one in seen.arrivals.values()} == {("q@client.example",)}
    # folders, four first pages, one batch for three answers
    assert graph.count["http"] == 6


def test_many_own_answers_cost_a_list_a_page(mailbox: GraphMailbox, graph: Graph) -> None:
    for number in range(60):
        mailbox.append(answer(number), Role.SENT, when(number))
    seen = Applied().apply(mailbox.source(page=30).changes(None))
    assert {one.message.references for one in seen.arrivals.values()} == {("q@client.example",)}
    assert graph.count["messages"] == 2
    assert graph.count["message"] == 0


def test_own_first_letters_cost_nothing_more(mailbox: GraphMailbox, graph: Graph) -> None:
    fill(mailbox, range(5), Role.SENT)
    Applied().apply(mailbox.source().changes(None))
    assert graph.count["http"] == 5


def test_answers_are_read_all_the_same_where_more_is_not_allowed(mailbox: GraphMailbox, graph: Graph) -> None:
    mailbox.append(answer(1), Role.SENT, when(1))
    source = GraphSource(graph.access(OWNER, frozenset({"Mail.ReadBasic"})), clock=now)
    seen = Applied().apply(source.changes(None))
    source.close()
    assert seen.ids() == ids([1])


# Folders


def test_a_folder_is_found_by_its_path_also_inside_of_another(mailbox: GraphMailbox) -> None:
    clients = mailbox.mailbox.add_folder("Klienten")
    deep = mailbox.mailbox.add_folder("Große", parent=clients.id)
    mailbox.mailbox.append(mail(1), deep.id, when(1))
    mailbox.mailbox.append(mail(2), clients.id, when(2))
    source = mailbox.source(folders=("Klienten/Große",))
    seen = Applied().apply(source.changes(None))
    (arrival,) = seen.arrivals.values()
    assert arrival.place.folder == "/Klienten/Große"
    assert arrival.role is Role.OTHER
    assert "Klienten/Große" in source.folders()
    assert "Posteingang" in source.folders()


def test_a_folder_that_is_not_there_is_told_and_never_taken_for_the_inbox(
    mailbox: GraphMailbox, graph: Graph
) -> None:
    fill(mailbox, [1])
    source = mailbox.source(folders=("Nowhere", "Posteingang"))
    seen = Applied().apply(source.changes(None))
    assert seen.ids() == ids([1])
    assert {place.folder for place in seen.arrivals} == {"inbox"}
    assert source.troubles == ("There is no folder Nowhere in this mailbox.",)
    graph.count.clear()
    list(source.changes(seen.cursor))
    assert graph.count["http"] == 1  # it is not looked for at each look
    assert source.troubles == ("There is no folder Nowhere in this mailbox.",), "and still not read"


def test_a_folder_that_is_named_later_is_read_then_and_one_that_is_not_any_more_forgotten(
    mailbox: GraphMailbox,
) -> None:
    folder = mailbox.mailbox.add_folder("Klienten")
    mailbox.mailbox.append(mail(1), folder.id, when(1))
    fill(mailbox, [2])
    seen = Applied().apply(mailbox.source().changes(None))
    seen.apply(mailbox.source(folders=("Klienten",)).changes(seen.cursor))
    assert seen.ids() == ids([1, 2])
    seen.apply(mailbox.source().changes(seen.cursor))
    assert seen.ids() == ids([2])


def test_a_folder_that_was_removed_is_forgotten_and_told(mailbox: GraphMailbox) -> None:
    folder = mailbox.mailbox.add_folder("Klienten")
    mailbox.mailbox.append(mail(1), folder.id, when(1))
    source = mailbox.source(folders=("Klienten",))
    seen = Applied().apply(source.changes(None))
    mailbox.mailbox.remove_folder(folder)
    seen.apply(source.changes(seen.cursor))
    assert not seen.arrivals
    assert source.troubles == ("The folder Klienten is no longer there.",)


def test_without_a_folder_for_sent_mail_it_is_said_after_every_reading(mailbox: GraphMailbox) -> None:
    fill(mailbox, [1])
    source = mailbox.source()
    seen = Applied().apply(source.changes(None))
    assert not source.sent_unknown
    mailbox.mailbox.remove_folder(mailbox.mailbox.folder("sentitems"))
    for _ in range(2):
        seen.apply(source.changes(seen.cursor))
        assert source.sent_unknown
    assert seen.ids() == ids([1])


def test_a_mailbox_without_junk_is_read(mailbox: GraphMailbox) -> None:
    mailbox.mailbox.remove_folder(mailbox.mailbox.folder("junkemail"))
    fill(mailbox, [1])
    assert Applied().apply(mailbox.source().changes(None)).ids() == ids([1])


# A mailbox that several people serve


def test_a_shared_mailbox_is_read_where_one_may(graph: Graph) -> None:
    graph.add(OWNER)
    shared = graph.add("office@example.com", delegates=(OWNER,))
    shared.append(mail(1), "inbox", when(1))
    source = GraphSource(graph.access(OWNER, mailbox="office@example.com"), clock=now)
    seen = Applied().apply(source.changes(None))
    assert seen.ids() == ids([1])
    (text,) = source.texts(list(seen.arrivals))
    assert "figures" in text.text
    source.close()


def test_what_goes_out_in_its_name_is_found_in_the_own_sent_folder_and_nothing_else_of_that(
    graph: Graph,
) -> None:
    own = graph.add(OWNER)
    shared = graph.add("office@example.com", delegates=(OWNER,))
    shared.append(mail(1), "inbox", when(1))
    ours = answer(2).replace(b"Iris Vale <iris.vale@client.example>", b"Office <Office@Example.com>")
    own.append(ours, "sentitems", when(2), outside=False)
    own.append(answer(3), "sentitems", when(3), outside=False)
    own.append(mail(4), "inbox", when(4))
    scopes = frozenset({"Mail.Read.Shared"})
    source = GraphSource(graph.access(OWNER, scopes, mailbox="office@example.com"), clock=now)
    seen = Applied().apply(source.changes(None))
    assert seen.ids() == ids([1, 2])
    found = next(one for one in seen.arrivals.values() if one.role is Role.SENT)
    assert found.message.references == ("q@client.example",)
    assert "figures" in next(source.texts([found.place])).text
    own.append(ours.replace(b"<n2@", b"<n5@"), "sentitems", when(5), outside=False)
    assert Applied().apply(source.changes(seen.cursor)).ids() == ids([5])
    source.close()


def test_a_shared_mailbox_is_read_without_a_mailbox_of_ones_own(graph: Graph) -> None:
    shared = graph.add("office@example.com", delegates=(OWNER,))
    shared.append(mail(1), "inbox", when(1))
    source = GraphSource(graph.access(OWNER, mailbox="office@example.com"), clock=now)
    assert Applied().apply(source.changes(None)).ids() == ids([1])
    source.close()


def test_the_place_in_one_mailbox_means_nothing_in_another(graph: Graph) -> None:
    graph.add(OWNER)
    graph.add("office@example.com", delegates=(OWNER,))
    own = GraphSource(graph.access(OWNER), clock=now)
    cursor = Applied().apply(own.changes(None)).cursor
    shared = GraphSource(graph.access(OWNER, mailbox="office@example.com"), clock=now)
    with pytest.raises(CursorLost):
        list(shared.changes(cursor))
    own.close()
    shared.close()


# How many questions


def test_an_idle_look_is_one_request(mailbox: GraphMailbox, graph: Graph) -> None:
    fill(mailbox, range(7))
    source = mailbox.source()
    seen = Applied().apply(source.changes(None))
    graph.count.clear()
    list(source.changes(seen.cursor))
    assert graph.count == {"http": 1, "batch": 1, "delta": 4}


def test_a_first_reading_asks_for_each_page_once_and_for_nothing_else(
    mailbox: GraphMailbox, graph: Graph
) -> None:
    fill(mailbox, range(23))
    fill(mailbox, range(100, 107), Role.SENT)
    Applied().apply(mailbox.source().changes(None))
    assert graph.count == {"http": 10, "batch": 1, "folder": 4, "delta": 5 + 2 + 1 + 1}
    assert graph.together == 1


def test_twenty_texts_are_one_request(mailbox: GraphMailbox, graph: Graph) -> None:
    fill(mailbox, range(20))
    source = mailbox.source()
    seen = Applied().apply(source.changes(None))
    graph.count.clear()
    assert len(list(source.texts(list(seen.arrivals)))) == 20
    assert graph.count == {"http": 1, "batch": 1, "message": 20}


# Any order


@settings(
    max_examples=20,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(data=st.data())
def test_whatever_happens_in_any_order_ends_as_from_the_start(graph: Graph, data: st.DataObject) -> None:
    """Arrivals, moves, deletions, crashes, lost places, repeats, limits and lost sign-ins."""
    graph.mailboxes.clear()
    mailbox = GraphMailbox(graph, repeats=data.draw(st.booleans()), shuffled=data.draw(st.booleans()))
    with closing(mailbox):
        _tell(mailbox, graph, data)


def _tell(mailbox: GraphMailbox, graph: Graph, data: st.DataObject) -> None:
    mailbox.graph.habits.partial = data.draw(st.booleans())
    handles: list[str] = []
    seen, source = Applied(), mailbox.source()
    for number in range(data.draw(st.integers(3, 12))):
        deed = data.draw(
            st.sampled_from(["come", "sent", "go", "move", "read", "look", "crash", "lose", "busy", "old"])
        )
        if deed in {"come", "sent"}:
            role = Role.INBOX if deed == "come" else Role.SENT
            handles += fill(mailbox, range(number * 10, number * 10 + data.draw(st.integers(1, 9))), role)
        elif deed in {"go", "move", "read"} and handles:
            _change(mailbox, handles, deed, data)
        elif deed == "busy":
            graph.fail("delta", Wrong(429, "TooManyRequests", retry_after="3"))
        elif deed == "old":
            graph.expire()
        elif deed == "lose":
            graph.habits.epoch += 1
        elif deed == "crash":
            seen, source = _looked(seen, source, mailbox, stop=data.draw(st.integers(1, 3)))
            source = mailbox.source()
        else:
            seen, source = _looked(seen, source, mailbox)
    for _ in range(12):  # as often as limits are left
        seen, source = _looked(seen, source, mailbox)
    afresh = Applied().apply(mailbox.source().changes(None))
    assert {p: a.message for p, a in seen.arrivals.items()} == {
        p: a.message for p, a in afresh.arrivals.items()
    }


def _change(mailbox: GraphMailbox, handles: list[str], deed: str, data: st.DataObject) -> None:
    handle = data.draw(st.sampled_from(handles))
    if deed == "go":
        mailbox.delete(handle)
        handles.remove(handle)
    elif deed == "move":
        mailbox.move(handle, data.draw(st.sampled_from([Role.INBOX, Role.SENT, Role.TRASH])))
    else:
        mailbox.mailbox.mark_read(handle)


def _looked(seen: Applied, source: GraphSource, mailbox: GraphMailbox, stop: int = 0) -> tuple[Applied, Any]:
    """Look as ``pull`` does: over again once where the place is lost; trouble ends a look."""
    try:
        for number, page in enumerate(source.changes(seen.cursor), 1):
            seen.apply([page])
            if number == stop:
                break
    except CursorLost:
        seen = Applied()
        seen.cursor = None
    except MailTrouble:
        source = mailbox.source()
    return seen, source


def test_a_note_of_another_make_is_lost(mailbox: GraphMailbox) -> None:
    for note in ('{"version":1,"owner":"/me","folders":{"inbox":["x","https://evil.example/",0,0]}}', "{}"):
        with pytest.raises(CursorLost):
            list(mailbox.source().changes(Cursor(note)))
