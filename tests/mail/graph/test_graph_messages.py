"""The same mail is the same message through Graph as by any other way, whatever stands in its header."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.mail.contract import Applied, mail, when
from tests.mail.graph_mailbox import GraphMailbox, certificates
from tests.servers.graph import Graph, graph_server
from trayapp.domain.messages.message import Mark
from trayapp.mail.parsing.headers import parse_headers
from trayapp.mail.source import Arrival, Role


@pytest.fixture(scope="module")
def certified(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    return certificates(tmp_path_factory.mktemp("authority"))


@pytest.fixture
def graph(certified: tuple[Path, Path]) -> Iterator[Graph]:
    with graph_server(*certified) as graph:
        yield graph


@pytest.fixture
def mailbox(graph: Graph) -> Iterator[GraphMailbox]:
    mailbox = GraphMailbox(graph)
    yield mailbox
    mailbox.close()


def letter(header: str, text: str = "Could you call me?", kind: str = "text/plain; charset=utf-8") -> bytes:
    lines = header.strip().splitlines()
    if not any(line.lower().startswith("content-type:") for line in lines):
        lines.append(f"Content-Type: {kind}")
    return "\r\n".join([*lines, "", text, ""]).encode()


def only(mailbox: GraphMailbox) -> Arrival:
    (arrival,) = Applied().apply(mailbox.source().changes(None)).arrivals.values()
    return arrival


HEADERS = {
    "an ordinary one": """
From: Iris Vale <iris.vale@client.example>
To: Me <me@example.com>, "Vale, Otto" <otto@client.example>
Cc: third@client.example
Subject: The contract
Date: Mon, 04 Mar 2024 09:00:00 +0100
Message-ID: <a1@client.example>
References: <r1@client.example> <r2@client.example>
In-Reply-To: <r2@client.example>""",
    "folded and encoded": """
From: =?utf-8?q?J=C3=BCrgen_Vale?= <jv@client.example>
To: me@example.com
Subject: =?utf-8?b?RnJhZ2UgenVtIFZlcnRyYWc=?= =?utf-8?q?_vom_M=C3=A4rz?=
Date: Mon, 4 Mar 2024 09:00:00 +0000 (UTC)
Message-ID: <a2@client.example>
References: <r1@client.example>
	<r2@client.example>
 <r3@client.example>""",
    "a list": """
From: Board <board@list.example>
To: members@list.example
Reply-To: members@list.example
Subject: [members] Minutes
Date: Mon, 04 Mar 2024 09:00:00 +0000
Message-ID: <a3@list.example>
List-Id: <members.list.example>
List-Unsubscribe: <mailto:off@list.example>
Precedence: list""",
    "an answer of a machine": """
From: Iris Vale <iris.vale@client.example>
To: me@example.com
Subject: Out of office
Date: Mon, 04 Mar 2024 09:00:00 +0000
Message-ID: <a4@client.example>
Auto-Submitted: auto-replied
X-Auto-Response-Suppress: All""",
    "a bounce": """
Return-Path: <>
From: Mail system <mailer-daemon@mx.example>
To: me@example.com
Subject: Undelivered Mail
Date: Mon, 04 Mar 2024 09:00:00 +0000
Message-ID: <a5@mx.example>
X-Failed-Recipients: nobody@client.example
Content-Type: multipart/report; report-type=delivery-status; boundary="b\"""",
    "without an id": """
From: Iris Vale <iris.vale@client.example>
To: me@example.com
Subject: By an old machine
Date: Mon, 04 Mar 2024 09:00:00 +0000""",
    "without a date": """
From: Iris Vale <iris.vale@client.example>
Subject: Undated
Message-ID: <a7@client.example>""",
    "in capitals": """
FROM: Iris Vale <iris.vale@client.example>
TO: me@example.com
SUBJECT: Old
MESSAGE-ID: <a8@client.example>
DATE: Mon, 04 Mar 2024 09:00:00 +0000""",
}


@pytest.mark.parametrize("header", HEADERS.values(), ids=HEADERS)
def test_a_mail_from_outside_is_the_same_message_as_by_any_other_way(
    mailbox: GraphMailbox, header: str
) -> None:
    raw = letter(header)
    mailbox.append(raw, Role.INBOX, when(3))
    assert only(mailbox).message == parse_headers(
        raw.partition(b"\r\n\r\n")[0] + b"\r\n\r\n", arrived=when(3)
    )


def test_mail_of_ones_own_is_the_same_message_too(mailbox: GraphMailbox) -> None:
    raw = letter("""
From: Me <me@example.com>
To: Iris Vale <iris.vale@client.example>, "Vale, Otto \\"O\\"" <otto@client.example>
Cc: third@client.example
Subject: Re: Frage =?utf-8?q?f=C3=BCr_Sie?=
Date: Mon, 04 Mar 2024 12:00:00 +0000
Message-ID: <m1@example.com>
In-Reply-To: <r2@client.example>
References: <r1@client.example> <r2@client.example>""")
    mailbox.append(raw, Role.SENT, when(3))
    arrival = only(mailbox)
    assert arrival.role is Role.SENT
    assert arrival.message == parse_headers(raw.partition(b"\r\n\r\n")[0] + b"\r\n\r\n", arrived=when(3))


@settings(
    max_examples=20,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    name=st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=20),
    subject=st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=60),
)
def test_no_name_and_no_subject_makes_another_header(graph: Graph, name: str, subject: str) -> None:
    graph.mailboxes.clear()
    mailbox = GraphMailbox(graph)
    item = mailbox.mailbox.append(mail(1), "sentitems", when(1), outside=False)
    item.row["from"]["emailAddress"]["name"] = name + "\r\nBcc: x@evil.example"
    item.row["subject"] = subject + "\r\n\r\nCc: x@evil.example"
    with closing(mailbox):
        message = only(mailbox).message
    assert message.sender.email == "iris.vale@client.example"
    assert message.cc == ()
    assert message.id == "n1@client.example"


def test_a_meeting_and_an_internal_out_of_office_note_are_known_by_their_class(
    mailbox: GraphMailbox,
) -> None:
    mailbox.mailbox.append(mail(1), "inbox", when(1)).meeting = "eventMessageRequest"
    note = letter("""
From: Otto <otto@example.com>
To: me@example.com
Subject: Re: The report
Date: Mon, 04 Mar 2024 09:00:00 +0000
Message-ID: <oof@example.com>
In-Reply-To: <m1@example.com>""")
    mailbox.mailbox.append(
        note, "inbox", when(2), outside=False
    ).kind = "IPM.Note.Rules.OofTemplate.Microsoft"
    seen = Applied().apply(mailbox.source().changes(None))
    marks = {str(one.message.id): one.message.marks for one in seen.arrivals.values()}
    assert marks["n1@client.example"] & Mark.CALENDAR
    assert marks["oof@example.com"] & Mark.AUTO_REPLIED


def test_drafts_are_nobodys_mail(mailbox: GraphMailbox) -> None:
    mailbox.mailbox.append(mail(1), "inbox", when(1), draft=True)
    assert not Applied().apply(mailbox.source().changes(None)).arrivals
