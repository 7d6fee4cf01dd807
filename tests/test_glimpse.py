"""What a start shows first: right at every instant, and nothing at all once anything has changed."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.domain.stories import MONDAY, RULES, came, talk
from trayapp import glimpse
from trayapp.domain.board.board import View, board_at
from trayapp.domain.board.phase import AppPhase
from trayapp.domain.owing.item import OwedItem
from trayapp.domain.owing.owed import owed
from trayapp.settings.model import Settings
from trayapp.settings.places import Places
from trayapp.tongue import ENGLISH, Tongue, speak
from trayapp.ui.tray.badge_face import BadgeFace
from trayapp.ui.tray.face import face_of

SETTINGS = Settings(calendar=RULES.calendar)


@pytest.fixture
def places(tmp_path: Path) -> Places:
    made = Places.of(tmp_path / "profile").prepare()
    for file in (made.settings_file, made.decisions_file, made.index_file):
        file.write_bytes(b"as it was")
    return made


def test_it_shows_at_every_minute_what_the_board_would(places: Places) -> None:
    item = _item()
    glimpse.write(places, [item], SETTINGS, MONDAY)
    for minute in range(-1, 40 * 60, 7):
        now = MONDAY + timedelta(minutes=minute)
        expected = face_of(board_at([item], now, View())) if minute >= 0 else glimpse.UNKNOWN
        assert glimpse.read(places, now.timestamp()).face == expected, now


def test_with_nothing_owed_it_is_unknown_never_clear(places: Places) -> None:
    glimpse.write(places, [], SETTINGS, MONDAY)
    assert glimpse.read(places, MONDAY.timestamp()).face == glimpse.UNKNOWN
    note = places.cache / "badge.json"
    note.write_text(note.read_text().replace("syncing", "clear"))
    assert glimpse.read(places, MONDAY.timestamp()).face == glimpse.UNKNOWN


@pytest.mark.parametrize("name", ["settings_file", "decisions_file"])
def test_a_file_that_changed_since_makes_it_unknown(places: Places, name: str) -> None:
    glimpse.write(places, [_item()], SETTINGS, MONDAY)
    assert glimpse.read(places, MONDAY.timestamp()).face.phase is AppPhase.IN_TIME
    file: Path = getattr(places, name)
    status = file.stat()
    os.utime(file, ns=(status.st_atime_ns, status.st_mtime_ns + 1))
    assert glimpse.read(places, MONDAY.timestamp()).face == glimpse.UNKNOWN


def test_decisions_that_another_program_writes_make_it_unknown(places: Places) -> None:
    glimpse.write(places, [_item()], SETTINGS, MONDAY)
    log = places.decisions_file.with_name(f"{places.decisions_file.name}-wal")
    log.touch()
    assert glimpse.read(places, MONDAY.timestamp()).face.phase is AppPhase.IN_TIME
    log.write_bytes(b"not yet in the file")
    assert glimpse.read(places, MONDAY.timestamp()).face == glimpse.UNKNOWN


def test_an_index_that_was_begun_anew_makes_it_unknown(places: Places) -> None:
    glimpse.write(places, [_item()], SETTINGS, MONDAY)
    places.index_file.write_bytes(b"more mail was read")
    assert glimpse.read(places, MONDAY.timestamp()).face.phase is AppPhase.IN_TIME
    places.index_file.rename(places.index_file.with_suffix(".damaged"))
    places.index_file.write_bytes(b"as it was")
    assert glimpse.read(places, MONDAY.timestamp()).face == glimpse.UNKNOWN


def test_what_lies_beyond_the_note_is_unknown(places: Places) -> None:
    glimpse.write(places, [_item()], SETTINGS, MONDAY)
    much_later = MONDAY + timedelta(days=400)
    assert glimpse.read(places, much_later.timestamp()).face in {
        glimpse.UNKNOWN,
        BadgeFace(AppPhase.MISSED, "99d"),
    }


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '{"faces": []}', "\ufffd"])
def test_a_note_that_is_none_of_ours_is_passed_over(places: Places, text: str) -> None:
    (places.cache / "badge.json").write_text(text, encoding="utf-8")
    assert glimpse.read(places, MONDAY.timestamp()) == glimpse.Glimpse()


def test_it_is_for_its_owner_only_and_names_nobody(places: Places) -> None:
    glimpse.write(places, [_item()], SETTINGS, MONDAY)
    note = places.cache / "badge.json"
    assert note.stat().st_mode & 0o077 == 0
    item = _item()
    told = note.read_text().lower()
    assert not [one for one in (item.client.name, item.client.address, item.subject) if one.lower() in told]


def _item() -> OwedItem:
    item = owed(talk(came(1)), RULES).item
    assert item is not None
    return item


def test_a_pause_is_shown_until_its_end_and_no_longer(places: Places) -> None:
    paused = replace(SETTINGS, paused=True, paused_until=MONDAY + timedelta(hours=1))
    glimpse.write(places, [_item()], paused, MONDAY)
    last = MONDAY + timedelta(minutes=59)
    assert glimpse.read(places, last.timestamp()).face.phase is AppPhase.PAUSED
    end = MONDAY + timedelta(hours=1)
    assert glimpse.read(places, end.timestamp()).face == glimpse.UNKNOWN


def test_what_is_said_at_the_start_is_in_the_language_of_the_last_run(places: Places) -> None:
    speak(Tongue("de", {("Owed is starting.", ""): ("Owed startet.",)}))
    try:
        glimpse.write(places, [_item()], SETTINGS, MONDAY)
    finally:
        speak(ENGLISH)
    assert glimpse.read(places, MONDAY.timestamp()).starting == "Owed startet."
    assert glimpse.Glimpse().starting == "Owed is starting."
