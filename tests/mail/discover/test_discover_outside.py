"""What leads out of the domain or over plain HTTP: nobody is asked there before the user has agreed."""

from pathlib import Path

import pytest

from tests.mail.discovering import EWS, ROSA, Search, config, exchange_offer, pox, v2
from tests.servers.autoconfig import Asked, Internet, Page
from tests.servers.autoconfig_mail import mailbox, submission
from trayapp.mail.discover.names import Service
from trayapp.settings.accounts.account import ExchangeAccount, ImapAccount

HOSTER = "hoster.example"
POX = "/autodiscover/autodiscover.xml"


@pytest.fixture
def hosted(net: Internet) -> Internet:
    """A domain whose mail is at somebody else's, who has Exchange and IMAP."""
    net.exchangers_of["lindqvist.example"] = (f"mx1.{HOSTER}",)
    net.web(f"exchange.{HOSTER}", "/EWS/Exchange.asmx", exchange_offer)
    return net


ELSEWHERE = f"https://exchange.{HOSTER}/EWS/Exchange.asmx"


def reached(net: Internet, part: str = HOSTER) -> list[Asked]:
    return [asked for asked in net.asked if part in asked.host]


# ---- Redirects ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("agree", [True, False])
@pytest.mark.parametrize("how", ["answer", "status", "address", "v2", "record"])
def test_another_domain_is_asked_only_if_the_user_agrees(hosted: Internet, how: str, agree: bool) -> None:
    there = f"https://autodiscover.{HOSTER}{POX}"
    hosted.web(f"autodiscover.{HOSTER}", POX, pox("settings", "Protocol", f"<EwsUrl>{ELSEWHERE}</EwsUrl>"))
    host = "autodiscover.lindqvist.example"
    if how == "answer":
        hosted.web(host, POX, pox("redirectUrl", "RedirectUrl", there))
    elif how == "status":
        hosted.web(host, POX, Page(302, headers={"Location": there}))
    elif how == "address":
        hosted.web(host, POX, pox("redirectAddr", "RedirectAddr", f"rosa@{HOSTER}"))
    elif how == "v2":
        newer = f"/autodiscover/autodiscover.json/v1.0/{ROSA}"
        onward = f"https://autodiscover.{HOSTER}{newer}?Protocol=EWS"
        hosted.web(host, newer, Page(302, headers={"Location": onward}))
        hosted.web(f"autodiscover.{HOSTER}", newer, v2(ELSEWHERE))
    else:
        hosted.services_of["_autodiscover._tcp.lindqvist.example"] = (Service(f"autodiscover.{HOSTER}", 443),)
    search = Search(hosted, agree=agree)
    assert any(f"autodiscover.{HOSTER}" in question for question in search.questions)
    assert all(question.endswith("?") for question in search.questions)
    if agree:
        account = search.only.account
        assert isinstance(account, ExchangeAccount)
        assert account.url == ELSEWHERE
        assert account.address == ROSA
    else:
        assert search.found == []
        assert reached(hosted) == []


def test_inside_the_domain_nobody_is_asked(hosted: Internet) -> None:
    hosted.web("mail.lindqvist.example", "/EWS/Exchange.asmx", exchange_offer)
    hosted.web("mail.lindqvist.example", POX, pox("settings", "Protocol", f"<EwsUrl>{EWS}</EwsUrl>"))
    there = Page(302, headers={"Location": f"https://mail.lindqvist.example{POX}"})
    hosted.web("autodiscover.lindqvist.example", POX, there)
    search = Search(hosted)
    assert isinstance(search.only.account, ExchangeAccount)
    assert search.questions == []


def test_a_name_that_only_looks_like_the_domain_is_outside(hosted: Internet) -> None:
    there = Page(302, headers={"Location": f"https://evil-lindqvist.example{POX}"})
    hosted.web("autodiscover.lindqvist.example", POX, there)
    hosted.web("evil-lindqvist.example", "*", exchange_offer)
    search = Search(hosted)
    assert any("evil-lindqvist.example" in question for question in search.questions)
    assert reached(hosted, "evil") == []


def test_a_name_that_only_looks_like_microsofts_is_outside(hosted: Internet) -> None:
    there = Page(302, headers={"Location": f"https://autodiscover-evil-outlook.com{POX}"})
    hosted.web("autodiscover.lindqvist.example", POX, there)
    search = Search(hosted)
    assert any("autodiscover-evil-outlook.com" in question for question in search.questions)


@pytest.mark.parametrize(
    "target",
    [
        "http://mail.lindqvist.example/autodiscover/autodiscover.xml",
        "https://rosa:secret@mail.lindqvist.example/",
        "https://localhost/autodiscover/autodiscover.xml",
        "https://127.0.0.1/autodiscover/autodiscover.xml",
        "file:///etc/passwd",
        "https://mail.lindqvist.example:0/",
        "//[::1",
        "",
    ],
)
def test_what_no_address_should_be_is_not_followed(hosted: Internet, target: str) -> None:
    hosted.web("autodiscover.lindqvist.example", POX, Page(302, headers={"Location": target}))
    hosted.web_in_the_clear("mail.lindqvist.example", POX, Page(200, b"never"))
    search = Search(hosted)
    assert search.found == []
    assert [asked.host for asked in hosted.asked if asked.path == POX and asked.method == "POST"] == [
        "autodiscover.lindqvist.example"
    ]


def test_a_circle_of_redirects_ends(hosted: Internet) -> None:
    hosts = ["autodiscover.lindqvist.example", "a.lindqvist.example", "b.lindqvist.example"]
    for number, host in enumerate(hosts):
        onward = f"https://{hosts[(number + 1) % 3]}{POX}"
        hosted.web(host, POX, Page(302, headers={"Location": onward}))
    Search(hosted)
    assert len([asked for asked in hosted.asked if asked.path == POX]) == 3


def test_a_chain_of_redirects_ends(hosted: Internet) -> None:
    def onward(asked: Asked) -> Page:
        count = int(asked.query.get("n", ["0"])[0]) + 1
        return Page(302, headers={"Location": f"https://autodiscover.lindqvist.example{POX}?n={count}"})

    hosted.web("autodiscover.lindqvist.example", POX, onward)
    Search(hosted)
    assert len([asked for asked in hosted.asked if asked.path == POX]) == 10


# ---- Plain HTTP --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("agree", [True, False])
def test_plain_http_is_asked_only_if_the_user_agrees(hosted: Internet, agree: bool) -> None:
    hosted.web(f"autodiscover.{HOSTER}", POX, pox("settings", "Protocol", f"<EwsUrl>{ELSEWHERE}</EwsUrl>"))
    onward = Page(302, headers={"Location": f"https://autodiscover.{HOSTER}{POX}"})
    hosted.web_in_the_clear("autodiscover.lindqvist.example", POX, onward)
    search = Search(hosted, agree=agree)
    [question] = [one for one in search.questions if "without encryption" in one and "forged" in one]
    assert "Nothing about you is sent" in question
    in_the_clear = hosted.said_to("autodiscover.lindqvist.example")
    if agree:
        assert isinstance(search.only.account, ExchangeAccount)
        [asked] = in_the_clear
        assert (asked.method, asked.target, asked.body) == ("GET", POX, b"")
        assert "rosa" not in str(asked.headers)
        # Where a forged answer could lead is a question of its own.
        assert any(f"autodiscover.{HOSTER}" in one for one in search.questions)
    else:
        assert in_the_clear == []
        assert search.found == []


def test_where_the_safe_ways_lead_somewhere_plain_http_is_no_question(hosted: Internet) -> None:
    hosted.web_in_the_clear("autodiscover.lindqvist.example", "*", Page(302))
    hosted.web("mail.lindqvist.example", "/EWS/Exchange.asmx", exchange_offer)
    search = Search(hosted, agree=True)
    assert search.found
    assert search.questions == []


def test_an_answer_over_plain_http_leads_to_no_plain_http(hosted: Internet) -> None:
    onward = Page(302, headers={"Location": f"http://mail.lindqvist.example{POX}"})
    hosted.web_in_the_clear("autodiscover.lindqvist.example", POX, onward)
    hosted.web_in_the_clear("mail.lindqvist.example", "*", Page(200, b"never"))
    Search(hosted, agree=True)
    assert hosted.said_to("mail.lindqvist.example") == []


# ---- Who takes the mail, and name servers ------------------------------------------------------------------


@pytest.mark.parametrize("agree", [True, False])
def test_whoever_takes_the_mail_is_asked_only_if_the_user_agrees(hosted: Internet, agree: bool) -> None:
    file = Page(body=config(HOSTER).encode())
    hosted.web(f"autoconfig.{HOSTER}", "/mail/config-v1.1.xml", file)
    mailbox(hosted, f"imap.{HOSTER}")
    submission(hosted, f"out.{HOSTER}")
    search = Search(hosted, agree=agree)
    assert any(f"mx1.{HOSTER}" in question for question in search.questions)
    if agree:
        account = search.only.account
        assert isinstance(account, ImapAccount)
        assert account.host == f"imap.{HOSTER}"
        [asked] = reached(hosted, "autoconfig")
        assert asked.query == {"emailaddress": [ROSA]}
    else:
        assert reached(hosted) == []
        assert search.found == []


@pytest.mark.parametrize("agree", [True, False])
def test_a_server_outside_that_name_servers_name_is_a_question(net: Internet, agree: bool) -> None:
    net.exchangers_of["lindqvist.example"] = ("mx.lindqvist.example",)
    net.services_of["_imaps._tcp.lindqvist.example"] = (Service(f"imap.{HOSTER}", 993),)
    greeter = mailbox(net, f"imap.{HOSTER}")
    search = Search(net, agree=agree)
    assert f"at imap.{HOSTER}, which is outside of that domain" in search.questions[0].replace("  ", " ")
    assert bool(search.found) is agree
    assert bool(greeter.heard) is agree


def test_a_large_provider_that_name_servers_name_is_no_question(net: Internet) -> None:
    net.exchangers_of["lindqvist.example"] = ("mx.lindqvist.example",)
    net.services_of["_imaps._tcp.lindqvist.example"] = (Service("imap.fastmail.com", 993),)
    mailbox(net, "imap.fastmail.com")
    search = Search(net)
    assert search.found
    assert search.questions == []


def test_nobody_is_asked_twice_about_the_same(hosted: Internet) -> None:
    there = Page(302, headers={"Location": f"https://autodiscover.{HOSTER}{POX}"})
    for host in ("autodiscover.lindqvist.example", "lindqvist.example"):
        hosted.web(host, POX, there)
    search = Search(hosted)
    assert len(search.questions) == len(set(search.questions))
    assert len([one for one in search.questions if f"autodiscover.{HOSTER}" in one]) == 1


def test_what_the_domain_itself_says_over_tls_is_tried(net: Internet) -> None:
    net.exchangers_of["lindqvist.example"] = (f"mx1.{HOSTER}",)
    file = Page(body=config(HOSTER).encode())
    net.web("autoconfig.lindqvist.example", "/mail/config-v1.1.xml", file)
    greeter = mailbox(net, f"imap.{HOSTER}")
    search = Search(net)
    assert f"imap.{HOSTER}" in search.only.sentence
    assert search.questions == []
    assert all(b"rosa" not in line for line in greeter.heard)


def test_no_third_party_is_ever_asked(net: Internet, tmp_path: Path) -> None:
    net.exchangers_of["lindqvist.example"] = ("mx.lindqvist.example",)
    Search(net, agree=True)
    assert all(name.endswith("lindqvist.example") for name in net.looked_up)
