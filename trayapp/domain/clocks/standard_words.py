"""Standards as sentences, the same in the settings and on the command line."""

from __future__ import annotations

from trayapp.domain.clocks.standard import DEFAULT, Standard, StandardKey
from trayapp.domain.clocks.windows import EndOfDay, NextDay, Window, window_text

EVERYBODY = "everybody"
_DEFAULT = {"reply": "everybody else", "update": "active clients", "follow_up": "new contacts"}
"""Whom a standard by default is for, as far as nobody more special is named."""


def phrase(window: Window) -> str:
    """The window as the end of a sentence that begins with "Answer them"."""
    match window:
        case EndOfDay():
            return "by the end of the working day"
        case NextDay(at):
            return f"by {at.strftime('%H:%M')} on the next working day"
        case _:
            return f"within {window_text(window)}"


def whom(key: StandardKey) -> str:
    """Whom a standard is for."""
    if key.scope != DEFAULT:
        return key.name
    return _DEFAULT.get(key.kind, EVERYBODY)


def sentence(key: StandardKey, standard: Standard) -> str:
    """Say it, without a stop: "Answer Clients within 24 hours"."""
    name, within = whom(key), phrase(standard.answer)
    match key.kind:
        case "callback":
            return f"Call {name} back {within}"
        case "promise":
            return f"Keep what you promised {name} by the time you named"
        case "update":
            return f"Let {name} hear from you {within} of your last message"
        case "follow_up":
            return f"Write to {name} {within} of meeting them"
    first = f", with a first sign of life {phrase(standard.acknowledge)}" if standard.acknowledge else ""
    return f"Answer {name} {within}{first}"
