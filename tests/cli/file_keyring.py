"""A keyring that keeps everything in one file: what PYTHON_KEYRING_BACKEND names in these tests."""

from __future__ import annotations

import json
import os
from pathlib import Path

from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError

FILE = "OWED_TEST_KEYRING"
"""The variable that names the file."""


class FileKeyring(KeyringBackend):
    """Passwords by service and name, as JSON."""

    priority = 1

    def get_password(self, service: str, username: str) -> str | None:
        return self._read().get(f"{service}/{username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        self._write({**self._read(), f"{service}/{username}": password})

    def delete_password(self, service: str, username: str) -> None:
        held = self._read()
        if held.pop(f"{service}/{username}", None) is None:
            raise PasswordDeleteError(username)
        self._write(held)

    def _read(self) -> dict[str, str]:
        file = Path(os.environ[FILE])
        held: dict[str, str] = json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}
        return held

    def _write(self, held: dict[str, str]) -> None:
        Path(os.environ[FILE]).write_text(json.dumps(held), encoding="utf-8")


class LockedKeyring(FileKeyring):
    """One whose owner does not unlock it."""

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked("dismissed")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise KeyringLocked("dismissed")
