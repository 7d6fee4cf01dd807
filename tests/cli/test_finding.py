"""``owed account find``: what it says, and that the command it names sets the mailbox up."""

import io
import json
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.servers.autoconfig import Internet, Page, internet
from tests.servers.autoconfig_mail import mailbox, submission
from trayapp.cli.grammar.whole import build_parser
from trayapp.cli.main import run
from trayapp.mail.discover.names import Service

ROSA = "rosa@lindqvist.example"


class Asker:
    """The command on a profile of its own."""

    def __init__(self, profile: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self._profile = profile
        self._capsys = capsys

    def __call__(self, *arguments: str, status: int = 0) -> tuple[str, str]:
        assert run(["--profile", str(self._profile), *arguments]) == status
        said = self._capsys.readouterr()
        return said.out, said.err

    def json(self, *arguments: str, status: int = 0) -> Any:
        return json.loads(self("account", "find", "--json", *arguments, status=status)[0])


@pytest.fixture
def net(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Internet]:
    for name in ("HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.stdin", io.StringIO())
    with internet(tmp_path) as there:
        monkeypatch.setattr("trayapp.mail.discover.find.NameServers", lambda: there)
        monkeypatch.setattr("trayapp.mail.discover.find.open_web", lambda _ca_file: there.http())
        yield there


@pytest.fixture
def ask(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Asker:
    return Asker(tmp_path / "profile", capsys)


@pytest.fixture
def office(net: Internet) -> Internet:
    net.exchangers_of["lindqvist.example"] = ("mx.lindqvist.example",)
    net.services_of["_imap._tcp.lindqvist.example"] = (Service("box.lindqvist.example", 143),)
    mailbox(net, "mail.lindqvist.example")
    submission(net, "mail.lindqvist.example", 587, security="starttls")
    return net


def test_the_command_that_is_named_sets_the_mailbox_up(office: Internet, ask: Asker) -> None:
    out, err = ask("account", "find", ROSA, "--ca-file", office.ca_file)
    assert err == ""
    lines = out.splitlines()
    assert "IMAP at mail.lindqvist.example, with your password." in lines
    [command] = [line.strip() for line in lines if line.startswith("  owed account add")]
    assert build_parser().parse_args(shlex.split(command)[1:]).kind == "imap"
    ask(*shlex.split(command)[1:])
    [account] = json.loads(ask("account", "list", "--json")[0])["accounts"]
    assert account["where"] == "IMAP mail.lindqvist.example:993 (tls)"
    assert account["sends"] == "SMTP mail.lindqvist.example:587 (starttls)"


def test_programs_get_json(office: Internet, ask: Asker) -> None:
    said = ask.json(ROSA, "--ca-file", office.ca_file)
    [found] = said["candidates"]
    assert found["kind"] == "imap"
    assert found["asks"] == "password"
    assert (found["host"], found["port"], found["security"]) == ("mail.lindqvist.example", 993, "tls")
    assert found["sends"] == {"host": "mail.lindqvist.example", "port": 587, "security": "starttls"}
    assert found["command"].startswith("owed account add imap --name Lindqvist ")
    assert {"good", "sentence"} == set(said["steps"][0])


def test_every_way_in_has_a_command_that_is_understood(net: Internet, ask: Asker) -> None:
    net.exchangers_of["lindqvist.example"] = ("lindqvist.mail.protection.outlook.com",)
    tenant = "8f1c9a52-3b77-4c1e-9d0a-5b6f0f6b2a11"
    known = {"issuer": f"https://login.microsoftonline.com/{tenant}/v2.0"}
    path = "/lindqvist.example/v2.0/.well-known/openid-configuration"
    net.web("login.microsoftonline.com", path, Page(body=json.dumps(known).encode()))
    net.web("graph.microsoft.com", "/v1.0/me", Page(401))
    mailbox(net, "outlook.office365.com")
    graph, imap = ask.json(ROSA, "--ca-file", net.ca_file)["candidates"]
    assert (graph["kind"], graph["asks"], graph["tenant"]) == ("graph", "browser", tenant)
    assert (imap["kind"], imap["sign_in"]) == ("imap", "microsoft")
    for one in (graph, imap):
        arguments = build_parser().parse_args(shlex.split(one["command"])[1:])
        assert arguments.client_id == "ID"
        assert arguments.tenant == tenant


def test_an_exchange_server_has_a_command_too(net: Internet, ask: Asker) -> None:
    net.exchangers_of["lindqvist.example"] = ("mx.lindqvist.example",)
    net.web("mail.lindqvist.example", "*", Page(401, headers={"WWW-Authenticate": "NTLM"}))
    [found] = ask.json(ROSA, "--ca-file", net.ca_file)["candidates"]
    arguments = build_parser().parse_args(shlex.split(found["command"])[1:])
    assert (arguments.kind, arguments.url) == ("exchange", "https://mail.lindqvist.example/EWS/Exchange.asmx")


def test_nothing_found_is_told_in_one_line(net: Internet, ask: Asker) -> None:
    out, err = ask("account", "find", ROSA, status=1)
    assert "no  There is no domain lindqvist.example." in out
    assert err.startswith("owed: No mailbox was found for rosa@lindqvist.example. There is no domain")
    assert err.count("\n") == 1


@pytest.mark.parametrize("yes", [True, False])
def test_what_nobody_can_be_asked_is_not_done_unless_it_was_agreed(
    office: Internet, ask: Asker, yes: bool
) -> None:
    office.services_of["_imaps._tcp.lindqvist.example"] = (Service("imap.hoster.example", 993),)
    greeter = mailbox(office, "imap.hoster.example")
    said = ask.json(ROSA, "--ca-file", office.ca_file, *(["--yes"] if yes else []))
    assert bool(greeter.heard) is yes
    assert any("--yes agrees" in step["sentence"] for step in said["steps"]) is not yes


@pytest.mark.parametrize(("reply", "agrees"), [("y\n", True), ("Yes\n", True), ("\n", False), ("", False)])
def test_on_a_terminal_one_is_asked(
    office: Internet, ask: Asker, monkeypatch: pytest.MonkeyPatch, reply: str, agrees: bool
) -> None:
    office.services_of["_imaps._tcp.lindqvist.example"] = (Service("imap.hoster.example", 993),)
    greeter = mailbox(office, "imap.hoster.example")
    terminal = io.StringIO(reply)
    monkeypatch.setattr(terminal, "isatty", lambda: True)
    monkeypatch.setattr("sys.stdin", terminal)
    _, err = ask("account", "find", ROSA, "--ca-file", office.ca_file)
    assert "imap.hoster.example" in err
    assert err.endswith("[y/N] ")
    assert bool(greeter.heard) is agrees
