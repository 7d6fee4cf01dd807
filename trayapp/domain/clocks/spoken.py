"""Times, days and numbers as people write them in the language in force, and where the user lives.

``strftime`` would ask the C library's locale, which a thread shares with the whole process and which knows
nothing of the language chosen in the settings.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time

from trayapp.tongue import mark, spoken, tr

_DAYS = (
    mark("Monday", "weekday"),
    mark("Tuesday", "weekday"),
    mark("Wednesday", "weekday"),
    mark("Thursday", "weekday"),
    mark("Friday", "weekday"),
    mark("Saturday", "weekday"),
    mark("Sunday", "weekday"),
)
_SHORT_DAYS = (
    mark("Mon", "weekday, short"),
    mark("Tue", "weekday, short"),
    mark("Wed", "weekday, short"),
    mark("Thu", "weekday, short"),
    mark("Fri", "weekday, short"),
    mark("Sat", "weekday, short"),
    mark("Sun", "weekday, short"),
)
_MONTHS = (
    mark("January", "month"),
    mark("February", "month"),
    mark("March", "month"),
    mark("April", "month"),
    mark("May", "month"),
    mark("June", "month"),
    mark("July", "month"),
    mark("August", "month"),
    mark("September", "month"),
    mark("October", "month"),
    mark("November", "month"),
    mark("December", "month"),
)
_SEPARATORS = {"de": (".", ","), "fr": ("\u202f", ","), "en": (",", ".")}
"""Between thousands, and before decimals (Unicode CLDR)."""


def clock(at: time | datetime) -> str:
    """Say a time of day: "09:40", "17:00"; where people write so, "9:40 AM", "5:00 PM"."""
    if not spoken().twelve_hours:
        return tr("{hour}:{minute}", "a time of day", hour=f"{at.hour:02}", minute=f"{at.minute:02}")
    return f"{at.hour % 12 or 12}:{at.minute:02} {'AM' if at.hour < 12 else 'PM'}"


def weekday(number: int) -> str:
    """Name a day of the week, Monday is 0: "Wednesday"."""
    return tr(_DAYS[number], "weekday")


def short_weekday(number: int) -> str:
    """Name a day of the week in a few letters, Monday is 0: "Wed"."""
    return tr(_SHORT_DAYS[number], "weekday, short")


def month(number: int) -> str:
    """Name a month, January is 1."""
    return tr(_MONTHS[number - 1], "month")


def day(at: date, *, year: bool = False) -> str:
    """Say a day: "3 May", "3 May 2024"; where people write so, "May 3", "May 3, 2024"."""
    if spoken().month_first:
        first = f"{month(at.month)} {at.day}"
        return f"{first}, {at.year}" if year else first
    of_month = tr("1", "the first day of a month, in a date") if at.day == 1 else str(at.day)
    if year:
        return tr("{day} {month} {year}", "a date", day=of_month, month=month(at.month), year=at.year)
    return tr("{day} {month}", "a date", day=of_month, month=month(at.month))


def day_of_week(at: date, *, year: bool = False) -> str:
    """Say a day with its weekday: "Wed 3 May", "Wed 3 May 2024"."""
    return tr("{weekday} {date}", "a date", weekday=short_weekday(at.weekday()), date=day(at, year=year))


def weekday_clock(at: datetime) -> str:
    """Say a time of a day of this week: "Wed 09:12"."""
    return tr("{weekday} {time}", "a time of a day", weekday=short_weekday(at.weekday()), time=clock(at))


def day_clock(at: datetime, *, year: bool = False) -> str:
    """Say a time of a day: "3 May 09:12", "3 May 2024 09:12"."""
    return tr("{date} {time}", "a time of a day", date=day(at, year=year), time=clock(at))


def listed(names: Iterable[str]) -> str:
    """Join names: "Anna", "Anna and Bolt", "Anna, Bolt and Gil"; "" for none."""
    *first, last = list(names) or [""]
    return tr("{first} and {last}", "names", first=", ".join(first), last=last) if first else last


def whole(count: int) -> str:
    """Say a number so that a large one can be read: "12,480"."""
    return f"{count:,}".replace(",", _separators()[0])


def decimal(value: float, places: int = 1) -> str:
    """Say a number with decimals: "2.5"."""
    between, before = _separators()
    whole_part, _, rest = f"{value:,.{places}f}".partition(".")
    whole_part = whole_part.replace(",", between)
    return f"{whole_part}{before}{rest}" if rest else whole_part


def _separators() -> tuple[str, str]:
    return _SEPARATORS.get(spoken().language, _SEPARATORS["en"])
