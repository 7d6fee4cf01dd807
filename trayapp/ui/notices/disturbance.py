"""Whether the user wants to be disturbed: each desktop keeps that in a place of its own.

The freedesktop protocol has a property for it since Plasma brought one; the others are asked their own way.
A place that does not exist here is asked once and never again.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import NamedTuple

from trayapp.ui.notices.session_bus import Address, Refused, SessionBus, Unavailable

log = logging.getLogger(__name__)

NAME = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"

PATIENCE = 2.0
"""Seconds for ``gsettings``; it usually takes 15 ms."""

GNOME_APP = "org.gnome.desktop.notifications.application:/org/gnome/desktop/notifications/application/owed/"

Ask = Callable[[], bool | None]
"""True: leave the user alone; None: this place does not exist here."""


class Server(NamedTuple):
    """Who shows notifications."""

    name: str = ""
    vendor: str = ""
    version: str = ""


class Disturbance:
    """Asks one desktop. Made anew for each program that shows notifications."""

    def __init__(self, bus: SessionBus, server: Server) -> None:
        """Ask nothing yet."""
        self._bus = bus
        self._asks: list[Ask] = [self._inhibited, *self._own_way(server)]
        self._gnome = server.name == "gnome-shell"

    def quiet(self) -> bool:
        """Whether the user does not want to be disturbed now. Raises ``Unavailable`` without a bus."""
        for ask in list(self._asks):
            answer = ask()
            if answer is None:
                self._asks.remove(ask)
            elif answer:
                return True
        return False

    def switched_off(self) -> bool:
        """Whether the user took the word from Owed alone, where that can be asked."""
        return self._gnome and _gsetting(GNOME_APP, "enable") == "false"

    def _own_way(self, server: Server) -> tuple[Ask, ...]:
        """Give how the desktop of that server is asked, by the name that the server gives itself."""
        name = server.name.casefold()
        ways: dict[str, Ask] = {
            "dunst": self._dunst,
            "mako": self._mako,
            "swaync": self._swaync,
            "swaynotificationcenter": self._swaync,
            "xfce notify daemon": self._xfce,
            "gnome-shell": lambda: _is("org.gnome.desktop.notifications", "show-banners", "false"),
            "cinnamon": lambda: _is("org.cinnamon.desktop.notifications", "display-notifications", "false"),
        }
        if name == "notification daemon" and server.vendor.casefold() == "mate":
            return (lambda: _is("org.mate.NotificationDaemon", "do-not-disturb", "true"),)
        way = ways.get(name)
        return () if way is None else (way,)

    def _inhibited(self) -> bool | None:
        """Plasma, and who follows it; set by "Do not disturb" and by programs that present or record."""
        return self._property(NAME, "Inhibited")

    def _dunst(self) -> bool | None:
        return self._property("org.dunstproject.cmd0", "paused")

    def _xfce(self) -> bool | None:
        """Nobody has written the property until the switch was used: that is a no."""
        address = Address("org.xfce.Xfconf", "/org/xfce/Xfconf", "org.xfce.Xfconf")
        return bool(self._asked(address, "GetProperty", "ss", "xfce4-notifyd", "/do-not-disturb"))

    def _mako(self) -> bool | None:
        """Mako has modes of the user's own making; these two names are those of its manual and its users."""
        address = Address(NAME, "/fr/emersion/Mako", "fr.emersion.Mako")
        modes = self._asked(address, "ListModes")
        if not isinstance(modes, list):
            return None
        return bool({"do-not-disturb", "dnd"}.intersection(modes))

    def _swaync(self) -> bool | None:
        name = "org.erikreider.swaync.cc"
        answer = self._asked(Address(name, "/org/erikreider/swaync/cc", name), "GetDnd")
        return None if answer is None else bool(answer)

    def _property(self, interface: str, name: str) -> bool | None:
        address = Address(NAME, PATH, "org.freedesktop.DBus.Properties")
        answer = self._asked(address, "Get", "ss", interface, name)
        return answer if isinstance(answer, bool) else None

    def _asked(self, whom: Address, method: str, signature: str = "", *body: str) -> object:
        """Give the answer out of its variant; None where the other side knows no such thing."""
        try:
            answers = self._bus.call(whom, method, signature, *body, starts=False)
        except Refused:
            return None
        (answer,) = answers or (None,)
        return answer[1] if isinstance(answer, tuple) else answer


def quiet_or_not(disturbance: Disturbance) -> bool:
    """Ask; where nobody answers, the warning is more important than the silence."""
    try:
        return disturbance.quiet()
    except Unavailable as error:
        log.info("Whether the user may be disturbed is not known: %s", error)
        return False


def _is(schema: str, key: str, value: str) -> bool | None:
    found = _gsetting(schema, key)
    return None if found is None else found == value


def _gsetting(schema: str, key: str) -> str | None:
    """Read a setting of GNOME's kind; None where there is none. Its library would cost 20 MB."""
    import shutil
    import subprocess

    program = shutil.which("gsettings")
    if program is None:
        return None
    try:
        done = subprocess.run(
            [program, "get", schema, key], capture_output=True, text=True, timeout=PATIENCE, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        log.info("The desktop's settings cannot be read: %s", error)
        return None
    return done.stdout.strip() if done.returncode == 0 else None
