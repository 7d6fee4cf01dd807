"""Searches for the settings of an address, as the tests run them, and what servers answer in them."""

import json
from datetime import UTC, datetime

from tests.servers.autoconfig import Asked, Internet, Page
from trayapp import resources
from trayapp.mail.discover.find import Candidate, Step, find
from trayapp.settings.accounts.problems import account_problems
from trayapp.settings.accounts.providers import read_providers

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
PROVIDERS = read_providers(resources.providers())
ROSA = "rosa@lindqvist.example"
EWS = "https://mail.lindqvist.example/EWS/Exchange.asmx"


class Search:
    """One search, run to its end."""

    def __init__(
        self, net: Internet, address: str = ROSA, *, agree: bool = False, longest: float = 20
    ) -> None:
        self.questions: list[str] = []

        def ask(question: str) -> bool:
            self.questions.append(question)
            return agree

        self.said = list(
            find(
                address,
                providers=PROVIDERS,
                added=NOW,
                ask=ask,
                names=net,
                http=net.http,
                ca_file=net.ca_file,
                longest=longest,
            )
        )
        self.found = [one for one in self.said if isinstance(one, Candidate)]
        self.steps = [one for one in self.said if isinstance(one, Step)]
        self.last = self.steps[-1].sentence if self.steps else ""

    @property
    def only(self) -> Candidate:
        [one] = self.found
        assert list(account_problems(one.account)) == []
        return one


def exchange_offer(asked: Asked) -> Page:
    assert b"GetFolder" in asked.body
    return Page(401, headers={"WWW-Authenticate": 'Negotiate\nNTLM\nBasic realm="mail"'})


def config(domain: str, username: str = "%EMAILADDRESS%") -> str:
    """What Thunderbird reads: a mailbox at imap., and a server that takes mail at out."""
    server = (
        "<hostname>{0}.{1}</hostname><port>{2}</port><socketType>SSL</socketType>"
        f"<username>{username}</username><authentication>password-cleartext</authentication>"
    )
    return f"""<?xml version="1.0"?>
<clientConfig version="1.1"><emailProvider id="lindqvist.example">
<incomingServer type="pop3">{server.format("pop", domain, 995)}</incomingServer>
<incomingServer type="imap">{server.format("imap", domain, 993)}</incomingServer>
<outgoingServer type="smtp">{server.format("out", domain, 465)}</outgoingServer>
</emailProvider></clientConfig>"""


def pox(action: str, name: str, value: str) -> Page:
    body = f"""<?xml version="1.0" encoding="utf-8"?>
<Autodiscover xmlns="http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006">
<Response xmlns="http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a">
<Account><AccountType>email</AccountType><Action>{action}</Action><{name}>{value}</{name}></Account>
</Response></Autodiscover>"""
    return Page(body=body.encode(), headers={"Content-Type": "text/xml"})


def v2(url: str) -> Page:
    return Page(body=json.dumps({"Protocol": "EWS", "Url": url}).encode())
