"""The test button of an Exchange account: each thing that reading needs, in plain words."""

from __future__ import annotations

from collections.abc import Iterator

from trayapp.errors import MailTrouble, Refused, SignInNeeded, Unsafe
from trayapp.mail.counts import inbox_holds
from trayapp.mail.ews.access import EwsAccess
from trayapp.mail.ews.pipe import What
from trayapp.mail.probe import Step
from trayapp.tongue import tr


def steps(access: EwsAccess, found: What) -> Iterator[Step]:
    """Say what an answer proves: number and name of the folders that everybody has."""
    yield Step("reach", good=True, sentence=tr("{host} answers.", host=access.host))
    private = access.url.lower().startswith("https:")
    sentence = tr("The connection is private.") if private else tr("The connection stays on this computer.")
    yield Step("security", good=True, sentence=sentence)
    sentence = tr("The server accepts the name and password of {username}.", username=access.username)
    yield Step("sign-in", good=True, sentence=sentence)
    (inbox, count, _), (sent, _, name) = found["counts"][:2]
    if not inbox:
        yield Step(
            "inbox",
            good=False,
            sentence=tr(
                "The Inbox of {found} cannot be read. Ask who owns the mailbox, or who runs the server, "
                "for the right to read it.",
                found=found["mailbox"],
            ),
        )
        return
    yield Step("inbox", good=True, sentence=inbox_holds(count))
    if sent:
        yield Step("sent", good=True, sentence=tr("Sent mail lies in the folder {name}.", name=name))
    else:
        yield Step(
            "sent",
            good=False,
            sentence=tr(
                "Sent mail cannot be read, so answers given elsewhere would not be seen. Ask who owns "
                "the mailbox for the right to read its sent items."
            ),
        )


def troubled(trouble: MailTrouble) -> Step:
    """Say which step a trouble belongs to."""
    name = "reach"
    if isinstance(trouble, Unsafe):
        name = "security"
    elif isinstance(trouble, SignInNeeded):
        name = "sign-in"
    elif isinstance(trouble, Refused) and not trouble.detail.startswith("HTTP"):
        name = "inbox"
    return Step(name, good=False, sentence=f"{trouble.title} {trouble.remedy}".strip())


def push(pushes: bool) -> Step:  # noqa: FBT001 - what was found
    """Say whether the server tells when mail arrives."""
    if pushes:
        return Step("push", good=True, sentence=tr("The server tells at once when mail arrives."))
    sentence = tr("The server does not tell when mail arrives; Owed looks every few minutes.")
    return Step("push", good=True, sentence=sentence)
