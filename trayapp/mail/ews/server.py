"""A session with an Exchange server: how it is shown the password, where it moved, when to try again.

Only the child process imports this file.
"""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import NamedTuple, TypeVar

from exchangelib import DELEGATE, Account, Configuration, Credentials
from exchangelib.ewsdatetime import UTC
from exchangelib.protocol import BaseProtocol, Protocol
from exchangelib.version import EXCHANGE_2013_SP1, Version

from trayapp.errors import Busy, MailTrouble, Refused, SignInNeeded, Unreachable, Unsafe
from trayapp.mail.ews.cursor import Learned
from trayapp.mail.ews.faults import Moved, Server, Stale, Told, border, schemes
from trayapp.mail.ews.services import Policy
from trayapp.mail.ews.trust import Trust
from trayapp.mail.sockets import trusting
from trayapp.tongue import tr

_T = TypeVar("_T")

SESSIONS = 4
"""One looks, one gives texts, one listens, one sends: with a single one any call during a stream waits."""
MOST_HOPS = 3
TRIES = 3
"""How often a question is asked while the server asks for short pauses."""
LONGEST_PAUSE = 30.0
"""Seconds; a longer one is the business of who plans the next look."""
_GLANCE = 5.0
"""Seconds between two signs of life during a pause."""

NTLM, BASIC = "NTLM", "basic"


class Settings(NamedTuple):
    """Where the mailbox is and how to sign in, as the tray said it."""

    url: str
    address: str
    username: str
    password: str
    proof: str
    mailbox: str
    ca_file: str
    timeout: float

    def __repr__(self) -> str:
        return f"Settings({self.url!r})"


class Session:
    """What is known of the server, and the way to ask it. Any thread may ask."""

    def __init__(self, settings: Settings) -> None:
        """Nothing is connected yet. Raises ``Unsafe`` where the certificates named cannot be used."""
        self._settings = settings
        self._lock = threading.Lock()
        self._proven = False
        self._refused: MailTrouble | None = None
        self._account: Account | None = None
        self.learned = Learned()
        self.subscriptions: list[str] = []
        """What the server tells of, and nobody listens to at the moment."""
        BaseProtocol.TIMEOUT = settings.timeout
        BaseProtocol.USERAGENT = "Owed"
        BaseProtocol.HTTP_ADAPTER_CLS = Trust
        Trust.context = trusting(settings.ca_file) if settings.url.lower().startswith("https:") else None

    @property
    def mailbox(self) -> str:
        """The shared mailbox that is read, or ""."""
        return self._settings.mailbox

    @property
    def address(self) -> str:
        """Whose mailbox it is."""
        return self._settings.mailbox or self._settings.address

    @property
    def server(self) -> Server:
        """The server as it is called in sentences."""
        url = self.learned.url or self._settings.url
        plain = not url.lower().startswith("https:")
        return Server(url, self._settings.ca_file, self._settings.timeout, "none" if plain else "tls")

    def recall(self, learned: Learned) -> None:
        """Take what an earlier session found out, as long as this one has found out nothing."""
        with self._lock:
            if self._account is None and not self.learned.url and not self.learned.proof:
                self.learned = learned

    @contextmanager
    def border(self) -> Iterator[None]:
        """Turn what the library raises into sentences. Raises ``MailTrouble``."""
        try:
            with border(self.server, self._settings.address):
                yield
        except Moved as moved:
            raise Unreachable(
                tr("{host} has moved.", host=self.server.host), tr("Owed tries again by itself.")
            ) from moved

    def run(self, beat: Callable[[], None], ask: Callable[[Account], _T], *, again: bool = True) -> _T:
        """Ask something; try again where that helps and ``again`` allows it. Raises ``MailTrouble``.

        A first question is asked alone: a wrong password is shown once, whoever waits.
        """
        if self._proven:
            return self._tried(beat, ask, again=again)
        with self._lock:
            if self._refused is not None:
                raise self._refused
            try:
                answer = self._tried(beat, ask, again=again)
            except SignInNeeded as refused:
                self._refused = refused
                raise
            except (Unreachable, Busy, Unsafe):
                raise
            except MailTrouble:
                self._proven = self._account is not None
                raise
            self._proven = True
            return answer

    def _tried(self, beat: Callable[[], None], ask: Callable[[Account], _T], *, again: bool) -> _T:
        hops = tries = 0
        stale = not again
        while True:
            beat()
            try:
                with border(self.server, self._settings.address):
                    return ask(self._signed_in())
            except Moved as moved:
                hops += 1
                if hops > MOST_HOPS:
                    raise Refused(
                        tr("{host} sends Owed round in circles.", host=self.server.host),
                        tr("Owed tries again by itself."),
                    ) from moved
                self._follow(moved.url)
            except Stale:
                if stale:
                    raise
                stale = True  # a connection that was kept too long: ask once more at once
            except Busy as busy:
                tries += 1
                if not again or tries >= TRIES or busy.retry_after > LONGEST_PAUSE:
                    raise
                _pause(busy.retry_after, tries, beat)
            except SignInNeeded as refused:
                self._proven = False
                self._refused = refused
                raise

    def _follow(self, url: str) -> None:
        self.learned = self.learned._replace(url=url)
        self._account = None

    def _signed_in(self) -> Account:
        if self._account is None:
            self._account = self._opened()
        return self._account

    def _opened(self) -> Account:
        settings = self._settings
        proof = {"ntlm": NTLM, "basic": BASIC}.get(settings.proof) or self.learned.proof or self._wanted()
        self.learned = self.learned._replace(proof=proof)
        name, secret = settings.username, settings.password
        if proof == BASIC:
            # UTF-8, as browsers write it (RFC 7617, 2.1); requests writes Latin-1, and so these octets.
            name, secret = (one.encode().decode("latin-1") for one in (name, secret))
        config = Configuration(
            credentials=Credentials(name, secret),
            service_endpoint=self.server.url,
            auth_type=proof,
            # What every server since 2013 understands; an older one says what it is and is spoken to so.
            version=Version(EXCHANGE_2013_SP1),
            retry_policy=Policy(),
            max_connections=SESSIONS,
        )
        return Account(
            self.address, config=config, autodiscover=False, access_type=DELEGATE, default_timezone=UTC
        )

    def _wanted(self) -> str:
        """Ask without a name how the server wants to be shown a password. Raises :class:`Told`."""
        with Protocol.raw_session(self.server.url) as session:
            response = session.post(
                self.server.url,
                data=b"",
                auth=lambda request: request,  # or the library looks for a password in the user's files
                allow_redirects=False,
                timeout=self._settings.timeout,
                stream=True,
            )
            headers = response.headers
            status, offered = response.status_code, headers.get("WWW-Authenticate", "")
            told = Told(
                status, after=headers.get("Retry-After", ""), to=headers.get("Location", ""), offered=offered
            )
            response.close()
        found = schemes(offered)
        if status != 401 or not found & {"ntlm", "negotiate", "basic"}:
            raise told
        return NTLM if found & {"ntlm", "negotiate"} else BASIC


def _pause(asked: float, tries: int, beat: Callable[[], None]) -> None:
    """Wait as long as the server asked, and a little more each time, so that not all come back at once."""
    left = asked * (1 + random.random() / 4) + (2**tries - 2)  # noqa: S311 - spreads, hides nothing
    while left > 0:
        beat()
        time.sleep(min(left, _GLANCE))
        left -= _GLANCE
