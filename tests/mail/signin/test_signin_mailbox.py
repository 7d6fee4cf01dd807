"""Signing in to mail servers with a token: Dovecot asks the provider whose it is (RFC 7662)."""

import base64
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.smtp import SMTP, AuthResult

from tests.mail.contract import Applied
from tests.servers.certificates import Authority
from tests.servers.dovecot import Dovecot, append, running
from tests.servers.identity import MICROSOFT, USER, Identity, identity
from tests.servers.submission import Submission, submission
from tests.servers.web import reply
from trayapp import resources
from trayapp.domain.letters.letter import Letter
from trayapp.domain.messages.message import Address, MessageId
from trayapp.errors import Busy, MailTrouble, Refused, SignInNeeded
from trayapp.mail.bearer import proof, surrender, way_among
from trayapp.mail.connect import open_source
from trayapp.mail.probe import probe
from trayapp.mail.sending.deliver import deliver, probe_sending
from trayapp.mail.sending.send import SmtpAccess, hand_over, try_out
from trayapp.mail.signin.provider import granted
from trayapp.mail.signin.tokens import Tokens
from trayapp.mail.source import Role
from trayapp.settings.accounts.account import ImapAccount, Outgoing, Security
from trayapp.settings.secrets import MemorySecrets

NOW = datetime(2026, 5, 8, 14, 40, tzinfo=UTC)
SCOPES = (
    "https://outlook.office.com/IMAP.AccessAsUser.All https://outlook.office.com/SMTP.Send "
    "offline_access openid profile"
)
LETTER = Letter(
    MessageId("4@lindqvist.example"),
    Address("Rosa Lindqvist", USER),
    Address("Anna Acker", "anna@acker.example"),
    "Re: Contract draft",
    "Received, thank you. You will hear from me by Monday.",
    NOW,
    (MessageId("3@acker.example"),),
)
_PASSDB = """
auth_mechanisms = plain {ways}
passdb {{
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = {file}
}}
"""
_INTROSPECTION = """
introspection_mode = post
introspection_url = {url}/introspect
force_introspection = yes
username_attribute = username
active_attribute = active
active_value = true
tls_ca_cert_file = {ca_file}
"""


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture(scope="module")
def everlasting(authority: Authority) -> Iterator[Identity]:
    with identity(authority) as provider:
        yield provider


@pytest.fixture
def provider(everlasting: Identity) -> Identity:
    """The provider, as if it were new."""
    everlasting.end_tokens()
    everlasting.asked.clear()
    everlasting.faults = {}
    everlasting.refuses = []
    return everlasting


@pytest.fixture(scope="module", params=["oauthbearer", "xoauth2"])
def server(request: pytest.FixtureRequest, everlasting: Identity) -> Iterator[Dovecot]:
    """Dovecot that knows one of the two ways, and asks the provider."""
    with tempfile.TemporaryDirectory(prefix="owed-oauth-") as name:
        folder = Path(name)
        folder.chmod(0o755)  # Dovecot's own user reads it
        shutil.copy(everlasting.ca_file, folder / "ca.pem")
        settings = _INTROSPECTION.format(url=everlasting.url, ca_file=folder / "ca.pem")
        (folder / "oauth2.conf").write_text(settings, encoding="ascii")
        more = _PASSDB.format(ways=request.param, file=folder / "oauth2.conf")
        with running(more=more) as dovecot:
            yield dovecot


class Person:
    """Somebody who has signed in in the browser."""

    def __init__(self, provider: Identity, server: Dovecot, user: str = USER) -> None:
        self.provider = provider
        self.now = NOW
        self.secrets = MemorySecrets()
        self.account = ImapAccount(
            "Mail",
            user,
            "localhost",
            NOW,
            port=server.imaps,
            authorization=provider.authorization(),
            ca_file=server.authority.file,
        )
        bundle = server.authority.file.with_name("both.pem")
        bundle.write_bytes(server.authority.file.read_bytes() + provider.ca_file.read_bytes())
        self.account = replace(self.account, ca_file=bundle)
        given = provider.give(user, MICROSOFT, SCOPES)
        authorization = provider.authorization()
        self.secrets.set("Mail", granted(authorization, given, NOW, (), user=user).written())
        self.tokens = Tokens(self.account, self.secrets, self.clock)

    def clock(self) -> datetime:
        return self.now

    def read(self) -> list[str]:
        """Read the Inbox; give the ids."""
        source = open_source(
            self.account,
            password=self.tokens.secret(),
            clock=self.clock,
            folder_names=resources.folder_names(),
        )
        try:
            return [str(one) for one in Applied().apply(source.changes(None)).ids(Role.INBOX)]
        finally:
            source.close()


@pytest.fixture
def person(provider: Identity, server: Dovecot) -> Person:
    server.add_user(USER)
    with server.client(USER) as client:
        client.select("INBOX")
        if client.uid("SEARCH", "ALL")[1] == [b""]:
            append(
                client, "INBOX", b"Message-ID: <1@acker.example>\r\nSubject: hello\r\n\r\nAre you there?\r\n"
            )
    return Person(provider, server)


@pytest.mark.dovecot
def test_a_mailbox_opens_to_a_token(person: Person) -> None:
    assert person.read() == ["1@acker.example"]
    assert person.provider.asked == {"introspect": 1}


@pytest.mark.dovecot
def test_a_token_that_ended_before_its_time_is_renewed_once(person: Person) -> None:
    person.read()
    person.provider.end_tokens()
    assert person.read() == ["1@acker.example"]
    assert person.provider.asked["token"] == 1


@pytest.mark.dovecot
def test_a_token_is_renewed_ahead_of_time_and_never_refused(person: Person) -> None:
    for hour in range(1, 4):
        person.now = NOW + timedelta(hours=hour)
        assert person.read() == ["1@acker.example"]
    assert person.provider.asked["token"] == 3
    assert person.provider.asked["introspect"] == 3


@pytest.mark.dovecot
def test_where_the_fresh_one_is_refused_too_the_user_is_asked(person: Person, server: Dovecot) -> None:
    person.provider.faults = {"introspect": reply({"active": False})}
    with pytest.raises(SignInNeeded, match="did not accept the sign-in") as caught:
        person.read()
    assert person.provider.asked["token"] == 1
    assert person.provider.asked["introspect"] == 2
    assert caught.value.remedy.startswith("Sign in again")
    assert person.tokens.token() not in str(caught.value)
    assert person.tokens.token() not in server.log()


@pytest.mark.dovecot
def test_where_the_sign_in_was_taken_back_that_is_said(person: Person) -> None:
    person.provider.end_sessions()
    with pytest.raises(SignInNeeded, match="The sign-in has ended"):
        person.read()


@pytest.mark.dovecot
def test_a_mail_server_that_cannot_ask_is_busy(person: Person) -> None:
    person.provider.faults = {"introspect": reply("", 500)}
    with pytest.raises(MailTrouble) as caught:
        person.read()
    assert isinstance(caught.value, Busy), caught.value
    assert person.provider.asked["token"] == 0


@pytest.mark.dovecot
def test_the_token_of_another_person_opens_nothing(person: Person, server: Dovecot) -> None:
    server.add_user("somebody@lindqvist.example")
    person.account = replace(person.account, username="somebody@lindqvist.example")
    with pytest.raises(SignInNeeded, match="did not accept the sign-in of somebody@"):
        person.read()


@pytest.mark.dovecot
def test_a_server_that_takes_passwords_alone_is_told(provider: Identity, dovecot: Dovecot) -> None:
    person = Person(provider, dovecot)
    with pytest.raises(Refused, match="lets nobody in who signed in in the browser"):
        person.read()
    assert provider.asked["introspect"] == 0


@pytest.mark.dovecot
def test_the_test_of_an_account_says_that_one_is_signed_in(person: Person) -> None:
    source = open_source(
        person.account,
        password=person.tokens.secret(),
        clock=person.clock,
        folder_names=resources.folder_names(),
    )
    steps = {step.name: step.good for step in probe(source)}
    assert steps["sign-in"] is True
    assert steps["inbox"] is True


# ---- Sending -----------------------------------------------------------------------------------------------


class Bearer:
    """What a server that takes mail does with tokens."""

    def __init__(self, way: str, takes: Callable[[str], bool], says: str) -> None:
        self.way = way
        self.takes = takes
        self.says = says
        self.shown: list[str] = []
        self.at_once: list[bool] = []
        """Whether the token came with the command."""

    async def show(self, server: SMTP, args: list[str]) -> AuthResult:
        """Hear a proof (as aiosmtpd's handlers do)."""
        self.at_once.append(len(args) == 2)
        given = base64.b64decode(args[1]) if len(args) == 2 else await server.challenge_auth("")
        assert isinstance(given, bytes)
        text = given.decode()
        token = text.partition("auth=Bearer ")[2].partition("\1")[0]
        self.shown.append(token)
        if USER in text and self.takes(token):
            return AuthResult(success=True)
        assert await server.challenge_auth('{"status":"invalid_token"}') == surrender(self.way)
        await server.push(self.says)
        return AuthResult(success=False, handled=True)


@pytest.fixture
def taking(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., tuple[Submission, Bearer]]]:
    """Start servers that take mail from whoever shows a token."""
    monkeypatch.setattr(SMTP, "line_length_limit", 12_288)  # RFC 4954, 4: of proofs, not of commands
    with ExitStack() as stack:

        def start(
            takes: Callable[[str], bool], way: str = "XOAUTH2", says: str = "535 5.7.3 No"
        ) -> tuple[Submission, Bearer]:
            bearer = Bearer(way, takes, says)

            def change(options: dict[str, Any]) -> None:
                setattr(options["authenticator"].__self__, f"auth_{way}", bearer.show)
                options["auth_exclude_mechanism"] = ["PLAIN", "LOGIN"]

            return stack.enter_context(submission("none", None, None, change=change)), bearer

        yield start


Start = Callable[..., tuple[Submission, Bearer]]


def access(server: Submission, tokens: list[str]) -> SmtpAccess:
    """The way to a server for somebody with these tokens, one after the other."""
    left = list(tokens)
    return server.access(
        password=lambda: left.pop(0), fresh=lambda _refused: left.pop(0) if left else None, host="127.0.0.1"
    )


@pytest.mark.parametrize("way", ["XOAUTH2", "OAUTHBEARER"])
@pytest.mark.parametrize("length", [20, 2_500])
def test_mail_is_taken_from_who_shows_a_token(taking: Start, way: str, length: int) -> None:
    token = "t" * length
    server, bearer = taking(lambda one: one == token, way)
    hand_over(access(server, [token]), b"Subject: x\r\n\r\nHello\r\n", USER, ("anna@acker.example",))
    assert len(server.taken) == 1
    assert bearer.at_once == [length == 20], "a long line would be more than a command may have"


@pytest.mark.parametrize("way", ["XOAUTH2", "OAUTHBEARER"])
@pytest.mark.parametrize("length", [20, 2_500])
def test_a_token_that_is_refused_is_renewed_once_for_sending_too(
    taking: Start, way: str, length: int
) -> None:
    old, new = "o" * length, "n" * length
    server, bearer = taking(lambda one: one == new, way)
    try_out(access(server, [old, new]))
    assert bearer.shown == [old, new]
    bearer.shown.clear()
    with pytest.raises(SignInNeeded, match="did not accept the sign-in of rosa@") as caught:
        try_out(access(server, [old, old[:-1], new]))
    assert bearer.shown == [old, old[:-1]]
    assert old not in str(caught.value)


def test_a_server_that_repeats_what_it_heard_does_not_give_it_away(taking: Start) -> None:
    token = "secret-token"
    shown = base64.b64encode(proof("XOAUTH2", USER, "127.0.0.1", 1, token)).decode()
    server, _ = taking(lambda _: False, says=f"535 5.7.3 {token} {shown}")
    with pytest.raises(SignInNeeded) as caught:
        try_out(access(server, [token]))
    assert token not in str(caught.value)
    assert shown not in str(caught.value)


def test_a_server_that_is_busy_is_not_shown_another_token(taking: Start) -> None:
    server, bearer = taking(lambda _: False, says="454 4.7.0 Temporary authentication failure")
    with pytest.raises(Busy):
        try_out(access(server, ["one", "two"]))
    assert bearer.shown == ["one"]


def test_an_organisation_that_switched_smtp_off_is_told(taking: Start) -> None:
    says = "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant."
    server, bearer = taking(lambda _: False, says=says)
    with pytest.raises(Refused, match="your organisation has switched that off"):
        try_out(access(server, ["one", "two"]))
    assert len(bearer.shown) <= 2


def test_a_server_for_passwords_alone_is_told_before_it_is_shown_anything() -> None:
    with submission("none", None, None) as server:
        with pytest.raises(Refused, match="lets nobody in who signed in in the browser"):
            try_out(access(server, ["one"]))
        assert server.tried == []


@pytest.mark.dovecot
def test_a_letter_goes_out_with_the_token_and_its_copy_is_filed(
    person: Person, taking: Start, server: Dovecot
) -> None:
    def takes(token: str) -> bool:
        shown = person.provider.shown(token)
        return shown is not None and shown.allows("SMTP.Send")

    submitted, _ = taking(takes)
    way = Outgoing("127.0.0.1", submitted.port, Security.NONE)
    person.account = replace(person.account, outgoing=way)
    step = probe_sending(person.account, person.tokens.secret())
    assert step is not None
    assert step.good
    receipt = deliver(
        person.account,
        LETTER,
        password=person.tokens.secret(),
        clock=person.clock,
        folder_names=resources.folder_names(),
    )
    assert receipt.copy == "Sent"
    assert receipt.trouble == ""
    assert len(submitted.taken) == 1


def test_the_two_ways_are_written_as_their_documents_say() -> None:
    assert proof("XOAUTH2", "a@b.example", "h", 1, "T") == b"user=a@b.example\1auth=Bearer T\1\1"
    assert proof("OAUTHBEARER", "a,=@b.example", "h", 1, "T") == (
        b"n,a=a=2C=3D@b.example,\1host=h\1port=1\1auth=Bearer T\1\1"
    )
    assert (surrender("XOAUTH2"), surrender("OAUTHBEARER")) == (b"", b"\1")
    assert way_among({"PLAIN", "XOAUTH2"}) == "XOAUTH2"
    assert way_among(["XOAUTH2", "OAUTHBEARER"]) == "OAUTHBEARER"
    assert way_among({"PLAIN"}) == ""
