"""Private addresses of calendars lie in the keyring: whoever knows one can read the calendar."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import replace

from trayapp.errors import FeedTrouble, SecretsTrouble, SettingsTrouble
from trayapp.settings.feeds import Feed, private_source
from trayapp.settings.model import Settings
from trayapp.settings.secrets import Secrets
from trayapp.tongue import tr

log = logging.getLogger(__name__)


class FeedAddresses:
    """Moves addresses into the keyring before settings are written, and gives them back for reading."""

    def __init__(self, secrets: Callable[[], Secrets]) -> None:
        """``secrets`` gives the keyring."""
        self._secrets = secrets

    def hidden(self, before: Settings, after: Settings) -> Settings:
        """Return settings that hold no private address any more.

        One that older settings held in the clear stays until there is a keyring. Raises ``SettingsTrouble``
        for a new one where there is none.
        """
        if not any(feed.may_open for feed in after.feeds):
            return after
        return replace(after, feeds=tuple(self._hidden(feed, before) for feed in after.feeds))

    def resolved(self, feed: Feed) -> Feed:
        """Return the calendar with its address. Raises ``FeedTrouble`` where the keyring does not have it."""
        if not feed.is_private:
            return feed
        try:
            address = self._secrets().get(feed.source)
        except SecretsTrouble as trouble:
            raise FeedTrouble(
                tr("The keyring does not give the address of the calendar {name}.", name=feed.name),
                trouble.remedy,
                detail=trouble.detail,
            ) from trouble
        if address is None:
            raise FeedTrouble(
                tr("The private address of the calendar {name} is not in the keyring.", name=feed.name),
                tr("Remove the calendar and add it again with its address."),
            )
        return feed._replace(source=address)

    def forget(self, feeds: Iterable[Feed]) -> None:
        """Remove the addresses of these from the keyring, as far as it lets us."""
        for feed in feeds:
            if feed.is_private:
                with suppress(SecretsTrouble):
                    self._secrets().delete(feed.source)

    def _hidden(self, feed: Feed, before: Settings) -> Feed:
        if not feed.may_open:
            return feed
        hidden = feed._replace(source=private_source(feed))
        try:
            self._secrets().set(hidden.source, feed.source)
        except SecretsTrouble as trouble:
            if feed in before.feeds:
                log.info("The address of the calendar %s stays in the settings: %s", feed.name, trouble.title)
                return feed
            raise SettingsTrouble(
                tr(
                    "Whoever knows the address of this calendar can read it, so it belongs into the keyring, "
                    "and that cannot be used."
                ),
                tr("Start a keyring, or save the calendar as a file and choose that. Nothing was changed."),
                detail=trouble.detail,
            ) from trouble
        return hidden
