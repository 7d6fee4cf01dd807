"""What helps where a desktop shows no tray icons: each has its own way. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from trayapp.tongue import tr

GNOME_EXTENSION = "https://extensions.gnome.org/extension/615/appindicator-support/"

_BARS = frozenset({"sway", "hyprland", "river", "niri", "wlroots", "wayfire", "labwc", "i3", "bspwm"})
"""Desktops without a panel of their own."""


@dataclass(frozen=True, slots=True)
class Advice:
    """How this desktop gets a tray."""

    sentence: str
    page: str = ""
    """Where the missing part is to be had, or ""."""


def advice_for(environment: Mapping[str, str]) -> Advice:
    """Return what helps on the desktop that this environment names (``XDG_CURRENT_DESKTOP``)."""
    names = {name.strip().lower() for name in environment.get("XDG_CURRENT_DESKTOP", "").split(":")}
    if "gnome" in names or any(name.startswith("gnome") for name in names):
        return Advice(
            tr(
                "GNOME shows tray icons with the extension “AppIndicator and KStatusNotifierItem Support”. "
                "Install it, or switch it on in the program Extensions, and log in again."
            ),
            GNOME_EXTENSION,
        )
    if names & _BARS:
        return Advice(
            tr(
                "Add the tray to your bar: in Waybar the module “tray”, in Polybar the module “tray”, in "
                "i3bar “tray_output”. Or let the bar show the line of: owed status"
            )
        )
    return Advice(
        tr(
            "Add a tray to your panel; its list of items calls it system tray, status tray or notification "
            "area."
        )
    )


def overflow_note() -> str:
    """Say where Windows hides icons, and how to get the badge out of there."""
    return tr(
        "Windows puts new icons behind the arrow beside the clock. Drag the badge from there onto the task "
        "bar, or switch Owed on in Settings, Personalisation, Taskbar, Other system tray icons; after an "
        "update Windows may hide it again."
    )
