"""What is done once with an Exchange mailbox: send a letter, list contacts, ask for a message's link.

An errand shares the process of the mailbox where one runs.
"""

from __future__ import annotations

from base64 import b64encode
from urllib.parse import urljoin, urlsplit, urlunsplit

from trayapp.domain.contacts.contact import Contact
from trayapp.domain.letters.letter import Letter
from trayapp.domain.messages.changes import Place
from trayapp.domain.plain import plain_line
from trayapp.errors import Refused, Unclear, Unreachable
from trayapp.mail.ews.access import EwsAccess
from trayapp.mail.ews.pipe import Op
from trayapp.mail.ews.sharing import CHILDREN, Children
from trayapp.mail.sending.compose import letter_bytes, wire_address
from trayapp.tongue import tr

_LONGEST = 400
"""Characters of a name or a number."""


def send(access: EwsAccess, letter: Letter, *, children: Children = CHILDREN) -> str:
    """Send a letter; return the folder with its copy.

    Raises ``Unclear`` when nobody can say whether it was sent, any other ``MailTrouble`` when it was not.
    """
    what = {
        "raw": b64encode(letter_bytes(letter)).decode("ascii"),
        "id": letter.id,
        "answers": letter.answers or "",
        "sender": wire_address(letter.sender),
        "to": wire_address(letter.to),
        "name": plain_line(letter.to.name, _LONGEST),
        "subject": plain_line(letter.subject, _LONGEST),
        "text": letter.text,
    }
    with children.lent(access) as child:
        call = child.ask(Op.SEND, what)
        try:
            return str(call.answer()["copy"])
        except Unreachable as lost:
            if not child.ended:
                raise
            raise Unclear(
                tr("The message was interrupted while it was handed over, so it may have been sent, or not."),
                tr("Look into Sent Items before you send it again."),
                detail=lost.title,
            ) from lost


def contacts(access: EwsAccess, *, children: Children = CHILDREN) -> tuple[Contact, ...]:
    """Return everybody in the mailbox's contacts, in the order of the server. Raises ``MailTrouble``."""
    found: list[Contact] = []
    with children.lent(access) as child:
        call = child.ask(Op.CONTACTS, {})
        for part in call.parts():
            for name, addresses, phones, company, labels in part["contacts"]:
                found.append(_contact(len(found) + 1, name, addresses, phones, company, labels))
    return tuple(found)


def _contact(
    line: int, name: str, addresses: list[str], phones: list[str], company: str, labels: list[str]
) -> Contact:
    sound = (plain_line(one, _LONGEST).strip().lower() for one in addresses)
    return Contact(
        name=plain_line(name, _LONGEST),
        addresses=tuple(dict.fromkeys(one for one in sound if "@" in one)),
        phones=tuple(dict.fromkeys(plain_line(one, _LONGEST) for one in phones)),
        company=plain_line(company, _LONGEST),
        labels=tuple(plain_line(one, _LONGEST) for one in labels),
        line=line,
    )


def web_link(access: EwsAccess, place: Place, *, children: Children = CHILDREN) -> str:
    """Return where a browser shows the message; "" where the server has no such place.

    Raises ``MailTrouble``; ``Refused`` where the link leads to another site than the organisation's.
    """
    with children.lent(access) as child:
        told = str(child.ask(Op.LINK, {"id": place.key}).answer()["url"]).strip()
    if not told:
        return ""
    link = _absolute(access, told)
    if not link:
        raise Refused(tr("{host} gave a link that Owed does not open.", host=access.host), detail=told[:200])
    return link


def _absolute(access: EwsAccess, told: str) -> str:
    """Return the whole link: https, and on this server or in the owner's organisation; else ""."""
    url = urlsplit(urljoin(f"https://{access.host}/owa/", told))
    host = (url.hostname or "").lower()
    domain = access.address.rpartition("@")[2].lower()
    parent = access.host.lower().partition(".")[2]
    kin = {access.host.lower(), domain} | ({parent} if "." in parent else set())
    known = any(host == one or host.endswith(f".{one}") for one in kin if one)
    return urlunsplit(url) if url.scheme == "https" and known else ""
