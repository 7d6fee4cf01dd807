"""Response windows as people type them in their own language: "3 Arbeitsstunden" where German is spoken.

Settings and commands hold English wordings only (``parse_window``); a window of the application takes both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from trayapp.domain.clocks.windows import Window, parse_window
from trayapp.errors import SettingsTrouble
from trayapp.tongue import mark, spoken, tr


def window_typed(text: str) -> Window:
    """Read a window in the language in force, or in English. Raises ``SettingsTrouble``, with examples."""
    try:
        return parse_window(text)
    except SettingsTrouble:
        english = _in_english(text)
        if english is None:
            raise
    try:
        return parse_window(english)
    except SettingsTrouble:
        return parse_window(text)  # what it says is to name what was typed


def _in_english(text: str) -> str | None:
    """Return the text with the words of the language in force exchanged; None where none is known."""
    known = {typed: english for english, typed in _words() if typed != english}
    if spoken().code == "en" or not known:
        return None
    longest_first = sorted(known, key=len, reverse=True)
    pattern = rf"(?<![^\W\d_])(?:{'|'.join(map(re.escape, longest_first))})(?![^\W\d_])"
    typed = " ".join(text.lower().split())
    return re.sub(pattern, lambda found: f" {known[found[0]]} ", typed)


def _words() -> Iterator[tuple[str, str]]:
    """Yield what ``parse_window`` understands, and each word for it in the language in force, in small."""
    for english, typed in _TYPED.items():
        for one in tr(typed).split(","):
            if one.strip():
                yield english, " ".join(one.lower().split())


_TYPED = {
    "weeks": mark("weeks, week"),
    "days": mark("days, day"),
    "hours": mark("hours, hour"),
    "minutes": mark("minutes, minute"),
    "working days": mark("working days, working day"),
    "working hours": mark("working hours, working hour"),
    "working minutes": mark("working minutes, working minute"),
    "end of the working day": mark("end of the working day, end of day, same day"),
    "next working day": mark("next working day, on the next working day"),
    "and": mark("and, plus"),
    "at": mark("at, by"),
}
"""For a translator: the words that people may type for it, in every form, separated by commas."""
