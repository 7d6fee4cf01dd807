"""The grammar of ``owed account``."""

from __future__ import annotations

import argparse
from pathlib import Path

from trayapp.cli.finding import find_grammar
from trayapp.tongue import mark

Kinds = tuple[argparse.ArgumentParser, ...]


def account_grammar(parser: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    """Add the actions about mailboxes."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    add = actions.add_parser("add", help=mark("set up a mailbox"), parents=[common])
    kinds = add.add_subparsers(dest="kind", metavar="KIND", required=True)
    imap = kinds.add_parser("imap", help=mark("a mailbox on an IMAP server"), parents=[common])
    exchange = kinds.add_parser(
        "exchange", help=mark("a mailbox on your organisation's own Exchange server"), parents=[common]
    )
    graph = kinds.add_parser("graph", help=mark("a mailbox of Microsoft 365"), parents=[common])
    maildir = kinds.add_parser(
        "maildir", help=mark("a folder that mbsync, OfflineIMAP or a local server keeps"), parents=[common]
    )
    _person((imap, exchange, graph, maildir))
    _server(imap)
    _exchange(exchange)
    _graph(graph)
    _both_of_exchange((exchange, graph))
    for one in (imap, maildir):
        _outgoing(one)
    for one in (imap, exchange, maildir):
        one.add_argument(
            "--password-stdin", action="store_true", help=mark("read the password from standard input")
        )
    maildir.add_argument("path", type=Path, metavar="PATH", help=mark("the folder of the mailbox"))
    listing = actions.add_parser("list", help=mark("the accounts"), parents=[common])
    listing.add_argument("--json", action="store_true", help=mark("answer as JSON"))
    find_grammar(actions, common)
    trial = actions.add_parser("test", help=mark("try an account, step by step"), parents=[common])
    sign_in = actions.add_parser(
        "sign-in", help=mark("sign in to an account in the browser, or sign in again"), parents=[common]
    )
    consent = actions.add_parser(
        "consent",
        help=mark("the link and the message for your administrator, who allows Owed"),
        parents=[common],
    )
    rename = actions.add_parser(
        "rename",
        help=mark("call an account otherwise; its password and all that is known stay"),
        parents=[common],
    )
    remove = actions.add_parser(
        "remove", help=mark("forget an account and all that is known of it"), parents=[common]
    )
    for one in (trial, sign_in, consent, rename, remove):
        one.add_argument("name", metavar="NAME")
    rename.add_argument("new_name", metavar="NEW_NAME")
    trial.add_argument(
        "--password-stdin",
        action="store_true",
        help=mark("read the password from standard input; it is kept when the server takes it"),
    )
    sign_in.add_argument(
        "--device",
        action="store_true",
        help=mark("show a code to type in a browser elsewhere, where none can be opened here"),
    )
    sign_in.add_argument(
        "--client-secret-stdin",
        action="store_true",
        help=mark("read what Google gives out beside a client id from standard input"),
    )


def _person(kinds: Kinds) -> None:
    for one in kinds:
        one.add_argument("--name", required=True, help=mark("what you call this account"))
        one.add_argument("--address", required=True, help=mark("your address in it"))
        one.add_argument(
            "--alias",
            action="append",
            default=[],
            metavar="A",
            help=mark("a further address of yours; may be repeated"),
        )
        one.add_argument(
            "--folder",
            action="append",
            default=[],
            metavar="F",
            help=mark("a further folder to watch; may be repeated"),
        )
        one.add_argument(
            "--sender-name", default="", metavar="N", help=mark("your name as clients read it in From")
        )


def _server(imap: argparse.ArgumentParser) -> None:
    imap.add_argument("--host", required=True, metavar="H", help=mark("the server"))
    imap.add_argument(
        "--port", type=int, metavar="P", help=mark("993 for tls, 143 for starttls unless given")
    )
    imap.add_argument(
        "--security",
        choices=["tls", "starttls", "none"],
        default="tls",
        help=mark("none is for this machine only"),
    )
    imap.add_argument(
        "--username", default="", metavar="U", help=mark("the sign-in name, if it is not the address")
    )
    _ca_file(imap)
    imap.add_argument(
        "--sent", metavar="F", help=mark("the folder with your own messages, if it is not found")
    )
    imap.add_argument(
        "--sign-in",
        choices=["password", "microsoft", "google"],
        default="password",
        help=mark("how you sign in: with a password, or in the browser (that takes a --client-id)"),
    )
    _client(imap)


def _exchange(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--url",
        default="",
        metavar="URL",
        help=mark(
            "where the server answers, such as https://mail.firm.example/EWS/Exchange.asmx; "
            "looked for by the address unless given"
        ),
    )
    parser.add_argument(
        "--username",
        default="",
        metavar="U",
        help=mark("the sign-in name, such as FIRM\\you, if not the address"),
    )
    parser.add_argument(
        "--proof",
        choices=["any", "ntlm", "basic"],
        default="any",
        help=mark("how the password is shown to the server; what it offers unless given"),
    )


def _graph(parser: argparse.ArgumentParser) -> None:
    _client(parser)
    parser.add_argument(
        "--sends",
        action="store_true",
        help=mark("let Owed send the acknowledgements that you press Send for: one permission more"),
    )
    parser.add_argument(
        "--service",
        default="",
        metavar="URL",
        help=mark("where Microsoft Graph answers; for national clouds only"),
    )


def _both_of_exchange(kinds: Kinds) -> None:
    for one in kinds:
        one.add_argument(
            "--mailbox",
            default="",
            metavar="A",
            help=mark("the address of a shared mailbox to read instead of your own"),
        )
        _ca_file(one)


def _client(parser: argparse.ArgumentParser) -> None:
    """The registration of the program with whom one signs in; Owed has none of its own."""
    parser.add_argument(
        "--client-id",
        default="",
        metavar="ID",
        help=mark("of the registration that you or your organisation made; README says how"),
    )
    parser.add_argument(
        "--tenant", default="", metavar="T", help=mark("of Microsoft: your organisation's domain or id")
    )
    parser.add_argument(
        "--authority", default="", metavar="URL", help=mark("the sign-in server; for national clouds only")
    )


def _ca_file(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--ca-file", type=Path, metavar="F", help=mark("certificates to trust instead of the system's")
    )


def _outgoing(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--smtp-host",
        metavar="H",
        help=mark("the server that takes what you send; guessed from an IMAP server"),
    )
    parser.add_argument(
        "--smtp-port", type=int, metavar="P", help=mark("465 for tls, 587 for starttls unless given")
    )
    parser.add_argument("--smtp-security", choices=["tls", "starttls", "none"], help=mark("tls unless given"))
    parser.add_argument(
        "--smtp-username", default="", metavar="U", help=mark("the sign-in name there, if it is another")
    )
