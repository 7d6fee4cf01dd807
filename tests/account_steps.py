"""Goes the ways through an account's form, as a person does."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtTest import QTest

from trayapp.mail.discover.candidate import Candidate
from trayapp.mail.probe import Step
from trayapp.ui.accounts.draft import Kind
from trayapp.ui.accounts.form import AccountForm
from trayapp.ui.accounts.view import KINDS

GOOD = (Step("reach", good=True, sentence="It answers."), Step("inbox", good=True, sentence="Found."))


def by_hand(form: AccountForm, address: str, kind: Kind = Kind.IMAP) -> None:
    """Type an address and set the rest up by hand."""
    QTest.keyClicks(form.address, address)
    form.buttons.by_hand.click()
    form.kind.setCurrentIndex(list(KINDS).index(kind))


def found(form: AccountForm, address: str, *candidates: Candidate) -> None:
    """Type an address, and let this be found."""
    QTest.keyClicks(form.address, address)
    form.go_on.click()
    for candidate in candidates:
        form.show_candidate(candidate)
    form.end_search()


def tried(form: AccountForm, steps: Iterable[Step] = GOOD) -> None:
    """Press the button that tries it, and let the test find this."""
    form.go_on.click()
    for step in steps:
        form.show_step(step)
    form.end_test()
