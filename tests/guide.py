"""Draws the user guide in ``packaging/guide``: ``python -m tests.guide [SCENE …]``; all of it takes minutes.

Two pictures for every scene (``tests/scenes.py``), the whole window each: on a light desktop at 100 %
(``SCENE.png``), and on a dark one at 200 % (``SCENE-dark.png``); on a page as wide as a window both are read
at the same size. One page for every window: its pictures, with the sentence of each scene. The first page,
``README.md``, is written by hand; nothing else in the folder is.

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
    from PySide6.QtGui import QColor

GUIDE = ROOT / "packaging" / "guide"
PICTURES = ROOT / "packaging" / "pictures"
DRAWN = {"": ("light", "100"), "-dark": ("dark", "200")}
"""What is added to a scene's name, and which picture of it that is."""
COLOURS = 30
"""Of a picture."""
LARGEST = 8_000_000
"""Bytes of all pictures together."""


class Chapter(NamedTuple):
    """One page of the guide."""

    page: str
    """Name of the file, without its ending."""
    title: str
    about: str
    """What the window is for, in a sentence or two."""
    words: tuple[str, ...]
    """First words of the names of its scenes."""
    sections: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Where it has parts: the title of each, and how the names of its scenes begin, in order; the longest
    such beginning decides."""


CHAPTERS = (
    Chapter(
        "list",
        "The list of what is owed",
        "A click on the badge opens it. What is due first stands first. The bar below shows what can be done "
        "with the chosen line, and the key for it.",
        ("owed",),
        (
            (
                "What is owed",
                ("owed", "owed-kinds", "owed-reply-time", "owed-older", "owed-many", "owed-narrow"),
            ),
            ("Why", ("owed-why", "owed-kinds-why", "owed-by-rule")),
            (
                "How to be rid of it",
                (
                    "owed-pointed",
                    "owed-kinds-pointed",
                    "owed-row-menu",
                    "owed-called",
                    "owed-menu",
                    "owed-pick-time",
                    "owed-correction",
                    "owed-waits",
                    "owed-move",
                    "owed-undo",
                    "owed-more",
                ),
            ),
            (
                "Where there is nothing to show, or not all of it",
                (
                    "owed-empty",
                    "owed-nothing-found",
                    "owed-blind",
                    "owed-half-blind",
                    "owed-answers-unseen",
                    "owed-syncing",
                    "owed-no-account",
                    "owed-paused",
                ),
            ),
        ),
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
        (
            ("Accounts", ("settings-accounts", "settings-account-new", "settings-account-form")),
            ("Response windows", ("settings-windows",)),
            ("Working time", ("settings-working",)),
            (
                "Clients",
                (
                    "settings-clients",
                    "settings-client-details",
                    "settings-import",
                    "settings-address-book",
                ),
            ),
            ("Rules", ("settings-rules",)),
            ("Notifications", ("settings-notifications",)),
            ("Acknowledgements", ("settings-acknowledgements",)),
            ("Privacy", ("settings-privacy",)),
            ("General", ("settings-general", "settings-import-file")),
        ),
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
        (
            ("Somebody called", ("note-call",)),
            ("You promised something", ("note-promise",)),
            ("You met somebody", ("note-contact",)),
            (
                "You met many people",
                (
                    "contacts-empty",
                    "contacts",
                    "contacts-not-taken",
                    "contacts-problems",
                    "contacts-file",
                ),
            ),
        ),
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
        for ground, size in DRAWN.values():
            draw_apart(drawn, size, (ground,), tuple(arguments))
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
    """Make the pictures and the pages from what was drawn (``SCENE-GROUND-SIZE.png``)."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QApplication

    from tests.few_colours import save
    from tests.scenes import SCENES

    app = QApplication.instance() or QApplication([])
    pictures = folder / "pictures"
    pictures.mkdir(parents=True, exist_ok=True)
    kept = {pictures / f"{name}{more}.png" for name in SCENES for more in DRAWN}
    for old in (*pictures.glob("*.png"), *folder.glob("*.md")):
        if old not in kept and old.name != "README.md":
            old.unlink()
    for name in SCENES:
        for more, (ground, size) in DRAWN.items():
            picture = QImage(str(drawn / f"{name}-{ground}-{size}.png"))
            if not picture.isNull():
                save(picture, pictures / f"{name}{more}.png", COLOURS, roles())
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


def parts(chapter: Chapter, names: Iterable[str]) -> list[tuple[str, list[str]]]:
    """Group scenes by the chapter's sections; what belongs to none comes last, without a title."""
    begins = [(one, title) for title, ones in chapter.sections for one in ones]
    found: dict[str, list[tuple[int, str]]] = {title: [] for title, _ones in chapter.sections}
    for name in names:
        fits = [
            (len(one), place)
            for place, (one, _title) in enumerate(begins)
            if name == one or name.startswith(f"{one}-")
        ]
        place = max(fits)[1] if fits else len(begins)
        found.setdefault(begins[place][1] if fits else "", []).append((place, name))
    return [
        (title, [name for _place, name in sorted(ones, key=lambda one: one[0])])
        for title, ones in found.items()
        if ones
    ]


def _page(chapter: Chapter, said: dict[str, str]) -> str:
    """Write a chapter's page."""
    lines = [f"# {chapter.title}", "", chapter.about, "", "[All chapters](README.md)", ""]
    for title, names in parts(chapter, said):
        if title:
            lines += [f"## {title}", ""]
        for name in names:
            sentence = said[name]
            lines += [f"{'###' if title else '##'} {sentence.rstrip('.')}", ""]
            lines += [f"![{sentence}](pictures/{name}.png)", ""]
            lines += [f"![The same on a dark desktop, at 200 %](pictures/{name}-dark.png)", ""]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
