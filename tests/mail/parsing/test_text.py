"""The text of raw messages: well-formed, broken, cut off and hostile."""

import base64
import quopri
import subprocess
import sys
import tracemalloc
from contextlib import suppress
from email.message import EmailMessage
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trayapp.mail.parsing.html_text import LONGEST_TEXT
from trayapp.mail.parsing.text import ENCRYPTED, NO_TEXT, TNEF, UnreadableText, message_text

ROOT = Path(__file__).resolve().parents[3]


def raw(body: bytes, *fields: str) -> bytes:
    """Make a raw message of header fields and a body."""
    head = "\r\n".join(["From: Klara <klara@winter.example>", "Subject: Plans", *fields])
    return head.encode() + b"\r\n\r\n" + body


def parts(kind: str, *bodies: bytes, end: bool = True) -> bytes:
    """Make a multipart message; each body brings its own header."""
    lines = b"".join(b"--b1\r\n" + body + b"\r\n" for body in bodies)
    return raw(lines + (b"--b1--\r\n" if end else b""), f'Content-Type: multipart/{kind}; boundary="b1"')


PLAIN = b"Content-Type: text/plain; charset=utf-8\r\n\r\nCould you call?"
HTML = b"Content-Type: text/html; charset=utf-8\r\n\r\n<p>Could you <b>call</b>?</p>"


def test_plain_text() -> None:
    assert message_text(raw(b"Could you call?\r\nKlara\r\n")) == "Could you call?\nKlara"


def test_plain_text_is_preferred() -> None:
    assert message_text(parts("alternative", PLAIN, HTML)) == "Could you call?"


@pytest.mark.parametrize("stub", [b"", b" \r\n", b"Please use an HTML browser to view this message."])
def test_a_stub_gives_way_to_the_html(stub: bytes) -> None:
    empty = b"Content-Type: text/plain\r\n\r\n" + stub
    assert message_text(parts("alternative", empty, HTML)) == "Could you call?"


def test_a_message_that_was_cut_off() -> None:
    assert (
        message_text(parts("mixed", PLAIN, b"Content-Type: image/png\r\n\r\n\x89PNG", end=False))
        == "Could you call?"
    )
    assert message_text(parts("alternative", PLAIN, HTML)[:180]).startswith("Could you")


@pytest.mark.parametrize(
    ("encoding", "body"),
    [
        ("base64", base64.b64encode("Größe? Schön.".encode())),
        ("base64", base64.b64encode("Größe? Schön.".encode())[:-3]),
        ("base64", b"Gr\xc3\xb6\xc3\x9fe? this was never encoded at all"),
        ("quoted-printable", quopri.encodestring("Größe? Schön.".encode())),
        ("quoted-printable", b"Gr=C3=B6=C3=9Fe? =ZZ="),
        ("8bit", "Größe?".encode()),
        ("nonsense", "Größe?".encode()),
    ],
)
def test_transfer_encodings_whole_and_broken(encoding: str, body: bytes) -> None:
    text = message_text(
        raw(body, "Content-Type: text/plain; charset=utf-8", f"Content-Transfer-Encoding: {encoding}")
    )
    assert text.startswith("Größe?")


@pytest.mark.parametrize(
    ("charset", "body"),
    [
        ("utf-8", "Größe".encode()),
        ("iso-8859-1", "Größe".encode("latin-1")),
        ("windows-1252", "Größe".encode("cp1252")),
        ("us-ascii", "Größe".encode()),
        ("us-ascii", "Größe".encode("latin-1")),
        ("no-such-set", "Größe".encode()),
        ("no-such-set", "Größe".encode("latin-1")),
        ("punycode", "Größe".encode()),
        ("base64", "Größe".encode()),
        ("utf-16", "Größe".encode("utf-16")),
        ('"', "Größe".encode()),
        ("\x00", "Größe".encode()),
    ],
)
def test_character_sets_known_and_unknown(charset: str, body: bytes) -> None:
    assert message_text(raw(body, f"Content-Type: text/plain; charset={charset}")) == "Größe"


def test_a_character_that_was_cut_in_half() -> None:
    assert message_text(raw("Größe ß".encode()[:-1])).startswith("Größe")


def test_html_as_a_person_sees_it() -> None:
    body = (
        b"<html><head><title>x</title><style>p {color: red}</style></head><body>"
        b"<div style='display:none'>preview</div><p>Hello&nbsp;Alex,</p><p>one<br>two</p>"
        b"<ul><li>first</li><li>second</li></ul><table><tr><td>a</td><td>b</td></tr></table>"
        b"<script>alert(1)</script><!-- note --></body></html>"
    )
    text = message_text(raw(body, "Content-Type: text/html"))
    assert text.split("\n") == ["Hello Alex,", "", "one", "two", "", "- first", "- second", "", "a b"]


GMAIL = '<div class="gmail_quote">'


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p>New</p><blockquote>old<blockquote>older</blockquote></blockquote>", "New\n\n> old\n\n> > older"),
        (
            f"<div>New</div>{GMAIL}<div>Alex wrote:<br></div><blockquote>old</blockquote>between</div>",
            "New\n> Alex wrote:\n\n> old\n\nbetween",
        ),
        (
            '<p>New</p><div id="divRplyFwdMsg"><b>From:</b> Alex</div>',
            "New\n\n-----Original Message-----\nFrom: Alex",
        ),
        (
            '<p>New</p><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p>From: Alex</p></div>',
            "New\n\n-----Original Message-----\n\nFrom: Alex",
        ),
        (
            '<p>New</p><div class="moz-cite-prefix">On Monday, Alex wrote:</div>',
            "New\n\n> On Monday, Alex wrote:",
        ),
        ('<p>New</p><div class="gmail_signature">Klara</div>', "New\n\n-- \nKlara"),
        ('<blockquote style="margin:0 0 0 40px;border:none">indented</blockquote>', "indented"),
        ("<pre>a\n  b</pre>", "a\n  b"),
        ("a < b & c", "a < b & c"),
        ("<p>never closed <b>tag", "never closed tag"),
        ("</p></div>ends only", "ends only"),
    ],
)
def test_html_keeps_what_is_quoted_apart(markup: str, text: str) -> None:
    got = message_text(raw(markup.encode(), "Content-Type: text/html; charset=utf-8"))
    assert [line for line in got.split("\n") if line] == [line for line in text.split("\n") if line]


def test_a_forwarded_message_is_quoted() -> None:
    inner = (
        b"Content-Type: message/rfc822\r\n\r\nFrom: Bob <b@stone.example>\r\nSubject: Old\r\n\r\nOld text?"
    )
    text = message_text(parts("mixed", PLAIN, inner))
    assert text.startswith("Could you call?\n\n> From: Bob")
    assert "> Old text?" in text


def test_attachments_are_no_text() -> None:
    attached = b"Content-Type: text/plain\r\nContent-Disposition: attachment; filename=a.txt\r\n\r\nLog?"
    assert message_text(parts("mixed", PLAIN, attached)) == "Could you call?"


def test_a_signed_message() -> None:
    signature = b"Content-Type: application/pkcs7-signature\r\n\r\nAAAA"
    assert message_text(parts("signed", PLAIN, signature)) == "Could you call?"


def test_a_clear_signed_text() -> None:
    body = b"-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA1\n\nHi\n- -- \nK\n-----BEGIN PGP SIGNATURE-----\nA"
    assert message_text(raw(body)) == "Hi\n-- \nK"


def test_flowed_text_is_joined() -> None:
    body = b"This goes on \r\nand on.\r\n> quoted \r\n> too\r\n-- \r\nK"
    assert (
        message_text(raw(body, "Content-Type: text/plain; format=flowed"))
        == "This goes on and on.\n> quoted too\n-- \nK"
    )


@pytest.mark.parametrize(
    ("message", "why"),
    [
        (b"", NO_TEXT),
        (b"\r\n\r\n", NO_TEXT),
        (parts("encrypted", b"Content-Type: application/pgp-encrypted\r\n\r\nVersion: 1"), ENCRYPTED),
        (raw(b"AAAA", "Content-Type: application/pkcs7-mime; smime-type=enveloped-data"), ENCRYPTED),
        (raw(b"-----BEGIN PGP MESSAGE-----\n\nhQEMA\n-----END PGP MESSAGE-----"), ENCRYPTED),
        (parts("mixed", b"Content-Type: application/ms-tnef; name=winmail.dat\r\n\r\nx\x9f"), TNEF),
    ],
)
def test_what_cannot_be_read_says_why(message: bytes, why: str) -> None:
    with pytest.raises(UnreadableText) as trouble:
        message_text(message)
    assert str(trouble.value) == why
    assert why.endswith(".")


def test_an_opaque_signature_shows_its_text() -> None:
    data = b"\x30\x80" + PLAIN + b"\xa0\x82certificates"
    fields = (
        "Content-Type: application/pkcs7-mime; smime-type=signed-data",
        "Content-Transfer-Encoding: base64",
    )
    assert message_text(raw(base64.b64encode(data), *fields)) == "Could you call?"


def test_winmail_beside_a_text_is_passed_over() -> None:
    assert (
        message_text(parts("mixed", PLAIN, b"Content-Type: application/ms-tnef\r\n\r\nx"))
        == "Could you call?"
    )


def test_an_image_alone_has_no_text() -> None:
    assert message_text(raw(b"\x89PNG", "Content-Type: image/png")) == ""


def test_nothing_invisible_is_left() -> None:
    body = "a\u200bb\u202ec\x00d\u00a0e\x07".encode()
    assert message_text(raw(body, "Content-Type: text/plain; charset=utf-8")) == "abcd e"


def test_what_the_standard_library_writes_is_read() -> None:
    message = EmailMessage()
    message["From"] = "klara@winter.example"
    message.set_content("Größe? Könnten Sie das prüfen?\n")
    message.add_alternative("<p>Größe?</p>", subtype="html")
    message.add_attachment(b"\x00" * 100_000, maintype="application", subtype="zip", filename="a.zip")
    assert message_text(bytes(message)) == "Größe? Könnten Sie das prüfen?"
    assert message_text(bytes(message)[:65_536]) == "Größe? Könnten Sie das prüfen?"


def test_deep_nesting_ends() -> None:
    deep = b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (depth, depth)
        for depth in range(3000)
    )
    message_text(deep + PLAIN)


@given(
    st.binary(max_size=400),
    st.sampled_from(["text/plain", "text/html", "multipart/mixed; boundary=x", "message/rfc822", ""]),
)
def test_any_bytes_give_text_or_a_reason(body: bytes, kind: str) -> None:
    for message in (raw(body, f"Content-Type: {kind}"), body):
        with suppress(UnreadableText):
            assert isinstance(message_text(message), str)


HOSTILE = r"""
from trayapp.mail.parsing.text import UnreadableText, message_text
pieces = [b"<", b"<a ", b"<!--", b"<script>", b"<div>", b"<blockquote>x", b"</div>", b"&", b"&#", b" ", b">"]
pieces += [b"<a href='", b"--x\r\n", b"\r\n", b"=", b"=\n", b"\xff", b"<p style='display:none'>", b"\x00"]
pieces += [b"Content-Type: text/plain\n\n", b"-----BEGIN PGP SIGNED MESSAGE-----\n"]
kinds = [b"text/html", b"text/plain; format=flowed", b"multipart/mixed; boundary=x", b"multipart/digest"]
kinds += [b"message/rfc822", b"text/enriched", b"application/pkcs7-mime"]
kinds += [b"multipart/alternative; boundary=" + b"x" * 5000]
for piece in pieces:
    for kind in kinds:
        for encoding in (b"8bit", b"quoted-printable", b"base64"):
            body = piece * (250_000 // len(piece))
            try:
                head = b"Content-Type: " + kind + b"\nContent-Transfer-Encoding: " + encoding
                message_text(head + b"\n\n" + body)
            except UnreadableText:
                pass
    try:
        message_text(piece * (500_000 // len(piece)))
        message_text(b"Content-Type: " + piece * (100_000 // len(piece)) + b"\n\nx")
    except UnreadableText:
        pass
"""


def test_no_message_makes_the_reading_run_away() -> None:
    """Hundreds of hostile messages of 250,000 bytes; work that grows with the square would take hours."""
    subprocess.run([sys.executable, "-c", HOSTILE], cwd=ROOT, check=True, timeout=110)


def test_the_text_is_bounded() -> None:
    assert len(message_text(raw(b"word " * 1_000_000))) <= LONGEST_TEXT
    assert len(message_text(raw(b"<p>word " * 500_000, "Content-Type: text/html"))) <= LONGEST_TEXT


@pytest.mark.shared
def test_files_that_break_parsers(shared_data: Path) -> None:
    files = [path for path in sorted((shared_data / "parse").rglob("*")) if path.is_file()]
    assert files
    reasons: set[str] = set()
    tracemalloc.start()
    try:
        for path in files:
            whole = path.read_bytes()
            for message in (whole, whole[:65_536], whole[: len(whole) // 2]):
                try:
                    assert len(message_text(message)) <= LONGEST_TEXT
                except UnreadableText as trouble:
                    reasons.add(str(trouble))
        assert all(reason.endswith(".") for reason in reasons)
        assert tracemalloc.get_traced_memory()[1] < 64_000_000
    finally:
        tracemalloc.stop()


def test_a_message_that_was_cut_off_before_its_text_is_not_called_empty() -> None:
    photograph = b"Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: image/jpeg\r\n\r\n"
    cut = photograph + b"/9j4AAQSkZJRg\r\n" * 1000
    assert message_text(cut) == ""
    with pytest.raises(UnreadableText, match="does not read as far as its text"):
        message_text(cut, whole=False)
    with pytest.raises(UnreadableText, match="does not read as far as its text"):
        message_text(photograph + b"/9j4AAQSkZJRg\r\n" * 400_000)
    assert message_text(b"Subject: x\r\n\r\nHello", whole=False) == "Hello"


def test_a_text_behind_a_header_of_any_length_is_found() -> None:
    many = b"Cc: " + b",\r\n ".join(b"r%d@many.example" % number for number in range(20_000))
    kind = b"\r\nContent-Type: text/html"
    assert message_text(many + kind + b"\r\n\r\n<p>Is this it?</p>") == "Is this it?"
