"""The Exchange server of the tests sends, answers and marks as a real one does."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import exchangelib
import exchangelib.errors
import pytest
from exchangelib.items import Message
from exchangelib.properties import ReferenceItemId

from tests.servers.certificates import Authority
from tests.servers.ews import EwsServer, ews_server
from tests.servers.ews_client import client, letter
from tests.servers.ews_items import parsed


@pytest.fixture
def server(tmp_path: Path) -> Iterator[EwsServer]:
    with ews_server(Authority(tmp_path)) as server:
        yield server


@pytest.fixture
def account(server: EwsServer, monkeypatch: pytest.MonkeyPatch) -> Iterator[exchangelib.Account]:
    with client(server, monkeypatch) as account:
        yield account


def known(account: exchangelib.Account, item_id: str) -> Message:
    """Get a message as it is now, with its change key."""
    (item,) = account.fetch([(item_id, None)], only_fields=["subject", "author", "message_id"])
    return item


def mime(account: exchangelib.Account, raw: bytes) -> Message:
    """Make a message of MIME."""
    return Message(mime_content=raw, account=account, folder=account.sent)


def test_a_reply_keeps_the_thread_and_marks_what_it_answers(
    server: EwsServer, account: exchangelib.Account
) -> None:
    asked = server.mailbox.append(letter(1, more="References: <n0@client.example>\r\n"))
    item = known(account, asked)
    item.reply("RE: Message 1", "They are attached.", to_recipients=[item.author])
    (sent,) = server.sent
    message = parsed(sent.raw)
    assert sent.how == "ReplyToItem"
    assert sent.recipients == ("iris.vale@client.example",)
    assert message["In-Reply-To"] == "<n1@client.example>"
    assert message["References"] == "<n0@client.example> <n1@client.example>"
    assert message["From"] == "Rosa Lindqvist <rosa@lindqvist.example>"
    assert message["Message-ID"].endswith("@mail.lindqvist.example>")
    assert message.get_content().startswith("They are attached.\r\n")
    assert "Could you send me figure 1?" in message.get_content()
    assert server.mailbox.items[asked].verb == 102
    assert known(account, asked).changekey != item.changekey
    assert server.mailbox.items[sent.copy].folder == server.mailbox.folder("sentitems").id


def test_a_reply_needs_to_know_the_message_as_it_is(server: EwsServer, account: exchangelib.Account) -> None:
    asked = server.mailbox.append(letter(1))
    item = known(account, asked)
    server.mailbox.mark_read(asked)
    with pytest.raises(exchangelib.errors.ErrorIrresolvableConflict):
        item.reply("RE: Message 1", "Yes.", to_recipients=[item.author])
    reply = item.create_reply("RE: Message 1", "Yes.", to_recipients=[item.author])
    reply.reference_item_id = ReferenceItemId(id=asked)
    with pytest.raises(exchangelib.errors.ErrorChangeKeyRequired):
        reply.send()
    server.mailbox.delete(asked)
    with pytest.raises(exchangelib.errors.ErrorItemNotFound):
        item.reply("RE: Message 1", "Yes.", to_recipients=[item.author])
    assert server.sent == []


def test_mime_goes_out_as_it_is_but_for_bcc(server: EwsServer, account: exchangelib.Account) -> None:
    server.add_mailbox("ann@lindqvist.example", "Ann")
    mime(
        account,
        b"From: Rosa <rosa@lindqvist.example>\r\nTo: iris@client.example\r\nBcc: ann@lindqvist.example\r\n"
        b"Subject: Figures\r\nMessage-ID: <own@lindqvist.example>\r\n\r\nHere.\r\n",
    ).send_and_save()
    (sent,) = server.sent
    assert sent.recipients == ("iris@client.example", "ann@lindqvist.example")
    assert b"Bcc" not in sent.raw
    assert b"\r\nDate: " in sent.raw
    (copy,) = account.sent.all().only("subject", "message_id", "headers", "bcc_recipients")
    assert copy.message_id == "<own@lindqvist.example>"
    assert [one.email_address for one in copy.bcc_recipients] == ["ann@lindqvist.example"]
    assert copy.headers is None
    (arrived,) = server.store.mailboxes["ann@lindqvist.example"].listed("inbox")
    assert arrived.raw == sent.raw


def test_a_server_may_give_ids_of_its_own(server: EwsServer, account: exchangelib.Account) -> None:
    server.store.own_ids = True
    mime(account, letter(1, sender="rosa@lindqvist.example")).send_and_save()
    assert parsed(server.sent[0].raw)["Message-ID"] != "<n1@client.example>"


@pytest.mark.parametrize(
    ("raw", "error"),
    [
        (b"From: rosa@lindqvist.example\r\nSubject: To nobody\r\n\r\n", "ErrorInvalidRecipients"),
        (b"From: boss@lindqvist.example\r\nTo: a@client.example\r\n\r\n", "ErrorSendAsDenied"),
    ],
)
def test_what_may_not_be_sent_is_not(
    server: EwsServer, account: exchangelib.Account, raw: bytes, error: str
) -> None:
    with pytest.raises(getattr(exchangelib.errors, error)):
        mime(account, raw).send_and_save()
    assert server.sent == []
    assert server.mailbox.listed("sentitems") == []


def test_somebody_sends_for_a_shared_mailbox(server: EwsServer, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = server.add_mailbox("desk@lindqvist.example", "Desk", readers=(server.address,))
    with client(server, monkeypatch, mailbox=desk.address) as account:
        mime(account, letter(1, sender="desk@lindqvist.example")).send_and_save()
        assert len(desk.listed("sentitems")) == 1
        asked = desk.append(letter(2))
        item = known(account, asked)
        desk.editors.clear()
        mailbox = exchangelib.Mailbox(email_address=desk.address)
        item.reply("RE: Message 2", "Yes.", to_recipients=[item.author], author=mailbox)
    assert [sent.sender for sent in server.sent] == [desk.address] * 2
    assert desk.items[asked].verb == 0, "who may only read cannot mark"


def test_a_draft_is_kept_and_sent(server: EwsServer, account: exchangelib.Account) -> None:
    draft = Message(
        account=account,
        folder=account.drafts,
        subject="Later",
        body="Soon.",
        to_recipients=[exchangelib.Mailbox(email_address="iris@client.example")],
    ).save()
    assert server.mailbox.items[draft.id].draft
    draft.send()
    assert server.mailbox.listed("drafts") == []
    assert server.sent[0].recipients == ("iris@client.example",)


def test_marks_are_set_by_those_who_may(server: EwsServer, account: exchangelib.Account) -> None:
    asked = server.mailbox.append(letter(1))
    item = known(account, asked)
    item.folder = account.inbox
    item.is_read = True
    item.save(update_fields=["is_read"])
    assert server.mailbox.items[asked].read
    item.changekey = None
    with pytest.raises((exchangelib.errors.ErrorChangeKeyRequired, ValueError)):
        item.save(update_fields=["is_read"])


def test_items_are_moved_and_deleted(server: EwsServer, account: exchangelib.Account) -> None:
    first, second = server.mailbox.append(letter(1)), server.mailbox.append(letter(2))
    one, two = known(account, first), known(account, second)
    one.folder = two.folder = account.inbox
    one.move(account.trash)
    two.delete()
    assert server.mailbox.listed("inbox") == []
    assert [item.id for item in server.mailbox.listed("deleteditems")] == [one.id]


def test_an_answer_is_kept_as_a_draft_and_changed_and_sent(
    server: EwsServer, account: exchangelib.Account
) -> None:
    asked = server.mailbox.append(letter(1))
    item = known(account, asked)
    reply = item.create_reply("RE: Message 1", "They are", to_recipients=[item.author])
    kept = reply.save(account.drafts)
    assert server.mailbox.items[asked].verb == 0
    draft = Message(account=account, folder=account.drafts, id=kept.id, changekey=kept.changekey)
    draft.body = "They are attached."
    draft.send_and_save(update_fields=["body"])
    (sent,) = server.sent
    message = parsed(sent.raw)
    assert sent.how == "ReplyToItem"
    assert message.get_content() == "They are attached.\r\n"
    assert message["In-Reply-To"] == "<n1@client.example>"
    assert server.mailbox.listed("drafts") == []
    assert server.mailbox.items[asked].verb == 102
