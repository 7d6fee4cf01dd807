"""Where somebody is on the way to an account, and which buttons lead on from there. Pure."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from trayapp.tongue import tr
from trayapp.ui.accounts.draft import Kind


class Stage(enum.Enum):
    """What the form waits for."""

    ADDRESS = enum.auto()
    """The address of a new account."""
    SEARCH = enum.auto()
    """What the search finds."""
    NEEDED = enum.auto()
    """What is still needed: a password, a sign-in, a server."""


class Doing(enum.Enum):
    """What goes on meanwhile."""

    NOTHING = enum.auto()
    SIGN_IN = enum.auto()
    TEST = enum.auto()


@dataclass(frozen=True, slots=True)
class Moment:
    """What is known when the buttons are chosen."""

    stage: Stage
    doing: Doing
    new: bool
    """It is not saved yet."""
    by_hand: bool
    """The user names the server."""
    kind: Kind
    page: str
    """Whose page one has to sign in on first: "Microsoft"; "" where none, or where that is done."""
    in_browser: bool
    """One signs in on such a page."""
    good: bool | None
    """How the test of what the fields say went; None: it was not tried."""

    @property
    def busy(self) -> bool:
        """Whether something goes on that can be stopped."""
        return self.doing is not Doing.NOTHING or self.stage is Stage.SEARCH

    @property
    def go_on(self) -> str:
        """The next step of a new account, or ""."""
        if self.busy or not self.new or self.good:
            return ""
        if self.stage is Stage.ADDRESS:
            return tr("Continue")
        if self.page:
            return tr("Sign in with {provider}", provider=self.page)
        if self.good is False:
            return tr("Try again")
        return tr("Test it") if self.kind is Kind.MAILDIR else tr("Connect")

    def save(self, usual: str) -> str:
        """What the button that saves says, or "": a new account is tried first. ``usual``: all is well."""
        if self.busy or self.stage is not Stage.NEEDED:
            return ""
        if not self.new or self.good:
            return usual
        return tr("Save it all the same") if self.good is False else ""

    @property
    def stop(self) -> str:
        """What can be stopped, or ""."""
        if self.stage is Stage.SEARCH:
            return tr("Stop looking")
        return {Doing.SIGN_IN: tr("Give up signing in"), Doing.TEST: tr("Stop the test")}.get(self.doing, "")

    @property
    def test(self) -> bool:
        """Whether an account that is saved can be tried."""
        return not self.new and not self.busy

    @property
    def again(self) -> bool:
        """Whether one can sign in anew to an account that is saved."""
        return self.test and self.in_browser

    @property
    def kinds(self) -> bool:
        """Whether the kind of mailbox is to be chosen."""
        return self.new and self.by_hand and self.stage is Stage.NEEDED

    @property
    def ways(self) -> bool:
        """Whether other ways are offered: by hand."""
        return self.stage is Stage.ADDRESS or (
            self.stage is Stage.NEEDED and self.new and not (self.by_hand or self.busy or self.good)
        )
