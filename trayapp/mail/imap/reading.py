"""One round over a mailbox: what is new and gone, then on where reading stopped, from the newest down.

What was never read is on each folder's ``todo``; it is fetched with two commands under way at a time, from
the folder whose reading stands at the latest date, so that answers in Sent come with what they answer.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from typing import NamedTuple

from trayapp.mail.imap.cursor import FolderState, write_cursor
from trayapp.mail.imap.examine import ask_examine, hear_examine
from trayapp.mail.imap.fetch import Fetched
from trayapp.mail.imap.folders import Watched
from trayapp.mail.imap.look import Look, News
from trayapp.mail.imap.messages import ask_existing, ask_headers, hear_existing, hear_headers
from trayapp.mail.imap.phrases import Said
from trayapp.mail.imap.session import Session
from trayapp.mail.imap.uids import Uids
from trayapp.mail.source import Arrival, Changes, Place, Unreadable
from trayapp.tongue import mark, tr

PAGE = 2000
"""Messages on a page: one FETCH, one transaction."""
UNDER_WAY = 2
"""FETCHes sent before the first is answered: the server works while we do."""

_SILENT = mark("The server lists this message but does not give its header.")
_NEVER = datetime.max.replace(tzinfo=UTC)


class Job(NamedTuple):
    """A FETCH under way, or about to be."""

    watched: Watched
    uids: Uids
    doubtful: bool = False
    """No header came for these: ask only which of them exist."""
    examine: bytes = b""
    """The tag of the EXAMINE before it, if one was needed."""
    tag: bytes = b""


class Round:
    """One call of :meth:`ImapSource.changes`."""

    def __init__(
        self,
        session: Session,
        watched: Sequence[Watched],
        states: Mapping[str, FolderState],
        page: int = PAGE,
    ) -> None:
        """``states`` is what the cursor says; folders that are not watched any more are forgotten."""
        self._session = session
        self._watched = watched
        self._page = page
        names = {w.folder.name for w in watched}
        self._states = {name: state for name, state in states.items() if name in names}
        self._forget = [name for name in states if name not in names]
        self._look = Look(session, page)
        self.troubles = self._look.troubles
        """Folders that could not be read, a sentence each."""
        self._news: list[News] = []
        self._done = self._total = 0
        self._left: dict[str, Uids] = {}
        """What is to be read and was not asked for yet."""
        self._again: deque[Job] = deque()
        """What has to be asked for another way, before anything else."""
        self._strays: list[Fetched] = []
        """Answers that came while those to another command were read."""
        self._stands: dict[str, datetime] = {}
        """The date that the reading of each folder has come down to."""

    def look(self) -> None:
        """Find out what changed; this comes first, and once. Raises MailTrouble."""
        self._news = self._look.over(self._watched, self._states)

    def pages(self) -> Iterator[Changes]:
        """Give what changed, at least one page. Raises MailTrouble."""
        all_news, self._news = self._news, []
        todo = {**self._states, **{news.watched.folder.name: news.state for news in all_news}}
        self._left = {name: state.todo for name, state in todo.items() if state.todo}
        self._total = sum(left.count() for left in self._left.values())
        self._total += sum(news.batch.uids.count() for news in all_news)
        bare = not self._left
        for page in self._told(all_news):
            if bare or page.arrivals or page.gone or page.unreadable or page.forget:
                yield page
        yield from self._read()

    def _told(self, all_news: list[News]) -> Iterator[Changes]:
        """Put the news of several folders on one page, as far as they fit: a move is then one transaction."""
        waiting: list[News] = []
        for news in all_news:
            if waiting and sum(len(n.batch.arrivals) for n in [*waiting, news]) > self._page:
                yield self._page_of(waiting)
                waiting = []
            waiting.append(news)
        yield self._page_of(waiting)

    def _page_of(self, all_news: list[News]) -> Changes:
        forget, self._forget = self._forget, []
        arrivals: list[Arrival] = []
        unreadable: list[Unreadable] = []
        gone: list[Place] = []
        for watched, state, batch, lost, void in all_news:
            name = watched.folder.name
            self._states[name] = state
            arrivals += batch.arrivals
            unreadable += batch.unreadable
            gone += [Place(name, f"{state.validity}:{uid}") for uid in lost.each()]
            self._done += batch.uids.count()
            if void:
                forget.append(name)
        return self._changes(arrivals, unreadable, gone, forget)

    # Reading on

    def _read(self) -> Iterator[Changes]:
        under_way: deque[Job] = deque()
        while True:
            while len(under_way) < UNDER_WAY and (job := self._next()) is not None:
                under_way.append(self._sent(job))
            if not under_way:
                return
            if under_way[0].examine:
                self._strays.clear()  # EXAMINE waited until all before it was answered
            page = self._heard(under_way.popleft())
            if page is not None:
                yield page

    def _next(self) -> Job | None:
        if self._again:
            return self._again.popleft()
        waiting = [w for w in self._watched if w.folder.name in self._left]
        if not waiting:
            return None
        watched = max(waiting, key=lambda w: self._stands.get(w.folder.name, _NEVER))
        name = watched.folder.name
        uids = self._left[name].newest(self._page)
        self._left[name] = self._left[name].without(uids)
        if not self._left[name]:
            del self._left[name]
        return Job(watched, uids)

    def _sent(self, job: Job) -> Job:
        session, folder = self._session, job.watched.folder
        examine = ask_examine(session, folder) if session.selected != folder.wire else b""
        ask = ask_existing if job.doubtful else ask_headers
        return job._replace(examine=examine, tag=ask(session, job.uids))

    def _heard(self, job: Job) -> Changes | None:
        session, name = self._session, job.watched.folder.name
        state = self._states.get(name)
        try:
            if (
                job.examine
                and state is not None
                and hear_examine(session, job.examine).validity != state.validity
            ):
                self._states.pop(name)  # the next round finds the folder made anew
                self._abandon(name)
                state = None
        except Said as said:
            self.troubles.append(
                tr("The folder {name} cannot be read any more: {text}", name=name, text=said.status.text)
            )
            self._abandon(name)
            state = None
        if state is None:
            with suppress(Said):
                session.hear(job.tag)
            return None
        return self._doubted(job, state) if job.doubtful else self._received(job, state)

    def _abandon(self, name: str) -> None:
        """Read no more of a folder in this round."""
        self._left.pop(name, None)
        self._again = deque(job for job in self._again if job.watched.folder.name != name)

    def _received(self, job: Job, state: FolderState) -> Changes | None:
        try:
            batch = hear_headers(self._session, job.tag, job.uids, job.watched, state.validity, self._strays)
        except Said:
            self._divide(job)
            return None
        missing = job.uids.without(batch.uids)
        if missing:
            self._again.append(Job(job.watched, missing, doubtful=True))
        if batch.arrivals:
            self._stands[job.watched.folder.name] = batch.arrivals[-1].message.date
        self._keep(job, state, batch.uids, seen=batch.uids)
        return self._changes(list(batch.arrivals), list(batch.unreadable))

    def _divide(self, job: Job) -> None:
        """Perhaps the server refuses the lot for the sake of one message: ask for halves."""
        count = job.uids.count()
        if count == 1:
            self._again.append(Job(job.watched, job.uids, doubtful=True))
            return
        newer = job.uids.newest(count // 2)
        self._again.extend((Job(job.watched, newer), Job(job.watched, job.uids.without(newer))))

    def _doubted(self, job: Job, state: FolderState) -> Changes:
        """Tell messages that the server keeps to itself from those that are gone meanwhile."""
        try:
            there = hear_existing(self._session, job.tag, job.uids, self._strays)
        except Said:
            there = job.uids
        self._keep(job, state, job.uids, seen=there)
        name, role = job.watched.folder.name, job.watched.role
        silent = [Unreadable(Place(name, f"{state.validity}:{uid}"), role, _SILENT) for uid in there.each()]
        return self._changes([], silent)

    def _keep(self, job: Job, state: FolderState, done: Uids, *, seen: Uids) -> None:
        self._done += done.count()
        known = state.known if state.modseq else state.known.joined(seen)
        self._states[job.watched.folder.name] = state._replace(todo=state.todo.without(done), known=known)

    def _changes(
        self,
        arrivals: list[Arrival],
        unreadable: list[Unreadable],
        gone: Sequence[Place] = (),
        forget: Sequence[str] = (),
    ) -> Changes:
        return Changes(
            arrivals=tuple(arrivals),
            gone=tuple(gone),
            cursor=write_cursor(self._states),
            unreadable=tuple(unreadable),
            forget=tuple(forget),
            done=self._done,
            total=self._total,
        )
