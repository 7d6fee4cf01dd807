"""A damaged file is moved out of the way, never thrown away: one of them is kept."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from trayapp.errors import StoreTrouble
from trayapp.tongue import tr


def set_aside(path: Path) -> Path:
    """Rename a damaged file and SQLite's files beside it; return the new name. Raises ``StoreTrouble``.

    The stamp in the name is when the file was last written (UTC).
    """
    try:
        stamp = datetime.fromtimestamp(path.stat().st_mtime, UTC)
        target = path.with_name(f"{path.stem}.damaged-{stamp:%Y%m%dT%H%M%S}{path.suffix}")
        for old in path.parent.glob(f"{path.stem}.damaged-*"):
            old.unlink(missing_ok=True)
        # The log first: a new file must never meet the log of the old one.
        for ending in ("-wal", "-shm", ""):
            part = path.with_name(path.name + ending)
            if part.exists():
                part.replace(target.with_name(target.name + ending))
    except OSError as error:
        raise StoreTrouble(
            tr("The file in which Owed keeps what it read is damaged and cannot be moved away."),
            tr(
                "Close other programs that use it, or move it away yourself; Owed then reads the mailbox "
                "again."
            ),
            detail=f"{path}: {error.strerror or error}",
        ) from error
    return target


def drop_aside(path: Path) -> None:
    """Remove what was set aside of a file: whoever forgets an account wants it gone from there too."""
    for old in path.parent.glob(f"{path.stem}.damaged-*"):
        old.unlink(missing_ok=True)
