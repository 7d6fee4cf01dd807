"""What the form of an account asks for while it is filled in, and what is handed back to it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias

from trayapp.settings.accounts.account import Account, Provider


@dataclass(frozen=True, slots=True)
class FindAccount:
    """Find out where the mailbox of an address is; the answers come one by one."""

    address: str


@dataclass(frozen=True, slots=True)
class AnswerSearch:
    """The user's word on a question of the search."""

    yes: bool


@dataclass(frozen=True, slots=True)
class StopSetUp:
    """End the search, the test or the sign-in that is under way; nothing more comes of it."""

    left: bool = False
    """The form was left too: a sign-in of an account that was not saved is forgotten."""


@dataclass(frozen=True, slots=True)
class SignInInBrowser:
    """Sign in to an account, which may not be saved yet, on its provider's own page."""

    draft: Account
    client_secret: str = field(default="", repr=False)
    """What Google gives out beside a client id; "" where the keyring holds it already, or none is needed."""
    by_code: bool = False
    """With a code that is typed into a browser elsewhere, instead of one on this computer."""


@dataclass(frozen=True, slots=True)
class KeepSignIn:
    """Put the sign-in of an account that is saved now into the system keyring."""

    account: str
    """The account's name."""


@dataclass(frozen=True, slots=True)
class OpenPage:
    """Show a web page in the browser."""

    url: str


AccountWish: TypeAlias = FindAccount | AnswerSearch | StopSetUp | SignInInBrowser | KeepSignIn | OpenPage


PROVIDERS = {Provider.MICROSOFT: "Microsoft", Provider.GOOGLE: "Google"}
"""What the providers are called."""


@dataclass(frozen=True, slots=True)
class SignInFailure:
    """Why a sign-in did not work."""

    sentence: str
    """What happened and what to do next."""
    detail: str = ""
    """The provider's own words, small."""
    needs_consent: bool = False
    """An administrator has to allow it first."""
