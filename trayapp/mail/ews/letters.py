"""Sending a letter through Exchange, as an answer to what it answers.

An answer is made by Exchange itself (``ReplyToItem``), which then marks the message as answered, and is given
the text and the Message-ID of the letter before it goes; so what goes is what was shown, and can be known
again. Where that cannot be done the letter is handed over as it is in mail, with the headers that keep the
thread. Nothing is sent twice: where nobody can say whether a letter went, that is said.

Only the child process imports this file.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import NamedTuple
from xml.sax.saxutils import quoteattr

from exchangelib import Account
from exchangelib import errors as ews

from trayapp.errors import MailTrouble, Unclear, Unreachable
from trayapp.mail.ews.folders import Folders, folder_id
from trayapp.mail.ews.server import Session
from trayapp.mail.ews.services import (
    CreateItem,
    DeleteItem,
    Element,
    FindItem,
    UpdateItem,
    ids,
    item_shape,
    t,
    text,
)
from trayapp.tongue import tr

SENT = "Sent Items"
_MESSAGE_ID = '<t:ExtendedFieldURI PropertyTag="0x1035" PropertyType="String"/>'
"""PidTagInternetMessageId."""
_LOOKED_IN = ("inbox", "sentitems")
_CANNOT = (ews.ResponseMessageError, ews.ErrorItemNotFound)


class Outgoing(NamedTuple):
    """A letter, in the parts that Exchange wants."""

    raw: bytes
    """The whole of it as it is in mail."""
    id: str
    """Its Message-ID, without brackets."""
    answers: str
    """The Message-ID that it answers, or ""."""
    sender: str
    to: str
    name: str
    """Of whom it goes to, or ""."""
    subject: str
    text: str


class Post:
    """Sends letters."""

    def __init__(self, session: Session, beat: Callable[[], None]) -> None:
        self._session = session
        self._beat = beat

    def send(self, letter: Outgoing) -> str:
        """Send a letter; return the folder with its copy. Raises ``Unclear`` or another ``MailTrouble``."""
        if letter.answers:
            answered = self._answered(letter.answers)
        else:
            # Something that can be asked twice comes first: a connection that was kept too long is no doubt.
            Folders(self._session).counts(self._beat)
            answered = None
        draft = self._draft(letter, answered) if answered is not None else None
        if draft is None:
            self._last_step(lambda account: self._hand_over(account, letter))
            return SENT
        try:
            self._last_step(lambda account: self._finish(account, draft, letter))
        except Unclear:
            raise
        except MailTrouble:
            with suppress(MailTrouble):
                self._session.run(self._beat, lambda account: _delete(account, draft), again=False)
            raise
        return SENT

    def _answered(self, message_id: str) -> tuple[str, str] | None:
        """Find the message that is answered: its id and change key."""
        equal = (
            "<m:Restriction><t:IsEqualTo>"
            '<t:FieldURI FieldURI="message:InternetMessageId"/><t:FieldURIOrConstant>'
            f"{_constant(f'<{message_id}>')}</t:FieldURIOrConstant></t:IsEqualTo></m:Restriction>"
        )
        folders = "".join(folder_id(name, self._session.mailbox) for name in _LOOKED_IN)

        def ask(account: Account) -> list[Element | Exception]:
            return list(
                FindItem(account=account).ask(
                    f' Traversal="Shallow">{item_shape(())}'
                    '<m:IndexedPageItemView MaxEntriesReturned="1" Offset="0" BasePoint="Beginning"/>'
                    f"{equal}<m:ParentFolderIds>{folders}</m:ParentFolderIds>"
                )
            )

        try:
            answers = self._session.run(self._beat, ask)
        except Unreachable:
            raise
        except MailTrouble as trouble:
            if isinstance(trouble.__cause__, _CANNOT):
                return None  # a server that cannot look for it: the letter goes as it is
            raise
        for answer in answers:
            found = None if isinstance(answer, Exception) else answer.find(f"{t('Items')}/*/{t('ItemId')}")
            if found is not None:
                return found.get("Id") or "", found.get("ChangeKey") or ""
        return None

    def _draft(self, letter: Outgoing, answered: tuple[str, str]) -> tuple[str, str] | None:
        """Let Exchange make an answer, not sent yet; None where it does not."""
        item, key = answered
        reply = (
            f"<t:ReplyToItem>{text('t:Subject', letter.subject)}"
            f"<t:ToRecipients>{_mailbox(letter.to, letter.name)}</t:ToRecipients>"
            f"<t:From>{_mailbox(letter.sender)}</t:From>"
            f"<t:ReferenceItemId {_attributes(item, key)}/>"
            f"{_body('t:NewBodyContent', letter.text)}</t:ReplyToItem>"
        )

        def ask(account: Account) -> list[Element | Exception | bool]:
            drafts = folder_id("drafts", self._session.mailbox)
            return list(
                CreateItem(account=account).ask(
                    ' MessageDisposition="SaveOnly">'
                    f"<m:SavedItemFolderId>{drafts}</m:SavedItemFolderId><m:Items>{reply}</m:Items>"
                )
            )

        try:
            answers = self._session.run(self._beat, ask, again=False)
        except MailTrouble as trouble:
            if isinstance(trouble.__cause__, _CANNOT):
                return None
            raise
        for answer in answers:
            if not isinstance(answer, Exception | bool) and (found := answer.find(t("ItemId"))) is not None:
                return found.get("Id") or "", found.get("ChangeKey") or ""
        return None

    def _finish(self, account: Account, draft: tuple[str, str], letter: Outgoing) -> None:
        """Give the answer its text and id, and send it."""
        number = text("t:Value", f"<{letter.id}>")
        message_id = f"<t:ExtendedProperty>{_MESSAGE_ID}{number}</t:ExtendedProperty>"
        updates = (
            '<t:SetItemField><t:FieldURI FieldURI="item:Body"/>'
            f"<t:Message>{_body('t:Body', letter.text)}</t:Message></t:SetItemField>"
            f"<t:SetItemField>{_MESSAGE_ID}<t:Message>{message_id}</t:Message></t:SetItemField>"
        )
        _good(
            UpdateItem(account=account).ask(
                ' MessageDisposition="SendAndSaveCopy" ConflictResolution="AlwaysOverwrite">'
                f"<m:SavedItemFolderId>{self._sent}</m:SavedItemFolderId>"
                f"<m:ItemChanges><t:ItemChange><t:ItemId {_attributes(*draft)}/>"
                f"<t:Updates>{updates}</t:Updates></t:ItemChange></m:ItemChanges>"
            )
        )

    def _hand_over(self, account: Account, letter: Outgoing) -> None:
        mime = f'<t:MimeContent CharacterSet="UTF-8">{b64encode(letter.raw).decode("ascii")}</t:MimeContent>'
        _good(
            CreateItem(account=account).ask(
                ' MessageDisposition="SendAndSaveCopy">'
                f"<m:SavedItemFolderId>{self._sent}</m:SavedItemFolderId>"
                f"<m:Items><t:Message>{mime}</t:Message></m:Items>"
            )
        )

    @property
    def _sent(self) -> str:
        return folder_id("sentitems", self._session.mailbox)

    def _last_step(self, ask: Callable[[Account], None]) -> None:
        """Ask what cannot be asked twice. Raises ``Unclear`` where no answer came."""
        try:
            self._session.run(self._beat, ask, again=False)
        except Unreachable as lost:
            raise Unclear(
                tr(
                    "The connection broke while the message was handed over, so it may have been sent, or "
                    "not."
                ),
                tr("Look into Sent Items before you send it again."),
                detail=lost.title,
            ) from lost


def _good(answers: Iterator[Element | Exception | bool]) -> None:
    for answer in answers:
        if isinstance(answer, Exception):
            raise answer


def _delete(account: Account, item: tuple[str, str]) -> None:
    _good(DeleteItem(account=account).ask(f' DeleteType="HardDelete">{ids([item[0]])}'))


def _attributes(item: str, key: str) -> str:
    return f"Id={quoteattr(item)}" + (f" ChangeKey={quoteattr(key)}" if key else "")


def _constant(value: str) -> str:
    return f"<t:Constant Value={quoteattr(value)}/>"


def _mailbox(address: str, name: str = "") -> str:
    named = text("t:Name", name) if name else ""
    return f"<t:Mailbox>{named}{text('t:EmailAddress', address)}</t:Mailbox>"


def _body(tag: str, value: str) -> str:
    return text(tag, value).replace(f"<{tag}>", f'<{tag} BodyType="Text">', 1)
