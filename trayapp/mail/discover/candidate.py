"""What was found for an address: an account that lacks its secret alone, and what to ask the user for."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import datetime

from trayapp.settings.accounts.account import (
    Authorization,
    ExchangeAccount,
    GraphAccount,
    ImapAccount,
    Outgoing,
    Provider,
    Security,
)
from trayapp.settings.accounts.providers import MailProvider, SignIn, domain_of
from trayapp.tongue import mark, tr


class Asks(enum.StrEnum):
    """What is still to be had from the user."""

    PASSWORD = "password"  # noqa: S105 - the word, no secret
    """The mailbox's password."""
    APP_PASSWORD = "app-password"  # noqa: S105 - the word, no secret
    """A password that the provider makes for one program, on the candidate's ``page``."""
    BROWSER = "browser"
    """Sign-in in the browser: ``account.authorization`` lacks its client id, all else is filled in."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A mailbox that was reached: its server answered as such servers do, over verified TLS."""

    account: ImapAccount | ExchangeAccount | GraphAccount
    """Complete but for what ``asks`` says; its name is made from the domain and may be taken already."""
    asks: Asks
    """What is still to be had from the user."""
    sentence: str
    """What it is and how one signs in, to choose from several: "IMAP at imap.example.com, with …"."""
    hint: str = ""
    """What the user has to know or do first, as a sentence, or ""."""
    page: str = ""
    """The web page (https) where the user does it, or ""."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Whose settings are looked for."""

    address: str
    """Lower case."""
    added: datetime
    """When the account is set up (UTC)."""

    @property
    def domain(self) -> str:
        """The address's domain, as name servers know it (ASCII)."""
        return ascii_name(domain_of(self.address))

    @property
    def name(self) -> str:
        """What the account may be called."""
        return domain_of(self.address).partition(".")[0].capitalize()


def ascii_name(host: str) -> str:
    """Return a host's name as name servers know it (RFC 5890), "" for what is none."""
    try:
        return host.strip().rstrip(".").encode("idna").decode("ascii").lower()
    except UnicodeError:
        return ""


def from_provider(wanted: Wanted, provider: MailProvider, microsoft: Authorization) -> list[Candidate]:
    """Return the ways into a mailbox of a provider that is known, its first choice first.

    ``microsoft`` says whose sign-in it is, where the provider has Microsoft's.
    """
    ways = {
        SignIn.PASSWORD: (Asks.PASSWORD, mark("{provider} by IMAP, with your password."), None),
        SignIn.APP_PASSWORD: (Asks.APP_PASSWORD, mark("{provider} by IMAP, with an app password."), None),
        SignIn.MICROSOFT: (Asks.BROWSER, mark("{provider} by IMAP, with sign-in in the browser."), microsoft),
        SignIn.GOOGLE: (
            Asks.BROWSER,
            mark("{provider} by IMAP, with sign-in in the browser."),
            Authorization(Provider.GOOGLE, ""),
        ),
    }
    found = []
    for sign_in in provider.sign_in:
        if sign_in is SignIn.GRAPH:
            found.append(graph(wanted, microsoft, provider.name))
            continue
        asks, how, authorization = ways[sign_in]
        account = ImapAccount(
            wanted.name,
            wanted.address,
            provider.host,
            wanted.added,
            outgoing=provider.outgoing,
            authorization=authorization,
        )
        helped = asks is not Asks.BROWSER
        found.append(
            Candidate(
                account,
                asks,
                tr(how, provider=provider.name),
                provider.hint if helped else "",
                provider.page if helped else "",
            )
        )
    return found


def graph(wanted: Wanted, authorization: Authorization, called: str, service: str = "") -> Candidate:
    """Make a mailbox of Microsoft's cloud. ``service`` is where Graph answers, "" for its usual place."""
    account = GraphAccount(wanted.name, wanted.address, authorization, wanted.added, service=service)
    return Candidate(account, Asks.BROWSER, tr("{provider}, with sign-in in the browser.", provider=called))


def exchange(wanted: Wanted, url: str, host: str, username: str = "") -> Candidate:
    """Make a mailbox of an Exchange server."""
    account = ExchangeAccount(wanted.name, wanted.address, url, wanted.added, username)
    return Candidate(
        account,
        Asks.PASSWORD,
        tr("Exchange at {host}, with your password.", host=host),
        tr("Some organisations want their own sign-in name instead of the address, such as FIRM\\name."),
    )


def imap(
    wanted: Wanted, server: Outgoing, outgoing: Outgoing | None, authorization: Authorization | None = None
) -> Candidate:
    """Make a mailbox of an IMAP server; ``server`` says where it is and with what to sign in there."""
    account = ImapAccount(
        wanted.name,
        wanted.address,
        server.host,
        wanted.added,
        server.port,
        Security(server.security),
        server.username if server.username != wanted.address else "",
        outgoing=outgoing,
        authorization=authorization,
    )
    if authorization is None:
        return Candidate(account, Asks.PASSWORD, tr("IMAP at {host}, with your password.", host=server.host))
    return Candidate(
        account, Asks.BROWSER, tr("IMAP at {host}, with sign-in in the browser.", host=server.host)
    )
