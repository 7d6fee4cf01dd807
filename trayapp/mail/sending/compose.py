"""A letter as bytes for the wire (RFC 5322): plain text in UTF-8, nothing that betrays the machine.

Older parts of the email package on purpose: the newer ones fold a long Message-ID in References as if it were
a word in a foreign script, and then no program finds the conversation.
"""

from __future__ import annotations

import secrets
from email.charset import QP, Charset
from email.header import Header
from email.mime.text import MIMEText
from email.policy import compat32
from email.utils import format_datetime, formataddr

from trayapp.domain.letters.letter import Letter
from trayapp.domain.messages.message import Address, MessageId
from trayapp.domain.plain import plain_line
from trayapp.errors import Refused
from trayapp.tongue import tr

_ON_THE_WIRE = compat32.clone(linesep="\r\n", mangle_from_=False, max_line_length=78)
_LONGEST_LINE = 900
"""A subject or a name beyond this is none."""


def new_id(address: str) -> MessageId:
    """Make a Message-ID that nobody else makes; it tells the sender's domain, which From tells anyway."""
    return MessageId(f"{secrets.token_urlsafe(18)}@{_domain(address)}")


def letter_bytes(letter: Letter) -> bytes:
    """Return the message with CRLF at the end of each line, 7-bit throughout.

    Raises ``Refused`` for an address that needs letters which not every server takes (RFC 6531).
    """
    utf8 = Charset("utf-8")
    utf8.body_encoding = QP
    text = "\n".join(letter.text.splitlines()).rstrip() + "\n"
    message = MIMEText(text, "plain", utf8)  # type: ignore[arg-type]  # typeshed knows names alone
    message["Message-ID"] = f"<{letter.id}>"
    message["Date"] = format_datetime(letter.date)
    message["From"] = _named(letter.sender, "From")
    message["To"] = _named(letter.to, "To")
    message["Subject"] = _worded(_line(letter.subject), "Subject")
    if letter.answers is not None:
        message["In-Reply-To"] = f"<{letter.answers}>"
        message["References"] = " ".join(f"<{one}>" for one in letter.references)
    return message.as_bytes(policy=_ON_THE_WIRE)


def wire_address(address: Address) -> str:
    """Return an address as every server takes it. Raises ``Refused``."""
    local, _, domain = address.email.rpartition("@")
    try:
        host = domain.encode("idna").decode("ascii")
    except UnicodeError:
        host = ""
    if not local or not host or not local.isascii() or not local.isprintable() or set(local) & set(' <>"\\'):
        raise Refused(
            tr("Owed cannot write to {email}.", email=address.email or "nobody"),
            tr("Write this message in your mail program."),
            detail="the address needs more than ASCII",
        )
    return f"{local}@{host}"


def _domain(address: str) -> str:
    try:
        return address.rpartition("@")[2].encode("idna").decode("ascii") or "localhost"
    except UnicodeError:
        return "localhost"


def _named(address: Address, field: str) -> str:
    """Write a mailbox: a quoted name where it is plain, encoded words (RFC 2047) elsewhere."""
    name, wire = _line(address.name), wire_address(address)
    if name.isascii() and "=?" not in name:
        return formataddr((name, wire))
    return f"{_worded(name, field)} <{wire}>"


def _worded(line: str, field: str) -> str:
    """Write words as they are where that is understood, else as encoded words."""
    plain = line.isascii() and "=?" not in line
    return Header(line, "us-ascii" if plain else "utf-8", header_name=field).encode()


def _line(text: str) -> str:
    """Make one line of it, without anything that could begin another header."""
    return plain_line(text, _LONGEST_LINE)
