"""The grammar of ``owed report``."""

from __future__ import annotations

import argparse

from trayapp.tongue import mark


def report_grammar(parser: argparse.ArgumentParser) -> None:
    """Describe ``owed report``."""
    parser.add_argument("--from", dest="first", metavar="D", help=mark("the first day, such as 2026-03-02"))
    parser.add_argument("--to", dest="last", metavar="D", help=mark("the last day; without it, today"))
    parser.add_argument("--group", default="", metavar="G", help=mark("clients of this group alone"))
    parser.add_argument(
        "--client", default="", metavar="C", help=mark("clients in whose name or address this stands")
    )
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--json", action="store_true", help=mark("answer as one JSON object"))
    how.add_argument("--csv", action="store_true", help=mark("one row for every time that somebody waited"))
