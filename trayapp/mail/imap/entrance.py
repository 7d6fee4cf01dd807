"""Through a server's door: greeting, STARTTLS, name and password, and what it is asked to switch on."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator
from contextlib import suppress

from trayapp.errors import Busy, MailTrouble, Refused, SignInNeeded, Unsafe
from trayapp.mail.imap.connect import ImapAccess
from trayapp.mail.imap.phrases import Said, Status
from trayapp.mail.imap.session import Session

NAME = "Owed"
"""What servers are told that ask who is there."""


def enter(session: Session) -> None:
    """Connect, become private, sign in, switch on what helps. When it raises MailTrouble, all is closed."""
    for _ in steps(session):
        pass


def steps(session: Session) -> Iterator[str]:
    """Do the same in steps that can be shown: "reach", "security", "sign_in", each given when it is done."""
    try:
        client = session.open()
        yield "reach"
        if session.access.security == "starttls":
            _secure(session)
        yield "security"
        if not client.known:
            _sign_in(session)
        session.capabilities = client.offers()
        _settle(session)
        yield "sign_in"
    except Said as said:
        _slam(session)
        raise Refused(
            f"{session.access.host} does not tell what it can do.",
            "Ask whoever runs the server.",
            detail=said.status.text,
        ) from said
    except BaseException:
        _slam(session)
        raise


def _slam(session: Session) -> None:
    session.cut()
    session.close()


def _secure(session: Session) -> None:
    host = session.access.host
    if session.client.known:
        # Nobody may call us signed in before the connection is private (RFC 9051, 11.1).
        raise Unsafe(
            f"{host} skips encryption although STARTTLS is chosen, so nothing was sent.",
            "Choose TLS, or use another network.",
        )
    try:
        session.client.starttls()
    except Said as said:
        raise Unsafe(
            f"{host} does not offer STARTTLS, so neither name nor password was sent.",
            "Choose TLS. If it worked before, somebody on this network may be meddling.",
            detail=said.status.text,
        ) from said


def _sign_in(session: Session) -> None:
    access, client = session.access, session.client
    offered = client.offers()
    password = access.password()
    if {b"AUTH=PLAIN", b"LOGINDISABLED"} & offered == {b"LOGINDISABLED"}:
        raise Refused(
            f"{access.host} takes no password this way.",
            "Choose another security setting, or ask whoever runs the server how programs sign in.",
        )
    try:
        client.sign_in(offered, access.username, password)
    except Said as said:
        raise _not_let_in(access, said.status, password) from None


def _proof(username: str, password: str) -> bytes:
    """Write name and password as SASL's PLAIN does (RFC 4616)."""
    return b64encode(f"\0{username}\0{password}".encode())


def _not_let_in(access: ImapAccess, status: Status, password: str) -> MailTrouble:
    """Tell a wrong password, which only the user can mend, from a server that is busy."""
    detail = status.text
    for secret in (
        password,
        _proof(access.username, password).decode(),
    ):  # some servers repeat what they heard
        detail = detail.replace(secret, "…") if secret else detail
    if status.says_later:
        return Busy(
            f"{access.host} lets nobody in at the moment.", "Owed tries again by itself.", detail=detail
        )
    return SignInNeeded(
        f"{access.host} did not accept the name and password of {access.username}.",
        "Type the password again. Many providers want an app password instead of the usual one.",
        detail=detail,
    )


def _settle(session: Session) -> None:
    """Switch on what makes reading cheap. IMAP4rev2 never: servers advertise it and get it wrong."""
    if b"ID" in session.capabilities:
        with suppress(Said):
            session.client.introduce(NAME)
    if {b"ENABLE", b"QRESYNC"} <= session.capabilities:
        with suppress(Said):
            session.enabled = session.client.switch_on("QRESYNC")
