"""A warning ladder as people write it on one line: "half, 30 min, missed"."""

from __future__ import annotations

from datetime import timedelta

from trayapp.domain.clocks.standard import Ladder
from trayapp.domain.clocks.window_words import window_said
from trayapp.domain.clocks.windows import Elapsed, parse_window, window_text
from trayapp.errors import SettingsTrouble
from trayapp.tongue import mark, tr

_SHARES = {"half": 0.5, "third": 0.33, "a third": 0.33, "three quarters": 0.75}
_MISSED = {"missed", "when missed"}
_NEVER = {"never", "none", "off"}
_EXAMPLES = mark('Write, for example, "half, 30 min, missed", "25%, 75%, 1 hour" or "never".')


def parse_ladder(text: str) -> Ladder:
    """Read when to warn. Raises ``SettingsTrouble``, with examples, for what cannot be that."""
    parts = [" ".join(part.lower().split()).removesuffix(" before") for part in text.split(",")]
    if len(parts) == 1 and parts[0] in _NEVER:
        return Ladder((), (), when_missed=False)
    shares: list[float] = []
    before: list[timedelta] = []
    for part in parts:
        if part in _MISSED:
            continue
        share = _share(part)
        if share is None:
            before.append(_span(part, text))
        elif 0 < share < 1:
            shares.append(share)
        else:
            raise SettingsTrouble(tr('"{part}" is not inside the window.', part=part), tr(_EXAMPLES))
    return Ladder(tuple(sorted(shares)), tuple(sorted(before)), when_missed=bool(_MISSED & set(parts)))


def ladder_text(ladder: Ladder) -> str:
    """The ladder in words that :func:`parse_ladder` reads back as the same ladder."""
    shares = ("half" if share == 0.5 else f"{round(share * 100, 6):g}%" for share in ladder.shares)
    before = (f"{window_text(Elapsed(span))} before" for span in ladder.before)
    parts = [*shares, *before, *(["missed"] if ladder.when_missed else [])]
    return ", ".join(parts) or "never"


def ladder_said(ladder: Ladder) -> str:
    """Say when it warns, in the language in force: "half, 30 minutes before, missed"."""
    shares = (
        tr("half", "a share of the time")
        if share == 0.5
        else tr("{percent}%", percent=f"{round(share * 100, 6):g}")
        for share in ladder.shares
    )
    before = (tr("{duration} before", duration=window_said(Elapsed(span))) for span in ladder.before)
    missed = [tr("missed", "when to warn")] if ladder.when_missed else []
    return ", ".join([*shares, *before, *missed]) or tr("never", "when to warn")


def _share(part: str) -> float | None:
    if part in _SHARES:
        return _SHARES[part]
    if not part.endswith("%"):
        return None
    try:
        return float(part[:-1].replace(",", ".")) / 100
    except ValueError:
        return None


def _span(part: str, text: str) -> timedelta:
    try:
        window = parse_window(part)
    except SettingsTrouble:
        window = None
    if not isinstance(window, Elapsed):
        raise SettingsTrouble(tr('"{text}" does not say when to warn.', text=text), tr(_EXAMPLES))
    return window.span
