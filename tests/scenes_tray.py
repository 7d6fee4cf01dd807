"""What stands in for the badge where the desktop has no tray: the small window in its states, and why."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import QMenu, QWidget

from tests import boards
from trayapp.domain.board.board import Board, View
from trayapp.ui.start_window import StartWindow
from trayapp.ui.style.look import Look
from trayapp.ui.tray.chip import Chip
from trayapp.ui.tray.face import face_of
from trayapp.ui.tray.no_tray_window import NoTrayWindow
from trayapp.ui.tray.tooltip import brief, tooltip
from trayapp.ui.tray.tray import Tray
from trayapp.ui.tray.tray_advice import advice_for

_KEPT: list[Tray] = []
"""Whose menus are drawn."""


def chip_of(board: Board) -> Chip:
    """The small window as it is with this board."""
    zone = boards.CALENDAR.zone_at(board.now)
    made = Chip(QMenu())
    made.show_face(face_of(board), brief(board, zone), tooltip(board, zone))
    return made


def chip(_look: Look) -> QWidget:
    """Where the desktop has no tray, the badge stands in a small window in front of the others."""
    return chip_of(boards.board())


def chip_half_blind(_look: Look) -> QWidget:
    """Something is owed, and one of the accounts cannot be seen."""
    return chip_of(boards.board(view=replace(boards.SEEN_WELL, blind=(boards.BLIND,))))


def chip_clear(_look: Look) -> QWidget:
    """Nobody waits, and when that was seen."""
    return chip_of(boards.board(()))


def chip_blind(_look: Look) -> QWidget:
    """The mailbox cannot be seen."""
    return chip_of(boards.board((), View(blind=(boards.BLIND,), accounts=1)))


def chip_paused(_look: Look) -> QWidget:
    """Paused, and until when."""
    view = View(accounts=2, paused=True, paused_until=boards.NOW + timedelta(hours=1))
    return chip_of(boards.board((), view))


def chip_syncing(_look: Look) -> QWidget:
    """A mailbox is read for the first time."""
    return chip_of(boards.board((), View(accounts=1, syncing=True, done=2000, total=100_000)))


def no_tray(look: Look) -> QWidget:
    """Why there is a small window, said once: here on GNOME with Wayland."""
    return NoTrayWindow(look, advice_for({"XDG_CURRENT_DESKTOP": "GNOME"}), wayland=True)


def no_tray_elsewhere(look: Look) -> QWidget:
    """The same on a desktop that has a panel."""
    return NoTrayWindow(look, advice_for({"XDG_CURRENT_DESKTOP": "XFCE"}), wayland=False)


def no_start(look: Look) -> QWidget:
    """What keeps Owed from starting, and the last good settings at hand."""
    made = StartWindow(look)
    made.say(
        "The settings file has a mistake in line 12, so Owed leaves it as it is: Invalid value",
        "Correct it, or take the last good copy, which is settings.toml.bak.",
        "/home/olga/.config/Owed/settings.toml",
        good_copy=True,
    )
    return made


def chip_unheard(_look: Look) -> QWidget:
    """Something is owed, and the desktop does not show the warnings: a dot in the corner."""
    board = boards.board()
    zone = boards.CALENDAR.zone_at(board.now)
    made = Chip(QMenu())
    made.show_face(replace(face_of(board), unheard=True), brief(board, zone), tooltip(board, zone))
    return made


def _menu(board: Board) -> QMenu:
    tray = Tray(may_ask=lambda: False)
    tray.start()
    tray.stop()
    tray.show_face(face_of(board), tooltip(board, boards.CALENDAR.zone_at(board.now)))
    _KEPT.append(tray)
    tray.menu.aboutToShow.emit()
    return tray.menu


def tray_menu(_look: Look) -> QWidget:
    """The menu of the badge, and of the small window."""
    return _menu(boards.board())


def tray_menu_paused(_look: Look) -> QWidget:
    """The menu while Owed is paused."""
    return _menu(
        boards.board((), View(accounts=2, paused=True, paused_until=boards.NOW + timedelta(hours=1)))
    )


SCENES = (
    tray_menu,
    tray_menu_paused,
    chip,
    chip_half_blind,
    chip_unheard,
    chip_clear,
    chip_blind,
    chip_paused,
    chip_syncing,
    no_tray,
    no_tray_elsewhere,
    no_start,
)
