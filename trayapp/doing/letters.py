"""Letters to clients, prepared from what is owed, the message behind it and the settings. No Qt."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from trayapp import resources
from trayapp.domain.clocks.next_times import next_times
from trayapp.domain.clocks.zones import utc, zone_of
from trayapp.domain.letters.letter import Letter, Occasion, letter, occasion
from trayapp.domain.letters.templates import Kind, template
from trayapp.domain.letters.writing import Draft, Writing, offered
from trayapp.domain.letters.writing import draft as filled_for
from trayapp.domain.messages.message import Address, Message
from trayapp.domain.owing.item import ItemKind, OwedItem
from trayapp.errors import NotFound
from trayapp.settings.accounts.account import Account, GraphAccount, addresses, own_address
from trayapp.settings.accounts.outgoing import can_send
from trayapp.settings.model import Settings
from trayapp.sync.desk import Desk
from trayapp.tongue import tr


class Behind(NamedTuple):
    """What the index knows of the one to write to."""

    message: Message | None
    """The message to answer, if there is one."""
    person: Address | None = None
    """Of a client that is a whole domain: somebody there."""


def behind(item: OwedItem, desk: Desk) -> Behind:
    """Look up what is to be answered, and who is to be written to."""
    seen = desk.message(item.last_message_id)
    address = item.client.address
    return Behind(
        seen.message if seen is not None else None,
        desk.person_at(address) if address and "@" not in address else None,
    )


def writing(item: OwedItem, known: Behind, settings: Settings, now: datetime) -> Writing:
    """Return what is needed to write to the client. Raises ``NotFound`` where nobody can be written to."""
    account = account_for(item, settings)
    me = Address(account.sender_name, own_address(account))
    to = known.person or Address(item.client.name, item.client.address)
    about = Occasion(account.name, me, to, "")
    if known.message is not None:
        about = occasion(known.message, account.name, addresses(account), me, item.client.address)
    if "@" not in about.to.email or not offered(item):
        who = item.client.name or item.client.address or tr("this client")
        raise NotFound(
            tr("Owed knows no address to write to {who} about this.", who=who),
            tr("Calls are returned by a call; a first letter is yours to write."),
        )
    promised = item.due if item.kind is ItemKind.PROMISE else None
    return Writing(
        item,
        about,
        next_times(now, settings.calendar, promised),
        language_of(f"{about.subject}\n{item.asks}"),
        settings.calendar.zone_at(now),
        _why_not(account),
    )


def account_for(item: OwedItem, settings: Settings) -> Account:
    """Return the account that the item belongs to, or one of the same mailbox that can send where it cannot.

    Where that account is gone, the first that can send. Raises ``NotFound``.
    """
    able = [account for account in settings.accounts if can_send(account)]
    own = next((account for account in settings.accounts if account.name == item.account), None)
    if own is None:
        return able[0] if able else settings.account(item.account)
    twins = (account for account in able if own_address(account) == own_address(own))
    return own if own in able else next(twins, own)


def language_of(text: str) -> str:
    """Tell in which of our languages to write to somebody who wrote this; English where nothing tells."""
    return next((one.code for one in resources.phrases().spoken_in(text)), resources.LANGUAGES[0])


def draft(
    about: Writing, kind: Kind, language: str, when: datetime | None, settings: Settings, now: datetime
) -> Draft:
    """Fill the user's own text, else the one that is shipped, for one client."""
    words = resources.letter_words(language)
    return filled_for(about, template(kind, words, settings.texts), words, when, now)


def finished(about: Writing, made: Draft, now: datetime) -> Letter:
    """Return the letter, ready to be sent; its id stays the same however often it is tried."""
    from trayapp.mail.sending.compose import new_id  # the email package is loaded when somebody writes

    date = utc(now).astimezone(zone_of(about.zone))
    return letter(about.about, made.subject, made.text, id=new_id(about.about.sender.email), date=date)


def _why_not(account: Account) -> str:
    if can_send(account):
        return ""
    if isinstance(account, GraphAccount):
        return tr(
            "Owed may only read {name}; sending can be allowed in the account's settings.", name=account.name
        )
    return tr(
        "No server is named that takes mail from {name}; the account's settings can name one.",
        name=account.name,
    )
