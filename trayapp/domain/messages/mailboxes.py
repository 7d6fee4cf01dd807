"""To which account a message belongs that several accounts show: by whom it was written to, then by order.

Nothing of the present state of an account counts, so that what an item names and sends from stays the same
while one account is blind or paused, and whichever account was read first.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from trayapp.domain.messages.message import Address, Message, Seen


class Mailbox(NamedTuple):
    """One account, as far as it decides whose a message is."""

    name: str
    addresses: frozenset[str]
    """To which mail goes that arrives in it, lower case. Of a shared mailbox its own, not its reader's."""


def holders_of(seen: Seen) -> tuple[str, ...]:
    """Return every account that holds or held a message."""
    return seen.holders or (seen.account,)


def account_of(seen: Seen, mailboxes: Sequence[Mailbox]) -> str:
    """Return the account that a message belongs to, of those that hold it.

    Of mine: the one from whose address it went. Else the one that it was written to: To goes before Cc, and
    whom it names first before the others. Where that says nothing, the first in the user's order.
    """
    return account_among(seen.message, seen.account, holders_of(seen), mailboxes)


def account_among(message: Message, known: str, holders: Sequence[str], mailboxes: Sequence[Mailbox]) -> str:
    """Do the same for a message that ``holders`` hold; ``known`` is the one that it was first seen in."""
    if len(holders) < 2:
        return known
    there = [one for one in mailboxes if one.name in holders]
    for address in _signs(message):
        for mailbox in there:
            if address.email in mailbox.addresses:
                return mailbox.name
    return there[0].name if there else known


def _signs(message: Message) -> Iterable[Address]:
    return (message.sender, *message.to, *message.cc)
