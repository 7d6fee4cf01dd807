"""What the user asks for: every window says it with one of these values; nothing happens in a window."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeAlias

from trayapp.domain.clocks.standard import StandardKey
from trayapp.domain.judging.rules import Rule, Says
from trayapp.domain.letters.templates import Kind
from trayapp.domain.letters.writing import Draft
from trayapp.domain.messages.message import MessageId
from trayapp.settings.accounts.account import Account
from trayapp.settings.model import Settings
from trayapp.ui.accounts.wishes import AccountWish
from trayapp.ui.importing.wishes import ImportWish
from trayapp.ui.noting.wishes import (
    AskForContacts,
    AskToNote,
    ConfirmPromise,
    NoteCall,
    NoteContact,
    NoteContacts,
    NotePromise,
    ReadContacts,
)
from trayapp.ui.report.wishes import ReportWish
from trayapp.ui.settings.wishes import SettingsFileWish
from trayapp.ui.system_wishes import SystemWish


@dataclass(frozen=True, slots=True)
class Open:
    """Show the newest message of an owed item in the mail program."""

    item_id: str


@dataclass(frozen=True, slots=True)
class OpenMessage:
    """Show one message that is not owed in the mail program."""

    message_id: MessageId


@dataclass(frozen=True, slots=True)
class CallBack:
    """Call the number of an owed item."""

    item_id: str


@dataclass(frozen=True, slots=True)
class Write:
    """Begin a new message to whom an owed item is about."""

    item_id: str


@dataclass(frozen=True, slots=True)
class Done:
    """It was done: answered outside of the mailbox that Owed watches, called back, kept, told."""

    item_id: str
    by: str
    """phone, mail or person (``domain/owing/decision.py``); "" when not said."""


@dataclass(frozen=True, slots=True)
class Tried:
    """I called back and did not speak with them; the clock runs on."""

    item_id: str
    left_message: bool


@dataclass(frozen=True, slots=True)
class Snooze:
    """No badge and no warning for a while. An instant that has come wakes the item."""

    item_id: str
    until: datetime | None
    """Aware UTC; None: until the client writes again."""


@dataclass(frozen=True, slots=True)
class Wait:
    """Somebody else has to do something first; the clock runs on, and is shown."""

    item_id: str
    whom: str
    until: datetime | None
    """When to come back to it (aware UTC); None when nothing was said."""


@dataclass(frozen=True, slots=True)
class WaitNoMore:
    """The turn is mine again."""

    item_id: str


@dataclass(frozen=True, slots=True)
class MovePromise:
    """A promise has another date, of which the client knows or is to hear."""

    item_id: str
    until: datetime
    """Aware UTC."""
    because: str


@dataclass(frozen=True, slots=True)
class Release:
    """What was noted by hand is wanted no more: a promise, a call, a contact."""

    item_id: str


@dataclass(frozen=True, slots=True)
class Acknowledge:
    """Write to the client about an owed item: show a text that can be edited, and send nothing yet."""

    item_id: str


@dataclass(frozen=True, slots=True)
class SendLetter:
    """Send what the user has seen and edited."""

    item_id: str
    kind: Kind
    """What the letter is for."""
    draft: Draft
    """What it says."""
    when: datetime | None
    """The time that it promises (UTC)."""

    def __repr__(self) -> str:
        """Leave the words out: wishes are logged."""
        return f"SendLetter({self.item_id!r}, {self.kind.value!r}, {self.when!r})"


@dataclass(frozen=True, slots=True)
class NotOwed:
    """It waits for nothing."""

    item_id: str


@dataclass(frozen=True, slots=True)
class OwedAfterAll:
    """A message that was left out waits for an answer."""

    message_id: MessageId


@dataclass(frozen=True, slots=True)
class OfferRules:
    """Open the menu of what exactly is not owed: this message, this sender, mail like this."""

    item_id: str


@dataclass(frozen=True, slots=True)
class Foresee:
    """Say by which rules a message can be corrected, and what each would change."""

    message_id: MessageId
    says: Says


@dataclass(frozen=True, slots=True)
class ForeseeRule:
    """Say what a rule would change, if it were made so or changed to it."""

    rule: Rule


@dataclass(frozen=True, slots=True)
class KeepRule:
    """A rule is to hold from now on: a new one, or one that was changed."""

    rule: Rule


@dataclass(frozen=True, slots=True)
class RemoveRule:
    """A rule is to hold no more."""

    rule: Rule


@dataclass(frozen=True, slots=True)
class ConfirmProbable:
    """Yes, the other message was the answer."""

    item_id: str


@dataclass(frozen=True, slots=True)
class RejectProbable:
    """No, the other message was no answer: the item is owed."""

    item_id: str


@dataclass(frozen=True, slots=True)
class Undo:
    """Take the last decision back."""


@dataclass(frozen=True, slots=True)
class Refresh:
    """Look into the mailboxes now."""


@dataclass(frozen=True, slots=True)
class Resume:
    """End the pause."""


@dataclass(frozen=True, slots=True)
class ShowIgnored:
    """Open the list of what was left out."""


@dataclass(frozen=True, slots=True)
class ShowSettings:
    """Open the settings at a page."""

    page: str = "accounts"
    """One of ``settings_dialog.PAGES``."""
    about: str = ""
    """What to show there: an account's name, a group or an address; "" for the page as such."""


@dataclass(frozen=True, slots=True)
class SignIn:
    """The user wants to sign in again to an account: with its password, or on the provider's page."""

    account: str
    """The account's name."""


@dataclass(frozen=True, slots=True)
class SettingsChanged:
    """The user changed something in the settings; it is to be in force at once."""

    settings: Settings
    """All of them, as they are now."""


@dataclass(frozen=True, slots=True)
class ForeseeStandards:
    """Say what applying changed standards to what is open already would do."""

    keys: frozenset[StandardKey]


@dataclass(frozen=True, slots=True)
class RecomputeStandards:
    """Changed standards are to hold for what is open already too."""

    keys: frozenset[StandardKey]


@dataclass(frozen=True, slots=True)
class KeepPassword:
    """Put this password into the system keyring and try the account with it."""

    account: str
    """The account's name."""
    password: str

    def __repr__(self) -> str:
        """Leave the password out: wishes are logged."""
        return f"KeepPassword({self.account!r})"


@dataclass(frozen=True, slots=True)
class TestAccount:
    """Try an account that may not be saved yet; the answers come step by step (``account_check.Step``)."""

    draft: Account
    password: str
    """"" where the keyring holds it already, or none is needed."""

    def __repr__(self) -> str:
        """Leave the password out: wishes are logged."""
        return f"TestAccount({self.draft!r})"


@dataclass(frozen=True, slots=True)
class ForgetAccount:
    """Remove an account with its password and everything that the index holds of it."""

    account: str
    """The account's name."""


@dataclass(frozen=True, slots=True)
class ShowAll:
    """Narrow the list no more."""


@dataclass(frozen=True, slots=True)
class RefreshCalendars:
    """Read the other calendars (files and feeds) now."""


@dataclass(frozen=True, slots=True)
class ShowLeave:
    """Open the hand-over for days off, or compute it anew for other days."""

    first: date | None = None
    """None: the next leave in the settings, else a fortnight from next Monday on."""
    last: date | None = None
    """It belongs to the leave."""


@dataclass(frozen=True, slots=True)
class TakeLeave:
    """Put these days off into the working calendar."""

    first: date
    last: date


Wish: TypeAlias = (
    Open
    | OpenMessage
    | CallBack
    | Write
    | Done
    | Tried
    | Snooze
    | Acknowledge
    | SendLetter
    | Wait
    | WaitNoMore
    | MovePromise
    | Release
    | ConfirmPromise
    | AskToNote
    | NoteCall
    | NotePromise
    | NoteContact
    | AskForContacts
    | ReadContacts
    | NoteContacts
    | ImportWish
    | NotOwed
    | OwedAfterAll
    | OfferRules
    | Foresee
    | ForeseeRule
    | KeepRule
    | RemoveRule
    | ConfirmProbable
    | RejectProbable
    | Undo
    | Refresh
    | Resume
    | ShowIgnored
    | ShowSettings
    | SignIn
    | SettingsChanged
    | ForeseeStandards
    | RecomputeStandards
    | KeepPassword
    | TestAccount
    | AccountWish
    | ForgetAccount
    | ShowAll
    | RefreshCalendars
    | ShowLeave
    | TakeLeave
    | ReportWish
    | SettingsFileWish
    | SystemWish
)
