"""A connection that only listens: Exchange says when something came or went, and a bell is rung.

What it says is a hint; reading is another connection's work. Events between two connections are lost, so the
bell rings whenever listening begins.

Only the child process imports this file.
"""

from __future__ import annotations

import time
from collections.abc import Iterator

from exchangelib import Account
from exchangelib import errors as ews

from trayapp.errors import Unreachable
from trayapp.mail.ews.answering import Job
from trayapp.mail.ews.folders import folder_id
from trayapp.mail.ews.pipe import What
from trayapp.mail.ews.server import Session
from trayapp.mail.ews.services import Element, Stream, Subscribe, m, text
from trayapp.tongue import tr

HEARD = ("inbox", "sentitems")
_EVENTS = ("NewMailEvent", "CreatedEvent", "DeletedEvent", "MovedEvent")
"""Not ModifiedEvent: to read a message in another program modifies it."""
_LOST = (
    ews.ErrorSubscriptionNotFound,
    ews.ErrorExpiredSubscription,
    ews.ErrorInvalidSubscription,
    ews.ErrorSubscriptionUnsubsribed,
    ews.ErrorMissedNotificationEvents,
    ews.ErrorReadEventsFailed,
)
_CANNOT = (
    ews.ErrorInvalidOperation,
    ews.ErrorInvalidRequest,
    ews.ErrorInvalidSubscriptionRequest,
    ews.ErrorSubscriptionAccessDenied,
    ews.ErrorSubscriptionDelegateAccessNotSupported,
    ews.ErrorAccessDenied,
    ews.ErrorFolderNotFound,
    ews.ErrorInvalidSchemaVersionForMailboxVersion,  # after every version was tried: it does not know it
)
MOST_LOST = 3
"""Subscriptions lost and connections ended at once, in a row and without an event in between, before the
server is left alone for a while."""
SHORTEST = 20.0
"""Seconds; a connection that the server ends sooner was none."""
_RING: What = {"ring": True}


class _Lost(Exception):
    """The server knows nothing of the subscription any more."""


def listen(job: Job, session: Session, minutes: int) -> Iterator[What]:
    """Yield a ring for each event until nobody listens any more; end at once where nothing can be heard.

    ``minutes`` is how long one connection may last (1 to 30). Raises ``MailTrouble`` when it is lost.
    """
    lost = 0
    while not job.dropped.is_set():
        # One of an earlier connection that broke: a user may have few, and they live for half an hour.
        subscription = session.subscriptions.pop() if session.subscriptions else _subscribed(job, session)
        if not subscription:
            return
        known = True
        try:
            while not job.dropped.is_set():
                yield _RING  # for what came while nobody listened
                begun = time.monotonic()
                for _ in _events(job, session, subscription, minutes):
                    lost = 0
                    yield _RING
                lost = _once_more(session, lost) if time.monotonic() - begun < SHORTEST else 0
        except _Lost:
            known = False
            lost = _once_more(session, lost)
        finally:
            if known:
                session.subscriptions.append(subscription)


def _once_more(session: Session, lost: int) -> int:
    """Count a disappointment. Raises ``Unreachable`` where there were enough."""
    if lost + 1 >= MOST_LOST:
        raise Unreachable(
            tr("{host} keeps forgetting that Owed listens.", host=session.server.host),
            tr("Owed tries again by itself."),
        )
    return lost + 1


def _subscribed(job: Job, session: Session) -> str:
    """Subscribe; "" where the server has no such thing."""
    folders = "".join(folder_id(name, session.mailbox) for name in HEARD)
    events = "".join(text("t:EventType", event) for event in _EVENTS)

    def ask(account: Account) -> str:
        try:
            answers = list(
                Subscribe(account=account).ask(
                    "><m:StreamingSubscriptionRequest>"
                    f"<t:FolderIds>{folders}</t:FolderIds><t:EventTypes>{events}</t:EventTypes>"
                    "</m:StreamingSubscriptionRequest>"
                )
            )
        except _CANNOT:
            return ""
        if len(answers) != 1 or isinstance(answers[0], Exception):
            return ""
        return answers[0].findtext(m("SubscriptionId")) or ""

    return session.run(job.beat, ask)


def _events(job: Job, session: Session, subscription: str, minutes: int) -> Iterator[Element]:
    """Yield what happens until the server closes the connection. Raises ``_Lost``, ``MailTrouble``."""
    service = session.run(job.beat, lambda account: Stream(account=account), again=False)
    job.on_drop(service.cut)
    events = iter(service.call(subscription_ids=[subscription], connection_timeout=minutes))
    while True:
        with session.border():
            try:
                event = next(events, None)
            except _LOST as error:
                raise _Lost from error
        if event is None:
            break
        if any(child.tag.endswith("Event") and not child.tag.endswith("StatusEvent") for child in event):
            yield event
    if service.connection_status != service.CLOSED and not job.dropped.is_set():
        raise Unreachable(
            tr("{host} ended the connection.", host=session.server.host), tr("Owed tries again by itself.")
        )
