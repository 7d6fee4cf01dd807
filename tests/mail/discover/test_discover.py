"""From an address to its mailbox: the whole search against servers on loopback."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.mail.discovering import EWS, NOW, PROVIDERS, ROSA, Search, config, exchange_offer, pox, v2
from tests.servers.autoconfig import Asked, Internet, Page
from tests.servers.autoconfig_mail import greeter, mailbox, submission
from tests.servers.dovecot import Dovecot
from tests.servers.ews import ews_server
from tests.servers.submission import submission as real_submission
from trayapp.errors import Refused, Unsafe
from trayapp.mail.discover.find import Asks, find
from trayapp.mail.discover.greeting import MailServer, imap_ways, smtp_ways
from trayapp.mail.discover.names import Service
from trayapp.mail.sockets import Security as Sock
from trayapp.settings.accounts.account import (
    Authorization,
    ExchangeAccount,
    ImapAccount,
    Outgoing,
    Provider,
    Security,
)

TENANT = "8f1c9a52-3b77-4c1e-9d0a-5b6f0f6b2a11"
# ---- Large providers ---------------------------------------------------------------------------------------


def test_an_address_of_a_large_provider_needs_no_question_to_anybody(net: Internet) -> None:
    mailbox(net, "imap.gmail.com")
    submission(net, "smtp.gmail.com")
    search = Search(net, "rosa.lindqvist@gmail.com")
    first, second = search.found
    assert first.account == ImapAccount(
        "Gmail", "rosa.lindqvist@gmail.com", "imap.gmail.com", NOW, outgoing=Outgoing("smtp.gmail.com")
    )
    assert first.asks is Asks.APP_PASSWORD
    assert first.page == "https://myaccount.google.com/apppasswords"
    assert second.asks is Asks.BROWSER
    assert isinstance(second.account, ImapAccount)
    assert second.account.authorization == Authorization(Provider.GOOGLE, "")
    assert net.asked == []
    assert set(net.looked_up) == {"imap.gmail.com", "smtp.gmail.com"}


def test_who_takes_the_mail_of_an_own_domain_tells_the_provider(net: Internet) -> None:
    net.exchangers_of["lindqvist.example"] = ("aspmx.l.google.com", "alt1.aspmx.l.google.com")
    mailbox(net, "imap.gmail.com")
    search = Search(net)
    assert [one.asks for one in search.found] == [Asks.APP_PASSWORD, Asks.BROWSER]
    assert "is at Google Workspace" in search.steps[1].sentence
    assert search.questions == []


def test_a_provider_that_lets_no_program_in_says_so(net: Internet) -> None:
    search = Search(net, "rosa@proton.me")
    assert search.found == []
    assert "Bridge" in search.last
    assert search.steps[-1].good is False


def test_a_large_provider_that_cannot_be_reached_is_not_offered(net: Internet) -> None:
    search = Search(net, "rosa@gmail.com")
    assert search.found == []
    assert search.last == "Gmail cannot be reached from here. Check the connection to the network."
    assert net.asked == []


# ---- Exchange of one's own ---------------------------------------------------------------------------------


@pytest.fixture
def office(net: Internet) -> Internet:
    """A firm with an Exchange server of its own."""
    net.exchangers_of["lindqvist.example"] = ("mail.lindqvist.example",)
    net.web("mail.lindqvist.example", "/EWS/Exchange.asmx", exchange_offer)
    return net


def test_the_newer_autodiscover_names_the_exchange_server(office: Internet) -> None:
    office.web("autodiscover.lindqvist.example", f"/autodiscover/autodiscover.json/v1.0/{ROSA}", v2(EWS))
    search = Search(office)
    assert search.only.account == ExchangeAccount("Lindqvist", ROSA, EWS, NOW)
    assert search.only.asks is Asks.PASSWORD
    assert search.questions == []
    [asked] = office.said_to("autodiscover.lindqvist.example")
    assert asked.query == {"Protocol": ["EWS"]}


@pytest.mark.parametrize("ntlm", [True, False])
def test_an_exchange_server_that_keeps_mail_is_heard(net: Internet, ntlm: bool) -> None:
    net.exchangers_of["lindqvist.example"] = ("mail.lindqvist.example",)
    if not ntlm:  # who offers Basic alone has to be named: so does many a site that is no Exchange
        net.web("autodiscover.lindqvist.example", f"/autodiscover/autodiscover.json/v1.0/{ROSA}", v2(EWS))
    with ews_server(net.authority, host="mail.lindqvist.example", ntlm=ntlm) as server:
        net.door("mail.lindqvist.example", 443, server.front.port)
        assert Search(net).only.account == ExchangeAccount("Lindqvist", ROSA, EWS, NOW)
        assert server.tried == []


def test_the_older_autodiscover_names_the_exchange_server(office: Internet) -> None:
    def answer(asked: Asked) -> Page:
        assert asked.method == "POST"
        assert f"<EMailAddress>{ROSA}</EMailAddress>".encode() in asked.body
        return pox("settings", "Protocol", f"<Type>EXPR</Type><EwsUrl>{EWS}</EwsUrl>")

    office.web("lindqvist.example", "/autodiscover/autodiscover.xml", answer)
    assert Search(office).only.account == ExchangeAccount("Lindqvist", ROSA, EWS, NOW)


def test_autodiscover_that_wants_a_sign_in_is_a_hint_in_itself(net: Internet) -> None:
    net.exchangers_of["lindqvist.example"] = ("mx.lindqvist.example",)
    net.web("autodiscover.lindqvist.example", "*", Page(401, headers={"WWW-Authenticate": "NTLM"}))
    url = "https://autodiscover.lindqvist.example/EWS/Exchange.asmx"
    assert Search(net).only.account == ExchangeAccount("Lindqvist", ROSA, url, NOW)


def test_an_exchange_server_is_found_by_its_usual_name(office: Internet) -> None:
    assert Search(office).only.account == ExchangeAccount("Lindqvist", ROSA, EWS, NOW)


def test_no_secret_and_no_name_is_ever_sent(office: Internet) -> None:
    office.web("autodiscover.lindqvist.example", f"/autodiscover/autodiscover.json/v1.0/{ROSA}", v2(EWS))
    Search(office)
    assert all("authorization" not in asked.headers for asked in office.asked)


def test_a_site_that_wants_a_sign_in_everywhere_is_no_exchange(net: Internet) -> None:
    net.exchangers_of["lindqvist.example"] = ("mx.lindqvist.example",)
    net.web("mail.lindqvist.example", "*", Page(401, headers={"WWW-Authenticate": 'Basic realm="staging"'}))
    assert Search(net).found == []


def test_a_server_with_a_sign_in_that_owed_lacks_is_told_of(net: Internet) -> None:
    net.exchangers_of["lindqvist.example"] = ("mail.lindqvist.example",)
    net.web("autodiscover.lindqvist.example", f"/autodiscover/autodiscover.json/v1.0/{ROSA}", v2(EWS))
    net.web("mail.lindqvist.example", "*", Page(401, headers={"WWW-Authenticate": 'Bearer realm="x"'}))
    search = Search(net)
    assert search.found == []
    assert any("(bearer)" in step.sentence for step in search.steps)


def test_a_web_site_that_answers_everything_is_no_exchange(net: Internet) -> None:
    net.exchangers_of["lindqvist.example"] = ("mx.lindqvist.example",)
    for host in ("", "mail.", "autodiscover.", "autoconfig."):
        net.web(f"{host}lindqvist.example", "*", Page(200, b"<!doctype html><p>Welcome to our firm."))
    search = Search(net)
    assert search.found == []
    assert search.last.startswith("No mailbox server was found for lindqvist.example. Ask whoever runs")


# ---- IMAP --------------------------------------------------------------------------------------------------


def named(host: str = "autoconfig.lindqvist.example") -> str:
    return (
        "/mail/config-v1.1.xml"
        if host.startswith("autoconfig")
        else ("/.well-known/autoconfig/mail/config-v1.1.xml")
    )


@pytest.mark.parametrize("host", ["autoconfig.lindqvist.example", "lindqvist.example"])
def test_the_domains_own_file_names_the_servers(net: Internet, host: str) -> None:
    net.exchangers_of["lindqvist.example"] = ("mx.lindqvist.example",)
    file = config("lindqvist.example", "%EMAILLOCALPART%")
    net.web(host, named(host), Page(body=file.encode()))
    mailbox(net, "imap.lindqvist.example")
    submission(net, "out.lindqvist.example")
    assert Search(net).only.account == ImapAccount(
        "Lindqvist",
        ROSA,
        "imap.lindqvist.example",
        NOW,
        username="rosa",
        outgoing=Outgoing("out.lindqvist.example"),
    )


def test_what_is_named_and_does_not_answer_is_not_offered(net: Internet) -> None:
    net.exchangers_of["lindqvist.example"] = ("mx.lindqvist.example",)
    net.web(
        "autoconfig.lindqvist.example",
        named(),
        Page(body=config("lindqvist.example").encode()),
    )
    search = Search(net)
    assert search.found == []
    assert any("imap.lindqvist.example" in step.sentence for step in search.steps)


def test_a_file_that_names_a_large_provider_brings_its_own_ways(net: Internet) -> None:
    net.exchangers_of["lindqvist.example"] = ("mx.lindqvist.example",)
    file = config("fastmail.com")
    net.web("autoconfig.lindqvist.example", named(), Page(body=file.encode()))
    mailbox(net, "imap.fastmail.com")
    only = Search(net).only
    assert only.asks is Asks.APP_PASSWORD
    assert only.page.startswith("https://app.fastmail.com/")


def test_name_servers_name_the_servers(net: Internet) -> None:
    net.exchangers_of["lindqvist.example"] = ("mx.lindqvist.example",)
    net.services_of["_imaps._tcp.lindqvist.example"] = (Service("box.lindqvist.example", 10993),)
    net.services_of["_submission._tcp.lindqvist.example"] = (Service("box.lindqvist.example", 587),)
    greeter(net, "imap", "box.lindqvist.example", 10993)
    submission(net, "box.lindqvist.example", 587, security="starttls")
    account = Search(net).only.account
    assert isinstance(account, ImapAccount)
    assert (account.host, account.port, account.security) == ("box.lindqvist.example", 10993, Security.TLS)
    assert account.outgoing == Outgoing("box.lindqvist.example", 587, Security.STARTTLS)


@pytest.mark.parametrize(
    ("port", "security"), [(993, Security.TLS), (143, Security.STARTTLS)], ids=["tls", "starttls"]
)
def test_the_usual_names_are_tried_last(net: Internet, port: int, security: Security) -> None:
    net.exchangers_of["lindqvist.example"] = ("mx.lindqvist.example",)
    greeter(net, "imap", "mail.lindqvist.example", port, security.value)
    submission(net, "mail.lindqvist.example")
    account = Search(net).only.account
    assert isinstance(account, ImapAccount)
    assert (account.host, account.port, account.security) == ("mail.lindqvist.example", port, security)
    assert account.outgoing == Outgoing("mail.lindqvist.example")


def test_a_mailbox_without_a_server_that_takes_mail_can_be_read(net: Internet) -> None:
    net.exchangers_of["lindqvist.example"] = ("mx.lindqvist.example",)
    mailbox(net, "imap.lindqvist.example")
    search = Search(net)
    account = search.only.account
    assert account.outgoing is None
    assert any("all else works without" in step.sentence for step in search.steps)


def test_a_server_for_the_browser_alone_is_not_offered_with_a_password(net: Internet) -> None:
    net.exchangers_of["lindqvist.example"] = ("mx.lindqvist.example",)
    mailbox(net, "imap.lindqvist.example", ways="LOGINDISABLED AUTH=XOAUTH2")
    search = Search(net)
    assert search.found == []
    assert any("sign-in in the browser" in step.sentence for step in search.steps)


@pytest.mark.dovecot
@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_a_real_mailbox_server_is_heard(net: Internet, dovecot: Dovecot, security: Sock) -> None:
    port = dovecot.imaps if security == "tls" else dovecot.imap
    net.door("localhost", port, port)
    server = MailServer("localhost", port, security, str(dovecot.authority.file))
    assert {"PLAIN", "PASSWORD"} <= imap_ways(server, net)
    with pytest.raises(Refused, match=r"no (SMTP|mail) server"):
        smtp_ways(replace(server, timeout=2.0), net)
    with pytest.raises(Unsafe, match="issued by somebody unknown"):
        imap_ways(replace(server, ca_file=""), net)


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_a_real_server_that_takes_mail_is_heard(net: Internet, security: Sock) -> None:
    certificate = net.authority.certify("localhost")
    with real_submission(security, certificate, net.authority.file) as real:
        net.door("localhost", real.port, real.port)
        server = MailServer("localhost", real.port, security, net.ca_file)
        assert "PASSWORD" in smtp_ways(server, net)
    assert real.tried == []


# ---- Nothing there -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "address", ["", "rosa", "rosa@", "@lindqvist.example", "rosa@office", "a b@c.example", "rosa@..example"]
)
def test_what_is_no_address_is_told(net: Internet, address: str) -> None:
    search = Search(net, address)
    assert search.last == "This is not an e-mail address yet. It looks like name@company.example."
    assert net.looked_up == []


def test_a_domain_that_is_not_there_is_probably_misspelled(net: Internet) -> None:
    assert Search(net).last == "There is no domain lindqvist.example. Check how the address is spelled."


def test_a_domain_that_takes_no_mail_is_told(net: Internet) -> None:
    net.exchangers_of["lindqvist.example"] = (".",)
    assert Search(net).last == "lindqvist.example takes no mail. Check how the address is spelled."


def test_a_domain_in_other_letters_is_asked_for_as_name_servers_know_it(net: Internet) -> None:
    net.exchangers_of["xn--mller-kva.example"] = ("mx.xn--mller-kva.example",)
    mailbox(net, "imap.xn--mller-kva.example")
    account = Search(net, "rosa@müller.example").only.account
    assert isinstance(account, ImapAccount)
    assert account.host == "imap.xn--mller-kva.example"
    assert account.address == "rosa@müller.example"


def test_certificates_that_cannot_be_used_end_the_search(net: Internet, tmp_path: Path) -> None:
    net.exchangers_of["lindqvist.example"] = ("mx.lindqvist.example",)
    net.web("lindqvist.example", "*", Page(404))
    said = list(
        find(
            ROSA,
            providers=PROVIDERS,
            added=NOW,
            ask=lambda _: True,
            names=net,
            ca_file=str(tmp_path / "none.pem"),
        )
    )
    assert "file of certificates cannot be used" in str(said[-1])


def test_behind_a_proxy_name_servers_may_know_nothing(net: Internet, monkeypatch: pytest.MonkeyPatch) -> None:
    net.web("mail.lindqvist.example", "/EWS/Exchange.asmx", exchange_offer)
    net.dead = True
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.lindqvist.example:3128")
    assert Search(net).only.account == ExchangeAccount("Lindqvist", ROSA, EWS, NOW)


def test_without_name_servers_nothing_can_be_found(net: Internet) -> None:
    net.dead = True
    search = Search(net)
    assert search.last == "No name server answers, so no server can be found. Check the network."
    assert search.steps[-1].good is False
