"""Looking at folders: what is new, what is gone, and what is still to be read, for all of them at once.

One round trip tells which folders changed; one more reads those, unless thousands of messages came or a
server without QRESYNC lost some.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import NamedTuple

from trayapp.errors import Refused
from trayapp.mail.imap.cursor import FolderState
from trayapp.mail.imap.examine import (
    Examined,
    ask_examine,
    ask_status,
    ask_uids,
    hear_examine,
    hear_status,
    hear_uids,
)
from trayapp.mail.imap.fetch import Fetched
from trayapp.mail.imap.folders import Watched
from trayapp.mail.imap.messages import Batch, ask_headers, hear_headers
from trayapp.mail.imap.phrases import Said
from trayapp.mail.imap.session import Session
from trayapp.mail.imap.uids import Uids
from trayapp.mail.source import Role
from trayapp.tongue import tr

MOST_GONE = 50_000
"""When more vanished, reading the folder again is cheaper than naming it all."""
WINDOW = {Role.TRASH: 500, Role.JUNK: 500}
"""Of these folders only the newest are looked at: what was thrown away long ago says nothing."""

_NOTHING = Batch((), (), Uids())


class News(NamedTuple):
    """What a look at one folder found."""

    watched: Watched
    state: FolderState
    """How the folder stands once this news is stored."""
    batch: Batch = _NOTHING
    gone: Uids = Uids()
    forget: bool = False
    """Nothing that was known of the folder holds any more."""


class Open(NamedTuple):
    """A question that one more round trip has to answer."""

    news: News
    rest: tuple[int, int]
    """From where to where messages came that were not asked for yet; empty if the second is less."""
    compare: int
    """Below this UID some of the known messages are gone, and the server does not say which; 0 if none."""


class _Void(enum.Enum):
    VOID = enum.auto()


VOID = _Void.VOID
"""Nothing that is known of the folder holds any more: it has to be read again from the start."""


class Look:
    """One look at the folders of a mailbox."""

    def __init__(self, session: Session, page: int) -> None:
        """``page``: how many new messages of a folder are read while looking."""
        self._session = session
        self._page = page
        self.troubles: list[str] = []
        """Folders that could not be read, a sentence each."""

    def over(self, folders: Sequence[Watched], states: Mapping[str, FolderState]) -> list[News]:
        """Look at every folder, give those that changed. Raises MailTrouble."""
        changed = self._changed(folders, states)
        known = [
            (watched, states[watched.folder.name]) for watched in changed if watched.folder.name in states
        ]
        fresh = [watched for watched in changed if watched.folder.name not in states]
        news: list[News] = []
        opened: list[Open] = []
        void: list[Watched] = []
        asked = [(watched, state, self._ask(watched, state)) for watched, state in known]
        listed = [(watched, self._ask_all(watched)) for watched in fresh]
        for watched, state, tags in asked:
            outcome = self._hear(watched, state, tags)
            if isinstance(outcome, News):
                news.append(outcome)
            elif isinstance(outcome, Open):
                opened.append(outcome)
            elif outcome is VOID:
                void.append(watched)
        for watched, both in listed:
            news += self._hear_all(watched, both)
        news += [self._settled(question) for question in opened]
        for watched in void:
            news += [found._replace(forget=True) for found in self._hear_all(watched, self._ask_all(watched))]
        return news

    def _changed(self, folders: Sequence[Watched], states: Mapping[str, FolderState]) -> list[Watched]:
        """Leave out the folders of which the server says at once that nothing came or went."""
        tags = {
            watched.folder.name: ask_status(self._session, watched.folder)
            for watched in folders
            # Of the selected folder STATUS may be stale (RFC 9051, 6.3.11).
            if watched.folder.name in states and watched.folder.wire != self._session.selected
        }
        statuses = {name: hear_status(self._session, tag) for name, tag in tags.items()}
        return [
            watched
            for watched in folders
            if not _same(states.get(watched.folder.name), statuses.get(watched.folder.name))
        ]

    # Folders that are known

    def _ask(self, watched: Watched, state: FolderState) -> tuple[bytes, bytes, bytes]:
        session, first, last = self._session, state.next, state.next + self._page - 1
        return (
            ask_examine(session, watched.folder, state),
            ask_uids(session, first, last),
            ask_headers(session, Uids.span(first, last)),
        )

    def _hear(
        self, watched: Watched, state: FolderState, tags: tuple[bytes, bytes, bytes]
    ) -> News | Open | _Void | None:
        session = self._session
        try:
            examined = hear_examine(session, tags[0])
        except Said as said:
            for tag in tags[1:]:
                self._pass_over(tag)
            if state.modseq and said.status.word == b"BAD":  # it promised QRESYNC and does not know it
                session.enabled -= {b"QRESYNC"}
                return VOID
            self._trouble(watched, said)
            return None
        first, last = state.next, state.next + self._page - 1
        there, batch, strays = Uids(), _NOTHING, list[Fetched]()
        try:
            there, asked = hear_uids(session, tags[1], first, strays), last
        except Said:
            asked = first - 1  # not one of them is known, so the look is left open
        with suppress(Said):
            batch = hear_headers(session, tags[2], Uids.span(first, last), watched, examined.validity, strays)
        return decide(watched, state, examined, there, batch, asked, resync=b"QRESYNC" in session.enabled)

    def _settled(self, question: Open) -> News:
        """Answer what was left open."""
        news, session = question.news, self._session
        watched, state = news.watched, news.state
        spans = [span for span in (question.rest, (state.base, question.compare - 1)) if span[0] <= span[1]]
        tag = ask_examine(session, watched.folder)
        tags = [ask_uids(session, *span) for span in spans]
        there = Uids()
        try:
            hear_examine(session, tag)
            for tag in tags:  # the server may answer both at once, so what they say is put together
                there = there.joined(hear_uids(session, tag, 1))
        except Said as said:
            raise self._refused(watched, said) from said
        rest = there.within(Uids.span(*question.rest))
        gone = news.gone
        if question.compare:
            old = Uids.span(1, question.compare - 1)
            gone = gone.joined(state.known.within(old).without(there))
            state = state._replace(
                todo=state.todo.without(state.todo.within(old).without(there)),
                known=state.known.without(gone),
            )
        if state.modseq:
            state = state._replace(known=Uids())
        return news._replace(state=state._replace(todo=state.todo.joined(rest)), gone=gone)

    # Folders that are new, or new again

    def _ask_all(self, watched: Watched) -> tuple[bytes, bytes]:
        return ask_examine(self._session, watched.folder), ask_uids(self._session, 1)

    def _hear_all(self, watched: Watched, tags: tuple[bytes, bytes]) -> list[News]:
        session = self._session
        try:
            examined = hear_examine(session, tags[0])
        except Said as said:
            self._pass_over(tags[1])
            self._trouble(watched, said)
            return []
        there = Uids()
        try:
            there = hear_uids(session, tags[1], 1)
        except Said as said:
            if examined.exists:  # of an empty folder some servers say so
                self._trouble(watched, said)
                return []
        state = first_state(watched.role, examined, there, resync=b"QRESYNC" in session.enabled)
        return [News(watched, state)]

    # Trouble

    def _pass_over(self, tag: bytes) -> None:
        with suppress(Said):
            self._session.hear(tag)

    def _trouble(self, watched: Watched, said: Said) -> None:
        if watched.role is Role.INBOX:
            raise self._refused(watched, said) from said
        if watched.role in WINDOW:
            return  # nobody's question waits there
        self.troubles.append(
            tr("The folder {name} cannot be read: {text}", name=watched.folder.name, text=said.status.text)
        )

    def _refused(self, watched: Watched, said: Said) -> Refused:
        return Refused(
            tr("The server does not let Owed read the folder {name}.", name=watched.folder.name),
            tr("Ask whoever runs the server."),
            detail=said.status.text,
        )


def _same(state: FolderState | None, status: Examined | None) -> bool:
    return (
        state is not None
        and status is not None
        and (status.validity, status.next, status.exists) == (state.validity, state.next, state.exists)
    )


def first_state(role: Role, examined: Examined, there: Uids, *, resync: bool) -> FolderState:
    """Decide how a folder stands that is seen for the first time: everything is still to be read."""
    following = max(examined.next, there.top + 1)
    todo = there.newest(WINDOW[role]) if role in WINDOW else there
    base = 1 if role not in WINDOW else (todo.ranges[0][0] if todo else following)
    return FolderState(
        validity=examined.validity,
        next=following,
        exists=examined.exists + _later(there, examined),
        modseq=examined.modseq if resync else 0,
        base=base,
        todo=todo,
    )


def decide(
    watched: Watched,
    state: FolderState,
    examined: Examined,
    there: Uids,
    batch: Batch,
    asked: int,
    *,
    resync: bool,
) -> News | Open | _Void:
    """Decide what a look means.

    ``there`` are the UIDs from the state's ``next`` to ``asked``, ``batch`` what was read of them.
    """
    if _is_void(state, examined, resync=resync):
        return VOID
    came = there.joined(batch.uids)
    following = max(examined.next, came.top + 1, state.next)
    gone = Uids()
    todo = state.todo.joined(came.without(batch.uids))
    if state.modseq:
        vanished = examined.vanished.within(Uids.span(state.base, state.next - 1))
        gone, todo = vanished.without(state.todo), todo.without(vanished)
    stands = FolderState(
        validity=state.validity,
        next=following,
        exists=examined.exists + _later(came, examined),
        modseq=examined.modseq if resync else 0,
        base=state.base,
        todo=todo,
        known=state.known.joined(batch.uids) if not state.modseq else Uids(),
    )
    news = News(watched, stands, batch, gone)
    rest = (asked + 1, following - 1)
    lost = not state.modseq and stands.exists != state.exists + came.count()
    if rest[0] <= rest[1] or lost or (stands.modseq and not state.modseq):
        return Open(news, rest, compare=0 if state.modseq else state.next)
    return news


def _is_void(state: FolderState, examined: Examined, *, resync: bool) -> bool:
    return (
        examined.validity != state.validity
        or 0 < examined.next < state.next
        or (state.modseq > 0 and (not resync or examined.modseq < state.modseq))
        or examined.vanished.count() > MOST_GONE
    )


def _later(uids: Uids, examined: Examined) -> int:
    """Count what came after the folder was opened and before it was listed."""
    return uids.without(Uids.span(1, examined.next - 1)).count() if examined.next else 0
