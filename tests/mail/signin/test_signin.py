import logging
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.servers.browser import Browser
from tests.servers.certificates import Authority
from tests.servers.identity import GOOGLE_SECRET, MICROSOFT, TENANT, USER, Identity, Registered, identity
from tests.servers.web import busy, redirects_to, reply
from trayapp.errors import Busy, MailTrouble, Refused, SecretsTrouble, SignInNeeded, Unreachable, Unsafe
from trayapp.mail.signin.flow import Code, sign_in, sign_in_by_code
from trayapp.mail.signin.grant import Grant, doubt_about, read_grant
from trayapp.settings.accounts.account import Account, GraphAccount, ImapAccount, Provider
from trayapp.settings.secrets import MemorySecrets

NOW = datetime(2026, 5, 8, 14, 40, tzinfo=UTC)


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture
def provider(authority: Authority) -> Iterator[Identity]:
    with identity(authority) as running:
        yield running


@pytest.fixture
def browser(provider: Identity) -> Browser:
    return Browser(provider.ca_file)


@pytest.fixture
def secrets() -> MemorySecrets:
    return MemorySecrets()


def graph(provider: Identity, **more: object) -> GraphAccount:
    account = GraphAccount("Firm", USER, provider.authorization(), NOW, ca_file=provider.ca_file)
    return replace(account, **more)  # type: ignore[arg-type]


def imap(provider: Identity, whose: Provider) -> ImapAccount:
    return ImapAccount(
        "Mail", USER, "localhost", NOW, authorization=provider.authorization(whose), ca_file=provider.ca_file
    )


def kept(secrets: MemorySecrets, name: str = "Firm") -> Grant:
    grant = read_grant(secrets.get(name))
    assert grant is not None
    return grant


def try_in(account: Account, browser: Browser, secrets: MemorySecrets, **more: object) -> str:
    return sign_in(
        account,
        open_browser=browser,
        secrets=secrets,
        clock=lambda: NOW,
        **({"patience": 20.0} | more),  # type: ignore[arg-type]
    )


# ---- In the browser ----------------------------------------------------------------------------------------


def test_who_signs_in_with_microsoft_is_known_and_the_tokens_are_kept(
    provider: Identity, browser: Browser, secrets: MemorySecrets
) -> None:
    assert try_in(graph(provider), browser, secrets) == USER
    assert "You can close this window" in browser.wait()
    grant = kept(secrets)
    shown = provider.shown(grant.access_token)
    assert shown is not None
    assert shown.user == USER
    assert grant.user == USER
    assert grant.until == NOW + timedelta(hours=1)
    assert grant.refresh_token
    assert provider.asked == {"discovery": 1, "authorize": 1, "token": 1}
    [url] = browser.opened
    assert "code_challenge_method=S256" in url
    assert "response_mode=form_post" in url
    assert f"login_hint={USER.replace('@', '%40')}" in url


def test_who_signs_in_with_google_does_so_with_its_secret_that_is_none(
    provider: Identity, browser: Browser, secrets: MemorySecrets
) -> None:
    account = imap(provider, Provider.GOOGLE)
    try_in(account, browser, secrets, client_secret=GOOGLE_SECRET)
    assert "You can close this window" in browser.wait()
    grant = kept(secrets, "Mail")
    assert grant.client_secret == GOOGLE_SECRET
    assert [*grant.scopes] == ["https://mail.google.com/"]
    assert "access_type=offline" in browser.opened[0]
    # The next time it is known.
    try_in(account, browser, secrets)
    browser.wait()
    assert kept(secrets, "Mail").refresh_token != grant.refresh_token


def test_no_more_is_asked_for_than_is_used(
    provider: Identity, browser: Browser, secrets: MemorySecrets
) -> None:
    def asked(account: Account, *, contacts: bool = False) -> set[str]:
        try_in(account, browser, secrets, contacts=contacts)
        browser.wait()
        return set(kept(secrets, account.name).scopes) - {"openid", "profile", "offline_access"}

    assert asked(graph(provider)) == {"Mail.Read"}
    assert asked(graph(provider, sends=True)) == {"Mail.Read", "Mail.Send"}
    assert asked(graph(provider, mailbox="office@lindqvist.example")) == {"Mail.Read.Shared"}
    assert asked(graph(provider), contacts=True) == {"Mail.Read", "Contacts.Read"}
    assert asked(graph(provider)) == {"Mail.Read", "Contacts.Read"}, "what was allowed once is kept"
    of_mail = {"https://outlook.office.com/IMAP.AccessAsUser.All", "https://outlook.office.com/SMTP.Send"}
    assert asked(imap(provider, Provider.MICROSOFT)) == of_mail


def test_somebody_else_in_the_browser_is_doubted(
    provider: Identity, browser: Browser, secrets: MemorySecrets
) -> None:
    provider.user = "other@example.com"
    account = graph(provider)
    who = try_in(account, browser, secrets)
    browser.wait()
    assert doubt_about(account, who).startswith("other@example.com is none of this account's addresses.")
    assert doubt_about(account, USER.upper()) == ""
    assert doubt_about(account, "") == ""
    assert doubt_about(replace(account, aliases=("other@example.com",)), who) == ""


def test_a_browser_that_knocks_and_asks_for_an_icon_is_let_through(
    provider: Identity, browser: Browser, secrets: MemorySecrets
) -> None:
    browser.knocks = True
    assert try_in(graph(provider), browser, secrets) == USER
    assert "You can close this window" in browser.wait()


@pytest.mark.parametrize(
    ("answers", "title"),
    [
        ("access_denied AADSTS65004: User declined to consent.", "You did not allow Owed"),
        ("access_denied ", "did not get your permission"),
        ("consent_required AADSTS90094: An administrator has set a policy.", "administrators alone decide"),
        ("access_denied AADSTS90095: Request.", "wants an administrator to approve Owed"),
        ("interaction_required AADSTS53003: Blocked by Conditional Access.", "rule of your organisation"),
        ("invalid_client AADSTS50105: Not assigned to a role.", "not on the list of those"),
        ("something_new AADSTS123456: Words.", "The sign-in server said no."),
    ],
)
def test_what_the_page_says_no_with_is_a_sentence_here_and_in_the_browser(
    provider: Identity, browser: Browser, secrets: MemorySecrets, answers: str, title: str
) -> None:
    provider.answers = answers
    with pytest.raises(SignInNeeded) as caught:
        try_in(graph(provider), browser, secrets)
    assert title in caught.value.title
    assert "AADSTS" not in caught.value.title
    assert caught.value.remedy
    assert title in browser.wait()
    assert provider.asked["token"] == 0
    assert secrets.get("Firm") is None


@pytest.mark.parametrize("whose", list(Provider))
def test_a_code_that_the_server_does_not_take_is_told(
    provider: Identity, browser: Browser, secrets: MemorySecrets, whose: Provider
) -> None:
    provider.refuses = [("invalid_grant", "AADSTS70008: The code has expired.")]
    with pytest.raises(SignInNeeded, match="sign-in has ended"):
        try_in(imap(provider, whose), browser, secrets, client_secret=GOOGLE_SECRET)
    assert "Owed could not sign in" in browser.wait()


def test_a_wrong_secret_of_google_is_told(
    provider: Identity, browser: Browser, secrets: MemorySecrets
) -> None:
    with pytest.raises(SignInNeeded, match="does not accept the client id, or the secret"):
        try_in(imap(provider, Provider.GOOGLE), browser, secrets, client_secret="another")
    browser.wait()


def test_a_registration_for_servers_is_told(
    provider: Identity, browser: Browser, secrets: MemorySecrets
) -> None:
    provider.clients[MICROSOFT].secret = "of a server"
    with pytest.raises(SignInNeeded, match="registered for a server") as caught:
        try_in(graph(provider), browser, secrets)
    assert "Allow public client flows" in caught.value.remedy
    browser.wait()


def test_a_mailbox_whose_permission_was_unticked_is_not_signed_in(
    provider: Identity, browser: Browser, secrets: MemorySecrets
) -> None:
    provider.declines = frozenset({"Mail.Read"})
    with pytest.raises(SignInNeeded, match="permission to read"):
        try_in(graph(provider), browser, secrets)
    assert "could not sign in" in browser.wait()
    assert secrets.get("Firm") is None


def test_a_sign_in_that_could_not_be_renewed_is_not_taken(
    provider: Identity, browser: Browser, secrets: MemorySecrets
) -> None:
    provider.declines = frozenset({"offline_access"})
    with pytest.raises(SignInNeeded, match="within the hour"):
        try_in(graph(provider), browser, secrets)
    browser.wait()


def test_a_page_that_leads_nowhere_is_waited_for_until_it_is_too_late(
    provider: Identity, browser: Browser, secrets: MemorySecrets
) -> None:
    provider.clients[MICROSOFT] = Registered(("http://localhost/elsewhere",))
    with pytest.raises(SignInNeeded, match="Nobody finished the sign-in") as caught:
        try_in(graph(provider), browser, secrets, patience=0.5)
    assert "AADSTS50011" in browser.wait()
    assert "AADSTS" in caught.value.remedy


def test_who_gives_up_is_heard_at_once(provider: Identity, secrets: MemorySecrets) -> None:
    looks = iter([False, False, True])
    with pytest.raises(SignInNeeded, match="given up"):
        sign_in(
            graph(provider),
            open_browser=lambda _: None,
            secrets=secrets,
            clock=lambda: NOW,
            cancelled=lambda: next(looks),
        )


def test_no_browser_to_be_opened_ends_it(provider: Identity, secrets: MemorySecrets) -> None:
    def none(_url: str) -> None:
        raise Refused("There is no browser.")

    with pytest.raises(Refused, match="no browser"):
        sign_in(graph(provider), open_browser=none, secrets=secrets, clock=lambda: NOW)


def test_a_keyring_that_takes_nothing_is_told_in_the_browser_too(
    provider: Identity, browser: Browser
) -> None:
    class Locked(MemorySecrets):
        def set(self, account: str, secret: str) -> None:
            raise SecretsTrouble("The system keyring is locked.", "Unlock it.")

    with pytest.raises(SecretsTrouble):
        try_in(graph(provider), browser, Locked())
    assert "keyring is locked" in browser.wait()


# ---- Servers that are none ---------------------------------------------------------------------------------


def test_an_organisation_that_nobody_knows_is_told(
    provider: Identity, browser: Browser, secrets: MemorySecrets
) -> None:
    account = graph(provider, authorization=provider.authorization(tenant="nobody.example"))
    with pytest.raises(SignInNeeded, match="no organisation of that name"):
        try_in(account, browser, secrets)
    assert browser.opened == []


def test_without_an_organisation_anybody_may_sign_in_whom_the_client_id_is_for(
    provider: Identity, browser: Browser, secrets: MemorySecrets
) -> None:
    account = graph(provider, authorization=provider.authorization(tenant=""))
    assert try_in(account, browser, secrets) == USER
    browser.wait()
    assert "/common/oauth2/" in browser.opened[0]
    provider.clients[MICROSOFT].tenant = TENANT
    with pytest.raises(SignInNeeded):
        try_in(account, browser, secrets, patience=0.5)
    assert "AADSTS50194" in browser.wait()


@pytest.mark.parametrize("page", ["discovery", "token"])
@pytest.mark.parametrize("whose", list(Provider))
def test_whatever_a_server_answers_is_a_sentence_and_quotes_no_token(
    provider: Identity,
    secrets: MemorySecrets,
    whose: Provider,
    page: str,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    odd = {
        "portal": (reply("<html>Sign in to the hotel</html>", kind="text/html"), Unreachable),
        "busy": (busy("7"), Busy),
        "down": (reply({"error": "server_error"}, 500), Unreachable),
        "away": (redirects_to("https://elsewhere.example/"), Refused),
        "list": (reply("[]", kind="application/json"), Refused),
        "no JSON": (reply("SECRET-TOKEN", kind="application/json"), Refused),
        "empty": (reply({}), Refused),
        "odd": (reply({"access_token": ["SECRET-TOKEN"], "token_type": 3, "expires_in": "x"}), Refused),
        "null": (reply("null", kind="application/json"), Refused),
    }
    if page == "discovery" and whose is Provider.GOOGLE:
        return  # there is none
    for name, (answer, kind) in odd.items():
        provider.faults = {page: answer}
        browser = Browser(provider.ca_file)
        with pytest.raises(MailTrouble) as caught:
            try_in(imap(provider, whose), browser, secrets, client_secret=GOOGLE_SECRET)
        assert isinstance(caught.value, kind), (name, caught.value)
        assert "SECRET-TOKEN" not in str(caught.value)
        if browser.opened:
            assert "could not sign in" in browser.wait()
    assert "SECRET-TOKEN" not in caplog.text


def test_a_server_nobody_vouches_for_gets_nothing(
    provider: Identity, browser: Browser, secrets: MemorySecrets, tmp_path: Path
) -> None:
    account = graph(provider, ca_file=Authority(tmp_path).file)
    with pytest.raises(Unsafe):
        try_in(account, browser, secrets)
    assert provider.asked.total() == 0


@pytest.mark.parametrize("page", ["http://login.example/authorize", "file:///etc/hostname", "https://["])
def test_no_page_that_is_not_private_is_opened(
    provider: Identity, browser: Browser, secrets: MemorySecrets, page: str
) -> None:
    pages = {
        "authorization_endpoint": page,
        "token_endpoint": f"{provider.url}/{TENANT}/oauth2/v2.0/token",
        "device_authorization_endpoint": f"{provider.url}/{TENANT}/oauth2/v2.0/devicecode",
    }
    provider.faults = {"discovery": reply(pages)}
    with pytest.raises(Refused, match="not private"):
        try_in(graph(provider), browser, secrets)
    assert browser.opened == []
    provider.faults["code"] = reply(
        {"user_code": "x", "device_code": "y", "verification_uri": page, "expires_in": 9, "interval": 1}
    )
    shown: list[Code] = []
    with pytest.raises(Refused, match="not private"):
        sign_in_by_code(graph(provider), show=shown.append, secrets=secrets, clock=lambda: NOW)
    assert shown == []


def test_no_address_that_is_not_private_gets_a_code(
    provider: Identity, browser: Browser, secrets: MemorySecrets
) -> None:
    plain = "http://login.example/token"
    pages = {"authorization_endpoint": f"{provider.url}/x/authorize", "token_endpoint": plain}
    provider.faults = {"discovery": reply(pages)}
    with pytest.raises(Refused):
        try_in(graph(provider), browser, secrets)
    if browser.opened:
        browser.wait()


# ---- With a code -------------------------------------------------------------------------------------------


class Screen:
    """Shows the code; the user types it elsewhere after some looks."""

    def __init__(self, provider: Identity, *, after: int = 6, allow: bool = True) -> None:
        self.provider = provider
        self.after = after
        self.allow = allow
        self.codes: list[Code] = []
        self.pauses: list[float] = []

    def show(self, code: Code) -> None:
        self.codes.append(code)

    def pause(self, seconds: float) -> None:
        self.pauses.append(seconds)
        if len(self.pauses) == self.after:
            self.provider.type_code(self.codes[0].code, allow=self.allow)


def test_who_types_the_code_is_signed_in(provider: Identity, secrets: MemorySecrets) -> None:
    screen = Screen(provider)
    who = sign_in_by_code(
        graph(provider), show=screen.show, secrets=secrets, clock=lambda: NOW, pause=screen.pause
    )
    assert who == USER
    [code] = screen.codes
    assert code.url == f"{provider.url}/device"
    assert abs(code.until - NOW - timedelta(minutes=15)) < timedelta(seconds=5)
    assert kept(secrets).refresh_token
    assert provider.asked["token"] == 2


@pytest.mark.filterwarnings("ignore:Attempted too soon")  # msal's own clock knows nothing of our pauses
def test_the_server_is_asked_as_often_as_it_wants(provider: Identity, secrets: MemorySecrets) -> None:
    provider.interval = 5
    screen = Screen(provider, after=30)
    sign_in_by_code(graph(provider), show=screen.show, secrets=secrets, clock=lambda: NOW, pause=screen.pause)
    assert provider.asked["token"] == 2
    assert sum(screen.pauses) == pytest.approx(10.0)


def test_a_code_that_is_declined_or_too_late_is_told(provider: Identity, secrets: MemorySecrets) -> None:
    declined = Screen(provider, allow=False)
    with pytest.raises(SignInNeeded):
        sign_in_by_code(
            graph(provider), show=declined.show, secrets=secrets, clock=lambda: NOW, pause=declined.pause
        )
    late = Screen(provider, after=99)
    with pytest.raises(SignInNeeded, match="not used in time"):
        sign_in_by_code(
            graph(provider),
            show=late.show,
            secrets=secrets,
            clock=lambda: NOW + timedelta(minutes=len(late.pauses)),
            pause=late.pause,
        )
    assert secrets.get("Firm") is None


def test_who_gives_up_a_code_is_heard(provider: Identity, secrets: MemorySecrets) -> None:
    screen = Screen(provider, after=99)
    with pytest.raises(SignInNeeded, match="given up"):
        sign_in_by_code(
            graph(provider),
            show=screen.show,
            secrets=secrets,
            clock=lambda: NOW,
            pause=screen.pause,
            cancelled=lambda: len(screen.pauses) == 2,
        )


def test_an_organisation_that_blocks_codes_is_told(provider: Identity, secrets: MemorySecrets) -> None:
    provider.refuses = [("invalid_grant", "AADSTS53003: Access has been blocked.")]
    with pytest.raises(SignInNeeded, match="rule of your organisation"):
        sign_in_by_code(graph(provider), show=lambda _: None, secrets=secrets, clock=lambda: NOW)


def test_google_has_no_codes_for_mail(provider: Identity, secrets: MemorySecrets) -> None:
    with pytest.raises(Refused, match="lets nobody sign in to mail with a code"):
        sign_in_by_code(
            imap(provider, Provider.GOOGLE), show=lambda _: None, secrets=secrets, clock=lambda: NOW
        )


def test_an_account_with_a_password_has_no_page(provider: Identity, secrets: MemorySecrets) -> None:
    account = ImapAccount("Office", USER, "localhost", NOW)
    with pytest.raises(Refused, match="with a password"):
        sign_in(account, open_browser=lambda _: None, secrets=secrets, clock=lambda: NOW)
