"""What name servers say of a domain: who takes its mail, where its services are, and whether a host exists.

The only file that knows dnspython. A name server that does not answer is told from one that knows nothing.
"""

from __future__ import annotations

import socket
from contextlib import suppress
from typing import Any, NamedTuple, Protocol

from trayapp.errors import NotFound, Unreachable
from trayapp.tongue import tr

PATIENCE = 3.0
"""Seconds for one question, however often it is asked."""
_MOST = 20
"""Records that are looked at."""


class Service(NamedTuple):
    """Where a service of a domain is (SRV, RFC 2782)."""

    host: str
    """Lower case, without a dot at the end."""
    port: int


class Place(NamedTuple):
    """Where to connect to."""

    address: str
    """An IP address."""
    port: int


class Names(Protocol):
    """What is asked of name servers. Where none answers, a search ends at its first question."""

    def exchangers(self, domain: str) -> tuple[str, ...]:
        """Return the servers that take a domain's mail (MX), preferred first.

        ``(".",)`` is a domain that takes none (RFC 7505). Raises ``NotFound`` where there is no such domain,
        ``Unreachable`` where no name server answers.
        """

    def services(self, name: str) -> tuple[Service, ...]:
        """Return where a service is, such as ``_imaps._tcp.example.com``, preferred first; () for nowhere."""

    def alias(self, host: str) -> str:
        """Return what a host is really called (the end of its CNAMEs), itself where that is all."""

    def places(self, host: str, port: int) -> tuple[Place, ...]:
        """Return where a server's port is to be reached; () where there is no such server."""


class NameServers:
    """Those that the system asks; for one search, as what they said of a host is kept."""

    def __init__(self, patience: float = PATIENCE) -> None:
        self._patience = patience
        self._known: dict[str, tuple[str, ...]] = {}

    def exchangers(self, domain: str) -> tuple[str, ...]:
        """Return the servers that take a domain's mail."""
        try:
            records = self._asked(domain, "MX", strict=True)
        except _SilentError as error:
            raise Unreachable(
                tr("No name server answers, so no server can be found."),
                tr("Check the connection to the network."),
                detail=str(error),
            ) from error
        ordered = sorted((record.preference, _name(record.exchange)) for record in records)
        return tuple(host or "." for _, host in ordered)

    def services(self, name: str) -> tuple[Service, ...]:
        """Return where a service is; a target of "." says that there is none (RFC 2782)."""
        try:
            found = self._asked(name, "SRV")
        except _SilentError:
            return ()
        records = sorted(
            (record.priority, -record.weight, _name(record.target), record.port) for record in found
        )
        return tuple(Service(host, port) for _, _, host, port in records if host)

    def alias(self, host: str) -> str:
        """Return what a host is really called."""
        with suppress(_SilentError):
            for _ in range(10):
                records = self._asked(host, "CNAME")
                if not records:
                    break
                host = _name(records[0].target)
        return host

    def places(self, host: str, port: int) -> tuple[Place, ...]:
        """Return where a server's port is to be reached.

        The system, which knows more names, is asked only after a name server has answered: its own patience
        has no bound.
        """
        if host not in self._known:
            self._known[host] = self._addresses(host)
        return tuple(Place(address, port) for address in self._known[host])

    def _addresses(self, host: str) -> tuple[str, ...]:
        try:
            found = [record.address for kind in ("A", "AAAA") for record in self._asked(host, kind)]
        except _SilentError:
            return ()
        if not found:
            try:
                known = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
            except (OSError, UnicodeError):
                known = []
            found = [str(place[0]) for *_, place in known]
        return tuple(dict.fromkeys(found))[:_MOST]

    def _asked(self, name: str, kind: str, *, strict: bool = False) -> list[Any]:
        """Ask. Raises _SilentError where nobody answers; with ``strict`` NotFound for what is not there."""
        import dns.exception
        import dns.name
        import dns.resolver

        try:
            asked = dns.name.from_text(f"{name}.")
            answer = dns.resolver.resolve(
                asked, kind, lifetime=self._patience, search=False, raise_on_no_answer=False
            )
        except dns.resolver.NXDOMAIN:
            if strict:
                raise NotFound(
                    tr("There is no domain {name}.", name=name), tr("Check how the address is spelled.")
                ) from None
            return []
        except (dns.resolver.NoResolverConfiguration, dns.exception.Timeout) as error:
            raise _SilentError(type(error).__name__) from error
        except dns.exception.DNSException:
            return []  # a server that says it cannot tell, or a name that cannot be
        return list(answer.rrset or ())[:_MOST]


class _SilentError(Exception):
    """No name server answers."""


def _name(name: object) -> str:
    return str(name).rstrip(".").lower()
