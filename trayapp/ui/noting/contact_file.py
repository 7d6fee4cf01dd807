"""The way to a file of contacts: choose it, open it, and say in a sentence what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QFile, QFileInfo
from PySide6.QtWidgets import QFileDialog, QWidget

from trayapp.domain.contacts.reading import LARGEST
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
    file = QFile(path)
    if not file.open(QFile.OpenModeFlag.ReadOnly):
        return ContactFile(name, trouble=f"{name} cannot be opened: {file.errorString()}.")
    data = bytes(file.read(LARGEST + 1).data())
    file.close()
    if len(data) > LARGEST:
        why = f"{name} is too large to be read. Export the contacts without photographs."
        return ContactFile(name, trouble=why)
    return ContactFile(name, data)


def choose_contacts(parent: QWidget, title: str, then: Callable[[str], None], *, native: bool = True) -> None:
    """Let the user choose a file of contacts; ``then`` hears its path."""
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters(["Contacts (*.vcf *.vcard *.csv *.tsv *.txt)", "All files (*)"])
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog, not native)
    dialog.fileSelected.connect(then)
    dialog.open()
