"""A parser of arguments that says everything in the user's language, argparse's own words too.

Texts are marked where they stand and translated when they are said, since a command that is understood says
none of them: no catalogue is read for it.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Callable, Iterable
from typing import IO, NoReturn

from trayapp.tongue import mark, tr

_MISTAKES = (
    mark("argument {argument}: {said}"),
    mark("the following arguments are required: {arguments}"),
    mark("one of the arguments {arguments} is required"),
    mark("unrecognized arguments: {arguments}"),
    mark("invalid choice: {value} (choose from {choices})"),
    mark("invalid {type} value: {value}"),
    mark("not allowed with argument {argument}"),
    mark("ambiguous option: {option} could match {options}"),
    mark("ignored explicit argument {value}"),
    mark("expected one argument"),
    mark("expected at most one argument"),
    mark("expected at least one argument"),
)
"""What argparse complains of; it has no other door for a translation than files of gettext."""

_OF_ARGPARSE = (
    mark("positional arguments"),
    mark("options"),
    mark("show this help message and exit"),
    mark("show program's version number and exit"),
)
"""What stands in its help, said by :class:`_Formatter`."""


class Unsaid(Exception):
    """Something is to be said, once the language is known: help, or what is wrong with the arguments."""

    def __init__(self, say: Callable[[], int]) -> None:
        """``say`` says it and returns the exit status."""
        super().__init__()
        self.say = say


class Grammar(argparse.ArgumentParser):
    """Says nothing by itself: parsing raises :class:`Unsaid`."""

    purpose = ""
    """What the command does, as its help says it in a row; its own help has it as a sentence."""

    def __init__(self, **options: object) -> None:
        """Take what argparse takes."""
        super().__init__(formatter_class=_Formatter, **options)  # type: ignore[arg-type]  # as argparse has them

    def format_help(self) -> str:
        """Return the help in the language in force."""
        if self.purpose:
            said = tr(self.purpose)
            self.description = f"{said[0].upper()}{said[1:]}."
        return super().format_help()

    def print_help(self, file: IO[str] | None = None) -> NoReturn:  # type: ignore[override]  # nothing is printed yet
        """Raise ``Unsaid``."""

        def say() -> int:
            (file or sys.stdout).write(self.format_help())
            return 0

        raise Unsaid(say)

    def error(self, message: str) -> NoReturn:
        """Raise ``Unsaid``."""

        def say() -> int:
            mistake = tr("{program}: error: {mistake}", program=self.prog, mistake=_said(message))
            sys.stderr.write(f"{self.format_usage()}{mistake}\n")
            return 2

        raise Unsaid(say)


class _Formatter(argparse.HelpFormatter):
    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, tr("usage: ") if prefix is None else prefix)

    def start_section(self, heading: str | None) -> None:
        super().start_section(tr(heading) if heading else heading)

    def add_text(self, text: str | None) -> None:
        super().add_text(tr(text) if text else text)

    def _get_help_string(self, action: argparse.Action) -> str | None:
        return tr(action.help) if action.help else action.help


def _said(message: str) -> str:
    """Say a complaint of argparse in the language in force; one that is not known stays as it is."""
    for source in _MISTAKES:
        pattern = re.sub(r"\\{(\w+)\\}", r"(?P<\1>.+?)", re.escape(source))
        if found := re.fullmatch(pattern, message, re.DOTALL):
            values = found.groupdict()
            if "said" in values:
                values["said"] = _said(values["said"])
            return tr(source, **values)
    return message
