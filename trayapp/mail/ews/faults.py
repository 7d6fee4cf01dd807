"""What can go wrong on the way to Exchange and in it, as sentences: the border of this room.

Only the child process imports this file.
"""

from __future__ import annotations

import re
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import ClassVar
from urllib.parse import urlsplit

from exchangelib import errors as ews

from trayapp.errors import Busy, CursorLost, MailTrouble, Refused, SignInNeeded, Unreachable
from trayapp.mail.sockets import Security
from trayapp.mail.sockets import border as sockets_border
from trayapp.tongue import mark, tr

AGAIN = mark("Owed tries again by itself.")
BUSY_FOR = 60.0
"""Seconds to wait where a busy server does not say how long."""


class Told(Exception):
    """The server answered with something else than SOAP."""

    def __init__(
        self, status: int, *, after: str = "", to: str = "", offered: str = "", start: bytes = b""
    ) -> None:
        """``after`` is Retry-After, ``to`` is Location, ``offered`` is WWW-Authenticate."""
        super().__init__(f"HTTP {status}")
        self.status = status
        self.after = after
        self.to = to
        self.offered = offered
        self.start = start


class Moved(Exception):
    """The mailbox is at another address of the same organisation."""

    def __init__(self, url: str) -> None:
        super().__init__(url)
        self.url = url


class Stale(Unreachable):
    """A connection that was kept had ended meanwhile: a new one may well give the answer."""


@dataclass(frozen=True)
class Server:
    """What :mod:`trayapp.mail.sockets` wants to know for its sentences."""

    url: str
    ca_file: str = ""
    timeout: float = 30.0
    security: Security = "tls"
    usual_ports: ClassVar[str] = mark("443 is usual")
    afterwards: ClassVar[str] = AGAIN

    @property
    def host(self) -> str:
        """The server's name."""
        return urlsplit(self.url).hostname or self.url

    @property
    def port(self) -> int:
        """The server's port."""
        try:
            return urlsplit(self.url).port or 443
        except ValueError:
            return 443


@contextmanager
def border(server: Server, address: str) -> Iterator[None]:
    """Turn what the libraries raise into sentences; ``address`` is the user's. Raises MailTrouble, Moved."""
    try:
        yield
    except (MailTrouble, Moved):
        raise
    except Told as told:
        raise _told(server, told, address) from told
    except (ews.EWSError, OSError, ValueError) as error:  # requests raises ValueError over odd addresses
        _underlying(server, error)
        raise _said(server, error) from error


def wait_for(after: str) -> float:
    """Read a Retry-After (RFC 9110, 10.2.3) as seconds; dates are rare and not read."""
    return float(after) if after.isdigit() and len(after) < 6 else BUSY_FOR


# HTTP


def _told(server: Server, told: Told, address: str) -> MailTrouble | Moved:
    host, detail = server.host, f"HTTP {told.status}"
    match told.status:
        case 301 | 302 | 303 | 307 | 308:
            return _redirected(server, told, address)
        case 401:
            return _not_let_in(host, told)
        case 403:
            return Refused(
                tr("{host} does not let programs like Owed read mail this way.", host=host),
                tr(
                    "If the mailbox is at Microsoft 365, add it as a Microsoft 365 account. Else ask who "
                    "runs the server to allow Exchange Web Services for you."
                ),
                detail=detail,
            )
        case 404 | 405 | 410:
            return Refused(
                tr("There is no Exchange mailbox at this address of {host}.", host=host),
                tr("Check the web address in the account's settings; mostly it ends in /EWS/Exchange.asmx."),
                detail=detail,
            )
        case 407:
            return _proxy(detail)
        case 429:
            return Busy(
                tr("{host} asks for a pause.", host=host),
                tr(AGAIN),
                detail=detail,
                retry_after=wait_for(told.after),
            )
        case 503:
            return Busy(
                tr("{host} is busy or being serviced.", host=host),
                tr(AGAIN),
                detail=detail,
                retry_after=wait_for(told.after),
            )
        case status if status >= 500:
            return Unreachable(tr("{host} has a problem.", host=host), tr(AGAIN), detail=detail)
        case _:
            return portal(host, detail)


def portal(host: str, detail: str) -> Refused:
    """Make the error for a web page where mail should be."""
    return Refused(
        tr("What answers in the place of {host} is a web page, not a mailbox.", host=host),
        tr(
            "If this network asks you to sign in first, open any page in your browser. Else check "
            "the web address in the account's settings."
        ),
        detail=detail,
    )


def _proxy(detail: str) -> Refused:
    return Refused(
        tr("The way into the internet leads through a proxy that wants a password."),
        tr("Ask who runs your network, or set the proxy with its password in your system's settings."),
        detail=detail,
    )


def _not_let_in(host: str, told: Told) -> MailTrouble:
    offered = schemes(told.offered)
    if offered and not offered & {"ntlm", "negotiate", "basic"}:
        return Refused(
            tr("{host} does not take passwords.", host=host),
            tr("If the mailbox is at Microsoft 365, add it as a Microsoft 365 account."),
            detail=f"it offers {', '.join(sorted(offered))}",
        )
    return SignInNeeded(
        tr("{host} does not accept the name and password.", host=host),
        tr("Check them in the account's settings. Some servers want the name as DOMAIN\\name."),
        detail="HTTP 401",
    )


def schemes(offered: str) -> frozenset[str]:
    """List what a WWW-Authenticate names, in lower case (RFC 9110, 11.6.1)."""
    plain = re.sub(r'"[^"]*"', '""', offered.lower())
    return frozenset(re.findall(r"(?:^|,)\s*([a-z0-9-]+)(?=\s*(?:,|$)|\s+[^=,\s]|\s+[a-z-]+=)", plain))


def _redirected(server: Server, told: Told, address: str) -> MailTrouble | Moved:
    """Follow to where the password may be shown: over TLS, in the same organisation."""
    try:
        target = urlsplit(told.to)
        host = (target.hostname or "").lower()
    except ValueError:
        return portal(server.host, f"HTTP {told.status} to nowhere")
    if "genericerrorpage" in told.to.lower():
        return Busy(
            tr("{host} has a problem at the moment.", host=server.host),
            tr(AGAIN),
            detail=f"HTTP {told.status}",
        )
    same_scheme = target.scheme == "https" or (server.security == "none" and target.scheme == "http")
    if not target.scheme and not host:
        return portal(server.host, f"HTTP {told.status} to {told.to[:80]}")
    domain = address.rpartition("@")[2].lower()
    kin = host == server.host.lower() or (bool(domain) and (host == domain or host.endswith(f".{domain}")))
    if "asmx" not in target.path.lower() and kin:
        return portal(server.host, f"HTTP {told.status} to {host}{target.path[:80]}")
    if same_scheme and kin:
        return Moved(told.to)
    return Refused(
        tr("{host} says that the mailbox is at {other} now.", host=server.host, other=host)
        if host
        else tr("{host} says that the mailbox is at another place now.", host=server.host),
        tr(
            "Owed does not show your password there unasked. If it belongs to your organisation, put "
            "the new web address into the account's settings."
        ),
        detail=told.to[:200],
    )


# What lies underneath


def _underlying(server: Server, error: BaseException) -> None:
    """Raise what a socket or TLS said, if the error came from there."""
    chain = list(_chain(error))
    if any("407" in str(one) and "unnel" in str(one) for one in chain):
        raise _proxy("HTTP 407") from error
    for one in chain:
        if isinstance(one, ssl.SSLError):
            with sockets_border(server):
                raise one
    stale = (ConnectionResetError, ConnectionAbortedError, BrokenPipeError)
    if any(
        isinstance(one, stale) or type(one).__name__ in {"RemoteDisconnected", "ProtocolError"}
        for one in chain
    ):
        raise Stale(
            tr("The connection to {host} broke.", host=server.host), tr(AGAIN), detail=type(error).__name__
        ) from error
    if any(type(one).__name__ in {"ReadTimeoutError", "ReadTimeout", "ConnectTimeout"} for one in chain):
        raise Unreachable(tr("{host} did not answer in time.", host=server.host), tr(AGAIN)) from error
    for one in chain:
        if isinstance(one, OSError) and not type(one).__module__.startswith("requests"):
            with sockets_border(server):
                raise one


def _chain(error: BaseException) -> Iterator[BaseException]:
    """Yield an error and whatever is packed into it."""
    seen: list[BaseException] = []
    waiting: list[object] = [error]
    while waiting and len(seen) < 50:
        one = waiting.pop(0)
        if not isinstance(one, BaseException) or any(one is other for other in seen):
            continue
        seen.append(one)
        yield one
        waiting += [getattr(one, "reason", None), *one.args, one.__cause__, one.__context__]


# Exchange

_LATER = (
    ews.ErrorServerBusy,
    ews.ErrorTooManyObjectsOpened,
    ews.ErrorExceededConnectionCount,
    ews.ErrorExceededSubscriptionCount,
    ews.ErrorMailboxMoveInProgress,
    ews.ErrorMailboxStoreUnavailable,
    ews.ErrorInternalServerTransientError,
    ews.ErrorConnectionFailed,
    ews.ErrorTimeoutExpired,
)
_PASSWORD = (
    ews.ErrorPasswordExpired,
    ews.ErrorPasswordChangeRequired,
    ews.ErrorAccountDisabled,
    ews.UnauthorizedError,
)


def _said(server: Server, error: Exception) -> MailTrouble:
    """Make a sentence of what Exchange answered."""
    host, detail = server.host, type(error).__name__
    if isinstance(error, ews.ResponseMessageError):  # other errors quote what the server sent: letters
        detail = f"{detail}: {error}"[:200]
    if isinstance(error, ews.ErrorInvalidSyncStateData):
        return CursorLost(
            tr("{host} no longer knows what Owed has read.", host=host),
            tr("The mailbox is read from the start."),
            detail=detail,
        )
    if isinstance(error, _LATER):
        pause = getattr(error, "back_off", None)
        later = float(pause) if pause else BUSY_FOR
        return Busy(tr("{host} asks for a pause.", host=host), tr(AGAIN), detail=detail, retry_after=later)
    if isinstance(error, _PASSWORD):
        return SignInNeeded(
            tr("{host} does not let you in: the password has expired or the account is disabled.", host=host),
            tr("Sign in where you usually do, then give the new password in the account's settings."),
            detail=detail,
        )
    if isinstance(error, ews.ErrorNonExistentMailbox):
        return Refused(
            tr("{host} has no such mailbox.", host=host),
            tr("Check the addresses in the account's settings."),
            detail=detail,
        )
    if isinstance(error, ews.ErrorAccessDenied):
        return Refused(
            tr("{host} does not let you open this mailbox.", host=host),
            tr("Ask who owns the mailbox, or who runs the server, for the right to read it."),
            detail=detail,
        )
    if not isinstance(error, ews.ResponseMessageError):
        return Refused(
            tr("What {host} answers makes no sense.", host=host),
            tr("Check that the web address in the account's settings is that of an Exchange server."),
            detail=detail,
        )
    return Refused(tr("{host} does not do what Owed asks for.", host=host), tr(AGAIN), detail=detail)
