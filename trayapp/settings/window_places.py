"""Where the windows were: a convenience, so that a file that cannot be read or written is no trouble."""

from __future__ import annotations

import base64
import json
import logging
from pathlib import Path

log = logging.getLogger(__name__)


class WindowPlaces:
    """Keeps bytes by the name of a window; what they mean, the windows know."""

    def __init__(self, path: Path) -> None:
        """``path`` is a file of its own."""
        self._path = path

    def of(self, name: str) -> bytes:
        """Return what was kept last, or nothing."""
        try:
            return base64.b64decode(self._read().get(name, ""))
        except ValueError:
            return b""

    def keep(self, name: str, place: bytes) -> None:
        """Keep it in the place of what was kept before."""
        known = self._read() | {name: base64.b64encode(place).decode("ascii")}
        try:
            self._path.write_text(json.dumps(known), encoding="ascii")
            self._path.chmod(0o600)
        except OSError as error:
            log.info("Where the windows were cannot be kept: %s", error)

    def _read(self) -> dict[str, str]:
        try:
            found = json.loads(self._path.read_text(encoding="ascii"))
        except (OSError, ValueError):
            return {}
        return {str(name): str(value) for name, value in found.items()} if isinstance(found, dict) else {}
