"""Where the user is: the zone whose clock counts on each day, at home and on journeys.

The traveller sets the clock at midnight, by the clock worn until then, to the zone of the day that begins.
The hours of a day count by that day's own zone only. So going west no hour is worked twice (the evening that
comes again is not worked), and going east what the new day's clock has passed by then is lost. Every instant
belongs to one day, and days follow each other.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple

from trayapp.domain.clocks.zones import change_of_offset, zone_of
from trayapp.errors import SettingsTrouble
from trayapp.tongue import tr

_ONE_DAY = timedelta(days=1)


class Trip(NamedTuple):
    """Days on which another zone's clock counts."""

    first: date
    last: date
    """It belongs to the trip."""
    zone: str
    """A name of the IANA time zone database, such as ``America/New_York``."""


class Whereabouts(NamedTuple):
    """The zone at home, and the trips; of two trips over the same day the later one in the list counts."""

    home: str
    trips: tuple[Trip, ...]

    def zone_on(self, day: date) -> str:
        """The zone by which the hours of a day count."""
        for trip in reversed(self.trips):
            if trip.first <= day <= trip.last:
                return trip.zone
        return self.home

    def begins(self, day: date) -> datetime:
        """When a day begins (UTC): not before the one that went before it has ended by its own clock."""
        return _begins(self, day)

    def day_of(self, instant: datetime) -> date:
        """The day that an instant (UTC) belongs to."""
        day = instant.astimezone(zone_of(self.home)).date()
        if not self.trips:
            return day
        day += 2 * _ONE_DAY  # no clock is further from another one
        while self.begins(day) > instant:
            day -= _ONE_DAY
        return day

    def zone_at(self, instant: datetime) -> str:
        """The zone of the clock that is worn at an instant (UTC)."""
        if not self.trips:
            return self.home
        day = self.day_of(instant)
        zone = self.zone_on(day)
        over = instant >= at_on(day + _ONE_DAY, time(0), zone)
        return self.zone_on(day + _ONE_DAY) if over else zone


@functools.lru_cache(maxsize=4096)
def _begins(where: Whereabouts, day: date) -> datetime:
    own = at_on(day, time(0), where.zone_on(day))
    # Two days back, because the date line moves a clock by up to 25 hours.
    before, before_that = where.zone_on(day - _ONE_DAY), where.zone_on(day - 2 * _ONE_DAY)
    return max(own, at_on(day, time(0), before), at_on(day - _ONE_DAY, time(0), before_that))


def at_on(day: date, at: time, name: str) -> datetime:
    """The instant (UTC) at which the clock of a zone first shows ``at`` or later on ``day``."""
    zone = zone_of(name)
    early = datetime.combine(day, at, zone).replace(fold=0).astimezone(UTC)
    late = datetime.combine(day, at, zone).replace(fold=1).astimezone(UTC)
    if early <= late:
        return early
    return change_of_offset(late, early, zone)  # the clock jumps over this time


def travel_problems(trips: tuple[Trip, ...]) -> Iterator[str]:
    """Say in sentences what keeps trips from being used."""
    latest: Trip | None = None
    for trip in sorted(trips):
        if trip.last < trip.first:
            yield tr(
                "The trip from {first} to {last} ends before it begins.",
                first=trip.first.isoformat(),
                last=trip.last.isoformat(),
            )
        elif latest is not None and trip.first <= latest.last:
            yield tr(
                "The trips that begin on {one} and on {other} overlap.",
                one=latest.first.isoformat(),
                other=trip.first.isoformat(),
            )
        try:
            zone_of(trip.zone)
        except SettingsTrouble as trouble:
            yield trouble.title
        latest = trip
