"""Changes the language while Owed runs: windows are built anew, and those that were open open again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

from trayapp import resources
from trayapp.settings.model import Settings
from trayapp.ui.speech import Speech


class Translating(QObject):
    """Speaks as the settings say."""

    def __init__(self, wish: str, anew: Callable[[], None]) -> None:
        """``wish`` is the language at the start; ``anew`` builds anew whatever is shown."""
        super().__init__()
        self._speech = Speech(resources.path("languages"))
        self._anew = anew
        self._speech.follow(wish)

    def follow(self, settings: Settings) -> None:
        """Do as the settings say. The windows follow in a moment: the wish came from inside of one."""
        if self._speech.follow(settings.language):
            QTimer.singleShot(0, self, self._build)

    def close(self) -> None:
        """Leave Qt as it was."""
        self._speech.close()

    @Slot()
    def _build(self) -> None:
        self._anew()
