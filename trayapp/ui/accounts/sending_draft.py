"""What somebody typed about how their letters are sent. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from trayapp.settings.accounts.account import OUTGOING_PORTS, Account, Outgoing, Security, is_loopback
from trayapp.tongue import tr


@dataclass(frozen=True, slots=True)
class Sending:
    """The fields about what is sent, as text."""

    name: str = ""
    """The owner's, as clients read it."""
    host: str = ""
    """"" means the one that is guessed from the mailbox's server."""
    port: str = ""
    """"" means the usual one."""
    security: Security = Security.TLS
    username: str = ""
    """"" means that of the account."""

    @classmethod
    def of(cls, account: Account) -> Sending:
        """Fill the fields from an account."""
        out = account.outgoing
        if out is None:
            return cls(account.sender_name)
        return cls(account.sender_name, out.host, str(out.port), out.security, out.username)

    def problems(self) -> dict[str, str]:
        """A sentence for each field that is wrong."""
        host = self.host.strip()
        found = port_problem(self.port, 465)
        if any(c.isspace() or c in "/@:" for c in host):
            found["host"] = tr("This is not the name of a server. It looks like smtp.company.example.")
        if host and self.security is Security.NONE and not is_loopback(host):
            found["security"] = tr("A connection without encryption is allowed to this computer only.")
        return found

    def outgoing(self) -> Outgoing | None:
        """The server that these fields name, or None; only where there are no problems."""
        if not self.host.strip():
            return None
        port = int(self.port or OUTGOING_PORTS[self.security])
        return Outgoing(self.host.strip(), port, self.security, self.username.strip())


def port_problem(port: str, usual: int) -> dict[str, str]:
    """Say under ``port`` what is wrong with a port as it was typed; "" is the usual one."""
    if port and not (port.isascii() and port.isdigit() and 0 < int(port) < 65536):
        return {"port": tr("A port lies between 1 and 65535; the usual one is {port}.", port=usual)}
    return {}
