"""Through a server's door: greeting, STARTTLS, name and password, and what it is asked to switch on."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator

from trayapp.errors import Busy, MailTrouble, Refused, SignInNeeded, Unsafe
from trayapp.mail.imap.connect import ImapAccess
from trayapp.mail.imap.session import Said, Session, Status, quoted

NAME = b'ID ("name" "Owed")'
"""Some servers let nobody in who gives no name (RFC 2971)."""


def enter(session: Session) -> None:
    """Connect, become private, sign in, switch on what helps. When it raises MailTrouble, all is closed."""
    for _ in steps(session):
        pass


def steps(session: Session) -> Iterator[str]:
    """Do the same in steps that can be shown: "reach", "security", "sign_in", each given when it is done."""
    try:
        greeting = session.open()
        yield "reach"
        if session.access.security == "starttls":
            _secure(session, greeting)
        yield "security"
        if greeting.word != b"PREAUTH" or session.access.security == "starttls":
            _sign_in(session)
        _settle(session)
        yield "sign_in"
    except BaseException:
        session.cut()
        session.close()
        raise


def _secure(session: Session, greeting: Status) -> None:
    host = session.access.host
    if greeting.word == b"PREAUTH":
        # Nobody may call us signed in before the connection is private (RFC 9051, 11.1).
        raise Unsafe(
            f"{host} skips encryption although STARTTLS is chosen, so nothing was sent.",
            "Choose TLS, or use another network.",
        )
    try:
        session.run(b"STARTTLS")
    except Said as said:
        raise Unsafe(
            f"{host} does not offer STARTTLS, so neither name nor password was sent.",
            "Choose TLS. If it worked before, somebody on this network may be meddling.",
            detail=said.status.text,
        ) from said
    session.begin_tls()


def _sign_in(session: Session) -> None:
    if not session.capabilities:
        session.run(b"CAPABILITY")
    password = session.access.password()
    offered = session.capabilities
    session.capabilities = frozenset()
    try:
        _give_password(session, offered, password)
    except Said as said:
        raise _not_let_in(session.access, said.status, password) from None
    if not session.capabilities:
        session.run(b"CAPABILITY")


def _give_password(session: Session, offered: frozenset[bytes], password: str) -> None:
    """Use PLAIN where it is offered, since it knows every script; LOGIN where it is not forbidden."""
    if b"AUTH=PLAIN" in offered:
        proof = _proof(session.access.username, password)
        if b"SASL-IR" in offered:
            session.run(b"AUTHENTICATE PLAIN " + proof)
        else:
            session.prompted(b"AUTHENTICATE PLAIN", proof)
        return
    if b"LOGINDISABLED" in offered:
        raise Refused(
            f"{session.access.host} takes no password this way.",
            "Choose another security setting, or ask whoever runs the server how programs sign in.",
        )
    name, secret = session.access.username.encode(), password.encode()
    try:
        session.run(b"LOGIN " + quoted(name) + b" " + quoted(secret))
    except ValueError:
        session.prompted(b"LOGIN {%d}" % len(name), name + b" {%d}" % len(secret), secret)


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
    commands = []
    if b"ID" in session.capabilities:
        commands.append(NAME)
    if {b"ENABLE", b"QRESYNC"} <= session.capabilities:
        commands.append(b"ENABLE QRESYNC")
    for tag in [session.send(command) for command in commands]:
        try:
            session.hear(tag)
        except Said:
            continue
