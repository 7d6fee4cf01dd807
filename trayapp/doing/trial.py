"""Finds, tries and signs in to an account before or after it is saved, while the windows stay alive."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject

from trayapp.bridge.lane import Say
from trayapp.doing.errand import Errand, Errands
from trayapp.errors import OwedError, SecretsTrouble
from trayapp.mail.discover.candidate import Candidate
from trayapp.mail.probe import Step
from trayapp.profile.profile import Profile
from trayapp.settings.accounts.account import Account
from trayapp.tongue import mark, tr
from trayapp.ui.accounts.wishes import (
    AnswerSearch,
    FindAccount,
    KeepSignIn,
    SignInFailure,
    SignInInBrowser,
    StopSetUp,
)
from trayapp.ui.wishes import TestAccount, Wish

log = logging.getLogger(__name__)

STUMBLED = mark("Owed stumbled over this; the log has the details.")


class Form(Protocol):
    """Where an account is set up."""

    def show_search_step(self, step: Step) -> None:
        """Say what the search does."""
        ...

    def show_candidate(self, candidate: Candidate) -> None:
        """Offer what was found."""
        ...

    def ask(self, sentence: str) -> None:
        """Ask a question of the search."""
        ...

    def end_search(self) -> None:
        """The search is over."""
        ...

    def show_code(self, code: str, page: str) -> None:
        """Show a code to be typed elsewhere."""
        ...

    def end_sign_in(self, user: str, failure: SignInFailure | None) -> None:
        """The sign-in is over."""
        ...

    def complain(self, sentence: str) -> None:
        """Say what is wrong as a whole."""
        ...

    def show_step(self, step: Step) -> None:
        """Say how one step of the test went."""
        ...

    def end_test(self) -> None:
        """The test is over."""
        ...


Search = Callable[[str, Callable[[str], bool], Callable[[], bool]], Iterator[Step | Candidate]]
"""Looks for the mailbox of an address; see ``mail/discover/find.py`` for what may be asked and cancelled."""


@dataclass(frozen=True, slots=True)
class _Question:
    """What the search asks."""

    sentence: str


@dataclass(frozen=True, slots=True)
class _Page:
    """What the browser is to show."""

    url: str


@dataclass(frozen=True, slots=True)
class _Code:
    """What is to be typed elsewhere."""

    code: str
    page: str


class Trial(QObject):
    """Does one thing at a time; a new one, or the user, stops the one before."""

    def __init__(
        self,
        profile: Profile,
        saved: Callable[[], Sequence[Account]],
        forms: Callable[[], Sequence[Form]],
        open_page: Callable[[str], object],
        parent: QObject,
        *,
        search: Search | None = None,
    ) -> None:
        """``saved`` are the accounts in force, ``forms`` those that exist; ``open_page`` is the browser."""
        super().__init__(parent)
        self._profile = profile
        self._search: Search = search or self._look_outside
        self._saved = saved
        self._forms = forms
        self._open_page = open_page
        self._errands = Errands("set-up", self)
        self._unsaved: set[str] = set()
        """Names of accounts that were signed in to and are not saved yet."""
        self.let_in: Callable[[str], object] = _nobody
        """Called with the name of a saved account that was signed in to again."""

    def close(self) -> None:
        """End what is under way."""
        self._errands.close()

    def do(self, wish: Wish) -> bool:
        """Do it; False when the wish is none of these. Raises ``SecretsTrouble``."""
        match wish:
            case FindAccount(address=address):
                self._find(address)
            case AnswerSearch(yes=yes):
                self._errands.answer(yes=yes)
            case SignInInBrowser():
                self._sign_in(wish)
            case TestAccount(draft=draft, password=password):
                self._test(draft, password)
            case StopSetUp(left=left):
                self._errands.stop()
                if left:
                    self._forget_unsaved()
            case KeepSignIn(account=name):
                self._keep(name)
            case _:
                return False
        return True

    # -- finding --------------------------------------------------------------------------------------------

    def _find(self, address: str) -> None:
        def work(errand: Errand, say: Say) -> None:
            def ask(sentence: str) -> bool:
                say(_Question(sentence))
                return errand.answered()

            for found in self._search(address, ask, errand.cancelled):
                if errand.stopped:
                    break
                say(found)

        self._errands.begin(work, self._show_found, self._end_search)

    def _look_outside(
        self, address: str, ask: Callable[[str], bool], cancelled: Callable[[], bool]
    ) -> Iterator[Step | Candidate]:
        from trayapp.mail.discover.find import find

        profile = self._profile
        return find(address, providers=profile.providers, added=profile.clock(), ask=ask, cancelled=cancelled)

    def _show_found(self, value: object) -> None:
        for form in self._forms():
            match value:
                case Candidate():
                    form.show_candidate(value)
                case Step():
                    form.show_search_step(value)
                case _Question(sentence=sentence):
                    form.ask(sentence)

    def _end_search(self, _result: object, error: Exception | None) -> None:
        if error is not None:
            why = _why(error, "The search for an account failed.")
            self._show_found(Step("search", good=False, sentence=why))
        for form in self._forms():
            form.end_search()

    # -- signing in -----------------------------------------------------------------------------------------

    def _sign_in(self, wish: SignInInBrowser) -> None:
        account, keys = wish.draft, self._profile.keys
        known = next((one for one in self._saved() if one.name == account.name), None)
        keep = known == account  # else once it is saved: an account that is left must leave nothing behind

        def work(errand: Errand, say: Say) -> str:
            if wish.by_code:
                return keys.sign_in_by_code(
                    account,
                    show=lambda code: say(_Code(code.code, code.url)),
                    cancelled=errand.cancelled,
                    keep=keep,
                )
            return keys.sign_in(
                account,
                open_browser=lambda url: say(_Page(url)),
                cancelled=errand.cancelled,
                client_secret=wish.client_secret,
                keep=keep,
            )

        self._errands.begin(work, self._show_sign_in, partial(self._end_sign_in, account.name, keep))

    def _show_sign_in(self, value: object) -> None:
        match value:
            case _Page(url=url):
                self._open_page(url)
            case _Code(code=code, page=page):
                for form in self._forms():
                    form.show_code(code, page)

    def _end_sign_in(self, name: str, kept: bool, result: object, error: Exception | None) -> None:  # noqa: FBT001
        in_memory = isinstance(error, SecretsTrouble)  # it worked, and lasts until Owed ends
        failure = _failure(error) if error is not None and not in_memory else None
        if failure is None:
            if kept:
                self.let_in(name)
            else:
                self._unsaved.add(name)
        for form in self._forms():
            form.end_sign_in(str(result or ""), failure)
            if in_memory:
                form.complain(_why(error, ""))

    def _keep(self, name: str) -> None:
        if name in self._unsaved:
            self._unsaved.discard(name)
            try:
                self._profile.keys.keep_sign_in(name)
            finally:
                self.let_in(name)

    def _forget_unsaved(self) -> None:
        for name in self._unsaved:
            self._profile.for_this_run.delete(name)
            self._profile.keys.forget(name)
        self._unsaved.clear()

    # -- trying ---------------------------------------------------------------------------------------------

    def _test(self, draft: Account, password: str) -> None:
        """Try an account; the password kept is used where ``password`` is ""."""
        tried = self._profile.try_out(draft, (lambda: password) if password else None)

        def work(errand: Errand, say: Say) -> None:
            for step in tried:
                if errand.stopped:
                    break
                say(step)

        def said(step: Step) -> None:
            for form in self._forms():
                form.show_step(step)

        def ended(_result: object, error: Exception | None) -> None:
            if error is not None:
                said(Step("reach", good=False, sentence=_why(error, "The test of an account failed.")))
            for form in self._forms():
                form.end_test()

        self._errands.begin(work, said, ended)


def _why(error: Exception | None, what: str) -> str:
    """Say why something did not work; a bug of ours goes into the log."""
    if isinstance(error, OwedError):
        return f"{error.title} {error.remedy}".strip()
    log.error(what, exc_info=error)
    return tr(STUMBLED)


def _failure(error: Exception) -> SignInFailure:
    from trayapp.mail.signin.consent import asks_administrator

    why = _why(error, "A sign-in failed.")
    if not isinstance(error, OwedError):
        return SignInFailure(why)
    return SignInFailure(why, error.detail, asks_administrator(error))


def _nobody(_name: str) -> None:
    """Nobody listens yet."""
