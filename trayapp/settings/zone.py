"""The time zone of this machine by name: what a fresh set-up starts with."""

from __future__ import annotations

import os
from pathlib import Path

from trayapp.domain.clocks.zones import zone_of
from trayapp.errors import SettingsTrouble

_ETC = Path("/etc")
_FALLBACK = "UTC"


def local_zone(etc: Path = _ETC) -> str:
    """Return the IANA name of the machine's zone, or ``UTC`` where the system does not say.

    ``TZ`` first, then the link ``/etc/localtime``, then Debian's ``/etc/timezone``; on Windows, where none
    of these exist, the name that Windows uses is not one of IANA's: the user chooses.
    """
    for name in (
        os.environ.get("TZ", "").removeprefix(":"),
        _linked(etc / "localtime"),
        _named(etc / "timezone"),
    ):
        if name and _exists(name):
            return name
    return _FALLBACK


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
    try:
        zone_of(name)
    except SettingsTrouble:
        return False
    return True
