"""The grammar of ``owed acknowledge``."""

from __future__ import annotations

import argparse
from pathlib import Path

from trayapp.domain.letters.templates import Kind
from trayapp.tongue import mark


def grammar(parser: argparse.ArgumentParser) -> None:
    """Fill the parser of the command."""
    parser.add_argument("id", metavar="ID")
    parser.add_argument(
        "--by",
        metavar="TIME",
        help=mark(
            "the time that is promised: 2026-05-04T17:00, a day, or a span such as 2h; the "
            "end of the next working day unless given"
        ),
    )
    parser.add_argument(
        "--say",
        choices=[kind.value.replace("_", "-") for kind in Kind],
        help=mark("which text to begin with; the likeliest unless given"),
    )
    parser.add_argument(
        "--language", metavar="L", help=mark("en, de, fr, es, it, pt or nl; the client's unless given")
    )
    parser.add_argument("--subject", metavar="S", help=mark("another subject"))
    parser.add_argument("--text", type=Path, metavar="FILE", help=mark("your own words instead, as UTF-8"))
    parser.add_argument("--send", action="store_true", help=mark("send it; else it is only shown"))
    parser.add_argument(
        "--password-stdin",
        action="store_true",
        help=mark("read the password from standard input, keep it in memory only"),
    )
    parser.add_argument("--json", action="store_true", help=mark("answer as one JSON object"))
