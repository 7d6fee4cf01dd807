"""A mailbox on an IMAP server as the rest of Owed sees it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta

from trayapp.errors import Busy, MailTrouble, Unreachable
from trayapp.mail.imap.connect import ImapAccess
from trayapp.mail.imap.cursor import FolderState, read_cursor
from trayapp.mail.imap.entrance import enter
from trayapp.mail.imap.examine import list_folders
from trayapp.mail.imap.folders import NO_NAMES, Folder, FolderNames, Located, locate
from trayapp.mail.imap.phrases import Said
from trayapp.mail.imap.probe import Step, probe
from trayapp.mail.imap.reading import PAGE, Round
from trayapp.mail.imap.session import Session
from trayapp.mail.imap.texts import read_texts
from trayapp.mail.imap.watch import GLANCE, RENEWAL, watch_folders
from trayapp.mail.source import Changes, Cursor, Place, Role, Text
from trayapp.tongue import tr


class ImapSource:
    """A :class:`~trayapp.mail.source.MailSource`; read-only (EXAMINE and BODY.PEEK), one connection kept.

    Another connection listens while :meth:`watch` runs.
    """

    def __init__(
        self,
        access: ImapAccess,
        *,
        clock: Callable[[], datetime],
        folders: Sequence[str] = (),
        sent: str | None = None,
        names: FolderNames = NO_NAMES,
        page: int = PAGE,
        renewal: timedelta = RENEWAL,
        glance: float = GLANCE,
    ) -> None:
        """Nothing is connected yet.

        ``folders`` are read besides Inbox, Sent, Trash and Junk; ``sent`` is the user's word on which folder
        holds sent mail; ``names`` help to find it otherwise. ``clock`` gives aware instants. ``renewal`` and
        ``glance`` (seconds) are for :func:`watch_folders`.
        """
        self._access = access
        self._clock = clock
        self._extra = tuple(folders)
        self._sent = sent
        self._names = names
        self._page = page
        self._renewal = renewal
        self._glance = glance
        self._session: Session | None = None
        self._listed: tuple[Folder, ...] = ()
        self._busy = False
        self._ear: Session | None = None
        self._side: Session | None = None
        """Gives texts while a reading is under way on the other one."""
        self._closed = False
        self.sent_unknown = False
        """After a reading: no folder looks like the one for sent mail; the user has to say which it is."""
        self.troubles: tuple[str, ...] = ()
        """After a reading: what was left out, a sentence each."""

    def changes(self, since: Cursor | None) -> Iterator[Changes]:
        """See :meth:`MailSource.changes`. Raises MailTrouble."""
        states = read_cursor(since) if since is not None else {}
        with self._in_use():
            this_round = self._looked(states)
            try:
                yield from this_round.pages()
            finally:
                self.troubles = (*self.troubles, *this_round.troubles)
                self._drop_side()

    def _looked(self, states: Mapping[str, FolderState]) -> Round:
        """Look at the folders, on the kept connection if the server still knows it."""
        if self._session is not None:
            try:
                return self._look(self._session, states)
            except (Unreachable, Busy):
                self._drop()
        return self._look(self._opened(), states)

    def _look(self, session: Session, states: Mapping[str, FolderState]) -> Round:
        located = self._locate(self._listed)
        self.sent_unknown = located.sent_unknown
        self.troubles = tuple(
            tr("There is no folder {name} on the server.", name=name) for name in located.missing
        )
        this_round = Round(session, located.watched, states, self._page)
        this_round.look()
        return this_round

    def texts(self, places: Sequence[Place]) -> Iterator[Text]:
        """See :meth:`MailSource.texts`. Raises MailTrouble.

        Between two pages answers to the next ones are on their way, which are not to be taken for others:
        then a connection of their own gives the texts.
        """
        if not places:
            return
        if self._busy and self._session is not None and not self._session.idle:
            yield from self._texts_aside(places)
            return
        with self._in_use():
            yield from read_texts(self._kept() or self._opened(), self._listed, places)

    def _texts_aside(self, places: Sequence[Place]) -> Iterator[Text]:
        side = self._side
        if side is None:
            self._refuse_if_closed()
            self._side = side = Session(self._access)
            enter(side)
        try:
            yield from read_texts(side, self._listed, places)
        finally:
            if not side.idle:
                self._drop_side()

    def watch(self, ring: Callable[[], None]) -> None:
        """See :meth:`MailSource.watch`. Rings once at the beginning. Raises MailTrouble."""
        session = Session(self._access)
        self._ear = session
        try:
            self._refuse_if_closed()
            enter(session)
            located = self._locate(list_folders(session))
            heard = [w for w in located.watched if w.role in {Role.INBOX, Role.SENT}]
            watch_folders(session, heard, ring, self._clock, renewal=self._renewal, glance=self._glance)
        except MailTrouble:
            if not self._closed:
                raise
        finally:
            session.close()
            self._ear = None

    def folders(self) -> tuple[str, ...]:
        """List the folders that can be read, for the settings dialog. Raises MailTrouble."""
        with self._in_use():
            self._listed = list_folders(self._kept() or self._opened())
            return tuple(folder.name for folder in self._listed if folder.selectable)

    def probe(self) -> Iterator[Step]:
        """Try everything that reading needs, a step at a time, for the test button. Raises nothing."""
        session = Session(self._access)
        self._ear = session
        try:
            yield from probe(session, self._locate)
        finally:
            session.close()
            self._ear = None

    def close(self) -> None:
        """See :meth:`MailSource.close`. Any thread may call it, and twice."""
        self._closed = True
        for session in (self._ear, self._side):
            if session is not None:
                session.cut()
        if not self._busy:
            self._drop()
        elif self._session is not None:
            self._session.cut()  # whoever uses it closes it

    @contextmanager
    def _in_use(self) -> Iterator[None]:
        """Keep :meth:`close` from closing what is read from; keep the connection if nothing is under way."""
        before, self._busy = self._busy, True
        try:
            self._refuse_if_closed()
            yield
        finally:
            self._busy = before
            if self._closed or (self._session is not None and not self._session.idle):
                self._drop()

    def _kept(self) -> Session | None:
        """Give the connection of the last time if the server still knows it."""
        if self._session is not None:
            try:
                self._session.run(b"NOOP")
            except (MailTrouble, Said):
                self._drop()
        return self._session

    def _opened(self) -> Session:
        """Connect and sign in; list the folders."""
        self._session = session = Session(self._access)
        try:
            self._refuse_if_closed()
            enter(session)
            self._listed = list_folders(session)
        except MailTrouble:
            self._drop()
            raise
        return session

    def _drop(self) -> None:
        session, self._session = self._session, None
        if session is not None:
            session.close()

    def _drop_side(self) -> None:
        side, self._side = self._side, None
        if side is not None:
            side.close()

    def _locate(self, listed: Sequence[Folder]) -> Located:
        return locate(listed, self._names, sent=self._sent, extra=self._extra)

    def _refuse_if_closed(self) -> None:
        if self._closed:
            raise Unreachable(tr("The connection to {host} was closed.", host=self._access.host))
