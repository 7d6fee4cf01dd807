"""Asks a domain's servers for its Exchange server, and tries whether one answers: no password, no name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from trayapp.mail.discover.autodiscover import (
    POX_PATH,
    Said,
    https,
    is_microsoft,
    pox_request,
    read_pox,
    read_v2,
    v2_url,
)
from trayapp.mail.discover.candidate import Candidate, ascii_name, exchange
from trayapp.mail.discover.doors import Door, told_over_http
from trayapp.mail.discover.search import REDIRECTS, Search, step
from trayapp.mail.probe import Step
from trayapp.tongue import tr

if TYPE_CHECKING:
    from trayapp.mail.http import Answer

EWS_PATH = "/EWS/Exchange.asmx"
_NOWHERE = "/owed-looks-whether-every-page-wants-a-sign-in"
_QUOTED = re.compile(r'"(?:\\.|[^"\\])*"')
_OFFERED = re.compile(r"(?:^|,)\s*([A-Za-z][A-Za-z0-9-]*)(?=\s*(?:,|$)|\s+[^=\s])")
_XML = {"Content-Type": "text/xml; charset=utf-8"}
_QUESTION = b"""<?xml version="1.0" encoding="utf-8"?>
<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" \
xmlns:m="http://schemas.microsoft.com/exchange/services/2006/messages" \
xmlns:t="http://schemas.microsoft.com/exchange/services/2006/types"><s:Body>\
<m:GetFolder><m:FolderShape><t:BaseShape>IdOnly</t:BaseShape></m:FolderShape><m:FolderIds>\
<t:DistinguishedFolderId Id="inbox"/></m:FolderIds></m:GetFolder></s:Body></s:Envelope>"""


def autodiscovered(search: Search, hosts: list[str]) -> tuple[Said, list[str]]:
    """Ask these servers, and those that they name. Return what was said, and who wants a sign-in first.

    The newer way wants none; Exchange's older one does, so a server that asks for one is a hint in itself.
    """
    closed: list[str] = []
    for host in hosts:
        if search.stopped():
            break
        said = _newer(search, host)
        if not said:
            said = _older(search, f"https://{host}{POX_PATH}", closed)
        if said or search.at_microsoft:
            return said, closed
    return Said(), closed


def _newer(search: Search, host: str) -> Said:
    url = v2_url(host, search.wanted.address)
    for _ in range(REDIRECTS):
        answer = search.request("GET", url, headers={"Accept": "application/json"})
        if answer is None:
            break
        if answer.ok:
            return read_v2(answer.body)
        url = search.sent_on(answer)
        if not url:
            break
    return Said()


def _older(search: Search, url: str, closed: list[str]) -> Said:
    address, asked = search.wanted.address, set[tuple[str, str]]()
    while (url, address) not in asked and len(asked) < REDIRECTS:
        asked.add((url, address))
        answer = search.request("POST", url, content=pox_request(address), headers=_XML)
        if answer is None:
            break
        if offers(answer):
            closed.append(answer.host)
            break
        if onward := search.sent_on(answer):
            url = onward
            continue
        said = read_pox(answer.body, address) if answer.ok else Said()
        if said.to_url:
            url = search.permitted(said.to_url, answer.host)
            if not url:
                break
        elif said.to_address:
            address = said.to_address
            home = ascii_name(address.rpartition("@")[2])
            if home != search.wanted.domain:  # MS-OXDSCLI, 3.1.5: look for that address from the start
                url = search.permitted(https(f"https://autodiscover.{home}{POX_PATH}"), answer.host)
            if not url:
                break
        else:
            return said
    return Said()


def tried(search: Search, said: Said, closed: list[str]) -> Iterator[Step | Candidate]:
    """Try the Exchange servers that were named, or that want a sign-in for autodiscover."""
    for url in said.ews:
        if is_microsoft(urlsplit(url).hostname or ""):
            search.at_microsoft = True
        else:
            yield from try_ews(search, url, named=True)
    if not said.ews:
        for host in closed:
            yield from try_ews(search, f"https://{host}{EWS_PATH}", named=False)


def try_ews(search: Search, url: str, *, named: bool) -> Iterator[Step | Candidate]:
    """Try one server; where it was only guessed, a site that wants a sign-in for every page is none."""
    if search.stopped():
        return
    answer = search.request("POST", url, content=_QUESTION, headers=_XML)
    if answer is None:
        if named:
            yield step(
                tr(
                    "The Exchange server {hostname} was named, but does not answer from here.",
                    hostname=urlsplit(url).hostname,
                )
            )
        return
    offered = offers(answer)
    soap = answer.body[:2000].find(b"schemas.xmlsoap.org/soap/envelope") >= 0
    if not offered and not soap:
        return
    if offered and not offered & {"ntlm", "negotiate", "basic"}:
        yield step(
            tr(
                "The Exchange server {host} lets programs in only with a kind of sign-in that Owed does "
                "not have ({ways}).",
                host=answer.host,
                ways=", ".join(sorted(offered)),
            )
        )
        return
    if not named and not soap and not offered & {"ntlm", "negotiate"} and _asks_everywhere(search, answer):
        return
    yield step(tr("An Exchange server answers at {host}.", host=answer.host), good=True)
    yield from search.offer(exchange(search.wanted, url, answer.host))


def recorded(search: Search) -> list[str]:
    """Return the servers that name servers say do autodiscover (SRV), as far as they may be asked."""
    domain = search.wanted.domain
    hosts = []
    for service in search.names.services(f"_autodiscover._tcp.{domain}")[:2]:
        if is_microsoft(service.host):
            search.at_microsoft = True
        elif service.port == 443 and search.may_go_to(
            service.host,
            tr(
                "The name servers of {domain} say that {host} knows the settings, which is outside of that "
                "domain.",
                domain=domain,
                host=service.host,
            ),
        ):
            hosts.append(service.host)
    return hosts


def told_in_the_clear(search: Search) -> tuple[Said, list[str]]:
    """Ask over plain HTTP where autodiscover is, if the user agrees (MS-OXDISCO, 3.1.5.4)."""
    host = f"autodiscover.{search.wanted.domain}"
    door = Door(host, 80)
    place = search.knock([door]).get(door)
    if place is None or not search.may(
        f"http://{host}",
        tr(
            "Nothing was found in a safe way. May Owed ask {host} over a connection without encryption where "
            "to ask? Nothing about you is sent, but the answer could be forged.",
            host=host,
        ),
    ):
        return Said(), []
    try:
        told = told_over_http(host, place, POX_PATH, search.seconds())
    except OSError:
        return Said(), []
    url = search.permitted(https(told), host, in_the_clear=True)
    closed: list[str] = []
    return (_older(search, url, closed) if url else Said()), closed


def usual_exchange(search: Search) -> Iterator[Step | Candidate]:
    """Try the names that Exchange servers usually have in the domain."""
    domain = search.wanted.domain
    names = ("autodiscover", "mail", "exchange", "owa", "webmail", "remote", "outlook")
    for host in search.answering(f"{name}.{domain}" for name in names):
        yield from try_ews(search, f"https://{host}{EWS_PATH}", named=False)


def _asks_everywhere(search: Search, answer: Answer) -> bool:
    other = search.request("GET", urljoin(answer.url, _NOWHERE))
    return other is None or other.status == 401


def offers(answer: Answer) -> frozenset[str]:
    """Return the kinds of sign-in that a server asks for (RFC 9110, 11.6.1), lower case."""
    if answer.status != 401:
        return frozenset()
    header = _QUOTED.sub('""', answer.headers.get("www-authenticate", ""))
    return frozenset(word.lower() for word in _OFFERED.findall(header))
