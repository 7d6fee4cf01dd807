"""Accounts of Exchange and Microsoft 365 on the command line, from setting up to the list of what is owed."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.file_keyring import FILE
from tests.cli.letters import ANNA, ago, letter
from tests.cli.process import Owed
from tests.servers.certificates import Authority
from tests.servers.ews import EwsServer, ews_server
from tests.servers.identity import GOOGLE, GOOGLE_SECRET, MICROSOFT, TENANT, USER, Identity, identity
from tests.servers.microsoft365 import Microsoft365, microsoft365


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    """Who signs the servers' certificates."""
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture
def exchange(authority: Authority) -> Iterator[EwsServer]:
    """An Exchange server."""
    with ews_server(authority) as server:
        yield server


@pytest.fixture
def cloud(authority: Authority, owed: Owed) -> Iterator[Microsoft365]:
    """Microsoft 365, and a browser in which somebody sits who signs in there."""
    with microsoft365(authority) as running:
        running.graph.add(USER)
        owed.environment["BROWSER"] = browser(running.ca_file)
        yield running


def browser(ca_file: str | Path) -> str:
    return f"{sys.executable} -m tests.cli.open_page {ca_file} %s &"


def to_me(address: str) -> bytes:
    return letter(1, ANNA, ago(hours=1), to=address)


def held(owed: Owed) -> dict[str, str]:
    """What the keyring holds."""
    assert owed.profile.parent.is_dir()
    found: dict[str, str] = json.loads(Path(os.environ[FILE]).read_text(encoding="utf-8"))
    return found


# ---- Exchange --------------------------------------------------------------------------------------------


def add_exchange(owed: Owed, server: EwsServer, *more: str, password: str = "") -> str:
    return owed(
        *("account", "add", "exchange", "--name", "Firm", "--address", server.address),
        *("--url", server.url, "--ca-file", server.ca_file, "--password-stdin", *more),
        given=f"{password or server.password}\n",
    ).out


def test_an_exchange_account_is_added_tried_and_read(owed: Owed, exchange: EwsServer) -> None:
    exchange.mailbox.append(to_me(exchange.address), "inbox")
    assert "Added Firm." in add_exchange(owed, exchange)
    tried = owed("account", "test", "Firm").out
    assert "sign-in" in tried
    assert not any(line.startswith("no ") for line in tried.splitlines())
    owed("sync")
    (item,) = owed("list", "--json").json()["items"]
    assert item["account"] == "Firm"
    (account,) = owed("account", "list", "--json").json()["accounts"]
    assert account["kind"] == "exchange"


def test_a_refused_password_is_shown_to_exchange_once(owed: Owed, exchange: EwsServer) -> None:
    add_exchange(owed, exchange, password="wrong")
    said = owed("sync", status=1)
    assert "Firm" in said.err
    tried = list(exchange.tried)
    assert len(tried) <= 1, "an account is locked after a few"
    owed("sync", status=1)
    assert exchange.tried == tried, "not once more"
    assert "wrong" not in said.err + said.out


def test_a_url_in_the_clear_is_refused_before_anything_is_sent(owed: Owed) -> None:
    said = owed(
        *("account", "add", "exchange", "--name", "Firm", "--address", "me@firm.example"),
        *("--url", "http://mail.firm.example/EWS/Exchange.asmx", "--password-stdin"),
        given="secret\n",
        status=1,
    )
    assert "https://" in said.err
    assert owed("account", "list", "--json").json()["accounts"] == []


# ---- Microsoft 365 ---------------------------------------------------------------------------------------


def add_graph(owed: Owed, cloud: Microsoft365, *more: str) -> str:
    return owed(
        *("account", "add", "graph", "--name", "Cloud", "--address", USER),
        *("--client-id", MICROSOFT, "--tenant", TENANT, "--authority", cloud.page.url),
        *("--service", cloud.service, "--ca-file", cloud.ca_file, *more),
    ).out


def test_a_mailbox_of_microsoft_365_is_signed_in_to_tried_and_read(owed: Owed, cloud: Microsoft365) -> None:
    cloud.graph.mailboxes[USER].append(to_me(USER))
    assert "owed account sign-in Cloud" in add_graph(owed, cloud).replace("'", "")
    before = owed("sync", status=1)
    assert "owed account sign-in Cloud" in before.out.replace("'", ""), "it says what to do"
    said = owed("account", "sign-in", "Cloud")
    assert f"Signed in to Cloud as {USER}." in said.out
    assert "login" not in said.out
    tried = owed("account", "test", "Cloud").out
    assert not any(line.startswith("no ") for line in tried.splitlines())
    owed("sync")
    (item,) = owed("list", "--json").json()["items"]
    assert item["account"] == "Cloud"
    asked = cloud.page.forms[0]
    assert asked["client_id"] == MICROSOFT
    assert not any(MICROSOFT in value for value in held(owed)), "names are names"


def test_the_tokens_are_in_the_keyring_and_nowhere_else(owed: Owed, cloud: Microsoft365) -> None:
    add_graph(owed, cloud)
    owed("account", "sign-in", "Cloud")
    secret = "".join(held(owed).values())
    assert secret
    files = [one for one in owed.profile.rglob("*") if one.is_file()]
    assert files
    for file in files:
        assert b"access_token" not in file.read_bytes(), file
    owed("account", "remove", "Cloud")
    assert held(owed) == {}


def test_a_sign_in_that_has_ended_says_what_to_do(owed: Owed, cloud: Microsoft365) -> None:
    add_graph(owed, cloud)
    owed("account", "sign-in", "Cloud")
    cloud.page.end_sessions()
    said = owed("sync", status=1)
    assert "owed account sign-in" in said.out
    assert "password" not in said.err
    owed("account", "sign-in", "Cloud")
    owed("sync")


def test_without_consent_the_administrator_is_named(owed: Owed, cloud: Microsoft365) -> None:
    add_graph(owed, cloud)
    cloud.page.answers = "access_denied AADSTS90094: The grant requires admin permission."
    said = owed("account", "sign-in", "Cloud", status=1)
    assert "administrators alone decide" in said.err
    assert "owed account consent" in said.out
    message = owed("account", "consent", "Cloud").out
    assert f"/{TENANT}/adminconsent?client_id={MICROSOFT}" in message
    assert "Mail.Read" in message


def test_a_missing_client_id_says_where_to_get_one(owed: Owed) -> None:
    said = owed("account", "add", "graph", "--name", "Cloud", "--address", USER, status=1)
    assert "client id" in said.err
    assert "README" in said.err


def test_consent_is_for_microsoft_alone(owed: Owed, exchange: EwsServer) -> None:
    add_exchange(owed, exchange)
    assert "No administrator's consent is needed" in owed("account", "consent", "Firm", status=1).err
    assert "with a password" in owed("account", "sign-in", "Firm", status=1).err


# ---- Google ----------------------------------------------------------------------------------------------


@pytest.fixture
def google(authority: Authority, owed: Owed) -> Iterator[Identity]:
    """Google's sign-in page."""
    with identity(authority) as page:
        owed.environment["BROWSER"] = browser(page.ca_file)
        yield page


def test_google_wants_the_client_secret_once(owed: Owed, google: Identity) -> None:
    owed(
        *("account", "add", "imap", "--name", "Mail", "--address", USER, "--host", "localhost"),
        *("--sign-in", "google", "--client-id", GOOGLE, "--authority", google.url),
        *("--ca-file", str(google.ca_file)),
    )
    owed("account", "sign-in", "Mail", "--client-secret-stdin", given=f"{GOOGLE_SECRET}\n")
    owed("account", "sign-in", "Mail")
    assert [form["client_secret"] for form in google.forms] == [GOOGLE_SECRET, GOOGLE_SECRET]


def test_a_client_id_without_a_provider_is_refused_in_words(owed: Owed) -> None:
    said = owed(
        *("account", "add", "imap", "--name", "Mail", "--address", USER, "--host", "localhost"),
        *("--client-id", GOOGLE),
        status=1,
    )
    assert "--sign-in" in said.err


def test_the_doctor_shows_a_refused_password_to_nobody(owed: Owed, exchange: EwsServer) -> None:
    add_exchange(owed, exchange, password="wrong")
    owed.environment["QT_QPA_PLATFORM"] = "offscreen"
    first = owed("doctor", status=1)
    tried = list(exchange.tried)
    assert len(tried) == 1
    assert "sign-in" in first.out
    assert "does not try a refused one again" in owed("doctor", status=1).out
    assert exchange.tried == tried
