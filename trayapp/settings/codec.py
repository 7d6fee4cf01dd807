"""Settings as the tables of the file, both ways."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from trayapp.domain.clients.book import Channel, Entry
from trayapp.domain.clocks.standard import (
    Elapsed,
    Ladder,
    Standard,
    StandardKey,
    parse_window,
    window_text,
)
from trayapp.settings.accounts.tables import account_values, read_account
from trayapp.settings.feeds import feed_values, read_feeds
from trayapp.settings.history import earlier_values, read_earlier, read_key
from trayapp.settings.model import SHIPPED_LADDER, Chip, NotificationSettings, Panel, Settings, who
from trayapp.settings.own_texts import read_texts, text_values
from trayapp.settings.table import Table
from trayapp.settings.working_time import calendar_values, habit_values, read_calendar, read_habits
from trayapp.tongue import tr

VERSION = 1
"""Of the file; a higher one is left alone."""


def read_settings(file: Table, default: Settings) -> Settings:
    """Return the settings of a file; what it does not say is the default's. Raises ``BadValue``."""
    file.number("version", VERSION)
    general = file.table("general")
    badge = file.table("badge")
    return Settings(
        accounts=tuple(account for table in file.tables("account") for account in read_account(table)),
        clients=tuple(read_client(table) for table in file.tables("client")),
        groups=general.texts("groups"),
        standards=tuple(read_standard(table) for table in file.tables("standard")),
        earlier=tuple(read_earlier(table) for table in file.tables("earlier_standard")),
        calendar=read_calendar(file.table("working_time"), default.calendar),
        feeds=read_feeds(file),
        habits=read_habits(file.table("habits")),
        notifications=_read_notifications(file.table("notifications")),
        names=general.texts("names"),
        colleague_domains=general.texts("colleague_domains"),
        dismiss_from_trash=general.flag("dismiss_from_trash", default.dismiss_from_trash),
        cc_clients=general.texts("cc_clients"),
        badge_panel=badge.choice("panel", Panel, Panel.AUTOMATIC),
        badge_oldest_only=badge.flag("oldest_only", default.badge_oldest_only),
        texts=read_texts(file),
        report_goal=general.number("report_goal", default.report_goal),
        badge_chip=badge.choice("small_window", Chip, Chip.AUTOMATIC),
        language=general.text("language", default.language),
        paused=general.flag("paused", default.paused),
        paused_until=general.instant("paused_until") if general.has("paused_until") else None,
    )


def settings_values(settings: Settings) -> dict[str, object]:
    """Return what the file says of the settings, in the order in which a person would read it."""
    return {
        "version": VERSION,
        "general": {
            "names": list(settings.names),
            "colleague_domains": list(settings.colleague_domains),
            "groups": list(settings.groups),
            "cc_clients": list(settings.cc_clients),
            "dismiss_from_trash": settings.dismiss_from_trash,
            "report_goal": settings.report_goal,
            **({} if not settings.language else {"language": settings.language}),
            "paused": settings.paused,
            **({} if settings.paused_until is None else {"paused_until": settings.paused_until}),
        },
        "badge": {
            "panel": settings.badge_panel.value,
            "oldest_only": settings.badge_oldest_only,
            "small_window": settings.badge_chip.value,
        },
        "notifications": {
            "enabled": settings.notifications.enabled,
            "hide_names": settings.notifications.hide_names,
            "break_through": settings.notifications.break_through,
            **_ladder_values(settings.notifications.ladder),
        },
        "working_time": calendar_values(settings.calendar),
        "habits": habit_values(settings.habits),
        "calendar": feed_values(settings.feeds),
        "account": [account_values(account) for account in settings.accounts],
        "standard": [standard_values(key, standard) for key, standard in settings.standards],
        "earlier_standard": [earlier_values(one) for one in settings.earlier],
        "client": [client_values(entry) for entry in settings.clients],
        "text": text_values(settings.texts),
    }


def read_client(table: Table) -> Entry:
    """Return one ``[[client]]`` of the file. Raises ``BadValue``."""
    return Entry(
        who(table.text("who")),
        table.text("group"),
        table.text("name", ""),
        company=table.text("company", ""),
        phone=table.text("phone", ""),
        note=table.text("note", ""),
        channel=table.choice("channel", Channel, Channel.ANY),
        active=table.flag("active", default=False),
        update_days=table.number("update_days", 0),
        also=tuple(who(one) for one in table.texts("also")),
    )


def client_values(entry: Entry) -> dict[str, object]:
    """Return what the file says of a client."""
    values: dict[str, object] = {"who": entry.who, "group": entry.group}
    said = {
        "name": entry.name,
        "company": entry.company,
        "phone": entry.phone,
        "note": entry.note,
        "channel": entry.channel.value,
        "active": entry.active,
        "update_days": entry.update_days,
        "also": list(entry.also),
    }
    return values | {key: value for key, value in said.items() if value}


def read_standard(table: Table) -> tuple[StandardKey, Standard]:
    """Return one ``[[standard]]`` of the file. Raises ``BadValue``."""
    key = read_key(table)
    answer = table.parsed("answer", None, parse_window)
    if answer is None:
        raise table.bad("answer", tr("answer is missing; it has to be a response window."))
    return key, Standard(answer, table.parsed("acknowledge", None, parse_window), _read_ladder(table))


def standard_values(key: StandardKey, standard: Standard) -> dict[str, object]:
    """Return what the file says of a standard."""
    values: dict[str, object] = {
        "scope": key.scope,
        "name": key.name,
        "kind": key.kind,
        "answer": window_text(standard.answer),
    }
    if standard.acknowledge is not None:
        values["acknowledge"] = window_text(standard.acknowledge)
    return values | _ladder_values(standard.ladder)


def _read_notifications(table: Table) -> NotificationSettings:
    return NotificationSettings(
        table.flag("enabled", default=True),
        table.flag("hide_names", default=False),
        _read_ladder(table),
        break_through=table.flag("break_through", default=False),
    )


def _read_ladder(table: Table) -> Ladder:
    ladder = Ladder(when_missed=table.flag("warn_when_missed", default=True))
    if table.has("warn_at_shares"):
        ladder = replace(ladder, shares=table.numbers("warn_at_shares"))
    if table.has("warn_before"):
        ladder = replace(ladder, before=tuple(_read_span(table, text) for text in table.texts("warn_before")))
    return ladder


def _read_span(table: Table, text: str) -> timedelta:
    window = table.understood("warn_before", text, parse_window)
    if not isinstance(window, Elapsed):
        raise table.bad("warn_before", tr('{text!r} cannot be a warning; write it as "30 min".', text=text))
    return window.span


def _ladder_values(ladder: Ladder) -> dict[str, object]:
    """Return nothing for the shipped ladder: then a change of the default reaches it."""
    if ladder == SHIPPED_LADDER:
        return {}
    return {
        "warn_at_shares": list(ladder.shares),
        "warn_before": [window_text(Elapsed(before)) for before in ladder.before],
        "warn_when_missed": ladder.when_missed,
    }
