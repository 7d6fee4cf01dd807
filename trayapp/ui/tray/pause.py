"""How long a pause may last. The tray's menu needs it before anything else is loaded."""

from __future__ import annotations

import enum


class Pause(enum.Enum):
    """What the user chooses."""

    HOUR = "hour"
    MORNING = "morning"
    OPEN = "open"
    """Until the user goes on."""
