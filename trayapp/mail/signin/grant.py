"""What a sign-in leaves behind, as the keyring keeps it: tokens, and whom they may be shown to."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, fields
from datetime import datetime, timedelta

from trayapp.settings.accounts.account import Account, Authorization, Provider, addresses
from trayapp.tongue import tr

MARK = "owed-grant-1:"
"""What such an entry of the keyring begins with: no password is taken for one, nor one for a password."""
AHEAD = timedelta(minutes=5)
"""A token is renewed so long before it ends."""
_LONGEST = timedelta(days=1)
"""What lasts longer was noted by a clock that went wrong since, or is no access token."""
_ROOTS = {
    Provider.MICROSOFT: "https://login.microsoftonline.com",
    Provider.GOOGLE: "https://accounts.google.com",
}


@dataclass(frozen=True, slots=True)
class Grant:
    """One sign-in. Nothing secret is in its ``repr``."""

    authority: str
    """The root of the sign-in server: nobody else is shown the refresh token."""
    client_id: str
    """The program that it was granted to."""
    user: str
    """Whom the sign-in page let in, or "" where it does not say."""
    scopes: tuple[str, ...]
    """What was granted, as the server calls it."""
    since: datetime
    """When the access token came (UTC)."""
    until: datetime
    """When it ends (UTC)."""
    renew: datetime
    """When the server would like it to be renewed (UTC)."""
    access_token: str = field(repr=False)
    refresh_token: str = field(repr=False, default="")
    client_secret: str = field(repr=False, default="")
    """What Google gives out with a desktop program's client id, and wants to see at each renewal."""

    def written(self) -> str:
        """Return it as the keyring keeps it."""
        values = {one.name: getattr(self, one.name) for one in fields(self)}
        times = {name: values[name].isoformat() for name in ("since", "until", "renew")}
        return MARK + json.dumps(values | times, separators=(",", ":"))

    def is_for(self, authorization: Authorization) -> bool:
        """Whether it was made with this server and this client id; it is of no use with another."""
        return (self.authority, self.client_id) == (root_of(authorization), authorization.client_id)

    def lasts(self, now: datetime, ahead: timedelta = AHEAD) -> bool:
        """Whether the access token is good for a while; a clock that was set back makes it doubtful."""
        early = self.since - AHEAD <= now
        return bool(self.access_token) and early and now + ahead < self.until <= now + _LONGEST

    def is_young(self, now: datetime) -> bool:
        """Whether there is no reason to renew it."""
        return self.lasts(now) and now < self.renew


def read_grant(text: str | None) -> Grant | None:
    """Read what :meth:`Grant.written` wrote; None for anything else, a password for instance."""
    if text is None or not is_grant(text):
        return None
    try:
        values = json.loads(text[len(MARK) :])
        times = {name: datetime.fromisoformat(values[name]) for name in ("since", "until", "renew")}
        grant = Grant(**(values | times | {"scopes": tuple(values["scopes"])}))
        return grant if all(time.tzinfo is not None for time in times.values()) else None
    except (ValueError, TypeError, KeyError):
        return None


def is_grant(text: str) -> bool:
    """Whether an entry of the keyring is a sign-in and no password."""
    return text.startswith(MARK)


def doubt_about(account: Account, user: str) -> str:
    """Say so where the page let in somebody whose name is none of the account's addresses; else "".

    It may be right: an organisation's sign-in names need not be its addresses. But a browser where somebody
    else is signed in leads to that person's mailbox, and nothing here would look wrong.
    """
    if not user or user.lower() in addresses(account) | {account.login.lower()}:
        return ""
    return tr(
        "{user} is none of this account's addresses. If that is somebody else, sign in again.", user=user
    )


def root_of(authorization: Authorization) -> str:
    """Return the root of the sign-in server."""
    return (authorization.authority or _ROOTS[authorization.provider]).rstrip("/")
