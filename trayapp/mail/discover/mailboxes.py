"""Tries servers of mailboxes, and finds those that take mail beside them; offers the first that answers."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from dataclasses import replace

from trayapp.errors import MailTrouble
from trayapp.mail.discover.autoconfig import Server, Servers
from trayapp.mail.discover.candidate import Candidate, from_provider, imap
from trayapp.mail.discover.doors import Door
from trayapp.mail.discover.search import Search, step
from trayapp.mail.probe import Step
from trayapp.settings.accounts.account import (
    DEFAULT_PORTS,
    OUTGOING_PORTS,
    Authorization,
    Outgoing,
    Provider,
    Security,
)
from trayapp.settings.accounts.outgoing import guessed_outgoing
from trayapp.settings.accounts.providers import Providers
from trayapp.tongue import tr

PRIVATE = (Security.TLS, Security.STARTTLS)
"""What is tried, the better first (RFC 8314, 3)."""


def try_servers(search: Search, servers: Servers, providers: Providers) -> Iterator[Step | Candidate]:
    """Try the servers that somebody named, and offer the first that answers as a mailbox's server does."""
    for server in servers.incoming:
        if search.stopped():
            return
        known = providers.with_host(server.at.host)
        if known is not None and not server.at.username:
            servers = servers._replace(outgoing=(Server(known.outgoing),) if known.outgoing else ())
        try:
            ways = search.imap_ways(server.at)
        except MailTrouble as trouble:
            yield step(trouble.title)
            continue
        yield step(
            tr("A mailbox server answers at {host}, port {port}.", host=server.at.host, port=server.at.port),
            good=True,
        )
        if known is not None:
            for candidate in from_provider(search.wanted, known, Authorization(Provider.MICROSOFT, "")):
                yield from search.offer(candidate)
            return
        if server.browser_only or "PASSWORD" not in ways:
            yield step(
                tr(
                    "{host} lets programs in only with a sign-in in the browser that Owed lacks.",
                    host=server.at.host,
                )
            )
            continue
        outgoing = yield from _sending(search, server.at, servers.outgoing, providers)
        yield from search.offer(imap(search.wanted, server.at, outgoing))
        return


def _sending(
    search: Search, incoming: Outgoing, named: Sequence[Server], providers: Providers
) -> Generator[Step | Candidate, None, Outgoing | None]:
    """Find the server that takes mail: one that was named, else one beside the mailbox's."""
    ways = [one.at for one in named]
    if not ways:
        beside = guessed_outgoing(incoming.host, Security.TLS, providers.outgoing)
        hosts = dict.fromkeys((beside.host if beside is not None else incoming.host, incoming.host))
        doors = [Door(host, OUTGOING_PORTS[security]) for host in hosts for security in PRIVATE]
        opened = search.knock(doors)
        ports = {OUTGOING_PORTS[security]: security for security in PRIVATE}
        ways = [Outgoing(door.host, door.port, ports[door.port]) for door in doors if door in opened]
    for way in ways:
        if search.stopped():
            break
        try:
            if "PASSWORD" not in search.smtp_ways(way):
                continue
        except MailTrouble:
            continue
        yield step(tr("{host} takes what you send, on port {port}.", host=way.host, port=way.port), good=True)
        return replace(way, username="" if way.username == incoming.username else way.username)
    yield step(tr("No server was found that takes what you send; all else works without."))
    return None


def usual_servers(
    search: Search, exchangers: Sequence[str], providers: Providers
) -> Iterator[Step | Candidate]:
    """Try the names that mailbox servers usually have in the domain."""
    domain = search.wanted.domain
    own = [host for host in exchangers if search.inside(host)]
    hosts = dict.fromkeys((f"imap.{domain}", f"mail.{domain}", domain, *own[:2]))
    yield from try_hosts(search, tuple(hosts), providers)


def try_hosts(search: Search, hosts: Sequence[str], providers: Providers) -> Iterator[Step | Candidate]:
    """Try these servers on the usual ports, all doors at once."""
    doors = [Door(host, DEFAULT_PORTS[security]) for security in PRIVATE for host in hosts]
    opened = search.knock(doors)
    ports = {DEFAULT_PORTS[security]: security for security in PRIVATE}
    servers = [Server(Outgoing(door.host, door.port, ports[door.port])) for door in doors if door in opened]
    yield from try_servers(search, Servers(tuple(servers)), providers)


_INCOMING = (("_imaps._tcp", Security.TLS), ("_imap._tcp", Security.STARTTLS))
_OUTGOING = (("_submissions._tcp", Security.TLS), ("_submission._tcp", Security.STARTTLS))


def by_records(search: Search, providers: Providers) -> Iterator[Step | Candidate]:
    """Try what the domain's name servers say (SRV: RFC 6186, RFC 8314, 5.1).

    Name servers can be lied for, so a server outside of the domain is tried only if the user agrees (RFC
    6186, 6).
    """
    incoming = _recorded(search, _INCOMING)
    if not incoming:
        return
    outgoing = _recorded(search, _OUTGOING)
    outside = {
        one.at.host
        for one in (*incoming, *outgoing)
        if not search.inside(one.at.host) and providers.with_host(one.at.host) is None
    }
    if outside:
        hosts = " and ".join(sorted(outside))
        agreed = search.may(
            hosts,
            tr(
                "The name servers of {domain} say that its mail is at {hosts}, which is outside of that "
                "domain. May Owed try that?",
                domain=search.wanted.domain,
                hosts=hosts,
            ),
        )
        if not agreed:
            incoming = tuple(one for one in incoming if one.at.host not in outside)
            outgoing = tuple(one for one in outgoing if one.at.host not in outside)
    yield from try_servers(search, Servers(incoming, outgoing), providers)


def _recorded(search: Search, kinds: Sequence[tuple[str, Security]]) -> tuple[Server, ...]:
    return tuple(
        Server(Outgoing(service.host, service.port, security))
        for name, security in kinds
        for service in search.names.services(f"{name}.{search.wanted.domain}")[:3]
        if 0 < service.port < 65536
    )
