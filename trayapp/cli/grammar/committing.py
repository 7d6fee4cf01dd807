"""The grammar of the commands that write down what no mailbox knows."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import TypeAlias

from trayapp.tongue import mark

Actions: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001 - argparse gives it no public name
"""What ``add_subparsers`` gives."""

_BY = mark("a time, a day such as 2026-05-08 (its end of work), or a span such as 2h")


def committing_grammar(
    add: Callable[[str, str], argparse.ArgumentParser], common: argparse.ArgumentParser
) -> None:
    """Add the commands."""
    for command, name, text in (
        (_call, "call", mark("calls to return, noted by hand")),
        (_promise, "promise", mark("what you promised, and by when")),
        (_follow_up, "followup", mark("people whom you met and want to write to")),
    ):
        parser = add(name, text)
        command(parser.add_subparsers(dest="action", metavar="ACTION", required=True), common)


def _call(actions: Actions, common: argparse.ArgumentParser) -> None:
    add = actions.add_parser("add", help=mark("note a call that is to be returned"), parents=[common])
    add.add_argument("who", metavar="WHO", help=mark("a name or an address; the client book completes it"))
    add.add_argument("--number", default="", metavar="N", help=mark("where to call"))
    add.add_argument("--at", default="", metavar="TIME", help=mark("when they called, unless just now"))
    add.add_argument("--about", default="", metavar="TEXT", help=mark("what it is about"))
    for name, text in (
        ("left-message", mark("you called back and left a message; the clock runs on, softer")),
        ("not-reached", mark("you called back and reached nobody")),
    ):
        one = actions.add_parser(name, help=text, parents=[common])
        one.add_argument(
            "id", metavar="ID", help=mark("as owed list shows it; 'owed done ID' when you spoke")
        )


def _promise(actions: Actions, common: argparse.ArgumentParser) -> None:
    add = actions.add_parser("add", help=mark("note a promise"), parents=[common])
    add.add_argument("who", metavar="WHO", help=mark("to whom: a name or an address"))
    add.add_argument("text", metavar="TEXT", help=mark("what you promised"))
    add.add_argument("by", metavar="BY", help=_BY)
    add.add_argument("--soft", action="store_true", help=mark("you only said that you would try"))
    listing = _ledger_list(actions, common, mark("the promises, the newest first"))
    listing.add_argument(
        "--found",
        action="store_true",
        help=mark("those with a date found in what you wrote, to confirm or refuse"),
    )
    confirm = actions.add_parser("confirm", help=mark("a found promise is one"), parents=[common])
    confirm.add_argument("id", metavar="ID", help=mark("as promise list --found shows it"))
    confirm.add_argument(
        "--by",
        default="",
        metavar="BY",
        help=mark("another date: a time, a day such as 2026-05-08 (its end of work), or a span such as 2h"),
    )
    confirm.add_argument("--not-one", action="store_true", help=mark("it is none; it is not offered again"))
    move = actions.add_parser("move", help=mark("another date, which the client knows of"), parents=[common])
    move.add_argument("id", metavar="ID")
    move.add_argument("by", metavar="BY", help=_BY)
    move.add_argument("--because", required=True, metavar="REASON", help=mark("why it was moved"))
    release = actions.add_parser("release", help=mark("it is wanted no more"), parents=[common])
    release.add_argument(
        "id", metavar="ID", help=mark("as promise list shows it; 'owed done ID' when it is kept")
    )


def _follow_up(actions: Actions, common: argparse.ArgumentParser) -> None:
    add = actions.add_parser("add", help=mark("note somebody to write to"), parents=[common])
    add.add_argument("who", metavar="WHO", help=mark("a name, an address, or 'Name <address>'"))
    add.add_argument("--source", default="", metavar="TEXT", help=mark("where you met: 'trade show, 12 May'"))
    add.add_argument("--met", default="", metavar="TIME", help=mark("when you met, unless just now"))
    add.add_argument("--number", default="", metavar="N", help=mark("a telephone number"))
    take = actions.add_parser("import", help=mark("everybody of a vCard or CSV file"), parents=[common])
    take.add_argument("file", metavar="FILE", help=mark("'-' reads standard input: paste a list there"))
    take.add_argument(
        "--source", default="", metavar="TEXT", help=mark("where you met: 'trade show, 12 May'")
    )
    take.add_argument("--met", default="", metavar="TIME", help=mark("when you met, unless just now"))
    take.add_argument(
        "--encoding", default="", metavar="E", help=mark("of the file, where it is not found out")
    )
    take.add_argument("--dry-run", action="store_true", help=mark("only say who would be taken"))
    take.add_argument("--json", action="store_true", help=mark("answer as one JSON object"))
    _ledger_list(actions, common, mark("those not written to yet"))
    drop = actions.add_parser("drop", help=mark("do not follow them up"), parents=[common])
    drop.add_argument("id", metavar="ID")


def _ledger_list(actions: Actions, common: argparse.ArgumentParser, text: str) -> argparse.ArgumentParser:
    listing = actions.add_parser("list", help=text, parents=[common])
    listing.add_argument("--all", action="store_true", help=mark("ended ones too"))
    listing.add_argument("--json", action="store_true", help=mark("answer as JSON"))
    return listing
