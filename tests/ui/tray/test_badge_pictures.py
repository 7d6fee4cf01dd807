"""Pictures of the badge that are kept: the same pixels as drawn, and drawn anew when a file is no good."""

from __future__ import annotations

from pathlib import Path

import pytest

from trayapp.domain.board.phase import AppPhase
from trayapp.ui.tray import badge
from trayapp.ui.tray.badge import draw
from trayapp.ui.tray.badge_face import SIZES, BadgeFace, sizes_for
from trayapp.ui.tray.badge_pictures import BadgePictures
from trayapp.ui.tray.badge_sheet import FACES

pytestmark = pytest.mark.usefixtures("qapp")
FACE = BadgeFace(AppPhase.IN_TIME, "9h")
FEW = sizes_for(1.0)


@pytest.mark.parametrize("face", FACES)
def test_a_kept_picture_is_the_drawn_one_in_every_size(face: BadgeFace, tmp_path: Path) -> None:
    for pictures in (BadgePictures(tmp_path), BadgePictures(tmp_path), BadgePictures()):
        icon = pictures.icon(face, "dark", SIZES)
        for size in SIZES:
            shown = icon.pixmap(size, size).toImage().convertToFormat(draw(face, size).format())
            assert shown == draw(face, size, dark_panel=True), size


def test_faces_and_panels_do_not_share_a_picture(tmp_path: Path) -> None:
    pictures = BadgePictures(tmp_path)
    for face in FACES:
        for panel in ("automatic", "light", "dark"):
            pictures.icon(face, panel, FEW)
    assert len(list(tmp_path.iterdir())) == 3 * len(set(FACES))


def test_nothing_is_drawn_twice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    BadgePictures(tmp_path).icon(FACE, "automatic", FEW)

    def refuse(*_: object) -> None:
        raise AssertionError("drawn again")

    monkeypatch.setattr(badge, "strip_of", refuse)
    assert not BadgePictures(tmp_path).icon(FACE, "automatic", FEW).isNull()


@pytest.mark.parametrize("content", [b"", b"no picture", b"\x89PNG\r\n\x1a\n cut"])
def test_a_file_that_is_no_picture_is_replaced(content: bytes, tmp_path: Path) -> None:
    BadgePictures(tmp_path).icon(FACE, "automatic", FEW)
    (kept,) = tmp_path.iterdir()
    good = kept.read_bytes()
    kept.write_bytes(content)
    icon = BadgePictures(tmp_path).icon(FACE, "automatic", FEW)
    assert icon.pixmap(22, 22).toImage().convertToFormat(draw(FACE, 22).format()) == draw(FACE, 22)
    assert kept.read_bytes() == good


def test_a_folder_that_cannot_be_made_is_no_trouble(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    assert not BadgePictures(tmp_path / "file" / "badges").icon(FACE, "automatic", FEW).isNull()
