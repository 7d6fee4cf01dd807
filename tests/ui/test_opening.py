"""Links to messages: the mail program where there is one, else a reply in the same conversation."""

from __future__ import annotations

from email.utils import unquote as unbracket
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from tests.domain.stories import ANNA, MONDAY, message
from trayapp.domain.messages.message import Address, Message, MessageId
from trayapp.ui.opening import link, new_link, opens_mid_links, reply_link, tel_link

MAIL = message(1, ANNA, MONDAY)


def _link(
    mail: Message = MAIL, *, host: str = "imap.example", platform: str = "linux", mid: bool = False
) -> str:
    return link(mail, address="me@kanzlei.example", host=host, platform=platform, opens_mid=mid)


def test_a_program_for_message_ids_comes_first() -> None:
    assert _link(host="imap.gmail.com", mid=True) == "mid:m1@x.example"


def test_apple_mail_and_gmail_have_links_of_their_own() -> None:
    assert _link(platform="darwin") == "message:%3Cm1@x.example%3E"
    assert _link(host="imap.gmail.com").startswith(
        "https://mail.google.com/mail/u/me%40kanzlei.example/#search/"
    )


def test_elsewhere_a_reply_keeps_the_thread() -> None:
    mail = MAIL._replace(
        references=(MessageId("a@x.example"), MessageId("b@x.example")), subject="Fees & costs?"
    )
    parts = urlsplit(_link(mail))
    query = parse_qs(parts.query)
    assert (parts.scheme, unquote(parts.path)) == ("mailto", "anna@acme.example")
    assert query["subject"] == ["Re: Fees & costs?"]
    assert unbracket(query["In-Reply-To"][0]) == "m1@x.example"
    assert query["References"] == ["<a@x.example> <b@x.example> <m1@x.example>"]


def test_a_hostile_message_cannot_smuggle_fields_into_the_link() -> None:
    mail = MAIL._replace(
        id=MessageId("x&bcc=evil@e.example"),
        subject="a&attach=/etc/passwd#?",
        sender=Address("", "a?cc=b@c.example"),
    )
    query = parse_qs(urlsplit(reply_link(mail)).query)
    assert set(query) == {"subject", "In-Reply-To", "References"}


def test_long_references_are_shortened_from_the_old_end() -> None:
    many = tuple(MessageId(f"{number:040}@long.example") for number in range(200))
    whole = reply_link(MAIL._replace(references=many))
    assert len(whole) <= 1800
    assert parse_qs(urlsplit(whole).query)["References"][0].endswith("<m1@x.example>")


def test_an_answer_is_not_marked_as_one_twice() -> None:
    assert parse_qs(urlsplit(reply_link(MAIL._replace(subject="AW: Vertrag"))).query)["subject"] == [
        "AW: Vertrag"
    ]


def test_registered_handlers_are_found(tmp_path: Path) -> None:
    environment = {"XDG_DATA_HOME": str(tmp_path), "XDG_DATA_DIRS": str(tmp_path / "none")}
    assert not opens_mid_links("linux", environment)
    (tmp_path / "applications").mkdir()
    cache = tmp_path / "applications" / "mimeinfo.cache"
    cache.write_text("[MIME Cache]\nx-scheme-handler/mailto=mail.desktop;\n")
    assert not opens_mid_links("linux", environment)
    cache.write_text("[MIME Cache]\nx-scheme-handler/mid=mail.desktop;\n")
    assert opens_mid_links("linux", environment)


@pytest.mark.parametrize(
    ("number", "dialled"),
    [
        ("+49 30 0000-471", "tel:+49300000471"),
        ("+49 (0)30 / 12 34", "tel:+49301234"),
        ("030 (0000) 12", "tel:030000012"),
        (" 0049.30.12 ", "tel:00493012"),
        ("+1 (555) 0100", "tel:+15550100"),
    ],
)
def test_a_number_is_dialled_however_it_is_written(number: str, dialled: str) -> None:
    assert tel_link(number) == dialled


def test_a_number_from_mail_brings_nothing_but_digits() -> None:
    assert tel_link("+49 30 12;ext=1?body=x&y\n") == "tel:+493012"


def test_a_new_message_names_whom_and_what() -> None:
    assert new_link("ottilie@orth.example", "Trade fair & facades?") == (
        "mailto:ottilie@orth.example?subject=Trade%20fair%20%26%20facades%3F"
    )
    assert new_link("o'th+x@orth.example") == "mailto:o%27th%2Bx@orth.example"
