"""What one signs in with, account by account: a password, or a token that is kept alive."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from trayapp.errors import SecretsTrouble, SignInNeeded
from trayapp.mail.signin.scopes import Purpose
from trayapp.settings.accounts.account import Account, authorization_of
from trayapp.settings.secrets import MemorySecrets, PreferringKept, Secrets
from trayapp.tongue import tr

if TYPE_CHECKING:
    from trayapp.mail.signin.provider import Clock, Code
    from trayapp.mail.signin.tokens import Tokens


class Keys:
    """The passwords and sign-ins of one profile. Any thread may ask; everything may block."""

    def __init__(
        self, secrets: Callable[[], Secrets], for_this_run: MemorySecrets, clock: Clock, folder: Path
    ) -> None:
        """``secrets`` gives the keyring, ``for_this_run`` goes before it. Locks lie in ``folder``."""
        self._secrets = secrets
        self._for_this_run = for_this_run
        self._clock = clock
        self._folder = folder
        self._tokens: dict[str, tuple[Account, Tokens]] = {}

    def secret(self, account: Account, purpose: Purpose = Purpose.READ) -> Callable[[], str]:
        """Return what gives the password or a token, asked at each sign-in (``password=`` of a mailbox).

        It raises ``SignInNeeded`` where there is none, any ``MailTrouble`` where a token cannot be renewed,
        ``SecretsTrouble``. Of a token, ``signin.tokens.renewed`` gives a fresh one once a server refused it.
        """
        if authorization_of(account) is None:
            return partial(self.password, account.name)
        known, tokens = self._tokens.get(account.name, (None, None))
        if tokens is None or known != account:
            from trayapp.mail.signin.tokens import Tokens  # for such accounts alone

            tokens = Tokens(account, self._kept(keep=True), self._clock, lock=self._lock(account.name))
            self._tokens[account.name] = (account, tokens)
        return tokens.secret(purpose)

    def password(self, name: str) -> str:
        """Return an account's password. Raises ``SignInNeeded`` where there is none, ``SecretsTrouble``."""
        from trayapp.mail.signin.grant import is_grant

        known = self._for_this_run.get(name)
        if known is None:
            known = self._secrets().get(name)
        if known is None or is_grant(known):  # of a sign-in that the account had before: no server gets that
            raise SignInNeeded(
                tr("Owed has no password for {name}.", name=name),
                tr("Give it in the settings, or with: owed account test {name!r}", name=name),
            )
        return known

    def keep_password(self, name: str, password: str) -> None:
        """Keep a password for this run, and in the keyring if that does not raise ``SecretsTrouble``."""
        self._for_this_run.set(name, password)
        try:
            self._secrets().set(name, password)
        except SecretsTrouble as trouble:
            raise _in_memory(tr("The password is kept in memory until Owed ends."), trouble) from trouble

    def sign_in(
        self,
        account: Account,
        *,
        open_browser: Callable[[str], object],
        cancelled: Callable[[], bool],
        client_secret: str = "",
        contacts: bool = False,
        keep: bool = True,
    ) -> str:
        """Sign in in the browser; return who was let in. See ``signin/flow.py``.

        Without ``keep`` it is for this run only, until :meth:`keep_sign_in`: the account is not saved yet.
        """
        from trayapp.mail.signin.flow import sign_in

        with self._anew(account):
            return sign_in(
                account,
                open_browser=open_browser,
                secrets=self._kept(keep=keep),
                clock=self._clock,
                cancelled=cancelled,
                client_secret=client_secret,
                contacts=contacts,
                lock=self._lock(account.name),
            )

    def sign_in_by_code(
        self,
        account: Account,
        *,
        show: Callable[[Code], object],
        cancelled: Callable[[], bool],
        contacts: bool = False,
        keep: bool = True,
    ) -> str:
        """Sign in with a code that is typed in a browser anywhere; else as :meth:`sign_in`."""
        from trayapp.mail.signin.flow import sign_in_by_code

        with self._anew(account):
            return sign_in_by_code(
                account,
                show=show,
                secrets=self._kept(keep=keep),
                clock=self._clock,
                cancelled=cancelled,
                contacts=contacts,
                lock=self._lock(account.name),
            )

    def keep_sign_in(self, name: str, tried_as: str = "") -> None:
        """Put a sign-in of this run into the keyring, now that the account is saved; nothing where none is.

        ``tried_as`` is the name that the account had when it was tried. Raises ``SecretsTrouble``; it is
        good for this run then.
        """
        from trayapp.mail.signin.grant import is_grant

        held = self._for_this_run.get(tried_as or name)
        if held is None or not is_grant(held):
            return
        if tried_as not in {"", name}:
            self._for_this_run.delete(tried_as)
            self.forget(tried_as)
        self.forget(name)
        try:
            self._kept(keep=True).set(name, held)
        except SecretsTrouble as trouble:
            raise _in_memory(tr("The sign-in is kept in memory until Owed ends."), trouble) from trouble

    def forget(self, name: str) -> None:
        """Forget what is known of a sign-in beside the keyring and this run's memory."""
        self._tokens.pop(name, None)

    @contextmanager
    def _anew(self, account: Account) -> Iterator[None]:
        """Forget the known tokens, however signing in ends; a keyring that fails costs no sign-in."""
        try:
            yield
        except SecretsTrouble as trouble:
            raise _in_memory(tr("The sign-in is kept in memory until Owed ends."), trouble) from trouble
        finally:
            self._tokens.pop(account.name, None)

    def _kept(self, *, keep: bool) -> Secrets:
        return PreferringKept(self._for_this_run, self._secrets()) if keep else self._for_this_run

    def _lock(self, name: str) -> Path:
        return self._folder / f"sign-in-{hashlib.sha256(name.encode()).hexdigest()[:16]}.lock"


def _in_memory(sentence: str, trouble: SecretsTrouble) -> SecretsTrouble:
    title = f"{trouble.title} {sentence}"
    return SecretsTrouble(title, trouble.remedy, detail=trouble.detail)
