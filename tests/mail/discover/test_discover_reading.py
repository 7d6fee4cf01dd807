"""What strangers wrote about servers, read without harm: XML, autoconfig, autodiscover; and our own table."""

import json
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.mail.discovering import EWS, PROVIDERS, ROSA
from trayapp import resources
from trayapp.mail.discover.autoconfig import Servers, read_autoconfig
from trayapp.mail.discover.autodiscover import https, is_microsoft, pox_request, read_pox, read_v2
from trayapp.mail.discover.candidate import ascii_name
from trayapp.mail.discover.exchange import offers
from trayapp.mail.discover.tree import read_tree
from trayapp.mail.http import Answer
from trayapp.settings.accounts.account import Outgoing, Security, is_address, is_loopback
from trayapp.settings.accounts.providers import SignIn

# ---- XML ---------------------------------------------------------------------------------------------------


def test_a_document_is_read_whatever_its_namespaces_and_capitals() -> None:
    root = read_tree(b'<A xmlns="urn:x" xmlns:q="urn:y" q:Type="1"><q:B> one </q:B><b>two</b></A>')
    assert root is not None
    assert (root.name, root.attributes) == ("a", {"type": "1"})
    assert [one.text.strip() for one in root.all("b")] == ["one", "two"]
    assert root.said("b") == "one"
    assert root.said("c", "d") == ""


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"<a>",
        b"<a/><b/>",
        b"<!DOCTYPE a><a/>",
        b'<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>',
        b'<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>',
        b"<a>" * 40 + b"</a>" * 40,
        b'<?xml version="1.0" encoding="klingon"?><a/>',
        b"<a>" + b" " * 300_000 + b"</a>",
    ],
    ids=range(9),
)
def test_what_could_harm_is_not_read(raw: bytes) -> None:
    assert read_tree(raw) is None


@given(st.binary(max_size=200))
def test_no_bytes_break_the_readers(raw: bytes) -> None:
    read_tree(raw)
    read_v2(raw)
    assert read_autoconfig(raw, ROSA) == Servers()
    assert not read_pox(raw, ROSA)


# ---- Autoconfig --------------------------------------------------------------------------------------------


def autoconfig(*servers: str) -> bytes:
    return f"<clientConfig><emailProvider>{''.join(servers)}</emailProvider></clientConfig>".encode()


def server(kind: str, **said: str) -> str:
    where = "incoming" if kind != "smtp" else "outgoing"
    inside = "".join(f"<{name}>{value}</{name}>" for name, value in said.items())
    return f'<{where}Server type="{kind}">{inside}</{where}Server>'


def test_servers_come_in_the_order_of_the_file() -> None:
    raw = autoconfig(
        server("pop3", hostname="pop.a.example", socketType="SSL"),
        server("imap", hostname="IMAP.A.example.", port="143", socketType="STARTTLS", username="u"),
        server("imap", hostname="b.example", socketType="SSL", username="%EMAILADDRESS%"),
        server("imap", hostname="c.example", socketType="plain"),
        server("smtp", hostname="smtp.%EMAILDOMAIN%", socketType="STARTTLS"),
    )
    said = read_autoconfig(raw, ROSA)
    assert [one.at for one in said.incoming] == [
        Outgoing("imap.a.example", 143, Security.STARTTLS, "u"),
        Outgoing("b.example", 993, Security.TLS),
    ]
    assert [one.at for one in said.outgoing] == [Outgoing("smtp.lindqvist.example", 587, Security.STARTTLS)]


@pytest.mark.parametrize(
    ("ways", "browser"),
    [((), False), (("OAuth2",), True), (("OAuth2", "password-cleartext"), False), (("x",), False)],
)
def test_a_server_for_the_browser_alone_is_told(ways: Sequence[str], browser: bool) -> None:
    said = "".join(f"<authentication>{way}</authentication>" for way in ways)
    raw = autoconfig(server("imap", hostname="a.example", socketType="SSL").replace("</inc", f"{said}</inc"))
    assert [one.browser_only for one in read_autoconfig(raw, ROSA).incoming] == [browser]


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "[::1]", "a b", "", "a@b", "x.localhost"])
def test_no_stranger_sends_us_to_this_machine_or_nowhere(host: str) -> None:
    assert not read_autoconfig(autoconfig(server("imap", hostname=host, socketType="SSL")), ROSA)
    assert https(f"https://{host}/x") == ""


# ---- Autodiscover ------------------------------------------------------------------------------------------


def pox(inside: str) -> bytes:
    return (
        '<Autodiscover xmlns="http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006">'
        '<Response xmlns="http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a">'
        f"<Account>{inside}</Account></Response></Autodiscover>"
    ).encode()


def test_what_is_for_the_outside_comes_first() -> None:
    said = read_pox(
        pox(
            "<Protocol><Type>EXCH</Type><EwsUrl>https://in.example/EWS/Exchange.asmx</EwsUrl></Protocol>"
            f"<Protocol><Type>EXPR</Type><EwsUrl>{EWS}</EwsUrl><ASUrl>{EWS}</ASUrl></Protocol>"
            "<Protocol><Type>WEB</Type><External><Protocol><ASUrl>https://web.example/e</ASUrl></Protocol>"
            "</External></Protocol>"
        ),
        ROSA,
    )
    assert said.ews == (EWS, "https://in.example/EWS/Exchange.asmx", "https://web.example/e")


@pytest.mark.parametrize(
    ("inside", "expected"),
    [
        ("<Port>993</Port><SSL>on</SSL>", (993, Security.TLS)),
        ("<Port>143</Port><SSL>on</SSL>", (143, Security.STARTTLS)),
        ("<Port>143</Port><Encryption>TLS</Encryption>", (143, Security.STARTTLS)),
        ("<Port>10993</Port><Encryption>SSL</Encryption>", (10993, Security.TLS)),
        ("<SSL>on</SSL>", (993, Security.TLS)),
        ("<Port>143</Port><SSL>off</SSL>", None),
        ("<Port>143</Port><Encryption>None</Encryption>", None),
        ("<Port>x</Port><SSL>on</SSL>", None),
    ],
)
def test_hosters_name_mailboxes_there_too(inside: str, expected: tuple[int, Security] | None) -> None:
    raw = pox(f"<Protocol><Type>IMAP</Type><Server>a.example</Server>{inside}</Protocol>")
    found = [(one.at.port, one.at.security) for one in read_pox(raw, ROSA).servers.incoming]
    assert found == ([expected] if expected else [])


def test_an_address_cannot_write_xml() -> None:
    root = read_tree(pox_request("a&<b>@c.example"))
    assert root is not None
    assert root.said("request", "emailaddress") == "a&<b>@c.example"


def test_only_an_answer_about_ews_counts() -> None:
    assert read_v2(json.dumps({"Protocol": "ews", "Url": EWS}).encode()).ews == (EWS,)
    assert not read_v2(json.dumps({"Protocol": "ActiveSync", "Url": EWS}).encode())


@pytest.mark.parametrize(
    ("header", "kinds"),
    [
        ('Negotiate, NTLM, Basic realm="mail, of x"', {"negotiate", "ntlm", "basic"}),
        (
            'Bearer client_id="0", trusted_issuers="a@*", authorization_uri="b", Basic realm=""',
            {"bearer", "basic"},
        ),
        ("NTLM", {"ntlm"}),
        ("", set()),
    ],
)
def test_the_kinds_of_sign_in_that_are_offered(header: str, kinds: set[str]) -> None:
    assert offers(Answer(401, {"www-authenticate": header}, b"", EWS)) == kinds
    assert offers(Answer(200, {"www-authenticate": header}, b"", EWS)) == set()


@pytest.mark.parametrize(
    ("host", "theirs"),
    [
        ("outlook.office365.com", True),
        ("autodiscover-s.outlook.com", True),
        ("lindqvist.onmicrosoft.com", True),
        ("outlook.com.evil.example", False),
        ("evil-outlook.com", False),
        ("", False),
    ],
)
def test_whose_servers_are_microsofts(host: str, theirs: bool) -> None:
    assert is_microsoft(host) is theirs


@pytest.mark.parametrize("scheme", ["http", "ftp", "file", "javascript", "HTTP", ""])
def test_no_address_but_a_private_one_is_taken(scheme: str) -> None:
    assert https(EWS) == EWS
    assert https(EWS.replace("https", scheme)) == ""


@given(st.text(max_size=80))
def test_a_name_is_ascii_or_nothing(text: str) -> None:
    assert ascii_name(text).isascii()


# ---- Providers ---------------------------------------------------------------------------------------------


def test_the_table_is_whole() -> None:
    tables = resources.providers()
    domains = [domain for table in tables["provider"] for domain in table.get("domains", ())]  # type: ignore[attr-defined]
    suffixes = [suffix for table in tables["provider"] for suffix in table.get("mail", ())]  # type: ignore[attr-defined]
    for names in (domains, suffixes):
        assert len(names) == len(set(names))
        assert all(name == ascii_name(str(name)) and "." in str(name) for name in names)
    for table in tables["provider"]:
        assert "domains" in table or "mail" in table, table["name"]
        assert set(table) <= {
            "name",
            "domains",
            "mail",
            "imap",
            "smtp",
            "smtp_starttls",
            "sign_in",
            "tenant",
            "hint",
            "page",
        }
        assert ("imap" in table) is ("smtp" in table) is ("sign_in" in table), table["name"]
        assert str(table.get("page", "https://")).startswith("https://")
        assert str(table.get("hint", ".")).endswith(".")


def test_every_provider_can_be_offered() -> None:
    for provider in PROVIDERS.by_host:
        assert ascii_name(provider.host) == provider.host
        assert not is_loopback(provider.host)
        assert provider.outgoing is not None
        assert provider.sign_in
        # Whoever wants an app password says how one gets it.
        assert SignIn.APP_PASSWORD not in provider.sign_in or provider.hint


@pytest.mark.parametrize(
    ("exchanger", "name"),
    [
        ("gmail-smtp-in.l.google.com", "Gmail"),
        ("ASPMX.L.GOOGLE.COM.", "Google Workspace"),
        ("lindqvist-de.mail.protection.outlook.com", "Microsoft 365"),
        ("lindqvist-de.a-v1.mx.microsoft", "Microsoft 365"),
        ("outlook-com.olc.protection.outlook.com", "Outlook.com"),
        ("mx00.ionos.de", "IONOS"),
        ("in1-smtp.messagingengine.com", "Fastmail"),
        ("mx-aol.mail.gm0.yahoodns.net", "AOL"),
        ("mta5.am0.yahoodns.net", "Yahoo"),
        ("notgoogle.com", None),
        ("google.com.evil.example", None),
        ("", None),
    ],
)
def test_who_takes_the_mail_tells_the_provider(exchanger: str, name: str | None) -> None:
    found = PROVIDERS.behind(exchanger)
    assert (found.name if found else None) == name


@pytest.mark.parametrize(
    ("address", "host"),
    [
        ("rosa@gmail.com", "imap.gmail.com"),
        (" Rosa@GMX.de ", "imap.gmx.net"),
        (ROSA, "imap.lindqvist.example"),
        ("rosa@office", ""),
        ("rosa", ""),
        ("rosa@tuta.com", ""),
    ],
)
def test_the_server_that_an_address_probably_has(address: str, host: str) -> None:
    assert PROVIDERS.host_of(address) == host
    assert not host or is_address(address.strip())
