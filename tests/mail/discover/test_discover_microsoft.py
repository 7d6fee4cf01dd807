"""Mailboxes in Microsoft's cloud: how a search tells them, and whose they are."""

import json

import pytest

from tests.mail.discovering import NOW, ROSA, Search, pox, v2
from tests.servers.autoconfig import Internet, Page
from tests.servers.autoconfig_mail import mailbox
from trayapp.mail.discover.find import Asks
from trayapp.mail.discover.names import Service
from trayapp.settings.accounts.account import (
    Authorization,
    GraphAccount,
    ImapAccount,
    Outgoing,
    Provider,
    Security,
)

TENANT = "8f1c9a52-3b77-4c1e-9d0a-5b6f0f6b2a11"


def microsoft(net: Internet, whose: str = "lindqvist.example", **more: str) -> None:
    said = {
        "issuer": f"https://login.microsoftonline.com/{TENANT}/v2.0",
        "cloud_instance_name": "microsoftonline.com",
        "msgraph_host": "graph.microsoft.com",
        **more,
    }
    path = f"/{whose}/v2.0/.well-known/openid-configuration"
    net.web("login.microsoftonline.com", path, Page(body=json.dumps(said).encode()))
    net.web("graph.microsoft.com", "/v1.0/me", Page(401))
    mailbox(net, "outlook.office365.com", ways="AUTH=PLAIN AUTH=XOAUTH2")


def test_an_organisation_in_microsofts_cloud_gets_its_tenant(net: Internet) -> None:
    net.exchangers_of["lindqvist.example"] = ("lindqvist-example.mail.protection.outlook.com",)
    microsoft(net)
    first, second = Search(net).found
    assert first.account == GraphAccount(
        "Lindqvist", ROSA, Authorization(Provider.MICROSOFT, "", TENANT), NOW
    )
    assert first.asks is Asks.BROWSER
    assert isinstance(second.account, ImapAccount)
    assert second.account.host == "outlook.office365.com"
    assert second.account.outgoing == Outgoing("smtp.office365.com", 587, Security.STARTTLS)
    assert second.account.authorization == Authorization(Provider.MICROSOFT, "", TENANT)
    # Microsoft hears the domain and nothing of whose address it is.
    assert all(b"rosa" not in asked.body and "rosa" not in asked.target for asked in net.asked)


def test_a_private_address_at_microsoft_is_of_the_private_kind(net: Internet) -> None:
    microsoft(net, "consumers")
    first, second = Search(net, "rosa@outlook.com").found
    assert isinstance(first.account, GraphAccount)
    assert first.account.authorization == Authorization(Provider.MICROSOFT, "", "consumers")
    assert isinstance(second.account, ImapAccount)


def test_a_national_cloud_has_its_own_places(net: Internet) -> None:
    net.exchangers_of["lindqvist.example"] = ("lindqvist.mail.protection.office365.us",)
    microsoft(net, cloud_instance_name="microsoftonline.us", msgraph_host="graph.microsoft.us")
    net.web("graph.microsoft.us", "/v1.0/me", Page(401))
    [graph, _] = Search(net).found
    assert isinstance(graph.account, GraphAccount)
    assert graph.account.service == "https://graph.microsoft.us"
    assert graph.account.authorization.authority == "https://login.microsoftonline.us"


def test_a_cloud_that_nobody_knows_gets_no_sign_in(net: Internet) -> None:
    net.exchangers_of["lindqvist.example"] = ("lindqvist.mail.protection.outlook.com",)
    microsoft(net, cloud_instance_name="evil.example")
    assert Search(net).found == []


def test_a_filter_before_microsofts_cloud_hides_nothing(net: Internet) -> None:
    net.exchangers_of["lindqvist.example"] = ("eu-smtp-1.mimecast.example",)
    net.aliases["autodiscover.lindqvist.example"] = "autodiscover.outlook.com"
    microsoft(net)
    assert isinstance(Search(net).found[0].account, GraphAccount)


@pytest.mark.parametrize("where", ["url", "address", "redirect", "v2", "record"])
def test_autodiscover_that_leads_to_microsoft_means_microsoft_365(net: Internet, where: str) -> None:
    net.exchangers_of["lindqvist.example"] = ("mx.lindqvist.example",)
    microsoft(net)
    host, path = "autodiscover.lindqvist.example", "/autodiscover/autodiscover.xml"
    if where == "url":
        net.web(host, path, pox("redirectUrl", "RedirectUrl", "https://autodiscover-s.outlook.com/a.xml"))
    elif where == "address":
        net.web(host, path, pox("redirectAddr", "RedirectAddr", "rosa@lindqvist.mail.onmicrosoft.com"))
    elif where == "redirect":
        there = "https://autodiscover-s.outlook.com/autodiscover/autodiscover.xml"
        net.web(host, path, Page(302, headers={"Location": there}))
    elif where == "v2":
        url = "https://outlook.office365.com/EWS/Exchange.asmx"
        net.web(host, f"/autodiscover/autodiscover.json/v1.0/{ROSA}", v2(url))
    else:
        net.services_of["_autodiscover._tcp.lindqvist.example"] = (Service("autodiscover.outlook.com", 443),)
    search = Search(net)
    assert isinstance(search.found[0].account, GraphAccount)
    assert search.questions == []
    assert not [asked for asked in net.asked if "outlook.com" in asked.host]


@pytest.mark.parametrize(
    "answer", [Page(400, b'{"error":"invalid_tenant"}'), Page(200, b"[]"), Page(200, b"{")]
)
def test_a_domain_that_microsoft_does_not_know_is_told(net: Internet, answer: Page) -> None:
    net.exchangers_of["lindqvist.example"] = ("lindqvist.mail.protection.outlook.com",)
    net.web("login.microsoftonline.com", "*", answer)
    search = Search(net)
    assert search.found == []
    told = "Microsoft knows no organisation with the domain lindqvist.example."
    assert told in [step.sentence for step in search.steps]


def test_a_cloud_that_cannot_be_reached_is_not_called_ignorant(net: Internet) -> None:
    net.exchangers_of["lindqvist.example"] = ("lindqvist.mail.protection.outlook.com",)
    search = Search(net)
    assert "Microsoft's sign-in server cannot be reached from here." in [one.sentence for one in search.steps]
