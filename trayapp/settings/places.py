"""Where Owed keeps its things: the platform's own places, or one folder of the user's (``--profile``)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from trayapp.errors import SettingsTrouble
from trayapp.tongue import tr

_PRIVATE = 0o700


@dataclass(frozen=True, slots=True)
class Places:
    """Four folders, each for the owner's eyes only once :meth:`prepare` has run."""

    config: Path
    """What the user decided: the settings file."""
    data: Path
    """What cannot be made again: the index with the user's corrections."""
    cache: Path
    """What can be made again at any time."""
    logs: Path
    """What went wrong, for reports."""
    root: Path | None = None
    """The folder of a separate set-up; None for the platform's places."""

    @classmethod
    def of(cls, profile: Path | None = None) -> Places:
        """Return the platform's places, or those inside the folder of a separate set-up. Touches no disk."""
        if profile is not None:
            # Folders of their own, so that an existing folder of the user's is never closed to others.
            root = profile.expanduser().absolute()
            return cls(root / "config", root / "data", root / "cache", root / "logs", root)
        import platformdirs

        own = platformdirs.PlatformDirs("owed", appauthor=False)
        return cls(own.user_config_path, own.user_data_path, own.user_cache_path, own.user_log_path)

    @property
    def settings_file(self) -> Path:
        """The one settings file."""
        return self.config / "settings.toml"

    @property
    def index_file(self) -> Path:
        """The index of all accounts."""
        return self.data / "index.sqlite3"

    @property
    def decisions_file(self) -> Path:
        """What the user decided about messages and which warnings were given: outlives a lost index."""
        return self.data / "decisions.sqlite3"

    @property
    def letters_file(self) -> Path:
        """Letters that were begun and not sent."""
        return self.data / "letters.json"

    @property
    def log_file(self) -> Path:
        """The log that is written now."""
        return self.logs / "owed.log"

    def prepare(self) -> Places:
        """Make the folders, closed to everybody else; raise ``SettingsTrouble`` where that cannot be done."""
        for folder in (self.config, self.data, self.cache, self.logs):
            make_private(folder)
        return self


def make_private(folder: Path) -> None:
    """Make a folder of ours that only the user may enter, or close an existing one of ours to others.

    Raises ``SettingsTrouble`` with a sentence when the place cannot be made or cannot be closed.
    """
    try:
        folder.mkdir(mode=_PRIVATE, parents=True, exist_ok=True)
        if folder.stat().st_mode & 0o077:
            folder.chmod(_PRIVATE)
    except OSError as error:
        raise SettingsTrouble(
            tr(
                "Owed cannot use its own folder {folder}: {why}.",
                folder=folder,
                why=error.strerror or error,
            ),
            tr("Check who owns that folder, or name another one with --profile."),
            detail=f"{type(error).__name__}: {error}",
        ) from error
