"""Reads contacts for the client book, from files and from accounts, while the windows stay alive."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import NamedTuple, Protocol

from PySide6.QtCore import QObject

from trayapp.bridge.lane import Say
from trayapp.doing.errand import Errand, Errands
from trayapp.domain.contacts.contact import Contacts
from trayapp.errors import OwedError, SecretsTrouble, SettingsTrouble, SignInNeeded
from trayapp.profile.profile import Profile
from trayapp.settings.accounts.account import Account, authorization_of
from trayapp.tongue import tr
from trayapp.ui import words
from trayapp.ui.importing.wishes import ReadAddressBook, ReadContactFile, StopReadingContacts
from trayapp.ui.wishes import Wish

log = logging.getLogger(__name__)


class Shows(Protocol):
    """Where an import begins."""

    def show_contacts(self, name: str, contacts: Contacts) -> None:
        """Show who would come in."""
        ...

    def show_progress(self, sentence: str) -> None:
        """Say what the reading is at."""
        ...

    def show_trouble(self, sentence: str, *, may_allow: bool = False) -> None:
        """Say why nothing can be read."""
        ...


class _Read(NamedTuple):
    """What was read."""

    name: str
    contacts: Contacts


@dataclass(frozen=True, slots=True)
class _Page:
    """What the browser is to show."""

    url: str


class Importing(QObject):
    """One reading at a time, on a lane of its own; a new one, or the user, stops the one before."""

    def __init__(
        self,
        profile: Profile,
        shown: Callable[[], Shows | None],
        open_page: Callable[[str], object],
        parent: QObject,
    ) -> None:
        """``shown`` gives where answers are shown, None where that is gone; ``open_page`` is the browser."""
        super().__init__(parent)
        self._profile = profile
        self._shown = shown
        self._open_page = open_page
        self._errands = Errands("contacts", self)

    def close(self) -> None:
        """End what is under way."""
        self._errands.close()

    def do(self, wish: Wish) -> bool:
        """Do it; False when the wish is none of these."""
        match wish:
            case ReadContactFile(path=path):
                self._errands.begin(lambda _errand, _say: _file(path), self._said, partial(self._ended, None))
            case ReadAddressBook(account=name, sign_in=sign_in):
                self._read_book(name, sign_in=sign_in)
            case StopReadingContacts():
                self._errands.stop()
            case _:
                return False
        return True

    def _read_book(self, name: str, *, sign_in: bool) -> None:
        try:
            account = self._profile.settings().account(name)
        except OwedError as error:  # removed meanwhile
            self._ended(None, None, error)
            return
        work = partial(self._contacts_of, account, sign_in)
        self._errands.begin(work, self._said, partial(self._ended, account))

    def _contacts_of(self, account: Account, sign_in: bool, errand: Errand, say: Say) -> _Read:  # noqa: FBT001
        """Read an address book, after a sign-in where that is wanted. Runs on the lane."""
        name = words.safe_line(account.name, 60)
        if sign_in:
            try:
                self._profile.keys.sign_in(
                    account,
                    open_browser=lambda url: say(_Page(url)),
                    cancelled=errand.cancelled,
                    contacts=True,
                )
            except SecretsTrouble as trouble:  # it worked, and lasts until Owed ends
                log.warning("A sign-in was not kept: %s", trouble)
            say(tr("Reading the contacts of {name}…", name=name))
        return _Read(tr("the address book of {name}", name=name), self._profile.contacts(account))

    def _said(self, value: object) -> None:
        match value:
            case _Page(url=url):
                self._open_page(url)
            case str():
                if (shown := self._shown()) is not None:
                    shown.show_progress(value)

    def _ended(self, account: Account | None, result: object, error: Exception | None) -> None:
        shown = self._shown()
        if shown is None:
            return
        if isinstance(result, _Read):
            shown.show_contacts(result.name, result.contacts)
        elif isinstance(error, OwedError):
            asks = account is not None and authorization_of(account) is not None
            shown.show_trouble(
                f"{error.title} {error.remedy}".strip(), may_allow=asks and isinstance(error, SignInNeeded)
            )
        else:
            log.error("Contacts could not be read.", exc_info=error)
            shown.show_trouble(tr("Owed stumbled over these contacts; the log has the details."))


def _file(path: str) -> _Read:
    """Read a file. Raises ``SettingsTrouble`` where it cannot be opened."""
    from trayapp.domain.contacts.reading import contacts_in  # loaded when somebody imports
    from trayapp.ui.noting.contact_file import open_contacts

    name, data, trouble = open_contacts(path)
    if trouble:
        raise SettingsTrouble(trouble)
    return _Read(name, contacts_in(data, name))
