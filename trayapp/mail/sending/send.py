"""Hands one message over to the server that takes the user's mail (SMTP submission: RFC 5321, 6409, 8314).

Either the server has it or nobody has: where any recipient is refused, nothing is sent. One gap is in the
protocol itself, and it is told: when the connection breaks after the last line and before the server's word
about it, nobody knows (:class:`Unclear`), and nothing is tried again by itself.
"""

from __future__ import annotations

import smtplib
import socket
import ssl
from base64 import b64encode
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import ClassVar

from trayapp.errors import Busy, MailTrouble, Refused, SignInNeeded, Unclear, Unreachable, Unsafe
from trayapp.mail.bearer import proof, surrender, way_among
from trayapp.mail.sockets import TIMEOUT, Security, border, connected, secured
from trayapp.tongue import mark, tr

LAST_WORD = 120.0
"""Seconds that a server may take to accept a message it has heard to its end (RFC 5321, 4.5.3.2.6: long)."""
NAME = "[127.0.0.1]"
"""What we call ourselves: servers want a name, and that of this machine is nobody's business."""

_LONGEST_LINE = 512
"""Octets of a command (RFC 5321, 4.5.3.1.4)."""
_LEAST_CODE = 200
"""A reply with a lower number, or none, is no reply of SMTP."""


@dataclass(frozen=True)
class SmtpAccess:
    """Where mail is handed over and how one signs in."""

    host: str
    port: int
    security: Security
    username: str
    password: Callable[[], str] = field(repr=False)
    """Asked when the connection is private, so that the secret stays in the keyring."""
    ca_file: str = ""
    """Certificates (PEM) trusted besides the system's."""
    timeout: float = TIMEOUT
    last_word: float = LAST_WORD
    fresh: Callable[[str], str | None] | None = field(default=None, repr=False)
    """Where ``password`` gives tokens: gives another for one that was refused; None where there is none."""
    usual_ports: ClassVar[str] = mark("465 is usual for TLS, 587 for STARTTLS")
    afterwards: ClassVar[str] = mark("Nothing was sent, and your text is kept: try again later.")


def hand_over(access: SmtpAccess, raw: bytes, sender: str, recipients: tuple[str, ...]) -> None:
    """Send one message; when this returns, the server has taken it upon itself.

    Addresses are ASCII, ``raw`` ends its lines with CRLF. Raises ``Unclear`` when it may have been sent, and
    every other ``MailTrouble`` when it was not.
    """
    with _signed_in(access) as talk:
        _expect(
            access,
            talk.mail(sender),
            250,
            tr("{host} does not take mail from {sender}.", host=access.host, sender=sender),
        )
        for one in recipients:
            _expect(
                access,
                talk.rcpt(one),
                (250, 251),
                tr("{host} does not take mail to {recipient}.", host=access.host, recipient=one),
            )
        _expect(access, talk.docmd("DATA"), 354, tr("{host} does not take the message.", host=access.host))
        talk.send(_stuffed(raw))
        _last_word(access, talk)


def try_out(access: SmtpAccess) -> None:
    """Connect and sign in, send nothing: for the test of an account. Raises ``MailTrouble``."""
    with _signed_in(access):
        pass


class _Talk(smtplib.SMTP):
    """smtplib on our sockets; it writes nothing down."""

    def __init__(self, access: SmtpAccess) -> None:
        self._access = access
        super().__init__(local_hostname=NAME, timeout=access.timeout)

    def _get_socket(self, host: str, port: int, timeout: float) -> socket.socket:
        del host, port, timeout
        plain = connected(self._access, lambda _: None)
        return self._private(plain) if self._access.security == "tls" else plain

    def begin_tls(self) -> None:
        """Go on privately after STARTTLS was granted; what was heard before is forgotten. Raises Unsafe."""
        plain, heard = self.sock, self.file
        if plain is None or heard is None:
            raise smtplib.SMTPServerDisconnected("the connection is closed")
        plain.settimeout(0)
        early = heard.peek(1)
        plain.settimeout(self._access.timeout)
        if early:
            # What came before the handshake could be anybody's (CVE-2011-0411).
            raise Unsafe(
                tr(
                    "Somebody between here and {host} meddles with what is sent; nothing was.",
                    host=self._access.host,
                ),
                tr("Use another network."),
            )
        self.sock = self._private(plain)
        self.file = None
        self.helo_resp = self.ehlo_resp = None
        self.esmtp_features, self.does_esmtp = {}, False

    def _private(self, plain: socket.socket) -> ssl.SSLSocket:
        private = secured(self._access, plain)
        try:
            private.do_handshake()
        except BaseException:
            private.close()
            raise
        return private


@contextmanager
def _signed_in(access: SmtpAccess) -> Iterator[_Talk]:
    """Connect, become private, sign in; say goodbye at the end."""
    with _ours(access):
        talk = _Talk(access)
        try:
            _expect(
                access,
                talk.connect(access.host, access.port),
                220,
                tr("{host} does not take mail at the moment.", host=access.host),
            )
            _expect(
                access,
                talk.ehlo(),
                250,
                tr("{host} is too old for Owed to send through it.", host=access.host),
            )
            if access.security == "starttls":
                _begin_tls(access, talk)
            if talk.has_extn("auth"):
                _sign_in(access, talk)
            yield talk
            _part(talk)
        finally:
            talk.close()


def _part(talk: _Talk) -> None:
    """Say goodbye; how the server takes it changes nothing."""
    try:
        if talk.sock is not None:
            talk.sock.settimeout(1)
        talk.quit()
    except (smtplib.SMTPException, OSError):
        return


def _begin_tls(access: SmtpAccess, talk: _Talk) -> None:
    """Become private, or say nothing more."""
    code, words = talk.docmd("STARTTLS") if talk.has_extn("starttls") else (502, b"")
    if code != 220:
        raise Unsafe(
            tr("{host} does not offer STARTTLS, so neither password nor message was sent.", host=access.host),
            tr("Choose TLS. If it worked before, somebody on this network may be meddling."),
            detail=_text(words),
        )
    talk.begin_tls()
    _expect(access, talk.ehlo(), 250, tr("{host} breaks off after the encryption began.", host=access.host))


def _sign_in(access: SmtpAccess, talk: _Talk) -> None:
    """Use PLAIN where it is offered, since it knows every script; LOGIN where it is not (RFC 4616, 4954)."""
    ways = talk.esmtp_features.get("auth", "").upper().split()
    if access.fresh is not None:
        _sign_in_with_token(access, talk, ways, access.fresh)
        return
    if "PLAIN" not in ways and "LOGIN" not in ways:
        raise Refused(
            tr("{host} takes no password this way.", host=access.host),
            tr("Choose another security setting, or ask whoever runs the server how programs sign in."),
            detail=f"offered: {' '.join(ways)[:80]}",
        )
    password = access.password()
    name, secret = b64encode(access.username.encode()).decode(), b64encode(password.encode()).decode()
    proof = b64encode(f"\0{access.username}\0{password}".encode()).decode()
    if "PLAIN" in ways:
        answer = talk.docmd("AUTH", f"PLAIN {proof}")
    else:
        answer = talk.docmd("AUTH", "LOGIN")
        for word in (name, secret):
            if answer[0] == 334:
                answer = talk.docmd(word)
    if answer[0] != 235:
        raise _not_let_in(access, answer, (password, proof, secret))


def _sign_in_with_token(
    access: SmtpAccess, talk: _Talk, offered: list[str], fresh: Callable[[str], str | None]
) -> None:
    """Show a token; one that is refused is renewed once: it may have ended before its time."""
    way = way_among(offered)
    if not way:
        raise Refused(
            tr("{host} lets nobody in who signed in in the browser.", host=access.host),
            tr("Name another outgoing server, or ask whoever runs it how programs sign in."),
            detail=f"offered: {' '.join(offered)[:80]}",
        )
    token: str | None = access.password()
    for another in (fresh, None):
        shown = b64encode(proof(way, access.username, access.host, access.port, token or "")).decode()
        answer = _shown(talk, way, shown)
        if answer[0] == 235:
            return
        before = token
        token = another(before or "") if another is not None and answer[0] in {334, 535} else None
        if token is None or token == before:
            raise _token_not_taken(access, answer, (shown, before or ""))


def _shown(talk: _Talk, way: str, shown: str) -> tuple[int, bytes]:
    """Give the proof with the command where the line may be so long (RFC 4954, 4), else after it."""
    if len(way) + len(shown) + 8 <= _LONGEST_LINE:
        answer = talk.docmd("AUTH", f"{way} {shown}")
    else:
        answer = talk.docmd("AUTH", way)
        if answer[0] == 334:
            answer = talk.docmd(shown)
    # The server gives its reasons, and says no once it was heard.
    return talk.docmd(b64encode(surrender(way)).decode()) if answer[0] == 334 else answer


def _token_not_taken(access: SmtpAccess, answer: tuple[int, bytes], secrets: tuple[str, ...]) -> MailTrouble:
    words = _text(answer[1])
    if "5.7.139" in words or "smtpclientauthentication is disabled" in words.lower():
        return Refused(
            tr(
                "{host} takes no mail from programs: your organisation has switched that off.",
                host=access.host,
            ),
            tr(
                "Ask your administrator to switch on authenticated SMTP for your mailbox. Reading works "
                "without."
            ),
            detail=f"{answer[0]} {words}",
        )
    trouble = _not_let_in(access, answer, secrets)
    if isinstance(trouble, SignInNeeded):
        return SignInNeeded(
            tr(
                "{host} did not accept the sign-in of {username}; nothing was sent.",
                host=access.host,
                username=access.username,
            ),
            tr("Sign in again with the address of this mailbox."),
            detail=trouble.detail,
        )
    return trouble


def _not_let_in(access: SmtpAccess, answer: tuple[int, bytes], secrets: tuple[str, ...]) -> MailTrouble:
    detail = f"{answer[0]} {_text(answer[1])}"
    for secret in secrets:  # some servers repeat what they heard
        detail = detail.replace(secret, "…") if secret else detail
    if 400 <= answer[0] < 500:
        return Busy(
            tr("{host} lets nobody in at the moment.", host=access.host), tr(access.afterwards), detail=detail
        )
    return SignInNeeded(
        tr(
            "{host} did not accept the name and password of {username}; nothing was sent.",
            host=access.host,
            username=access.username,
        ),
        tr("Type the password again. Many providers want an app password instead of the usual one."),
        detail=detail,
    )


def _last_word(access: SmtpAccess, talk: _Talk) -> None:
    """Hear whether the server took the message. From here on a broken connection leaves it open."""
    if talk.sock is not None:
        talk.sock.settimeout(access.last_word)
    try:
        answer = talk.getreply()
        if answer[0] < _LEAST_CODE:
            raise smtplib.SMTPException(_text(answer[1]))
    except (smtplib.SMTPException, OSError) as error:
        raise Unclear(
            tr(
                "{host} had the whole message and then fell silent: it may have been sent, or not.",
                host=access.host,
            ),
            tr("Look whether it arrived before you send it again. Your text is kept."),
            detail=str(error),
        ) from error
    _expect(access, answer, 250, tr("{host} refused the message.", host=access.host))


def _expect(
    access: SmtpAccess, answer: tuple[int, bytes], wanted: int | tuple[int, ...], sentence: str
) -> None:
    """Go on where the server said yes. Raises ``Busy`` for "not now" and ``Refused`` for no."""
    code, words = answer
    if code in (wanted if isinstance(wanted, tuple) else (wanted,)):
        return
    if code < _LEAST_CODE:
        raise smtplib.SMTPException(_text(words))
    detail = f"{code} {_text(words)}"
    if code == 530:
        raise SignInNeeded(
            tr(
                "{host} wants a name and a password, and offered no way to give them; nothing was sent.",
                host=access.host,
            ),
            tr("Check the security setting of the outgoing server."),
            detail=detail,
        )
    if 400 <= code < 500:
        raise Busy(sentence, tr(access.afterwards), detail=detail)
    raise Refused(sentence, tr("Nothing was sent, and your text is kept."), detail=detail)


@contextmanager
def _ours(access: SmtpAccess) -> Iterator[None]:
    """Turn what the library and its sockets raise into ours."""
    with border(access):
        try:
            yield
        except smtplib.SMTPServerDisconnected as error:
            cause = error.__context__
            if isinstance(cause, OSError):
                raise cause from error  # the border knows what it means
            raise Unreachable(
                tr("{host} ended the connection.", host=access.host), tr(access.afterwards), detail=str(error)
            ) from error
        except smtplib.SMTPException as error:
            raise Refused(
                tr("What {host} answers makes no sense, so nothing was sent.", host=access.host),
                tr("Check that the name and the port are those of an SMTP server."),
                detail=str(error)[:80],
            ) from error


def _stuffed(raw: bytes) -> bytes:
    """Write the message as it goes over the wire: dots that begin lines doubled (RFC 5321, 4.5.2)."""
    body = raw if raw.endswith(b"\r\n") else raw + b"\r\n"
    doubled = body.replace(b"\r\n.", b"\r\n..")
    return (b"." if doubled.startswith(b".") else b"") + doubled + b".\r\n"


def _text(words: bytes) -> str:
    return words.decode("utf-8", "replace")[:300]
