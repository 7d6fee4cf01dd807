"""What name servers say, asked of a real one on loopback."""

import time
from collections.abc import Iterator

import pytest

from tests.servers.autoconfig_names import NameServer, name_server
from trayapp.errors import NotFound, Unreachable
from trayapp.mail.discover.names import NameServers, Place, Service

DOMAIN = "lindqvist.example"


@pytest.fixture
def server() -> Iterator[NameServer]:
    with name_server() as running:
        yield running


def test_who_takes_the_mail_is_told_preferred_first(server: NameServer) -> None:
    server.records[DOMAIN, "MX"] = ["20 Second.Mx.example.", "10 first.mx.example."]
    assert NameServers().exchangers(DOMAIN) == ("first.mx.example", "second.mx.example")


def test_a_domain_that_takes_no_mail_is_told_from_one_that_says_nothing(server: NameServer) -> None:
    server.records[DOMAIN, "MX"] = ["0 ."]
    server.records["quiet.example", "A"] = ["192.0.2.1"]
    assert NameServers().exchangers(DOMAIN) == (".",)
    assert NameServers().exchangers("quiet.example") == ()


def test_a_domain_that_is_not_there_is_told(server: NameServer) -> None:
    with pytest.raises(NotFound, match=r"There is no domain lindqvist\.example"):
        NameServers().exchangers(DOMAIN)


def test_services_are_told_preferred_first_and_a_dot_means_none(server: NameServer) -> None:
    server.records[f"_imaps._tcp.{DOMAIN}", "SRV"] = [
        "10 0 993 c.example.",
        "0 1 993 b.example.",
        "0 5 1993 A.example.",
    ]
    server.records[f"_pop3s._tcp.{DOMAIN}", "SRV"] = ["0 0 0 ."]
    names = NameServers()
    assert names.services(f"_imaps._tcp.{DOMAIN}") == (
        Service("a.example", 1993),
        Service("b.example", 993),
        Service("c.example", 993),
    )
    assert names.services(f"_pop3s._tcp.{DOMAIN}") == ()
    assert names.services(f"_imap._tcp.{DOMAIN}") == ()


def test_what_a_host_is_really_called(server: NameServer) -> None:
    server.records[f"autodiscover.{DOMAIN}", "CNAME"] = ["a.example."]
    server.records["a.example", "CNAME"] = ["autodiscover.outlook.com."]
    assert NameServers().alias(f"autodiscover.{DOMAIN}") == "autodiscover.outlook.com"
    assert NameServers().alias("b.example") == "b.example"


def test_a_circle_of_names_ends(server: NameServer) -> None:
    server.records["a.example", "CNAME"] = ["b.example."]
    server.records["b.example", "CNAME"] = ["a.example."]
    assert NameServers().alias("a.example") in {"a.example", "b.example"}
    assert len(server.asked) == 10


def test_where_a_server_is(server: NameServer) -> None:
    server.records[f"imap.{DOMAIN}", "A"] = ["192.0.2.1", "192.0.2.2"]
    server.records[f"imap.{DOMAIN}", "AAAA"] = ["2001:db8::1"]
    *fourth, sixth = NameServers().places(f"imap.{DOMAIN}", 993)
    assert set(fourth) == {Place("192.0.2.1", 993), Place("192.0.2.2", 993)}
    assert sixth == Place("2001:db8::1", 993)


def test_the_systems_own_names_are_known_too(server: NameServer) -> None:
    assert Place("127.0.0.1", 993) in NameServers().places("localhost", 993)


def test_a_server_that_cannot_tell_is_no_reason_to_stop(server: NameServer) -> None:
    server.broken.add(DOMAIN)
    assert NameServers(0.5).exchangers(DOMAIN) == ()


def test_one_that_does_not_answer_is_told_in_time(server: NameServer) -> None:
    server.silent = True
    began = time.monotonic()
    with pytest.raises(Unreachable, match="No name server answers"):
        NameServers(0.3).exchangers(DOMAIN)
    assert NameServers(0.1).services(f"_imaps._tcp.{DOMAIN}") == ()
    assert NameServers(0.1).places("localhost", 993) == ()
    assert NameServers(0.1).alias("a.example") == "a.example"
    assert time.monotonic() - began < 2


def test_names_that_cannot_be_are_not_there(server: NameServer) -> None:
    for name in ("a..example", f"{'x' * 70}.example", f"{'a.' * 200}example"):
        assert NameServers(0.5).places(name, 1) == ()
        assert NameServers(0.5).services(name) == ()
    assert server.asked == []
