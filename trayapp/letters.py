"""Letters to clients, prepared from what is owed, the message behind it and the settings. No Qt."""

from __future__ import annotations

from datetime import datetime

from trayapp import resources
from trayapp.domain.item import ItemKind, OwedItem
from trayapp.domain.letter import Letter, Occasion, letter, occasion
from trayapp.domain.message import Address, Message
from trayapp.domain.next_times import next_times
from trayapp.domain.templates import Kind, template
from trayapp.domain.writing import Draft, Writing
from trayapp.domain.writing import draft as filled_for
from trayapp.domain.zones import utc, zone_of
from trayapp.mail.compose import new_id
from trayapp.settings.accounts import Account, addresses
from trayapp.settings.model import Settings
from trayapp.settings.outgoing import outgoing_of


def writing(item: OwedItem, message: Message | None, settings: Settings, now: datetime) -> Writing:
    """Return what is needed to write to the client; ``message`` is the one to answer, if there is one.

    Raises ``NotFound`` where there is no account at all.
    """
    account = account_for(item, settings)
    me = Address(account.sender_name, account.address)
    about = Occasion(account.name, me, Address(item.client.name, item.client.address), "")
    if message is not None:
        about = occasion(message, account.name, addresses(account), me)
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
    """Return the account that the item came to, else the first that can send. Raises ``NotFound``."""
    for account in settings.accounts:
        if account.name == item.account:
            return account
    able = (account for account in settings.accounts if outgoing_of(account) is not None)
    return next(able, None) or settings.account(item.account)


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
    date = utc(now).astimezone(zone_of(about.zone))
    return letter(about.about, made.subject, made.text, id=new_id(about.about.sender.email), date=date)


def _why_not(account: Account) -> str:
    if outgoing_of(account) is not None:
        return ""
    return f"No server is named that takes mail from {account.name}; the account's settings can name one."
