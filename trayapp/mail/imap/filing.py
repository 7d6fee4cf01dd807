"""The copy of a sent message in the folder for sent mail: the one thing that Owed writes on a server."""

from __future__ import annotations

from trayapp.domain.messages.message import MessageId
from trayapp.errors import Refused
from trayapp.mail.imap.connect import ImapAccess
from trayapp.mail.imap.entrance import enter
from trayapp.mail.imap.examine import ask_examine, hear_examine, hear_uids, list_folders
from trayapp.mail.imap.folders import Folder, FolderNames, locate
from trayapp.mail.imap.phrases import Said, quoted
from trayapp.mail.imap.session import Session
from trayapp.mail.source import Role
from trayapp.tongue import tr

_FILES_ITSELF = b"X-GM-EXT-1"
"""Gmail puts what it sends into Sent Mail by itself."""


def file_in_sent(
    access: ImapAccess, raw: bytes, message_id: MessageId, *, names: FolderNames, sent: str | None
) -> str:
    """Put a message into the folder for sent mail, read; return what the folder is called.

    Where the server put a copy there by itself, there is no second one. Raises ``MailTrouble``.
    """
    session = Session(access)
    try:
        enter(session)
        folder = _sent_folder(session, names, sent)
        if _FILES_ITSELF not in session.capabilities and not _holds(session, folder, message_id):
            try:
                session.client.put(folder.wire, raw)
            except Said as said:
                raise Refused(
                    tr("{host} does not take a copy into {name}.", host=access.host, name=folder.name),
                    detail=said.status.text,
                ) from said
        return folder.name
    finally:
        session.close()


def _sent_folder(session: Session, names: FolderNames, sent: str | None) -> Folder:
    located = locate(list_folders(session), names, sent=sent)
    for watched in located.watched:
        if watched.role is Role.SENT:
            return watched.folder
    raise Refused(
        tr("There is no folder {sent} on the server.", sent=sent)
        if sent
        else tr("No folder looks like the one for sent mail."),
        tr("Choose the folder in the account's settings."),
    )


def _holds(session: Session, folder: Folder, message_id: MessageId) -> bool:
    """Whether the message lies in the folder already; a server that cannot look for it has none."""
    try:
        hear_examine(session, ask_examine(session, folder))
        tag = session.send(b"UID SEARCH HEADER MESSAGE-ID " + quoted(f"<{message_id}>".encode()))
        return bool(hear_uids(session, tag, 1))
    except (Said, ValueError):
        return False
