"""The states that an owed item and the whole application can be in (``product.md`` section 1, *phase*)."""

from __future__ import annotations

import enum


class Phase(enum.StrEnum):
    """Of one owed item at one instant."""

    IN_TIME = "in_time"
    SOON = "soon"
    """The last warning before due has passed."""
    MISSED = "missed"
    SNOOZED = "snoozed"
    WAITING = "waiting"
    """On a third party or a delegate; the clock runs on."""


class AppPhase(enum.StrEnum):
    """Of the application as a whole: what the badge's shape says."""

    CLEAR = "clear"
    IN_TIME = "in_time"
    SOON = "soon"
    MISSED = "missed"
    BLIND = "blind"
    """Nothing is owed as far as can be seen, but some mailbox cannot be seen."""
    PAUSED = "paused"
    SYNCING = "syncing"
    """Before the first complete reading of every mailbox."""
