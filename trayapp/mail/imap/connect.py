"""The way to a server and its border: sockets and TLS here, and what they raise becomes ours.

Nothing is sent before the connection is private: TLS is verified, STARTTLS is demanded where chosen, and a
plain connection goes to this machine alone.
"""

from __future__ import annotations

import ipaddress
import socket
import ssl
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Literal, TypeVar

from trayapp.errors import Busy, MailTrouble, Refused, Unreachable, Unsafe
from trayapp.mail.fetch import Answer, Answers, Nonsense
from trayapp.mail.imap.phrases import Status

Security = Literal["tls", "starttls", "none"]
_T = TypeVar("_T")

TIMEOUT = 30.0
"""Seconds that a server may be silent while it owes an answer."""
CHUNK = 1 << 16
"""Bytes asked of the system at a time."""

_STALLED = 10
"""A single answer may take so many time-outs: a server that drips a byte at a time is no server."""


@dataclass(frozen=True)
class ImapAccess:
    """Where a mailbox is and how one signs in."""

    host: str
    port: int
    security: Security
    username: str
    password: Callable[[], str] = field(repr=False)
    """Asked at each sign-in, so that the secret stays in the keyring. May raise SignInNeeded."""
    ca_file: str = ""
    """Certificates (PEM) trusted besides the system's, for a server of one's own."""
    timeout: float = TIMEOUT


@contextmanager
def border(access: ImapAccess) -> Iterator[None]:
    """Turn what sockets and TLS raise into sentences. Raises Unreachable, Unsafe or Refused."""
    try:
        yield
    except ssl.SSLCertVerificationError as error:
        raise _untrusted(access, error) from error
    except ssl.SSLError as error:
        if error.reason == "WRONG_VERSION_NUMBER":
            raise Unsafe(
                f"{access.host} does not speak TLS on port {access.port}, so nothing was sent.",
                "Check the port; 993 is usual for TLS, 143 for STARTTLS.",
                detail=str(error),
            ) from error
        raise Unreachable(
            f"The private connection to {access.host} broke.",
            "Owed tries again by itself.",
            detail=str(error),
        ) from error
    except TimeoutError as error:
        raise Unreachable(
            f"{access.host} did not answer in time.", "Owed tries again by itself.", detail=str(error)
        ) from error
    except (socket.gaierror, UnicodeError) as error:
        raise Unreachable(
            f"There is no server of the name {access.host} to be found.",
            "Check the name and the network.",
            detail=str(error),
        ) from error
    except ConnectionRefusedError as error:
        raise Unreachable(
            f"{access.host} does not accept connections on port {access.port}.",
            "Check the port, or wait until the server is back.",
            detail=str(error),
        ) from error
    except OSError as error:
        raise Unreachable(
            f"The connection to {access.host} broke or could not be made.",
            "Check the network; Owed tries again by itself.",
            detail=str(error),
        ) from error


def nonsense(access: ImapAccess, detail: str) -> Refused:
    """Make the error for bytes that are no IMAP."""
    return Refused(
        f"What {access.host} answers makes no sense.",
        "Check that the name and the port are those of an IMAP server.",
        detail=detail,
    )


def parted(access: ImapAccess, status: Status | None) -> MailTrouble:
    """Make the error for a farewell that the server gave by itself."""
    detail = status.text if status else ""
    if status is not None and status.says_later:
        return Busy(f"{access.host} is too busy.", "Owed tries again by itself.", detail=detail)
    return Unreachable(f"{access.host} ended the connection.", "Owed tries again by itself.", detail=detail)


_UNTRUSTED = {
    9: ("is not valid yet", "Check the clock of this computer."),
    10: ("has expired", "Ask whoever runs the server to renew it."),
    18: (
        "was signed by nobody but itself",
        "If it is your own server, name its certificate in the settings.",
    ),
    62: ("belongs to another name", "Check the server's name in the settings."),
    64: ("belongs to another address", "Use the server's name instead of its number."),
}
"""By OpenSSL's X509_V_ERR numbers."""


def _untrusted(access: ImapAccess, error: ssl.SSLCertVerificationError) -> Unsafe:
    what, remedy = _UNTRUSTED.get(
        error.verify_code,
        ("was issued by somebody unknown", "If it is your own server, name its certificate in the settings."),
    )
    return Unsafe(
        f"The certificate of {access.host} {what}, so nothing was sent.", remedy, detail=error.verify_message
    )


class Wire:
    """A connection that gives whole answers. Any thread may :meth:`cut` it; the rest is one thread's.

    It gives lines too, from the same buffer, so that nothing is lost when another takes over.
    """

    def __init__(self, access: ImapAccess) -> None:
        """Nothing is connected yet, so that the connection can be cut while it is being made."""
        self._access = access
        self._answers = Answers()
        self._room = memoryview(bytearray(CHUNK))
        self._socket: socket.socket | None = None
        self._cut = False

    def open(self) -> None:
        """Connect, with TLS if that comes first. Raises Unreachable, Unsafe."""
        with border(self._access):
            self._socket = self._connected()
            if self._access.security == "tls":
                self._secure()

    @property
    def plug(self) -> socket.socket:
        """The socket as it is now, for who wants to know it. Raises Unreachable."""
        return self._live()

    def begin_tls(self) -> None:
        """Go on privately, after STARTTLS was granted. Raises Unsafe, Unreachable."""
        if self._answers.pending:
            # What came before the handshake could be anybody's (CVE-2011-0411).
            raise Unsafe(
                f"Somebody between here and {self._access.host} meddles with what is sent; nothing was.",
                "Use another network.",
            )
        with border(self._access):
            self._secure()

    def send(self, data: bytes) -> None:
        """Send all of it. Raises Unreachable."""
        with border(self._access):
            self._live().sendall(data)

    def answer(self) -> Answer:
        """Wait for the next answer. Raises Unreachable, Refused."""
        return self._awaited(self._answers.take)

    def line(self) -> bytes:
        """Wait for a line, give it with its end. Raises Unreachable, Refused."""
        return self._awaited(self._answers.take_line)

    def octets(self, count: int) -> bytes:
        """Wait for so many octets. Raises Unreachable."""
        return self._awaited(lambda: self._answers.take_octets(count))

    def answer_within(self, seconds: float) -> Answer | None:
        """Wait that long for an answer; None if none came. Raises Unreachable, Refused."""
        self.patience(seconds)
        try:
            return self.answer()
        except Unreachable as error:
            if isinstance(error.__cause__, TimeoutError):
                return None
            raise
        finally:
            self.patience(self._access.timeout)

    def patience(self, seconds: float) -> None:
        """Wait no longer than that for anything from now on."""
        if self._socket is not None:
            with suppress(OSError):
                self._socket.settimeout(seconds)

    def cut(self) -> None:
        """End the connection now, also while another thread waits on it. May be called twice."""
        self._cut = True
        if self._socket is not None:
            with suppress(OSError):
                # The plain socket's method: a TLS socket's own would take the session from under a reader.
                socket.socket.shutdown(self._socket, socket.SHUT_RDWR)

    def close(self) -> None:
        """Give the socket back; for the thread that reads."""
        self.cut()
        if self._socket is not None:
            with suppress(OSError):
                self._socket.close()

    def _awaited(self, take: Callable[[], _T | None]) -> _T:
        try:
            taken = take()
            if taken is None:
                latest = time.monotonic() + self._access.timeout * _STALLED
                while taken is None:
                    self._receive(latest)
                    taken = take()
        except Nonsense as error:
            raise nonsense(self._access, str(error)) from error
        return taken

    def _receive(self, latest: float) -> None:
        with border(self._access):
            if time.monotonic() > latest:
                raise TimeoutError("an answer came too slowly")
            received = self._live().recv_into(self._room)
            if not received:
                raise ConnectionResetError("the server hung up")
        self._answers.feed(self._room[:received])

    def _live(self) -> socket.socket:
        if self._socket is None or self._cut:
            raise Unreachable(f"The connection to {self._access.host} was closed.")
        return self._socket

    def _connected(self) -> socket.socket:
        access = self._access
        last: OSError | None = None
        for family, kind, protocol, _, address in socket.getaddrinfo(
            access.host, access.port, type=socket.SOCK_STREAM
        ):
            self._refuse_plain(str(address[0]))
            plug = socket.socket(family, kind, protocol)
            self._socket = plug
            try:
                plug.settimeout(access.timeout)
                plug.connect(address)
                plug.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            except OSError as error:
                plug.close()
                last = error
                continue
            return plug
        raise last or OSError("no address")

    def _refuse_plain(self, address: str) -> None:
        if self._access.security != "none" or ipaddress.ip_address(address.partition("%")[0]).is_loopback:
            return
        raise Unsafe(
            f"Without encryption, the connection to {self._access.host} could be read by anybody on the way; "
            "nothing was sent.",
            "Choose TLS or STARTTLS.",
        )

    def _secure(self) -> None:
        context = _trust(self._access)
        plain = self._live()
        # The handshake comes after the socket is known here, so that it can be cut.
        self._socket = context.wrap_socket(
            plain, server_hostname=self._access.host, do_handshake_on_connect=False
        )
        self._socket.do_handshake()


def _trust(access: ImapAccess) -> ssl.SSLContext:
    """Make a context that verifies: the system's certificates, and those that the user named."""
    context = ssl.create_default_context()
    if access.ca_file:
        try:
            context.load_verify_locations(cafile=access.ca_file)
        except OSError as error:  # ssl.SSLError is one
            raise Unsafe(
                "The file of certificates cannot be used, so nothing was sent.",
                f"Choose another file than {access.ca_file}, in the PEM format.",
                detail=str(error),
            ) from error
    return context
