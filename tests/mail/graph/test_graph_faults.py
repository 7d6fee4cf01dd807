"""Every way in which Graph, or who stands before it, fails: a sentence, a way on, and nothing is lost."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.mail.contract import Applied, fill, ids, mail, when
from tests.mail.graph_mailbox import OWNER, GraphMailbox, certificates, now
from tests.servers.graph import Graph, graph_server
from tests.servers.graph_delta import Wrong, ask_delta
from tests.servers.hostile_http import (
    WRONG,
    Answer,
    Asked,
    HostileHttp,
    Line,
    cut,
    hostile_http,
    pages,
    passed_on,
    redirects_to,
    stalls,
)
from trayapp.errors import Busy, CursorLost, MailTrouble, Refused, SignInNeeded, Unreachable, Unsafe
from trayapp.mail import http
from trayapp.mail.graph import reading
from trayapp.mail.graph.access import GraphAccess
from trayapp.mail.graph.source import GraphSource
from trayapp.mail.source import Place, Role

TOKEN = "a-token-that-nobody-else-may-see"


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


class Hostile:
    """Servers that are no Graph, and sources that take them for one."""

    def __init__(self, certified: tuple[Path, Path], stack: ExitStack) -> None:
        self.certificate, self.ca_file = certified
        self.stack = stack

    def server(self, answer: Answer) -> HostileHttp:
        return self.stack.enter_context(hostile_http(answer, self.certificate))

    def access(self, server: HostileHttp, timeout: float = 1.0) -> GraphAccess:
        return GraphAccess(
            token=lambda: TOKEN, service=server.url(), ca_file=str(self.ca_file), timeout=timeout
        )

    def source(self, server: HostileHttp, timeout: float = 1.0) -> GraphSource:
        source = GraphSource(self.access(server, timeout), clock=now)
        self.stack.callback(source.close)
        return source


@pytest.fixture
def hostile(certified: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> Iterator[Hostile]:
    monkeypatch.setattr(http, "LONGEST", 2.0)
    with ExitStack() as stack:
        yield Hostile(certified, stack)


# Limits


@pytest.mark.parametrize("status", [429, 503, 504])
def test_a_busy_service_names_its_time_alone_and_in_a_batch(
    mailbox: GraphMailbox, graph: Graph, status: int
) -> None:
    source = mailbox.source()
    for kind in ("delta", "batch", "folder"):
        graph.fail(kind, Wrong(status, "TooManyRequests", retry_after="7"))
        with pytest.raises(Busy) as caught:
            list(source.changes(None))
        assert caught.value.retry_after == 7.0
    assert list(source.changes(None))


def test_a_limit_in_the_middle_costs_a_page_at_most(mailbox: GraphMailbox, graph: Graph) -> None:
    fill(mailbox, range(23))
    seen, source = Applied(), mailbox.source()
    reading_ = source.changes(None)
    seen.apply([next(reading_), next(reading_)])
    graph.fail("delta", Wrong(429, "TooManyRequests", retry_after="7"))
    with pytest.raises(Busy):
        seen.apply(reading_)
    seen.apply(mailbox.source().changes(seen.cursor))
    assert seen.ids() == ids(range(23))
    assert not seen.repeated


def test_a_page_that_takes_graph_too_long_is_asked_for_in_parts(
    mailbox: GraphMailbox, graph: Graph, hostile: Hostile
) -> None:
    """Once by its own word (504), once by its silence."""
    assert graph.server is not None
    fill(mailbox, range(60))
    between = hostile.server(passed_on(graph.server.port, graph.ca_file, {3: stalls}))
    source = GraphSource(graph.access(OWNER, service=between.url(), timeout=0.7), clock=now, page=240)
    graph.fail("delta", Wrong(504, "UnknownError"))
    pages = list(source.changes(None))
    source.close()
    assert Applied().apply(pages).ids() == ids(range(60))
    assert max(len(page.arrivals) for page in pages) == 15


def test_a_small_page_that_takes_too_long_is_trouble(mailbox: GraphMailbox, graph: Graph) -> None:
    graph.fail("delta", *[Wrong(504, "UnknownError")] * 9)
    with pytest.raises(Busy):
        list(mailbox.source(page=240).changes(None))
    assert graph.count["delta"] == 3


def test_texts_that_came_before_a_limit_are_given(mailbox: GraphMailbox, graph: Graph) -> None:
    fill(mailbox, range(5))
    source = mailbox.source()
    seen = Applied().apply(source.changes(None))
    graph.fail("message", Wrong(429, "TooManyRequests", retry_after="7"))
    texts = source.texts(list(seen.arrivals))
    assert len([next(texts) for _ in range(4)]) == 4
    with pytest.raises(Busy):
        next(texts)


# Lost places


@pytest.mark.parametrize("code", ["SyncStateNotFound", "resyncRequired", "SyncStateInvalid"])
def test_a_place_that_graph_forgot_is_lost(mailbox: GraphMailbox, graph: Graph, code: str) -> None:
    source = mailbox.source()
    seen = Applied().apply(source.changes(None))
    graph.habits.epoch += 1
    graph.habits.expiry = code
    with pytest.raises(CursorLost):
        list(source.changes(seen.cursor))


@pytest.mark.parametrize(
    "fault", [Wrong(410, "Gone"), Wrong(400, "BadRequest"), Wrong(404, "resyncRequired")]
)
def test_a_place_is_lost_by_other_names_too(mailbox: GraphMailbox, graph: Graph, fault: Wrong) -> None:
    source = mailbox.source()
    seen = Applied().apply(source.changes(None))
    fill(mailbox, [1])
    graph.fail("delta", *[fault] * 4)
    with pytest.raises(CursorLost):
        list(source.changes(seen.cursor))


# Signing in


def test_a_token_that_ended_is_renewed_once_and_nothing_is_lost(mailbox: GraphMailbox, graph: Graph) -> None:
    fill(mailbox, range(12))
    source = mailbox.source()
    seen = Applied()
    for page in source.changes(None):
        seen.apply([page])
        graph.expire()
    assert seen.ids() == ids(range(12))
    graph.expire()
    assert len(list(source.texts(list(seen.arrivals)))) == 12


def test_a_token_that_ends_within_a_batch_is_renewed(mailbox: GraphMailbox, graph: Graph) -> None:
    source = mailbox.source()
    graph.fail("folder", Wrong(401, "InvalidAuthenticationToken"))
    assert list(source.changes(None))


def test_two_refusals_are_a_sign_in_and_no_third_request(mailbox: GraphMailbox, graph: Graph) -> None:
    source = mailbox.source()
    graph.fail("delta", *[Wrong(401, "InvalidAuthenticationToken")] * 2)
    graph.count.clear()
    with pytest.raises(SignInNeeded, match="does not accept your sign-in"):
        list(source.changes(None))
    assert graph.count["delta"] == 2


def test_a_token_that_cannot_be_renewed_is_shown_once(graph: Graph) -> None:
    graph.add(OWNER)
    source = GraphSource(graph.access(OWNER, token=lambda: "refused", fresh=None), clock=now)
    with pytest.raises(SignInNeeded):
        list(source.changes(None))
    source.close()
    assert graph.count["http"] == 1


def test_what_the_keeper_of_the_token_says_is_told(graph: Graph) -> None:
    def token() -> str:
        raise SignInNeeded("Sign in again, please.")

    source = GraphSource(graph.access(OWNER, token=token), clock=now)
    with pytest.raises(SignInNeeded, match="please"):
        list(source.changes(None))
    source.close()
    assert not graph.count


def test_texts_without_the_permission_for_them_want_a_sign_in(graph: Graph) -> None:
    graph.add(OWNER).append(mail(1), "inbox", when(1))
    source = GraphSource(graph.access(OWNER, frozenset({"Mail.ReadBasic"})), clock=now)
    seen = Applied().apply(source.changes(None))
    with pytest.raises(SignInNeeded, match="does not allow"):
        list(source.texts(list(seen.arrivals)))
    source.close()


def test_a_shared_mailbox_that_one_may_not_read_is_told(graph: Graph) -> None:
    graph.add(OWNER)
    graph.add("office@example.com")
    source = GraphSource(graph.access(OWNER, mailbox="office@example.com"), clock=now)
    with pytest.raises(Refused, match=r"office@example\.com"):
        list(source.changes(None))
    source.close()


def test_a_mailbox_on_a_server_of_ones_own_is_told(graph: Graph) -> None:
    graph.add(OWNER).cloud = False
    source = GraphSource(graph.access(OWNER), clock=now)
    with pytest.raises(Refused, match="not kept in Microsoft 365"):
        list(source.changes(None))
    source.close()


# Links


def test_a_link_to_another_host_is_refused_before_the_token_leaves(
    mailbox: GraphMailbox, graph: Graph, hostile: Hostile
) -> None:
    fill(mailbox, range(12))
    abroad = hostile.server(redirects_to("/"))
    for foreign in (
        abroad.url("/v1.0", host="127.0.0.1"),
        abroad.url("/v1.0"),
        "https://localhost@127.0.0.1/v1.0",
        "http://localhost/v1.0",
        "file:///v1.0",
        "https://[/v1.0",
    ):
        graph.foreign = foreign
        with pytest.raises(Refused, match="another place"):
            list(mailbox.source().changes(None))
    assert not abroad.asked


def test_a_link_to_another_service_of_the_same_host_is_refused(mailbox: GraphMailbox, graph: Graph) -> None:
    assert graph.server is not None
    fill(mailbox, range(12))
    graph.foreign = graph.server.url("/other")
    with pytest.raises(Refused, match="another place"):
        list(mailbox.source().changes(None))


def test_a_redirect_is_not_followed(hostile: Hostile) -> None:
    abroad = hostile.server(redirects_to("/"))
    server = hostile.server(redirects_to(abroad.url("/", host="127.0.0.1")))
    with pytest.raises(Refused, match="does not follow"):
        list(hostile.source(server).changes(None))
    assert not abroad.asked


def test_pages_without_an_end_are_left(
    mailbox: GraphMailbox, graph: Graph, monkeypatch: pytest.MonkeyPatch
) -> None:
    graph.habits.endless = True
    with pytest.raises(Refused, match="does not come to an end"):
        list(mailbox.source().changes(None))
    graph.habits.endless = False
    cursor = Applied().apply(mailbox.source().changes(None)).cursor
    monkeypatch.setattr(reading, "MOST_PAGES", 10)
    graph.habits.endless = True
    with pytest.raises(Refused, match="does not come to an end"):
        list(mailbox.source().changes(cursor))


def test_a_page_that_leads_to_itself_is_left(hostile: Hostile, monkeypatch: pytest.MonkeyPatch) -> None:
    folders = [{"id": f"AAMkF{number}==", "totalItemCount": 100_000} for number in range(4)]
    rows = [{"id": f"AAk{number}"} for number in range(3)]

    def body(number: int, link: str) -> dict[str, Any]:
        found = [{"id": str(n), "status": 200, "headers": {}, "body": one} for n, one in enumerate(folders)]
        return {"value": rows, "@odata.nextLink": link, "responses": found}

    server = hostile.server(pages(body))
    monkeypatch.setattr(reading, "MOST_PAGES", 30)
    with pytest.raises(Refused, match="does not come to an end"):
        list(hostile.source(server, 5).changes(None))
    assert len(server.asked) < 200


# Who is no Graph


@pytest.mark.parametrize("answer", WRONG.values(), ids=WRONG)
def test_a_wrong_answer_is_one_of_our_troubles(hostile: Hostile, answer: Answer) -> None:
    server = hostile.server(answer)
    source = hostile.source(server, 0.5)
    with pytest.raises(MailTrouble) as caught:
        list(source.changes(None))
    assert caught.value.title.endswith(".")
    assert TOKEN not in str(caught.value)
    if answer is not WRONG["a flood"]:  # of a text that is too long the beginning is read
        with pytest.raises(MailTrouble):
            list(source.texts([Place("inbox", "AAk1")]))


@pytest.mark.parametrize("number", range(1, 7))
@pytest.mark.parametrize("fault", ["a cut document", "a reset", "a page for people"])
def test_one_wrong_answer_among_good_ones_loses_nothing(
    mailbox: GraphMailbox, graph: Graph, hostile: Hostile, number: int, fault: str
) -> None:
    assert graph.server is not None
    fill(mailbox, range(9))
    between = hostile.server(passed_on(graph.server.port, graph.ca_file, {number: WRONG[fault]}))
    access = graph.access(OWNER, service=between.url())
    seen = Applied()
    for _ in range(2):
        source = GraphSource(access, clock=now, page=5)
        try:
            seen.apply(source.changes(seen.cursor))
        except MailTrouble:
            continue
        finally:
            source.close()
    assert seen.ids() == ids(range(9))
    assert not seen.repeated


def test_a_captive_portal_is_called_by_its_name(hostile: Hostile) -> None:
    with pytest.raises(Unreachable, match="sign in first"):
        list(hostile.source(hostile.server(WRONG["a captive portal"])).changes(None))


def test_a_server_that_anybody_could_be_is_sent_nothing(hostile: Hostile) -> None:
    server = hostile.server(stalls)
    source = GraphSource(GraphAccess(token=lambda: TOKEN, service=server.url()), clock=now)
    with pytest.raises(Unsafe):
        list(source.changes(None))
    source.close()
    assert not server.asked


def test_plain_http_is_sent_nothing() -> None:
    source = GraphSource(GraphAccess(token=lambda: TOKEN, service="http://graph.example"), clock=now)
    with pytest.raises(Unsafe, match="Without encryption"):
        list(source.changes(None))
    source.close()


def test_the_token_is_in_no_repr() -> None:
    assert TOKEN not in repr(GraphAccess(token=lambda: TOKEN))


def test_who_waits_for_an_answer_is_cut(hostile: Hostile) -> None:
    heard = threading.Event()

    def answer(line: Line, asked: Asked) -> None:
        heard.set()
        stalls(line, asked)

    source = hostile.source(hostile.server(answer), 30)
    troubles: list[MailTrouble] = []

    def look() -> None:
        try:
            list(source.changes(None))
        except MailTrouble as trouble:
            troubles.append(trouble)

    thread = threading.Thread(target=look)
    thread.start()
    assert heard.wait(10)
    source.close()
    thread.join(5)
    assert not thread.is_alive()
    assert isinstance(troubles[0], Unreachable)
    with pytest.raises(Unreachable, match="closed"):
        list(source.changes(None))


def test_a_server_of_another_time_is_read(mailbox: GraphMailbox, graph: Graph, hostile: Hostile) -> None:
    """A clock that is an hour off changes nothing as long as certificates are good."""
    assert graph.server is not None
    port = graph.server.port
    fill(mailbox, range(3))

    def answer(line: Line, asked: Asked) -> None:
        line.ahead = timedelta(hours=1)
        passed_on(port, graph.ca_file, {})(line, asked)

    source = GraphSource(graph.access(OWNER, service=hostile.server(answer).url()), clock=now)
    assert Applied().apply(source.changes(None)).ids() == ids(range(3))
    source.close()


# Rows of nonsense


@pytest.mark.parametrize(
    "row",
    [
        {"id": 7},
        {"id": ""},
        {"id": "x" * 5000, "receivedDateTime": "2024-03-04T09:00:00Z", "from": None},
        {"id": "AAkX", "receivedDateTime": 5, "from": 7},
        {"id": "AAkX", "receivedDateTime": "soon", "from": {"emailAddress": "x"}},
        {"id": "AAkX", "receivedDateTime": "2024-03-04T09:00:00Z", "from": {"emailAddress": {"address": 5}}},
        {
            "id": "AAkX",
            "receivedDateTime": "2024-03-04T09:00:00Z",
            "internetMessageHeaders": [{"name": "From"}],
        },
        {
            "id": "AAkX",
            "receivedDateTime": "2024-03-04T09:00:00Z",
            "from": None,
            "toRecipients": "all",
            "subject": [],
        },
        {"id": "AAkX", "receivedDateTime": "2024-03-04T09:00:00Z", "from": None, "conversationIndex": "ä"},
        "a row",
        None,
    ],
)
def test_a_row_of_nonsense_stops_no_other(
    mailbox: GraphMailbox, hostile: Hostile, graph: Graph, row: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(mailbox, range(3))

    def with_nonsense(box: Any, folder: Any, *args: Any, **more: Any) -> Any:
        rows, token = ask_delta(box, folder, *args, **more)
        return ([row, *rows] if folder.known_as == "inbox" else rows), token

    monkeypatch.setattr("tests.servers.graph_answers.ask_delta", with_nonsense)
    seen = Applied().apply(mailbox.source(page=50).changes(None))
    assert seen.ids() == ids(range(3))
    assert len(seen.unreadable) <= 1


def test_a_cut_page_is_read_again(mailbox: GraphMailbox, graph: Graph, hostile: Hostile) -> None:
    assert graph.server is not None
    fill(mailbox, range(3), Role.SENT)
    between = hostile.server(passed_on(graph.server.port, graph.ca_file, {2: cut(b'{"value": []}', 5)}))
    source = GraphSource(graph.access(OWNER, service=between.url()), clock=now)
    with pytest.raises(Unreachable):
        list(source.changes(None))
    assert Applied().apply(source.changes(None)).ids() == ids(range(3))
    source.close()
