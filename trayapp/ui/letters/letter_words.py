"""What the texts of acknowledgements are called on screens."""

from __future__ import annotations

from trayapp.domain.letters.templates import Kind
from trayapp.tongue import mark

NAMES = {
    Kind.RECEIVED: mark("received, an answer comes"),
    Kind.NOT_YET: mark("no answer yet"),
    Kind.NO: mark("a considered no"),
    Kind.LATE: mark("running late, with a new date"),
    Kind.UPDATE: mark("how things stand"),
}
"""Inside a sentence, and with a capital at the beginning of a line."""

PURPOSES = {
    Kind.RECEIVED: mark(
        "Their message is here, and an answer comes by a date. Silence does not count; this does."
    ),
    Kind.NOT_YET: mark("Hearing that there is no answer yet is better than hearing nothing."),
    Kind.NO: mark("A clear no lets them look elsewhere in good time."),
    Kind.LATE: mark("For a promise that is going to slip: a new date, before the old one passes."),
    Kind.UPDATE: mark("For clients who did not ask, before they have to."),
}
