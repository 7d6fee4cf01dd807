"""What meets a search in bad networks: stuck and slow servers, strangers' files, meddlers, and hurry."""

import threading
import time
from collections.abc import Iterator
from itertools import count

import pytest

from tests.mail.discovering import EWS, NOW, PROVIDERS, ROSA, Search, config, exchange_offer, v2
from tests.servers.autoconfig import Asked, Internet, Page
from tests.servers.autoconfig_mail import drip, greeter, mailbox, submission
from tests.servers.hostile_http import WRONG, Answer, hostile_http
from trayapp.errors import Refused, Unreachable, Unsafe
from trayapp.mail.discover.doors import Door, knock
from trayapp.mail.discover.find import Asks, Candidate, find
from trayapp.mail.discover.greeting import MailServer, imap_ways, smtp_ways
from trayapp.mail.discover.names import Service

V2 = f"/autodiscover/autodiscover.json/v1.0/{ROSA}"


@pytest.fixture
def ours(net: Internet) -> Internet:
    """The domain is there, and takes its mail itself."""
    net.exchangers_of["lindqvist.example"] = ("mx.lindqvist.example",)
    return net


@pytest.fixture
def stop() -> Iterator[threading.Event]:
    """Ends whatever drips."""
    event = threading.Event()
    yield event
    event.set()


# ---- Time --------------------------------------------------------------------------------------------------


def test_a_network_that_swallows_everything_costs_a_bounded_time(ours: Internet) -> None:
    for host in ("", "autoconfig.", "autodiscover.", "mail.", "imap.", "exchange.", "owa."):
        for port in (80, 143, 443, 993):
            ours.drops(f"{host}lindqvist.example", port)
    began = time.monotonic()
    search = Search(ours, longest=8)
    assert search.found == []
    assert time.monotonic() - began < 12
    assert search.steps[-1].good is False


def test_servers_that_take_connections_and_say_nothing_are_left(ours: Internet) -> None:
    for host in ("", "autoconfig.", "autodiscover.", "mail.", "imap."):
        for port in (443, 993):
            ours.swallows(f"{host}lindqvist.example", port)
    began = time.monotonic()
    search = Search(ours, longest=3)
    assert time.monotonic() - began < 5
    assert "took longer than 3 seconds" in search.last


def test_a_web_server_that_drips_is_left(ours: Internet, stop: threading.Event) -> None:
    def slow(_: Asked) -> Page:
        stop.wait(20)
        return Page(200)

    ours.web("autoconfig.lindqvist.example", "*", slow)
    mailbox(ours, "imap.lindqvist.example")
    began = time.monotonic()
    assert Search(ours).found
    assert time.monotonic() - began < 10


@pytest.mark.parametrize(("kind", "port"), [("imap", 993), ("smtp", 465)])
def test_a_mail_server_that_drips_is_left(
    ours: Internet, stop: threading.Event, kind: str, port: int
) -> None:
    private = ours.context("box.lindqvist.example")
    ours.listener("box.lindqvist.example", port, drip(private, b"*", lambda: stop.wait(0.05)))
    server = MailServer("box.lindqvist.example", port, "tls", ours.ca_file, timeout=0.5)
    began = time.monotonic()
    with pytest.raises(Unreachable, match="did not answer in time"):
        (imap_ways if kind == "imap" else smtp_ways)(server, ours)
    assert time.monotonic() - began < 3


def test_a_mail_server_that_floods_is_left(ours: Internet) -> None:
    private = ours.context("box.lindqvist.example")
    ours.listener("box.lindqvist.example", 993, drip(private, b"x" * 65536, lambda: None))
    with pytest.raises(Refused, match="is no mail server"):
        imap_ways(MailServer("box.lindqvist.example", 993, "tls", ours.ca_file), ours)


def test_the_user_can_end_it_at_any_time(ours: Internet) -> None:
    mailbox(ours, "imap.lindqvist.example")
    for most in count(1):
        looks = 0

        def cancelled(most: int = most) -> bool:
            nonlocal looks
            looks += 1
            return looks >= most

        said = list(
            find(
                ROSA,
                providers=PROVIDERS,
                added=NOW,
                ask=lambda _: True,
                cancelled=cancelled,
                names=ours,
                http=ours.http,
                ca_file=ours.ca_file,
            )
        )
        assert looks <= most + 12
        if any(isinstance(one, Candidate) for one in said):
            assert most > 5
            break
        assert not any("No mailbox server was found" in str(one) for one in said)


def test_a_search_that_is_dropped_ends_what_it_opened(ours: Internet) -> None:
    ours.web("autoconfig.lindqvist.example", "*", Page(404))
    mailbox(ours, "imap.lindqvist.example")
    search = find(
        ROSA,
        providers=PROVIDERS,
        added=NOW,
        ask=lambda _: True,
        names=ours,
        http=ours.http,
        ca_file=ours.ca_file,
    )
    for one in search:
        if "usual names" in str(one):
            break
    search.close()  # type: ignore[attr-defined]
    assert list(search) == []


def test_the_time_that_the_user_takes_to_answer_is_not_counted(ours: Internet) -> None:
    ours.exchangers_of["lindqvist.example"] = ("mx.hoster.example",)
    mailbox(ours, "imap.hoster.example")

    def ask(_: str) -> bool:
        until = time.monotonic() + 4.5
        while time.monotonic() < until:
            threading.Event().wait(0.1)
        return True

    said = find(
        ROSA,
        providers=PROVIDERS,
        added=NOW,
        ask=ask,
        names=ours,
        http=ours.http,
        ca_file=ours.ca_file,
        longest=4,
    )
    assert any(isinstance(one, Candidate) for one in said)


# ---- Files of strangers ------------------------------------------------------------------------------------


LAUGHS = b"""<?xml version="1.0"?><!DOCTYPE clientConfig [<!ENTITY a "imap.lindqvist.example">
<!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>
<clientConfig><emailProvider><incomingServer type="imap"><hostname>&a;</hostname><port>993</port>
<socketType>SSL</socketType></incomingServer></emailProvider></clientConfig>"""


@pytest.mark.parametrize(
    "body",
    [
        LAUGHS,
        b"",
        b"\x00" * 1000,
        b"<clientConfig>" * 10_000,
        b"<clientConfig>" + b"<a/>" * 10_000 + b"</clientConfig>",
        b"<clientConfig><!--" + b"x" * 400_000 + b"--></clientConfig>",
        b"<!doctype html><title>Please sign in to this network</title>",
        config("lindqvist.example").replace("SSL", "plain").encode(),
        config("lindqvist.example").replace("imap.lindqvist.example", "localhost").encode(),
        config("lindqvist.example").replace("imap.lindqvist.example", "a b/c@d").encode(),
        config("lindqvist.example").replace("993", "99999").encode(),
        config("lindqvist.example").replace("993", "-1").encode(),
        config("lindqvist.example").replace("%EMAILADDRESS%", "%REALNAME%").encode(),
    ],
    ids=range(13),
)
def test_a_file_that_makes_no_sense_or_harms_says_nothing(ours: Internet, body: bytes) -> None:
    ours.web("autoconfig.lindqvist.example", "*", Page(200, body))
    search = Search(ours)
    assert search.found == []
    assert not any("says where the mailboxes are" in step.sentence for step in search.steps)


@pytest.mark.parametrize(
    "body",
    [
        b"[]",
        b"{",
        b'{"Protocol":"EWS"}',
        b'{"Protocol":"EWS","Url":7}',
        b'{"Protocol":"EWS","Url":"http://a"}',
    ],
)
def test_json_that_makes_no_sense_says_nothing(ours: Internet, body: bytes) -> None:
    ours.web("autodiscover.lindqvist.example", V2, Page(200, body))
    assert Search(ours).found == []


def test_a_file_that_names_a_crowd_of_servers_has_a_bound(ours: Internet) -> None:
    one = config("lindqvist.example")
    inside = one[one.index('<incomingServer type="imap"') : one.index("<outgoingServer")]
    ours.web("autoconfig.lindqvist.example", "*", Page(200, one.replace(inside, inside * 500).encode()))
    search = Search(ours)
    assert len([step for step in search.steps if "imap.lindqvist.example" in step.sentence]) <= 7


@pytest.mark.parametrize("answer", WRONG.values(), ids=WRONG)
def test_whatever_a_web_server_does_the_search_goes_on(ours: Internet, answer: Answer) -> None:
    hosts = [f"{name}lindqvist.example" for name in ("", "autoconfig.", "autodiscover.", "mail.")]
    mailbox(ours, "imap.lindqvist.example")
    with hostile_http(answer, ours.authority.certify(*hosts)) as server:
        for host in hosts:
            ours.door(host, 443, server.port)
        began = time.monotonic()
        search = Search(ours, longest=4)
        assert time.monotonic() - began < 6
        assert [one.asks for one in search.found] == [Asks.PASSWORD]
        assert not server.secrets()


# ---- Meddlers ----------------------------------------------------------------------------------------------


def test_a_certificate_of_another_name_is_no_server_of_ours(ours: Internet) -> None:
    mailbox(ours, "imap.lindqvist.example", certified="evil.example")
    search = Search(ours)
    assert search.found == []
    assert any("belongs to another name" in step.sentence for step in search.steps)


def test_a_certificate_that_has_expired_is_told(ours: Internet) -> None:
    mailbox(ours, "imap.lindqvist.example", days=-1)
    search = Search(ours)
    assert search.found == []
    assert any("has expired" in step.sentence for step in search.steps)


def test_a_web_server_with_the_certificate_of_another_name_is_not_heard(ours: Internet) -> None:
    ours.web("evil.example", V2, v2(EWS))
    ours.web("mail.lindqvist.example", "/EWS/Exchange.asmx", Page(404))
    ours.doors["autodiscover.lindqvist.example", 443] = ours.doors["evil.example", 443]
    Search(ours)
    assert ours.said_to("autodiscover.lindqvist.example") == []


@pytest.mark.parametrize("kind", ["imap", "smtp"])
@pytest.mark.parametrize("how", ["strips", "hasty"])
def test_starttls_that_somebody_meddles_with_is_no_way(ours: Internet, kind: str, how: str) -> None:
    more: dict[str, object] = {"strips": True} if how == "strips" else {"hasty": b"* OK forged\r\n"}
    port = 143 if kind == "imap" else 587
    made = greeter(ours, kind, "box.lindqvist.example", port, "starttls", **more)
    server = MailServer("box.lindqvist.example", port, "starttls", ours.ca_file, timeout=2.0)
    with pytest.raises((Unsafe, Unreachable)):
        (imap_ways if kind == "imap" else smtp_ways)(server, ours)
    assert b"CAPABILITY" not in b"".join(made.heard)


@pytest.mark.parametrize(
    "greeting", [b"* PREAUTH hello", b"* BYE busy", b"HTTP/1.1 400 Bad Request", b"+OK pop"]
)
def test_what_does_not_greet_as_a_mailbox_is_none(ours: Internet, greeting: bytes) -> None:
    mailbox(ours, "imap.lindqvist.example", greeting=greeting)
    search = Search(ours)
    assert search.found == []
    assert any("is no IMAP server" in step.sentence for step in search.steps)


def test_a_relay_without_sign_in_takes_nothing_from_us(ours: Internet) -> None:
    mailbox(ours, "imap.lindqvist.example")
    submission(ours, "smtp.lindqvist.example", greeting=b"554 go away")
    account = Search(ours).only.account
    assert account.outgoing is None


def test_a_captive_portal_finds_nothing_and_is_told_nothing_secret(ours: Internet) -> None:
    portal = Page(302, headers={"Location": "https://portal.hotel.example/login"})
    for host in ("", "autoconfig.", "autodiscover.", "mail."):
        ours.web(f"{host}lindqvist.example", "*", portal)
    search = Search(ours)
    assert search.found == []
    assert any("portal.hotel.example" in question for question in search.questions)
    assert ours.said_to("portal.hotel.example") == []


def test_records_that_make_no_sense_are_left(ours: Internet) -> None:
    ours.services_of["_imaps._tcp.lindqvist.example"] = (
        Service("imap.lindqvist.example", 0),
        Service("imap.lindqvist.example", 70000),
    )
    assert Search(ours).found == []


def test_an_answer_without_end_is_left(ours: Internet) -> None:
    ours.web("autoconfig.lindqvist.example", "*", Page(200, b"<clientConfig>" + b" " * 2_000_000))
    ours.web("mail.lindqvist.example", "/EWS/Exchange.asmx", exchange_offer)
    assert Search(ours).found


# ---- Doors -------------------------------------------------------------------------------------------------


def test_doors_are_tried_side_by_side(ours: Internet) -> None:
    mailbox(ours, "imap.lindqvist.example")
    shut = [Door(f"h{number}.lindqvist.example", 443) for number in range(6)]
    for door in shut:
        ours.drops(door.host, door.port)
    open_door = Door("imap.lindqvist.example", 993)
    began = time.monotonic()
    assert set(knock(ours, [*shut, open_door], lambda: False, patience=1.0)) == {open_door}
    assert time.monotonic() - began < 3


def test_nobody_waits_at_doors_once_the_search_is_ended(ours: Internet) -> None:
    ours.drops("h.lindqvist.example", 443)
    looks = iter([False, False, True])
    began = time.monotonic()
    assert knock(ours, [Door("h.lindqvist.example", 443)], lambda: next(looks, True), patience=30.0) == {}
    assert time.monotonic() - began < 5
