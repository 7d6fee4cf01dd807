"""What the texts of acknowledgements are called on screens."""

from __future__ import annotations

from trayapp.domain.templates import Kind

NAMES = {
    Kind.RECEIVED: "received, an answer comes",
    Kind.NOT_YET: "no answer yet",
    Kind.NO: "a considered no",
    Kind.LATE: "running late, with a new date",
    Kind.UPDATE: "how things stand",
}
"""Inside a sentence, and with a capital at the beginning of a line."""

PURPOSES = {
    Kind.RECEIVED: "Their message is here, and an answer comes by a date. Silence does not count; this does.",
    Kind.NOT_YET: "Hearing that there is no answer yet is better than hearing nothing.",
    Kind.NO: "A clear no lets them look elsewhere in good time.",
    Kind.LATE: "For a promise that is going to slip: a new date, before the old one passes.",
    Kind.UPDATE: "For clients who did not ask, before they have to.",
}
