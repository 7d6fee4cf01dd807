"""The log of a command: opened with the first warning, since most commands have nothing to write down."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from trayapp.settings.places import Places


class LateLog(logging.Handler):
    """Stands in as the handler of last resort, which would write to the terminal."""

    def __init__(self, file: Path) -> None:
        """``file`` is the log; where its folder was never made, nothing is kept."""
        super().__init__(logging.WARNING)
        self._file = file

    def emit(self, record: logging.LogRecord) -> None:
        """Open the log and hand over."""
        if self._file.parent.is_dir():
            from trayapp.profile.logbook import keep_log

            keep_log(self._file)
            logging.getLogger().handle(record)


@contextmanager
def late_log(profile: Path | None) -> Iterator[None]:
    """Keep warnings off the terminal: standard error has one line, and only when a command fails."""
    before = logging.lastResort
    logging.lastResort = LateLog(Places.of(profile).log_file)
    try:
        yield
    finally:
        logging.lastResort = before
