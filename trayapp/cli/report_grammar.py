"""The grammar of ``owed report``."""

from __future__ import annotations

import argparse


def report_grammar(parser: argparse.ArgumentParser) -> None:
    """Describe ``owed report``."""
    parser.add_argument("--from", dest="first", metavar="D", help="the first day, such as 2026-03-02")
    parser.add_argument("--to", dest="last", metavar="D", help="the last day; without it, today")
    parser.add_argument("--group", default="", metavar="G", help="clients of this group alone")
    parser.add_argument(
        "--client", default="", metavar="C", help="clients in whose name or address this stands"
    )
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--json", action="store_true", help="answer as one JSON object")
    how.add_argument("--csv", action="store_true", help="one row for every time that somebody waited")
