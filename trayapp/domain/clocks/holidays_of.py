"""Public holidays by country and region: the one door to the package that knows them."""

from __future__ import annotations

import functools
from datetime import date

from trayapp.errors import SettingsTrouble
from trayapp.tongue import tr


def countries() -> dict[str, tuple[str, ...]]:
    """Return the countries whose public holidays are known, each with its regions, by their codes."""
    import holidays  # 140 ms: only where somebody chooses a country

    known = holidays.list_supported_countries(include_aliases=False)
    return {code: tuple(regions) for code, regions in sorted(known.items())}


@functools.lru_cache(maxsize=256)
def public_holidays(country: str, region: str, year: int) -> dict[date, str]:
    """Public holidays of one year with their English names where there are any.

    Raises ``SettingsTrouble`` for a country or region that the package does not know.
    """
    import holidays  # costs 140 ms, and only those who set a country need it

    try:
        days = holidays.country_holidays(country.upper(), subdiv=region or None, years=year, language="en_US")
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
