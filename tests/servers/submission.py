"""A mail server that takes what users send, started by a test: TLS, STARTTLS, names and passwords."""

from __future__ import annotations

import asyncio
import logging
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from trayapp.mail.sending.send import SmtpAccess
from trayapp.mail.sockets import Security

PASSWORD = "correct horse"
USER = "rosa@lindqvist.example"
PATIENCE = 30.0
"""Seconds to wait for the server to start."""


@dataclass
class Submission:
    """What the server took, and how to reach it."""

    security: Security
    log_in: bool = True
    """Whether it wants a name and a password."""
    port: int = 0
    ca_file: str = ""
    taken: list[Envelope] = field(default_factory=list)
    """Every message, in order."""
    tried: list[tuple[str, str]] = field(default_factory=list)
    """Every name and password that somebody gave."""
    says: dict[str, str] = field(default_factory=dict)
    """What to answer to MAIL, RCPT or DATA (its end) instead of taking it."""

    def access(self, **more: Any) -> SmtpAccess:
        """The way to it."""
        values: dict[str, Any] = {
            "host": "localhost",
            "port": self.port,
            "security": self.security,
            "username": USER,
            "password": lambda: PASSWORD,
            "ca_file": self.ca_file,
            "timeout": 10.0,
        }
        return SmtpAccess(**(values | more))

    # What aiosmtpd calls

    async def handle_MAIL(
        self, _server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if self.log_in and not session.authenticated:
            return "530 5.7.0 Authentication required"
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return self.says.get("MAIL", "250 OK")

    async def handle_RCPT(
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        if "RCPT" in self.says:
            return self.says["RCPT"]
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:
        if "DATA" in self.says:
            return self.says["DATA"]
        self.taken.append(envelope)
        return "250 taken"

    def authenticate(
        self, _server: SMTP, _session: Session, _envelope: Envelope, _mechanism: str, data: LoginPassword
    ) -> AuthResult:
        """Let the one user in."""
        name, password = data.login.decode(), data.password.decode()
        self.tried.append((name, password))
        return AuthResult(success=(name, password) == (USER, PASSWORD), handled=False)


class _OwnPort(Controller):
    """A port that the system chooses; aiosmtpd itself asks for one that is known before."""

    def _trigger_server(self) -> None:
        assert isinstance(self.server, asyncio.Server)
        self.port = self.server.sockets[0].getsockname()[1]
        super()._trigger_server()  # type: ignore[no-untyped-call]


@contextmanager
def submission(
    security: Security,
    certificate: Path | None,
    ca_file: Path | None,
    *,
    log_in: bool = True,
    change: Callable[[dict[str, Any]], None] = lambda _: None,
) -> Iterator[Submission]:
    """Run the server for as long as the block lasts. ``change`` may alter what aiosmtpd is given."""
    logging.getLogger("mail.log").setLevel(logging.ERROR)  # it warns of every set-up without TLS
    server = Submission(security, log_in, ca_file=str(ca_file or ""))
    context = None
    if certificate is not None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
    options: dict[str, Any] = {"auth_require_tls": security == "starttls" or not log_in}
    if log_in:
        options["authenticator"] = server.authenticate
    if security == "tls":
        options["ssl_context"] = context
    elif security == "starttls":
        options |= {"tls_context": context, "require_starttls": True}
    change(options)
    controller = _OwnPort(server, hostname="127.0.0.1", port=0, ready_timeout=PATIENCE, **options)
    controller.start()
    server.port = controller.port
    try:
        yield server
    finally:
        controller.stop()
