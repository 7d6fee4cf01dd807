"""Draws the user guide in ``packaging/guide``: ``python -m tests.guide [SCENE …]``; all of it takes minutes.

One sheet for every scene (``tests/scenes.py``): above, the window at 100 %, below at 200 %; the left half on
a light desktop, the right half on a dark one. One page for every window: its sheets, each with the sentence
of its scene. The first page, ``README.md``, is written by hand; nothing else in the folder is.

Those pictures of the project's README that show a scene are drawn anew as well; the one of the desktop is
taken by ``tests/portrait.py``.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from tests.pictures import ROOT, draw_apart

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QImage

GUIDE = ROOT / "packaging" / "guide"
PICTURES = ROOT / "packaging" / "pictures"
BETWEEN = 16
"""Pixels between the pictures of a sheet."""
AROUND = "#9AA0A6"
"""Colour of what is between them."""
COLOURS = 30
"""Of a sheet."""
LARGEST = 8_000_000
"""Bytes of all sheets together."""


class Chapter(NamedTuple):
    """One page of the guide."""

    page: str
    """Name of the file, without its ending."""
    title: str
    about: str
    """What the window is for, in a sentence or two."""
    words: tuple[str, ...]
    """First words of the names of its scenes."""


CHAPTERS = (
    Chapter(
        "list",
        "The list of what is owed",
        "A click on the badge opens it. What is due first stands first. The bar below shows what can be done "
        "with the chosen line, and the key for it.",
        ("owed",),
    ),
    Chapter(
        "first-run",
        "The first minutes",
        "Three steps lead to the first badge: your mailbox, who your clients are, and your own standard.",
        ("welcome",),
    ),
    Chapter(
        "accounts",
        "Setting up an account",
        "Type your address; Owed looks for the rest and says what it tries.",
        ("account",),
    ),
    Chapter(
        "settings",
        "Settings",
        "Each page says on top what it is for, and everything takes effect at once.",
        ("settings",),
    ),
    Chapter(
        "not-owed",
        "What is not owed, and why",
        "Everything that was left out of the list, with its reason, and one click that corrects it.",
        ("ignored",),
    ),
    Chapter(
        "letters",
        "Acknowledging a message",
        "A sign of life, an honest no, or another date: always shown before it goes.",
        ("letter",),
    ),
    Chapter(
        "notes",
        "Calls, promises and people whom you met",
        "What no mailbox knows, you note yourself.",
        ("note", "contacts"),
    ),
    Chapter(
        "leave",
        "Before you leave",
        "What your leave means for those who wait: a hand-over and an out-of-office text with real dates.",
        ("leave",),
    ),
    Chapter(
        "report",
        "The report",
        "How well you keep your own standard. Every picture can be asked what is behind it.",
        ("report",),
    ),
    Chapter(
        "desktop",
        "The menu of the badge, and a desktop without a tray",
        "Where a desktop has no tray, the badge stands in a small window of its own, with the same menu.",
        ("tray", "chip", "no"),
    ),
)

README = {
    "account": "account-tested",
    "exchange": "account-found-exchange",
    "kinds": "owed-kinds",
    "leave": "leave-handover",
    "letter": "letter",
    "microsoft": "account-consent",
    "report": "report-usual",
    "rules": "settings-rules",
    "why": "owed-why",
    "windows": "settings-windows",
}
"""The pictures of the README, and which scene each of them is: light, at 100 %."""

OTHERS = Chapter("others", "Other windows", "What belongs to none of the chapters before.", ())


def main(arguments: list[str]) -> int:
    """Draw all scenes, or those that are named; make sheets of them, and write the pages."""
    from tests.scenes import SCENES

    if not set(arguments) <= set(SCENES):
        sys.stderr.write("Usage: python -m tests.guide [SCENE …]\n")
        return 2
    with tempfile.TemporaryDirectory() as name:
        drawn = Path(name)
        for size in ("100", "200"):
            draw_apart(drawn, size, ("light", "dark"), tuple(arguments))
        compose(drawn, GUIDE)
        copy_for_readme(drawn)
    return 0


def copy_for_readme(drawn: Path, folder: Path = PICTURES) -> None:
    """Put the README's pictures into their folder."""
    from PySide6.QtGui import QImage

    from tests.few_colours import save

    for name, scene in README.items():
        picture = QImage(str(drawn / f"{scene}-light-100.png"))
        if not picture.isNull():
            save(picture, folder / f"{name}.png", COLOURS, roles())


def compose(drawn: Path, folder: Path) -> None:
    """Make the sheets and the pages from pictures that were drawn (``SCENE-GROUND-SIZE.png``)."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtWidgets import QApplication

    from tests.few_colours import save
    from tests.scenes import SCENES

    app = QApplication.instance() or QApplication([])
    sheets = folder / "pictures"
    sheets.mkdir(parents=True, exist_ok=True)
    kept = {sheets / f"{name}.png" for name in SCENES}
    for old in (*sheets.glob("*.png"), *folder.glob("*.md")):
        if old not in kept and old.name != "README.md":
            old.unlink()
    for name in SCENES:
        if (drawn / f"{name}-light-100.png").exists():
            save(_sheet(drawn, name), sheets / f"{name}.png", COLOURS, roles())
    for chapter in (*CHAPTERS, OTHERS):
        if scenes := scenes_of(chapter, SCENES):
            said = {name: " ".join((SCENES[name].__doc__ or "").split()) for name in scenes}
            (folder / f"{chapter.page}.md").write_text(_page(chapter, said), encoding="utf-8")
    del app


def scenes_of(chapter: Chapter, names: Iterable[str]) -> list[str]:
    """Choose the scenes of a chapter by the first words of their names."""
    if chapter is OTHERS:
        known = {word for one in CHAPTERS for word in one.words}
        return [name for name in names if name.partition("-")[0] not in known]
    return [name for name in names if name.partition("-")[0] in chapter.words]


def roles() -> list[QColor]:
    """Give the colours that say something, which no sheet may lose."""
    from tests.pictures import palette
    from trayapp.ui.style.theme import Theme

    themes = [Theme.of(palette(ground)) for ground in ("light", "dark")]
    return [
        colour
        for theme in themes
        for colour in (theme.surface, theme.raised, theme.text, theme.in_time, theme.soon, theme.missed)
    ]


def _sheet(drawn: Path, name: str) -> QImage:
    """Lay out the four pictures of a scene: 100 % above 200 %, each half light and half dark."""
    from PySide6.QtGui import QColor, QImage, QPainter

    halves = [_light_and_dark(drawn, name, size) for size in ("100", "200")]
    small, large = halves
    width = max(half.width() for half in halves)
    sheet = QImage(width, small.height() + BETWEEN + large.height(), QImage.Format.Format_RGB32)
    sheet.fill(QColor(AROUND))
    painter = QPainter(sheet)
    painter.drawImage((width - small.width()) // 2, 0, small)
    painter.drawImage((width - large.width()) // 2, small.height() + BETWEEN, large)
    painter.end()
    return sheet


def _light_and_dark(drawn: Path, name: str, size: str) -> QImage:
    """Join the left half of the light picture and the right half of the dark one."""
    from PySide6.QtGui import QImage, QPainter

    light, dark = (QImage(str(drawn / f"{name}-{ground}-{size}.png")) for ground in ("light", "dark"))
    half = light.width() // 2
    joined = QImage(max(light.width(), dark.width()), max(light.height(), dark.height()), light.format())
    painter = QPainter(joined)
    painter.drawImage(0, 0, light)
    painter.drawImage(half, 0, dark, half, 0, dark.width() - half, dark.height())
    painter.end()
    return joined


def _page(chapter: Chapter, said: dict[str, str]) -> str:
    """Write a chapter's page."""
    lines = [f"# {chapter.title}", "", chapter.about, "", "[All chapters](README.md)", ""]
    for name, sentence in said.items():
        lines += [f"## {sentence.rstrip('.')}", "", f"![{sentence}](pictures/{name}.png)", ""]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
