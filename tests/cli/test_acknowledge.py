"""``owed acknowledge``: seen first, sent when told to, marked when sent."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.cli.letters import ANNA, HENRY, ME, ago, instant, letter, name
from tests.cli.mailboxes import ImapBox
from tests.cli.process import Owed
from tests.servers.certificates import Authority
from tests.servers.submission import PASSWORD, USER, Submission, submission
from trayapp.mail.parsing.headers import parse_headers

SHOWN = "Nothing was sent. Add --send to send it."


@pytest.fixture
def server(owed: Owed, imap: ImapBox) -> Iterator[Submission]:
    """A mailbox with a question of Anna's, synchronised, and the server that takes mail from it."""
    authority: Authority = imap.server.authority
    with submission("tls", authority.certify("localhost"), authority.file) as running:
        imap.put(letter(1, ANNA, ago(hours=5)))
        owed(
            *imap.arguments(),
            *("--smtp-host", "localhost", "--smtp-port", str(running.port), "--smtp-username", USER),
            *("--sender-name", "Iris Immer"),
            given=f"{PASSWORD}\n",
        )
        owed("client", "add", "Clients", "acme.example", "elsewhere.example")
        owed("sync")
        yield running


def items(owed: Owed) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = owed("list", "--json").json()["items"]
    return found


def anna(owed: Owed) -> str:
    return str(items(owed)[0]["id"])


def test_it_is_shown_before_it_goes(owed: Owed, server: Submission) -> None:
    said = owed("acknowledge", anna(owed)).out
    assert f"From: {ME}\nTo: Anna Acker <anna@acme.example>\nSubject: Re: Contract\n" in said
    assert "Hello Anna Acker,\n\nThank you for your message." in said
    assert said.endswith(f"Kind regards\nIris Immer\n\n{SHOWN}\n")
    assert server.taken == []
    assert [one["kind"] for one in items(owed)] == ["reply"]


def test_once_sent_the_date_is_a_promise(owed: Owed, server: Submission) -> None:
    by = ago(hours=-30).replace(minute=0, second=0)
    answer = owed("acknowledge", anna(owed), "--by", by.isoformat(), "--send", "--json").json()
    assert (answer["sent"], answer["copy_trouble"]) == (True, "")
    assert instant(answer["promised"]) == by
    [taken] = server.taken
    assert isinstance(taken.content, bytes)
    sent = parse_headers(taken.content, arrived=None)
    assert (sent.id, sent.references) == (answer["message_id"], (name(1),))
    owed("sync")
    [promise] = items(owed)
    assert (promise["kind"], instant(promise["due"])) == ("promise", by)
    settled = owed("list", "--json", "--all").json()["settled"]
    assert [one["message_id"] for one in settled] == [name(1)]
    owed("undo")
    assert [one["kind"] for one in items(owed) if one["kind"] != "promise"] == ["reply"]


def test_what_is_not_sent_marks_nothing(owed: Owed, server: Submission) -> None:
    server.says["RCPT"] = "550 unknown"
    said = owed("acknowledge", anna(owed), "--send", status=1).err
    assert "does not take mail to anna@acme.example" in said
    assert [one["kind"] for one in items(owed)] == ["reply"]
    assert "nothing to undo" in owed("undo", status=1).err


def test_ones_own_words(owed: Owed, server: Submission, tmp_path: Path) -> None:
    own = tmp_path / "own.txt"
    own.write_text("Grüße aus dem Urlaub.\n", encoding="utf-8")
    owed("acknowledge", anna(owed), "--text", str(own), "--subject", "Other", "--send")
    [taken] = server.taken
    assert isinstance(taken.content, bytes)
    assert b"Gr=C3=BC=C3=9Fe aus dem Urlaub." in taken.content
    assert b"Subject: Other\r\n" in taken.content
    assert items(owed) == [], "it is answered, and nothing was promised"


def test_a_considered_no_in_another_language(owed: Owed, server: Submission) -> None:
    said = owed("acknowledge", anna(owed), "--say", "no", "--language", "de").out
    assert "meine Antwort ist Nein" in said
    assert server.taken == []


def test_the_language_of_the_client_is_met(owed: Owed, imap: ImapBox, server: Submission) -> None:
    imap.put(
        letter(
            2,
            HENRY,
            ago(hours=1),
            "Guten Tag,\n\nkönnten Sie mir bitte den Vertrag schicken? Wir brauchen ihn bis Freitag.\n",
            subject="Vertrag für die Wohnung",
        )
    )
    owed("sync")
    henry = next(one["id"] for one in items(owed) if one["message_id"] == name(2))
    assert "Guten Tag Henry Hall," in owed("acknowledge", henry).out


MISFITS = [
    (("--say", "late"), "The text 'late' does not fit here."),
    (("--language", "xx"), "There are no texts in 'xx'."),
    (("--by", "2020-01-01"), "is past already"),
    (("--say", "no", "--by", "2030-01-01"), "promises no time"),
    (("--text", "/nowhere/own.txt"), "cannot be read"),
]


def test_what_does_not_fit_is_told(owed: Owed, server: Submission) -> None:
    item = anna(owed)
    for arguments, says in MISFITS:
        assert says in owed("acknowledge", item, *arguments, "--send", status=1).err
    assert "Nothing owed has the id" in owed("acknowledge", "r0", status=1).err
    assert server.taken == []


def test_an_unfinished_letter_is_not_sent(owed: Owed, server: Submission, tmp_path: Path) -> None:
    own = tmp_path / "own.txt"
    own.write_text("Dear {name},\n", encoding="utf-8")
    said = owed("acknowledge", anna(owed), "--text", str(own), "--send", status=1).err
    assert "{name} still stands in the letter" in said
    assert server.taken == []
