"""The Exchange server of the tests reads as a real one does: exchangelib takes it for one."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import exchangelib
import exchangelib.errors
import pytest
from exchangelib.properties import EWS_ID, OWA_ID, AlternateId
from exchangelib.services import SyncFolderItems

from tests.servers.certificates import Authority
from tests.servers.ews import EwsServer, ews_server
from tests.servers.ews_client import client, letter
from tests.servers.ews_schema import validate
from tests.servers.ews_soap import Fault

FIELDS = ["subject", "author", "message_id", "to_recipients", "headers", "references", "datetime_received"]


@pytest.fixture
def server(tmp_path: Path) -> Iterator[EwsServer]:
    with ews_server(Authority(tmp_path)) as server:
        yield server


@pytest.fixture
def account(server: EwsServer, monkeypatch: pytest.MonkeyPatch) -> Iterator[exchangelib.Account]:
    with client(server, monkeypatch) as account:
        yield account


def changes(folder: Any, state: str = "", **more: Any) -> tuple[list[tuple[str, Any]], str]:
    """Ask what changed; give it with the new state."""
    found = list(
        folder.sync_items(sync_state=state, only_fields=more.pop("only_fields", ["subject"]), **more)
    )
    return found, folder.item_sync_state


def test_the_version_is_told_and_learnt(server: EwsServer, monkeypatch: pytest.MonkeyPatch) -> None:
    with client(server, monkeypatch, version=None) as account:
        assert str(account.version).startswith("Build=15.2.1748.10, API=Exchange2016")
    assert server.counts() == {"ConvertId": 1}


def test_a_version_that_no_server_speaks_is_refused(
    server: EwsServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    odd = exchangelib.Version(exchangelib.Build(15, 2), "V2017_07_11")
    with client(server, monkeypatch, version=odd) as account:
        assert account.inbox.name == "Inbox"
    assert account.version.api_version == "Exchange2016"


def test_folders_are_found_by_their_names_in_the_protocol(account: exchangelib.Account) -> None:
    names = [getattr(account, name).name for name in ("inbox", "sent", "trash", "junk", "contacts")]
    assert names == ["Inbox", "Sent Items", "Deleted Items", "Junk Email", "Contacts"]


def test_folders_of_the_user_are_found(server: EwsServer, account: exchangelib.Account) -> None:
    clients = server.mailbox.add_folder("Clients")
    server.mailbox.add_folder("Vale & Sons", clients)
    found = account.root / "Top of Information Store" / "Clients"
    assert found.id == clients
    assert [child.name for child in found.children] == ["Vale & Sons"]


def test_a_first_reading_comes_in_pages_newest_first(server: EwsServer, account: exchangelib.Account) -> None:
    for number in range(7):
        server.mailbox.append(letter(number), date=datetime(2024, 3, 4, 9, number, tzinfo=UTC))
    found, state = changes(account.inbox, max_changes_returned=3)
    assert [(kind, item.subject) for kind, item in found] == [
        ("create", f"Message {number}") for number in (6, 5, 4, 3, 2, 1, 0)
    ]
    assert server.count("SyncFolderItems") == 3
    assert changes(account.inbox, state)[0] == []


def test_every_page_has_a_state_that_goes_on_from_it(server: EwsServer) -> None:
    for number in range(5):
        server.mailbox.append(letter(number))
    inbox = server.mailbox.folder("inbox")
    page, state, last = server.mailbox.sync(inbox, "", 2, frozenset())
    assert (len(page), last) == (2, False)
    again = [server.mailbox.sync(inbox, state, 512, frozenset())[0] for _ in range(2)]
    assert again[0] == again[1]
    assert len(again[0]) == 3


def test_what_changed_is_told_once(server: EwsServer, account: exchangelib.Account) -> None:
    first, second, third, fourth = (server.mailbox.append(letter(number)) for number in range(4))
    _, state = changes(account.inbox)
    server.mailbox.delete(first)
    server.mailbox.move(second, "deleteditems")
    server.mailbox.mark_read(third)
    server.mailbox.touch(fourth)
    fifth = server.mailbox.append(letter(5))
    found, later = changes(account.inbox, state)
    told = {(kind, getattr(item, "id", None) or item[0].id) for kind, item in found}
    assert told == {
        ("create", fifth),
        ("delete", first),
        ("delete", second),
        ("read_flag_change", third),
        ("update", fourth),
    }
    assert changes(account.inbox, later)[0] == []


def test_moving_gives_another_id(server: EwsServer) -> None:
    old = server.mailbox.append(letter(1))
    new = server.mailbox.move(old, "sentitems")
    assert new != old
    assert server.mailbox.move(new, "inbox") not in {old, new}


def test_a_state_is_good_for_its_folder_alone(server: EwsServer, account: exchangelib.Account) -> None:
    server.mailbox.append(letter(1))
    _, state = changes(account.inbox)
    for bad in (state[:-8], "nonsense"):
        with pytest.raises(exchangelib.errors.ErrorInvalidSyncStateData):
            changes(account.inbox, bad)
    with pytest.raises(exchangelib.errors.ErrorInvalidSyncStateData):
        changes(account.sent, state)
    server.mailbox.forget_states()
    with pytest.raises(exchangelib.errors.ErrorInvalidSyncStateData):
        changes(account.inbox, state)


def test_more_than_512_changes_may_not_be_asked_for(account: exchangelib.Account) -> None:
    with pytest.raises(exchangelib.errors.ErrorSchemaValidation):
        changes(account.inbox, max_changes_returned=513)


def test_a_summary_has_no_addresses_recipients_or_headers(
    server: EwsServer, account: exchangelib.Account
) -> None:
    server.mailbox.append(
        letter(1, more="References: " + " ".join(f"<{n}@x.example>" for n in range(99)) + "\r\n")
    )
    (_, item), *_ = changes(account.inbox, only_fields=FIELDS)[0]
    assert item.message_id == "<n1@client.example>"
    assert (item.author.name, item.author.email_address) == ("Iris Vale", None)
    assert (item.to_recipients, item.headers) == (None, None)
    assert len(item.references) == 255


@pytest.mark.parametrize("field", ["mime_content", "text_body", "unique_body"])
def test_what_a_summary_refuses(server: EwsServer, account: exchangelib.Account, field: str) -> None:
    server.mailbox.append(letter(1))
    with pytest.raises(exchangelib.errors.ErrorInvalidPropertyForOperation):
        changes(account.inbox, only_fields=[field])


def test_other_servers_give_everything_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with ews_server(Authority(tmp_path), strict=False) as server, client(server, monkeypatch) as account:
        server.mailbox.append(letter(1))
        (_, item), *_ = changes(account.inbox, only_fields=[*FIELDS, "mime_content"])[0]
    assert item.author.email_address == "iris.vale@client.example"
    assert [one.email_address for one in item.to_recipients] == [
        "rosa@lindqvist.example",
        "ben@client.example",
    ]
    assert item.mime_content == letter(1)


def test_get_item_gives_everything(server: EwsServer, account: exchangelib.Account) -> None:
    first = server.mailbox.append(
        letter(1, more="Subject: twice\r\nX-Odd: =?utf-8?q?caf=C3=A9?=\r\n folded\r\n")
    )
    (item,) = account.fetch([(first, None)], only_fields=[*FIELDS, "mime_content", "cc_recipients", "body"])
    assert item.author.email_address == "iris.vale@client.example"
    assert [one.email_address for one in item.cc_recipients] == ["ann@client.example"]
    assert item.body.strip() == "Could you send me figure 1?"
    assert item.mime_content.startswith(b"From: Iris Vale")
    headers = [(header.name, header.value) for header in item.headers]
    assert headers[0] == ("From", "Iris Vale <iris.vale@client.example>")
    assert headers[-1] == ("X-Odd", "=?utf-8?q?caf=C3=A9?= folded")
    assert len([name for name, _ in headers if name == "Subject"]) == 2


def test_what_was_sent_from_here_has_no_headers(server: EwsServer, account: exchangelib.Account) -> None:
    own = server.mailbox.append(letter(1), "sentitems")
    other = server.mailbox.append(letter(2), "sentitems", transported=True)
    mine, theirs = account.fetch([(own, None), (other, None)], only_fields=["headers", "message_id"])
    assert mine.headers is None
    assert mine.message_id == "<n1@client.example>"
    assert theirs.headers


def test_what_is_gone_does_not_hide_the_others(server: EwsServer, account: exchangelib.Account) -> None:
    gone, there = server.mailbox.append(letter(1)), server.mailbox.append(letter(2))
    server.before("GetItem", lambda: server.mailbox.delete(gone))
    first, second, third = account.fetch(
        [(gone, None), (there, None), ("short", None)], only_fields=["subject"]
    )
    assert isinstance(first, exchangelib.errors.ErrorItemNotFound)
    assert second.subject == "Message 2"
    assert isinstance(third, exchangelib.errors.ErrorInvalidIdMalformed)


def test_ids_tell_upper_from_lower_case(server: EwsServer) -> None:
    made = [server.mailbox.append(letter(1)) for _ in range(130)]
    assert len(set(made)) == len(made)
    assert len({one.lower() for one in made}) < len(made)


def test_items_are_searched_and_sorted(server: EwsServer, account: exchangelib.Account) -> None:
    for number in range(5):
        server.mailbox.append(letter(number), date=datetime(2024, 3, 4, 9, number, tzinfo=UTC))
    by_id = account.inbox.filter(message_id="<n2@client.example>").only("subject")
    assert [item.subject for item in by_id] == ["Message 2"]
    since = exchangelib.EWSDateTime(2024, 3, 4, 9, 3, tzinfo=exchangelib.UTC)
    later = account.inbox.filter(datetime_received__gte=since).only("subject")
    assert [item.subject for item in later.order_by("datetime_received")] == ["Message 3", "Message 4"]
    pages = account.inbox.all().only("subject").order_by("-datetime_received")
    pages.page_size = 2
    assert [item.subject[-1] for item in pages] == ["4", "3", "2", "1", "0"]


def test_contacts_have_names_addresses_and_numbers(server: EwsServer, account: exchangelib.Account) -> None:
    server.mailbox.append_contact(
        DisplayName="Iris Vale",
        CompanyName="Vale & Sons",
        EmailAddress1="iris@client.example",
        EmailAddress3="iris@home.example",
        MobilePhone="+44 20 7946 0000",
    )
    wanted = ("display_name", "email_addresses", "phone_numbers", "company_name")
    (contact,) = account.contacts.all().only(*wanted)
    assert (contact.display_name, contact.company_name) == ("Iris Vale", "Vale & Sons")
    assert [one.email for one in contact.email_addresses] == ["iris@client.example", "iris@home.example"]
    assert [one.phone_number for one in contact.phone_numbers] == ["+44 20 7946 0000"]


def test_a_shared_mailbox_opens_for_its_readers(server: EwsServer, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = server.add_mailbox("desk@lindqvist.example", "Desk", readers=(server.address,))
    desk.append(letter(9))
    with client(server, monkeypatch, mailbox="desk@lindqvist.example") as account:
        assert [item.subject for _, item in changes(account.inbox)[0]] == ["Message 9"]
        desk.readers.clear()
        with pytest.raises(exchangelib.errors.ErrorAccessDenied):
            changes(account.inbox)
    with (
        client(server, monkeypatch, mailbox="nobody@lindqvist.example") as account,
        pytest.raises(exchangelib.errors.ErrorNonExistentMailbox),
    ):
        changes(account.inbox)


def test_ids_are_written_for_the_web(server: EwsServer, account: exchangelib.Account) -> None:
    made = server.mailbox.append(letter(1))
    asked = [AlternateId(id=made, format=EWS_ID, mailbox=server.address)]
    (found,) = account.protocol.convert_ids(asked, destination_format=OWA_ID)
    assert "/" in made
    assert "/" not in found.id
    assert server.count("ConvertId") == 1


def test_characters_that_xml_does_not_know_arrive_as_exchange_sends_them(
    server: EwsServer, account: exchangelib.Account
) -> None:
    server.mailbox.append(letter(1).replace(b"Message 1", b"Bell \x07 rings"))
    ((_, item),) = changes(account.inbox)[0]
    assert item.subject.startswith("Bell")


def test_other_kinds_of_items_lie_about_and_refuse_to_be_messages(
    server: EwsServer, account: exchangelib.Account
) -> None:
    kinds = {
        "IPM.Note.SMIME": "Message",
        "REPORT.IPM.Note.NDR": "Message",
        "IPM.Schedule.Meeting.Request": "MeetingRequest",
        "IPM.Task": "Task",
        "IPM.Appointment": "CalendarItem",
    }
    made = {kind: server.mailbox.append(letter(1), "deleteditems", item_class=kind) for kind in kinds}
    found, _ = changes(account.trash, only_fields=["subject", "author"])
    assert {item.id: type(item).__name__ for _, item in found} == {
        made[kind]: name for kind, name in kinds.items()
    }
    messages = [(made[kind], None) for kind in list(kinds)[:3]]
    for answer in account.fetch(messages, only_fields=["author"]):
        assert answer.author.email_address == "iris.vale@client.example"
    with pytest.raises(exchangelib.errors.ErrorInvalidPropertyRequest):
        list(account.fetch([(made["IPM.Task"], None)], only_fields=["author"]))


def test_requests_keep_to_the_schema(server: EwsServer) -> None:
    request = (
        '<m:GetItem xmlns:m="http://schemas.microsoft.com/exchange/services/2006/messages"'
        ' xmlns:t="http://schemas.microsoft.com/exchange/services/2006/types">{}</m:GetItem>'
    )
    form = "<m:ItemShape><t:BaseShape>IdOnly</t:BaseShape></m:ItemShape>"
    ids = '<m:ItemIds><t:ItemId Id="x"/></m:ItemIds>'

    def ask(inside: str) -> None:
        validate(ET.fromstring(request.format(inside)))  # noqa: S314 - written above

    ask(form + ids)
    for wrong in (ids + form, form, form + ids + "<m:Dance/>", "<m:ItemShape/>" + ids):
        with pytest.raises(Fault):
            ask(wrong)


def test_a_server_without_an_end(server: EwsServer, account: exchangelib.Account) -> None:
    server.mailbox.append(letter(1))
    server.quirks.endless_sync = True
    service = SyncFolderItems(account=account)
    state, states = None, set()
    for _ in range(3):
        list(service.call(account.inbox, "IdOnly", set(), state, None, 512, None))
        assert service.includes_last_item_in_range is False
        state = service.sync_state
        states.add(state)
    assert len(states) == 3


def test_quirks_of_items(server: EwsServer, account: exchangelib.Account) -> None:
    made = server.mailbox.append(letter(1))
    server.quirks.undated = server.quirks.nameless = True
    server.quirks.link = "https://elsewhere.example/{id}"
    wanted = ["datetime_received", "author", "web_client_read_form_query_string"]
    (item,) = account.fetch([(made, None)], only_fields=wanted)
    assert item.datetime_received is None
    assert item.author.email_address.startswith("/O=LINDQVIST/")
    assert item.author.routing_type == "EX"
    assert item.web_client_read_form_query_string.startswith("https://elsewhere.example/AAJ")
