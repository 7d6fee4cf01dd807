"""Servers that stall, flood, lie and hang up, and networks that meddle: none is believed, nothing leaks."""

from __future__ import annotations

import threading
import time
import tracemalloc
from base64 import b64encode
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.mail.imap_mailbox import now
from tests.servers.certificates import Authority
from tests.servers.hostile import GREETING, Talk, hostile
from trayapp.errors import Busy, MailTrouble, Refused, SignInNeeded, Unreachable, Unsafe
from trayapp.mail.imap.connect import ImapAccess, Security
from trayapp.mail.imap.source import ImapSource
from trayapp.mail.source import Changes

SECRET = "s3cret of nobody"


def source(
    port: int,
    *,
    security: Security = "none",
    timeout: float = 5.0,
    host: str = "127.0.0.1",
    ca_file: str = "",
) -> ImapSource:
    return ImapSource(ImapAccess(host, port, security, "iris", lambda: SECRET, ca_file, timeout), clock=now)


def read(port: int, **how: Any) -> list[Changes]:
    mailbox = source(port, **how)
    try:
        return list(mailbox.changes(None))
    finally:
        mailbox.close()


def mailbox_of(*answers: bytes) -> Callable[[Talk], None]:
    """A mailbox of one message, whose FETCH is answered with these bytes."""

    def script(talk: Talk) -> None:
        talk.sign_in()
        talk.answer(b'* LIST () "/" INBOX')
        talk.answer(b"* 1 EXISTS", b"* OK [UIDVALIDITY 7] x", b"* OK [UIDNEXT 2] x")
        talk.answer(b"* 1 FETCH (UID 1)")
        tag = talk.hear().split()[0]
        talk.say(b"".join(answers).replace(b"TAG", tag))
        talk.wait()

    return script


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("ca"))


def test_an_honest_script_is_read() -> None:
    header = b"From: Iris <iris@client.example>\r\nDate: Mon, 04 Mar 2024 10:00:00 +0000\r\n\r\n"
    fetch = b"* 1 FETCH (UID 1 FLAGS () BODY[HEADER.FIELDS (FROM)] {%d}\r\n%b)\r\nTAG OK\r\n" % (
        len(header),
        header,
    )
    with hostile(mailbox_of(fetch)) as server:
        pages = read(server.port)
    (arrival,) = [arrival for page in pages for arrival in page.arrivals]
    assert arrival.message.sender.email == "iris@client.example"


# What is no IMAP, or too much of it


@pytest.mark.parametrize(
    "greeting",
    [b"HTTP/1.1 400 Bad Request\r\n\r\n", b"220 mail.example ESMTP\r\n", b"\x00\x01\x02\r\n", b"* HELLO\r\n"],
)
def test_another_protocol_is_refused(greeting: bytes) -> None:
    def script(talk: Talk) -> None:
        talk.say(greeting)
        talk.wait()

    with hostile(script) as server, pytest.raises(Refused, match="makes no sense"):
        read(server.port)
    assert not any(b"iris" in line or b"AUTH" in line for line in server.heard)


def test_a_greeting_that_turns_away_is_busy() -> None:
    def script(talk: Talk) -> None:
        talk.say(b"* BYE Too many connections, try again later\r\n")

    with hostile(script) as server, pytest.raises(Busy):
        read(server.port)


def flood(of: bytes) -> Callable[[Talk], None]:
    def script(talk: Talk) -> None:
        talk.sign_in()
        talk.hear()
        while True:
            talk.say(of)

    return script


@pytest.mark.parametrize(
    "of",
    [
        b"x" * 65_536,
        b"* " + b"x" * 65_536,
        b"* LIST {4294967295}\r\n",
        b"* OK still here\r\n" * 4000,
        b"* LIST () {3}\r\n",
    ],
    ids=["no line ends", "no answer ends", "a huge literal", "answers without end", "literals without end"],
)
def test_a_flood_is_refused_in_little_memory(of: bytes) -> None:
    tracemalloc.start()
    try:
        with hostile(flood(of)) as server, pytest.raises(Refused):
            read(server.port)
        assert tracemalloc.get_traced_memory()[1] < 80_000_000
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize(
    "answer",
    [
        b"* 1 FETCH (UID 1 BODY[HEADER.FIELDS (FROM)] {99999999999}\r\n",
        b"* 1 FETCH (UID 1 BODY[HEADER.FIELDS (FROM)] {4000000000}\r\nshort)\r\n",
        b"nonsense\r\n",
        b"o999 OK not my command\r\n",
        b"TAG MAYBE\r\n",
    ],
)
def test_lies_are_refused(answer: bytes) -> None:
    with hostile(mailbox_of(answer)) as server, pytest.raises(Refused):
        read(server.port)


@pytest.mark.parametrize(
    "answer",
    [
        b"* 1 FETCH (UID 1 BODY[HEADER.FIELDS (FROM)] NIL)\r\n",
        b"* 1 FETCH (UID 99 BODY[HEADER.FIELDS (FROM)] {2}\r\n\r\n)\r\n",
        b"* 1 FETCH (((((((\r\n",
        b"",
    ],
    ids=["NIL", "another message", "brackets", "nothing"],
)
def test_a_message_without_a_header_is_listed_as_unreadable(answer: bytes) -> None:
    def script(talk: Talk) -> None:
        talk.sign_in()
        talk.answer(b'* LIST () "/" INBOX')
        talk.answer(b"* 1 EXISTS", b"* OK [UIDVALIDITY 7] x", b"* OK [UIDNEXT 2] x")
        talk.answer(b"* 1 FETCH (UID 1)")
        tag = talk.hear().split()[0]
        talk.say(answer + tag + b" OK\r\n")
        talk.answer(b"* 1 FETCH (UID 1)")
        talk.wait()

    with hostile(script) as server:
        pages = read(server.port)
    (unreadable,) = [unreadable for page in pages for unreadable in page.unreadable]
    assert unreadable.place == ("INBOX", "7:1")
    assert "does not give its header" in unreadable.why


def test_one_message_that_the_server_cannot_give_does_not_stop_the_others() -> None:
    header = b"From: Iris <iris@client.example>\r\nDate: Mon, 04 Mar 2024 10:00:00 +0000\r\n\r\n"

    def script(talk: Talk) -> None:
        talk.sign_in()
        talk.answer(b'* LIST () "/" INBOX')
        talk.answer(b"* 9 EXISTS", b"* OK [UIDVALIDITY 7] x", b"* OK [UIDNEXT 10] x")
        talk.answer(*(b"* %d FETCH (UID %d)" % (uid, uid) for uid in range(1, 10)))
        while line := talk.hear():
            tag, _, _, wanted, items = line.split(b" ", 4)
            first, _, last = wanted.partition(b":")
            uids = range(int(first), int(last or first) + 1)
            if b"BODY" not in items:
                talk.say(b"".join(b"* %d FETCH (UID %d)\r\n" % (uid, uid) for uid in uids) + tag + b" OK\r\n")
            elif 4 in uids:
                talk.say(tag + b" NO Message 4 is damaged\r\n")
            else:
                for uid in uids:
                    talk.say(
                        b"* %d FETCH (UID %d BODY[HEADER.FIELDS (X)] {%d}\r\n%b)\r\n"
                        % (uid, uid, len(header), header)
                    )
                talk.say(tag + b" OK\r\n")

    with hostile(script) as server:
        pages = read(server.port)
    assert sorted(a.place.key for page in pages for a in page.arrivals) == [
        f"7:{n}" for n in range(1, 10) if n != 4
    ]
    assert [u.place.key for page in pages for u in page.unreadable] == ["7:4"]


# Silence and broken lines


def test_a_server_that_stalls_is_unreachable() -> None:
    def script(talk: Talk) -> None:
        talk.wait()

    with hostile(script) as server, pytest.raises(Unreachable, match="did not answer in time"):
        read(server.port, timeout=0.2)


def test_a_server_that_drips_is_unreachable() -> None:
    stop = threading.Event()

    def script(talk: Talk) -> None:
        while not stop.wait(0.02):
            talk.say(b"x")

    with hostile(script) as server:
        try:
            with pytest.raises(Unreachable, match="did not answer in time"):
                read(server.port, timeout=0.1)
        finally:
            stop.set()


@pytest.mark.parametrize("after", range(5))
def test_a_server_that_hangs_up_is_unreachable(after: int) -> None:
    def script(talk: Talk) -> None:
        steps: list[Callable[[], object]] = [
            talk.sign_in,
            lambda: talk.answer(b'* LIST () "/" INBOX'),
            lambda: talk.answer(b"* 1 EXISTS", b"* OK [UIDVALIDITY 7] x", b"* OK [UIDNEXT 2] x"),
            lambda: talk.answer(b"* 1 FETCH (UID 1)"),
            lambda: talk.say(b"* 1 FETCH (UID 1 BODY[HEADER.FIELDS (FROM)] {100}\r\nFrom"),
        ]
        for step in steps[:after]:
            step()

    with hostile(script) as server, pytest.raises(Unreachable):
        read(server.port)


def test_nobody_at_the_port_is_unreachable() -> None:
    with hostile(lambda talk: talk.wait()) as server:
        port = server.port
    with pytest.raises(Unreachable, match="does not accept connections"):
        read(port)


def test_a_name_without_a_server_is_unreachable() -> None:
    with pytest.raises(Unreachable, match="no server of the name"):
        read(993, host="imap.invalid", security="tls")


def test_closing_ends_a_blocked_reading_at_once() -> None:
    blocked = threading.Event()

    def script(talk: Talk) -> None:
        talk.sign_in()
        talk.hear()
        blocked.set()
        talk.wait()

    outcome: list[BaseException] = []

    def run(mailbox: ImapSource) -> None:
        try:
            list(mailbox.changes(None))
        except MailTrouble as trouble:
            outcome.append(trouble)

    with hostile(script) as server:
        mailbox = source(server.port, timeout=60)
        reader = threading.Thread(target=run, args=(mailbox,))
        reader.start()
        assert blocked.wait(10)
        before = time.monotonic()
        mailbox.close()
        reader.join(10)
        assert time.monotonic() - before < 2
    assert isinstance(outcome[0], Unreachable)
    with pytest.raises(Unreachable, match="was closed"):
        next(mailbox.changes(None))


@pytest.mark.parametrize(
    ("security", "says", "hears"),
    [
        ("none", b"", 0),
        ("tls", b"", 1),
        ("starttls", b"* OK ready\r\n", 1),
        ("none", b"* OK ready\r\n", 1),
        ("none", GREETING, 1),
    ],
    ids=["greeting", "handshake", "STARTTLS", "capabilities", "signing in"],
)
def test_closing_ends_a_blocked_entrance_at_once(security: Security, says: bytes, hears: int) -> None:
    blocked = threading.Event()

    def script(talk: Talk) -> None:
        talk.say(says)
        for _ in range(hears):
            talk.hear()
        blocked.set()
        talk.wait()

    outcome: list[MailTrouble] = []

    def run(mailbox: ImapSource) -> None:
        try:
            list(mailbox.changes(None))
        except MailTrouble as trouble:
            outcome.append(trouble)

    with hostile(script) as server:
        mailbox = source(server.port, security=security, timeout=60)
        reader = threading.Thread(target=run, args=(mailbox,))
        reader.start()
        assert blocked.wait(10)
        before = time.monotonic()
        mailbox.close()
        reader.join(10)
        assert time.monotonic() - before < 2
    assert isinstance(outcome[0], Unreachable)


# Privacy of the connection


def test_stripped_starttls_gets_nothing() -> None:
    def script(talk: Talk) -> None:
        talk.say(b"* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready\r\n")
        talk.answer(verdict=b"BAD unknown command")
        talk.wait()

    with hostile(script) as server, pytest.raises(Unsafe, match="neither name nor password"):
        read(server.port, security="starttls")
    assert [line.split()[1:] for line in server.heard if line] == [[b"STARTTLS"]]


def test_a_connection_that_is_called_signed_in_before_starttls_gets_nothing() -> None:
    def script(talk: Talk) -> None:
        talk.say(b"* PREAUTH welcome\r\n")
        talk.wait()

    with hostile(script) as server, pytest.raises(Unsafe):
        read(server.port, security="starttls")
    assert not any(server.heard)


def test_answers_slipped_in_before_the_handshake_are_noticed(authority: Authority) -> None:
    def script(talk: Talk) -> None:
        talk.say(b"* OK ready\r\n")
        tag = talk.hear().split()[0]
        talk.say(tag + b" OK go ahead\r\n* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] slipped in\r\n")
        talk.wait()

    with hostile(script) as server, pytest.raises(Unsafe, match="meddles"):
        read(server.port, security="starttls", ca_file=str(authority.file))
    assert [line.split()[1:] for line in server.heard if line] == [[b"STARTTLS"]]


def test_plain_connections_go_to_this_computer_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(Unsafe, match="could be read by anybody"):
        read(143, host="192.0.2.1")


@pytest.mark.parametrize(
    ("hosts", "days", "words"),
    [(("localhost",), -1, "expired"), (("other.example",), 30, "another name")],
)
def test_a_wrong_certificate_gets_nothing(
    authority: Authority, hosts: tuple[str, ...], days: int, words: str
) -> None:
    certificate = authority.certify(*hosts, days=days)
    with hostile(lambda talk: talk.wait(), certificate, tls_at_once=True) as server:
        with pytest.raises(Unsafe, match=words):
            read(server.port, security="tls", host="localhost", ca_file=str(authority.file))
        assert not any(server.heard)


def test_an_unknown_issuer_gets_nothing(authority: Authority) -> None:
    certificate = authority.certify("localhost")
    with hostile(lambda talk: talk.wait(), certificate, tls_at_once=True) as server:
        with pytest.raises(Unsafe, match="somebody unknown"):
            read(server.port, security="tls", host="localhost")
        assert not any(server.heard)


def test_a_server_without_tls_gets_nothing() -> None:
    def script(talk: Talk) -> None:
        talk.say(GREETING)
        talk.wait()

    with hostile(script) as server, pytest.raises(Unsafe, match="does not speak TLS"):
        read(server.port, security="tls")


def test_a_file_of_certificates_that_is_none_is_said(tmp_path: Path, authority: Authority) -> None:
    broken = tmp_path / "ca.pem"
    broken.write_text("nothing")
    with (
        hostile(lambda talk: talk.wait(), authority.certify("localhost"), tls_at_once=True) as server,
        pytest.raises(Unsafe, match="file of certificates"),
    ):
        read(server.port, security="tls", host="localhost", ca_file=str(broken))


# Signing in


@pytest.mark.parametrize(
    ("verdict", "kind"),
    [
        (b"NO [AUTHENTICATIONFAILED] Invalid credentials", SignInNeeded),
        (b"NO Login failed", SignInNeeded),
        (b"BAD Invalid credentials", SignInNeeded),
        (b"NO [UNAVAILABLE] Directory down", Busy),
        (b"NO [INUSE] Mailbox locked", Busy),
        (b"NO [LIMIT] Too many sessions", Busy),
        (b"NO Temporary failure, try again later", Busy),
    ],
)
def test_a_wrong_password_is_told_from_a_busy_server(verdict: bytes, kind: type[MailTrouble]) -> None:
    def script(talk: Talk) -> None:
        talk.say(GREETING)
        talk.answer(verdict=verdict)
        talk.wait()

    with hostile(script) as server, pytest.raises(kind):
        read(server.port)


def test_a_server_that_repeats_the_password_does_not_put_it_into_the_error() -> None:
    def script(talk: Talk) -> None:
        talk.say(GREETING)
        line = talk.hear()
        talk.say(
            line.split()[0] + b" NO I do not like " + line.split()[-1] + b" or " + SECRET.encode() + b"\r\n"
        )
        talk.wait()

    with hostile(script) as server, pytest.raises(SignInNeeded) as caught:
        read(server.port)
    assert SECRET not in str(caught.value)
    assert "AGlyaXM" not in str(caught.value)
    assert caught.value.__cause__ is None
    assert SECRET not in repr(source(1)._access)


@pytest.mark.parametrize(
    ("offered", "password", "said"),
    [
        (b"AUTH=PLAIN", "pässword", [b"AUTHENTICATE PLAIN", b"AGlyaXMAcMOkc3N3b3Jk"]),
        (b"AUTH=PLAIN SASL-IR", "pässword", [b"AUTHENTICATE PLAIN AGlyaXMAcMOkc3N3b3Jk"]),
        (b"", 'pass"word\\', [b'LOGIN "iris" "pass\\"word\\\\"']),
        (b"", "pässword", [b"LOGIN {4}", b"iris {9}", "pässword".encode()]),
    ],
)
def test_passwords_of_every_script_are_given_as_the_server_can_take_them(
    offered: bytes, password: str, said: list[bytes]
) -> None:
    def script(talk: Talk) -> None:
        talk.say(b"* OK [CAPABILITY IMAP4rev1 " + offered + b"] ready\r\n")
        tag = talk.hear().split()[0]
        for _ in said[1:]:
            talk.say(b"+ go on\r\n")
            talk.hear()
        talk.say(tag + b" OK [CAPABILITY IMAP4rev1] in\r\n")
        talk.answer(b'* LIST () "/" INBOX')
        talk.answer(b"* 0 EXISTS", b"* OK [UIDVALIDITY 7] x", b"* OK [UIDNEXT 1] x")
        talk.answer()
        talk.wait()

    with hostile(script) as server:
        access = ImapAccess("127.0.0.1", server.port, "none", "iris", lambda: password, timeout=5)
        mailbox = ImapSource(access, clock=now)
        list(mailbox.changes(None))
        mailbox.close()
        lines = [line.rstrip() for line in server.heard]
    assert [lines[0].partition(b" ")[2], *lines[1 : len(said)]] == said


@pytest.mark.parametrize("offered", [b"AUTH=PLAIN", b"AUTH=PLAIN SASL-IR", b"", b"LITERAL+"])
@pytest.mark.parametrize("password", ["correct-horse", "Pferd-für-Iris"])
def test_no_password_is_written_into_a_log(
    offered: bytes, password: str, caplog: pytest.LogCaptureFixture
) -> None:
    def script(talk: Talk) -> None:
        talk.say(b"* OK [CAPABILITY IMAP4rev1 " + offered + b"] ready\r\n")
        tag = talk.hear().split()[0]
        while not talk.heard[-1].startswith(tag) or talk.heard[-1].rstrip().endswith((b"PLAIN", b"}")):
            talk.say(b"+ go on\r\n")
            if not talk.hear().rstrip().endswith(b"}"):
                break
        talk.say(tag + b" NO no\r\n")
        talk.wait()

    caplog.set_level(0)
    with hostile(script) as server:
        access = ImapAccess("127.0.0.1", server.port, "none", "iris", lambda: password, timeout=5)
        with pytest.raises(SignInNeeded):
            list(ImapSource(access, clock=now).changes(None))
    proof = b64encode(f"\0iris\0{password}".encode()).decode()
    heard = b"".join(server.heard).decode()
    assert password in heard or proof in heard
    assert not any(secret in caplog.text for secret in (password, proof, repr(password.encode())[2:-1]))


def test_verdicts_without_words_for_people_are_understood() -> None:
    def script(talk: Talk) -> None:
        talk.say(b"* OK\r\n")
        talk.answer(b"* CAPABILITY IMAP4rev1 ID ENABLE QRESYNC", verdict=b"OK")
        talk.answer(verdict=b"ok")
        talk.answer(b"* CAPABILITY IMAP4rev1 ID ENABLE QRESYNC", verdict=b"OK")
        talk.answer(b"* ID (((", verdict=b"OK")
        talk.answer(verdict=b"NO")
        talk.answer(b'* LIST () "/" INBOX', verdict=b"OK")
        talk.answer(b'* LIST () "/" INBOX', verdict=b"ok")
        talk.wait()

    with hostile(script) as server:
        mailbox = source(server.port)
        assert mailbox.folders() == ("INBOX",)
        mailbox.close()
    assert [line.split()[1] for line in server.heard if line] == [
        *(b"CAPABILITY", b"LOGIN", b"CAPABILITY", b"ID", b"ENABLE", b"LIST", b"LIST", b"LOGOUT")
    ]


def test_a_server_of_the_new_revision_alone_is_read() -> None:
    def script(talk: Talk) -> None:
        talk.say(b"* OK [CAPABILITY IMAP4rev2 AUTH=PLAIN SASL-IR] ready\r\n")
        talk.answer(verdict=b"OK [CAPABILITY IMAP4rev2] in")
        talk.answer(b'* LIST () "/" INBOX')
        talk.answer(b'* LIST () "/" INBOX')
        talk.wait()

    with hostile(script) as server:
        mailbox = source(server.port)
        assert mailbox.folders() == ("INBOX",)
        mailbox.close()


@pytest.mark.parametrize("verdict", [b"NO not to you", b"BAD what", b"OK but says nothing"])
def test_a_server_that_does_not_tell_what_it_can_is_refused(verdict: bytes) -> None:
    def script(talk: Talk) -> None:
        talk.say(b"* OK ready\r\n")
        talk.answer(verdict=verdict)
        talk.wait()

    with hostile(script) as server, pytest.raises(Refused):
        read(server.port)


def test_what_was_heard_before_the_handshake_is_forgotten(authority: Authority) -> None:
    def script(talk: Talk) -> None:
        talk.say(b"* OK [CAPABILITY IMAP4rev1 LOGINDISABLED] ready\r\n")
        tag = talk.hear().split()[0]
        talk.say(b"* CAPABILITY IMAP4rev1 XSTRIPPED\r\n" + tag + b" OK [CAPABILITY IMAP4rev1 X] go\r\n")
        talk.secure()
        talk.answer(b"* CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR")
        talk.answer()
        talk.answer(b"* CAPABILITY IMAP4rev1 SPECIAL-USE LIST-EXTENDED")
        talk.answer(b'* LIST (\\Sent) "/" Out')
        talk.answer(b'* LIST (\\Sent) "/" Out')
        talk.wait()

    with hostile(script, authority.certify("localhost")) as server:
        mailbox = source(server.port, security="starttls", host="localhost", ca_file=str(authority.file))
        assert mailbox.folders() == ("Out",)
        mailbox.close()
    assert b'LIST "" "*" RETURN (SPECIAL-USE)' in server.heard[4]


def test_a_server_that_forbids_passwords_gets_none() -> None:
    def script(talk: Talk) -> None:
        talk.say(b"* OK [CAPABILITY IMAP4rev1 LOGINDISABLED] ready\r\n")
        talk.wait()

    with hostile(script) as server, pytest.raises(Refused, match="takes no password"):
        read(server.port)
    assert not any(b"LOGIN" in line for line in server.heard if not line.endswith(b"LOGOUT\r\n"))


def test_rev2_is_never_switched_on() -> None:
    def script(talk: Talk) -> None:
        talk.sign_in("IMAP4rev1 IMAP4rev2 ENABLE QRESYNC CONDSTORE")
        talk.answer(b"* ENABLED QRESYNC")
        talk.answer(b'* LIST () "/" INBOX')
        talk.wait()

    with hostile(script) as server, pytest.raises(Unreachable):
        read(server.port, timeout=0.3)
    assert not any(b"rev2" in line.lower() for line in server.heard)


def test_an_inbox_that_may_not_be_read_is_refused() -> None:
    def script(talk: Talk) -> None:
        talk.sign_in()
        talk.answer(b'* LIST () "/" INBOX')
        talk.answer(verdict=b"NO no such mailbox")
        talk.answer(verdict=b"BAD no mailbox selected")
        talk.wait()

    with hostile(script) as server, pytest.raises(Refused, match="INBOX"):
        read(server.port)
