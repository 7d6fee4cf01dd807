"""The command line's grammar; each command names the function that runs it."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from trayapp import __version__
from trayapp.cli.grammar.account import account_grammar
from trayapp.cli.grammar.acknowledging import grammar as acknowledging_grammar
from trayapp.cli.grammar.client import client_grammar
from trayapp.cli.grammar.committing import committing_grammar
from trayapp.cli.grammar.report import report_grammar
from trayapp.cli.grammar.settings import privacy_grammar, settings_grammar
from trayapp.cli.grammar.speaking_parser import Grammar
from trayapp.cli.grammar.time import calendar_grammar, habits_grammar, leave_grammar
from trayapp.tongue import mark


def build_parser() -> Grammar:
    """Return the parser. ``command`` is None when only ``owed`` was typed: start the tray application."""
    common = Grammar(add_help=False)
    parser = Grammar(
        prog="owed",
        description=mark("Shows which client messages still wait for your answer, and how long is left."),
        epilog=mark("Without a command, Owed starts in the tray."),
    )
    # Two actions, not one shared by all: a command's own default would undo what stands before it.
    for one, default in ((parser, None), (common, argparse.SUPPRESS)):
        one.add_argument(
            "--profile",
            type=Path,
            metavar="DIR",
            default=default,
            help=mark("keep settings, data and logs of a separate set-up in this folder"),
        )
    parser.add_argument("--version", action="version", version=f"owed {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")

    def add(name: str, text: str) -> argparse.ArgumentParser:
        one: Grammar = commands.add_parser(name, help=text, parents=[common])
        one.purpose = text
        return one

    demo = add("demo", mark("show Owed on a sample mailbox; nothing to configure, nothing left behind"))
    demo.add_argument(
        "--pictures",
        type=Path,
        metavar="DIR",
        help=mark("only draw the badge and the windows into this folder"),
    )
    account_grammar(add("account", mark("set up, find, test, sign in to and remove mailboxes")), common)
    client_grammar(add("client", mark("the client book: who is served, in which group")), common)
    _standard(add("standard", mark("how long each group may wait")), common)
    sync = add("sync", mark("look into all mailboxes once"))
    sync.add_argument(
        "--password-stdin",
        action="store_true",
        help=mark("read the password from standard input, keep it in memory only"),
    )
    _listing(add("list", mark("what is owed now, first due first")))
    status = add("status", mark("one line for a status bar"))
    _output(status)
    status.add_argument(
        "--for",
        dest="bar",
        choices=("waybar", "polybar", "i3blocks", "xbar"),
        help=mark("as this bar wants it"),
    )
    _deciding(add)
    acknowledging_grammar(
        add("acknowledge", mark("write to a client: a sign of life, a date, a considered no"))
    )
    committing_grammar(add, common)
    _rules(add("rules", mark("what you taught Owed by correcting it: list and remove")), common)
    today = add(
        "today", mark("what falls due before the next reply time or working day, and who has not heard today")
    )
    today.add_argument("--json", action="store_true", help=mark("answer as JSON"))
    habits_grammar(add("habits", mark("daily reply times and the evening question: show or set")))
    report_grammar(add("report", mark("how well the standard is kept: shares, times, clients, promises")))
    leave_grammar(
        add("leave", mark("what falls due while you are away, to hand over; or an out-of-office text"))
    )
    calendar_grammar(add("calendar", mark("other calendars whose days are off, and journeys")), common)
    judge = add("judge", mark("judge mail in files, as if they were one mailbox"))
    judge.add_argument(
        "files",
        nargs="+",
        type=Path,
        metavar="FILE",
        help=mark("mbox files, Maildir folders or single messages"),
    )
    judge.add_argument("--me", nargs="+", required=True, metavar="ADDRESS", help=mark("your own addresses"))
    judge.add_argument(
        "--client",
        nargs="+",
        action="extend",
        default=[],
        metavar="WHO",
        help=mark("addresses or domains of clients; '*' for every sender"),
    )
    judge.add_argument(
        "--rules", action="store_true", help=mark("apply your rules too, as rules list shows them")
    )
    judge.add_argument(
        "--colleague",
        nargs="+",
        action="extend",
        default=[],
        metavar="DOMAIN",
        help=mark("domains of your own house"),
    )
    _output(judge)
    settings_grammar(
        add("settings", mark("write the settings to a file, or take them over from one")), common
    )
    privacy_grammar(add("privacy", mark("what Owed keeps about you, where, how much and since when")))
    doctor = add("doctor", mark("what works on this desktop and what does not"))
    doctor.add_argument("--json", action="store_true", help=mark("answer as JSON"))
    return parser


def _output(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help=mark("answer as one JSON object"))
    parser.add_argument(
        "--now", metavar="TIME", help=mark("as things stood at this time, such as 2026-05-04T09:00+02:00")
    )


def _listing(parser: argparse.ArgumentParser) -> None:
    _output(parser)
    parser.add_argument(
        "--all", action="store_true", help=mark("also what was left out, settled or unreadable, and why")
    )


def _standard(parser: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    kinds = ["reply", "callback", "promise", "update", "follow_up", "follow-up"]
    listing = actions.add_parser("list", help=mark("the standards in force"), parents=[common])
    listing.add_argument("--json", action="store_true", help=mark("answer as JSON"))
    listing.add_argument("--kind", choices=kinds, help=mark("only those for one kind of what is owed"))
    listing.add_argument(
        "--history", action="store_true", help=mark("also what they were before, until when")
    )
    change = actions.add_parser("set", help=mark("set a response window, from now on"), parents=[common])
    remove = actions.add_parser(
        "remove", help=mark("go back to what the group gets, or to what is shipped"), parents=[common]
    )
    for one in (change, remove):
        one.add_argument("group", metavar="WHO", help=mark("a group, an address, a domain, or 'default'"))
        one.add_argument("kind", metavar="KIND", choices=kinds, help=", ".join(kinds[:-1]))
        one.add_argument("--recompute", action="store_true", help=mark("apply it to what is open now too"))
        _foreseeing(one)
    change.add_argument(
        "window",
        metavar="WINDOW",
        nargs="?",
        help=mark("24h, '4 working hours', '10 working days', 'end of day', 'next working day 10:00'"),
    )
    change.add_argument(
        "--acknowledge", metavar="WINDOW", help=mark("until when a first sign of life is due; 'off' for none")
    )
    change.add_argument(
        "--warn", metavar="WHEN", help=mark("when to warn: 'half, 30 min, missed', or 'never'")
    )


def _rules(parser: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    listing = actions.add_parser("list", help=mark("the rules, newest first"), parents=[common])
    listing.add_argument("--json", action="store_true", help=mark("answer as JSON"))
    remove = actions.add_parser(
        "remove", help=mark("take a rule away; undo brings it back"), parents=[common]
    )
    remove.add_argument("id", metavar="ID", help=mark("the rule's id, as rules list shows it"))
    _foreseeing(remove)


def _foreseeing(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--dry-run", action="store_true", help=mark("only say what it would change"))
    parser.add_argument("--json", action="store_true", help=mark("answer as one JSON object"))


def _deciding(add: Callable[[str, str], argparse.ArgumentParser]) -> None:
    done = add("done", mark("it was answered outside of the mailbox"))
    done.add_argument("id", metavar="ID")
    done.add_argument("--by", choices=["phone", "mail", "person"], default="")
    not_owed = add("not-owed", mark("this message waits for nothing"))
    not_owed.add_argument("id", metavar="ID")
    after_all = add("owed-after-all", mark("a message that was left out waits for an answer"))
    after_all.add_argument("id", metavar="ID", help=mark("what list --all shows for it, or its Message-ID"))
    for one, whose in (
        (not_owed, mark("nothing from this sender ever does: a rule")),
        (after_all, mark("all its sender's mail does: a rule")),
    ):
        scope = one.add_mutually_exclusive_group()
        scope.add_argument("--sender", action="store_true", help=whose)
        scope.add_argument(
            "--like",
            action="store_true",
            help=(
                mark(
                    "nor does mail like this: same sender, list or program, same subject but for "
                    "numbers: a rule"
                )
                if one is not_owed
                else mark("and so does mail like this: a rule")
            ),
        )
        _foreseeing(one)
    snooze = add("snooze", mark("no badge and no warning for a while"))
    snooze.add_argument("id", metavar="ID")
    snooze.add_argument(
        "until",
        metavar="UNTIL",
        help=mark(
            "a time such as 2026-05-04T09:00, a day (when its working hours begin), a span "
            "such as 2h, or 'reply': until the client writes"
        ),
    )
    wait = add("wait", mark("somebody else has to do something first; the clock runs on"))
    wait.add_argument("id", metavar="ID")
    wait.add_argument(
        "whom",
        nargs="?",
        default="",
        metavar="WHOM",
        help=mark("on whom it waits: a colleague, a third party"),
    )
    wait.add_argument("until", nargs="?", default="", metavar="UNTIL", help=mark("when to come back to it"))
    wait.add_argument(
        "--over", action="store_true", help=mark("nobody is waited for any more: it is your turn")
    )
    add("undo", mark("take the last decision back"))
