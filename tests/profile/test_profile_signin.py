"""From the sign-in page to the mail: accounts without a password, as a profile opens them."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.servers.browser import Browser
from tests.servers.certificates import Authority
from tests.servers.graph import Graph, graph_server
from tests.servers.graph_answers import Token
from tests.servers.identity import USER, Identity, identity
from trayapp.domain.letters.letter import Letter
from trayapp.domain.messages.message import Address, MessageId
from trayapp.errors import SignInNeeded
from trayapp.mail.signin.scopes import Purpose, plain
from trayapp.profile.profile import Profile
from trayapp.settings.accounts.account import GraphAccount
from trayapp.settings.places import Places
from trayapp.settings.secrets import MemorySecrets, Secrets

NOW = datetime(2024, 6, 1, tzinfo=UTC)
MAIL = b"Message-ID: <1@acker.example>\r\nFrom: anna@acker.example\r\nSubject: Draft\r\n\r\nSign it?\r\n"
_NAMES = {plain(name): name for name in ("Mail.Read", "Mail.Send", "Contacts.Read", "Mail.Read.Shared")}


class SharedTokens(dict[str, Token]):
    """The tokens that the provider has given out, as the mailbox's service sees them."""

    def __init__(self, provider: Identity) -> None:
        super().__init__()
        self._provider = provider

    def get(self, token: str, _else: object = None) -> Token | None:  # type: ignore[override]
        shown = self._provider.shown(token)
        if shown is None:
            return None
        scopes = (_NAMES.get(plain(scope), scope) for scope in shown.scopes)
        return Token(shown.user, frozenset(scopes))


class House:
    """A user of Microsoft 365, with everything that belongs to it."""

    def __init__(self, provider: Identity, graph: Graph, folder: Path) -> None:
        self.provider = provider
        self.graph = graph
        self.folder = folder
        self.now = NOW
        self.secrets = MemorySecrets()
        assert graph.server is not None
        self.account = GraphAccount(
            "Firm",
            USER,
            provider.authorization(),
            NOW - timedelta(days=1),
            sends=True,
            service=graph.server.url(),
            ca_file=provider.ca_file,
        )

    def profile(self) -> Profile:
        """Open the profile once more, as another process does."""
        kept: Secrets = self.secrets
        return Profile(Places.of(self.folder), clock=lambda: self.now, secrets=kept)

    def sign_in(self, profile: Profile, *, keep: bool = True, contacts: bool = False) -> str:
        """Sign in in the browser."""
        browser = Browser(self.provider.ca_file)
        who = profile.keys.sign_in(
            self.account, open_browser=browser, cancelled=lambda: False, contacts=contacts, keep=keep
        )
        assert "You can close this window" in browser.wait()
        return who

    def read(self, profile: Profile) -> list[str]:
        """Give the ids of all mail."""
        with closing(profile.open_source(self.account)) as source:
            pages = list(source.changes(None))
        return [str(arrival.message.id) for page in pages for arrival in page.arrivals]


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    authority = Authority(tmp_path)
    certificate = authority.certify("localhost", "127.0.0.1")
    with identity(authority) as provider, graph_server(certificate, authority.file) as graph:
        graph.tokens = SharedTokens(provider)
        graph.add(USER).append(MAIL, "inbox", NOW - timedelta(hours=1), outside=True)
        yield House(provider, graph, tmp_path / "profile")


def test_an_account_is_signed_in_to_read_tried_and_sent_from(house: House) -> None:
    with closing(house.profile()) as profile:
        with pytest.raises(SignInNeeded, match="Nobody has signed in to Firm yet"):
            house.read(profile)
        assert house.sign_in(profile) == USER
        assert house.read(profile) == ["1@acker.example"]
        assert [step for step in profile.try_out(house.account) if step.good is False] == []
        letter = Letter(
            MessageId("2@lindqvist.example"),
            Address("Rosa Lindqvist", USER),
            Address("Anna Acker", "anna@acker.example"),
            "Re: Contract",
            "You will hear from me by Monday.",
            NOW,
            (MessageId("1@acker.example"),),
        )
        profile.send(house.account, letter)
    with closing(house.profile()) as another:
        assert "2@lindqvist.example" in house.read(another)
    assert house.provider.asked["token"] == 1


def test_the_sign_in_lasts_from_day_to_day_and_ends_with_one_clear_notice(house: House) -> None:
    with closing(house.profile()) as profile:
        house.sign_in(profile)
        for _ in range(3):
            house.now += timedelta(hours=1)
            assert house.read(profile) == ["1@acker.example"]
        house.provider.end_tokens()
        assert house.read(profile) == ["1@acker.example"], "a token that ended early is renewed once"
        house.provider.end_sessions()
        with pytest.raises(SignInNeeded, match="sign-in has ended"):
            house.read(profile)
        house.sign_in(profile)
        assert house.read(profile) == ["1@acker.example"]


def test_the_tray_goes_on_where_the_command_line_signed_in_again(house: House) -> None:
    with closing(house.profile()) as tray, closing(house.profile()) as command_line:
        house.sign_in(tray)
        house.read(tray)
        house.provider.end_sessions()
        with pytest.raises(SignInNeeded):
            house.read(tray)
        house.sign_in(command_line)
        assert house.read(tray) == ["1@acker.example"]


def test_contacts_are_another_permission(house: House) -> None:
    with closing(house.profile()) as profile:
        house.provider.declines = frozenset({"Contacts.Read"})
        house.sign_in(profile)
        with pytest.raises(SignInNeeded, match="permission to read contacts"):
            profile.secret(house.account, Purpose.CONTACTS)()
        assert house.read(profile) == ["1@acker.example"]
        house.provider.declines = frozenset()
        house.sign_in(profile, contacts=True)
        assert profile.secret(house.account, Purpose.CONTACTS)()


def test_sending_switched_on_later_is_asked_for_once_more(house: House) -> None:
    sends, house.account = house.account, replace(house.account, sends=False)
    with closing(house.profile()) as profile:
        house.sign_in(profile)
        house.provider.declines = frozenset({"Mail.Send"})
        with pytest.raises(SignInNeeded, match="permission to send"):
            profile.secret(sends, Purpose.SEND)()
        house.provider.declines = frozenset()
        house.account = sends
        house.sign_in(profile)
        assert profile.secret(sends, Purpose.SEND)()


def test_an_account_that_is_tried_leaves_nothing_in_the_keyring(house: House) -> None:
    with closing(house.profile()) as profile:
        house.sign_in(profile, keep=False)
        assert house.read(profile) == ["1@acker.example"]
        assert house.secrets.get("Firm") is None
        profile.keys.keep_sign_in("Firm")
        assert house.secrets.get("Firm") is not None
        house.now += timedelta(hours=1)
        assert house.read(profile) == ["1@acker.example"]
    with closing(house.profile()) as another:
        assert house.read(another) == ["1@acker.example"]


def test_a_forgotten_account_takes_its_sign_in_along(house: House) -> None:
    with closing(house.profile()) as profile:
        profile.change(lambda settings: replace(settings, accounts=(house.account,)))
        house.sign_in(profile)
        house.read(profile)
        profile.forget("Firm")
        assert house.secrets.get("Firm") is None
        with pytest.raises(SignInNeeded, match="Nobody has signed in"):
            house.read(profile)


def test_no_token_lies_in_a_file(house: House) -> None:
    with closing(house.profile()) as profile:
        house.sign_in(profile)
        house.read(profile)
        token = profile.secret(house.account)()
    files = [file for file in house.folder.rglob("*") if file.is_file()]
    assert files
    assert all(token[-100:].encode() not in file.read_bytes() for file in files)
