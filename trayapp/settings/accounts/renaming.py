"""Which accounts were only given another name: what is kept about them has to follow."""

from __future__ import annotations

from trayapp.settings.accounts.account import Account, kind_of
from trayapp.settings.model import Settings


def renamed(before: Settings, after: Settings) -> tuple[tuple[str, str], ...]:
    """Return old and new names. An account keeps the instant at which it was added, whatever is changed."""
    stayed = {account.name for account in before.accounts} & {account.name for account in after.accounts}
    fresh = {_born(account): account.name for account in after.accounts if account.name not in stayed}
    gone = [account for account in before.accounts if account.name not in stayed]
    return tuple((account.name, fresh[_born(account)]) for account in gone if _born(account) in fresh)


def _born(account: Account) -> tuple[str, object]:
    return kind_of(account), account.added
