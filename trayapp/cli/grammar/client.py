"""The grammar of ``owed client``."""

from __future__ import annotations

import argparse

from trayapp.tongue import mark


def client_grammar(parser: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    """Add the actions of the client book."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    add = actions.add_parser("add", help=mark("put clients into a group"), parents=[common])
    add.add_argument(
        "group", metavar="GROUP", help=mark("Clients, Prospects, VIP, Colleagues, Ignored or one of your own")
    )
    add.add_argument("who", nargs="+", metavar="ADDRESS_OR_DOMAIN")
    add.add_argument("--called", default="", metavar="NAME", help=mark("what you call them"))
    listing = actions.add_parser("list", help=mark("the client book"), parents=[common])
    remove = actions.add_parser("remove", help=mark("take entries out of the book"), parents=[common])
    remove.add_argument("who", nargs="+", metavar="ADDRESS_OR_DOMAIN")
    reading = actions.add_parser(
        "import",
        help=mark(
            "take clients from a vCard or CSV file of another program, or from an account's address book"
        ),
        description=mark(
            "Take clients from a vCard or CSV file of another program, or from the address "
            "book of an Exchange or Microsoft 365 account. What cannot be used is named, "
            "with its line; who is in the book already stays in their group."
        ),
        parents=[common],
    )
    source = reading.add_mutually_exclusive_group(required=True)
    source.add_argument("file", metavar="FILE", nargs="?", help=mark("the file; - reads from standard input"))
    source.add_argument(
        "--account", metavar="NAME", help=mark("read the address book of this account instead")
    )
    reading.add_argument(
        "--sign-in",
        action="store_true",
        help=mark(
            "with --account: first sign in in the browser, so that Owed may read contacts (Microsoft 365)"
        ),
    )
    reading.add_argument(
        "--password-stdin",
        action="store_true",
        help=mark("with --account: read its password from standard input"),
    )
    reading.add_argument(
        "--group", default="", help=mark("where new ones go; else where the file's labels say, or to Clients")
    )
    reading.add_argument("--dry-run", action="store_true", help=mark("only say what it would do"))
    reading.add_argument(
        "--everybody", action="store_true", help=mark("also colleagues, programs and people of known domains")
    )
    reading.add_argument(
        "--encoding", default="", metavar="E", help=mark("such as windows-1250, if it is guessed wrong")
    )
    _noting(actions.add_parser("note", help=mark("what you know of one client"), parents=[common]))
    same = actions.add_parser("duplicates", help=mark("who is probably in the book twice"), parents=[common])
    merge = actions.add_parser("merge", help=mark("make one client of several entries"), parents=[common])
    merge.add_argument("keep", metavar="KEEP", help=mark("the address whose group and name stay"))
    merge.add_argument(
        "others", nargs="+", metavar="ADDRESS", help=mark("what becomes a further address of them")
    )
    merge.add_argument("--dry-run", action="store_true", help=mark("only say what it would do"))
    undo = actions.add_parser(
        "undo", help=mark("take back the last change of the client book"), parents=[common]
    )
    undo.add_argument("--dry-run", action="store_true", help=mark("only say what would be taken back"))
    for one in (listing, reading, same):
        one.add_argument("--json", action="store_true", help=mark("answer as JSON"))


def _noting(note: argparse.ArgumentParser) -> None:
    note.add_argument("who", metavar="ADDRESS_OR_DOMAIN")
    note.add_argument("--called", metavar="NAME", help=mark("what you call them"))
    note.add_argument("--company", metavar="NAME")
    note.add_argument("--phone", metavar="N", help=mark("their number"))
    note.add_argument("--note", metavar="TEXT", help=mark("for your own eyes"))
    note.add_argument(
        "--channel",
        choices=["call", "write", "any"],
        help=mark("call, do not write; write, do not call; or any"),
    )
    active = note.add_mutually_exclusive_group()
    active.add_argument(
        "--active",
        nargs="?",
        type=int,
        const=True,  # and not a number of days
        metavar="DAYS",
        help=mark(
            "they hear from you every so many working days; without DAYS, as the standard for updates says"
        ),
    )
    active.add_argument(
        "--not-active", action="store_true", help=mark("they hear from you when there is something")
    )
    copies = note.add_mutually_exclusive_group()
    copies.add_argument(
        "--cc", action="store_true", help=mark("their messages count when you are only in Cc, too")
    )
    copies.add_argument(
        "--no-cc", action="store_true", help=mark("they count only when they are meant for you")
    )
    note.add_argument("--json", action="store_true", help=mark("answer as JSON"))
