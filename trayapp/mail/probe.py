"""The test of an account, whatever its kind: each thing that reading it needs, in plain words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple, Protocol, runtime_checkable

from trayapp.errors import MailTrouble
from trayapp.mail.counts import folder_holds
from trayapp.mail.source import MailSource, Role
from trayapp.tongue import tr

SENDING = "sending"
"""The step that tries the outgoing server (``deliver.py``), after all others."""


class Step(NamedTuple):
    """One thing that was tried."""

    name: str
    """reach, security, sign-in, inbox, sent, push, sending; of a Maildir: folder, inbox, sent, sending."""
    good: bool | None
    """None: it would be nice to have, and everything works without."""
    sentence: str
    """What was found, and what to do about it."""
    folders: tuple[str, ...] = ()
    """Where no folder for sent mail was found: those that the user can choose from."""


@runtime_checkable
class Tried(Protocol):
    """A source that knows itself how it is tried."""

    def probe(self) -> Iterator[Step]:
        """Yield what was tried; the first step that fails is the last."""
        ...


def probe(source: MailSource) -> Iterator[Step]:
    """Try a mailbox step by step; the first step that fails is the last. Raises nothing of ours."""
    from trayapp.mail.imap.source import ImapSource

    try:
        if isinstance(source, ImapSource):
            for step in source.probe():
                sentence = f"{step.sentence} {step.remedy}".strip()
                folders = source.folders() if step.name == "sent" and not step.ok else ()
                yield Step(step.name.replace("_", "-"), step.ok, sentence, folders)
        elif isinstance(source, Tried):
            yield from source.probe()
        else:
            yield from _by_reading(source)
    except MailTrouble as trouble:
        yield Step("folder", good=False, sentence=f"{trouble.title} {trouble.remedy}".strip())
    finally:
        source.close()


def _by_reading(source: MailSource) -> Iterator[Step]:
    """Read a mailbox on this machine until an Inbox and a Sent folder were seen."""
    roles: Counter[Role] = Counter()
    total = 0
    for page in source.changes(None):
        roles.update(arrival.role for arrival in page.arrivals)
        roles.update(fault.role for fault in page.unreadable)
        total = max(page.total, sum(roles.values()))
        if roles[Role.INBOX] and roles[Role.SENT]:
            break
    if total == 0:
        yield Step(
            "folder", good=False, sentence=tr("This folder holds no messages. Choose the one above them.")
        )
        return
    yield Step("folder", good=True, sentence=folder_holds(total))
    yield _found("inbox", roles[Role.INBOX], tr("There are no messages in an Inbox here yet."))
    no_sent = tr(
        "No sent messages were found, so your answers would not be seen. Name a folder that holds them."
    )
    yield _found("sent", roles[Role.SENT], no_sent)


def _found(name: str, count: int, else_say: str) -> Step:
    return Step(name, good=True, sentence=tr("Found.")) if count else Step(name, good=None, sentence=else_say)
