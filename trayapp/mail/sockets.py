"""The way to any mail server: sockets and TLS, and what they raise becomes ours.

Nothing is sent before the connection is private: TLS is verified, and a plain connection goes to this machine
alone.
"""

from __future__ import annotations

import ipaddress
import socket
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Literal, Protocol

from trayapp.errors import Unreachable, Unsafe
from trayapp.tongue import mark, tr

Security = Literal["tls", "starttls", "none"]

TIMEOUT = 30.0
"""Seconds that a server may be silent while it owes an answer."""


class Server(Protocol):
    """Where a server is."""

    @property
    def host(self) -> str:
        """Its name or IP address."""

    @property
    def port(self) -> int:
        """Its port."""

    @property
    def security(self) -> Security:
        """How the connection is kept private."""

    @property
    def ca_file(self) -> str:
        """Certificates (PEM) trusted besides the system's, or ""."""

    @property
    def timeout(self) -> float:
        """Seconds that it may be silent."""

    @property
    def usual_ports(self) -> str:
        """Which ports such servers have, in words."""

    @property
    def afterwards(self) -> str:
        """What comes next where the trouble may pass, as a sentence."""


@contextmanager
def border(server: Server) -> Iterator[None]:
    """Turn what sockets and TLS raise into sentences. Raises Unreachable or Unsafe."""
    try:
        yield
    except ssl.SSLCertVerificationError as error:
        raise _untrusted(server, error) from error
    except ssl.SSLError as error:
        if error.reason == "WRONG_VERSION_NUMBER":
            raise Unsafe(
                tr(
                    "{host} does not speak TLS on port {port}, so nothing was sent.",
                    host=server.host,
                    port=server.port,
                ),
                tr("Check the port; {usual_ports}.", usual_ports=tr(server.usual_ports)),
                detail=str(error),
            ) from error
        raise Unreachable(
            tr("The private connection to {host} broke.", host=server.host),
            tr(server.afterwards),
            detail=str(error),
        ) from error
    except TimeoutError as error:
        raise Unreachable(
            tr("{host} did not answer in time.", host=server.host), tr(server.afterwards), detail=str(error)
        ) from error
    except (socket.gaierror, UnicodeError) as error:
        raise Unreachable(
            tr("There is no server of the name {host} to be found.", host=server.host),
            tr("Check the name and the network."),
            detail=str(error),
        ) from error
    except ConnectionRefusedError as error:
        raise Unreachable(
            tr("{host} does not accept connections on port {port}.", host=server.host, port=server.port),
            tr("Check the port, or wait until the server is back."),
            detail=str(error),
        ) from error
    except OSError as error:
        raise Unreachable(
            tr("The connection to {host} broke or could not be made.", host=server.host),
            tr("Check the network. {afterwards}", afterwards=tr(server.afterwards)),
            detail=str(error),
        ) from error


_UNTRUSTED = {
    9: (
        mark("The certificate of {host} is not valid yet, so nothing was sent."),
        mark("Check the clock of this computer."),
    ),
    10: (
        mark("The certificate of {host} has expired, so nothing was sent."),
        mark("Ask whoever runs the server to renew it."),
    ),
    18: (
        mark("The certificate of {host} was signed by nobody but itself, so nothing was sent."),
        mark("If it is your own server, name its certificate in the settings."),
    ),
    62: (
        mark("The certificate of {host} belongs to another name, so nothing was sent."),
        mark("Check the server's name in the settings."),
    ),
    64: (
        mark("The certificate of {host} belongs to another address, so nothing was sent."),
        mark("Use the server's name instead of its number."),
    ),
}
"""By OpenSSL's X509_V_ERR numbers."""
_UNKNOWN = (
    mark("The certificate of {host} was issued by somebody unknown, so nothing was sent."),
    mark("If it is your own server, name its certificate in the settings."),
)


def _untrusted(server: Server, error: ssl.SSLCertVerificationError) -> Unsafe:
    title, remedy = _UNTRUSTED.get(error.verify_code, _UNKNOWN)
    return Unsafe(tr(title, host=server.host), tr(remedy), detail=error.verify_message)


def connected(server: Server, hold: Callable[[socket.socket], None]) -> socket.socket:
    """Connect, in the clear as yet. ``hold`` is given each socket before it connects, so that it can be cut.

    Raises Unsafe, or OSError: for the inside of a :func:`border`.
    """
    last: OSError | None = None
    for family, kind, protocol, _, address in socket.getaddrinfo(
        server.host, server.port, type=socket.SOCK_STREAM
    ):
        _refuse_plain(server, str(address[0]))
        plug = socket.socket(family, kind, protocol)
        hold(plug)
        try:
            plug.settimeout(server.timeout)
            plug.connect(address)
            plug.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        except OSError as error:
            plug.close()
            last = error
            continue
        return plug
    raise last or OSError("no address")


def secured(server: Server, plain: socket.socket) -> ssl.SSLSocket:
    """Put TLS on a connection; the handshake is the caller's, who can let it be cut. Raises Unsafe."""
    return trusting(server.ca_file).wrap_socket(
        plain, server_hostname=server.host, do_handshake_on_connect=False
    )


def _refuse_plain(server: Server, address: str) -> None:
    if server.security != "none" or ipaddress.ip_address(address.partition("%")[0]).is_loopback:
        return
    raise Unsafe(
        tr(
            "Without encryption, the connection to {host} could be read by anybody on the way; "
            "nothing was sent.",
            host=server.host,
        ),
        tr("Choose TLS or STARTTLS."),
    )


def trusting(ca_file: str) -> ssl.SSLContext:
    """Make a context that verifies: the system's certificates, and those of a file (PEM) that the user named.

    Raises ``Unsafe`` where the file cannot be used.
    """
    context = ssl.create_default_context()
    if ca_file:
        try:
            context.load_verify_locations(cafile=ca_file)
        except OSError as error:  # ssl.SSLError is one
            raise Unsafe(
                tr("The file of certificates cannot be used, so nothing was sent."),
                tr("Choose another file than {ca_file}, in the PEM format.", ca_file=ca_file),
                detail=str(error),
            ) from error
    return context
