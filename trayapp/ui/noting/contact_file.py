"""The way to a file of contacts: choose it, open it, and say in a sentence what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QFileInfo
from PySide6.QtWidgets import QFileDialog, QWidget

from trayapp.domain.contacts.reading import LARGEST
from trayapp.tongue import tr
from trayapp.ui import words


class ContactFile(NamedTuple):
    """A file as it was opened."""

    name: str
    """What it is called, fit to be shown."""
    data: bytes = b""
    trouble: str = ""
    """Why it cannot be read, as a sentence, or ""."""


def shown_name(path: str) -> str:
    """Return what a file is called, fit to be shown."""
    return words.safe_line(QFileInfo(path).fileName(), 80)


def open_contacts(path: str) -> ContactFile:
    """Open a file of contacts, on any thread. Never raises; what went wrong is in the answer."""
    name = shown_name(path)
    try:
        with Path(path).open("rb") as file:  # not Qt's, which lets no other thread go on meanwhile
            data = file.read(LARGEST + 1)
    except OSError as error:
        why = error.strerror or type(error).__name__
        return ContactFile(name, trouble=tr("{file} cannot be opened: {why}.", file=name, why=why))
    if len(data) > LARGEST:
        why = tr("{file} is too large to be read. Export the contacts without photographs.", file=name)
        return ContactFile(name, trouble=why)
    return ContactFile(name, data)


def choose_contacts(parent: QWidget, title: str, then: Callable[[str], None], *, native: bool = True) -> None:
    """Let the user choose a file of contacts; ``then`` hears its path."""
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    contacts, everything = tr("Contacts"), tr("All files")
    dialog.setNameFilters([f"{contacts} (*.vcf *.vcard *.csv *.tsv *.txt)", f"{everything} (*)"])
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog, not native)
    dialog.fileSelected.connect(then)
    dialog.open()
