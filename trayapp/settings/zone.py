"""The time zone of this machine by name: what a fresh set-up starts with."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

from trayapp.domain.clocks.zones import zone_of
from trayapp.errors import SettingsTrouble

_ETC = Path("/etc")
_FALLBACK = "UTC"


def local_zone(etc: Path = _ETC, platform: str = sys.platform) -> str:
    """Return the IANA name of the machine's zone, or ``UTC`` where the system does not say.

    ``TZ`` first; then Windows' own name for it, elsewhere the link ``/etc/localtime``, then Debian's
    ``/etc/timezone``.
    """
    return next(filter(_exists, _names(etc, platform)), _FALLBACK)


def _names(etc: Path, platform: str) -> Iterator[str]:
    yield os.environ.get("TZ", "").removeprefix(":")
    if platform == "win32":
        yield _of_windows()
    else:
        yield _linked(etc / "localtime")
        yield _named(etc / "timezone")


def _of_windows() -> str:
    """Return the zone for the name that Windows gives it (Unicode CLDR, windowsZones.xml), or ""."""
    from tzlocal import get_localzone_name

    try:
        return get_localzone_name()
    except (LookupError, OSError):  # no such entry in the registry, or a name newer than the table
        return ""


def _linked(link: Path) -> str:
    """Return what follows ``zoneinfo/`` in the link's target, or ""."""
    try:
        target = link.readlink().as_posix()
    except OSError:
        return ""
    return target.partition("zoneinfo/")[2].removeprefix("posix/").removeprefix("right/")


def _named(file: Path) -> str:
    """Return the name in Debian's file, or ""."""
    try:
        return file.read_text(encoding="ascii").strip()
    except (OSError, ValueError):
        return ""


def _exists(name: str) -> bool:
    """Whether the zone is in the database."""
    if not name:
        return False
    try:
        zone_of(name)
    except SettingsTrouble:
        return False
    return True
