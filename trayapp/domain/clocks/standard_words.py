"""Standards as sentences, the same in the settings and on the command line."""

from __future__ import annotations

from trayapp.domain.clients.book import group_said
from trayapp.domain.clocks.standard import DEFAULT, GROUP, Standard, StandardKey
from trayapp.domain.clocks.window_words import within
from trayapp.domain.clocks.windows import Window
from trayapp.tongue import mark, tr

EVERYBODY = mark("everybody")
_DEFAULT = {
    "reply": mark("everybody else"),
    "update": mark("active clients"),
    "follow_up": mark("new contacts"),
}
"""Whom a standard by default is for, as far as nobody more special is named."""


def phrase(window: Window) -> str:
    """The window as the end of a sentence that begins with "Answer them"."""
    return within(window)


def whom(key: StandardKey) -> str:
    """Whom a standard is for."""
    if key.scope != DEFAULT:
        return group_said(key.name) if key.scope == GROUP else key.name
    return tr(_DEFAULT.get(key.kind, EVERYBODY))


def sentence(key: StandardKey, standard: Standard) -> str:
    """Say it, without a stop: "Answer Clients within 24 hours"."""
    name, by = whom(key), phrase(standard.answer)
    match key.kind:
        case "callback":
            return tr("Call {name} back {within}", name=name, within=by)
        case "promise":
            return tr("Keep what you promised {name} by the time you named", name=name)
        case "update":
            return tr("Let {name} hear from you {within} of your last message", name=name, within=by)
        case "follow_up":
            return tr("Write to {name} {within} of meeting them", name=name, within=by)
    if standard.acknowledge is None:
        return tr("Answer {name} {within}", name=name, within=by)
    sign = phrase(standard.acknowledge)
    return tr("Answer {name} {within}, with a first sign of life {by}", name=name, within=by, by=sign)
