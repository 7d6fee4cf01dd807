"""Add or change one account: an address, what is found for it, what is still needed, and a test."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Qt, Signal, Slot

from trayapp.mail.discover.candidate import Asks, Candidate
from trayapp.mail.probe import SENDING, Step
from trayapp.mail.signin.grant import doubt_about
from trayapp.settings.accounts.account import Account, wants_password
from trayapp.tongue import tr
from trayapp.ui.accounts.draft import Draft, Kind, guessed_host, same_sign_in
from trayapp.ui.accounts.moment import Doing, Moment, Stage
from trayapp.ui.accounts.signin import Progress
from trayapp.ui.accounts.view import KINDS, FormView
from trayapp.ui.accounts.wishes import FindAccount, KeepSignIn, SignInFailure, SignInInBrowser, StopSetUp
from trayapp.ui.parts.tab_order import chain
from trayapp.ui.style.look import Look
from trayapp.ui.wishes import KeepPassword, TestAccount


class AccountForm(FormView):
    """Says ``saved`` with an account once nothing is wrong with its fields."""

    wished = Signal(object)
    saved = Signal(object, object)
    """The ``Account``, and the one that it replaces or None."""
    left = Signal()
    """The user wants nothing changed."""

    def __init__(self, look: Look, now: datetime, *, native_dialogs: bool = True, save: str = "") -> None:
        """``now`` is when a new account counts as added; ``save`` is what saves it, if not "Save"."""
        super().__init__(look, save or tr("Save"), native_dialogs=native_dialogs)
        self._now = now
        self._before: Account | None = None
        self._taken: frozenset[str] = frozenset()
        self._stage = Stage.ADDRESS
        self._doing = Doing.NOTHING
        self._by_hand = False
        self._asked = False
        """Whether the user pressed a button, so that what is missing may be named."""
        self._good: bool | None = None
        """How the last test of what the fields say now went."""
        self._signing: Account | None = None
        """The account with which the user signs in just now."""
        self._signed_in: Account | None = None
        """The account with which the user signed in, not saved yet."""
        self._connect()
        self.show_account(None)

    # -- what is shown --------------------------------------------------------------------------------------

    def show_account(self, account: Account | None, *, taken: Collection[str] = ()) -> None:
        """Show an account to be changed, or ask for the address of a new one.

        ``taken`` are the names of accounts that there are.
        """
        self._stop(left=True)
        self._before, self._taken = account, frozenset(taken)
        self._stage = Stage.ADDRESS if account is None else Stage.NEEDED
        self._by_hand = account is not None
        self._signed_in, self._good = None, None
        self.search.clear()
        self.trial.clear()
        self.complain("")
        self.address.setText(account.address if account is not None else "")
        draft = Draft.of(account) if account is not None else Draft()
        kept = account is not None and wants_password(account)
        self.inputs.show_draft(draft, new=account is None, found=False, keeps_password=kept)
        self.inputs.sign_in.show_progress(Progress.IDLE)
        self._asked = False
        self._arrange()

    def draft(self) -> Draft:
        """What the fields say now."""
        return replace(self.inputs.draft(), address=self.address.text())

    def show_candidate(self, candidate: Candidate) -> None:
        """Offer a way in that the search found."""
        if self._stage is Stage.SEARCH:
            self.search.show_candidate(candidate)

    def show_search_step(self, step: Step) -> None:
        """Say what the search tried."""
        if self._stage is Stage.SEARCH:
            self.search.show_step(step)

    def ask(self, sentence: str) -> None:
        """Ask whether the search may go on where the sentence says."""
        if self._stage is Stage.SEARCH:
            self.search.ask(sentence)
            self.go_to(self.search.no)

    def end_search(self) -> None:
        """The search is over."""
        if self._stage is not Stage.SEARCH:
            return
        self._stage = Stage.NEEDED
        self.search.end()
        if not self.search.candidates:
            self._set_up_by_hand()
        self._arrange()
        self.go_to(self.inputs.asks_first)

    def show_code(self, code: str, page: str) -> None:
        """Show the code that waits to be typed in a browser elsewhere."""
        if self._doing is Doing.SIGN_IN:
            self.inputs.sign_in.show_code(code, page)

    def end_sign_in(self, user: str, failure: SignInFailure | None) -> None:
        """The sign-in is over: as whom ("" where nobody says), or why not. A good one is tried at once."""
        if self._doing is not Doing.SIGN_IN:
            return
        self._doing = Doing.NOTHING
        progress = Progress.IDLE if failure is not None else Progress.DONE
        doubt = doubt_about(self._signing, user) if self._signing is not None and failure is None else ""
        self.inputs.sign_in.show_progress(progress, failure, user, doubt)
        self._signed_in = self._signing if failure is None else None
        self._typed()  # the fields may have been changed meanwhile
        if self._signed_in is not None and self._before is None:
            self._test()
        elif failure is not None:
            self.buttons.take_focus()
        elif self._signed_in is not None and self._signed_in == self._before:
            self.left.emit()  # it was kept at once, and nothing else is to be saved

    def show_step(self, step: Step) -> None:
        """Tick off one step of the test; where Sent is not found, the field for it is unfolded."""
        self.trial.show_step(step)
        if step.name in {"sent", SENDING} and step.good is False and not step.folders:
            self.inputs.more.setChecked(True)

    def end_test(self) -> None:
        """Every step was shown."""
        self._doing = Doing.NOTHING
        self.trial.end()
        self._good = self.trial.good
        self._arrange()
        if self.trial.refusal and self.inputs.password.isVisible():
            self.inputs.refuse_password(self.trial.refusal)
            self.inputs.password.setFocus()
            self.inputs.password.selectAll()
        else:
            self.buttons.take_focus()

    def sign_in_again(self) -> None:
        """Go to what lets Owed in again: the provider's page at once, or the password."""
        if self.draft().in_browser:
            self._sign_in()
        else:
            self.go_to(self.inputs.password)

    def _connect(self) -> None:
        self.address.textEdited.connect(self._address_typed)
        for field in (self.address, self.inputs.password):
            # Later: the key goes on to the window, which presses the button that has the focus by then.
            field.returnPressed.connect(self.buttons.press, Qt.ConnectionType.QueuedConnection)
        self.kind.currentChanged.connect(self._turn)
        self.search.wished.connect(self.wished)
        self.search.chosen.connect(self._take)
        self.inputs.wished.connect(self.wished)
        self.inputs.changed.connect(self._typed)
        self.inputs.more.toggled.connect(self._arrange)
        self.inputs.sign_in.code_wanted.connect(self._sign_in_by_code)
        self.trial.chosen.connect(self._take_folder)
        self.go_on.clicked.connect(self._go_on)
        self.save.clicked.connect(self._save)
        self.buttons.test.clicked.connect(self._test)
        self.buttons.again.clicked.connect(self._sign_in)
        self.stop.clicked.connect(self._give_up)
        self.cancel.clicked.connect(self._leave)
        self.buttons.by_hand.clicked.connect(self._begin_by_hand)
        self.buttons.by_folder.clicked.connect(self._begin_folder)

    def _moment(self) -> Moment:
        draft = self.draft()
        page = self.inputs.sign_in.called if draft.in_browser and self._signed_in is None else ""
        new = self._before is None
        return Moment(
            self._stage, self._doing, new, self._by_hand, draft.kind, page, draft.in_browser, self._good
        )

    @Slot()
    def _arrange(self) -> None:
        """Show what this moment is about, and what is wrong so far; fields may have changed places."""
        self.show_moment(self._moment())
        self._complain()
        chain(self)

    def _complain(self) -> None:
        """Complain only about what the user had a chance to fill in."""
        draft = self.draft()
        self.address_field.complain(draft.address_problem().get("address", "") if self._asked else "")
        if self._stage is Stage.NEEDED:
            self.inputs.complain(draft, asked=self._asked)
            if draft.in_browser:
                self.inputs.sign_in.show_account(draft.account(self._now, self._before, self._taken))

    # -- steps ----------------------------------------------------------------------------------------------

    @Slot()
    def _go_on(self) -> None:
        if self._stage is Stage.ADDRESS:
            self._find()
        elif self.draft().in_browser and self._signed_in is None:
            self._sign_in()
        else:
            self._test()

    def _find(self) -> None:
        self._asked = True
        if self.draft().address_problem():
            self._complain()
            self.address.setFocus()
            return
        self._asked = False
        self._stage = Stage.SEARCH
        self.search.begin()
        self._arrange()
        self.stop.setFocus()
        self.wished.emit(FindAccount(self.address.text().strip().lower()))

    @Slot(object)
    def _take(self, candidate: Candidate) -> None:
        """Fill the fields with a way in that was found."""
        draft = replace(Draft.of(candidate.account), name="", address=self.address.text())
        self._by_hand = False
        self._forget_trials()
        self.inputs.show_draft(draft, new=True, found=True)
        app_password = candidate.asks is Asks.APP_PASSWORD
        self.inputs.show_page(candidate.page, app_password=app_password)
        self._asked = False
        self._arrange()

    @Slot()
    def _begin_by_hand(self) -> None:
        self._set_up_by_hand()
        self.search.clear()
        self._arrange()
        self.go_to(self.inputs.asks_first if self.address.text() else self.address)

    @Slot()
    def _begin_folder(self) -> None:
        self.kind.setCurrentIndex(list(KINDS).index(Kind.MAILDIR))
        self._begin_by_hand()

    def _set_up_by_hand(self) -> None:
        self._stage, self._by_hand = Stage.NEEDED, True
        self._turn()

    @Slot()
    def _turn(self) -> None:
        """Show the empty fields of the kind that was chosen."""
        if self._before is not None or not self._by_hand:
            return
        kind = list(KINDS)[self.kind.currentIndex()]
        self._forget_trials()
        self.inputs.show_draft(Draft(kind, host=guessed_host(self.address.text())), new=True, found=False)
        self._asked = False
        self._arrange()

    def _forget_trials(self) -> None:
        self._good, self._signed_in = None, None
        self.trial.clear()
        self.inputs.sign_in.show_progress(Progress.IDLE)

    @Slot()
    def _address_typed(self) -> None:
        """Another address is looked for anew, unless everything is set up by hand."""
        host = self.inputs.edits["host"]
        if self._by_hand:
            if self._before is None and not host.isModified():
                host.setText(guessed_host(self.address.text()))
                host.setModified(False)
        elif self._stage is Stage.NEEDED:
            self._forget_trials()
            self.search.clear()
            self._stage = Stage.ADDRESS
        self._typed()

    @Slot()
    def _typed(self) -> None:
        """What was tried before says nothing about what the fields say now."""
        if self._doing is Doing.NOTHING and self._good is not None:
            self._good = None
        if self._signed_in is not None and not self._is_signed_in(self._signed_in):
            self._signed_in = None
            self.inputs.sign_in.show_progress(Progress.IDLE)
        self.show_moment(self._moment())
        self._complain()

    def _is_signed_in(self, account: Account) -> bool:
        draft = self.draft()
        return not draft.problems() and same_sign_in(
            account, draft.account(self._now, self._before, self._taken)
        )

    def _account(self) -> Account | None:
        """The account, or None where something is missing, which is then named."""
        self._asked = True
        draft = self.draft()
        problems = draft.problems()
        wrong_sending = draft.sending.problems() if draft.kind in {Kind.IMAP, Kind.MAILDIR} else {}
        self._complain()
        if wrong_sending and not problems:
            self.inputs.outgoing.edits["host"].setFocus()
            return None
        if problems:
            first = self.address if "address" in problems else self.inputs.first_wrong(problems)
            if first is not None:
                self.go_to(first)
            return None
        account = draft.account(self._now, self._before, self._taken)
        if account.name in self._taken:  # a password is kept under the name: another account's must not go
            self.inputs.refuse_name(tr("There is already an account named {name}.", name=account.name))
            return None
        return account

    @Slot()
    def _sign_in(self) -> None:
        self._begin_sign_in(by_code=False)

    @Slot()
    def _sign_in_by_code(self) -> None:
        self._begin_sign_in(by_code=True)

    def _begin_sign_in(self, *, by_code: bool) -> None:
        account = self._account()
        if account is None:
            return
        self._stop()
        self._doing, self._signing = Doing.SIGN_IN, account
        self.inputs.sign_in.show_progress(Progress.CODE if by_code else Progress.BROWSER)
        self._arrange()
        self.stop.setFocus()
        secret = self.inputs.sign_in.edits["client_secret"].text()
        self.wished.emit(SignInInBrowser(account, secret, by_code))

    @Slot()
    def _test(self) -> None:
        account = self._account()
        if account is None:
            return
        self._doing = Doing.TEST
        self.inputs.refuse_password("")
        self.trial.begin()
        self._arrange()
        self.stop.setFocus()  # Qt would give it to the first field, and scroll there
        self.wished.emit(TestAccount(account, self.inputs.password.text()))

    @Slot()
    def _give_up(self) -> None:
        """Stop what goes on; after a search everything can be set up by hand."""
        searching = self._stage is Stage.SEARCH
        self._stop()
        if searching:
            self.end_search()
        else:
            self._arrange()
            self.buttons.take_focus()

    def _stop(self, *, left: bool = False) -> None:
        if self._doing is Doing.SIGN_IN:
            self.inputs.sign_in.show_progress(Progress.IDLE)
        if self._doing is Doing.TEST:
            self.trial.clear()
        unsaved = left and self._signed_in is not None
        if self._doing is not Doing.NOTHING or self._stage is Stage.SEARCH or unsaved:
            self._doing = Doing.NOTHING
            self.wished.emit(StopSetUp(left))

    @Slot()
    def _save(self) -> None:
        account = self._account()
        if account is None:
            return
        if self.inputs.password.text() and wants_password(account):
            self.wished.emit(KeepPassword(account.name, self.inputs.password.text()))
        if self._signed_in is not None:
            self.wished.emit(KeepSignIn(account.name))
        self.inputs.forget_secrets()
        self._signed_in = None
        self.saved.emit(account, self._before)

    @Slot()
    def _leave(self) -> None:
        self._stop(left=True)
        self.inputs.forget_secrets()
        self.left.emit()

    @Slot(str)
    def _take_folder(self, name: str) -> None:
        self.inputs.edits["sent"].setText(name)
        self._good = self.trial.good
        self._arrange()
