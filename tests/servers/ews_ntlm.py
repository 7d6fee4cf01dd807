"""NTLM from the side of the server (MS-NLMP, MS-NTHT), bound to the TLS channel as Exchange does it."""

from __future__ import annotations

import base64
import binascii
import os
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import spnego
import spnego.channel_bindings
import spnego.exceptions
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from spnego._ntlm_raw.messages import Authenticate, AvId, NTClientChallengeV2

from tests.servers.ews_http import Handler

_VARIABLE = "NTLM_USER_FILE"
"""Where the library looks for the passwords of those who sign in; it takes no other."""
_lock = threading.Lock()


class Ntlm:
    """Lets in whoever proves to know a password, one connection at a time."""

    def __init__(
        self, file: Path, passwords: Mapping[str, str], tried: Callable[[str], str], certificate: Path | None
    ) -> None:
        """``tried`` notes a name and gives the address that belongs to it, or ""."""
        self._file = file
        self._passwords = passwords
        self._tried = tried
        self._bindings: spnego.channel_bindings.GssChannelBindings | None = None
        if certificate is not None:
            found = x509.load_pem_x509_certificate(certificate.read_bytes())
            self._bindings = spnego.channel_bindings.GssChannelBindings(
                application_data=b"tls-server-end-point:" + found.fingerprint(hashes.SHA256())
            )

    def __call__(self, handler: Handler, word: str) -> str:
        """Take one message of the handshake; give the user when it is done, else answer and give ""."""
        try:
            token = base64.b64decode(word, validate=True)
            if token[8:12] == b"\x01\x00\x00\x00":
                return self._challenge(handler, token)
            return self._prove(handler, token)
        except (spnego.exceptions.SpnegoError, binascii.Error, ValueError):
            handler.exchange = None
            handler.signed_in = ""
            handler.refuse()
            return ""

    def _challenge(self, handler: Handler, token: bytes) -> str:
        with self._known():
            context = spnego.server(
                hostname="mail", service="http", protocol="ntlm", channel_bindings=self._bindings
            )
            answer = context.step(token) or b""
        handler.exchange = context
        handler.signed_in = ""
        handler.refuse(f"NTLM {base64.b64encode(answer).decode()}")
        return ""

    def _prove(self, handler: Handler, token: bytes) -> str:
        context = handler.exchange
        handler.exchange = None
        if not isinstance(context, spnego.ContextProxy):
            raise ValueError("out of turn")  # noqa: TRY004 - of what was said, not of a type
        try:
            with self._known():
                context.step(token)
        except spnego.exceptions.SpnegoError:
            self._tried("")
            raise
        if self._bindings is not None and _unbound(token):
            self._tried("")
            raise ValueError("not bound to this channel")
        handler.signed_in = self._tried(context.client_principal or "")
        if not handler.signed_in:
            raise ValueError("nobody here")
        return handler.signed_in

    @contextmanager
    def _known(self) -> Iterator[None]:
        """Show the library the passwords as they are now."""
        lines = []
        for address, password in self._passwords.items():
            name, _, domain = address.partition("@")
            lines += [f":{address}:{password}", f"{domain.partition('.')[0].upper()}:{name}:{password}"]
        with _lock:
            before = os.environ.get(_VARIABLE)
            self._file.write_text("\n".join(lines), encoding="utf-8")
            os.environ[_VARIABLE] = str(self._file)
            try:
                yield
            finally:
                del os.environ[_VARIABLE]
                if before is not None:
                    os.environ[_VARIABLE] = before


def _unbound(token: bytes) -> bool:
    """Whether an answer is bound to no channel: the library lets it pass, and Exchange does not any more.

    Extended Protection is on by default since Exchange Server 2019 CU14.
    """
    response = Authenticate.unpack(token).nt_challenge_response or b""
    pairs = NTClientChallengeV2.unpack(response[16:]).av_pairs
    return not any(pairs.get(AvId.channel_bindings) or b"")
