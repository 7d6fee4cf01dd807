"""Other mail servers than Dovecot, as far as Dovecot can play them: what they offer, and their folders.

A kind is started with ``running(**MICROSOFT_365.settings)``. Dovecot goes on to understand what the kind does
not offer, so :func:`beyond` tells which commands the kind itself would not have understood.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

_MICROSOFT = "IMAP4 IMAP4rev1 UIDPLUS MOVE ID UNSELECT CHILDREN IDLE NAMESPACE LITERAL+"


@dataclass(frozen=True)
class Kind:
    """How a kind of server looks from outside."""

    capability: str
    """What it says that it can, after signing in."""
    folders: Mapping[str, str]
    """Its folders besides the Inbox, each with the special use that it tells, or ""."""
    sent: str
    """The folder for sent mail."""
    trash: str
    junk: str
    separator: str = "/"
    prefix: str = ""

    @property
    def settings(self) -> dict[str, Any]:
        """What ``running`` takes."""
        return {
            "capability": self.capability,
            "folders": {name.removeprefix(self.prefix): use for name, use in self.folders.items()},
            "separator": self.separator,
            "prefix": self.prefix,
        }

    @property
    def offers(self) -> frozenset[str]:
        """What it can, word by word."""
        return frozenset(self.capability.upper().split())


def _silent(*names: str) -> dict[str, str]:
    """Folders of which the server does not tell what they are for."""
    return dict.fromkeys(names, "")


OLD = Kind(
    "IMAP4rev1 LITERAL+ UIDPLUS UNSELECT CHILDREN NAMESPACE",
    _silent("Gesendet", "Trash", "Junk"),
    *("Gesendet", "Trash", "Junk"),
    separator=".",
)
"""An old and small server: no IDLE, no SPECIAL-USE, no ESEARCH, no CONDSTORE, no QRESYNC."""

NO_QRESYNC = Kind(
    "IMAP4rev1 UNSELECT IDLE NAMESPACE ID XLIST CHILDREN UIDPLUS MOVE CONDSTORE ESEARCH SPECIAL-USE",
    {"Sent": "\\Sent", "Trash": "\\Trash", "Junk": "\\Junk"},
    *("Sent", "Trash", "Junk"),
)
"""CONDSTORE and ESEARCH, but what vanished has to be found by comparing."""

BARE = Kind("IMAP4rev1", _silent("Outbox", "Sent Messages"), "Sent Messages", "Deleted", "Bulk Mail")
"""The least that a server may offer (RFC 3501); neither Trash nor Junk is there."""

NAMELESS = replace(BARE, folders=_silent("Archive", "Drafts", "Outbox"))
"""The same, where nothing is called as if sent mail were in it."""

COURIER = Kind(
    "IMAP4rev1 UIDPLUS CHILDREN NAMESPACE THREAD=ORDEREDSUBJECT THREAD=REFERENCES SORT QUOTA IDLE",
    _silent("INBOX.Sent", "INBOX.Trash", "INBOX.Spam"),
    *("INBOX.Sent", "INBOX.Trash", "INBOX.Spam"),
    separator=".",
    prefix="INBOX.",
)
"""Every folder lies in the Inbox; UIDPLUS and IDLE, and hardly more."""

SMALL = Kind(
    "IMAP4 IMAP4rev1 CHILDREN IDLE QUOTA SORT ACL NAMESPACE RIGHTS=texk",
    _silent("Gesendete Objekte", "Papierkorb", "Spamverdacht"),
    *("Gesendete Objekte", "Papierkorb", "Spamverdacht"),
    separator=".",
)
"""A small office's server: IDLE, but no UIDPLUS."""

MICROSOFT_365 = Kind(
    f"{_MICROSOFT} SASL-IR CLIENTACCESSRULES CLIENTNETWORKPRESENCELOCATION BACKENDAUTHENTICATE IMAP4rev2"
    " ENABLE",
    _silent("Archive", "Deleted Items", "Drafts", "Junk Email", "Notes", "Outbox", "Sent Items"),
    *("Sent Items", "Deleted Items", "Junk Email"),
)
"""No CONDSTORE, no ESEARCH, no SPECIAL-USE; IMAP4rev2 is offered and wrong, so it must not be switched on."""

MICROSOFT_365_FRENCH = replace(
    MICROSOFT_365,
    capability=f"{_MICROSOFT} SASL-IR CLIENTACCESSRULES",
    folders=_silent(
        "Boîte d'envoi", "Brouillons", "Courrier indésirable", "Éléments envoyés", "Éléments supprimés"
    ),
    sent="Éléments envoyés",
    trash="Éléments supprimés",
    junk="Courrier indésirable",
)
"""The same in a mailbox whose first program spoke French: the folders keep the language they were made in."""

CYRUS = Kind(
    "IMAP4rev1 LITERAL+ ID ENABLE IDLE MAILBOX-REFERRALS NAMESPACE UIDPLUS NO_ATOMIC_RENAME UNSELECT CHILDREN"
    " MULTIAPPEND BINARY CATENATE CONDSTORE ESEARCH SEARCH=FUZZY SORT THREAD=REFERENCES LIST-EXTENDED"
    " LIST-STATUS SPECIAL-USE CREATE-SPECIAL-USE MOVE WITHIN QRESYNC OBJECTID SAVEDATE STATUS=SIZE XLIST"
    " METADATA",
    {"INBOX.Sent": "\\Sent", "INBOX.Trash": "\\Trash", "INBOX.Junk": "\\Junk", "INBOX.Archive": "\\Archive"},
    *("INBOX.Sent", "INBOX.Trash", "INBOX.Junk"),
    separator=".",
    prefix="INBOX.",
)
"""Whatever there is, and OBJECTID (RFC 8474), which Owed does without."""

GMAIL = Kind(
    "IMAP4rev1 UNSELECT IDLE NAMESPACE QUOTA ID XLIST CHILDREN X-GM-EXT-1 UIDPLUS COMPRESS=DEFLATE ENABLE"
    " MOVE CONDSTORE ESEARCH UTF8=ACCEPT LIST-EXTENDED LIST-STATUS LITERAL- SPECIAL-USE APPENDLIMIT=35651584",
    {
        "[Gmail]/All Mail": "\\All",
        "[Gmail]/Bin": "\\Trash",
        "[Gmail]/Drafts": "\\Drafts",
        "[Gmail]/Important": "",
        "[Gmail]/Sent Mail": "\\Sent",
        "[Gmail]/Spam": "\\Junk",
        "[Gmail]/Starred": "\\Flagged",
        "Clients": "",
    },
    *("[Gmail]/Sent Mail", "[Gmail]/Bin", "[Gmail]/Spam"),
)
"""Labels are folders, and every message that was not thrown away lies in All Mail besides."""

GMAIL_GERMAN = replace(
    GMAIL,
    folders={
        "[Google Mail]/Alle Nachrichten": "\\All",
        "[Google Mail]/Entwürfe": "\\Drafts",
        "[Google Mail]/Gesendet": "\\Sent",
        "[Google Mail]/Markiert": "\\Flagged",
        "[Google Mail]/Papierkorb": "\\Trash",
        "[Google Mail]/Spam": "\\Junk",
        "[Google Mail]/Wichtig": "",
        "Clients": "",
        "Sent": "",
    },
    sent="[Google Mail]/Gesendet",
    trash="[Google Mail]/Papierkorb",
    junk="[Google Mail]/Spam",
)
"""In German; a label of the user's own is called Sent and is not meant."""

_NEEDS: tuple[tuple[re.Pattern[bytes], str], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), word)
    for pattern, word in (
        (rb"\AENABLE\b", "ENABLE"),
        (rb"\AENABLE\b.*\bCONDSTORE\b", "CONDSTORE"),
        (rb"\AENABLE\b.*\bQRESYNC\b", "QRESYNC"),
        (rb"\AENABLE\b.*\bUTF8=ACCEPT\b", "UTF8=ACCEPT"),
        (rb"\AENABLE\b.*\bIMAP4REV2\b", "nobody's IMAP4rev2"),
        (rb"\A(?:EXAMINE|SELECT)\b.*\(QRESYNC\b", "QRESYNC"),
        (rb"\A(?:EXAMINE|SELECT)\b.*\(CONDSTORE\b", "CONDSTORE"),
        (rb"\A(?:UID )?FETCH\b.*\b(?:CHANGEDSINCE|MODSEQ)\b", "CONDSTORE"),
        (rb"\A(?:UID )?FETCH\b.*\bVANISHED\b", "QRESYNC"),
        (rb"\A(?:UID )?FETCH\b.*\b(?:EMAILID|THREADID)\b", "OBJECTID"),
        (rb"\A(?:UID )?FETCH\b.*\bX-GM-", "X-GM-EXT-1"),
        (rb"\A(?:UID )?FETCH\b.*\bPREVIEW\b", "PREVIEW"),
        (rb"\A(?:UID )?SEARCH\b.*\bRETURN\b", "ESEARCH"),
        (rb"\ALIST\b.*\bRETURN\b", "LIST-EXTENDED"),
        (rb"\ALIST\b.*\bSPECIAL-USE\b", "SPECIAL-USE"),
        (rb"\ALIST\b.*\bSTATUS\b", "LIST-STATUS"),
        (rb"\ASTATUS\b.*\bHIGHESTMODSEQ\b", "CONDSTORE"),
        (rb"\ASTATUS\b.*\bMAILBOXID\b", "OBJECTID"),
        (rb"\AIDLE\b", "IDLE"),
        (rb"\ANOTIFY\b", "NOTIFY"),
        (rb"\ACOMPRESS\b", "COMPRESS=DEFLATE"),
        (rb"\AID\b", "ID"),
        (rb"\ANAMESPACE\b", "NAMESPACE"),
        (rb"\AUNSELECT\b", "UNSELECT"),
        (rb"\A(?:UID )?MOVE\b", "MOVE"),
        (rb"\AUID EXPUNGE\b", "UIDPLUS"),
        (rb"\AXLIST\b", "XLIST"),
    )
)
_TAG = re.compile(rb"\A[A-Za-z0-9]+ ")


def beyond(sent: Iterable[bytes], kind: Kind) -> list[tuple[str, bytes]]:
    """Tell which of the commands that were sent the kind does not offer, and what each would need."""
    lines = [line for data in sent for line in data.split(b"\r\n") if _TAG.match(line)]
    commands = [_TAG.sub(b"", line, count=1) for line in lines]
    return [
        (word, command)
        for command in commands
        for pattern, word in _NEEDS
        if pattern.match(command) and word not in kind.offers
    ]
