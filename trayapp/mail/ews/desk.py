"""What the process does with each question: the one place that knows every part of it.

Only the child process imports this file.
"""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Generator

from exchangelib import Account

from trayapp.domain.messages.changes import Cursor
from trayapp.errors import Refused
from trayapp.mail.ews.answering import Job
from trayapp.mail.ews.book import contacts
from trayapp.mail.ews.cursor import Stand, read_cursor
from trayapp.mail.ews.folders import Folders
from trayapp.mail.ews.items import Items
from trayapp.mail.ews.letters import Outgoing, Post
from trayapp.mail.ews.pipe import Op, What
from trayapp.mail.ews.reading import Look
from trayapp.mail.ews.server import Session, Settings
from trayapp.mail.ews.services import GetItem, ids, item_shape, t
from trayapp.mail.ews.stream import listen
from trayapp.mail.ews.texts import Texts
from trayapp.tongue import packed, tr

_LINK = item_shape(("item:WebClientReadFormQueryString",))


class Desk:
    """Answers questions about one mailbox."""

    def __init__(self) -> None:
        self._session: Session | None = None
        self._folders: Folders | None = None

    def work(self, job: Job, op: Op, what: What) -> Generator[What, None, What]:
        """Answer one question in parts; return the last word. Raises ``MailTrouble``."""
        if op is Op.OPEN:
            self._session = Session(Settings(**what))
            self._folders = Folders(self._session)
            return {}
        if self._session is None or self._folders is None:
            raise Refused(tr("Owed asked its part for Exchange before it said which mailbox."))
        session, folders = self._session, self._folders
        match op:
            case Op.LOOK:
                return (yield from _look(job, what, session, folders))
            case Op.TEXTS:
                yield from Texts(session).read(job.beat, what["ids"])
            case Op.WATCH:
                yield from listen(job, session, int(what["minutes"]))
            case Op.FOLDERS:
                return {"folders": sorted(folders.paths(job.beat))}
            case Op.PROBE:
                return {"counts": folders.counts(job.beat), "mailbox": session.address}
            case _:
                return (yield from _errand(job, op, what, session))
        return {}


def _errand(job: Job, op: Op, what: What, session: Session) -> Generator[What, None, What]:
    match op:
        case Op.SEND:
            letter = Outgoing(**(dict(what) | {"raw": b64decode(what["raw"])}))
            return {"copy": Post(session, job.beat).send(letter)}
        case Op.CONTACTS:
            yield from contacts(session, job.beat)
        case Op.LINK:
            return {"url": session.run(job.beat, lambda account: _link(account, what["id"]))}
    return {}


def _look(job: Job, what: What, session: Session, folders: Folders) -> Generator[What, None, What]:
    stand = read_cursor(Cursor(what["cursor"])) if what["cursor"] is not None else Stand({})
    session.recall(stand.learned)
    located = folders.locate(job.beat, what["folders"], stand.folders)
    look = Look(session, Items(session), job.beat, located, int(what["page"]))
    yield from look.pages(stand)
    if look.lost:
        folders.forget()
    return {"troubles": [packed(trouble) for trouble in look.troubles], "sent_unknown": look.sent_unknown}


def _link(account: Account, item: str) -> str:
    (answer,) = GetItem(account=account).ask(f">{_LINK}{ids([item])}")
    if isinstance(answer, Exception):
        raise answer
    return answer.findtext(t("WebClientReadFormQueryString")) or ""
