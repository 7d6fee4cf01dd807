"""What an account's form asks for is done beside the windows: found, signed in to, tried, and stopped."""

from __future__ import annotations

import queue
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from tests.servers.browser import Browser
from tests.servers.certificates import Authority
from tests.servers.identity import GOOGLE_SECRET, MICROSOFT, TENANT, USER
from tests.servers.microsoft365 import Microsoft365, microsoft365
from trayapp.doing.trial import STUMBLED, Search, Trial
from trayapp.mail.discover.candidate import Asks, Candidate
from trayapp.mail.probe import Step
from trayapp.profile.profile import Profile
from trayapp.settings.accounts.account import Account, Authorization, GraphAccount, ImapAccount, Provider
from trayapp.settings.places import Places
from trayapp.settings.secrets import KeyringSecrets, MemorySecrets, Secrets
from trayapp.ui.accounts.wishes import (
    AnswerSearch,
    FindAccount,
    KeepSignIn,
    SignInFailure,
    SignInInBrowser,
    StopSetUp,
)
from trayapp.ui.wishes import TestAccount as TryAccount

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
FOUND = Candidate(
    ImapAccount("Firm", "me@firm.example", "imap.firm.example", NOW),
    Asks.PASSWORD,
    "IMAP at imap.firm.example.",
)


class Form:
    """Notes what it is told, as the real one shows it."""

    def __init__(self) -> None:
        self.steps: list[Step] = []
        self.candidates: list[Candidate] = []
        self.questions: list[str] = []
        self.codes: list[str] = []
        self.users: list[str] = []
        self.failures: list[SignInFailure] = []
        self.complaints: list[str] = []
        self.ended: list[str] = []

    def show_search_step(self, step: Step) -> None:
        self.steps.append(step)

    def show_candidate(self, candidate: Candidate) -> None:
        self.candidates.append(candidate)

    def ask(self, sentence: str) -> None:
        self.questions.append(sentence)

    def end_search(self) -> None:
        self.ended.append("search")

    def show_code(self, code: str, page: str) -> None:
        self.codes.append(code)

    def end_sign_in(self, user: str, failure: SignInFailure | None) -> None:
        self.ended.append("sign-in")
        if failure is None:
            self.users.append(user)
        else:
            self.failures.append(failure)

    def complain(self, sentence: str) -> None:
        self.complaints.append(sentence)

    def show_step(self, step: Step) -> None:
        self.steps.append(step)

    def end_test(self) -> None:
        self.ended.append("test")


class Desk:
    """A trial with everything around it."""

    def __init__(self, folder: Path, qtbot: QtBot, secrets: Secrets) -> None:
        self.qtbot = qtbot
        self.secrets = secrets
        self.profile = Profile(Places.of(folder), clock=lambda: datetime.now(UTC), secrets=secrets)
        self.form = Form()
        self.saved: list[Account] = []
        self.let_in: list[str] = []
        self.browser: Callable[[str], object] = lambda _url: None
        self.parent = QObject()
        self.trial = self.with_search(None)

    def with_search(self, search: Search | None) -> Trial:
        self.trial = Trial(
            self.profile,
            lambda: self.saved,
            lambda: [self.form],
            self.open_page,
            self.parent,
            search=search,
        )
        self.trial.let_in = self.let_in.append
        return self.trial

    def open_page(self, url: str) -> None:
        self.browser(url)

    def wait(self, what: str) -> None:
        self.qtbot.waitUntil(lambda: what in self.form.ended, timeout=20_000)

    def close(self) -> None:
        self.trial.close()
        self.profile.close()


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(tmp_path / "profile", qtbot, MemorySecrets())
    yield made
    made.close()


# ---- Finding ---------------------------------------------------------------------------------------------


def test_what_is_found_comes_as_it_is_found(desk: Desk) -> None:
    gate: queue.SimpleQueue[None] = queue.SimpleQueue()

    def search(address: str, ask: object, cancelled: object) -> Iterator[Step | Candidate]:
        yield Step("search", good=None, sentence=f"Looking for {address}.")
        gate.get(timeout=20)
        yield FOUND

    desk.with_search(search).do(FindAccount("me@firm.example"))
    desk.qtbot.waitUntil(lambda: bool(desk.form.steps), timeout=20_000)
    assert desk.form.candidates == [], "it is still looking"
    gate.put(None)
    desk.wait("search")
    assert desk.form.candidates == [FOUND]


@pytest.mark.parametrize("yes", [True, False])
def test_a_question_waits_for_the_answer(desk: Desk, yes: bool) -> None:
    def search(_address: str, ask: Callable[[str], bool], _cancelled: object) -> Iterator[Step | Candidate]:
        if ask("May Owed ask elsewhere?"):
            yield FOUND

    desk.with_search(search).do(FindAccount("me@firm.example"))
    desk.qtbot.waitUntil(lambda: bool(desk.form.questions), timeout=20_000)
    desk.trial.do(AnswerSearch(yes))
    desk.wait("search")
    assert desk.form.candidates == ([FOUND] if yes else [])


def test_a_search_that_was_stopped_is_heard_no_more_and_ends(desk: Desk) -> None:
    over: queue.SimpleQueue[bool] = queue.SimpleQueue()

    def search(
        _address: str, ask: Callable[[str], bool], cancelled: Callable[[], bool]
    ) -> Iterator[Step | Candidate]:
        agreed = ask("May Owed ask elsewhere?")
        over.put(agreed or not cancelled())
        yield FOUND

    desk.with_search(search).do(FindAccount("me@firm.example"))
    desk.qtbot.waitUntil(lambda: bool(desk.form.questions), timeout=20_000)
    desk.trial.do(StopSetUp())
    assert over.get(timeout=20) is False, "the open question was answered with no"
    desk.trial.do(FindAccount("me@firm.example"))
    desk.qtbot.waitUntil(lambda: len(desk.form.questions) == 2, timeout=20_000)
    desk.trial.do(AnswerSearch(yes=True))
    desk.wait("search")
    assert desk.form.candidates == [FOUND], "of the second search alone"


def test_a_bug_of_ours_ends_the_search_with_a_sentence(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    def search(_address: str, _ask: object, _cancelled: object) -> Iterator[Step | Candidate]:
        yield Step("search", good=None, sentence="Looking.")
        raise ZeroDivisionError

    desk.with_search(search).do(FindAccount("me@firm.example"))
    desk.wait("search")
    assert desk.form.steps[-1] == Step("search", good=False, sentence=STUMBLED)
    assert "ZeroDivisionError" in caplog.text


# ---- Signing in ------------------------------------------------------------------------------------------


@pytest.fixture
def cloud(tmp_path: Path) -> Iterator[Microsoft365]:
    with microsoft365(Authority(tmp_path)) as running:
        running.graph.add(USER)
        yield running


def account(cloud: Microsoft365, name: str = "Cloud") -> GraphAccount:
    authorization = Authorization(Provider.MICROSOFT, MICROSOFT, TENANT, cloud.page.url)
    return GraphAccount(name, USER, authorization, NOW, service=cloud.service, ca_file=Path(cloud.ca_file))


def test_a_draft_is_signed_in_to_tried_and_kept_once_it_is_saved(desk: Desk, cloud: Microsoft365) -> None:
    desk.browser = Browser(Path(cloud.ca_file))
    draft = account(cloud)
    desk.trial.do(SignInInBrowser(draft))
    desk.wait("sign-in")
    assert desk.form.users == [USER]
    assert desk.secrets.get("Cloud") is None, "nothing is left behind by an account that is never saved"
    desk.trial.do(TryAccount(draft, ""))
    desk.wait("test")
    assert [step for step in desk.form.steps if step.good is False] == []
    assert "sign-in" in {step.name for step in desk.form.steps}
    desk.trial.do(KeepSignIn("Cloud"))
    assert desk.secrets.get("Cloud")
    assert desk.let_in == ["Cloud"]


def test_a_sign_in_of_an_account_that_is_never_saved_is_forgotten(desk: Desk, cloud: Microsoft365) -> None:
    desk.browser = Browser(Path(cloud.ca_file))
    desk.trial.do(SignInInBrowser(account(cloud)))
    desk.wait("sign-in")
    assert desk.profile.for_this_run.get("Cloud")
    desk.trial.do(StopSetUp(left=True))
    assert desk.profile.for_this_run.get("Cloud") is None
    desk.trial.do(KeepSignIn("Cloud"))
    assert desk.secrets.get("Cloud") is None
    assert desk.let_in == []


def test_a_saved_account_is_let_in_again_at_once(desk: Desk, cloud: Microsoft365) -> None:
    desk.browser = Browser(Path(cloud.ca_file))
    desk.saved.append(account(cloud))
    desk.trial.do(SignInInBrowser(account(cloud)))
    desk.wait("sign-in")
    assert desk.secrets.get("Cloud")
    assert desk.let_in == ["Cloud"]


def test_without_a_keyring_a_sign_in_lasts_for_this_run_and_that_is_said(
    tmp_path: Path, qtbot: QtBot, cloud: Microsoft365
) -> None:
    desk = Desk(tmp_path / "profile", qtbot, KeyringSecrets())  # the tests' home has none
    try:
        desk.browser = Browser(Path(cloud.ca_file))
        desk.saved.append(account(cloud))
        desk.trial.do(SignInInBrowser(account(cloud)))
        desk.wait("sign-in")
        assert desk.form.failures == []
        assert "kept in memory until Owed ends" in desk.form.complaints[0]
        desk.trial.do(TryAccount(account(cloud), ""))
        desk.wait("test")
        assert all(step.good is not False for step in desk.form.steps)
    finally:
        desk.close()


def test_what_lacks_an_administrator_says_so(desk: Desk, cloud: Microsoft365) -> None:
    cloud.page.answers = "access_denied AADSTS90094: The grant requires admin permission."
    desk.browser = Browser(Path(cloud.ca_file))
    desk.trial.do(SignInInBrowser(account(cloud)))
    desk.wait("sign-in")
    (failure,) = desk.form.failures
    assert failure.needs_consent
    assert "AADSTS" not in failure.sentence
    assert "AADSTS90094" in failure.detail


def test_a_sign_in_that_was_given_up_is_heard_no_more(desk: Desk, cloud: Microsoft365) -> None:
    opened: list[str] = []
    desk.browser = opened.append
    desk.trial.do(SignInInBrowser(account(cloud)))
    desk.qtbot.waitUntil(lambda: bool(opened), timeout=20_000)
    desk.trial.do(StopSetUp())
    desk.browser = Browser(Path(cloud.ca_file))
    desk.trial.do(SignInInBrowser(account(cloud)))
    desk.wait("sign-in")
    assert desk.form.ended == ["sign-in"]
    assert desk.form.users == [USER]


def test_a_code_is_shown_and_typed_elsewhere(desk: Desk, cloud: Microsoft365) -> None:
    desk.trial.do(SignInInBrowser(account(cloud), by_code=True))
    desk.qtbot.waitUntil(lambda: bool(desk.form.codes), timeout=20_000)
    cloud.page.type_code(desk.form.codes[0])
    desk.wait("sign-in")
    assert desk.form.users == [USER]


def test_secrets_stay_out_of_what_is_logged() -> None:
    authorization = Authorization(Provider.GOOGLE, "id")
    draft = ImapAccount("Mail", USER, "imap.mail.example", NOW, authorization=authorization)
    assert GOOGLE_SECRET not in repr(SignInInBrowser(draft, GOOGLE_SECRET))


# ---- Trying ----------------------------------------------------------------------------------------------


def test_a_test_that_was_stopped_says_nothing_more(desk: Desk, cloud: Microsoft365) -> None:
    draft = account(cloud)
    desk.trial.do(TryAccount(draft, ""))
    desk.trial.do(StopSetUp())
    desk.trial.do(TryAccount(draft, ""))
    desk.wait("test")
    assert desk.form.ended == ["test"]
    assert [step.name for step in desk.form.steps if step.good is False] == ["sign-in"], "nobody signed in"
