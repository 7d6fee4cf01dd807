"""Passwords and tokens: in the system keyring, or for one run in memory; in no file, log or message ever.

A sign-in in the browser leaves more behind than some keyrings take: Windows' holds 2,560 bytes in an entry,
two for each character. What is longer lies in several entries. The account's own entry then names them; it is
written after them, and the old ones go last, so that a crash at any instant leaves one whole secret.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Protocol

from trayapp.errors import NoKeyring, SecretsTrouble
from trayapp.tongue import mark, tr

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

PART = 1_200
"""Characters of an entry: below Windows' 1,280."""
_PARTS = "owed-parts-1:"
"""What an entry begins with that only names the others: their row, their number, a digest of the whole."""
_MOST_PARTS = 40
_LOOKS = 3
"""Another process may replace the parts while they are read: so often is the row looked up anew."""
_MEANWHILE = mark(
    "Until then, give the password for one run with --password-stdin; Owed keeps it in memory only."
)


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
        """Return the secret of this account, or None when the keyring holds none, or holds it in pieces."""
        with _translated(account):
            return self._read(_backend(), account)

    def set(self, account: str, secret: str) -> None:
        """Keep the secret and read it back: some keyrings take everything and hold nothing."""
        with _translated(account, secret):
            backend = _backend()
            before = _row_of(backend.get_password(self._service, account))
            if _units(secret) <= PART and not secret.startswith(_PARTS):
                backend.set_password(self._service, account, secret)
                after = ""
            else:
                after = "b" if before == "a" else "a"
                self._write_parts(backend, account, secret, after)
            for row in {"a", "b"} - {after} if before else ():
                self._delete_parts(backend, account, row)
            held = self._read(backend, account)
        if held != secret:
            raise SecretsTrouble(
                tr(
                    "The system keyring took the password of {account} but does not hold it.", account=account
                ),
                tr("Choose another keyring. {meanwhile}", meanwhile=tr(_MEANWHILE)),
                detail=_name(backend),
            )

    def delete(self, account: str) -> None:
        """Forget the secret; a keyring that holds none is fine."""
        with _translated(account):
            backend = _backend()
            if backend.get_password(self._service, account) is not None:
                backend.delete_password(self._service, account)
            for row in "ab":
                self._delete_parts(backend, account, row)

    def _read(self, backend: KeyringBackend, account: str) -> str | None:
        """Read an entry and put its parts together."""
        for _ in range(_LOOKS):
            entry = backend.get_password(self._service, account)
            if entry is None or not entry.startswith(_PARTS):
                return entry
            row, _, rest = entry.removeprefix(_PARTS).partition(":")
            count, _, digest = rest.partition(":")
            names = [f"{account} {row}{number}" for number in range(min(int(count), _MOST_PARTS))]
            parts = [backend.get_password(self._parts, name) for name in names]
            whole = "".join(part[1:-1] for part in parts if part is not None)
            if _digest(whole) == digest:
                return whole
        return None

    def _write_parts(self, backend: KeyringBackend, account: str, secret: str, row: str) -> None:
        step = PART if secret.isascii() else PART // 2
        parts = [secret[start : start + step] for start in range(0, len(secret), step)]
        if len(parts) > _MOST_PARTS:
            raise SecretsTrouble(
                tr("What the sign-in of {account} left behind is too long for any keyring.", account=account),
                tr("Sign in again."),
            )
        for number, part in enumerate(parts):
            # In brackets: spaces at the ends of an entry do not survive everywhere.
            backend.set_password(self._parts, f"{account} {row}{number}", f"[{part}]")
        backend.set_password(self._service, account, f"{_PARTS}{row}:{len(parts)}:{_digest(secret)}")

    def _delete_parts(self, backend: KeyringBackend, account: str, row: str) -> None:
        for number in range(_MOST_PARTS):
            if backend.get_password(self._parts, f"{account} {row}{number}") is None:
                break
            backend.delete_password(self._parts, f"{account} {row}{number}")

    @property
    def _parts(self) -> str:
        """The name under which parts stand: of their own, so that no account's name can be one's."""
        return f"{self._service} (parts)"

    def describe(self) -> str:
        """Name the keyring in force, for ``owed doctor``. Raises ``SecretsTrouble`` when none can be used."""
        with _translated(""):
            return _name(_backend())


class PreferringKept:
    """Secrets in the keyring, and in memory those that the keyring does not take: for this run."""

    def __init__(self, memory: MemorySecrets, kept: Secrets) -> None:
        """``memory`` goes before ``kept``: it holds what is newer."""
        self._memory = memory
        self._kept = kept

    def get(self, account: str) -> str | None:
        """Return what memory holds, else what is kept."""
        held = self._memory.get(account)
        return held if held is not None else self._kept.get(account)

    def set(self, account: str, secret: str) -> None:
        """Keep it, or hold it in memory and say so (``SecretsTrouble``)."""
        try:
            self._kept.set(account, secret)
        except SecretsTrouble:
            self._memory.set(account, secret)
            raise
        self._memory.delete(account)

    def delete(self, account: str) -> None:
        """Forget both."""
        self._memory.delete(account)
        self._kept.delete(account)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _units(text: str) -> int:
    """Return the length as Windows counts it (UTF-16)."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _row_of(entry: str | None) -> str:
    """Return the row of parts that an entry names, or ""."""
    return entry.removeprefix(_PARTS)[:1] if entry is not None and entry.startswith(_PARTS) else ""


def _backend() -> KeyringBackend:
    """Return the keyring in force; raise ``NoKeyring`` for those that hold nothing.

    Where none was found it is looked for anew: at login it may start after Owed.
    """
    import keyring
    from keyring.backends import fail, null

    backend = keyring.get_keyring()
    if isinstance(backend, fail.Keyring):
        backend = _found_anew()
    if isinstance(backend, (fail.Keyring, null.Keyring)):
        raise NoKeyring(
            tr("This desktop has no keyring that Owed could keep a password in."),
            tr(
                "Start or install one (GNOME Keyring, KWallet, KeePassXC). {meanwhile}",
                meanwhile=tr(_MEANWHILE),
            ),
            detail=_name(backend),
        )
    return backend


def _found_anew() -> KeyringBackend:
    """Look for a keyring again; the library looks once in a process."""
    import keyring
    from keyring import backend, core

    with suppress(AttributeError, KeyError):  # a version that remembers nothing
        backend.get_all_keyring.reset()
    core.init_backend()
    return keyring.get_keyring()


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
    if _units(secret) > PART:
        detail = type(error).__name__  # it may quote a part
    kind = type(error).__name__
    whose = tr("the password of {account}", account=account) if account else tr("passwords")
    chosen = os.environ.get("PYTHON_KEYRING_BACKEND", "")
    if chosen and isinstance(error, (ImportError, AttributeError, ValueError)):
        return SecretsTrouble(
            tr("The keyring {chosen}, which PYTHON_KEYRING_BACKEND names, cannot be used.", chosen=chosen),
            tr("Correct that variable or remove it."),
            detail=detail,
        )
    if kind in {"KeyringLocked", "LockedException", "PromptDismissedException"}:
        return SecretsTrouble(
            tr("The system keyring is locked, so Owed cannot reach {whose}.", whose=whose),
            tr("Unlock the keyring and try again. {meanwhile}", meanwhile=tr(_MEANWHILE)),
            detail=detail,
        )
    return SecretsTrouble(
        tr("The system keyring does not answer, so Owed cannot reach {whose}.", whose=whose),
        tr(
            "Check that the keyring runs in this session, then try again. {meanwhile}",
            meanwhile=tr(_MEANWHILE),
        ),
        detail=detail,
    )
