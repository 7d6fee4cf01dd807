"""Letters that the user began and has not sent: they outlive the window and a restart.

Only the user's own words are in them. What cannot be kept on the disk stays as long as this runs.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Collection
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from trayapp.settings.atomic import write_private

log = logging.getLogger(__name__)

KEPT_FOR = timedelta(days=30)
"""After the last change; whatever it was about has been settled in another way by then."""


@dataclass(frozen=True, slots=True)
class BegunLetter:
    """What the user typed and chose."""

    account: str
    """To whose mail it belongs: it goes when that account is forgotten."""
    at: datetime
    """When it was left (UTC)."""
    kind: str
    language: str
    when: datetime | None
    """The time that it promises (UTC), or None."""
    subject: str
    text: str


class BegunLetters:
    """By the id of the owed item that a letter is about."""

    def __init__(self, path: Path | None, accounts: Callable[[], Collection[str]] | None = None) -> None:
        """``path`` is a file of its own, or None; ``accounts`` are those that there are, if that matters.

        Of other accounts no letter is kept.
        """
        self._path = path
        self._accounts = accounts
        self._unwritten: dict[str, BegunLetter] = {}
        """What the disk did not take."""

    def all(self) -> dict[str, BegunLetter]:
        """Return every letter; a file that makes no sense holds none."""
        try:
            found = json.loads(self._path.read_text(encoding="utf-8")) if self._path is not None else {}
        except (OSError, ValueError):
            found = {}
        letters = {}
        for item, fields in found.items() if isinstance(found, dict) else ():
            with suppress(KeyError, TypeError, ValueError):
                letters[str(item)] = _read(fields)
        return letters | self._unwritten

    def of(self, item: str) -> BegunLetter | None:
        """Return the letter that was begun about an owed item, or None."""
        return self.all().get(item)

    def keep(self, item: str, letter: BegunLetter) -> None:
        """Keep a letter in the place of what was kept about that item; let go of what is old."""
        fresh = {key: one for key, one in self.all().items() if letter.at - one.at < KEPT_FOR}
        self._write(fresh | {item: letter})

    def drop(self, item: str) -> None:
        """Let go of a letter: it was sent, or nothing is left of it."""
        letters = self.all()
        if letters.pop(item, None) is not None:
            self._write(letters)

    def forget(self, account: str) -> None:
        """Remove every letter that belongs to an account."""
        letters = self.all()
        rest = {item: one for item, one in letters.items() if one.account != account}
        if len(rest) != len(letters):
            self._write(rest)

    def rename(self, before: str, after: str) -> None:
        """Let the letters of an account bear its new name."""
        letters = self.all()
        if any(one.account == before for one in letters.values()):
            self._write({item: _named(one, before, after) for item, one in letters.items()})

    def _write(self, letters: dict[str, BegunLetter]) -> None:
        if self._accounts is not None:
            known = set(self._accounts())
            letters = {item: one for item, one in letters.items() if one.account in known}
        self._unwritten = {} if self._path is not None else letters
        if self._path is None:
            return
        try:
            if letters:
                told = {item: _told(one) for item, one in letters.items()}
                write_private(self._path, json.dumps(told, indent=1).encode("utf-8"))
            else:
                self._path.unlink(missing_ok=True)
        except OSError as error:
            log.warning("Letters that were begun cannot be kept: %s", error)
            self._unwritten = letters


def _told(letter: BegunLetter) -> dict[str, str | None]:
    when = letter.when.isoformat() if letter.when is not None else None
    return {**asdict(letter), "at": letter.at.isoformat(), "when": when}


def _read(fields: dict[str, str | None]) -> BegunLetter:
    """Read one letter. Raises ``KeyError``, ``TypeError`` or ``ValueError`` where it makes no sense."""
    when = fields["when"]
    at = datetime.fromisoformat(str(fields["at"]))
    if at.tzinfo is None:
        raise ValueError("no zone")
    return BegunLetter(
        account=str(fields["account"]),
        at=at,
        kind=str(fields["kind"]),
        language=str(fields["language"]),
        when=datetime.fromisoformat(when) if when else None,
        subject=str(fields["subject"]),
        text=str(fields["text"]),
    )


def _named(letter: BegunLetter, before: str, after: str) -> BegunLetter:
    if letter.account != before:
        return letter
    return replace(letter, account=after)
