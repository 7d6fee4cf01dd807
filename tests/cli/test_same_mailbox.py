"""The same mailbox set up twice, as files and as an Exchange account, on the command line."""

from __future__ import annotations

from tests.cli.letters import ANNA, HENRY, ME, ago, letter, name
from tests.cli.mailboxes import NAME, MaildirBox
from tests.cli.process import Owed
from tests.cli.test_accounts import authority, exchange
from tests.servers.ews import EwsServer

__all__ = ["authority", "exchange"]


def receive(box: MaildirBox, server: EwsServer, raw: bytes) -> None:
    """Deliver a message; both ways into the mailbox show it."""
    box.put(raw)
    server.mailbox.append(raw, "inbox")


def add_exchange(owed: Owed, server: EwsServer) -> None:
    owed(
        *("account", "add", "exchange", "--name", "Firm", "--address", ME, "--username", server.address),
        *("--url", server.url, "--ca-file", server.ca_file, "--mailbox", server.address, "--password-stdin"),
        *("--alias", ME),
        given=f"{server.password}\n",
    )


def shown(owed: Owed) -> list[tuple[str, str]]:
    return [(one["message_id"], one["account"]) for one in owed("list", "--json").json()["items"]]


def test_one_conversation_is_shown_once_through_thick_and_thin(
    owed: Owed, maildir: MaildirBox, exchange: EwsServer
) -> None:
    owed("client", "add", "Clients", "acme.example", "henry@elsewhere.example")
    receive(maildir, exchange, letter(1, ANNA, ago(hours=3)))
    receive(maildir, exchange, letter(2, ANNA, ago(hours=2), answers=1))
    nameless = letter(3, HENRY, ago(hours=1), subject="Figures")
    receive(maildir, exchange, nameless.replace(f"Message-ID: <{name(3)}>\n".encode(), b""))
    maildir.add_to(owed)
    add_exchange(owed, exchange)
    owed("sync")
    first = shown(owed)
    assert [account for _, account in first] == [NAME, NAME], "the first in the user's order"
    assert first[0][0] == name(1)
    # One of them blind: that is said, and the other is shown all the same.
    exchange.passwords[exchange.address] = "another"
    owed("sync", status=1)
    answer = owed("list", "--json").json()
    assert [one["account"] for one in answer["blind"]] == ["Firm"]
    assert shown(owed) == first
    exchange.passwords[exchange.address] = exchange.password
    owed("account", "test", "Firm", "--password-stdin", given=f"{exchange.password}\n")
    # A correction made in one of them outlives its removal, and so does what is owed.
    owed("not-owed", first[1][0], "--sender")
    assert shown(owed) == first[:1]
    owed("account", "remove", NAME)
    assert shown(owed) == [(name(1), "Firm")]
    owed("sync")
    assert shown(owed) == [(name(1), "Firm")]
    (rule,) = owed("rules", "list", "--json").json()["rules"]
    assert rule["who"] == "henry@elsewhere.example"
    assert rule["account"] == "Firm"
