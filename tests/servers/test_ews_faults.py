"""The Exchange server of the tests lets people in, keeps them out and goes wrong as a real one does."""

from __future__ import annotations

import http.client
from base64 import b64encode
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import exchangelib
import exchangelib.errors
import pytest
import requests_ntlm

from tests.servers import ews_faults
from tests.servers.certificates import Authority
from tests.servers.ews import ADDRESS, DOMAIN_USER, ON_THE_WAY, PASSWORD, EwsServer, ews_server
from tests.servers.ews_client import client, letter
from tests.servers.ews_faults import Trouble


@pytest.fixture
def server(tmp_path: Path) -> Iterator[EwsServer]:
    with ews_server(Authority(tmp_path), ntlm=True) as server:
        server.mailbox.append(letter(1))
        yield server


@pytest.fixture
def account(server: EwsServer, monkeypatch: pytest.MonkeyPatch) -> Iterator[exchangelib.Account]:
    with client(server, monkeypatch) as account:
        account.inbox.refresh()
        yield account


def look(account: exchangelib.Account) -> list[Any]:
    return list(account.inbox.sync_items(only_fields=["subject"]))


@pytest.mark.parametrize("auth_type", [exchangelib.BASIC, exchangelib.NTLM, None])
@pytest.mark.parametrize("username", [ADDRESS, DOMAIN_USER])
def test_names_and_passwords(
    server: EwsServer, monkeypatch: pytest.MonkeyPatch, auth_type: str | None, username: str
) -> None:
    with client(server, monkeypatch, auth_type=auth_type, username=username) as account:
        assert len(look(account)) == 1
    assert set(server.tried) == {username}


@pytest.mark.parametrize("auth_type", [exchangelib.BASIC, exchangelib.NTLM])
def test_a_wrong_password_is_refused(
    server: EwsServer, monkeypatch: pytest.MonkeyPatch, auth_type: str
) -> None:
    with (
        client(server, monkeypatch, auth_type=auth_type, password="wrong") as account,
        pytest.raises(exchangelib.errors.UnauthorizedError),
    ):
        look(account)
    assert len(server.tried) == 1
    assert server.log == []


def test_a_password_that_is_changed(server: EwsServer, monkeypatch: pytest.MonkeyPatch) -> None:
    with client(server, monkeypatch) as account:
        look(account)
        server.passwords[ADDRESS] = "battery staple"
        with pytest.raises(exchangelib.errors.UnauthorizedError):
            look(account)
    with client(server, monkeypatch, password="battery staple", auth_type=exchangelib.NTLM) as account:
        look(account)


def test_ntlm_signs_in_a_connection_once(server: EwsServer, monkeypatch: pytest.MonkeyPatch) -> None:
    with client(server, monkeypatch, auth_type=exchangelib.NTLM) as account:
        look(account)
        look(account)
        assert len(server.tried) == 1
        server.front.hang_up()
        look(account)
    assert len(server.tried) == 2


def test_ntlm_is_bound_to_the_channel(server: EwsServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody in the middle who passes a proof on gets nowhere."""
    monkeypatch.setattr(requests_ntlm.HttpNtlmAuth, "_get_server_cert", lambda *_: None)
    with (
        client(server, monkeypatch, auth_type=exchangelib.NTLM) as account,
        pytest.raises(exchangelib.errors.UnauthorizedError),
    ):
        look(account)


def test_a_server_without_basic(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with ews_server(Authority(tmp_path), ntlm=True, basic=False) as server:
        with client(server, monkeypatch) as account, pytest.raises(exchangelib.errors.UnauthorizedError):
            look(account)
        assert server.tried == []
        with client(server, monkeypatch, auth_type=exchangelib.NTLM) as account:
            look(account)


def test_a_stranger_s_certificate_is_not_trusted(server: EwsServer, monkeypatch: pytest.MonkeyPatch) -> None:
    with client(server, monkeypatch) as account:
        monkeypatch.delenv("REQUESTS_CA_BUNDLE")
        with pytest.raises(exchangelib.errors.TransportError, match="CERTIFICATE_VERIFY_FAILED"):
            look(account)
    assert server.front.requests == 0


@pytest.mark.parametrize(
    ("trouble", "error"),
    [
        (ews_faults.BUSY, "ErrorServerBusy"),
        (ews_faults.BAD_STATE, "ErrorInvalidSyncStateData"),
        (ews_faults.UNAUTHORIZED, "UnauthorizedError"),
        (ews_faults.FORBIDDEN, "MalformedResponseError"),
        (ews_faults.TOO_MANY, "MalformedResponseError"),
        (ews_faults.UNAVAILABLE, "ErrorServerBusy"),
        (ews_faults.MOVED, "RedirectError"),
        (ews_faults.ERROR_PAGE, "ErrorServerBusy"),
        (ews_faults.PORTAL, "MalformedResponseError"),
        (ews_faults.PROXY_WANTS_PASSWORD, "MalformedResponseError"),
        (ews_faults.RESET, "ErrorTimeoutExpired"),
        (ews_faults.CUT, "ErrorTimeoutExpired"),
        (ews_faults.DONE_AND_RESET, "ErrorTimeoutExpired"),
        (ews_faults.response("ErrorMailboxMoveInProgress"), "ErrorMailboxMoveInProgress"),
        (ews_faults.soap_fault("ErrorInternalServerError"), "ErrorInternalServerError"),
    ],
)
def test_what_goes_wrong_is_seen_once(
    server: EwsServer, account: exchangelib.Account, trouble: Trouble, error: str
) -> None:
    server.fault("SyncFolderItems", trouble)
    with pytest.raises(getattr(exchangelib.errors, error)):
        look(account)
    assert len(look(account)) == 1


def test_how_long_a_busy_server_wants_to_be_left_alone(
    server: EwsServer, account: exchangelib.Account
) -> None:
    server.fault("*", ews_faults.BUSY)
    with pytest.raises(exchangelib.errors.ErrorServerBusy) as caught:
        look(account)
    assert caught.value.back_off == 12.0


def test_a_page_with_an_item_that_is_not_found(server: EwsServer, account: exchangelib.Account) -> None:
    server.fault("SyncFolderItems", ews_faults.ITEM_NOT_FOUND)
    error, (kind, item) = look(account)
    assert isinstance(error, exchangelib.errors.ErrorItemNotFound)
    assert (kind, item.subject) == ("create", "Message 1")
    assert account.inbox.item_sync_state is not None
    second = server.mailbox.append(letter(2))
    server.fault("GetItem", ews_faults.ITEM_NOT_FOUND)
    missing, there = account.fetch([(item.id, None), (second, None)], only_fields=["subject"])
    assert isinstance(missing, exchangelib.errors.ErrorItemNotFound)
    assert there.subject == "Message 2"


def test_a_server_that_never_answers(server: EwsServer, monkeypatch: pytest.MonkeyPatch) -> None:
    with client(server, monkeypatch) as account:
        account.inbox.refresh()
        monkeypatch.setattr(exchangelib.protocol.BaseProtocol, "TIMEOUT", 0.2)
        server.fault("SyncFolderItems", ews_faults.STALL)
        with pytest.raises(exchangelib.errors.ErrorTimeoutExpired):
            look(account)


def test_an_answer_may_be_lost_after_the_work_is_done(
    server: EwsServer, account: exchangelib.Account
) -> None:
    server.fault("CreateItem", ews_faults.DONE_AND_RESET)
    message = exchangelib.Message(
        account=account, folder=account.sent, mime_content=letter(3, sender=server.address)
    )
    with pytest.raises(exchangelib.errors.ErrorTimeoutExpired):
        message.send_and_save()
    assert len(server.sent) == 1


def test_faults_are_met_as_often_as_ordered(server: EwsServer, account: exchangelib.Account) -> None:
    server.fault("*", ews_faults.FORBIDDEN, times=2)
    for _ in range(2):
        with pytest.raises(exchangelib.errors.MalformedResponseError):
            look(account)
    look(account)
    server.fault("*", ews_faults.FORBIDDEN, times=2)
    server.heal()
    look(account)


def test_in_the_clear_a_reset_is_one() -> None:
    with ews_server(None) as server:
        server.fault("*", ews_faults.RESET)
        talk = http.client.HTTPConnection("127.0.0.1", server.front.port)
        proof = b64encode(f"{ADDRESS}:{PASSWORD}".encode()).decode()
        body = b'<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><x/></s:Body></s:Envelope>'
        talk.request("POST", "/EWS/Exchange.asmx", body, {"Authorization": f"Basic {proof}"})
        with pytest.raises(ConnectionResetError):
            talk.getresponse()
        talk.close()


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b"<not xml", b"ErrorSchemaValidation"),
        (b"", b"ErrorSchemaValidation"),
        (
            b'<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><Dance/></s:Body></s:Envelope>',
            b"ErrorInvalidRequest",
        ),
    ],
)
def test_nonsense_is_answered_with_a_fault(body: bytes, code: bytes) -> None:
    with ews_server(None) as server:
        talk = http.client.HTTPConnection("127.0.0.1", server.front.port)
        proof = b64encode(f"{ADDRESS}:{PASSWORD}".encode()).decode()
        talk.request("POST", "/EWS/Exchange.asmx", body, {"Authorization": f"Basic {proof}"})
        answer = talk.getresponse()
        assert answer.status == 500
        assert code in answer.read()
        talk.close()


def test_a_portal_answers_whoever_asks(server: EwsServer, monkeypatch: pytest.MonkeyPatch) -> None:
    server.fault(ON_THE_WAY, ews_faults.PORTAL)
    with client(server, monkeypatch) as account:
        with pytest.raises(exchangelib.errors.MalformedResponseError):
            look(account)
        assert server.tried == []
        look(account)
