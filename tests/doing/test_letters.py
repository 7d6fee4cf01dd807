"""Letters are prepared from what is owed: whom they go to, from where, in which language; what follows."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests import boards, setups
from trayapp.doing import letters
from trayapp.doing.letters import Behind
from trayapp.domain.letters.templates import Kind, Template
from trayapp.domain.letters.writing import Draft, Writing, decisions_after
from trayapp.domain.messages.message import Address, Mark, Message, MessageId
from trayapp.domain.owing.decision import Act
from trayapp.domain.owing.item import Client, ItemKind, OwedItem
from trayapp.domain.owing.ledger import Promise, Source, parsed
from trayapp.errors import NotFound
from trayapp.settings.accounts.account import (
    Authorization,
    ExchangeAccount,
    GraphAccount,
    MaildirAccount,
    Outgoing,
    Provider,
)

SETTINGS = setups.SETTINGS
ASKED = Message(
    MessageId("3@acker-partners.example"),
    Address("Anna Acker", "anna@acker-partners.example"),
    (Address("", "info@office.example"),),
    (),
    "Contract draft",
    boards.NOW,
    (),
    Mark.NONE,
)
WHEN = datetime(2026, 5, 15, 13, tzinfo=UTC)
UPDATE = replace(
    boards.ANNA, id="u0001", kind=ItemKind.UPDATE, subject="An update is due", account="", asks=""
)


def writing(item: OwedItem = boards.ANNA, message: Message | None = ASKED) -> Writing:
    return letters.writing(item, Behind(message), SETTINGS, boards.NOW)


def test_i_answer_from_the_address_that_was_written_to() -> None:
    about = writing().about
    assert (about.account, about.sender.email) == ("Office", "info@office.example")
    assert about.to == Address("Anna Acker", "anna@acker-partners.example")
    assert about.references == (ASKED.id,)


def test_what_came_through_a_list_is_answered_to_its_writer() -> None:
    through = ASKED._replace(marks=Mark.LIST_ID, reply_to=Address("", "all@list.example"))
    assert writing(message=through).about.to == ASKED.sender
    rewritten = through._replace(sender=Address("Anna via List", "all@list.example"), reply_to=ASKED.sender)
    assert writing(message=rewritten).about.to == ASKED.sender


def test_without_a_message_a_conversation_begins() -> None:
    about = writing(UPDATE, None)
    assert about.about.references == ()
    made = letters.draft(about, Kind.UPDATE, "en", WHEN, SETTINGS, boards.NOW)
    assert made.subject == "Where things stand"
    assert "by Friday, 15 May, 15:00" in made.text
    assert about.about.account == "Office", "the first that can send"


def test_a_whole_company_is_told_through_somebody_there() -> None:
    company = replace(UPDATE, client=Client("Bolt", "bolt.example", "Clients"))
    beate = Address("Beate Bolt", "beate@bolt.example")
    about = letters.writing(company, Behind(None, beate), SETTINGS, boards.NOW)
    assert about.about.to == beate
    with pytest.raises(NotFound, match="knows no address to write to Bolt"):
        letters.writing(company, Behind(None), SETTINGS, boards.NOW)


@pytest.mark.parametrize("kind", [ItemKind.CALLBACK, ItemKind.FOLLOW_UP])
def test_a_call_is_not_answered_by_a_letter(kind: ItemKind) -> None:
    with pytest.raises(NotFound):
        writing(replace(boards.ANNA, kind=kind))


def test_the_clients_language_is_told_by_what_they_wrote() -> None:
    german = replace(boards.ANNA, asks="Könnten Sie mir bitte den Vertrag noch heute schicken?")
    assert writing(german).language == "de"
    assert writing(replace(boards.ANNA, asks="")).language == "en"


def test_the_users_own_text_is_used() -> None:
    own = Template(Kind.NO, "en", "No, {name}.")
    made = letters.draft(writing(), Kind.NO, "en", None, replace(SETTINGS, texts=(own,)), boards.NOW)
    assert made == Draft("Re: Contract draft", "No, Anna Acker.")


def test_why_nothing_can_be_sent_is_said() -> None:
    files = replace(boards.ANNA, account="Archive")
    assert "Archive" in writing(files).why_not
    account = replace(setups.ACCOUNTS[1], outgoing=Outgoing("relay.example"))
    settings = SETTINGS.with_account(account, instead_of="Archive")
    assert letters.writing(files, Behind(ASKED), settings, boards.NOW).why_not == ""


EXCHANGE = ExchangeAccount("Exchange", "me@office.example", "https://mail.office.example/EWS", boards.NOW)
GRAPH = GraphAccount(
    "Graph",
    "me@office.example",
    Authorization(Provider.MICROSOFT, "0123"),
    boards.NOW,
    mailbox="Info@office.example",
)


def test_what_only_reads_a_mailbox_lets_the_twin_send() -> None:
    reads_only = MaildirAccount("Copy", "me@office.example", Path("/mail"), boards.NOW)
    item = replace(boards.ANNA, account="Copy")
    twice = replace(SETTINGS, accounts=(reads_only, setups.ACCOUNTS[1], EXCHANGE))
    about = letters.writing(item, Behind(ASKED), twice, boards.NOW)
    assert (about.about.account, about.why_not) == ("Exchange", "")
    alone = replace(SETTINGS, accounts=(reads_only, replace(EXCHANGE, address="you@office.example")))
    assert letters.writing(item, Behind(ASKED), alone, boards.NOW).about.account == "Copy"


def test_what_can_send_is_not_left_for_another() -> None:
    settings = replace(SETTINGS, accounts=(setups.ACCOUNTS[0], EXCHANGE))
    item = replace(boards.ANNA, account="Exchange")
    assert letters.writing(item, Behind(ASKED), settings, boards.NOW).about.account == "Exchange"


@pytest.mark.parametrize(
    ("written_to", "sender"), [("info@office.example", "info"), ("all@list.example", "info")]
)
def test_who_serves_a_shared_mailbox_writes_in_its_name(written_to: str, sender: str) -> None:
    settings = replace(SETTINGS, accounts=(replace(GRAPH, sends=True),))
    asked = ASKED._replace(to=(Address("", written_to),))
    about = letters.writing(replace(boards.ANNA, account="Graph"), Behind(asked), settings, boards.NOW).about
    assert about.sender.email == f"{sender}@office.example"


def test_what_may_only_be_read_says_so() -> None:
    settings = replace(SETTINGS, accounts=(GRAPH,))
    item = replace(boards.ANNA, account="Graph")
    assert "may only read Graph" in letters.writing(item, Behind(ASKED), settings, boards.NOW).why_not


def test_a_letter_shows_the_clock_of_the_user() -> None:
    made = letters.finished(writing(), Draft("Re: x", "y"), boards.NOW)
    assert made.date.isoformat() == "2026-05-13T11:25:00+02:00"
    assert made.id.endswith("@office.example")


# ---- What follows once it is sent ------------------------------------------------------------------------


def test_an_answer_with_a_date_is_done_and_promised_in_one_click() -> None:
    about = writing()
    sent = letters.finished(about, Draft("Re: x", "y"), boards.NOW)
    done, promised = decisions_after(about, Kind.RECEIVED, sent, WHEN, boards.NOW)
    assert (done.target, done.act, done.by) == (boards.ANNA.target, Act.DONE, "mail")
    promise = parsed(promised.act, promised.target)
    assert isinstance(promise, Promise)
    assert (promise.due, promise.source, promise.subject) == (WHEN, Source.ACKNOWLEDGED, "Contract draft")
    assert (promise.who.email, promise.message_id) == (boards.ANNA.client.address, sent.id)


def test_a_no_promises_nothing() -> None:
    about = writing()
    sent = letters.finished(about, Draft("Re: x", "y"), boards.NOW)
    [done] = decisions_after(about, Kind.NO, sent, None, boards.NOW)
    assert done.act is Act.DONE


def test_a_date_told_late_moves_the_promise_and_a_word_leaves_it() -> None:
    promise = replace(boards.ANNA, id="p0001", kind=ItemKind.PROMISE)
    about = writing(promise)
    sent = letters.finished(about, Draft("Re: x", "y"), boards.NOW)
    [moved] = decisions_after(about, Kind.LATE, sent, WHEN, boards.NOW)
    assert (moved.target, moved.act, moved.until) == (promise.target, Act.MOVE, WHEN)
    assert moved.by
    assert decisions_after(about, Kind.UPDATE, sent, WHEN, boards.NOW) == ()
    assert decisions_after(about, Kind.LATE, sent, None, boards.NOW) == ()
