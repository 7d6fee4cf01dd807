"""Header bytes become messages, whatever programs write."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from trayapp.domain.messages.message import Address, Mark, Message
from trayapp.mail.parsing.addresses import parse_addresses
from trayapp.mail.parsing.headers import FIELDS, UnreadableHeaders, parse_date, parse_headers

ARRIVED = datetime(2024, 3, 4, 12, 0, tzinfo=UTC)


def read(*lines: str, arrived: datetime | None = ARRIVED) -> Message:
    return parse_headers("\r\n".join((*lines, "", "")).encode(), arrived=arrived)


def test_what_most_programs_write() -> None:
    message = read(
        "From: Iris Vale <Iris.Vale@Client.Example>",
        'To: "Lund, Robin" <robin@example.com>, mara@example.com',
        "Cc: Teo <teo@example.com>",
        "Subject: Re: The figures",
        "Date: Mon, 04 Mar 2024 10:00:00 +0100",
        "Message-ID: <one@client.example>",
        "In-Reply-To: <two@example.com>",
        "References: <three@example.com>",
        "\t<two@example.com>",
        "Reply-To: Office <office@client.example>",
    )
    assert message == Message(
        id="one@client.example",  # type: ignore[arg-type]
        sender=Address("Iris Vale", "iris.vale@client.example"),
        to=(Address("Lund, Robin", "robin@example.com"), Address("", "mara@example.com")),
        cc=(Address("Teo", "teo@example.com"),),
        subject="Re: The figures",
        date=datetime(2024, 3, 4, 9, 0, tzinfo=UTC),
        references=("three@example.com", "two@example.com"),  # type: ignore[arg-type]
        marks=Mark.NONE,
        reply_to=Address("Office", "office@client.example"),
    )


@pytest.mark.parametrize("ending", ["\r\n", "\n", "\r"])
def test_lines_end_in_any_way(ending: str) -> None:
    block = ending.join(["From: Iris <iris@client.example>", "Subject: one", " two", "", "Subject: body"])
    message = parse_headers(block.encode(), arrived=ARRIVED)
    assert (message.sender.email, message.subject) == ("iris@client.example", "one two")


def test_names_of_fields_in_any_case_and_with_a_space_before_the_colon() -> None:
    message = read("FROM: iris@client.example", "subject : Hello", "mEsSaGe-iD: <x@y.example>")
    assert (message.sender.email, message.subject, message.id) == (
        "iris@client.example",
        "Hello",
        "x@y.example",
    )


def test_lines_that_are_no_fields_are_passed_over() -> None:
    message = read(
        "From iris Mon Mar  4", "Subject: Hello", ">From somebody", "From: iris@client.example", "nonsense"
    )
    assert (message.sender.email, message.subject) == ("iris@client.example", "Hello")


def test_of_two_subjects_the_first_counts_and_recipients_are_joined() -> None:
    message = read(
        "From: a@x.example",
        "From: b@x.example",
        "To: c@x.example",
        "To: d@x.example",
        "Subject: one",
        "Subject: two",
    )
    assert message.sender.email == "a@x.example"
    assert [address.email for address in message.to] == ["c@x.example", "d@x.example"]
    assert message.subject == "one"


def test_sender_stands_in_for_a_missing_from() -> None:
    assert read("Sender: iris@client.example", "Subject: x").sender.email == "iris@client.example"


# Ids


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("<a@b.example>", "a@b.example"),
        ("a@b.example", "a@b.example"),
        ("  <a@b.example> (added by a relay)", "a@b.example"),
        ("<[a@b.example]>", "[a@b.example]"),
        ("<a@b.example", "a@b.example"),
    ],
)
def test_message_ids_lose_their_brackets(value: str, expected: str) -> None:
    message = read("From: iris@client.example", f"Message-ID: {value}")
    assert message.id == expected
    assert Mark.NO_ID not in message.marks


def test_a_message_without_an_id_gets_one_that_stays() -> None:
    lines = (
        "From: iris@client.example",
        "To: me@example.com",
        "Subject: x",
        "Date: Mon, 04 Mar 2024 10:00:00 +0000",
    )
    here = read(*lines)
    there = read(*reversed(lines), "X-Other: server", arrived=ARRIVED + timedelta(hours=1))
    assert here.id == there.id
    assert here.id.startswith("owed-")
    assert Mark.NO_ID in here.marks
    assert read(*lines[:2], "Subject: y", lines[3]).id != here.id


WITHOUT_ID = (
    "From: =?utf-8?q?J=C3=BCrgen_M=C3=BCller?= <Juergen@Client.example>",
    "To: Me <me@example.com>, info@example.com",
    "Subject: =?utf-8?q?Angebot_f=C3=BCr?= =?utf-8?q?_M=C3=A4rz?=",
    "Date: Mon, 04 Mar 2024 11:00:00 +0100 (CET)",
)


@pytest.mark.parametrize(
    "lines",
    [
        (  # encoded otherwise, names resolved from a directory, recipients in another order, zone told as UTC
            'From: "Juergen Mueller (Client)" <juergen@client.example>',
            "To: INFO@example.com, me@example.com",
            "Subject: =?iso-8859-1?B?QW5nZWJvdCBm/HIgTeRyeg==?=",
            "Date: Mon, 04 Mar 2024 10:00:00 +0000",
        ),
        (*WITHOUT_ID[:2], "Subject: =?utf-8?q?Angebot_f=C3=BCr?=", " =?utf-8?q?__M=C3=A4rz?=", WITHOUT_ID[3]),
        (*WITHOUT_ID, "Message-ID:"),
    ],
)
def test_every_protocol_makes_the_same_id(lines: tuple[str, ...]) -> None:
    assert read(*lines, arrived=ARRIVED + timedelta(seconds=7)).id == read(*WITHOUT_ID).id


@pytest.mark.parametrize(
    "change",
    [
        ("From:", "From: iris@client.example"),
        ("To:", "To: me@example.com"),
        ("Date:", "Date: Mon, 04 Mar 2024 11:00:01 +0100"),
    ],
)
def test_what_makes_another_message_makes_another_id(change: tuple[str, str]) -> None:
    lines = [change[1] if one.startswith(change[0]) else one for one in WITHOUT_ID]
    assert read(*lines).id != read(*WITHOUT_ID).id


def test_without_a_date_the_id_is_made_of_the_servers() -> None:
    lines = WITHOUT_ID[:3]
    assert read(*lines).id == read(*lines, arrived=ARRIVED + timedelta(milliseconds=900)).id
    assert read(*lines).id != read(*lines, arrived=ARRIVED + timedelta(seconds=1)).id


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["In-Reply-To: a@b.example"], ("a@b.example",)),
        (["In-Reply-To: <a@b.example>", "References: <a@b.example>"], ("a@b.example",)),
        (["References: c@b.example a@b.example"], ("c@b.example", "a@b.example")),
        (["In-Reply-To: Your message of Monday"], ()),
        (["References: < c@b.example>, <a@b.example >"], ("c@b.example", "a@b.example")),
        (["References: <c@b.example> <a@b.", " example>"], ("c@b.example", "a@b.example")),
        (["In-Reply-To: <a@b.example"], ("a@b.example",)),
        (
            ['In-Reply-To: Iris\'s message of "Mon, 4 Mar" <iris@client.example> <a@b.example>'],
            ("a@b.example",),
        ),
        (["In-Reply-To: <a@b.example> (Iris's message of Monday)"], ("a@b.example",)),
        (["In-Reply-To: message from iris@client.example of Monday"], ()),
    ],
)
def test_ancestors(lines: list[str], expected: tuple[str, ...]) -> None:
    assert read("From: iris@client.example", *lines).references == expected


def test_a_long_line_of_ancestors_keeps_the_first_and_the_last() -> None:
    references = read(
        "From: a@b.example", "References: " + " ".join(f"<{n}@b.example>" for n in range(500))
    ).references
    assert len(references) == 100
    assert (references[0], references[-1]) == ("0@b.example", "499@b.example")


# Dates


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("Mon, 04 Mar 2024 10:00:00 +0000", datetime(2024, 3, 4, 10, tzinfo=UTC)),
        ("4 Mar 2024 10:00:00 -0500 (EST)", datetime(2024, 3, 4, 15, tzinfo=UTC)),
        ("Mon, 4 Mar 2024 10:00 +0200", datetime(2024, 3, 4, 8, tzinfo=UTC)),
        ("Mon, 04 Mar 24 10:00:00 GMT", datetime(2024, 3, 4, 10, tzinfo=UTC)),
        ("Monday, 04-Mar-24 10:00:00 EST", datetime(2024, 3, 4, 15, tzinfo=UTC)),
        ("Mon Mar  4 10:00:00 2024", datetime(2024, 3, 4, 10, tzinfo=UTC)),
        ("2024-03-04T10:00:00Z", datetime(2024, 3, 4, 10, tzinfo=UTC)),
        ("Thu, 01 Jan 1970 00:00:00 +0000", None),
        ("Mon, 04 Mär 2024 10:00:00 +0000", None),
        ("Mon, 04 Mar 2024 25:61:00 +0000", None),
        ("Fri, 31 Dec 9999 23:59:59 -1200", None),
        ("", None),
    ],
)
def test_dates(value: str, expected: datetime | None) -> None:
    assert parse_date(value) == expected


def test_a_date_is_believed_up_to_ten_minutes_ahead_of_the_server() -> None:
    def dated(minutes: int) -> datetime:
        date = ARRIVED + timedelta(minutes=minutes)
        return read("From: a@b.example", date.strftime("Date: %a, %d %b %Y %H:%M:%S +0000")).date

    assert dated(10) == ARRIVED + timedelta(minutes=10)
    assert dated(11) == ARRIVED
    assert dated(-100_000) == ARRIVED - timedelta(minutes=100_000)


def test_without_any_date_a_message_is_unreadable() -> None:
    with pytest.raises(UnreadableHeaders, match="when it was written"):
        read("From: a@b.example", arrived=None)
    with pytest.raises(UnreadableHeaders):
        read(
            "From: a@b.example",
            "Date: Thu, 01 Jan 1970 00:00:00 +0000",
            arrived=datetime(1970, 1, 1, tzinfo=UTC),
        )


@pytest.mark.parametrize(
    "block", [b"", b"\r\n\r\n", b"\r\nFrom: a@b.example\r\n", b"no header here", b"X-Nothing: 1\r\n\r\n"]
)
def test_without_any_header_a_message_is_unreadable(block: bytes) -> None:
    with pytest.raises(UnreadableHeaders, match="no header"):
        parse_headers(block, arrived=ARRIVED)


# Words


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("=?utf-8?q?Gr=C3=BC=C3=9Fe?=", "Grüße"),
        ("=?utf-8?B?R3LDvA==?= =?utf-8?B?w59l?=", "Grüße"),
        ("=?utf-8?B?R3LD?= =?utf-8?B?vMOfZQ==?=", "Grüße"),
        ("=?iso-8859-1?q?Gr=FC=DFe?= and more", "Grüße and more"),
        ("=?no-such-set?q?Gr=C3=BC?=", "Grü"),
        ("=?utf-8?B?a?=", "=?utf-8?B?a?="),
        ("=?unicode_escape?q?=5Cud800?=", "\\ud800"),
        ("pay\u202egpj.exe\u202c now\u0000\u0007", "paygpj.exe now"),
        ("one\u2028two", "one two"),
    ],
)
def test_subjects_are_decoded_and_plain(value: str, expected: str) -> None:
    assert read("From: a@b.example", f"Subject: {value}").subject == expected


def test_raw_bytes_in_a_header_are_read_as_utf8_or_western() -> None:
    block = b"From: J\xf6rg <joerg@client.example>\r\nSubject: Gr\xc3\xbc\xc3\x9fe\r\n\r\n"
    message = parse_headers(block, arrived=ARRIVED)
    assert (message.sender.name, message.subject) == ("Jörg", "Grüße")


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("Iris Vale <iris@x.example>", [("Iris Vale", "iris@x.example")]),
        ('"Vale, Iris" <iris@x.example>', [("Vale, Iris", "iris@x.example")]),
        ("Vale, Iris <iris@x.example>", [("Vale, Iris", "iris@x.example")]),
        (
            "=?utf-8?q?Vale=2C_Iris?= <iris@x.example>, b@y.example",
            [("Vale, Iris", "iris@x.example"), ("", "b@y.example")],
        ),
        ("iris@x.example (Iris (the elder) Vale)", [("Iris (the elder) Vale", "iris@x.example")]),
        (
            'Team: a@x.example, "B" <b@y.example>;, c@z.example',
            [("", "a@x.example"), ("B", "b@y.example"), ("", "c@z.example")],
        ),
        ("undisclosed-recipients:;", []),
        ("Iris Vale iris@x.example", [("Iris Vale", "iris@x.example")]),
        ('"boss@bank.example" <evil@x.example>', [("boss@bank.example", "evil@x.example")]),
        ("<@a.example,@b.example:iris@x.example>", [("", "iris@x.example")]),
        ("Iris <mailto:iris@x.example>", [("Iris", "iris@x.example")]),
        ("a@x.example; b@y.example", [("", "a@x.example"), ("", "b@y.example")]),
        ('"unclosed <iris@x.example>', [("unclosed", "iris@x.example")]),
        ("iris @ x.example", [("", "iris@x.example")]),
        ("Iris \u202eelav\u202c <i@x.example>", [("Iris elav", "i@x.example")]),
        ("MAILER-DAEMON", [("MAILER-DAEMON", "")]),
        ("<>", []),
        ("", []),
    ],
)
def test_addresses(value: str, expected: list[tuple[str, str]]) -> None:
    assert list(parse_addresses(value)) == expected


# Marks


@pytest.mark.parametrize(
    ("line", "mark"),
    [
        ("List-Id: <a.list.example>", Mark.LIST_ID),
        ("List-Unsubscribe: <mailto:u@list.example>", Mark.UNSUBSCRIBE),
        ("Precedence: bulk", Mark.PRECEDENCE_BULK),
        ("Precedence: JUNK", Mark.PRECEDENCE_BULK),
        ("Precedence: list", Mark.PRECEDENCE_LIST),
        ("Precedence: auto_reply", Mark.AUTO_REPLIED),
        ("Precedence: normal", Mark.NONE),
        ("Auto-Submitted: auto-replied (vacation)", Mark.AUTO_REPLIED),
        ("Auto-Submitted: auto-generated; type=x", Mark.AUTO_GENERATED),
        ("Auto-Submitted: no", Mark.NONE),
        ("X-Autoreply: yes", Mark.AUTO_REPLIED),
        ("X-Autoreply: no", Mark.NONE),
        ("X-Auto-Response-Suppress: All", Mark.AUTO_SUPPRESS),
        ("X-Auto-Response-Suppress: None", Mark.NONE),
        ('Content-Type: Multipart/Report; report-type="delivery-status"', Mark.REPORT),
        ("Content-Type: text/calendar; method=REQUEST", Mark.CALENDAR),
        ("Content-Class: urn:content-classes:calendarmessage", Mark.CALENDAR),
        ("Content-Type: text/plain", Mark.NONE),
        ("Return-Path: <>", Mark.NULL_RETURN),
        ("Return-Path: <a@b.example>", Mark.NONE),
        ("Feedback-ID: 1:2:3", Mark.CAMPAIGN),
        ("X-Spam-Flag: YES", Mark.SPAM),
        ("X-Spam-Flag: NO", Mark.NONE),
        ("X-Failed-Recipients: a@b.example", Mark.DAEMON),
    ],
)
def test_marks(line: str, mark: Mark) -> None:
    message = read("From: a@b.example", "Message-ID: <x@y>", line)
    assert message.marks == mark
    assert line.partition(":")[0].lower() in FIELDS


def test_marks_of_the_server_are_kept() -> None:
    block = b"From: a@b.example\r\nMessage-ID: <x@y>\r\nList-Id: <l>\r\n\r\n"
    message = parse_headers(block, arrived=ARRIVED, marks=Mark.FLAGGED_ANSWERED.value)
    assert message.marks == Mark.FLAGGED_ANSWERED | Mark.LIST_ID


# Anything at all


@given(st.binary(max_size=400))
@example(b"From: =?utf-16?B?2A==?= <a@b>\r\nDate: x\r\n\r\n")
def test_no_bytes_raise_anything_else(block: bytes) -> None:
    try:
        message = parse_headers(b"From: " + block, arrived=ARRIVED)
    except UnreadableHeaders:
        return
    assert message.date.tzinfo is UTC
    message.subject.encode()
    message.sender.name.encode()


@given(st.text(alphabet='ab@<>(),;:"\\ =?.\u202e', max_size=60))
def test_no_addresses_raise(value: str) -> None:
    for address in parse_addresses(value):
        assert address.email == address.email.lower()
        assert " " not in address.email
        assert "\u202e" not in address.name


@pytest.mark.parametrize("piece", ["(", '"', "<", "=?", "=?a?q?", "\\(", " ", "@", ",", "a, "])
@pytest.mark.timeout(10)
def test_long_nonsense_takes_no_long_time(piece: str) -> None:
    parse_addresses(piece * 50_000)
    parse_headers(b"References: " + piece.encode() * 50_000 + b"\r\n\r\n", arrived=ARRIVED)


@pytest.mark.shared
def test_messages_that_break_parsers_do_not_break_this_one(shared_data: Path) -> None:
    files = [path for path in (shared_data / "parse").rglob("*") if path.is_file()]
    assert files
    for path in files:
        try:
            parse_headers(path.read_bytes(), arrived=ARRIVED)
        except UnreadableHeaders as unreadable:
            assert str(unreadable)  # noqa: PT017 - either is fine, anything else is not
