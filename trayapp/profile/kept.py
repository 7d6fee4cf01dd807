"""All that is kept about an account beside the settings: renamed as a whole, or forgotten without a trace."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable
from contextlib import suppress

from trayapp.errors import SecretsTrouble
from trayapp.mail.signin.keys import Keys
from trayapp.profile.logbook import empty_log
from trayapp.settings.begun_letters import BegunLetters
from trayapp.settings.places import Places
from trayapp.settings.secrets import MemorySecrets, Secrets
from trayapp.store.decisions import DecisionLog
from trayapp.store.index import Index


class Kept:
    """Index, decisions, password or sign-in, log. The caller closes the account's connections before."""

    def __init__(
        self,
        places: Places,
        log: DecisionLog,
        open_index: Callable[[], Index],
        keys: Keys,
        secrets: Callable[[], Secrets],
        for_this_run: MemorySecrets,
    ) -> None:
        """``secrets`` gives the keyring, ``for_this_run`` what goes before it."""
        self._places = places
        self._log = log
        self._open_index = open_index
        self._keys = keys
        self._secrets = secrets
        self._for_this_run = for_this_run

    def forget(self, name: str) -> SecretsTrouble | None:
        """Remove all of it, from the bytes of the files too; return why the password could not be removed.

        A keyring that cannot be used must not keep an account alive. The log goes as a whole: any line of it
        may name the mailbox.
        """
        index = self._open_index()
        try:
            messages = index.forget_account(name)
            self._log.forget_look(name)
            self._log.forget_matters(name, messages)
            self._log.forget_targets(messages)
            self._log.forget_rules(name, lambda email: bool(index.conversations_with(email)), index.shown_by)
        finally:
            index.close()
        self._log.forget_facts(name)
        self._log.erase()
        self._for_this_run.delete(name)
        self._keys.forget(name)
        BegunLetters(self._places.letters_file).forget(name)
        empty_log(self._places.log_file)
        try:
            self._secrets().delete(name)
        except SecretsTrouble as trouble:
            return trouble
        return None

    def forget_everything(self, names: Iterable[str]) -> None:
        """Remove the secrets of these names, and every folder of ours. The profile is of no use then."""
        for name in names:
            with suppress(SecretsTrouble):
                self._secrets().delete(name)
        self._log.close()
        places = self._places
        for folder in (places.cache, places.logs, places.data, places.config):
            shutil.rmtree(folder, ignore_errors=True)

    def rename(self, before: str, after: str) -> SecretsTrouble | None:
        """Let all of it bear another name: nothing is read again, nothing asked again.

        Returns why the password could not be moved in the keyring; it is good for this run then.
        """
        index = self._open_index()
        try:
            index.rename_account(before, after)
        finally:
            index.close()
        self._log.rename_account(before, after)
        BegunLetters(self._places.letters_file).rename(before, after)
        self._keys.forget(before)
        self._keys.forget(after)
        return self._rename_secret(before, after)

    def _rename_secret(self, before: str, after: str) -> SecretsTrouble | None:
        """The new entry stands before the old one goes: a crash between the two loses nothing.

        A password that was given under the new name already is newer than what the old one held.
        """
        given = self._for_this_run.get(after) is not None
        held = self._for_this_run.get(before)
        if held is not None and not given:
            self._for_this_run.set(after, held)
        self._for_this_run.delete(before)
        try:
            kept = self._secrets().get(before)
            if kept is not None:
                if not given:
                    self._secrets().set(after, kept)
                self._secrets().delete(before)
        except SecretsTrouble as trouble:
            return trouble
        return None
