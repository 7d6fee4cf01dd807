"""What helps where there is no tray: each desktop has its own way."""

import pytest

from trayapp.ui.tray.tray_advice import GNOME_EXTENSION, advice_for


@pytest.mark.parametrize("desktop", ["GNOME", "ubuntu:GNOME", "GNOME-Classic:GNOME", "gnome"])
def test_gnome_needs_an_extension_and_its_page_is_offered(desktop: str) -> None:
    advice = advice_for({"XDG_CURRENT_DESKTOP": desktop})
    assert "AppIndicator" in advice.sentence
    assert advice.page == GNOME_EXTENSION


@pytest.mark.parametrize("desktop", ["sway", "Hyprland", "i3"])
def test_bars_have_a_module(desktop: str) -> None:
    advice = advice_for({"XDG_CURRENT_DESKTOP": desktop})
    assert "Waybar" in advice.sentence
    assert advice.page == ""


@pytest.mark.parametrize("environment", [{}, {"XDG_CURRENT_DESKTOP": "XFCE"}])
def test_others_have_a_panel(environment: dict[str, str]) -> None:
    assert "panel" in advice_for(environment).sentence
