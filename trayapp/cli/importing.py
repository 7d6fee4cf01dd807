"""``owed client import``: what a file or an address book would bring, what it brings, what cannot be used."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from trayapp import resources
from trayapp.cli import tell
from trayapp.cli.shapes import Json
from trayapp.domain.clocks import spoken
from trayapp.domain.contacts.contact import Contacts
from trayapp.domain.contacts.reading import LARGEST, contacts_in
from trayapp.errors import NotFound, SettingsTrouble
from trayapp.profile.profile import Profile
from trayapp.settings.client_book.imports import FIXED, SUGGESTED, Line, Plan, imported, planned, summary
from trayapp.settings.model import Settings
from trayapp.tongue import tr


def import_clients(profile: Profile, arguments: argparse.Namespace, group: str) -> int:
    """Read the file or the address book, say what it would do, and do it unless only that was asked for.

    ``group`` is where new ones go; "" leaves it to the file.
    """
    if arguments.account is not None:
        from trayapp.cli.address_book import read_address_book  # loads what knows mail servers

        contacts = read_address_book(profile, arguments)
    else:
        contacts = read_contacts(arguments.file, arguments.encoding)
    made: list[Plan] = []

    def change(settings: Settings) -> Settings:
        made.append(planned(contacts, settings, group, resources.free_mail()))
        return imported(settings, _chosen(made[-1], everybody=arguments.everybody))

    if arguments.dry_run:
        change(profile.settings())
    else:
        profile.change(change)
    plan = made[-1]
    if arguments.json:
        tell.answer(_shape(plan, arguments))
    else:
        _tell(plan, arguments)
    return 0


def read_contacts(file: str, encoding: str = "", *, people: bool = False) -> Contacts:
    """Read a file of contacts, or standard input for ``-``. Raises ``SettingsTrouble``, ``OSError``.

    ``people`` lets a plain list hold names alone and several people a line.
    """
    name = tr("standard input") if file == "-" else file
    if file == "-":
        data = sys.stdin.buffer.read(LARGEST + 1)
    else:
        if not Path(file).exists():
            raise NotFound(tr("There is no file {file}.", file=file))
        with Path(file).open("rb") as opened:
            data = opened.read(LARGEST + 1)
    if len(data) > LARGEST:
        megabytes = LARGEST // 1024 // 1024
        raise SettingsTrouble(
            tr("{name} is larger than {megabytes} MB, so it was not read.", name=name, megabytes=megabytes),
            tr("Export it without photographs."),
        )
    try:
        contacts = contacts_in(data, name, encoding, people=people)
    except LookupError as error:
        raise SettingsTrouble(
            tr("There is no encoding {encoding!r}.", encoding=encoding), tr("Use for instance windows-1250.")
        ) from error
    if not contacts.rows:
        first = contacts.problems[0]
        where = " " + tr("(line {line})", line=first.line) if first.line else ""
        raise SettingsTrouble(
            tr(
                "Nobody was found in {name}: {sentence}{where}",
                name=name,
                sentence=first.sentence,
                where=where,
            ),
            tr("Nothing was imported."),
        )
    return contacts


def _chosen(plan: Plan, *, everybody: bool) -> list[Line]:
    return [one for one in plan.lines if one.fate in SUGGESTED or (everybody and one.fate not in FIXED)]


def _tell(plan: Plan, arguments: argparse.Namespace) -> None:
    chosen = _chosen(plan, everybody=arguments.everybody)
    tell.line(tell.about(plan.read_as, summary(plan)))
    done = set() if arguments.dry_run else set(chosen)
    shown = [one for one in plan.lines if one not in done]
    tell.table([(one.entry.who, one.entry.name, one.sentence) for one in shown])
    for problem in plan.problems:
        if arguments.account is None:
            tell.line(
                tr(
                    "Line {line}: {sentence} {text}",
                    line=problem.line,
                    sentence=problem.sentence,
                    text=problem.text,
                )
            )
        else:  # an address book has no lines
            tell.line(tell.about(problem.text, problem.sentence))
    if arguments.dry_run:
        tell.line(tr("{count} would be imported; nothing was changed.", count=spoken.whole(len(chosen))))
    else:
        tell.line(
            tr("{count} imported. Take it back with: owed client undo", count=spoken.whole(len(chosen)))
            if chosen
            else tr("Nobody is new.")
        )


def _shape(plan: Plan, arguments: argparse.Namespace) -> Json:
    chosen = set(_chosen(plan, everybody=arguments.everybody))
    lines = [
        {
            "line": one.at,
            "rows": one.rows,
            "who": one.entry.who,
            "also": list(one.entry.also),
            "name": one.entry.name,
            "company": one.entry.company,
            "phone": one.entry.phone,
            "group": one.entry.group,
            "what": one.fate.value,
            "sentence": one.sentence,
            "imported": one in chosen,
        }
        for one in plan.lines
    ]
    problems = [problem._asdict() for problem in plan.problems]
    return {
        "version": 1,
        "dry_run": bool(arguments.dry_run),
        "read_as": plan.read_as,
        "lines": lines,
        "problems": problems,
    }
