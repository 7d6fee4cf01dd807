"""Passwords and tokens: in the system keyring, or for one run in memory; in no file, log or message ever."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Protocol

from trayapp.errors import SecretsTrouble

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

_MEANWHILE = "Until then, give the password for one run with --password-stdin; Owed keeps it in memory only."


class Secrets(Protocol):
    """Where an account's secret is kept. Every method may block: a keyring asks to be unlocked."""

    def get(self, account: str) -> str | None:
        """Return the secret of this account, or None when there is none. Raises ``SecretsTrouble``."""
        ...

    def set(self, account: str, secret: str) -> None:
        """Keep the secret; what was kept before is replaced. Raises ``SecretsTrouble``."""
        ...

    def delete(self, account: str) -> None:
        """Forget the secret; nothing happens when there is none. Raises ``SecretsTrouble``."""
        ...


class MemorySecrets:
    """Secrets for this run only: ``--password-stdin``, tests, and a machine without a keyring."""

    def __init__(self, known: dict[str, str] | None = None) -> None:
        """``known`` is copied."""
        self._known = dict(known or {})

    def __repr__(self) -> str:
        return f"MemorySecrets({sorted(self._known)})"

    def get(self, account: str) -> str | None:
        """Return what was set in this run."""
        return self._known.get(account)

    def set(self, account: str, secret: str) -> None:
        """Keep it until the program ends."""
        self._known[account] = secret

    def delete(self, account: str) -> None:
        """Forget it."""
        self._known.pop(account, None)


class KeyringSecrets:
    """The keyring in force (``PYTHON_KEYRING_BACKEND`` is honoured), opened at the first use: 126 ms."""

    def __init__(self, service: str = "Owed") -> None:
        """``service`` is the name under which the keyring's own program shows the entries."""
        self._service = service

    def __repr__(self) -> str:
        return f"KeyringSecrets({self._service!r})"

    def get(self, account: str) -> str | None:
        """Return the secret of this account, or None when the keyring holds none."""
        with _translated(account):
            return _backend().get_password(self._service, account)

    def set(self, account: str, secret: str) -> None:
        """Keep the secret and read it back: some keyrings take everything and hold nothing."""
        with _translated(account, secret):
            backend = _backend()
            backend.set_password(self._service, account, secret)
            held = backend.get_password(self._service, account)
        if held != secret:
            raise SecretsTrouble(
                f"The system keyring took the password of {account} but does not hold it.",
                f"Choose another keyring. {_MEANWHILE}",
                detail=_name(backend),
            )

    def delete(self, account: str) -> None:
        """Forget the secret; a keyring that holds none is fine."""
        with _translated(account):
            backend = _backend()
            if backend.get_password(self._service, account) is not None:
                backend.delete_password(self._service, account)

    def describe(self) -> str:
        """Name the keyring in force, for ``owed doctor``. Raises ``SecretsTrouble`` when none can be used."""
        with _translated(""):
            return _name(_backend())


def _backend() -> KeyringBackend:
    """Return the keyring in force; raise ``SecretsTrouble`` for those that hold nothing."""
    import keyring
    from keyring.backends import fail, null

    backend = keyring.get_keyring()
    if isinstance(backend, (fail.Keyring, null.Keyring)):
        raise SecretsTrouble(
            "This desktop has no keyring that Owed could keep a password in.",
            f"Start or install one (GNOME Keyring, KWallet, KeePassXC). {_MEANWHILE}",
            detail=_name(backend),
        )
    return backend


def _name(backend: KeyringBackend) -> str:
    """Return the keyring's module and class."""
    return f"{type(backend).__module__}.{type(backend).__name__}"


@contextmanager
def _translated(account: str, secret: str = "") -> Iterator[None]:
    """Turn whatever a keyring raises into ``SecretsTrouble``; backends raise their own libraries' errors."""
    try:
        yield
    except SecretsTrouble:
        raise
    except Exception as error:
        raise _trouble(account, error, secret) from error


def _trouble(account: str, error: Exception, secret: str) -> SecretsTrouble:
    """Choose the sentence for an error of the keyring; the secret is never part of it."""
    words = f"{type(error).__name__}: {error}"
    detail = words.replace(secret, "…") if secret else words
    kind = type(error).__name__
    whose = f"the password of {account}" if account else "passwords"
    chosen = os.environ.get("PYTHON_KEYRING_BACKEND", "")
    if chosen and isinstance(error, (ImportError, AttributeError, ValueError)):
        return SecretsTrouble(
            f"The keyring {chosen}, which PYTHON_KEYRING_BACKEND names, cannot be used.",
            "Correct that variable or remove it.",
            detail=detail,
        )
    if kind in {"KeyringLocked", "LockedException", "PromptDismissedException"}:
        return SecretsTrouble(
            f"The system keyring is locked, so Owed cannot reach {whose}.",
            f"Unlock the keyring and try again. {_MEANWHILE}",
            detail=detail,
        )
    return SecretsTrouble(
        f"The system keyring does not answer, so Owed cannot reach {whose}.",
        f"Check that the keyring runs in this session, then try again. {_MEANWHILE}",
        detail=detail,
    )
