"""The desktop's own keyring, as users have it."""

import pytest

from tests.desktop.harness import Desktop, missing

pytestmark = pytest.mark.desktop


def test_a_secret_is_kept_and_forgotten(desktop: Desktop) -> None:
    if lacking := missing("gnome-keyring-daemon"):
        pytest.skip(f"a keyring: {lacking} is not installed")
    with (
        desktop.secret_service(),
        desktop.python(
            "keep_secret.py", PYTHON_KEYRING_BACKEND="keyring.backends.SecretService.Keyring"
        ) as app,
    ):
        app.says("keyring.backends.SecretService sesame None")


def test_what_a_sign_in_leaves_behind_is_kept_in_parts(desktop: Desktop) -> None:
    if lacking := missing("gnome-keyring-daemon"):
        pytest.skip(f"a keyring: {lacking} is not installed")
    with (
        desktop.secret_service(),
        desktop.python(
            "keep_sign_in.py", PYTHON_KEYRING_BACKEND="keyring.backends.SecretService.Keyring"
        ) as app,
    ):
        app.says("keyring.backends.SecretService True True None")


def test_a_keyring_that_starts_after_owed_is_found(desktop: Desktop) -> None:
    if lacking := missing("gnome-keyring-daemon"):
        pytest.skip(f"a keyring: {lacking} is not installed")
    with desktop.python("await_keyring.py") as app:
        app.says("none yet")
        with desktop.secret_service():
            app.tell("again")
            app.says("keyring.backends.SecretService")
