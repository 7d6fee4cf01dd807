"""Whether there is a screen, found out before Qt is asked: it ends the process when there is none."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping


def has_display(platform: str = sys.platform, environment: Mapping[str, str] = os.environ) -> bool:
    """Whether Qt will find a display; a platform that the user chose for Qt counts as one."""
    if platform in {"win32", "darwin"}:
        return True
    if environment.get("QT_QPA_PLATFORM"):
        return environment["QT_QPA_PLATFORM"].partition(":")[0] not in {"offscreen", "minimal"}
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))
