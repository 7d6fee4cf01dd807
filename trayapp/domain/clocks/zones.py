"""What the clock on a wall shows: zones by name, and the offsets from UTC in force around a day."""

from __future__ import annotations

import functools
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from trayapp.errors import SettingsTrouble
from trayapp.tongue import tr

DAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
"""English names, whatever the locale; Monday first, as :meth:`datetime.date.weekday` counts."""
MONTH_NAMES = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
"""English names, whatever the locale."""


@functools.lru_cache(maxsize=64)
def zone_of(name: str) -> ZoneInfo:
    """The zone of that name in the IANA database. Raises ``SettingsTrouble`` where there is none."""
    try:
        return ZoneInfo(name)
    except (OSError, ValueError, LookupError) as error:  # a folder, a path that leads out, an unknown name
        raise SettingsTrouble(
            tr('There is no time zone "{name}".', name=name),
            tr('Give it as continent and city, for example "Europe/Berlin".'),
        ) from error


def city(name: str) -> str:
    """What people call a zone: ``America/New_York`` is New York."""
    return name.rpartition("/")[2].replace("_", " ")


def utc(instant: datetime) -> datetime:
    """The same instant as UTC. Raises ``ValueError`` for one without a zone."""
    if instant.tzinfo is UTC:
        return instant
    if instant.utcoffset() is None:
        raise ValueError("an instant needs a zone")
    return instant.astimezone(UTC)


def offsets(day: date, zone: ZoneInfo) -> list[tuple[datetime, datetime, timedelta]]:
    """The offsets from UTC in force around a local day, each with the instants (UTC) between which it is.

    A clock is at most 16 hours ahead of or behind UTC, so that this window holds the whole local day.
    """
    noon = datetime.combine(day, time(12), UTC)
    since, until = noon - timedelta(hours=28), noon + timedelta(hours=28)
    midnights = (
        datetime.combine(day, time(0), zone),
        datetime.combine(day + timedelta(days=1), time(0), zone),
    )
    seen = {midnight.replace(fold=fold).utcoffset() for midnight in midnights for fold in (0, 1)}
    if len(seen) == 1:
        return [(since, until, _offset(midnights[0].astimezone(UTC), zone))]
    stretches = []
    step = timedelta(minutes=30)
    begin, here = since, since
    while here < until:
        there = min(here + step, until)
        if _offset(here, zone) != _offset(there, zone):
            change = change_of_offset(here, there, zone)
            stretches.append((begin, change, _offset(begin, zone)))
            begin = change
        here = there
    stretches.append((begin, until, _offset(begin, zone)))
    return stretches


def change_of_offset(before: datetime, after: datetime, zone: ZoneInfo) -> datetime:
    """The first instant (UTC, whole seconds) with the offset of ``after``; both lie around one change."""
    offset = _offset(after, zone)
    seconds = int((after - before).total_seconds())
    low, high = 0, seconds
    while low < high:
        middle = (low + high) // 2
        if _offset(before + timedelta(seconds=middle), zone) == offset:
            high = middle
        else:
            low = middle + 1
    return (before + timedelta(seconds=low)).replace(microsecond=0)


def _offset(instant: datetime, zone: ZoneInfo) -> timedelta:
    return instant.astimezone(zone).utcoffset() or timedelta(0)
