"""The last good copy of each calendar, and how the last attempt went."""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from trayapp.domain.clocks.calendar import DayOff, Span, WorkingCalendar
from trayapp.settings.atomic import write_private
from trayapp.settings.feeds import Feed
from trayapp.settings.places import make_private
from trayapp.tongue import packed, unpacked

log = logging.getLogger(__name__)

_VERSION = 1


@dataclass(frozen=True, slots=True)
class Copy:
    """What is known of one calendar."""

    feed: Feed
    read: datetime | None = None
    """When it was last read well (UTC); None: never."""
    tried: datetime | None = None
    """When it was last tried (UTC)."""
    trouble: str = ""
    """Why the last attempt failed, in a sentence; "" when it did not."""
    remedy: str = ""
    """What to do about it, or ""."""
    days: tuple[DayOff, ...] = ()
    times: tuple[Span, ...] = ()
    zone: str = ""
    """What times without a zone were read in."""

    def ahead(self, today: date) -> tuple[DayOff, ...]:
        """Return the days off that are still to come."""
        return tuple(one for one in self.days if one.last >= today)


class Copies:
    """One file for each calendar, for the owner's eyes only. May be used from any thread, one at a time."""

    def __init__(self, folder: Path) -> None:
        """``folder`` is made when something is kept."""
        self._folder = folder

    def of(self, feed: Feed) -> Copy:
        """Return what is known of a calendar; a file that cannot be read counts as none."""
        try:
            return _copy(feed, json.loads(self._path(feed).read_bytes()))
        except FileNotFoundError:
            return Copy(feed)
        except (OSError, ValueError, KeyError, TypeError) as error:
            log.warning("The copy of the calendar %s cannot be used: %s", feed.name, error)
            return Copy(feed)

    def keep(self, copy: Copy) -> None:
        """Keep what is known. Raises ``OSError``, ``SettingsTrouble`` where the folder cannot be made."""
        make_private(self._folder)
        write_private(self._path(copy.feed), json.dumps(_values(copy), ensure_ascii=False).encode())

    def clear(self, feeds: Iterable[Feed]) -> None:
        """Remove the copies of calendars that are not among these."""
        kept = {self._path(feed) for feed in feeds}
        if not self._folder.is_dir():
            return
        for path in self._folder.glob("*.json"):
            if path not in kept:
                with suppress(OSError):
                    path.unlink()

    def stamp(self) -> tuple[tuple[str, int], ...]:
        """Return what tells one state of all copies from another, cheaply."""
        if not self._folder.is_dir():
            return ()
        found = []
        for path in self._folder.glob("*.json"):
            with suppress(OSError):
                found.append((path.name, path.stat().st_mtime_ns))
        return tuple(sorted(found))

    def applied(self, calendar: WorkingCalendar, feeds: Iterable[Feed]) -> WorkingCalendar:
        """Return the calendar with the days and times that these take away."""
        copies = [self.of(feed) for feed in feeds]
        days = tuple(one for copy in copies for one in copy.days)
        times = tuple(one for copy in copies if copy.feed.timed for one in copy.times)
        return replace(calendar, entries=days, busy=times)

    def _path(self, feed: Feed) -> Path:
        name = hashlib.sha256(feed.source.encode("utf-8", "surrogatepass")).hexdigest()[:20]
        return self._folder / f"{name}.json"


def _values(copy: Copy) -> dict[str, object]:
    return {
        "version": _VERSION,
        "read": copy.read.isoformat() if copy.read else None,
        "tried": copy.tried.isoformat() if copy.tried else None,
        "trouble": packed(copy.trouble),
        "remedy": packed(copy.remedy),
        "zone": copy.zone,
        "days": [[one.first.isoformat(), one.last.isoformat(), one.why] for one in copy.days],
        "times": [[begin.isoformat(), end.isoformat()] for begin, end in copy.times],
    }


def _copy(feed: Feed, values: dict[str, list[list[str]]]) -> Copy:
    longest = timedelta(days=1000)
    days = (DayOff(date.fromisoformat(a), date.fromisoformat(b), why) for a, b, why in values["days"])
    return Copy(
        feed,
        _moment(values["read"]),
        _moment(values["tried"]),
        unpacked(str(values["trouble"])),
        unpacked(str(values["remedy"])),
        tuple(one for one in days if timedelta(0) <= one.last - one.first < longest),
        tuple((_instant(a), _instant(b)) for a, b in values["times"]),
        str(values["zone"]),
    )


def _moment(value: object) -> datetime | None:
    return _instant(value) if isinstance(value, str) else None


def _instant(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)
