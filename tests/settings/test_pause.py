"""A pause ends when it was said to, whoever looks; and so do the settings of the small window survive."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from trayapp.settings.codec import read_settings, settings_values
from trayapp.settings.model import Chip, Settings
from trayapp.settings.table import Table

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
HOUR = timedelta(hours=1)


def test_a_pause_without_an_end_lasts() -> None:
    assert Settings(paused=True).paused_at(NOW)
    assert not Settings().paused_at(NOW)


def test_a_pause_ends_at_its_instant() -> None:
    paused = Settings(paused=True, paused_until=NOW + HOUR)
    assert paused.paused_at(NOW)
    assert paused.paused_at(NOW + HOUR - timedelta(seconds=1))
    assert not paused.paused_at(NOW + HOUR)


def test_both_are_kept_in_the_file() -> None:
    settings = replace(Settings(), paused=True, paused_until=NOW + HOUR, badge_chip=Chip.ALWAYS)
    assert read_settings(Table(settings_values(settings)), Settings()) == settings
    assert "paused_until" not in str(settings_values(Settings()))
