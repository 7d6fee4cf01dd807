"""Writes all that is kept about the user into a folder: tables and texts that need no program of ours."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path

from trayapp.domain.clocks import spoken
from trayapp.domain.clocks.calendar import WorkingCalendar
from trayapp.domain.messages.message import Address
from trayapp.domain.owing.decision import Decision
from trayapp.domain.plain import plain_line
from trayapp.domain.stored import Stored
from trayapp.errors import SettingsTrouble
from trayapp.profile.profile import Profile
from trayapp.profile.stored import gather, size_text
from trayapp.settings.places import make_private
from trayapp.store.inventory import Holding, Kept
from trayapp.tongue import tr

_FORMULAS = frozenset("=+-@\t\r")


def export_all(profile: Profile, folder: Path) -> Path:
    """Write all of it into a new folder inside this one, for the owner's eyes; return that folder.

    Raises ``SettingsTrouble`` where it cannot be written, ``StoreTrouble``.
    """
    settings, now = profile.settings(), profile.clock()
    into = _fresh(folder.expanduser().absolute(), f"Owed {settings.calendar.day_of(now).isoformat()}")
    found = gather(profile)
    try:
        make_private(into)
        _write(into / tr("Read me first.txt"), "\n".join(_told(found, settings.calendar)))
        if profile.places.settings_file.exists():
            _copy(profile.places.settings_file, into / "settings.toml")
        if profile.places.letters_file.exists():
            _copy(profile.places.letters_file, into / "letters.json")
        for log in sorted(profile.places.logs.glob("owed.log*")):
            _copy(log, into / log.name)
        with closing(profile.open_index()) as index:
            for number, one in enumerate(index.holdings(0), 1):
                _table(into / f"messages-{number}.csv", _mail_rows(one, index.kept_of(one.account)))
        log_of_decisions = profile.log.beside()
        try:
            _table(into / "decisions.csv", _decision_rows(log_of_decisions.everything()))
            given = log_of_decisions.all_given()
        finally:
            log_of_decisions.close()
        warned = [(item, ", ".join(sorted(steps))) for item, steps in given.items()]
        _table(into / "warnings.csv", [("item", "steps"), *warned])
        for number, feed in enumerate(settings.feeds, 1):
            days = [
                (one.first.isoformat(), one.last.isoformat(), one.why)
                for one in profile.calendars.of(feed).days
            ]
            _table(into / f"calendar-{number}.csv", [("first", "last", feed.name), *days])
    except OSError as error:
        raise SettingsTrouble(
            tr("{path} cannot be written: {why}.", path=into, why=error.strerror or error),
            tr("Choose another folder."),
        ) from error
    return into


def _told(found: Stored, calendar: WorkingCalendar) -> Iterator[str]:
    yield tr("Everything that Owed keeps about you on this computer: {size}.", size=size_text(found.size))
    yield tr("Nothing of it leaves this computer, but letters that you send yourself.")
    for part in found.parts:
        yield ""
        yield part.title
        yield f"  {part.says}"
        yield f"  {part.where}"
        if part.size:
            yield f"  {size_text(part.size)}"
        if part.since is not None:
            since = spoken.day(calendar.local(part.since), year=True)
            yield "  " + tr("Since {day}.", day=since)
    yield ""


def _mail_rows(one: Holding, kept: Iterable[Kept]) -> Iterator[tuple[str, ...]]:
    yield "date", "account", "from", "to", "subject", "asks", "message_id"
    for each in kept:
        yield (
            each.at.isoformat(),
            one.account,
            _person(each.sender),
            ", ".join(map(_person, each.to)),
            each.subject,
            each.asks,
            each.message_id,
        )


def _decision_rows(decisions: Iterable[tuple[Decision, bool]]) -> Iterator[tuple[str, ...]]:
    yield "date", "act", "target", "until", "by", "taken_back"
    for one, undone in decisions:
        until = "" if one.until is None else one.until.isoformat()
        yield one.at.isoformat(), one.act.value, one.target, until, one.by, "yes" if undone else ""


def _person(one: Address) -> str:
    return f"{one.name} <{one.email}>" if one.name else one.email


def _table(path: Path, rows: Iterable[Iterable[str]]) -> None:
    """Write a table that a spreadsheet opens; no program takes what came by mail for a formula (CWE-1236)."""
    path.touch(mode=0o600)
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows([_safe(cell) for cell in row] for row in rows)


def _safe(text: str) -> str:
    line = plain_line(text, 2000)
    return f"'{line}" if line[:1] in _FORMULAS else line


def _write(path: Path, text: str) -> None:
    path.touch(mode=0o600)
    path.write_text(text, encoding="utf-8")


def _copy(source: Path, target: Path) -> None:
    target.touch(mode=0o600)
    target.write_bytes(source.read_bytes())


def _fresh(folder: Path, name: str) -> Path:
    """Name a folder that is not there yet: nothing of the user's is written over."""
    number, into = 1, folder / name
    while into.exists():
        number += 1
        into = folder / f"{name} ({number})"
    return into
