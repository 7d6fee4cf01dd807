"""Public holidays by country and region: the one door to the package that knows them."""

from __future__ import annotations

import functools
from datetime import date

from trayapp.errors import SettingsTrouble
from trayapp.tongue import spoken, tr


def countries() -> dict[str, tuple[str, ...]]:
    """Return the countries whose public holidays are known, each with its regions, by their codes."""
    import holidays  # 140 ms: only where somebody chooses a country

    known = holidays.list_supported_countries(include_aliases=False)
    return {code: tuple(regions) for code, regions in sorted(known.items())}


@functools.lru_cache(maxsize=16)
def region_names(country: str) -> dict[str, str]:
    """Return the regions of a country by their codes, each with its name in its own language; {} for none.

    A region that has no other name than its code ("Zone A") goes by that.
    """
    import holidays  # see ``countries``

    known = holidays.list_supported_countries(include_aliases=False).get(country, ())
    if not known:
        return {}
    names = getattr(holidays, country).get_subdivision_aliases()
    return {code: next(iter(names.get(code, ())), code) for code in known}


def public_holidays(country: str, region: str, year: int) -> dict[date, str]:
    """Public holidays of one year, named in the language in force where the package can, else in English.

    Raises ``SettingsTrouble`` for a country or region that the package does not know.
    """
    return _named(country, region, year, spoken().language)


@functools.lru_cache(maxsize=256)
def _named(country: str, region: str, year: int, language: str) -> dict[date, str]:
    import holidays  # costs 140 ms, and only those who set a country need it

    def asked(tongue: str) -> holidays.HolidayBase:
        return holidays.country_holidays(country.upper(), subdiv=region or None, years=year, language=tongue)

    try:
        days = asked("en_US")
        if language in days.supported_languages:
            days = asked(language)
    except (NotImplementedError, AttributeError) as error:
        unknown = tr('The public holidays of the country "{country}" are not known.', country=country)
        if region:
            unknown = tr(
                'The public holidays of the region "{region}" of the country "{country}" are not known.',
                region=region,
                country=country,
            )
        raise SettingsTrouble(
            unknown,
            tr(
                'Give the country by its two letters, for example "DE", and the region as its own law names '
                "it."
            ),
        ) from error
    return dict(days.items())
