"""What one search shares: its time, what the user agreed to, ways to servers, and what was offered so far."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterable, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Self
from urllib.parse import urljoin, urlsplit
from urllib.request import getproxies

from trayapp.errors import MailTrouble
from trayapp.mail.discover.autodiscover import https, is_microsoft
from trayapp.mail.discover.candidate import Candidate, Wanted
from trayapp.mail.discover.doors import PATIENCE as KNOCK
from trayapp.mail.discover.doors import Door, knock
from trayapp.mail.discover.greeting import MailServer, imap_ways, smtp_ways
from trayapp.mail.discover.names import Names, Place
from trayapp.mail.discover.tree import LARGEST
from trayapp.mail.probe import Step
from trayapp.settings.accounts.account import ExchangeAccount, ImapAccount, Outgoing, host_of
from trayapp.tongue import mark, tr

if TYPE_CHECKING:
    from trayapp.mail.http import Answer, Http

log = logging.getLogger(__name__)

SHARE = 1 / 4
"""So much of a search's time is given to one answer at most."""
REDIRECTS = 10
"""So often a question is sent on (MS-OXDSCLI says 10)."""


class Search:
    """One search. Used by one thread; ends what it opened when it is left."""

    def __init__(
        self,
        wanted: Wanted,
        names: Names,
        http: Callable[[], Http],
        ask: Callable[[str], bool],
        cancelled: Callable[[], bool],
        *,
        ca_file: str,
        longest: float,
    ) -> None:
        self.wanted = wanted
        self.names = names
        self.found = 0
        """How many candidates were offered."""
        self.at_microsoft = False
        """Whether somebody said that the mailbox is in Microsoft's cloud."""
        self.told = False
        """Whether the user was told already why nothing is found."""
        self._open_http = http
        self._http: Http | None = None
        self._ask = ask
        self._cancelled = cancelled
        self._ca_file = ca_file
        self._patience = longest * SHARE
        self._until = time.monotonic() + longest
        self._agreed: dict[str, bool] = {}
        self._offered: set[object] = set()
        self._deaf: set[Place] = set()
        self._tried: dict[Door, Place | None] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._http is not None:
            self._http.close()

    # Time

    @property
    def cancelled(self) -> bool:
        """Whether the user wants no more of it."""
        return self._cancelled()

    @property
    def late(self) -> bool:
        """Whether its time is over."""
        return time.monotonic() >= self._until

    def stopped(self) -> bool:
        """Whether it ends here."""
        return self.late or self.cancelled

    def goes_on(self) -> bool:
        """Whether nothing was found yet, and it does not end here."""
        return self.found == 0 and not self.stopped()

    def seconds(self) -> float:
        """For how long something may take."""
        return max(0.1, min(self._patience, self._until - time.monotonic()))

    # What may be done

    def inside(self, host: str) -> bool:
        """Whether a server belongs to the address's own domain."""
        domain = self.wanted.domain
        return host == domain or host.endswith(f".{domain}")

    def may(self, key: str, question: str) -> bool:
        """Ask the user, once about each thing; the time that the answer takes is not counted."""
        if key not in self._agreed:
            began = time.monotonic()
            self._agreed[key] = not self.cancelled and self._ask(question)
            self._until += time.monotonic() - began
        return self._agreed[key]

    def may_go_to(self, host: str, why: str) -> bool:
        """Whether a server may be asked: of the domain, of Microsoft, or any other if the user agrees.

        ``why`` is a sentence that says how we come to it.
        """
        if self.inside(host) or is_microsoft(host):
            return True
        return self.may(
            host,
            tr("{why} May Owed ask {host} about {address}?", why=why, host=host, address=self.wanted.address),
        )

    # Ways to servers

    def knock(self, doors: Iterable[Door]) -> dict[Door, Place]:
        """Return which doors open; each is tried once."""
        doors = list(dict.fromkeys(doors))
        new = [door for door in doors if door not in self._tried]
        if new:
            opened = knock(self.names, new, self.stopped, min(KNOCK, self.seconds()))
            self._tried |= {door: opened.get(door) for door in new}
        return {door: place for door in doors if (place := self._tried[door]) is not None}

    def answering(self, hosts: Iterable[str]) -> list[str]:
        """Return those that are web servers, as far as that can be told from here."""
        hosts = list(dict.fromkeys(hosts))
        if self.proxied:
            return hosts
        opened = {door.host for door in self.knock(Door(host, 443) for host in hosts)}
        return [host for host in hosts if host in opened]

    @property
    def proxied(self) -> bool:
        """Whether a proxy reaches web servers for us, also such as we know no way to."""
        return bool(getproxies().get("https"))

    def request(
        self, method: str, url: str, *, content: bytes | None = None, headers: Mapping[str, str] | None = None
    ) -> Answer | None:
        """Ask a web server; None where it gave no answer. What an answer holds is read to a bound.

        Raises ``MailTrouble`` where no server at all can be asked: what is set for this computer is unusable.
        """
        from trayapp.mail.http import Answer, border, bounded, port_of

        if self.stopped() or not https(url) or self._deaf & self._whereabouts(url):
            return None
        if self._http is None:
            self._http = self._open_http()
        host, patience = host_of(url), self.seconds()
        self._http.longest = patience
        began = time.monotonic()
        try:
            with (
                border(host, port=port_of(url)),
                self._http.stream(
                    method, url, content=content, headers=headers, timeout=patience
                ) as response,
            ):
                body = bounded(response, LARGEST)
                named = {name.lower(): value for name, value in response.headers.items()}
                return Answer(response.status_code, named, body, url)
        except MailTrouble as trouble:
            log.info("While looking for settings: %s", trouble)
            if isinstance(trouble.__cause__, TimeoutError) or time.monotonic() - began >= patience:
                self._deaf |= self._whereabouts(url)  # once is enough of waiting
            return None

    def _whereabouts(self, url: str) -> set[Place]:
        return set(self.names.places(host_of(url), urlsplit(url).port or 443))

    def sent_on(self, answer: Answer) -> str:
        """Return where an answer sends us, if we may go there, else "". Nobody sends us to plain HTTP."""
        if answer.status not in {301, 302, 303, 307, 308}:
            return ""
        try:
            url = urljoin(answer.url, answer.headers.get("location", ""))
        except ValueError:
            return ""
        return self.permitted(https(url), answer.host)

    def permitted(self, url: str, by: str, *, in_the_clear: bool = False) -> str:
        """Return an address that a server sends us to if we may go there, else ""."""
        host = host_of(url)
        if not url:
            return ""
        if is_microsoft(host):
            # What follows there wants a sign-in; that the mailbox is there is what we wanted to know.
            self.at_microsoft = True
            return ""
        why = mark("{by} sends the question on to {host}, which is outside of {domain}.")
        if in_the_clear:
            why = mark(
                "{by}, over a connection without encryption, sends the question on to {host}, which is "
                "outside of {domain}."
            )
        why = tr(why, by=by, host=host, domain=self.wanted.domain)
        return url if self.may_go_to(host, why) else ""

    # What is found

    def imap_ways(self, server: Outgoing) -> frozenset[str]:
        """Hear how a mailbox's server lets people in. Raises ``MailTrouble``."""
        return imap_ways(self._mail_server(server), self.names)

    def smtp_ways(self, server: Outgoing) -> frozenset[str]:
        """Hear the same of one that takes mail. Raises ``MailTrouble``."""
        return smtp_ways(self._mail_server(server), self.names)

    def offer(self, candidate: Candidate) -> list[Step | Candidate]:
        """Return what to yield for a candidate: itself, or nothing where it was offered already."""
        account = candidate.account
        key: object = (type(account), candidate.asks)
        if isinstance(account, ImapAccount):
            key = (account.host, candidate.asks)
        elif isinstance(account, ExchangeAccount):
            key = urlsplit(account.url).hostname
        if key in self._offered:
            return []
        self._offered.add(key)
        self.found += 1
        return [candidate]

    def _mail_server(self, server: Outgoing) -> MailServer:
        return MailServer(
            server.host, server.port, server.security.value, self._ca_file, timeout=self.seconds()
        )


def step(sentence: str, *, good: bool | None = None) -> Step:
    """Say what was done or found."""
    return Step("search", good, sentence)
