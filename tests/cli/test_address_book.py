"""The address book of an account, imported on the command line."""

from __future__ import annotations

from tests.cli.process import Owed
from tests.cli.test_accounts import add_exchange, add_graph, authority, cloud, exchange, held
from tests.servers.ews import EwsServer
from tests.servers.identity import USER
from tests.servers.microsoft365 import Microsoft365

__all__ = ["authority", "cloud", "exchange"]


def groups(owed: Owed) -> dict[str, str]:
    return {one["who"]: one["group"] for one in owed("client", "list", "--json").json()["clients"]}


def fill(server: EwsServer) -> None:
    server.mailbox.append_contact(
        DisplayName="Ida Immergrün", CompanyName="Immergrün", EmailAddress1="Ida@Immergruen.example"
    )
    server.mailbox.append_contact(DisplayName="Kim Kirsch", EmailAddress1="kim@kirsch.example")
    server.mailbox.append_contact(DisplayName="Paul by phone", BusinessPhone="+49 30 1234567")


def test_contacts_of_an_exchange_account_are_looked_at_and_imported(owed: Owed, exchange: EwsServer) -> None:
    fill(exchange)
    add_exchange(owed, exchange)
    said = owed("client", "import", "--account", "Firm", "--dry-run").out
    assert "2 new, 1 that cannot be used." in said
    assert "Paul by phone, +49 30 1234567: There is no e-mail address" in said
    assert "nothing was changed" in said
    assert groups(owed) == {}
    owed("client", "import", "--account", "Firm", "--group", "vip")
    assert groups(owed) == {"ida@immergruen.example": "VIP", "kim@kirsch.example": "VIP"}
    assert "Nobody is new." in owed("client", "import", "--account", "Firm").out
    owed("client", "undo")
    assert groups(owed) == {}


def test_a_password_that_was_refused_is_not_shown_again(owed: Owed, exchange: EwsServer) -> None:
    fill(exchange)
    add_exchange(owed, exchange, password="wrong")
    assert "password" in owed("client", "import", "--account", "Firm", status=1).err
    tried = list(exchange.tried)
    assert "does not try a refused one again" in owed("client", "import", "--account", "Firm", status=1).err
    assert exchange.tried == tried
    given = f"{exchange.password}\n"
    owed("client", "import", "--account", "Firm", "--password-stdin", given=given)
    assert len(groups(owed)) == 2


def test_reading_contacts_is_a_permission_of_its_own(owed: Owed, cloud: Microsoft365) -> None:
    cloud.graph.mailboxes[USER].contacts.append(
        {
            "id": "1",
            "displayName": "Ida Immergrün",
            "categories": ["vip"],
            "emailAddresses": [{"address": "ida@immergruen.example"}],
        }
    )
    add_graph(owed, cloud)
    owed("account", "sign-in", "Cloud")
    asked = " ".join(form.get("scope", "") for form in cloud.page.forms)
    assert "Contacts" not in asked, "nobody asked for contacts yet"
    cloud.page.declines = frozenset({"Contacts.Read"})
    said = owed("client", "import", "--account", "Cloud", status=1)
    assert "does not include the permission to read contacts" in said.err
    assert "owed client import --account 'Cloud' --sign-in" in said.err
    cloud.page.declines = frozenset()
    owed("client", "import", "--account", "Cloud", "--sign-in")
    assert groups(owed) == {"ida@immergruen.example": "VIP"}
    assert "Nobody is new." in owed("client", "import", "--account", "Cloud").out, "allowed once, it stays so"
    owed("sync")
    assert held(owed)


def test_who_has_no_address_book_is_told_another_way(
    owed: Owed, exchange: EwsServer, tmp_path: object
) -> None:
    add_exchange(owed, exchange)
    owed("account", "add", "maildir", "--name", "Files", "--address", "me@example.com", str(tmp_path))
    said = owed("client", "import", "--account", "Files", status=1).err
    assert "No address book comes with the mailbox Files. Import a vCard or CSV file" in said
    assert "Nobody is in the address book" in owed("client", "import", "--account", "Firm", status=1).err
    assert "no account" in owed("client", "import", "--account", "Nil", status=1).err
    assert "password" in owed("client", "import", "--account", "Firm", "--sign-in", status=1).err
    owed("client", "import", status=2)
    owed("client", "import", "a.csv", "--account", "Firm", status=2)


def test_a_server_that_is_gone_is_told_in_a_sentence(owed: Owed, exchange: EwsServer) -> None:
    add_exchange(owed, exchange)
    exchange.stop()
    said = owed("client", "import", "--account", "Firm", status=1)
    assert said.err.count("\n") == 1
    assert "Traceback" not in said.err
