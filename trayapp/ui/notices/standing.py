"""What stands on the screen, noted in a file: after a crash the next run can still take it back.

The file holds numbers and seals (:func:`trayapp.ui.notices.notifier.seal`), no name and no subject.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from trayapp.settings.atomic import write_private

log = logging.getLogger(__name__)

_LARGEST = 1_000_000
"""Bytes; a file beyond that is none of ours."""


class Standing(NamedTuple):
    """One notice that the desktop shows."""

    number: int
    """By which the desktop knows it."""
    seal: str
    """Of its key."""
    default: str
    """What a click on it does."""
    about: frozenset[str]
    """The seals of the items that it speaks of."""


class StandingFile:
    """Remembers what stands, and where: the numbers of one program mean nothing to another."""

    def __init__(self, path: Path | None) -> None:
        """``None`` remembers nothing."""
        self._path = path
        self._written: tuple[str, tuple[Standing, ...]] | None = None

    @property
    def there(self) -> bool:
        """Whether an earlier run left a note."""
        return self._path is not None and self._path.exists()

    def read(self, place: str) -> tuple[Standing, ...]:
        """Give what an earlier run left standing at that place."""
        if self._path is None:
            return ()
        try:
            with self._path.open("rb") as file:
                noted = json.loads(file.read(_LARGEST))
            if noted["place"] != place:
                return ()
            return tuple(
                Standing(int(one["number"]), str(one["seal"]), str(one["default"]), frozenset(one["about"]))
                for one in noted["standing"]
            )
        except FileNotFoundError:
            return ()
        except (OSError, ValueError, LookupError, TypeError) as error:
            log.info("What an earlier run left on the screen is not known: %r", error)
            return ()

    def write(self, place: str, standing: Iterable[Standing]) -> None:
        """Note what stands now; the file goes when that is nothing."""
        now = (place, tuple(standing))
        if self._path is None or now == self._written:
            return
        try:
            if now[1]:
                write_private(self._path, json.dumps(_values(*now)).encode())
            else:
                self._path.unlink(missing_ok=True)
            self._written = now
        except OSError as error:  # then a crash leaves notices behind, which is all
            log.info("What stands on the screen cannot be noted: %s", error)


def _values(place: str, standing: tuple[Standing, ...]) -> dict[str, object]:
    each = [one._asdict() | {"about": sorted(one.about)} for one in standing]
    return {"place": place, "standing": each}
