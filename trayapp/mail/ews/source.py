"""A mailbox on an Exchange server as the rest of Owed sees it; the work is done in a process of its own."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime

from trayapp.domain.messages.changes import Arrival, Changes, Cursor, Place, Role, Unreadable
from trayapp.errors import MailTrouble, SignInNeeded, Unreachable
from trayapp.mail.ews.access import EwsAccess
from trayapp.mail.ews.cursor import read_cursor
from trayapp.mail.ews.pipe import Op, What
from trayapp.mail.ews.probing import push, steps, troubled
from trayapp.mail.ews.process import Call, Child
from trayapp.mail.ews.sharing import CHILDREN, Children
from trayapp.mail.parsing.headers import UnreadableHeaders, parse_headers
from trayapp.mail.probe import Step
from trayapp.mail.source import Text
from trayapp.tongue import tr, unpacked

PAGE = 200
"""Messages on a page: one GetItem, one transaction."""
RENEWAL = 25
"""Minutes that one listening connection lasts; Exchange allows 30."""


class EwsSource:
    """A :class:`~trayapp.mail.source.MailSource`; read-only.

    Sources of one mailbox share a process; the last one that is closed ends it.
    """

    def __init__(
        self,
        access: EwsAccess,
        *,
        folders: Sequence[str] = (),
        page: int = PAGE,
        renewal: int = RENEWAL,
        children: Children = CHILDREN,
    ) -> None:
        """Nothing is started yet. ``folders`` are read besides Inbox, Sent, Trash and Junk."""
        self._access = access
        self._folders = tuple(folders)
        self._page = page
        self._renewal = renewal
        self._children = children
        self._lock = threading.Lock()
        self._child: Child | None = None
        self._calls: set[Call] = set()
        self._closed = False
        self.sent_unknown = False
        """After a reading: there is no folder for sent mail that could be read."""
        self.troubles: tuple[str, ...] = ()
        """After a reading: what was left out, a sentence each."""

    def changes(self, since: Cursor | None) -> Iterator[Changes]:
        """See :meth:`MailSource.changes`. Raises MailTrouble."""
        if since is not None:
            read_cursor(since)
        what = {"cursor": since, "folders": self._folders, "page": self._page}
        with self._asked(Op.LOOK, what) as call:
            for part in call.parts():
                yield _changes(part)
            self._refuse_if_closed()
            self.troubles = tuple(unpacked(trouble) for trouble in call.last["troubles"])
            self.sent_unknown = bool(call.last["sent_unknown"])

    def texts(self, places: Sequence[Place]) -> Iterator[Text]:
        """See :meth:`MailSource.texts`. Raises MailTrouble."""
        if not places:
            return
        by_id = {place.key: place for place in places}
        with self._asked(Op.TEXTS, {"ids": list(by_id)}) as call:
            for part in call.parts():
                for one, text, why in part["texts"]:
                    yield Text(by_id[one], text, why)
            self._refuse_if_closed()

    def watch(self, ring: Callable[[], None]) -> None:
        """See :meth:`MailSource.watch`. Rings once at the beginning. Raises MailTrouble."""
        try:
            with self._asked(Op.WATCH, {"minutes": self._renewal}, patient=True) as call:
                for _ in call.parts():
                    ring()
        except MailTrouble:
            if not self._closed:
                raise

    def folders(self) -> tuple[str, ...]:
        """List the folders that can be read, for the settings dialog. Raises MailTrouble."""
        with self._asked(Op.FOLDERS, {}) as call:
            return tuple(call.answer()["folders"])

    def probe(self) -> Iterator[Step]:
        """Try everything that reading needs, a step at a time, for the test button. Raises nothing."""
        try:
            with self._asked(Op.PROBE, {}) as call:
                yield from steps(self._access, call.answer())
            with self._asked(Op.WATCH, {"minutes": 1}) as call:
                pushes = next(call.parts(), None) is not None
            yield push(pushes)
        except MailTrouble as trouble:
            yield troubled(trouble)

    def close(self) -> None:
        """See :meth:`MailSource.close`. Any thread may call it, and twice."""
        with self._lock:
            self._closed = True
            child, self._child = self._child, None
            calls = list(self._calls)
        for call in calls:
            call.drop()
        if child is not None:
            self._children.give_back(child)

    @contextmanager
    def _asked(self, op: Op, what: What, *, patient: bool = False) -> Iterator[Call]:
        """Ask the process; it is started where it was not, or where it has ended."""
        child = self._taken()
        try:
            call = child.ask(op, what, patient=patient)
            with self._lock:
                self._calls.add(call)
            try:
                self._refuse_if_closed()
                yield call
            finally:
                call.drop()
                with self._lock:
                    self._calls.discard(call)
        except SignInNeeded:
            child.end()  # it knows a wrong password, which is never shown twice
            raise

    def _taken(self) -> Child:
        self._refuse_if_closed()
        child = self._child
        if child is not None and not child.ended:
            return child
        fresh = self._children.take(self._access)
        with self._lock:
            if not self._closed:
                self._child = fresh
                return fresh
        self._children.give_back(fresh)
        raise self._gone()

    def _refuse_if_closed(self) -> None:
        if self._closed:
            raise self._gone()

    def _gone(self) -> Unreachable:
        return Unreachable(tr("The connection to {host} was closed.", host=self._access.host))


def _changes(page: What) -> Changes:
    arrivals: list[Arrival] = []
    faults = [
        Unreadable(Place(folder, key), Role(role), why, date=_instant(date))
        for folder, key, role, date, why in page["faults"]
    ]
    for folder, key, role, date, marks, header in page["rows"]:
        place, arrived = Place(folder, key), _instant(date)
        try:
            message = parse_headers(header.encode("utf-8", "replace"), arrived=arrived, marks=marks)
        except UnreadableHeaders as error:
            faults.append(Unreadable(place, Role(role), str(error), date=arrived))
        else:
            arrivals.append(Arrival(place, Role(role), message))
    return Changes(
        arrivals=tuple(arrivals),
        gone=tuple(Place(folder, key) for folder, key in page["gone"]),
        cursor=Cursor(page["cursor"]),
        unreadable=tuple(faults),
        forget=tuple(page["forget"]),
        done=page["done"],
        total=page["total"],
    )


def _instant(told: str) -> datetime | None:
    try:
        date = datetime.fromisoformat(told)
    except ValueError:
        return None
    return date.astimezone(UTC) if date.tzinfo is not None else date.replace(tzinfo=UTC)
