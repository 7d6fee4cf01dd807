"""The grammar of ``owed settings`` and ``owed privacy``."""

from __future__ import annotations

import argparse
from pathlib import Path

from trayapp.tongue import mark


def settings_grammar(parser: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    """Add what settings can do as a whole."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    out = actions.add_parser(
        "export", help=mark("write the settings to a file, without secrets"), parents=[common]
    )
    out.add_argument(
        "file", metavar="FILE", type=Path, help=mark("the file to write, such as owed-settings.toml")
    )
    taken = actions.add_parser(
        "import",
        help=mark("take settings over from a file; undo brings back what was"),
        description=mark(
            "Take settings over from a file that export wrote. Lists get what they lack and "
            "all else stays; with --replace everything becomes as the file says. Accounts "
            "are added, never removed."
        ),
        parents=[common],
    )
    taken.add_argument("file", metavar="FILE", type=Path)
    taken.add_argument("--replace", action="store_true", help=mark("let everything become as the file says"))
    taken.add_argument("--dry-run", action="store_true", help=mark("only say what it would change"))
    taken.add_argument("--json", action="store_true", help=mark("answer as one JSON object"))
    actions.add_parser(
        "undo", help=mark("take the last import back; what was changed since stays"), parents=[common]
    )


def privacy_grammar(parser: argparse.ArgumentParser) -> None:
    """Add what can be asked about what is stored."""
    parser.add_argument("--json", action="store_true", help=mark("answer as one JSON object"))
    parser.add_argument(
        "--export",
        type=Path,
        metavar="DIR",
        help=mark("write all of it into this folder, as tables and texts"),
    )
