"""The days that people name instead of a date: Christmas, Easter, New Year."""

from __future__ import annotations

from datetime import date, timedelta

FIXED = {
    "new_year": (1, 1), "epiphany": (1, 6), "labour_day": (5, 1), "assumption": (8, 15),
    "all_saints": (11, 1), "christmas_eve": (12, 24), "christmas": (12, 25), "boxing_day": (12, 26),
    "new_years_eve": (12, 31),
}  # fmt: skip
"""Month and day."""
MOVABLE = {
    "ash_wednesday": -46, "good_friday": -2, "holy_saturday": -1, "easter": 0, "easter_monday": 1,
    "ascension": 39, "pentecost": 49, "whit_monday": 50, "corpus_christi": 60,
}  # fmt: skip
"""Days after Easter Sunday."""


def feast(name: str, year: int) -> date:
    """The day of a feast in a year. Raises ``KeyError`` for a name that is in neither table."""
    if name in FIXED:
        return date(year, *FIXED[name])
    return _easter(year) + timedelta(days=MOVABLE[name])


def _easter(year: int) -> date:
    """Easter Sunday by the Gregorian rule (Meeus, Astronomical Algorithms, chapter 8)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    ell = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * ell) // 451
    month, day = divmod(h + ell - 7 * m + 114, 31)
    return date(year, month, day + 1)
