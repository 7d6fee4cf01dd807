"""Shows what is stored about the user and writes it down; settings go to files and come from them."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from trayapp.bridge.monitor import Monitor
from trayapp.errors import OwedError
from trayapp.profile.profile import Profile
from trayapp.settings.model import Settings
from trayapp.tongue import tr
from trayapp.ui.settings.wishes import (
    ExportSettings,
    ExportStored,
    PreviewSettings,
    ShowStored,
    TakeSettings,
    UndoSettings,
)
from trayapp.ui.wishes import Wish

if TYPE_CHECKING:  # what this needs is loaded when it is asked for, not with the tray
    from trayapp.domain.stored import Stored
    from trayapp.ui.settings.file_card import FileCard
    from trayapp.ui.settings.page_privacy import PagePrivacy

log = logging.getLogger(__name__)


class Shown(Protocol):
    """The settings' window, as far as it is told here."""

    @property
    def file(self) -> FileCard:
        """Where settings are written and taken over."""

    @property
    def privacy(self) -> PagePrivacy:
        """Where it is said what is stored."""


class Privacy:
    """What is counted is counted beside the windows; what goes wrong is said where it was asked for."""

    def __init__(
        self,
        profile: Profile,
        monitor: Monitor,
        shown: Callable[[], Shown | None],
        apply: Callable[[Settings], None],
    ) -> None:
        """``shown`` gives the settings' window, None before it was first opened; ``apply`` puts in force."""
        self._profile = profile
        self._monitor = monitor
        self._shown = shown
        self._apply = apply

    def do(self, wish: Wish) -> bool:
        """Do it; False when the wish is none of these."""
        match wish:
            case ShowStored():
                self._gather()
            case ExportStored(folder=folder):
                self._export_all(Path(folder))
            case ExportSettings() | PreviewSettings() | TakeSettings() | UndoSettings():
                self._with_file(wish)
            case _:
                return False
        return True

    def _gather(self) -> None:
        from trayapp.profile.stored import gather

        self._monitor.at_desk(lambda _desk: gather(self._profile), self._show, self._failed)

    def _export_all(self, folder: Path) -> None:
        from trayapp.profile.stored_files import export_all

        self._monitor.at_desk(
            lambda _desk: export_all(self._profile, folder), self._show_exported, self._failed
        )

    def _with_file(self, wish: Wish) -> None:
        shown = self._shown()
        if shown is None:
            return
        try:
            self._do(wish, shown.file)
        except OwedError as trouble:
            shown.file.complain(f"{trouble.title} {trouble.remedy}".strip())

    def _do(self, wish: Wish, card: FileCard) -> None:
        from trayapp.profile.taking_over import export, preview, take_over
        from trayapp.settings.portable import Way

        match wish:
            case ExportSettings(path=path):
                said = [tr("The settings stand in {path}.", path=path), *export(self._profile, Path(path))]
                card.show_done(" ".join(said), undoable=False)
            case PreviewSettings(path=path, replaces=replaces):
                would = preview(self._profile, Path(path), Way.REPLACE if replaces else Way.MERGE)
                card.show_preview(path, would.changes, would.passwords)
            case TakeSettings(path=path, replaces=replaces):
                self._apply(take_over(self._profile, Path(path), Way.REPLACE if replaces else Way.MERGE))
                card.show_done(tr("Taken over from {path}.", path=Path(path).name), undoable=True)
            case UndoSettings():
                self._undo(card)

    def _undo(self, card: FileCard) -> None:
        """Accounts that came with the import are closed before they are forgotten."""
        from trayapp.profile.taking_over import undo

        taken = self._profile.last_import.read()
        if taken is not None:
            came = {one.name for one in taken.after.accounts} - {one.name for one in taken.before.accounts}
            for name in came:
                self._monitor.remove_account(name)
        try:
            done = undo(self._profile)
        finally:
            self._apply(self._profile.settings())
        card.show_done(tr("The import of {name} was taken back.", name=done.source), undoable=False)

    def _show(self, stored: Stored) -> None:
        from trayapp.domain.clocks import spoken
        from trayapp.profile.stored import size_text

        shown = self._shown()
        if shown is None:
            return
        sizes = tuple(size_text(part.size) if part.size else "" for part in stored.parts)
        shown.privacy.show_stored(stored, size_text(stored.size), sizes)
        taken = self._profile.last_import.read()
        if taken is not None:
            calendar = self._profile.settings().calendar
            day = spoken.day(calendar.local(taken.at), year=True)
            shown.file.show_undo(
                tr("Settings were taken over from {name} on {day}.", name=taken.source, day=day)
            )

    def _show_exported(self, into: Path) -> None:
        shown = self._shown()
        if shown is not None:
            shown.privacy.show_exported(tr("All of it stands in {path}.", path=into))

    def _failed(self, error: Exception) -> None:
        log.error("What is stored could not be said.", exc_info=error)
        shown = self._shown()
        if shown is not None:
            said = f"{error.title} {error.remedy}".strip() if isinstance(error, OwedError) else ""
            shown.privacy.complain(said or tr("Owed stumbled over this; the log has the details."))
