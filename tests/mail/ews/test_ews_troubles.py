"""What goes wrong on Exchange servers and on the way to them, against the source and its process."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.mail.contract import Applied, ids, mail, when
from tests.mail.ews_mailbox import ExchangeMailbox
from tests.servers import ews_faults as faults
from tests.servers.certificates import Authority
from tests.servers.ews import ON_THE_WAY, EwsServer, ews_server
from tests.servers.ews_faults import Trouble
from tests.servers.ews_streaming import End
from trayapp.errors import Busy, CursorLost, MailTrouble, Refused, SignInNeeded, Unreachable, Unsafe
from trayapp.mail.ews.source import EwsSource
from trayapp.mail.source import Cursor, Role

PATIENCE = 20.0
"""Seconds to wait for what another thread does."""


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EwsServer]:
    with ews_server(Authority(tmp_path_factory.mktemp("exchange")), ntlm=True) as running:
        yield running


@pytest.fixture(autouse=True)
def _healed(server: EwsServer) -> Iterator[None]:
    yield
    server.heal()
    server.quirks.__init__()  # type: ignore[misc]  # as new


@pytest.fixture(scope="module")
def house(server: EwsServer) -> Iterator[ExchangeMailbox]:
    """A mailbox whose process goes on from test to test."""
    mailbox = ExchangeMailbox(server, proof="basic")
    mailbox.source().folders()
    yield mailbox
    mailbox.close()


@pytest.fixture
def mailbox(house: ExchangeMailbox) -> ExchangeMailbox:
    """The same mailbox, empty."""
    house.box.items.clear()
    return house


@pytest.fixture
def stranger(server: EwsServer) -> Iterator[ExchangeMailbox]:
    """A mailbox with a process of its own."""
    mailbox = ExchangeMailbox(server, proof="basic")
    yield mailbox
    mailbox.close()


@pytest.fixture(scope="module")
def steady(server: EwsServer) -> Iterator[tuple[ExchangeMailbox, EwsSource, Cursor]]:
    """A mailbox that was read once; for troubles after which the process goes on."""
    mailbox = ExchangeMailbox(server, proof="basic")
    mailbox.append(mail(1), Role.INBOX, when(1))
    source = mailbox.source()
    seen = Applied().apply(source.changes(None))
    assert seen.cursor is not None
    yield mailbox, source, seen.cursor
    mailbox.close()


def tried(server: EwsServer, mailbox: ExchangeMailbox) -> int:
    """Count how often the mailbox's user tried to sign in."""
    return server.tried.count(mailbox.address)


def fits(trouble: MailTrouble) -> bool:
    """Whether a trouble speaks as Owed speaks: sentences, no codes, no exclamation."""
    said = f"{trouble.title} {trouble.remedy}"
    return (
        trouble.title.endswith(".")
        and "!" not in said
        and "Error" not in said
        and "correct horse" not in said
    )


SOAP_RUBBISH = Trouble(200, {"Content-Type": "text/xml"}, b'<?xml version="1.0"?><Envelope><half')
JSON = Trouble(200, {"Content-Type": "application/json"}, b'{"error": "no"}')
EMPTY = Trouble(200, {"Content-Type": "text/xml"}, b"")


@pytest.mark.parametrize(
    ("trouble", "error"),
    [
        (faults.soap_fault("ErrorServerBusy", back_off=90_000), Busy),
        (faults.soap_fault("ErrorServerBusy"), Busy),
        (Trouble(429, {"Retry-After": "90"}), Busy),
        (Trouble(503, {"Retry-After": "90"}), Busy),
        (faults.response("ErrorMailboxMoveInProgress"), Busy),
        (faults.response("ErrorMailboxStoreUnavailable"), Busy),
        (faults.BAD_STATE, CursorLost),
        (faults.FORBIDDEN, Refused),
        (faults.PORTAL, Refused),
        (faults.PROXY_WANTS_PASSWORD, Refused),
        (faults.MOVED, Refused),
        (Trouble(302, {"Location": "http://localhost/EWS/Exchange.asmx"}), Refused),
        (Trouble(302, {"Location": "https://localhost.evil.example/EWS/Exchange.asmx"}), Refused),
        (Trouble(302), MailTrouble),
        (Trouble(404), Refused),
        (
            Trouble(500, {"Content-Type": "text/html"}, b"<html>Server Error in '/EWS' Application"),
            Unreachable,
        ),
        (SOAP_RUBBISH, Refused),
        (JSON, Refused),
        (EMPTY, MailTrouble),
        (faults.soap_fault("ErrorInternalServerError"), MailTrouble),
        (faults.response("ErrorNotKnownToAnybody"), MailTrouble),
        (faults.response("ErrorQuotaExceeded"), MailTrouble),
    ],
    ids=lambda value: value.__name__ if isinstance(value, type) else f"{value.status or value.code}",
)
def test_a_look_that_goes_wrong_says_so_and_the_next_one_is_well(
    server: EwsServer,
    steady: tuple[ExchangeMailbox, EwsSource, Cursor],
    trouble: Trouble,
    error: type[MailTrouble],
) -> None:
    _, source, cursor = steady
    before = server.count()
    server.fault("SyncFolderItems", trouble, times=50)
    with pytest.raises(error) as caught:
        list(source.changes(cursor))
    assert fits(caught.value), f"{caught.value.title} {caught.value.remedy}"
    assert server.count() - before <= 8, "a server in trouble is left alone"
    server.heal()
    assert not any(page.arrivals or page.gone for page in source.changes(cursor))


@pytest.mark.parametrize(
    "trouble",
    [
        faults.soap_fault("ErrorServerBusy", back_off=90_000),
        Trouble(429, {"Retry-After": "90"}),
        Trouble(503, {"Retry-After": "90"}),
    ],
    ids=["soap", "429", "503"],
)
def test_the_pause_that_a_server_asks_for_is_kept(
    server: EwsServer, steady: tuple[ExchangeMailbox, EwsSource, Cursor], trouble: Trouble
) -> None:
    _, source, cursor = steady
    server.fault("*", trouble)
    with pytest.raises(Busy) as caught:
        list(source.changes(cursor))
    assert caught.value.retry_after == 90.0


@pytest.mark.parametrize("trouble", [faults.RESET, faults.CUT], ids=["reset", "cut"])
def test_a_connection_that_was_kept_too_long_is_nothing_to_tell(
    server: EwsServer, steady: tuple[ExchangeMailbox, EwsSource, Cursor], trouble: Trouble
) -> None:
    _, source, cursor = steady
    server.fault("SyncFolderItems", trouble)
    list(source.changes(cursor))
    server.fault("SyncFolderItems", trouble, times=9)
    with pytest.raises(Unreachable):
        list(source.changes(cursor))


def test_an_item_that_is_not_found_does_not_stop_the_page(
    server: EwsServer, steady: tuple[ExchangeMailbox, EwsSource, Cursor]
) -> None:
    mailbox, source, cursor = steady
    handle = mailbox.append(mail(2), Role.INBOX, when(2))
    server.fault("SyncFolderItems", faults.ITEM_NOT_FOUND, times=4)
    assert Applied().apply(source.changes(cursor)).ids() == ids([2])
    mailbox.delete(handle)


def test_what_goes_between_two_questions_is_left_out(server: EwsServer, mailbox: ExchangeMailbox) -> None:
    handles = [mailbox.append(mail(number), Role.INBOX, when(number)) for number in range(4)]
    server.before("GetItem", lambda: mailbox.delete(handles[2]))
    source = mailbox.source()
    seen = Applied().apply(source.changes(None))
    assert seen.ids() == ids([0, 1, 3])
    assert not seen.unreadable
    seen.apply(source.changes(seen.cursor))
    assert seen.ids() == ids([0, 1, 3])


def test_what_moves_between_two_questions_is_seen_once(server: EwsServer, mailbox: ExchangeMailbox) -> None:
    handles = [mailbox.append(mail(number), Role.INBOX, when(number)) for number in range(4)]
    server.before("GetItem", lambda: mailbox.move(handles[1], Role.SENT))
    source = mailbox.source()
    seen = Applied().apply(source.changes(None))
    seen.apply(source.changes(seen.cursor))
    assert seen.ids(Role.INBOX) == ids([0, 2, 3])
    assert seen.ids(Role.SENT) == ids([1])


def test_states_that_are_forgotten_are_a_lost_cursor(mailbox: ExchangeMailbox) -> None:
    mailbox.append(mail(1), Role.INBOX, when(1))
    source = mailbox.source()
    cursor = Applied().apply(source.changes(None)).cursor
    mailbox.box.forget_states()
    with pytest.raises(CursorLost):
        list(source.changes(cursor))
    assert Applied().apply(source.changes(None)).ids() == ids([1])


@pytest.mark.parametrize("quirk", ["endless_sync", "same_state"])
def test_a_server_that_lists_without_end(server: EwsServer, mailbox: ExchangeMailbox, quirk: str) -> None:
    mailbox.append(mail(1), Role.INBOX, when(1))
    setattr(server.quirks, quirk, True)
    before = server.count()
    with pytest.raises(MailTrouble) as caught:
        list(mailbox.source().changes(None))
    assert fits(caught.value)
    assert server.count() - before < 300


def test_other_kinds_of_items_are_no_mail_and_no_trouble(mailbox: ExchangeMailbox) -> None:
    for kind in ("IPM.Contact", "IPM.Appointment", "IPM.Task", "IPM.DistList", "IPM.StickyNote"):
        mailbox.box.append(mail(9), "deleteditems", when(9), item_class=kind)
    for number, kind in enumerate(("IPM.Note", "IPM.Note.SMIME", "REPORT.IPM.Note.NDR", "IPM.Post")):
        mailbox.box.append(mail(number), "inbox", when(number), item_class=kind)
    mailbox.box.append(mail(4), "inbox", when(4), item_class="IPM.Schedule.Meeting.Request")
    seen = Applied().apply(mailbox.source().changes(None))
    assert set(seen.ids(Role.INBOX)) >= set(ids([0, 1, 2, 4]))
    assert seen.ids(Role.TRASH) == []


def test_messages_without_a_date_of_arrival(server: EwsServer, mailbox: ExchangeMailbox) -> None:
    server.quirks.undated = True
    for number in range(12):
        mailbox.append(mail(number), Role.INBOX, when(number))
    seen = Applied().apply(mailbox.source().changes(None))
    assert seen.ids() == ids(range(12))
    assert not seen.repeated
    assert {arrival.message.date for arrival in seen.arrivals.values()} == {when(n) for n in range(12)}


def test_addresses_of_exchange_itself_are_nobody_s(server: EwsServer, mailbox: ExchangeMailbox) -> None:
    server.quirks.nameless = True
    mailbox.append(mail(1), Role.SENT, when(1))
    (arrival,) = Applied().apply(mailbox.source().changes(None)).arrivals.values()
    assert arrival.message.sender.name == "Iris Vale"
    assert not any("/" in one.email for one in (arrival.message.sender, *arrival.message.to))


def test_a_folder_that_may_not_be_read_does_not_hide_the_others(
    server: EwsServer, stranger: ExchangeMailbox
) -> None:
    stranger.append(mail(1), Role.INBOX, when(1))
    stranger.append(mail(2), Role.SENT, when(2))
    junk = next(folder for folder in stranger.box.folders.values() if folder.distinguished == "junkemail")
    del stranger.box.folders[junk.id]
    assert Applied().apply(stranger.source().changes(None)).ids() == ids([1, 2])


# Signing in


@pytest.mark.parametrize("proof", ["basic", "ntlm", "any"])
def test_each_way_to_sign_in(server: EwsServer, proof: str) -> None:
    mailbox = ExchangeMailbox(server, proof=proof)
    mailbox.append(mail(1), Role.INBOX, when(1))
    assert Applied().apply(mailbox.source().changes(None)).ids() == ids([1])
    mailbox.close()


@pytest.mark.parametrize("proof", ["basic", "ntlm"])
@pytest.mark.parametrize("password", ["Grüße", "密码 ключ €", 'a"b\\c&<d>', "x" * 120])
def test_passwords_of_all_kinds(server: EwsServer, proof: str, password: str) -> None:
    mailbox = ExchangeMailbox(server, proof=proof, password=lambda: password)
    server.passwords[mailbox.address] = password
    list(mailbox.source().changes(None))
    mailbox.close()


@pytest.mark.parametrize("proof", ["basic", "ntlm", "any"])
def test_a_wrong_password_is_shown_once_however_many_ask(server: EwsServer, proof: str) -> None:
    """Three wrong ones lock an account in many firms."""
    mailbox = ExchangeMailbox(server, proof=proof, password=lambda: "wrong")
    before = len(server.tried)
    caught: list[MailTrouble] = []
    start = threading.Barrier(3)

    def look(source: EwsSource) -> None:
        start.wait(PATIENCE)
        try:
            list(source.changes(None))
        except MailTrouble as trouble:
            caught.append(trouble)

    source = mailbox.source()
    threads = [threading.Thread(target=look, args=(source if not n else mailbox.source(),)) for n in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(PATIENCE * 2)
    mailbox.close()
    assert any(isinstance(trouble, SignInNeeded) for trouble in caught)
    assert all(fits(trouble) for trouble in caught)
    assert len(server.tried) - before == 1


def test_a_password_that_was_changed_elsewhere(server: EwsServer, stranger: ExchangeMailbox) -> None:
    source = stranger.source()
    cursor = Applied().apply(source.changes(None)).cursor
    server.passwords[stranger.address] = "battery staple"
    before = tried(server, stranger)
    with pytest.raises(SignInNeeded):
        list(source.changes(cursor))
    assert tried(server, stranger) - before == 1
    server.passwords[stranger.address] = "correct horse"
    list(source.changes(cursor))


def test_no_password_at_hand_asks_nobody(server: EwsServer) -> None:
    def locked() -> str:
        raise SignInNeeded("The keyring is locked.", "Unlock it.")

    mailbox = ExchangeMailbox(server, password=locked)
    before = server.front.requests
    with pytest.raises(SignInNeeded, match="keyring"):
        list(mailbox.source().changes(None))
    mailbox.close()
    assert server.front.requests == before


def test_a_server_that_takes_no_passwords(tmp_path: Path) -> None:
    with ews_server(Authority(tmp_path), basic=False) as server:
        mailbox = ExchangeMailbox(server)
        with pytest.raises(Refused) as caught:
            list(mailbox.source().changes(None))
        mailbox.close()
        assert fits(caught.value)
        assert server.tried == []


def test_a_captive_portal_is_shown_no_password(server: EwsServer) -> None:
    mailbox = ExchangeMailbox(server)
    server.fault(ON_THE_WAY, faults.PORTAL, times=50)
    before = len(server.tried)
    with pytest.raises(Refused) as caught:
        list(mailbox.source().changes(None))
    assert fits(caught.value)
    assert len(server.tried) == before
    server.heal()
    list(mailbox.source().changes(None))
    mailbox.close()


def test_a_stranger_s_certificate_is_shown_no_password(server: EwsServer, tmp_path: Path) -> None:
    other = Authority(tmp_path)
    mailbox = ExchangeMailbox(server, ca_file=str(other.file))
    before = server.front.requests
    with pytest.raises(Unsafe) as caught:
        list(mailbox.source().changes(None))
    mailbox.close()
    assert fits(caught.value)
    assert server.front.requests == before


def test_a_certificate_of_yesterday_is_no_good(tmp_path: Path) -> None:
    with ews_server(Authority(tmp_path), days=-3) as server:
        mailbox = ExchangeMailbox(server)
        with pytest.raises(Unsafe) as caught:
            list(mailbox.source().changes(None))
        mailbox.close()
    assert fits(caught.value)
    assert server.tried == []


def test_a_move_within_the_house_is_followed_and_remembered(
    server: EwsServer, stranger: ExchangeMailbox
) -> None:
    stranger.append(mail(1), Role.INBOX, when(1))
    there = server.url.replace("/EWS/Exchange.asmx", "/ews/exchange.asmx")
    server.fault("*", Trouble(302, {"Location": there}))
    source = stranger.source()
    seen = Applied().apply(source.changes(None))
    assert seen.ids() == ids([1])


def test_moves_in_a_circle_end(server: EwsServer, stranger: ExchangeMailbox) -> None:
    there = server.url.replace("/EWS/Exchange.asmx", "/ews/exchange.asmx")
    server.fault("*", Trouble(302, {"Location": there}), times=50)
    before = server.front.requests
    with pytest.raises(MailTrouble) as caught:
        list(stranger.source().changes(None))
    assert fits(caught.value)
    assert server.front.requests - before < 12


# The process


def test_a_server_that_never_answers_is_given_up(server: EwsServer) -> None:
    mailbox = ExchangeMailbox(server, proof="basic", timeout=0.5)
    server.fault("*", faults.STALL, times=9)
    with pytest.raises(Unreachable) as caught:
        list(mailbox.source().changes(None))
    assert fits(caught.value)
    mailbox.close()


def test_a_server_that_drips_is_given_up_and_the_process_goes_on(server: EwsServer) -> None:
    mailbox = ExchangeMailbox(server, proof="basic", timeout=0.3)
    mailbox.append(mail(1), Role.INBOX, when(1))
    server.fault("GetItem", faults.DRIP, times=9)
    source = mailbox.source()
    with pytest.raises(Unreachable) as caught:
        list(source.changes(None))
    assert fits(caught.value)
    server.heal()
    list(source.changes(None))
    assert len(mailbox.started) == 1
    mailbox.close()


def test_closing_ends_a_look_at_a_server_that_never_answers(
    server: EwsServer, stranger: ExchangeMailbox
) -> None:
    source = stranger.source()
    list(source.changes(None))
    before = server.count("SyncFolderItems")
    server.fault("SyncFolderItems", faults.STALL, times=9)
    ended: list[Exception | None] = []

    def look() -> None:
        try:
            list(source.changes(None))
            ended.append(None)
        except MailTrouble as trouble:
            ended.append(trouble)

    thread = threading.Thread(target=look)
    thread.start()
    assert server.wait_for("SyncFolderItems", before + 1)
    source.close()
    thread.join(PATIENCE)
    assert not thread.is_alive()
    assert len(ended) == 1


def test_a_process_that_dies_in_a_page_is_started_anew(server: EwsServer, stranger: ExchangeMailbox) -> None:
    for number in range(12):
        stranger.append(mail(number), Role.INBOX, when(number))
    source = stranger.source()
    reading = source.changes(None)
    seen = Applied().apply([next(reading)])
    stranger.started[0].end()
    with pytest.raises(Unreachable):
        list(reading)
    seen.apply(source.changes(seen.cursor))
    assert seen.ids() == ids(range(12))
    assert len(stranger.started) == 2


# Listening


class Bell:
    """Counts rings; lets a test wait for the next one."""

    def __init__(self) -> None:
        self._rung = threading.Semaphore(0)

    def ring(self) -> None:
        self._rung.release()

    def wait(self) -> bool:
        """Wait for a ring."""
        return self._rung.acquire(timeout=PATIENCE)


@pytest.fixture
def listening(server: EwsServer, mailbox: ExchangeMailbox) -> Iterator[Callable[[], Listening]]:
    made: list[Listening] = []

    def listening() -> Listening:
        made.append(Listening(mailbox.source()))
        assert made[-1].bell.wait(), "it rings when listening begins"
        server.streams.wait()
        return made[-1]

    yield listening
    for one in made:
        one.source.close()
        one.end()
    server.streams.wait_for_silence()


class Listening:
    """A watch on a thread of its own."""

    def __init__(self, source: EwsSource) -> None:
        self.source = source
        self.bell = Bell()
        self.trouble: MailTrouble | None = None
        self._thread = threading.Thread(target=self._watch)
        self._thread.start()

    def _watch(self) -> None:
        try:
            self.source.watch(self.bell.ring)
        except MailTrouble as trouble:
            self.trouble = trouble

    def end(self) -> MailTrouble | None:
        """Wait until it is over."""
        self._thread.join(PATIENCE)
        assert not self._thread.is_alive()
        return self.trouble


def test_mail_rings_while_another_looks(mailbox: ExchangeMailbox, listening: Callable[[], Listening]) -> None:
    heard = listening()
    mailbox.append(mail(1), Role.INBOX, when(1))
    assert heard.bell.wait()
    assert Applied().apply(mailbox.source().changes(None)).ids() == ids([1])
    assert len(mailbox.started) == 1, "looking and listening share a process"
    heard.source.close()
    assert heard.end() is None


@pytest.mark.parametrize("how", ["cut", "half"])
def test_a_stream_that_stops_half_way_is_told(
    server: EwsServer, listening: Callable[[], Listening], how: End
) -> None:
    heard = listening()
    server.streams.end(how)
    trouble = heard.end()
    assert isinstance(trouble, Unreachable)
    assert fits(trouble)


def test_an_orderly_end_of_a_stream_is_no_end_of_listening(
    server: EwsServer, mailbox: ExchangeMailbox, listening: Callable[[], Listening]
) -> None:
    heard = listening()
    server.streams.end("close")
    assert heard.bell.wait()
    server.streams.wait()
    mailbox.append(mail(1), Role.INBOX, when(1))
    assert heard.bell.wait()


def test_a_subscription_that_is_forgotten_is_renewed(
    server: EwsServer, mailbox: ExchangeMailbox, listening: Callable[[], Listening]
) -> None:
    heard = listening()
    server.streams.expire()
    assert heard.bell.wait()
    server.streams.wait()
    mailbox.append(mail(1), Role.INBOX, when(1))
    assert heard.bell.wait()


def test_a_server_that_knows_no_streams_is_not_listened_to(
    server: EwsServer, stranger: ExchangeMailbox
) -> None:
    server.fault("Subscribe", faults.soap_fault("ErrorInvalidRequest"), times=9)
    rung: list[None] = []
    stranger.source().watch(lambda: rung.append(None))


def test_listening_leaves_no_subscription_behind(
    server: EwsServer, mailbox: ExchangeMailbox, listening: Callable[[], Listening]
) -> None:
    """A user may have twenty."""
    list(mailbox.source().changes(None))  # so that the process goes on
    breaks: tuple[End, ...] = ("cut", "half", "cut")
    for how in breaks:
        heard = listening()
        server.streams.end(how)
        heard.end()
    mine = [one for one in server.streams.subscriptions.values() if one.user == mailbox.address]
    assert len(mine) <= 1


def test_a_server_that_closes_every_stream_at_once_is_not_rung_for_without_end(
    server: EwsServer, mailbox: ExchangeMailbox
) -> None:
    server.quirks.short_streams = True
    rung: list[None] = []
    with pytest.raises(Unreachable) as caught:
        mailbox.source().watch(lambda: rung.append(None))
    assert fits(caught.value)
    assert len(rung) < 10


def test_dates_are_utc_whatever_the_zone(mailbox: ExchangeMailbox) -> None:
    mailbox.append(mail(1).replace(b"+0000", b"+0530"), Role.INBOX, when(1))
    (arrival,) = Applied().apply(mailbox.source().changes(None)).arrivals.values()
    assert arrival.message.date == datetime(2024, 3, 4, 4, 30, tzinfo=UTC)
