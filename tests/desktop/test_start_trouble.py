"""What keeps Owed from beginning is said on the screen; once it is mended, Owed begins by itself."""

import signal
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.desktop.harness import Desktop, missing
from tests.desktop.owner import Clock, Owner
from tests.house import MONDAY
from tests.mail.maildir_mailbox import MaildirMailbox
from trayapp.domain.board.phase import AppPhase
from trayapp.settings.places import Places
from trayapp.ui.tray.badge_face import BadgeFace

pytestmark = [pytest.mark.desktop, pytest.mark.usefixtures("qapp")]

BLIND = BadgeFace(AppPhase.BLIND)
CLEAR = BadgeFace(AppPhase.CLEAR)


@pytest.fixture
def owner(desktop: Desktop, tmp_path: Path) -> Iterator[Owner]:
    found = Owner(desktop, tmp_path / "profile", Clock(MONDAY), exact=True, size=22)
    found.command(
        *("account", "add", "maildir", "--name", "Office", "--address", "olga@example.com"),
        str(MaildirMailbox(tmp_path / "Mail").root),
    )
    if lacking := missing("tint2", "dunst", "dunstctl"):
        pytest.skip(f"a real desktop: {lacking} is not installed")
    with ExitStack() as stack:
        stack.enter_context(desktop.notification_server())
        stack.enter_context(desktop.xembed_tray())
        yield found


def test_a_mistake_in_the_settings_is_said_and_its_correction_found(owner: Owner) -> None:
    settings = Places.of(owner.profile).settings_file
    good = settings.read_bytes()
    settings.write_text("account = ]")
    with owner.running(ready="has a mistake") as owed:
        badge = owner.sees_badge(BLIND)
        owner.sees_window("Owed cannot start")
        owner.press("Escape")
        owner.sees_no_window("Owed cannot start")
        owner.click_at(badge)
        owner.sees_window("Owed cannot start")
        assert owner.command() == "", "a second start says nothing,"
        settings.write_bytes(good)
        owed.says("up\n")
        owner.sees_badge(CLEAR)
        owner.sees_no_window("Owed cannot start")
        assert owner.end(signal.SIGTERM) == 0
        assert "Traceback" not in owed.output


def test_a_profile_that_cannot_be_written_is_said_and_its_return_found(owner: Owner) -> None:
    cache = Places.of(owner.profile).cache
    kept = cache.with_name("kept")
    cache.rename(kept)
    cache.write_text("a file where the folder should be: as good as a disk that is read-only, also for root")
    with owner.running(ready="cannot use its own folder") as owed:
        owner.sees_badge(BLIND)
        owner.sees_window("Owed cannot start")
        cache.unlink()
        kept.rename(cache)
        owed.says("up\n")
        owner.sees_badge(CLEAR)
        assert owner.end(signal.SIGTERM) == 0


def test_it_can_be_given_up(owner: Owner) -> None:
    Places.of(owner.profile).settings_file.write_text("account = ]")
    with owner.running(ready="has a mistake"):
        owner.sees_badge(BLIND)
        assert owner.end(signal.SIGTERM) == 0


def test_an_index_that_cannot_be_opened_blinds_and_is_found_again(owner: Owner) -> None:
    index = Places.of(owner.profile).index_file
    index.unlink(missing_ok=True)
    index.mkdir()
    with owner.running():
        owner.sees_badge(BLIND)
        index.rmdir()
        owner.sees_badge(CLEAR)
        assert owner.end(signal.SIGTERM) == 0
