"""What the user asks for: every window says it with one of these values; nothing happens in a window."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from trayapp.domain.message import MessageId
from trayapp.domain.rules import Rule, Says
from trayapp.domain.standard import StandardKey
from trayapp.settings.accounts import Account
from trayapp.settings.model import Settings


@dataclass(frozen=True, slots=True)
class Open:
    """Show the newest message of an owed item in the mail program."""

    item_id: str


@dataclass(frozen=True, slots=True)
class OpenMessage:
    """Show one message that is not owed in the mail program."""

    message_id: MessageId


@dataclass(frozen=True, slots=True)
class Done:
    """It was answered outside of the mailbox that Owed watches."""

    item_id: str
    by: str
    """phone, mail or person (``domain/decision.py``); "" when not said."""


@dataclass(frozen=True, slots=True)
class Snooze:
    """No badge and no warning for a while. An instant that has come wakes the item."""

    item_id: str
    until: datetime
    """Aware UTC."""


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
    """The user wants to give the password of an account again."""

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
class TestNotification:
    """Show one notification, so that the user sees whether and how they come."""


@dataclass(frozen=True, slots=True)
class ForgetAccount:
    """Remove an account with its password and everything that the index holds of it."""

    account: str
    """The account's name."""


@dataclass(frozen=True, slots=True)
class ForgetEverything:
    """Remove all that Owed keeps on this machine: settings, index, passwords, logs."""


@dataclass(frozen=True, slots=True)
class OpenFolder:
    """Show a folder of ours in the file manager."""

    path: str


Wish: TypeAlias = (
    Open
    | OpenMessage
    | Done
    | Snooze
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
    | TestNotification
    | ForgetAccount
    | ForgetEverything
    | OpenFolder
)
