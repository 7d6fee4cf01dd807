import json
import logging
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

from tests.servers.certificates import Authority
from tests.servers.hostile_http import WRONG
from tests.servers.identity import GOOGLE, GOOGLE_SECRET, MICROSOFT, USER, Identity, identity
from tests.servers.web import busy, reply
from trayapp.errors import Busy, MailTrouble, SecretsTrouble, SignInNeeded, Unreachable
from trayapp.mail import http
from trayapp.mail.signin.consent import asks_administrator
from trayapp.mail.signin.grant import Grant, read_grant
from trayapp.mail.signin.keys import Keys
from trayapp.mail.signin.provider import granted
from trayapp.mail.signin.scopes import Purpose
from trayapp.mail.signin.tokens import Tokens, renewed
from trayapp.settings.accounts.account import GraphAccount, ImapAccount, Provider
from trayapp.settings.secrets import MemorySecrets

ROOT = Path(__file__).resolve().parents[3]
NOW = datetime(2026, 5, 8, 14, 40, tzinfo=UTC)
READ = "Mail.Read offline_access openid profile"


class Clock:
    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now

    def pass_by(self, **time: float) -> None:
        self.now += timedelta(**time)


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture
def provider(authority: Authority) -> Iterator[Identity]:
    with identity(authority) as running:
        yield running


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def secrets() -> MemorySecrets:
    return MemorySecrets()


@pytest.fixture
def account(provider: Identity) -> GraphAccount:
    return GraphAccount("Firm", USER, provider.authorization(), NOW, ca_file=provider.ca_file)


@pytest.fixture
def tokens(
    provider: Identity, account: GraphAccount, secrets: MemorySecrets, clock: Clock, tmp_path: Path
) -> Tokens:
    """Of somebody who has signed in just now."""
    signed_in(provider, account, secrets, clock)
    return Tokens(account, secrets, clock, lock=tmp_path / "lock")


def signed_in(
    provider: Identity, account: GraphAccount, secrets: MemorySecrets, clock: Clock, scopes: str = READ
) -> Grant:
    given = provider.give(USER, MICROSOFT, scopes)
    grant = granted(account.authorization, given, clock(), (), user=USER)
    secrets.set(account.name, grant.written())
    return grant


def google(provider: Identity, secrets: MemorySecrets, clock: Clock) -> tuple[ImapAccount, Grant]:
    """Somebody who has signed in to Google just now."""
    authorization = provider.authorization(Provider.GOOGLE)
    account = ImapAccount(
        "Mail", USER, "localhost", NOW, authorization=authorization, ca_file=provider.ca_file
    )
    given = provider.give(USER, GOOGLE, "https://mail.google.com/")
    grant = granted(authorization, given, clock(), (), client_secret=GOOGLE_SECRET)
    secrets.set("Mail", grant.written())
    return account, grant


def held_name(page: str) -> str:
    return "Mail" if page == "Google's" else "Firm"


def kept(secrets: MemorySecrets) -> Grant:
    grant = read_grant(secrets.get("Firm"))
    assert grant is not None
    return grant


# ---- Renewed ahead of time ---------------------------------------------------------------------------------


def test_a_token_that_is_good_is_given_without_asking_anybody(
    tokens: Tokens, provider: Identity, clock: Clock
) -> None:
    first = tokens.token()
    clock.pass_by(minutes=54)
    assert tokens.token() == first
    assert provider.asked.total() == 0


def test_a_token_is_renewed_before_it_ends(
    tokens: Tokens, provider: Identity, secrets: MemorySecrets, clock: Clock
) -> None:
    first, before = tokens.token(), kept(secrets)
    clock.pass_by(minutes=56)
    second = tokens.token()
    assert second != first
    shown = provider.shown(second)
    assert shown is not None
    assert shown.allows("Mail.Read")
    after = kept(secrets)
    assert after.access_token == second
    assert after.refresh_token != before.refresh_token
    assert after.user == USER
    assert provider.asked == {"discovery": 1, "token": 1}
    assert tokens.token() == second
    assert provider.asked["token"] == 1


def test_a_server_may_want_it_renewed_earlier(
    provider: Identity, account: GraphAccount, secrets: MemorySecrets, clock: Clock
) -> None:
    provider.renew_in = 1_200
    signed_in(provider, account, secrets, clock)
    tokens = Tokens(account, secrets, clock)
    first = tokens.token()
    clock.pass_by(minutes=21)
    assert tokens.token() != first


@pytest.mark.parametrize("gap", [timedelta(days=3), timedelta(hours=-2)])
def test_after_a_clock_jumped_a_token_is_renewed(tokens: Tokens, clock: Clock, gap: timedelta) -> None:
    first = tokens.token()
    clock.now += gap
    assert tokens.token() != first


@pytest.mark.parametrize("ahead", [3600, -3600])
def test_a_server_whose_clock_is_an_hour_off_changes_nothing(
    provider: Identity, account: GraphAccount, secrets: MemorySecrets, clock: Clock, ahead: float
) -> None:
    provider.ahead = ahead
    signed_in(provider, account, secrets, clock)
    tokens = Tokens(account, secrets, clock)
    first = tokens.token()
    clock.pass_by(minutes=50)
    assert tokens.token() == first
    clock.pass_by(minutes=7)
    assert tokens.token() != first


def test_while_the_server_is_away_the_old_token_is_used_to_its_end(
    tokens: Tokens, provider: Identity, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    first = tokens.token()
    provider.faults = {"discovery": reply("", 500)}
    clock.pass_by(minutes=56)
    assert tokens.token() == first
    assert "renewed later" in caplog.text
    assert first not in caplog.text
    clock.pass_by(minutes=4)
    with pytest.raises(Unreachable):
        tokens.token()
    provider.faults = {"token": busy("40")}
    with pytest.raises(Busy) as caught:
        tokens.token()
    assert caught.value.retry_after == 40
    provider.faults = {}
    assert tokens.token() != first


_SHAPES = ("a list", "null", "values of other kinds", "half a document", "no", "a redirect to nowhere")


@pytest.mark.parametrize(
    ("page", "name"),
    [("token", name) for name in WRONG]
    + [(page, name) for page in ("discovery", "Google's") for name in _SHAPES],
)
def test_whatever_a_sign_in_server_answers_is_a_sentence_and_the_sign_in_is_kept(
    provider: Identity,
    account: GraphAccount,
    secrets: MemorySecrets,
    clock: Clock,
    monkeypatch: pytest.MonkeyPatch,
    page: str,
    name: str,
) -> None:
    monkeypatch.setattr(http, "open_http", partial(http.open_http, timeout=0.3))
    if page == "Google's":
        mail, held = google(provider, secrets, clock)
        tokens = Tokens(mail, secrets, clock)
        provider.faults = {"token": WRONG[name]}
    else:
        held = signed_in(provider, account, secrets, clock)
        tokens = Tokens(account, secrets, clock)
        provider.faults = {page: WRONG[name]}
    clock.pass_by(minutes=56)
    assert tokens.token() == held.access_token, "it is good for four minutes more"
    clock.pass_by(minutes=10)
    with pytest.raises(MailTrouble) as caught:
        tokens.token()
    assert not isinstance(caught.value, SignInNeeded), name
    assert held.refresh_token not in str(caught.value)
    assert read_grant(secrets.get(held_name(page))) == held
    provider.faults = {}
    assert tokens.token() != held.access_token


# ---- Refused -----------------------------------------------------------------------------------------------


def test_a_token_that_a_server_refused_is_renewed_once(tokens: Tokens, provider: Identity) -> None:
    secret = tokens.secret()
    first = secret()
    provider.end_tokens()
    second = renewed(secret)
    assert second is not None
    assert second != first
    assert provider.shown(second) is not None
    assert secret() == second


def test_two_connections_that_were_refused_the_same_token_renew_it_once(
    tokens: Tokens, provider: Identity
) -> None:
    look, watch = tokens.secret(), tokens.secret()
    first = look()
    assert watch() == first
    assert renewed(look, first) == renewed(watch, first) != first
    assert provider.asked["token"] == 1


def test_where_one_was_refused_another_of_before_is_not_shown(
    tokens: Tokens, provider: Identity, account: GraphAccount, secrets: MemorySecrets, clock: Clock
) -> None:
    secret = tokens.secret()
    secret()
    signed_in(provider, account, secrets, clock)  # by another process
    clock.pass_by(minutes=10)
    provider.end_tokens()
    assert provider.shown(secret.fresh()) is not None


def test_where_one_was_refused_and_no_new_one_is_to_be_had_the_sign_in_is_not_blamed(
    tokens: Tokens, provider: Identity, account: GraphAccount, secrets: MemorySecrets, clock: Clock
) -> None:
    secret = tokens.secret()
    secret()
    signed_in(provider, account, secrets, clock)  # by another process
    clock.pass_by(minutes=10)
    provider.end_tokens()
    provider.faults = {"token": busy("9")}
    with pytest.raises(Busy):
        secret.fresh()


def test_a_password_is_not_renewed() -> None:
    assert renewed(lambda: "correct horse") is None


def test_where_the_renewal_is_refused_one_click_helps(
    tokens: Tokens, provider: Identity, clock: Clock, secrets: MemorySecrets
) -> None:
    first = tokens.token()
    provider.end_sessions()
    clock.pass_by(minutes=56)
    for _ in range(2):
        with pytest.raises(SignInNeeded) as caught:
            tokens.token()
        assert caught.value.title.startswith("The sign-in has ended")
        assert caught.value.remedy == "Sign in again."
    assert kept(secrets).access_token == first, "nothing is thrown away: a rule may pass"


def test_why_an_administrator_is_needed_is_told(tokens: Tokens, provider: Identity, clock: Clock) -> None:
    provider.refuses = [("invalid_grant", "AADSTS65001: The administrator has not consented.")]
    clock.pass_by(hours=2)
    with pytest.raises(SignInNeeded) as caught:
        tokens.token()
    assert asks_administrator(caught.value)


def test_who_has_not_signed_in_is_told(account: GraphAccount, clock: Clock) -> None:
    for text in ("", "a password of before", "owed-grant-1:", "owed-grant-1:{}", "owed-grant-1:[1]"):
        known = {"Firm": text} if text else {}
        with pytest.raises(SignInNeeded, match="Nobody has signed in to Firm yet"):
            Tokens(account, MemorySecrets(known), clock).token()


def test_no_other_server_and_no_other_client_gets_what_was_granted(
    provider: Identity, account: GraphAccount, secrets: MemorySecrets, clock: Clock
) -> None:
    signed_in(provider, account, secrets, clock)
    elsewhere = replace(account.authorization, authority="https://login.example")
    other = replace(account.authorization, client_id="99999999-2222-3333-4444-555555555555")
    for authorization in (elsewhere, other, replace(account.authorization, authority="")):
        changed = replace(account, authorization=authorization)
        with pytest.raises(SignInNeeded, match="belongs to another client id or sign-in server"):
            Tokens(changed, secrets, clock).token()


# ---- Permissions -------------------------------------------------------------------------------------------


def test_sending_is_another_permission_and_reading_goes_on_without(
    tokens: Tokens, provider: Identity, account: GraphAccount, secrets: MemorySecrets, clock: Clock
) -> None:
    sends = Tokens(replace(account, sends=True), secrets, clock)
    provider.declines = frozenset({"Mail.Send"})
    with pytest.raises(SignInNeeded, match="does not include the permission to send") as caught:
        sends.token(purpose=Purpose.SEND)
    assert caught.value.remedy == "Sign in again to give it."
    assert sends.token() == tokens.token()


def test_what_an_administrator_has_granted_meanwhile_needs_no_page(
    provider: Identity, account: GraphAccount, secrets: MemorySecrets, clock: Clock
) -> None:
    signed_in(provider, account, secrets, clock)
    tokens = Tokens(replace(account, sends=True), secrets, clock)
    shown = provider.shown(tokens.token(purpose=Purpose.SEND))
    assert shown is not None
    assert shown.allows("Mail.Send")
    assert shown.allows("Mail.Read")
    assert tokens.token(purpose=Purpose.CONTACTS)


def test_a_renewal_keeps_what_was_granted(
    provider: Identity, account: GraphAccount, secrets: MemorySecrets, clock: Clock
) -> None:
    signed_in(provider, account, secrets, clock, f"{READ} Contacts.Read Mail.Send")
    tokens = Tokens(replace(account, sends=True), secrets, clock)
    clock.pass_by(hours=1)
    shown = provider.shown(tokens.token())
    assert shown is not None
    assert shown.scopes == {"Mail.Read", "Mail.Send", "Contacts.Read"}


# ---- Several processes and threads -------------------------------------------------------------------------


def test_another_process_has_renewed_it_already(
    tokens: Tokens, provider: Identity, account: GraphAccount, secrets: MemorySecrets, clock: Clock
) -> None:
    tokens.token()
    other = Tokens(account, secrets, clock)
    clock.pass_by(minutes=56)
    assert other.token() == tokens.token()
    assert provider.asked["token"] == 1


def together(calls: Sequence[Callable[[], str]]) -> list[str]:
    """Do them all at the same time; give what they gave, in any order."""
    found: list[str] = []
    threads = [threading.Thread(target=lambda call: found.append(call()), args=(call,)) for call in calls]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    return found


def test_many_at_once_renew_once_and_lose_nothing(
    provider: Identity, account: GraphAccount, secrets: MemorySecrets, clock: Clock, tmp_path: Path
) -> None:
    signed_in(provider, account, secrets, clock)
    for round_ in range(3):
        clock.pass_by(hours=1)
        several = [Tokens(account, secrets, clock, lock=tmp_path / "lock") for _ in range(6)]
        found = together([one.token for one in several])
        assert len(found) == 6
        assert len(set(found)) == 1
        assert provider.asked["token"] == round_ + 1


_PROCESS = """
import sys
from datetime import datetime, timedelta
from pathlib import Path
from keyring_file import FileKeyring
import keyring
keyring.set_keyring(FileKeyring(Path(sys.argv[2])))
from trayapp.mail.signin.tokens import Tokens
from trayapp.settings.accounts.account import Authorization, GraphAccount, Provider
from trayapp.settings.secrets import KeyringSecrets
import json
told = json.loads(sys.argv[1])
added = datetime.fromisoformat(told["now"])
account = GraphAccount("Firm", told["user"], Authorization(Provider.MICROSOFT, *told["authorization"]), added,
                       ca_file=Path(told["ca_file"]))
lock = Path(told["lock"])
for hour in range(1, 4):
    tokens = Tokens(account, KeyringSecrets(), lambda: added + timedelta(hours=hour), lock=lock)
    print(tokens.token()[-20:])
"""
_KEYRING = """
import json
import os
from keyring.backend import KeyringBackend

class FileKeyring(KeyringBackend):
    priority = 1
    def __init__(self, folder):
        super().__init__()
        self.folder = folder
    def _file(self, service, name):
        return self.folder / f"{service}-{name}"
    def get_password(self, service, name):
        try:
            return self._file(service, name).read_text()
        except FileNotFoundError:
            return None
    def set_password(self, service, name, password):
        draft = self.folder / f"draft{os.getpid()}"
        draft.write_text(password)
        draft.replace(self._file(service, name))
    def delete_password(self, service, name):
        self._file(service, name).unlink()
"""


def test_several_processes_share_one_sign_in_and_lose_no_refresh_token(
    provider: Identity, account: GraphAccount, clock: Clock, tmp_path: Path
) -> None:
    memory = MemorySecrets()
    signed_in(provider, account, memory, clock)
    ring = tmp_path / "ring"
    ring.mkdir()
    (tmp_path / "keyring_file.py").write_text(_KEYRING, encoding="ascii")
    (ring / "Owed-Firm").write_text(memory.get("Firm") or "", encoding="ascii")
    one = account.authorization
    told = json.dumps(
        {
            "now": NOW.isoformat(),
            "user": USER,
            "authorization": [one.client_id, one.tenant, one.authority],
            "ca_file": str(provider.ca_file),
            "lock": str(tmp_path / "lock"),
        }
    )
    code = f"import sys; sys.path[:0] = [{str(tmp_path)!r}, {str(ROOT)!r}]\n{_PROCESS}"
    running = [
        subprocess.Popen([sys.executable, "-c", code, told, str(ring)], stdout=subprocess.PIPE, text=True)
        for _ in range(3)
    ]
    said = [process.communicate(timeout=60)[0].split() for process in running]
    assert [process.returncode for process in running] == [0, 0, 0]
    assert [len(lines) for lines in said] == [3, 3, 3]
    # A renewal for an hour that another process is past already costs one more; none was refused.
    assert 3 <= provider.asked["token"] <= 9
    assert not provider.ended


def test_who_signs_in_while_a_renewal_is_refused_wins(
    tokens: Tokens, provider: Identity, account: GraphAccount, secrets: MemorySecrets, clock: Clock
) -> None:
    tokens.token()
    clock.pass_by(hours=2)
    provider.end_sessions()
    old = kept(secrets).written()
    looks = iter([old, old])

    class Meanwhile(MemorySecrets):
        """A keyring into which somebody puts a new sign-in while the old one is being renewed."""

        def get(self, name: str) -> str | None:
            return next(looks, None) or signed_in(provider, account, secrets, clock).written()

    late = Tokens(account, Meanwhile(), clock)
    assert provider.shown(late.token()) is not None


def test_a_keyring_that_does_not_take_the_renewed_one_loses_nothing_while_owed_runs(
    provider: Identity, account: GraphAccount, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    class Stubborn(MemorySecrets):
        takes = True

        def set(self, name: str, secret: str) -> None:
            if not self.takes:
                raise SecretsTrouble("The system keyring is locked.", "Unlock it.")
            super().set(name, secret)

    secrets = Stubborn()
    signed_in(provider, account, secrets, clock)
    tokens = Tokens(account, secrets, clock)
    secrets.takes = False
    for hour in range(3):
        clock.pass_by(hours=1)
        assert provider.shown(tokens.token()) is not None, hour
    assert "in memory only" in caplog.text
    secrets.takes = True
    clock.pass_by(hours=1)
    token = tokens.token()
    assert kept(secrets).access_token == token


def test_nothing_secret_shows(
    tokens: Tokens, secrets: MemorySecrets, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    clock.pass_by(hours=1)
    first = tokens.token()
    grant = kept(secrets)
    shown = f"{tokens!r} {tokens.secret()!r} {grant!r} {caplog.text}"
    assert first not in shown
    assert grant.refresh_token not in shown


# ---- Keys: what a profile signs in with --------------------------------------------------------------------


@pytest.fixture
def keys(secrets: MemorySecrets, clock: Clock, tmp_path: Path) -> Keys:
    return Keys(lambda: secrets, MemorySecrets(), clock, tmp_path)


def test_an_account_signs_in_with_its_password_or_its_token(
    keys: Keys, provider: Identity, account: GraphAccount, secrets: MemorySecrets, clock: Clock
) -> None:
    office = ImapAccount("Office", USER, "localhost", NOW)
    secrets.set("Office", "correct horse")
    assert keys.secret(office)() == "correct horse"
    grant = signed_in(provider, account, secrets, clock)
    assert keys.secret(account)() == grant.access_token
    assert isinstance(keys.secret(account, Purpose.SEND), object)


def test_a_sign_in_of_before_is_shown_to_no_server_as_a_password(
    keys: Keys, provider: Identity, account: GraphAccount, secrets: MemorySecrets, clock: Clock
) -> None:
    signed_in(provider, account, secrets, clock)
    with pytest.raises(SignInNeeded, match="no password for Firm"):
        keys.secret(ImapAccount("Firm", USER, "localhost", NOW))()


def test_a_sign_in_that_was_tried_is_kept_once_the_account_is(
    provider: Identity, account: GraphAccount, secrets: MemorySecrets, clock: Clock, tmp_path: Path
) -> None:
    for_this_run = MemorySecrets()
    keys = Keys(lambda: secrets, for_this_run, clock, tmp_path)
    draft = replace(account, name="New account")
    grant = signed_in(provider, draft, for_this_run, clock)
    assert keys.secret(draft)() == grant.access_token
    keys.keep_sign_in("Firm", tried_as="New account")
    assert kept(secrets) == grant
    assert for_this_run.get("New account") is None
    assert keys.secret(account)() == grant.access_token
    keys.keep_sign_in("Firm")  # nothing is there to be kept any more


def test_the_lock_is_one_for_each_account(keys: Keys, provider: Identity, tmp_path: Path) -> None:
    assert keys._lock("Firm") != keys._lock("Office")
    assert keys._lock("Firm").parent == tmp_path


def test_who_waits_too_long_for_another_process_is_told_to_wait(
    tokens: Tokens, clock: Clock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from trayapp.settings.lock import locked

    monkeypatch.setattr("trayapp.mail.signin.provider._TURN", 0.05)
    clock.pass_by(hours=1)
    with locked(tmp_path / "lock"), pytest.raises(MailTrouble) as caught:
        tokens.token()
    assert isinstance(caught.value, Busy)
    assert tokens.token()


def test_a_disk_that_knows_no_locks_keeps_nobody_out(
    tokens: Tokens, clock: Clock, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    first = tokens.token()
    tokens._lock = Path("/nowhere/at/all/lock")
    clock.pass_by(hours=1)
    assert tokens.token() != first
    assert "without a lock" in caplog.text


def test_google_renews_too(provider: Identity, secrets: MemorySecrets, clock: Clock) -> None:
    account, grant = google(provider, secrets, clock)
    provider.rotates = False
    tokens = Tokens(account, secrets, clock)
    for _ in range(3):
        clock.pass_by(hours=1)
        assert provider.shown(tokens.token()) is not None
    after = read_grant(secrets.get("Mail"))
    assert after is not None
    assert after.refresh_token == grant.refresh_token, "Google gives one, and keeps to it"
    provider.end_sessions()
    clock.pass_by(hours=1)
    with pytest.raises(SignInNeeded, match="sign-in has ended"):
        tokens.token()
