"""A mailbox of Microsoft 365 as the rest of Owed sees it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta

from trayapp.errors import MailTrouble, SignInNeeded, Unreachable, Unsafe
from trayapp.mail.counts import inbox_holds
from trayapp.mail.graph.access import OWN_SENT, GraphAccess
from trayapp.mail.graph.cursor import FolderState, read_cursor
from trayapp.mail.graph.folders import WELL_KNOWN, Located, Watched, locate, paths_of
from trayapp.mail.graph.reading import PAGE, Round
from trayapp.mail.graph.texts import read_texts
from trayapp.mail.graph.wire import Wire
from trayapp.mail.probe import Step
from trayapp.mail.source import Changes, Cursor, Place, Role, Text
from trayapp.tongue import tr

SEARCH_AGAIN = timedelta(hours=1)
"""After which a folder that the user named and that was not there is looked for again."""


class GraphSource:
    """A :class:`~trayapp.mail.source.MailSource`; it only reads, with one question at a time."""

    def __init__(
        self,
        access: GraphAccess,
        *,
        clock: Callable[[], datetime],
        folders: Sequence[str] = (),
        page: int = PAGE,
    ) -> None:
        """Nobody is asked anything yet.

        ``folders`` are paths that are read besides Inbox, Sent, Trash and Junk. ``clock`` gives aware
        instants.
        """
        self._wire = Wire(access, clock)
        self._clock = clock
        self._extra = tuple(dict.fromkeys(folder.strip("/") for folder in folders if folder.strip("/")))
        self._page = page
        self._searched: datetime | None = None
        self._known: dict[str, None] = {}
        self._lacking: tuple[str, ...] = ()
        """Folders that were not there when they were looked for last."""
        self.troubles: tuple[str, ...] = ()
        """After a reading: what was left out, a sentence each."""
        self.sent_unknown = False
        """After a reading: no folder for sent mail is read."""

    def changes(self, since: Cursor | None) -> Iterator[Changes]:
        """See :meth:`MailSource.changes`. Raises MailTrouble."""
        owner = self._wire.access.owner
        states = read_cursor(since, owner) if since is not None else {}
        wanted = {*WELL_KNOWN, OWN_SENT, *(f"/{path}" for path in self._extra)}
        forget = [name for name in states if name not in wanted]
        states = {name: state for name, state in states.items() if name in wanted}
        round_ = Round(
            self._wire,
            states,
            self._begun(states),
            forget=forget,
            known=self._known,
            page=self._page,
            now=self._clock(),
        )
        try:
            yield from round_.pages()
        finally:
            lacking = (tr("There is no folder {name} in this mailbox.", name=name) for name in self._lacking)
            self.troubles = (*lacking, *round_.troubles)
            self.sent_unknown = round_.sent_unknown
            self._page = round_.page

    def _begun(self, states: dict[str, FolderState]) -> list[Watched]:
        """Find the folders that were not read yet; one that is not there is looked for now and then."""
        lacking = [path for path in self._extra if f"/{path}" not in states]
        now = self._clock()
        self._lacking = tuple(path for path in self._lacking if path in lacking)
        if states and (not lacking or (self._searched is not None and now - self._searched < SEARCH_AGAIN)):
            return []
        self._searched = now
        located = self._locate(lacking)
        self._lacking = tuple(located.missing)
        ids = {state.id for state in states.values()}
        return [one for one in located.watched if one.name not in states and one.id not in ids]

    def _locate(self, extra: Sequence[str]) -> Located:
        return locate(self._wire, extra)

    def texts(self, places: Sequence[Place]) -> Iterator[Text]:
        """See :meth:`MailSource.texts`. Raises MailTrouble."""
        if places:
            yield from read_texts(self._wire, places)

    def watch(self, ring: Callable[[], None]) -> None:
        """Return at once: Graph tells nothing to a program without a public address. See sync/pace.py."""

    def folders(self) -> tuple[str, ...]:
        """List the folders that can be read, for the settings dialog. Raises MailTrouble."""
        return tuple(sorted(paths_of(self._wire), key=str.casefold))

    def probe(self) -> Iterator[Step]:
        """Try everything that reading needs, a step at a time, for the test button. Raises nothing."""
        host = self._wire.access.host
        try:
            located = self._locate(self._extra)
        except MailTrouble as trouble:
            yield Step(_failed(trouble), good=False, sentence=f"{trouble.title} {trouble.remedy}".strip())
            return
        yield Step("reach", good=True, sentence=tr("{host} answers.", host=host))
        yield Step("security", good=True, sentence=tr("The connection is private."))
        yield Step("sign-in", good=True, sentence=tr("Microsoft 365 accepts your sign-in."))
        by_role = {watched.role: watched for watched in located.watched}
        inbox = by_role[Role.INBOX]
        yield Step("inbox", good=True, sentence=inbox_holds(inbox.total))
        if Role.SENT in by_role:
            yield Step("sent", good=True, sentence=tr("Sent mail was found."))
        else:
            no_sent = tr("There is no folder for sent mail, so answers given elsewhere would not be seen.")
            yield Step("sent", good=False, sentence=no_sent)
        for name in located.missing:
            yield Step(
                "inbox", good=None, sentence=tr("There is no folder {name} in this mailbox.", name=name)
            )
        silent = tr("Microsoft 365 does not tell when mail arrives; Owed looks about once a minute.")
        yield Step("push", good=True, sentence=silent)

    def close(self) -> None:
        """See :meth:`MailSource.close`. Any thread may call it, and twice."""
        self._wire.close()


def _failed(trouble: MailTrouble) -> str:
    match trouble:
        case Unreachable():
            return "reach"
        case Unsafe():
            return "security"
        case SignInNeeded():
            return "sign-in"
        case _:
            return "inbox"
