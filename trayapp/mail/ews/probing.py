"""The test button of an Exchange account: each thing that reading needs, in plain words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from trayapp.errors import MailTrouble, Refused, SignInNeeded, Unsafe
from trayapp.mail.ews.access import EwsAccess
from trayapp.mail.ews.pipe import What


class Step(NamedTuple):
    """One thing that was tried."""

    name: str
    """reach, security, sign_in, inbox, sent, push."""
    ok: bool
    sentence: str
    """What was found, for the user."""
    remedy: str = ""


def steps(access: EwsAccess, found: What) -> Iterator[Step]:
    """Say what an answer proves: number and name of the folders that everybody has."""
    yield Step("reach", ok=True, sentence=f"{access.host} answers.")
    private = access.url.lower().startswith("https:")
    sentence = "The connection is private." if private else "The connection stays on this computer."
    yield Step("security", ok=True, sentence=sentence)
    sentence = f"The server accepts the name and password of {access.username}."
    yield Step("sign_in", ok=True, sentence=sentence)
    (inbox, count, _), (sent, _, name) = found["counts"][:2]
    if not inbox:
        yield Step(
            "inbox",
            ok=False,
            sentence=f"The Inbox of {found['mailbox']} cannot be read.",
            remedy="Ask who owns the mailbox, or who runs the server, for the right to read it.",
        )
        return
    yield Step("inbox", ok=True, sentence=f"The Inbox holds {count} messages.")
    if sent:
        yield Step("sent", ok=True, sentence=f"Sent mail lies in the folder {name}.")
    else:
        yield Step(
            "sent",
            ok=False,
            sentence="Sent mail cannot be read, so answers given elsewhere would not be seen.",
            remedy="Ask who owns the mailbox for the right to read its sent items.",
        )


def troubled(trouble: MailTrouble) -> Step:
    """Say which step a trouble belongs to."""
    name = "reach"
    if isinstance(trouble, Unsafe):
        name = "security"
    elif isinstance(trouble, SignInNeeded):
        name = "sign_in"
    elif isinstance(trouble, Refused) and not trouble.detail.startswith("HTTP"):
        name = "inbox"
    return Step(name, ok=False, sentence=trouble.title, remedy=trouble.remedy)
