"""What goes wrong on Exchange servers and on the way to them: a sentence, a state, a way on, nothing lost.

More of it, and streams, are in ``test_ews_troubles.py``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from exchangelib import close_connections
from exchangelib.protocol import BaseProtocol

from tests.mail.contract import Applied, fill, ids, mail, when
from tests.mail.ews_mailbox import PASSWORD, Background, ExchangeMailbox, wait_for
from tests.servers.certificates import Authority
from tests.servers.ews import EwsServer, ews_server
from tests.servers.ews_faults import (
    BAD_STATE,
    CUT,
    ERROR_PAGE,
    FORBIDDEN,
    ITEM_NOT_FOUND,
    MOVED,
    PORTAL,
    PROXY_WANTS_PASSWORD,
    RESET,
    TOO_MANY,
    UNAVAILABLE,
    Trouble,
    soap_fault,
)
from tests.servers.hostile_http import WRONG, hostile_http, proxy
from trayapp.errors import Busy, CursorLost, MailTrouble, Refused, SignInNeeded, Unreachable, Unsafe
from trayapp.mail.ews.access import EwsAccess
from trayapp.mail.ews.folders import Folders
from trayapp.mail.ews.server import Session, Settings
from trayapp.mail.ews.trust import Trust
from trayapp.mail.source import Role


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("exchange"))


@pytest.fixture(scope="module")
def server(authority: Authority) -> Iterator[EwsServer]:
    with ews_server(authority) as running:
        yield running


@pytest.fixture(scope="module")
def both(authority: Authority) -> Iterator[EwsServer]:
    """A server that takes NTLM and Basic."""
    with ews_server(authority, ntlm=True) as running:
        yield running


@pytest.fixture
def mailbox(server: EwsServer) -> Iterator[ExchangeMailbox]:
    mailbox = ExchangeMailbox(server)
    yield mailbox
    server.heal()
    mailbox.close()


# Passwords


def test_after_a_refusal_the_new_password_is_asked_for(mailbox: ExchangeMailbox) -> None:
    fill(mailbox, range(3))
    passwords = ["wrong", PASSWORD]
    access = mailbox.access(password=lambda: passwords.pop(0))
    with pytest.raises(SignInNeeded):
        list(mailbox.source(access=access).changes(None))
    assert Applied().apply(mailbox.source(access=access).changes(None)).ids() == ids(range(3))


@pytest.mark.parametrize("proof", ["basic", "ntlm"])
@pytest.mark.parametrize("secret", ["größe", "пароль", "€ and more"])
def test_a_password_of_any_letters_is_shown(both: EwsServer, proof: str, secret: str) -> None:
    mailbox = ExchangeMailbox(both, password=lambda: secret, proof=proof)
    both.passwords[mailbox.address] = secret
    try:
        list(mailbox.source().changes(None))
    finally:
        mailbox.close()


def test_ntlm_is_preferred_and_remembered(both: EwsServer) -> None:
    mailbox = ExchangeMailbox(both)
    try:
        fill(mailbox, range(3))
        seen = Applied().apply(mailbox.source().changes(None))
        assert seen.ids() == ids(range(3))
        assert '"NTLM"' in (seen.cursor or "")
        fill(mailbox, [3])
        mailbox.close()
        before = both.front.requests
        assert Applied().apply(mailbox.source().changes(seen.cursor)).ids() == ids([3])
        # Three of the handshake, five of the look: nothing is guessed.
        assert both.front.requests - before <= 3 + 5
    finally:
        mailbox.close()


# Certificates


def test_a_certificate_of_another_name_gets_nothing(mailbox: ExchangeMailbox, authority: Authority) -> None:
    with hostile_http(WRONG[next(iter(WRONG))], authority.certify("mail.elsewhere.example")) as other:
        access = mailbox.access(url=other.url("/EWS/Exchange.asmx", host="localhost"))
        with pytest.raises(Unsafe, match="another name"):
            list(mailbox.source(access=access).changes(None))
        assert not other.secrets()


def test_a_file_of_certificates_that_is_none_is_told(mailbox: ExchangeMailbox) -> None:
    with pytest.raises(Unsafe, match="certificates cannot be used"):
        list(mailbox.source(access=mailbox.access(ca_file="/nowhere/ca.pem")).changes(None))


# One answer that goes wrong, and the way on

OFTEN = 5
FAULTS: dict[str, tuple[Trouble, type[MailTrouble], str]] = {
    "forbidden": (FORBIDDEN, Refused, "Microsoft 365"),
    "too many": (replace(TOO_MANY, headers={"Retry-After": "170"}), Busy, "pause"),
    "unavailable": (replace(UNAVAILABLE, headers={"Retry-After": "230"}), Busy, "busy"),
    "busy": (soap_fault("ErrorServerBusy", back_off=120_000), Busy, "pause"),
    "error page": (ERROR_PAGE, Busy, "problem"),
    "portal": (PORTAL, Refused, "web page"),
    "moved abroad": (MOVED, Refused, "elsewhere.example"),
    "proxy": (PROXY_WANTS_PASSWORD, Refused, "proxy"),
    "reset": (RESET, Unreachable, "broke"),
    "cut": (CUT, Unreachable, ""),
    "denied": (soap_fault("ErrorAccessDenied"), Refused, "open this mailbox"),
    "no mailbox": (soap_fault("ErrorNonExistentMailbox"), Refused, "no such mailbox"),
    "expired": (soap_fault("ErrorPasswordExpired"), SignInNeeded, "expired"),
    "moving": (soap_fault("ErrorMailboxMoveInProgress"), Busy, "pause"),
    "not found": (Trouble(404), Refused, "no Exchange"),
    "a bug of theirs": (Trouble(500), Unreachable, "problem"),
    "empty": (Trouble(200, {"Content-Type": "text/xml"}), Refused, "web page"),
}


@pytest.fixture
def in_here(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[EwsAccess], list[tuple[str, int, str]]]]:
    """Ask for the folders without a process in between: what is said is made there."""
    for name in ("TIMEOUT", "USERAGENT", "HTTP_ADAPTER_CLS"):  # a session sets them for its whole process
        monkeypatch.setattr(BaseProtocol, name, getattr(BaseProtocol, name))
    monkeypatch.setattr(Trust, "context", None)

    def ask(access: EwsAccess) -> list[tuple[str, int, str]]:
        session = Session(
            Settings(
                access.url,
                access.address,
                access.username,
                access.password(),
                access.proof,
                access.mailbox,
                access.ca_file,
                access.timeout,
            )
        )
        return Folders(session).counts(lambda: None)

    yield ask
    close_connections()


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_a_sentence(
    mailbox: ExchangeMailbox, in_here: Callable[[EwsAccess], object], name: str
) -> None:
    trouble, kind, words = FAULTS[name]
    mailbox.server.fault("GetFolder", trouble, times=OFTEN)
    with pytest.raises(MailTrouble) as told:
        in_here(mailbox.access())
    assert isinstance(told.value, kind)
    assert words in f"{told.value.title} {told.value.remedy}"
    assert told.value.title.endswith(".")
    assert PASSWORD not in f"{told.value!r} {told.value.detail}"


@pytest.mark.parametrize("name", ["too many", "reset", "portal"])
@pytest.mark.parametrize("operation", ["SyncFolderItems", "GetItem"])
def test_nothing_is_lost_by_a_fault(mailbox: ExchangeMailbox, name: str, operation: str) -> None:
    fill(mailbox, range(12))
    source = mailbox.source()
    seen = Applied().apply([next(source.changes(None))])
    mailbox.server.fault(operation, FAULTS[name][0], times=OFTEN)
    with pytest.raises(MailTrouble):
        seen.apply(source.changes(seen.cursor))
    mailbox.server.heal()
    seen.apply(source.changes(seen.cursor))
    assert seen.ids() == ids(range(12))
    assert not seen.repeated


def test_the_pause_that_is_asked_for_is_handed_on(mailbox: ExchangeMailbox) -> None:
    mailbox.server.fault("SyncFolderItems", FAULTS["too many"][0])
    with pytest.raises(Busy) as told:
        list(mailbox.source().changes(None))
    assert told.value.retry_after == 170


def test_a_short_pause_is_waited_for(mailbox: ExchangeMailbox) -> None:
    fill(mailbox, range(3))
    mailbox.server.fault("GetItem", soap_fault("ErrorServerBusy", back_off=50))
    assert Applied().apply(mailbox.source().changes(None)).ids() == ids(range(3))


def test_a_server_that_starts_anew_is_no_trouble(mailbox: ExchangeMailbox) -> None:
    source = mailbox.source()
    cursor = Applied().apply(source.changes(None)).cursor
    fill(mailbox, range(3))
    mailbox.server.front.hang_up()
    assert Applied().apply(source.changes(cursor)).ids() == ids(range(3))


# Sync states and items


def test_the_server_may_say_so_itself(mailbox: ExchangeMailbox) -> None:
    source = mailbox.source()
    seen = Applied().apply(source.changes(None))
    mailbox.server.fault("SyncFolderItems", BAD_STATE)
    with pytest.raises(CursorLost):
        list(source.changes(seen.cursor))


def test_an_item_that_exchange_cannot_give_is_listed(mailbox: ExchangeMailbox) -> None:
    fill(mailbox, range(3))
    mailbox.server.fault("GetItem", replace(ITEM_NOT_FOUND, code="ErrorItemCorrupt"))
    seen = Applied().apply(mailbox.source().changes(None))
    assert len(seen.ids()) == 2
    assert [bad.why for bad in seen.unreadable.values()] == [
        "The server lists this message but does not give it."
    ]


def test_changes_between_two_listings_are_seen(mailbox: ExchangeMailbox) -> None:
    handles = fill(mailbox, range(23))
    source = mailbox.source()
    seen = Applied().apply([next(source.changes(None))])
    mailbox.delete(handles[2])
    moved = mailbox.move(handles[3], Role.SENT)
    fill(mailbox, [30])
    seen.apply(source.changes(seen.cursor))
    assert seen.ids(Role.INBOX) == ids([n for n in (*range(23), 30) if n not in {2, 3}])
    assert seen.ids(Role.SENT) == ids([3])
    assert not seen.repeated
    mailbox.delete(moved)
    seen.apply(source.changes(seen.cursor))
    assert seen.ids(Role.SENT) == []


# Where it moved to


def test_a_mailbox_that_moved_inside_of_the_organisation_is_followed(
    mailbox: ExchangeMailbox, authority: Authority
) -> None:
    with ews_server(authority) as other:
        there = ExchangeMailbox(other)
        there.box.append(mail(1), "inbox", when(1))
        mailbox.server.passwords[there.address] = PASSWORD
        mailbox.server.fault("*", Trouble(302, {"Location": other.url}))
        access = mailbox.access(address=there.address, username=there.address, proof="basic")
        source = mailbox.source(access=access)
        seen = Applied().apply(source.changes(None))
        assert seen.ids() == ids([1])
        source.close()
        before = mailbox.server.front.requests
        Applied().apply(mailbox.source(access=access).changes(seen.cursor))
        assert mailbox.server.front.requests == before, "it was not remembered"


# Servers that are none, and proxies


@pytest.mark.parametrize("name", WRONG)
@pytest.mark.parametrize("proof", ["any", "basic"])
def test_what_is_no_exchange_is_told_soon(
    mailbox: ExchangeMailbox,
    authority: Authority,
    in_here: Callable[[EwsAccess], object],
    name: str,
    proof: str,
) -> None:
    with hostile_http(WRONG[name], authority.certify("localhost", "127.0.0.1")) as other:
        access = mailbox.access(url=other.url("/EWS/Exchange.asmx"), timeout=0.5, proof=proof)
        asking = Background(lambda: in_here(access))
        assert isinstance(asking.end(20), MailTrouble)


def test_a_proxy_with_a_password_is_told(mailbox: ExchangeMailbox, monkeypatch: pytest.MonkeyPatch) -> None:
    with proxy(password="name:secret") as way:
        monkeypatch.setenv("HTTPS_PROXY", way.url())
        monkeypatch.setenv("NO_PROXY", "")
        monkeypatch.setenv("no_proxy", "")
        with pytest.raises(Refused, match="proxy"):
            list(mailbox.source().changes(None))


def test_a_proxy_without_one_is_used(mailbox: ExchangeMailbox, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(mailbox, range(3))
    with proxy() as way:
        monkeypatch.setenv("HTTPS_PROXY", way.url())
        monkeypatch.setenv("NO_PROXY", "")
        monkeypatch.setenv("no_proxy", "")
        assert Applied().apply(mailbox.source().changes(None)).ids() == ids(range(3))
        assert way.asked


def test_nobody_there_is_told(mailbox: ExchangeMailbox) -> None:
    access = mailbox.access(url="https://localhost:1/EWS/Exchange.asmx")
    with pytest.raises(Unreachable, match="does not accept connections"):
        list(mailbox.source(access=access).changes(None))


# The bell


def test_what_others_read_does_not_ring(mailbox: ExchangeMailbox) -> None:
    (handle,) = fill(mailbox, [1])
    rings, _ = _watched(mailbox)
    mailbox.server.streams.wait()
    before = len(rings)
    mailbox.box.mark_read(handle)
    fill(mailbox, [2], Role.SENT)
    wait_for("a ring", lambda: len(rings) > before)
    assert len(rings) == before + 1


def _watched(mailbox: ExchangeMailbox) -> tuple[list[int], Background]:
    source = mailbox.source()
    rings: list[int] = []
    watching = Background(lambda: source.watch(lambda: rings.append(0)))
    wait_for("the first ring", lambda: rings)
    return rings, watching
