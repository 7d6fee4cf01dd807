"""The grammar of ``owed leave``, ``owed calendar`` and ``owed habits``."""

from __future__ import annotations

import argparse

from trayapp.tongue import mark


def leave_grammar(parser: argparse.ArgumentParser) -> None:
    """Describe ``owed leave``."""
    parser.add_argument("first", metavar="FROM", help=mark("the first day off, such as 2026-08-03"))
    parser.add_argument("last", metavar="TO", help=mark("the last day off"))
    booking = parser.add_mutually_exclusive_group()
    booking.add_argument(
        "--add", action="store_true", help=mark("put the leave into the working calendar too")
    )
    booking.add_argument(
        "--remove",
        action="store_true",
        help=mark("take these days of a booked leave away, and write nothing else"),
    )
    parser.add_argument(
        "--out-of-office",
        action="store_true",
        help=mark("write the out-of-office text instead of the hand-over"),
    )
    parser.add_argument(
        "--language",
        default="en",
        metavar="L",
        help=mark("of the out-of-office text: en, de, fr, es, it, pt or nl"),
    )
    parser.add_argument(
        "--substitute", default="", metavar="WHO", help=mark("who stands in: a name and how to reach it")
    )
    parser.add_argument("--json", action="store_true", help=mark("answer as one JSON object, with both"))


def calendar_grammar(parser: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    """Describe ``owed calendar``."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    add = actions.add_parser("add", help=mark("read an iCalendar file or feed"), parents=[common])
    add.add_argument("source", metavar="FILE_OR_ADDRESS", help=mark("an .ics file, or an https:// address"))
    add.add_argument("--name", default="", metavar="N", help=mark("what you call it"))
    add.add_argument(
        "--timed", action="store_true", help=mark("appointments with a time take that time away too")
    )
    listing = actions.add_parser("list", help=mark("the calendars and journeys"), parents=[common])
    listing.add_argument("--json", action="store_true", help=mark("answer as JSON"))
    actions.add_parser("refresh", help=mark("read all of them now"), parents=[common])
    remove = actions.add_parser("remove", help=mark("read a calendar no more"), parents=[common])
    remove.add_argument("name", metavar="NAME")
    travel = actions.add_parser(
        "travel", help=mark("work by another zone's clock for some days"), parents=[common]
    )
    travel.add_argument("first", metavar="FROM", help=mark("the first day there, such as 2026-03-03"))
    travel.add_argument("last", metavar="TO", help=mark("the last day there"))
    travel.add_argument(
        "zone", metavar="ZONE", help=mark("such as America/New_York; 'none' takes the journey back")
    )


def habits_grammar(parser: argparse.ArgumentParser) -> None:
    """Describe ``owed habits``."""
    times = parser.add_mutually_exclusive_group()
    times.add_argument(
        "--reply-at",
        action="append",
        metavar="TIME",
        help=mark("open the list at this time, such as 09:00; may be repeated"),
    )
    times.add_argument("--no-reply-times", action="store_true", help=mark("open it at no time"))
    evening = parser.add_mutually_exclusive_group()
    evening.add_argument(
        "--evening",
        type=int,
        nargs="?",
        const=0,
        metavar="MINUTES",
        help=mark(
            "ask who has not heard from you, so long before the working day ends; when it ends unless given"
        ),
    )
    evening.add_argument("--no-evening", action="store_true", help=mark("do not ask"))
    parser.add_argument("--json", action="store_true", help=mark("answer as JSON"))
