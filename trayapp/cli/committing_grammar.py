"""The grammar of the commands that write down what no mailbox knows."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import TypeAlias

Actions: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001 - argparse gives it no public name
"""What ``add_subparsers`` gives."""

_BY = "a time, a day such as 2026-05-08 (its end of work), or a span such as 2h"


def committing_grammar(
    add: Callable[[str, str], argparse.ArgumentParser], common: argparse.ArgumentParser
) -> None:
    """Add the commands."""
    for command, name, text in (
        (_call, "call", "calls to return, noted by hand"),
        (_promise, "promise", "what you promised, and by when"),
        (_follow_up, "followup", "people whom you met and want to write to"),
    ):
        parser = add(name, text)
        command(parser.add_subparsers(dest="action", metavar="ACTION", required=True), common)


def _call(actions: Actions, common: argparse.ArgumentParser) -> None:
    add = actions.add_parser("add", help="note a call that is to be returned", parents=[common])
    add.add_argument("who", metavar="WHO", help="a name or an address; the client book completes it")
    add.add_argument("--number", default="", metavar="N", help="where to call")
    add.add_argument("--at", default="", metavar="TIME", help="when they called, unless just now")
    add.add_argument("--about", default="", metavar="TEXT", help="what it is about")
    for name, text in (
        ("left-message", "you called back and left a message; the clock runs on, softer"),
        ("not-reached", "you called back and reached nobody"),
    ):
        one = actions.add_parser(name, help=text, parents=[common])
        one.add_argument("id", metavar="ID", help="as owed list shows it; 'owed done ID' when you spoke")


def _promise(actions: Actions, common: argparse.ArgumentParser) -> None:
    add = actions.add_parser("add", help="note a promise", parents=[common])
    add.add_argument("who", metavar="WHO", help="to whom: a name or an address")
    add.add_argument("text", metavar="TEXT", help="what you promised")
    add.add_argument("by", metavar="BY", help=_BY)
    add.add_argument("--soft", action="store_true", help="you only said that you would try")
    listing = _ledger_list(actions, common, "the promises, the newest first")
    listing.add_argument(
        "--found", action="store_true", help="those with a date found in what you wrote, to confirm or refuse"
    )
    confirm = actions.add_parser("confirm", help="a found promise is one", parents=[common])
    confirm.add_argument("id", metavar="ID", help="as promise list --found shows it")
    confirm.add_argument("--by", default="", metavar="BY", help=f"another date: {_BY}")
    confirm.add_argument("--not-one", action="store_true", help="it is none; it is not offered again")
    move = actions.add_parser("move", help="another date, which the client knows of", parents=[common])
    move.add_argument("id", metavar="ID")
    move.add_argument("by", metavar="BY", help=_BY)
    move.add_argument("--because", required=True, metavar="REASON", help="why it was moved")
    release = actions.add_parser("release", help="it is wanted no more", parents=[common])
    release.add_argument("id", metavar="ID", help="as promise list shows it; 'owed done ID' when it is kept")


def _follow_up(actions: Actions, common: argparse.ArgumentParser) -> None:
    add = actions.add_parser("add", help="note somebody to write to", parents=[common])
    add.add_argument("who", metavar="WHO", help="a name, an address, or 'Name <address>'")
    add.add_argument("--source", default="", metavar="TEXT", help="where you met: 'trade show, 12 May'")
    add.add_argument("--met", default="", metavar="TIME", help="when you met, unless just now")
    add.add_argument("--number", default="", metavar="N", help="a telephone number")
    take = actions.add_parser("import", help="everybody of a vCard or CSV file", parents=[common])
    take.add_argument("file", metavar="FILE", help="'-' reads standard input: paste a list there")
    take.add_argument("--source", default="", metavar="TEXT", help="where you met: 'trade show, 12 May'")
    take.add_argument("--met", default="", metavar="TIME", help="when you met, unless just now")
    take.add_argument("--encoding", default="", metavar="E", help="of the file, where it is not found out")
    take.add_argument("--dry-run", action="store_true", help="only say who would be taken")
    take.add_argument("--json", action="store_true", help="answer as one JSON object")
    _ledger_list(actions, common, "those not written to yet")
    drop = actions.add_parser("drop", help="do not follow them up", parents=[common])
    drop.add_argument("id", metavar="ID")


def _ledger_list(actions: Actions, common: argparse.ArgumentParser, text: str) -> argparse.ArgumentParser:
    listing = actions.add_parser("list", help=text, parents=[common])
    listing.add_argument("--all", action="store_true", help="ended ones too")
    listing.add_argument("--json", action="store_true", help="answer as JSON")
    return listing
