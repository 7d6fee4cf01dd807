import email
import email.policy
from datetime import datetime, timedelta, timezone
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trayapp.domain.letters.letter import Letter, letter, occasion, reply_subject
from trayapp.domain.messages.message import NOBODY, Address, Mark, Message, MessageId
from trayapp.errors import Refused
from trayapp.mail.parsing.headers import parse_headers
from trayapp.mail.parsing.text import message_text
from trayapp.mail.sending.compose import letter_bytes, new_id, wire_address

AT = datetime(2026, 5, 8, 16, 40, tzinfo=timezone(timedelta(hours=2)))
ROSA = Address("Rosa Lindqvist", "rosa@lindqvist.example")
ANNA = Address("Anna Acker", "anna@acker.example")
ASKED = Message(
    MessageId("3@acker.example"),
    ANNA,
    (Address("", "rosa@lindqvist.example"),),
    (),
    "Contract draft",
    AT,
    (MessageId("1@acker.example"), MessageId("2@lindqvist.example")),
    Mark.NONE,
)


def written(subject: str = "Re: Contract draft", text: str = "Received.", **more: object) -> Letter:
    about = occasion(ASKED, "Office", {ROSA.email}, ROSA)
    made = letter(about, subject, text, id=MessageId("4@lindqvist.example"), date=AT)
    return Letter(**{**{name: getattr(made, name) for name in Letter.__slots__}, **more})


def read(made: Letter) -> EmailMessage:
    found = email.message_from_bytes(letter_bytes(made), policy=email.policy.default)
    assert isinstance(found, EmailMessage)
    return found


def test_an_answer_keeps_the_thread() -> None:
    message = parse_headers(letter_bytes(written()), arrived=None)
    assert message.id == "4@lindqvist.example"
    assert message.sender == ROSA
    assert message.to == (ANNA,)
    assert message.subject == "Re: Contract draft"
    assert message.date == AT
    assert message.references == ("1@acker.example", "2@lindqvist.example", "3@acker.example")
    assert read(written())["In-Reply-To"] == "<3@acker.example>"


def test_a_person_sent_it_and_no_header_says_otherwise() -> None:
    made = read(written())
    assert set(made.keys()) == {
        *("Content-Type", "MIME-Version", "Content-Transfer-Encoding", "Message-ID", "Date"),
        *("From", "To", "Subject", "In-Reply-To", "References"),
    }
    assert parse_headers(letter_bytes(written()), arrived=None).marks == Mark.NONE


def test_the_date_shows_the_clock_of_the_user() -> None:
    assert read(written())["Date"] == "Fri, 08 May 2026 16:40:00 +0200"


@pytest.mark.parametrize(
    "text",
    [
        "Guten Tag Frau Öztürk,\n\nvielen Dank, ich melde mich bis Montag.\n\nGrüße\nRosa",
        "お世話になっております。\n明日お返事します。",
        "From here it begins\n.a dot\n.\n\n\nend",
        "a" * 3000,
        "spaces at the end   \nand = signs =3D",
    ],
)
def test_the_text_arrives_as_it_was_typed(text: str) -> None:
    raw = letter_bytes(written(text=text))
    assert raw.isascii()
    assert max(map(len, raw.split(b"\r\n"))) <= 998
    assert b"\n" not in raw.replace(b"\r\n", b"")
    assert read(written(text=text)).get_content().replace("\r\n", "\n") == text + "\n"
    assert message_text(raw).rstrip() == text


@pytest.mark.parametrize(
    "name",
    [
        "Ångström, Karin",
        'Anna "Anni" Acker',
        "株式会社アッカー 国際事業本部 契約管理課 山田太郎",
        "Acker; (GmbH)",
        "",
    ],
)
def test_names_of_every_script_are_read_back(name: str) -> None:
    made = written(to=Address(name, ANNA.email), sender=Address(name, ROSA.email))
    raw = letter_bytes(made)
    assert max(map(len, raw.partition(b"\r\n\r\n")[0].split(b"\r\n"))) <= 78
    message = parse_headers(raw, arrived=None)
    assert message.to == (Address(name, ANNA.email),)
    assert message.sender == Address(name, ROSA.email)


def test_long_ids_are_never_written_as_words_of_a_foreign_script() -> None:
    long = tuple(MessageId("x" * 90 + f"{n}@mail.acker.example") for n in range(40))
    message = ASKED._replace(references=long)
    about = occasion(message, "Office", {ROSA.email}, ROSA)
    raw = letter_bytes(letter(about, "Re: x", "y", id=MessageId("5@lindqvist.example"), date=AT))
    assert b"=?" not in raw
    found = parse_headers(raw, arrived=None).references
    assert found[0] == long[0]
    assert found[-2:] == (long[-1], ASKED.id)
    assert len(found) == 30


@given(st.text(), st.text(), st.text())
def test_no_text_makes_another_header_or_another_receiver(subject: str, name: str, text: str) -> None:
    raw = letter_bytes(written(subject=subject, text=text, to=Address(name, ANNA.email)))
    assert raw.isascii()
    found = email.message_from_bytes(raw, policy=email.policy.compat32)
    assert len(found.keys()) == 10
    assert not found.defects
    message = parse_headers(raw, arrived=None)
    assert [one.email for one in message.to] == [ANNA.email]


@pytest.mark.parametrize("subject", ["Lease", "Größe", "=?utf-8?q?odd?=", "a, b; c: d <e>", "x " * 150])
def test_subjects_are_read_back(subject: str) -> None:
    assert parse_headers(letter_bytes(written(subject=subject)), arrived=None).subject == subject.strip()
    assert subject != "Lease" or b"Subject: Lease\r\n" in letter_bytes(written(subject=subject))


def test_a_line_break_in_a_subject_adds_nothing() -> None:
    made = written(subject="Hello\r\nBcc: everybody@acker.example")
    assert read(made)["Bcc"] is None
    assert read(made)["Subject"] == "Hello Bcc: everybody@acker.example"


@pytest.mark.parametrize(
    "address", ["", "nobody", "grüße@acker.example", "a b@acker.example", "a>b@acker.example", "a@"]
)
def test_addresses_that_not_every_server_takes_are_refused(address: str) -> None:
    with pytest.raises(Refused, match="cannot write to"):
        wire_address(Address("", address))


def test_a_domain_of_another_script_is_written_for_servers() -> None:
    assert wire_address(Address("", "anna@bücher.example")) == "anna@xn--bcher-kva.example"


def test_ids_are_new_each_time_and_name_the_domain_alone() -> None:
    ids = {new_id("rosa@lindqvist.example") for _ in range(50)}
    assert len(ids) == 50
    assert all(one.endswith("@lindqvist.example") and "rosa" not in one for one in ids)


# ---- Whom an answer goes to ---------------------------------------------------------------------------


def test_i_answer_from_the_address_that_the_client_wrote_to() -> None:
    message = ASKED._replace(to=(Address("", "r.l@lindqvist.example"),), cc=(Address("", ROSA.email),))
    about = occasion(message, "Office", {ROSA.email, "r.l@lindqvist.example"}, ROSA)
    assert about.sender == Address("Rosa Lindqvist", "r.l@lindqvist.example")
    hidden = ASKED._replace(to=(Address("", "undisclosed@acker.example"),))
    assert occasion(hidden, "Office", {ROSA.email}, ROSA).sender == ROSA


def test_an_answer_goes_where_the_client_wants_it() -> None:
    form = ASKED._replace(reply_to=Address("Gil Gamma", "gil@gamma.example"))
    assert occasion(form, "Office", {ROSA.email}, ROSA).to == Address("Gil Gamma", "gil@gamma.example")
    assert occasion(ASKED._replace(reply_to=NOBODY), "Office", {ROSA.email}, ROSA).to == ANNA


def test_what_i_wrote_is_written_after() -> None:
    mine = ASKED._replace(sender=ROSA, to=(Address("", "r.l@lindqvist.example"), ANNA))
    about = occasion(mine, "Office", {ROSA.email, "r.l@lindqvist.example"}, ROSA)
    assert (about.sender, about.to) == (ROSA, ANNA)
    assert about.references[-1] == ASKED.id


def test_a_message_without_an_id_of_its_own_cannot_be_named() -> None:
    message = ASKED._replace(id=MessageId("owed-0123"))
    assert occasion(message, "Office", {ROSA.email}, ROSA).references == ()
    assert "References" not in read(written(references=()))


@pytest.mark.parametrize(
    ("subject", "answer"),
    [
        ("Lease", "Re: Lease"),
        ("Re: Lease", "Re: Lease"),
        ("AW: Lease", "AW: Lease"),
        ("Fwd: Lease", "Re: Fwd: Lease"),
        ("", "Re:"),
    ],
)
def test_a_subject_says_once_that_it_answers(subject: str, answer: str) -> None:
    assert reply_subject(subject) == answer
