"""The command line's grammar; each command names the function that runs it."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from trayapp import __version__
from trayapp.cli.acknowledging_grammar import grammar as acknowledging_grammar
from trayapp.cli.client_grammar import client_grammar
from trayapp.cli.committing_grammar import committing_grammar
from trayapp.cli.time_grammar import calendar_grammar, habits_grammar, leave_grammar


def build_parser() -> argparse.ArgumentParser:
    """Return the parser. ``command`` is None when only ``owed`` was typed: start the tray application."""
    common = argparse.ArgumentParser(add_help=False)
    parser = argparse.ArgumentParser(
        prog="owed",
        description="Shows which client messages still wait for your answer, and how long is left.",
        epilog="Without a command, Owed starts in the tray.",
    )
    # Two actions, not one shared by all: a command's own default would undo what stands before it.
    for one, default in ((parser, None), (common, argparse.SUPPRESS)):
        one.add_argument(
            "--profile",
            type=Path,
            metavar="DIR",
            default=default,
            help="keep settings, data and logs of a separate set-up in this folder",
        )
    parser.add_argument("--version", action="version", version=f"owed {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")

    def add(name: str, text: str) -> argparse.ArgumentParser:
        return commands.add_parser(
            name, help=text, description=text[0].upper() + text[1:] + ".", parents=[common]
        )

    demo = add("demo", "show Owed on a sample mailbox; nothing to configure, nothing left behind")
    demo.add_argument(
        "--pictures", type=Path, metavar="DIR", help="only draw the badge and the windows into this folder"
    )
    _account(add("account", "add, list, test and remove mailboxes"), common)
    client_grammar(add("client", "the client book: who is served, in which group"), common)
    _standard(add("standard", "how long each group may wait"), common)
    sync = add("sync", "look into all mailboxes once")
    sync.add_argument(
        "--password-stdin",
        action="store_true",
        help="read the password from standard input, keep it in memory only",
    )
    _listing(add("list", "what is owed now, first due first"))
    status = add("status", "one line for a status bar")
    _output(status)
    _deciding(add)
    acknowledging_grammar(add("acknowledge", "write to a client: a sign of life, a date, a considered no"))
    committing_grammar(add, common)
    _rules(add("rules", "what you taught Owed by correcting it: list and remove"), common)
    today = add(
        "today", "what falls due before the next reply time or working day, and who has not heard today"
    )
    today.add_argument("--json", action="store_true", help="answer as JSON")
    habits_grammar(add("habits", "daily reply times and the evening question: show or set"))
    leave_grammar(add("leave", "what falls due while you are away, to hand over; or an out-of-office text"))
    calendar_grammar(add("calendar", "other calendars whose days are off, and journeys"), common)
    judge = add("judge", "judge mail in files, as if they were one mailbox")
    judge.add_argument(
        "files", nargs="+", type=Path, metavar="FILE", help="mbox files, Maildir folders or single messages"
    )
    judge.add_argument("--me", nargs="+", required=True, metavar="ADDRESS", help="your own addresses")
    judge.add_argument(
        "--client",
        nargs="+",
        action="extend",
        default=[],
        metavar="WHO",
        help="addresses or domains of clients; '*' for every sender",
    )
    judge.add_argument("--rules", action="store_true", help="apply your rules too, as rules list shows them")
    judge.add_argument(
        "--colleague",
        nargs="+",
        action="extend",
        default=[],
        metavar="DOMAIN",
        help="domains of your own house",
    )
    _output(judge)
    doctor = add("doctor", "what works on this desktop and what does not")
    doctor.add_argument("--json", action="store_true", help="answer as JSON")
    return parser


def _output(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="answer as one JSON object")
    parser.add_argument(
        "--now", metavar="TIME", help="as things stood at this time, such as 2026-05-04T09:00+02:00"
    )


def _listing(parser: argparse.ArgumentParser) -> None:
    _output(parser)
    parser.add_argument(
        "--all", action="store_true", help="also what was left out, settled or unreadable, and why"
    )


def _account(parser: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    add = actions.add_parser("add", help="set up a mailbox", parents=[common])
    kinds = add.add_subparsers(dest="kind", metavar="KIND", required=True)
    imap = kinds.add_parser("imap", help="a mailbox on an IMAP server", parents=[common])
    maildir = kinds.add_parser(
        "maildir", help="a folder that mbsync, OfflineIMAP or a local server keeps", parents=[common]
    )
    for one in (imap, maildir):
        one.add_argument("--name", required=True, help="what you call this account")
        one.add_argument("--address", required=True, help="your address in it")
        one.add_argument(
            "--alias",
            action="append",
            default=[],
            metavar="A",
            help="a further address of yours; may be repeated",
        )
        one.add_argument(
            "--folder",
            action="append",
            default=[],
            metavar="F",
            help="a further folder to watch; may be repeated",
        )
    imap.add_argument("--host", required=True, metavar="H", help="the server")
    imap.add_argument("--port", type=int, metavar="P", help="993 for tls, 143 for starttls unless given")
    imap.add_argument(
        "--security", choices=["tls", "starttls", "none"], default="tls", help="none is for this machine only"
    )
    imap.add_argument(
        "--username", default="", metavar="U", help="the sign-in name, if it is not the address"
    )
    imap.add_argument(
        "--ca-file", type=Path, metavar="F", help="certificates to trust instead of the system's"
    )
    imap.add_argument("--sent", metavar="F", help="the folder with your own messages, if it is not found")
    for one in (imap, maildir):
        _outgoing(one)
    maildir.add_argument("path", type=Path, metavar="PATH", help="the folder of the mailbox")
    listing = actions.add_parser("list", help="the accounts", parents=[common])
    listing.add_argument("--json", action="store_true", help="answer as JSON")
    for name, text in (
        ("test", "try an account, step by step"),
        ("remove", "forget an account and all that is known of it"),
    ):
        one = actions.add_parser(name, help=text, parents=[common])
        one.add_argument("name", metavar="NAME")
        if name == "test":
            one.add_argument(
                "--password-stdin",
                action="store_true",
                help="read the password from standard input; it is kept when the server takes it",
            )


def _outgoing(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--sender-name", default="", metavar="N", help="your name as clients read it in From")
    parser.add_argument(
        "--smtp-host", metavar="H", help="the server that takes what you send; guessed from an IMAP server"
    )
    parser.add_argument(
        "--smtp-port", type=int, metavar="P", help="465 for tls, 587 for starttls unless given"
    )
    parser.add_argument("--smtp-security", choices=["tls", "starttls", "none"], help="tls unless given")
    parser.add_argument(
        "--smtp-username", default="", metavar="U", help="the sign-in name there, if it is another"
    )
    parser.add_argument("--password-stdin", action="store_true", help="read the password from standard input")


def _standard(parser: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    kinds = ["reply", "callback", "promise", "update", "follow_up", "follow-up"]
    listing = actions.add_parser("list", help="the standards in force", parents=[common])
    listing.add_argument("--json", action="store_true", help="answer as JSON")
    listing.add_argument("--kind", choices=kinds, help="only those for one kind of what is owed")
    listing.add_argument("--history", action="store_true", help="also what they were before, until when")
    change = actions.add_parser("set", help="set a response window, from now on", parents=[common])
    remove = actions.add_parser(
        "remove", help="go back to what the group gets, or to what is shipped", parents=[common]
    )
    for one in (change, remove):
        one.add_argument("group", metavar="WHO", help="a group, an address, a domain, or 'default'")
        one.add_argument("kind", metavar="KIND", choices=kinds, help=", ".join(kinds[:-1]))
        one.add_argument("--recompute", action="store_true", help="apply it to what is open now too")
        _foreseeing(one)
    change.add_argument(
        "window",
        metavar="WINDOW",
        nargs="?",
        help="24h, '4 working hours', '10 working days', 'end of day', 'next working day 10:00'",
    )
    change.add_argument(
        "--acknowledge", metavar="WINDOW", help="until when a first sign of life is due; 'off' for none"
    )
    change.add_argument("--warn", metavar="WHEN", help="when to warn: 'half, 30 min, missed', or 'never'")


def _rules(parser: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    listing = actions.add_parser("list", help="the rules, newest first", parents=[common])
    listing.add_argument("--json", action="store_true", help="answer as JSON")
    remove = actions.add_parser("remove", help="take a rule away; undo brings it back", parents=[common])
    remove.add_argument("id", metavar="ID", help="the rule's id, as rules list shows it")
    _foreseeing(remove)


def _foreseeing(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--dry-run", action="store_true", help="only say what it would change")
    parser.add_argument("--json", action="store_true", help="answer as one JSON object")


def _deciding(add: Callable[[str, str], argparse.ArgumentParser]) -> None:
    done = add("done", "it was answered outside of the mailbox")
    done.add_argument("id", metavar="ID")
    done.add_argument("--by", choices=["phone", "mail", "person"], default="")
    not_owed = add("not-owed", "this message waits for nothing")
    not_owed.add_argument("id", metavar="ID")
    after_all = add("owed-after-all", "a message that was left out waits for an answer")
    after_all.add_argument("id", metavar="ID", help="what list --all shows for it, or its Message-ID")
    for one, whose in (
        (not_owed, "nothing from this sender ever does"),
        (after_all, "all its sender's mail does"),
    ):
        scope = one.add_mutually_exclusive_group()
        scope.add_argument("--sender", action="store_true", help=f"{whose}: a rule")
        scope.add_argument(
            "--like",
            action="store_true",
            help="nor does mail like this: same sender, list or program, same subject but for numbers: a rule"
            if one is not_owed
            else "and so does mail like this: a rule",
        )
        _foreseeing(one)
    snooze = add("snooze", "no badge and no warning for a while")
    snooze.add_argument("id", metavar="ID")
    snooze.add_argument(
        "until",
        metavar="UNTIL",
        help="a time such as 2026-05-04T09:00, a day (when its working hours begin), a span such as 2h, "
        "or 'reply': until the client writes",
    )
    wait = add("wait", "somebody else has to do something first; the clock runs on")
    wait.add_argument("id", metavar="ID")
    wait.add_argument(
        "whom", nargs="?", default="", metavar="WHOM", help="on whom it waits: a colleague, a third party"
    )
    wait.add_argument("until", nargs="?", default="", metavar="UNTIL", help="when to come back to it")
    wait.add_argument("--over", action="store_true", help="nobody is waited for any more: it is your turn")
    add("undo", "take the last decision back")
