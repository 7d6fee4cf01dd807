"""The test button: each thing that reading a mailbox needs, tried in order, in plain words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from trayapp.errors import MailTrouble
from trayapp.mail.counts import inbox_holds
from trayapp.mail.imap.entrance import steps
from trayapp.mail.imap.examine import ask_examine, hear_examine, list_folders
from trayapp.mail.imap.folders import Folder, Located
from trayapp.mail.imap.phrases import Said
from trayapp.mail.imap.session import Session
from trayapp.mail.source import Role
from trayapp.tongue import tr


class Step(NamedTuple):
    """One thing that was tried."""

    name: str
    """reach, security, sign_in, inbox, sent, push."""
    ok: bool
    sentence: str
    """What was found, for the user."""
    remedy: str = ""


def probe(session: Session, find: Callable[[Sequence[Folder]], Located]) -> Iterator[Step]:
    """Try one thing after the other; the first that fails is the last. Raises nothing of ours."""
    access = session.access
    done = {
        "reach": tr("{host} answers on port {port}.", host=access.host, port=access.port),
        "security": tr("The connection is private.")
        if access.security != "none"
        else tr("The connection stays on this computer."),
        "sign_in": tr("The server accepts the name and password of {username}.", username=access.username),
    }
    waiting = list(done)
    try:
        for name in steps(session):
            waiting.remove(name)
            yield Step(name, ok=True, sentence=done[name])
        waiting = ["inbox"]
        located = find(list_folders(session))
        try:
            exists = hear_examine(session, ask_examine(session, located.watched[0].folder)).exists
        except Said as said:
            yield Step(
                "inbox", ok=False, sentence=tr("The Inbox cannot be read: {text}", text=said.status.text)
            )
            return
        yield Step("inbox", ok=True, sentence=inbox_holds(exists))
        yield _sent(located)
        yield _push(session)
    except MailTrouble as trouble:
        yield Step(waiting[0], ok=False, sentence=trouble.title, remedy=trouble.remedy)


def _sent(located: Located) -> Step:
    sent = next((watched for watched in located.watched if watched.role is Role.SENT), None)
    if sent is not None:
        return Step(
            "sent", ok=True, sentence=tr("Sent mail lies in the folder {name}.", name=sent.folder.name)
        )
    return Step(
        "sent",
        ok=False,
        sentence=tr(
            "No folder looks like the one for sent mail, so answers given elsewhere would not be seen."
        ),
        remedy=tr("Choose the folder in the account's settings."),
    )


def _push(session: Session) -> Step:
    if b"IDLE" in session.capabilities:
        return Step("push", ok=True, sentence=tr("The server tells at once when mail arrives."))
    return Step(
        "push",
        ok=True,
        sentence=tr("The server does not tell when mail arrives; Owed looks every few minutes."),
    )
