"""The folders of an Exchange mailbox: those that the protocol names, and those that the user chose.

Only the child process imports this file.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import NamedTuple
from xml.sax.saxutils import quoteattr

from exchangelib import Account

from trayapp.domain.messages.changes import Role
from trayapp.mail.ews.cursor import FolderState
from trayapp.mail.ews.server import Session
from trayapp.mail.ews.services import Element, FindFolder, GetFolder, t, text

INBOX = "inbox"
_NAMED = {
    "Inbox": ("inbox", Role.INBOX),
    "Sent Items": ("sentitems", Role.SENT),
    "Deleted Items": ("deleteditems", Role.TRASH),
    "Junk Email": ("junkemail", Role.JUNK),
}
"""What we call them, whatever they are called in the user's language, and what the protocol does."""
_VIEW = 'MaxEntriesReturned="1000" BasePoint="Beginning"'
_MOST_FOLDERS = 20_000
_SHAPE = (
    "<m:FolderShape><t:BaseShape>IdOnly</t:BaseShape><t:AdditionalProperties>"
    '<t:FieldURI FieldURI="folder:DisplayName"/><t:FieldURI FieldURI="folder:ParentFolderId"/>'
    '<t:FieldURI FieldURI="folder:FolderClass"/><t:FieldURI FieldURI="folder:TotalCount"/>'
    "</t:AdditionalProperties></m:FolderShape>"
)
_NO_MAIL = (
    "IPF.Appointment",
    "IPF.Contact",
    "IPF.Task",
    "IPF.StickyNote",
    "IPF.Journal",
    "IPF.Configuration",
)


class Folder(NamedTuple):
    """A folder that is read."""

    name: str
    """As its places are called: the path below the top, or our own word for the four that everybody has."""
    id: str
    """Its name in the protocol, or its id."""
    role: Role

    def element(self, mailbox: str) -> str:
        """Write it for a request; ``mailbox`` is the shared one that it is in, or ""."""
        return folder_id(self.id, mailbox)


def folder_id(name: str, mailbox: str = "") -> str:
    """Write a folder by id, or by its name in the protocol."""
    if len(name) > 40:  # ids are longer than any name
        return f"<t:FolderId Id={quoteattr(name)}/>"
    owner = f"<t:Mailbox>{text('t:EmailAddress', mailbox)}</t:Mailbox>" if mailbox else ""
    return f"<t:DistinguishedFolderId Id={quoteattr(name)}>{owner}</t:DistinguishedFolderId>"


class Located(NamedTuple):
    """The folders to read."""

    watched: tuple[Folder, ...]
    missing: tuple[str, ...]
    """Those that the user named and that are not there."""


class Folders:
    """Finds folders, and remembers them."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._paths: dict[str, str] = {}

    def locate(
        self, beat: Callable[[], None], extra: Sequence[str], known: Mapping[str, FolderState]
    ) -> Located:
        """Find the folders to read; nothing is asked where the cursor knows them already."""
        watched = [Folder(name, distinguished, role) for name, (distinguished, role) in _NAMED.items()]
        missing = []
        for name in dict.fromkeys(extra):
            if name in _NAMED:
                continue
            state = known.get(name)
            found = state.folder if state is not None else self._find(beat, name)
            if found:
                watched.append(Folder(name, found, Role.OTHER))
            else:
                missing.append(name)
        return Located(tuple(watched), tuple(missing))

    def _find(self, beat: Callable[[], None], name: str) -> str:
        if name not in self._paths:
            self._paths = self.paths(beat)
        return self._paths.get(name, "")

    def forget(self) -> None:
        """Look for folders anew: one was not where it was."""
        self._paths = {}

    def paths(self, beat: Callable[[], None]) -> dict[str, str]:
        """Return the ids of all folders that hold mail by their paths. Raises ``MailTrouble``."""
        found: list[tuple[str, str, str]] = []
        offset = 0
        own = dict(zip(self._own_ids(beat), _NAMED, strict=False))
        while offset < _MOST_FOLDERS:
            page = self._session.run(beat, partial(self._page, offset))
            folders = page.findall(f"{t('Folders')}/*")
            for one in folders:
                kind = one.findtext(t("FolderClass")) or "IPF.Note"
                if not kind.startswith(_NO_MAIL):
                    found.append((_id(one), _id(one, "ParentFolderId"), one.findtext(t("DisplayName")) or ""))
            offset += len(folders)
            if not folders or page.get("IncludesLastItemInRange", "true") != "false":
                break
        by_id = {one: (parent, name) for one, parent, name in found}
        return {_path(one, by_id, own): one for one in by_id}

    def _own_ids(self, beat: Callable[[], None]) -> tuple[str, ...]:
        """Return the ids of the four folders that have names of our own, "" for one that is not there."""
        return tuple(one[0] for one in self.counts(beat))

    def counts(self, beat: Callable[[], None]) -> list[tuple[str, int, str]]:
        """Return id, number of messages and name of each of the four; ("", 0, "") for one that is missing."""
        wanted = "".join(folder_id(name, self._session.mailbox) for name, _ in _NAMED.values())

        def ask(account: Account) -> list[Element | Exception]:
            return list(GetFolder(account=account).ask(f">{_SHAPE}<m:FolderIds>{wanted}</m:FolderIds>"))

        answers = self._session.run(beat, ask)
        return [
            ("", 0, "")
            if isinstance(one, Exception)
            else (_id(one), int(one.findtext(t("TotalCount")) or 0), one.findtext(t("DisplayName")) or "")
            for one in answers
        ]

    def _page(self, offset: int, account: Account) -> Element:
        view = f'<m:IndexedPageFolderView {_VIEW} Offset="{offset}"/>'
        below = f"<m:ParentFolderIds>{folder_id('msgfolderroot', self._session.mailbox)}</m:ParentFolderIds>"
        (answer,) = FindFolder(account=account).ask(f' Traversal="Deep">{_SHAPE}{view}{below}')
        if isinstance(answer, Exception):
            raise answer
        return answer


def _id(element: Element, name: str = "FolderId") -> str:
    box = element.find(t(name))
    return "" if box is None else box.get("Id") or ""


def _path(one: str, by_id: Mapping[str, tuple[str, str]], own: Mapping[str, str]) -> str:
    """Write where a folder is: the names of its ancestors and its own."""
    parts: list[str] = []
    while one in by_id and len(parts) < 50:
        if one in own:
            parts.append(own[one])
            break
        one, name = by_id[one]
        parts.append(name.replace("/", "∕"))
    return "/".join(reversed(parts))
