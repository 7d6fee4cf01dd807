"""The Exchange server of the tests tells of news while somebody listens."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import exchangelib
import exchangelib.errors
import pytest
import requests.exceptions

from tests.servers.certificates import Authority
from tests.servers.ews import EwsServer, ews_server
from tests.servers.ews_client import TIMEOUT, client, letter
from tests.servers.ews_streaming import MOST


@pytest.fixture
def server(tmp_path: Path) -> Iterator[EwsServer]:
    with ews_server(Authority(tmp_path)) as server:
        yield server


@pytest.fixture
def account(server: EwsServer, monkeypatch: pytest.MonkeyPatch) -> Iterator[exchangelib.Account]:
    with client(server, monkeypatch) as account:
        yield account


class Listener:
    """Listens on a thread of its own; keeps what it heard and how that ended."""

    def __init__(self, folder: Any, subscription: str) -> None:
        self.heard: queue.Queue[list[Any]] = queue.Queue()
        self.error: Exception | None = None
        self._events = folder.get_streaming_events(subscription, connection_timeout=5)
        self._thread = threading.Thread(target=self._listen)
        self._thread.start()

    def _listen(self) -> None:
        try:
            for notification in self._events:
                self.heard.put(list(notification.events))
        except Exception as error:  # noqa: BLE001 - the test looks at it
            self.error = error
        finally:
            self._events.close()

    def end(self) -> Exception | None:
        """Wait for the end."""
        self._thread.join(TIMEOUT)
        assert not self._thread.is_alive()
        return self.error


@pytest.fixture
def listen(server: EwsServer, account: exchangelib.Account) -> Iterator[Callable[..., Listener]]:
    listeners: list[Listener] = []

    def listen(subscription: str = "") -> Listener:
        listeners.append(Listener(account.inbox, subscription or account.inbox.subscribe_to_streaming()))
        server.streams.wait()
        return listeners[-1]

    yield listen
    server.streams.end("close")
    for listener in listeners:
        listener.end()


def kinds(events: list[Any]) -> list[str]:
    return [type(event).__name__ for event in events]


def test_news_are_told_as_they_happen(server: EwsServer, listen: Callable[..., Listener]) -> None:
    listener = listen()
    first = server.mailbox.append(letter(1))
    events = listener.heard.get(timeout=TIMEOUT)
    assert kinds(events) == ["CreatedEvent", "NewMailEvent"]
    assert events[0].item_id.id == first
    moved = server.mailbox.move(first, "deleteditems")
    (event,) = listener.heard.get(timeout=TIMEOUT)
    assert type(event).__name__ == "MovedEvent"
    assert (event.item_id.id, event.old_item_id.id) == (moved, first)


def test_other_folders_are_not_told_of(server: EwsServer, listen: Callable[..., Listener]) -> None:
    listener = listen()
    server.mailbox.append(letter(1), "sentitems")
    server.mailbox.append(letter(2))
    assert kinds(listener.heard.get(timeout=TIMEOUT)) == ["CreatedEvent", "NewMailEvent"]
    assert listener.heard.empty()


def test_calls_go_on_beside_a_stream(
    server: EwsServer, account: exchangelib.Account, listen: Callable[..., Listener]
) -> None:
    listen()
    server.mailbox.append(letter(1))
    assert len(list(account.inbox.sync_items(only_fields=["subject"]))) == 1


def test_an_orderly_end(server: EwsServer, listen: Callable[..., Listener]) -> None:
    listener = listen()
    server.streams.end("close")
    assert listener.end() is None


@pytest.mark.parametrize("how", ["cut", "half"])
def test_a_stream_that_stops_half_way(server: EwsServer, listen: Callable[..., Listener], how: Any) -> None:
    listener = listen()
    server.streams.end(how)
    assert isinstance(listener.end(), requests.exceptions.ChunkedEncodingError)


def test_what_happens_between_two_connections_is_never_told(
    server: EwsServer, account: exchangelib.Account, listen: Callable[..., Listener]
) -> None:
    subscription = account.inbox.subscribe_to_streaming()
    listener = listen(subscription)
    server.streams.end("cut")
    listener.end()
    server.mailbox.append(letter(1))
    again = listen(subscription)
    second = server.mailbox.append(letter(2))
    assert again.heard.get(timeout=TIMEOUT)[0].item_id.id == second


def test_a_client_that_hangs_up_is_noticed(server: EwsServer, account: exchangelib.Account) -> None:
    subscription = account.inbox.subscribe_to_streaming()
    events = account.inbox.get_streaming_events(subscription, connection_timeout=5)
    threading.Thread(target=lambda: (server.streams.wait(), server.mailbox.append(letter(1)))).start()
    next(events)
    (stream,) = server.streams.wait()
    events.close()
    assert stream.over.wait(TIMEOUT)


def test_subscriptions_that_are_not_known(server: EwsServer, account: exchangelib.Account) -> None:
    known = account.inbox.subscribe_to_streaming()
    server.streams.expire()
    for subscription in (known, "nonsense"):
        with pytest.raises(exchangelib.errors.ErrorInvalidSubscription):
            list(account.inbox.get_streaming_events(subscription, connection_timeout=1))
    with pytest.raises(exchangelib.errors.ErrorSubscriptionNotFound):
        account.inbox.unsubscribe(known)


def test_a_user_has_so_many_subscriptions_and_no_more(account: exchangelib.Account) -> None:
    made = [account.inbox.subscribe_to_streaming() for _ in range(MOST)]
    with pytest.raises(exchangelib.errors.ErrorExceededSubscriptionCount):
        account.inbox.subscribe_to_streaming()
    account.inbox.unsubscribe(made[0])
    account.inbox.subscribe_to_streaming()


def test_the_server_ends_with_streams_open(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with ews_server(Authority(tmp_path)) as server, client(server, monkeypatch) as account:
        listener = Listener(account.inbox, account.inbox.subscribe_to_streaming())
        server.streams.wait()
        server.stop()
        assert listener.end() is not None
