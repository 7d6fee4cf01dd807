"""Hands a letter to Microsoft 365, which sends it and keeps the copy in Sent Items itself."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable
from datetime import datetime

from trayapp.errors import Refused
from trayapp.mail.graph.access import GraphAccess
from trayapp.mail.graph.wire import Wire
from trayapp.tongue import tr

LARGEST_LETTER = 3 * 1024 * 1024
"""Bytes; Graph takes 4 MB, and the wrapping is a third more."""
COPY = "Sent Items"


def send(access: GraphAccess, raw: bytes, *, clock: Callable[[], datetime]) -> str:
    """Send a letter (RFC 5322, whole); return the name of the folder that gets the copy.

    As MIME it keeps its Message-ID and the ids of what it answers, which Graph's own form does not take.
    Raises ``Unclear`` when nobody can say whether it was sent, any other ``MailTrouble`` when it was not.
    """
    if len(raw) > LARGEST_LETTER:
        raise Refused(tr("This message is too long to be sent."), tr("Write it in your mail program."))
    wire = Wire(access, clock)
    try:
        wire.post(f"{access.owner}/sendMail", b64encode(raw), "text/plain")
    finally:
        wire.close()
    return COPY
