"""``owed account find``: the settings of a mailbox from its address, and the command that sets it up."""

from __future__ import annotations

import argparse
import shlex
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from trayapp.cli import tell
from trayapp.cli.shapes import Json
from trayapp.profile.profile import Profile
from trayapp.settings.accounts.account import (
    DEFAULT_PORTS,
    Authorization,
    ExchangeAccount,
    GraphAccount,
    ImapAccount,
    Outgoing,
    kind_of,
)
from trayapp.tongue import mark, tr

if TYPE_CHECKING:
    from trayapp.mail.discover.candidate import Candidate
    from trayapp.mail.probe import Step


def find_grammar(
    actions: argparse._SubParsersAction[argparse.ArgumentParser], common: argparse.ArgumentParser
) -> None:
    """Add the action to those about mailboxes."""
    one = actions.add_parser("find", help=mark("look for the settings of a mailbox"), parents=[common])
    one.add_argument("address", metavar="ADDRESS", help=mark("your address in it"))
    one.add_argument("--json", action="store_true", help=mark("answer as JSON"))
    one.add_argument(
        "--yes",
        action="store_true",
        help=mark("agree to whatever has to be asked: to look in other domains, or over plain HTTP"),
    )
    one.add_argument(
        "--ca-file", type=Path, metavar="F", help=mark("certificates to trust beside the system's")
    )


def find(profile: Profile, arguments: argparse.Namespace) -> int:
    """Look, say what is found as it is found; 1 where nothing was."""
    from trayapp.mail.discover.candidate import Candidate
    from trayapp.mail.discover.find import find as look
    from trayapp.mail.probe import Step

    found: list[Candidate] = []
    steps: list[Step] = []

    def note(one: Step | Candidate) -> None:
        if isinstance(one, Candidate):
            found.append(one)
        else:
            steps.append(one)
        if not arguments.json:
            _say(one, arguments.ca_file)

    def agreed(question: str) -> bool:
        if arguments.yes or sys.stdin.isatty():
            return arguments.yes or tell.agreed(question)
        note(
            Step("search", None, tr("{question} Nobody can be asked here; --yes agrees.", question=question))
        )
        return False

    for one in look(
        arguments.address,
        providers=profile.providers,
        added=profile.clock(),
        ask=agreed,
        ca_file=str(arguments.ca_file.expanduser().absolute()) if arguments.ca_file else "",
    ):
        note(one)
    if arguments.json:
        candidates = [_shape(one, arguments.ca_file) for one in found]
        said = [{"good": step.good, "sentence": step.sentence} for step in steps]
        tell.answer({"version": 1, "address": arguments.address, "candidates": candidates, "steps": said})
    if not found:
        why = steps[-1].sentence if steps else ""
        none = tr("No mailbox was found for {address}.", address=arguments.address)
        tell.error(f"{none} {why}")
    return 0 if found else 1


def _say(one: Step | Candidate, ca_file: Path | None) -> None:
    from trayapp.mail.discover.candidate import Candidate

    if not isinstance(one, Candidate):
        tell.finding(one.sentence, good=one.good)
        return
    tell.line()
    tell.line(one.sentence)
    if one.hint:
        tell.text(f"  {one.hint} {one.page}".rstrip())
    tell.text(f"  {_command(one, ca_file)}")


def _command(one: Candidate, ca_file: Path | None) -> str:
    """Write the command that sets it up."""
    return shlex.join(["owed", "account", "add", *_arguments(one, ca_file)])


def _arguments(one: Candidate, ca_file: Path | None) -> list[str]:
    account = one.account
    words = [kind_of(account), "--name", account.name, "--address", account.address]
    match account:
        case ImapAccount():
            words += ["--host", account.host]
            if account.port != DEFAULT_PORTS[account.security]:
                words += ["--port", str(account.port)]
            words += ["--security", account.security.value]
            words += ["--username", account.username] if account.username else []
            words += _sending(account.outgoing)
            if account.authorization is not None:
                words += ["--sign-in", account.authorization.provider.value, *_browser(account.authorization)]
        case ExchangeAccount():
            words += ["--url", account.url]
            words += ["--username", account.username] if account.username else []
        case GraphAccount():
            words += _browser(account.authorization)
            words += ["--service", account.service] if account.service else []
    return [*words, "--ca-file", str(ca_file)] if ca_file else words


def _sending(outgoing: Outgoing | None) -> list[str]:
    if outgoing is None:
        return []
    words = ["--smtp-host", outgoing.host, "--smtp-port", str(outgoing.port)]
    words += ["--smtp-security", outgoing.security.value]
    return [*words, "--smtp-username", outgoing.username] if outgoing.username else words


def _browser(authorization: Authorization) -> list[str]:
    """Name the registration, which only the user has."""
    words = ["--client-id", authorization.client_id or "ID"]
    words += ["--tenant", authorization.tenant] if authorization.tenant else []
    return [*words, "--authority", authorization.authority] if authorization.authority else words


def _shape(one: Candidate, ca_file: Path | None) -> Json:
    account = one.account
    shape: Json = {
        "kind": kind_of(account),
        "asks": one.asks.value,
        "sentence": one.sentence,
        "hint": one.hint,
        "page": one.page,
    }
    match account:
        case ImapAccount():
            shape |= {"host": account.host, "port": account.port, "security": account.security.value}
            shape |= {"username": account.login, "sends": _server(account.outgoing)}
            if account.authorization is not None:
                shape["sign_in"] = account.authorization.provider.value
        case ExchangeAccount():
            shape |= {"url": account.url, "username": account.login}
        case GraphAccount():
            shape |= {"tenant": account.authorization.tenant, "service": account.service}
    return {**shape, "command": _command(one, ca_file)}


def _server(outgoing: Outgoing | None) -> Json | None:
    if outgoing is None:
        return None
    return {"host": outgoing.host, "port": outgoing.port, "security": outgoing.security.value}
