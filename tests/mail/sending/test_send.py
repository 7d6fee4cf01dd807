import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.servers.certificates import Authority
from tests.servers.hostile import Talk, hostile
from tests.servers.submission import PASSWORD, USER, Submission, submission
from trayapp.errors import (
    Busy,
    MailTrouble,
    Refused,
    SecretsTrouble,
    SignInNeeded,
    Unclear,
    Unreachable,
    Unsafe,
)
from trayapp.mail.sending.send import SmtpAccess, hand_over, try_out
from trayapp.mail.sockets import Security

RAW = b"From: rosa@lindqvist.example\r\nTo: anna@acker.example\r\nSubject: Re: Lease\r\n\r\nReceived.\r\n"
ME, ANNA = "rosa@lindqvist.example", "anna@acker.example"


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture(scope="module")
def certificate(authority: Authority) -> Path:
    return authority.certify("localhost", "127.0.0.1")


@pytest.fixture
def server(authority: Authority, certificate: Path) -> Iterator[Submission]:
    with submission("tls", certificate, authority.file) as running:
        yield running


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_a_message_is_handed_over_privately(
    security: Security, authority: Authority, certificate: Path
) -> None:
    with submission(security, certificate, authority.file) as server:
        hand_over(server.access(), RAW, ME, (ANNA,))
    [taken] = server.taken
    assert (taken.mail_from, taken.rcpt_tos) == (ME, [ANNA])
    assert taken.content == RAW
    assert server.tried == [(USER, PASSWORD)]


def test_lines_that_begin_with_dots_arrive_as_they_are(server: Submission) -> None:
    body = b".one\r\n..two\r\n\r\n.\r\nafter the lonely dot\r\n"
    hand_over(server.access(), RAW + body, ME, (ANNA,))
    assert server.taken[0].content == RAW + body


def test_this_computer_may_be_spoken_to_in_the_clear() -> None:
    with submission("none", None, None, log_in=False) as server:
        hand_over(server.access(host="127.0.0.1", password=_nobody_asks), RAW, ME, (ANNA,))
    assert len(server.taken) == 1


def _nobody_asks() -> str:
    raise AssertionError("the password is not needed")


def test_nobody_else_is_spoken_to_in_the_clear(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("socket.getaddrinfo", lambda *_, **__: [(2, 1, 6, "", ("192.0.2.7", 25))])
    with pytest.raises(Unsafe, match="read by anybody"):
        hand_over(_access(25, "none", host="mail.acker.example"), RAW, ME, (ANNA,))


# ---- A step that fails: the message was not sent, and the sentence says so ------------------------


@pytest.mark.parametrize(
    ("step", "answer", "kind", "says"),
    [
        ("MAIL", "550 not you", Refused, "does not take mail from rosa@lindqvist.example"),
        ("MAIL", "451 later", Busy, "does not take mail from"),
        ("RCPT", "550 unknown", Refused, "does not take mail to anna@acker.example"),
        ("RCPT", "450 greylisted", Busy, "does not take mail to"),
        ("DATA", "554 looks like spam", Refused, "refused the message"),
        ("DATA", "452 disk full", Busy, "refused the message"),
        ("DATA", "421 going down", Busy, "refused the message"),
    ],
)
def test_a_refusal_at_each_step_is_told_and_nothing_is_taken(
    server: Submission, step: str, answer: str, kind: type[MailTrouble], says: str
) -> None:
    server.says[step] = answer
    with pytest.raises(kind, match=says) as caught:
        hand_over(server.access(), RAW, ME, (ANNA,))
    assert server.taken == []
    assert "text is kept" in caught.value.remedy
    assert answer in caught.value.detail


def test_where_one_of_two_is_refused_nobody_gets_it(server: Submission) -> None:
    server.says["RCPT"] = "550 unknown"
    with pytest.raises(Refused):
        hand_over(server.access(), RAW, ME, (ANNA, "beate@bolt.example"))
    assert server.taken == []


@pytest.mark.parametrize("password", ["wrong", "Pferd-für-Iris", "馬"])
def test_a_refused_password_needs_the_user(server: Submission, password: str) -> None:
    with pytest.raises(SignInNeeded, match="did not accept the name and password") as caught:
        hand_over(server.access(password=lambda: password), RAW, ME, (ANNA,))
    assert server.tried == [(USER, password)]
    assert password not in str(caught.value)
    assert server.taken == []


def test_a_password_that_cannot_be_had_is_no_other_trouble(server: Submission) -> None:
    def locked() -> str:
        raise SignInNeeded("The system keyring is locked.") from SecretsTrouble("locked")

    with pytest.raises(SignInNeeded, match="keyring is locked"):
        hand_over(server.access(password=locked), RAW, ME, (ANNA,))


def test_servers_that_know_login_alone_are_signed_in_to(authority: Authority, certificate: Path) -> None:
    with submission(
        "tls", certificate, authority.file, change=lambda o: o.update(auth_exclude_mechanism=["PLAIN"])
    ) as server:
        hand_over(server.access(), RAW, ME, (ANNA,))
    assert server.tried == [(USER, PASSWORD)]
    assert len(server.taken) == 1


def test_a_server_that_wants_a_password_and_offers_no_way_to_give_it(
    authority: Authority, certificate: Path
) -> None:
    with (
        submission("starttls", certificate, authority.file) as server,
        pytest.raises(SignInNeeded, match="offered no way"),
    ):
        _expect_nothing(server.access(security="none", host="127.0.0.1"))
    assert server.taken == []


def _expect_nothing(access: SmtpAccess) -> None:
    hand_over(access, RAW, ME, (ANNA,))


# ---- Nothing goes where it could be read -----------------------------------------------------------


def test_a_stripped_starttls_gets_nothing() -> None:
    def script(talk: Talk) -> None:
        talk.say(b"220 mail.acker.example ESMTP\r\n")
        talk.hear()
        talk.say(b"250-mail.acker.example\r\n250 AUTH PLAIN LOGIN\r\n")
        talk.wait()

    with hostile(script) as server, pytest.raises(Unsafe, match="does not offer STARTTLS"):
        hand_over(_access(server.port, "starttls"), RAW, ME, (ANNA,))
    assert server.heard == [b"ehlo [127.0.0.1]\r\n", b""]


def test_a_refused_starttls_gets_nothing() -> None:
    def script(talk: Talk) -> None:
        talk.say(b"220 ready\r\n")
        talk.hear()
        talk.say(b"250-hello\r\n250-STARTTLS\r\n250 AUTH PLAIN\r\n")
        talk.hear()
        talk.say(b"454 not now\r\n")
        talk.wait()

    with hostile(script) as server, pytest.raises(Unsafe):
        hand_over(_access(server.port, "starttls"), RAW, ME, (ANNA,))
    assert server.heard == [b"ehlo [127.0.0.1]\r\n", b"STARTTLS\r\n", b""]


def test_answers_slipped_in_before_the_handshake_are_noticed(certificate: Path) -> None:
    def script(talk: Talk) -> None:
        talk.say(b"220 ready\r\n")
        talk.hear()
        talk.say(b"250-hello\r\n250 STARTTLS\r\n")
        talk.hear()
        talk.say(b"220 go on\r\n250 AUTH PLAIN\r\n")
        talk.wait()

    with hostile(script, certificate) as server, pytest.raises(Unsafe, match="meddles"):
        hand_over(_access(server.port, "starttls"), RAW, ME, (ANNA,))
    assert not any(b"AUTH" in line or b"MAIL" in line for line in server.heard)


@pytest.mark.parametrize(
    ("hosts", "days", "says"),
    [(("localhost",), -2, "expired"), (("mail.other.example",), 30, "another name")],
)
@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_a_wrong_certificate_gets_nothing(
    authority: Authority, hosts: tuple[str, ...], days: int, says: str, security: Security
) -> None:
    with submission(security, authority.certify(*hosts, days=days), authority.file) as server:
        with pytest.raises(Unsafe, match=says):
            hand_over(server.access(), RAW, ME, (ANNA,))
        assert server.tried == []


def test_an_unknown_issuer_gets_nothing(server: Submission) -> None:
    with pytest.raises(Unsafe, match=r"issued by somebody unknown|signed by nobody"):
        hand_over(server.access(ca_file=""), RAW, ME, (ANNA,))
    assert server.tried == []


def test_a_server_without_tls_gets_nothing() -> None:
    def script(talk: Talk) -> None:
        talk.say(b"220 plain speech\r\n")
        talk.wait()

    with hostile(script) as server, pytest.raises(Unsafe, match=r"does not speak TLS.*nothing was sent"):
        hand_over(_access(server.port, "tls"), RAW, ME, (ANNA,))


# ---- Connections that break --------------------------------------------------------------------------

STEPS = (
    b"220 ready\r\n",  # the greeting
    b"250-hello\r\n250 AUTH PLAIN\r\n",  # EHLO
    b"235 welcome\r\n",  # AUTH
    b"250 OK\r\n",  # MAIL
    b"250 OK\r\n",  # RCPT
    b"354 go on\r\n",  # DATA
)


def _until(steps: int, talk: Talk) -> None:
    talk.say(STEPS[0])
    for answer in STEPS[1:steps]:
        talk.hear()
        talk.say(answer)


@pytest.mark.parametrize("steps", range(1, len(STEPS)))
def test_a_server_that_hangs_up_half_way_has_nothing(steps: int) -> None:
    def script(talk: Talk) -> None:
        _until(steps, talk)
        talk.hear()

    with hostile(script) as server, pytest.raises(Unreachable) as caught:
        hand_over(_access(server.port), RAW, ME, (ANNA,))
    assert "text is kept" in caught.value.remedy
    assert not any(b"Received." in line for line in server.heard)


@pytest.mark.parametrize("steps", range(1, len(STEPS)))
def test_a_server_that_falls_silent_is_given_up(steps: int) -> None:
    def script(talk: Talk) -> None:
        _until(steps, talk)
        talk.wait()

    with hostile(script) as server, pytest.raises(Unreachable, match="did not answer in time"):
        hand_over(_access(server.port, timeout=0.3), RAW, ME, (ANNA,))


@pytest.mark.parametrize("end", ["hangs up", "falls silent", "talks nonsense"])
def test_after_the_last_line_nobody_knows_and_that_is_said(end: str) -> None:
    def script(talk: Talk) -> None:
        _until(len(STEPS), talk)
        while talk.hear() not in {b".\r\n", b""}:
            pass
        if end == "talks nonsense":
            talk.say(b"perhaps\r\n")
        if end == "falls silent":
            talk.wait()

    with hostile(script) as server, pytest.raises(Unclear, match="may have been sent, or not") as caught:
        hand_over(_access(server.port, last_word=0.3), RAW, ME, (ANNA,))
    assert "before you send it again" in caught.value.remedy
    assert b"Received.\r\n" in server.heard


def test_a_message_that_was_taken_is_sent_however_the_farewell_goes() -> None:
    def script(talk: Talk) -> None:
        _until(len(STEPS), talk)
        while talk.hear() not in {b".\r\n", b""}:
            pass
        talk.say(b"250 taken\r\n")

    with hostile(script) as server:
        hand_over(_access(server.port), RAW, ME, (ANNA,))


@pytest.mark.parametrize(
    "greeting", [b"SSH-2.0-server\r\n", b"* OK IMAP4rev1 ready\r\n", b"\r\n", b"x" * 9000]
)
def test_another_protocol_is_refused(greeting: bytes) -> None:
    def script(talk: Talk) -> None:
        talk.say(greeting)
        talk.wait()

    with hostile(script) as server, pytest.raises(Refused, match="makes no sense"):
        hand_over(_access(server.port), RAW, ME, (ANNA,))


def test_a_server_that_turns_away_is_busy() -> None:
    def script(talk: Talk) -> None:
        talk.say(b"421 too many of you\r\n")

    with hostile(script) as server, pytest.raises(Busy, match="at the moment"):
        hand_over(_access(server.port), RAW, ME, (ANNA,))


def test_nobody_at_the_port_is_unreachable() -> None:
    with hostile(lambda talk: None) as server:
        port = server.port
    with pytest.raises(Unreachable, match=f"does not accept connections on port {port}"):
        hand_over(_access(port), RAW, ME, (ANNA,))


def test_a_server_that_repeats_the_password_does_not_put_it_into_the_error() -> None:
    def script(talk: Talk) -> None:
        _until(2, talk)
        talk.say(b"535 no: " + talk.hear().strip() + b" " + PASSWORD.encode() + b"\r\n")

    with hostile(script) as server, pytest.raises(SignInNeeded) as caught:
        hand_over(_access(server.port), RAW, ME, (ANNA,))
    assert PASSWORD not in str(caught.value)
    assert "AHJvc2F" not in str(caught.value)


# ---- The test of an account --------------------------------------------------------------------------


def test_trying_out_signs_in_and_sends_nothing(server: Submission) -> None:
    try_out(server.access())
    assert server.tried == [(USER, PASSWORD)]
    assert server.taken == []


def test_trying_out_with_a_wrong_password_says_so(server: Submission) -> None:
    with pytest.raises(SignInNeeded):
        try_out(server.access(password=lambda: "wrong"))


def test_the_password_is_in_no_log(
    server: Submission, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG, logger="")
    hand_over(server.access(), RAW, ME, (ANNA,))
    said = caplog.text + "".join(capfd.readouterr())
    assert PASSWORD not in said
    assert PASSWORD not in repr(server.access())


def _access(
    port: int,
    security: Security = "none",
    *,
    host: str = "localhost",
    timeout: float = 10.0,
    last_word: float = 10.0,
) -> SmtpAccess:
    return SmtpAccess(host, port, security, USER, lambda: PASSWORD, timeout=timeout, last_word=last_word)
