"""Through a server's door: greeting, STARTTLS, name and password, and what it is asked to switch on."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Iterator
from contextlib import suppress

from trayapp.errors import Busy, MailTrouble, Refused, SignInNeeded, Unsafe
from trayapp.mail.bearer import proof, surrender, way_among
from trayapp.mail.imap.connect import ImapAccess
from trayapp.mail.imap.phrases import Said, Status
from trayapp.mail.imap.session import Session
from trayapp.tongue import tr

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
        if "authenticated but not connected" in said.status.text.lower():  # Microsoft's words for it
            raise SignInNeeded(
                tr(
                    "{host} knows you, but gives you no mailbox of {username}.",
                    host=session.access.host,
                    username=session.access.username,
                ),
                tr(
                    "Sign in again with the address of this mailbox, or ask whether IMAP is switched on for "
                    "it."
                ),
                detail=said.status.text,
            ) from said
        raise Refused(
            tr("{host} does not tell what it can do.", host=session.access.host),
            tr("Ask whoever runs the server."),
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
            tr("{host} skips encryption although STARTTLS is chosen, so nothing was sent.", host=host),
            tr("Choose TLS, or use another network."),
        )
    try:
        session.client.starttls()
    except Said as said:
        raise Unsafe(
            tr("{host} does not offer STARTTLS, so neither name nor password was sent.", host=host),
            tr("Choose TLS. If it worked before, somebody on this network may be meddling."),
            detail=said.status.text,
        ) from said


def _sign_in(session: Session) -> None:
    access, client = session.access, session.client
    offered = client.offers()
    if access.fresh is not None:
        _sign_in_with_token(session, offered, access.fresh)
        return
    password = access.password()
    if {b"AUTH=PLAIN", b"LOGINDISABLED"} & offered == {b"LOGINDISABLED"}:
        raise Refused(
            tr("{host} takes no password this way.", host=access.host),
            tr("Choose another security setting, or ask whoever runs the server how programs sign in."),
        )
    try:
        client.sign_in(offered, access.username, password)
    except Said as said:
        raise _not_let_in(access, said.status, password) from None


def _sign_in_with_token(
    session: Session, offered: frozenset[bytes], fresh: Callable[[str], str | None]
) -> None:
    """Show a token; one that is refused is renewed once: it may have ended before its time."""
    access = session.access
    names = {name.removeprefix(b"AUTH=").decode("ascii", "replace") for name in offered}
    way = way_among(names)
    if not way:
        raise Refused(
            tr("{host} lets nobody in who signed in in the browser.", host=access.host),
            tr("Give the account a password instead, or ask whoever runs the server how programs sign in."),
            detail=f"offered: {' '.join(sorted(name for name in names if 'AUTH' in name))[:80]}",
        )
    token: str | None = access.password()
    for another in (fresh, None):
        shown = proof(way, access.username, access.host, access.port, token or "")
        try:
            session.client.show_token(offered, way, shown, surrender(way))
        except Said as said:
            refused, before = said.status, token
        else:
            return
        token = another(before or "") if another is not None and not refused.says_later else None
        if token is None or token == before:
            raise _token_not_taken(access, refused, before or "", shown) from None


def _token_not_taken(access: ImapAccess, status: Status, token: str, shown: bytes) -> MailTrouble:
    detail = status.text
    for secret in (token, b64encode(shown).decode()):
        detail = detail.replace(secret, "…") if secret else detail
    if status.says_later:
        return Busy(
            tr("{host} lets nobody in at the moment.", host=access.host),
            tr("Owed tries again by itself."),
            detail=detail,
        )
    return SignInNeeded(
        tr("{host} did not accept the sign-in of {username}.", host=access.host, username=access.username),
        tr("Sign in again with the address of this mailbox. If it stays, ask whether IMAP is switched on."),
        detail=detail,
    )


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
            tr("{host} lets nobody in at the moment.", host=access.host),
            tr("Owed tries again by itself."),
            detail=detail,
        )
    return SignInNeeded(
        tr(
            "{host} did not accept the name and password of {username}.",
            host=access.host,
            username=access.username,
        ),
        tr("Type the password again. Many providers want an app password instead of the usual one."),
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
