"""One round over a mailbox: what changed in each folder, then on where a first reading stopped.

All folders are asked at once what changed since the last look: an idle look is one question. What is long is
read a page at a time from the folder whose reading stands at the latest date, so that answers in Sent come
with what they answer.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import NamedTuple
from urllib.parse import quote

from trayapp.errors import Busy, CursorLost, Refused, Unreachable
from trayapp.mail.graph.access import OWN_SENT
from trayapp.mail.graph.cursor import FolderState, write_cursor
from trayapp.mail.graph.folders import Watched, first_link, role_of
from trayapp.mail.graph.lacking import ask_answers, ask_rows
from trayapp.mail.graph.rows import NOTHING, SELECT, Row, Told, id_of, is_whole, lacks, read_row
from trayapp.mail.graph.wire import MOST_IN_BATCH, Json, Wire, nonsense
from trayapp.mail.http import LARGEST
from trayapp.mail.source import Arrival, Changes, Place, Role, Unreadable
from trayapp.tongue import tr

PAGE = 250
"""Messages on a page: one question, one transaction. Graph reads each header anew, so more takes it long."""
SMALLEST = 15
"""Messages on a page that is asked for once more because a larger one took too long."""
HEAD = 100
"""Messages of each folder when all are asked at once."""
WINDOW = timedelta(days=180)
"""How far back Trash and Junk are read at first; Graph gives the newest 5,000 of that."""
MOST_PAGES = 20_000
MOST_EMPTY = 50
"""Pages in a row without anything in them."""
MOST_KNOWN = 20_000
LARGEST_PAGE = 4 * LARGEST
"""Bytes; some senders write a hundred kilobytes of header."""
_ORDER = "$orderby=" + quote("receivedDateTime desc")
_NEVER = datetime.max.replace(tzinfo=UTC)


class _Page(NamedTuple):
    """What one answer holds of one folder."""

    watched: Watched
    rows: dict[str, Row]
    """By id, the last word on each."""
    state: FolderState
    """Where the folder's reading stands once these rows are given."""


class _News(NamedTuple):
    """The same, understood."""

    arrivals: list[Arrival]
    unreadable: list[Unreadable]
    gone: list[Place]


class Round:
    """One call of :meth:`GraphSource.changes`."""

    def __init__(
        self,
        wire: Wire,
        states: Mapping[str, FolderState],
        begun: Sequence[Watched],
        *,
        forget: Sequence[str],
        known: dict[str, None],
        page: int,
        now: datetime,
    ) -> None:
        """``states`` is what the cursor says, ``begun`` are folders that are read for the first time.

        ``known`` are ids that this source has given lately: what changed of them changes nothing here.
        """
        self._wire = wire
        self.page = page
        """How many messages are asked for at once."""
        self._known = known
        self._states = dict(states)
        self._forget = list(forget)
        self.troubles: list[str] = []
        """Folders that could not be read, a sentence each."""
        self._open = {watched.name for watched in begun}
        since = f"$filter={quote(f'receivedDateTime ge {now - WINDOW:%Y-%m-%dT%H:%M:%SZ}')}"
        for watched in begun:
            query = f"{SELECT}&{_ORDER}"
            if watched.role in {Role.TRASH, Role.JUNK} or watched.name == OWN_SENT:
                query += f"&{since}"
            link = first_link(wire, watched, query)
            self._states[watched.name] = FolderState(watched.id, link, 0, watched.total)
        self._heads = [name for name in states if name in self._states]
        self._watched = {name: _watched(name, state) for name, state in self._states.items()}
        self._stands: dict[str, datetime] = {}
        """The date that the reading of each folder has come down to."""
        self._links: set[str] = set()
        self._turned = 0
        self._empty = 0
        self._done = sum(state.read for state in self._states.values())
        self._total = sum(state.total for state in self._states.values())
        self._said = ""

    @property
    def sent_unknown(self) -> bool:
        """Whether no folder for sent mail is read."""
        return not any(role_of(name) is Role.SENT for name in self._states)

    def pages(self) -> Iterator[Changes]:
        """Give what changed, at least one page. Raises MailTrouble."""
        for few in self._by_size(self._ask_heads()):
            changes = self._changes(few)
            if changes is not None:
                yield changes
        while self._open:
            name = max(self._open, key=lambda one: self._stands.get(one, _NEVER))
            changes = self._changes([self._turn(name, self._ask_page(self._states[name].link))])
            if changes is not None:
                yield changes
        last = write_cursor(self._wire.access.owner, self._states)
        if last != self._said or self._forget:
            forget, self._forget = self._forget, []
            yield Changes((), (), last, forget=tuple(forget), done=self._total, total=self._total)

    # Asking

    def _ask_page(self, path: str) -> Json:
        """Ask for the next page; for less at once where that takes the service too long."""
        while True:
            try:
                return self._wire.get(path, f"odata.maxpagesize={self.page}", limit=LARGEST_PAGE)
            except (Unreachable, Busy) as trouble:
                slow = isinstance(trouble.__cause__, TimeoutError) or trouble.detail == "HTTP 504"
                if not slow or self.page <= SMALLEST:
                    raise
                self.page = max(SMALLEST, self.page // 4)

    def _ask_heads(self) -> list[_Page]:
        """Ask every folder at once what changed."""
        paths = [self._states[name].link for name in self._heads]
        pages = []
        for number, reply in self._wire.batch(paths, f"odata.maxpagesize={min(HEAD, self.page)}"):
            name = self._heads[number]
            if reply.status == 404 and name != "inbox":
                self._lose(name)
                continue
            if reply.status == 400:  # the link is of this service's own making, so it has become useless
                raise CursorLost(
                    tr(
                        "{host} no longer knows where reading this mailbox stopped.",
                        host=self._wire.access.host,
                    ),
                    tr("The mailbox is read from the start."),
                    detail=f"HTTP 400 {reply.code}",
                )
            self._wire.refuse(reply)
            pages.append(self._turn(name, reply.body if isinstance(reply.body, Mapping) else {}))
        return pages

    def _lose(self, name: str) -> None:
        """Leave a folder out that is there no longer."""
        del self._states[name]
        self._open.discard(name)
        self._forget.append(name)
        self.troubles.append(tr("The folder {name} is no longer there.", name=name.strip("/")))

    def _turn(self, name: str, told: Json) -> _Page:
        """Take a page, and where the next one is. Raises Refused where that has no end."""
        rows, link = told.get("value"), told.get("@odata.nextLink")
        following = link if link is not None else told.get("@odata.deltaLink")
        if not isinstance(rows, list) or following is None:
            raise nonsense(self._wire.access.host)
        path = self._wire.path_of(following)
        state = self._states[name]
        state = state._replace(link=path, read=state.read + len(rows))
        if link is None:
            self._open.discard(name)
            state = state._replace(read=0, total=0)
        else:
            self._open.add(name)
            self._refuse_endless(path, len(rows), state)
        return _Page(self._watched[name], {id_: row for row in rows if (id_ := id_of(row))}, state)

    def _refuse_endless(self, path: str, count: int, state: FolderState) -> None:
        self._turned += 1
        self._empty = 0 if count else self._empty + 1
        over = state.total and state.read > 2 * state.total + 20 * self.page
        if path in self._links or self._turned > MOST_PAGES or self._empty > MOST_EMPTY or over:
            raise Refused(
                tr(
                    "{host} does not come to an end with this mailbox, so Owed stopped.",
                    host=self._wire.access.host,
                ),
                tr("Owed tries again by itself; if it goes on, tell whoever runs your mail."),
            )
        self._links.add(path)

    def _by_size(self, pages: list[_Page]) -> Iterator[list[_Page]]:
        """Put the news of several folders together, as far as they fit: a move is then one transaction."""
        few: list[_Page] = []
        for page in pages:
            if few and sum(len(one.rows) for one in [*few, page]) > self.page:
                yield few
                few = []
            few.append(page)
        if few:
            yield few

    # Understanding

    def _changes(self, pages: Sequence[_Page]) -> Changes | None:
        """Make one page of several folders' answers; None where there is nothing in it."""
        news = self._understood(pages)
        self._states.update({page.watched.name: page.state for page in pages})
        if not any(news):
            return None
        self._said = write_cursor(self._wire.access.owner, self._states)
        forget, self._forget = self._forget, []
        if self._total:
            self._done = min(self._done + sum(len(page.rows) for page in pages), self._total)
            if not self._open:
                self._done = self._total
        return Changes(
            tuple(news.arrivals),
            tuple(news.gone),
            self._said,
            tuple(news.unreadable),
            tuple(forget),
            self._done,
            self._total,
        )

    def _understood(self, pages: Sequence[_Page]) -> _News:
        news = _News([], [], [])
        found = self._filled(pages)
        made = tuple.__new__
        for watched, rows, _ in pages:
            for id_, row in rows.items():
                place = made(Place, (watched.name, id_))
                if "@removed" in row:
                    self._known.pop(id_, None)
                    news.gone.append(place)
                    continue
                whole, told = found.get(id_, (row, NOTHING))
                if whole is row and not is_whole(row):
                    continue  # it changed in nothing that matters, or is gone meanwhile
                read = read_row(whole, place, watched.role, told)
                if isinstance(read, Arrival):
                    if self._belongs(read):
                        news.arrivals.append(read)
                elif read is not None:
                    news.unreadable.append(read)
            self._note(watched, rows, news.arrivals)
        news.arrivals.sort(key=lambda arrival: arrival.message.date, reverse=True)
        return news

    def _belongs(self, arrival: Arrival) -> bool:
        """Whether a mail belongs to this mailbox: of who serves it, only what went out in its name."""
        mailbox = self._wire.access.mailbox.lower()
        return arrival.place.folder != OWN_SENT or arrival.message.sender.email == mailbox

    def _filled(self, pages: Sequence[_Page]) -> dict[str, tuple[Row, Told]]:
        """Ask for what the rows do not tell themselves."""
        parts: list[Place] = []
        lacking: dict[Watched, list[Row]] = {}
        for watched, rows, _ in pages:
            for id_, row in rows.items():
                if "@removed" in row:
                    continue
                if not is_whole(row):
                    if id_ not in self._known:
                        parts.append(Place(watched.name, id_))
                elif lacks(row):
                    lacking.setdefault(watched, []).append(row)
        if not parts and not lacking:
            return {}
        if not parts:
            return self._answers(lacking)
        both = [*parts, *(Place(at.name, id_of(row)) for at, few in lacking.items() for row in few)]
        if len(both) <= MOST_IN_BATCH:
            return ask_rows(self._wire, both)
        return ask_rows(self._wire, parts) | self._answers(lacking)

    def _answers(self, lacking: Mapping[Watched, list[Row]]) -> dict[str, tuple[Row, Told]]:
        found: dict[str, tuple[Row, Told]] = {}
        for watched, rows in lacking.items():
            told = ask_answers(self._wire, watched, rows, self.page)
            found |= {id_of(row): (row, told.get(id_of(row), NOTHING)) for row in rows}
        return found

    def _note(self, watched: Watched, rows: Mapping[str, Row], arrivals: Sequence[Arrival]) -> None:
        """Remember what was given, and how far down the reading has come."""
        if not self._total:
            self._known.update(dict.fromkeys(id_ for id_, row in rows.items() if "@removed" not in row))
            for id_ in list(self._known)[: max(0, len(self._known) - MOST_KNOWN)]:
                del self._known[id_]
        dates = [one.message.date for one in arrivals if one.place.folder == watched.name]
        if dates:
            self._stands[watched.name] = min(dates)


def _watched(name: str, state: FolderState) -> Watched:
    return Watched(name, role_of(name), state.id, state.total)
