"""How large a window is the first time that it is opened."""

from __future__ import annotations

from PySide6.QtCore import QSize

from trayapp.ui.parts.window import grown

USUAL = QSize(980, 760)
LARGE = QSize(2560, 1440)


def test_on_a_screen_with_room_a_window_has_its_usual_size() -> None:
    assert grown(USUAL, 17, LARGE) == USUAL


def test_for_large_type_it_grows() -> None:
    assert grown(QSize(500, 400), 40, LARGE) == QSize(1000, 800)


def test_on_a_small_screen_its_lower_edge_with_the_buttons_stays_in_sight() -> None:
    found = grown(USUAL, 17, QSize(1100, 760))
    assert found.width() == 980
    assert 700 < found.height() < 760 - 20, "with a title bar above it"


def test_large_type_does_not_drive_it_beyond_the_screen() -> None:
    found = grown(USUAL, 40, QSize(1280, 720))
    assert found.width() == 1280
    assert found.height() == 640
