"""The settings file: read, changed by one process at a time, never half written, never losing a line.

What this version does not know is kept, because another version may have written it. A file that cannot be
read is left as it is, and the last good one lies beside it.
"""

from __future__ import annotations

import logging
import re
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple, NewType, TypeAlias

import tomli_w

from trayapp.domain.clocks.calendar import default_calendar
from trayapp.errors import SettingsTrouble
from trayapp.settings.atomic import write_private
from trayapp.settings.codec import VERSION, read_settings, settings_values
from trayapp.settings.lock import locked
from trayapp.settings.model import Settings
from trayapp.settings.places import make_private
from trayapp.settings.table import BadValue, Table, line_of
from trayapp.settings.table import Path as Steps
from trayapp.settings.zone import local_zone
from trayapp.tongue import tr

log = logging.getLogger(__name__)

Stamp = NewType("Stamp", tuple[int, int, int])
"""Changes whenever the file does."""

_Values: TypeAlias = dict[str, object]
_NAMED_BY = {
    "account": ("name",),
    "client": ("who",),
    "standard": ("scope", "name", "kind"),
    "earlier_standard": ("scope", "name", "kind", "until"),
}
"""What makes an entry of a list the same entry after a change."""


_LANGUAGE = re.compile(r"""^\[general\](?:\n(?!\[).*)*?\n *language *= *["']([\w-]*)""", re.MULTILINE)


class _Read(NamedTuple):
    """A file that could be read."""

    settings: Settings
    values: _Values
    unknown: tuple[tuple[Steps, object], ...]


def wished_language(path: Path) -> str:
    """Return the language of the settings before all else is read, as the file is written; "" for none.

    Never raises: what is wrong with the rest of the file can be told in it.
    """
    try:
        found = _LANGUAGE.search(path.read_text("utf-8-sig", "replace"))
    except OSError:
        return ""
    return found[1] if found else ""


def load(path: Path) -> Settings:
    """Return the settings; those of a fresh set-up where there is no file yet.

    Raises ``SettingsTrouble`` with the line and what to do; the file is left as it is.
    """
    found = _read(path)
    for steps, _value in found.unknown:
        log.warning("%s: %s is not known to this version; it is kept as it is", path, _spelled(steps))
    return found.settings


def change(path: Path, fn: Callable[[Settings], Settings]) -> Settings:
    """Apply ``fn`` to what the file holds now, keep the result, and return it.

    Only one process at a time is between reading and writing, so no change is lost. Raises
    ``SettingsTrouble`` when the file cannot be read or written, or when ``fn`` brings in a problem that was
    not there before; the file is then what it was. What ``fn`` raises is passed on.
    """
    make_private(path.parent)
    try:
        with locked(path.with_name(f"{path.name}.lock")):
            before = _read(path)
            after = fn(before.settings)
            if after != before.settings or not path.exists():
                _refuse_new_problems(before.settings, after)
                _write(path, after, before)
            return after
    except TimeoutError as error:
        raise SettingsTrouble(
            tr("Another program of Owed holds the settings file, so nothing was changed."),
            tr("Try again; if it stays so, end the other one."),
            detail=str(path),
        ) from error
    except OSError as error:
        raise _cannot_write(path, error) from error


def written(settings: Settings) -> bytes:
    """Return what the file says of settings: for a file that goes elsewhere. Raises ``SettingsTrouble``."""
    return _encoded(settings_values(settings))


def read_elsewhere(content: bytes, name: str, fresh: Settings) -> Settings:
    """Understand a settings file that comes from elsewhere; raises ``SettingsTrouble`` that says so.

    ``name`` is what the user calls the file, ``fresh`` what it leaves open.
    """
    try:
        text = content.decode("utf-8-sig")
        values = tomllib.loads(text)
    except ValueError as error:
        raise SettingsTrouble(
            tr("{name} is no settings file of Owed.", name=name),
            tr("Choose a file that was written by “Export”. Nothing was changed."),
            detail=str(error),
        ) from error
    if not isinstance(values.get("version"), int):
        raise SettingsTrouble(
            tr("{name} is no settings file of Owed.", name=name),
            tr("Choose a file that was written by “Export”. Nothing was changed."),
        )
    _refuse_later_version(values["version"], Path(name))
    try:
        return read_settings(Table(values), fresh)
    except BadValue as error:
        line = line_of(text, error.path)
        said = error.sentence
        raise SettingsTrouble(
            tr("{name} has a mistake in line {line}: {said}", name=name, line=line, said=said)
            if line
            else tr("{name} has a mistake: {said}", name=name, said=said),
            tr("Nothing was changed."),
        ) from error


def restore(path: Path) -> Settings:
    """Put the last good file in the place of a broken one, which is kept as ``settings.toml.broken``.

    Raises ``SettingsTrouble`` when there is no good copy either.
    """
    good = backup_of(path)
    if not good.is_file():
        raise SettingsTrouble(tr("There is no copy of a good settings file beside {path}.", path=path))
    settings = _read(good).settings
    try:
        with locked(path.with_name(f"{path.name}.lock")):
            if path.exists():
                path.replace(path.with_name(f"{path.name}.broken"))
            write_private(path, good.read_bytes())
    except OSError as error:
        raise _cannot_write(path, error) from error
    return settings


def backup_of(path: Path) -> Path:
    """Return where the last good file lies."""
    return path.with_name(f"{path.name}.bak")


def stamp(path: Path) -> Stamp | None:
    """Return what tells one state of the file from another, cheaply; None while there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return Stamp((found.st_mtime_ns, found.st_size, found.st_ino))


def unknown(path: Path) -> tuple[str, ...]:
    """Return what this version does not know in the file, in the file's own words. Raises like ``load``."""
    return tuple(_spelled(steps) for steps, _value in _read(path).unknown)


def _read(path: Path) -> _Read:
    """Read and understand the file."""
    fresh = Settings(calendar=default_calendar(local_zone()))
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return _Read(fresh, {}, ())
    except OSError as error:
        raise SettingsTrouble(
            tr("Owed cannot read its settings: {why}.", why=error.strerror or error),
            tr("Check who may read the file."),
            detail=str(path),
        ) from error
    return _understood(content, path, fresh)


def _understood(content: bytes, path: Path, fresh: Settings) -> _Read:
    """Turn the bytes of a file into settings, or its mistake into a sentence."""
    try:
        text = content.decode("utf-8-sig")
        values = tomllib.loads(text)
    except ValueError as error:  # not UTF-8, or not TOML
        raise _broken(path, str(error), 0) from error
    _refuse_later_version(values.get("version"), path)
    table = Table(values)
    try:
        settings = read_settings(table, fresh)
    except BadValue as error:
        raise _broken(path, error.sentence, line_of(text, error.path)) from error
    return _Read(settings, values, tuple(table.unknown()))


def _write(path: Path, settings: Settings, before: _Read) -> None:
    """Write the settings with what only another version knows, then the copy of the last good file."""
    values = settings_values(settings)
    for steps, value in before.unknown:
        _carry(values, before.values, steps, value)
    content = _encoded(values)
    # A file that does not say what it should must never replace one that did.
    again = _understood(content, path, settings).settings
    if settings_values(again) != settings_values(settings):
        raise AssertionError("the settings would not be read back as they are")
    target = path.resolve()  # the file may be a link into a folder of dot-files
    write_private(target, content)
    try:
        write_private(backup_of(path), content)
    except OSError as error:
        log.warning("the copy of the settings could not be written: %s", error)


def _encoded(values: _Values) -> bytes:
    try:
        return tomli_w.dumps(values).encode()
    except UnicodeEncodeError as error:
        raise SettingsTrouble(
            tr("{object!a} holds characters that are not text, so it cannot be saved.", object=error.object),
            tr("Rename that file or folder, or choose another name."),
        ) from error


def _carry(new: _Values, old: _Values, steps: Steps, value: object) -> None:
    """Put one unknown value of the old file into the new one, unless what it belonged to is gone."""
    match steps:
        case (str(key),):
            new.setdefault(key, value)
        case (str(key), int(number)):
            _entries(new, key).append(_entries(old, key)[number])
        case (str(key), int(number), *rest):
            entry = _entries(old, key)[number]
            for candidate in _entries(new, key):
                if all(candidate.get(name) == entry.get(name) for name in _NAMED_BY.get(key, ())):
                    return _carry(candidate, entry, tuple(rest), value)
        case (str(key), *rest):
            inner, was = new.get(key), old.get(key)
            if isinstance(inner, dict) and isinstance(was, dict):
                return _carry(inner, was, tuple(rest), value)
    return None


def _entries(values: _Values, key: str) -> list[_Values]:
    """Return the tables of a list; an empty list is made where there is none."""
    found = values.setdefault(key, [])
    return found if isinstance(found, list) else []


def _spelled(steps: Steps) -> str:
    """Return ``account 2, colour`` for a place in the file."""
    words: list[str] = []
    for step in steps:
        if isinstance(step, int):
            words[-1] = f"{words[-1]} {step + 1}"
        else:
            words.append(step)
    return ", ".join(words)


def _refuse_later_version(version: object, path: Path) -> None:
    if isinstance(version, int) and version > VERSION:
        raise SettingsTrouble(
            tr("The settings were written by a later version of Owed, so this one leaves them alone."),
            tr("Start the later version, or use another set-up with --profile."),
            detail=f"{path}: version {version}, this one knows {VERSION}",
        )


def _refuse_new_problems(before: Settings, after: Settings) -> None:
    """Raise for what the change brings in; old problems must not keep the user from mending others."""
    known = set(before.problems())
    fresh = [sentence for sentence in after.problems() if sentence not in known]
    if fresh:
        raise SettingsTrouble(" ".join(fresh), tr("Nothing was changed."))


def _broken(path: Path, sentence: str, line: int) -> SettingsTrouble:
    """Return the trouble for a file that cannot be used; TOML's own sentences name their line themselves."""
    good = backup_of(path)
    remedy = (
        tr("Correct it, or take the last good copy, which is {good}.", good=good)
        if good.is_file()
        else tr("Correct it, or move it away to start afresh.")
    )
    return SettingsTrouble(
        tr(
            "The settings file has a mistake in line {line}, so Owed leaves it as it is: {sentence}",
            line=line,
            sentence=sentence,
        )
        if line
        else tr("The settings file has a mistake, so Owed leaves it as it is: {sentence}", sentence=sentence),
        remedy,
        detail=str(path),
    )


def _cannot_write(path: Path, error: OSError) -> SettingsTrouble:
    return SettingsTrouble(
        tr(
            "The settings could not be saved: {why}. They are as they were.",
            why=error.strerror or error,
        ),
        tr("Check that the disk has room and that the folder may be written to."),
        detail=str(path),
    )
