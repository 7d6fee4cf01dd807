"""Servers that have heard too much of us: left alone as long as they want, no message is given up for it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.mail.contract import mail
from tests.mail.imap_mailbox import now
from tests.servers.hostile import GREETING, Talk, hostile
from trayapp.errors import Busy, MailTrouble, Refused, SignInNeeded
from trayapp.mail.imap.connect import ImapAccess
from trayapp.mail.imap.source import ImapSource
from trayapp.mail.source import Changes, Place

MICROSOFT = b"NO Request is throttled. Suggested Backoff Time: 299910 milliseconds"
GMAIL = b"NO [OVERQUOTA] Account exceeded command or bandwidth limits."
EXCHANGE = b"NO Server Unavailable. 15"
THROTTLED = [MICROSOFT, MICROSOFT.replace(b"NO", b"BAD"), GMAIL, EXCHANGE]

Script = Callable[[Talk], None]


def source(port: int) -> ImapSource:
    return ImapSource(
        ImapAccess("127.0.0.1", port, "none", "iris", lambda: "secret", timeout=5), clock=now, page=5
    )


def read(port: int) -> list[Changes]:
    mailbox = source(port)
    try:
        return list(mailbox.changes(None))
    finally:
        mailbox.close()


def looks(talk: Talk) -> None:
    """Let somebody in and show an Inbox of nine messages."""
    talk.sign_in()
    talk.answer(b'* LIST () "/" INBOX')
    talk.answer(b"* 9 EXISTS", b"* OK [UIDVALIDITY 7] x", b"* OK [UIDNEXT 10] x")
    talk.answer(*(b"* %d FETCH (UID %d)" % (uid, uid) for uid in range(1, 10)))


def refuses(verdict: bytes, after: Script) -> Script:
    """Answer every command so, once the beginning is over."""

    def script(talk: Talk) -> None:
        after(talk)
        while (line := talk.hear()).strip():
            talk.say(line.split()[0] + b" " + verdict + b"\r\n")

    return script


def greets(talk: Talk) -> None:
    talk.say(GREETING)


@pytest.mark.parametrize(
    ("verdict", "kind"),
    [
        (b"NO [ALERT] Too many simultaneous connections. (Failure)", Busy),
        (b"NO Server Unavailable. 15", Busy),
        (b"NO [UNAVAILABLE] Temporary System Error", Busy),
        (b"NO [ALERT] Application-specific password required: https://help.example/ (Failure)", SignInNeeded),
        (b"NO [ALERT] Please log in via your web browser: https://help.example/ (Failure)", SignInNeeded),
        (b"NO [AUTHENTICATIONFAILED] Invalid credentials (Failure)", SignInNeeded),
        (b"NO LOGIN failed.", SignInNeeded),
    ],
)
def test_a_server_that_is_busy_at_the_door_wants_no_other_password(
    verdict: bytes, kind: type[MailTrouble]
) -> None:
    with hostile(refuses(verdict, greets)) as server, pytest.raises(kind):
        read(server.port)


@pytest.mark.parametrize("verdict", THROTTLED)
@pytest.mark.parametrize("after", [Talk.sign_in, looks], ids=["folders", "headers"])
def test_a_throttled_reading_is_tried_again_later_and_not_at_once(verdict: bytes, after: Script) -> None:
    with hostile(refuses(verdict, after)) as server:
        mailbox = source(server.port)
        pages: list[Changes] = []
        with pytest.raises(Busy, match="too busy") as caught:
            pages += mailbox.changes(None)
        mailbox.close()
    assert caught.value.retry_after == (299.91 if b"Backoff" in verdict else 60.0)
    assert not any(page.unreadable for page in pages)
    assert sum(b"BODY.PEEK" in line for line in server.heard) <= 2


@pytest.mark.parametrize("verdict", THROTTLED)
def test_no_text_is_given_up_for_a_throttled_server(verdict: bytes) -> None:
    def script(talk: Talk) -> None:
        talk.sign_in()
        talk.answer(b'* LIST () "/" INBOX')
        talk.answer(b"* 1 EXISTS", b"* OK [UIDVALIDITY 7] x", b"* OK [UIDNEXT 2] x")
        refuses(verdict, lambda _talk: None)(talk)

    with hostile(script) as server:
        mailbox = source(server.port)
        with pytest.raises(Busy):
            list(mailbox.texts([Place("INBOX", "7:1")]))
        mailbox.close()


def test_a_server_that_asks_for_nonsense_is_left_alone_within_reason() -> None:
    for milliseconds, seconds in ((b"1", 60.0), (b"999999999", 3600.0), (b"9" * 30, 60.0)):
        verdict = b"NO Request is throttled. Suggested Backoff Time: " + milliseconds + b" milliseconds"
        with hostile(refuses(verdict, Talk.sign_in)) as server, pytest.raises(Busy) as caught:
            read(server.port)
        assert caught.value.retry_after == seconds


def test_one_message_that_the_server_cannot_give_is_no_throttling() -> None:
    """Then the others are asked for, and the one is listed as unreadable."""
    header = mail(1).partition(b"\r\n\r\n")[0] + b"\r\n\r\n"

    def script(talk: Talk) -> None:
        looks(talk)
        while (line := talk.hear()).strip():
            tag, command = line.split(b" ", 1)
            uids = [int(part) for part in command.split()[2].replace(b",", b":").split(b":")]
            wanted = range(uids[0], uids[-1] + 1)
            if 3 in wanted and b"BODY" in command:
                talk.say(tag + b" NO [SERVERBUG] Internal error occurred\r\n")
                continue
            body = b" BODY[HEADER] {%d}\r\n%b" % (len(header), header) if b"BODY" in command else b""
            for uid in wanted:
                talk.say(b"* %d FETCH (UID %d FLAGS ()%b)\r\n" % (uid, uid, body))
            talk.say(tag + b" OK done\r\n")

    with hostile(script) as server:
        pages = read(server.port)
    assert [one.place.key for page in pages for one in page.unreadable] == ["7:3"]
    assert sum(len(page.arrivals) for page in pages) == 8


def test_who_is_let_in_but_not_to_the_mailbox_is_told_what_to_check() -> None:
    verdict = b"BAD User is authenticated but not connected."
    with (
        hostile(refuses(verdict, Talk.sign_in)) as server,
        pytest.raises(Refused, match="does not open this mailbox") as caught,
    ):
        read(server.port)
    assert "its own address" in caught.value.remedy
