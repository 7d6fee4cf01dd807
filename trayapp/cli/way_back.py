"""Says how a standard is taken back: it is no decision, so ``owed undo`` does not know it."""

from __future__ import annotations

import shlex

from trayapp.domain.clocks.ladder_words import ladder_text
from trayapp.domain.clocks.standard import DEFAULT, StandardKey
from trayapp.domain.clocks.windows import window_text
from trayapp.settings.model import Settings
from trayapp.tongue import tr


def way_back(key: StandardKey, before: Settings, after: Settings, *, recompute: bool) -> str:
    """Say which command brings back what stood before; "" where nothing was changed."""
    if before.standards == after.standards:
        return tr("owed undo does not take this back.") if recompute else ""
    words = ["owed", "standard", *_command(key, before, after), *(["--recompute"] if recompute else [])]
    return tr("Take it back with (owed undo does not): {command}", command=shlex.join(words))


def _command(key: StandardKey, before: Settings, after: Settings) -> list[str]:
    """Return the words behind ``owed standard``; only what differs is named."""
    target = [key.name or DEFAULT, key.kind.replace("_", "-")]
    old = before.standards_in_force().own(key)
    if old is None or before.without_standard(key).standards == before.standards:
        return ["remove", *target]
    new = after.standards_in_force().own(key)
    words = ["set", *target]
    if new is None or new.answer != old.answer:
        words.append(window_text(old.answer))
    if (None if new is None else new.acknowledge) != old.acknowledge:
        words += ["--acknowledge", window_text(old.acknowledge) if old.acknowledge else "off"]
    if new is None or new.ladder != old.ladder:
        words += ["--warn", ladder_text(old.ladder)]
    return words
