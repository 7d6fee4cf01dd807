"""A sentence in which controls stand: another language puts them elsewhere, so the sentence says where."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from trayapp.ui.parts.labels import PlainLabel

_PLACE = re.compile(r"\{(\w+)\}")


def worded(sentence: str, **controls: QWidget | Sequence[QWidget]) -> list[QWidget]:
    """Return the words of a sentence as labels, with the controls at the places that bear their names.

    A translation that forgot a place has its control at the end: none may ever be missing.
    """
    found: list[QWidget] = []
    left = dict(controls)
    for number, part in enumerate(_PLACE.split(sentence)):
        if number % 2 == 0:
            if part.strip():
                found.append(PlainLabel(part.strip(), wraps=False))
        elif part in left:
            found += _widgets(left.pop(part))
    for one in left.values():
        found += _widgets(one)
    return found


def _widgets(one: QWidget | Sequence[QWidget]) -> list[QWidget]:
    return [one] if isinstance(one, QWidget) else list(one)
