"""Streaming notifications: Subscribe, GetStreamingEvents, Unsubscribe.

Worse than real servers in one thing, on purpose: what happens while no connection is open is never told.
"""

from __future__ import annotations

import base64
import contextlib
import select
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from tests.servers.ews_http import PATIENCE, Handler
from tests.servers.ews_items import instant
from tests.servers.ews_mailbox import Event, Mailbox
from tests.servers.ews_operations import Operation, Store
from tests.servers.ews_quirks import Quirks
from tests.servers.ews_soap import (
    Element,
    Fault,
    ResponseError,
    add,
    answer,
    failure,
    m,
    success,
    t,
    truth,
)

LONGEST = 30
"""Minutes that a connection may last."""
MOST = 20
"""Subscriptions of one user (EwsMaxSubscriptions)."""
BEAT = 0.2
"""Seconds between two looks at whether the client is still there."""

End = Literal["", "close", "cut", "half"]


@dataclass
class Subscription:
    """Who wants to hear of what."""

    id: str
    user: str
    mailbox: Mailbox
    folders: frozenset[str]
    """Ids; none means all."""
    kinds: frozenset[str]

    def wants(self, event: Event) -> bool:
        """Whether this event is told."""
        places = {event.folder, event.old_folder}
        return event.kind in self.kinds and (not self.folders or bool(self.folders & places))


@dataclass
class Stream:
    """One open connection."""

    subscription: Subscription
    heard: int
    """Events of the mailbox that are past."""
    end: End = ""
    """How to end it: with a last word, by hanging up, or by hanging up in the middle of a word."""
    told: int = 0
    """Events that were told."""
    over: threading.Event = field(default_factory=threading.Event)


class Streams:
    """All subscriptions and open connections of a server."""

    def __init__(self, ended: threading.Event, quirks: Quirks) -> None:
        self._ended = ended
        self._quirks = quirks
        self.subscriptions: dict[str, Subscription] = {}
        self.open: list[Stream] = []
        self._changed = threading.Condition()
        self._number = 0

    # For tests

    def wait(self, count: int = 1) -> list[Stream]:
        """Wait until that many connections are open; give them."""
        with self._changed:
            assert self._changed.wait_for(lambda: len(self.open) >= count, PATIENCE), "nobody listens"
            return list(self.open)

    def wait_for_silence(self) -> None:
        """Wait until nobody listens, also in the eyes of the server, which learns late that a client left."""
        for stream in list(self.open):
            assert stream.over.wait(PATIENCE), "somebody still listens"

    def end(self, how: End) -> None:
        """End every open connection and wait until that has happened."""
        streams = list(self.open)
        for stream in streams:
            stream.end = how
            with stream.subscription.mailbox.changed:
                stream.subscription.mailbox.changed.notify_all()
        for stream in streams:
            assert stream.over.wait(PATIENCE)

    def expire(self) -> None:
        """Forget every subscription, as after half an hour of silence or when the server starts anew."""
        self.subscriptions.clear()

    # Operations

    def operations(self) -> dict[str, Operation]:
        """Name those that answer like any other."""
        return {"Subscribe": self._subscribe, "Unsubscribe": self._unsubscribe}

    def _subscribe(self, store: Store, asked: Element, user: str) -> Iterator[Element]:
        request = asked.find(m("StreamingSubscriptionRequest"))
        if request is None:
            raise Fault("ErrorInvalidRequest", "This server knows streaming subscriptions only.")
        try:
            places = [store.folder(one, user) for one in request.iterfind(f"{t('FolderIds')}/*")]
            everything = truth(request.get("SubscribeToAllFolders"))
            if not places and not everything:
                raise ResponseError("ErrorInvalidSubscriptionRequest")
            if sum(one.user == user for one in self.subscriptions.values()) >= MOST:
                raise ResponseError("ErrorExceededSubscriptionCount")
        except ResponseError as error:
            yield failure("Subscribe", error)
            return
        mailbox = places[0][0] if places else store.mailbox(user, user)
        self._number += 1
        name = base64.b64encode(f"mbx01.lindqvist.example/{self._number:032d}".encode()).decode()
        kinds = frozenset(one.text or "" for one in request.iterfind(f"{t('EventTypes')}/*"))
        folders = frozenset(folder.id for _, folder in places)
        self.subscriptions[name] = Subscription(name, user, mailbox, folders, kinds)
        message = success("Subscribe")
        add(message, m("SubscriptionId"), name)
        yield message

    def _unsubscribe(self, store: Store, asked: Element, user: str) -> Iterator[Element]:
        found = self.subscriptions.pop(asked.findtext(m("SubscriptionId"), ""), None)
        if found is None:
            yield failure("Unsubscribe", ResponseError("ErrorSubscriptionNotFound"))
        else:
            yield success("Unsubscribe")

    # The stream itself

    def serve(self, handler: Handler, asked: Element, user: str) -> None:
        """Answer GetStreamingEvents: for minutes, a document whenever something happens."""
        minutes = int(asked.findtext(m("ConnectionTimeout"), "0"))
        names = [one.text or "" for one in asked.iterfind(f"{m('SubscriptionIds')}/*")]
        unknown = [n for n in names if n not in self.subscriptions or self.subscriptions[n].user != user]
        if not 1 <= minutes <= LONGEST:
            raise Fault("ErrorSchemaValidation")
        _begin(handler)
        if unknown or not names:
            message = failure("GetStreamingEvents", ResponseError("ErrorInvalidSubscription"))
            box = add(message, m("ErrorSubscriptionIds"))
            for name in unknown:
                add(box, t("SubscriptionId"), name)
            add(message, m("ConnectionStatus"), "Closed")
            _say(handler, answer("GetStreamingEvents", [message]))
            _finish(handler)
            return
        subscription = self.subscriptions[names[0]]
        stream = Stream(subscription, len(subscription.mailbox.events))
        if self._quirks.short_streams:
            stream.end = "close"
        _say(handler, _document([], subscription, "OK"))
        for other in self.open:
            if other.subscription is subscription:
                other.end = other.end or "close"  # the server speaks to the newer one
        with self._changed:
            self.open.append(stream)
            self._changed.notify_all()
        try:
            self._talk(handler, stream, time.monotonic() + minutes * 60)
        finally:
            with self._changed:
                self.open.remove(stream)
            stream.over.set()

    def _talk(self, handler: Handler, stream: Stream, until: float) -> None:
        mailbox = stream.subscription.mailbox
        while not stream.end and not self._ended.is_set() and time.monotonic() < until:
            with mailbox.changed:
                if len(mailbox.events) == stream.heard:
                    mailbox.changed.wait(BEAT)
                news = mailbox.events[stream.heard :]
                stream.heard = len(mailbox.events)
            told = [event for event in news if stream.subscription.wants(event)]
            if told:
                _say(handler, _document(told, stream.subscription, "OK"))
                stream.told += len(told)
            elif _gone(handler) or stream.subscription.id not in self.subscriptions:
                break
        if stream.end == "cut" or self._ended.is_set():
            handler.hang_up()
        elif stream.end == "half":
            document = _document([], stream.subscription, "OK")
            handler.wfile.write(f"{len(document):x}\r\n".encode() + document[: len(document) // 2])
            handler.wfile.flush()
            handler.hang_up()
        else:
            with contextlib.suppress(OSError):
                _say(handler, _document([], stream.subscription, "Closed"))
                _finish(handler)


def _begin(handler: Handler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Type", "text/xml; charset=utf-8")
    handler.send_header("Transfer-Encoding", "chunked")
    if handler.headers.get("X-PreferServerAffinity"):
        handler.send_header("Set-Cookie", "X-BackEndOverrideCookie=mbx01~1943; path=/; secure; HttpOnly")
    handler.end_headers()


def _say(handler: Handler, document: bytes) -> None:
    """Send a document in two chunks: chunks are no frames."""
    middle = len(document) // 3
    for part in (document[:middle], document[middle:]):
        handler.wfile.write(f"{len(part):x}\r\n".encode() + part + b"\r\n")
    handler.wfile.flush()


def _finish(handler: Handler) -> None:
    handler.wfile.write(b"0\r\n\r\n")
    handler.wfile.flush()


def _gone(handler: Handler) -> bool:
    """Whether the client hung up: nobody who listens says a word."""
    try:
        return bool(select.select([handler.connection], [], [], 0)[0])
    except (OSError, ValueError):
        return True


def _document(events: list[Event], subscription: Subscription, status: str) -> bytes:
    message = success("GetStreamingEvents")
    if events:
        notification = add(add(message, m("Notifications")), m("Notification"))
        add(notification, t("SubscriptionId"), subscription.id)
        for event in events:
            notification.append(_event(event, subscription.mailbox))
    add(message, m("ConnectionStatus"), status)
    return answer("GetStreamingEvents", [message])


def _event(event: Event, mailbox: Mailbox) -> Element:
    element = Element(t(event.kind))
    add(element, t("TimeStamp"), instant(event.at))
    add(element, t("ItemId"), Id=event.item_id, ChangeKey=event.change_key)
    add(element, t("ParentFolderId"), Id=event.folder, ChangeKey=mailbox.folders[event.folder].change_key)
    if event.old_id:
        add(element, t("OldItemId"), Id=event.old_id, ChangeKey=event.change_key)
        old = mailbox.folders[event.old_folder]
        add(element, t("OldParentFolderId"), Id=old.id, ChangeKey=old.change_key)
    return element
